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
    "teacher": "teacher professor lecturer tutor instructor trainer train",
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
WHEN = (
    r"(?:\s*,?\s*\(?\s*(?:from\s+|since\s+|in\s+|between\s+|starting\s+(?:in\s+)?|as"
    rf"\s+of\s+)?(?P<since>{_DATE})"
    rf"(?:\s*(?:-|–|—|to|until|till|and)\s*(?P<until>{_UNTIL}))?\)?"
    rf"|\s+(?:until|till)\s+(?P<until>{_DATE}))"
)
_SCHOOL = (
    r"(?:university|uni|college|school|art\s+school|film\s+school|night\s+school|high\s+school)"
)
AT_FIRM = rf"(?:\s+(?:at|in|with|for)\s+(?:(?:the\s+)?{firm()}|{_SCHOOL}))?"
_IS = r"(?:was|is|used\s+to\s+be|has\s+been|had\s+been|['’]s)"
_STUDIED = r"(?:studied|(?:went|were)\s+(?:to|at)\s+(?:school|university|college|uni))"
_TITLE = r"(?P<title>(?!also\b|there\b|still\b)[a-zà-ÿ][\wà-ÿ&/ -]{2,40}?)"
ROLE = (
    r"(?P<title>(?:[\w&/’'-]+\s+){0,3}?(?:head|director|manager|editor|analyst|engineer"
    r"|developer|designer"
    r"|c[etfom]o|vp|vice[\s-]president|president|partner|associate|consultant|lawyer|solicitor"
    r"|teacher|nurse"
    r"|doctor|professor|lecturer|researcher|assistant|officer|chief|lead|leader|founder"
    r"|co-?founder|owner|chair"
    r"|secretary|treasurer|accountant|architect|buyer|recruiter|producer|curator|journalist"
    r"|reporter|writer"
    r"|copywriter|translator|chef|cook|barista|driver|electrician|intern|trainee|apprentice"
    r"|scientist|technician"
    r"|coordinator|administrator|advis[eo]r|agent|broker|trader|librarian|photographer"
    r"|programmer|rep|pa|pm"
    r"|receptionist|specialist|strategist|supervisor|tutor|therapist|vet|principal|planner|clerk"
    r"|counsel"
    r"|carpenter|plumber|gardener|baker|butcher|waiter|waitress|bartender|mayor|captain|conductor|soldier|pilot|guide|guard"
    r"|cashier|secretary|bookkeeper|caretaker|warden|paramedic|midwife|dentist|surgeon|physiotherapist|psychologist|judge"
    r"|councillor|deputy|chairman|chairwoman|chairperson|convenor|organiser|dancer|musician|actor|actress|singer|author|poet"
    r"|farmer|fisherman|firefighter|mechanic|welder|tailor|seamstress|florist|salesman|saleswoman|salesperson|illustrator|animator|publisher|marketer|controller"
    r"|sysadmin|fellow"
    r"|ambassador|trustee|dean|postdoc|pilot|paralegal|pharmacist|biologist|chemist|physicist"
    r"|mechanic)"
    r"(?:\s+(?:of|for|in)\s+[\w&-]+(?:\s+(?:and|&)\s+[\w-]+|\s+[\w-]+)?)?)"
)
_SINCE_IF = rf"(?:{WHEN})?(?=\s*(?:$|[,;.!\n)]|now\b|since\b|and\b|these\s+days|currently|at\s+(?:the\s+moment|present)|full[\s-]time|part[\s-]time))"

POSITIONS = (
    form(
        _K,
        None,
        "leaving leaves",
        rf"(?P<who>{PERSON})\s*{ADVERBS}(?P<act>(?:is\s+)?leaving|leaves)\s+(?:the"
        rf"\s+)?(?P<organisation>{FIRM})\s+"
        rf"(?:in\s+)?(?P<until>{_DATE})",
        kind=_NOTE,
        ahead=True,
    ),
    form(
        _K,
        None,
        "retired resigned left stepped quit",
        rf"(?P<who>{PERSON})\s*{ADVERBS}(?P<act>retired\s+from|resigned\s+from|left|quit"
        rf"|stepped\s+down\s+(?:as"
        rf"\s+{ROLE}\s+(?:at|of)|from))\s+(?:the\s+)?(?P<organisation>{FIRM})\s*,?\s+(?:in"
        rf"\s+)?(?P<until>{_DATE})",
        kind=_NOTE,
    ),
    form(
        _K,
        None,
        "mentored coached tutored trained supervised",
        rf"(?P<who>{PERSON})\s+{ADVERBS}(?P<act>(?P<standing>mentor|coach|tutor|train)ed)\s+{ME}"
        rf"(?:\s+at\s+(?:the\s+)?(?:{firm()}|{_SCHOOL})(?:{WHEN})?|{WHEN})",
        kind=_NOTE,
    ),
    form(
        _K,
        None,
        "is s now works working became becomes made promoted appointed named hired took joined"
        " started"
        " joins starting new elected",
        rf"(?P<who>{PERSON})\s*{ADVERBS}(?P<act>(?:is|['’]s)(?:\s+now)?(?:\s+working\s+as)?"
        rf"|works\s+as|working\s+as"
        r"|now\s+works\s+as|became|has\s+become|got\s+(?:made|promoted\s+to)|(?:was|has\s+been"
        r"|got|been)?\s*"
        r"(?:made|appointed|named|promoted\s+to|hired\s+as|taken\s+on\s+as|elected)|took\s+over"
        r"\s+as|got\s+a\s+job\s+as)"
        rf"\s+(?:now\s+)?(?:(?:an?|the)\s+)?(?:new\s+)?{ROLE}\s+(?:at|with|of|for|in)\s+(?:the"
        rf"\s+)?{firm()}"
        rf"{_SINCE_IF}",
        kind=_NOTE,
    ),
    form(
        _K,
        None,
        "works working joined joins moved went hired started got",
        rf"(?P<who>{PERSON})\s*{ADVERBS}(?P<act>(?:works|is\s+working|['’]s\s+working|working"
        rf"|joined|started\s+(?:work\s+)?"
        r"|moved\s+to|went\s+to|got\s+hired|was\s+hired|got\s+a\s+job))\s*(?:at|for|by|with)?"
        r"\s+(?:the\s+)?"
        rf"{firm()}(?:{WHEN})?,?\s+as\s+(?:(?:an?|the|their|its)\s+)?(?:new"
        rf"\s+)?{_TITLE}{_SINCE_IF}",
        kind=_NOTE,
    ),
    form(
        _K,
        None,
        "joined moved quit resigned retired left founded runs owns set started redundant laid"
        " fired sacked employed joining leaving leaves stepped co cofounded switched jumped ship"
        " departed",
        rf"(?P<who>{PERSON})\s*{ADVERBS}(?P<act>joined|moved\s+(?:over\s+)?to|switched\s+to|left"
        rf"|quit"
        r"|resigned\s+from|retired\s+from|departed|was\s+(?:laid\s+off|made\s+redundant|fired"
        r"|let\s+go)\s+(?:by|from|at)"
        r"|got\s+(?:laid\s+off|fired|sacked)\s+(?:by|from|at)|(?:co-?)?founded|runs|owns|set"
        r"\s+up)\s+(?:the\s+)?"
        rf"(?:team\s+at\s+)?(?P<organisation>{FIRM})(?!['’])(?:\s+(?:for|after)"
        rf"\s+[^,;.\n]+)?{_SINCE_IF}",
        kind=_NOTE,
    ),
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
        rf"(?P<who>{PERSON})\s+(?P<act>hired)\s+{ME}(?:\s+(?:as|for)\s+[^,;.\n]+?)?{AT_FIRM}"
        rf"{WHEN}?(?=\s*(?:$|[,;.\n]))",
        kind=_NOTE,
        standing=Standing.MANAGER,
    ),
    form(
        _K,
        None,
        "shared office team",
        rf"(?P<who>{PERSON})\s+and\s+(?:I|me)\s+(?P<act>shared\s+an\s+office|sat\s+"
        r"(?:opposite|next\s+to)\s+each\s+other|were\s+(?:in|on)\s+the\s+same\s+team)"
        rf"{AT_FIRM}{WHEN}?",
        kind=_NOTE,
        standing=Standing.CO_WORKER,
    ),
    form(
        _K,
        None,
        "manage supervise",
        rf"(?P<who>{PERSON})\s+(?P<act>used\s+to\s+(?:manage|supervise))\s+{ME}{AT_FIRM}{WHEN}?",
        kind=_NOTE,
        standing=Standing.MANAGER,
    ),
    form(
        _K,
        None,
        "report reported",
        rf"(?P<act>used\s+to\s+report|reported)\s+to\s+(?P<who>{PERSON}){AT_FIRM}{WHEN}?",
        kind=_NOTE,
        standing=Standing.MANAGER,
    ),
    form(
        _K,
        None,
        _WORDS,
        rf"(?P<who>{PERSON})\s*[,:–—-]\s*(?P<act>(?:(?:my|our)\s+)?(?:(?:old|former|first"
        rf"|last|new|ex)[\s-]+)?){_STANDING}(?:\s+(?:at|from|in)\s+(?:the\s+)?{firm()})"
        rf"(?:{WHEN})?(?=\s*(?:$|[,;.\n]))",
        kind=_NOTE,
    ),
    form(
        _K,
        None,
        "client customer supplier",
        rf"(?P<who>{PERSON})\s*(?P<act>was|is|has\s+been|['’]s\s+been)\s+an?\s+"
        rf"(?P<standing>client|customer|supplier)(?:\s+of\s+(?:mine|ours))?{AT_FIRM}{WHEN}?"
        r"(?=\s*(?:$|[,;.\n]))",
        kind=_NOTE,
    ),
    form(
        _K,
        None,
        _WORDS,
        rf"(?P<who>{PERSON})\s+and\s+(?:I|me)\s+(?P<act>were|are)\s+{_STANDING}(?:{AT_FIRM}"
        rf"{WHEN}?|{WHEN}{AT_FIRM})",
        kind=_NOTE,
    ),
    form(
        _K,
        None,
        "year class course team",
        rf"(?P<who>{PERSON})\s+(?P<act>was|were)\s+in\s+my\s+(?:year|class|course)(?:"
        rf"{AT_FIRM}{WHEN}?|{WHEN}{AT_FIRM})",
        kind=_NOTE,
        standing=Standing.CLASSMATE,
    ),
    form(
        _K,
        None,
        "team",
        rf"(?P<who>{PERSON})\s+(?P<act>was|were)\s+(?:in|on)\s+my\s+team{AT_FIRM}{WHEN}?",
        kind=_NOTE,
        standing=Standing.CO_WORKER,
    ),
    form(
        _K,
        None,
        _WORDS,
        rf"(?P<who>{PERSON})\s*{ADVERBS}(?P<act>{_IS})\s+(?:my|our)\s+(?:(?:old|former"
        rf"|first|last|line|direct|then|ex|[\w-]+)[\s-]+){{0,2}}?"
        rf"{_STANDING}(?:{AT_FIRM}{WHEN}?|{WHEN}{AT_FIRM})",
        kind=_NOTE,
    ),
    form(
        _K,
        None,
        "worked studied went",
        rf"(?P<who>{PERSON})\s+and\s+(?:I|me)\s+(?P<act>worked(?:\s+together)?)(?:{AT_FIRM}"
        rf"{WHEN}?|{WHEN}{AT_FIRM})",
        kind=_NOTE,
        standing=Standing.CO_WORKER,
    ),
    form(
        _K,
        None,
        "studied school university college uni",
        rf"(?P<who>{PERSON})\s+and\s+(?:I|me)\s+(?P<act>{_STUDIED}(?:\s+together)?)(?:"
        rf"{AT_FIRM}{WHEN}?|{WHEN}{AT_FIRM})",
        kind=_NOTE,
        standing=Standing.CLASSMATE,
    ),
    form(
        _K,
        None,
        "worked",
        rf"(?P<act>worked)\s+(?:together\s+)?with\s+(?P<who>{PERSON})(?:{AT_FIRM}{WHEN}|"
        rf"\s+at\s+(?:the\s+)?{firm()})",
        kind=_NOTE,
        standing=Standing.CO_WORKER,
    ),
    form(
        _K,
        None,
        "studied school university college uni",
        rf"(?P<act>{_STUDIED})\s+(?:together\s+)?with\s+(?P<who>{PERSON})(?:{AT_FIRM}{WHEN}|"
        rf"\s+at\s+(?:the\s+)?{firm()})",
        kind=_NOTE,
        standing=Standing.CLASSMATE,
    ),
    form(
        _K,
        None,
        "worked",
        rf"(?P<act>worked\s+(?:for|under))\s+(?P<who>{PERSON}){AT_FIRM}{WHEN}?",
        kind=_NOTE,
        standing=Standing.MANAGER,
    ),
    form(
        _K,
        None,
        "worked reported",
        rf"(?P<who>{PERSON})\s+(?P<act>(?:worked|reported)\s+(?:for|to|under))\s+{ME}{AT_FIRM}{WHEN}?",
        kind=_NOTE,
        standing=Standing.REPORT,
    ),
    form(
        _K,
        None,
        "managed supervised",
        rf"(?P<who>{PERSON})\s+(?P<act>managed|supervised)\s+{ME}(?:{AT_FIRM}{WHEN}|\s+at\s+"
        rf"(?:{firm()}|{_SCHOOL}))",
        kind=_NOTE,
        standing=Standing.MANAGER,
    ),
    form(
        _K,
        None,
        "taught",
        rf"(?P<who>{PERSON})\s+(?P<act>taught)\s+{ME}(?:\s+[a-z]+)?(?:{AT_FIRM}{WHEN}|\s+at"
        rf"\s+(?:{firm()}|{_SCHOOL}))",
        kind=_NOTE,
        standing=Standing.TEACHER,
    ),
    form(
        _K,
        None,
        "managed supervised",
        rf"(?P<act>managed|supervised)\s+(?P<who>{PERSON})(?:{AT_FIRM}{WHEN}|\s+at\s+(?:"
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
        rf"\s+(?:at|of|with|for)\s+(?:the\s+)?{firm()}{WHEN}",
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
            rf"|(?:at\s+)?(?:the\s+)?{firm()}\s+as\s+(?:(?:an?|the)\s+)?{_TITLE}){WHEN}",
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
