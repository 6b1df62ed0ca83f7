"""A reader of files that do harm by their names, each after the first of its records; all others
are read as ever."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from desktop_app.formats import source
from desktop_app.services.reading import child

read_well = source.read_records
is_dir_well = Path.is_dir


def harm(name: str) -> None:
    """What a reader gone wrong may do."""
    if name == "memory":
        held = [bytes(40_000_000) for _ in range(50)]
        del held
    elif name == "hang":
        time.sleep(3600)
    elif name == "crash":
        os.kill(os.getpid(), signal.SIGKILL)
    elif name == "nonsense":
        os.write(1, b"no frame at all")


def read_records(path: Path, **how: Any) -> Iterator[Any]:
    for item in read_well(path, **how):
        yield item
        harm(path.stem)


def is_dir(self: Path) -> bool:
    """Whether a path is a folder; on a drive that does not answer even that takes for ever."""
    harm("hang" if self.name == "hang" else "")
    return is_dir_well(self)


if __name__ == "__main__":
    source.read_records = read_records
    Path.is_dir = is_dir  # type: ignore[method-assign]
    raise SystemExit(child.run())
