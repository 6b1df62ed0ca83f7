"""Less usual words for introductions: joint mails, one room, somebody at an organisation."""

from __future__ import annotations

from desktop_app.domain.giving_told import GivingKind, ToldStep
from desktop_app.domain.grammar.english.giving_parts import (
    END,
    INTRODUCTION,
    JOIN,
    LATER,
    ME,
    MUST,
    NOT_OF,
    OF,
    REST,
    WHOSE,
    form,
    last,
    them,
    they,
    to_firm,
)
from desktop_app.domain.grammar.giving_words import FIRM, PERSON
from desktop_app.domain.timeline import InteractionKind

_K, _S, _NOTE = GivingKind.INTRODUCTION, ToldStep, InteractionKind.NOTE
_A, _B, _G = them("receiver"), last("third"), them("giver")
_WHOM = rf"(?:{to_firm('third')}|{WHOSE}(?P<third>{PERSON}){NOT_OF}|(?P<subject>{REST}){END})"
_CONTACT = r"(?:(?:phone|mobile|e-?mail)\s+)?(?:number|e-?mail|address|contacts?|details)"
_DID = r"(?:introduced|intro['’]?e?d|connected|linked(?:\s+up)?|hooked(?:\s+up)?|put)"
_DO = r"(?:introduc(?:e|ing)|connect(?:ing)?|link(?:ing)?(?:\s+up)?|hook(?:ing)?(?:\s+up)?|put(?:ting)?)"
_TOUCH = (
    r"(?:\s+(?:up|in(?:to)?\s+(?:touch|contact)|together))?"
    r"(?:\s+(?:on|via|by|over)\s+(?:linkedin|e-?mail|mail|whatsapp|zoom|teams|text))?"
)
_WRITES = r"(?:e-?mailed|mailed|wrote(?:\s+(?:to|an?\s+\w+\s+to))?|messaged|texted|pinged|whatsapped|dm['’]?d)"
_ENDS = r"(?=\s*(?:$|[,;.!)\n]|\s(?:at|from|who|over|on|in|last|yesterday|today|this|for)\b))"
_WORTH = (
    r"(?:(?:(?:I|we|you|someone|somebody)\s+)?(?:maybe|perhaps|really|must|should|could|ought\s+to|want(?:\s+to)?"
    r"|need\s+to|would\s+(?:love|like)\s+to|have\s+to|thinking\s+(?:of|about)|let['’]?s|idea\s*:|how\s+about"
    r"|what\s+about|why\s+not|(?:it\s*)?(?:might|would|could|['’]d)\s+be\s+(?:an?\s+)?(?:worth|good|nice|fun|great|lovely|wonderful|idea)"
    r"(?:\s+idea)?(?:\s+to)?|(?:it(?:['’]s|\s+is)\s+)?(?:worth|good|nice|great)(?:\s+to)?|one\s+day|some\s*day"
    r"|some\s+time)\s+)+"
)
_FIT = (
    r"(?:get\s+(?:on|along)|hit\s+it\s+off|like\s+each\s+other|click|(?:have|find)\s+(?:a\s+lot|so\s+much|lots|loads|plenty"
    r"|tons|much)\s+to\s+(?:talk\s+about|say|share|discuss)|help\s+each\s+other|enjoy\s+(?:meeting|each\s+other|talking)"
    r"|make\s+an?\s+(?:\w+\s+)?(?:team|match|pair)|be\s+an?\s+(?:\w+\s+)?(?:match|fit|pair|team)|know\s+each\s+other"
    r"|be\s+friends|work\s+well\s+together|compare\s+notes|swap\s+notes|be\s+(?:introduced|in\s+touch|talking)|meet(?!\s+(?:me|us|you|at|for|on|in|up|them|him|her|again)\b)"
    r"|learn\s+(?:a\s+lot\s+)?from\s+each\s+other)"
)

INTRODUCTION_WAYS = (
    form(
        _K,
        _S.INTRODUCED,
        "introduced connected linked put",
        rf"(?P<act>{_DID})\s+(?:the\s+)?(?P<third>{FIRM})(?:['’]s?)?(?:\s+(?:lot|people|team|crowd|folks?|guys|gang))?{_TOUCH}\s+(?:to|with)\s+"
        rf"(?P<receiver>{PERSON})(?!['’])",
        giver="you",
        party=("receiver",),
    ),
    form(
        _K,
        _S.INTRODUCED,
        "number address email e details contact",
        rf"(?P<receiver>{PERSON})\s+(?P<act>asked\s+(?:me\s+)?for)\s+(?P<third>{PERSON}){OF}\s+{_CONTACT}(?=[^;.\n]*\b(?:sent|gave|passed|shared|forwarded)\b)",
        giver="you",
    ),
    form(
        _K,
        _S.INTRODUCED,
        "introduced connected touch contact",
        rf"(?P<receiver>{PERSON})\s+(?:was|got|has\s+been|is\s+now|is)\s+(?:now\s+)?(?P<act>put\s+in\s+(?:touch|contact)|introduced|connected)\s+(?:to|with)\s+"
        rf"(?P<third>{PERSON})(?!['’])(?:\s+by\s+(?:(?P<giver>me\b)|(?P<giver>{PERSON})))?",
        giver="you",
    ),
    form(
        _K,
        _S.IDEA,
        "introduce connect link hook put introducing connecting putting hooking linking",
        rf"(?:{MUST}|{_WORTH})?(?P<act>{_DO})\s+(?P<receiver>{PERSON}){_TOUCH}\s+(?:to|with)\s+(?P<subject>(?:my|our|an?|the|his|her|their)\s+(?![\ue400-\ue7ff]){REST}){END}",
        giver="you",
        kind=_NOTE,
        party=("receiver",),
        also="up touch contact introduce introducing connect connecting",
    ),
    form(
        _K,
        _S.ASKED,
        "asked asking",
        rf"{they('receiver')}(?P<act>asked|is\s+asking)\s+(?:to\s+(?:meet|talk\s+to|speak\s+(?:to|with))|if\s+(?:he|she|they)\s+(?:could|can|might)\s+(?:meet"
        rf"|talk\s+to|speak\s+to))\s+(?P<third>{PERSON})(?!['’])",
        giver="you",
        kind=_NOTE,
        party=("receiver",),
    ),
    form(
        _K,
        _S.IDEA,
        "owe",
        rf"(?:I\s+)?(?:still\s+)?(?P<act>owe)\s+{_A}\s+an?\s+{INTRODUCTION}\s+(?:to|with)\s+{_WHOM}",
        giver="you",
        kind=_NOTE,
        party=("receiver",),
    ),
    form(
        _K,
        _S.INTRODUCED,
        "introduced connected linked hooked put brought",
        rf"{they('giver')}(?P<act>introduced|connected|linked|hooked|(?:put|brought)(?=\s+\w+\s+(?:together|in(?:to)?\s+(?:touch|contact))))\s+{ME}{_TOUCH}"
        rf"\s+(?:to|with)\s+{_WHOM}",
        receiver="you",
        party=("giver", "third"),
        also="linkedin email mail whatsapp zoom teams text together touch contact",
    ),
    form(
        _K,
        _S.INTRODUCED,
        "cc cced ccd copied introduced connected intro matched touch",
        rf"(?:(?P<act>cc['’]?e?d)\s+(?:both\s+)?{_A}\s+and\s+{_B}|{_A}\s*(?:and|&|\+|/|<>|×|x)\s*(?P<third>{PERSON})\s*[:–-]\s*(?P<act>introduced"
        r"|connected|intro(?:\s+(?:made|done|sent))?|matched|put\s+in\s+touch)\b)",
        giver="you",
    ),
    form(
        _K,
        _S.IDEA,
        "know met",
        rf"(?:do|have|did|wonder\s+(?:if|whether))\s+{_A}\s+(?:and|&)\s+(?P<third>{PERSON})\s+(?:even\s+|already\s+|ever\s+)?(?P<act>know\s+each"
        r"\s+other|met|meet)\b",
        giver="you",
        kind=_NOTE,
        wish=True,
    ),
    form(
        _K,
        _S.INTRODUCED,
        "emailed mailed e wrote messaged texted pinged whatsapped dm",
        rf"(?P<act>{_WRITES})\s+(?:both\s+)?{_A}{JOIN}{_B}\s*[^;.\n]{{0,40}}?(?:\bso\s+(?:that\s+)?(?:they|the\s+two"
        r"(?:\s+of\s+them)?)\s+(?:can|could|might|may)\b|\bto\s+(?:link|hook|get|bring)\s+them\b|\bsaying\s+they\s+should"
        r"|\bin\s+(?:one|the\s+same)\s+(?:e-?mail|message|thread|chat))[^;.\n]*",
        giver="you",
    ),
    form(
        _K,
        _S.INTRODUCED,
        "chat thread group joint shared copied looped cc cced room table",
        rf"(?:(?P<act>added|put|got|brought)\s+(?:both\s+)?{_A}(?:\s+and\s+|\s*,\s*){_B}\s+(?:in(?:to)?|to|on|round|around)"
        r"\s+(?:an?|the(?:\s+same)?|one)\s+(?:group(?:\s+chat)?|chat|thread|e-?mail|mail|room|table|call)\b"
        rf"|(?P<act>started|opened|set\s+up|made)\s+an?\s+(?:[\w-]+\s+)?(?:chat|thread|group|mail|e-?mail|call)\s+"
        rf"(?:with|for|between)\s+{_A}\s+and\s+{_B}|(?P<act>sent|wrote)\s+{_A}\s+and\s+{_B}\s+an?\s+(?:joint|shared)\s+\w+"
        rf"|(?P<act>looped|copied|cc['’]?e?d|brought)\s+(?:in\s+)?{_A}\s+(?:in\s+)?(?:with|on\s+an?\s+\w+\s+(?:to|with))"
        rf"\s+{_B})",
        giver="you",
    ),
    form(
        _K,
        _S.IDEA,
        "room table together talking touch over meet next sit sitting seat get getting",
        rf"{_WORTH}(?P<act>get(?:ting)?|bring(?:ing)?|put(?:ting)?|sit(?:ting)?|seat(?:ing)?|invit(?:e|ing)|hav(?:e|ing))\s+"
        rf"{_A}(?:\s+(?:and|&|with|next\s+to|beside|together\s+with)\s+){_B}\s*(?:\b(?:in(?:to)?\s+(?:the\s+same|one|a)\s+room"
        r"|round\s+(?:a|the|one|the\s+same)\s+table|together|talking|in\s+(?:touch|contact)|over|to\s+(?:meet|talk)"
        r"|at\s+(?:the\s+same|one)\s+table|next\s+to\s+each\s+other|side\s+by\s+side)\b|(?=\s*(?:$|[,;.!\n])))[^;,.\n]*",
        giver="you",
        kind=_NOTE,
        wish=True,
    ),
    form(
        _K,
        _S.IDEA,
        "think bet reckon wonder suspect feel get hit like click have find help enjoy make be know work meet should would"
        " learn compare swap",
        r"(?:(?:I\s+)?(?:(?:do\s+)?think|bet|reckon|wonder\s+(?:if|whether)|suspect|feel|keep\s+thinking|(?:have|got)\s+a"
        r"\s+feeling|am\s+sure|['’]m\s+sure)\s+(?:that\s+)?|idea\s*:\s*|maybe\s+|perhaps\s+|surely\s+)?"
        rf"{_A}\s+(?:and|&)\s+{_B}\s*(?:would|['’]d|might|could|should|ought\s+to|will|must|need\s+to)\s+(?:really\s+"
        rf"|probably\s+|definitely\s+|surely\s+|so\s+|both\s+)*(?P<act>{_FIT})\b",
        giver="you",
        kind=_NOTE,
        wish=True,
    ),
    form(
        _K,
        _S.IDEA,
        "person someone somebody one know meet talk",
        rf"(?:(?:I\s+)?(?:think|bet|reckon)\s+|maybe\s+|perhaps\s+)?(?P<receiver>{PERSON})\s+(?:might|would|could|should|['’]d"
        r"|is|['’]s|really\s+ought\s+to|ought\s+to)\s+(?:(?:just\s+|really\s+|be\s+|exactly\s+)*(?:the|an?)\s+(?:\w+\s+)?"
        r"(?P<act>person|one|someone|contact|match)\s+for|(?:really\s+)?(?P<act>know(?:\s+about)?|meet|talk\s+to))\s+"
        rf"(?P<third>{PERSON})(?!['’])(?=\s*(?:$|[,;.!\n]|to\s+(?:meet|talk|know)))",
        giver="you",
        kind=_NOTE,
        wish=True,
    ),
    form(
        _K,
        _S.ASKED,
        "introduce connect put link hook introduced connected intro introduction meet touch",
        rf"{they('receiver')}(?P<act>asked|wants|wanted|would\s+(?:like|love)|['’]d\s+(?:like|love)|needs|begged|is\s+asking"
        rf"|hopes|is\s+hoping|keeps\s+asking|wants\s+to\s+know|wondered|wonders)\s+(?:{ME}\s+)?(?:(?:to|(?:if|whether)\s+(?:I|we)(?:['’]d|\s+(?:could|can|would"
        rf"|might)))\s+{_DO}\s+(?:him|her|them){_TOUCH}\s+(?:to|with)|for\s+an?\s+{INTRODUCTION}\s+(?:to|with|at)"
        rf"|(?:(?<=asked\s)to\s+be|if\s+(?:he|she|they)\s+could\s+be)\s+(?:introduced|connected|put\s+in\s+(?:touch|contact))"
        rf"\s+(?:to|with))\s+{_WHOM}",
        giver="you",
        kind=_NOTE,
        party=("receiver",),
    ),
    form(
        _K,
        _S.ASKED,
        "introduce connect put link hook intro introduction",
        rf"(?P<act>asked|begged|got)\s+{_G}\s+(?:(?:to|(?:if|whether)\s+(?:he|she|they)(?:['’]d|\s+(?:could|can|would|might)))"
        rf"\s+{_DO}\s+{ME}{_TOUCH}\s+(?:to|with)|for\s+an?\s+{INTRODUCTION}\s+(?:to|with|at))\s+{_WHOM}",
        receiver="you",
        party=("giver",),
    ),
    form(
        _K,
        _S.IDEA,
        "introduce connect put link hook intro introduction",
        rf"{MUST}?(?P<act>ask|get|want|need)\s+{_G}\s+(?:(?:to|(?:if|whether)\s+(?:he|she|they)(?:['’]d|\s+(?:could|can|would"
        rf"|might)))\s+{_DO}\s+{ME}{_TOUCH}\s+(?:to|with)|for\s+an?\s+{INTRODUCTION}\s+(?:to|with|at))\s+{_WHOM}",
        receiver="you",
        kind=_NOTE,
        party=("giver",),
    ),
    form(
        _K,
        _S.IDEA,
        "introduce connect put link hook intro introduction",
        rf"{they('giver')}{LATER}(?P<act>{_DO}\s+{ME}{_TOUCH}\s+(?:to|with)|(?:make|do|arrange|set\s+up|send)\s+(?:{ME}\s+)?"
        rf"(?:an?|the)\s+{INTRODUCTION}\s+(?:to|with|at))\s+{_WHOM}",
        receiver="you",
        kind=_NOTE,
        party=("giver",),
    ),
    form(
        _K,
        _S.INTRODUCED,
        "introduced connected linked hooked put",
        rf"(?P<act>{_DID})\s+(?P<receiver>{PERSON}){_TOUCH}\s+(?:to|with)\s+{to_firm('third')}(?!['’\w])",
        giver="you",
        party=("receiver",),
    ),
    form(
        _K,
        _S.INTRODUCED,
        "introduced connected linked hooked put",
        rf"{they('giver')}(?P<act>{_DID})\s+{ME}{_TOUCH}\s+(?:to|with)\s+{to_firm('third')}(?!['’\w])",
        receiver="you",
        party=("giver",),
    ),
    form(
        _K,
        _S.IDEA,
        "introduce connect link hook put introducing connecting putting",
        rf"(?:{MUST}|{_WORTH})?(?P<act>{_DO})\s+(?P<receiver>{PERSON}){_TOUCH}\s+(?:to|with)\s+{to_firm('third')}(?!['’\w])",
        giver="you",
        kind=_NOTE,
        party=("receiver",),
    ),
    *(
        form(
            _K,
            _S.INTRODUCED,
            "introduced connected linked hooked put",
            rf"{giver}(?P<act>{_DID})\s+{receiver}{_TOUCH}\s+(?:to|with)\s+(?:(?:his|her|their|my|our)\s+(?:[\w’'-]+\s+)"
            rf"{{0,3}}?[\w’'-]+|(?:an?|some)\s+(?:[\w’'-]+\s+){{1,4}}?(?:called|named))\s*[,:–-]?\s*"
            rf"(?P<third>{PERSON}){_ENDS}",
            **more,
        )
        for giver, receiver, more in (
            (they("giver"), ME, {"receiver": "you"}),
            ("", rf"(?P<receiver>{PERSON})", {"giver": "you"}),
        )
    ),
    form(
        _K,
        _S.INTRODUCED,
        "number email e mail address contact contacts details name",
        rf"{they('giver')}(?P<act>gave|sent|passed|shared|forwarded|texted)\s+(?:on\s+)?(?:{ME}\s+(?P<third>{PERSON}){OF}\s+"
        rf"{_CONTACT}|(?P<third>{PERSON}){OF}\s+{_CONTACT}\s+(?:on\s+)?to\s+{ME}"
        rf"|{ME}\s+the\s+(?:name|{_CONTACT})\s+of\s+(?:(?:an?|his|her|their|the)\s+(?:[\w-]+\s+){{0,3}}?[\w-]+\s*,?\s*)?(?P<third>{PERSON}))",
        receiver="you",
        party=("giver",),
        also="gave sent passed shared forwarded texted",
    ),
    form(
        _K,
        _S.INTRODUCED,
        "told pointed sent directed steered suggested put",
        rf"{they('giver')}(?:(?P<act>pointed|sent|directed|steered)\s+{ME}\s+(?:on\s+|over\s+)?(?:to|towards|in\s+the"
        rf"\s+direction\s+of)|(?P<act>told|suggested)\s+(?:{ME}\s+)?(?:to|(?:that\s+)?I\s+(?:should\s+)?)\s*(?:get\s+in\s+touch"
        rf"\s+with|contact|talk\s+to|speak\s+(?:to|with)|get\s+hold\s+of|look\s+up))\s+{WHOSE}(?P<third>{PERSON}){NOT_OF}",
        receiver="you",
        party=("giver",),
    ),
    form(
        _K,
        _S.INTRODUCED,
        "through via from thanks",
        rf"(?:(?:I\s+)?(?P<act>know|knew|know\s+of|found|got\s+to)\s+{WHOSE}(?P<third>{PERSON})\s+(?:through|via|thanks\s+to"
        rf"|from)\s+(?P<giver>{PERSON}))(?!['’])(?=\s*(?:$|[,;.!\n]))",
        receiver="you",
        kind=_NOTE,
        party=("third", "giver"),
    ),
    form(
        GivingKind.STEP,
        _S.MET,
        "clicked fire famously hit off well instantly brilliantly",
        rf"(?P<receiver>{PERSON})\s+and\s+(?P<third>{PERSON})\s+(?:have\s+|really\s+|both\s+|instantly\s+|clearly\s+)*"
        r"(?P<act>clicked(?!\s+on\b)|hit\s+it\s+off|got\s+on\s+(?:like\s+a\s+house\s+on\s+fire|famously|really\s+well|brilliantly|so\s+well"
        r"|very\s+well))\b[^;.\n]*",
        kind=_NOTE,
    ),
)
