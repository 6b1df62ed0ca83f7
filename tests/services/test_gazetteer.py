"""Which place the words of an address mean, by the table that comes with Kith."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.app.paths import resources_dir
from desktop_app.domain.whereabouts.town import How
from desktop_app.services.gazetteer import Gazetteer

GAZETTEER = Gazetteer(resources_dir() / "places")


@pytest.mark.parametrize(
    ("words", "name", "country", "how"),
    [
        ("Lisbon", "Lisbon", "PT", How.SURE),
        ("München", "Munich", "DE", How.SURE),
        ("Muenchen", "Munich", "DE", How.SURE),
        ("Wien, Österreich", "Vienna", "AT", How.SURE),
        ("1010 Wien", "Vienna", "AT", How.SURE),
        ("Vienne, France", "Vienne", "FR", How.SURE),
        ("Cologne", "Köln", "DE", How.SURE),
        ('["Cologne","","","Italy"]', "Cologne", "IT", How.SURE),
        ("東京", "Tokyo", "JP", How.SURE),
        ("Sankt Gallen", "Sankt Gallen", "CH", How.SURE),
        ("St. Gallen", "Sankt Gallen", "CH", How.SURE),
        ("Frankfurt", "Frankfurt am Main", "DE", How.GUESS),
        ("Frankfurt a. M.", "Frankfurt am Main", "DE", How.GUESS),
        ('["Frankfurt","","15230","Germany"]', "Frankfurt (Oder)", "DE", How.SURE),
        ('["Frankfurt","","60311","Deutschland"]', "Frankfurt am Main", "DE", How.SURE),
        ('["Frankfurt","Brandenburg","",""]', "Frankfurt (Oder)", "DE", How.SURE),
        ("Cambridge, MA", "Cambridge", "US", How.SURE),
        ("Cambridge, UK", "Cambridge", "GB", How.SURE),
        ("Birmingham", "Birmingham", "GB", How.GUESS),
        ('["","Hamburg","","DE"]', "Hamburg", "DE", How.SURE),
        ("Greater Munich Metropolitan Area", "Munich", "DE", How.SURE),
        ("San Francisco Bay Area", "San Francisco", "US", How.GUESS),
        ("London SE1 9GF", "London", "GB", How.SURE),
        ("Rua das Flores 12, 1200-195 Lisboa", "Lisbon", "PT", How.SURE),
        ("London Road 7, Oxford, UK", "Oxford", "GB", How.SURE),
        ("Praha 1", "Prague", "CZ", How.SURE),
    ],
)
def test_a_place_is_known(words: str, name: str, country: str, how: How) -> None:
    found = GAZETTEER.locate(words)
    assert found.town is not None
    assert (found.town.name, found.town.country, found.how) == (name, country, how)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "remote",
        "at home",
        "Portugal",
        "Nowhere, Germany",
        '["","","",""]',
        "[not json",
        "12",
        "…",
    ],
)
def test_what_no_table_knows_is_nowhere(words: str) -> None:
    assert GAZETTEER.locate(words).how is How.UNKNOWN


def test_the_state_of_a_springfield_tells_which() -> None:
    for words, region in (
        ("Springfield, IL", "Illinois"),
        ("Springfield, Massachusetts, USA", "Massachusetts"),
        ('["Springfield","","01101","United States"]', "Massachusetts"),
    ):
        town = GAZETTEER.locate(words).town
        assert town is not None
        assert town.region == region


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("lis", "Lisbon"),
        ("frankf", "Frankfurt am Main"),
        ("Mün", "Munich"),
        ("wien", "Vienna"),
        ("são p", "São Paulo"),
    ],
)
def test_what_is_typed_is_completed_with_the_largest_first(typed: str, first: str) -> None:
    assert GAZETTEER.proposed(typed)[0].name == first


def test_after_the_comma_a_region_or_country_narrows() -> None:
    assert [town.name for town in GAZETTEER.proposed("Frankfurt, Br")] == ["Frankfurt (Oder)"]
    assert {town.country for town in GAZETTEER.proposed("Frankfurt, Germany")} == {"DE"}


def test_one_letter_proposes_nothing() -> None:
    assert GAZETTEER.proposed("s") == GAZETTEER.proposed(", ") == []


def test_every_name_stands_in_the_order_of_its_bytes_and_leads_to_a_town() -> None:
    folder = resources_dir() / "places"
    towns = (folder / "towns.tsv").read_bytes()
    starts = {0, *(at + 1 for at, byte in enumerate(towns) if byte == 10)}
    before = b""
    for line in (folder / "names.tsv").read_bytes().splitlines():
        name, _, places = line.partition(b"\t")
        assert before < name
        before = name
        assert all(int(place, 16) in starts for place in places.split())


def test_the_table_takes_less_than_six_megabytes() -> None:
    files = [*(resources_dir() / "places").iterdir()]
    assert sum(file.stat().st_size for file in files) < 5_800_000


def test_a_table_that_is_not_there_is_an_error_and_without_one_no_place_is_known(
    tmp_path: Path,
) -> None:
    with pytest.raises(OSError, match="names"):
        Gazetteer(tmp_path).locate("Lisbon")
    assert Gazetteer(None).locate("Lisbon").how is How.UNKNOWN
    assert Gazetteer(None).proposed("Lisbon") == []
