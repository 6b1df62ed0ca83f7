"""Lines of two thousand characters made of the words the grammar looks for: no pattern runs away on
them, and no word is lost.
"""

from __future__ import annotations

import pytest

from tests.domain.grammar.saturday import said

PIECES = (
    "at ", "12:", "1.", "12 ", "0 ", "a an ", "every ", "in the ", "for an ", "hour ", "last week ",
    "Monday ", "from 3 ", "remind me ", "the end of ", "two ", "a week ", "call ", "December ", "\"",
    "Christmas ", "1/2 ", "; call him ", "in May ", "half past ", "I'm ", "before ", "twenty ", "1h",
    "asked ", "card for ", "x", "  ", "sat ", "first ", "until ", "- ", "@", "a@",
)  # fmt: skip


@pytest.mark.parametrize("piece", PIECES)
def test_a_long_line_is_read_to_its_end(piece: str) -> None:
    for text in (piece * (2000 // len(piece)), "Coffee with Ben " + piece * (900 // len(piece))):
        draft = said(text)
        kept = draft.summary + (draft.reminder.text if draft.reminder else "")
        covered = kept + "".join(token.text for token in draft.tokens)
        assert set(text.lower()) - set(covered.lower()) <= set(" ,;:.!?-\n")
