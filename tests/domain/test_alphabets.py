"""Names in the order of a language, against Qt's own collation where it knows one."""

from __future__ import annotations

import itertools

import pytest

from desktop_app.domain.alphabets import Alphabet, alphabet
from desktop_app.domain.names import fold

WORDS = {
    "sv": "Zita Åsa Ärla Örjan Anna Bo Oskar Ödla Adam",
    "fi": "Zita Åke Äijö Öljy Aino Onni",
    "da": "Zita Ærø Ørsted Århus Anna Aage Ole",
    "nb": "Zita Ærlig Øyvind Åse Anna Ole",
    "es": "Nuria Ñoño Nuñez Oscar Noemí Ana Ángela",
    "pl": "Lucja Łucja Luz Zofia Żaneta Źrebak Ana Ąbc Sara Śliwa Cyryl Ćma Ola Ósma Ewa Ęrg",
    "cs": "Cyril Čeněk Hana Chrudim Ivan Radek Řehoř Sára Šárka Zita Žaneta Cibor",
    "sk": "Cyril Čeněk Hana Chrudim Ivan Sára Šárka Zita Žaneta Adam Älf Oto Ôsma",
    "hr": "Cvita Čedo Ćiro Dado Džemal Đuro Luka Ljubo Nada Njego Sara Šime Zora Željko Lana Nora",
    "sl": "Cene Čedo Sara Šime Zora Žan",
    "hu": "Cecil Csaba Gabor Gyula Oto Ödön Olga Sára Szilvia Ubul Üdv Zoltan Zsolt Nora Nyul Tamas Tyuk",
    "tr": "Cem Çelik Gül Ğab Hasan Işık İsmail Ilgaz Oya Ömer Sara Şule Uğur Ümit İpek",
    "ro": "Ana Ăla Âlb Ion Înalt Sara Șerban Toma Țepeș Zoe",
    "lt": "Ina Yla Jonas Cina Česlovas Sara Šarūnas Zita Žydrė",
    "lv": "Cina Česis Gina Ģirts Kina Ķīna Lina Ļina Nina Ņina Sara Šara Zita Žanis",
    "et": "Sara Šara Zara Žanna Toomas Uno Õie Ärni Öö Ülo Villem",
    "is": "Anna Ármann Davíð Ðaf Emil Éva Inga Íris Olga Óli Una Úlfur Zita Þór Ævar Örn",
    "ru": "Иван Йошка Ирина Кирилл Анна Ёлка Егор",
    "uk": "Ганна Ґалаґан Данило Ева Єва Жанна Ирина Іван Їжак Йосип Катерина",
    "vi": "An Ăn Ân Dung Đức Em Êm On Ôn Ơn Ut Ưt",
    "sq": "Cela Çela Dea Dhora Ela Ëma Gani Gjon Lara Llaz Sara Shpresa Tea Theo",
    "de": "Zita Ärger Adam Öl Otto Straße Strasse Übel Uwe",
    "en": "Zoe Åsa Ana Łukasz Øyvind Luke",
    "fr": "Zoé Élan Eva Çelik Cyril",
}


@pytest.mark.parametrize("language", sorted(WORDS))
def test_names_stand_as_the_language_has_them(language: str) -> None:
    from PySide6.QtCore import QCollator, QLocale

    collator = QCollator(QLocale(language))
    key = alphabet(language).key
    for one, other in itertools.combinations(WORDS[language].split(), 2):
        expected = collator.compare(one, other)
        if key(one) != key(other):
            assert (key(one) < key(other)) == (expected < 0), (one, other)


def test_marks_that_make_no_letter_of_its_own_do_not_count() -> None:
    assert alphabet("sv").key("Élan") == alphabet("sv").key("elan") == "elan"
    assert alphabet("en").key("Åsa") == fold("Åsa") == alphabet("xx").key("Åsa")
    assert alphabet("xx").language == "" and alphabet("da").language == "da"


@pytest.mark.parametrize(
    ("language", "name", "letter"),
    [
        ("sv", "Åsa", "Å"), ("en", "Åsa", "A"), ("cs", "Chrudim", "Ch"), ("cs", "Cyril", "C"), ("es", "Ñoño", "Ñ"), ("da", "Aage", "Å"),
        ("tr", "İsmail", "İ"), ("tr", "Işık", "I"), ("en", "4711", "#"), ("en", "", "#"), ("en", "山田", "…"), ("en", "김", "ㄱ"),
        ("ru", "Йошка", "Й"), ("en", "Łukasz", "L"), ("pl", "Łukasz", "Ł"), ("en", "Ωμέγα", "Ω"),
    ],
)  # fmt: skip
def test_a_name_stands_under_its_letter(language: str, name: str, letter: str) -> None:
    letters = Alphabet(language)
    assert letters.letter(letters.key(name)) == letter
