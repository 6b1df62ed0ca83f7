"""Promises noticed in what was logged: "I'll send her the deck", "promised to call", "I owe them a dinner".

Only your own: "she'll send it" and "he promised" are not. Better to miss one than to offer what nobody promised.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.composer_words import ENGLISH
from desktop_app.domain.day_words import coming_day

LONGEST = 120
_I = r"\bI(?:['’]ve|['’]d| have| had)?(?: also| already| even| just)? "
_BEGINS = r"(?:^|[.;:,(–—\n]\s*|\.\.\.\s*|…\s*)(?:(?:and|but|also|so)\s+)?"
_SAID = r"said|told \w+(?: \w+)?|assured \w+"
_MARKS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\bI(?:['’]ll| will| am going to|['’]m going to)(?: also| then| gladly| definitely)? (?P<do>)",
        rf"(?:{_I}|{_BEGINS})promised (?:(?!to\b|I\b|that\b|myself\b)\w+ ){{0,2}}?"
        r"(?:to|(?:that )?I(?:['’]d| would|['’]ll| will)) (?P<do>)",
        rf"(?:{_I}|{_BEGINS})(?:{_SAID}) (?:that )?I(?:['’]d| would) (?P<do>)",
        r"\bI (?:still |also )?(?P<do>)owe ",
        r"\bI (?:still |also |really )?(?:should|must|need to|have to|ought to) (?P<do>)",
        rf"(?:{_BEGINS})(?:should|must|need to|have to|remember to|don['’]t forget to|(?:to[- ]?do|task|reminder):) (?P<do>)",
        r"\bremind me to (?P<do>)",
    )
)
_NOT_TO_DO = re.compile(
    r"(?:be|been|have|had|not|never|no|probably|maybe|always|bet|say|admit|guess|miss|love|like|need|hear|get|receive|see if"
    r"|see what|see how|think|know|wonder|forget|owe (?:it|nothing|everything|much|a lot))\b",
    re.IGNORECASE,
)
_OTHERS_SAID = re.compile(
    r"\b(?:if|whether|when|unless|until|once|what|where|how|why|because|hopes?|hoped|thinks?|thought|wonders?|wondered|asks?|asked"
    r"|wants?|believes?|expects?|expected|(?:he|she|they|who|\w+ (?=says|said))\s*(?:said|says|told me))"
    r"\s+(?:that\s+)?$",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"[;!?\n…–—()]|\.(?=\s|$)(?<!\bDr\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bSt\.)(?<!\bMrs\.)|,"
    r"|\s(?:but|because|although|though|while|since)\s|\sand\s(?:he|she|they|it|we|that|asked|talked|told|said)\b",
    re.IGNORECASE,
)
_OPENING, _QUOTES = "“„«", re.compile(r"[\"“”„«»]")
_LOGGED = re.compile(
    rf"(?:{'|'.join(pattern for pattern, _ in ENGLISH.kinds)}|had|talked|spoke|went|got|dropped)\b", re.IGNORECASE
)
_AND_PROMISED = re.compile(r"\band promised (?:(?!to\b|me\b|myself\b)\w+ ){0,2}?to (?P<do>)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Promise:
    """Something you said you would do: where in the text, what in its words, and by when if that was said."""

    start: int
    end: int
    text: str
    day: date | None = None


def promise_in(text: str, today: date, day_first: bool = True) -> Promise | None:
    """The first promise of your own in `text`; never fails."""
    places = sorted(
        place for mark in _MARKS for found in mark.finditer(text) if (place := _place(found, text)) is not None
    )
    places += [found.start("do") for found in _AND_PROMISED.finditer(text) if _is_yours(text, found.start())]
    return next((promise for place in sorted(places) if (promise := _promise(text, place, today, day_first))), None)


def _place(found: re.Match[str], text: str) -> int | None:
    """Where what is to be done begins; None when somebody else speaks."""
    start = found.start()
    if _is_quoted(text, start) or _OTHERS_SAID.search(text[max(0, start - 60) : start + (found[0][:1] not in "Ii")]):
        return None
    return found.start("do")


def _is_quoted(text: str, place: int) -> bool:
    """Whether an open quotation mark stands before: those are the words of another."""
    marks = _QUOTES.findall(text[:place])
    return bool(marks) and (marks[-1] in _OPENING or (marks[-1] == '"' and marks.count('"') % 2 == 1))


def _is_yours(text: str, place: int) -> bool:
    """Whether a sentence that goes on "and promised" began with what you did, as logged lines do: "Called her and …"."""
    begin = max(text.rfind(mark, 0, place) for mark in ".;!?\n") + 1
    return _LOGGED.match(text[begin:place].lstrip()) is not None and not _is_quoted(text, place)


def _promise(text: str, place: int, today: date, day_first: bool) -> Promise | None:
    ends = _ENDS.search(text, place)
    end = min(ends.start() if ends else len(text), place + LONGEST)
    words = text[place:end].rstrip()
    if not words or _NOT_TO_DO.match(words) or (ends is not None and ends[0] == "?" and ends.start() == end):
        return None
    day = coming_day(words, today, day_first)
    told = words if day is None else f"{words[: day.start]} {words[day.end :]}"
    told = re.sub(r"\s+(?:by|on|until|before)\s*$", "", " ".join(told.split())).strip(" ,")
    return Promise(place, place + len(words), told, None if day is None else day.day) if len(told.split()) > 1 else None
