"""`kith encrypt`, `decrypt` and `passphrase`, and every other command on an encrypted address book."""

from __future__ import annotations

import getpass
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.app.command_line import main
from desktop_app.services.vault import Vault
from desktop_app.storage.engine import key_file
from desktop_app.storage.engine.sealing import Stretching
from tests.app.test_command_line import CARDS, ROOT
from tests.patience import SECONDS

WORDS = "five apples sing under snow"
FILE, NEW_FILE = "KITH_PASSPHRASE_FILE", "KITH_NEW_PASSPHRASE_FILE"


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_file, "Stretching", lambda salt, *_: Stretching(salt, cost=16))
    for variable in (FILE, NEW_FILE):
        monkeypatch.delenv(variable, raising=False)


@pytest.fixture
def folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Iterator[Path]:
    """The folder of an address book with three people."""
    (tmp_path / "in.vcf").write_text(CARDS, encoding="utf-8")
    assert main(["--data-dir", str(tmp_path / "data"), "import", str(tmp_path / "in.vcf")]) == 0
    capsys.readouterr()
    yield tmp_path / "data"


def _type(monkeypatch: pytest.MonkeyPatch, *typed: str) -> None:
    """Have these typed, one after another, where a passphrase is asked for."""
    answers = iter(typed)
    monkeypatch.setattr(getpass, "getpass", lambda prompt: next(answers))


def test_a_book_is_encrypted_used_and_decrypted_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def kith(*words: str) -> tuple[int, str, str]:
        status = main(["--data-dir", str(folder), *words])
        said = capsys.readouterr()
        return status, said.out, said.err

    _type(monkeypatch, WORDS, "five apples sing under slow")
    assert kith("encrypt") == (1, "", "The two are not the same.\n")
    _type(monkeypatch, "short")
    assert kith("encrypt")[0] == 1
    _type(monkeypatch, WORDS, WORDS)
    status, out, _ = kith("encrypt")
    code = out.splitlines()[0].removeprefix("Recovery code:  ")
    assert (status, len(code)) == (0, 35)

    _type(monkeypatch, WORDS)
    assert kith("list")[1].splitlines()[0] == "Ana Lima"
    _type(monkeypatch, code)
    assert kith("check")[0] == 0
    _type(monkeypatch, "five apples sing under slow")
    assert kith("list") == (1, "", "This passphrase is not the one.\n")

    passphrase, new = folder.parent / "passphrase", folder.parent / "new"
    passphrase.write_text(f"{WORDS}\n")
    new.write_text("another line of words\r\n")
    monkeypatch.setenv(FILE, str(passphrase))
    monkeypatch.setenv(NEW_FILE, str(new))
    assert kith("backup")[0] == 0
    assert kith("backups", "--json")[0] == 0
    assert kith("passphrase") == (0, "The new passphrase is the one from now on.\n", "")
    assert kith("list")[0] == 1
    monkeypatch.setenv(FILE, str(new))
    other = json.loads(kith("passphrase", "--new-code", "--json")[1])["recovery_code"]
    assert other != code
    assert kith("encrypt")[0] == 1
    assert json.loads(kith("decrypt", "--json")[1]) == {"encrypted": False, "left": []}
    monkeypatch.delenv(FILE)
    assert kith("list")[0] == 0
    assert kith("decrypt")[0] == 1


def test_where_nobody_can_be_asked_it_says_so(folder: Path) -> None:
    Vault(folder).encrypt(WORDS, "0" * 30)
    command = [sys.executable, "-m", "desktop_app.app.command_line", "--data-dir", str(folder)]
    done = subprocess.run(
        [*command, "list"],
        cwd=ROOT,
        env={**os.environ, FILE: ""},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=SECONDS,
        start_new_session=True,
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert FILE in done.stderr


def test_a_passphrase_file_that_is_not_there_is_named(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(FILE, str(folder / "nowhere"))
    assert main(["--data-dir", str(folder), "encrypt"]) == 1
    assert str(folder / "nowhere") in capsys.readouterr().err
    assert main(["--data-dir", str(folder / "none"), "encrypt"]) == 1
    assert not (folder / "none").exists()


def test_the_new_passphrase_is_asked_though_the_old_one_comes_from_a_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    Vault(folder).encrypt(WORDS, "0" * 30)
    (folder.parent / "passphrase").write_text(WORDS)
    monkeypatch.setenv(FILE, str(folder.parent / "passphrase"))
    _type(monkeypatch, "another line of words", "another line of words")
    assert main(["--data-dir", str(folder), "passphrase"]) == 0
    assert Vault(folder).key_of("another line of words")
    capsys.readouterr()
