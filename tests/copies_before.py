"""The copy of an address book before something large is done in it: tests do without, those that import
took a third longer with it and waited for the disk. Tests of the copies ask for them by
`pytestmark = pytest.mark.usefixtures("copies_before")`. Programs that tests start always make them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from desktop_app.services.before import Before
from desktop_app.services.book_files import FileServices

_made = FileServices._before


@contextmanager
def unmade() -> Iterator[None]:
    """Within, none are made."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(FileServices, "_before", property(lambda _: Before()))
        yield


@contextmanager
def made() -> Iterator[None]:
    """Within, they are made as the program makes them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(FileServices, "_before", _made)
        yield
