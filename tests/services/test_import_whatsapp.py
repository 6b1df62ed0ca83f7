"""A chat of WhatsApp brought in: whoever is here is known by the name, and each day comes once."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from desktop_app.domain.importing import Wishes
from desktop_app.domain.person import Contact, Person
from desktop_app.services.address_book import AddressBook
from desktop_app.ui.words.import_titles import import_titles

CHAT = "31.12.20, 22:12 - Ana Reis: Hi\n01.01.21, 00:03 - Rui: Hello\n"


def test_a_later_export_adds_further_days(tmp_path: Path) -> None:
    book = AddressBook(tmp_path / "kith", lambda: datetime(2026, 11, 21, 9, 30, tzinfo=UTC))
    ana = book.people.add(Contact(Person(given="Ana", family="Reis"))).result().value
    path, wishes = tmp_path / "WhatsApp Chat with Ana Reis.txt", Wishes(titles=import_titles())
    for more, days in (("", 2), ("", 0), ("02.01.21, 10:00 - Rui: Still there?\n", 1)):
        path.write_text(CHAT + more, encoding="utf-8")
        report = book.importing.run([path], wishes=wishes)
        assert (report.added, report.things["whatsapp-talks"], report.left_out) == (0, days, 0)
    entries = book.timeline.page(ana)[0]
    assert [str(entry.day) for entry in entries] == ["2021-01-02", "2021-01-01", "2020-12-31"]
    assert {entry.summary for entry in entries} == {"On WhatsApp"}
    book.close()
