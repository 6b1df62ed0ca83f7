"""Whether two records of the book say the same: one may leave out or spell out what is usual."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.storage.book.plan import called, is_single, members, only_member, parts_of

if TYPE_CHECKING:
    from desktop_app.storage.engine.tables import Table


def says_the_same(table: Table, record: Any, here: Any) -> bool:
    """Whether to take `record` from a file changes nothing where `here`, the record an export
    would write, stands already. A moment of which the file says nothing is no difference.
    """
    if not isinstance(record, dict) or not isinstance(here, dict):
        only = only_member(table)
        return bool(_plain(only, record) == _plain(only, here)) if only else bool(record == here)
    for name, column in members(table).items():
        if column.is_from_now and name not in record:
            continue
        if _usual(column.default, record.get(name)) != _usual(column.default, here.get(name)):
            return False
    return all(_parts_say_the_same(part, record, here) for part in parts_of(table))


def _parts_say_the_same(part: Table, record: dict[str, Any], here: dict[str, Any]) -> bool:
    there, found = record.get(part.section), here.get(part.section)
    if is_single(part):
        return (there is None) == (found is None) and says_the_same(part, there, found)
    there, found = there or [], found or []
    return (
        isinstance(there, list)
        and len(there) == len(found)
        and all(says_the_same(part, *pair) for pair in zip(there, found, strict=True))
    )


def _usual(default: Any, value: Any) -> Any:
    """The value as an export has it, which leaves out what is usual."""
    return None if value == default else value


def _plain(only: Any, value: Any) -> Any:
    """The one value of a part that has no other, which may stand in an object."""
    return value.get(called(only)) if isinstance(value, dict) else value
