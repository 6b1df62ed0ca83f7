"""What Enter has to ask before a line is stored: nothing is kept as a guess."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from desktop_app.domain.grammar.tokens import Token, TokenKind
from desktop_app.domain.timeline import InteractionKind

if TYPE_CHECKING:
    from desktop_app.domain.grammar.line import Draft


class Whom(Enum):
    """With whom something happened, which the line does not say."""

    CONTACT = "contact"
    """Contact is with somebody: without them no clock of a rhythm would restart."""
    NOTE = "note"
    """A note may be about nobody. But it would stand on no page, and be found in the timeline of
    everybody only; so it is asked about as well, and a second Enter says that nobody is meant."""


def question_in(draft: Draft, *, about_nobody: bool = False) -> Token | Whom | None:
    """What is to be asked first, in the order of the line: which of several people, who somebody
    is where nobody else takes part, on which day. At last with whom, unless the answer was that it
    is `about_nobody`; what is still to be done may be for nobody, and so may your own need be. None when all is clear.
    """
    for token in draft.tokens:
        if token.kind in (TokenKind.AMBIGUOUS, TokenKind.WHEN) or (
            token.kind is TokenKind.UNKNOWN and not draft.people
        ):
            return token
    alone = draft.give is not None and draft.give.may_be_alone
    if draft.people or about_nobody or alone or not draft.summary:
        return None
    return Whom.NOTE if draft.kind is InteractionKind.NOTE else Whom.CONTACT
