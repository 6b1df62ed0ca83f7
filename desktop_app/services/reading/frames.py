"""What passes between this program and the one that reads: frames of a kind, a length and a pickle.

Of classes only dataclasses and enums of `domain`, and the dates of Python, are made from a
frame: a reader gone wrong can give wrong data, and run nothing here.
"""

from __future__ import annotations

import dataclasses
import io
import pickle
from collections.abc import Callable
from enum import Enum
from operator import attrgetter
from typing import Any, BinaryIO

RECORDS, VALUE, END, ERROR, MEMORY, READY, SIZE = b"r", b"v", b"e", b"x", b"m", b"h", b"s"
"""Kinds: records of a file, the one answer, no more of them, an OSError, no more memory, ready, and
before all of them how many bytes there are to read, as far as they have been counted."""
LARGEST = 512_000_000
"""Bytes of a frame; a longer one is none of ours."""
_PLAIN = {
    ("datetime", "date"),
    ("datetime", "datetime"),
    ("datetime", "timezone"),
    ("datetime", "timedelta"),
}
_LENGTH = 4


class _Reducers(dict[type, Callable[[Any], Any]]):
    """How each dataclass is taken apart, found when it first comes: its fields, in order.

    Python's own way for slots and frozen classes goes field by field in Python, and takes ten times
    as long to put them together again.
    """

    def __missing__(self, cls: type) -> Callable[[Any], Any]:
        if not dataclasses.is_dataclass(cls):
            raise KeyError(cls)
        names = [item.name for item in dataclasses.fields(cls)]
        get = attrgetter(*names)

        def reduced(item: Any) -> tuple[type, tuple[Any, ...]]:
            return cls, get(item) if len(names) > 1 else (get(item),)

        self[cls] = reduced
        return reduced


class _Pickler(pickle.Pickler):
    dispatch_table = _Reducers()


class _Unpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if (module, name) in _PLAIN:
            return super().find_class(module, name)
        if module.startswith("desktop_app.domain.") and "." not in name:
            found = super().find_class(module, name)
            if isinstance(found, type) and (
                dataclasses.is_dataclass(found) or issubclass(found, Enum)
            ):
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is no record")


def packed(value: object) -> bytes:
    """A value as bytes."""
    file = io.BytesIO()
    _Pickler(file, pickle.HIGHEST_PROTOCOL).dump(value)
    return file.getvalue()


def unpacked(data: bytes) -> Any:
    """The value of some bytes. Raises UnpicklingError for what no reader gives."""
    return _Unpickler(io.BytesIO(data)).load()


def write_frame(file: BinaryIO, kind: bytes, data: bytes = b"") -> None:
    """Write a frame at once."""
    file.write(kind + len(data).to_bytes(_LENGTH, "big") + data)
    file.flush()


def read_frame(file: BinaryIO) -> tuple[bytes, bytes]:
    """The next frame, (b"", b"") at the end of the file or where what comes is none."""
    head = file.read(1 + _LENGTH)
    length = int.from_bytes(head[1:], "big")
    if len(head) <= _LENGTH or length > LARGEST:
        return b"", b""
    data = file.read(length)
    return (head[:1], data) if len(data) == length else (b"", b"")
