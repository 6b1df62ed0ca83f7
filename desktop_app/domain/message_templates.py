"""Messages of one's own to begin from, with words that are filled in for whoever it goes to.

Such a word stands in braces, by a key that is the same in every language: "Dear {given_name}". What is
not known of somebody leaves a gap that is seen, "[given name]", and never an empty place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import NamedTuple

from desktop_app.domain.changes import Noun
from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.names import checked_text

MESSAGE_TEMPLATE = Noun("message-template")
LONGEST_NAME = 60
"""Characters of the name of a template; it stands in a menu."""
_TOKEN = re.compile(r"\{([^{}\n]{1,40})\}")


class Word(Enum):
    """What is filled in; the value is its key in a stored text."""

    GIVEN_NAME = "given_name"
    NAME = "name"
    ORGANISATION = "organisation"
    TITLE = "title"
    PLACE = "place"
    LAST_TOPIC = "last_topic"
    YOUR_NAME = "your_name"


@dataclass(frozen=True, slots=True)
class MessageTemplate:
    """A message to begin from; `subject` is for those that go by mail."""

    name: str
    subject: str = ""
    body: str = ""
    id: int = 0
    uid: str = ""


class Token(NamedTuple):
    """A word in braces: where it stands, and which it is, None for one that is not known."""

    start: int
    end: int
    word: Word | None


class Filled(NamedTuple):
    """A text as it reads for somebody, and where gaps are left in it, as (start, end)."""

    text: str
    gaps: tuple[tuple[int, int], ...]


def checked_template(template: MessageTemplate) -> MessageTemplate:
    """A template fit to store; raises InvalidValueError for one without a name or text."""
    name = " ".join(checked_text("name", template.name).split())
    if not name:
        raise InvalidValueError("name", "message-template-needs-name")
    if len(name) > LONGEST_NAME:
        raise InvalidValueError("name", "message-template-name-too-long", most=LONGEST_NAME)
    body = checked_text("body", template.body)
    if not body:
        raise InvalidValueError("body", "message-template-needs-text")
    subject = " ".join(checked_text("subject", template.subject).split())
    return replace(template, name=name, subject=subject, body=body)


def tokens(text: str, called: Mapping[str, Word] | None = None) -> list[Token]:
    """The words in braces, in order; `called` has them by what they are called in `text`, else it is
    their keys.
    """
    known = {word.value: word for word in Word} if called is None else called
    return [
        Token(found.start(), found.end(), known.get(found[1].strip().casefold()))
        for found in _TOKEN.finditer(text)
    ]


def renamed(text: str, called: Mapping[str, Word] | None, say: Callable[[Word], str]) -> str:
    """`text` with each known word called as `say` does; see `tokens`."""
    return _replaced(
        text,
        tokens(text, called),
        lambda token, said: said if token.word is None else f"{{{say(token.word)}}}",
    ).text


def filled(text: str, values: Mapping[Word, str], say: Callable[[Word], str]) -> Filled:
    """`text`, which has keys, as it reads with these values; a gap is called as `say` calls what is
    missing.
    """

    def put(token: Token, said: str) -> str:
        value = values.get(token.word, "") if token.word is not None else ""
        if value:
            return value
        return f"[{said[1:-1].strip() if token.word is None else say(token.word)}]"

    def is_gap(token: Token) -> bool:
        return token.word is None or not values.get(token.word, "")

    return _replaced(text, tokens(text), put, is_gap)


def _replaced(
    text: str,
    found: list[Token],
    put: Callable[[Token, str], str],
    is_gap: Callable[[Token], bool] = lambda _: False,
) -> Filled:
    parts: list[str] = []
    gaps: list[tuple[int, int]] = []
    at = written = 0
    for token in found:
        before, said = text[at : token.start], put(token, text[token.start : token.end])
        written += len(before)
        if is_gap(token):
            gaps.append((written, written + len(said)))
        written += len(said)
        parts += (before, said)
        at = token.end
    return Filled("".join((*parts, text[at:])), tuple(gaps))
