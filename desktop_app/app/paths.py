"""Where things lie: what ships with the program, and the folder that holds the user's people."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from desktop_app.domain.errors import StorageUnavailableError

APP_NAME = "Kith"
_POINTER_NAME = "data-location.txt"


def resources_dir() -> Path:
    """The folder of icons and the like, in a frozen bundle, a checkout or an installed wheel.

    Raises FileNotFoundError when the installation is incomplete.
    """
    looked = []
    for place in _resource_places():
        if (place / "icons").is_dir():
            return place
        looked.append(str(place))
    raise FileNotFoundError(
        f"Kith’s own files are missing; looked in {', '.join(looked)}. Installing again should help."
    )


def _resource_places() -> Iterator[Path]:
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle is not None:
        yield Path(bundle) / "resources"
        return
    yield Path(__file__).resolve().parents[2] / "resources"
    for base in _installed_places():
        yield base / "resources"


def _installed_places() -> Iterator[Path]:
    """Where a wheel lays what is not code."""
    import sysconfig

    user_scheme = sysconfig.get_preferred_scheme("user")
    for base in (sysconfig.get_path("data"), sysconfig.get_path("data", user_scheme)):
        yield Path(base) / "share" / "kith"


def manual_page(name: str) -> Path | None:
    """The page of the manual with that name, "" for its beginning: as a built page, else as text in
    a checkout.

    A bundle and a wheel carry the built pages; a checkout has them after `make docs`. None when
    there are neither. The path is free of symbolic links: a package may keep the pages where
    confined browsers can read them.
    """
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(__file__).resolve().parents[2]
    built = f"manual/{name}.html" if name else "index.html"
    places = (
        [Path(bundle) / "site" / built]
        if bundle is not None
        else [
            root / "build" / "site" / built,
            *(base / "site" / built for base in _installed_places()),
            root / "docs" / "manual" / f"{name or 'README'}.md",
        ]
    )
    return next((place.resolve() for place in places if place.is_file()), None)


def default_data_dir() -> Path:
    """The folder the operating system suggests for our data; on Linux ~/.local/share/kith."""
    import platformdirs

    return platformdirs.user_data_path(_folder_name(), appauthor=False)


def log_dir() -> Path:
    """The folder the operating system suggests for logs; on Linux ~/.local/state/kith/log."""
    import platformdirs

    return platformdirs.user_log_path(_folder_name(), appauthor=False)


def data_dir(override: Path | None = None) -> Path:
    """The folder that holds the address book: `override`, else the folder the user chose, else the
    default.

    Creates nothing. Raises StorageUnavailableError when the user's choice is recorded but cannot be
    read, or holds nothing (a disk not plugged in): opening an empty address book instead would look
    like loss.
    """
    if override is not None:
        try:
            return override.expanduser().absolute()
        except RuntimeError as error:
            raise StorageUnavailableError("home-is-unknown", path=str(override)) from error
    pointer = _pointer_file()
    try:
        chosen = pointer.read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        return default_data_dir()
    except (OSError, UnicodeDecodeError) as error:
        raise StorageUnavailableError("location-not-read", path=str(pointer)) from error
    if not chosen:
        return default_data_dir()
    if not _holds_something(Path(chosen)):
        raise StorageUnavailableError("location-is-empty", folder=str(chosen))
    return Path(chosen)


def _holds_something(folder: Path) -> bool:
    try:
        return any(folder.iterdir())
    except OSError:
        return False


def set_data_location(path: Path | None) -> None:
    """Remember `path` as the folder that holds the address book; None goes back to the default.
    Moves no data.

    Raises StorageUnavailableError when that cannot be written down.
    """
    from desktop_app.storage.engine.files import write_whole

    pointer = _pointer_file()
    try:
        if path is None:
            pointer.unlink(missing_ok=True)
            return
        pointer.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageUnavailableError(
            "file-not-written", path=str(pointer), reason=error.strerror or str(error)
        ) from error
    write_whole(pointer, [f"{path.expanduser().absolute()}\n"])


def _pointer_file() -> Path:
    import platformdirs

    return platformdirs.user_config_path(_folder_name(), appauthor=False) / _POINTER_NAME


def _folder_name() -> str:
    return APP_NAME if sys.platform in {"win32", "darwin"} else APP_NAME.lower()
