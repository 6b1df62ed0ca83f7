"""How advice is told."""

from __future__ import annotations

from desktop_app.domain.giving_told import GivingKind, ToldStep
from desktop_app.domain.grammar.english.giving_parts import (
    END,
    ME,
    MY,
    OF,
    REST,
    form,
    them,
    they,
)
from desktop_app.domain.grammar.english.help_words import SUB
from desktop_app.domain.grammar.giving_words import PERSON
from desktop_app.domain.timeline import InteractionKind

_K, _A, _S, _NOTE = GivingKind.HELP, GivingKind.ADVICE, ToldStep, InteractionKind.NOTE
_R, _G = them("receiver"), them("giver")
_ON = rf"(?:\s+(?:on|about|regarding|for|with|how|re|whether|over|against|to)\s+{SUB})?"
_ADVICE = r"(?:(?:[\w-]+\s+){0,3}?(?:advice|tips?|feedback|pointers?|guidance|input))"
_FOOD = (
    r"(?!the\s+(?:fish|steak|soup|dish|wine|pasta|cake|dessert|menu|beer|cocktail|burger|pizza"
    r"|curry"
    r"|risotto|tart|chicken|lamb|salad|special|cheese|duck|starter)\b)"
)

ADVICE = (
    form(
        _A,
        _S.DONE,
        "advice tip tips feedback",
        rf"(?:(?:good|great|useful|some)\s+)?(?P<act>advice|tips?|feedback)\s+from\s+{_G}"
        rf"\s*(?::\s*|\s(?:on|about)\s+){SUB}",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _A,
        _S.DONE,
        "sent gave",
        rf"(?P<act>sent|gave)\s+{_R}\s+(?:(?:my|some|detailed|a\s+few)\s+)?(?:comments"
        rf"|suggestions|corrections|edits)(?:\s+on\s+{SUB})?",
        giver="you",
    ),
    form(
        _A,
        _S.ASKED,
        "asked",
        rf"(?P<act>asked)\s+{_G}\s+what\s+(?:(?:he|she|they)['’]?d|(?:he|she|they)"
        r"\s+would|I\s+(?:should|could)|to)\s+(?:do|say|think)\b(?:\s+(?:about|with)\s+"
        rf"{SUB})?",
        receiver="you",
    ),
    form(
        _A,
        _S.DONE,
        "suggested",
        rf"{they('giver')}(?P<act>suggested)\s+(?:that\s+)?I\s+(?:should\s+)?{SUB}",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _A,
        _S.DONE,
        "advice feedback tip tips",
        rf"(?P<giver>{PERSON})['’]s\s+(?:\w+\s+)?(?P<act>advice|feedback|tips?)\s*(?::\s*"
        rf"|(?:(?:on|about)\s+[^,;.:\n]+?\s*)?(?:\b(?:was|is|helped)\b|:)\s*)(?P<subject>{REST})"
        rf"{END}",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _A,
        _S.DONE,
        "recommended",
        rf"{they('giver')}(?P<act>recommended)\s+{_FOOD}(?P<subject>(?:an?|the|his|her|their)"
        rf"\s+[^,;.\n]+?)\s+to\s+{ME}\b",
        receiver="you",
    ),
    form(
        _A,
        _S.DONE,
        "recommended",
        rf"(?P<act>recommended)\s+{_FOOD}(?P<subject>(?:an?|the|my|our)\s+[^,;.\n]+?)\s+to\s+{_R}",
        giver="you",
    ),
    form(
        _A,
        _S.DONE,
        "explained showed",
        rf"{they('giver')}(?P<act>explained|showed)\s+(?P<subject>(?!{ME}\b)[^,;.\n]+?)"
        rf"\s+to\s+{ME}\b",
        receiver="you",
    ),
    form(
        _A,
        _S.DONE,
        "explained",
        rf"(?P<act>explained)\s+(?P<subject>(?!to\b)[^,;.\n]+?)\s+to\s+{_R}",
        giver="you",
    ),
    form(
        _A,
        _S.DONE,
        "gave sent offered",
        rf"(?P<act>gave|sent|offered)\s+{_R}\s+{_ADVICE}{_ON}",
        giver="you",
    ),
    form(
        _A,
        _S.DONE,
        "gave sent offered",
        rf"(?P<act>gave|sent)\s+{_ADVICE}\s+to\s+{_R}{_ON}",
        giver="you",
    ),
    form(
        _A,
        _S.DONE,
        "advised coached counselled mentored",
        rf"(?P<act>advised|coached|counselled|mentored)\s+{_R}{_ON}",
        giver="you",
    ),
    form(
        _A,
        _S.DONE,
        "told explained showed taught talked walked",
        rf"(?P<act>told|explained(?:\s+to)?|showed|taught|talked|walked)\s+{_R}\s+(?:how"
        r"\s+(?:to\s+)?|through\s+|what\s+to\s+do\s+about\s+)(?!(?:I|we|it|you|much"
        rf"|happy)\b){SUB}",
        giver="you",
    ),
    form(
        _A,
        _S.DONE,
        "gave sent offered had",
        rf"{they('giver')}(?P<act>gave|sent|offered|had)\s+(?:{ME}\s+)?{_ADVICE}(?:\s+for"
        rf"\s+{ME}\b)?{_ON}",
        receiver="you",
    ),
    form(
        _A,
        _S.DONE,
        "advised coached counselled mentored",
        rf"{they('giver')}(?P<act>advised|coached|counselled|mentored)\s+{ME}\b{_ON}",
        receiver="you",
    ),
    form(
        _A,
        _S.DONE,
        "told explained showed taught talked walked",
        rf"{they('giver')}(?P<act>told|explained(?:\s+to)?|showed|taught|talked|walked)"
        rf"\s+{ME}\s+(?:how\s+(?:to\s+)?|through\s+|what\s+to\s+do\s+about\s+)"
        rf"(?!(?:I|we|it|you|much|he|she|they|happy)\b){SUB}",
        receiver="you",
    ),
    form(
        _A,
        _S.DONE,
        "got received took had",
        rf"(?:got|received|had|took)\s+(?P<act>{_ADVICE})\s+from\s+{_G}{_ON}",
        receiver="you",
    ),
    form(
        _A,
        _S.DONE,
        "picked brain brains",
        rf"(?P<act>picked)\s+(?P<giver>{PERSON}){OF}\s+brains?\b{_ON}",
        receiver="you",
    ),
    form(
        _A,
        _S.ASKED,
        "advice feedback tips opinion input guidance",
        rf"(?P<act>asked|consulted)\s+{_G}\s+(?:for\s+)?(?:{_ADVICE}|(?:(?:an?|his|her"
        rf"|their)\s+)?opinion){_ON}",
        receiver="you",
    ),
    form(
        _A,
        _S.ASKED,
        "advice feedback opinion input",
        rf"(?P<act>asked\s+for)\s+(?P<giver>{PERSON}){OF}\s+(?:{_ADVICE}|opinion){_ON}",
        receiver="you",
    ),
    form(
        _A,
        _S.ASKED,
        "advice feedback tips opinion input guidance",
        rf"{they('receiver')}(?P<act>asked|wants|needs|wanted)\s+(?:(?:{ME}|for)\s+)*(?:"
        rf"{MY}\s+)?(?:{_ADVICE}|opinion){_ON}",
        giver="you",
    ),
    form(
        _A,
        _S.TO_ASK,
        "advice feedback tips opinion input guidance",
        rf"(?:(?:must|should|need\s+to|want\s+to)\s+)?(?P<act>ask)\s+{_G}\s+(?:for\s+)?"
        rf"(?:{_ADVICE}|(?:(?:an?|his|her|their)\s+)?opinion){_ON}",
        receiver="you",
        kind=_NOTE,
    ),
)
