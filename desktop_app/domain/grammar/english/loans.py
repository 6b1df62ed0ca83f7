"""How what was lent, and came back, is told."""

from __future__ import annotations

from desktop_app.domain.giving_told import GivingKind, ToldStep
from desktop_app.domain.grammar.english.giving_parts import (
    ADVERBS,
    END,
    ME,
    MY,
    OF,
    REST,
    form,
    them,
    they,
)
from desktop_app.domain.grammar.giving_words import PERSON
from desktop_app.domain.timeline import InteractionKind

_K, _S, _NOTE = GivingKind.LOAN, ToldStep, InteractionKind.NOTE
_R, _G = them("receiver"), them("giver")
_SUB = rf"(?P<subject>(?!(?:an?|his|her|my|some)?\s*(?:\w+\s+)?(?:hand|ear|support|weight|credence|voice|shoulder|eyes|help|name)\b){REST}){END}"
_THING = r"(?P<subject>(?!(?:an?|his|her|my|some)?\s*(?:\w+\s+)?(?:hand|ear|support|weight|credence|voice|shoulder|eyes|help|name)\b)[^,;.!?\n]+?)"

_NOT_LENT = (
    r"(?!(?:phone\s+)?numbers?|e-?mails?|address(?:es)?|details|sympathy|sympathies|respect|words?\b|trust|thanks|key\s+to"
    r"|vote|support|blessing|permission|attention|eyes|nose|hair|ear\b|heart|love|gratitude|consent|job\b|name"
    r"|back\b|seat|spot|place|turn|slot|shift|number|birthday|dates?|kids|children|son|daughter|baby|boys|girls|mum|dad"
    r"|(?:[\w-]+\s+){0,2}?(?:club|class|group|team|meeting|party|people|students?|clients?|guests?|friends?|session"
    r"|lesson|appointment|visit)\b)"
)
"""What somebody “has” though nothing was lent: my number, my book club on Monday."""

LOANS = (
    form(
        _K,
        _S.GIVEN,
        "borrowed borrowing nicked",
        rf"(?P<receiver>{PERSON})\s*{ADVERBS}(?P<act>borrowed|(?:is|['’]s)\s+borrowing)"
        rf"\s+(?!(?:a\s+lot|heavily)\b|[^;.\n]*\s(?:from|off)\s(?!me\b|us\b))(?P<subject>"
        r"(?:the|my|our|an?|some|two|three|all|both|[£$€]?\d)[^,;.!?\n]*?)"
        rf"(?:\s+(?:from|off)\s+{ME}\b|(?=\s*(?:[,;.!\n)]|$|\s(?:for|until|till|to|yesterday"
        rf"|today|over|last|and|but)\b)))",
        giver="you",
    ),
    form(
        _K,
        _S.GIVEN,
        "has got have",
        rf"(?P<receiver>{PERSON})\s*{ADVERBS}(?P<act>has|got)\s+(?:still\s+)?(?P<subject>{MY}"
        rf"\s+(?:[\w-]+\s+){{0,3}}?"
        r"(?:drill|books?(?!\s+club)|ladder|tent|keys?|car|bike|bicycle|suitcase|charger|laptop"
        r"|camera"
        r"|umbrella|tools?|hammer|saw|mower"
        r"|lawnmower|trailer|van|projector|guitar|amp|piano|coat|jacket|dress|suit|shirt|boots"
        r"|skis|board|bag|backpack|rucksack"
        r"|pan|pot|tin|dish|bowl|mixer|blender|chairs?|table|desk|bed|mattress|sleeping\s+bag"
        r"|cable|adapter|speakers?"
        r"|headphones|tripod|lens|copy|novel|cookbook|dvds?|records?|games?|notes|manual|map"
        r"|sewing\s+machine|iron|heater"
        r"|fan|pump|helmet|racket|cot|pram|buggy|car\s+seat|printer|scanner|monitor|tablet"
        r"|kindle|phone|money|spare\s+\w+)\b[^,;.\n]*)",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.GIVEN,
        "hasn haven hasnt still yet never",
        rf"(?P<receiver>{PERSON})\s*(?:still\s+)?(?P<act>(?:has(?:n['’]?t|\s+not)|never|has"
        rf"\s+yet\s+to)\s+(?:yet\s+)?"
        rf"(?:returned|return|given\s+back|give\s+back|gave\s+back|brought\s+back|bring\s+back"
        rf"|paid\s+back|given|brought))\s+"
        rf"(?:{ME}\s+)?(?:back\s+)?(?P<subject>(?:{MY}|the|that)\s+(?!(?:phone\s+)?(?:calls?"
        rf"|messages?|e-?mails?|texts?|smile|favou?r|love|letters?)\b)[^,;.\n]+?)(?:\s+back)?(?="
        rf"\s*(?:$|[,;.!\n]))",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.GIVEN,
        "with",
        rf"(?P<subject>{MY}\s+[^,;.\n]+?)\s+(?P<act>is|are)\s+(?:still\s+)?with\s+{_R}(?="
        r"\s*(?:$|[,;.\n]))",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.GIVEN,
        "got has",
        rf"(?P<receiver>{PERSON})(?:['’]s\s+(?:still\s+)?(?P<act>got)|\s+(?:still\s+)?"
        rf"(?P<act>has))\s+(?P<subject>(?:{MY}|the)\s+[^,;.\n]+?)\s+(?:till|until|for\s+"
        r"(?:the|a|now))\b",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.GIVEN,
        "got",
        rf"(?P<receiver>{PERSON})['’]s\s+(?:still\s+)?(?P<act>got)\s+(?P<subject>{MY}\s+"
        rf"{_NOT_LENT}(?!back){REST}){END}",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.GIVEN,
        "still",
        rf"(?P<giver>{PERSON})['’]s\s+(?P<subject>[^,;.\n]+?)\s+(?:is|are)\s+"
        r"(?P<act>still)\s+(?:here|with\s+me|at\s+(?:mine|ours|my\s+place)|in\s+(?:my|our|the)"
        r"\s+\w+|on\s+(?:my|our)\s+\w+)\b",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.GIVEN,
        "gave",
        rf"(?P<act>gave)\s+{_R}\s+(?P<subject>[£$€]?\d[^,;.\n]*?)\s+(?:until|till|to\s+tide)\b",
        giver="you",
    ),
    form(
        _K,
        _S.GIVEN,
        "owes",
        rf"(?P<receiver>{PERSON})\s+(?:still\s+)?(?P<act>owes)\s+{ME}\s+(?:for\s+)?"
        rf"(?P<subject>(?:money|(?:the|for)\s+{REST})){END}",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.GIVEN,
        "took",
        rf"(?P<receiver>{PERSON})\s+(?P<act>took|has\s+taken)\s+(?P<subject>{MY}"
        r"\s+[^,;.\n]+?)\s+(?:till|until|for\s+the|home)\b",
        giver="you",
    ),
    form(
        _K,
        _S.GIVEN,
        "loan",
        rf"(?P<act>got|have|had)\s+the\s+loan\s+of\s+(?P<giver>{PERSON})['’]s\s+{_SUB}",
        receiver="you",
    ),
    form(
        _K,
        _S.DONE,
        "paid settled",
        rf"{they('receiver')}(?P<act>paid\s+up|paid\s+{ME}\b(?!\s+back)|settled\s+(?:up"
        r"|his\s+debt|her\s+debt|what))[^,;.\n]*",
        giver="you",
    ),
    form(_K, _S.DONE, "paid", rf"(?P<act>paid\s+back)\s+{_G}(?:\s+{_SUB})?", receiver="you"),
    form(
        _K,
        _S.DONE,
        "owed",
        rf"(?P<act>sent|paid|gave|transferred)\s+{_G}\s+(?P<subject>[^,;.\n]+?)\s+(?:that"
        r"\s+)?I\s+owed\b[^,;.\n]*",
        receiver="you",
    ),
    form(
        _K,
        _S.DONE,
        "back",
        rf"(?P<giver>{PERSON})\s+(?P<act>got|has|collected|picked\s+up)\s+(?P<subject>"
        r"(?:his|her|their|the)\s+[^,;.!?\n]+?)\s+back\b(?!\s+from\s+(?!me\b|us\b))",
        receiver="you",
        also=(
            "gave brought handed sent took paid dropped got received collected picked returne"
            "d has have"
        ),
    ),
    form(
        _K,
        _S.GIVEN,
        "owe",
        rf"(?:(?:I|we)\s+)?(?:still\s+)?(?P<act>owe)\s+{_G}\s+(?P<subject>[£$€]?\d[^,;.\n]*?){END}",
        receiver="you",
        kind=_NOTE,
        beside=True,
    ),
    form(
        _K,
        _S.GIVEN,
        "lent loaned",
        rf"{they('giver')}(?P<act>lent|loaned)\s+(?:{ME}\s+{_SUB}|{_THING}\s+to\s+{ME}\b)",
        receiver="you",
    ),
    form(_K, _S.GIVEN, "lent loaned", rf"(?P<act>lent|loaned)\s+{_R}\s+{_SUB}", giver="you"),
    form(
        _K,
        _S.GIVEN,
        "lent loaned",
        rf"(?P<act>lent|loaned)\s+(?:out\s+)?{_THING}\s+to\s+{_R}",
        giver="you",
    ),
    form(
        _K,
        _S.GIVEN,
        "borrowed",
        rf"{they('receiver')}(?P<act>borrowed)\s+(?P<subject>{MY}\s+{REST}){END}",
        giver="you",
    ),
    form(
        _K,
        _S.GIVEN,
        "borrowed",
        rf"{they('receiver')}(?P<act>borrowed)\s+{_THING}\s+from\s+{ME}\b",
        giver="you",
    ),
    form(
        _K,
        _S.GIVEN,
        "borrowed",
        rf"(?P<act>borrowed)\s+{_THING}\s+(?:from|off)\s+{_G}",
        receiver="you",
    ),
    form(
        _K,
        _S.GIVEN,
        "borrowed",
        rf"(?P<act>borrowed)\s+(?P<giver>{PERSON}){OF}\s+{_SUB}",
        receiver="you",
    ),
    form(
        _K,
        _S.GIVEN,
        "has have got",
        rf"(?P<receiver>{PERSON})\s+(?:still\s+)?(?P<act>has|owes\s+{ME}|has\s+got|['’]s"
        r"\s+got)\s+(?:still\s+)?"
        rf"(?P<subject>{MY}\s+{_NOT_LENT}(?!back|phone\b){REST}){END}",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.GIVEN,
        "owes",
        rf"(?P<receiver>{PERSON})\s+(?:still\s+)?(?P<act>owes)\s+{ME}\s+"
        rf"(?P<subject>[£$€]?\d[^,;.\n]*?){END}",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.GIVEN,
        "have ve",
        r"(?:(?:I|we)\s*)?(?:still\s+)?(?P<act>have(?:\s+got)?|['’]ve\s+(?:still"
        rf"\s+)?got)\s+(?:still\s+)?(?P<giver>{PERSON})['’]s\s+"
        rf"(?P<subject>(?!number|e-?mail|address|back\b|birthday|party|wedding){REST}){END}",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.DONE,
        "back returned",
        rf"{they('receiver')}(?P<act>gave|brought|handed|sent|took|paid|dropped)\s+"
        rf"(?:back\s+{_SUB}|(?:{ME}\s+)?back(?:\s+{_SUB})?|(?:{ME}\s+)?{_THING}\s+back\b)",
        giver="you",
    ),
    form(
        _K,
        _S.DONE,
        "returned repaid",
        rf"{they('receiver')}(?P<act>returned|repaid)\s+(?:{ME}\s+)?(?P<subject>(?!{MY}"
        rf"\s+(?:call|e-?mail|message|text)|to\b|from\b|home\b){REST}){END}",
        giver="you",
    ),
    form(
        _K,
        _S.DONE,
        "back",
        rf"(?P<act>got|took|fetched|grabbed|received|have|collected|picked\s+up)\s+{_THING}\s+(?:back\s+from"
        rf"\s+{_R}|from\s+{_R}\s+back\b)",
        giver="you",
        also=(
            "gave brought handed sent took paid dropped got received collected picked returne"
            "d has have"
        ),
    ),
    form(
        _K,
        _S.DONE,
        "back",
        rf"(?P<act>gave|brought|handed|sent|took|paid)\s+{_G}\s+(?:back\s+{_SUB}|{_THING}"
        r"\s+back\b|back\b)",
        receiver="you",
        also=(
            "gave brought handed sent took paid dropped got received collected picked returne"
            "d has have"
        ),
    ),
    form(
        _K,
        _S.DONE,
        "back",
        r"(?P<act>gave|brought|handed|sent|took|dropped)\s+(?:back\s+)?(?P<giver>"
        rf"{PERSON})['’]s\s+{_THING}\s+back\b",
        receiver="you",
        also=(
            "gave brought handed sent took paid dropped got received collected picked returne"
            "d has have"
        ),
    ),
    form(
        _K,
        _S.DONE,
        "back",
        rf"(?P<act>gave|brought|handed|sent|took)\s+(?:back\s+)?{_THING}\s+(?:back\s+)?to"
        rf"\s+{_G}(?=[^;.\n]*)",
        receiver="you",
        also=(
            "gave brought handed sent took paid dropped got received collected picked returne"
            "d has have"
        ),
    ),
    form(
        _K,
        _S.DONE,
        "returned",
        rf"(?P<act>returned)\s+(?:(?P<giver>{PERSON})['’]s\s+(?P<subject>(?!call|e-?mail"
        rf"|message|text){REST}){END}|{_THING}\s+to\s+{_G})",
        receiver="you",
    ),
    form(_K, _S.DONE, "repaid", rf"(?P<act>repaid)\s+{_G}(?:\s+{_SUB})?", receiver="you"),
)
