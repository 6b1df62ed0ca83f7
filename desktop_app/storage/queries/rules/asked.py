"""What the SQL of a rule is made with."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from desktop_app.domain.rules.rule import Rule

if TYPE_CHECKING:
    from desktop_app.storage.engine.connection import Database


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
    values bound in it.
    """

    sql: str
    values: list[Any]


Ids: TypeAlias = list[Collection[int]]
"""The ids themselves, some of them several times."""
Answer: TypeAlias = Clause | People | Ids
"""Of whom a rule holds: by a condition on people's own rows, or by their ids."""

Condition: TypeAlias = Callable[[Rule, Asked], Clause]
"""The SQL of a rule about people's own rows. It is asked for the comparison without "-not" alone: the
opposite is whoever it does not hold of, those of whom nothing is known among them.
"""

Finding: TypeAlias = Callable[[Rule, Asked], People | Ids]
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
    if isinstance(answer, People):
        return f"p.id IN ({answer.sql})", answer.values
    return among(set().union(*answer)) if isinstance(answer, list) else answer


def among(ids: Iterable[int]) -> Clause:
    """People of these ids, as one value: there may be tens of thousands."""
    return "p.id IN (SELECT value FROM json_each(?))", [f"[{','.join(map(str, ids))}]"]


def together(several: Sequence[People]) -> People:
    """Whoever is in one of these; nobody, where there is none."""
    sql = " UNION ALL ".join(each.sql for each in several) or "SELECT NULL WHERE 0"
    return People(sql, [value for each in several for value in each.values])


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
