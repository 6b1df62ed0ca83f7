"""The import dialog in the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.ui.importing.dialog import ImportDialog, Stage

if TYPE_CHECKING:
    from tests.ui.conftest import Opened


@pytest.fixture
def shown(qtbot, open_book) -> Callable[..., tuple[Opened, ImportDialog]]:
    """Opens files in the window and waits until they are shown."""

    def show(*paths: Path, opened: Opened | None = None, **how) -> tuple[Opened, ImportDialog]:
        opened = opened or open_book(**how)
        opened.window.import_paths(list(paths))
        dialog = next(
            item
            for item in opened.window.findChildren(ImportDialog)
            if item.stage is not Stage.TOLD
        )
        qtbot.waitUntil(lambda: dialog.stage is Stage.CHOOSING and dialog.isVisible())
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return opened, dialog

    return show
