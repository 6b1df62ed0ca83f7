"""How thanks are told, and who was told what came of something."""

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
from desktop_app.domain.grammar.giving_words import PERSON
from desktop_app.domain.timeline import InteractionKind

_K, _S, _NOTE = GivingKind.LOAN, ToldStep, InteractionKind.NOTE
_R, _G = them("receiver"), them("giver")
_SUB = rf"(?P<subject>(?!an?\s+hand\b){REST}){END}"
_CARD = (
    r"(?:cards?|notes?|letters?|e-?mails?|messages?|mail|presents?|gifts?|text|postcard"
    r"|flowers|call)"
)
_GIFT = r"(?:flowers|chocolates?|wine|a\s+bottle|a\s+cake|cake|a\s+card|biscuits|a\s+\w+)"
_CAME = (
    r"(?:(?:that\s+)?(?:nothing|something|not\s+much)\s+(?:came|has\s+come)\s+of\b"
    r"|what\s+(?:came|has\s+come|became)\s+of|how\s+(?:it|the\s+[\w\s]+?|things)\s+"
    r"(?:went|turned\s+out|worked\s+out|ended|is\s+going)"
    r"|(?:that\s+)?(?:I|we|it|the\s+[\w\s]+?)\s+(?:got\s+(?:the|a|in)|landed|hired|took"
    r"\s+on|chose|went\s+with|found|met"
    r"|worked(?:\s+out)?|came\s+through|paid\s+off|start(?:ed)?|signed|won|passed|didn['’]?t\s+"
    r"(?:get|work))"
    r"|(?:that\s+)?(?:his|her|their)\s+(?:[\w-]+\s+)?(?:advice|tip|intro|introduction|suggestion|reference|recommendation|help|idea|contact)\s+(?:worked|helped|paid|did|was|got|led|came)"
    r"|(?:the\s+)?(?:good\s+)?(?:news|outcome|result)s?\s+(?:of|about|from))"
)

THANKS = (
    form(
        GivingKind.STEP,
        _S.TOLD,
        "let",
        rf"(?P<act>let)\s+{_G}\s+know\s+(?:that\s+)?(?P<subject>(?:I|we|it|(?:the|my|our)\s+[\w\s]+?|[\ue000-\ue7ff])"
        rf"\s+(?:got|landed|hired|took|chose|went"
        r"|found|met|worked|came|paid\s+off|started|signed|won|passed|didn['’]?t|was|were|has"
        r"|have|is\s+(?:done|sorted|over))\b[^,;.\n]*)",
        receiver="you",
        party=("giver",),
        wish=True,
    ),
    form(
        GivingKind.STEP,
        _S.TOLD,
        "updated update reported back loop told wrote informed news debriefed",
        rf"(?:(?P<act>updated|informed|debriefed|filled)\s+{_G}(?:\s+in)?|(?P<act>reported"
        rf"\s+back|reported|got\s+back)\s+to\s+{_G}"
        rf"|(?P<act>closed)\s+the\s+loop\s+with\s+{_G}|(?P<act>gave|sent)\s+{_G}\s+(?:an?\s+"
        rf"|the\s+)?(?:\w+\s+)?"
        rf"(?:update|news|outcome|result)|(?P<act>wrote\s+to|told|texted|messaged|e-?mailed"
        rf"|wrote)\s+{_G}(?=\s*[:–-]\s*(?:I|we|it|the)\s))(?![^;.\n]{{0,3}}(?:I|we)(?:['’]|"
        rf"\s+(?:will|am|can|might|may|need|would))\b)"
        r"(?:\s*[,:–-]\s*|\s+(?:that|about|on|with)\s+)"
        r"(?P<subject>(?:(?:I|we|it|the|that|my|our|they|he|she)\b)[^;.\n]*)",
        receiver="you",
        party=("giver",),
    ),
    form(
        GivingKind.THANKS,
        None,
        "thanks",
        rf"(?:many\s+|big\s+)?(?P<act>thanks)\s+to\s+{_R}\s+for\s+{_SUB}",
        giver="you",
        party=("receiver",),
        wish=True,
    ),
    form(
        GivingKind.THANKS,
        None,
        "thanks thank",
        rf"(?P<act>thanks|thank[\s-]*you)(?:\s+{_CARD})?\s+(?:sent|said|posted|written)"
        rf"\s+to\s+{_R}(?:\s+for\s+{_SUB})?",
        giver="you",
        party=("receiver",),
        wish=True,
    ),
    form(
        GivingKind.THANKS,
        None,
        "thanks thank thanking helping",
        rf"(?P<act>bought|took|invited|treated|stood|baked|made|cooked)\s+{_R}"
        r"\s+[^,;.\n]*?(?:to\s+(?:thank|say\s+(?:thanks|thank\s+you))|as\s+(?:a"
        r"\s+)?thank(?:s|[\s-]you)|in\s+thanks|for\s+helping)\b(?:\s+(?:him|her|them))?"
        rf"(?:\s+(?:for|with)\s+{_SUB})?",
        giver="you",
        party=("receiver",),
        beside=True,
    ),
    form(
        GivingKind.THANKS,
        None,
        "thanks thank thanking",
        r"(?P<act>dropped|sent|wrote|posted|left)\s+(?:off\s+)?(?:an?\s+)?(?:\w+\s+)?"
        rf"{_CARD}\s+(?:to|for)\s+{_R}\s+(?:to\s+(?:thank|say\s+(?:thanks|thank\s+you))"
        rf"|thanking|saying\s+thanks)\b(?:\s+(?:him|her|them))?(?:\s+for\s+{_SUB})?",
        giver="you",
        party=("receiver",),
        beside=True,
    ),
    form(
        GivingKind.STEP,
        _S.TOLD,
        "reported update updated posted",
        rf"(?:(?P<act>reported\s+back)\s+to\s+{_G}|(?P<act>sent)\s+{_G}\s+an\s+update|"
        rf"(?P<act>updated)\s+{_G}|(?P<act>kept)\s+{_G}\s+posted)\s+(?:on|about)\s+{_SUB}",
        receiver="you",
        party=("giver",),
    ),
    form(
        GivingKind.THANKS,
        None,
        "thank thanks thanking ta cheers",
        r"(?P<act>wrote|dropped|sent|called|rang|phoned|e-?mailed|messaged|texted|went|visited)\s+"
        rf"(?:to\s+)?{_R}\s+(?:an?\s+(?:note|card|line|text|message|e-?mail)\s+)?(?:to"
        rf"\s+)?(?:thank|say\s+(?:thanks|thank\s+you|ta|cheers)|thanking)\b"
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
        rf"(?P<act>thanked)\s+{_R}(?:\s+(?:and|&)\s+(?P<third>{PERSON}))?(?:[^,;.\n]*?"
        rf"\s+for\s+{_SUB})?",
        giver="you",
        party=("receiver", "third"),
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
        rf"(?P<act>sent|wrote|gave|bought|got|posted|brought|made|texted|e-?mailed)\s+{_R}\s+"
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
        wish=True,
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
