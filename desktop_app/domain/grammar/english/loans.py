"""How what was lent, and came back, is told; and thanks."""

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
from desktop_app.domain.grammar.giving_words import PERSON
from desktop_app.domain.timeline import InteractionKind

_K, _S, _NOTE = GivingKind.LOAN, ToldStep, InteractionKind.NOTE
_R, _G = them("receiver"), them("giver")
_SUB = rf"(?P<subject>(?!an?\s+hand\b){REST}){END}"
_THING = r"(?P<subject>(?!an?\s+hand\b)[^,;.!?\n]+?)"
_CARD = (
    r"(?:cards?|notes?|letters?|e-?mails?|messages?|mail|presents?|gifts?|text|postcard"
    r"|flowers|call)"
)
_GIFT = r"(?:flowers|chocolates?|wine|a\s+bottle|a\s+cake|cake|a\s+card|biscuits|a\s+\w+)"
_CAME = (
    r"(?:(?:that\s+)?(?:nothing|something|not\s+much)\s+(?:came|has\s+come)\s+of\b)|"
    r"(?:what\s+(?:came|has\s+come|became)\s+of|how\s+(?:it|the\s+[\w\s]+?|things)\s+"
    r"(?:went|turned\s+out|worked\s+out|ended|is\s+going)"
    r"|(?:that\s+)?(?:I|we|it|the\s+[\w\s]+?)\s+(?:got\s+(?:the|a|in)|landed|worked(?:"
    r"\s+out)?|came\s+through|paid\s+off|start(?:ed)?|signed|won|passed|didn['’]?t\s+"
    r"(?:get|work))"
    r"|(?:the\s+)?(?:good\s+)?(?:news|outcome|result)s?\s+(?:of|about|from))"
)

LOANS = (
    form(
        _K,
        _S.DONE,
        "back",
        rf"(?P<giver>{PERSON})\s+(?P<act>got|has|collected|picked\s+up)\s+(?P<subject>"
        r"(?:his|her|their|the)\s+[^,;.!?\n]+?)\s+back\b",
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
        rf"(?P<subject>{MY}\s+(?!number|e-?mail|address|back|sympathy|respect|word|trust"
        rf"|phone\b|key\s+to){REST}){END}",
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
        rf"(?P<act>got|received|have|collected|picked\s+up)\s+{_THING}\s+(?:back\s+from"
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

THANKS = (
    form(
        GivingKind.THANKS,
        None,
        "thank thanks",
        r"(?P<act>wrote|called|rang|phoned|e-?mailed|messaged|texted|went|visited)\s+"
        rf"(?:to\s+)?{_R}\s+(?:to\s+)?(?:thank|say\s+(?:thanks|thank\s+you)|thanking)\b"
        rf"(?:\s+(?:him|her|them))?(?:\s+for\s+{_SUB})?",
        giver="you",
        party=("receiver",),
        beside=True,
    ),
    form(
        GivingKind.THANKS,
        None,
        "thanked",
        rf"{they('giver')}(?P<act>thanked)\s+{ME}\b(?:\s+(?:for|that)\s+{_SUB})?",
        receiver="you",
    ),
    form(
        GivingKind.THANKS,
        None,
        "thanked",
        rf"(?P<act>thanked)\s+{_R}(?:[^,;.\n]*?\s+for\s+{_SUB})?",
        giver="you",
        party=("receiver",),
    ),
    form(
        GivingKind.THANKS,
        None,
        "thanks thank",
        r"(?P<act>said|sent|wrote|e-?mailed|texted|messaged)\s+(?:an?\s+)?(?:\w+\s+)?"
        rf"(?:thanks|thank[\s-]+you)(?:\s+{_CARD})?\s+to\s+{_R}(?:\s+for\s+{_SUB})?",
        giver="you",
        party=("receiver",),
    ),
    form(
        GivingKind.THANKS,
        None,
        "thank thanks",
        rf"(?P<act>sent|wrote|gave|bought|posted|brought|made|texted|e-?mailed)\s+{_R}\s+"
        r"(?:an?\s+|my\s+|our\s+)?(?:\w+\s+)?(?:thank[\s-]*you|thanks)\b(?:[\s-]+"
        rf"{_CARD})?(?:\s+for\s+{_SUB})?",
        giver="you",
        party=("receiver",),
    ),
    form(
        GivingKind.THANKS,
        None,
        "thank thanks",
        rf"(?:an?\s+)?(?P<act>thank[\s-]*you[\s-]+{_CARD})\s+(?:\w+\s+)?(?:to|for)\s+{_R}"
        rf"(?:\s+for\s+{_SUB})?",
        giver="you",
        party=("receiver",),
    ),
    form(
        GivingKind.THANKS,
        None,
        "thank thanks",
        rf"(?P<act>sent|gave|bought|brought|took|posted|made|baked)\s+{_R}\s+"
        rf"{_GIFT}[^,;.\n]*?\s+(?:as\s+an?\s+|to\s+(?:say\s+)?|in\s+)(?:thank[\s-]*you"
        rf"|thanks?)(?:\s+(?:him|her|them))?(?:\s+for\s+{_SUB})?",
        giver="you",
        party=("receiver",),
        kind=InteractionKind.GIFT,
    ),
    form(
        GivingKind.THANKS,
        None,
        "thank thanks",
        rf"(?P<act>sent|gave|bought|brought|took|posted|dropped\s+off)?\s*{_GIFT}\s+(?:to|for)\s+"
        rf"{_R}[^,;.\n]*?\s*,?\s*(?:as\s+an?\s+|to\s+(?:say\s+)?|in\s+|for\s+)?"
        rf"(?:thank[\s-]*you|thanks?)(?:\s+(?:him|her|them))?(?:\s+for\s+{_SUB})?",
        giver="you",
        party=("receiver",),
        kind=InteractionKind.GIFT,
    ),
    form(
        GivingKind.STEP,
        _S.TOLD,
        "told let informed updated wrote reported",
        rf"(?P<act>told|let|informed|updated|wrote|reported\s+(?:back\s+)?to)\s+{_G}\s+"
        r"(?:know\s+|back\s+|to\s+say\s+|on\s+)?(?:about\s+)?(?P<subject>"
        rf"{_CAME}[^,;.\n]*)",
        receiver="you",
        party=("giver",),
    ),
)
