"""New address books for tests: the first is made as the program makes it, the others are copies of it.

Making one runs every migration, which took a fifth of the time of the tests of storage and services.
Tests of the engine have each of theirs made (`made_each_time`).
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from desktop_app.storage.engine import migrate
from desktop_app.storage.engine.files import discard, make_folder, new_beside, put_once

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.storage.engine.key import Key

_make_new: Callable[[Path, Key | None], None] = migrate.make_new


@contextmanager
def copied(patterns: Path) -> Iterator[None]:
    """Within, new books are copies of one in the folder `patterns`, made there with the same key."""

    def make_new(path: Path, key: Key | None = None) -> None:
        said = b"" if key is None else key.pragma.encode()
        pattern = patterns / sha256(said).hexdigest()
        if not pattern.exists():
            _make_new(pattern, key)
        try:
            make_folder(path.parent)
            fresh = new_beside(path)
        except OSError:
            _make_new(path, key)  # Which says what is wrong.
            return
        try:
            shutil.copyfile(pattern, fresh)
            put_once(fresh, path)
        finally:
            discard(fresh)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(migrate, "make_new", make_new)
        yield


@contextmanager
def made_each_time() -> Iterator[None]:
    """Within, they are made by the program again."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(migrate, "make_new", _make_new)
        yield
