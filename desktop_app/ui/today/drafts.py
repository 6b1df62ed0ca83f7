"""Short messages to begin from, by occasion: plain, warm, and meant to be changed."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zlib import crc32

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.suggestions import Action, ReasonKey
from desktop_app.domain.today import TurnKind
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in
from desktop_app.ui.message import MessageDraft
from desktop_app.ui.words.short import cut

if TYPE_CHECKING:
    from desktop_app.domain.suggestions import Suggestion
    from desktop_app.domain.today import GoodTurn

_HELLO = QT_TRANSLATE_NOOP("Drafts", "Hello %1,")
_TEXTS = {
    "message": (
        QT_TRANSLATE_NOOP("Drafts", "Thinking of you"),
        (
            QT_TRANSLATE_NOOP(
                "Drafts",
                "You crossed my mind today, and I wondered how you are. What are you working on these days?\n\nNo need to answer at length. A line is plenty.",
            ),
            QT_TRANSLATE_NOOP(
                "Drafts",
                "It has been a while, and I would like to hear how things are going with you. Is there anything I could help with?\n\nI would be glad of a few lines, whenever it suits you.",
            ),
        ),
    ),
    "hello": (
        QT_TRANSLATE_NOOP("Drafts", "Hello"),
        (
            QT_TRANSLATE_NOOP(
                "Drafts",
                "I came across your name today and was glad of it. How are you, and what keeps you busy these days?\n\nNo need to answer at length. A line is plenty.",
            ),
            QT_TRANSLATE_NOOP(
                "Drafts",
                "I am taking more care to stay in touch with the people I like, and you are one of them. How are things with you?\n\nI would be glad of a few lines, whenever it suits you.",
            ),
        ),
    ),
    "dormant": (
        QT_TRANSLATE_NOOP("Drafts", "It has been far too long"),
        (
            QT_TRANSLATE_NOOP(
                "Drafts",
                "It has been years, and that is as much my doing as anyone's. I was reminded of you today and thought I would simply write.\n\nHow have you been, and what fills your days now? I would love to catch up, in writing or over a call.",
            ),
            QT_TRANSLATE_NOOP(
                "Drafts",
                "You may be surprised to hear from me after such a long time. I thought of you with pleasure today and wanted you to know.\n\nTell me what has become of you, if you feel like it. I am curious.",
            ),
        ),
    ),
    "congratulate": (
        QT_TRANSLATE_NOOP("Drafts", "Congratulations"),
        (
            QT_TRANSLATE_NOOP(
                "Drafts",
                "Congratulations on your new work (%2). They are lucky to have you.\n\nHow is it so far? I would like to hear what surprised you.",
            ),
            QT_TRANSLATE_NOOP(
                "Drafts",
                "I heard about your new work (%2) and was really pleased for you. Well deserved.\n\nIf there is anybody I know whom you would like to meet there, say so.",
            ),
        ),
    ),
    "wish": (
        QT_TRANSLATE_NOOP("Drafts", "Happy birthday"),
        (
            QT_TRANSLATE_NOOP(
                "Drafts",
                "A very happy birthday! I hope the day brings you good company and something you did not expect.\n\nI am glad to know you.",
            ),
            QT_TRANSLATE_NOOP(
                "Drafts",
                "All the best on your birthday. May the year ahead be kind to you and full of good work.\n\nI would love to hear how you celebrate.",
            ),
        ),
    ),
    "belated": (
        QT_TRANSLATE_NOOP("Drafts", "A belated happy birthday"),
        (
            QT_TRANSLATE_NOOP(
                "Drafts",
                "I missed the day, but not the thought: all good wishes for your birthday. I hope you were well celebrated.\n\nHow are you?",
            ),
            QT_TRANSLATE_NOOP(
                "Drafts",
                "Late, but warmly meant: happy birthday! May the year ahead be kind to you.\n\nTell me how you spent the day.",
            ),
        ),
    ),
    "day": (
        QT_TRANSLATE_NOOP("Drafts", "Thinking of you on this day"),
        (
            QT_TRANSLATE_NOOP(
                "Drafts",
                "I have this day in my calendar (%2) and am thinking of you. I wish you a good one.\n\nHow are you, and what is new?",
            ),
            QT_TRANSLATE_NOOP(
                "Drafts",
                "I did not want to let this day pass without a word (%2). All good wishes to you.\n\nI hope to hear from you some time soon.",
            ),
        ),
    ),
    "ask": (
        QT_TRANSLATE_NOOP("Drafts", "A small favour, if you have time"),
        (
            QT_TRANSLATE_NOOP(
                "Drafts",
                "I have good memories of working with you. Would you be willing to write me a few lines of recommendation?\n\nA few sentences about what we did together would mean a lot. And if you would rather not, that is entirely fine.\n\nIs there something I can do for you?",
            ),
            QT_TRANSLATE_NOOP(
                "Drafts",
                "I am gathering words from people whose judgement I value, and yours is one I would be proud of. Could you recommend me in two or three sentences?\n\nPlease feel free to say no. And tell me how I can be of use to you.",
            ),
        ),
    ),
    "promise": (
        QT_TRANSLATE_NOOP("Drafts", "As promised"),
        (
            QT_TRANSLATE_NOOP(
                "Drafts",
                "I have not forgotten what I promised you, and I am seeing to it now.\n\nPlease say if you need anything else.",
            ),
            QT_TRANSLATE_NOOP(
                "Drafts",
                "I made you a promise when we last spoke, and today I am keeping it.\n\nI hope things are going well with you.",
            ),
        ),
    ),
    "follow-up": (
        QT_TRANSLATE_NOOP("Drafts", "How did it go?"),
        (
            QT_TRANSLATE_NOOP(
                "Drafts",
                "I have been wondering how things have gone since we last spoke. Tell me when you have a moment.\n\nI hope they have gone well.",
            ),
            QT_TRANSLATE_NOOP(
                "Drafts",
                "It was good to talk, and I did not want to let it end there. How do things stand?",
            ),
        ),
    ),
}
"""For each occasion: a subject and ways to say it. %2 is the new work, or the name of the day.

A promise or a follow-up is written down for oneself ("send her the deck"), so its words have no
place in a letter to her."""

_OF_ACTION = {
    Action.CONGRATULATE: "congratulate",
    Action.WISH: "wish",
    Action.ASK: "ask",
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


def _tr(text: str) -> str:
    return QCoreApplication.translate("Drafts", text)


def draft_for(item: Suggestion, first_name: str, seed: str) -> MessageDraft:
    """A message that does what a suggestion proposes; the same `seed` gives the same words."""
    occasion = _OF_ACTION[item.action]
    if occasion == "message" and item.reason(ReasonKey.DORMANT):
        occasion = "dormant"
    elif occasion == "message" and item.reason(ReasonKey.NEVER):
        occasion = "hello"
    news = item.reason(ReasonKey.POSITION)
    return _draft(
        occasion, first_name, "" if news is None else news.text, f"{seed} {item.person.uid}"
    )


def draft_of_turn(turn: GoodTurn, first_name: str, seed: str) -> MessageDraft:
    """A message that does a good turn."""
    occasion = "belated" if turn.kind is TurnKind.BIRTHDAY and turn.days else _OF_TURN[turn.kind]
    return _draft(occasion, first_name, turn.text, f"{seed} {turn.key}")


def _draft(occasion: str, first_name: str, about: str, seed: str) -> MessageDraft:
    subject, bodies = _TEXTS[occasion]
    body = _tr(bodies[crc32(seed.encode("utf-8", "surrogatepass")) % len(bodies)])
    if not about:
        body = body.replace(" (%2)", "")
    text = fill_in(body, first_name, cut(about)).strip()
    hello = fill_in(_tr(_HELLO), first_name) if first_name else _tr("Hello,")
    return MessageDraft(_tr(subject), f"{hello}\n\n{text}\n\n")
