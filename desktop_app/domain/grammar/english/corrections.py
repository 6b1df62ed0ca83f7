"""What stands between something mistyped and what is meant: “Tuesday, no, Wednesday”."""

from __future__ import annotations

from desktop_app.domain.grammar.spelling import any_case

_MARK = r"\s*(?:[,;–—(]|-|\.{2,}|…)?\s*"
_SAID = (
    r"(?:no wait|no sorry|oh no|no|sorry|or rather|rather|i mean(?:t)?|i meant to say|make that"
    r"|scratch that|correction|wait|well)"
)
PUT_RIGHT = any_case(
    rf"{_MARK}(?:{_SAID}[\s,:]+(?:it was\s+|that was\s+)?|\(?actually[\s,]+)(?:on\s+)?"
)
"""Matched between the two."""
