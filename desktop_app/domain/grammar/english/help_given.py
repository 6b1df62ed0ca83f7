"""How help and advice are told."""

from __future__ import annotations

from desktop_app.domain.giving_told import GivingKind, ToldStep
from desktop_app.domain.grammar.english.giving_parts import (
    END,
    ME,
    MY,
    OF,
    REST,
    WHOSE,
    form,
    them,
    they,
)
from desktop_app.domain.grammar.giving_words import PERSON
from desktop_app.domain.timeline import InteractionKind

_K, _A, _S, _NOTE = GivingKind.HELP, GivingKind.ADVICE, ToldStep, InteractionKind.NOTE
_R, _G = them("receiver"), them("giver")
_SUB = rf"(?P<subject>{REST}){END}"
_WITH = rf"(?:\s+(?:out\s+)?(?:with\s+|to\s+|in\s+|on\s+|by\s+)?{_SUB})?"
_ON = rf"(?:\s+(?:on|about|regarding|for|with|how|re|whether|over|against|to)\s+{_SUB})?"
_ADVICE = r"(?:(?:[\w-]+\s+){0,3}?(?:advice|tips?|feedback|pointers?|guidance|input))"
_DONE = (
    r"(?:proof-?read|fixed|repaired|mended|edited|translated|reviewed|corrected|designed|set\s+up|assembled"
    r"|looked\s+(?:after|over|at|through)|went\s+(?:over|through)|read\s+through|debugged"
    r"|installed|rewrote|re-?designed|typed\s+up|polished|test-?read|beta-?read|tuned"
    r"|checked(?:\s+over)?|transcribed)"
)
_DONE_WORDS = (
    "proofread proof fixed repaired mended edited translated reviewed corrected designed set assembled"
    " looked went read tuned debugged installed rewrote redesigned re typed polished test beta checked transcribed"
)
_FOR_DONE = (
    rf"(?:{_DONE}|made|baked|cooked|wrote|drew|took|did|organi[sz]ed|found|picked\s+up|collected|carried|filled\s+(?:in|out)|sorted(?:\s+out)?"
    r"|drafted|prepared|recorded|filmed|covered|stood\s+in|filled\s+in|interpreted|dog-?sat)"
)
_FREE = r"(?:\s+(?:for\s+free|free\s+of\s+charge|for\s+nothing|pro\s+bono|as\s+a\s+favour))"
_HAND = r"(?:an?\s+(?:big\s+|helping\s+)?hand|some\s+help|help)"
_WILL = (
    rf"(?:(?:I|we)?['’]ll\s+|(?:will|going\s+to|gonna)\s+"
    rf"|(?:promised|told|offered|agreed\s+with|assured|said)\s+(?:to\s+)?(?:{WHOSE}{PERSON}\s+|him\s+|her\s+|them\s+)?"
    r"(?:(?:that\s+)?(?:I|we)(?:['’](?:d|ll)|\s+(?:would|will|could|can))\s+|to\s+))(?:also\s+|gladly\s+|happily\s+)?"
)
_SENDS = r"(?:send|forward|give|show|bring|find|get|make|mail|e-?mail|share|bake|cook|print|book|write|record|translate|pick\s+up|design|build|draw|teach)"
_SENDS_WORDS = "send forward give show bring find get make mail email share bake cook print book write record translate pick design build draw teach"
_WORKS = r"(?:look\s+(?:over|through|at|after)|read|review|proof-?read|check|fix|repair|mend|edit|translate|correct|design|water|feed|walk|mind)"
_WORKS_WORDS = "look read review proofread proof check fix repair mend edit translate correct design water feed walk mind"

HELP = (
    form(
        GivingKind.OFFER, None, "can could happy glad",
        r"(?:I|we)(?:\s+(?:can|could)|['’]m\s+(?:happy|glad)\s+to|\s+am\s+(?:happy|glad)\s+to)\s+(?P<act>help(?:\s+(?:out|people|others|anyone|anybody|friends))?"
        r"(?:\s+(?:out\s+)?with)?|offer|teach|lend\s+out|proof-?read|translate|give|host)\s+(?P<subject>(?!(?:you|him|her|them|me|it)\b|[\ue000-\ue7ff])[^,;.!?\n]+)",
        who="you", kind=_NOTE,
    ),
    form(
        _A, _S.DONE, "gave sent offered",
        rf"(?P<act>gave|sent|offered)\s+{_R}\s+{_ADVICE}{_ON}", giver="you",
    ),
    form(_A, _S.DONE, "gave sent offered", rf"(?P<act>gave|sent)\s+{_ADVICE}\s+to\s+{_R}{_ON}", giver="you"),
    form(
        _A, _S.DONE, "advised coached counselled mentored",
        rf"(?P<act>advised|coached|counselled|mentored)\s+{_R}{_ON}", giver="you",
    ),
    form(
        _A, _S.DONE, "told explained showed taught talked walked",
        rf"(?P<act>told|explained(?:\s+to)?|showed|taught|talked|walked)\s+{_R}\s+(?:how\s+(?:to\s+)?|through\s+|what\s+to\s+do\s+about\s+)(?!(?:I|we|it|you|much|happy)\b){_SUB}",
        giver="you",
    ),
    form(
        _A, _S.DONE, "gave sent offered had",
        rf"{they('giver')}(?P<act>gave|sent|offered|had)\s+(?:{ME}\s+)?{_ADVICE}(?:\s+for\s+{ME}\b)?{_ON}", receiver="you",
    ),
    form(
        _A, _S.DONE, "advised coached counselled mentored",
        rf"{they('giver')}(?P<act>advised|coached|counselled|mentored)\s+{ME}\b{_ON}", receiver="you",
    ),
    form(
        _A, _S.DONE, "told explained showed taught talked walked",
        rf"{they('giver')}(?P<act>told|explained(?:\s+to)?|showed|taught|talked|walked)\s+{ME}\s+(?:how\s+(?:to\s+)?|through\s+|what\s+to\s+do\s+about\s+)"
        rf"(?!(?:I|we|it|you|much|he|she|they|happy)\b){_SUB}",
        receiver="you",
    ),
    form(
        _A, _S.DONE, "got received took had",
        rf"(?:got|received|had|took)\s+(?P<act>{_ADVICE})\s+from\s+{_G}{_ON}", receiver="you",
    ),
    form(
        _A, _S.DONE, "picked brain brains",
        rf"(?P<act>picked)\s+(?P<giver>{PERSON}){OF}\s+brains?\b{_ON}", receiver="you",
    ),
    form(
        _A, _S.ASKED, "advice feedback tips opinion input guidance",
        rf"(?P<act>asked|consulted)\s+{_G}\s+(?:for\s+)?(?:{_ADVICE}|(?:an?\s+)?opinion){_ON}", receiver="you",
    ),
    form(
        _A, _S.ASKED, "advice feedback opinion input",
        rf"(?P<act>asked\s+for)\s+(?P<giver>{PERSON}){OF}\s+(?:{_ADVICE}|opinion){_ON}", receiver="you",
    ),
    form(
        _A, _S.ASKED, "advice feedback tips opinion input guidance",
        rf"{they('receiver')}(?P<act>asked|wants|needs|wanted)\s+(?:(?:{ME}|for)\s+)*(?:{MY}\s+)?(?:{_ADVICE}|opinion){_ON}", giver="you",
    ),
    form(
        _A, _S.IDEA, "advice feedback tips opinion input guidance",
        rf"(?:(?:must|should|need\s+to|want\s+to)\s+)?(?P<act>ask)\s+{_G}\s+(?:for\s+)?(?:{_ADVICE}|(?:an?\s+)?opinion){_ON}",
        receiver="you", kind=_NOTE,
    ),
    form(
        _K, _S.PROMISED, "help hand",
        rf"{_WILL}(?:(?P<act>help(?:\s+out)?)\s+{_R}|(?P<act>lend|give)\s+{_R}\s+a\s+hand|(?P<act>lend|give)\s+a\s+hand\s+to\s+{_R}){_WITH}",
        giver="you", kind=_NOTE, beside=True,
    ),
    form(
        _K, _S.PROMISED, "offered promised",
        rf"(?P<act>offered|promised)\s+{_R}\s+(?:(?:my|our|some)\s+)?(?:help|a\s+hand){_WITH}", giver="you", kind=_NOTE, beside=True,
    ),
    form(
        _K, _S.PROMISED, _SENDS_WORDS,
        rf"{_WILL}(?P<act>{_SENDS})\s+(?:on\s+)?{_R}\s+(?!a\s+(?:call|ring|message|text|line)\b){_SUB}", giver="you", kind=_NOTE, beside=True,
    ),
    form(
        _K, _S.PROMISED, _SENDS_WORDS,
        rf"{_WILL}(?P<act>{_SENDS})\s+(?:on\s+)?(?P<subject>(?!it\b|an?\s+(?:e-?mail|message|text|invoice|invitation)\b)[^,;.\n]+?)\s+(?:to|for|over\s+to)\s+{_R}", giver="you", kind=_NOTE, beside=True,
    ),
    form(
        _K, _S.PROMISED, _WORKS_WORDS,
        rf"{_WILL}(?P<act>{_WORKS})\s+(?P<subject>(?:(?P<receiver>{PERSON})['’]s?|(?P<receiver>his|her|their))\s+{REST}){END}", giver="you", kind=_NOTE, beside=True,
    ),
    form(
        _K, _S.PROMISED, "offered",
        rf"(?P<act>offered)\s+(?:{_R}\s+)?to\s+(?P<subject>(?!help\b|introduce\b|write\b|meet\b|call\b|be\b|come\b)[a-z]+\s+"
        rf"(?:(?P<receiver>{PERSON})['’]s?|his|her|their|the|him|them|it)\b[^,;.\n]*)",
        giver="you", kind=_NOTE, party=("receiver",),
    ),
    form(
        _K, _S.PROMISED, "offered",
        rf"(?P<act>offered)\s+{_R}\s+(?P<subject>(?!to\b|a\s+job)(?:an?|my|our|some|the)\s+{REST}){END}", giver="you", kind=_NOTE,
    ),
    form(
        _K, _S.PROMISED, "help",
        rf"{they('giver')}(?P<act>promised|agreed|offered|said|will|['’]ll|is\s+(?:happy|going|willing))\s*(?:{ME}\s+)?"
        rf"(?:to\s+|(?:that\s+)?(?:he|she|they)(?:['’](?:d|ll)|\s+(?:will|would|could|can))\s+)?help\s+{ME}\b{_WITH}",
        receiver="you",
    ),
    form(
        _K, _S.ASKED, "help hand",
        rf"(?P<act>asked)\s+{_G}\s+(?:for\s+{_HAND}|(?:to|(?:if|whether)\s+(?:he|she|they)\s+(?:could|can|would))\s+help(?:\s+{ME})?){_WITH}", receiver="you",
    ),
    form(
        _K, _S.ASKED, "help hand",
        rf"{they('receiver')}(?P<act>asked)\s+(?:{ME}\s+)?(?:for\s+{_HAND}|(?:to|(?:if|whether)\s+I\s+(?:could|can|would))\s+help(?:\s+(?:him|her|them|out))?){_WITH}",
        giver="you", kind=_NOTE,
    ),
    form(
        _K, _S.IDEA, "help hand",
        rf"(?:(?:must|should|need\s+to|want\s+to)\s+)?(?P<act>ask)\s+{_G}\s+(?:for\s+{_HAND}|to\s+help(?:\s+{ME})?){_WITH}", receiver="you", kind=_NOTE,
    ),
    form(
        _K, _S.DONE, "help hand gave lent",
        rf"(?P<act>gave|lent)\s+{_R}\s+{_HAND}\b{_WITH}", giver="you",
    ),
    form(
        _K, _S.DONE, "favour favor",
        rf"(?P<act>did)\s+{_R}\s+(?:an?\s+)?(?:\w+\s+)?favou?r(?:\s*[:,–-]\s*|\s+(?:by|and|with)\s+)?(?P<subject>{REST})?{END}", giver="you",
    ),
    form(
        _K, _S.DONE, "favour favor",
        rf"{they('giver')}(?P<act>did)\s+{ME}\s+(?:an?\s+)?(?:\w+\s+)?favou?r(?:\s*[:,–-]\s*|\s+(?:by|and|with)\s+)?(?P<subject>{REST})?{END}", receiver="you",
    ),
    form(
        _K, _S.DONE, "helped",
        rf"{they('giver')}(?P<act>helped)\s+(?:out\s+)?{ME}\b{_WITH}", receiver="you",
    ),
    form(
        _K, _S.DONE, "help hand gave lent",
        rf"{they('giver')}(?P<act>gave|lent)\s+{ME}\s+{_HAND}\b{_WITH}", receiver="you",
    ),
    form(
        _K, _S.DONE, "help hand",
        rf"(?P<act>got|had|received)\s+(?:(?:some|a\s+lot\s+of|great|much)\s+)?(?:help|a\s+hand)\s+from\s+{_G}{_WITH}", receiver="you",
    ),
    form(_K, _S.DONE, "helped", rf"(?P<act>helped)\s+(?:out\s+)?{_R}(?!['’]s?\s){_WITH}{_FREE}?", giver="you"),
    form(
        _K, _S.DONE, _DONE_WORDS,
        rf"(?P<act>{_DONE})\s+(?P<subject>(?P<receiver>{PERSON})['’]s?\s+{REST}){_FREE}?{END}", giver="you",
    ),
    form(
        _K, _S.DONE, "free nothing pro favour",
        rf"(?P<act>[a-z]+(?:ed|id|ew|ote|ade|ok|ught|ilt|an|ave))\s+(?:(?P<subject>(?P<receiver>{PERSON})['’]s?\s+{REST})|(?P<subject>{REST})\s+for\s+{_R}){_FREE}", giver="you",
    ),
    form(
        _K, _S.DONE, "drove picked put took gave let lift",
        rf"{they('giver')}(?P<subject>(?P<act>drove|picked|put|took|let|gave)\s+(?:me|us)\s+(?:(?:all\s+the\s+way\s+)?to\s+(?:the\s+)?(?:hospital|airport|station|doctor|a&e|clinic|emergency)\b"
        rf"|up\s+(?:from|at|for)\b|stay\b|use\b|a\s+(?:lift|ride)\b)[^,;.\n]*)", receiver="you",
    ),
    form(
        _K, _S.DONE, "lift ride drove",
        rf"(?P<subject>(?P<act>gave)\s+(?:{_R})\s+a\s+(?:lift|ride)\b[^,;.\n]*|(?P<act>drove)\s+{_R}\s+to\s+(?:the\s+)?(?:hospital|airport|station|doctor|a&e|clinic)\b[^,;.\n]*)", giver="you",
    ),
    form(
        _K, _S.DONE, "for",
        rf"(?P<subject>(?P<act>{_FOR_DONE})(?=\s)[^,;.\n]*?)\s+for\s+(?P<receiver>{PERSON})(?!['’])", giver="you",
    ),
    form(
        _K, _S.DONE, _DONE_WORDS,
        rf"{they('giver')}(?P<subject>(?P<act>{_DONE})\s+(?:{MY}|the)\s+{REST}){_FREE}?{END}", receiver="you",
    ),
    form(
        _K, _S.DONE, "for",
        rf"{they('giver')}(?P<subject>(?P<act>{_FOR_DONE})(?=\s)[^,;.\n]*?)\s+for\s+{ME}\b", receiver="you",
    ),
)  # fmt: skip
