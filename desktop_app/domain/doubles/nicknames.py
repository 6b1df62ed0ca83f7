"""Which given names are forms of one another."""

from __future__ import annotations

from desktop_app.domain.doubles.letters import words


class Nicknames:
    """Given names and what their bearers are called, from a text with a line a name:
    "robert: bob rob"; one alone is only known to be a name. `#` begins a comment.
    """

    def __init__(self, text: str = "") -> None:
        self._full: dict[str, set[str]] = {}
        """What each name may stand for, itself included where it is a full name."""
        for line in text.splitlines():
            name, _, short = line.partition("#")[0].partition(":")
            full = " ".join(words(name))
            for form in (full, *words(short)):
                self._full.setdefault(form, set()).add(full)

    def __contains__(self, name: str) -> bool:
        return name in self._full

    def shared(self, one: str, other: str) -> str | None:
        """The full name both may stand for, None when there is none; words as `letters.words`
        gives them.
        """
        there = self._full.get(one)
        if there is None:
            return None
        both = there & self._full.get(other, set())
        return next((name for name in (one, other) if name in both), min(both, default=None))
