"""How recommendations are told."""

from __future__ import annotations

from desktop_app.domain.giving_told import GivingKind, ToldStep
from desktop_app.domain.grammar.english.giving_parts import (
    ME,
    OF,
    form,
    them,
    they,
)
from desktop_app.domain.grammar.giving_words import PERSON
from desktop_app.domain.timeline import InteractionKind

_K, _S, _NOTE = GivingKind.RECOMMENDATION, ToldStep, InteractionKind.NOTE
_R, _G = them("receiver"), them("giver")
_WORDS = (
    "recommendation recommendations reference references testimonial testimonials endorsement"
    " review rec"
)
_KIND = r"(?:[\w-]+\s+){0,3}?"
_NOUN = (
    r"(?:(?:letter\s+of\s+)?recommendations?(?:\s+letters?)?|references?(?:\s+letter)?"
    r"|testimonials?|endorsements?"
    r"|(?:linkedin|google|client|customer)\s+reviews?|rec)\b(?!\s+(?:number|manager"
    r"|library|book|check|for\s+a\b(?!\s+job)))"
)
_REVIEW = rf"(?:{_NOUN}|reviews?\b)"
_A = rf"(?:(?:an?|the|that|this|another|my|our|some)\s+)?{_KIND}"
_WRITE = r"(?:write|give|do|get|leave|post|send)"
_WROTE = r"(?:wrote|written|gave|left|did|posted|finished|sent|submitted|uploaded|published)"
_MUST = (
    r"(?:(?:must|should|need\s+to|have\s+to|want\s+to|remember\s+to|going\s+to|would"
    r"\s+like\s+to|will|['’]ll|might|could"
    r"|to\s+do\s*:|todo\s*:|to|gotta|plan\s+to|planning\s+to)\s+)?"
)
_IF = (
    r"(?:if|whether)\s+(?:(?:he|she|they)(?:['’](?:d|ll)|\s+(?:would|could|can|will|might))|"
    r"(?:I|we)\s+(?:could|can|would|will|might)\s+(?:get|have))"
)
_CAN_WRITE = rf"(?:(?:for|about)|(?:to|{_IF}))\s*(?:{_WRITE}\s+)?(?:{ME}\s+)?"

RECOMMENDATIONS = (
    form(
        _K,
        _S.TO_WRITE,
        _WORDS,
        rf"(?:I\s+)?(?:still\s+)?(?P<act>owe)\s+{_R}\s+{_A}{_NOUN}",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.ASKED,
        "reference referee",
        rf"(?P<act>asked)\s+{_G}\s+(?:to|{_IF})\s+(?:be|act\s+as)\s+(?:my|an?)\s+"
        r"(?:reference|referee)\b",
        receiver="you",
    ),
    form(
        _K,
        _S.ASKED,
        "reference referee",
        r"(?P<act>gave|named|listed|put|used|put\s+down)\s+(?:down\s+)?(?P<giver>"
        rf"{PERSON})(?:['’]s\s+name)?\s+(?:down\s+)?as\s+(?:an?|my)\s+(?:reference"
        r"|referee)\b",
        receiver="you",
    ),
    form(
        _K,
        _S.ASKED,
        "reference referee",
        rf"{they('receiver')}(?P<act>gave|named|listed|put|used|put\s+down)\s+(?:down"
        r"\s+)?(?:me|my\s+name)\s+(?:down\s+)?as\s+(?:an?|his|her|their)\s+(?:reference"
        r"|referee)\b",
        giver="you",
    ),
    form(
        _K,
        _S.PROMISED,
        "reference referee",
        rf"{they('giver')}(?P<act>agreed|offered|promised|is\s+happy|said|will)\s*(?:yes"
        r"\s+)?(?:(?:he|she|they)(?:['’](?:d|ll)|\s+would)\s+|to\s+)?(?:be|being|act"
        r"\s+as)\s+(?:my|an?)\s+(?:reference|referee)\b",
        receiver="you",
    ),
    form(
        _K,
        _S.PUBLISHED,
        _WORDS,
        rf"(?P<giver>{PERSON}){OF}\s+{_KIND}(?P<act>{_NOUN})\s+(?:for\s+{ME}\s+)?"
        r"(?:is|went|has\s+gone|appeared|was\s+published)\s+(?:now\s+|finally\s+)?"
        r"(?:online|live|up|public|published|on\s|out)",
        receiver="you",
    ),
    form(
        _K,
        _S.RECEIVED,
        _WORDS,
        rf"(?P<giver>{PERSON}){OF}\s+{_KIND}(?P<act>{_NOUN})\s+(?:for\s+{ME}\s+)?(?:came"
        r"|arrived|has\s+(?:come|arrived)|is\s+(?:in|here|there))\b",
        receiver="you",
    ),
    form(
        _K,
        _S.RECEIVED,
        _WORDS,
        rf"{they('giver')}(?:{_WROTE})\s+{ME}\s+{_A}(?P<act>{_REVIEW})",
        receiver="you",
    ),
    form(
        _K,
        _S.RECEIVED,
        _WORDS,
        rf"{they('giver')}(?:{_WROTE})\s+{_A}(?P<act>{_REVIEW})\s+(?:for|about|of)\s+{ME}\b",
        receiver="you",
    ),
    form(
        _K,
        _S.RECEIVED,
        _WORDS,
        rf"(?:(?:have|['’]ve)\s+)?(?:just\s+)?(?:got|received|have|had|gotten)\s+{_A}"
        rf"(?P<act>{_REVIEW})\s+(?:on\s+linkedin\s+)?(?:from|by)\s+{_G}",
        receiver="you",
    ),
    form(
        _K,
        _S.RECEIVED,
        _WORDS,
        rf"{_A}(?P<act>{_REVIEW})\s+(?:on\s+linkedin\s+)?(?:received\s+)?from\s+{_G}"
        r"(?:\s+(?:came|arrived|is|just)\b[^,;.\n]*)?",
        receiver="you",
    ),
    form(
        _K,
        _S.RECEIVED,
        "endorsed recommended",
        rf"{they('giver')}(?P<act>endorsed\s+{ME}|recommended\s+{ME}\s+(?:publicly|on\s+"
        r"(?:linkedin|xing|google|facebook)))",
        receiver="you",
    ),
    form(
        _K,
        _S.WRITTEN,
        _WORDS,
        rf"(?:{_WROTE})\s+{_R}\s+{_A}(?P<act>{_REVIEW})",
        giver="you",
    ),
    form(
        _K,
        _S.WRITTEN,
        _WORDS,
        rf"(?:{_WROTE})\s+{_A}(?P<act>{_REVIEW})\s+(?:on\s+linkedin\s+)?(?:for|about|of)\s+{_R}",
        giver="you",
    ),
    form(
        _K,
        _S.WRITTEN,
        _WORDS,
        rf"(?:{_WROTE})\s+(?P<receiver>{PERSON}){OF}\s+{_KIND}(?P<act>{_NOUN})",
        giver="you",
    ),
    form(
        _K,
        _S.WRITTEN,
        _WORDS,
        rf"(?P<act>{_NOUN})\s+for\s+{_R}\s*(?:is\s+|:\s*)?(?:done|written|sent|finished|out"
        r"|online|posted)\b",
        giver="you",
    ),
    form(
        _K,
        _S.WRITTEN,
        "endorsed recommended",
        r"(?P<act>endorsed(?=[^,;.]*)|recommended(?=[^,;.]*\s(?:publicly|on\s+"
        rf"(?:linkedin|xing|google|facebook))))\s+{_R}",
        giver="you",
    ),
    form(
        _K,
        _S.TO_ASK,
        _WORDS,
        rf"{_MUST}(?P<act>ask|e-?mail|message|text|write\s+to|get)\s+{_G}\s+(?:"
        rf"{_CAN_WRITE})\s*{_A}{_NOUN}",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.TO_ASK,
        _WORDS,
        rf"{_MUST}(?P<act>ask\s+for|get|request)\s+{_A}{_NOUN}\s+from\s+{_G}",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.ASKED,
        _WORDS,
        r"(?P<act>asked|requested|e-?mailed|messaged|texted|wrote(?:\s+to)?|pinged"
        rf"|called|rang)\s+{_G}\s+(?:(?:to\s+ask|asking|and\s+asked)\s+)?"
        rf"(?:{_CAN_WRITE})\s*{_A}{_NOUN}",
        receiver="you",
    ),
    form(
        _K,
        _S.ASKED,
        _WORDS,
        rf"(?P<act>requested|asked\s+for)\s+{_A}{_NOUN}\s+from\s+{_G}",
        receiver="you",
    ),
    form(
        _K,
        _S.ASKED,
        "recommend",
        rf"(?P<act>asked)\s+{_G}\s+(?:to|{_IF})\s+recommend\s+{ME}\s+(?:publicly|on\s+linkedin)",
        receiver="you",
    ),
    form(
        _K,
        _S.ASKED,
        _WORDS,
        rf"{they('receiver')}(?P<act>asked|e-?mailed|messaged|texted|wrote|called|rang)"
        rf"\s+(?:{ME}\s+)?(?:asking\s+|to\s+ask\s+)?"
        r"(?:for|to|(?:if|whether)\s+(?:I|we)(?:['’]d|\s+(?:could|can|would|will"
        rf"|might)))\s+(?:{_WRITE}\s+)?(?:him\s+|her\s+|them\s+)?{_A}{_NOUN}",
        giver="you",
    ),
    form(
        _K,
        _S.ASKED,
        _WORDS,
        rf"{they('receiver')}(?P<act>needs?|wants?|would\s+like|would\s+love)\s+{_A}"
        rf"{_NOUN}\s+from\s+{ME}",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.ASKED,
        _WORDS,
        rf"{they('receiver')}(?P<act>asked|wants|wanted|would\s+like|['’]d\s+like)\s+{ME}\s+to"
        rf"\s+{_WRITE}\s+(?:him\s+|her\s+|them\s+)?{_A}{_NOUN}",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.TO_WRITE,
        _WORDS,
        rf"{_MUST}(?P<act>{_WRITE}|finish)\s+{_R}\s+{_A}{_REVIEW}",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.TO_WRITE,
        _WORDS,
        rf"{_MUST}(?P<act>{_WRITE}|finish)\s+{_A}{_REVIEW}\s+(?:for|about)\s+{_R}",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.TO_WRITE,
        _WORDS,
        rf"{_MUST}(?P<act>{_WRITE}|finish)\s+(?P<receiver>{PERSON}){OF}\s+{_KIND}{_NOUN}",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.PROMISED,
        _WORDS,
        rf"{they('giver')}(?P<act>promised|agreed|offered|said|says|will|is\s+(?:happy|going"
        rf"|willing)|would|['’]ll)\s*(?:{ME}\s+)?"
        r"(?:to\s+|(?:that\s+)?(?:he|she|they)(?:['’](?:d|ll)|\s+(?:will|would|could))"
        rf"\s+)?{_WRITE}\s+(?:{ME}\s+)?{_A}{_NOUN}",
        receiver="you",
    ),
    form(
        _K,
        _S.PROMISED,
        _WORDS,
        rf"(?:promised|told)\s+{_R}\s+(?:(?:that\s+)?I['’](?:d|ll)\s+|to\s+)?(?P<act>"
        rf"{_WRITE}\s+)?(?:(?:him|her|them)\s+)?{_A}{_NOUN}",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.DECLINED,
        _WORDS,
        rf"{they('giver')}(?P<act>declined|refused|can['’]?t|cannot|won['’]?t|doesn['’]?t"
        rf"\s+want)\s+(?:to\s+)?{_WRITE}\s+(?:{ME}\s+)?{_A}{_NOUN}",
        receiver="you",
        kind=_NOTE,
    ),
)
