"""Writes tests/data/VERSION, the address book of the running version with its exports: `make
release-data`."""

from __future__ import annotations

import json
import lzma
import os
import sys
import tempfile
import time
from pathlib import Path

from desktop_app import __version__
from desktop_app.services.address_book import AddressBook
from tests.releases.contents import NOW, write_contents
from tests.releases.seen import seen

DATA = Path(__file__).resolve().parents[1] / "data"
BOOK, SEEN = "kith.sqlite3.xz", "seen.json"


def main() -> None:
    """Make the folder anew; a version that has been released keeps the one it has."""
    folder = DATA / __version__
    if folder.exists():
        raise SystemExit(f"{folder} is there already: what a release wrote does not change.")
    os.environ["TZ"] = "UTC"
    time.tzset()
    with tempfile.TemporaryDirectory() as scratch:
        book = AddressBook(Path(scratch) / "book", lambda: NOW)
        write_contents(book, Path(scratch))
        folder.mkdir(parents=True)
        for version in ("3.0", "4.0"):
            book.exporting.write_vcards(folder / f"people-{version[0]}.vcf", version=version)
        (folder / "book.json").write_text("".join(book.json_book.parts()), encoding="utf-8")
        # As long as it is open: reading may keep an answer too, and what was seen is what was
        # stored.
        (folder / SEEN).write_text(
            json.dumps(seen(book), ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
        )
        book.close()
        whole = (Path(scratch) / "book" / "kith.sqlite3").read_bytes()
    (folder / BOOK).write_bytes(lzma.compress(whole, preset=9))
    sizes = [
        f"{path.stat().st_size / 1000:8.1f} kB  {path.name}" for path in sorted(folder.iterdir())
    ]
    sys.stdout.write("\n".join([*sizes, ""]))


if __name__ == "__main__":
    main()
