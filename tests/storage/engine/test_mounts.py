"""Where SQLite's log may be used, told by the table of mounts and by trying."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as sqlite

from desktop_app.domain.changes import Step
from desktop_app.domain.person import Contact, Person
from desktop_app.storage import people
from desktop_app.storage.engine import connection, mounts
from desktop_app.storage.engine.backup import copy_verified
from desktop_app.storage.engine.log_probe import log_works
from desktop_app.storage.engine.mounts import is_shared, journal_mode, type_in
from desktop_app.storage.engine.store import Store
from tests.storage.engine.test_strangers import NOW

TABLE = """
27 1 254:0 / / rw,relatime - ext4 /dev/vda rw
30 27 0:40 / /home/ana/my\\040drive rw,nosuid - fuse.rclone drive: rw
31 27 0:41 / /home/ana/nas rw,relatime shared:1 - nfs4 nas:/export rw,vers=4.2
32 31 0:42 / /home/ana/nas/local rw - btrfs /dev/vdb rw
33 27 0:43 / /mnt/twice rw - ext4 /dev/vdc rw
34 33 0:44 / /mnt/twice rw - cifs //nas/share rw
garbage
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/ana/kith", "ext4"),
        ("/home/ana/my drive/kith", "fuse.rclone"),
        ("/home/ana/nas", "nfs4"),
        ("/home/ana/nas/kith", "nfs4"),
        ("/home/ana/nasty", "ext4"),
        ("/home/ana/nas/local/kith", "btrfs"),
        ("/mnt/twice/kith", "cifs"),
        ("/", "ext4"),
    ],
)
def test_the_longest_mount_above_a_folder_is_the_one(path: str, kind: str) -> None:
    assert type_in(TABLE, path) == kind


@pytest.mark.parametrize(
    ("kind", "shared"),
    [
        ("nfs", True),
        ("nfs4", True),
        ("cifs", True),
        ("smb3", True),
        ("smbfs", True),
        ("9p", True),
        ("fuse.sshfs", True),
        ("fuse.gvfsd-fuse", True),
        ("network", True),
        ("ext4", False),
        ("fuseblk", False),
        ("fuse.encfs", False),
        ("", False),
    ],
)
def test_which_types_other_computers_write(kind: str, shared: bool) -> None:
    assert is_shared(kind) is shared


@pytest.mark.parametrize(
    ("kind", "works", "mode"),
    [
        ("ext4", False, "wal"),
        ("nfs4", True, "delete"),
        ("ntfs3", True, "wal"),
        ("ntfs3", False, "delete"),
        ("fuse.unheard-of", False, "delete"),
    ],
)
def test_what_is_neither_known_nor_shared_is_tried(
    tmp_path: Path, monkeypatch, kind: str, works: bool, mode: str
) -> None:
    monkeypatch.setattr(mounts, "type_of", lambda _: kind)
    monkeypatch.setattr(mounts, "_works", lambda *_: works)
    assert journal_mode(tmp_path, connection.open_file) == mode


def test_trying_leaves_nothing_and_fails_where_the_log_does(tmp_path: Path) -> None:
    assert log_works(tmp_path, connection.open_file)
    assert not log_works(tmp_path / "gone", connection.open_file)

    def refuse(*_: object, **__: object) -> object:
        raise sqlite.OperationalError("locking protocol")

    assert not log_works(tmp_path, refuse)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="reads Linux's table of mounts")
def test_here_the_type_is_known(tmp_path: Path) -> None:
    assert mounts.type_of(tmp_path)
    assert mounts.type_of(tmp_path / "not" / "there") == mounts.type_of(tmp_path)


def test_without_the_log_a_book_is_written_read_undone_and_copied(
    tmp_path: Path, monkeypatch, key
) -> None:
    """As on a network drive; opened on this computer again it goes back to the log."""
    with monkeypatch.context() as on_a_drive:
        on_a_drive.setattr(connection, "journal_mode", lambda *_: "delete")
        store = Store(tmp_path / "kith", key)
        person = Contact(Person(uid="a", display_name="Ana"))
        store.write(Step("person.add"), lambda db: people.insert(db, person, NOW)).result()
        reading = store.reader.each("SELECT display_name FROM person")
        assert next(reading) == ("Ana",)
        reading.close()
        assert not list(tmp_path.glob("kith/*-wal"))
        copy = copy_verified(store.reader, tmp_path / "copy.sqlite3")
        assert copy.exists()
        store.undo().result()
        assert store.reader.rows("SELECT * FROM person") == []
        store.redo().result()
        store.close()
    store = Store(tmp_path / "kith", key)
    assert store.reader.rows("SELECT display_name FROM person") == [("Ana",)]
    assert store.reader.value("PRAGMA journal_mode") == "wal"
    store.close()
