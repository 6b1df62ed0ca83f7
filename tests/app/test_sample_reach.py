"""What Reach says of the sample people, as its picture in the manual shows it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from desktop_app.app.sample import fill
from desktop_app.domain.reach.reach import YEAR_DAYS, Span
from desktop_app.services.address_book import AddressBook

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
TODAY = date.today()


def test_every_card_of_reach_has_something_to_tell(tmp_path: Path) -> None:
    book = AddressBook(tmp_path / "kith")
    fill(book, SAMPLE, TODAY)
    found = book.reach.over(Span.back(TODAY, YEAR_DAYS), TODAY)

    def names(ids: tuple[int, ...]) -> list[str]:
        return [person.name for person in book.reach.people(ids)]

    assert found.thinnest is not None
    assert (found.thinnest.field, names(found.thinnest.people)) == ("law", ["Samuel Adeyemi"])
    assert names(found.met_once) == ["Noah Berg", "Ingrid Solberg", "Yusuf Demir"]
    assert len(found.dormant) == 4
    assert set(names(found.beginnings.they_first)) == {
        "Hana Kobayashi",
        "Ivan Petrenko",
        "Fatima Zahra",
    }
    assert found.beginnings.mostly_you
    assert names(tuple(bridge.person for bridge in found.bridges)) == [
        "Julia Marques",
        "Aoife Byrne",
    ]
    assert [book.reach.place_of(bridge.beyond) for bridge in found.bridges] == [
        "Wortfest",
        "Radio Syd",
    ]
    assert found.ties == 18
    assert [names(row.people)[-1] for row in found.chains][0] == "Farid Rahimi"
    assert [area.name for area in book.reach.circles().areas] == [
        "Books and design",
        "Print",
        "Software and data",
        "Research and teaching",
        "Press and stage",
        "Trades and business",
    ]
    assert book.check() == []
    assert book.history.undoable() is None
    book.close()
