"""An address book without a window, and the plurals of English."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTranslator

from desktop_app.app.paths import resources_dir
from desktop_app.services.address_book import AddressBook

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


@pytest.fixture
def book(tmp_path: Path, qapp: QApplication) -> Iterator[AddressBook]:
    plurals = QTranslator()
    assert plurals.load(str(resources_dir() / "translations" / "kith_en.qm"))
    qapp.installTranslator(plurals)
    opened = AddressBook(tmp_path / "book")
    yield opened
    opened.close()
    qapp.removeTranslator(plurals)
