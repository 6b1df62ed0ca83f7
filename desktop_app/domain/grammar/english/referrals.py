"""How it is told who was named to whom."""

from __future__ import annotations

from desktop_app.domain.giving_told import GivingKind, ToldStep
from desktop_app.domain.grammar.english.giving_parts import (
    ADVERBS,
    END,
    IF,
    ME,
    MUST,
    MY,
    OF,
    REST,
    firm,
    form,
    them,
    they,
    whom,
)
from desktop_app.domain.grammar.giving_words import FIRM, NAME, PERSON
from desktop_app.domain.timeline import InteractionKind

_K, _S, _NOTE = GivingKind.RECOMMENDATION, ToldStep, InteractionKind.NOTE
_R, _G = them("receiver"), them("giver")
_KIND = r"(?:[\w-]+\s+){0,3}?"
_A = rf"(?:(?:an?|the|that|this|another|my|our|some)\s+)?{_KIND}"
_CV = (
    r"(?:cv|c\.v\.|résumé|resume|name|portfolio|application|profile"
    r"|work|manuscript)"
)
_WORD = r"(?:a\s+)?(?:good\s+|kind\s+|strong\s+)?word"
_TO = rf"(?:to|for|at|with|as)\s+(?:(?:the\s+)?{whom('third')}|(?P<subject>{REST}){END})"
_ROLE = rf"(?:\s+(?:for|as)\s+(?P<subject>{REST}){END})?"

_KR = GivingKind.REFERRAL

REFERRALS = (
    form(
        _KR,
        _S.OUTCOME,
        "hired took chose signed commissioned",
        rf"(?P<third>{FIRM})\s+{ADVERBS}(?P<act>hired|took\s+on|took(?=\s+\S+\s+on\b)|chose|signed|commissioned|gave"
        rf"\s+the\s+job\s+to)\s+"
        rf"(?P<receiver>{PERSON})(?=[^;.\n]*\b(?:my\s+(?:tip|recommendation|referral|word"
        rf"|suggestion|nudge)|thanks\s+to\s+me"
        r"|because\s+of\s+me|I\s+(?:told|put|recommended|referred|suggested|mentioned|sent))\b)",
        giver="you",
        party=("receiver",),
    ),
    form(
        _KR,
        _S.NAMED,
        "gave passed sent forwarded handed",
        rf"{they('giver')}(?P<act>gave|sent|passed|forwarded|handed|showed|shown)\s+(?:on"
        rf"\s+)?(?P<third>{NAME})\s+"
        rf"{MY}\s+(?:{_CV}|number|details|contact|card|e-?mail|address|website|demo|showreel|reel|pitch|deck)\b",
        receiver="you",
        party=("giver",),
    ),
    form(
        _KR,
        _S.NAMED,
        "gave passed sent forwarded handed showed",
        rf"(?P<act>gave|sent|passed|forwarded|handed|showed)\s+(?:on\s+)?(?P<third>{FIRM})\s+"
        rf"(?P<receiver>{PERSON})['’]s?\s+(?:{_CV}|number|details|contact|card|e-?mail|address|website|demo|showreel"
        rf"|reel|pitch|deck)\b",
        giver="you",
        party=("receiver",),
    ),
    form(
        _KR,
        _S.NAMED,
        "told tipped pitched talked spoke flagged pointed raved sang plugged said championed",
        rf"(?:(?P<act>told|tipped(?:\s+off)?|talked\s+to|spoke\s+(?:to|with)|wrote\s+to"
        rf"|e-?mailed)\s+(?:the\s+)?"
        rf"(?:(?:people|team|folks|guys)\s+at\s+)?(?P<third>{FIRM})\s+about"
        rf"\s+(?P<receiver>{PERSON})(?!['’])"
        rf"|(?P<act>pitched|flagged|plugged|championed|talked\s+up|said\s+(?:good|nice|great)"
        rf"\s+things\s+about)\s+"
        rf"(?P<receiver>{PERSON})(?!['’])\s+(?:to|at|with)\s+(?:the\s+)?{whom('third')}"
        rf"|(?P<act>sang)\s+(?P<receiver>{PERSON})['’]s?\s+praises\s+(?:to|at)\s+(?:the"
        rf"\s+)?{whom('third')}"
        rf"|(?P<act>told)\s+(?P<third>{FIRM})\s+(?:that\s+)?(?:they|to|he|she)\s+(?:(?:should"
        rf"|ought\s+to|must|could|need\s+to)\s+)?"
        rf"(?:really\s+)?(?:talk\s+to|speak\s+to|hire|call|contact|try|consider|look\s+at|meet"
        rf"|interview)\s+(?P<receiver>{PERSON})"
        rf"|(?P<act>pointed)\s+(?P<third>{FIRM})\s+(?:to|towards|at)"
        rf"\s+(?P<receiver>{PERSON})(?!['’]))",
        giver="you",
        party=("receiver",),
    ),
    form(
        _KR,
        _S.NAMED,
        "told tipped pitched talked spoke flagged raved sang plugged said championed wrote",
        rf"{they('giver')}(?P<act>pitched|flagged|plugged|championed|talked)\s+(?:{ME}|my"
        rf"\s+(?:work|name))\s+(?:up\s+)?"
        rf"(?:to|at|with)\s+(?:the\s+)?{whom('third')}|{they('giver')}(?P<act>sang)\s+my"
        rf"\s+praises(?:\s+(?:to|at)\s+"
        rf"(?:the\s+)?{whom('third')})?|{they('giver')}(?P<act>said\s+(?:good|nice|great)"
        rf"\s+things\s+about)\s+{ME}"
        rf"(?:\s+(?:to|at)\s+(?:the\s+)?{whom('third')})?",
        receiver="you",
        party=("giver",),
    ),
    form(
        _KR,
        _S.NAMED,
        "vouched",
        rf"{they('giver')}(?P<act>vouched)\s+for\s+{ME}\b(?:\s+{_TO})?",
        receiver="you",
    ),
    form(
        _KR,
        _S.NAMED,
        "vouched",
        rf"(?P<act>vouched)\s+for\s+{_R}(?:\s+{_TO})?",
        giver="you",
        party=("receiver",),
    ),
    form(
        _KR,
        _S.NAMED,
        "got landed arranged fixed found",
        rf"{they('giver')}(?P<act>got|landed|arranged|fixed|found|secured)\s+{ME}\s+"
        rf"(?P<subject>(?:an?|the|some|this|my)\s+[^,;.\n]{{0,20}}?(?:interview|trial|gig"
        r"|work|job|commission|client|slot|meeting"
        r"|place|internship|contract|audition)\b)(?:\s+(?:at|with|in)\s+(?:the\s+)?"
        rf"{whom('third')})?",
        receiver="you",
        party=("giver",),
    ),
    form(
        _KR,
        _S.OUTCOME,
        "through thanks via",
        r"(?P<act>got|landed|won|have)\s+(?P<subject>(?:the|an?|my|this)\s+[^,;.\n]"
        rf"{{1,40}}?)\s+(?:through|thanks\s+to|via)\s+(?P<giver>{PERSON})(?!['’])",
        receiver="you",
    ),
    form(
        _KR,
        _S.NAMED,
        "client clients customer customers job jobs commission lead leads project gig stu"
        "dent students work order orders patient assignment",
        rf"{they('giver')}(?P<act>sent|passed|referred|brought|recommended|gave|pointed"
        rf"|forwarded|put)\s+(?:on\s+)?(?:{ME}\s+(?P<subject>(?:an?|two|three|some"
        r"|several|new|more|the|that|his|her|their)\s+(?:(?!on\b|about\b|to\b)[\w-]+\s+)"
        rf"{{0,3}}?(?:clients?"
        r"|customers?|jobs?(?!\s+ad)|commissions?|leads?|projects?|gigs?|students?|work|orders?"
        r"|patients?|assignments?|tenders?|enquir(?:y|ies))\b)|(?P<subject>(?:an?|two"
        r"|three|some|several|new|more|the|that|his|her|their)\s+(?:(?!on\b"
        rf"|about\b)[\w-]+\s+){{0,3}}?"
        r"(?:clients?|customers?|jobs?(?!\s+ad)|commissions?|leads?|projects?|gigs?|students?"
        r"|work|orders?|patients?|assignments?|tenders?|enquir(?:y|ies))\b)\s+(?:(?:on"
        rf"\s+)?to\s+{ME}|{MY}\s+way|on\s+to\s+{ME}))",
        receiver="you",
    ),
    form(
        _KR,
        _S.NAMED,
        "client clients customer customers job jobs commission lead leads project gig stu"
        "dent students work order orders patient assignment",
        r"(?P<act>sent|passed|referred|recommended|gave|pointed|forwarded)\s+(?:on\s+)?"
        rf"(?:{_R}\s+(?P<subject>(?:an?|two|three|some|several|new|more|the|that|his|her"
        rf"|their)\s+(?:(?!on\b|about\b|to\b)[\w-]+\s+){{0,3}}?(?:clients?|customers?|jobs?(?!"
        r"\s+ad)|commissions?|leads?"
        r"|projects?|gigs?|students?|work|orders?|patients?|assignments?|tenders?|enquir"
        r"(?:y|ies))\b)|(?P<subject>(?:an?|two|three|some|several|new|more|the|that|his"
        rf"|her|their)\s+(?:(?!on\b|about\b|to\b)[\w-]+\s+){{0,3}}?(?:clients?|customers?"
        r"|jobs?(?!\s+ad)|commissions?"
        r"|leads?|projects?|gigs?|students?|work|orders?|patients?|assignments?|tenders?"
        rf"|enquir(?:y|ies))\b)\s+(?:on\s+)?to\s+{_R})",
        giver="you",
        party=("receiver",),
    ),
    form(
        GivingKind.HELP,
        _S.DONE,
        "ad advert opening vacancy job posting role position listing",
        rf"(?P<act>sent|forwarded|told|showed|passed|e-?mailed|messaged)\s+(?:on\s+)?{_R}"
        rf"\s+(?:about\s+)?(?P<subject>(?:the|an?|that)\s+(?:[\w-]+\s+){{0,2}}?(?:ad"
        r"|advert|opening|vacancy|posting|role|position|listing|job)\b[^,;.\n]*)",
        giver="you",
    ),
    form(
        GivingKind.HELP,
        _S.DONE,
        "ad advert opening vacancy job posting role position listing",
        rf"{they('giver')}(?P<act>sent|forwarded|told|showed|passed|e-?mailed|messaged)"
        rf"\s+{ME}\s+(?:about\s+)?(?P<subject>(?:the|an?|that)\s+(?:[\w-]+\s+){{0,2}}?"
        rf"(?:ad|advert|opening|vacancy|posting|role|position|listing|job)\b(?!\s+(?:at|with|in)\s+(?:the\s+)?{FIRM})[^,;.\n]*)",
        receiver="you",
        beside=True,
    ),
    form(
        _KR,
        _S.PROMISED,
        "recommend refer word pass forward mention suggest",
        rf"{they('giver')}(?P<act>offered|promised|agreed|said|going|will|wants|can|could|would"
        rf"|['’]ll|(?:is\s+)?(?:happy|going|willing|glad))\s*(?:{ME}\s+)?(?:to\s+|(?:that\s+)?"
        r"(?:he|she|they)(?:['’](?:d|ll)|\s+(?:will|would|could|can))\s+)?(?:"
        rf"(?:recommend|refer|mention|suggest)\s+{ME}(?!\s+(?:publicly|on\s+(?:linkedin|xing)))|put\s+(?:in\s+)?{_WORD}(?:\s+in)?"
        rf"\s+for\s+{ME}"
        rf"|put\s+{ME}\s+forward|(?:pass|forward|send|give)\s+(?:on\s+)?{MY}\s+{_CV}(?:"
        rf"\s+on)?)(?:\s+{_TO})?",
        receiver="you",
        kind=_NOTE,
        party=("giver",),
    ),
    form(
        _KR,
        _S.NAMED,
        "told spoke talked",
        rf"{they('giver')}(?P<act>told|spoke\s+to|talked\s+to)\s+(?!{ME}\b)"
        rf"{whom('third')}?[^,;.\n]{{0,40}}?"
        rf"\s+about\s+{ME}\b",
        receiver="you",
        party=("giver",),
    ),
    form(
        _KR,
        _S.NAMED,
        "told",
        rf"(?P<act>told)\s+{whom('third')}\s+about\s+(?P<receiver>{PERSON})(?!['’])\s+for\s+"
        r"(?P<subject>(?:the|an?|his|her|their)\s+[^,;.\n]*?(?:job|role|position|post|vacancy)\b)",
        giver="you",
        party=("receiver", "third"),
    ),
    form(
        _KR,
        _S.ASKED,
        "recommend refer word forward mention pass suggest name",
        rf"(?P<act>asked)\s+{_G}\s+(?:to|{IF})\s+(?:(?:recommend|refer|mention|suggest)"
        rf"\s+{ME}|put\s+(?:in\s+)?{_WORD}(?:\s+in)?\s+for\s+{ME}"
        rf"|put\s+{ME}\s+forward|(?:pass|forward|send|give)\s+(?:on\s+)?{MY}\s+{_CV}(?:"
        rf"\s+on)?)(?:\s+{_TO})?",
        receiver="you",
    ),
    form(
        _KR,
        _S.TO_ASK,
        "recommend refer word forward mention pass suggest name",
        rf"{MUST}(?P<act>ask|want|need|get|like)\s+{_G}\s+(?:to|{IF})\s+(?:(?:recommend|refer|mention"
        rf"|suggest)\s+{ME}|put\s+(?:in\s+)?{_WORD}(?:\s+in)?\s+for\s+{ME}"
        rf"|put\s+{ME}\s+forward|(?:pass|forward|send|give)\s+(?:on\s+)?{MY}\s+{_CV}(?:"
        rf"\s+on)?)(?:\s+{_TO})?",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _KR,
        _S.NAMED,
        "recommended referred suggested mentioned proposed nominated named",
        rf"{they('giver')}(?P<act>recommended|referred|suggested|mentioned|proposed"
        rf"|nominated|named)\s+(?:{ME}|{MY}\s+(?:name|work))(?:\s+{_TO})?",
        receiver="you",
    ),
    form(
        _KR,
        _S.NAMED,
        "word",
        rf"{they('giver')}(?P<act>put\s+(?:in\s+)?{_WORD}(?:\s+in)?)\s+for\s+{ME}(?:\s+{_TO})?",
        receiver="you",
    ),
    form(
        _KR,
        _S.NAMED,
        "passed forwarded gave sent handed put showed shared dropped",
        rf"{they('giver')}(?P<act>passed|forwarded|gave|sent|handed|put|showed|shared"
        rf"|dropped)\s+(?:on\s+)?{MY}\s+{_CV}\s*(?:on\s+|along\s+|forward\s+|in\s+"
        rf"|a?round\s+)?{_TO}",
        receiver="you",
    ),
    form(
        _KR,
        _S.NAMED,
        "forward up",
        rf"{they('giver')}(?P<act>put)\s+(?:{ME}|{MY}\s+name)\s+forward(?:\s+{_TO})?",
        receiver="you",
    ),
    form(
        _KR,
        _S.NAMED,
        "recommended referred suggested mentioned proposed nominated",
        rf"(?P<act>recommended|referred|suggested|mentioned|proposed|nominated)\s+{_R}\s+"
        rf"{_TO}{_ROLE.replace('subject', 'title')}",
        giver="you",
        party=("giver", "receiver"),
    ),
    form(
        _KR,
        _S.NAMED,
        "word",
        rf"(?P<act>put\s+(?:in\s+)?{_WORD}(?:\s+in)?)\s+for\s+{_R}(?:\s+{_TO})?",
        giver="you",
        party=("receiver",),
    ),
    form(
        _KR,
        _S.NAMED,
        "passed forwarded gave sent handed put showed shared dropped",
        r"(?P<act>passed|forwarded|gave|sent|handed|put|showed|shared|dropped)\s+(?:on"
        rf"\s+)?(?P<receiver>{PERSON}){OF}\s+{_CV}\s*(?:on\s+|over\s+|along\s+|forward\s+|a?round"
        rf"\s+)?{_TO}",
        giver="you",
        party=("receiver",),
    ),
    form(
        _KR,
        _S.NAMED,
        "forward up",
        rf"(?P<act>put)\s+{_R}\s+(?:forward(?:\s+{_TO})?|up\s+{_TO})",
        giver="you",
        party=("receiver",),
    ),
    form(
        _KR,
        _S.NAMED,
        "referral",
        rf"(?:wrote|sent|gave|made)\s+(?:{_R}\s+)?{_A}(?P<act>referral)(?:\s+for\s+"
        rf"(?P<who>{PERSON}))?(?:\s+{_TO})?",
        giver="you",
        party=("receiver", "who"),
    ),
    form(
        _KR,
        _S.IDEA,
        "recommend refer word suggest",
        rf"{MUST}(?P<act>recommend|refer|suggest|put\s+in\s+{_WORD}\s+for)\s+{_R}\s+{_TO}",
        giver="you",
        kind=_NOTE,
        party=("receiver",),
    ),
    form(
        GivingKind.STEP,
        _S.OUTCOME,
        "got landed job role position contract gig offer hired",
        rf"(?P<receiver>{PERSON}|he\b|she\b)\s+{ADVERBS}(?P<act>got|landed|was\s+offered"
        r"|didn['’]?t\s+get|did\s+not\s+get|was\s+hired|got\s+hired|starts)"
        rf"\s*(?:(?:the|that|a)\s+)?(?P<subject>(?:[\w-]+\s+){{0,2}}?(?:job|role|position"
        r"|contract|gig|commission|place)\b)?"
        rf"(?:\s+(?:at|with|for|from|by)\s+(?:the\s+)?{firm('organisation')})?(?:\s+I\s+"
        r"(?:put|recommended|referred|suggested|mentioned)[^,;.\n]*)",
        kind=_NOTE,
        party=("receiver",),
    ),
    form(
        GivingKind.STEP,
        _S.OUTCOME,
        "got landed job role position contract gig offer hired",
        rf"(?P<receiver>{PERSON})\s+{ADVERBS}(?P<act>got|landed|didn['’]?t\s+get|did"
        rf"\s+not\s+get)\s+the\s+(?:(?P<organisation>{FIRM})\s+)?(?P<subject>(?:[\w-]+\s+){{0,2}}?"
        r"(?:job|role|position|contract|gig|commission|place)\b)(?:\s+(?:at|with|for"
        rf"|from)\s+(?:the\s+)?{firm('organisation')})?",
        kind=_NOTE,
        party=("receiver",),
    ),
    form(
        GivingKind.STEP,
        _S.OUTCOME,
        "hired took",
        rf"(?P<organisation>{FIRM})\s+{ADVERBS}(?P<act>hired|took\s+on|turned\s+down)\s+"
        rf"(?P<receiver>{PERSON})",
        kind=_NOTE,
        party=("receiver",),
    ),
)
