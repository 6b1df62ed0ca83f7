"""Lines such as "Ana needs a copy editor", where nothing else is to be typed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop_app.domain.needs import NeedSide

_YOU = r"(?P<you>i|we)"
_WHO = r"(?P<who>\S+(?:\s+\S+){0,4}?)"
_LOOKS = r"is looking for|are looking for|looks for|needs|is in need of|could use|wants"
_HELPS = r"can help with|helps with|can offer|offers|can"
_I_LOOK = r"am looking for|'m looking for|’m looking for|look for|need|could use|want"
_I_HELP = r"can help with|help with|can offer|offer|can"
_FORMS = tuple(
    (
        side,
        re.compile(rf"\s*{who}\s*(?:\b|(?=['’]))(?:{verbs})\s+(?P<what>\S.*?)[\s.]*", re.I | re.S),
    )
    for side, who, verbs in (
        (NeedSide.NEED, _YOU, _I_LOOK),
        (NeedSide.OFFER, _YOU, _I_HELP),
        (NeedSide.NEED, _WHO + r"\s", _LOOKS),
        (NeedSide.OFFER, _WHO + r"\s", _HELPS),
    )
)


@dataclass(frozen=True, slots=True)
class ToldNeed:
    """What a line tells: whose it is ("" for you), which side, and its words."""

    who: str
    side: NeedSide
    text: str


def told_need(line: str) -> ToldNeed | None:
    """What is needed or offered by whom, where `line` says just that in English; else None."""
    for side, form in _FORMS:
        found = form.fullmatch(line)
        if found is not None:
            return ToldNeed(found.groupdict().get("who") or "", side, found["what"])
    return None
