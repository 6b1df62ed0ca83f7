"""Help of every day: what somebody did, will do or was asked to do for somebody."""

from __future__ import annotations

from desktop_app.domain.giving_told import GivingKind, ToldStep
from desktop_app.domain.grammar.english.favour_verbs import (
    CARE,
    CARED,
    FOR,
    NOT_OWN,
    PARTICLES,
    WORK,
    first_words,
    pairs,
    pattern_of,
)
from desktop_app.domain.grammar.english.giving_parts import END, ME, MY, REST, form, them, they
from desktop_app.domain.grammar.english.no_favours import NO_FAVOUR, NO_THING, NO_TREAT
from desktop_app.domain.grammar.giving_words import PERSON
from desktop_app.domain.timeline import InteractionKind

_K, _S, _NOTE = GivingKind.HELP, ToldStep, InteractionKind.NOTE
_R, _G = them("receiver"), them("giver")
_PAIRS = [*pairs(WORK), *pairs(PARTICLES)]
_BASES, _PASTS = [base for base, _ in _PAIRS], [past for _, past in _PAIRS]
_FOR_BASES = [base for base, _ in pairs(FOR)]
_FOR_PASTS = [past for _, past in pairs(FOR)]
_DO = rf"(?P<act>{pattern_of(_BASES)})"
_DID = rf"{NO_FAVOUR}(?P<act>(?:read(?=\s+and\s+[a-z]+ed\b)|{pattern_of(_PASTS)})(?:\s+(?:and|&)\s+[a-z]+(?:ed|ied))?)"
_OWN = [past for base, past in _PAIRS if base not in (*NOT_OWN.split(), "look at", "look up")]
_DID_OWN = rf"{NO_FAVOUR}(?P<act>read(?=\s+and\s+[a-z]+ed\b)|{pattern_of(_OWN)})(?:\s+(?:and|&)\s+[a-z]+(?:ed|ied))?"
_DO_FOR = rf"(?P<act>{pattern_of(_FOR_BASES)})"
_DID_FOR = rf"(?P<act>{pattern_of(_FOR_PASTS)})"
_CARE = [*pairs(CARE), ("look after", "looked after"), ("pick up", "picked up")]
_CARED_FOR = (
    rf"(?P<act>{pattern_of([past for _, past in _CARE])}|kept\s+an\s+eye\s+on|took\s+care\s+of)"
)
_PAST_WORDS, _BASE_WORDS = first_words(_PASTS), first_words(_BASES)
_MINE = rf"(?P<subject>(?:{MY})\s+{NO_THING}{REST}){END}"
_THEIRS = rf"(?P<subject>(?P<receiver>{PERSON})['’]s?\s+{NO_THING}{REST}){END}"
_ITS = rf"(?P<subject>(?:(?P<receiver>{PERSON})['’]s?|(?P<receiver>his|her|their))\s+{NO_THING}{REST}){END}"
_LATER = (
    r"(?P<will>promised|agreed|offered|volunteered|is\s+going|is\s+happy|is\s+willing|has"
    r"\s+offered|said"
    r"|says|will|['’]ll|is\s+gonna|kindly\s+offered)\s*"
    rf"(?:{ME}\s+)?(?:to\s+|(?:that\s+)?(?:he|she|they)(?:['’](?:d|ll)|\s+(?:will|would|could"
    rf"|can))\s+)?"
).replace("?P<will>", "?:")
_ASKED = rf"(?:asked|begged|wants|wanted|needs)\s+{ME}\s+(?:to|(?:if|whether)\s+I\s+(?:could|can|would))\s+"
_PROMISE = (
    r"(?:(?:I|we)?['’]ll|will|going\s+to|gonna|(?:promised|told|offered|agreed|said|volunteered)"
    rf"(?:\s+(?:{PERSON}|him|her|them))?(?:\s+(?:that\s+)?(?:I|we)(?:['’](?:d|ll)|\s+(?:would"
    rf"|will|could|can))"
    r"|\s+to))\s+(?:gladly\s+|happily\s+)?"
)
_LATER_WORDS = (
    "promised agreed offered volunteered going happy willing said says will ll gonna told"
)
_GIFTS = (
    r"(?!(?:an?\s+)?(?:coffee|drink|beer|lunch|dinner|message|call|text|card|present|gift|job"
    r"|seat\s+belt"
    r"|postcard|letter|birthday\s+\w+|cup|glass|round|kiss|hug|smile)\b)"
)

HELP_ASKED_FIRST = (
    form(
        _K,
        _S.PROMISED,
        _BASE_WORDS,
        rf"{they('giver')}{_LATER}{_DO}\s+{_MINE}",
        receiver="you",
        kind=_NOTE,
        also=_LATER_WORDS,
    ),
    form(
        _K,
        _S.PROMISED,
        f"{_BASE_WORDS} {first_words(_FOR_BASES)}",
        rf"{they('giver')}{_LATER}(?:{_DO_FOR}|(?P<subject>{_DO}\s+(?:an?|the|some|all)"
        rf"\s+[^,;.\n]+?))"
        rf"\s+for\s+{ME}\b(?!\s+to\b)",
        receiver="you",
        kind=_NOTE,
        also=_LATER_WORDS,
    ),
    form(
        _K,
        _S.ASKED,
        _BASE_WORDS,
        rf"{they('receiver')}{_ASKED}(?:{_DO}\s+(?P<subject>(?:his|her|their|the|{PERSON}['’]s?)"
        rf"\s+{NO_THING}{REST}){END}|{_DO_FOR}\s+for\s+(?:him|her|them)\b)",
        giver="you",
        kind=_NOTE,
        also="asked begged wants wanted needs",
    ),
    form(
        _K,
        _S.PROMISED,
        _BASE_WORDS,
        rf"{_PROMISE}{_DO}\s+{_ITS}",
        giver="you",
        kind=_NOTE,
        beside=True,
        also=_LATER_WORDS,
    ),
    form(
        _K,
        _S.PROMISED,
        f"{_BASE_WORDS} {first_words(_FOR_BASES)}",
        rf"{_PROMISE}(?P<subject>{_DO_FOR}|{_DO}\s+(?:an?|the|some|all)\s+[^,;.\n]+?)\s+for\s+{_R}",
        giver="you",
        kind=_NOTE,
        beside=True,
        also=_LATER_WORDS,
    ),
)

HELP_DONE = (
    form(
        _K,
        _S.DONE,
        f"{first_words([past for _, past in _CARE])} kept took did gave",
        rf"(?:(?:I|we)\s+)?(?:{_CARED_FOR}\s+(?P<subject>(?P<receiver>{PERSON})['’]s?"
        rf"\s+(?:[\w-]+\s+){{0,2}}?{CARED})"
        rf"|(?P<act>did)\s+(?P<subject>(?P<receiver>{PERSON})['’]s?\s+(?:[\w-]+"
        rf"\s+){{0,2}}?(?:tax(?:es)?|returns?|books|website"
        r"|hair|make-?up|garden|shopping|accounts|washing|dishes|cv|paperwork|homework|ironing"
        r"|laundry|logo|forms?)\b[^,;.\n]*)"
        rf"|(?P<act>gave)\s+(?P<subject>(?P<receiver>{PERSON})['’]s?\s+[^,;.\n]+?)\s+an?"
        rf"\s+(?:once[\s-]over|quick\s+look|look|"
        r"going[\s-]over|clean|service|polish|read|proofread|lick\s+of\s+paint|trim)\b[^,;.\n]*)",
        giver="you",
    ),
    form(
        _K,
        _S.DONE,
        "ended",
        rf"{they('giver')}ended\s+up\s+(?P<subject>(?P<act>[a-z]+ing)\s+(?:{ME}|{MY})\b[^,;.\n]*)",
        receiver="you",
    ),
    form(
        _K,
        _S.DONE,
        f"{_PAST_WORDS} read",
        rf"{they('giver')}{_DID}\s+{_MINE}",
        receiver="you",
    ),
    form(
        _K,
        _S.DONE,
        f"{first_words([past for _, past in _CARE])} kept took",
        rf"{they('giver')}{_CARED_FOR}\s+(?P<subject>(?:the|both|all)\s+(?:[\w-]+"
        rf"\s+){{0,2}}?{CARED}){END}?",
        receiver="you",
        also="kid kids child children baby boys girls twins toddler toddlers ones one dog dogs cat cats hens"
        " chickens rabbit rabbits pet pets puppy plants garden tomatoes house flat stall shop"
        " desk bag bags",
    ),
    form(
        _K,
        _S.DONE,
        f"{_PAST_WORDS} {first_words(_FOR_PASTS)}",
        rf"{they('giver')}(?P<subject>(?:{_DID_FOR}|{_DID}\s+{NO_TREAT}(?:it|this|(?:an?|the|some|all|two"
        rf"|three|\d+)"
        rf"\s+[^,;.\n]+?)))\s+for\s+{ME}\b(?!\s+to\b)",
        receiver="you",
        beside=True,
        also="for",
    ),
    form(
        _K,
        _S.DONE,
        "found built sewed knitted fetched designed drew printed booked tracked dug organised"
        " organized"
        " sorted arranged brought made saved got ordered sent showed lent drove dropped walked"
        " gave took"
        " bailed jump came kept waited hosted fixed let accompanied covered swapped stood moved"
        " stored put"
        " picked talked",
        rf"{they('giver')}(?P<subject>(?P<act>(?:found|built|sewed|knitted|fetched|designed|drew"
        rf"|printed"
        r"|booked|tracked\s+down|dug\s+(?:out|up)|organi[sz]ed|sorted(?:\s+out)?|arranged"
        r"|fixed(?:\s+up)?|ordered)"
        rf"\s+{ME}\s+{_GIFTS}(?:an?|some|the|two|three|\d+|my|our|cheap|new|tickets)"
        rf"|(?:(?:brought|got)\s+{ME}\s+{_GIFTS}|made\s+{ME}\s+{_GIFTS}{NO_TREAT})(?:some\s+|an?\s+|the\s+|my\s+)?(?:[\w-]+\s+){{"
        rf"0,2}}?(?:soup"
        r"|medicine|medication|groceries|shopping|food|tickets?|discount|prescription|website"
        r"|logo|dress"
        r"|appointment|deal|parcel|visa|refund|upgrade)"
        rf"|saved\s+{ME}\s+(?:an?\s+(?:seat|place|spot)|hours|days|from|loads|the\s+trip)"
        rf"|sent\s+{ME}\s+(?:an?|the|his|her|their|some)\s+(?:[\w-]+\s+){{0,2}}?(?:list|template"
        rf"|draft|notes"
        r"|guide|checklist|spreadsheet|contract|recipe|contacts)"
        rf"|(?:drove|walked)\s+{ME}\s+(?:home|back|all\s+the\s+way|around|there|over|to)"
        rf"|(?:dropped|picked)\s+{ME}\s+(?:off|up|home)|took\s+{ME}\s+(?:to\s+(?:the\s+)?(?:vet"
        rf"|dentist|doctor"
        r"|hospital|airport|station(?!\s+\w*(?:bar|cafe|pub))|garage|clinic|er|a&e|bank|embassy)"
        r"|in\b)"
        rf"|came\s+(?:with\s+{ME}|along)\s+to\s+(?:the\s+)?(?:hospital|court|doctor|clinic"
        rf"|embassy|viewing|police|bank)"
        rf"|(?:bailed|helped)\s+{ME}\s+out|kept\s+{ME}\s+company|waited\s+in\s+for|came\s+to"
        rf"\s+(?:my|our)\s+rescue"
        rf"|swapped\s+(?:shifts|places|days|weekends)\s+with\s+{ME}|sat\s+(?:up\s+)?with\s+{ME}"
        rf"\s+(?:at|in|while|all)"
        rf"|let\s+{ME}\s+(?:stay|use|crash|borrow|have|sleep|park|store|keep|work)|gave\s+{ME}"
        rf"\s+(?:an?\s+hand"
        r"|(?:his|her|their)\s+old|an?\s+lift|an?\s+ride|an?\s+discount)"
        rf"|stored\s+(?:my|our)|hosted\s+{ME}|moved\s+(?:my|our)\s+(?:stuff|things|boxes"
        rf"|furniture|sofa|piano|bed|fridge|washing)|put\s+{ME}\s+up|gave\s+up"
        rf"\s+(?:his|her|their|an?)"
        rf"\s+[\w-]+(?:\s+\w+)?\s+to\s+help)\b[^,;.\n]*)",
        receiver="you",
        beside=True,
        also="me us my our help rescue along in",
    ),
    form(
        _K,
        _S.DONE,
        f"{_PAST_WORDS} read",
        rf"(?:(?:I|we)\s+)?{_DID_OWN}\s+{_THEIRS}",
        giver="you",
    ),
    form(
        _K,
        _S.DONE,
        f"{_PAST_WORDS} {first_words(_FOR_PASTS)}",
        rf"(?:(?:I|we)\s+)?(?P<subject>{_DID_FOR}|{_DID}\s+{NO_TREAT}(?:it|this|an?|the|some|all|two|three"
        rf"|\d+|his|her)"
        rf"\b[^,;.\n]*?)\s+for\s+{_R}",
        giver="you",
        beside=True,
        also="for",
    ),
    form(
        _K,
        _S.DONE,
        "found built sewed knitted fetched designed drew printed booked tracked dug organised"
        " organized"
        " sorted arranged brought made saved got showed drove dropped walked gave took bailed"
        " came kept sat"
        " let accompanied swapped hosted fixed put picked explained",
        r"(?:(?:I|we)\s+)?(?P<subject>(?P<act>(?:found|built|sewed|knitted|fetched|designed|drew"
        r"|printed"
        r"|booked|dug\s+(?:out|up)|organi[sz]ed|sorted(?:\s+out)?|arranged|fixed(?:\s+up)?"
        rf"|tracked\s+down)\s+{_R}\s+{_GIFTS}(?:an?|some|the|two|three|\d+|cheap|tickets)\b"
        rf"|(?:(?:brought|got)\s+{_R}\s+{_GIFTS}|made\s+{_R}\s+{_GIFTS}{NO_TREAT})(?:some\s+|an?\s+|the\s+)?(?:[\w-]+"
        rf"\s+){{0,2}}?(?:soup"
        r"|medicine|medication|groceries|shopping|food|tickets?|discount|prescription|website"
        r"|logo|appointment)"
        rf"|saved\s+{_R}\s+(?:an?\s+(?:seat|place|spot)|hours|days)"
        rf"|(?:drove|walked)\s+{_R}\s+(?:home|back|all\s+the\s+way|around|there|to)"
        rf"|(?:dropped|picked)\s+{_R}\s+(?:off|up\s+(?:from|at))|took\s+{_R}\s+to\s+(?:the"
        rf"\s+)?(?:vet|dentist"
        r"|doctor|hospital|airport|station|garage|clinic|er|a&e|bank|embassy)"
        rf"|(?:went|came)\s+(?:along\s+)?with\s+{_R}\s+to\s+(?:the\s+)?(?:hospital|court|doctor"
        rf"|clinic|embassy|viewing)"
        rf"|bailed\s+{_R}\s+out|kept\s+{_R}\s+company|came\s+to\s+{_R}['’]?s?\s+rescue"
        rf"|swapped\s+(?:shifts|places|days|weekends)\s+with\s+{_R}"
        rf"|let\s+{_R}\s+(?:stay|use|crash|have|sleep|park|store|keep|work)|put\s+{_R}\s+up"
        rf"|showed\s+{_R}\s+how|gave\s+{_R}\s+an?\s+(?:lift|ride|discount))\b[^,;.\n]*)",
        giver="you",
        beside=True,
    ),
)
