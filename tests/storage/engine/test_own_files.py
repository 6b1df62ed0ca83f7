"""Nothing that is exported takes the place of a file of an address book."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.errors import StorageUnavailableError
from desktop_app.storage.engine.own_files import FILE_NAME, LOCK_AND_STATE, OWN_NAMES
from desktop_app.storage.engine.store import Store
from desktop_app.system.handing_over import LOCK_NAME
from desktop_app.ui.kit.window_state import NAME


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "book")
    yield store
    store.close()


def _refused(store: Store, path: Path) -> None:
    before = {item: item.read_bytes() for item in store.folder.parent.rglob("*") if item.is_file()}
    with pytest.raises(StorageUnavailableError, match="^file-belongs-to-book$"):
        store.write_export(path, ["BEGIN:VCARD"])
    assert {
        item: item.read_bytes() for item in store.folder.parent.rglob("*") if item.is_file()
    } == before


@pytest.mark.parametrize("name", OWN_NAMES)
def test_its_own_files_are_kept_whether_they_are_there_or_not(store: Store, name: str) -> None:
    _refused(store, store.folder / name)
    _refused(store, store.folder / "copies" / ".." / name.upper())


def test_copies_are_kept(store: Store) -> None:
    (store.folder / "copies").mkdir()
    _refused(store, store.folder / "copies" / "before-format-2-from-1.sqlite3")


def test_another_address_book_is_kept_as_well(store: Store, tmp_path: Path) -> None:
    Store(tmp_path / "other").close()
    _refused(store, tmp_path / "other" / FILE_NAME)
    _refused(store, tmp_path / "other" / f"{FILE_NAME}-wal")


@pytest.mark.skipif(os.name == "nt", reason="links need a right there that few have")
def test_links_are_followed(store: Store, tmp_path: Path) -> None:
    (tmp_path / "folder").symlink_to(store.folder)
    (tmp_path / "link.vcf").symlink_to(store.path)
    os.link(store.path, tmp_path / "hard.vcf")
    for path in (tmp_path / "folder" / FILE_NAME, tmp_path / "link.vcf", tmp_path / "hard.vcf"):
        _refused(store, path)


def test_other_files_of_the_folder_and_the_name_elsewhere_can_be_written(
    store: Store, tmp_path: Path
) -> None:
    (tmp_path / "elsewhere").mkdir()
    for path in (
        store.folder / "kith.vcf",
        store.folder / "kith.vcf",
        tmp_path / "elsewhere" / FILE_NAME,
    ):
        assert store.write_export(path, ["x"]) == 1
        assert path.read_text() == "x"


def test_the_names_are_those_the_other_floors_use() -> None:
    assert {LOCK_NAME, NAME} == set(LOCK_AND_STATE)
