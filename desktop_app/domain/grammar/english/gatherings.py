"""Events at which somebody was met, and those ahead."""

from __future__ import annotations

from desktop_app.domain.giving_told import GivingKind
from desktop_app.domain.grammar.english.giving_parts import DAY_SAID, WEEKDAY_SAID, firm, form
from desktop_app.domain.grammar.giving_words import FIRM, PERSON
from desktop_app.domain.timeline import InteractionKind

_K = GivingKind.EVENT
_WORDS = (
    "conference fair meetup meet up evening event summit workshop exhibition gala festiva"
    "l congress symposium hackathon"
    " networking reception launch vernissage seminar webinar convention expo opening demo"
    " open day breakfast"
    " retreat drinks panel forum course reunion assembly talk ceremony concert fundraiser"
    " symposium mixer dinner lunch party night reading market studios house agm quiz screening"
    " premiere"
    " lecture recital brunch barbecue bbq picnic wedding open mic show bazaar sale parade talks"
    " ball games meeting race match march rally choir game hackday awards class graduation"
    " viewing vigil do celebration christening"
    " tournament regatta auction service carnival hike outing excursion tasting rehearsal gathering showcase residency trip"
    " baptism bootcamp camp garden jam slam salon pitch evenings"
)
_WHOSE_DO = (
    r"alumni|team|charity|annual|networking|company|office|works?|christmas|xmas|new"
    r"\s+year['’]?s?|winter|summer"
    r"|spring|autumn|club|school|class|community|neighbourhood|neighborhood|church"
    r"|choir|band|orchestra|dance|parish|founders?['’]?|poetry|wine|jazz"
    r"|industry|department|faculty|university|college|local|women['’]?s|launch|leaving|farewell"
    r"|welcome|opening"
    r"|closing|awards?|gallery|museum|start-?up|tech|book|press|street|block|garden|harvest"
    r"|village|startup"
    r"|developers?['’]?|designers?['’]?|writers?['’]?|language\s+exchange|speed\s+networking"
    r"|freelancers?['’]?|rotary"
    r"|chamber\s+of\s+commerce|partners?['’]?|donors?['’]?|volunteers?['’]?|customers?"
    r"|clients?['’]?|members['’]?"
)
_NOUN = (
    r"(?:conference(?!\s+call)|(?:book|trade|job|career|art|street|craft)?\s*fair"
    r"|meet-?up|evening|event|summit|workshop|exhibition|gala"
    r"|festival|congress|symposium|hackathon|reception|vernissage|seminar|webinar"
    r"|convention|expo|demo\s+day|open\s+day"
    r"|(?:book|product)?\s*launch|networking(?:\s+\w+)?|(?:start-?up|business"
    r"|founders?['’]?|industry|alumni|members['’]?|client)\s+(?:breakfast|lunch|drinks"
    r"|dinner)|retreat|panel|forum|reunion"
    r"|tournament|regatta|auction|carnival|tasting|gathering|showcase|ceremony|fundraiser|mixer|vigil|recital|premiere|pub\s+quiz|quiz\s+night|open\s+(?:mic"
    r"|house|studios?)"
    r"|(?:poetry|book|author|play|public)\s+reading|(?:film\s+|movie\s+)?screening|bazaar"
    r"|jumble\s+sale|agm"
    r"|(?:annual|general|town\s+hall|residents['’]?|community|public|board|committee"
    r"|parents['’]?)\s+meeting"
    r"|(?:(?:guest|public|evening|museum|lunchtime)\s+)?lectures?|book\s+club|career\s+day"
    r"|award(?:s|\s+show)?"
    r"|(?:christmas|xmas|flea|farmers['’]?|vintage|craft|street|night|makers['’]?|book|plant)"
    r"\s+market"
    rf"|(?:{_WHOSE_DO})\s+(?:night|dinner|lunch|brunch|breakfast|drinks|party|do|picnic|barbecue"
    rf"|bbq|talks?|ball"
    r"|reading|concert|show|tour|parade|celebration|class|games|evening|jam|slam|salon|meeting)"
    r"|parents['’]?\s+(?:evening|night)|lightning\s+talks|talk(?=\s+(?:at|on|by)\b)|tech\s+talk|artist\s+talk|gallery\s+talk|panel\s+talk|graduation|hack"
    r"\s*day|boot\s*camp"
    r"|house\s*warming(?:\s+party)?|degree\s+show|private\s+view|fashion\s+show)"
)
_INTERVIEW = r"(?:(?:job\s+)?interview|assessment\s+cent(?:re|er))"
_AHEAD = rf"(?:{_NOUN}|opening\s+(?:night|evening))"
_PEOPLE = rf"(?P<who>{PERSON})(?:\s*(?:,|and|&|\+)\s*{PERSON})*"
_NOT_DONE = (
    r"(?!(?:buy|book(?!\s+(?:launch|fair|club|market|reading|tour))|prepare|plan|finish|register"
    r"|call|e-?mail|send|pay|organi[sz]e|cancel|host|skip|miss|pack|print"
    r"|write|order|get|find|check|missed|skipped|booked|bought|went|watched|watch|read|ask|tell"
    r"|cook|clean)\b)"
)
_ADJ = r"(?:(?!with\b|parents\b|at\b|in\b|to\b|for\b|from\b|on\b|and\b|my\b)[\wà-ÿ’'-]+\s+){0,3}?"

_FORMAL = (
    r"(?:conference(?!\s+call)|summit|agm|annual\s+general\s+meeting|congress|symposium|expo|convention|hackathon|gala|awards"
    r"|(?:book|trade|job|careers?|art|craft)\s*fair|graduation|town\s+hall|open\s+day|demo\s+day|(?:book|product)\s+launch"
    r"|exhibition|vernissage|fundraiser|premiere)"
)
"""Of these, told with a bare weekday and nothing else, one is to come."""
_IS_ON = r"(?:is|are|opens|falls|takes\s+place|will\s+be|happens|starts|begins)\s+(?:on|in|at|this|next|from|the|tomorrow|scheduled|set)\b"
_FIRST_MET = (
    r"(?:(?:that|it)(?:['’]?s|\s+was|\s+is)|which\s+(?:is|was))?\s*(?:where|when|how)\s+(?:(?P<who>{p})(?:\s+and\s+(?:I|me))?"
    r"\s+(?:first\s+)?(?P<act>met|talked|spoke|got\s+talking|got\s+to\s+know)|I\s+(?:first\s+)?(?P<act>met|talked\s+to"
    r"|spoke\s+to|got\s+to\s+know)\s+(?P<who>{p}))"
).replace("{p}", PERSON)

GATHERINGS = (
    form(
        _K,
        None,
        _WORDS,
        rf"(?P<organisation>{FIRM})\s+(?:is\s+|are\s+|will\s+be\s+)?(?P<act>having|hosting|holding|throwing|putting\s+on|organi[sz]ing|hosts?|holds?|throws?)\s+"
        rf"(?:an?|its|their|the)\s+(?P<event>{_ADJ}{_NOUN})\b",
        kind=InteractionKind.EVENT,
        beside=True,
        ahead=True,
        coming=True,
        also=DAY_SAID + " " + WEEKDAY_SAID,
    ),
    form(
        _K,
        None,
        "met talked spoke got",
        rf"(?:(?:an?|the|that)\s+)?(?P<event>{_ADJ}{_NOUN})\b[^;.\n]{{0,40}}?[,–-]?\s*{_FIRST_MET}",
        kind=InteractionKind.NOTE,
        also="where when how",
    ),
    form(
        _K,
        None,
        _WORDS,
        rf"(?P<who>{PERSON})\s+(?P<act>is\s+going|is\s+speaking|is\s+off|goes|speaks|is\s+presenting|invited\s+(?:me|us)|will\s+be|is)"
        rf"\s+(?:to|at)\s+(?:the\s+|an?\s+)?(?:(?P<organisation>{FIRM})['’]?s?\s+)?(?P<event>{_ADJ}{_NOUN})\b",
        kind=InteractionKind.NOTE,
        beside=True,
        also=DAY_SAID + " " + WEEKDAY_SAID,
    ),
    *(
        form(
            _K,
            None,
            _WORDS,
            rf"(?:(?:the|our|{PERSON}['’]s|this\s+year['’]s|next\s+year['’]s)\s+)?(?:(?P<organisation>{FIRM})['’]?s?\s+)?{_NOT_DONE}(?P<event>{_ADJ}{noun})\b"
            rf"(?:\s+(?:at|with|of)\s+(?:the\s+)?{firm()})?{after}",
            kind=InteractionKind.EVENT,
            beside=True,
            ahead=True,
            coming=True,
            also=DAY_SAID + " " + WEEKDAY_SAID,
        )
        for noun, after in (
            (_NOUN, rf"\s+{_IS_ON}"),
            (
                _FORMAL,
                r"(?=\s*,?\s*(?:on\s+)?(?:this\s+)?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*(?:\s+(?:at\s+)?[\w.:]+)?(?:\s+(?:in|at)\s+[\w\s\ue000-\ue7ff]+)?\s*$)",
            ),
        )
    ),
    form(
        _K,
        None,
        _WORDS,
        r"(?P<act>met(?:\s+up\s+with)?|ran\s+into|got\s+talking\s+to|bumped\s+into|saw"
        r"|got\s+to\s+know|came\s+across|got\s+chatting\s+(?:to|with)|was\s+introduced\s+to|sat"
        r"\s+next\s+to|caught\s+up\s+with"
        rf"|talked\s+to|spoke\s+(?:to|with)|chatted\s+(?:to|with))\s+{_PEOPLE}"
        rf"[^,;.\n]*?\s+(?:at|during|after)\s+(?:an?|the|this|that|our|{PERSON}['’]s|last"
        rf"\s+\w+['’]s"
        rf"|\w+['’]s)\s+(?P<event>{_ADJ}{_NOUN}|opening(?:\s+of\s+[^,;.\n]+)?"
        rf"|{_ADJ}(?:party|wedding|class|game|match|barbecue|bbq|picnic|show|concert|race|march"
        rf"|rally|choir|studios))\b",
        kind=InteractionKind.MEETING,
        beside=True,
        also="met ran bumped saw got talked spoke chatted came introduced sat caught",
    ),
    *(
        form(
            _K,
            None,
            words,
            r"(?:(?:going|off|invited|signed\s+up|registered|booked|tickets?)\s+(?:to"
            rf"|for)\s+(?:the\s+)?)?(?:(?P<organisation>{FIRM})['’]?s?\s+)?{_NOT_DONE}(?P<event>(?:(?:an?|the|our)"
            rf"\s+)?{_ADJ}{noun})\b(?:"
            rf"\s+(?:at|with|of)\s+(?:the\s+)?{firm()})?"
            rf"(?!['’]s|\s+with\s+{PERSON}|\s*:|\s+(?:tickets?|room|hotel|slides|paper|budget"
            rf"|planning|dress)\b)",
            kind=InteractionKind.EVENT,
            beside=True,
            ahead=True,
            coming=coming,
            also=DAY_SAID + " " + WEEKDAY_SAID,
        )
        for words, noun, coming in (
            ("interview assessment", _INTERVIEW, True),
            (_WORDS, _AHEAD, False),
        )
    ),
)
