"""Where things lie, asked of real folders."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.app import paths
from desktop_app.domain.errors import StorageUnavailableError


@pytest.fixture(autouse=True)
def forget_the_choice() -> Iterator[None]:
    """Leave no chosen folder behind for the next test."""
    yield
    paths.set_data_location(None)


def test_the_chosen_folder_is_remembered_until_taken_back(tmp_path: Path) -> None:
    chosen = tmp_path / "people of Zoë"
    chosen.mkdir()
    (chosen / "kith.sqlite3").touch()
    paths.set_data_location(chosen)
    assert paths.data_dir() == chosen
    paths.set_data_location(None)
    assert paths.data_dir() == paths.default_data_dir()


def test_a_chosen_folder_that_is_gone_is_said_and_no_other_is_opened(tmp_path: Path) -> None:
    paths.set_data_location(tmp_path / "disk not plugged in")
    with pytest.raises(StorageUnavailableError, match="^location-is-empty$") as caught:
        paths.data_dir()
    assert caught.value.values == {"folder": str(tmp_path / "disk not plugged in")}
    (tmp_path / "disk not plugged in").mkdir()
    with pytest.raises(StorageUnavailableError, match="^location-is-empty$"):
        paths.data_dir()
    paths._pointer_file().write_bytes(b"\xff\xfe\xff")
    with pytest.raises(StorageUnavailableError, match="^location-not-read$"):
        paths.data_dir()


def test_an_override_wins_and_nothing_is_created(tmp_path: Path) -> None:
    paths.set_data_location(tmp_path / "chosen")
    assert paths.data_dir(tmp_path / "other") == tmp_path / "other"
    assert list(tmp_path.iterdir()) == []


def test_resources_are_found_in_the_checkout_and_in_a_frozen_bundle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert (paths.resources_dir() / "icons" / "kith.svg").is_file()
    monkeypatch.setattr(paths.sys, "_MEIPASS", str(tmp_path), raising=False)
    with pytest.raises(FileNotFoundError):
        paths.resources_dir()
    (tmp_path / "resources" / "icons").mkdir(parents=True)
    assert paths.resources_dir() == tmp_path / "resources"
