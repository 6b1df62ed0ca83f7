"""What a last talk was about, in words that may stand in a letter to whom one talked with.

What was noted was noted for oneself. So it is told only where it is sure to be a subject and nothing
else: what stands behind "about" in a short line of an own shape ("Coffee, talked about the spring
list"), without anybody's "she" or "his", without what is grave, and without a day that has passed.
Everything else, other languages too, is told as nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop_app.domain.names import fold
from desktop_app.domain.timeline import InteractionKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.timeline import Interaction

TALKS = frozenset(
    {
        InteractionKind.CALL,
        InteractionKind.MEETING,
        InteractionKind.COFFEE,
        InteractionKind.MEAL,
        InteractionKind.EMAIL,
        InteractionKind.MESSAGE,
        InteractionKind.LETTER,
    }
)
"""Kinds in which something is spoken or written about."""
MOST_WORDS, LONGEST = 7, 60


def _listed(words: str) -> frozenset[str]:
    return frozenset(words.split())


_PARTS = re.compile(r"[.,;:!?()\n\u2013\u2014\u2026\"“”/]+")
_FRAME = re.compile(
    r"(?:(?i:mostly|mainly|(?:we )?(?:talked|talk|spoke|chatted|chat|discussed)|called|call|phoned|rang|"
    r"wrote|texted|messaged|mailed|e-?mailed|met|coffee|tea|lunch|dinner|breakfast|drinks))"
    r"(?: (?i:with|to|up|over|on|at|near|the|a|an|bit|while|lot|long|phone|office|lunch|coffee|dinner|mostly|mainly)"
    r"| [^\W\d_a-z][\w'’-]*){0,5} about (.+)"
    r"|(?i:we )?(?i:talked|spoke) of (.+)"
)
"""A line that says what a talk was about: how one talked, with whom or where, and then what about."""
_WORDS = re.compile(r"[A-Za-zÀ-ɏ0-9'’-]+(?: [A-Za-zÀ-ɏ0-9'’-]+)*")
_BEFORE = _listed("the a an my our")
_NO_PLURAL = re.compile(r"(?:ss|us|is|as)$")
_NO_DOING = _listed(
    "something nothing anything everything evening morning wedding building meeting king spring "
    "string thing clothing ceiling feeling painting training funding wing ring being"
)
_NEVER = _listed(
    "i me we us you your yours he him his she her hers they them their theirs it its this that these "
    "those who whom whose which what when where why how whether if because so but not no never nothing "
    "is isn't isn’t was wasn't are were be been am has had have do did does don't don’t will would won't "
    "can can't could should shall may might must went got said says told thinks thought wants wanted "
    "again yesterday today tomorrow tonight now later soon then ago last next past week weeks month "
    "months year years hour hours minute minutes min half quarter o'clock monday tuesday wednesday "
    "thursday friday saturday sunday length everything something anything "
    "las los les des der die das dem den el la le il un una uno de ein eine het een et y und ou e o os"
)
"""Words after which it is no subject, or one seen from outside, from another day, or another language."""
_GRAVE = re.compile(
    r"(?i)\b(?:death|died?|dying|dead|funeral|burial|grief|mourning|suicid\w*|cancer|tumou?r|chemo\w*|illness"
    r"|disease|sick\w*|diagnos\w*|hospital|operation|surgery|stroke|dementia|miscarriage|abortion|divorc\w*"
    r"|separat\w*|break-?up|affair|depress\w*|burn-?out|anxiety|therap\w*|rehab|drink\w*|alcohol\w*|drugs?"
    r"|debts?|bankrupt\w*|unemploy\w*|redundan\w*|dismissal|fired|layoffs?|lawsuit|court|police|prison|arrest"
    r"|accident|abuse|assault|rape|war|weight|sex|secret\w*|gossip|quarrel|row|fight|argument|worr\w*|problems?"
    r"|troubles?|fail\w*|refus\w*|reject\w*|salary|pay)\b"
)
"""What is not brought up in passing."""
_DANGLING = _listed(
    "the a an my our of to with and or for in on at by from about over under as than very"
)


def topic_told(entries: Sequence[Interaction], names: Sequence[str] = ()) -> str:
    """What the last talk was about, from somebody's `entries`, the newest first; "" where it may not
    be told or was another's as well. `names` are theirs, which a letter to them does not say.
    """
    newest = next((entry for entry in entries if entry.kind is not InteractionKind.NOTE), None)
    if newest is None or newest.kind not in TALKS or len(newest.people) != 1:
        return ""
    own = {word for name in names for word in fold(name).split()}
    return next(
        (told for part in _PARTS.split(newest.summary) if (told := _subject(part.strip(), own))), ""
    )


def _subject(part: str, own: set[str]) -> str:
    framed = _FRAME.fullmatch(part)
    if framed is None:
        return ""
    told = " ".join((framed[1] or framed[2]).split())
    words = [word.lower() for word in told.split()]
    if not _WORDS.fullmatch(told) or not 1 <= len(words) <= MOST_WORDS or len(told) > LONGEST:
        return ""
    if _NEVER.intersection(words) or _GRAVE.search(told) or words[-1] in _DANGLING:
        return ""
    if own.intersection(fold(re.sub(r"['’]s$", "", word)) for word in words) or _runs_on(words):
        return ""
    return told if _is_noun(told, words) else ""


def _runs_on(words: list[str]) -> bool:
    """Whether something else that was done follows: "the flat and booked the van"."""
    if "and" not in words:
        return False
    after = words[words.index("and") + 1 :]
    return len(words) > 5 or after[0].endswith("ed") or words.count("and") > 1


def _is_noun(told: str, words: list[str]) -> bool:
    """Whether it reads as a noun with its article, as a plural, or as something one does."""
    if words[0] in _BEFORE:
        return len(words) > 1 and told[0].islower()
    if len(words[0]) > 5 and words[0].endswith("ing") and words[0] not in _NO_DOING:
        return told[0].islower() and len(words) > 1
    plural = words[-1].endswith("s") and not _NO_PLURAL.search(words[-1])
    return plural and len(words) <= 3 and told == told.lower()
