"""Scenes of households: on a page, while one is made, all of them, and on labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QScrollArea

from desktop_app.domain.person import Channel, ChannelKind, Household, PostalAddress, Relation
from desktop_app.ui.household_dialog import HouseholdDialog
from desktop_app.ui.person.household_card import HouseholdCard
from desktop_app.ui.printing.order import ToPrint, What
from tests.shots.pictures import takes

if TYPE_CHECKING:
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.window.main_window import MainWindow
    from tests.shots.studio import Studio

SIZES = (
    ("light", "light", (1440, 900)),
    ("dark", "dark", (1440, 900)),
    ("760", "light", (760, 600)),
)
QUAY = PostalAddress(
    street="Rua do Cais 3", city="Lisboa", postal_code="1200-109", country="Portugal"
)


PAIRS = (
    ("Jonas Richter", "Clara Weiss", "Mill Lane 4, Bath"),
    ("Mei Chen", "Xin Li", "Rua Augusta 80, Lisboa"),
)
"""Partners, by what they told, at one address."""


def _fill(book: AddressBook) -> int:
    """Somebody's household and two pairs that are none yet, and how many steps that took."""
    names = ("Ana Sousa", "Noah Berg", "Robin Moreira")
    ids = [book.naming.resolve(name).id for name in names]
    book.households.add(Household("", address=QUAY), ids).result()
    for pair in PAIRS:
        one, other = (book.naming.resolve(name).id for name in pair[:2])
        for person in (one, other):
            way = Channel(ChannelKind.ADDRESS, pair[2], "home", person_id=person)
            book.people.save_part(way).result()
        book.people.save_part(Relation("partner", pair[1], other, person_id=one)).result()
    return 1 + 3 * len(PAIRS)


@takes(
    *(f"household-{name}" for name, _, _ in SIZES),
    *(f"household-new-{name}" for name, _, _ in SIZES),
    *(f"households-{name}" for name, _, _ in SIZES),
    "household-labels",
)
def households(studio: Studio) -> None:
    """Ana with two others, another household being made, and two people who seem to live together."""
    book = studio.reset().book
    steps = _fill(book)
    for name, choice, size in SIZES:
        window = studio.reset(choice, size)
        window.person.show_tab("details")
        studio.settle(900)
        card = next(item for item in window.findChildren(HouseholdCard) if item.isVisible())
        area = card.parentWidget()
        while not isinstance(area, QScrollArea):
            area = area.parentWidget()
        area.ensureWidgetVisible(card)
        studio.settle()
        studio.take(f"household-{name}", window)
        window.shell.do("household")
        _taken(studio, window, HouseholdDialog, f"household-new-{name}")
        window.shell.do("households")
        studio.settle(900)
        studio.take(f"households-{name}", window)
    window = studio.reset()
    window.shell.show("printing", ToPrint(What.LABELS))
    studio.settle(1500)
    studio.take("household-labels", window)
    for _ in range(steps):
        book.history.undo().result()


def _taken(studio: Studio, window: MainWindow, kind: type[QDialog], name: str) -> None:
    studio.settle(900)
    dialog = next(item for item in window.findChildren(kind) if item.isVisible())
    studio.take(name, window, dialog)
    dialog.reject()
    studio.settle()
