"""What the SQL of a rule is made with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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

Condition: TypeAlias = Callable[[Rule, Asked], Clause]
"""The SQL of a rule of one kind. It is asked for the comparison without "-not" alone: the opposite
is whoever it does not hold of, those of whom nothing is known among them.
"""


def flag(sql: str) -> Condition:
    """The condition of a kind that compares with nothing."""
    return lambda rule, asked: (sql, [])


def texts(rule: Rule) -> tuple[Any, ...]:
    """The several things a rule compares with."""
    assert isinstance(rule.value, tuple)
    return rule.value


def among(ids: Sequence[int]) -> Clause:
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
