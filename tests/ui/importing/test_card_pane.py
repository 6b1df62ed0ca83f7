"""One card whole, beside the list of an import: what is new, what goes, and what is odd."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QComboBox

from desktop_app.domain.faults import fault
from desktop_app.domain.field_choices import Take
from desktop_app.domain.importing import CardOutcome, CardShown, FoundCard, OnKnown
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import (
    Channel,
    ChannelKind,
    Contact,
    DateKind,
    ImportantDate,
    Person,
    Position,
    Relation,
)
from desktop_app.ui.importing.card_pane import MOST, CardPane
from desktop_app.ui.kit.avatar import Avatar
from desktop_app.ui.kit.badge import Badge
from desktop_app.ui.words.card_facts import facts, headline
from tests.ui.reach import button, every, has_button, label, named, says, texts

NEW, UPDATES, IDENTICAL, REFUSED = CardOutcome
ANA = Person(display_name="Ana")
MAIL = Channel(ChannelKind.EMAIL, "ana@example.org", "home")
PHONE = Channel(ChannelKind.PHONE, "+351 1")


def _found(outcome: CardOutcome = NEW, **more) -> FoundCard:
    return FoundCard(outcome, "Ana", "/home/all.vcf", 3, **more)


@pytest.fixture
def pane(qtbot, context) -> CardPane:
    """The pane, on the screen."""
    made = CardPane(context)
    qtbot.addWidget(made)
    made.resize(420, 600)
    made.show()
    return made


def _marks(pane: CardPane) -> list[str]:
    return [badge.accessibleName() for badge in every(pane, Badge)]


@pytest.mark.parametrize(
    ("found", "has_face"),
    [(_found(), True), (_found(REFUSED), False), (_found(members=3), False)],
)
def test_only_a_person_has_a_face(pane, found: FoundCard, has_face: bool) -> None:
    if found.outcome is REFUSED:
        found.fault = fault("card-holds-nobody")
    pane.show_found(found)
    assert bool(every(pane, Avatar)) is has_face
    assert {"Ana", "all.vcf, line 3"} <= set(texts(pane))


def test_before_the_file_is_read_the_card_is_what_the_list_knows(qtbot, pane) -> None:
    pane.show_found(_found(title="Potter", organisation="Kiln"))
    assert "Potter, Kiln" in texts(pane)
    qtbot.waitUntil(lambda: _marks(pane) == ["New"])
    pane.show_found(_found(IDENTICAL))
    assert "Potter, Kiln" not in texts(pane)
    qtbot.waitUntil(lambda: _marks(pane) == ["Already here"])


@pytest.mark.parametrize("takes", [True, False])
def test_what_differs_stands_side_by_side_and_is_chosen(qtbot, pane, takes: bool) -> None:
    found, chosen = _found(UPDATES, person=1, asks=True), list[tuple[str, Take]]()
    pane.field_chosen.connect(lambda *choice: chosen.append(choice))
    pane.show_found(found, OnKnown.NEWER if takes else OnKnown.FILL_IN)
    before = Contact(ANA, channels=[MAIL, Channel(ChannelKind.PHONE, "+351 9")])
    says = Contact(Person(display_name="Ana Sousa", pronouns="she"), channels=[MAIL, PHONE])
    pane.show_card(found, CardShown(says if takes else before, before, says=says), None)
    qtbot.waitUntil(lambda: "In Kith" in texts(pane))
    said = texts(pane)
    assert said.index("+351 9") < said.index("+351 1") < said.index("ana@example.org")
    assert said.count("+351 9") == said.count("+351 1") == 1
    assert button(pane, "Phone: take +351 1").isChecked() is takes
    assert button(pane, "Phone: keep +351 9").isChecked() is not takes
    assert button(pane, "Pronouns: take she").isChecked() is takes
    # A name is one or the other.
    assert not has_button(pane, "Name: keep both")
    button(pane, "Phone: keep both").click()
    button(pane, "Pronouns: take she").click()
    qtbot.mouseClick(label(pane, "Ana Sousa"), Qt.MouseButton.LeftButton)
    assert chosen == [
        ("channels.phone", Take.BOTH),
        ("pronouns", Take.MINE if takes else Take.FILE),
        ("name", Take.FILE),
    ]
    assert not button(pane, "Phone: take +351 1").isChecked()
    pane.show_found(found, OnKnown.SKIP)
    pane.show_card(found, CardShown(before, before, says=says), None)
    qtbot.waitUntil(lambda: not button(pane, "Phone: keep both").isEnabled())


def test_what_becomes_of_a_card_is_chosen_where_somebody_is_here(qtbot, pane) -> None:
    chosen: list[OnKnown] = []
    pane.way_chosen.connect(chosen.append)
    pane.show_found(_found())
    assert not every(pane, QComboBox)
    pane.show_found(_found(UPDATES, person=1, asks=True), OnKnown.SKIP)
    way = named(pane, "What becomes of this card", QComboBox)
    assert way.currentText() == "Skip"
    qtbot.keyClick(way, Qt.Key.Key_Down)
    assert chosen == [OnKnown.KEEP_BOTH]


def test_of_somebody_new_nothing_is_marked(qtbot, pane) -> None:
    found = _found()
    pane.show_found(found)
    pane.show_card(found, CardShown(Contact(ANA, channels=[MAIL])), None)
    qtbot.waitUntil(lambda: _marks(pane) == ["New"])
    assert {"ana@example.org", "Home · E-mail", "Not in your address book yet."} <= set(texts(pane))


def test_what_is_odd_stands_below(qtbot, pane) -> None:
    found = _found()
    pane.show_found(found)
    pane.show_card(found, CardShown(Contact(ANA), notices=(fault("card-holds-nobody"),)), None)
    odd = "This card holds no name, organisation, address or number."
    qtbot.waitUntil(lambda: texts(pane).count(odd) == 1)


def test_a_card_of_a_hundred_thousand_facts_is_shown_in_part(qtbot, pane) -> None:
    many = [Channel(ChannelKind.PHONE, f"+351 {number}") for number in range(MOST + 30)]
    found = _found()
    pane.show_found(found)
    pane.show_card(found, CardShown(Contact(ANA, channels=many)), None)
    qtbot.waitUntil(lambda: "and 30 more" in texts(pane))
    assert f"+351 {MOST - 1}" in texts(pane)
    assert f"+351 {MOST}" not in texts(pane)
    pane.show_card(found, CardShown(Contact(ANA, channels=many[:MOST])), None)
    qtbot.waitUntil(lambda: f"+351 {MOST - 1}" in texts(pane))
    assert not [text for text in texts(pane) if text.startswith("and ")]


def test_a_photo_takes_the_place_of_the_letters(qtbot, pane) -> None:
    found = _found()
    pane.show_found(found)
    (face,) = every(pane, Avatar)
    letters = face.grab().toImage()
    photo = QImage(300, 200, QImage.Format.Format_RGB32)
    photo.fill(Qt.GlobalColor.blue)
    pane.show_card(found, CardShown(Contact(ANA)), photo)
    middle = face.rect().center()
    assert face.grab().toImage().pixelColor(middle) == Qt.GlobalColor.blue
    pane.show_found(found)
    assert face.grab().toImage() == letters


def test_the_card_before_leaves_nothing_behind(qtbot, pane) -> None:
    one, other = _found(), FoundCard(NEW, "Ben", "/home/b.vcf", 1)
    pane.show_found(one)
    pane.show_card(one, CardShown(Contact(Person(headline="Potter"), channels=[MAIL])), None)
    qtbot.waitUntil(lambda: "ana@example.org" in texts(pane))
    pane.show_found(other)
    left = {"Ben", "Not in your address book yet.", "b.vcf, line 1"}
    qtbot.waitUntil(lambda: set(texts(pane)) == left)


@pytest.mark.parametrize(
    ("contact", "line"),
    [
        (Contact(Person(headline="Makes pots")), "Makes pots"),
        (Contact(ANA, positions=[Position("Kiln", "Potter")]), "Potter, Kiln"),
        (Contact(ANA, positions=[Position("Kiln", ended=True)]), ""),
        (Contact(ANA, positions=[Position(title="Potter")]), "Potter"),
        (Contact(ANA), ""),
    ],
)
def test_the_line_below_the_name(contact: Contact, line: str) -> None:
    assert headline(contact) == line


@pytest.mark.parametrize(
    ("contact", "said"),
    [
        (Contact(ANA, channels=[PHONE]), ("phone", "+351 1", "Phone")),
        (
            Contact(ANA, channels=[Channel(ChannelKind.CHAT, "ana", service="Signal")]),
            ("message-circle", "ana", "Signal"),
        ),
        (
            Contact(ANA, channels=[Channel(ChannelKind.WEB, "example.org", "Allotment")]),
            ("globe", "example.org", "Allotment"),
        ),
        (
            Contact(ANA, positions=[Position("Kiln", role="Chair", department="Clay")]),
            ("briefcase", "Chair, Clay, Kiln", ""),
        ),
        (
            Contact(ANA, positions=[Position("Kiln", ended=True)]),
            ("briefcase", "Kiln", "Before"),
        ),
        (
            Contact(ANA, positions=[Position("Porto", is_study=True)]),
            ("graduation-cap", "Porto", ""),
        ),
        (
            Contact(ANA, dates=[ImportantDate(DateKind.BIRTHDAY, PartialDate(month=5, day=14))]),
            ("cake", "14 May, year unknown", "Birthday"),
        ),
        (
            Contact(ANA, dates=[ImportantDate(DateKind.OTHER, None, "Name day", "in spring")]),
            ("cake", "in spring", "Name day"),
        ),
        (Contact(ANA, relations=[Relation("sister", "Rui")]), ("users", "Rui", "sister")),
        (Contact(Person(notes="<b>x</b>")), ("sticky-note", "<b>x</b>", "")),
        (Contact(ANA, tags=["choir", "clay"]), ("tag", "choir, clay", "Tags")),
    ],
)
def test_a_fact(context, contact: Contact, said: tuple[str, str, str]) -> None:
    (fact,) = facts(contact)
    assert (fact.icon, fact.value, fact.label) == said
    assert not context.icons.icon(fact.icon).pixmap(16, 16).isNull()


def test_a_card_takes_no_more_room_than_it_needs_and_gives_none_back(qtbot, pane) -> None:
    pane.stand_alone(False)

    def shown(*channels: Channel) -> None:
        contact = Contact(ANA, channels=list(channels))
        pane.show_found(_found())
        pane.show_card(_found(), CardShown(contact), None)

    shown(MAIL)
    few = pane.maximumHeight()
    assert few < 400
    shown(*(Channel(ChannelKind.PHONE, f"+351 {number}") for number in range(12)))
    qtbot.waitUntil(lambda: pane.maximumHeight() > few + 100)
    many = pane.maximumHeight()
    shown(MAIL)
    qtbot.waitUntil(lambda: not says(pane, "+351 3"))
    assert pane.maximumHeight() == many
    pane.stand_alone(True)
    assert pane.maximumHeight() > 10_000
