"""Facts that a line tells are offered below it, and kept on the card by one click or key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.domain.card_facts import Keeping
from desktop_app.domain.grammar.facts import Fact, FactKind
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import DateKind, ImportantDate, Position
from desktop_app.domain.timeline import Participant
from desktop_app.ui.composer.fact_words import say_keeping, say_several, say_with_end
from tests.ui.composer.helpers import line_of, page_line, pretend
from tests.ui.reach import button, choose, has_button, popped_up, says, told

ALT = Qt.KeyboardModifier.AltModifier
NUMBER = "+351 912 345 678"
PHONE = "+351 912 345 678 as Ana Sousa’s phone"


def _tell(monkeypatch, opened, *facts: tuple[str, FactKind, str], name: str = "Ana Sousa") -> None:
    """Have lines that hold the words tell these facts about somebody."""
    who = opened.book.naming.resolve(name)

    def found(text: str) -> tuple[Fact, ...]:
        return tuple(Fact(kind, who, value, 0, 1) for words, kind, value in facts if words in text)

    pretend(monkeypatch, facts=found)


def _card(opened, name: str = "Ana Sousa"):
    return opened.book.people.contact(opened.book.naming.resolve(name).id)


def _phones(opened) -> list[str]:
    return [channel.value for channel in _card(opened).channels]


def test_a_fact_is_offered_while_one_types_and_kept_by_one_click(
    qtbot, open_book, monkeypatch
) -> None:
    opened = open_book()
    _tell(monkeypatch, opened, (NUMBER, FactKind.PHONE, NUMBER))
    composer = page_line(qtbot, opened, "Ana Sousa")
    qtbot.keyClicks(composer.edit, f"New phone {NUMBER}")
    qtbot.waitUntil(lambda: says(composer, PHONE))
    assert NUMBER not in _phones(opened)
    qtbot.mouseClick(button(composer, f"Keep: {PHONE}"), Qt.MouseButton.LeftButton)
    told(qtbot, opened.window, "Kept on the card of Ana Sousa")
    qtbot.waitUntil(lambda: NUMBER in _phones(opened))
    qtbot.waitUntil(lambda: not composer.is_offering())
    assert composer.text() == f"New phone {NUMBER}"
    opened.window.shell.undo()
    qtbot.waitUntil(lambda: NUMBER not in _phones(opened))


def test_after_enter_it_is_still_offered_and_a_key_keeps_it(qtbot, open_book, monkeypatch) -> None:
    opened = open_book()
    _tell(monkeypatch, opened, (NUMBER, FactKind.PHONE, NUMBER))
    composer = page_line(qtbot, opened, "Ana Sousa")
    qtbot.keyClicks(composer.edit, f"Call, new phone {NUMBER}")
    qtbot.keyClick(composer.edit, Qt.Key.Key_Return)
    told(qtbot, opened.window, "Call with Ana Sousa, today")
    qtbot.waitUntil(lambda: composer.text() == "" and says(composer, PHONE))
    assert NUMBER not in _phones(opened)
    qtbot.keyClick(composer.edit, Qt.Key.Key_Return, ALT)
    qtbot.waitUntil(lambda: NUMBER in _phones(opened))
    qtbot.waitUntil(lambda: not composer.is_offering())


@pytest.mark.parametrize("by_key", [True, False])
def test_it_can_be_let_go(qtbot, open_book, monkeypatch, by_key: bool) -> None:
    opened = open_book()
    _tell(monkeypatch, opened, (NUMBER, FactKind.PHONE, NUMBER))
    composer = page_line(qtbot, opened, "Ana Sousa")
    qtbot.keyClicks(composer.edit, f"Call, new phone {NUMBER}")
    qtbot.keyClick(composer.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: composer.text() == "" and composer.is_offering())
    if by_key:
        qtbot.waitUntil(composer.edit.hasFocus)
        qtbot.keyClick(composer.edit, Qt.Key.Key_Escape)
    else:
        qtbot.mouseClick(button(composer, "Do not keep"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not composer.is_offering())
    assert NUMBER not in _phones(opened)


def test_what_the_card_says_already_is_not_offered(qtbot, open_book, monkeypatch) -> None:
    opened = open_book()
    known = next(item for item in _card(opened).channels if item.kind.value == "phone").value
    _tell(monkeypatch, opened, (known, FactKind.PHONE, known), (NUMBER, FactKind.PHONE, NUMBER))
    composer = page_line(qtbot, opened, "Ana Sousa")
    composer.set_text(f"{known} or {NUMBER}")
    qtbot.waitUntil(lambda: says(composer, PHONE))


def test_several_facts_are_one_chip_with_a_menu(qtbot, open_book, monkeypatch) -> None:
    opened = open_book()
    _tell(
        monkeypatch,
        opened,
        (NUMBER, FactKind.PHONE, NUMBER),
        ("Porto", FactKind.PLACE, "Porto"),
    )
    composer = page_line(qtbot, opened, "Ana Sousa")
    composer.set_text(f"Moved to Porto, {NUMBER}")
    qtbot.waitUntil(lambda: says(composer, "2 things for Ana Sousa’s card"))
    qtbot.mouseClick(button(composer, "Choose"), Qt.MouseButton.LeftButton)
    choose(popped_up(qtbot), "Porto as Ana Sousa’s address")
    qtbot.waitUntil(lambda: _card(opened).person.place == "Porto")
    qtbot.waitUntil(lambda: says(composer, PHONE))
    assert not has_button(composer, "Choose")
    assert NUMBER not in _phones(opened)


def test_an_old_position_ends_only_when_that_is_chosen(qtbot, open_book, monkeypatch) -> None:
    opened = open_book()
    _tell(monkeypatch, opened, ("Acme", FactKind.POSITION, "Acme Books"), name="Ana Sousa")
    composer = page_line(qtbot, opened, "Ana Sousa")
    composer.set_text("New job at Acme Books")
    qtbot.waitUntil(lambda: says(composer, "Ana Sousa: Acme Books"))
    qtbot.mouseClick(button(composer, "Choose"), Qt.MouseButton.LeftButton)
    choose(popped_up(qtbot), "Ana Sousa: Acme Books, and Fable Press has ended")
    qtbot.waitUntil(
        lambda: (
            [item.organisation for item in _card(opened).positions if item.is_current]
            == ["Acme Books"]
        )
    )


def test_another_page_offers_nothing_of_this_one(qtbot, open_book, monkeypatch) -> None:
    opened = open_book()
    _tell(monkeypatch, opened, (NUMBER, FactKind.PHONE, NUMBER))
    composer = page_line(qtbot, opened, "Ana Sousa")
    qtbot.keyClicks(composer.edit, f"Call {NUMBER}")
    qtbot.keyClick(composer.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: composer.text() == "" and composer.is_offering())
    page_line(qtbot, opened, "Emeka Obi")
    qtbot.waitUntil(lambda: not composer.is_offering())


def test_the_timeline_of_everybody_offers_the_same(qtbot, open_book, monkeypatch) -> None:
    opened = open_book()
    _tell(monkeypatch, opened, (NUMBER, FactKind.PHONE, NUMBER))
    composer = line_of(qtbot, opened)
    composer.set_text(f"Coffee with Ana Sousa, new phone {NUMBER}")
    QTest.keyClick(composer.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: composer.text() == "" and composer.is_offering())
    composer.keep_offered()
    qtbot.waitUntil(lambda: NUMBER in _phones(opened))


# Words

ANA = Participant(1, "Ana Sousa")


def _keeping(kind: FactKind, value: str, title: str = "", **more) -> Keeping:
    part = ImportantDate(DateKind.BIRTHDAY, PartialDate.parse(value)) if "-05-" in value else None
    return Keeping(Fact(kind, ANA, value, 0, 1, title), part or Position(value), **more)


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        (_keeping(FactKind.EMAIL, "ana@x.org"), "ana@x.org as Ana Sousa’s e-mail"),
        (_keeping(FactKind.BIRTHDAY, "--05-14"), "Birthday 14 May for Ana Sousa"),
        (_keeping(FactKind.BIRTHDAY, "1984-05-14"), "Birthday 14 May 1984 for Ana Sousa"),
        (_keeping(FactKind.POSITION, "Fable Press"), "Ana Sousa: Fable Press"),
        (
            _keeping(FactKind.POSITION, "Fable Press", "Publisher"),
            "Ana Sousa: Publisher, Fable Press",
        ),
        (
            _keeping(
                FactKind.BIRTHDAY,
                "--05-14",
                before=ImportantDate(DateKind.BIRTHDAY, PartialDate(1984, 5, 12)),
            ),
            "Birthday 14 May for Ana Sousa (now 12 May 1984)",
        ),
    ],
)
def test_a_fact_is_said_with_its_place_on_the_card(context, wanted: Keeping, said: str) -> None:
    assert say_keeping(wanted) == said


def test_what_ends_is_named_and_several_are_counted(context) -> None:
    jobs = (Position("Acme"), Position("", "Editor"))
    one = _keeping(FactKind.POSITION, "Fable Press", others=jobs[:1])
    both = _keeping(FactKind.POSITION, "Fable Press", others=jobs)
    assert say_with_end(one) == "Ana Sousa: Fable Press, and Acme has ended"
    assert say_with_end(both) == "Ana Sousa: Fable Press, and Acme, Editor have ended"
    assert say_several([one, both]) == "2 things for Ana Sousa’s card"
    tom = Keeping(Fact(FactKind.PHONE, Participant(2, "Tom Reed"), "12", 0, 1), Position("x"))
    assert say_several([one, tom]) == "2 things for the cards"


def test_the_line_over_everything_stays_open_while_a_fact_is_offered(
    qtbot, open_book, monkeypatch
) -> None:
    opened = open_book(view="today")
    window = opened.window
    qtbot.waitUntil(lambda: window.screens.current() == "today" and window.is_settled())
    _tell(monkeypatch, opened, (NUMBER, FactKind.PHONE, NUMBER))
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    line = window.later.quick_log.get()
    qtbot.waitUntil(line.composer.edit.hasFocus)
    qtbot.keyClicks(line.composer.edit, f"Call with Ana Sousa, new phone {NUMBER}")
    qtbot.keyClick(line.composer.edit, Qt.Key.Key_Return)
    told(qtbot, window, "Call with Ana Sousa, today")
    qtbot.waitUntil(lambda: says(line.composer, PHONE))
    assert (line.isVisible(), line.composer.text()) == (True, "")
    qtbot.keyClick(line.composer.edit, Qt.Key.Key_Return, ALT)
    told(qtbot, window, "Kept on the card of Ana Sousa")
    qtbot.waitUntil(lambda: not line.isVisible())
    qtbot.waitUntil(lambda: NUMBER in _phones(opened))


def test_a_key_says_when_nothing_is_offered(qtbot, open_book) -> None:
    opened = open_book()
    composer = page_line(qtbot, opened, "Ana Sousa")
    qtbot.keyClick(composer.edit, Qt.Key.Key_Return, ALT)
    told(qtbot, opened.window, "No facts are offered now.")


def test_the_review_keeps_facts_of_the_line_one_is_in(qtbot, open_book, monkeypatch) -> None:
    opened = open_book()
    _tell(monkeypatch, opened, (NUMBER, FactKind.PHONE, NUMBER))
    opened.window.shell.show("review")
    qtbot.waitUntil(lambda: opened.window.screens.current() == "review")
    step = opened.window.pages.currentWidget().meet
    qtbot.waitUntil(lambda: len(step.composers) == 7)
    composer = step.composers[2]
    composer.edit.setFocus()
    qtbot.waitUntil(composer.edit.hasFocus)
    qtbot.keyClicks(composer.edit, f"Call with Ana Sousa, {NUMBER}")
    qtbot.waitUntil(composer.is_offering)
    qtbot.keyClick(composer.edit, Qt.Key.Key_Return, ALT)
    told(qtbot, opened.window, "Kept on the card of Ana Sousa")
    qtbot.waitUntil(lambda: NUMBER in _phones(opened))
