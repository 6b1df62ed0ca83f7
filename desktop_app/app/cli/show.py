"""`kith show`: one person with their latest entries."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING, Any

from desktop_app.app.cli.command import Command
from desktop_app.app.cli.documents import document_json, document_line
from desktop_app.app.cli.output import ENTRIES_SHOWN, entry_json, entry_line, print_json
from desktop_app.app.printing import say
from desktop_app.domain.households import as_channel
from desktop_app.ui.words.card_lines import from_where, shown_value

if TYPE_CHECKING:
    from desktop_app.domain.households import Together
    from desktop_app.domain.person import Channel, Contact
    from desktop_app.domain.unread import LineOnCard
    from desktop_app.services.address_book import AddressBook
    from desktop_app.services.region import Region


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("name", nargs="+")


def _run(book: AddressBook, arguments: Namespace) -> int:
    found = book.naming.resolve(" ".join(arguments.name))
    page = book.people.page(found.id)
    entries, _ = book.timeline.page(found.id, limit=ENTRIES_SHOWN)
    unread = book.card_lines.of(found.id)
    documents = book.documents.of(found.id)
    if arguments.json:
        from desktop_app.formats.jsonfile import contact_to_json

        print_json(
            {
                "person": contact_to_json(page.contact),
                "unread": list(map(_unread_json, unread)),
                "documents": list(map(document_json, documents)),
                "entries": [entry_json(item) for item in entries],
            }
        )
        return 0
    say(found.name)
    for words, value in _facts(page.contact, book.region, page.together):
        say(f"  {words}: {value}")
    for document in documents:
        say(f"  document: {document_line(document)}")
    for line in unread:
        say(f"  also on the card: {_unread(line)}")
    for item in entries:
        say("  " + entry_line(item))
    return 0


def _unread(card: LineOnCard) -> str:
    """A line as the window shows it, and where it came from."""
    where = from_where(card.source, card.files, "")
    name = f"{card.line.name}: " if card.line.name else ""
    return f"{name}{shown_value(card.line)} ({where})"


def _unread_json(card: LineOnCard) -> dict[str, Any]:
    """The same for a program, with the line as it is stored."""
    return {
        "source": card.source,
        "files": list(card.files),
        "imported": card.came.isoformat() if card.came is not None else None,
        "name": card.line.name,
        "value": card.line.value,
        "is": card.line.matter.value,
        "bytes": card.line.size,
        "line": card.line.text,
    }


def _facts(contact: Contact, region: Region, together: Together | None) -> list[tuple[str, str]]:
    """What is known of somebody, numbers and addresses as they are read where the reader is."""
    facts = [(words, getattr(contact.person, key)) for key, words in _TEXTS.items()]
    for position in contact.positions:
        parts = (position.title, position.role, position.department, position.organisation)
        what = ", ".join(part for part in parts if part)
        facts.append(("work" if position.is_current else "before", what))
    facts += [(_channel(channel), _read(channel, region)) for channel in contact.channels]
    facts += [
        (date_.label or date_.kind.value, str(date_.when or date_.text)) for date_ in contact.dates
    ]
    facts += [(relation.kind, relation.other_name) for relation in contact.relations]
    facts += [(own.field, own.text) for own in contact.own_values]
    if together is not None:
        others = [each.name for each in together.members if each.id != contact.person.id]
        facts += [("household", together.line), ("lives with", ", ".join(others))]
        way = as_channel(together.household)
        facts.append(("address of the household", _read(way, region) if way else ""))
    facts.append(("tags", ", ".join(contact.tags)))
    return [(words, value) for words, value in facts if value]


_TEXTS = {
    "nickname": "nickname",
    "phonetic_given": "phonetic given name",
    "phonetic_middle": "phonetic middle name",
    "phonetic_family": "phonetic family name",
    "other_script": "in another script",
    "pronouns": "pronouns",
    "headline": "headline",
    "place": "place",
    "time_zone": "time zone",
    "notes": "notes",
}


def _read(channel: Channel, region: Region) -> str:
    return ", ".join(region.shown(channel).splitlines())


def _channel(channel: Channel) -> str:
    """What a channel is, with its service and label as far as they are known."""
    words = (channel.service or channel.kind.value, channel.label)
    return ", ".join(word for word in words if word) if channel.service else words[1] or words[0]


SHOW = Command("show", "show one person", _run, _add_arguments)
