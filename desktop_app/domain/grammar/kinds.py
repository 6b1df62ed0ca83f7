"""What sort of contact a typed line tells of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.tokens import Corrections, Token, TokenKind, corrected
from desktop_app.domain.timeline import InteractionKind

if TYPE_CHECKING:
    from desktop_app.domain.grammar.language import Language

_LEADING = 5
"""Words at the start of the line among which the kind is looked for."""


def kind_token(text: str, language: Language, fixed: Corrections) -> Token | None:
    """The earliest word that names a kind among the first few; later ones are what the talk was
    about.

    What was not done, and a call nobody took, is a note: it fills no ring.
    """
    known = language.kinds
    words = list(re.finditer(r"\S+", text.replace("\n", " ")))
    limit = words[_LEADING].start() if len(words) > _LEADING else len(text)
    best: Token | None = None
    for pattern, kind in known.named:
        found = pattern.search(text[:limit])
        if found and (best is None or found.start() < best.start):
            best = Token(TokenKind.KIND, found.start(), found.end(), found[0], kind)
    if best is None or known.another_matter.search(text[: best.start]):
        return None
    missed = (
        best.value is InteractionKind.CALL and known.not_reached.search(text, best.end)
    ) or known.called_off.match(text, best.end)
    if missed or known.not_done.search(text[: best.start]):
        best = Token(best.kind, best.start, best.end, best.text, InteractionKind.NOTE)
    return corrected(best, fixed)


def activity_token(
    text: str, language: Language, people: Sequence[Token], fixed: Corrections
) -> Token | None:
    """Something done together that is no kind of its own: "Played tennis with Tom" is a meeting,
    "Thanked Ana" something else.
    """
    found = language.kinds.activity.match(text)
    if found is None:
        return None
    known = [item for item in people if item.kind is not TokenKind.UNKNOWN]
    together = any(language.kinds.with_whom.search(text[: item.start]) for item in known)
    if not together and not any(item.start - found.end("did") <= 1 for item in known):
        return None
    met = together or language.kinds.together.fullmatch(found["did"])
    kind = InteractionKind.MEETING if met else InteractionKind.OTHER
    return corrected(
        Token(TokenKind.KIND, found.start("did"), found.end("did"), found["did"], kind), fixed
    )
