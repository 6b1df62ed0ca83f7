"""Words of one's own for relations, changed and deleted in Preferences."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QToolButton

from desktop_app.domain.changes import ChangeSet
from desktop_app.domain.person import Relation
from desktop_app.ui.person.relation_words_card import RelationWordsCard
from desktop_app.ui.person.relation_words_dialog import LeavingWordsDialog, RelationWordsDialog
from tests.ui.reach import button, dialog, named, says, told, write


def _said(opened, person: int) -> list[str]:
    """What somebody's relations say that the sample's do not."""
    kinds = [each.kind for each in opened.book.people.contact(person).relations]
    return [kind for kind in kinds if kind not in ("child", "partner")]


def test_words_are_changed_and_deleted_and_their_relations_asked_about(qtbot, open_book) -> None:
    opened = open_book()
    book, shell = opened.book, opened.window.shell
    ana = book.naming.resolve("Ana Sousa").id
    told_of = Relation("godfather", "Ben", person_id=ana, other_kind="godchild")
    book.people.save_part(told_of).result()
    card = RelationWordsCard(opened.window.context, book.relation_kinds)
    qtbot.addWidget(card)

    def confirm(future) -> None:
        shell.confirm(future)
        future.result()
        card.apply_changes(ChangeSet(everything=True))

    card.started.connect(confirm)
    card.show()
    assert says(card, "godchild – godfather") and says(card, "1 relation")
    # Renamed by the keyboard; a word that everybody knows is refused.
    change = named(card, "Change the words godchild – godfather…", QToolButton)
    qtbot.keyClick(change, Qt.Key.Key_Space)
    form = dialog(RelationWordsDialog)
    word = named(form, "And they are their", QLineEdit)
    write(qtbot, word, "friend")
    qtbot.keyClick(word, Qt.Key.Key_Return)
    assert says(form, "“friend” is a word for a relation already.")
    write(qtbot, word, "sponsor")
    qtbot.keyClick(word, Qt.Key.Key_Return)
    told(qtbot, opened.window, "Changed the word godchild")
    assert _said(opened, ana) == ["sponsor"] and says(card, "godchild – sponsor")
    change = named(card, "Change the words godchild – sponsor…", QToolButton)
    assert card.window().focusWidget() is change
    # What says it is said before it goes, and what becomes of that is asked.
    named(card, "Delete the words godchild – sponsor", QToolButton).click()
    leaving = dialog(LeavingWordsDialog)
    assert says(leaving, "These words are said in 1 relation.")
    named(leaving, "Those relations", QComboBox).setCurrentIndex(1)
    button(leaving, "Delete").click()
    told(qtbot, opened.window, "Deleted the word godchild")
    assert _said(opened, ana) == [] and says(card, "None yet.")
    book.history.undo().result()
    assert _said(opened, ana) == ["sponsor"]
