"""What the declaration of a table is made of: Peewee's models and fields, and what Peewee has no
word for.

Models are bound to no database. They are read by `engine/tables.py`, and imported where that is: by
the writer, the export and the check. What only shows people never loads them, for Peewee takes ten
megabytes.

Days are ISO text, moments ISO text in UTC with a `Z`. Migrations make the tables; a test compares
the two.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, ClassVar

from peewee import AutoField, BooleanField, ForeignKeyField, IntegerField, Model, TextField

from desktop_app.domain.partial_date import PartialDate

if TYPE_CHECKING:
    from desktop_app.domain.changes import Noun


@dataclass(frozen=True, slots=True)
class About:
    """What is known of a table besides its columns.

    `noun` is what views are told of when a row changes (None: nothing shows it by itself); `row`
    the column that says which one, "" when there is no telling; `person` a column of somebody whom
    the change concerns as well. `undoable`: whether the journal records it. `section`: its name in
    the JSON book, on top when nobody owns the row, else within the owner; "" when it holds nothing
    of the user's. `identity`: the column by which another address book would know the row; a uid
    when there is one. `begins_filled`: whether a new address book holds rows already. `stock`: rows
    that are kept once for all that link to them, as large as they are, and so not undone
    (`engine/stock.py`).
    """

    noun: Noun | None
    section: str
    row: str = "id"
    person: str = ""
    undoable: bool = True
    identity: str = "uid"
    begins_filled: bool = False
    stock: bool = False


class Row(Model):
    """Base of all models; one with `about` is a table."""

    about: ClassVar[About]


class NumberedRow(Row):
    """A row with a number of its own, which means nothing outside this file."""

    id = AutoField()


class Link(ForeignKeyField):
    """The id of another row. With `owner` this row belongs to that one, goes with it, and is told
    of within it.

    A link that may be NULL becomes NULL when the other row goes; one that may not goes along.
    """

    def __init__(
        self, to: type[Row] | str, *, owner: bool = False, null: bool = False, **more: Any
    ) -> None:
        self.owner = owner
        more |= {"on_delete": "SET NULL" if null else "CASCADE", "deferrable": "INITIALLY DEFERRED"}
        super().__init__(to, null=null, backref="+", lazy_load=False, **more)

    def bind(self, model: Any, name: str, set_attribute: bool = True) -> None:
        """The column has the name of the field: Peewee would add `_id`."""
        self.column_name = name
        super().bind(model, name, set_attribute)


class Text(TextField):
    """A text; empty when nothing was said. `reads` raises ValueError for one that means nothing to
    the program.
    """

    reads: Callable[[str], object] | None = None

    def __init__(self, *, reads: Callable[[str], object] | None = None, **more: Any) -> None:
        if reads is not None:
            self.reads = reads
        super().__init__(
            **(({} if more.get("null") or more.get("primary_key") else {"default": ""}) | more)
        )


class Name(Text):
    """A text that is never empty."""

    def __init__(self, **more: Any) -> None:
        super().__init__(**({"default": None, "reads": not_empty} | more))


class Words(Text):
    """Text that a search looks through. `group` says in which column of the table's index it
    goes.
    """

    def __init__(self, group: str = "words", **more: Any) -> None:
        self.group = group
        super().__init__(**more)


class Choice(Name):
    """The value of one of an enum."""

    def __init__(self, of: Callable[[str], object], **more: Any) -> None:
        super().__init__(reads=of, **more)


class Day(Name):
    """A local day, ISO."""

    def __init__(self, **more: Any) -> None:
        super().__init__(reads=date.fromisoformat, **more)


class PartialDay(Name):
    """A day of which year, month or day may be missing, as `domain.partial_date` writes it."""

    def __init__(self, **more: Any) -> None:
        super().__init__(reads=PartialDate.parse, **more)


class Moment(Name):
    """A UTC moment, ISO with a `Z`. `from_now`: when it is not said it is the present one."""

    def __init__(self, *, from_now: bool = False, **more: Any) -> None:
        self.from_now = from_now
        super().__init__(reads=aware_moment, **more)


class Uid(Name):
    """What a row is known by on every machine."""

    def __init__(self) -> None:
        super().__init__(unique=True)


class Computed(TextField):
    """Text the program makes of the other columns of the row, by `how`; said nowhere else, unless
    rows are known by it.
    """

    def __init__(self, how: Callable[[Any], str], **more: Any) -> None:
        self.how = how
        super().__init__(**more)


class Json(TextField):
    """A JSON text. `links` names members that hold ids, at any depth, and the table those are of;
    `group` is as with Words.
    """

    def __init__(
        self,
        links: dict[str, str] | None = None,
        group: str = "",
        reads: Callable[[str], object] = json.loads,
        **more: Any,
    ) -> None:
        self.links, self.group, self.reads = links or {}, group, reads
        super().__init__(**more)


class Number(IntegerField):
    """A whole number from `least` to `most`."""

    def __init__(self, least: int = 0, most: int = 1_000_000, **more: Any) -> None:
        self.least, self.most = least, most
        super().__init__(**more)


class Place(Number):
    """Where a row stands among its siblings, from 0; said by the order of a list wherever there is
    one.
    """

    def __init__(self) -> None:
        super().__init__(default=0)


class Derived(IntegerField):
    """A whole number that triggers work out from other rows: neither journalled, nor exported, nor
    written by hand.
    """

    def __init__(self) -> None:
        super().__init__(null=True)


class OnlyOne(BooleanField):
    """A flag that at most one row carries."""

    def __init__(self) -> None:
        super().__init__(default=False)


def not_empty(text: str) -> str:
    """The text; raises ValueError without one."""
    if not text:
        raise ValueError("it is empty")
    return text


def texts(stored: str) -> list[str]:
    """The list of texts a JSON text holds; raises ValueError for anything else."""
    found = json.loads(stored)
    if not isinstance(found, list) or not all(isinstance(item, str) for item in found):
        raise ValueError("it is no list of texts")
    return found


def one_of(*words: str) -> Callable[[str], str]:
    """A reader that takes those words alone."""

    def read(text: str) -> str:
        if text not in words:
            raise ValueError(f"it is none of {', '.join(words)}")
        return text

    return read


def aware_moment(text: str) -> datetime:
    """The moment; raises ValueError for one that does not say its zone."""
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("it does not say its zone")
    return moment
