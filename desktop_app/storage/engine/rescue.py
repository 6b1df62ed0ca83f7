"""The files of an address book that cannot be opened: kept beside, and another put in their place.

A damaged file is never written over nor removed. It is renamed to `kith-damaged-MOMENT.sqlite3`,
its log and whatever else belongs to it along with it, and only once what takes its place is whole.
"""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.domain.errors import StorageUnavailableError
from desktop_app.storage.engine import sums
from desktop_app.storage.engine.backups import listed, refuse_full
from desktop_app.storage.engine.files import discard, new_beside, put_once, sync_folder
from desktop_app.storage.engine.own_files import COPIES_FOLDER, FILE_NAME

KEPT = "kith-damaged-"
_BESIDE = ("-wal", "-shm", "-journal", sums.ENDING)


def has_lost_its_file(folder: Path) -> bool:
    """Whether an address book was in `folder` whose file is not there any more: its log, a backup
    or a damaged file is left.
    """
    path = folder / FILE_NAME
    if path.exists() or path.is_symlink():
        return False
    has_log = any(_size(path.with_name(FILE_NAME + end)) for end in ("-wal", "-journal"))
    return has_log or any(folder.glob(f"{KEPT}*")) or bool(listed(folder / COPIES_FOLDER))


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def copied_beside(source: Path, path: Path) -> Path:
    """A copy of `source` under a name of its own beside `path`, ready for `put_in_place_of`. Raises
    StorageUnavailableError.
    """
    refuse_full(source, path.parent)
    fresh: Path | None = None
    try:
        fresh = new_beside(path)
        shutil.copyfile(source, fresh)
    except OSError as error:
        if fresh is not None:
            discard(fresh)
        raise StorageUnavailableError(
            "file-not-written", path=str(path), reason=error.strerror or str(error)
        ) from error
    return fresh


def put_in_place_of(path: Path, fresh: Path) -> Path | None:
    """Keep the damaged file at `path` beside it and give `fresh`, which is whole, its name; gives
    where the damaged file is, None when there was none.

    The file goes first and its log after: a log without its file is noticed, a file without its
    log would look whole. Raises StorageUnavailableError.
    """
    stamp = datetime.now(UTC).strftime("%Y-%m-%dT%H-%M-%SZ")
    kept = _free(path.with_name(f"{KEPT}{stamp}{path.suffix}"))
    try:
        was_there = path.exists() or path.is_symlink()
        if was_there:
            path.rename(kept)
        for end in _BESIDE:
            beside = path.with_name(path.name + end)
            if beside.exists():
                beside.rename(kept.with_name(kept.name + end))
        sync_folder(path.parent)
        if not put_once(fresh, path):
            raise StorageUnavailableError("folder-holds-book", folder=str(path.parent))
    except OSError as error:
        raise StorageUnavailableError(
            "file-not-written", path=str(path), reason=error.strerror or str(error)
        ) from error
    finally:
        discard(fresh)
    return kept if was_there else None


def _free(path: Path) -> Path:
    number = 1
    free = path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free
