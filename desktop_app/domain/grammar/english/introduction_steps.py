"""How it is told that an introduction goes on: who said yes or no, and what came of it."""

from __future__ import annotations

from desktop_app.domain.giving_told import GivingKind, ToldStep
from desktop_app.domain.grammar.english.giving_parts import (
    ADVERBS,
    INTRODUCTION,
    WHOSE,
    form,
    last,
    them,
)
from desktop_app.domain.grammar.giving_words import PERSON
from desktop_app.domain.timeline import InteractionKind

_K, _S, _NOTE = GivingKind.INTRODUCTION, ToldStep, InteractionKind.NOTE
_A, _B = them("receiver"), last("third")
_INTRO = rf"(?:(?:(?:the|that|my)\s+)?{INTRODUCTION}|an?\s+{INTRODUCTION}\s+(?:to|with)\s+{PERSON})"
_MEETING = (
    r"(?:(?:for\s+)?(?:me|my)\s+(?:to\s+(?:pass|give|introduce|connect|put|share)|(?:passing|giving|introducing"
    r"|connecting|putting|sharing|sending|forwarding|bringing|making))\b[^,;.\n]*|"
    r"(?:be(?:ing)?\s+)?(?:introduced|connected|put\s+in\s+touch|meet(?:ing)?|talk"
    r"(?:ing)?|speak(?:ing)?|chat(?:ting)?"
    rf"|hear(?:ing)?\s+from|(?:a\s+)?(?:call|coffee|chat)|see(?:ing)?)"
    rf"(?:\s+(?:up\s+)?(?:to|with))?\s+(?:{WHOSE}(?P<third>{PERSON})|them|him|her)|"
    rf"{_INTRO}(?:\s+(?:to|with)\s+(?:{PERSON}))?)"
)
_MEETING_WORDS = (
    "intro intros introduction introductions introduced meet meeting talk talking speak"
    " speaking chat chatting me my call coffee touch connected see seeing hear hearing"
)
_YES = (
    r"(?:sa(?:id|ys)\s+(?:(?:yes|ok(?:ay)?|sure|go\s+ahead)"
    r"(?:\s*[,:;–-]\s*(?:(?:is|he['’]s|she['’]s|they['’]re|would\s+be)\s+)?(?:happy|keen|glad"
    r"|open|up|love|game|fine))?|(?:he|she|they)(?:['’]d|\s+would)\s+(?:love|like))"
    r"|(?:does(?:n['’]?t|\s+not)|would(?:n['’]?t|\s+not))\s+mind|has\s+no\s+objections?|would"
    r"\s+welcome|['’]s\s+down|is\s+down|agree[sd]|accepted|wants|(?:['’]s|is|was"
    r"|would\s+be|['’]d\s+be)\s+"
    r"(?:(?:very|really|quite|totally)\s+)?(?:happy|up|keen|game|open|fine|glad|in|on"
    r"\s+board|delighted|ok(?:ay)?|curious|interested|cool|sound|relaxed)"
    r"|(?:is|['’]s)\s+(?:all\s+for|looking\s+forward\s+to|over\s+the\s+moon\s+about|more\s+than\s+happy)"
    r"|said\s+why\s+not|can['’]?t\s+wait|nodded|would\s+be\s+thrilled|has\s+agreed|cool"
    r"|(?:would|['’]d)\s+(?:love|like)|gave\s+(?:the|a)\s+(?:ok(?:ay)?|green\s+light|go-ahead))"
)
_NO = (
    r"(?:sa(?:id|ys)\s+no(?:\s+thanks)?|declined|passed\s+on|turned\s+down|(?:is\s+|was\s+)?not\s+"
    r"(?:keen|interested|up)|refused|decided\s+against"
    r"|would\s+rather\s+not"
    r"|(?:is|['’]s)\s+too\s+busy|has(?:n['’]?t|\s+not|\s+no)\s+(?:got\s+)?(?:the\s+)?time|backed\s+out(?:\s+of)?"
    r"|cried\s+off|said\s+(?:that\s+)?(?:he|she|they)(?:['’]d|\s+would)\s+rather\s+not|would\s+prefer\s+not|said\s+not\s+now"
    r"|['’]d\s+rather\s+not|prefers\s+not|doesn['’]?t\s+(?:really\s+)?want|does\s+not"
    r"\s+want|didn['’]?t\s+want"
    r"|(?:is|was)(?:n['’]?t|\s+not)\s+(?:keen|interested|up|ready|comfortable|open)|(?:is"
    r"|['’]s)\s+not\s+(?:keen|interested|up|ready|open))"
)

INTRODUCTION_STEPS = (
    form(
        GivingKind.STEP,
        _S.SECOND_YES,
        "both",
        rf"both\s+(?P<receiver>{PERSON})\s+and\s+(?P<third>{PERSON})\s+(?:have\s+)?(?P<act>said"
        rf"\s+(?:yes|ok(?:ay)?)|agreed"
        r"|(?:are|were|would\s+be)\s+(?:happy|up|keen|in|fine|ok(?:ay)?|open|glad|game|on"
        r"\s+board|interested)|want|don['’]?t\s+mind"
        r"|would\s+(?:love|like))\b[^,;.\n]*",
        kind=_NOTE,
        party=("receiver", "third"),
    ),
    form(
        GivingKind.STEP,
        _S.OUTCOME,
        "intro introduction",
        rf"(?:(?:the|my|that)\s+)?{INTRODUCTION}\s+(?P<act>led\s+to|resulted\s+in|paid\s+off|turned"
        rf"\s+into|got|landed|worked\s+out)"
        rf"[^;.\n]*?(?:for|between)\s+(?P<receiver>{PERSON})(?:\s+(?:and|with|at)"
        rf"\s+(?P<third>{PERSON}))?",
        kind=_NOTE,
    ),
    form(
        GivingKind.STEP,
        _S.MET,
        "met lunch coffee drink drinks dinner call spoke talked together",
        rf"(?P<receiver>{PERSON})\s+and\s+(?P<third>{PERSON})\s+(?:have\s+|did\s+|just\s+"
        rf"|finally\s+|already\s+)*"
        r"(?P<act>(?:met|got\s+together|had\s+(?:a\s+)?(?:lunch|coffee|drinks?|dinner|a\s+call"
        r"|call|chat|breakfast)|went\s+for"
        r"\s+(?:a\s+|that\s+|the\s+)?(?:coffee|lunch|drinks?|walk|beer)|spoke|talked|skyped|zoomed|caught\s+up"
        r"|have\s+been\s+in\s+touch)"
        r"(?=[^;.\n]*\b(?:thanks\s+to|after\s+my|through\s+me|(?:that\s+)?I\s+(?:set\s+up|arranged|suggested|organi[sz]ed|introduced|put)|I(?:['’]?d|\s+had)\s+introduced|because\s+of\s+my|following\s+my"
        r"|after\s+the)\b))[^,;.\n]*",
        kind=_NOTE,
    ),
    form(
        GivingKind.STEP,
        _S.OUTCOME,
        "intro introduction",
        rf"(?:(?:the|my)\s+)?{INTRODUCTION}\s+(?:of|between|from|for)\s+(?P<receiver>{PERSON})"
        rf"\s+(?:to|and|with)\s+(?P<third>{PERSON})\s+(?:has\s+)?"
        r"(?P<act>led\s+to|resulted|worked|paid\s+off|turned\s+into|became|came\s+to|went"
        r"\s+nowhere)\b[^;.\n]*",
        kind=_NOTE,
    ),
    form(
        GivingKind.STEP,
        _S.MET,
        "meeting",
        rf"(?P<receiver>{PERSON})\s+(?:(?:says|said|told\s+me)\s+(?:that\s+)?(?:the"
        rf"\s+)?meeting(?:\s+with)?\s+(?P<third>{PERSON})\s+(?P<act>was|went)"
        r"|(?:really\s+)?(?P<act>loved|enjoyed|liked|is\s+glad\s+about)\s+meeting\s+"
        rf"(?P<third>{PERSON}))[^;.\n]*",
        kind=_NOTE,
        party=("receiver",),
    ),
    form(
        GivingKind.STEP,
        _S.MET,
        "through thanks",
        rf"(?P<receiver>{PERSON})\s+(?P<act>met)\s+(?P<third>{PERSON})\s+(?:through"
        r"|thanks\s+to)\s+me\b",
        kind=_NOTE,
    ),
    form(
        GivingKind.STEP,
        _S.MET,
        "meeting seeing",
        rf"(?P<receiver>{PERSON})\s+and\s+(?P<third>{PERSON})\s+have\s+(?:now\s+)?"
        r"(?P<act>met|spoken|talked)\b",
        kind=_NOTE,
    ),
    form(
        GivingKind.STEP,
        _S.SECOND_YES,
        "both",
        rf"(?:(?P<receiver>{PERSON})\s+and\s+(?P<third>{PERSON})\s+(?:have\s+)?both|both"
        r"\s+(?:of\s+them\s+)?(?:have\s+)?)\s*"
        r"(?P<act>said\s+(?:yes|ok(?:ay)?)|agreed|are\s+(?:happy|up|keen|in))\b"
        rf"(?:[^,:;.\n]*[,:]\s*(?P<who>{PERSON})\s+and\s+(?P<told_by>{PERSON}))?",
        kind=_NOTE,
        party=("receiver", "third", "who", "told_by"),
    ),
    form(
        GivingKind.STEP,
        _S.SAID_YES,
        "yes ok okay sure agreed agrees accepted wants happy up keen game open fine glad in board"
        " delighted curious interested love like gave all looking moon not wait nodded thrilled cool mind objection"
        " objections welcome down",
        rf"(?P<receiver>{PERSON}|he\b|she\b)\s*{ADVERBS}(?P<act>{_YES})\s+(?:to|for|with|w/?"
        rf"|about)?\s*{_MEETING}",
        kind=_NOTE,
        party=("receiver",),
        also=_MEETING_WORDS,
    ),
    form(
        GivingKind.STEP,
        _S.SAID_YES,
        "yes ok green",
        r"(?P<act>(?:a\s+)?(?:yes|ok(?:ay)?|green\s+light))\s+from\s+(?P<receiver>"
        rf"{PERSON})\s+(?:to|for|about|on)\s+{_MEETING}",
        kind=_NOTE,
        party=("receiver",),
    ),
    form(
        GivingKind.STEP,
        _S.DECLINED,
        "no not t declined passed turned refused decided rather nt prefers prefer doesnt isnt busy backed cried hasnt",
        rf"(?P<receiver>{PERSON}|he\b|she\b)\s*{ADVERBS}(?P<act>{_NO})\s+(?:to|for|with|in)?\s*"
        rf"(?:{_MEETING}|be(?:ing)?\s+(?:introduced|connected)\b[^,;.\n]*)",
        kind=_NOTE,
        party=("receiver",),
        also=_MEETING_WORDS,
    ),
    form(
        GivingKind.STEP,
        _S.MET,
        "met had spoke talked hit",
        rf"(?:(?P<receiver>{PERSON})\s+and\s+(?P<third>{PERSON})|they(?=\s+(?:have|did"
        r"|two|finally|at\s+last|already|had\s+their)\b))\s+(?:have\s+|did\s+|two\s+)*"
        r"(?:finally\s+|already\s+|actually\s+)*"
        r"(?P<act>met(?:\s+up)?|hit\s+it\s+off|(?:had|got)\s+their\s+(?:first\s+|long-awaited\s+)?(?:coffee|lunch"
        r"|call|chat|meeting|dinner))"
        rf"(?=\s*(?:$|[,.!\n]|finally|at\s+last|last\s|yesterday|today|this\s|on\s|and\s|thanks\s|over\s|at\s))"
        rf"(?:[^,:;.\n]*[,:]\s*(?P<who>{PERSON})\s+and\s+(?P<told_by>{PERSON}))?",
        kind=_NOTE,
        party=("receiver", "third", "who", "told_by"),
        also="and they",
    ),
    form(
        GivingKind.STEP,
        _S.MET,
        "finally last",
        rf"(?P<receiver>{PERSON})\s+(?:and\s+(?P<third>{PERSON})\s+)?(?=[^,;.\n]*\b"
        r"(?:finally|at\s+last)\b)(?:have\s+|has\s+)?(?:finally\s+)?"
        r"(?P<act>met|had\s+(?:a\s+)?(?:coffee|lunch|dinner|call|chat|drink|beer)|talked"
        rf"|spoke)(?:\s+(?:with|to))?(?:\s+(?P<who>{PERSON}))?",
        kind=_NOTE,
        party=("receiver", "third", "who"),
        also="met had talked spoke",
    ),
    form(
        GivingKind.STEP,
        _S.OUTCOME,
        "working hired together business",
        rf"(?P<receiver>{PERSON})\s+(?:and|&)\s+(?P<third>{PERSON})\s+are\s+(?:now\s+|already\s+)?"
        r"(?P<act>working\s+together|doing\s+business|writing\s+\w+\s+together|starting"
        r"\s+[\w\s]+together|building\s+[\w\s]+together)",
        kind=_NOTE,
    ),
    form(
        GivingKind.STEP,
        _S.OUTCOME,
        "hired thanks intro introduction came",
        rf"(?P<receiver>{PERSON})\s+{ADVERBS}(?P<act>hired|took\s+on|is\s+working\s+with"
        rf"|works\s+with|signed|commissioned)\s+(?P<third>{PERSON})"
        rf"(?=[^;.\n]*\b(?:intro|introduction|thanks\s+to\s+me)\b)",
        kind=_NOTE,
    ),
    form(
        GivingKind.STEP,
        _S.OUTCOME,
        "came worked work",
        r"(?:nothing|something|not\s+much)\s+(?P<act>came)\s+of\s+(?:the|my|that|our)\s+"
        rf"{INTRODUCTION}(?:\s+(?:of|between)\s+(?P<receiver>{PERSON})\s+(?:and|to)\s+(?P<third>"
        rf"{PERSON}))?",
        kind=_NOTE,
    ),
)
