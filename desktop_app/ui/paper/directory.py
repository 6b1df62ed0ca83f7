"""A directory: people by their names in columns, under the letters they begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.errors import StoppedError
from desktop_app.domain.printing.columns import Block
from desktop_app.domain.printing.paper import columns_on, sheet_of
from desktop_app.domain.printing.wishes import Each, Ticked
from desktop_app.services.printing import AT_ONCE
from desktop_app.ui.paper.document import COLUMN_GAP, FlowDocument, Running
from desktop_app.ui.paper.facts import entry_of, entry_of_household, say_whole_day
from desktop_app.ui.paper.typesetting import Entry, Paragraph, Style

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from desktop_app.domain.person import Contact
    from desktop_app.domain.printing.wishes import DirectoryWishes
    from desktop_app.services.printing import Listed, Printing
    from desktop_app.ui.paper.reader import Reader

ENTRY_GAP, LETTER_GAP = 7.0, 12.0
"""Points above an entry and above a letter."""


def directory(
    printing: Printing,
    ids: Sequence[int] | None,
    wishes: DirectoryWishes,
    reader: Reader,
    told: Callable[[int, int], object] = lambda done, of: None,
    stop: Callable[[], bool] = lambda: False,
) -> FlowDocument:
    """A directory of those people (None: everybody), laid out. `told` hears how many people of how
    many are placed; raises StoppedError soon after `stop` becomes true. Of 100,000 people it takes
    half a minute: call it off the UI thread.
    """
    return _Directory(printing, ids, wishes, reader).made(told, stop)


class _Directory:
    """The people, and how each is found again by the key of a block: their place in the order; a
    letter has the place of the first person below it, counted backwards from -1.
    """

    def __init__(
        self, printing: Printing, ids: Sequence[int] | None, wishes: DirectoryWishes, reader: Reader
    ) -> None:
        self._printing, self._wishes, self._reader = printing, wishes, reader
        self._people: list[Listed] = printing.in_order(ids, by_family=wishes.by_family)
        if wishes.each is Each.HOUSEHOLD:
            first = set(printing.once_a_household([listed.id for listed in self._people]))
            self._people = [listed for listed in self._people if listed.id in first]

    def made(self, told: Callable[[int, int], object], stop: Callable[[], bool]) -> FlowDocument:
        sheet = sheet_of(self._wishes.paper, landscape=self._wishes.landscape)
        running = Running(
            self._wishes.title, say_whole_day(self._reader.today), self._reader.mirrored
        )
        columns = columns_on(sheet, COLUMN_GAP)
        document = FlowDocument(sheet, columns, running, self._content)
        setter = document.typesetter()

        def blocks() -> Iterator[Block]:
            before = None
            for first in range(0, len(self._people), AT_ONCE):
                if stop():
                    raise StoppedError("nobody-waits")
                places = range(first, min(first + AT_ONCE, len(self._people)))
                entries = self._content(places)
                for place in places:
                    letter = self._people[place].letter
                    if letter != before:
                        before = letter
                        heights = setter.heights(_letter(letter))
                        yield Block(-1 - place, heights, LETTER_GAP, heads=True)
                    if (entry := entries.get(place)) is not None:
                        yield Block(place, setter.heights(entry), ENTRY_GAP)
                told(places.stop, len(self._people))

        document.lay_out(blocks())
        return document

    def _content(self, keys: Sequence[int]) -> dict[int, Entry]:
        """What stands at those keys; whoever is gone is left out."""
        found = {key: _letter(self._people[-1 - key].letter) for key in keys if key < 0}
        places = {self._people[key].id: key for key in keys if key >= 0}
        ticked, ids = self._wishes.ticked, list(places)
        rhythms = self._printing.rhythms(ids) if Ticked.RHYTHM in ticked else {}
        contacts = self._printing.contacts(ids)
        for contact in contacts:
            row = contact.person.id
            found[places[row]] = entry_of(contact, ticked, self._reader, rhythms.get(row))
        if self._wishes.each is Each.HOUSEHOLD:
            found |= {places[row]: entry for row, entry in self._of_households(contacts)}
        return found

    def _of_households(self, contacts: Sequence[Contact]) -> Iterator[tuple[int, Entry]]:
        """The entries of those who live with others, by the person in whose place they stand."""
        homes = self._printing.together(contacts)
        for contact in contacts:
            there = next((homes.get(home.household.id) for home in contact.homes), None)
            here = [each.id for each in there.members if each.is_here] if there is not None else []
            if there is not None and len(here) > 1:
                members = self._printing.contacts(here)
                entry = entry_of_household(there, members, self._wishes.ticked, self._reader)
                yield contact.person.id, entry


def _letter(letter: str) -> Entry:
    return Entry([Paragraph(letter, Style.LETTER)], rule=True)
