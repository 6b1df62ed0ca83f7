"""The form in which the words of a kind of rules are kept."""

from __future__ import annotations

from typing import NamedTuple


class KindWords(NamedTuple):
    """The name of a kind, and of each comparison its words and what the rule then says."""

    name: str
    comparisons: dict[str, tuple[str, str]]
