"""Asking to be reminded."""

from __future__ import annotations

import re

from desktop_app.domain.grammar.language import ReminderWords
from desktop_app.domain.grammar.spelling import any_case

REMINDERS = ReminderWords(
    asks=any_case(r"(?:[,;]?\s*\band)?\s*\bremind me\b|^\s*(?:reminder|to[- ]?do|task)\s*:"),
    task=re.compile(r"[\s,]*\b(?:to|about|of)\s+(?P<words>.+)$", re.IGNORECASE | re.DOTALL),
    joints=any_case(r"^(?:(?:to|about|of|again|starting|from)\b\s*)+|\s*\b(?:on|by|at|and)$"),
)
