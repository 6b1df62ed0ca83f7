"""Less usual words for thanks: flowers for all she did, how grateful I am, what is still to be thanked for."""

from __future__ import annotations

from desktop_app.domain.giving_told import GivingKind, ToldStep
from desktop_app.domain.grammar.english.giving_parts import END, ME, MUST, REST, form, them, they
from desktop_app.domain.grammar.giving_words import PERSON
from desktop_app.domain.timeline import InteractionKind

_K, _S, _NOTE = GivingKind.THANKS, ToldStep, InteractionKind.NOTE
_R = them("receiver")
_SUB = rf"(?P<subject>{REST}){END}"
_THANKS = r"(?:thanks|thank[\s-]*you(?:['’]?s)?|ta|cheers)"
_GRATEFUL = (
    r"(?:how\s+(?:very\s+)?(?:grateful|thankful)\b|how\s+much\s+(?:(?:it|that|this|(?:his|her|their)\s+\w+(?:\s+\w+)?)\s+(?:meant|means|helped|did)|(?:I|we)\s+(?:appreciate|value|owe))|my\s+(?:\w+\s+)?(?:thanks|gratitude"
    r"|appreciation))"
)
_KINDNESS = (
    r"(?:(?:all|everything|what)\s+(?:that\s+)?(?:(?:he|she|they)(?:['’](?:s|ve|d))?\s+)?(?:did|has\s+done|have\s+done|done|does|do)\b"
    r"|(?:all\s+)?(?:his|her|their)\s+(?:[\w-]+\s+)?(?:help|kindness|support|trouble|time|advice|work|efforts?|patience|hospitality"
    r"|generosity)\b|(?:helping|looking\s+after|putting|minding|feeding|lending|fixing|reading|writing|driving|saving|listening"
    r"|being\s+(?:so\s+)?(?:kind|there|patient|good))\b)"
)
_GIFT = (
    r"(?:(?:some|an?|the|two|my)\s+)?(?:[\w-]+\s+){0,2}?(?:flowers|chocolates?|wine|bottle(?:\s+of\s+\w+)?|cake|card|biscuits|cookies"
    r"|present|gift|voucher|bouquet|hamper|champagne|jam|plant|note|letter|basket|book|beers?)"
)

THANKS_WAYS = (
    form(
        _K,
        _S.IDEA,
        "thank thanks thanked",
        rf"(?:{MUST}(?:[a-z]+\s+and\s+)?|(?:will|['’]ll)\s+)(?:(?P<act>thank)\s+{_R}|(?P<act>say\s+{_THANKS})\s+to\s+{_R}"
        rf"|(?P<act>(?:send|write|give|get|buy|post))\s+(?:{_R}\s+(?:an?\s+)?(?:\w+\s+)?{_THANKS}\b|(?:an?\s+)?(?:\w+\s+)?"
        rf"{_THANKS}(?:[\s-]+(?:card|note|letter|present|gift|e-?mail|message))?\s+(?:to|for)\s+{_R}))(?:[^,;.\n]*?\sfor\s+{_SUB})?",
        giver="you",
        party=("receiver",),
        kind=_NOTE,
    ),
    form(
        _K,
        _S.IDEA,
        "thank thanks thanked",
        rf"(?:(?:I\s+)?(?:still\s+)?(?P<act>owe)\s+{_R}\s+(?:an?\s+)?(?:[\w-]+\s+){{0,2}}?{_THANKS}|(?:I\s+)?(?:still\s+)?"
        rf"(?P<act>haven['’]?t\s+(?:yet\s+)?thanked|never\s+thanked|forgot\s+to\s+thank|have\s+not\s+thanked)\s+{_R})"
        rf"(?:[^,;.\n]*?\sfor\s+{_SUB})?",
        giver="you",
        party=("receiver",),
        kind=_NOTE,
    ),
    form(
        _K,
        None,
        "for",
        rf"(?P<act>sent|gave|bought|brought|took|posted|made|baked|dropped\s+off|left|got|picked)\s+{_R}\s+{_GIFT}\b[^,;.\n]{{0,20}}?"
        rf"\s+for\s+(?P<subject>{_KINDNESS}[^,;.\n]*)",
        giver="you",
        party=("receiver",),
        kind=InteractionKind.GIFT,
        also="did done help kindness support trouble time advice work effort efforts patience hospitality generosity helping looking"
        " putting minding feeding lending fixing reading writing driving saving listening being does do",
    ),
    form(
        _K,
        None,
        "for",
        rf"(?P<act>sent|gave|bought|brought|took|posted|made|baked|dropped\s+off|left|got|picked)\s+{_GIFT}\s+(?:to|for|round\s+to|over"
        rf"\s+to)\s+{_R}\s+for\s+(?P<subject>{_KINDNESS}[^,;.\n]*)",
        giver="you",
        party=("receiver",),
        kind=InteractionKind.GIFT,
        also="did done help kindness support trouble time advice work effort efforts patience hospitality generosity helping looking"
        " putting minding feeding lending fixing reading writing driving saving listening being does do",
    ),
    form(
        _K,
        None,
        "grateful thankful gratitude appreciation thanks much",
        rf"(?P<act>dropped|sent|wrote|posted|left|put|took|pushed|called|rang|phoned|texted|e-?mailed|messaged|told|went|visited|popped"
        rf"|bought|gave|baked|brought)\b[^;.\n]{{0,50}}?(?P<receiver>{PERSON})(?:['’]s)?[^;.\n]{{0,40}}?\b(?:(?:to\s+)?(?:say|tell"
        rf"\s+(?:him|her|them)|show|express)\s+|expressing\s+|saying\s+|with\s+|in\s+|as\s+a\s+sign\s+of\s+)?{_GRATEFUL}[^;.\n]*",
        giver="you",
        party=("receiver",),
        beside=True,
    ),
    form(
        _K,
        None,
        "thanks grateful thankful appreciative gratitude",
        rf"{they('giver')}(?P<act>(?:was|is|were|are|seemed|seems|sounded|['’]s)\s+(?:full\s+of\s+(?:thanks|gratitude)|(?:(?:so|very|really"
        r"|ever\s+so|most|extremely|super|terribly|hugely|incredibly)\s+)*(?:grateful|thankful|appreciative)))"
        rf"(?:\s+(?:to\s+{ME}\s+)?(?:for|about|that)\s+(?!the\s+(?:sun(?:shine)?|weather|rain|rest|break|view|company)\b){_SUB}|\s+to\s+{ME}\b|(?=\s*[,.!]|$))",
        receiver="you",
        kind=_NOTE,
        party=("giver",),
    ),
    form(
        _K,
        None,
        "thank thanks appreciated",
        rf"{they('giver')}(?P<act>(?:couldn['’]?t|can['’]?t|could\s+not)\s+thank\s+{ME}\s+enough|sends?\s+(?:his|her|their|many|big)\s+thanks"
        rf"|sa(?:ys|id)\s+(?:a\s+)?(?:big\s+|many\s+|huge\s+)?{_THANKS}|(?:sent|brought|gave|bought|made|baked|left)\s+{ME}\s+[^,;.\n]*?"
        rf"(?:as\s+(?:a\s+)?|to\s+say\s+|in\s+|for\s+a\s+){_THANKS}|(?:wrote|rang|called|texted|messaged|e-?mailed)\s+to\s+(?:thank\s+{ME}"
        rf"|say\s+{_THANKS})|(?:really\s+|so\s+)?appreciated\s+(?=my\b|the\s+(?:help|advice|intro|introduction|tip|reference)\b))"
        rf"(?:\s*(?:\bfor\s+)?{_SUB})?",
        receiver="you",
        party=("giver",),
        beside=True,
    ),
)
