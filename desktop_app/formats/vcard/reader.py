"""Reading vCard files of any version (2.1, RFC 2426, RFC 6350) and any producer; no content makes
it raise.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from desktop_app.domain.faults import fault
from desktop_app.domain.importing import ContactRead, GroupRead, Problem, RecordRead, Severity
from desktop_app.domain.person import Contact, RawCard
from desktop_app.formats.bounds import too_long
from desktop_app.formats.encoding import text_of
from desktop_app.formats.fingerprint import fingerprint
from desktop_app.formats.vcard.lines import cards
from desktop_app.formats.vcard.mapping import map_card
from desktop_app.formats.vcard.syntax import modern_card

if TYPE_CHECKING:
    from desktop_app.formats.vcard.unfolding import CardLines

KEY = "vcard"
"""What records of this format are marked with."""
RAW_SHOWN = 2000
"""Characters shown of a card that something is wrong with."""
MOST_UNREAD = 20_000
"""Cards in a row that cannot be read, after which the rest of a file is left."""
LARGEST_FILE = 1_000_000_000
"""Bytes; a larger file is refused rather than read."""


def read_vcards(path: Path, charset: str = "") -> Iterator[RecordRead]:
    """The cards of a file, one after another; a file that cannot be read is one problem.

    `charset` is one that somebody chose, "" for what the file seems to be written in.
    """
    try:
        if path.stat().st_size > LARGEST_FILE:
            yield Problem(str(path), 0, fault("file-too-large"))
            return
        with path.open("rb") as file:
            yield from read_vcards_from(file, str(path), charset)
    except OSError as error:
        yield Problem(str(path), 0, fault("file-not-read", reason=error.strerror or str(error)))


def read_vcards_from(file: BinaryIO, name: str, charset: str = "") -> Iterator[RecordRead]:
    """The cards of an open file called `name`, which is then closed; one without any is a problem.
    Raises OSError.
    """
    empty, unread = True, 0
    text, fallback = text_of(file, charset)
    with text:
        for card in cards(text):
            empty = False
            item = _read(card, name, fallback)
            yield item
            unread = unread + 1 if isinstance(item, Problem) else 0
            if unread >= MOST_UNREAD:
                yield Problem(name, card.line, fault("file-given-up", count=unread))
                return
    if empty:
        yield Problem(name, 0, fault("file-holds-no-card"))


def read_one(path: Path, line: int, charset: str = "") -> RecordRead | None:
    """The card that begins on that line of a file, None when none does (any more). Raises
    OSError.
    """
    text, fallback = text_of(path.open("rb"), charset)
    with text:
        card = next((card for card in cards(text) if card.line >= line), None)
        if card is None or card.line != line:
            return None
        return _read(card, str(path), fallback)


def contact_of(raw: RawCard) -> Contact:
    """The contact a stored card says."""
    return map_card(raw).contact


def _read(card: CardLines, file: str, fallback: str) -> RecordRead:
    try:
        return _read_card(card, file, fallback)
    except MemoryError:
        raise
    except Exception as error:
        # Our own mistake, then: it must cost this card and no other. A test reads any bytes and
        # finds it said nowhere.
        unread = fault("card-not-read", kind=type(error).__name__)
        return Problem(file, card.line, unread, cards=1, raw=_text(card))


def _text(card: CardLines) -> str:
    """The beginning of a card as it stands in its file, fit to be shown and stored."""
    text, size = list[str](), 0
    for line in card.lines:
        text.append(line[: RAW_SHOWN - size])
        size += len(line) + 1
        if size >= RAW_SHOWN:
            break
    shown = "\n".join(text)
    return shown.encode("utf-8", "replace").decode().replace("\0", "\N{REPLACEMENT CHARACTER}")


def _read_card(card: CardLines, file: str, fallback: str) -> RecordRead:
    if card.refused and card.flaw is not None:
        return Problem(file, card.line, card.flaw, cards=1, raw=_text(card))
    modern = modern_card(card.lines, fallback)
    raw = RawCard(modern.version, tuple(modern.lines))
    facts = map_card(raw)
    contact = facts.contact
    person = contact.person
    name = person.display_name
    contact.raw = raw
    if facts.kind == "group":
        members = tuple(facts.members)
        return GroupRead(
            name or "Group", person.uid, members, raw, card.line, file, KEY, fingerprint(raw)
        )
    if not name:
        return Problem(file, card.line, fault("card-holds-nobody"), cards=1, raw=_text(card))
    if long := too_long(contact, modern.lines):
        return Problem(file, card.line, long, name[:80], cards=1, raw=_text(card))
    notices = (card.flaw, *modern.notices, *facts.notices)
    problems = tuple(
        Problem(file, card.line, notice, name, Severity.NOTICE, raw=_text(card))
        for notice in notices
        if notice
    )
    return ContactRead(contact, card.line, problems, file, KEY, fingerprint(raw))
