"""Idioms of naming somebody to others: a name in the hat, a word in the right ear, work sent one's way."""

from __future__ import annotations

from desktop_app.domain.giving_told import GivingKind, ToldStep
from desktop_app.domain.grammar.english.giving_parts import (
    END,
    I_LATER,
    LATER,
    ME,
    MUST,
    MY,
    NOT_OF,
    REST,
    WHOSE,
    form,
    them,
    they,
    to_firm,
)
from desktop_app.domain.grammar.giving_words import FIRM, PERSON
from desktop_app.domain.timeline import InteractionKind

_K, _S, _NOTE = GivingKind.REFERRAL, ToldStep, InteractionKind.NOTE
_R, _G = them("receiver"), them("giver")
_WHO = rf"(?:{to_firm('third')}|{WHOSE}(?P<third>{PERSON}){NOT_OF}|(?P<subject>{REST}){END})"
_AT = rf"(?:\s+(?:at|to|with|for|in\s+front\s+of|by|of|past|in)\s+{_WHO})?"
_THINGS = r"(?:name|work|cv|c\.v\.|résumé|resume|portfolio|application|book|manuscript|card|showreel|demo)"
_WAYS = (
    r"(?:in(?:to)?\s+the\s+(?:hat|ring|mix|frame|running|pot)|forward|about|around|out\s+there|down|up|on\s+(?:the\s+)?(?:list"
    r"|shortlist|table|map)|in\s+the\s+right\s+(?:ear|place))"
)
_RADAR = (
    r"(?:on\s+(?:the|their|his|her)\s+radar|in\s+the\s+(?:frame|running)|forward"
    r"|up\s+for\s+(?:the|an?|his|her|that)\s+[\w\s-]*?(?:job|role|post|position|award|prize|board|committee|commission)\b)"
)


def _verbs(past: bool) -> tuple[str, str, str]:
    """Verbs for a name, for what is asked of others, and for whom one commends."""
    if past:
        return (
            r"threw|put|dropped|floated|tossed|pushed|pitched|brought\s+up|raised|passed|added|gave|suggested|mentioned|spread|got"
            r"|handed|sent|forwarded",
            r"spoke\s+up|stuck\s+(?:his|her|their|my)\s+neck\s+out|put\s+in\s+(?:a\s+)?(?:\w+\s+)?(?:word|call|note|plug)|lobbied"
            r"|went\s+in\s+to\s+bat|made\s+(?:a|some)\s+calls?|pulled\s+(?:some\s+|a\s+few\s+)?strings|made\s+a\s+case",
            r"suggested|nominated|backed|proposed|tipped|sold|bigged|talked|plugged|commended|pushed|recommended|referred"
            r"|mentioned|championed|named|hyped|raved\s+about",
        )
    return (
        r"throw|put|drop|float|toss|push|pitch|bring\s+up|raise|pass|add|give|suggest|mention|spread|get|hand|send|forward",
        r"speak\s+up|put\s+in\s+(?:a\s+)?(?:\w+\s+)?(?:word|call|note|plug)|lobby|make\s+(?:a|some)\s+calls?|pull\s+(?:some\s+)?strings"
        r"|have\s+(?:a\s+)?words?\s+(?:with\s+[^,;.\n]{1,30}?)?",
        r"suggest|nominate|back|propose|tip|sell|plug|push|recommend|refer|mention|name|talk",
    )


_CALLED = r"(?:rang|called|phoned|e-?mailed|wrote\s+to|messaged|texted|spoke\s+(?:to|with)|talked\s+to|had\s+a\s+word\s+with|told|nudged|tipped\s+off|dropped(?=[^,;.]+?\sa\s(?:line|note)\b))"
_CALL = r"(?:ring|call|phone|e-?mail|write\s+to|message|text|speak\s+(?:to|with)|talk\s+to|have\s+a\s+word\s+with|tell|nudge)"
_NEEDS = (
    "threw throw put dropped drop floated float tossed pushed push pitched pitch raised raise passed pass added add gave give"
    " suggested suggest mentioned mention spread got get handed hand sent send forwarded forward spoke speak stuck lobbied went"
    " made make pulled pull nominated backed proposed tipped sold bigged talked plugged commended recommended referred championed"
    " named hyped raved brought bring recommend refer sell back tip talk plug have name"
)


def _named(who: str, name: str, past: bool) -> str:
    """The idioms, for `who` and for the `name` that is whose."""
    verbs, calls, praises = _verbs(past)
    act = "?P<act>"
    return (
        rf"(?:({act}{verbs})\s+(?:on\s+)?{name}\s+{_THINGS}\s*(?:\s{_WAYS}{_AT}|\s(?:on\s+|over\s+|along\s+)?(?:to|with|at|for|past"
        rf"|in\s+front\s+of)\s+{_WHO}|(?=\s*(?:$|[,;.!\n])))|({act}{calls})\s+(?:for|on\s+behalf\s+of|about)\s+{who}{_AT}"
        rf"|({act}put|got)\s+{who}\s+{_RADAR}{_AT}|({act}got|get)\s+{who}\s+(?:in|through\s+the\s+door|a\s+foot\s+in\s+the\s+door)"
        rf"(?:\s+for\s+[^,;.\n]+?)?\s+(?:at|with)\s+{_WHO}"
        rf"|({act}{praises})\s+{who}\s+(?:up\s+|on\s+|over\s+|along\s+)*(?:to|for|as|at|with)\s+(?!{ME}\b){_WHO})"
    )


def _asked(calls: str, who: str) -> str:
    """Somebody is spoken to about `who`."""
    return (
        rf"(?P<act>{calls})\s+(?:{to_firm('third')}|(?:his|her|their|my|our|the)\s+(?P<subject>(?:[\w-]+\s+){{0,2}}?(?:boss|manager"
        r"|editor|publisher|agent|landlord|friend|brother|sister|cousin|colleague|team|director|partner|contact|client|hr|head))"
        rf")\s+(?:a\s+(?:line|note|call)\s+)?(?:about|for|on\s+behalf\s+of|regarding)\s+{who}"
    )


_MINE = {"receiver": "you", "party": ("giver",)}
_YOURS = {"giver": "you", "party": ("receiver",)}
_R_OWN = rf"(?P<receiver>{PERSON})['’]s?"
_R_ONE = rf"(?P<receiver>{PERSON})(?!['’])"
_WORK = (
    r"(?P<subject>(?:an?|two|three|some|several|new|more|the|that|work|business|clients?|customers?|jobs?)\b"
    r"(?:\s+[\w-]+){0,4}?)"
)

REFERRAL_WAYS = (
    form(
        _K,
        _S.NAMED,
        "put entered",
        rf"{they('giver')}(?P<act>put|entered)\s+{ME}\s+(?:in|down|up)?\s*for\s+(?P<subject>(?:the|an?|that|this|his|her|their)\s+[^,;.\n]*?(?:prize|award|job|role|post"
        r"|position|grant|panel|board|committee|competition|commission|show|exhibition|residency|scholarship|list)\b)",
        **_MINE,
    ),
    form(
        _K,
        _S.NAMED,
        "recommended suggested mentioned",
        rf"{they('giver')}(?P<act>recommended|suggested|mentioned|named)\s+(?P<third>{PERSON})\s+to\s+{ME}\b",
        receiver="you",
        party=("giver",),
    ),
    form(
        _K,
        _S.NAMED,
        "got persuaded convinced",
        rf"{they('giver')}(?P<act>got|persuaded|convinced)\s+(?:{to_firm('third')}|(?:his|her|their|the)\s+(?P<subject>[\w-]+(?:\s+[\w-]+)?))\s+to\s+(?:hire|take\s+on"
        rf"|see|meet|interview|try|commission|publish|consider|call)\s+{ME}\b",
        **_MINE,
    ),
    form(
        _K,
        _S.NAMED,
        "found brought got",
        rf"{they('giver')}(?P<act>found|brought|got)\s+{ME}\s+(?P<subject>(?:an?|two|three|some|several|\d+)\s+(?:new\s+)?(?:students?|pupils?|clients?|customers?"
        r"|commissions?|orders?|patients?|gigs?|buyers?|readers?))\b",
        **_MINE,
    ),
    form(
        _K,
        _S.NAMED,
        "leaflet card flyer brochure folder samples work cv portfolio letter",
        rf"(?P<act>handed|gave|passed|showed|took|sent)\s+(?:on\s+)?{_R_OWN}\s+(?:leaflets?|cards?|flyers?|brochure|folder|samples|work|cv|portfolio|letter)\s+(?:on\s+|over\s+"
        rf"|round\s+)?(?:to|at)\s+{_WHO}",
        **_YOURS,
    ),
    form(
        _K,
        _S.NAMED,
        "recommended plugged praised mentioned featured promoted shared",
        rf"{they('giver')}(?P<act>recommended|plugged|praised|mentioned|featured|promoted|shared)\s+(?P<subject>{MY}\s+(?!name\b|birthday\b|mum\b|photo)[\w-]+"
        rf"(?:\s+[\w-]+)?)\s+(?:to|on|in|at)\s+(?:{to_firm('third')}|(?:his|her|their|the|an?)\s+[\w-]+|everyone|everybody)",
        **_MINE,
    ),
    form(
        _K,
        _S.NAMED,
        "pushed lobbied fought stood spoke went",
        rf"{they('giver')}(?P<act>pushed|lobbied|fought|stood\s+up|spoke\s+up|went\s+to\s+bat)\s+for\s+{ME}\s+(?:to|at|with|for)\s+{_WHO}",
        **_MINE,
    ),
    form(
        _K,
        _S.NAMED,
        "thanks through via",
        rf"(?P<subject>(?:an?|two|three|four|some|\d+)\s+(?:new\s+)?(?:pupils?|clients?|customers?|students?|commissions?|orders?|patients?|jobs?|gigs?|enquir(?:y|ies)))"
        rf"\s+(?P<act>thanks\s+to|through|via)\s+{_G}",
        receiver="you",
        party=("giver",),
    ),
    form(
        _K,
        _S.NAMED,
        "got had",
        rf"(?:(?P<third>{FIRM})\s+)?(?:they\s+|he\s+|she\s+)?(?P<act>got|had)\s+{MY}\s+(?:name|number|details|card|cv)\s+(?:from|through|via)\s+{_G}",
        receiver="you",
        party=("giver",),
    ),
    form(
        _K,
        _S.NAMED,
        "steered directed sent led nudged pointed",
        rf"(?P<act>steered|directed|sent|led|nudged|pointed)\s+(?:the\s+)?(?P<third>{FIRM})\s+(?:over\s+|on\s+)?(?:to|towards|in\s+the\s+direction\s+of)"
        rf"\s+{_R_ONE}",
        **_YOURS,
    ),
    form(
        _K,
        _S.NAMED,
        "sent referred",
        rf"{they('giver')}(?P<act>sent|referred)\s+(?P<subject>(?:his|her|their|an?|two|some)\s+(?:[\w-]+\s+)?(?:neighbours?|friends?|sister|brother|cousin"
        rf"|colleagues?|boss|mother|mum|aunt|uncle|client|customer|patients?|students?|pupil))\s+(?:on\s+|over\s+|along\s+)?to\s+{ME}\b",
        **_MINE,
    ),
    form(
        _K,
        _S.NAMED,
        "recommended plugged praised mentioned promoted talked",
        rf"(?P<act>recommended|plugged|praised|mentioned|promoted|talked\s+up)\s+(?P<subject>{_R_OWN}\s+(?:[\w-]+\s+){{0,2}}?[\w-]+)\s+to\s+"
        rf"(?:{to_firm('third')}|(?P<third>{PERSON})|(?:the|my|our|some|everyone|everybody|an?|all|friends|people)\b)",
        **_YOURS,
    ),
    form(_K, _S.NAMED, _NEEDS, they("giver") + _named(ME, MY, True), **_MINE),
    form(_K, _S.NAMED, _NEEDS, _named(_R_ONE, _R_OWN, True), **_YOURS),
    form(
        _K,
        _S.NAMED,
        "rang called phoned emailed e wrote messaged texted spoke talked had told nudged tipped dropped",
        they("giver") + _asked(_CALLED, rf"(?:{ME}|{MY}\s+[\w-]+)"),
        also="me us my our",
        **_MINE,
    ),
    form(
        _K,
        _S.NAMED,
        "rang called phoned emailed e wrote messaged texted spoke talked had told nudged tipped",
        _asked(_CALLED, _R_ONE),
        also="about for behalf regarding",
        **_YOURS,
    ),
    form(
        _K,
        _S.NAMED,
        "way",
        rf"(?P<act>sent|pointed|steered|put|threw|pushed|passed|directed|kicked)\s+{_WORK}\s+(?P<receiver>{PERSON})['’]s?\s+way\b",
        **_YOURS,
    ),
    form(
        _K,
        _S.NAMED,
        "way",
        rf"{they('giver')}(?P<act>sent|pointed|steered|put|threw|pushed|passed|directed|kicked)\s+{_WORK}\s+{MY}\s+way\b",
        **_MINE,
    ),
    form(
        _K,
        _S.NAMED,
        "sent",
        rf"(?P<act>sent)\s+{_R_ONE}\s+(?:over\s+|along\s+)?to\s+(?:my|our|the|an?)\s+(?P<subject>(?:[\w-]+\s+){{0,2}}?(?:doctor|dentist"
        r"|lawyer|solicitor|accountant|plumber|electrician|builder|physio|osteopath|therapist|vet|mechanic|agent|editor"
        r"|publisher|hairdresser|tailor|notary|surgeon|gp|clinic|tutor))\b",
        **_YOURS,
    ),
    form(
        _K,
        _S.PROMISED,
        _NEEDS,
        they("giver") + LATER + _named(ME, MY, False),
        kind=_NOTE,
        also="promised agreed offered volunteered going happy willing said says will would ll could can d ready",
        **_MINE,
    ),
    form(
        _K,
        _S.PROMISED,
        "ring call phone email e write message text speak talk have tell nudge",
        they("giver") + LATER + _asked(_CALL, ME),
        kind=_NOTE,
        also="promised agreed offered volunteered going happy willing said says will would ll could can d ready",
        **_MINE,
    ),
    form(
        _K,
        _S.PROMISED,
        _NEEDS,
        I_LATER + _named(_R_ONE, rf"(?:{_R_OWN}|(?P<receiver>his|her|their))", False),
        kind=_NOTE,
        beside=True,
        also="promised agreed offered volunteered going said told will would ll could can",
        **_YOURS,
    ),
    form(
        _K,
        _S.TO_ASK,
        _NEEDS,
        rf"{MUST}?(?P<act>ask|get|want)\s+{_G}\s+(?:to|(?:if|whether)\s+(?:he|she|they)(?:['’]d|\s+(?:could|can|would|might)))\s+"
        + _named(ME, MY, False).replace("?P<act>", "?:"),
        kind=_NOTE,
        also="ask get want",
        **_MINE,
    ),
    form(
        _K,
        _S.ASKED,
        _NEEDS,
        rf"(?P<act>asked|begged)\s+{_G}\s+(?:to|(?:if|whether)\s+(?:he|she|they)(?:['’]d|\s+(?:could|can|would|might)))\s+"
        + _named(ME, MY, False).replace("?P<act>", "?:"),
        also="asked begged",
        **_MINE,
    ),
    form(
        _K,
        _S.ASKED,
        _NEEDS,
        rf"{they('receiver')}(?P<act>asked|wants|begged|wanted)\s+{ME}\s+to\s+"
        + _named("(?:him|her|them)", "(?:his|her|their)", False).replace("?P<act>", "?:"),
        kind=_NOTE,
        also="asked wants begged wanted",
        **_YOURS,
    ),
)
