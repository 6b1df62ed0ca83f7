"""Commands on an encrypted address book beside the window that has it open: a program of the same user
is given the key while it is unlocked, and nobody else ever."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.app import passphrase
from desktop_app.app.command_line import main
from desktop_app.domain.person import Contact, Person
from desktop_app.services.address_book import AddressBook
from desktop_app.services.vault import Vault
from desktop_app.storage.engine import key_file
from desktop_app.storage.engine.sealing import Stretching
from desktop_app.system.handing_over import LOCK_NAME, address, ask_key
from desktop_app.system.single_instance import SingleInstance
from tests.app.test_command_line import ROOT

WORDS = "five apples sing under snow"
FILE = "KITH_PASSPHRASE_FILE"
ASKER = """
import os, socket, sys
os.setgid(int(sys.argv[2]))
os.setuid(int(sys.argv[2]))
line = socket.socket(socket.AF_UNIX)
line.connect(sys.argv[1])
line.sendall(b"key\\n")
print(line.recv(256))
"""


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_file, "Stretching", lambda salt, *_: Stretching(salt, cost=16))
    monkeypatch.delenv(FILE, raising=False)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of an encrypted address book with Ana Lima."""
    book = AddressBook(tmp_path / "data")
    book.people.add(Contact(Person(display_name="Ana Lima"))).result()
    book.close()
    Vault(tmp_path / "data").encrypt(WORDS, "0" * 30)
    return tmp_path / "data"


@pytest.fixture
def window(qtbot, folder: Path) -> Iterator[SingleInstance]:
    """What holds the address book of that folder open and listens; it has no key to give yet."""
    single = SingleInstance(folder)
    assert single.acquire()
    single.listen()
    yield single
    single.release()


def _said(qtbot, *command: str) -> tuple[int, str, str]:
    """Run a second process, while this one answers it: its status and what it printed."""
    run = subprocess.Popen(
        command,
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        start_new_session=True,
    )
    qtbot.waitUntil(lambda: run.poll() is not None, timeout=60_000)
    out, err = run.communicate()
    return run.returncode, out, err


def test_an_unlocked_window_lends_its_key_and_a_locked_one_does_not(
    qtbot, folder: Path, window: SingleInstance
) -> None:
    command = (sys.executable, "-m", "desktop_app.app.command_line", "--data-dir", str(folder))
    window.key = lambda: Vault(folder).key_of(WORDS).secret
    with qtbot.assertNotEmitted(window.heard):
        status, out, err = _said(qtbot, *command, "list")
    assert (status, err) == (0, "")
    assert out.splitlines()[0] == "Ana Lima"

    window.key = bytes
    status, out, err = _said(qtbot, *command, "list")
    assert (status, out) == (1, "")
    assert FILE in err


def test_a_key_that_does_not_fit_is_as_none(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed = iter((WORDS, WORDS))
    monkeypatch.setattr(passphrase, "ask", lambda _: next(typed))
    for wrong in (b"\1" * 32, b"too short"):
        monkeypatch.setattr("desktop_app.system.handing_over.ask_key", lambda _, it=wrong: it)
        assert main(["--data-dir", str(folder), "list"]) == 0
        assert "Ana Lima" in capsys.readouterr().out
    assert list(typed) == []


def test_only_who_knows_the_passphrase_changes_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody at an unlocked computer can neither take the encryption away nor lock out its owner."""
    secret = Vault(folder).key_of(WORDS).secret
    monkeypatch.setattr("desktop_app.system.handing_over.ask_key", lambda _: secret)
    monkeypatch.setattr(passphrase, "ask", lambda _: "not the one")
    for words in (["decrypt"], ["passphrase"], ["passphrase", "--new-code"]):
        assert main(["--data-dir", str(folder), *words]) == 1
    assert Vault(folder).key_of(WORDS).secret == secret


def test_where_no_window_is_nobody_answers(folder: Path) -> None:
    assert ask_key(folder) is None
    (folder / LOCK_NAME).touch()
    assert ask_key(folder) is None


def test_a_window_that_hangs_gives_none_in_time(folder: Path, window: SingleInstance) -> None:
    window.key = lambda: b"\1" * 32
    assert ask_key(folder, patience=0.05) == b""


@pytest.mark.skipif(
    not sys.platform.startswith("linux") or os.geteuid() != 0,
    reason="only root can be another user",
)
def test_another_user_is_given_nothing(qtbot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Though the folder and the socket let it in, which they never do."""
    with tempfile.TemporaryDirectory() as run:
        monkeypatch.setenv("XDG_RUNTIME_DIR", run)
        folder = Path(run, "kith")
        window = SingleInstance(folder)
        assert window.acquire()
        window.listen()
        window.key = lambda: b"\1" * 32
        Path(run).chmod(0o711)
        place = Path(run) / address(folder).name
        place.chmod(0o666)
        # Its own address is elsewhere now, for the folder is no longer private.
        command = (sys.executable, "-I", "-S", "-c", ASKER, str(place))
        given, refused = b"01" * 32 + b"\n", b"\n"
        assert _said(qtbot, *command, "0") == (0, f"{given!r}\n", "")
        assert _said(qtbot, *command, "12345") == (0, f"{refused!r}\n", "")
        window.release()
