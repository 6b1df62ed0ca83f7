"""How long something took, or is away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.grammar.patterns import first_of, group

if TYPE_CHECKING:
    import re

    from desktop_app.domain.grammar.language import ClockWords, Language


def minutes_in(text: str, language: Language) -> tuple[int, re.Match[str]] | None:
    """How many minutes something took, and where `text` says so."""
    if not language.clock.length_hint.search(text):
        return None
    found = first_of(language.clock.lasting, text)
    if found is None:
        return None
    return round(amount(found, language.clock)), found


def amount(found: re.Match[str], words: ClockWords) -> float:
    """The minutes that a match of ClockWords.lasting or `soon` says."""
    if whole := group(found, "whole"):
        return words.lengths[" ".join(whole.lower().replace("half-", "half ").split())]
    said = " ".join(group(found, "number").lower().replace("-", " ").split())
    number = words.amounts.get(said) or float(said.replace(",", "."))
    number += 0.5 if group(found, "and_a_half") or group(found, "half_first") else 0
    return number * 60 + int(group(found, "more") or 0) if group(found, "hours") else number
