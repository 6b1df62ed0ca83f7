"""Lines of cards that Kith does not understand, in words. Knows nothing of Qt: the command line
says them too.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop_app.domain.unread import Matter
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop_app.domain.unread import UnreadLine

LONGEST = 160
"""Characters of a value that are shown of a longer one."""
_MATTERS = {
    Matter.PGP_KEY: QT_TRANSLATE_NOOP("CardLines", "PGP key"),
    Matter.KEY: QT_TRANSLATE_NOOP("CardLines", "Key"),
    Matter.SOUND: QT_TRANSLATE_NOOP("CardLines", "Sound"),
    Matter.LOGO: QT_TRANSLATE_NOOP("CardLines", "Logo"),
    Matter.PHOTO: QT_TRANSLATE_NOOP("CardLines", "Photo"),
    Matter.DATA: QT_TRANSLATE_NOOP("CardLines", "Data"),
}
_SOURCES = {
    "vcard": QT_TRANSLATE_NOOP("CardLines", "vCard"),
    "jcard": QT_TRANSLATE_NOOP("CardLines", "jCard"),
    "xcard": QT_TRANSLATE_NOOP("CardLines", "xCard"),
    "ldif": QT_TRANSLATE_NOOP("CardLines", "LDIF"),
    "csv": QT_TRANSLATE_NOOP("CardLines", "a table"),
    "google-csv": QT_TRANSLATE_NOOP("CardLines", "Google contacts"),
    "outlook-csv": QT_TRANSLATE_NOOP("CardLines", "Outlook contacts"),
    "linkedin": QT_TRANSLATE_NOOP("CardLines", "LinkedIn’s archive"),
    "monica": QT_TRANSLATE_NOOP("CardLines", "Monica"),
    "monica-sql": QT_TRANSLATE_NOOP("CardLines", "Monica"),
    "nametag": QT_TRANSLATE_NOOP("CardLines", "Nametag"),
    "windows-contact": QT_TRANSLATE_NOOP("CardLines", "Windows contact"),
    "fritzbox": QT_TRANSLATE_NOOP("CardLines", "FRITZ!Box"),
}
_KILO = 1000


def shown_value(line: UnreadLine, translated: Callable[[str], str] = str) -> str:
    """The value of a line on one line: a text as it is, a long one shortened and with its size, and
    what data is (“PGP key, 2.1 KB”).
    """
    if line.matter is not Matter.TEXT:
        return f"{translated(_MATTERS[line.matter])}, {say_size(line.size, translated)}"
    text = " ".join(line.value.split())
    if len(text) <= LONGEST:
        return text
    return f"{text[:LONGEST].rstrip()}… ({say_size(line.size, translated)})"


def label_of(name: str) -> str:
    """The name of a line as a label: “X-SHOE-SIZE” is “Shoe size”, a header stays as it is."""
    bare = name.removeprefix("X-") if name.isupper() else ""
    return bare.replace("-", " ").replace("_", " ").strip().capitalize() if bare else name


def say_size(count: int, translated: Callable[[str], str] = str) -> str:
    """A number of bytes: “900 bytes”, “2.1 KB”, “1.4 MB”."""
    if count < _KILO:
        return translated(QT_TRANSLATE_NOOP("CardLines", "{count} bytes")).format(count=count)
    if count < _KILO * _KILO:
        return f"{count / _KILO:.1f} KB"
    return f"{count / _KILO / _KILO:.1f} MB"


def from_where(
    source: str, files: tuple[str, ...], day: str, translated: Callable[[str], str] = str
) -> str:
    """Where a line came from: its file where there was one, its format, and the day, "" when not
    wanted.
    """
    kind = say_source(source, translated)
    name = files[0].replace("\\", "/").rpartition("/")[2] if len(files) == 1 else ""
    return ", ".join(part for part in (name, kind, day) if part)


def say_source(source: str, translated: Callable[[str], str] = str) -> str:
    """The name of a source that is the key of a format, in words; any other as it is."""
    return translated(_SOURCES[source]) if source in _SOURCES else source
