"""What one start may ask of the window, also of one that is open already, and how it is handed
over.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop_app.app.paths import data_dir

HIDDEN = "--hidden"
QUICK_LOG = "--quick-log"
TODAY = "--today"
NEW_PERSON = "--new-person"
QUIT = "--quit"
START_OPTIONS = {
    HIDDEN: "start in the tray, without a window",
    QUICK_LOG: "show only the line to log what happened",
    TODAY: "open the window on Today",
    NEW_PERSON: "open the window and ask for the name of somebody new",
}
"""The options for them, with what `kith --help` says."""
DEMO_FOLDER = "sample"
_BETWEEN = "\0"
"""Stands between paths in a message: the one character no path can hold."""


def book_folder(folder: Path | None, *, demo: bool = False) -> Path:
    """The folder of the address book that is meant; None is the user's own. Raises
    StorageUnavailableError as `data_dir`.
    """
    place = data_dir(folder)
    return place / DEMO_FOLDER if demo else place


def message_of(request: str, paths: Sequence[Path]) -> str:
    """What is handed over: a request, or the files to show; "" only brings the window forward."""
    return request or _BETWEEN.join(str(path.absolute()) for path in paths)


def paths_of(message: str) -> list[Path]:
    """The files a message asks to show."""
    return (
        [] if message.startswith("--") else [Path(name) for name in message.split(_BETWEEN) if name]
    )


def arguments_of(message: str) -> list[str]:
    """A message as the arguments of a start that asks the same."""
    if message.startswith("--"):
        return [message]
    return ["--open", *map(str, paths_of(message))] if message else []
