"""An export that cannot be written to its end takes nothing with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.domain.errors import StorageUnavailableError
from desktop_app.domain.person import Contact, person_named
from desktop_app.services.address_book import AddressBook

FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.exists(), reason="this system has no device that is always full")
def test_the_thread_it_was_read_on_reads_on(tmp_path: Path) -> None:
    book = AddressBook(tmp_path)
    for number in range(40):
        book.people.add(Contact(person_named(f"Ana {number} Sousa"))).result()
    with pytest.raises(StorageUnavailableError) as refused:
        book.exporting.write(FULL, book.json_book.parts())
    # What went wrong still holds what was being read, as where it is shown or logged.
    assert refused.value
    assert "Ana 39 Sousa" in "".join(book.json_book.parts())
    book.close()
