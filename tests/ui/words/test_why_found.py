"""Why a search found somebody, in a few words."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.found import Because, Reason
from desktop_app.ui.words.why_found import say_reason

TODAY = date(2026, 11, 21)


def _reason(text: str, word: str, because: Because = Because.NOTE, **more) -> Reason:
    start = text.index(word)
    return Reason(because, text, start, start + len(word), **more)


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (_reason("Dinner after the fair", "fair", Because.ENTRY, day=date(2026, 10, 12)), "Dinner after the fair, 12 Oct"),
        (_reason("Dinner", "Dinner", Because.ENTRY, day=date(2024, 1, 2)), "Dinner, 2 Jan 2024"),
        (_reason("Rui Sousa", "Rui", Because.RELATIVE, kind_word="partner"), "Rui Sousa, partner"),
        (_reason("Rui Sousa", "Rui", Because.RELATIVE, kind_word="godmother"), "Rui Sousa, godmother"),
        (_reason("Rui Sousa", "Rui", Because.RELATIVE), "has to do with Rui Sousa"),
        (_reason("Nini", "Nini", Because.OTHER_NAME), "also Nini"),
        (_reason("chess", "chess", Because.TAG), "tagged chess"),
        (_reason("a copy editor", "copy", Because.NEED), "looks for a copy editor"),
        (_reason("book covers", "book", Because.OFFER), "can help with book covers"),
        (_reason("+351 91", "351", Because.REACH), "+351 91"),
        (_reason("Runs the book\n\nfair  in Porto", "fair"), "Runs the book fair in Porto"),
        (_reason("She told us all about the memoir she writes", "memoir"), "…us all about the memoir she writes"),
        (_reason("x" * 60 + "memoir", "memoir"), "…" + "x" * 18 + "memoir"),
        (Reason(Because.NOTE, "no place known"), "no place known"),
    ],
)  # fmt: skip
def test_a_reason_is_said_with_the_word_marked(qapp, reason: Reason, words: str) -> None:
    said = say_reason(reason, TODAY)
    assert said.whole == words
    assert said.words[said.start : said.end] == reason.text[reason.start : reason.end]


def test_a_long_note_is_cut(qapp) -> None:
    said = say_reason(_reason("a fair " + "long " * 5000, "fair"), TODAY)
    assert len(said.whole) < 200 and said.words.startswith("a fair long")
