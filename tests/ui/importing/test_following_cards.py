"""Cards about somebody whom another card of the same files brings: list, counts and what comes of it
say the same.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from desktop_app.domain.importing import CardOutcome, FoundCard
from desktop_app.ui.importing.card_model import CardModel
from desktop_app.ui.importing.card_words import offer
from tests.ui.importing.helpers import card, click_tick, ids, main_button, rows, write
from tests.ui.reach import has_button, named

NEW, UPDATES = CardOutcome.NEW, CardOutcome.UPDATES


def _outcomes(model: CardModel) -> list[CardOutcome]:
    return [model.found(row).outcome for row in range(model.rowCount())]


def test_a_card_brings_somebody_where_the_one_before_it_is_left_out() -> None:
    model = CardModel()
    followers = [
        FoundCard(UPDATES, "Eva", "b", n, fingerprint=f"b{n}", follows="a") for n in (1, 2)
    ]
    model.set_found([FoundCard(NEW, "Eva", "a", 1, fingerprint="a"), *followers])
    assert _outcomes(model) == [NEW, UPDATES, UPDATES]
    model.choose([0], on=False)
    assert _outcomes(model) == [NEW, NEW, UPDATES]
    assert model.counts() == {NEW: 2, UPDATES: 1}
    model.choose([1], on=False)
    assert _outcomes(model) == [NEW, NEW, NEW]
    model.choose([0], on=True)
    assert _outcomes(model) == [NEW, UPDATES, UPDATES]
    assert [found.fingerprint for found in model.chosen()] == ["a", "b2"]
    assert offer(model.chosen(), None) == "Import 1 person(s)"


def test_skipping_those_you_know_skips_nobody_these_files_bring(
    qtbot, shown, open_book, tmp_path: Path
) -> None:
    mail = "EMAIL:eva@home.example\r\n"
    first = write(tmp_path / "a.vcf", card("Eva Ek", more=mail), card("Bo Ek"))
    here = card("Ana Sousa", more="EMAIL:ana@home.example\r\n")
    opened = open_book()
    opened.book.importing.run([write(tmp_path / "here.vcf", here)])
    second = write(
        tmp_path / "b.vcf",
        card("Eva Ek", uid="eva", title="Dean", more=mail),
        card("Bo Ek", title="Cook"),
        here.replace("Potter", "Baker"),
    )
    opened, page = shown(first, second, opened=opened)
    known = named(page, "What becomes of those you know", QComboBox)
    known.setFocus()
    for _ in range(known.findText("Skip") - known.currentIndex()):
        qtbot.keyClick(known, Qt.Key.Key_Down)
    assert known.currentText() == "Skip"
    said = ["New", "New", "Fills in", "Fills in", "Already here"]
    qtbot.waitUntil(lambda: [row.rpartition(", ")[2] for row in rows(page)] == said)
    assert has_button(page, "New 2") and has_button(page, "Fills in 2")
    click_tick(qtbot, page, 0)
    qtbot.waitUntil(lambda: has_button(page, "New 3") and has_button(page, "Fills in 1"))
    click_tick(qtbot, page, 0)
    qtbot.waitUntil(lambda: has_button(page, "New 2") and has_button(page, "Fills in 2"))
    qtbot.waitUntil(lambda: opened.book.people.id_of("Ana Sousa") in ids(opened))
    before = len(ids(opened))
    main_button(page).click()
    qtbot.waitUntil(lambda: len(ids(opened)) == before + 2)
    qtbot.waitUntil(lambda: len(opened.book.importing.earlier()) == 2)
    told = opened.book.importing.earlier()[0].report
    assert (told.added, told.updated) == (2, 2)
