"""What a trial found, in figures and words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field


@dataclass
class Outcome:
    """How often something was tried, what was counted on the way, and each failure in words."""

    name: str
    tries: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)

    def count(self, what: str, number: int = 1) -> None:
        """Count something worth telling."""
        self.counts[what] += number

    def fail(self, words: str) -> None:
        """One try went wrong, as `words` say."""
        self.failures.append(words)

    def said(self) -> str:
        """The figures in a line, with the first failures below."""
        told = "".join(f", {number:,} {what}" for what, number in sorted(self.counts.items()))
        lines = [f"{self.name}: {self.tries} tries, {len(self.failures)} failures{told}"]
        return "\n  ".join(lines + self.failures[:10])
