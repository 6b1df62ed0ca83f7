"""What the sample people look for and offer, and what is under way, as `giving.json` says."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from desktop_app.app.sample import fill
from desktop_app.domain.favours import NextKind
from desktop_app.services.address_book import AddressBook

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
TODAY = date.today()


def test_it_tells_the_story_of_the_manual(tmp_path: Path) -> None:
    book = AddressBook(tmp_path / "kith")
    fill(book, SAMPLE, TODAY)
    ana = book.giving.of_person(book.naming.resolve("Ana Sousa").id, TODAY)
    assert [need.text for need in ana.needs] == ["a copy editor for a memoir"]
    page = book.giving.page(TODAY)
    assert [(item.next.kind, item.favour.people[0].name) for item in page.under_way] == [
        (NextKind.KEEP, "Aoife Byrne"),
        (NextKind.INTRODUCE, "Chidi Okafor"),
        (NextKind.ANSWER, "Daniela Rossi"),
        (NextKind.ANSWER, "Nadia Haddad"),
    ]
    assert [need.text for need in page.your_needs] == ["part-time book design"]
    assert {need.organisation for need in book.needs.openings()} == {
        "Acme Books",
        "Harbour Books",
        "Northwind",
    }
    assert {need.text for need in page.to_ask} == {"book covers", "her spare room in May"}
    assert book.check() == []
    assert book.history.undoable() is None
    book.close()
