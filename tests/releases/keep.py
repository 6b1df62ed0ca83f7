"""Keep what a release leaves on a disk, for the versions after it: `python -m tests.releases.keep` before its tag is set."""

from __future__ import annotations

import gzip
import tempfile
from datetime import UTC
from pathlib import Path

from desktop_app import __version__
from desktop_app.services.address_book import AddressBook
from desktop_app.services.exporting import VCARD_3, VCARD_4
from tests.golden.book import NOW, fill


def keep(target: Path) -> None:
    """Write an address book of this version and its exports into the folder `target`, which is made."""
    target.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder))
        book = AddressBook(Path(folder) / "book", lambda: NOW.astimezone(UTC))
        book.exporting.write_vcards(target / "people-3.vcf", version=VCARD_3)
        book.exporting.write_vcards(target / "people-4.vcf", version=VCARD_4)
        book.exporting.write(target / "book.json", book.json_book.parts())
        book.close()
        data = (Path(folder) / "book" / "kith.sqlite3").read_bytes()
    (target / "kith.sqlite3.gz").write_bytes(gzip.compress(data, 9, mtime=0))


if __name__ == "__main__":
    keep(Path(__file__).parent / __version__)
