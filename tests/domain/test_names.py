"""Names folded, put in order, and as the name of a file."""

from __future__ import annotations

import pytest

from desktop_app.domain.name_order import NameOrder
from desktop_app.domain.names import (
    LAST_OF_ALL,
    PLAIN_LETTERS,
    file_name,
    fold,
    is_suffix,
    plain_letters,
    without_titles,
)
from desktop_app.domain.person import Person


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Ana Sousa", "Ana Sousa"),
        ("Hana Kobayashi 小林花", "Hana Kobayashi 小林花"),
        ("../../etc/passwd", "etc-passwd"),
        ("A/B: <C>", "A-B- -C"),
        ("two\nlines\u202e", "two lines"),
        ("Ana.", "Ana"),
        ("Con", "person"),
        ("con.vcf", "person"),
        ("...", "person"),
        ("", "person"),
        ("x" * 500, "x" * 60),
    ],
)
def test_a_name_makes_a_file_name_that_every_system_takes(name: str, wanted: str) -> None:
    assert file_name(name, "person") == wanted


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Łukasz", "lukasz"), ("Łódź", "lodz"), ("Đặng", "dang"), ("Straße", "strasse"), ("STRAẞE", "strasse"), ("Ørsted", "orsted"),
        ("Ærø", "aero"), ("Œuvre", "oeuvre"), ("Þórður", "thordur"), ("Guðrún", "gudrun"), ("Yıldız", "yildiz"), ("İzmir", "izmir"),
        ("Ana", "ana"), ("山田", "山田"),
    ],
)  # fmt: skip
def test_letters_no_keyboard_has_fold_like_the_rest(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert fold(plain_letters(text)) == folded


def test_each_plain_letter_is_spelt_in_ascii_in_its_own_case() -> None:
    for letter, spelt in PLAIN_LETTERS.items():
        assert spelt.isascii() and spelt.isupper() == letter.isupper(), letter


@pytest.mark.parametrize(
    ("name", "prefix", "bare"),
    [
        ("Dr. Ana Sousa", "", "Ana Sousa"), ("Mr Ben Carter", "", "Ben Carter"), ("Prof. Dr. Eva Klein", "", "Eva Klein"),
        ("MRS. Obi", "", "Obi"), ("Herr Weber", "", "Weber"), ("Archdeacon Tom Hill", "Archdeacon", "Tom Hill"),
        ("Dr.", "", "Dr."), ("Dr. Jr.", "", "Dr. Jr."), ("Drake Hill", "", "Drake Hill"), ("Don Draper", "", "Don Draper"), ("Sr. García", "", "García"),
        ("Hon Nguyen", "", "Hon Nguyen"), ("Ana Dr. Sousa", "", "Ana Dr. Sousa"), ("", "", ""),
    ],
)  # fmt: skip
def test_titles_before_a_name_are_left_out(name: str, prefix: str, bare: str) -> None:
    assert without_titles(name, prefix) == bare


def test_what_follows_a_name_is_known() -> None:
    assert all(map(is_suffix, ("Jr.", "Sr.", "III", "PhD", "Ph.D.")))
    assert not any(map(is_suffix, ("Ma", "Sousa", "V", "")))


@pytest.mark.parametrize(
    ("person", "key"),
    [
        (Person(display_name="Dr. Ana Sousa"), "ana sousa"),
        (Person(display_name="Dr. Oetker", is_company=True), "dr. oetker"),
        (Person(display_name="Dr. Ana Sousa", file_as="Sousa"), "sousa"),
        (Person(display_name="“Łukasz”"), "lukasz"),
        (Person(display_name="山田太郎", phonetic_given="Taro", phonetic_family="Yamada"), "taro yamada"),
        (Person(display_name="“("), LAST_OF_ALL),
    ],
)  # fmt: skip
def test_a_list_sorted_by_name_goes_by_what_one_sees(person: Person, key: str) -> None:
    assert NameOrder().sort_key(person).rstrip("”") == key
