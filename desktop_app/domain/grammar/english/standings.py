"""How it is told what somebody was to you at work."""

from __future__ import annotations

from desktop_app.domain.giving_told import GivingKind
from desktop_app.domain.grammar.english.giving_parts import ADVERBS, DAY_SAID, ME, firm, form
from desktop_app.domain.grammar.giving_words import FIRM, PERSON
from desktop_app.domain.person import Standing
from desktop_app.domain.timeline import InteractionKind

_K, _NOTE = GivingKind.POSITION, InteractionKind.NOTE
_STANDINGS = {
    "manager": "manager boss supervisor lead chief head",
    "report": "report intern trainee apprentice assistant",
    "co-worker": "colleague co-worker coworker teammate workmate deskmate colleagues co-workers",
    "client": "client customer",
    "supplier": "supplier vendor contractor freelancer accountant",
    "classmate": "classmate classmates coursemate schoolmate fellow",
    "teacher": "teacher professor lecturer tutor instructor trainer",
    "mentor": "mentor coach",
}
_WORDS = " ".join(_STANDINGS.values())
STANDINGS = {word: Standing(key) for key, words in _STANDINGS.items() for word in words.split()}
_STANDING = r"(?P<standing>" + "|".join(_WORDS.split()) + r")s?\b"
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_DATE = rf"(?:{_MONTH}\.?\s+)?(?:19|20)\d\d|{_MONTH}\b"
_UNTIL = rf"{_DATE}|\d\d\b|now|today|present"
_WHEN = (
    r"(?:\s*,?\s*\(?\s*(?:from\s+|since\s+|in\s+|between\s+|starting\s+(?:in\s+)?|as"
    rf"\s+of\s+)?(?P<since>{_DATE})"
    rf"(?:\s*(?:-|–|—|to|until|till|and)\s*(?P<until>{_UNTIL}))?\)?"
    rf"|\s+(?:until|till)\s+(?P<until>{_DATE}))"
)
_SCHOOL = (
    r"(?:university|uni|college|school|art\s+school|film\s+school|night\s+school|high\s+school)"
)
_AT = rf"(?:\s+(?:at|in|with|for)\s+(?:(?:the\s+)?{firm()}|{_SCHOOL}))?"
_IS = r"(?:was|is|used\s+to\s+be|has\s+been|had\s+been|['’]s)"
_STUDIED = r"(?:studied|(?:went|were)\s+(?:to|at)\s+(?:school|university|college|uni))"
_TITLE = r"(?P<title>(?!also\b|there\b|still\b)[a-zà-ÿ][\wà-ÿ&/ -]{2,40}?)"

POSITIONS = (
    form(
        _K,
        None,
        "left",
        rf"(?P<who>{PERSON})\s*{ADVERBS}(?P<act>left)\s+(?P<organisation>{FIRM})\s+in\s+"
        rf"(?P<until>{_DATE})",
        kind=_NOTE,
    ),
    form(
        _K,
        None,
        "hired",
        rf"(?P<who>{PERSON})\s+(?P<act>hired)\s+{ME}(?:\s+(?:as|for)\s+[^,;.\n]+?)?{_AT}"
        rf"{_WHEN}?(?=\s*(?:$|[,;.\n]))",
        kind=_NOTE,
        standing=Standing.MANAGER,
    ),
    form(
        _K,
        None,
        "shared office team",
        rf"(?P<who>{PERSON})\s+and\s+(?:I|me)\s+(?P<act>shared\s+an\s+office|sat\s+"
        r"(?:opposite|next\s+to)\s+each\s+other|were\s+(?:in|on)\s+the\s+same\s+team)"
        rf"{_AT}{_WHEN}?",
        kind=_NOTE,
        standing=Standing.CO_WORKER,
    ),
    form(
        _K,
        None,
        "manage supervise",
        rf"(?P<who>{PERSON})\s+(?P<act>used\s+to\s+(?:manage|supervise))\s+{ME}{_AT}{_WHEN}?",
        kind=_NOTE,
        standing=Standing.MANAGER,
    ),
    form(
        _K,
        None,
        "report reported",
        rf"(?P<act>used\s+to\s+report|reported)\s+to\s+(?P<who>{PERSON}){_AT}{_WHEN}?",
        kind=_NOTE,
        standing=Standing.MANAGER,
    ),
    form(
        _K,
        None,
        _WORDS,
        rf"(?P<who>{PERSON})\s*[,:–—-]\s*(?P<act>(?:(?:my|our)\s+)?(?:(?:old|former|first"
        rf"|last|new|ex)[\s-]+)?){_STANDING}(?:\s+(?:at|from|in)\s+(?:the\s+)?{firm()})"
        rf"(?:{_WHEN})?(?=\s*(?:$|[,;.\n]))",
        kind=_NOTE,
    ),
    form(
        _K,
        None,
        "client customer supplier",
        rf"(?P<who>{PERSON})\s*(?P<act>was|is|has\s+been|['’]s\s+been)\s+an?\s+"
        rf"(?P<standing>client|customer|supplier)(?:\s+of\s+(?:mine|ours))?{_AT}{_WHEN}?"
        r"(?=\s*(?:$|[,;.\n]))",
        kind=_NOTE,
    ),
    form(
        _K,
        None,
        _WORDS,
        rf"(?P<who>{PERSON})\s+and\s+(?:I|me)\s+(?P<act>were|are)\s+{_STANDING}(?:{_AT}"
        rf"{_WHEN}?|{_WHEN}{_AT})",
        kind=_NOTE,
    ),
    form(
        _K,
        None,
        "year class course team",
        rf"(?P<who>{PERSON})\s+(?P<act>was|were)\s+in\s+my\s+(?:year|class|course)(?:"
        rf"{_AT}{_WHEN}?|{_WHEN}{_AT})",
        kind=_NOTE,
        standing=Standing.CLASSMATE,
    ),
    form(
        _K,
        None,
        "team",
        rf"(?P<who>{PERSON})\s+(?P<act>was|were)\s+(?:in|on)\s+my\s+team{_AT}{_WHEN}?",
        kind=_NOTE,
        standing=Standing.CO_WORKER,
    ),
    form(
        _K,
        None,
        _WORDS,
        rf"(?P<who>{PERSON})\s*{ADVERBS}(?P<act>{_IS})\s+(?:my|our)\s+(?:(?:old|former"
        rf"|first|last|line|direct|then|ex|[\w-]+)[\s-]+){{0,2}}?"
        rf"{_STANDING}(?:{_AT}{_WHEN}?|{_WHEN}{_AT})",
        kind=_NOTE,
    ),
    form(
        _K,
        None,
        "worked studied went",
        rf"(?P<who>{PERSON})\s+and\s+(?:I|me)\s+(?P<act>worked(?:\s+together)?)(?:{_AT}"
        rf"{_WHEN}?|{_WHEN}{_AT})",
        kind=_NOTE,
        standing=Standing.CO_WORKER,
    ),
    form(
        _K,
        None,
        "studied school university college uni",
        rf"(?P<who>{PERSON})\s+and\s+(?:I|me)\s+(?P<act>{_STUDIED}(?:\s+together)?)(?:"
        rf"{_AT}{_WHEN}?|{_WHEN}{_AT})",
        kind=_NOTE,
        standing=Standing.CLASSMATE,
    ),
    form(
        _K,
        None,
        "worked",
        rf"(?P<act>worked)\s+(?:together\s+)?with\s+(?P<who>{PERSON})(?:{_AT}{_WHEN}|"
        rf"\s+at\s+(?:the\s+)?{firm()})",
        kind=_NOTE,
        standing=Standing.CO_WORKER,
    ),
    form(
        _K,
        None,
        "studied school university college uni",
        rf"(?P<act>{_STUDIED})\s+(?:together\s+)?with\s+(?P<who>{PERSON})(?:{_AT}{_WHEN}|"
        rf"\s+at\s+(?:the\s+)?{firm()})",
        kind=_NOTE,
        standing=Standing.CLASSMATE,
    ),
    form(
        _K,
        None,
        "worked",
        rf"(?P<act>worked\s+(?:for|under))\s+(?P<who>{PERSON}){_AT}{_WHEN}?",
        kind=_NOTE,
        standing=Standing.MANAGER,
    ),
    form(
        _K,
        None,
        "worked reported",
        rf"(?P<who>{PERSON})\s+(?P<act>(?:worked|reported)\s+(?:for|to|under))\s+{ME}{_AT}{_WHEN}?",
        kind=_NOTE,
        standing=Standing.REPORT,
    ),
    form(
        _K,
        None,
        "managed supervised",
        rf"(?P<who>{PERSON})\s+(?P<act>managed|supervised)\s+{ME}(?:{_AT}{_WHEN}|\s+at\s+"
        rf"(?:{firm()}|{_SCHOOL}))",
        kind=_NOTE,
        standing=Standing.MANAGER,
    ),
    form(
        _K,
        None,
        "taught",
        rf"(?P<who>{PERSON})\s+(?P<act>taught)\s+{ME}(?:\s+[a-z]+)?(?:{_AT}{_WHEN}|\s+at"
        rf"\s+(?:{firm()}|{_SCHOOL}))",
        kind=_NOTE,
        standing=Standing.TEACHER,
    ),
    form(
        _K,
        None,
        "managed supervised",
        rf"(?P<act>managed|supervised)\s+(?P<who>{PERSON})(?:{_AT}{_WHEN}|\s+at\s+(?:"
        rf"{firm()}|{_SCHOOL}))",
        kind=_NOTE,
        standing=Standing.REPORT,
    ),
    form(
        _K,
        None,
        "is was has s works worked",
        rf"(?P<who>{PERSON})\s*{ADVERBS}(?P<act>is|was|has\s+been|['’]s(?:\s+been)?|works"
        rf"\s+as|worked\s+as|became)\s+(?:now\s+)?(?:(?:an?|the)\s+)?{_TITLE}"
        rf"\s+(?:at|of|with|for)\s+(?:the\s+)?{firm()}{_WHEN}",
        kind=_NOTE,
        also=DAY_SAID,
    ),
    *(
        form(
            _K,
            None,
            words,
            rf"(?P<who>{PERSON})\s*{ADVERBS}(?P<act>{verbs})\s+(?:work\s+)?(?:as\s+(?:"
            rf"(?:an?|the|our)\s+)?{_TITLE}\s+(?:at|with|in)\s+(?:the\s+)?{firm()}"
            rf"|(?:at\s+)?(?:the\s+)?{firm()}\s+as\s+(?:(?:an?|the)\s+)?{_TITLE}){_WHEN}",
            kind=_NOTE,
            ahead=ahead,
            also=DAY_SAID,
        )
        for ahead, words, verbs in (
            (False, "started joined began", r"(?:started|joined|began)"),
            (
                True,
                "starts starting joins joining begins",
                r"(?:is\s+)?(?:start(?:s|ing)|join(?:s|ing)|begins)",
            ),
        )
    ),
)
