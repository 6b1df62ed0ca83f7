"""Encryption from the window: set up, locked, unlocked by passphrase and code, changed, removed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit

from desktop_app.app.main import key_to_give
from desktop_app.app.program import Program
from desktop_app.domain.person import Contact, Person
from desktop_app.domain.recovery_code import groups_of
from desktop_app.services.address_book import AddressBook
from desktop_app.services.recovery import Recovery
from desktop_app.services.vault import Vault
from desktop_app.storage.engine import key_file
from desktop_app.storage.engine.own_files import COPIES_FOLDER, FILE_NAME
from desktop_app.storage.engine.sealing import Stretching
from desktop_app.ui.kit.window_state import NAME, WindowState
from desktop_app.ui.preferences.dialog import Preferences
from desktop_app.ui.vault.dialogs import ChangeDialog, ForgottenDialog, SetUpDialog, VaultDialog
from desktop_app.ui.vault.unlock import UnlockWindow
from tests.ui.preferences.turning import turn_to
from tests.ui.reach import button, dialog, has_button, label, named, says, texts, told, write

WORDS, CODE = "five apples sing under snow", "0" * 30
TYPED = "Coffee with a nightingale"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_file, "Stretching", lambda salt, *_: Stretching(salt, cost=16))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of an address book with Ana Sousa."""
    book = AddressBook(tmp_path / "kith")
    book.people.add(Contact(Person(display_name="Ana Sousa"))).result()
    book.close()
    # There is none where these tests run, and Qt says so.
    state = WindowState(tmp_path / "kith")
    state.keep(tray="no")
    state.save()
    return tmp_path / "kith"


@pytest.fixture
def program(qtbot, folder: Path) -> Iterator[Program]:
    """The program on that folder, not started."""
    app = QApplication.instance()
    made = Program(app, folder)
    yield made
    made.put_down()
    made.close()
    app.setQuitOnLastWindowClosed(True)
    made.theme.deleteLater()


def _settled(qtbot, program: Program):
    qtbot.waitUntil(lambda: program.window is not None and program.window.is_settled())
    window = program.window
    qtbot.waitUntil(window.isVisible)
    return window


def _preferences(qtbot, program: Program) -> Preferences:
    window = _settled(qtbot, program)
    window.shell.do("preferences")
    return turn_to(dialog(Preferences), "Your data")


def test_a_book_is_encrypted_from_preferences(qtbot, program: Program, folder: Path) -> None:
    program.start(lambda: None)
    window = _settled(qtbot, program)
    window.state.keep(draft=TYPED)
    window.state.save()
    button(_preferences(qtbot, program), "Encrypt…").click()
    asked = dialog(SetUpDialog)
    act = button(asked, "Encrypt")
    assert not act.isEnabled()
    write(qtbot, named(asked, "Passphrase", QLineEdit), WORDS)
    write(qtbot, named(asked, "Passphrase once more", QLineEdit), WORDS)
    assert says(asked, "nobody guesses it in a lifetime")
    assert not act.isEnabled()
    code = named(asked, "Recovery code", QFrame).accessibleDescription().replace(" ", "")
    groups = [code[at : at + 5] for at in range(0, 30, 5)]
    which = ("first", "second", "third", "fourth", "fifth", "sixth")
    question = label(asked, "The ").whole_text()
    field = named(asked, question, QLineEdit)
    write(qtbot, field, "wrong")
    assert not act.isEnabled()
    write(qtbot, field, groups[which.index(question.split()[1])].lower())
    qtbot.waitUntil(act.isEnabled)
    act.click()
    qtbot.waitUntil(lambda: program.book is not None and program.book.is_encrypted)
    _gone(qtbot)
    told(qtbot, _settled(qtbot, program), "Your book is encrypted.")
    assert Vault(folder).needs_key()
    assert Vault(folder).key_of(WORDS) == Vault(folder).key_of(code) == program.key
    assert TYPED.split()[-1] not in (folder / NAME).read_text()


def test_locked_and_unlocked_again(qtbot, program: Program, folder: Path) -> None:
    Vault(folder).encrypt(WORDS, CODE)
    program.start(lambda: None)
    asking = dialog(UnlockWindow)
    assert program.book is None
    write(qtbot, named(asking, "Passphrase", QLineEdit), "five apples sing under slow")
    button(asking, "Unlock").click()
    qtbot.waitUntil(lambda: says(asking, "This passphrase is not the one."))
    assert program.book is None
    qtbot.waitUntil(lambda: named(asking, "Passphrase", QLineEdit).isEnabled())
    write(qtbot, named(asking, "Passphrase", QLineEdit), WORDS)
    button(asking, "Unlock").click()
    window = _settled(qtbot, program)
    qtbot.waitUntil(lambda: not any(isinstance(shown, UnlockWindow) for shown in _shown()))
    window.shell.show("people")
    (ana,) = window.list.model.ids()
    window.shell.open_person(ana)
    assert program.key is not None
    assert key_to_give(program) == program.key.secret

    window.shell.do("lock")
    asking = dialog(UnlockWindow)
    assert program.book is program.window is program.key is program.background is None
    assert key_to_give(program) == b""
    assert "Ana" not in " ".join(text for shown in _shown() for text in texts(shown))
    assert says(asking, "Reminders still come, without names.")
    program.hear("")
    assert program.window is None

    button(asking, "Use the recovery code").click()
    write(qtbot, named(asking, "Recovery code", QLineEdit), "1" + CODE[1:])
    button(asking, "Unlock").click()
    qtbot.waitUntil(lambda: says(asking, "There is a mistake in this recovery code"))
    qtbot.waitUntil(lambda: named(asking, "Recovery code", QLineEdit).isEnabled())
    write(qtbot, named(asking, "Recovery code", QLineEdit), "-".join(groups_of(CODE)))
    qtbot.keyClick(named(asking, "Recovery code", QLineEdit), Qt.Key.Key_Return)
    window = _settled(qtbot, program)
    qtbot.waitUntil(lambda: window.shell.shown_person() == ana)

    # Whoever needed the code has forgotten the passphrase, and cannot give it to change it.
    _set_another(qtbot, window)
    assert Vault(folder).key_of_passphrase("another line of words") == program.key
    assert Vault(folder).key_of_code(CODE) == program.key


def _set_another(qtbot, window) -> None:
    """Answer the dialog that comes by itself."""
    qtbot.waitUntil(lambda: any(isinstance(shown, ForgottenDialog) for shown in _shown()))
    asked = dialog(ForgottenDialog)
    for name in ("Passphrase", "Passphrase once more"):
        write(qtbot, named(asked, name, QLineEdit), "another line of words")
    button(asked, "Set it").click()
    _gone(qtbot)
    told(qtbot, window, "The new passphrase is the one from now on.")


@pytest.mark.parametrize("is_random", [False, True], ids=["nonsense", "as if of another key"])
@pytest.mark.parametrize("page", [0, -1], ids=["the beginning", "the schema"])
def test_damage_met_while_unlocking_leads_to_the_copies(
    qtbot, program: Program, folder: Path, page: int, is_random: bool
) -> None:
    Vault(folder).encrypt(WORDS, CODE)
    key = Vault(folder).key_of(WORDS)
    path = folder / FILE_NAME
    body = bytearray(path.read_bytes())
    begin = page * 4096 % len(body)
    body[begin : begin + 4096] = Random(1).randbytes(4096) if is_random else b"\x55" * 4096
    path.write_bytes(body)
    program.start(lambda: None)
    asking = dialog(UnlockWindow)
    write(qtbot, named(asking, "Passphrase", QLineEdit), WORDS)
    button(asking, "Unlock").click()
    qtbot.waitUntil(lambda: program.recovering.damage is not None)
    assert program.recovering.damage.key in ("book-has-damage", "book-is-damaged")
    assert program.recovering.key == key
    copy = Recovery(folder, program.recovering.key).good()
    assert copy is not None
    assert copy.holding.people == 1
    assert path.read_bytes() == body


def test_without_a_copy_it_is_a_sentence_and_can_be_tried_again(
    qtbot, program: Program, folder: Path
) -> None:
    Vault(folder).encrypt(WORDS, CODE)
    for copy in (folder / COPIES_FOLDER).glob("*.sqlite3"):
        copy.unlink()
    path = folder / FILE_NAME
    path.write_bytes(b"\x55" * path.stat().st_size)
    program.start(lambda: None)
    asking = dialog(UnlockWindow)
    write(qtbot, named(asking, "Passphrase", QLineEdit), WORDS)
    button(asking, "Unlock").click()
    qtbot.waitUntil(lambda: says(asking, "damaged"))
    qtbot.waitUntil(lambda: named(asking, "Passphrase", QLineEdit).isEnabled())
    assert program.recovering.damage is None


def _gone(qtbot) -> None:
    """Wait until no dialog about encryption is shown any more."""
    qtbot.waitUntil(lambda: not any(isinstance(shown, VaultDialog) for shown in _shown()))


def _shown():
    return [shown for shown in QApplication.topLevelWidgets() if shown.isVisible()]


def test_passphrase_and_code_are_changed_and_encryption_removed(
    qtbot, program: Program, folder: Path
) -> None:
    Vault(folder).encrypt(WORDS, CODE)
    program.key = Vault(folder).key_of(WORDS)
    program.start(lambda: None)
    button(_preferences(qtbot, program), "Change the passphrase…").click()
    asked = dialog(ChangeDialog)
    now = named(asked, "Your passphrase now, or the recovery code", QLineEdit)
    write(qtbot, now, "not the one")
    for name in ("Passphrase", "Passphrase once more"):
        write(qtbot, named(asked, name, QLineEdit), "another line of words")
    button(asked, "Change").click()
    qtbot.waitUntil(lambda: says(asked, "This passphrase is not the one."))
    qtbot.waitUntil(now.isEnabled)
    write(qtbot, now, CODE)
    button(asked, "Change").click()
    _gone(qtbot)
    told(qtbot, program.window, "The new passphrase is the one from now on.")

    button(dialog(Preferences), "Remove the encryption…").click()
    asked = dialog(ChangeDialog)
    write(
        qtbot,
        named(asked, "Your passphrase now, or the recovery code", QLineEdit),
        "another line of words",
    )
    button(asked, "Remove").click()
    qtbot.waitUntil(lambda: not Vault(folder).needs_key())
    _gone(qtbot)
    told(qtbot, _settled(qtbot, program), "It is no longer encrypted.")
    assert program.book is not None
    assert not program.book.is_encrypted


def test_it_is_offered_where_one_begins_and_not_again(qtbot, tmp_path: Path) -> None:
    folder = tmp_path / "new"
    state = WindowState(folder)
    state.keep(tray="no")
    state.save()
    program = Program(QApplication.instance(), folder)
    program.start(lambda: None)
    button(_settled(qtbot, program), "Encrypt it with a passphrase").click()
    dialog(SetUpDialog).reject()
    program.put_down()
    Vault(folder).encrypt(WORDS, CODE)
    program.key = Vault(folder).key_of(WORDS)
    program.open_book()
    program.show_window()
    window = _settled(qtbot, program)
    assert button(window, "Import a file…")
    assert not has_button(window, "Encrypt it with a passphrase")
    program.put_down()
    program.close()
    program.theme.deleteLater()
