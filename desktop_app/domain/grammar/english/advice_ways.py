"""Less usual words for advice: what one would do, which one to choose, a plan run past somebody."""

from __future__ import annotations

from desktop_app.domain.giving_told import GivingKind, ToldStep
from desktop_app.domain.grammar.english.giving_parts import (
    END,
    ME,
    MUST,
    MY,
    REST,
    form,
    them,
    they,
)
from desktop_app.domain.grammar.giving_words import PERSON
from desktop_app.domain.timeline import InteractionKind

_K, _S, _NOTE = GivingKind.ADVICE, ToldStep, InteractionKind.NOTE
_R, _G = them("receiver"), them("giver")
_SUB = rf"(?P<subject>{REST}){END}"
_ON = rf"(?:\s+(?:on|about|regarding|for|with|re|over|to)\s+{_SUB})?"
_VIEW = (
    r"(?:(?:(?:honest|frank|expert|second)\s+)*(?:views?|opinions?|take|thoughts|verdict|two\s+cents|tuppence|advice|perspective|read"
    r"|sense|steer|pointers|recommendations?))"
)
_WHAT_THEY = (
    r"(?:what\s+(?:he|she|they)(?:['’]?d|\s+(?:would|thinks?(?!\s+(?:of|about)\s+(?:the\s+)?(?:film|movie|book|weather|music|wine|food|game|match|election|news|him|her|it)\b)|thought|did|does|makes?|made|used?|uses|recommends?|suggests?))\b(?:\s+(?:do|say|suggest"
    r"|choose|pick|recommend|advise|use|think|of)\b)*|(?:which|what\s+kind\s+of)\s+(?P<subject>(?!(?:train|bus|way|time|day|bar|pub|film|platform|song|date|table)\b)[^,;.\n]+?)\s+(?:(?:he|she|they)(?:['’]?d|"
    r"\s+(?:would|uses?|used|recommends?))\b[^,;.\n]*|(?:to|I\s+should)\s+\w+)|how\s+(?:best\s+)?(?:to|(?:he|she|they)\s+(?:did|got|found"
    r"|managed|does)|I\s+(?:should|could))\s+(?P<subject>[^,;.\n]+)|(?:if|whether)\s+(?:I|we)\s+(?:should|ought\s+to)\s+(?P<subject>[^,;.\n]+)"
    r"|(?:where|who)\s+(?:to|I\s+(?:should|could))\s+(?P<subject>(?!(?:meet|sit|eat|go|park|be|wait|find\s+(?:him|her|them))\b)[^,;.\n]+))"
)
_WHAT_I = (
    r"(?!(?:which|what)\s+(?:train|bus|way|time|day|bar|pub|film|platform|song|date|table)\b)(?:(?:what|which|how|where|who|whether|if)\s+(?:[^,;.\n]{0,30}?\s)?(?:I(?:['’]d|\s+would)(?!\s+(?:like|want|have|be\b|been|eat|drink|wear|done|come|go\b|do\s+(?:in|on|at|for|there|next|this))\b)|(?:he|she|they)\s+(?:should|ought\s+to|could)|to)\s+"
    r"(?!(?:come|meet|call|ring|bring|be\b|join|sit|eat|park|wait|go\b))(?:[^,;.\n]*))"
)
_DO_NOT = (
    r"(?!(?:call|ring|come|text|say|bring|be|tell|wait\s+for|meet|hurry|go\s+away|shut|phone|e-?mail|message|write\s+to|give|pass|send|let|pop"
    r"|drop|join|stop\s+by|pick|remind|ask\s+(?:me|you)|have\s+a|visit|hold|pay)\b)"
)
_SHOULD = (
    r"(?:should(?:n['’]t|\s+not)?|ought\s+to|must(?:n['’]t|\s+not)?|need\s+to|had\s+better|['’]d\s+better|could\s+(?:try|do)|would\s+be\s+better"
    r"|might\s+want\s+to)"
)

ADVICE_WAYS = (
    form(
        _K,
        _S.DONE,
        "suggests suggested recommends recommended",
        rf"{they('giver')}(?P<act>suggests|suggested|recommends|recommended)\s+(?:that\s+)?(?:I|we)\s+(?:should\s+)?{_DO_NOT}{_SUB}",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.DONE,
        "wise words wisdom line motto",
        rf"(?P<giver>{PERSON})['’]s?\s+(?P<act>wise\s+words|words\s+of\s+wisdom|wisdom|rule\s+of\s+thumb|golden\s+rule)\s*[:–-]\s*{_SUB}",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.ASKED,
        "sought took wanted asked",
        rf"(?P<act>sought|took|wanted|asked\s+for)\s+(?P<giver>{PERSON})['’]s?\s+{_VIEW}{_ON}",
        receiver="you",
    ),
    form(
        _K,
        _S.DONE,
        "said says reckons",
        rf"{they('giver')}(?P<act>said|says|reckons)\s+(?:not\s+)?to\s+(?=(?:wait|sell|take|try|get|keep|stick|go\s+for|leave|stay|apply|buy|use|negotiate|start|look"
        rf"|avoid|hold|ask\s+for|sign|accept|insist|book|go\s+to|see\s+a)\b)(?!hold\s+on){_SUB}",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.ASKED,
        "consulted",
        rf"{they('receiver')}(?P<act>consulted)\s+{ME}\b{_ON}",
        giver="you",
    ),
    form(
        _K,
        _S.DONE,
        "tip tips advice pointers wisdom",
        rf"(?P<act>passed\s+on|shared|passed)\s+(?:an?|the|some|my|a\s+few)\s+(?:\w+\s+)?(?:tips?|advice|pointers|wisdom)\s+(?:on\s+)?(?:to|with)\s+{_R}{_ON}",
        giver="you",
    ),
    form(
        _K,
        _S.ASKED,
        "sounded",
        rf"{they('receiver')}(?P<act>sounded)\s+{ME}\s+out\s+(?:about|on)\s+{_SUB}",
        giver="you",
    ),
    form(
        _K,
        _S.DONE,
        "advising coaching mentoring",
        rf"(?:spent\s+[^,;.\n]{{1,40}}?\s+)?(?P<act>advising|coaching|mentoring)\s+{_R}{_ON}",
        giver="you",
    ),
    form(
        _K,
        _S.DONE,
        "suggested recommended",
        rf"{they('giver')}(?P<act>suggested|recommended)\s+(?P<subject>(?:an?|the|his|her|their)\s+(?:[\w-]+\s+){{0,2}}?(?:lawyer|solicitor|doctor|dentist|plumber"
        r"|electrician|accountant|builder|agency|agent|clinic|therapist|course|school|tutor|garage|mechanic|physio|surgeon|vet|notary|bank|insurance|insurer"
        r"|strategy|approach|way|plan|supplier|printer|software|tool)\b[^,;.\n]*)",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.TO_ASK,
        "ask consult sound run",
        rf"{MUST}?(?P<act>ask|consult|sound\s+out)\s+{_G}\s+(?:{_WHAT_THEY}|for\s+(?:his|her|their|an?)\s+{_VIEW}){_ON}",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.TO_ASK,
        "run bounce pick",
        rf"{MUST}(?:(?P<act>run|bounce|try)\s+(?P<subject>(?:my|the|an?|some|our|this|that)\s[^,;.\n]+?|it|this|that)\s+(?:past|by|off|on)\s+{_G}"
        rf"|(?P<act>pick)\s+(?P<giver>{PERSON})['’]s?\s+brains?){_ON}",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.ASKED,
        "asked consulted sounded",
        rf"(?P<act>asked|consulted|sounded\s+out)\s+{_G}\s+(?:{_WHAT_THEY}|for\s+(?:his|her|their|an?)\s+{_VIEW}){_ON}",
        receiver="you",
    ),
    form(
        _K,
        _S.ASKED,
        "ran bounced tried showed sounded",
        rf"(?:(?P<act>ran|bounced|tried)\s+(?P<subject>(?:my|the|an?|some|our|this|that)\s[^,;.\n]+?)\s+(?:past|by|off|on)\s+{_G}"
        rf"|(?P<act>sounded\s+out)\s+{_G}{_ON})",
        receiver="you",
    ),
    form(
        _K,
        _S.ASKED,
        "wanted wants asked asks wondered wonders",
        rf"{they('receiver')}(?P<act>wanted\s+to\s+know|wants\s+to\s+know|asked|asks|wondered|wonders|was\s+asking|was\s+wondering)\s+(?:{ME}\s+)?"
        rf"(?P<subject>{_WHAT_I}){END}",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.ASKED,
        "view opinion take thoughts cents advice steer pointers perspective verdict views",
        rf"{they('receiver')}(?P<act>asked|wants|wanted|was\s+after|is\s+after|would\s+like|['’]d\s+like|sought|needs)\s+(?:for\s+|{ME}\s+for\s+)?"
        rf"(?:{MY}|some|an?)\s+{_VIEW}{_ON}",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.DONE,
        "should shouldn ought must mustn need better could might shouldnt",
        rf"{they('giver')}(?P<act>thinks|thought|reckons|reckoned|said|says|told\s+{ME}|tells\s+{ME}|suggests|suggested|feels|recommends|warned"
        rf"\s+{ME}|advises|advised|is\s+sure|believes)\s+(?:that\s+)?(?:I|we)\s*{_SHOULD}\s+{_DO_NOT}{_SUB}",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.DONE,
        "told warned urged advised encouraged talked set recommended recommends suggests suggested",
        rf"{they('giver')}(?:(?P<act>(?:urged|advised|encouraged|warned)\s+{ME}\s+(?:not\s+)?(?:to|against|about|off)|warned\s+{ME}\s+off|talked\s+{ME}"
        rf"\s+(?:out\s+of|into|through)|set\s+{ME}\s+straight\s+(?:on|about)|told\s+{ME}\s+(?:not\s+)?to\s+{_DO_NOT}|(?:recommends|recommended|suggests"
        rf"|suggested)(?=\s+\w+ing\b)|told\s+{ME}\s+(?:which|where\s+to|who\s+to|what\s+to|how\s+to|the\s+best))|(?P<act>told\s+{ME})"
        r"\s+(?=(?:which|what)\s+[\w\s]+?\s+(?:to|is\s+best)\b))\s*"
        rf"{_SUB}",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.DONE,
        "advice tip tips view verdict take opinion suggestion rule warning steer feedback",
        rf"(?:(?:good|wise|sound|useful|great|best)\s+)?(?:(?P<giver>{PERSON})['’]s?\s+(?:\w+\s+)?(?P<act>advice|tips?|view|verdict|take|opinion"
        rf"|suggestion|rule|warning|feedback)(?:\s+(?:on|about)\s+[^,;:.\n]+?)?\s*(?::|–|-|was\b|is\b)\s*(?:to\s+|that\s+)?"
        rf"|(?P<act>advice|tips?|pointers?|feedback|wisdom)\s+from\s+{_G}\s*(?:[:,–-]\s*|\s(?:on|about|for)\s+)){_SUB}",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.DONE,
        "view opinion take thoughts verdict cents tuppence perspective steer pointers views",
        rf"{they('giver')}(?P<act>gave|offered|sent|shared)\s+(?:{ME}\s+)?(?:his|her|their|an?|some)\s+{_VIEW}(?:\s+with\s+{ME})?{_ON}",
        receiver="you",
    ),
    form(
        _K,
        _S.DONE,
        "view opinion take thoughts verdict cents tuppence perspective steer pointers views",
        rf"(?P<act>gave|offered|sent)\s+{_R}\s+(?:my|our|an?|some)\s+{_VIEW}{_ON}",
        giver="you",
    ),
    form(
        _K,
        _S.DONE,
        "learnt learned",
        rf"(?P<act>learn(?:t|ed))\s+(?:a\s+lot|loads|so\s+much|plenty|heaps)\s+(?:about\s+(?P<subject>[^,;.\n]+?)\s+)?from\s+{_G}{_ON}",
        receiver="you",
    ),
    form(
        _K,
        _S.DONE,
        "should shouldn ought must mustn need better could might",
        rf"(?P<act>told|advised|suggested\s+to|said\s+to)\s+{_R}\s+(?:that\s+)?(?:he|she|they)\s*{_SHOULD}\s+{_DO_NOT}{_SUB}",
        giver="you",
    ),
    form(
        _K,
        _S.DONE,
        "urged warned advised encouraged talked told recommended suggested",
        rf"(?P<act>(?:urged|warned|advised|encouraged)\s+{_R}\s+(?:not\s+)?(?:to|against|about|off)|talked\s+{_R}\s+(?:out\s+of|into|through)|told\s+{_R}"
        rf"\s+(?:not\s+)?to\s+{_DO_NOT}(?=(?:wait|sell|take|see|try|get|keep|stick|go\s+for|leave|stay|apply|buy|check|use|negotiate|start|look)\b)"
        rf"|recommended\s+{_R}\s+(?=(?:an?|the|my|our)\s)|suggested\s+(?:to\s+)?{_R}\s+(?=(?:to\s+)?(?:take|try|get|look|wait|use|ask|see|go|apply)\b))"
        rf"\s*{_SUB}",
        giver="you",
    ),
    form(
        _K,
        _S.DONE,
        "advice tip tips",
        rf"(?:my|our)\s+(?:\w+\s+)?(?P<act>advice|tips?)\s+(?:to|for)\s+{_R}\s*(?:[:,–-]|was\b|is\b)?\s*(?:to\s+|that\s+)?{_SUB}",
        giver="you",
        kind=_NOTE,
    ),
)
