"""Less usual words for loans: what somebody lets you have, promises, asks for, or wants back."""

from __future__ import annotations

from desktop_app.domain.giving_told import GivingKind, ToldStep
from desktop_app.domain.grammar.english.giving_parts import (
    END,
    I_LATER,
    LATER,
    LENT,
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

_K, _S, _NOTE = GivingKind.LOAN, ToldStep, InteractionKind.NOTE
_R, _G = them("receiver"), them("giver")
_SUB = rf"(?P<subject>{REST}){END}"
_THEIRS = rf"(?P<subject>(?:his|her|their|the|an?|some)\s+{REST}){END}"
_MINE = rf"(?P<subject>{MY}\s+{REST}){END}"
_THING = rf"(?:[\w’'-]+\s+){{0,2}}?{LENT}\b"
_MONEY = (
    r"(?:[£$€]\s?\d[\d.,]*k?|\d[\d.,]*\s*(?:euros?|quid|pounds?|dollars?|bucks|€|£|\$)|(?:an?\s+)?(?:tenner|fiver|few\s+(?:quid|euros|pounds))"
    r"|(?:ten|fifteen|twenty|thirty|forty|fifty|sixty|eighty|a\s+hundred|two\s+hundred)\s+(?:euros?|quid|pounds?|dollars?|bucks)|some\s+(?:money|cash)"
    r"|the\s+(?:money|cash|deposit|fare))"
)
_MAY = r"(?:can|could|may|might|['’]?s\s+welcome\s+to|is\s+welcome\s+to|was\s+welcome\s+to)"
_WANTS = (
    r"(?:wants|needs|asked\s+(?:me\s+)?for|is\s+asking\s+for|was\s+asking\s+for|would\s+like|['’]d\s+like|keeps\s+asking\s+for|wanted|could\s+do"
    r"\s+with|is\s+after)"
)
_GAVE_BACK = r"(?:return|give\s+back|take\s+back|bring\s+back|hand\s+back|drop\s+off|post\s+back)"

LOAN_WAYS = (
    form(
        _K,
        _S.GIVEN,
        "loan",
        rf"(?P<act>gave|made)\s+(?:{_R}\s+an?\s+(?:\w+\s+)?loan(?:\s+of\s+{_SUB})?|an?\s+(?:\w+\s+)?loan(?:\s+of\s+(?P<subject>[^,;.\n]+?))?\s+to\s+{_R})",
        giver="you",
    ),
    form(
        _K,
        _S.GIVEN,
        "loan",
        rf"{they('giver')}(?P<act>gave|made)\s+{ME}\s+an?\s+(?:\w+\s+)?loan(?:\s+of\s+{_SUB})?",
        receiver="you",
    ),
    form(
        _K,
        _S.DONE,
        "given brought handed sent returned paid",
        rf"{they('receiver')}(?P<act>given|brought|handed|sent|paid)\s+(?:{ME}\s+)?back\s+{_SUB}",
        giver="you",
    ),
    form(
        _K,
        _S.GIVEN,
        "owe",
        rf"(?:(?:I|we)\s+)?(?:still\s+)?(?P<act>owe)\s+{_G}\s+(?P<subject>{_MONEY})",
        receiver="you",
        kind=_NOTE,
        beside=True,
    ),
    form(
        _K,
        _S.PROMISED,
        "borrow",
        rf"(?P<receiver>{PERSON})\s*{_MAY}\s+(?P<act>borrow)\s+{_MINE}",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.PROMISED,
        "lend",
        rf"{MUST}?(?P<act>lend)\s+(?P<receiver>{PERSON})\s+(?!an?\s+(?:hand|ear)\b|my\s+support){_SUB}",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.GIVEN,
        "keys key",
        rf"(?P<act>gave|handed|left|lent)\s+{_R}\s+(?P<subject>(?:the|my|our)\s+keys?\s+(?:to|of|for)\s+(?:the|my|our)\s+[^,;.\n]+)",
        giver="you",
    ),
    form(
        _K,
        _S.DONE,
        "borrowed lent",
        rf"{they('receiver')}(?P<act>dropped\s+off|brought|returned|gave|handed|sent|posted|took)\s+(?:{ME}\s+)?(?:back\s+|round\s+|over\s+)?(?P<subject>(?:the|my|our"
        rf"|that)\s+[^,;.\n]+?)\s+(?:back\s+)?(?:that\s+)?(?:(?:he|she|they)(?:['’]?d|\s+had)?\s+borrowed|I(?:['’]?d|\s+had)?\s+lent\s+(?:him|her|them))\b",
        giver="you",
    ),
    form(
        _K,
        _S.GIVEN,
        "let",
        rf"{they('giver')}(?P<act>let)\s+{ME}\s+(?:borrow\s+{_THEIRS}|(?:have|take)\s+(?P<subject>(?:his|her|their)\s+(?!(?:last|seat|turn|place|share|bit|slice)\b){REST}){END})",
        receiver="you",
    ),
    form(
        _K, _S.GIVEN, "let", rf"(?P<act>let)\s+{_R}\s+(?:have|borrow|take)\s+{_MINE}", giver="you"
    ),
    form(
        _K,
        _S.PROMISED,
        "promised offered",
        rf"(?P<act>promised|offered)\s+{_R}\s+(?P<subject>(?:the|my|our|a)\s+{_THING}[^,;.\n]*|the\s+(?:use|loan)\s+of\s+{MY}\s+[^,;.\n]+)",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.PROMISED,
        "promised offered",
        rf"{they('giver')}(?P<act>promised|offered)\s+{ME}\s+(?P<subject>(?:the|his|her|their|a)\s+{_THING}[^,;.\n]*"
        r"|the\s+(?:use|loan)\s+of\s+(?:his|her|their|the)\s+[^,;.\n]+)",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.PROMISED,
        "borrow have use take",
        rf"(?P<act>told|said\s+to|said|promised)\s+{_R}\s+(?:that\s+)?(?:he|she|they)\s*{_MAY}\s+(?:borrow|have|take)\s+{_MINE}",
        giver="you",
        kind=_NOTE,
        also="told said promised",
    ),
    form(
        _K,
        _S.PROMISED,
        "borrow have take",
        rf"(?P<act>said)\s+(?P<receiver>{PERSON})\s*{_MAY}\s+(?:borrow|have|take)\s+{_MINE}",
        giver="you",
        kind=_NOTE,
        also="said",
    ),
    form(
        _K,
        _S.PROMISED,
        "borrow",
        rf"{they('giver')}(?P<act>said|says|told\s+{ME}|promised)\s+(?:that\s+)?(?:I|we)\s*(?:can|could|may|might)\s+borrow\s+{_THEIRS}",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.PROMISED,
        "lend loan",
        rf"{they('giver')}{LATER}(?P<act>lend|loan)\s+{ME}\s+{_SUB}",
        receiver="you",
        kind=_NOTE,
        also="promised agreed offered volunteered going happy willing said says will would ll could can d",
    ),
    form(
        _K,
        _S.PROMISED,
        "lend loan",
        rf"{I_LATER}(?P<act>lend|loan)\s+(?:{_R}\s+(?!a\s+hand|an\s+ear){_SUB}|(?P<subject>[^,;.\n]+?)\s+to\s+{_R})",
        giver="you",
        kind=_NOTE,
        beside=True,
        also="promised agreed offered volunteered going said told will would ll could can",
    ),
    form(
        _K,
        _S.GIVEN,
        "back",
        rf"(?P<giver>{PERSON})\s*(?P<act>{_WANTS})\s+(?P<subject>(?:his|her|their|the|that)\s+(?!(?:\w+\s+)?(?:life|job|wife|husband|girlfriend|boyfriend|youth|confidence|seat|turn|place|licence|freedom)\b)[^,;.\n]+?)\s+back\b",
        receiver="you",
        kind=_NOTE,
        also="wants needs asked asking like wanted do after d would",
    ),
    form(
        _K,
        _S.GIVEN,
        "back",
        rf"(?:(?P<act>asked)\s+{_R}\s+(?:for\s+|to\s+(?:give|bring|send)\s+(?:me\s+)?)(?P<subject>{MY}\s+[^,;.\n]+?)\s+back"
        rf"|{MUST}?(?P<act>want|need|get|ask\s+for|have)\s+(?P<subject>(?:{MY}|the)\s+[^,;.\n]+?)\s+back\s+(?:from|off)\s+{_R}"
        rf"|{MUST}?(?P<act>ask|chase|nag|remind)\s+{_R}\s+(?:for|to\s+(?:bring|give|send|return)(?:\s+back)?(?:\s+{ME})?|about)\s+"
        rf"(?P<subject>(?:{MY}|the)\s+[^,;.\n]+?)(?:\s+back)?(?=\s*(?:$|[,;.\n])))",
        giver="you",
        kind=_NOTE,
        also="asked want need get ask have chase nag remind",
    ),
    form(
        _K,
        _S.GIVEN,
        "return back give take bring hand drop post",
        rf"{MUST}(?:(?P<act>{_GAVE_BACK})\s+(?P<giver>{PERSON})['’]s?\s+(?!(?:call|e-?mail|message|text)\b){_SUB}"
        rf"|(?P<act>give|take|bring|get|send)\s+{_G}\s+(?P<subject>(?:his|her|their|the)\s[^,;.\n]+?)\s+back\b"
        rf"|(?P<act>give|take|bring|get|send)\s+(?P<giver>{PERSON})['’]s?\s+(?P<subject>[^,;.\n]+?)\s+back\b"
        rf"|(?P<act>{_GAVE_BACK})\s+(?P<subject>the\s[^,;.\n]+?)\s+to\s+{_G})",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.TO_ASK,
        "borrow lend loan",
        rf"{MUST}?(?P<act>ask)\s+{_G}\s+(?:(?:if|whether)\s+(?:I|we)\s+(?:can|could|may|might)\s+borrow|to\s+lend\s+{ME}|to\s+borrow|for\s+(?:the|a)"
        rf"\s+loan\s+of)\s+{_SUB}",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.ASKED,
        "borrow lend loan",
        rf"(?P<act>asked)\s+{_G}\s+(?:(?:if|whether)\s+(?:I|we)\s+(?:can|could|may|might)\s+borrow|to\s+lend\s+{ME}|to\s+borrow|for\s+(?:the|a)"
        rf"\s+loan\s+of|(?:if|whether)\s+(?:he|she|they)(?:['’]?d|\s+(?:could|would|can))\s+lend\s+{ME})\s+{_SUB}",
        receiver="you",
    ),
    form(
        _K,
        _S.ASKED,
        "borrow lend loan",
        rf"{they('receiver')}(?P<act>asked|wants|wanted|would\s+like|needs|['’]d\s+like|begged)\s+(?:{ME}\s+)?(?:to\s+borrow|(?:if|whether)\s+(?:he|she"
        rf"|they)\s+(?:can|could|may|might)\s+borrow|to\s+lend\s+(?:him|her|them)|for\s+(?:the|a)\s+loan\s+of|(?:if|whether)\s+(?:I|we)(?:['’]d|\s+(?:could"
        rf"|would|can))\s+lend\s+(?:him|her|them))\s+(?P<subject>(?:{MY}|the|an?|some|{_MONEY})\b[^,;.\n]*)",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.GIVEN,
        "using had kept",
        rf"(?P<receiver>{PERSON})\s*(?P<act>is\s+using|['’]s\s+using|has\s+been\s+using|has\s+had|['’]s\s+had|kept|is\s+still\s+using)\s+"
        rf"(?P<subject>{MY}\s+{_THING}[^,;.\n]*)",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.GIVEN,
        "spotted subbed fronted advanced stood gave slipped",
        rf"(?P<act>spotted|subbed|fronted|advanced|slipped|gave)\s+{_R}\s+(?P<subject>{_MONEY})(?=[^;.\n]*\b(?:back|until|till|payday|owes|loan|repay"
        r"|tide)\b)",
        giver="you",
    ),
    form(
        _K,
        _S.GIVEN,
        "spotted subbed fronted",
        rf"(?P<act>spotted|subbed|fronted)\s+{_R}\s+(?P<subject>{_MONEY})",
        giver="you",
    ),
    form(
        _K,
        _S.GIVEN,
        "spotted subbed fronted advanced",
        rf"{they('giver')}(?P<act>spotted|subbed|fronted|advanced)\s+{ME}\s+(?P<subject>{_MONEY})",
        receiver="you",
    ),
)
