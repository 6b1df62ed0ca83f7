"""What the SQL of a rule is made with."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from desktop_app.domain.rules.rule import Rule
from desktop_app.storage.engine.id_lists import stretches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.storage.engine.connection import Database
    from desktop_app.storage.queries.mentions import Looking


class Asked(NamedTuple):
    """Where a question is asked, and on which local day."""

    db: Database
    today: date

    @property
    def day(self) -> int:
        """The local day as the derived columns of people count them."""
        return self.today.toordinal()


Clause: TypeAlias = tuple[str, list[Any]]
"""A condition on the person `p`, and the values bound in it."""


class People(NamedTuple):
    """SQL for the ids of people, in whatever order, some of them NULL or there several times, and the
    values bound in it. With `column`, which holds ids of people, it takes a further condition at its
    end, and is asked in parts where they are many.
    """

    sql: str
    values: list[Any]
    column: str = ""

    def parts(self, most: int) -> list[tuple[str, list[Any]]]:
        """The same as SQL and values for each part; `most` is the highest id of people."""
        if not self.column:
            return [(self.sql, self.values)]
        sql = f"{self.sql} AND {self.column} BETWEEN ? AND ?"
        return [(sql, [*self.values, *ends]) for ends in stretches(most)]


Who: TypeAlias = "People | Looking"
"""People by SQL, or by what is to be done to know them."""
Answer: TypeAlias = "Clause | list[Who]"
"""Of whom a rule holds: by a condition on people's own rows, or whoever is in one of several sets."""

Condition: TypeAlias = Callable[[Rule, Asked], Clause]
"""The SQL of a rule about people's own rows. It is asked for the comparison without "-not" alone: the
opposite is whoever it does not hold of, those of whom nothing is known among them.
"""

Finding: TypeAlias = "Callable[[Rule, Asked], list[Who]]"
"""The same of a rule about what else is known of people."""


def flag(sql: str) -> Condition:
    """The condition of a kind that compares with nothing."""
    return lambda rule, asked: (sql, [])


def texts(rule: Rule) -> tuple[Any, ...]:
    """The several things a rule compares with."""
    assert isinstance(rule.value, tuple)
    return rule.value


def clause_of(answer: Answer) -> Clause:
    """An answer as a condition on the person `p`."""
    if not isinstance(answer, list):
        return answer
    people = [who for who in answer if isinstance(who, People)]
    found = [who() for who in answer if not isinstance(who, People)]
    sql = " UNION ALL ".join(who.sql for who in people) or "SELECT NULL WHERE 0"
    values = [value for who in people for value in who.values]
    if not found:
        return f"p.id IN ({sql})", values
    by_ids, ids = among(set[int]().union(*chain.from_iterable(found)))
    return f"(p.id IN ({sql}) OR {by_ids})", [*values, *ids]


def among(ids: Iterable[int]) -> Clause:
    """People of these ids, as one value: there may be tens of thousands."""
    return "p.id IN (SELECT value FROM json_each(?))", [f"[{','.join(map(str, ids))}]"]


def contains(text: str, *columns: str) -> Clause:
    """Whether one of these columns holds `text`, in whatever case."""
    return _likes(text, "%", columns)


def says(text: str, column: str) -> Clause:
    """Whether a column is just `text`, in whatever case."""
    return _likes(text, "", (column,))


def _likes(text: str, around: str, columns: Sequence[str]) -> Clause:
    # LIKE knows the two cases of ASCII only; other letters are asked for in each of their forms.
    forms = dict.fromkeys((text, text.lower(), text.upper(), text.title(), text.capitalize()))
    patterns: list[Any] = [
        f"{around}{_literal(form)}{around}" for form in ([text] if text.isascii() else forms)
    ]
    tests = [f"{column} LIKE ? ESCAPE '\\'" for column in columns for _ in patterns]
    return f"({' OR '.join(tests)})", patterns * len(columns)


def _literal(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
