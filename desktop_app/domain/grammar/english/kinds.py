"""Kinds of contact, by the words that tell of them."""

from __future__ import annotations

from desktop_app.domain.grammar.english.not_contact import (
    ANOTHER_MATTER,
    APART,
    CALLED_OFF,
    COMPOUND,
    FOR_THEM,
    NO_ACTIVITY,
    NOT_DONE,
    NOT_REACHED,
    NOT_THERE,
    NOTED,
    THINGS,
)
from desktop_app.domain.grammar.english.time_together import (
    CALLED_ON,
    COFFEE,
    EVENT,
    MEAL,
    MEETING,
    MET,
    VISITED,
)
from desktop_app.domain.grammar.english.words_sent import (
    CALL,
    CALL_THEY,
    CALL_YOU,
    CHAT_CALL,
    CHAT_MESSAGE,
    EMAIL,
    EMAIL_THEY,
    EMAIL_YOU,
    GIFT,
    GIFT_THEY,
    GIFT_YOU,
    HELP,
    LETTER,
    LETTER_THEY,
    LETTER_YOU,
    MESSAGE,
    MESSAGE_THEY,
    MESSAGE_YOU,
    SOCIAL,
    SOCIAL_YOU,
)
from desktop_app.domain.grammar.spelling import any_case, one_of
from desktop_app.domain.grammar.telling_words import KindForm, KindWords
from desktop_app.domain.timeline import InteractionKind as K
from desktop_app.domain.timeline import Starter

_ORDER = (
    (HELP, K.OTHER, None),
    (CALLED_ON, K.MEETING, Starter.YOU),
    (r"(?:by|via|per)\s+e?-?mail", K.EMAIL, None, True),
    (r"(?:by|via)\s+(?:text|message|whats?app|signal|dm|sms|slack)", K.MESSAGE, None, True),
    (SOCIAL_YOU, K.SOCIAL, Starter.YOU),
    (EMAIL_YOU, K.EMAIL, Starter.YOU),
    (EMAIL_THEY, K.EMAIL, Starter.THEY),
    (MESSAGE_YOU, K.MESSAGE, Starter.YOU),
    (MESSAGE_THEY, K.MESSAGE, Starter.THEY),
    (LETTER_THEY, K.LETTER, Starter.THEY),
    (GIFT_THEY, K.GIFT, Starter.THEY),
    (CALL_YOU, K.CALL, Starter.YOU),
    (CALL_THEY, K.CALL, Starter.THEY),
    (LETTER_YOU, K.LETTER, Starter.YOU),
    (GIFT_YOU, K.GIFT, Starter.YOU),
    (CHAT_CALL, K.CALL, None),
    (CHAT_MESSAGE, K.MESSAGE, None),
    (COFFEE, K.COFFEE, None),
    (MEAL, K.MEAL, None),
    (CALL, K.CALL, None),
    (EMAIL, K.EMAIL, None),
    (LETTER, K.LETTER, None),
    (VISITED, K.MEETING, Starter.YOU),
    (MET, K.MEETING, None, True),
    (MEETING, K.MEETING, None),
    (EVENT, K.EVENT, None),
    (MESSAGE, K.MESSAGE, None),
    (SOCIAL, K.SOCIAL, None),
    (GIFT, K.GIFT, None),
    (
        r"sent(?=\s+(?-i:[A-ZÀ-Þ])[\w'’]+\s+(?:an?|the|some|my|our|that|this|his|her|two|three)\b)",
        K.MESSAGE,
        Starter.YOU,
    ),
    ("note", K.NOTE, None),
)
"""Patterns in the order in which they are tried, and who starts what the verb tells of."""

NAMED = tuple((form[0], form[1]) for form in _ORDER)

_ACTIVITY = one_of(r"""
    went(?:\s+\w+)?
    played(?:\s+\w+)?
    had\s+(?:an?\s+)?\w+
    took
    ran
    swam
    sang
    drove
    spent\s+(?:\S+\s+){1,3}?
    taught
    lent
    paid
    told
    let
    sent
    bought
    brought
    did(?!\s+not|n['’]t)(?:\s+\w+)?
    \w+ed
""")
_TOGETHER = one_of("""
    took
    drove
    joined
    hosted
    interviewed
    fetched
    accompanied
""")

KINDS = KindWords(
    named=tuple(
        KindForm(any_case(rf"(?<![\w'’@-])(?:{pattern})(?![\w@])"), *of) for pattern, *of in _ORDER
    ),
    another_matter=any_case(ANOTHER_MATTER),
    it_was=any_case(r"\s*(?:it\s+)?was\s+[\w'’-]+(?:\s+[\w'’-]+)?\s+(?:who|that)\s+"),
    arrived=any_case(
        r"(?:came|was|were)\s+(?:over|round|here)|came\s+(?:along\s+)?to\s+(?:the|my|our|an?)|went\s+(?:out\s+)?(?:to|for)"
    ),
    met=any_case(r"met(?:\s+up)?(?:\s+with)?|saw"),
    what_for=any_case(r"(?:\s+[\w'’]+){0,5}?\s+for\s+(?:an?\s+|some\s+)?(?:\w+\s+)?"),
    had_first=any_case(
        r"(?:had|grabbed|shared|drank|ate|cooked|hosted|went|chatted|talked|spoke|walked|played|caught\s+up|gave\s+(?:me|us))\b"
    ),
    had=any_case(
        r"\b(?:I|we)\s+(?:\w+\s+){0,2}?(?:had|went\s+(?:out\s+)?for|got|grabbed|met\s+for|did|shared|took"
        r"|managed|ended\s+up\s+(?:with|having|going\s+for))\s+(?:\w+\s+){0,2}$"
    ),
    not_done=any_case(NOT_DONE),
    not_there=any_case(NOT_THERE),
    visits=any_case(
        r"visit(?:ed)?|(?:dropped|popped|stopped|swung|called|came|went|walked|nipped)\s+.*"
    ),
    not_reached=any_case(rf"\b(?:{NOT_REACHED})"),
    called_off=any_case(CALLED_OFF),
    noted=any_case(NOTED),
    apart=any_case(APART),
    things=any_case(THINGS),
    compound=any_case(COMPOUND),
    for_them=any_case(FOR_THEM),
    activity=any_case(
        rf"\s*(?:(?:I|we|just|finally|also|then|so|and)\s+){{0,3}}(?P<did>(?!(?:{NO_ACTIVITY})\b)(?:{_ACTIVITY}))\b"
    ),
    both_did=any_case(
        r"\s*(?:just\s+|finally\s+|also\s+)?(?P<did>watched|read|moved|saw|made|built|ate|drank|caught|shared|finished|fixed)\b"
    ),
    no_activity=any_case(rf"\b(?:{NO_ACTIVITY})\b"),
    together=any_case(_TOGETHER),
    list_begins=any_case(r"\s*[:(–—-]\s*(?:(?:me|myself)\s*(?:,|and\b|&|\+)\s*)?"),
    no_list=any_case(
        r"\b(?:note|notes|idea|ideas|question|quote|news|update|reminder|todo|task|list|present|gift|card|birthday|invite[sd]?"
        r"|guests?|number|address|order|flat|cat|dog|baby|engaged|married|new|for|from|to|about|re|by|of|ask|tell|thanks)\b"
    ),
    at_home=any_case(
        r"(?:\b(?:at|round|over\s+(?:at|to)|back\s+(?:at|to))"
        r"|(?:(?<=went\s)|(?<=drove\s)|(?<=walked\s)|(?<=cycled\s)|(?<=came\s))to)\s+$"
    ),
    home=any_case(
        r"['’]s(?=\s*(?:$|[,.;:!?)–—])"
        r"|\s+(?:with|on|in|for|last|yesterday|after|before|and|till|until|again|this|today)\b)"
    ),
    own_home=any_case(r"['’]s\s+(?P<home>place|house|flat|garden|home)(?=\s*(?:$|[,.;:–—]))"),
    left_there=any_case(
        r"\b(?:left|forgot|forgotten|lost|found|parked|stored|is|are|was|were|will|has|have|book(?:ed)?)\b"
    ),
    with_whom=any_case(r"\b(?:w(?:ith|/|\.)?|against|vs\.?|versus|alongside)\s*$"),
)
