"""Less usual words for positions: who takes over as what, what somebody spent years as, with whom you worked."""

from __future__ import annotations

from desktop_app.domain.giving_told import GivingKind
from desktop_app.domain.grammar.english.giving_parts import ADVERBS, firm, form
from desktop_app.domain.grammar.english.standings import ROLE, STANDINGS, WHEN
from desktop_app.domain.grammar.giving_words import FIRM, PERSON
from desktop_app.domain.person import Standing
from desktop_app.domain.timeline import InteractionKind

_K, _NOTE = GivingKind.POSITION, InteractionKind.NOTE
_FIRM = rf"(?:\s+(?:at|of|for|with|in|to)\s+(?:the\s+)?{firm()})"
_ELSEWHERE = r"(?:\s+(?:in|at|of|for)\s+(?:the\s+|an?\s+)?[^,;.\n]+)?"
_ENDS = (
    rf"(?:{WHEN})?(?=\s*(?:$|[,;.!\n)]|now\b|since\b|and\b|from\b|in\b|on\b|last\b|this\b|next\b|yesterday\b|today\b|recently\b|at\s+the\b"
    r"|after\b|before\b|for\b|when\b|with\b|two\b|three\b|an?\s+(?:few\s+)?(?:year|month|week)))"
)
_ARTICLE = r"(?:(?:an?|the|their|our|its)\s+)?(?:new\s+)?"
_TITLE = r"(?P<title>(?!also\b|there\b|still\b|well\b)[a-zà-ÿ][\wà-ÿ&/-]*(?:\s+(?:of\s+)?[\wà-ÿ&/-]+){0,3}?)"
_TAKES = (
    r"(?:is\s+taking\s+over|takes\s+over|will\s+take\s+over|taking\s+over|steps?\s+(?:up|in)|is\s+stepping\s+(?:up|in)|starts|is\s+starting|begins)\s+as"
    r"|(?:is\s+going\s+to|will)\s+(?:be|become)|is\s+to\s+be|becomes|is\s+becoming"
)
_TOOK = (
    r"(?:took\s+over|stepped\s+(?:up|in)|started|has\s+started|began|has\s+taken\s+over)\s+as|became|has\s+become|is\s+the\s+new|['’]s\s+the\s+new"
    r"|is\s+now|['’]s\s+now|(?:was|is|been|got|has\s+(?:just\s+)?been|gets|being)\s+(?:made|appointed|elected|promoted\s+to|named|voted(?:\s+in\s+as)?)"
    r"|got\s+promoted\s+to|works\s+as|is\s+working\s+as|has\s+been\s+working\s+as|qualified\s+as|retrained\s+as|got\s+the\s+job\s+(?:as|of)"
    r"|landed\s+the\s+job\s+of|has\s+a\s+new\s+job\s+as|['’]s\s+working\s+as"
)
_WAS = (
    r"spent\s+[\w\s]{1,20}?(?:years?|months?|decades?)\s+(?:working\s+)?as|worked\s+(?:for\s+[\w\s]{1,16}?\s+)?as|used\s+to\s+(?:be|work\s+as)"
    r"|was\s+once|(?:had\s+)?(?:been|was)"
)
_TAKES_WORDS = (
    "taking takes take steps step stepping starts starting begins be become becomes becoming"
)
_TOOK_WORDS = (
    "took stepped started began taken became become is now s new made appointed elected promoted named voted works working qualified"
    " retrained got landed job"
)

POSITION_WAYS = (
    form(
        _K,
        None,
        "leaving leaves retiring quitting",
        rf"(?P<who>{PERSON})\s*{ADVERBS}(?P<act>(?:is\s+)?(?:leaving|quitting|retiring\s+from)|leaves)\s+(?:the\s+)?(?P<organisation>{FIRM})(?!['’])",
        kind=_NOTE,
    ),
    form(
        _K,
        None,
        "mine ours",
        rf"(?P<who>{PERSON})\s*(?P<act>is|was|used\s+to\s+be|['’]s|has\s+been)\s+an?\s+(?:(?:former|old|ex)[\s-]+)?(?P<standing>{'|'.join(STANDINGS)})\s+of\s+"
        rf"(?:mine|ours){_FIRM}?",
        kind=_NOTE,
    ),
    form(
        _K,
        None,
        "board council committee",
        rf"(?P<who>{PERSON})\s*{ADVERBS}(?P<act>chairs|sits\s+on|is\s+on|joined|was\s+elected\s+to|serves\s+on)\s+(?:the\s+)?(?P<title>board|council|committee)\s+"
        rf"(?:of|at)\s+(?:the\s+)?{firm()}",
        kind=_NOTE,
    ),
    form(
        _K,
        None,
        "started starts starting",
        rf"(?P<who>{PERSON})\s*{ADVERBS}(?P<act>started|starts|is\s+starting|has\s+started)\s+(?:(?:work|working|a\s+job|a\s+new\s+job|her\s+new\s+job"
        rf"|his\s+new\s+job)\s+)?(?:at|with)\s+(?:the\s+)?(?P<organisation>{FIRM})(?:{WHEN})?(?=\s*(?:$|[,;.!\n]|in\b|on\b|last\b|this\b|next\b|today"
        r"|yesterday|tomorrow|as\b))",
        kind=_NOTE,
    ),
    *(
        form(
            _K,
            None,
            f"{verb} {past}",
            rf"(?P<who>{PERSON})\s+(?P<act>used\s+to\s+{verb}|once\s+{past})\s+(?:me|us)\b(?:\s+(?!at\b|in\b|for\b)[a-z]+)?"
            rf"(?:\s+(?:at|in)\s+(?:(?:the|my|our)\s+)?(?:[\w-]+\s+)?(?:school|university|uni|college|academy)\b|{_FIRM})?",
            kind=_NOTE,
            standing=standing,
        )
        for verb, past, standing in (
            ("teach", "taught", Standing.TEACHER),
            ("mentor", "mentored", Standing.MENTOR),
            ("coach", "coached", Standing.MENTOR),
            ("manage", "managed", Standing.MANAGER),
        )
    ),
    form(
        _K,
        None,
        _TAKES_WORDS,
        rf"(?P<who>{PERSON})\s*{ADVERBS}(?P<act>{_TAKES})\s+{_ARTICLE}{ROLE}{_FIRM}?{_ENDS}",
        kind=_NOTE,
        ahead=True,
        also="over up in as be become becomes becoming",
    ),
    form(
        _K,
        None,
        _TOOK_WORDS,
        rf"(?P<who>{PERSON})\s*{ADVERBS}(?P<act>{_TOOK})\s+(?:as\s+)?{_ARTICLE}{ROLE}{_FIRM}?{_ENDS}",
        kind=_NOTE,
        also="over up in as became become new now made appointed elected promoted named voted",
    ),
    form(
        _K,
        None,
        "spent worked used once was been",
        rf"(?:(?:before|after|prior\s+to)\s+(?:joining\s+)?{FIRM},?\s+)?(?P<who>{PERSON})\s*{ADVERBS}(?P<act>{_WAS})\s+(?:an?\s+)?(?:{ROLE}|(?<=\sas\san\s)"
        rf"{_TITLE}|(?<=\sas\sa\s){_TITLE}){_FIRM}{_ENDS}",
        kind=_NOTE,
        also="as be once was been",
    ),
    form(
        _K,
        None,
        "spent worked used once",
        rf"(?:(?:before|after|prior\s+to)\s+(?:joining\s+)?{FIRM},?\s+)?(?P<who>{PERSON})\s*{ADVERBS}(?P<act>spent\s+[\w\s]{{1,20}}?(?:years?|months?"
        rf"|decades?)\s+(?:working\s+)?as|worked\s+(?:for\s+[\w\s]{{1,16}}?\s+)?as|used\s+to\s+(?:be|work\s+as))\s+(?:an?\s+)(?:{ROLE}|{_TITLE})"
        rf"{_ELSEWHERE}(?=\s*(?:$|[,;.!\n]))",
        kind=_NOTE,
        also="as be",
    ),
    form(
        _K,
        None,
        "work worked working shared sat team colleagues",
        rf"(?:I\s+)?(?P<act>used\s+to\s+work|worked|was\s+working|have\s+worked|once\s+worked|shared\s+an\s+office|sat\s+(?:next\s+to|opposite)"
        rf"|was\s+(?:on|in)\s+(?:a|the\s+same)\s+team)\s+(?:together\s+|closely\s+)*(?:with|as|alongside|beside)?\s*(?P<who>{PERSON})(?!['’])\s+(?:at|in"
        rf"|for)\s+(?:the\s+)?{firm()}(?:\s*,?\s*{WHEN})?",
        kind=_NOTE,
        standing=Standing.CO_WORKER,
    ),
    form(
        _K,
        None,
        "left joined quit leaves joins leaving joining moved resigned retired departed",
        rf"(?P<who>{PERSON})\s*{ADVERBS}(?P<act>left\s+[\w\s]{{2,20}}?\s+to\s+join|left|joined|quit|resigned\s+from|retired\s+from|departed|has\s+left|moved\s+(?:over\s+)?to)\s+(?:the\s+)?"
        rf"(?P<organisation>{FIRM})(?!['’])(?=\s*(?:$|[,;.!\n])|\s+(?:last|this|earlier|yesterday|today|recently|a\s+(?:few\s+)?(?:year|month|week|while)s?\s+ago|two\b"
        r"|three\b|\d+\s+\w+\s+ago|in\s+(?:the\s+)?(?:spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september"
        r"|october|november|december)|on\s+(?:mon|tue|wed|thu|fri|sat|sun)|after\b|at\s+(?:the\s+end|easter|christmas)|over\b|to\s+(?:go|start|become"
        r"|join|set|work|travel|study|have)|for\s+(?:good|an?|the)|before\b|when\b|because\b))",
        kind=_NOTE,
    ),
    form(
        _K,
        None,
        "runs heads leads charge manages responsible",
        rf"(?P<who>{PERSON})\s*{ADVERBS}(?P<act>runs|heads(?:\s+up)?|leads|is\s+in\s+charge\s+of|manages|is\s+responsible\s+for|looks\s+after)\s+"
        rf"(?:the\s+)?(?P<title>(?:[\w&\ue000-\ue7ff-]+\s+){{0,3}}?(?:team|department|office|branch|desk|division|sales|marketing|design|hr|finance|operations"
        rf"|engineering|product|programme|program|shop|warehouse|lab|unit))\s+(?:at|of|for)\s+(?:the\s+)?{firm()}{_ENDS}",
        kind=_NOTE,
    ),
    form(
        _K,
        None,
        "at with works working employed",
        rf"(?P<who>{PERSON})\s*{ADVERBS}(?P<act>(?:has\s+|['’]s\s+)?been|works|worked|is\s+working|was)\s+(?:at|for|with)\s+(?:the\s+)?"
        rf"(?P<organisation>{FIRM})(?:\s+{WHEN}|{WHEN})(?=\s*(?:$|[,;.!\n]))",
        kind=_NOTE,
    ),
)
