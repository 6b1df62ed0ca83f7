"""Less usual words for recommendations: kind words, a quote, vouching in writing."""

from __future__ import annotations

from desktop_app.domain.giving_told import GivingKind, ToldStep
from desktop_app.domain.grammar.english.giving_parts import (
    LATER,
    ME,
    MUST,
    MY,
    OF,
    form,
    them,
    they,
)
from desktop_app.domain.grammar.giving_words import PERSON
from desktop_app.domain.timeline import InteractionKind

_K, _S, _NOTE = GivingKind.RECOMMENDATION, ToldStep, InteractionKind.NOTE
_R, _G = them("receiver"), them("giver")
_NOUN = (
    r"(?:(?:letters?\s+of\s+)?(?:recommendations?|references?|support)(?:\s+(?:letters?|forms?))?|testimonials?"
    r"|endorsements?|referees?\s+(?:report|form)|recs?|reco|review|write-up|blurb|quote)\b(?!\s+(?:number|manager|library|check))"
)
_WORDS = (
    "recommendation recommendations reference references testimonial testimonials endorsement endorsements review rec recs"
    " reco blurb quote write support referee"
)
_KIND = r"(?:[\w-]+\s+){0,3}?"
_A = rf"(?:(?:an?|the|that|this|another|my|our|some)\s+)?{_KIND}"
_PRAISE = (
    r"(?:(?:such\s+|some\s+|a\s+few\s+|two\s+|three\s+|a\s+couple\s+of\s+|the\s+|his\s+|her\s+|their\s+|very\s+|really\s+)*"
    r"(?:kind|nice|lovely|good|warm|generous|glowing|sweet|great)\s+(?:words|lines|things|sentences|paragraph|comments?)"
    r"|(?:some|a\s+few|two|three|a\s+couple\s+of)\s+(?:\w+\s+)?(?:words|lines|sentences|paragraphs))"
)
_ONLINE = (
    r"(?:on\s+(?:linkedin|xing|google|facebook|trustpilot|(?:the|my|his|her|their|our)\s+[^,;.\n]*?(?:website|site|page|profile"
    r"|wall|homepage|blog))|online|on\s+the\s+web)"
)
_UP = r"(?:up|live|online|public|published|out|on\s+(?:linkedin|xing|(?:my|his|her|their|the)\s+[\w\s]*?(?:profile|page|site|website)))\b"
_WROTE = r"(?:wrote|written|gave|left|did|posted|finished|sent|submitted|uploaded|published|done)"
_SENT = (
    r"(?:sent\s+(?:off|in|over)|handed\s+in|signed|mailed|e-?mailed|posted|submitted|typed\s+up|uploaded|finished|completed"
    r"|filled\s+(?:in|out)|did|turned\s+in|dropped\s+off)"
)
_VOUCH = (
    r"(?:vouch\s+for\s+(?:him|her|them)\s+(?:in\s+writing|on\s+(?:paper|linkedin))|(?:be|act\s+as)\s+(?:his|her|their|an?)\s+"
    r"(?:referee|reference|character\s+witness)|say\s+(?:a\s+few|some)\s+(?:\w+\s+)?words\s+about\s+(?:him|her|them)[^,;.\n]*"
    r"|put\s+in\s+writing[^,;.\n]*|be\s+a\s+(?:reference|referee)\s+for\s+(?:him|her|them))"
)
_VOUCH_ME = (
    rf"(?:vouch\s+for\s+{ME}\s+(?:in\s+writing|on\s+(?:paper|linkedin))|(?:be|act\s+as)\s+(?:my|an?)\s+(?:referee|reference)"
    rf"|say\s+(?:(?:a\s+few|some)\s+(?:\w+\s+)?words|something\s+\w+|(?:nice|kind|good)\s+things)\s+about\s+{ME}[^,;.\n]*|be\s+a\s+(?:reference|referee)\s+for\s+{ME})"
)
_VOUCH_WORDS = "something things vouch referee reference writing words"
_FROM = r"(?:from|off|by|out\s+of)"

RECOMMENDATION_WAYS = (
    form(
        _K,
        _S.PROMISED,
        _WORDS,
        rf"{they('giver')}(?P<act>(?:is\s+)?(?:up\s+for|happy\s+to\s+do|fine\s+with|ok(?:ay)?\s+with|on\s+for)|agreed\s+to|said\s+(?:yes|ok(?:ay)?|sure)\s+to)\s+"
        rf"(?:the|a|my)\s+{_KIND}{_NOUN}",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.PROMISED,
        _WORDS,
        rf"(?P<giver>{PERSON})\s*[:,–-]\s*(?:the\s+|my\s+)?{_KIND}{_NOUN}\s+(?:is\s+)?(?P<act>promised|coming|on\s+(?:its|the)\s+way|to\s+come)\b",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.WRITTEN,
        _WORDS,
        rf"(?:my|the)\s+{_KIND}{_NOUN}\s+(?:for|about|of)\s+(?P<receiver>{PERSON})\s+(?:has\s+|is\s+)?(?P<act>went\s+(?:off|out|in)|gone(?:\s+off)?|sent|done|off"
        r"|written|finished|in\s+the\s+post)\b",
        giver="you",
    ),
    form(
        _K,
        _S.DECLINED,
        "recommend endorse vouch",
        rf"{they('giver')}(?P<act>won['’]?t\s+be\s+able\s+to|can['’]?t|cannot|won['’]?t|couldn['’]?t|refused\s+to|declined\s+to|would\s+rather\s+not|isn['’]?t\s+able"
        rf"\s+to)\s+(?:recommend|endorse|vouch\s+for)\s+{ME}\b",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.PUBLISHED,
        _WORDS,
        rf"{they('giver')}(?P<act>put|posted|stuck)\s+(?:an?|his|her|their|the)\s+{_KIND}{_NOUN}\s+(?:up|online)\b",
        receiver="you",
    ),
    form(
        _K,
        _S.PROMISED,
        _WORDS,
        rf"(?:I\s+)?(?:said|promised|agreed|offered)\s+(?:(?:that\s+)?I['’]?(?:d|ll)\s+|to\s+)(?P<act>write|do|give)\s+(?:(?P<receiver>{PERSON})\s+{_A}{_NOUN}"
        rf"|{_A}{_NOUN}\s+for\s+(?P<receiver>{PERSON}))",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.TO_WRITE,
        _WORDS,
        rf"(?:the\s+)?{_KIND}{_NOUN}\s+for\s+(?P<receiver>{PERSON})\s*(?:is\s+|,\s*|:\s*)?(?:still\s+)?(?P<act>to\s+(?:do|write|finish|send)|due|pending"
        r"|outstanding|not\s+(?:yet\s+)?(?:done|written|sent))\b",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.TO_ASK,
        _WORDS,
        rf"(?:I\s+|we\s+)?(?P<act>hoping|hope|would\s+be\s+(?:nice|good)\s+if)\s+(?:that\s+)?{_G}\s+(?:will|can|would|might|could)\s+(?:write|give|do|send)\s+"
        rf"{ME}\s+{_A}{_NOUN}",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.RECEIVED,
        _WORDS,
        rf"{they('giver')}(?P<act>sent(?:\s+(?:over|through|across|on|in))?|e-?mailed|handed(?:\s+over)?|delivered)\s+(?:the|his|her|their)\s+{_KIND}{_NOUN}",
        receiver="you",
    ),
    form(
        _K,
        _S.PROMISED,
        _WORDS,
        rf"(?P<act>(?:said\s+(?:yes|ok(?:ay)?|sure)|agreed|volunteered)\s+to)\s+(?:write|writing|do|doing|give|giving)\s+(?:(?P<receiver>{PERSON})\s+"
        rf"{_A}{_NOUN}|{_A}{_NOUN}\s+for\s+(?P<receiver>{PERSON}))",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.DECLINED,
        _WORDS,
        rf"(?:(?P<act>turned)\s+(?P<receiver>{PERSON})\s+down\s+(?:for|about|over)\s+{_A}{_NOUN}|(?P<act>declined|refused|said\s+no\s+to|can['’]?t"
        rf"|couldn['’]?t|won['’]?t)\s+(?:to\s+)?(?:write|writing|give|do)\s+(?:(?P<receiver>{PERSON})\s+{_A}{_NOUN}|{_A}{_NOUN}\s+for\s+"
        rf"(?P<receiver>{PERSON})))",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.RECEIVED,
        _WORDS,
        rf"{they('giver')}(?P<act>signed(?:\s+off)?|finished|sent\s+(?:off|in)|submitted|filled\s+in|completed|did|e-?mailed|handed\s+in|delivered)\s+"
        rf"{MY}\s+{_KIND}{_NOUN}",
        receiver="you",
    ),
    form(
        _K,
        _S.PROMISED,
        "referee reference recommend endorse",
        rf"(?:(?P<giver>{PERSON})\s*(?P<act>is|['’]s|will\s+be)\s+(?:my|one\s+of\s+my)\s+(?:referees?|references?)|{they('giver')}{LATER}"
        rf"(?P<act>recommend|endorse)\s+{ME}\s+(?:publicly|on\s+(?:linkedin|xing|google|facebook)))\b",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.RECEIVED,
        "google linkedin xing trustpilot facebook",
        rf"(?P<act>got|received|had)\s+[^;.\n]{{2,60}}?\s+{_FROM}\s+{_G}\s+on\s+(?:google|linkedin|xing|trustpilot|facebook)\b",
        receiver="you",
    ),
    form(
        _K,
        _S.PROMISED,
        "write say put do",
        rf"{they('giver')}{LATER}(?P<act>(?:write|say|put|do)\s+(?:{ME}\s+)?(?:something|some\s*thing\s+nice|a\s+few\s+(?:words|lines)|some\s+"
        r"(?:words|lines)|a\s+(?:line|paragraph|quote|blurb)))\s+(?:about\s+(?:me|my\s+\w+)|(?:for|on)\s+(?:my|our|the)\s+(?:[\w-]+\s+)?"
        r"(?:website|site|page|profile|portfolio|linkedin|application))",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.PUBLISHED,
        "words lines things comments quote testimonial blurb recommendation reference review endorsement",
        rf"{they('giver')}(?P<act>put|posted|published|uploaded|shared)\s+(?:up\s+)?(?:(?:his|her|their|the|an?)\s+)?(?:{_PRAISE}"
        rf"|{_KIND}{_NOUN})\s+(?:about|for|of|on)\s+(?:{ME}|{MY}\s+\w+)\s+(?:up\s+)?{_ONLINE}",
        receiver="you",
    ),
    form(
        _K,
        _S.PUBLISHED,
        _WORDS,
        rf"(?:(?:the|my|that)\s+)?{_KIND}{_NOUN}\s+(?:(?:that\s+)?I\s+{_WROTE}\s+)?(?:for|about|of)\s+(?P<receiver>{PERSON})\s+"
        rf"(?:is|went|has\s+gone|has\s+been|was)\s+(?:now\s+|finally\s+)?(?P<act>{_UP})",
        giver="you",
    ),
    form(
        _K,
        _S.PUBLISHED,
        _WORDS,
        rf"(?:(?:the|that|an?)\s+)?{_KIND}{_NOUN}\s+(?:(?:about|for|of)\s+{ME}\s+)?(?:(?:that\s+)?(?P<giver>{PERSON})\s+{_WROTE}"
        rf"(?:\s+(?:about|for)\s+{ME})?|{_FROM}\s+(?P<giver>{PERSON}))\s+(?:is|went|has\s+gone|was)\s+(?:now\s+|finally\s+)?"
        rf"(?P<act>{_UP})",
        receiver="you",
    ),
    form(
        _K,
        _S.PUBLISHED,
        _WORDS,
        rf"(?P<act>put|posted|published|added|uploaded|shared)\s+(?:up\s+)?(?P<giver>{PERSON}){OF}\s+{_KIND}{_NOUN}\s+(?:up\s+)?"
        rf"(?:{_ONLINE}|to\s+(?:my|our|the)\s+[\w\s]*?(?:site|website|page|portfolio|profile))",
        receiver="you",
    ),
    form(
        _K,
        _S.RECEIVED,
        "words lines things sentences paragraph quote blurb write up writeup",
        rf"(?:(?:got|received|have|had)\s+)?(?P<act>(?:{_PRAISE}|(?:an?\s+)?{_KIND}(?:quote|blurb|paragraph|write-up)))"
        rf"\s+(?:about|on|for)\s+(?:{MY}\s+(?:[\w-]+\s+){{0,2}}?[\w-]+|{ME})\s+(?:{_ONLINE}\s+)?{_FROM}\s+{_G}",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.RECEIVED,
        "words lines things sentences paragraph paragraphs comment comments quote blurb stars write",
        rf"{they('giver')}(?P<act>wrote|written|left|posted|sent|gave|said|did)\s+(?:{ME}\s+)?(?:{_PRAISE}|(?:an?\s+)?{_KIND}(?:quote"
        rf"|blurb|write-up)|five\s+stars)(?:\s+(?:about|on|for|of)\s+(?:{ME}|{MY}\s+\w+))?\s+(?:{_ONLINE}|(?:to|that\s+I\s+can)"
        r"\s+(?:use|put|quote)|for\s+(?:my|our|the)\s+(?:[\w-]+\s+)?(?:website|site|portfolio|page|application|profile|cv|grant|visa|course|award|scholarship|residency|book|cover|jacket))",
        receiver="you",
    ),
    form(
        _K,
        _S.WRITTEN,
        "words lines things sentences paragraph comment comments quote blurb stars write",
        rf"(?P<act>wrote|left|posted|sent|gave|said|did)\s+(?:{_R}\s+)?(?:{_PRAISE}|(?:an?\s+)?{_KIND}(?:quote|blurb|write-up)"
        rf"|five\s+stars)(?:\s+(?:about|on|for|of)\s+(?P<receiver>{PERSON}))?(?:['’]s\s+\w+)?\s+(?:{_ONLINE}|for\s+(?:his|her"
        r"|their|the)\s+(?:[\w-]+\s+)?(?:website|site|portfolio|page|application|profile|cv))",
        giver="you",
    ),
    form(
        _K,
        _S.WRITTEN,
        _WORDS,
        rf"(?P<act>{_SENT})\s+(?:(?P<receiver>{PERSON}){OF}\s+{_KIND}{_NOUN}|{_A}{_NOUN}\s+(?:for|about)\s+{_R})",
        giver="you",
    ),
    form(
        _K,
        _S.WRITTEN,
        _WORDS,
        rf"(?P<receiver>{PERSON}){OF}\s+{_KIND}{_NOUN}\s+(?:is|has\s+been|was)\s+(?:now\s+|finally\s+|all\s+)?(?P<act>done|written"
        r"|sent|in\s+the\s+post|off|finished|submitted|signed|ready)\b",
        giver="you",
    ),
    form(
        _K,
        _S.DECLINED,
        _WORDS,
        rf"{they('giver')}(?P<act>said\s+(?:that\s+)?(?:(?:he|she|they)(?:['’]d|\s+would)\s+rather\s+not|(?:he|she|they)\s+"
        r"(?:couldn['’]?t|can['’]?t|won['’]?t|wouldn['’]?t)|no\b)|says\s+no\b|isn['’]?t\s+(?:allowed|able)|turned\s+(?:me\s+)?down"
        rf"|can['’]?t|won['’]?t|couldn['’]?t)[^;.\n]{{0,40}}?{_NOUN}",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.ASKED,
        _VOUCH_WORDS,
        rf"{they('receiver')}(?P<act>asked|wants|wanted|needs|begged|would\s+like|['’]d\s+like|hopes)\s+(?:{ME}\s+to|(?:if|whether)"
        rf"\s+(?:I|we)(?:['’]?d|\s+(?:could|can|would|might)))\s+{_VOUCH}",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.ASKED,
        _VOUCH_WORDS,
        rf"(?P<act>asked|begged|got)\s+{_G}\s+(?:to|(?:if|whether)\s+(?:he|she|they)(?:['’]?d|\s+(?:could|can|would|might)))"
        rf"\s+{_VOUCH_ME}",
        receiver="you",
    ),
    form(
        _K,
        _S.TO_ASK,
        _VOUCH_WORDS,
        rf"{MUST}?(?P<act>ask|get|want)\s+{_G}\s+(?:to|(?:if|whether)\s+(?:he|she|they)(?:['’]?d|\s+(?:could|can|would|might)))"
        rf"\s+{_VOUCH_ME}",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.PROMISED,
        _VOUCH_WORDS,
        rf"{they('giver')}{LATER}(?P<act>{_VOUCH_ME})",
        receiver="you",
    ),
    form(
        _K,
        _S.ASKED,
        _WORDS,
        rf"{they('receiver')}(?P<act>begged|pressed|pestered|nagged|is\s+after|was\s+asking|keeps\s+asking|came\s+asking|is\s+asking"
        rf"|hit\s+me\s+up|was\s+after|rang|called|turned\s+to)\s*(?:{ME}\s+)?(?:for|about)?\s*{_A}{_NOUN}(?:\s+{_FROM}\s+{ME})?",
        giver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.ASKED,
        _WORDS,
        rf"(?P<act>begged|approached|contacted|asked|pressed|tapped(?:\s+up)?|hit\s+up|got\s+(?:in\s+touch|on)\s+(?:with|to)|sent|"
        rf"put\s+in|made|wrote(?:\s+to)?)\s+(?:off\s+)?(?:{_G}\s+)?(?:for|about|regarding|re|an?\s+(?:linkedin\s+)?request\s+for)\s+"
        rf"{_A}{_NOUN}(?:\s+{_FROM}\s+(?P<giver>{PERSON})|\s+to\s+(?P<giver>{PERSON}))?",
        receiver="you",
    ),
    form(
        _K,
        _S.ASKED,
        _WORDS,
        rf"(?:still\s+)?(?:no\s+(?:sign\s+of\s+)?(?P<act>{_NOUN})\s+{_FROM}\s+{_G}\s+yet|no\s+(?P<act>{_NOUN})\s+yet\s+{_FROM}\s+{_G}"
        rf"|(?P<act>waiting|hoping)\s+(?:for|on)\s+(?:(?P<giver>{PERSON}){OF}\s+{_KIND}{_NOUN}|(?P<giver>{PERSON})\s+(?:to|for)"
        rf"\s+[^,;.\n]*?{_NOUN})|(?P<giver>{PERSON})\s+(?:has|still\s+has)(?:n['’]t|\s+not)\s+(?P<act>written|sent|done)\s+"
        rf"(?:{ME}\s+)?{_A}{_NOUN})",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.TO_ASK,
        _WORDS,
        rf"(?:(?:I|we)\s+)?(?P<act>(?:would|['’]d)\s+(?:like|love)|could\s+(?:use|do\s+with)|want|need|must\s+get|should\s+get"
        rf"|like|love)\s+{_A}{_NOUN}\s+(?:on\s+linkedin\s+)?{_FROM}\s+{_G}",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.PROMISED,
        _WORDS,
        rf"{they('giver')}(?P<act>promised|agreed\s+to|offered|is\s+writing|['’]s\s+writing|is\s+going\s+to\s+(?:do|write)|said\s+yes"
        rf"\s+to|will\s+do|is\s+working\s+on|is\s+drafting|started)\s+(?:{ME}\s+)?(?:writing\s+)?{_A}{_NOUN}(?:\s+for\s+{ME})?",
        receiver="you",
        kind=_NOTE,
    ),
    form(
        _K,
        _S.TO_WRITE,
        _WORDS,
        rf"(?:{MUST}|still\s+(?:have|need)\s+to\s+|haven['’]?t\s+|have\s+not\s+)(?P<act>write|written|do|done|finish(?:ed)?|send|sent"
        rf"|draft|start|give|get)\s+(?:(?P<receiver>{PERSON}){OF}\s+{_KIND}{_NOUN}|(?P<receiver>{PERSON})\s+{_A}{_NOUN}"
        rf"|{_A}{_NOUN}\s+(?:for|about|to)\s+(?P<receiver>{PERSON}))",
        giver="you",
        kind=_NOTE,
    ),
)
