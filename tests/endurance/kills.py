"""Programs killed at random moments of work that must be done whole or not at all (demands 14, 16
and 25)."""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from desktop_app.domain.errors import WrongSecretError
from desktop_app.domain.recovery_code import code_of
from desktop_app.services.address_book import AddressBook
from desktop_app.services.vault import Vault
from desktop_app.storage.engine import sums
from desktop_app.storage.engine.check import problems_of
from desktop_app.storage.engine.own_files import FILE_NAME
from tests.bench.generate import fill
from tests.endurance.outcome import Outcome
from tests.endurance.working import CODE, OTHER, PASSPHRASE
from tests.storage.dump import content

if TYPE_CHECKING:
    from desktop_app.storage.engine.key import Key

ROOT = Path(__file__).resolve().parents[2]
PEOPLE = 3000
ENTRIES = 3
LATER = 1.15
"""How much of the time the work takes the latest kills may come after."""
Check = Callable[[Outcome, Path], None]


def backup_kills(count: int, seed: int) -> Outcome:
    """Kills while a backup is made: what is listed afterwards is whole."""

    def look(outcome: Outcome, folder: Path) -> None:
        book = AddressBook(folder, make=False)
        for backup in book.backups.all():
            outcome.count("backups listed")
            if problems_of(book.backups.path(backup)):
                outcome.fail(f"{backup.id} is listed and is not whole")
        book.close()

    with tempfile.TemporaryDirectory(prefix="kith-kills-") as name:
        folder = Path(name) / "book"
        fill(folder, PEOPLE, ENTRIES)
        return _killed("kills of a backup", folder, "backup", look, count, seed)


def restore_kills(count: int, seed: int) -> Outcome:
    """Kills while a backup is restored: all is as before, or as it was then."""
    with tempfile.TemporaryDirectory(prefix="kith-kills-") as name:
        folder = Path(name) / "book"
        fill(folder, PEOPLE, ENTRIES)
        then = _content(folder)
        _run(folder, "backup")
        _run(folder, "change")
        states = {"as before": _content(folder), "as it was then": then}

        def look(outcome: Outcome, folder: Path) -> None:
            found = _content(folder)
            if problems := problems_of(folder / FILE_NAME):
                outcome.fail(str(problems[0]))
            named = [words for words, state in states.items() if state == found]
            outcome.count(named[0]) if named else outcome.fail("something between the two")

        return _killed("kills of a restore", folder, "restore", look, count, seed)


def settled_kills(count: int, seed: int) -> Outcome:
    """Kills of a program that writes and leaves sums of the pages in turn: what is left is right, and a
    flipped byte is found wherever sums are in force."""
    dice = Random(seed)

    def look(outcome: Outcome, folder: Path) -> None:
        path = folder / FILE_NAME
        for times in ("after the kill", "after the next start"):
            found = sums.differing(path)
            if found:
                outcome.fail(f"a false alarm {times}")
            AddressBook(folder, make=False).close()
            if times == "after the kill" and found is not None:
                outcome.count("with sums in force")
                body = bytearray(path.read_bytes())
                body[dice.randrange(len(body))] ^= 1 << dice.randrange(8)
                path.write_bytes(body)
                outcome.count("flipped bytes found", int(bool(sums.differing(path))))
                return

    with tempfile.TemporaryDirectory(prefix="kith-kills-") as name:
        folder = Path(name) / "book"
        fill(folder, PEOPLE, ENTRIES)
        return _killed("kills while sums are left", folder, "settle", look, count, seed)


def vault_kills(count: int, seed: int) -> list[Outcome]:
    """Kills while a book is encrypted, decrypted or given another passphrase: it opens as before or
    as asked, with the same in it."""
    outcomes = []
    with tempfile.TemporaryDirectory(prefix="kith-kills-") as name:
        folder = Path(name) / "book"
        fill(folder, PEOPLE, ENTRIES)
        _run(folder, "backup")
        held = _content(folder)

        def look(outcome: Outcome, folder: Path) -> None:
            opened = _opened(folder)
            if opened is None:
                outcome.fail("neither passphrase opens it")
                return
            words, key = opened
            outcome.count(words)
            if _content(folder, key) != held:
                outcome.fail(f"{words}, and what is in it is something else")
            if problems := problems_of(folder / FILE_NAME, key):
                outcome.fail(str(problems[0]))

        for work in ("encrypt", "decrypt", "passphrase"):
            outcomes.append(_killed(f"kills of {work}", folder, work, look, count, seed))
            if work == "encrypt":
                _run(folder, work)
    return outcomes


def _opened(folder: Path) -> tuple[str, Key | None] | None:
    """How the book opens, in words, and its key; None when it does not."""
    vault = Vault(folder)
    if not vault.needs_key():
        return "open", None
    for words, passphrase in (("by the passphrase", PASSPHRASE), ("by the new one", OTHER)):
        with contextlib.suppress(WrongSecretError):
            key = vault.key_of_passphrase(passphrase)
            if vault.key_of_code(code_of(CODE)) == key:
                return words, key
    return None


def _killed(name: str, whole: Path, work: str, look: Check, count: int, seed: int) -> Outcome:
    outcome, dice = Outcome(name), Random(seed)
    copy = whole.with_name("copy")
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(whole, copy)
    took = _run(copy, work)
    for _ in range(count):
        shutil.rmtree(copy)
        shutil.copytree(whole, copy)
        process = _started(copy, work)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(dice.uniform(0, took * LATER))
        outcome.count("ended before the kill", int(process.poll() is not None))
        process.kill()
        process.communicate()
        outcome.tries += 1
        look(outcome, copy)
    return outcome


def _started(folder: Path, work: str) -> subprocess.Popen[str]:
    """A process that has loaded what it needs and begins the work now."""
    command = [sys.executable, "-m", "tests.endurance.working", work, str(folder)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "begins\n"
    return process


def _run(folder: Path, work: str) -> float:
    """Let the work be done whole; gives the seconds it took."""
    process = _started(folder, work)
    begun = time.monotonic()
    assert process.communicate()[0] == "done\n"
    return time.monotonic() - begun


def _content(folder: Path, key: Key | None = None) -> dict[str, list[tuple[Any, ...]]]:
    book = AddressBook(folder, key=key, make=False)
    found = content(book._store.reader)
    book.close()
    return found
