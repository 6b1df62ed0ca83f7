"""How it is told what came of a favour: the reference did the trick, the flat I sent her to is hers."""

from __future__ import annotations

from desktop_app.domain.giving_told import GivingKind, ToldStep
from desktop_app.domain.grammar.english.giving_parts import form
from desktop_app.domain.grammar.giving_words import FIRM, NAME, PERSON
from desktop_app.domain.timeline import InteractionKind

_K, _S, _NOTE = GivingKind.STEP, ToldStep, InteractionKind.NOTE
_FAVOUR = (
    r"(?:references?|recommendations?|testimonial|intros?|introductions?|referral|tips?|advice|word|letter|lead|contacts?|help|loan"
    r"|feedback|coaching|mock\s+interview|suggestion)"
)
_FAVOUR_WORDS = (
    "reference references recommendation recommendations testimonial intro intros introduction introductions referral tip tips"
    " advice word letter lead contact contacts help loan feedback coaching interview suggestion"
)
_CAME = (
    r"(?:did\s+the\s+(?:trick|job)|(?:has\s+)?worked(?:\s+(?:out|well|wonders|a\s+treat))?|(?:has\s+)?paid\s+off|came\s+(?:good|through(?!\s+the)"
    r"|off)|bore\s+fruit|led\s+to|got\s+(?:him|her|them|me)|landed|was\s+worth\s+it|came\s+to\s+nothing|went\s+nowhere|fell\s+through"
    r"|made\s+(?:all\s+)?the\s+difference|helped|turned\s+into|opened\s+(?:a\s+|the\s+)?doors?|saved\s+the\s+day|sealed\s+it|swung\s+it"
    r"|clinched\s+it|was\s+(?:just\s+|exactly\s+)?what\s+(?:he|she|they|I)\s+needed|didn['’]?t\s+(?:help|work|lead|get))"
)
_MINE = (
    r"(?:I\s+(?:told|sent|pointed|put|recommended|referred|introduced|passed|mentioned|steered|tipped)\s+(?:him|her|them)\b"
    r"|I\s+(?:recommended|suggested)\s+(?:is|was|has|turned|worked|helped|saw)\b|(?:thanks\s+to|through|after|from"
    rf"|because\s+of|on|via|in\s+spite\s+of|despite|following)\s+(?:me\b|my\s+(?:[\w-]+\s+)?{_FAVOUR}\b|the\s+(?:[\w-]+\s+)?(?:intro|introduction|reference|referral"
    r"|recommendation)\b)|I\s+(?:wrote|did|made|drafted)\b[^;.\n]{{0,30}}?\bfor\b|I\s+put\s+in\s+a\s+(?:\w+\s+)?word)"
)
_GOT = (
    r"(?:got|gets|landed|was\s+offered|has\s+been\s+offered|starts?|started|took|taken|passed|hired|signed|found|bought|moved|won|chose"
    r"|booked|accepted|is\s+(?:hers|his|theirs)|let\s+me\s+know|tells?\s+me|told\s+me|says|reports|went\s+with|rented|used|loved"
    r"|loves|sold|been\s+offered|is\s+(?:very\s+|so\s+)?(?:happy|pleased)\s+with|didn['’]?t\s+get|got\s+turned\s+down|was\s+turned\s+down|turned\s+down|is\s+starting)"
)

OUTCOMES = (
    form(
        _K,
        _S.OUTCOME,
        "after because since thanks through",
        rf"(?P<third>{FIRM})\s+(?P<act>[a-z]+)\s[^;.\n]{{0,30}}?(?P<receiver>{PERSON})(?!['’])[^;.\n]{{0,30}}?\s+(?:after|because|since|thanks\s+to|through)\s+"
        r"(?:I\s+(?:mentioned|told|sent|pointed|put|recommended|referred|introduced|passed|suggested|gave)\b|my\s+(?:intro|tip|introduction|recommendation"
        r"|reference|referral|word|e-?mail)\b)[^;.\n]*",
        kind=_NOTE,
        party=("receiver",),
    ),
    form(
        _K,
        _S.OUTCOME,
        "told sent pointed put recommended introduced passed mentioned suggested found",
        r"(?:the|that|an?)\s+[\w-]+(?:\s+[\w-]+)?\s+(?:that\s+)?I\s+(?:told|sent|pointed|put|recommended|introduced|passed|mentioned|suggested|found|got)\s+"
        rf"(?:to\s+)?(?P<receiver>{PERSON})\s*(?:to|about|on\s+to|for|at|in\s+touch\s+with)?\s+(?P<act>went|is|was|has|worked|came|took|said|turned|got|called"
        r"|hired|fell|wasn['’]?t|isn['’]?t|didn['’]?t)\b[^;.\n]*",
        kind=_NOTE,
        party=("receiver",),
    ),
    form(
        _K,
        _S.OUTCOME,
        "thanks after because since through",
        rf"(?P<receiver>{PERSON})\s+(?:and|&)\s+(?P<third>{PERSON})\s+(?:are|have|has|got|started|set|is|were|now|will)\b(?P<act>[^;.\n]{{2,60}}?)"
        r"\s*,?\s+(?:(?:thanks\s+to|because\s+of|after|since|through|following)\s+(?:me\b|my\s+(?:intro|introduction|e-?mail|match|tip))"
        r"|(?:since|after)\s+I\s+(?:introduced|connected|put)\s+them)",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.OUTCOME,
        "told sent pointed put recommended referred introduced passed mentioned steered tipped suggested through thanks after because"
        " via from spite despite following",
        rf"(?:(?:good|great|bad)\s+news\s*[:,–-]\s*)?(?P<receiver>{PERSON})(?!['’])\s+(?:[^;.\n]{{0,40}}?\b)?(?P<act>{_GOT})\b"
        rf"[^;.\n]{{0,60}}?\b{_MINE}[^;.\n]*",
        kind=_NOTE,
        party=("receiver",),
        also="me my i",
    ),
    form(
        _K,
        _S.OUTCOME,
        _FAVOUR_WORDS,
        rf"(?:the|my|your|that|his|her|{PERSON}['’]s)\s+(?:[\w-]+\s+){{0,2}}?{_FAVOUR}\s+(?:(?:that\s+)?(?:I|{PERSON})\s+\w+\s+)?"
        rf"(?:(?:for|from|to|with|of)\s+(?:(?P<receiver>{PERSON})|mine|him|her|me)\s+)?(?:really\s+|finally\s+|clearly\s+|has\s+)*"
        rf"(?P<act>{_CAME})\b",
        kind=_NOTE,
        party=("receiver",),
    ),
    form(
        _K,
        _S.OUTCOME,
        "came come nothing worked fell",
        r"(?:nothing|not\s+much|something|(?:some\s+)?good(?:\s+things)?|no\s*thing)\s+(?P<act>came|has\s+come|is\s+coming|will\s+come)\s+"
        rf"(?:out\s+)?of\s+(?:it|that|this|(?:the|my|our)\s+[\w-]+|(?P<receiver>{PERSON})\s+and\s+{PERSON}(?:['’]s?)?\s+(?:meeting|talking|chat|call|coffee))(?:\s+(?:with|at|from)\s+(?P<third>{NAME}))?",
        kind=_NOTE,
    ),
)
