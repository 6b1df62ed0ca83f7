"""Help with errands, papers and children, and what somebody was asked to see to."""

from __future__ import annotations

from desktop_app.domain.giving_told import GivingKind, ToldStep
from desktop_app.domain.grammar.english.favour_verbs import (
    CARE,
    PARTICLES,
    WORK,
    first_words,
    pairs,
    pattern_of,
)
from desktop_app.domain.grammar.english.giving_parts import ME, MUST, MY, form, them, they
from desktop_app.domain.grammar.giving_words import PERSON
from desktop_app.domain.timeline import InteractionKind

_K, _S, _NOTE = GivingKind.HELP, ToldStep, InteractionKind.NOTE
_R, _G = them("receiver"), them("giver")
_VERBS = [base for base, _ in (*pairs(WORK), *pairs(PARTICLES), *pairs(CARE))]
_DO, _DO_WORDS = pattern_of(_VERBS), first_words(_VERBS)
_PLACE = r"(?:the\s+)?(?:airport|station|bus\s+stop|hospital|clinic|doctors?|dentist|school|nursery|ferry|port|a&e|vet|hotel|embassy)"
_PAPER = (
    r"(?:cv|cover\s+letter|application(?:\s+form)?|letter|speech|essay|thesis|budget|business\s+plan|tax\s+return|forms?|portfolio|pitch|statement"
    r"|proposal|presentation|homework|visa\s+forms?|paperwork|contract|bid|grant(?:\s+application)?|profile|invoice)"
)

HELP_ERRANDS = (
    form(
        _K,
        _S.DONE,
        "take drive fetch collect pick walk bring help",
        rf"{they('giver')}(?P<subject>(?:got\s+up|came|drove|took|left|stayed|went|travelled|cycled|walked|waited)\s+[^;.\n]{{0,40}}?\bto\s+(?P<act>take|drive|fetch"
        rf"|collect|pick|walk|bring|help)\s+{ME}\b[^,;.\n]*)",
        receiver="you",
        beside=True,
    ),
    form(
        _K,
        _S.DONE,
        "take drive fetch collect pick walk bring help",
        rf"(?:(?:I|we)\s+)?(?P<subject>(?:got\s+up|drove|took\s+the|left|stayed|travelled|cycled|waited)\s+[^;.\n]{{0,40}}?\bto\s+(?P<act>take|drive|fetch|collect"
        rf"|pick|walk|bring|help)\s+{_R}\b[^,;.\n]*)",
        giver="you",
        beside=True,
    ),
    form(
        _K,
        _S.DONE,
        "dropped collected picked fetched",
        rf"(?P<subject>(?P<act>dropped|collected|picked|fetched)\s+{_R}\s+(?:off\s+|up\s+)?(?:at|from|to)\s+{_PLACE}\b[^,;.\n]*)",
        giver="you",
        beside=True,
    ),
    form(
        _K,
        _S.DONE,
        "dropped collected picked fetched",
        rf"{they('giver')}(?P<subject>(?P<act>dropped|collected|picked|fetched)\s+{ME}\s+(?:off\s+|up\s+)?(?:at|from|to)\s+{_PLACE}\b[^,;.\n]*)",
        receiver="you",
        beside=True,
    ),
    form(
        _K,
        _S.DONE,
        "made wrote designed built drew drafted set created put",
        rf"(?P<act>made|wrote|designed|built|drew|drafted|set\s+up|created|put\s+together)\s+(?P<subject>(?:an?|the|some|two)\s+[^,;.\n]{{2,40}}?\s+for\s+"
        rf"(?P<receiver>{PERSON})['’]s?\s+(?!birthday|party|wedding|christening)[^,;.\n]+)",
        giver="you",
        also="for",
    ),
    form(
        _K,
        _S.DONE,
        "cv cover application letter speech essay thesis budget plan tax return form forms portfolio pitch statement proposal presentation homework visa"
        " paperwork contract bid grant profile invoice",
        rf"(?P<act>wrote|drafted|did|filled\s+(?:in|out)|prepared|revised|rehearsed|practised|worked\s+(?:on|through)|went\s+(?:over|through)|sorted|redid|rewrote"
        rf"|polished|finished)\s+(?P<subject>(?:his|her|their|an?|the|some)\s+(?:[\w-]+\s+){{0,2}}?{_PAPER})\s+(?:together\s+)?with\s+{_R}",
        giver="you",
    ),
    form(
        _K,
        _S.DONE,
        "helping",
        rf"{they('giver')}(?:is\s+|was\s+|been\s+|keeps\s+)?(?P<act>helping)\s+{ME}(?:\s+out)?(?:\s+(?:with|to|on|at|by)\s+(?P<subject>[^,;.\n]+))?",
        receiver="you",
    ),
    form(
        _K,
        _S.PROMISED,
        "promised offered agreed volunteered",
        rf"{they('giver')}(?P<act>promised|offered|agreed|volunteered)\s+(?:to\s+|(?:that\s+)?(?:he|she|they)['’]?d\s+)(?P<subject>(?:{_DO})\s+(?:the|{MY})\s"
        r"[^,;.\n]+)",
        receiver="you",
        kind=_NOTE,
        also=_DO_WORDS,
    ),
    form(
        _K,
        _S.ASKED,
        "asked",
        rf"(?P<act>asked)\s+{_G}\s+(?:to|(?:if|whether)\s+(?:he|she|they)(?:['’]d|\s+(?:could|can|would|might)))\s+(?P<subject>(?:{_DO})\s+(?:the|{MY}|{ME})\b"
        r"[^,;.\n]*)",
        receiver="you",
        also=_DO_WORDS,
    ),
    form(
        _K,
        _S.TO_ASK,
        "ask",
        rf"{MUST}?(?P<act>ask|get)\s+{_G}\s+(?:to|(?:if|whether)\s+(?:he|she|they)(?:['’]d|\s+(?:could|can|would|might)))\s+(?P<subject>(?:{_DO})\s+(?:{MY}|{ME}|the"
        r"\s+(?:kids|dog|cat|plants|house|flat|garden|baby))\b[^,;.\n]*)",
        receiver="you",
        kind=_NOTE,
        also=_DO_WORDS,
    ),
    form(
        _K,
        _S.DONE,
        "read",
        rf"(?P<act>read)\s+(?P<subject>(?P<receiver>{PERSON})['’]s?\s+[^,;.\n]{{2,30}}?)\s+and\s+(?:sent|gave|made|marked|commented|left|wrote|emailed)\b",
        giver="you",
    ),
)
