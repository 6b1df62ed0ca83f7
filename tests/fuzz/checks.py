"""What has to hold of everything a reader gives, whatever the file."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from enum import Enum
from io import BytesIO
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from desktop_app.domain.importing import ContactRead, GroupRead, Problem
from desktop_app.domain.person import bare
from desktop_app.formats.bounds import bounded
from desktop_app.formats.source import Source, read_record, recognised, source_of, sources, table_of
from desktop_app.formats.vcard.reader import read_vcards_from
from desktop_app.formats.vcard.writer import write_group, write_vcard
from desktop_app.services.reading.frames import packed, unpacked
from desktop_app.ui.words.fault_sentences import sentence_of_fault

if TYPE_CHECKING:
    from desktop_app.domain.person import Contact

MOST = 400
"""Records of a file that are looked at closely."""


def read(path: Path, source: Source, random: Random) -> tuple[int, list[Any]]:
    """How many records a reader gives, and some of them; raises whatever a reader raises."""
    source_of(path)
    recognised(path)
    table_of(path)
    source.charset_of(path)
    source.options_of(path)
    count, some = 0, []
    more = _wanted(path, source) if random.random() < 0.5 else {}
    for count, item in enumerate(bounded(source.read(path, **more), str(path)), 1):
        if count <= MOST:
            some.append(item)
        elif (place := random.randrange(count)) < MOST:
            some[place] = item
    return count, some


def _wanted(path: Path, source: Source) -> dict[str, Any]:
    """What else there is in a file, all of it asked for, as of one of those whose it may be."""
    mine = {"mine": ("me@home.example",)} if source.has_owner else {}
    if not source.has_options:
        return mine
    return {"options": {option.key for option in source.options_of(path, **mine)}, **mine}


def check(path: Path, source: Source, items: list[Any], random: Random) -> None:
    """See that all holds of what was read of a file. Raises AssertionError."""
    head = path.read_bytes()[:65536]
    assert items or not head.strip(b" \t\r\n\0") or not source.sniff(head, "x"), "said nothing"
    for item in items:
        _check_item(item)
    chosen = [item for item in items if isinstance(item, ContactRead)]
    for item in chosen[:20]:
        _check_forms(item)
    # Of several records that begin on one line the first is found.
    firsts = {item.line: item for item in reversed(items)}
    chosen = [item for item in chosen if firsts[item.line] is item]
    # An archive may have come to be one of another format, which finds its records in its own way.
    if chosen and (source.key != "zip" or source_of(path) is source):
        _check_again(path, source, random.choice(chosen))


def _check_again(path: Path, source: Source, item: ContactRead) -> None:
    if source.key == "zip":
        again = read_record(Path(item.file), item.line)
    else:
        again = source.read_one(path, item.line)
    # Of two cards on one line the first is found.
    assert isinstance(again, ContactRead), "not found again at its line"
    assert again.fingerprint == item.fingerprint or again.line == item.line, "another at its line"


def _check_item(item: Any) -> None:
    problems = [item] if isinstance(item, Problem) else getattr(item, "problems", ())
    for problem in problems:
        sentence = sentence_of_fault(problem.fault)
        assert sentence.rstrip().endswith((".", "”")), sentence
    for text in texts(item):
        text.encode()
        assert "\0" not in text or isinstance(item, Problem), "NUL"
    assert unpacked(packed(item)) == item
    if isinstance(item, ContactRead):
        raw, source = item.contact.raw, sources()[item.source]
        assert raw is not None and item.fingerprint
        assert item.contact.person.display_name.strip(), "no name"
        assert not any("\n" in line for line in raw.lines)
        again = source.contact_of(raw)
        # Of Monica and Nametag a picture is read from the file alone.
        photo = again.photo or item.contact.photo
        assert replace(again, raw=raw, photo=photo) == item.contact, (
            "the record says another contact"
        )
        source.kept(raw), source.unread(raw), source.revision(raw)
    if isinstance(item, GroupRead):
        source = sources()[item.source]
        assert item.fingerprint
        assert source.members_of(item.raw) == item.members
        for version in ("3.0", "4.0"):
            write_group(item.raw, version)


def _check_forms(item: ContactRead) -> None:
    is_card = item.source in ("vcard", "jcard", "xcard")
    contact = item.contact if is_card else replace(item.contact, raw=None)
    for version in ("3.0", "4.0"):
        text = write_vcard(contact, version)
        found = list(read_vcards_from(BytesIO(text.encode()), "again"))
        assert len(found) == 1 and isinstance(found[0], ContactRead), f"{version}: {found!r:.300}"
        ours, theirs = comparable(contact), comparable(found[0].contact)
        assert ours == theirs, f"{version}: {_difference(ours, theirs)}"


def comparable(contact: Contact) -> list[Any]:
    """What a contact says, parts in one order."""
    # Of a relation to a UID the name is that of whoever has the UID.
    relations = [bare(relation) for relation in contact.relations]
    own = [(value.field, value.kind, value.text) for value in contact.own_values]
    lists = (contact.channels, contact.positions, contact.dates, relations, own)
    person = {
        key: value for key, value in dataclasses.asdict(contact.person).items() if key != "uid"
    }
    return [
        person,
        *(sorted(map(repr, parts)) for parts in lists),
        sorted(contact.tags),
        contact.photo,
    ]


def _difference(ours: list[Any], theirs: list[Any]) -> str:
    def lines(said: list[Any]) -> list[str]:
        person, *lists = said
        return [*map(repr, person.items()), *(repr(item) for part in lists[:-1] for item in part)]

    one, other = Counter(lines(ours)), Counter(lines(theirs))
    return f"{list(one - other)!r:.900} -> {list(other - one)!r:.900}"


def texts(item: Any) -> Iterator[str]:
    """Every text in a record."""
    if isinstance(item, str):
        yield item
    elif dataclasses.is_dataclass(item) and not isinstance(item, type):
        for field in dataclasses.fields(item):
            yield from texts(getattr(item, field.name))
    elif isinstance(item, (list, tuple)):
        for part in item:
            yield from texts(part)
    elif isinstance(item, dict):
        for key, value in item.items():
            yield from texts(key)
            yield from texts(value)
    elif isinstance(item, Enum):
        yield str(item.value)
