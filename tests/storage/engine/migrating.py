"""A process that opens an address book of an older format, to be killed on the way: `python -m …
FOLDER`."""

from __future__ import annotations

import sys
from pathlib import Path

from desktop_app.storage.engine.store import Store


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    # What takes long to load is loaded before, so that a kill falls into the work.
    import playhouse.migrations

    _say(f"begins with {playhouse.migrations.__name__}")
    Store(Path(sys.argv[1])).close()
    _say("done")
