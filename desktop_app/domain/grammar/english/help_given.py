"""How help that you give is told."""

from __future__ import annotations

from desktop_app.domain.giving_told import GivingKind, ToldStep
from desktop_app.domain.grammar.english.giving_parts import (
    END,
    ME,
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
    SENDS,
    SENDS_WORDS,
    SUB,
    WILL,
    WILL_WORDS,
    WITH,
    WORKS,
    WORKS_WORDS,
)
from desktop_app.domain.grammar.english.no_favours import NO_FAVOUR, NO_THING, NO_TREAT
from desktop_app.domain.grammar.giving_words import PERSON
from desktop_app.domain.timeline import InteractionKind

_K, _A, _S, _NOTE = GivingKind.HELP, GivingKind.ADVICE, ToldStep, InteractionKind.NOTE
_R, _G = them("receiver"), them("giver")

HELP_GIVEN = (
    *(
        form(
            what,
            None,
            word,
            rf"(?:(?:my|our)\s+)?(?P<act>{word})s?\s*:\s*(?P<subject>[^;!?\n]+)",
            who="you",
            kind=_NOTE,
        )
        for what, word in ((GivingKind.NEED, "need"), (GivingKind.OFFER, "offer"))
    ),
    form(
        _K,
        _S.DONE,
        "sorted drafted ran wrote took carried spent rewired",
        r"(?P<act>sorted(?:\s+out)?|drafted|ran\s+through|carried|rewired|wrote"
        r"(?=[^,;.\n]*\b(?:cover\s+letter|bio|application|speech|cv|statement|profile"
        rf"|blurb)\b)|spent\s+[^,;.\n]{{1,30}}?ing)\s+"
        rf"(?P<subject>(?P<receiver>{PERSON})['’]s?\s+{REST}){END}",
        giver="you",
    ),
    form(
        _K,
        _S.DONE,
        "helped",
        r"(?P<act>helped)\s+out\s+(?:at|in|with|on)\s+(?P<subject>(?P<receiver>"
        rf"{PERSON})['’]s?\s+{REST}){END}",
        giver="you",
    ),
    form(
        _K,
        _S.DONE,
        "free favour favor unpaid bono charge nothing",
        r"(?P<subject>(?P<act>[a-z]+(?:ed|id|ew|ote|ade|ok|ught|ilt|an|ave))"
        rf"\s+[^,;.\n]*?(?P<receiver>{PERSON})(?:['’]s)?[^;.\n]*?),?\s+(?:for\s+free|as"
        r"\s+a\s+favou?r|unpaid|pro\s+bono|free\s+of\s+charge|for\s+nothing)\b",
        giver="you",
    ),
    form(
        _K,
        _S.DONE,
        "mock practice",
        r"(?P<subject>(?P<act>mock|practice)\s+(?:job\s+)?(?:interview|exam|presentation"
        rf"|pitch))\s+(?:with|for)\s+{_R}",
        giver="you",
        beside=True,
    ),
    form(
        _K,
        _S.DONE,
        "helping",
        rf"(?:spent\s+[^,;.\n]{{1,30}}?\s+)?(?P<act>helping)\s+(?:out\s+)?{_R}{WITH}",
        giver="you",
    ),
    form(
        _K,
        _S.DONE,
        "babysat sat stood filled covered",
        rf"(?P<act>babysat|(?:house|cat|dog)-?sat|stood\s+in|filled\s+in|covered)\s+for\s+{_R}",
        giver="you",
        beside=True,
    ),
    form(
        _K,
        _S.DONE,
        "watered fed walked minded cleaned painted care",
        r"(?P<act>watered|fed|walked|minded|cleaned|painted|took\s+care\s+of)\s+"
        r"(?P<subject>(?P<receiver>"
        rf"{PERSON})['’]s?\s+{REST}){END}",
        giver="you",
        beside=True,
    ),
    form(
        GivingKind.OFFER,
        None,
        "can could happy glad",
        r"(?:I|we)(?:\s+(?:can|could)|['’]m\s+(?:happy|glad)\s+to|\s+am\s+(?:happy|glad)"
        r"\s+to)\s+(?P<act>help(?:\s+(?:out|people|others|anyone|anybody|friends))?"
        r"(?:\s+(?:out\s+)?with)?|offer|teach|lend\s+out|proof-?read|translate|give|host|take\s+on|put\s+up|tutor|coach|mentor|spare"
        r"|squeeze\s+in|fit\s+in|look\s+after|babysit|edit|review|bake|sew|photograph|house-?sit|dog-?sit|cat-?sit)"
        r"\s+(?P<subject>(?!(?:you|him|her|them|me|it)\b|[\ue000-\ue7ff])[^,;.!?\n]+)",
        who="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.PROMISED,
        "help hand",
        rf"{WILL}(?:(?P<act>help(?:\s+out)?)\s+{_R}|(?P<act>lend|give)\s+{_R}\s+a\s+hand"
        rf"|(?P<act>lend|give)\s+a\s+hand\s+to\s+{_R}){WITH}",
        giver="you",
        kind=_NOTE,
        beside=True,
        also=WILL_WORDS,
    ),
    form(
        _K,
        _S.PROMISED,
        "offered promised",
        rf"(?P<act>offered|promised)\s+{_R}\s+(?:(?:my|our|some)\s+)?(?:help|a\s+hand){WITH}",
        giver="you",
        kind=_NOTE,
        beside=True,
    ),
    form(
        _K,
        _S.PROMISED,
        SENDS_WORDS,
        rf"{WILL}(?P<act>{SENDS})\s+(?:on\s+)?{_R}\s+(?!a\s+(?:call|ring|message|text"
        rf"|line)\b){SUB}",
        giver="you",
        kind=_NOTE,
        beside=True,
        also=WILL_WORDS,
    ),
    form(
        _K,
        _S.PROMISED,
        SENDS_WORDS,
        rf"{WILL}(?P<act>{SENDS})\s+(?:on\s+)?(?P<subject>(?!it\b|an?\s+(?:e-?mail"
        rf"|message|text|invoice|invitation)\b)[^,;.\n]+?)\s+(?:to|for|over\s+to)\s+{_R}",
        giver="you",
        kind=_NOTE,
        beside=True,
        also=WILL_WORDS,
    ),
    form(
        _K,
        _S.PROMISED,
        WORKS_WORDS,
        rf"{WILL}(?P<act>{WORKS})\s+(?P<subject>(?:(?P<receiver>{PERSON})['’]s?|"
        rf"(?P<receiver>his|her|their))\s+{REST}){END}",
        giver="you",
        kind=_NOTE,
        beside=True,
        also=WILL_WORDS,
    ),
    form(
        _K,
        _S.PROMISED,
        "offered",
        rf"(?P<act>offered)\s+(?:{_R}\s+)?to\s+(?P<subject>(?!help\b|introduce\b|write\b"
        r"|meet\b|call\b|be\b|come\b)[a-z]+\s+"
        rf"(?:(?P<receiver>{PERSON})['’]s?|his|her|their|the|him|them|it)\b[^,;.\n]*)",
        giver="you",
        kind=_NOTE,
        party=("receiver",),
    ),
    form(
        _K,
        _S.PROMISED,
        "offered",
        rf"(?P<act>offered)\s+{_R}\s+(?P<subject>(?!to\b|a\s+job)(?:an?|my|our|some|the)"
        rf"\s+{REST}){END}",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.ASKED,
        "help hand",
        rf"{they('receiver')}(?P<act>asked)\s+(?:{ME}\s+)?(?:for\s+{HAND}|(?:to|(?:if"
        r"|whether)\s+I\s+(?:could|can|would))\s+help(?:\s+(?:him|her|them|out))?)"
        rf"{WITH}",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.DONE,
        "help hand gave lent",
        rf"(?P<act>gave|lent)\s+{_R}\s+{HAND}\b{WITH}",
        giver="you",
    ),
    form(
        _K,
        _S.DONE,
        "favour favor",
        rf"(?P<act>did)\s+{_R}\s+(?:an?\s+)?(?:\w+\s+)?favou?r(?:\s*[:,–-]\s*|\s+(?:by"
        rf"|and|with)\s+)?(?P<subject>{REST})?{END}",
        giver="you",
    ),
    form(
        _K,
        _S.DONE,
        "helped",
        rf"(?P<act>helped)\s+(?:out\s+)?{_R}(?:\s+(?:and|&)\s+(?P<third>{PERSON}))?"
        rf"(?!['’]s?\s){WITH}{FREE}?",
        giver="you",
    ),
    form(
        _K,
        _S.DONE,
        DONE_WORDS,
        rf"{NO_FAVOUR}(?P<act>{DONE})\s+(?P<subject>(?P<receiver>{PERSON})['’]s?\s+{NO_THING}{REST}){FREE}?{END}",
        giver="you",
    ),
    form(
        _K,
        _S.DONE,
        "free nothing pro favour",
        r"(?P<act>[a-z]+(?:ed|id|ew|ote|ade|ok|ught|ilt|an|ave))\s+(?:(?P<subject>"
        rf"(?P<receiver>{PERSON})['’]s?\s+{REST})|(?P<subject>{REST})\s+for\s+{_R})"
        rf"{FREE}",
        giver="you",
    ),
    form(
        _K,
        _S.DONE,
        "lift ride drove",
        rf"(?P<subject>(?P<act>gave)\s+(?:{_R})\s+a\s+(?:lift|ride)\b[^,;.\n]*|"
        rf"(?P<act>drove)\s+{_R}\s+to\s+(?:the\s+)?(?:hospital|airport|station|doctor|a&e"
        r"|clinic)\b[^,;.\n]*)",
        giver="you",
    ),
    form(
        _K,
        _S.DONE,
        FOR_DONE_WORDS,
        rf"(?P<subject>(?P<act>{FOR_DONE})\s+{NO_TREAT}(?!for\b)[^,;.\n]+?)\s+for\s+(?P<receiver>"
        rf"{PERSON})(?!['’])",
        giver="you",
        beside=True,
        also="for",
    ),
)
