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
    " symposium mixer dinner lunch party"
)
_NOUN = (
    r"(?:conference(?!\s+call)|(?:book|trade|job|career|art|street|craft)?\s*fair"
    r"|meet-?up|evening|event|summit|workshop|exhibition|gala"
    r"|festival|congress|symposium|hackathon|reception|vernissage|seminar|webinar"
    r"|convention|expo|demo\s+day|open\s+day"
    r"|(?:book|product)?\s*launch|networking(?:\s+\w+)?|(?:start-?up|business"
    r"|founders?['’]?|industry|alumni|members['’]?|client)\s+(?:breakfast|lunch|drinks"
    r"|dinner)|retreat|panel|forum|reunion"
    r"|ceremony|fundraiser|mixer)"
)
_INTERVIEW = r"(?:(?:job\s+)?interview|assessment\s+cent(?:re|er))"
_AHEAD = rf"(?:{_NOUN}|opening\s+(?:night|evening))"
_PEOPLE = rf"(?P<who>{PERSON})(?:\s*(?:,|and|&|\+)\s*{PERSON})*"
_ADJ = r"(?:(?!with\b|parents\b|at\b|in\b|to\b|for\b|from\b|on\b|and\b|my\b)[\wà-ÿ’'-]+\s+){0,3}?"

GATHERINGS = (
    form(
        _K,
        None,
        _WORDS,
        r"(?P<act>met(?:\s+up\s+with)?|ran\s+into|got\s+talking\s+to|bumped\s+into|saw"
        r"|got\s+to\s+know"
        rf"|talked\s+to|spoke\s+(?:to|with)|chatted\s+(?:to|with))\s+{_PEOPLE}"
        r"[^,;.\n]*?\s+(?:at|during|after)\s+(?:an?|the|this|that|our|{PERSON}['’]s|last\s+\w+['’]s"
        rf"|\w+['’]s)\s+(?P<event>{_ADJ}{_NOUN}|opening(?:\s+of\s+[^,;.\n]+)?)\b",
        kind=InteractionKind.MEETING,
        beside=True,
        also="met ran bumped saw got talked spoke chatted",
    ),
    *(
        form(
            _K,
            None,
            words,
            r"(?:(?:going|off|invited|signed\s+up|registered|booked|tickets?)\s+(?:to"
            rf"|for)\s+(?:the\s+)?)?(?:{FIRM}['’]?s?\s+)?(?P<event>(?:(?:an?|the|our)"
            rf"\s+)?{_ADJ}{noun})\b(?:"
            rf"\s+(?:at|with|of)\s+(?:the\s+)?{firm()})?"
            rf"(?!['’]s|\s+with\s+{PERSON}|\s*:)",
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
