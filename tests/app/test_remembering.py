"""An address book remembered in the keyring: opened by it at a start, never once it was locked, and
never lost with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit

from desktop_app.app import passphrase
from desktop_app.app.command_line import main
from desktop_app.app.program import Program
from desktop_app.app.remembering import Remembered
from desktop_app.domain.errors import KeyringError
from desktop_app.domain.person import Contact, Person
from desktop_app.services.address_book import AddressBook
from desktop_app.services.vault import NO, REMEMBER, YES, Vault
from desktop_app.storage.engine import key_file
from desktop_app.storage.engine.sealing import Stretching
from desktop_app.system import keyring, locked_mark
from desktop_app.ui.kit.window_state import WindowState
from desktop_app.ui.preferences.dialog import Preferences
from desktop_app.ui.vault.dialogs import ChangeDialog
from desktop_app.ui.vault.unlock import UnlockWindow
from tests.ui.preferences.turning import turn_to
from tests.ui.reach import button, dialog, named, says, told, write

WORDS, CODE = "five apples sing under snow", "0" * 30
REMEMBER_HERE = "Remember on this computer"
NOW = "Your passphrase now, or the recovery code"


class Ring:
    """A keyring; `fault` is what it says to everything, if anything."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}
        self.fault = ""

    def holds(self, name: str) -> bool:
        if self.fault == "keyring-missing":
            raise KeyringError(self.fault)
        return name in self.kept

    def read(self, name: str) -> bytes | None:
        self._look()
        return self.kept.get(name)

    def write(self, name: str, secret: bytes) -> None:
        self._look()
        self.kept[name] = secret

    def forget(self, name: str) -> None:
        self._look()
        self.kept.pop(name, None)

    def _look(self) -> None:
        if self.fault:
            raise KeyringError(self.fault)


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Ring:
    made = Ring()
    monkeypatch.setattr(keyring, "keyring", lambda: made)
    return made


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of an encrypted address book with Ana Sousa."""
    monkeypatch.setattr(key_file, "Stretching", lambda salt, *_: Stretching(salt, cost=16))
    (tmp_path / "run").mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    monkeypatch.delenv(passphrase.FILE, raising=False)
    folder = tmp_path / "kith"
    book = AddressBook(folder)
    book.people.add(Contact(Person(display_name="Ana Sousa"))).result()
    book.close()
    _note(folder, tray="no")
    Vault(folder).encrypt(WORDS, CODE)
    return folder


def _note(folder: Path, **values: str) -> None:
    state = WindowState(folder)
    state.keep(**values)
    state.save()


@pytest.fixture
def remembered(folder: Path, ring: Ring) -> Remembered:
    """The same, remembered."""
    found = Remembered(Vault(folder))
    found.keep(Vault(folder).key_of(WORDS))
    _note(folder, **{REMEMBER: YES})
    return found


def test_only_what_the_user_has_remembered_is_ever_asked_for(
    remembered: Remembered, folder: Path, ring: Ring
) -> None:
    assert remembered.key() == Vault(folder).key_of(WORDS)
    ring.fault = "asked"
    _note(folder, **{REMEMBER: NO})
    assert not remembered.may_open()
    assert remembered.key() is None
    (folder / "window.ini").unlink()
    assert remembered.key() is None


def test_once_locked_only_a_passphrase_opens_it(remembered: Remembered, folder: Path) -> None:
    locked_mark.set_mark(folder)
    assert remembered.key() is None
    locked_mark.take_mark(folder)
    assert remembered.key() is not None


@pytest.mark.parametrize("kept", [None, b"", b"\1" * 32, b"\1" * 31])
def test_a_lost_or_wrong_entry_opens_nothing_and_loses_nothing(
    remembered: Remembered, folder: Path, ring: Ring, kept: bytes | None
) -> None:
    ring.kept.clear()
    if kept is not None:
        ring.kept[Vault(folder).key_id()] = kept
    assert remembered.key() is None
    assert Vault(folder).key_of(WORDS) == Vault(folder).key_of(CODE)


def test_a_keyring_that_is_locked_or_gone_is_as_none(remembered: Remembered, ring: Ring) -> None:
    assert remembered.is_kept()
    ring.fault = "keyring-locked"
    assert remembered.is_kept()
    assert remembered.key() is None
    assert not remembered.forget()
    ring.fault = "keyring-missing"
    assert remembered.is_kept() is None
    assert remembered.key() is None
    assert remembered.forget()


def test_commands_open_it_too_and_those_that_change_it_ask_and_forget(
    remembered: Remembered,
    folder: Path,
    ring: Ring,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def kith(*words: str, typed: tuple[str, ...] = ()) -> tuple[int, str, str]:
        answers = iter(typed)
        monkeypatch.setattr(passphrase, "ask", lambda _: next(answers))
        status = main(["--data-dir", str(folder), *words])
        assert list(answers) == []
        return status, *capsys.readouterr()

    assert kith("list")[:2] == (0, "Ana Sousa\n")
    other = "another line of words"
    assert kith("passphrase", typed=("wrong",))[0] == 1
    assert ring.kept
    assert kith("passphrase", typed=(WORDS, other, other))[0] == 0
    assert ring.kept == {}
    assert kith("list", typed=(other,))[0] == 0
    remembered.keep(Vault(folder).key_of(other))
    ring.fault = "keyring-locked"
    status, _, err = kith("decrypt", typed=(other,))
    assert status == 0
    assert "still holds the key" in err


@pytest.fixture
def begin(qtbot, folder: Path, ring: Ring) -> Iterator:
    """Starts the program on that folder, anew each time."""
    app, made = QApplication.instance(), []

    def end() -> None:
        for program in made:
            program.put_down()
            program.close()
            program.theme.deleteLater()
        made.clear()

    def start() -> Program:
        end()
        made.append(Program(app, folder))
        made[0].start(lambda: None)
        return made[0]

    yield start
    end()
    app.setQuitOnLastWindowClosed(True)


def _settled(qtbot, program: Program):
    qtbot.waitUntil(lambda: program.window is not None and program.window.is_settled())
    qtbot.waitUntil(program.window.isVisible)
    return program.window


def _unlock(qtbot, asking: UnlockWindow) -> None:
    write(qtbot, named(asking, "Passphrase", QLineEdit), WORDS)
    button(asking, "Unlock").click()


def test_the_window_remembers_when_told_to_and_asks_once_it_was_locked(
    qtbot, begin, folder: Path, ring: Ring
) -> None:
    program = begin()
    asking = dialog(UnlockWindow)
    box = named(asking, REMEMBER_HERE, QCheckBox)
    qtbot.waitUntil(box.isVisible)
    assert not box.isChecked()
    box.click()
    qtbot.waitUntil(lambda: says(asking, "also for whoever else can use your account"))
    _unlock(qtbot, asking)
    _settled(qtbot, program)
    qtbot.waitUntil(Remembered(Vault(folder)).may_open)

    program = begin()
    window = _settled(qtbot, program)
    assert not any(
        isinstance(w, UnlockWindow) for w in QApplication.topLevelWidgets() if w.isVisible()
    )
    window.shell.do("lock")
    asking = dialog(UnlockWindow)
    qtbot.waitUntil(named(asking, REMEMBER_HERE, QCheckBox).isChecked)
    assert program.book is None
    assert Remembered(Vault(folder)).key() is None

    # Ended and started again it still asks: else a lock would be worth nothing.
    program = begin()
    asking = dialog(UnlockWindow)
    box = named(asking, REMEMBER_HERE, QCheckBox)
    qtbot.waitUntil(box.isVisible)
    assert program.book is None
    box.click()
    _unlock(qtbot, asking)
    _settled(qtbot, program)
    qtbot.waitUntil(lambda: ring.kept == {})
    assert not Remembered(Vault(folder)).may_open()


def test_preferences_remember_after_the_passphrase_and_forget_at_once(
    qtbot, begin, folder: Path, ring: Ring
) -> None:
    ring.kept[Vault(folder).key_id()] = Vault(folder).key_of(WORDS).secret
    _note(folder, **{REMEMBER: YES})
    window = _settled(qtbot, begin())
    window.shell.do("preferences")
    page = turn_to(dialog(Preferences), "Your data")
    button(page, "No longer remember it here").click()
    qtbot.waitUntil(lambda: ring.kept == {})
    assert not Remembered(Vault(folder)).may_open()

    ring.fault = "keyring-locked"
    button(page, "Remember on this computer…").click()
    asked = dialog(ChangeDialog)
    now = named(asked, NOW, QLineEdit)
    write(qtbot, now, WORDS)
    button(asked, "Remember").click()
    qtbot.waitUntil(lambda: says(asked, "The keyring of this computer is locked."))
    ring.fault = ""
    qtbot.waitUntil(button(asked, "Remember").isEnabled)
    button(asked, "Remember").click()
    told(qtbot, window, "Kith opens without asking once you have logged in here.")
    assert list(ring.kept) == [Vault(folder).key_id()]
    assert Remembered(Vault(folder)).may_open()

    button(page, "Change the passphrase…").click()
    asked = dialog(ChangeDialog)
    write(qtbot, named(asked, NOW, QLineEdit), WORDS)
    for name in ("Passphrase", "Passphrase once more"):
        write(qtbot, named(asked, name, QLineEdit), "another line of words")
    button(asked, "Change").click()
    told(qtbot, window, "The new passphrase is the one from now on.")
    assert ring.kept == {}
    assert not Remembered(Vault(folder)).may_open()
    page.close()
