"""What a window needs to draw itself, for tests of what runs without one, and an address book that
the command line made."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.ui.conftest import context

__all__ = ["context"]


@pytest.fixture(scope="session")
def three_people(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """`in.vcf`, and beside it `data`, the address book that the program made of it."""
    from tests.app.test_command_line import CARDS, kith

    folder = tmp_path_factory.mktemp("three")
    (folder / "in.vcf").write_text(CARDS, encoding="utf-8")
    done = kith(folder / "data", "import", str(folder / "in.vcf"))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("3 cards in 1 file: 3 added")
    return folder


@pytest.fixture
def filled(tmp_path: Path, three_people: Path) -> Path:
    """A folder whose address book holds three people; the cards they came from lie beside it."""
    shutil.copytree(three_people, tmp_path, dirs_exist_ok=True)
    return tmp_path / "data"
