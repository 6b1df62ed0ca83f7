"""The tables of an archive: which there are, and their rows.

An archive is a zip, or one of its files taken out of it. A table is known by its header, wherever it
begins: some have remarks before it, and names of files and orders of columns have changed over the
years. Recommendations and endorsements given and received have one header each; their file’s name
tells which they are.
"""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import BinaryIO, TextIO, cast

from desktop_app.formats.encoding import text_of
from desktop_app.formats.tables.rows import Dialect, rows_of

LARGEST_MEMBER = 500_000_000
"""Bytes of one table, unpacked."""
MOST_MEMBERS = 2000
DAMAGED = (
    *(zipfile.BadZipFile, zlib.error, struct.error, NotImplementedError, RuntimeError),
    *(EOFError, ValueError, OverflowError, IndexError),
)
"""What opening or reading a zip raises that is damaged, locked, or packed in a way nobody knows here."""
_HEADER_WITHIN = 30
"""Rows among which the header is looked for."""
_PLAIN = re.compile(r"[\s_\-]|\d{3,}")

HEADERS = {
    "connections": ("firstname", "lastname", "connectedon"),
    "messages": ("conversationid", "from", "content"),
    "invitations": ("from", "to", "sentat", "direction"),
    "recommendations": ("firstname", "lastname", "text", "creationdate"),
    "endorsements-received": ("skillname", "endorserfirstname"),
    "endorsements-given": ("skillname", "endorseefirstname"),
    "positions": ("companyname", "title", "startedon"),
    "education": ("schoolname", "degreename"),
    "profile": ("firstname", "lastname", "headline", "summary"),
    "events": ("eventname", "eventtime"),
    "notes": ("connectionprofileurl", "note"),
    "contacts": ("source", "firstname", "lastname", "emails"),
    "skills": ("name",),
}
"""The columns by which each table is known, as `plain` makes them."""
_MACHINES = ("guide", "learning", "coach", "aicoach")
_BY_NAME = ("skills",)
"""Tables whose header says too little: their file’s name must say what they are."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the line of its table it begins on, and its filled cells by plain column."""

    line: int
    cells: dict[str, str]
    headers: dict[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "").strip()


@dataclass(frozen=True, slots=True)
class Member:
    """A table of an archive: what it is, and how it is called in messages."""

    kind: str
    file: str
    path: Path
    inside: str = ""

    def rows(self) -> Iterator[Row]:
        """Its rows, one after another. Raises OSError and DAMAGED."""
        with _opened(self.path, self.inside) as text:
            yield from _rows(text, self.kind)


def plain(name: str) -> str:
    """A column or a file’s name without case, blanks, underscores and the numbers LinkedIn adds."""
    return _PLAIN.sub("", name.lower())


def kind_of(header: list[str], name: str) -> str:
    """Which table has such a header, "" for none of LinkedIn’s, and for talks with its machines, which
    look like messages (`guide_messages.csv`, `learning_coach_messages.csv` …).
    """
    columns, name = {plain(cell) for cell in header}, plain(name)
    if name.endswith("messages.csv") and name.startswith(_MACHINES):
        return ""
    for kind, needed in HEADERS.items():
        if columns.issuperset(needed) and (kind not in _BY_NAME or kind in name):
            return _sided(kind, name)
    return ""


def _sided(kind: str, name: str) -> str:
    if kind != "recommendations":
        return kind
    side = next((side for side in ("given", "received") if side in name), "")
    return f"{kind}-{side}" if side else ""


def members_of(path: Path) -> list[Member]:
    """The tables of an archive, those of people first. Raises OSError and DAMAGED."""
    if not zipfile.is_zipfile(path):
        kind = _kind_in(path, "", path.name)
        return [Member(kind, str(path), path)] if kind else []
    found = []
    with zipfile.ZipFile(path) as archive:
        for item in archive.infolist()[:MOST_MEMBERS]:
            name = item.filename
            if name.lower().endswith(".csv") and item.file_size <= LARGEST_MEMBER:
                kind = _kind_in(path, name, name.rpartition("/")[2])
                if kind:
                    found.append(Member(kind, f"{path}/{name}", path, name))
    order = list(HEADERS)
    found.sort(key=lambda member: order.index(next(k for k in order if member.kind.startswith(k))))
    return found


def passed_over(path: Path) -> list[str]:
    """The names of tables in a zip that tell of nobody and nothing Kith keeps. Raises OSError and
    DAMAGED.
    """
    if not zipfile.is_zipfile(path):
        return []
    read = {member.inside for member in members_of(path)}
    with zipfile.ZipFile(path) as archive:
        names = [item.filename for item in archive.infolist()[:MOST_MEMBERS] if not item.is_dir()]
    return sorted(name.rpartition("/")[2] for name in names if name not in read)


def _kind_in(path: Path, inside: str, name: str) -> str:
    """Which table a file is: its header stands among the first rows, or it is none."""
    with _opened(path, inside) as text:
        rows = islice(rows_of(iter(text), Dialect()), _HEADER_WITHIN)
        kinds = (kind_of(cells, name) for _, cells in rows)
        return next((kind for kind in kinds if kind), "")


@contextmanager
def _opened(path: Path, inside: str) -> Iterator[TextIO]:
    """The text of a file, or of the one called `inside` in a zip."""
    with ExitStack() as opened:
        if inside:
            archive = opened.enter_context(zipfile.ZipFile(path))
            file = cast("BinaryIO", opened.enter_context(archive.open(inside)))
        else:
            file = opened.enter_context(path.open("rb"))
        text, _ = text_of(file, "utf-8")
        yield opened.enter_context(text)


def _rows(text: TextIO, kind: str) -> Iterator[Row]:
    columns: list[str] = []
    headers: dict[str, str] = {}
    for line, cells in rows_of(iter(text), Dialect()):
        if not columns:
            names = [plain(cell) for cell in cells]
            if set(names).issuperset(HEADERS[_base(kind)]):
                columns, headers = names, dict(zip(names, cells, strict=True))
            continue
        said = zip(columns, cells, strict=False)
        yield Row(line, {column: cell for column, cell in said if cell}, headers)


def _base(kind: str) -> str:
    return kind if kind in HEADERS else kind.partition("-")[0]
