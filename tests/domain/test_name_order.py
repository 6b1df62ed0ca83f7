"""Names by their custom: how they are built, called and put in order, in several languages and
scripts at once."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.alphabets import alphabet
from desktop_app.domain.name_order import NameOrder, name_order
from desktop_app.domain.names import built_name, first_name, is_built, is_family_first
from desktop_app.domain.particles import core_and_particles
from desktop_app.domain.person import Person, person_named
from desktop_app.domain.scripts import is_all_east_asian, is_east_asian, is_vietnamese

YAMADA = Person(
    display_name="山田太郎", family="山田", given="太郎",
    phonetic_family="ヤマダ", phonetic_given="タロウ",
)  # fmt: skip
KOVACS = Person(display_name="Kovács Anna", family="Kovács", given="Anna")
NGUYEN = Person(family="Nguyễn", middle="Văn", given="An")
SOUSA = Person(display_name="Ana Sousa", family="Sousa", given="Ana")


@pytest.mark.parametrize(
    ("person", "built", "called", "is_first"),
    [
        (Person(family="山田", given="太郎"), "山田太郎", "太郎", True),
        (Person(family="김", given="민준"), "김민준", "민준", True),
        (Person(family="王", given="小明", prefix="Dr."), "Dr. 王小明", "小明", True),
        (NGUYEN, "Nguyễn Văn An", "An", False),
        # Of Hungarian names nothing tells but how the card writes them.
        (Person(family="Kovács", given="Anna"), "Anna Kovács", "Anna", False),
        (KOVACS, "Anna Kovács", "Anna", True),
        (SOUSA, "Ana Sousa", "Ana", False),
        # One name in two scripts is no East Asian one, and Yoruba is no Vietnamese.
        (Person(family="Chan", given="大文"), "大文 Chan", "大文", False),
        (Person(family="Adébáyọ̀", given="Ọlá"), "Ọlá Adébáyọ̀", "Ọlá", False),
        (Person(display_name="山田 太郎"), "", "山田 太郎", False),
        (Person(display_name="Trần Thị Bích"), "", "Bích", False),
        (Person(display_name="トヨタ", family="トヨタ", is_company=True), "トヨタ", "", False),
    ],
)
def test_a_name_is_built_and_called_by_its_custom(
    person: Person, built: str, called: str, is_first: bool
) -> None:
    assert built_name(person) == built
    assert first_name(person) == called
    assert is_family_first(person) is is_first


def test_a_name_an_earlier_release_built_still_follows_its_parts() -> None:
    assert is_built(Person(display_name="太郎 山田", family="山田", given="太郎"))
    assert is_built(Person(display_name="山田太郎", family="山田", given="太郎"))
    assert not is_built(Person(display_name="Taro", family="山田", given="太郎"))


@pytest.mark.parametrize(
    ("typed", "family", "middle", "given_name"),
    [
        ("山田 太郎", "山田", "", "太郎"),
        ("김 민준", "김", "", "민준"),
        ("Nguyễn Văn An", "Nguyễn", "Văn", "An"),
        ("Ana Maria de Sousa", "Sousa", "", "Ana Maria de"),
        ("Kovács Anna", "Anna", "", "Kovács"),
    ],
)
def test_a_typed_name_has_its_family_where_its_letters_say(
    typed: str, family: str, middle: str, given_name: str
) -> None:
    found = person_named(typed)
    assert (found.family, found.middle, found.given) == (family, middle, given_name)
    assert found.display_name == typed


@pytest.mark.parametrize(
    ("family", "language", "core"),
    [
        ("van der Berg", "nl", "Berg"), ("van 't Hoff", "nl", "Hoff"), ("’t Hart", "nl", "Hart"),
        ("Van Gogh", "nl", "Gogh"), ("van der Berg", "en", "van der Berg"),
        ("van der Berg", "", "van der Berg"), ("von Goethe", "de", "Goethe"),
        ("Vonnegut", "de", "Vonnegut"), ("de la Cruz", "es", "Cruz"), ("La Torre", "es", "La Torre"),
        ("d'Alembert", "fr", "Alembert"), ("Le Goff", "fr", "Le Goff"), ("dos Santos", "pt", "Santos"),
        ("De Luca", "it", "De Luca"), ("al-Hakim", "en", "Hakim"), ("El-Sayed", "de", "Sayed"),
        ("Alm-Berg", "sv", "Alm-Berg"), ("von", "de", "von"), ("af Klint", "sv", "Klint"),
    ],
)  # fmt: skip
def test_particles_count_as_the_language_has_it(family: str, language: str, core: str) -> None:
    found, particles = core_and_particles(family, language)
    assert found == core
    assert (
        sorted(f"{particles} {found}".split()) == sorted(family.split())
        or "-" in family
        or particles.endswith(("'", "’"))
    )


def _sorted(people: list[Person], order: NameOrder) -> list[str]:
    shuffled = random.Random(7).sample(people, len(people))
    return [person.display_name for person in sorted(shuffled, key=order.sort_key)]


def _person(name: str, **parts: str) -> Person:
    return Person(display_name=name, **parts)  # type: ignore[arg-type]


MIXED = [
    SOUSA,
    _person("Ben Berg", family="Berg", given="Ben"),
    _person("Jan van der Aa", family="van der Aa", given="Jan"),
    KOVACS,
    _person("Борис Иванов", family="Иванов", given="Борис"),
    _person("김민준", family="김", given="민준"),
    _person("鈴木一郎", family="鈴木", given="一郎", phonetic_family="すずき", phonetic_given="いちろう"),
    YAMADA,
    _person("王小明", family="王", given="小明"),
]  # fmt: skip
EASTERN = ["Борис Иванов", "김민준", "鈴木一郎", "山田太郎", "王小明"]


def test_people_stand_by_what_is_shown_first_or_by_their_family_name() -> None:
    assert _sorted(MIXED, NameOrder()) == [
        "Ana Sousa", "Ben Berg", "Jan van der Aa", "Kovács Anna", *EASTERN,
    ]  # fmt: skip
    assert _sorted(MIXED, NameOrder(by_family=True)) == [
        "Ben Berg", "Kovács Anna", "Ana Sousa", "Jan van der Aa", *EASTERN,
    ]  # fmt: skip
    assert _sorted(MIXED, NameOrder("nl", by_family=True))[0] == "Jan van der Aa"
    # Nobody in Iceland has a family name.
    assert _sorted(MIXED, NameOrder("is", by_family=True))[0] == "Ana Sousa"


def test_sorted_as_goes_before_everything_but_the_column_of_family_names() -> None:
    for order in (NameOrder(), name_order("de", by_family=True)):
        filed = Person(display_name="Ana Sousa", family="Sousa", given="Ana", file_as="Zz")
        assert order.sort_key(filed) == "zz"
    assert NameOrder().family_key(filed) == "sousa ana"


def test_readings_are_one_in_hiragana_and_katakana_large_and_small() -> None:
    key = alphabet("").key
    assert key("ガッキョー") == key("カツキヨ") == key("がっきょ")
    assert key("ｶﾞﾂ") == key("ガツ")
    assert sorted(["わたなべ", "サトウ", "いとう", "ヤマダ", "アベ"], key=key) == [
        "アベ", "いとう", "サトウ", "ヤマダ", "わたなべ",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "letter"),
    [
        ("ガラシャ", "か"), ("さとう", "さ"), ("ヴィヴィ", "あ"), ("ん", "わ"), ("김", "ㄱ"), ("까치", "ㄱ"),
        ("홍", "ㅎ"), ("王", "…"), ("Ana", "A"), ("иван", "И"), ("7", "#"),
    ],
)  # fmt: skip
def test_headings_of_lists(name: str, letter: str) -> None:
    found = alphabet("")
    assert found.letter(found.key(name)) == letter


@given(st.lists(st.text("あいガゾん김까王aé7 ", min_size=1, max_size=4), max_size=12))
def test_the_names_of_a_heading_stand_together(names: list[str]) -> None:
    found = alphabet("")
    letters = [found.letter(key) for key in sorted(map(found.key, names)) if key.strip()]
    runs = [
        letter for place, letter in enumerate(letters) if letters[place - 1 : place] != [letter]
    ]
    assert len(runs) == len(set(runs))


def test_scripts_are_told_by_letters() -> None:
    assert is_east_asian("Ana 山") and not is_all_east_asian("Ana 山")
    assert is_all_east_asian("김·민준") and not is_all_east_asian("·") and not is_east_asian("é")
    assert is_vietnamese("Đặng Thảo") and is_vietnamese("Nguye\u0302\u0303n")
    assert not is_vietnamese("Ọlá Adébáyọ̀") and not is_vietnamese("Ásta Þórsdóttir")
