"""Nothing of an encrypted address book, and not its key, lies open on the disk after a run that used all of it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.services.address_book import AddressBook
from desktop_app.services.vault import Vault
from tests.app.canary_run import WORD, WORDS
from tests.app.test_command_line import ROOT
from tests.guards.canaries import forms

CODE = "0" * 30


def _hits(root: Path, words: set[bytes]) -> list[str]:
    return [
        f"{path.relative_to(root)}: {word!r}"
        for path in root.rglob("*")
        if path.is_file() and not path.is_symlink()
        for word in words
        if word in path.read_bytes() or word in os.fsencode(path.name)
    ]


@pytest.mark.parametrize("end", ["quit", "kill"])
def test_no_word_and_no_picture_lies_open(tmp_path: Path, end: str) -> None:
    world, photo = tmp_path / "world", tmp_path / "photo"
    folder = world / "kith"
    AddressBook(folder).close()
    Vault(folder).encrypt(WORDS, CODE)
    places = {
        name: str(world / name)
        for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    }
    places |= dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(world / "temp"))
    for place in places.values():
        Path(place).mkdir(parents=True, exist_ok=True)
    done = subprocess.run(
        [sys.executable, "-m", "tests.app.canary_run", str(folder), end, str(photo)],
        cwd=ROOT,
        env=os.environ | places | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=600,
    )
    assert done.returncode == (0 if end == "quit" else -9), done.stderr
    assert WORD not in done.stdout + done.stderr
    picture = photo.read_bytes()
    assert len(picture) > 200
    key = Vault(folder).key_of(WORDS)
    never = {*forms(WORDS), *forms(key.secret), *forms(key.secret.hex())}
    words = never.union(forms(WORD), forms(WORD.lower()), forms(picture[100:140]))
    assert _hits(world, words) == []
    # That it was all there, and would have been found.
    Vault(folder).decrypt(key)
    assert len(_hits(world, words - never)) > 2
