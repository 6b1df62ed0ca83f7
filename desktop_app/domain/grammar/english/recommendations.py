"""How recommendations and referrals are told."""

from __future__ import annotations

from desktop_app.domain.giving_told import GivingKind, ToldStep
from desktop_app.domain.grammar.english.giving_parts import (
    ADVERBS,
    END,
    ME,
    MY,
    OF,
    REST,
    firm,
    form,
    them,
    they,
    whom,
)
from desktop_app.domain.grammar.giving_words import FIRM, PERSON
from desktop_app.domain.timeline import InteractionKind

_K, _S, _NOTE = GivingKind.RECOMMENDATION, ToldStep, InteractionKind.NOTE
_R, _G = them("receiver"), them("giver")
_WORDS = "recommendation recommendations reference references testimonial testimonials endorsement review rec"
_KIND = r"(?:[\w-]+\s+){0,3}?"
_NOUN = (
    r"(?:(?:letter\s+of\s+)?recommendations?|references?(?:\s+letter)?|testimonials?|endorsements?"
    r"|(?:linkedin|google|client|customer)\s+reviews?|rec)\b(?!\s+(?:number|manager|library|book|check|for\s+a\b(?!\s+job)))"
)
_REVIEW = rf"(?:{_NOUN}|reviews?\b)"
_A = rf"(?:(?:an?|the|that|this|another|my|our|some)\s+)?{_KIND}"
_WRITE = r"(?:write|give|do|leave|post|send)"
_WROTE = r"(?:wrote|written|gave|left|did|posted|finished|sent|submitted|uploaded|published)"
_MUST = (
    r"(?:(?:must|should|need\s+to|have\s+to|want\s+to|remember\s+to|going\s+to|would\s+like\s+to|will|['’]ll|might|could"
    r"|to\s+do\s*:|todo\s*:|to|gotta|plan\s+to|planning\s+to)\s+)?"
)
_IF = r"(?:if|whether)\s+(?:(?:he|she|they)(?:['’](?:d|ll)|\s+(?:would|could|can|will|might))|(?:I|we)\s+(?:could|can|would|will|might)\s+(?:get|have))"
_CAN_WRITE = rf"(?:(?:for|about)|(?:to|{_IF}))\s*(?:{_WRITE}\s+)?(?:{ME}\s+)?"
_CV = r"(?:cv|c\.v\.|résumé|resume|name|details|portfolio|application|profile|number|contact|work|manuscript)"
_WORD = r"(?:a\s+)?(?:good\s+|kind\s+|strong\s+)?word"
_TO = rf"(?:to|for|at|with|as)\s+(?:(?:the\s+)?{whom('third')}|(?P<subject>{REST}){END})"
_ROLE = rf"(?:\s+(?:for|as)\s+(?P<subject>{REST}){END})?"

RECOMMENDATIONS = (
    form(
        _K, _S.PUBLISHED, _WORDS,
        rf"(?P<giver>{PERSON}){OF}\s+{_KIND}(?P<act>{_NOUN})\s+(?:for\s+{ME}\s+)?"
        r"(?:is|went|has\s+gone|appeared|was\s+published)\s+(?:now\s+|finally\s+)?(?:online|live|up|public|published|on\s|out)",
        receiver="you",
    ),
    form(
        _K, _S.RECEIVED, _WORDS,
        rf"(?P<giver>{PERSON}){OF}\s+{_KIND}(?P<act>{_NOUN})\s+(?:for\s+{ME}\s+)?(?:came|arrived|has\s+(?:come|arrived)|is\s+(?:in|here|there))\b",
        receiver="you",
    ),
    form(
        _K, _S.RECEIVED, _WORDS,
        rf"{they('giver')}(?:{_WROTE})\s+{ME}\s+{_A}(?P<act>{_REVIEW})", receiver="you",
    ),
    form(
        _K, _S.RECEIVED, _WORDS,
        rf"{they('giver')}(?:{_WROTE})\s+{_A}(?P<act>{_REVIEW})\s+(?:for|about|of)\s+{ME}\b", receiver="you",
    ),
    form(
        _K, _S.RECEIVED, _WORDS,
        rf"(?:(?:have|['’]ve)\s+)?(?:just\s+)?(?:got|received|have|had|gotten)\s+{_A}(?P<act>{_REVIEW})\s+(?:on\s+linkedin\s+)?(?:from|by)\s+{_G}",
        receiver="you",
    ),
    form(
        _K, _S.RECEIVED, _WORDS,
        rf"{_A}(?P<act>{_REVIEW})\s+(?:on\s+linkedin\s+)?(?:received\s+)?from\s+{_G}", receiver="you",
    ),
    form(
        _K, _S.RECEIVED, "endorsed recommended",
        rf"{they('giver')}(?P<act>endorsed\s+{ME}|recommended\s+{ME}\s+(?:publicly|on\s+(?:linkedin|xing|google|facebook)))",
        receiver="you",
    ),
    form(
        _K, _S.WRITTEN, _WORDS,
        rf"(?:{_WROTE})\s+{_R}\s+{_A}(?P<act>{_REVIEW})", giver="you",
    ),
    form(
        _K, _S.WRITTEN, _WORDS,
        rf"(?:{_WROTE})\s+{_A}(?P<act>{_REVIEW})\s+(?:on\s+linkedin\s+)?(?:for|about|of)\s+{_R}", giver="you",
    ),
    form(
        _K, _S.WRITTEN, _WORDS,
        rf"(?:{_WROTE})\s+(?P<receiver>{PERSON}){OF}\s+{_KIND}(?P<act>{_NOUN})", giver="you",
    ),
    form(
        _K, _S.WRITTEN, _WORDS,
        rf"(?P<act>{_NOUN})\s+for\s+{_R}\s+(?:is\s+)?(?:done|written|sent|finished|out|online|posted)\b", giver="you",
    ),
    form(
        _K, _S.WRITTEN, "endorsed recommended",
        rf"(?P<act>endorsed(?=[^,;.]*)|recommended(?=[^,;.]*\s(?:publicly|on\s+(?:linkedin|xing|google|facebook))))\s+{_R}", giver="you",
    ),
    form(
        _K, _S.TO_ASK, _WORDS,
        rf"{_MUST}(?P<act>ask|e-?mail|message|text|write\s+to|get)\s+{_G}\s+(?:{_CAN_WRITE})\s*{_A}{_NOUN}",
        receiver="you", kind=_NOTE,
    ),
    form(
        _K, _S.TO_ASK, _WORDS,
        rf"{_MUST}(?P<act>ask\s+for|get|request)\s+{_A}{_NOUN}\s+from\s+{_G}", receiver="you", kind=_NOTE,
    ),
    form(
        _K, _S.ASKED, _WORDS,
        rf"(?P<act>asked|requested|e-?mailed|messaged|texted|wrote(?:\s+to)?|pinged|called|rang)\s+{_G}\s+(?:(?:to\s+ask|asking|and\s+asked)\s+)?"
        rf"(?:{_CAN_WRITE})\s*{_A}{_NOUN}",
        receiver="you",
    ),
    form(
        _K, _S.ASKED, _WORDS,
        rf"(?P<act>requested|asked\s+for)\s+{_A}{_NOUN}\s+from\s+{_G}", receiver="you",
    ),
    form(
        _K, _S.ASKED, "recommend",
        rf"(?P<act>asked)\s+{_G}\s+(?:to|{_IF})\s+recommend\s+{ME}\s+(?:publicly|on\s+linkedin)", receiver="you",
    ),
    form(
        _K, _S.ASKED, _WORDS,
        rf"{they('receiver')}(?P<act>asked|e-?mailed|messaged|texted|wrote|called|rang)\s+(?:{ME}\s+)?(?:asking\s+|to\s+ask\s+)?"
        rf"(?:for|to|(?:if|whether)\s+(?:I|we)(?:['’]d|\s+(?:could|can|would|will|might)))\s+(?:{_WRITE}\s+)?(?:him\s+|her\s+|them\s+)?{_A}{_NOUN}",
        giver="you",
    ),
    form(
        _K, _S.ASKED, _WORDS,
        rf"{they('receiver')}(?P<act>needs?|wants?|would\s+like|would\s+love)\s+{_A}{_NOUN}\s+from\s+{ME}", giver="you", kind=_NOTE,
    ),
    form(
        _K, _S.TO_WRITE, _WORDS,
        rf"{_MUST}(?P<act>{_WRITE}|finish)\s+{_R}\s+{_A}{_REVIEW}", giver="you", kind=_NOTE,
    ),
    form(
        _K, _S.TO_WRITE, _WORDS,
        rf"{_MUST}(?P<act>{_WRITE}|finish)\s+{_A}{_REVIEW}\s+(?:for|about)\s+{_R}", giver="you", kind=_NOTE,
    ),
    form(
        _K, _S.TO_WRITE, _WORDS,
        rf"{_MUST}(?P<act>{_WRITE}|finish)\s+(?P<receiver>{PERSON}){OF}\s+{_KIND}{_NOUN}", giver="you", kind=_NOTE,
    ),
    form(
        _K, _S.PROMISED, _WORDS,
        rf"{they('giver')}(?P<act>promised|agreed|offered|said|will|is\s+(?:happy|going|willing)|would|['’]ll)\s*(?:{ME}\s+)?"
        rf"(?:to\s+|(?:that\s+)?(?:he|she|they)(?:['’](?:d|ll)|\s+(?:will|would|could))\s+)?{_WRITE}\s+(?:{ME}\s+)?{_A}{_NOUN}",
        receiver="you",
    ),
    form(
        _K, _S.PROMISED, _WORDS,
        rf"(?:promised|told)\s+{_R}\s+(?:(?:that\s+)?I['’](?:d|ll)\s+|to\s+)?(?P<act>{_WRITE}\s+)?(?:(?:him|her|them)\s+)?{_A}{_NOUN}",
        giver="you", kind=_NOTE,
    ),
    form(
        _K, _S.DECLINED, _WORDS,
        rf"{they('giver')}(?P<act>declined|refused|can['’]?t|cannot|won['’]?t|doesn['’]?t\s+want)\s+(?:to\s+)?{_WRITE}\s+(?:{ME}\s+)?{_A}{_NOUN}",
        receiver="you", kind=_NOTE,
    ),
)
_KR = GivingKind.REFERRAL

REFERRALS = (
    form(
        _KR, _S.ASKED, "recommend refer word forward mention pass suggest name",
        rf"(?P<act>asked)\s+{_G}\s+(?:to|{_IF})\s+(?:(?:recommend|refer|mention|suggest)\s+{ME}|put\s+(?:in\s+)?{_WORD}(?:\s+in)?\s+for\s+{ME}"
        rf"|put\s+{ME}\s+forward|(?:pass|forward|send|give)\s+(?:on\s+)?{MY}\s+{_CV}(?:\s+on)?)(?:\s+{_TO})?",
        receiver="you",
    ),
    form(
        _KR, _S.TO_ASK, "recommend refer word forward mention pass suggest name",
        rf"{_MUST}(?P<act>ask)\s+{_G}\s+(?:to|{_IF})\s+(?:(?:recommend|refer|mention|suggest)\s+{ME}|put\s+(?:in\s+)?{_WORD}(?:\s+in)?\s+for\s+{ME}"
        rf"|put\s+{ME}\s+forward|(?:pass|forward|send|give)\s+(?:on\s+)?{MY}\s+{_CV}(?:\s+on)?)(?:\s+{_TO})?",
        receiver="you", kind=_NOTE,
    ),
    form(
        _KR, _S.NAMED, "recommended referred suggested mentioned proposed nominated named",
        rf"{they('giver')}(?P<act>recommended|referred|suggested|mentioned|proposed|nominated|named)\s+(?:{ME}|{MY}\s+(?:name|work))(?:\s+{_TO})?",
        receiver="you",
    ),
    form(
        _KR, _S.NAMED, "word",
        rf"{they('giver')}(?P<act>put\s+(?:in\s+)?{_WORD}(?:\s+in)?)\s+for\s+{ME}(?:\s+{_TO})?", receiver="you",
    ),
    form(
        _KR, _S.NAMED, "passed forwarded gave sent handed put showed shared dropped",
        rf"{they('giver')}(?P<act>passed|forwarded|gave|sent|handed|put|showed|shared|dropped)\s+(?:on\s+)?{MY}\s+{_CV}\s*(?:on\s+|along\s+|forward\s+|in\s+)?{_TO}",
        receiver="you",
    ),
    form(
        _KR, _S.NAMED, "forward",
        rf"{they('giver')}(?P<act>put)\s+(?:{ME}|{MY}\s+name)\s+forward(?:\s+{_TO})?", receiver="you",
    ),
    form(
        _KR, _S.NAMED, "recommended referred suggested mentioned proposed nominated",
        rf"(?P<act>recommended|referred|suggested|mentioned|proposed|nominated)\s+{_R}\s+{_TO}{_ROLE.replace('subject', 'title')}",
        giver="you", party=("giver", "receiver"),
    ),
    form(
        _KR, _S.NAMED, "word",
        rf"(?P<act>put\s+(?:in\s+)?{_WORD}(?:\s+in)?)\s+for\s+{_R}(?:\s+{_TO})?", giver="you", party=("receiver",),
    ),
    form(
        _KR, _S.NAMED, "passed forwarded gave sent handed put showed shared dropped",
        rf"(?P<act>passed|forwarded|gave|sent|handed|put|showed|shared|dropped)\s+(?:on\s+)?(?P<receiver>{PERSON}){OF}\s+{_CV}\s*(?:on\s+|along\s+|forward\s+)?{_TO}",
        giver="you", party=("receiver",),
    ),
    form(
        _KR, _S.NAMED, "forward",
        rf"(?P<act>put)\s+{_R}\s+forward(?:\s+{_TO})?", giver="you", party=("receiver",),
    ),
    form(
        _KR, _S.NAMED, "referral",
        rf"(?:wrote|sent|gave|made)\s+(?:{_R}\s+)?{_A}(?P<act>referral)(?:\s+for\s+(?P<who>{PERSON}))?(?:\s+{_TO})?", giver="you", party=("receiver", "who"),
    ),
    form(
        _KR, _S.IDEA, "recommend refer word suggest",
        rf"{_MUST}(?P<act>recommend|refer|suggest|put\s+in\s+{_WORD}\s+for)\s+{_R}\s+{_TO}", giver="you", kind=_NOTE, party=("receiver",),
    ),
    form(
        GivingKind.STEP, _S.OUTCOME, "got landed job role position contract gig offer hired",
        rf"(?P<receiver>{PERSON}|he\b|she\b)\s+{ADVERBS}(?P<act>got|landed|was\s+offered|didn['’]?t\s+get|did\s+not\s+get|was\s+hired|got\s+hired|starts)"
        rf"\s*(?:(?:the|that|a)\s+)?(?P<subject>(?:[\w-]+\s+){{0,2}}?(?:job|role|position|contract|gig|commission|place)\b)?"
        rf"(?:\s+(?:at|with|for|from|by)\s+(?:the\s+)?{firm('organisation')})?(?:\s+I\s+(?:put|recommended|referred|suggested|mentioned)[^,;.\n]*)",
        kind=_NOTE, party=("receiver",),
    ),
    form(
        GivingKind.STEP, _S.OUTCOME, "got landed job role position contract gig offer hired",
        rf"(?P<receiver>{PERSON})\s+{ADVERBS}(?P<act>got|landed|didn['’]?t\s+get|did\s+not\s+get)\s+the\s+(?P<subject>(?:[\w-]+\s+){{0,2}}?"
        rf"(?:job|role|position|contract|gig|commission|place)\b)(?:\s+(?:at|with|for|from)\s+(?:the\s+)?{firm('organisation')})?",
        kind=_NOTE, party=("receiver",),
    ),
    form(
        GivingKind.STEP, _S.OUTCOME, "hired took",
        rf"(?P<organisation>{FIRM})\s+{ADVERBS}(?P<act>hired|took\s+on|turned\s+down)\s+(?P<receiver>{PERSON})", kind=_NOTE, party=("receiver",),
    ),
)  # fmt: skip
