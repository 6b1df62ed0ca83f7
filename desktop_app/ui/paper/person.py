"""One person's page on paper: who they are and how to reach them; by ticks, what passed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.households import with_household_address
from desktop_app.domain.person import ChannelKind
from desktop_app.domain.printing.columns import Block
from desktop_app.domain.printing.paper import sheet_of
from desktop_app.domain.printing.wishes import Ticked
from desktop_app.ui.kit.dates import say_birthday, say_days, say_partial
from desktop_app.ui.kit.photos import decoded, squared
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.paper.document import FlowDocument, Running
from desktop_app.ui.paper.facts import (
    address_of,
    current,
    number_of,
    say_position,
    say_whole_day,
    ways,
)
from desktop_app.ui.paper.passed import favours_of, timeline_of
from desktop_app.ui.paper.typesetting import Entry, Paragraph, Style
from desktop_app.ui.words.channels import channel_label
from desktop_app.ui.words.households import say_names
from desktop_app.ui.words.own_fields import say_value
from desktop_app.ui.words.person import date_kind, inverse_relation, relation
from desktop_app.ui.words.short import capital

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.domain.person import Channel, ImportantDate, Position
    from desktop_app.domain.person_data import PersonData
    from desktop_app.domain.printing.wishes import PageWishes
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.paper.reader import Reader

PHOTO_SIDE = 92.0
SECTION_GAP, ROW_GAP = 16.0, 3.0


def _tr(text: str) -> str:
    return QCoreApplication.translate("Paper", text)


@dataclass(frozen=True, slots=True)
class _Part:
    """Something in the flow; running text may be broken over pages, a heading stays with what follows."""

    entry: Entry
    gap: float
    heads: bool = False
    whole: bool = True


def person_page(
    book: AddressBook, person_id: int, wishes: PageWishes, reader: Reader
) -> FlowDocument:
    """The page about somebody, laid out. Raises NotFoundError; call it off the UI thread."""
    page = book.people.page(person_id)
    page.contact = with_household_address(page.contact)
    parts = [_head(page, wishes.ticked), *_sections(book, page, wishes.ticked, reader)]
    sheet = sheet_of(wishes.paper, landscape=wishes.landscape)
    name = page.contact.person.display_name
    running = Running(name, say_whole_day(reader.today), reader.mirrored)
    found = {key: part.entry for key, part in enumerate(parts)}
    document = FlowDocument(sheet, 1, running, lambda keys: found)
    setter = document.typesetter()
    document.lay_out(
        Block(key, setter.heights(part.entry), part.gap, part.whole, part.heads)
        for key, part in enumerate(parts)
    )
    return document


def _head(page: PersonData, ticked: frozenset[Ticked]) -> _Part:
    contact = page.contact
    person = contact.person
    name = person.display_name + (f" ({person.pronouns})" if person.pronouns else "")
    parts = [Paragraph(name, Style.TITLE)]
    if person.nickname:
        parts.append(Paragraph(f"“{person.nickname}”", Style.SOFT))
    if person.headline:
        parts.append(Paragraph(person.headline))
    if Ticked.ORGANISATION in ticked:
        parts += [Paragraph(say_position(at), Style.SOFT) for at in current(contact)]
    if person.place:
        parts.append(Paragraph(person.place, Style.SOFT))
    if Ticked.TAGS in ticked:
        circle = [page.circle.name] if page.circle else []
        if names := [*circle, *contact.tags]:
            parts.append(Paragraph(", ".join(names), Style.SMALL, 3))
    image = decoded(contact.photo.data) if contact.photo and Ticked.PHOTO in ticked else None
    if image is None:
        return _Part(Entry(parts), 0)
    return _Part(Entry(parts, squared(image), PHOTO_SIDE), 0)


def _sections(
    book: AddressBook, page: PersonData, ticked: frozenset[Ticked], reader: Reader
) -> Iterator[_Part]:
    yield from _section(_tr("How to reach them"), _reach(page, ticked, reader))
    if Ticked.ORGANISATION in ticked:
        past = [at for at in page.contact.positions if not at.is_current]
        yield from _section(_tr("Before"), [_position(at) for at in past])
    if Ticked.DATES in ticked:
        yield from _section(_tr("Dates"), [_date(day) for day in page.contact.dates])
    if Ticked.MET in ticked:
        yield from _section(_tr("How you met"), _met(page))
    if Ticked.RELATIONS in ticked:
        yield from _section(_tr("People around them"), _relations(page))
    if Ticked.OWN_FIELDS in ticked:
        yield from _section(_tr("Your own fields"), _own(page))
    if Ticked.RHYTHM in ticked and page.cadence is not None:
        said = fill_in(_tr("In touch %1"), say_days(page.cadence.ideal_days))
        yield from _section(_tr("Rhythm"), [Paragraph(said)])
    if Ticked.NOTES in ticked and page.contact.person.notes.strip():
        yield from _section(_tr("Notes"), [Paragraph(page.contact.person.notes.strip())])
    person_id = page.contact.person.id
    if Ticked.FAVOURS in ticked:
        yield from _section(_tr("Favours"), favours_of(book, person_id))
    if Ticked.TIMELINE in ticked:
        kept = Ticked.FAVOURS in ticked
        yield from _section(_tr("Timeline"), timeline_of(book, person_id, favours=kept))


def _section(title: str, rows: Sequence[Paragraph]) -> Iterator[_Part]:
    """A heading and its rows, each of which may go to the next page; nothing without rows."""
    if rows:
        yield _Part(Entry([Paragraph(title, Style.HEADING)]), SECTION_GAP, heads=True)
    for row in rows:
        yield _Part(Entry([row]), ROW_GAP, whole=False)


def _reach(page: PersonData, ticked: frozenset[Ticked], reader: Reader) -> list[Paragraph]:
    wanted = {
        Ticked.PHONES: (ChannelKind.PHONE,),
        Ticked.EMAILS: (ChannelKind.EMAIL,),
        Ticked.ADDRESSES: (ChannelKind.ADDRESS,),
        Ticked.WEB: (ChannelKind.WEB, ChannelKind.CHAT, ChannelKind.SOCIAL),
    }
    return [
        _channel(way, reader)
        for tick, kinds in wanted.items()
        if tick in ticked
        for kind in kinds
        for way in ways(page.contact, kind)
    ]


def _channel(way: Channel, reader: Reader) -> Paragraph:
    said = channel_label(way)
    if way.kind is ChannelKind.ADDRESS:
        return Paragraph("\n".join(address_of(way, reader)), label=said)
    if way.kind is ChannelKind.PHONE:
        return Paragraph(number_of(way, reader), label=said)
    return Paragraph(way.value.strip(), label=said)


def _position(at: Position) -> Paragraph:
    span = [say_partial(when) for when in (at.since, at.until) if when is not None]
    return Paragraph(say_position(at), label=" – ".join(span))


def _date(day: ImportantDate) -> Paragraph:
    said = say_birthday(day.when) if day.when is not None else day.text
    return Paragraph(said, label=day.label or date_kind(day.kind))


def _met(page: PersonData) -> list[Paragraph]:
    person, through = page.contact.person, page.introduced_by
    rows = (
        (_tr("How"), person.met_text),
        (_tr("When"), say_partial(person.met_on) if person.met_on else ""),
        (_tr("Event"), person.met_event),
        (_tr("Through"), through.name if through else ""),
    )
    return [Paragraph(said, label=words) for words, said in rows if said.strip()]


def _own(page: PersonData) -> list[Paragraph]:
    return [Paragraph(say_value(one), label=one.field) for one in page.contact.own_values]


def _relations(page: PersonData) -> list[Paragraph]:
    own = [(relation(one.kind), one.other_name) for one in page.contact.relations]
    seen = [(inverse_relation(one), one.other_name) for one in page.inverse]
    found = [Paragraph(name, label=capital(kind)) for kind, name in [*own, *seen]]
    members = page.together.members if page.together is not None else ()
    others = [each for each in members if each.id != page.contact.person.id]
    return [Paragraph(say_names(others), label=_tr("Lives with")), *found] if others else found
