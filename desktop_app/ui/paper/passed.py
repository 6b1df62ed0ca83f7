"""What passed between you and somebody, as paragraphs: their timeline and the favours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.favours import FavourQuery, roles
from desktop_app.domain.timeline import InteractionKind
from desktop_app.ui.paper.facts import say_whole_day
from desktop_app.ui.paper.typesetting import Paragraph
from desktop_app.ui.words.kept_favours import favour_sentence
from desktop_app.ui.words.short import capital
from desktop_app.ui.words.timeline import say_kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.domain.favours import Favour
    from desktop_app.domain.timeline import Interaction
    from desktop_app.services.address_book import AddressBook

_AT_ONCE = 200


def favours_of(book: AddressBook, person_id: int) -> list[Paragraph]:
    """The favours somebody has a part in, the newest first."""
    found, query = list[Paragraph](), FavourQuery(person=person_id)
    while some := book.favours.page(query, _AT_ONCE, len(found)):
        found += [Paragraph(_say(favour), label=say_whole_day(favour.day)) for favour in some]
    return found


def _say(favour: Favour) -> str:
    said = favour_sentence(
        favour.kind,
        favour.side,
        favour.step,
        roles(favour),
        favour.text,
        lambda text: QCoreApplication.translate("KeptFavours", text),
    )
    return "\n".join(part for part in (capital(said), favour.words, favour.outcome) if part)


def timeline_of(book: AddressBook, person_id: int, *, favours: bool) -> list[Paragraph]:
    """The entries somebody took part in, the newest first; without `favours` those are left out that
    only tell of one.
    """
    found = []
    for some in _pages(book, person_id):
        hanging = book.favours.of_entries([item.id for item in some])
        for item in some:
            if favours or not any(_tells(item, favour) for favour in hanging.get(item.id, ())):
                found.append(Paragraph(_entry(item), label=say_whole_day(item.day)))
    return found


def _pages(book: AddressBook, person_id: int) -> Iterator[Sequence[Interaction]]:
    after = None
    while True:
        some, after = book.timeline.page(person_id, after=after, limit=_AT_ONCE)
        yield some
        if after is None:
            return


def _tells(item: Interaction, favour: Favour) -> bool:
    """Whether an entry is the note that stands for a favour."""
    return item.kind is InteractionKind.NOTE and item.summary == favour.text and not item.body


def _entry(item: Interaction) -> str:
    first = f"{say_kind(item.kind)}: {item.summary}" if item.summary else say_kind(item.kind)
    return "\n".join(part for part in (first, item.body.strip()) if part)
