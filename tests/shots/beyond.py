"""What `sizes` photographs besides the places of the window: pages of Preferences, dialogs, what stands far
down a page, and pages that are only led to."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from desktop_app.domain.documents import new_document
from desktop_app.domain.message_templates import MessageTemplate
from desktop_app.domain.own_fields import OwnField
from desktop_app.domain.own_values import OwnKind
from desktop_app.domain.people_query import PeopleQuery
from desktop_app.domain.person import Household, PostalAddress, Relation, Standing
from desktop_app.domain.reminders import SOME_DAY, Reminder
from desktop_app.domain.rules.rule import Group, How, Rule, formerly, silent_for
from desktop_app.domain.whereabouts.town import At, Town
from desktop_app.ui.person.documents_card import DocumentsCard
from desktop_app.ui.person.household_card import HouseholdCard
from desktop_app.ui.person.own_card import OwnCard
from desktop_app.ui.room import Page
from desktop_app.ui.template_dialog import TemplateDialog
from desktop_app.ui.words.templates import examples
from tests.patience import SECONDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.window.main_window import MainWindow

MANCHESTER = Town("Manchester", "GB", "England", At(53.481, -2.237))
QUAY = PostalAddress(
    street="Rua do Cais 3", city="Lisboa", postal_code="1200-109", country="Portugal"
)
FILES = (
    ("cv-ana-sousa-2026.pdf", 231_000, "CV"),
    ("Letter of recommendation for the Berlin programme of literary translators.docx", 48_200, ""),
)
FIELDS = (
    OwnField("Shoe size", OwnKind.NUMBER),
    OwnField("Drink", OwnKind.CHOICE, ("Tea", "Coffee", "Neither")),
    OwnField("Member since", OwnKind.DAY),
)


class View(NamedTuple):
    """A picture: its name, what leads there, and whether that opens a window over the other."""

    name: str
    open: Callable[[], object]
    is_over: bool = False
    then: Callable[[], object] = lambda: None
    """What is done once it has settled."""


def fill(book: AddressBook) -> None:
    """What the sample people have none of, so that it can be seen."""
    ana, noah = (book.naming.resolve(name).id for name in ("Ana Sousa", "Noah Berg"))
    book.households.add(Household("", address=QUAY), [ana, noah]).result()
    for name, size, title in FILES:
        book.documents.add(ana, [new_document(name, bytes(size), title)]).result()
    for field in FIELDS:
        book.own_fields.add(field).result()
    told_of = Relation("godfather", "Ben", person_id=ana, other_kind="godchild")
    book.people.save_part(told_of).result()
    for template in examples():
        book.message_templates.save(template).result()
    book.reminders.add(Reminder("Visit the archive in Coimbra", SOME_DAY)).result()


def views(window: MainWindow) -> Iterator[View]:
    """All of them, on sample people that were filled."""
    shell, book = window.shell, window.book
    for page in Page:
        yield View(f"preferences-{page.value}", lambda page=page: _preferences(window, page), True)
    for name, kind in (
        ("household", HouseholdCard),
        ("documents", DocumentsCard),
        ("own-fields", OwnCard),
    ):
        yield View(name, lambda: _details(window), then=lambda kind=kind: _card(window, kind))
    rules = PeopleQuery.by(
        silent_for(30),
        Rule("tag", "is-not", tuple(tag.id for tag in book.tags.all()[:1])),
        Group(
            How.ANY,
            (
                Rule("reach", "has", ("email", "phone")),
                formerly(Standing.CO_WORKER, Standing.CLIENT),
            ),
        ),
    )
    yield View("rules", lambda: shell.show("rules", rules))
    yield View("near", lambda: shell.show("who_is_where", MANCHESTER))
    named = book.smart_lists.all()[0].name
    menus = window.list_menus.get()
    yield View("rename", lambda: menus.ask("Rename", named, book.smart_lists.save), True)
    for action in ("household", "shortcuts", "remind", "menu"):
        yield View(f"do-{action}", lambda action=action: _do(window, action), True)
    yield View("template", lambda: _template(window), True)


def opened(before: set[QWidget]) -> QWidget | None:
    """The window that has come since there were those."""
    windows = QApplication.topLevelWidgets()
    return next((item for item in windows if item not in before and item.isVisible()), None)


def _ana(window: MainWindow) -> int:
    person = window.book.naming.resolve("Ana Sousa").id
    window.shell.show("people")
    window.shell.open_person(person)
    return person


def _preferences(window: MainWindow, page: Page) -> None:
    window.shell.do("preferences")
    shown = next(w for w in QApplication.topLevelWidgets() if hasattr(w, "go") and w.isVisible())
    shown.go(page)


def _do(window: MainWindow, action: str) -> None:
    _ana(window)
    window.shell.do(action)


def _details(window: MainWindow) -> None:
    _ana(window)
    window.person.show_tab("details")


def _card(window: MainWindow, kind: type[QWidget]) -> None:
    """Put the foot of that card in sight, once it is made."""

    def made() -> QWidget | None:
        return next((item for item in window.findChildren(kind) if item.isVisible()), None)

    until = time.monotonic() + SECONDS
    while (card := made()) is None and time.monotonic() < until:
        QTest.qWait(50)
    assert card is not None
    area = card.parentWidget()
    while not isinstance(area, QScrollArea):
        area = area.parentWidget()
    area.ensureWidgetVisible(card)


def _template(window: MainWindow) -> None:
    contact = window.book.people.contact(_ana(window))
    told = (contact.person.display_name, window.book.message_templates.values(contact))
    body = "Dear {given_name},\n\nhow is {organisation}? I thought of {lunch}.\n\n{your_name}"
    template = MessageTemplate("Just hello", "Hello", body)
    TemplateDialog(window.context, template, told, print, window).open()
