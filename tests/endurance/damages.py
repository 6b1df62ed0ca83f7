"""Address books with damaged files: no traceback, no empty book, no wrong data in silence (demands
11 and 12)."""

from __future__ import annotations

import multiprocessing
import shutil
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from desktop_app.domain.errors import KithError
from desktop_app.services.address_book import AddressBook
from desktop_app.storage.engine.check import problems_of
from desktop_app.storage.engine.key import KEY_BYTES, PAGE, Key
from desktop_app.storage.engine.own_files import FILE_NAME
from tests.bench.generate import fill
from tests.endurance.outcome import Outcome

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

PEOPLE = 2000
ENTRIES = 4
UNSEEN = 0.05
"""The share of single wrong bytes in a file that is not encrypted which nothing can notice."""


def _one_byte(content: bytearray, dice: Random) -> None:
    at = dice.randrange(len(content))
    content[at] ^= dice.randrange(1, 256)


def _sixteen_bytes(content: bytearray, dice: Random) -> None:
    at = dice.randrange(len(content) - 16)
    content[at : at + 16] = dice.randbytes(16)


def _zeroed_page(content: bytearray, dice: Random) -> None:
    at = dice.randrange(len(content) // PAGE) * PAGE
    content[at : at + PAGE] = bytes(PAGE)


def _truncated(content: bytearray, dice: Random) -> None:
    del content[dice.randrange(1, len(content)) :]


KINDS: dict[str, Callable[[bytearray, Random], None]] = {
    "one byte": _one_byte,
    "16 bytes": _sixteen_bytes,
    "a page of zeros": _zeroed_page,
    "truncated": _truncated,
}


def damages(count: int, seed: int) -> list[Outcome]:
    """So many damages of each kind, in a plain and in an encrypted file."""
    return [
        _damaged(kind, key, count, seed)
        for key in (None, Key(bytes(range(KEY_BYTES))))
        for kind in KINDS
    ]


def _damaged(kind: str, key: Key | None, count: int, seed: int) -> Outcome:
    outcome = Outcome(f"{kind}, {'encrypted' if key else 'plain'}")
    with tempfile.TemporaryDirectory(prefix="kith-damages-") as name:
        whole = Path(name) / "whole"
        fill(whole, PEOPLE, ENTRIES, key)
        right = _exported(whole, key)
        assert right is not None
        unseen = 0
        for number in range(count):
            folder = Path(name) / "damaged"
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(whole, folder)
            content = bytearray((folder / FILE_NAME).read_bytes())
            KINDS[kind](content, Random(f"{kind}{seed}{number}"))
            (folder / FILE_NAME).write_bytes(content)
            outcome.tries += 1
            said = _in_a_process(folder, key, right)
            if said == UNNOTICED:
                unseen += 1
            if said not in FINE:
                outcome.fail(f"try {number}: {said}")
            else:
                outcome.count(said)
        if unseen > (count * UNSEEN if kind == "one byte" and key is None else 0):
            outcome.fail(f"{unseen} times wrong data was read that no check finds")
    return outcome


def _exported(folder: Path, key: Key | None) -> bytes | None:
    """Everything the book holds, None when it says that it cannot be read."""
    target = folder / "all.json"
    try:
        book = AddressBook(folder, key=key, make=False)
    except KithError:
        return None
    try:
        book.exporting.write(target, book.json_book.parts())
    except KithError:
        return None
    finally:
        book.close()
    found = target.read_bytes()
    target.unlink()
    return found


REFUSED = "said to be damaged"
HARMLESS = "noticed, and all was read right"
SPARE = "in bytes nobody reads"
UNNOTICED = "read wrong, and no check finds it"
FINE = {REFUSED, HARMLESS, SPARE, UNNOTICED}


def _in_a_process(folder: Path, key: Key | None, right: bytes) -> str:
    """What was found, from a process of its own: a damaged file may end one."""
    here, there = multiprocessing.Pipe()
    child = multiprocessing.Process(target=_try, args=(folder, key, right, there))
    child.start()
    there.close()
    try:
        said = str(here.recv()) if here.poll(60) else "nothing for a minute"
    except EOFError:
        said = "the process ended without a word"
    child.kill()
    child.join()
    return said


def _try(folder: Path, key: Key | None, right: bytes, there: Connection) -> None:
    try:
        there.send(_found(folder, key, right))
    except BaseException as error:
        there.send(f"{type(error).__name__}: {traceback.format_exc().splitlines()[-1]}")


def _found(folder: Path, key: Key | None, right: bytes) -> str:
    noticed = _noticed(folder, key)
    read = _exported(folder, key)
    if read is None:
        return REFUSED
    if read == right:
        return HARMLESS if noticed else SPARE
    return "wrong data was exported although a check finds it" if noticed else UNNOTICED


def _noticed(folder: Path, key: Key | None) -> bool:
    try:
        return bool(problems_of(folder / FILE_NAME, key))
    except KithError:
        return True
