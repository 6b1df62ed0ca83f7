"""How help that you get is told."""

from __future__ import annotations

from desktop_app.domain.giving_told import GivingKind, ToldStep
from desktop_app.domain.grammar.english.giving_parts import (
    END,
    ME,
    MY,
    REST,
    form,
    them,
    they,
)
from desktop_app.domain.grammar.english.no_favours import NO_FAVOUR, NO_THING, NO_TREAT
from desktop_app.domain.grammar.giving_words import PERSON
from desktop_app.domain.timeline import InteractionKind

_K, _A, _S, _NOTE = GivingKind.HELP, GivingKind.ADVICE, ToldStep, InteractionKind.NOTE
_R, _G = them("receiver"), them("giver")
_SUB = rf"(?P<subject>{REST}){END}"
_WITH = (
    rf"(?:\s+(?:out\s+)?(?:for\s+[\w\s]{{1,16}}?\s+(?=with\s|to\s))?(?:with\s+|to\s+|in\s+|on"
    rf"\s+|by\s+)?{_SUB})?"
)
_DONE = (
    r"(?:proof-?read|fixed|repaired|mended|edited|translated|reviewed|corrected|designed"
    r"|set\s+up|assembled"
    r"|looked\s+(?:after|over|through)|went\s+(?:over|through)|read\s+through|debugged"
    r"|installed|rewrote|re-?designed|typed\s+up|polished|test-?read|beta-?read|tuned"
    r"|checked(?:\s+over)?|transcribed)"
)
_DONE_WORDS = (
    "proofread proof fixed repaired mended edited translated reviewed corrected designed "
    "set assembled"
    " looked went read tuned debugged installed rewrote redesigned re typed polished test"
    " beta checked transcribed"
)
_FOR_DONE = (
    rf"(?:{_DONE}|made|baked|cooked|wrote|drew|took|did|organi[sz]ed|found|picked\s+up"
    r"|collected|carried|filled\s+(?:in|out)|sorted(?:\s+out)?"
    r"|drafted|prepared|recorded|filmed|covered|stood\s+in|filled\s+in|interpreted|dog-?sat)"
)
_FOR_DONE_WORDS = (
    _DONE_WORDS
    + " made baked cooked wrote drew took did organised organized found picked collected carried"
    " filled sorted drafted prepared recorded filmed covered stood interpreted"
)
_FREE = r"(?:\s+(?:for\s+free|free\s+of\s+charge|for\s+nothing|pro\s+bono|as\s+a\s+favour))"
_HAND = r"(?:an?\s+(?:big\s+|helping\s+)?hand|some\s+help|help)"

HELP_RECEIVED = (
    form(
        _K,
        _S.DONE,
        "read looked tested",
        rf"{they('giver')}(?P<subject>(?P<act>read(?:\s+through)?|looked\s+at|tested)\s+"
        rf"{MY}\s+{NO_THING}{REST}){END}",
        receiver="you",
    ),
    form(
        _K,
        _S.DONE,
        "babysat sat covered filled stood",
        rf"{they('giver')}(?P<act>babysat|(?:house|cat|dog)-?sat|covered|filled\s+in"
        rf"|stood\s+in)\s+for\s+{ME}\b{_WITH}",
        receiver="you",
    ),
    form(
        _K,
        _S.DONE,
        "did",
        rf"{they('giver')}(?P<subject>(?P<act>did)\s+{MY}\s+{REST}){END}",
        receiver="you",
    ),
    form(
        _K,
        _S.DONE,
        "helped hand",
        rf"(?P<giver>{PERSON})\s+(?P<act>helped|lent\s+a\s+hand)\s+(?:out\s+)?(?:a\s+lot"
        r"\s+|loads\s+|so\s+much\s+)?(?:with|at|in)\s+(?P<subject>(?:the|my|our)\s+"
        rf"{REST}){END}",
        receiver="you",
    ),
    form(
        _K,
        _S.DONE,
        "put let took",
        rf"{they('giver')}(?P<subject>(?P<act>put)\s+{ME}\s+up\b[^,;.\n]*)",
        receiver="you",
    ),
    form(
        _K,
        _S.ASKED,
        "asked",
        rf"(?P<act>asked)\s+{_G}\s+(?:to|(?:if|whether)\s+(?:he|she|they)\s+(?:could|can"
        r"|would))\s+(?P<subject>(?!call|ring|come|join|meet|write|send|introduce"
        r"|recommend|refer|put|lend)"
        rf"[a-z]+(?:\s+(?:over|through|after|at|up))?\s+(?:{MY}|{ME})\b[^,;.\n]*)",
        receiver="you",
    ),
    form(
        _K,
        _S.PROMISED,
        "offered",
        rf"{they('giver')}(?P<act>offered)\s+{ME}\s+(?P<subject>(?!to\b|(?:a|the)\s+"
        rf"(?:job|role|position|drink|coffee|tea|cake)\b){REST}){END}",
        receiver="you",
    ),
    form(
        _K,
        _S.PROMISED,
        "help",
        rf"{they('giver')}(?P<act>promised|agreed|offered|said|will|['’]ll|is\s+(?:happy"
        rf"|going|willing))\s*(?:{ME}\s+)?"
        r"(?:to\s+|(?:that\s+)?(?:he|she|they)(?:['’](?:d|ll)|\s+(?:will|would|could"
        rf"|can))\s+)?help\s+{ME}\b{_WITH}",
        receiver="you",
    ),
    form(
        _K,
        _S.ASKED,
        "help hand",
        rf"(?P<act>asked)\s+{_G}\s+(?:for\s+{_HAND}|(?:to|(?:if|whether)\s+(?:he|she"
        rf"|they)\s+(?:could|can|would))\s+help(?:\s+{ME})?){_WITH}",
        receiver="you",
    ),
    form(
        _K,
        _S.TO_ASK,
        "help hand",
        rf"(?:(?:must|should|need\s+to|want\s+to)\s+)?(?P<act>ask)\s+{_G}\s+(?:for\s+"
        rf"{_HAND}|to\s+help(?:\s+{ME})?){_WITH}",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.DONE,
        "favour favor",
        rf"{they('giver')}(?P<act>did)\s+{ME}\s+(?:an?\s+)?(?:\w+\s+)?favou?r(?:\s*[:,–-]"
        rf"\s*|\s+(?:by|and|with)\s+)?(?P<subject>{REST})?{END}",
        receiver="you",
    ),
    form(
        _K,
        _S.DONE,
        "helped",
        rf"{they('giver')}(?P<act>helped)\s+(?:out\s+)?{ME}\b{_WITH}",
        receiver="you",
    ),
    form(
        _K,
        _S.DONE,
        "help hand gave lent",
        rf"{they('giver')}(?P<act>gave|lent)\s+{ME}\s+{_HAND}\b{_WITH}",
        receiver="you",
    ),
    form(
        _K,
        _S.DONE,
        "help hand",
        r"(?P<act>got|had|received)\s+(?:(?:some|a\s+lot\s+of|great|much)\s+)?(?:help|a"
        rf"\s+hand)\s+from\s+{_G}{_WITH}",
        receiver="you",
    ),
    form(
        _K,
        _S.DONE,
        "drove picked put took gave let lift",
        rf"{they('giver')}(?P<subject>(?P<act>drove|picked|put|took|let|gave)\s+(?:me|us)"
        r"\s+(?:(?:all\s+the\s+way\s+)?to\s+(?:the\s+)?(?:hospital|airport|station"
        r"|doctor|a&e|clinic|emergency)\b"
        rf"|up\s+(?:from|at|for)\b|stay\b|use\b|a\s+(?:lift|ride)\b)[^,;.\n]*)",
        receiver="you",
        beside=True,
    ),
    form(
        _K,
        _S.DONE,
        _DONE_WORDS,
        rf"{they('giver')}(?P<subject>{NO_FAVOUR}(?P<act>{_DONE})\s+(?:{MY}|the)\s+{NO_THING}{REST}){_FREE}?{END}",
        receiver="you",
    ),
    form(
        _K,
        _S.DONE,
        _FOR_DONE_WORDS,
        rf"{they('giver')}(?P<subject>{NO_FAVOUR}(?P<act>{_FOR_DONE})\s+{NO_TREAT}(?!for\b)[^,;.\n]+?)\s+for\s+{ME}\b",
        receiver="you",
        beside=True,
        also="for",
    ),
)
