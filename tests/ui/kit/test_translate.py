"""Placeholders of texts."""

from __future__ import annotations

import pytest

from desktop_app.ui.kit.translate import fill_in


@pytest.mark.parametrize(
    ("text", "values", "filled"),
    [
        ("%2 of %1", ("Ana", "Birthday"), "Birthday of Ana"),
        ("%1: %2", ("%2", "%1"), "%2: %1"),
        ("Tag %1: %2", ("100%1", r"\1 \g<0>"), r"Tag 100%1: \1 \g<0>"),
        ("100 %, %n and %3", ("Ana",), "100 %, %n and %3"),
        ("%1 and %1", ("Ana",), "Ana and Ana"),
    ],
)
def test_values_stay_as_they_are(text: str, values: tuple[str, ...], filled: str) -> None:
    assert fill_in(text, *values) == filled


def test_a_value_turns_none_of_the_words_beside_it() -> None:
    assert fill_in("%1 and %2", "\u202eana", "Ben") == "\u2068\u202eana\u202c\u2069 and Ben"
