"""Finding people who may be one: those who share something are compared, nobody else.

This is blocking with scored comparison, as record linkage has it (Christen, Data Matching, 2012):
the work grows with the number of people and of what they share, not with its square.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from itertools import combinations, islice
from typing import TYPE_CHECKING, Any

from desktop_app.domain.doubles.likeness import Comparer, Kind, Likeness
from desktop_app.domain.doubles.names import core_of, form_of
from desktop_app.domain.doubles.scoring import (
    COMMON_NAME,
    EQUAL,
    OTHERS,
    Against,
    Double,
    Found,
    Shared,
    is_thin,
    score,
)
from desktop_app.domain.doubles.weighing import (
    agreeing_numbers,
    birthdays,
    contradictions,
    is_office,
    keys_of,
    share_work,
)

if TYPE_CHECKING:
    from desktop_app.domain.doubles.candidate import Candidate
    from desktop_app.domain.doubles.nicknames import Nicknames
    from desktop_app.domain.doubles.weighing import Key

MOST_SHARING = 40
"""Of what more people share nobody is known: a switchboard, a placeholder."""
SEVERAL = 3
"""So many different names make an address or a number one of a household or an office."""
RARE_NAME = 2
"""So many bear a name that says something by itself."""
USUAL_NAME = 3
DOUBTFUL = 55
"""From this score two are asked about though they are rather two people."""
AMBIGUOUS = 70
"""The score of a short name that fits two people who are not one."""
REPORTED = 2000
_SHORT = frozenset({Kind.INITIAL, Kind.PART})
_OWN = frozenset({Shared.EMAIL, Shared.PROFILE, Shared.CHAT})
_REACH = frozenset({Shared.EMAIL.value, Shared.PHONE.value})
_OF_HOUSES = frozenset({Shared.EMAIL, Shared.PHONE, Shared.ADDRESS, Shared.WORK})
_NEAR = frozenset({Shared.EMAIL, Shared.PHONE, Shared.ADDRESS})


class Cancelled(Exception):
    """The search was told to stop."""


def _free(several: list[Any] | set[Any]) -> None:
    """Let go of them one by one."""
    while several:
        several.pop()


class DoubleFinder:
    """Compares `people` with each other. `same_number` says whether two ways to write a number mean
    one; numbers are only asked about when their last digits agree.
    """

    def __init__(
        self,
        people: Sequence[Candidate],
        nicknames: Nicknames,
        same_number: Callable[[str, str], bool],
    ) -> None:
        self._people, self._same = list(people), same_number
        self._forms = [form_of(person) for person in people]
        self._keys = [keys_of(person) for person in people]
        self._by_name: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
        for place, form in enumerate(self._forms):
            if form.words:
                self._by_name[form.words].append(place)
        self._by_core: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
        for place, form in enumerate(self._forms):
            if form.words:
                self._by_core[core_of(form)].append(place)
        given = Counter(form.given[0] for form in self._forms if form.given)
        self._comparer = Comparer(
            nicknames, lambda name: name in nicknames or given[name] >= USUAL_NAME
        )
        self._blocks: defaultdict[Key, list[int]] = defaultdict(list)
        for place, keys in enumerate(self._keys):
            for key in keys:
                self._blocks[key].append(place)
        self._of_several = {
            key for key, places in self._blocks.items() if is_office(key) or self._differ(places)
        }

    def _differ(self, places: Sequence[int]) -> bool:
        """Whether several different names share something, by their initials: forms of one name
        have the same.
        """
        if len(places) < SEVERAL:
            return False
        initials = {tuple(sorted(word[0] for word in self._forms[i].words)) for i in places}
        return len(initials) >= SEVERAL

    def find(
        self,
        among: Collection[int] | None = None,
        answered: Collection[tuple[int, int]] = (),
        progress: Callable[[int, int], None] = lambda done, all_: None,
        is_cancelled: Callable[[], bool] = lambda: False,
    ) -> list[Double]:
        """Everybody who may be one with somebody else, the surest first. With `among` (ids) only
        pairs of which one is among them; never a pair of `answered` (ids, the smaller first).

        `progress` is told how many pairs of how many were compared. Raises Cancelled.
        """
        known = set(answered)
        # Not sorted: of so many that is one call, in which no other thread gets on.
        pairs = self._pairs(None if among is None else set(among))
        found, done, all_ = [], 0, len(pairs)
        while pairs:
            if done % REPORTED == 0:
                progress(done, all_)
                if is_cancelled():
                    _free(pairs)
                    raise Cancelled
            double = self._compare(*pairs.pop())
            done += 1
            if double is not None and double.pair not in known:
                found.append(double)
        return sorted(self._without_ambiguous(found), key=lambda each: (-each.score, each.pair))

    def let_go(self) -> None:
        """Free everything little by little, to be called when no more is asked: freed at once, what
        is known of 100,000 people keeps other threads from the interpreter for a quarter of a second.
        """
        for several in (self._people, self._forms, self._keys, self._of_several):
            _free(several)
        for named in (self._by_name, self._by_core, self._blocks):
            while named:
                named.popitem()

    def _pairs(self, among: set[int] | None) -> set[tuple[int, int]]:
        """Places of those who share something, the smaller first."""
        wanted = (
            None
            if among is None
            else {i for i, each in enumerate(self._people) if each.id in among}
        )
        found = set[tuple[int, int]]()
        for places in self._shared():
            if len(places) > 1 and (wanted is None or not wanted.isdisjoint(places)):
                pairs = combinations(places, 2)
                found.update(
                    pair for pair in pairs if wanted is None or not wanted.isdisjoint(pair)
                )
        return found

    def _shared(self) -> Iterator[list[int]]:
        for places in self._blocks.values():
            if len(places) <= MOST_SHARING:
                yield places
        yield from (places for places in self._by_name.values() if len(places) <= COMMON_NAME)
        yield from self._of_days().values()

    def _of_days(self) -> dict[tuple[int, int, str], list[int]]:
        """People by the day of their birth and a word of their names."""
        found: defaultdict[tuple[int, int, str], list[int]] = defaultdict(list)
        for place, (person, form) in enumerate(zip(self._people, self._forms, strict=True)):
            day = person.birthday
            if day is not None and day.month and day.day:
                for word in {*form.words, *(word for name in form.also for word in name)}:
                    found[day.month, day.day, word].append(place)
        return {key: places for key, places in found.items() if len(places) <= MOST_SHARING}

    def between(self) -> Double:
        """What the first two of the people have in common, in whatever measure."""
        return self._weigh(0, 1)

    def _compare(self, first: int, second: int) -> Double | None:
        if self._people[first].is_company != self._people[second].is_company:
            return None
        double = self._weigh(first, second)
        return double if double.is_sure or _is_asked(double, self._is_rare(first)) else None

    def _is_rare(self, place: int) -> bool:
        form = self._forms[place]
        return form.is_whole and len(self._by_name[form.words]) <= RARE_NAME

    def _weigh(self, first: int, second: int) -> Double:
        one, other = self._people[first], self._people[second]
        names = self._forms[first], self._forms[second]
        name = self._comparer.compare(*names)
        shared, rewritten, office = self._in_common(first, second, name)
        against = contradictions(one, other, names, shared)
        day = birthdays(one.birthday, other.birthday)
        if isinstance(day, Shared):
            shared.add(day)
        elif day is not None:
            against.add(day)
        found = Found(
            name,
            frozenset(shared),
            frozenset(against),
            self._is_rare(first),
            self._others(first, second) if is_thin(shared, against) else 0,
            office,
            self._is_household(first, second, shared),
        )
        return Double(
            one.id,
            other.id,
            score(found),
            name,
            tuple(each for each in Shared if each in shared),
            tuple(each for each in Against if each in against),
            rewritten,
        )

    def _in_common(
        self, first: int, second: int, name: Likeness
    ) -> tuple[set[Shared], frozenset[Shared], bool]:
        """What two share, what of it they write in two ways, and whether they share a number of
        work or the work itself. What several people share says something of an equal name alone.
        """
        one, other = self._people[first], self._people[second]
        mine, theirs = self._keys[first], self._keys[second]
        both = {key for key in mine if key in theirs}
        if name.kind not in EQUAL:
            both -= self._of_several
        shared = {Shared(key[0]) for key in both}
        numbers = agreeing_numbers(one, other, self._same) if Shared.PHONE in shared else []
        if not numbers:
            shared.discard(Shared.PHONE)
        works_together = share_work(one, other)
        if works_together:
            shared.add(Shared.WORK)
        rewritten = (
            {Shared.PHONE} if numbers and all(pair[0] != pair[1] for pair in numbers) else set()
        )
        return shared, frozenset(rewritten), works_together or any(pair[2] for pair in numbers)

    def _is_household(self, first: int, second: int, shared: set[Shared]) -> bool:
        if not shared <= _OF_HOUSES:
            return False
        mine, theirs = ({key for key in self._keys[i] if key[0] in _REACH} for i in (first, second))
        if not (mine - theirs and theirs - mine):
            return False
        return all(self._is_of_others(key, first) for key in mine & theirs)

    def _is_of_others(self, key: Key, place: int) -> bool:
        """Whether somebody of another name has that address or number too."""
        mine = self._forms[place]
        forms = (self._forms[i] for i in self._blocks[key][:MOST_SHARING])
        return is_office(key) or any(
            form.words != mine.words and self._comparer.compare(mine, form).kind in OTHERS
            for form in forms
        )

    def _others(self, first: int, second: int) -> int:
        """How many bear the name of one of these two, whatever stands between their first and last
        words, and share no e-mail address with them; no more than matter are counted.
        """
        kept = {
            key for i in (first, second) for key in self._keys[i] if key[0] == Shared.EMAIL.value
        }
        near = {first, second}.union(*(self._blocks[key] for key in kept))
        return max(
            sum(1 for _ in islice((i for i in self._bearers(place) if i not in near), COMMON_NAME))
            for place in (first, second)
        )

    def _bearers(self, place: int) -> Sequence[int]:
        return self._by_core.get(core_of(self._forms[place]), ())

    def _without_ambiguous(self, found: Sequence[Double]) -> list[Double]:
        """A short name ("J. Smith", "Ana") that fits two people of different names is surely
        neither.
        """
        near: defaultdict[int, set[int]] = defaultdict(set)
        for each in found:
            if each.is_sure:
                near[each.one].add(each.other)
                near[each.other].add(each.one)
        places = {person.id: place for place, person in enumerate(self._people)}

        def are_two(one: int, other: int) -> bool:
            names = self._forms[places[one]], self._forms[places[other]]
            return self._comparer.compare(*names).kind in OTHERS

        def is_ambiguous(each: Double) -> bool:
            return any(are_two(each.other, fits) for fits in near[each.one] - {each.other}) or any(
                are_two(each.one, fits) for fits in near[each.other] - {each.one}
            )

        return [
            replace(each, score=AMBIGUOUS)
            if each.is_sure and each.name.kind in _SHORT and is_ambiguous(each)
            else each
            for each in found
        ]


def _is_asked(double: Double, is_rare: bool) -> bool:
    """Whether two who are rather two people are worth a question."""
    kind, shared = double.name.kind, set(double.shared)
    if {Against.BIRTHDAY, Against.GENERATION} & set(double.against):
        return bool(shared & {*_OWN, Shared.PHONE}) and kind is not Kind.DIFFERENT
    if kind is Kind.DIFFERENT:
        return bool(shared & _OWN)
    if kind in OTHERS:
        return bool(shared & _NEAR)
    return double.score >= DOUBTFUL or (kind in EQUAL and is_rare)
