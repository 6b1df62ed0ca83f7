"""Folders that other computers write to, by their marks, and other versions beside the book."""

from __future__ import annotations

import json
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain.backups import BackupReason
from desktop_app.domain.errors import DamagedDatabaseError
from desktop_app.domain.person import Contact, Person
from desktop_app.domain.places import PlaceKind, SharedPlace
from desktop_app.services.address_book import AddressBook
from desktop_app.services.places import other_versions, shared_place

NOW = datetime(2026, 11, 29, 9, 30, tzinfo=UTC)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The folder of a user."""
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


def _name(folder: Path, home: Path, **environment: str) -> str | None:
    found = shared_place(folder, home, environment, "ext4")
    if found is None:
        return None
    assert found.kind is PlaceKind.SYNCED
    return found.name


def test_a_network_drive_is_known_by_its_type(home: Path) -> None:
    found = shared_place(home, home, {}, "nfs4")
    assert found == SharedPlace(PlaceKind.NETWORK, "nfs4")


@pytest.mark.parametrize(
    ("mark", "name"),
    [
        (".stfolder/", "Syncthing"),
        (".dropbox.cache/", "Dropbox"),
        (".sync_0f3a.db", "Nextcloud"),
        ("._sync_0f3a.db", "Nextcloud"),
        (".owncloudsync.log", "ownCloud"),
        (".tmp.driveupload/", "Google Drive"),
        (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
        (".megaignore", "MEGA"),
    ],
)
def test_a_mark_in_a_folder_above_tells_the_program(home: Path, mark: str, name: str) -> None:
    root, folder = home / "shared", home / "shared" / "deep" / "kith"
    folder.mkdir(parents=True)
    assert _name(folder, home) is None
    (root / mark).mkdir() if mark.endswith("/") else (root / mark).touch()
    assert _name(folder, home) == name
    assert _name(home / "elsewhere", home) is None


@pytest.mark.parametrize(
    ("below", "name"),
    [
        ("Library/CloudStorage/OneDrive-Personal/kith", "OneDrive"),
        ("Library/CloudStorage/GoogleDrive-ana@fable.example/kith", "GoogleDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs/kith", "iCloud"),
        ("iCloudDrive/kith", "iCloud"),
        ("pCloudDrive/kith", "pCloud"),
    ],
)
def test_places_within_home_tell_it_too(home: Path, below: str, name: str) -> None:
    assert _name(home / below, home) == name


def test_what_the_programs_say_of_themselves_is_believed(home: Path, tmp_path: Path) -> None:
    (home / ".dropbox").mkdir()
    said = {"personal": {"path": str(tmp_path / "box")}}
    (home / ".dropbox" / "info.json").write_text(json.dumps(said), encoding="utf-8")
    assert _name(tmp_path / "box" / "kith", home) == "Dropbox"
    # Dropbox's own folder in the home folder makes nothing else there Dropbox's.
    assert _name(home / "kith", home) is None
    assert _name(tmp_path / "one" / "kith", home, OneDrive=str(tmp_path / "one")) == "OneDrive"
    (home / ".dropbox" / "info.json").write_text("[garbage", encoding="utf-8")
    assert _name(tmp_path / "box" / "kith", home) is None


def test_another_version_is_looked_into_and_never_taken_for_the_book(tmp_path: Path) -> None:
    folder = tmp_path / "kith"
    book = AddressBook(folder, lambda: NOW)
    book.people.add(Contact(Person(display_name="Ana Sousa"))).result()
    book.close()
    other = folder / "kith (conflicted copy 2026-11-29 093000).sqlite3"
    shutil.copyfile(folder / "kith.sqlite3", other)
    os.utime(other, (NOW.timestamp(), NOW.timestamp()))
    book = AddressBook(folder, lambda: NOW)
    person = book.naming.resolve("Ana Sousa")
    book.people.trash([person.id]).result()
    before = other.read_bytes()
    (version,) = book.backups.beside()
    assert version == other_versions(folder)[0]
    assert (version.id, version.made, version.reason) == (other.stem, NOW, BackupReason.ELSEWHERE)
    assert version not in book.backups.all()
    assert book.backups.holding(version).people == 1
    contents = book.backups.look_into(book.backups.path(version))
    assert [found.then.person.display_name for found in contents.people().shown] == ["Ana Sousa"]
    contents.close()
    book.backups.restore_people(book.backups.path(version), [person.uid])
    assert book.people_list.anybody()
    assert other.read_bytes() == before
    other.write_bytes(b"SQLite format 3\x00" + bytes(5000))
    with pytest.raises(DamagedDatabaseError):
        book.backups.look_into(book.backups.path(version))
    book.close()
