"""People's words shortened to stand in a sentence of ours."""

from __future__ import annotations

LONGEST_TOPIC = 110
LONGEST_NAME = 60


def cut(text: str, longest: int = LONGEST_TOPIC) -> str:
    """The text on one line, shortened at a word where it is too long."""
    line = " ".join(text[: 4 * longest].split())
    if len(line) <= longest:
        return line
    return (
        line[:longest].rpartition(" ")[0].rstrip(",;:.") + "…"
        if " " in line[:longest]
        else line[:longest] + "…"
    )


def capital(text: str) -> str:
    """The text with a capital first letter, as it stands by itself."""
    return text[:1].upper() + text[1:]
