"""What sort of contact a typed line tells of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.domain.composer_tokens import Corrections, Token, TokenKind, corrected
from desktop_app.domain.composer_words import ENGLISH
from desktop_app.domain.timeline import InteractionKind

_LEADING = 5
"""Words at the start of the line among which the kind is looked for."""
_NOT_DONE = re.compile(rf"\b{ENGLISH.not_done}\s+$", re.IGNORECASE)
_NOT_REACHED = re.compile(rf"\b(?:{ENGLISH.not_reached})\b", re.IGNORECASE)
_CALLED_OFF = re.compile(rf"[^,.;!?\n]*\b(?:{ENGLISH.called_off})\b", re.IGNORECASE)
_ACTIVITY = re.compile(
    rf"^\s*(?:(?:I|we|just)\s+){{0,2}}(?P<did>(?!(?:{ENGLISH.no_activity})\b)(?:{ENGLISH.activity}))\b", re.IGNORECASE
)
_WITH = re.compile(r"\bw(?:ith|/)?\s*$", re.IGNORECASE)


def kind_token(text: str, fixed: Corrections) -> Token | None:
    """The earliest word that names a kind among the first few; later ones are what the talk was about.

    What was not done, and a call nobody took, is a note: it fills no ring.
    """
    words = list(re.finditer(r"\S+", text.replace("\n", " ")))
    limit = words[_LEADING].start() if len(words) > _LEADING else len(text)
    best: Token | None = None
    for pattern, kind in ENGLISH.kinds:
        found = re.search(rf"\b(?:{pattern})\b", text[:limit], re.IGNORECASE)
        if found and (best is None or found.start() < best.start):
            best = Token(TokenKind.KIND, found.start(), found.end(), found[0], kind)
    if best is None or re.search(r"\b(?:about|that|whether|if)\b", text[: best.start], re.IGNORECASE):
        return None
    missed = (
        best.value is InteractionKind.CALL and _NOT_REACHED.search(text, best.end) or _CALLED_OFF.match(text, best.end)
    )
    if missed or _NOT_DONE.search(text[: best.start]):
        best = Token(best.kind, best.start, best.end, best.text, InteractionKind.NOTE)
    return corrected(best, fixed)


def activity_token(text: str, people: Sequence[Token], fixed: Corrections) -> Token | None:
    """Something done together that is no kind of its own: "Played tennis with Tom" is a meeting, "Thanked Ana" something else."""
    found = _ACTIVITY.match(text)
    if found is None:
        return None
    known = [item for item in people if item.kind is not TokenKind.UNKNOWN]
    together = any(_WITH.search(text[: item.start]) for item in known)
    if not together and not any(item.start - found.end("did") <= 1 for item in known):
        return None
    met = together or re.fullmatch(ENGLISH.together, found["did"], re.IGNORECASE)
    kind = InteractionKind.MEETING if met else InteractionKind.OTHER
    return corrected(Token(TokenKind.KIND, found.start("did"), found.end("did"), found["did"], kind), fixed)
