"""Where something took place: "at the station", "in Porto", "at Café Central"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.clauses import clauses, spaced
from desktop_app.domain.grammar.masks import masked
from desktop_app.domain.grammar.patterns import group
from desktop_app.domain.grammar.tokens import Corrections, Token, TokenKind, corrected

if TYPE_CHECKING:
    from desktop_app.domain.grammar.language import Language


def place_token(
    text: str, language: Language, tokens: Sequence[Token], fixed: Corrections
) -> Token | None:
    """The first place in `text` where it was; never one that is talked of, nor somebody's name.

    The value is the place without an article; `tokens` are what was understood already.
    """
    text = masked(spaced(text))
    words, known = language.people, language.places
    for at, clause in enumerate(clauses(text, language)):
        begin = clause.start + len(text[clause.start :]) - len(text[clause.start :].lstrip())
        if at > 0 and words.told_of.match(text, begin):
            continue
        matter = words.matter.search(text, begin, clause.end)
        for found in known.at.finditer(text, begin, matter.start() if matter else clause.end):
            name = "named" if group(found, "named") else "kind"
            start, end, said = *found.span(name), found[name]
            if known.no_place.fullmatch(said) or any(
                token.start < end and start < token.end for token in tokens
            ):
                continue
            token = Token(TokenKind.PLACE, start, end, said, said, stays=True)
            return corrected(token, fixed)
    return None
