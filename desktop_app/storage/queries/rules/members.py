"""Whom rules find, as sets: each question is asked once for the ids of everybody it holds of, all of
them at once, and groups are put together from the answers.

A set is a whole number with a byte for each person, 1 for those in it: a hundred thousand people are
put together with others in some hundredths of a millisecond, where SQLite looks each of them up.
"""

from __future__ import annotations

from functools import partial, reduce
from itertools import compress
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from desktop_app.domain.people_query import Scope
from desktop_app.domain.rules.rule import NOT, Group, How, Unknown
from desktop_app.storage.engine.id_lists import MANY_ROWS, all_ids
from desktop_app.storage.engine.one_moment import begin
from desktop_app.storage.queries.rules.asked import People
from desktop_app.storage.queries.rules.conditions import answer, negated, plain
from desktop_app.storage.queries.scopes import in_scopes

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from desktop_app.domain.rules.rule import Part
    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.queries.mentions import Looking
    from desktop_app.storage.queries.rules.asked import Asked, Clause, Who


class Members(NamedTuple):
    """The people marked, or with `but` everybody else."""

    marked: int = 0
    but: bool = False

    def others(self) -> Members:
        """Everybody who is not among them."""
        return Members(self.marked, not self.but)

    def both(self, other: Members) -> Members:
        """Who is among these and among the others."""
        if self.but and other.but:
            return Members(self.marked | other.marked, but=True)
        if self.but:
            return Members(other.marked & ~self.marked)
        return Members(self.marked & (~other.marked if other.but else other.marked))

    def either(self, other: Members) -> Members:
        """Who is among these or among the others."""
        return self.others().both(other.others()).others()

    def how_many(self) -> int:
        """How many are marked."""
        return self._bytes().count(1)

    def ids(self) -> list[int]:
        """Those marked, by id."""
        marks = self._bytes()
        return list(compress(range(len(marks)), marks))

    def among(self, ids: Sequence[int]) -> Iterator[int]:
        """Those of `ids` who are in it, in their order."""
        marks = self._bytes().ljust(max(ids, default=0) + 1, b"\0")
        if self.but:
            marks = marks.translate(bytes((1, 0)) + bytes(254))
        return compress(ids, map(marks.__getitem__, ids))

    def _bytes(self) -> bytes:
        return self.marked.to_bytes((self.marked.bit_length() + 7) // 8, "little")


EVERYBODY = Members(but=True)
Later: TypeAlias = "Callable[[list[Members]], Members]"
"""Who fits, once it is known whom each question finds."""


def members(group: Group, asked: Asked) -> Members:
    """Who fits the rules, wherever they are kept. What is not understood asks nothing."""
    asking = _Asking(asked)
    put_together = asking.group(group.understood())
    return put_together(asking.found())


def marked(pieces: Iterable[Iterable[int]], size: int) -> Members:
    """The set of these ids, all of them below `size`."""
    marks = bytearray(size)
    for ids in pieces:
        for row in ids:
            marks[row] = 1
    return Members(int.from_bytes(marks, "little"))


def size_of(db: Database) -> int:
    """More than every id of people."""
    return int(db.value("SELECT max(id) FROM person") or 0) + 1


def count_in(db: Database, found: Members, scopes: Collection[Scope]) -> int:
    """How many of these are kept in one of some scopes. Where the list is one of them, those are looked
    at who are in none: of the two these are fewer.
    """
    if Scope.PEOPLE not in scopes:
        return found.both(_kept_in(db, scopes)).how_many()
    elsewhere = _kept_in(db, set(Scope) - set(scopes))
    if not found.but:
        return found.both(elsewhere.others()).how_many()
    everybody = int(db.value("SELECT count(*) FROM person"))
    return everybody - found.others().either(elsewhere).how_many()


def _kept_in(db: Database, scopes: Collection[Scope]) -> Members:
    sql = f"SELECT p.id FROM person p WHERE {in_scopes(scopes)}"
    return marked(all_ids(db, sql, ()), size_of(db))


class _Asking:
    """Rules being asked of one state of the address book: what is to be asked is gathered, then it is
    all asked at once, then groups are put together.
    """

    def __init__(self, asked: Asked) -> None:
        self._asked, self._size = asked, size_of(asked.db)
        self._works: list[Callable[[], Members]] = []

    def found(self) -> list[Members]:
        """Whom each question finds that was gathered. Where people are many they are asked at
        once, and whoever asks one also marks whom it finds.
        """
        if self._size < MANY_ROWS:
            return [work() for work in self._works]
        return [*begin(self._asked.db, self._works)][::-1]

    def group(self, group: Group) -> Later:
        """Who fits a group of which everything is understood."""
        return partial(_put_together, group.how, list(self._parts(group)))

    def _parts(self, group: Group) -> Iterator[Later]:
        """Who fits each part; those that look at people's own rows are asked together, for the table
        is read but once. Of a part that says whom it does not hold of the opposite is asked: these are
        few more often.
        """
        together: dict[bool, list[Clause]] = {False: [], True: []}
        for part in group.parts:
            assert not isinstance(part, Unknown)
            clause = plain(part, self._asked)
            if clause is None:
                yield self._part(part)
            else:
                together[_is_not(part)].append(clause)
        is_any = group.how is not How.ALL
        if together[False] and not is_any:
            together[False] += [(negated(sql), values) for sql, values in together.pop(True, [])]
        if together[False]:
            yield self._of_rows(together[False], is_any=is_any)
        if together.get(True):
            # Not one and not the other is neither of both.
            yield _others(self._of_rows(together[True], is_any=not is_any))

    def _part(self, part: Part) -> Later:
        if isinstance(part, Group):
            return self.group(part)
        assert not isinstance(part, Unknown)
        answered = answer(part, self._asked)
        assert isinstance(answered, list)
        who = self._ask(answered)
        return _others(who) if _is_not(part) else who

    def _of_rows(self, clauses: list[Clause], *, is_any: bool) -> Later:
        word = " OR " if is_any else " AND "
        where = word.join(f"({sql})" for sql, _ in clauses)
        values = [value for _, several in clauses for value in several]
        return self._ask([People(f"SELECT p.id FROM person p WHERE ({where})", values, "p.id")])

    def _ask(self, several: Sequence[Who]) -> Later:
        """Whoever is in one of several sets."""
        first = len(self._works)
        for who in several:
            looking = self._parts_of(who) if isinstance(who, People) else [who]
            self._works += [partial(_marked_by, look, self._size) for look in looking]
        return partial(_either, slice(first, len(self._works)))

    def _parts_of(self, people: People) -> list[Looking]:
        db = self._asked.db
        return [partial(all_ids, db, *question) for question in people.parts(self._size)]


def _marked_by(look: Looking, size: int) -> Members:
    return marked(look(), size)


def _either(those: slice, found: list[Members]) -> Members:
    return reduce(Members.either, found[those], Members())


def _others(who: Later) -> Later:
    return lambda found: who(found).others()


def _put_together(how: How, parts: Sequence[Later], found: list[Members]) -> Members:
    if not parts:
        return EVERYBODY
    sets = [part(found) for part in parts]
    if how is How.ALL:
        return reduce(Members.both, sets)
    either = reduce(Members.either, sets)
    return either if how is How.ANY else either.others()


def _is_not(part: Part) -> bool:
    return not isinstance(part, Group | Unknown) and part.comparison.endswith(NOT)
