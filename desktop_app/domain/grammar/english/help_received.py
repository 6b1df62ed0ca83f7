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
from desktop_app.domain.grammar.english.help_words import (
    DONE,
    DONE_WORDS,
    FOR_DONE,
    FOR_DONE_WORDS,
    FREE,
    HAND,
    WITH,
)
from desktop_app.domain.grammar.english.no_favours import NO_FAVOUR, NO_THING, NO_TREAT
from desktop_app.domain.grammar.giving_words import PERSON
from desktop_app.domain.timeline import InteractionKind

_K, _A, _S, _NOTE = GivingKind.HELP, GivingKind.ADVICE, ToldStep, InteractionKind.NOTE
_R, _G = them("receiver"), them("giver")

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
        rf"|stood\s+in)\s+for\s+{ME}\b{WITH}",
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
        rf"|can))\s+)?help\s+{ME}\b{WITH}",
        receiver="you",
    ),
    form(
        _K,
        _S.ASKED,
        "help hand",
        rf"(?P<act>asked)\s+{_G}\s+(?:for\s+{HAND}|(?:to|(?:if|whether)\s+(?:he|she"
        rf"|they)\s+(?:could|can|would))\s+help(?:\s+{ME})?){WITH}",
        receiver="you",
    ),
    form(
        _K,
        _S.TO_ASK,
        "help hand",
        rf"(?:(?:must|should|need\s+to|want\s+to)\s+)?(?P<act>ask)\s+{_G}\s+(?:for\s+"
        rf"{HAND}|to\s+help(?:\s+{ME})?){WITH}",
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
        rf"{they('giver')}(?P<act>helped)\s+(?:out\s+)?{ME}\b{WITH}",
        receiver="you",
    ),
    form(
        _K,
        _S.DONE,
        "help hand gave lent",
        rf"{they('giver')}(?P<act>gave|lent)\s+{ME}\s+{HAND}\b{WITH}",
        receiver="you",
    ),
    form(
        _K,
        _S.DONE,
        "help hand",
        r"(?P<act>got|had|received)\s+(?:(?:some|a\s+lot\s+of|great|much)\s+)?(?:help|a"
        rf"\s+hand)\s+from\s+{_G}{WITH}",
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
        DONE_WORDS,
        rf"{they('giver')}(?P<subject>{NO_FAVOUR}(?P<act>{DONE})\s+(?:{MY}|the)\s+{NO_THING}{REST}){FREE}?{END}",
        receiver="you",
    ),
    form(
        _K,
        _S.DONE,
        FOR_DONE_WORDS,
        rf"{they('giver')}(?P<subject>{NO_FAVOUR}(?P<act>{FOR_DONE})\s+{NO_TREAT}(?!for\b)[^,;.\n]+?)\s+for\s+{ME}\b",
        receiver="you",
        beside=True,
        also="for",
    ),
)
