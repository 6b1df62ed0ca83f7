"""One column's value as the database keeps it and as JSON says it."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeGuard

from desktop_app.domain.errors import KithError
from desktop_app.domain.faults import Fault, fault
from desktop_app.domain.names import is_storable
from desktop_app.storage.engine.tables import Kind

if TYPE_CHECKING:
    from desktop_app.storage.engine.tables import Column

Label = Callable[[str, Any], Any]
"""From a table and the id of its row to what the row is known by, or back; None when there is no
such row."""

_LARGEST = 1 << 63


class UnreadableError(Exception):
    """A value that cannot be taken, and why; `place` is where in the record it stands."""

    def __init__(self, reason: Fault, place: str = "") -> None:
        super().__init__(reason.key)
        self.reason, self.place = reason, place

    def within(self, place: str) -> UnreadableError:
        """The same, seen from one level further out."""
        return UnreadableError(self.reason, f"{place}.{self.place}" if self.place else place)


def is_number(value: Any) -> TypeGuard[int]:
    """Whether it is a whole number that the database can keep."""
    if isinstance(value, bool) or not isinstance(value, int):
        return False
    return -_LARGEST <= value < _LARGEST


def to_json(column: Column, value: Any, label: Label) -> Any:
    """What the book says of a stored value."""
    if value is None:
        return None
    if column.to:
        return label(column.to, value)
    if column.kind is Kind.FLAG:
        return bool(value)
    if column.kind is Kind.BYTES:
        return base64.b64encode(value).decode()
    if column.kind is Kind.JSON:
        # A text that is no JSON is a fault of the file; the check tells of it, and the export goes
        # on.
        with suppress(ValueError):
            return _with_links(column, json.loads(value), label)
    return value


def from_json(column: Column, value: Any, row_id: Label) -> Any:
    """What is stored for what the book says; raises UnreadableError. Links are not looked at, but
    by whoever calls.
    """
    # In JSON columns null is a value like any other.
    if value is None and (column.nullable or column.kind is not Kind.JSON):
        if not column.nullable:
            raise UnreadableError(fault("value-is-null"), column.name)
        return None
    try:
        return _READ[column.kind](column, value, row_id)
    except UnreadableError:
        raise
    except KithError as error:
        raise UnreadableError(fault("value-refused", reason=error), column.name) from error
    except (
        *(ValueError, TypeError, KeyError, AttributeError),
        *(RecursionError, OverflowError),
    ) as error:
        raise UnreadableError(
            fault("value-does-not-fit", value=_short(value)), column.name
        ) from error


def _with_links(column: Column, found: Any, label: Label) -> Any:
    """A JSON value whose members that hold ids hold labels instead, or the other way round; what is
    gone is left out.
    """
    if not column.links:
        return found
    if isinstance(found, list):
        return [_with_links(column, item, label) for item in found]
    if not isinstance(found, dict):
        return found
    changed = {}
    for member, value in found.items():
        table = column.links.get(member)
        if table is None or not isinstance(value, list):
            changed[member] = _with_links(column, value, label)
        else:
            labels = (label(table, item) for item in value)
            changed[member] = [item for item in labels if item is not None]
    return changed


def _text(column: Column, value: Any, _: Label) -> str:
    if not isinstance(value, str):
        raise UnreadableError(fault("value-is-no-text", value=_short(value)), column.name)
    if not is_storable(value):
        raise UnreadableError(fault("value-is-broken-text"), column.name)
    if column.reads is not None:
        column.reads(value)
    return value


def _number(column: Column, value: Any, _: Label) -> int:
    if not is_number(value):
        raise UnreadableError(fault("value-is-no-number", value=_short(value)), column.name)
    if column.most and not column.least <= value <= column.most:
        raise UnreadableError(
            fault("value-out-of-range", value=value, least=column.least, most=column.most),
            column.name,
        )
    return value


def _flag(column: Column, value: Any, _: Label) -> int:
    if not isinstance(value, bool):
        raise UnreadableError(fault("value-is-no-flag", value=_short(value)), column.name)
    return int(value)


def _bytes(column: Column, value: Any, _: Label) -> bytes:
    try:
        return base64.b64decode(value, validate=True)
    except (binascii.Error, TypeError, ValueError) as error:
        raise UnreadableError(fault("value-is-no-base64"), column.name) from error


def _json(column: Column, value: Any, row_id: Label) -> str:
    stored = json.dumps(_with_links(column, value, row_id), ensure_ascii=False)
    return _text(column, stored, row_id)


_READ: dict[Kind, Callable[[Column, Any, Label], Any]] = {
    Kind.TEXT: _text,
    Kind.NUMBER: _number,
    Kind.FLAG: _flag,
    Kind.BYTES: _bytes,
    Kind.JSON: _json,
}


def _short(value: Any) -> str:
    told = json.dumps(value, ensure_ascii=True)
    return told if len(told) <= 40 else told[:40] + "…"
