"""The import page in the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.ui.importing.face import Stage
from desktop_app.ui.importing.screen import ImportScreen
from tests.ui.reach import only

if TYPE_CHECKING:
    from tests.ui.conftest import Opened


@pytest.fixture
def shown(qtbot, open_book) -> Callable[..., tuple[Opened, ImportScreen]]:
    """Opens files in the window and waits until they are shown."""

    def show(*paths: Path, opened: Opened | None = None, **how) -> tuple[Opened, ImportScreen]:
        opened = opened or open_book(**how)
        opened.window.import_paths(list(paths))
        dialog = only(opened.window, ImportScreen)
        qtbot.waitUntil(lambda: dialog.stage is Stage.CHOOSING)
        return opened, dialog

    return show
