"""Which message to begin from, by occasion; its words are in `ui/words/giving_drafts.py`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.good_turns import TurnKind
from desktop_app.domain.suggestions import Action, ReasonKey
from desktop_app.ui.message import MessageDraft
from desktop_app.ui.words.giving_drafts import day_letter

if TYPE_CHECKING:
    from desktop_app.domain.good_turns import GoodTurn
    from desktop_app.domain.suggestions import Suggestion

_OF_ACTION = {
    Action.CONGRATULATE: "congratulate",
    Action.WISH: "wish",
    Action.CALL: "message",
    Action.MESSAGE: "message",
}
_OF_TURN = {
    TurnKind.PROMISE: "promise",
    TurnKind.BIRTHDAY: "wish",
    TurnKind.ANNIVERSARY: "day",
    TurnKind.POSITION: "congratulate",
    TurnKind.FOLLOW_UP: "follow-up",
    TurnKind.DORMANT: "dormant",
}


def draft_for(item: Suggestion, first_name: str, seed: str, topic: str = "") -> MessageDraft:
    """A message that does what a suggestion proposes; the same `seed` gives the same words. `topic` is
    what the last talk was about, in words that may be said (`domain/last_topic.py`).
    """
    occasion = _OF_ACTION[item.action]
    if occasion == "message" and item.reason(ReasonKey.DORMANT):
        occasion = "dormant"
    elif occasion == "message" and item.reason(ReasonKey.NEVER):
        occasion = "hello"
    news = item.reason(ReasonKey.POSITION)
    about = "" if news is None else news.text
    return _draft(occasion, first_name, about, f"{seed} {item.person.uid}", topic)


def draft_of_turn(turn: GoodTurn, first_name: str, seed: str, topic: str = "") -> MessageDraft:
    """A message that does a good turn; see `draft_for`."""
    occasion = "belated" if turn.kind is TurnKind.BIRTHDAY and turn.days else _OF_TURN[turn.kind]
    return _draft(occasion, first_name, turn.text, f"{seed} {turn.key}", topic)


def _draft(occasion: str, first_name: str, about: str, seed: str, topic: str) -> MessageDraft:
    return MessageDraft(*day_letter(occasion, first_name, about, seed, topic))
