"""Painting on several threads at once, as a preview beside a file being written does."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from desktop_app.domain.printing.wishes import DirectoryWishes
from desktop_app.ui.paper.directory import directory
from desktop_app.ui.paper.document import picture_of
from desktop_app.ui.paper.pdf import pdf_parts
from desktop_app.ui.paper.typesetting import font_of
from tests.ui.paper.people import READER, named

if TYPE_CHECKING:
    from desktop_app.services.address_book import AddressBook


def test_pages_are_painted_on_several_threads_at_once(book: AddressBook) -> None:
    named(book, *(f"Åsa {number}" for number in range(60)))
    document = directory(book.printing, None, DirectoryWishes("Choir"), READER)
    first = picture_of(document, 0, 1.0)
    with ThreadPoolExecutor(3) as pool:
        jobs = [pool.submit(picture_of, document, 0, 1.0) for _ in range(9)]
        files = [pool.submit(lambda: b"".join(pdf_parts(document))) for _ in range(3)]
        assert all(job.result() == first for job in jobs)
        assert all(job.result().startswith(b"%PDF-") for job in files)
        other = pool.submit(font_of, 9.0).result()
    assert other == font_of(9.0) and other is not font_of(9.0)
