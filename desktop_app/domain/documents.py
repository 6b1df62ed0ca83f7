"""Documents kept with a person: what is known of one, how its file is called, and which are opened."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from hashlib import sha256
from pathlib import PurePosixPath

from desktop_app.domain.errors import InvalidValueError, KithError
from desktop_app.domain.names import checked_text

MOST_BYTES = 5 * 1024 * 1024
"""Bytes a document may have."""
LONGEST_TITLE = 200
"""Characters of a title of one's own."""
LONGEST_NAME = 180
"""Bytes of a file's name in UTF-8: every system takes 255."""
UNNAMED = "document"
"""What a file is called of whose name nothing is left."""

_NOT_IN_NAMES = frozenset('<>:"|?*')
_DEVICES = {"con", "prn", "aux", "nul"} | {f"{name}{at}" for name in ("com", "lpt") for at in range(10)}  # fmt: skip
_PROGRAMS = (b"MZ", b"\x7fELF", b"#!", b"\xfe\xed\xfa", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe",
             b"\xca\xfe\xba\xbe", b"[Desktop Entry]", b"L\x00\x00\x00\x01\x14\x02\x00")  # fmt: skip
"""How files begin that a system would run: Windows, Linux, scripts, macOS, Java, menu entries, links."""


class DocumentKind(Enum):
    """What a file is, by the ending of its name. Those of `OPENED` are opened by the system's program."""

    PDF = "pdf"
    TEXT = "text"
    TABLE = "table"
    SLIDES = "slides"
    PICTURE = "picture"
    MESSAGE = "message"
    SOUND = "sound"
    FILM = "film"
    ARCHIVE = "archive"
    OTHER = "other"


OPENED = frozenset(DocumentKind) - {DocumentKind.ARCHIVE, DocumentKind.OTHER}

_ENDINGS = {
    DocumentKind.PDF: "pdf",
    DocumentKind.TEXT: "txt md doc docx odt ott rtf pages tex epub log",
    DocumentKind.TABLE: "csv tsv xls xlsx ods numbers",
    DocumentKind.SLIDES: "ppt pptx odp key",
    DocumentKind.PICTURE: "png jpg jpeg gif webp bmp tif tiff heic heif avif",
    DocumentKind.MESSAGE: "eml msg",
    DocumentKind.SOUND: "mp3 m4a ogg oga opus wav flac aac",
    DocumentKind.FILM: "mp4 m4v mov webm mkv avi",
    DocumentKind.ARCHIVE: "zip gz tar 7z rar xz bz2 zst",
}
_KINDS = {ending: kind for kind, endings in _ENDINGS.items() for ending in endings.split()}


@dataclass(frozen=True, slots=True)
class Document:
    """A document of a person, without its bytes, of which there are `size`. `title` is what the user
    calls it, "" for what the file is called; `added_at` is a UTC moment.
    """

    id: int
    person_id: int
    title: str
    file_name: str
    size: int
    added_at: datetime

    @property
    def name(self) -> str:
        """What it is called in a list."""
        return self.title or self.file_name

    @property
    def kind(self) -> DocumentKind:
        """What it is, by its file's name."""
        return kind_of(self.file_name)

    @property
    def day(self) -> date:
        """The local day on which it was put here."""
        return self.added_at.astimezone().date()


@dataclass(frozen=True, slots=True)
class NewDocument:
    """A file to be kept: its name, cleaned, and what is in it."""

    file_name: str
    content: bytes
    title: str = ""


def new_document(name: str, content: bytes, title: str = "") -> NewDocument:
    """A file to be kept; raises KithError for one that is empty or too large."""
    cleaned = clean_name(name)
    check_size(cleaned, len(content))
    return NewDocument(cleaned, content, checked_title(title))


def check_size(name: str, size: int) -> None:
    """Raise KithError when a file of `size` bytes is none to be kept."""
    if not size:
        raise KithError("document-empty", name=name)
    if size > MOST_BYTES:
        raise KithError("document-too-large", name=name, most=MOST_BYTES // 1024 // 1024)


def checked_title(title: str) -> str:
    """The title, on one line; raises InvalidValueError for one that is too long."""
    plain = " ".join(_without_controls(checked_text("title", title)).split())
    if len(plain) > LONGEST_TITLE:
        raise InvalidValueError("title", "text-too-long", length=len(plain), most=LONGEST_TITLE)
    return plain


def digest(content: bytes) -> str:
    """What the bytes of a document are known by: their SHA-256, in 64 hexadecimal digits."""
    return sha256(content).hexdigest()


def kind_of(name: str) -> DocumentKind:
    """What a file of that name is."""
    return _KINDS.get(PurePosixPath(name).suffix[1:].lower(), DocumentKind.OTHER)


def may_be_opened(name: str, beginning: bytes) -> bool:
    """Whether the system's program may be given a file of that name whose content so begins: it is of
    a kind that is read rather than run, and does not begin as what is run.
    """
    return kind_of(name) in OPENED and not beginning.lstrip(b"\xef\xbb\xbf \r\n").startswith(
        _PROGRAMS
    )


def clean_name(name: str) -> str:
    """The name of a file that every system takes: the last part of a path, without control
    characters and marks of direction, its ending kept where it is long.
    """
    last = name.replace("\\", "/").rstrip("/").rpartition("/")[2]
    plain = _without_controls(unicodedata.normalize("NFC", last))
    plain = "".join("_" if char in _NOT_IN_NAMES else char for char in plain)
    plain = " ".join(plain.split()).strip(". ")
    stem, dot, ending = plain.rpartition(".")
    if not dot or len(ending) > 16 or not ending.isalnum():
        stem, dot, ending = plain, "", ""
    room = LONGEST_NAME - len((dot + ending).encode())
    stem = stem.encode()[:room].decode(errors="ignore").strip(". ") or UNNAMED
    if stem.lower().partition(".")[0] in _DEVICES:
        stem = f"_{stem}"
    return stem + dot + ending


def _without_controls(text: str) -> str:
    """The text without what is not seen: control and format characters, halves of surrogate pairs,
    places of nobody's; blanks of every kind are one.
    """
    return "".join(
        " " if char.isspace() else char
        for char in text
        if char.isspace() or unicodedata.category(char) not in ("Cc", "Cf", "Cs", "Co", "Cn")
    )
