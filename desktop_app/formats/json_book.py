"""The JSON book as text: written record by record, and read record by record however the text is
laid out.

One object whose members are `format` and the sections; a section is a list of records. Neither side
ever holds more than one record besides a little text.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TextIO

from desktop_app.domain.faults import Fault, fault

FORMAT = 2
"""The number of the layout (docs/json-export.md); it grows when a reader of the old one would
misunderstand the new."""
SUFFIX = ".json"
MOST = 1 << 26
"""Characters a single record may take."""
_STEP = 1 << 16
_BLANK = " \t\n\r"


class UnreadableBookError(ValueError):
    """The text is no book. `line` counts from 1; 0 is the whole file."""

    def __init__(self, line: int, reason: Fault) -> None:
        super().__init__(reason.key)
        self.line, self.reason = line, reason


@dataclass(frozen=True, slots=True)
class Entry:
    """One record with the section it stands in and the line it begins on."""

    section: str
    line: int
    record: dict[str, Any]


def write(sections: Iterable[tuple[str, Iterable[dict[str, Any]]]]) -> Iterator[str]:
    """The text in pieces, one record a line; what comes first in the order given comes first in the
    file.
    """
    yield f'{{\n"format": {FORMAT}'
    for name, records in sections:
        yield f",\n{json.dumps(name)}: ["
        separator = "\n"
        for record in records:
            yield separator + json.dumps(record, ensure_ascii=False)
            separator = ",\n"
        yield "\n]"
    yield "\n}\n"


def read(path: Path) -> Iterator[Entry]:
    """Every record in the order of the file. Raises UnreadableBookError where the text ends to be a
    book of this format.

    A file that cannot be opened raises OSError.
    """
    with path.open(encoding="utf-8-sig", newline="") as file:
        try:
            yield from _entries(_Text(file))
        except UnicodeDecodeError as error:
            raise UnreadableBookError(0, fault("book-not-utf8")) from error


def _entries(text: _Text) -> Iterator[Entry]:
    text.expect("{", fault("book-begins-otherwise"))
    is_first, has_format = True, False
    while not text.take("}"):
        if not is_first:
            text.expect(",", fault("book-lacks-comma"))
        is_first = False
        name = text.value()
        if not isinstance(name, str):
            raise text.wrong(fault("book-lacks-name"))
        text.expect(":", fault("book-lacks-colon"))
        if name == "format":
            _check_format(text)
            has_format = True
        elif text.peek() == "[":
            if not has_format:
                raise text.wrong(fault("book-format-comes-late"))
            yield from _section(text, name)
        else:
            text.value()
    if not has_format:
        raise UnreadableBookError(0, fault("book-format-unsaid"))
    if text.peek():
        raise text.wrong(fault("book-goes-on"))


def _check_format(text: _Text) -> None:
    found = text.value()
    if found != FORMAT or isinstance(found, bool):
        said = json.dumps(found)[:20]
        if isinstance(found, int) and found > FORMAT:
            raise text.wrong(fault("book-format-newer", found=said, known=FORMAT))
        raise text.wrong(fault("book-format-other", found=said, known=FORMAT))


def _section(text: _Text, name: str) -> Iterator[Entry]:
    text.expect("[", fault("book-lacks-list"))
    is_first = True
    while not text.take("]"):
        if not is_first:
            text.expect(",", fault("book-lacks-comma"))
        is_first = False
        text.peek()
        line = text.line
        record = text.value()
        if not isinstance(record, dict):
            raise UnreadableBookError(line, fault("book-holds-no-record", section=name))
        yield Entry(name, line, record)


class _Text:
    """A file read piece by piece, JSON value by JSON value."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._held, self._at, self._ended = "", 0, False
        self._lines, self._counted = 1, 0
        self._decoder = json.JSONDecoder(parse_constant=_refuse)

    @property
    def line(self) -> int:
        """The line of the place reached."""
        self._lines += self._held.count("\n", self._counted, self._at)
        self._counted = self._at
        return self._lines

    def wrong(self, reason: Fault, at: int | None = None) -> UnreadableBookError:
        """The error to raise at the place reached, or at a place of the text held."""
        return UnreadableBookError(
            self.line + self._held.count("\n", self._at, at or self._at), reason
        )

    def peek(self) -> str:
        """The next character that is no blank, "" at the end."""
        while True:
            while self._at < len(self._held):
                if self._held[self._at] not in _BLANK:
                    return self._held[self._at]
                self._at += 1
            if not self._fill(_STEP):
                return ""

    def take(self, wanted: str) -> bool:
        """Step over `wanted` when it comes next."""
        found = self.peek() == wanted
        self._at += found
        return found

    def expect(self, wanted: str, otherwise: Fault) -> None:
        """Step over `wanted`, or say what is wrong."""
        if not self.take(wanted):
            raise self.wrong(otherwise if self.peek() else fault("book-ends-early"))

    def value(self) -> Any:
        """The next JSON value."""
        if not self.peek():
            raise self.wrong(fault("book-ends-early"))
        step = _STEP
        while True:
            try:
                found, end = self._decoder.raw_decode(self._held, self._at)
            except json.JSONDecodeError as error:
                if self._is_whole(error) or not self._fill(step):
                    where = error.pos if self._is_whole(error) else None
                    raise self.wrong(fault("book-is-no-json", reason=error.msg), where) from error
            except RecursionError as error:
                raise self.wrong(fault("book-nested-too-deeply")) from error
            except ValueError as error:
                raise self.wrong(fault("book-is-no-json", reason=str(error))) from error
            else:
                # A number at the end of what is held may go on.
                if end < len(self._held) or not self._fill(step):
                    self._at = end
                    return found
            if len(self._held) - self._at > MOST:
                raise self.wrong(fault("book-record-too-long"))
            step *= 2

    def _is_whole(self, error: json.JSONDecodeError) -> bool:
        """Whether the fault is in what is held rather than that it ends too early."""
        return not error.msg.startswith("Unterminated string") and error.pos < len(self._held) - 16

    def _fill(self, step: int) -> bool:
        """Read on, and forget what has been read; False at the end of the file."""
        more = "" if self._ended else self._file.read(step)
        self._ended = not more
        self._lines = self.line
        self._held, self._at, self._counted = self._held[self._at :] + more, 0, 0
        return bool(more)


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is no value of JSON")
