"""Stems of five languages, without what else their library holds."""

from __future__ import annotations

import sys

import pytest

from desktop_app.domain.matching.stems import LANGUAGES, MODULES, Stems


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "memoir", "memoirs"),
        ("en", "colour", "colors"),
        ("de", "Übersetzer", "Übersetzerin"),
        ("fr", "avocat", "avocate"),
        ("es", "profesor", "profesora"),
        ("pt", "professor", "professora"),
    ],
)
def test_forms_of_a_word_have_one_stem(language: str, one: str, other: str) -> None:
    stems = Stems()
    assert stems.stem(language, one) == stems.stem(language, other)


def test_no_other_language_is_loaded() -> None:
    stems = Stems()
    for language in LANGUAGES:
        stems.stem(language, "memoirs")
    loaded = {name for name in sys.modules if name.startswith("snowballstemmer.")}
    assert {name for name in loaded if name.endswith("_stemmer")} == MODULES


def test_the_name_of_the_library_stays_free_for_the_library() -> None:
    Stems().stem("en", "memoirs")
    assert "snowballstemmer" not in sys.modules
