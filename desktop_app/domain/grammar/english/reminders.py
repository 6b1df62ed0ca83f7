"""Asking to be reminded."""

from __future__ import annotations

import re

from desktop_app.domain.grammar.english.calendar import NUMBERS
from desktop_app.domain.grammar.english.clocks import HOURS_OR_MINUTES
from desktop_app.domain.grammar.language import ReminderWords
from desktop_app.domain.grammar.spelling import any_case, any_of, one_of, words_in

_NOT_ANOTHER = r"(?<!\bto )(?<!will )(?<!would )(?<!did )(?<!can )(?<!could )(?<!['’]ll )(?<!not )"
_ASKS = one_of(rf"""
    (?:[,;]?\s{{0,2}}\b(?:and|so|but|please))?\s{{0,2}}{_NOT_ANOTHER}\b(?:(?:please|pls)\s+)?(?:remind me|nudge me|don['’]?t let me forget)\b
    ^\s*(?:reminder|to[- ]?do|task|note to self|reminder to self)(?:\s*:|\s+[-–—]\s)
    ^\s*note to self\b[\s,–-]*
    ^\s*to[- ]?do\s+(?!list\b)(?=[a-z])
    ^\s*(?:don['’]?t|do not|never) forget\b
    ^\s*remember\s+(?=to\b)
    ^\s*(?:set\s+(?:a\s+)?)?reminder(?=\s+(?:for|on|to|in|at|about|tomorrow|every)\b)
    [,;.(–—-]\s*(?:and\s+)?(?:set\s+)?(?:an?\s+)?(?:reminder)(?=\s+(?:for|on|to|in|at|tomorrow|next|mon|tue|wed|thu|fri|sat|sun))
""")
_LEAD = one_of(rf"""
    \b(?:(?P<days>\d{{1,3}}|{any_of(NUMBERS)})|the)\s+(?P<unit>day|night|evening|morning|week|fortnight|month)s?\s+(?:before(?:hand)?|ahead|earlier|in advance|prior)\b
    \b{HOURS_OR_MINUTES}\s+(?:before(?:hand)?|ahead|earlier|in advance|prior)\b
""")

REMINDERS = ReminderWords(
    needs=words_in("remind nudge let forget reminder todo do task note remember"),
    asks=any_case(_ASKS),
    task=re.compile(
        r"[\s,]*\b(?:to|about|of|that|I|how|whether)\s+(?P<words>.+)$", re.IGNORECASE | re.DOTALL
    ),
    joints=any_case(
        r"^(?:(?:to|about|of|again|starting|from|that|for)\b\s*)+|\s{0,2}\b(?:on|by|at|and|for|from|starting)$"
    ),
    lead=any_case(_LEAD),
    some_day=any_case(r"\b(?:some\s?day|some\s?time|at\s+some\s+point|one\s+of\s+these\s+days)\b"),
)
