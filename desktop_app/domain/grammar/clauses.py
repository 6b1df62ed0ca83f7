"""A line cut at its marks: sentences, and the clauses in them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.domain.grammar.language import Language

_MARK = re.compile(r"[;!?\n()]|,(?!\d)|(?<=[^\W\d]),|:(?!\d)|\s[-–—]+\s|[–—]|…|\.{2,}|\.(?=\s|$)")
_BLANKS = re.compile(r"\n{2,}")
_WORD_BEFORE = re.compile(r"[^\W\d_]+$")
_STRONG = frozenset(".;!?\n…")


@dataclass(frozen=True, slots=True)
class Clause:
    """From `start` to before `end`; `mark` is the one before it, "" at the beginning; `after` the
    one that ends it.
    """

    start: int
    end: int
    mark: str
    after: str

    @property
    def begins_sentence(self) -> bool:
        """Whether no other clause of its sentence stands before."""
        return not self.mark or self.mark in _STRONG


def clauses(text: str, language: Language) -> list[Clause]:
    """The clauses of `text`, in order; the full stop of a short form ends none."""
    found: list[Clause] = []
    start, mark = 0, ""
    for each in _MARK.finditer(text):
        if each[0] == "." and _is_short_form(text, each.start(), language):
            continue
        after = each[0].strip(" ")[:1]
        found.append(Clause(start, each.start(), mark, after))
        start, mark = each.end(), after
    found.append(Clause(start, len(text), mark, ""))
    return found


def clause_at(cut: Sequence[Clause], place: int) -> int:
    """Which of the clauses `place` is in, or stands before."""
    return next((at for at, clause in enumerate(cut) if place < clause.end), len(cut) - 1)


def sentence_start(cut: Sequence[Clause], at: int) -> int:
    """Where the sentence of that clause begins."""
    while not cut[at].begins_sentence and at > 0:
        at -= 1
    return cut[at].start


def _is_short_form(text: str, dot: int, language: Language) -> bool:
    word = _WORD_BEFORE.search(text, max(0, dot - 12), dot)
    if word is None:
        return False
    said = word[0]
    return said.lower() in language.people.short_forms or (
        len(said) == 1 and said.isupper() and said != "I"
    )


def spaced(text: str) -> str:
    """`text` with blanks where something understood was taken out (see `tokens.blanked`)."""
    return _BLANKS.sub(lambda found: " " * len(found[0]), text)
