"""Whether a logged sentence tells of a need or an offer: of whom, and of what.

Rules, not guesses: first what speaks against it (negation, the past, what is settled, the writer's own
errand), then phrases that say it. What is found is only ever proposed, never stored by itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.matching.notice_rules import RULES, Language, Rule


class Side(StrEnum):
    """What a sentence tells of."""

    NEED = "need"
    OFFER = "offer"


@dataclass(frozen=True, slots=True)
class Noticed:
    """A need or an offer. `who` and `what` are words of the sentence; `who` is "" where nobody is
    named ("Is looking for a flat").
    """

    side: Side
    who: str
    what: str


_CLAUSE = re.compile(r"[;.!?…]+(?=\s|$)|\s[–—-]\s|,\s+(?:but|and then|aber|mais|pero|mas)\s+", re.I)
_TAIL = re.compile(
    r"(?:,?\s*(?:if (?:any|some)(?:body|one) .*|for anyone who .*|anywhere|at the moment|right now|these days"
    r"|as well|too|again|urgently|please|, asked .*|, he is willing|, she is willing))+$",
    re.I,
)
_RELATIVE = re.compile(
    r"((?:[A-ZÀ-Þ]\S*\s+)*[A-ZÀ-Þ][^\s,]*|\w+)\s*,?\s+(?:who|that|which|die|der|qui|que)\b[\w\s]*$"
)
_LEADING = re.compile(
    r"^(?:.*[,:]\s+)?(?:(?:what|all|and|und|et|y|e|but|so|also|apparently|today|says?|said)\s+)*",
    re.I,
)
_AFTER = re.compile(
    r"(?:(?:^|\s+)(?:is|are|am|was|has|have|ist|sind|hat|est|sont|está|esta|es"
    r"|(?:who|qui|que)\s+(?:is|est|está)?|still|also|now|would|will|really|already)"
    r"|\s*['’](?:s|re|m|d|ll|ve))$",
    re.I,
)


def notice(sentence: str, languages: tuple[Language, ...] = RULES) -> Noticed | None:
    """The first need or offer of `sentence`, or None. May be given several sentences; `languages`
    are those it may be in.
    """
    for clause in _CLAUSE.split(sentence):
        text = " ".join(clause.split())
        for language in languages:
            found = _in(text, language)
            if found is not None:
                return found
    return None


def _in(text: str, language: Language) -> Noticed | None:
    if language.veto.search(text):
        return None
    hits = [
        (met.start(), order, met, rule)
        for order, rule in enumerate(language.rules)
        if (met := rule.says.search(text)) is not None
    ]
    for _, _, met, rule in sorted(hits, key=lambda hit: hit[:2]):
        found = _noticed(text, met, rule)
        if found is not None:
            return found
    return None


def _noticed(text: str, met: re.Match[str], rule: Rule) -> Noticed | None:
    what = _TAIL.sub("", met["what"].strip(" ,:")).strip(" ,:")
    if len(what) < 2:
        return None
    return Noticed(Side(rule.side), _who(text[: met.start()]), what)


def _who(before: str) -> str:
    """The person's words in what stands before the phrase."""
    text, cut = before.strip(" ,:"), ""
    while text != cut:
        cut = text
        text = _AFTER.sub("", text).strip(" ,:")
    if relative := _RELATIVE.search(before.strip()):
        return relative[1]
    text = _LEADING.sub("", text).strip(" ,:")
    return text if len(text.split()) <= 5 else ""
