"""What is read out of one line."""

from __future__ import annotations

import pytest

from desktop_app.domain.matching.fitting import closeness
from desktop_app.domain.matching.lexicon import Lexicon, Texts
from desktop_app.domain.matching.reading import Reader
from desktop_app.domain.matching.words import Act, Kind, Side


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("looking for a copy editor", "en"),
        ("sucht ein Zimmer in Freiburg", "de"),
        ("cherche une chambre à Bordeaux", "fr"),
        ("busca piso compartido", "es"),
        ("procura um quarto no Porto", "pt"),
        ("Steuerberater", "de"),
        ("", "en"),
        ("1234 %% …", "en"),
    ],
)
def test_the_language_of_a_line(reader: Reader, text: str, language: str) -> None:
    assert reader.need(text).language == language


def test_what_is_asked_weighs_more_than_who_asks_and_what_for(reader: Reader) -> None:
    weights = {word.text: word for word in reader.need("painter needs a studio for a mural").topics}
    assert weights["studio"].asked
    assert not weights["painter"].asked
    assert not weights["mural"].asked
    assert weights["studio"].says > weights["mural"].says


def test_a_situation_told_before_is_asked_for_too(reader: Reader) -> None:
    words = reader.need("moving house in June, needs help with boxes").topics
    assert {word.text for word in words if word.asked} == {"moving house", "boxes"}


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("wants to borrow a ladder", Act("lending", Side.TAKES)),
        ("wants to teach English abroad", Act("teaching", Side.GIVES)),
        ("needs a teacher for her son", Act("teaching", Side.EITHER)),
        ("möchte Gitarre lernen", Act("teaching", Side.TAKES)),
    ],
)
def test_the_act_of_a_need(reader: Reader, text: str, act: Act) -> None:
    assert act in reader.need(text).acts


def test_acts_calendar_and_places_are_no_topics(reader: Reader) -> None:
    line = reader.offer("lends a ladder on Saturdays in Leeds")
    assert [word.text for word in line.topics if word.kind is Kind.TOPIC] == ["ladder"]
    assert [word.text for word in line.places] == ["Leeds"]
    assert [word.text for word in line.times] == ["Saturdays"]


def test_british_and_american_spelling_are_one(reader: Reader) -> None:
    for one, other in (
        ("the colour", "the color"),
        ("who organises", "who organizes"),
        ("the theatre", "the theater"),
    ):
        assert reader.offer(one).topics[0].stem == reader.offer(other).topics[0].stem


def test_a_list_of_ones_own(reader: Reader) -> None:
    texts = Texts({}, {"en": ["the"]}, own="# mine\nred pen, copy editor\n\n")
    own = Reader(Lexicon(texts))
    (pen,) = own.offer("a red pen").topics
    (editor,) = own.need("needs a copy editor").topics
    assert closeness(editor, pen) == (0.9, "listed together")


@pytest.mark.parametrize("text", ["|", "a |", "~", "< ,", ":", "x: <", "=", ">", "= > ="])
def test_lists_of_any_form_are_read(text: str) -> None:
    for kind in Kind:
        Lexicon(Texts({kind: text}, {"en": []}, own=text)).at("en", ["word"], 0)


@pytest.mark.parametrize(
    "text", ["needs " * 300, "é" * 2000, "\n\t", "'’-–—", "needs a 🎺", "ẞ ß İ ı ﬁ", "a" * 40_000]
)
def test_any_line_is_read(reader: Reader, text: str) -> None:
    assert reader.need(text).text == reader.offer(text).text == text


def test_a_phrase_is_one_word_whatever_follows(lexicon: Lexicon) -> None:
    """So that what is close to it is looked for once."""
    reader = Reader(lexicon)
    texts = ("needs a copy editor", "needs a copy editor for a memoir", "copy editor wanted soon")
    words = [
        next(word for word in reader.need(text).topics if word.text == "copy editor")
        for text in texts
    ]
    assert words[0] is words[1]
    assert words[0].groups == words[2].groups


def test_acts_are_the_same_object_for_all_lines_that_name_them(reader: Reader) -> None:
    one, other = reader.offer("lends a ladder"), reader.offer("lends his old drill")
    assert one.acts
    assert one.acts is other.acts
