"""What the words of a message template are called, and messages to begin one from."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.message_templates import MessageTemplate, Word, renamed
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP

_CALLED = {
    Word.GIVEN_NAME: QT_TRANSLATE_NOOP("Templates", "given name"),
    Word.NAME: QT_TRANSLATE_NOOP("Templates", "name"),
    Word.ORGANISATION: QT_TRANSLATE_NOOP("Templates", "organisation"),
    Word.TITLE: QT_TRANSLATE_NOOP("Templates", "work"),
    Word.PLACE: QT_TRANSLATE_NOOP("Templates", "place"),
    Word.LAST_TOPIC: QT_TRANSLATE_NOOP("Templates", "last topic"),
    Word.YOUR_NAME: QT_TRANSLATE_NOOP("Templates", "your name"),
}


class _Example(NamedTuple):
    name: str
    subject: str
    body: str


# The words in braces stay as they are.
_EXAMPLES = (
    _Example(
        QT_TRANSLATE_NOOP("Templates", "Birthday"),
        QT_TRANSLATE_NOOP("Templates", "Happy birthday"),
        QT_TRANSLATE_NOOP(
            "Templates",
            "Dear {given_name},\n\nhappy birthday! I hope the day is a good one, and the year after it too.\n\n{your_name}",
        ),
    ),
    _Example(
        QT_TRANSLATE_NOOP("Templates", "Thank you"),
        QT_TRANSLATE_NOOP("Templates", "Thank you"),
        QT_TRANSLATE_NOOP(
            "Templates",
            "Dear {given_name},\n\nthank you for your help. It made a difference, and I wanted you to know.\n\n{your_name}",
        ),
    ),
    _Example(
        QT_TRANSLATE_NOOP("Templates", "After an event"),
        QT_TRANSLATE_NOOP("Templates", "Good to have met you"),
        QT_TRANSLATE_NOOP(
            "Templates",
            "Dear {given_name},\n\nit was good to meet you. I enjoyed our conversation and wish you and everybody at {organisation} well.\n\n{your_name}",
        ),
    ),
    _Example(
        QT_TRANSLATE_NOOP("Templates", "New job"),
        QT_TRANSLATE_NOOP("Templates", "Congratulations"),
        QT_TRANSLATE_NOOP(
            "Templates",
            "Dear {given_name},\n\ncongratulations on your new work at {organisation}! I hope it brings you much to enjoy.\n\n{your_name}",
        ),
    ),
    _Example(
        QT_TRANSLATE_NOOP("Templates", "Just hello"),
        QT_TRANSLATE_NOOP("Templates", "Hello from me"),
        QT_TRANSLATE_NOOP(
            "Templates",
            "Dear {given_name},\n\nI thought of you, and of when we last spoke: {last_topic}. How are you?\n\n{your_name}",
        ),
    ),
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Templates", text)


def say_word(word: Word) -> str:
    """What a word to be filled in is called."""
    return _tr(_CALLED[word])


def words_by_name() -> dict[str, Word]:
    """Each word by what it is called, in small letters."""
    return {say_word(word).casefold(): word for word in Word}


def as_shown(text: str) -> str:
    """A stored text with its words called as people call them."""
    return renamed(text, None, say_word)


def as_stored(text: str) -> str:
    """A text as it was written, with the keys of its words."""
    return renamed(text, words_by_name(), lambda word: word.value)


def examples() -> list[MessageTemplate]:
    """Messages to begin a template from; none of them is kept before somebody keeps it."""
    return [
        MessageTemplate(_tr(each.name), _tr(each.subject), _tr(each.body)) for each in _EXAMPLES
    ]
