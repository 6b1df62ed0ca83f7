"""`kith households`, as lines and as JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from desktop_app.app.command_line import main
from desktop_app.domain.person import Channel, ChannelKind, Contact, Person
from desktop_app.services.address_book import AddressBook

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_households_and_offers_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    book = AddressBook(tmp_path / "kith")
    anna, tom, max_ = (
        book.people.add(
            Contact(
                Person(display_name=f"{name} Keller", given=name, family="Keller", uid=name),
                [Channel(ChannelKind.ADDRESS, "Quay 3", "home")],
            )
        )
        .result()
        .value
        for name in ("Anna", "Tom", "Max")
    )
    made = book.households.add(book.households.proposed([anna]), [anna, tom]).result().value
    uid = book.households.get(made).household.uid
    book.close()

    def told(*words: str) -> str:
        capsys.readouterr()
        assert main(["--data-dir", str(tmp_path / "kith"), "households", *words]) == 0
        return capsys.readouterr().out

    assert told() == "Anna & Tom Keller\n   Quay 3\n"
    assert told("--offers") == "Max Keller\n   with Anna & Tom Keller, Quay 3\n"
    (home,), (offer,) = json.loads(told("--json")), json.loads(told("--offers", "--json"))
    assert (home["uid"], home["line"], home["name"]) == (uid, "Anna & Tom Keller", "")
    assert [each["uid"] for each in home["people"]] == ["Anna", "Tom"]
    assert offer["household"] == uid and offer["people"] == [{"uid": "Max", "name": "Max Keller"}]
