"""The window on the timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.timeline.helpers import show

if TYPE_CHECKING:
    from tests.ui.conftest import Opened


@pytest.fixture
def shown(qtbot, open_book) -> Opened:
    """The window on the timeline of the sample people."""
    opened = open_book()
    show(qtbot, opened)
    return opened
