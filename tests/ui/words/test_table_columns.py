"""Words for what a column of a table says."""

from __future__ import annotations

import pytest

from desktop_app.domain.tables.columns import ADDRESS_PARTS, Field, column_of
from desktop_app.domain.tables.guessing import guess, languages
from desktop_app.ui.words.table_columns import GROUPS, say_column


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "Left out"),
        ("given", "Given name"),
        ("phone#2=work", "Phone 2 · Work"),
        ("email.label#2", "E-mail 2 · Its label"),
        ("address.postal_code=home", "Address · Home · Postal code"),
        ("chat=whatsapp", "Chat · WhatsApp"),
        ("relation=spouse", "Relation · spouse"),
        ("phone=Boat", "Phone · Boat"),
        ("nonsense", "nonsense"),
    ],
)
def test_what_a_column_says(text: str, words: str) -> None:
    assert say_column(text) == words


def test_every_field_and_part_has_words() -> None:
    for field in Field:
        assert say_column(field.value) != field.value
    for part in (*ADDRESS_PARTS, "label"):
        assert "_" not in say_column(f"address.{part}")


def test_all_that_is_offered_can_be_read_and_told_apart() -> None:
    offered = [text for texts in GROUPS.values() for text in texts]
    assert [str(column_of(text)) for text in offered] == offered
    assert len({say_column(text) for text in offered}) == len(offered)
    fields = {column_of(text).field for text in offered}
    # A field of one's own is known by its name, which a header says.
    assert set(Field) - fields == {Field.NOTHING, Field.OWN}


def test_all_that_is_guessed_has_words() -> None:
    headers = {name for language in languages() for name in language.phrases}
    for column in guess(sorted(headers)).columns:
        assert not set(say_column(str(column))) & set("_=#.")
