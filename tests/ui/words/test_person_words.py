"""Labels, kinds, standings and relations in words, and back from what was typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTranslator

from desktop_app.domain.person import POOR_LABELS, ChannelKind, DateKind, Standing
from desktop_app.domain.relations import INVERSES, InverseRelation
from desktop_app.formats.vcard.words import KNOWN_RELATIONS
from desktop_app.ui.words import person as words

RELATIONS = {*INVERSES, *INVERSES.values(), *KNOWN_RELATIONS}


class Shouting(QTranslator):
    """Another language: every word of the window in capitals."""

    def translate(self, context, text, disambiguation=None, n=-1) -> str:
        return text.upper() if context == "Words" else ""


@pytest.fixture
def shouting(qapp):
    """The window in that language."""
    made = Shouting()
    qapp.installTranslator(made)
    yield
    qapp.removeTranslator(made)


@pytest.mark.parametrize("key", [*words.LABELS])
def test_a_label_chosen_by_its_word_is_the_label(context, key: str) -> None:
    assert words.label_from(words.label(key)) == key


@pytest.mark.parametrize("kind", [*words.RELATIONS])
def test_a_relation_chosen_by_its_word_is_the_relation(context, kind: str) -> None:
    assert words.relation_from(words.relation(kind)) == kind


LABELS = {*words.LABELS, *POOR_LABELS, "assistant", "car", "video", "radio", "isdn"}
LABELS |= {"text telephone", "blog", "profile"}


@given(st.text(max_size=40))
def test_words_of_ones_own_stay_as_they_are(qapp, text: str) -> None:
    assert text in LABELS or words.label(text) == text
    assert words.label(words.label_from(text)) == text or text in LABELS
    assert text in RELATIONS or words.relation(text) == text
    assert text in RELATIONS or words.relation(words.relation_from(text)) == text


def test_what_is_kept_is_the_same_in_every_language(shouting) -> None:
    assert words.label("mobile") == "MOBILE"
    assert words.label_from("MOBILE") == "mobile"
    assert words.relation_from("SISTER") == "sister"
    # Nobody’s own words are translated.
    assert words.label("Allotment") == "Allotment"
    assert words.relation("godmother") == "godmother"


def test_every_kind_has_a_word_of_its_own(context) -> None:
    for say, kinds in (
        (words.channel_kind, ChannelKind),
        (words.standing, Standing),
        (words.date_kind, DateKind),
        (words.address_part, words.ADDRESS_PARTS),
    ):
        said = [say(kind) for kind in kinds]
        assert len(set(said)) == len(said) and all(said)


@pytest.mark.parametrize(
    ("kind", "stored", "said"),
    [
        ("parent", "child", "parent"),
        ("", "godmother", "godmother of"),
        ("mentee", "mentor", "mentee"),
        ("emergency-for", "emergency", "emergency contact of"),
        ("introduced-by", "introduced", "introduced by"),
    ],
)
def test_the_other_side_of_a_relation(context, kind: str, stored: str, said: str) -> None:
    assert words.inverse_relation(InverseRelation(1, kind, stored, 2, "Ben")) == said


def test_no_kind_of_relation_that_cards_know_is_said_as_a_key(shouting) -> None:
    for kind in sorted(RELATIONS):
        said = words.relation(kind)
        assert said.isupper(), f"{kind} has no words"
        assert words.relation_from(said) == kind
