"""What a pasted text says of a person: a card in a form of cards, else a signature."""

from __future__ import annotations

from desktop_app.domain.captured import Captured
from desktop_app.domain.importing import ContactRead
from desktop_app.domain.signature.reader import read_signature
from desktop_app.formats.codes.code_text import is_code, records_of_code

LONGEST = 1_000_000
"""Characters of a pasted text that are looked at; a card with a photo has a hundred thousand."""


def read_pasted(text: str) -> Captured:
    """The person whom a text tells of. No content makes it raise."""
    given = text[:LONGEST]
    if is_code(given):
        cards = [item for item in records_of_code(given) if isinstance(item, ContactRead)]
        if cards:
            return Captured(cards[0].contact, is_card=True, more=len(cards) - 1)
    found = read_signature(given)
    return Captured(found.contact, found.rest)
