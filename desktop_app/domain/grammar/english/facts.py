"""What people tell of each other that belongs on a card."""

from __future__ import annotations

from desktop_app.domain.grammar.english.calendar import CALENDAR
from desktop_app.domain.grammar.english.kin import KIN, OF_OLD
from desktop_app.domain.grammar.spelling import any_case, any_of
from desktop_app.domain.grammar.telling_words import FactWords

_NUMBER = r"(?P<value>\+?\(?\d[\d\s()/.-]{4,24}\d)(?!\w)"
_ADDRESS = r"(?P<value>[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+)"
_WHOSE = r"(?:(?:new|his|her|their|current|work|private|personal|mobile|cell|office|home|other|[\w-]+['’]s)\s+){0,3}"
_IS = r"(?:\s+(?:is(?:\s+now)?|has\s+changed\s+to|changed\s+to|now|is\s+still))?\s*:?\s*"
_MONTH = any_of(CALENDAR.months_typed)
_BORN = r"(?:birthday|b-?day|birth\s+date|date\s+of\s+birth)(?:\s+(?:is|was|falls))?(?:\s+on)?(?:\s+the)?\s*:?\s+|(?:was\s+|were\s+)?born\s+(?:on\s+)?(?:the\s+)?"
_NAME = r"(?:(?:the|a)\s+)?(?-i:[A-ZÀ-ÖØ-Þ])[\w'’&.-]{0,40}\w(?:\s+(?:(?:of|de|da|do|and|&|for|the)\s+)?(?-i:[A-ZÀ-ÖØ-Þ])[\w'’&-]{0,40}\w){0,4}"
_NO_TITLE = r"(?!(?:and|but|at|with|in|from|since|on|last|next)\b)"
_WORD = rf"{_NO_TITLE}[\w/&'’-]{{1,30}}"
_NO_GATHERING = (
    r"(?!(?:[\w'’-]+\s+){0,4}?(?:do|party|drinks|dinner|lunch|brunch|bash|wedding|birthday|funeral"
    r"|show|gig|concert|exhibition|opening|launch|talk|lecture|reading|place|house|office|desk|stand)\b)"
)
"""“Julia's leaving do at the Crown” is no position."""
_TITLE = rf"(?P<title>{_WORD}(?:\s+{_WORD}){{0,4}})"
_AS = r"(?:\s+as\s+(?:an?\s+|the\s+)?(?P<as>[\w/&'’ -]{2,40}?)(?=\s+(?:in|from|since|on|last|next|this)\b|[,.;!?\n]|$))?"

FACTS = FactWords(
    told=(
        (
            "phone",
            any_case(
                rf"(?<![\w'’]){_WHOSE}(?:phone|mobile|cell|telephone|tel|number|handy)\b(?:\s+number)?{_IS}{_NUMBER}"
            ),
        ),
        (
            "email",
            any_case(
                rf"(?<![\w'’])(?:(?:new|his|her|their|current|work|private|personal|[\w-]+['’]s)\s+){{1,3}}(?:e-?mail|mail|address)(?:\s+address)?{_IS}{_ADDRESS}"
            ),
        ),
        (
            "email",
            any_case(
                rf"(?<![\w'’])(?:e-?mail|mail)(?:\s+address)?(?:\s+is(?:\s+now)?|\s*:|\s+address)\s*{_ADDRESS}"
            ),
        ),
        (
            "birthday",
            any_case(
                rf"(?<!\w)(?:{_BORN})(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_MONTH})\.?(?:,?\s+(?P<year>(?:19|20)\d\d))?(?!\w)"
            ),
        ),
        (
            "birthday",
            any_case(
                rf"(?<!\w)(?:{_BORN})(?P<month>{_MONTH})\.?\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(?P<year>(?:19|20)\d\d))?(?!\w)"
            ),
        ),
        (
            "position",
            any_case(
                rf"\b(?:has|got|started|took|landed|found|have|begins|began|starting|starts)\s+(?:an?\s+|his\s+|her\s+|the\s+)?(?:new\s+|great\s+|good\s+)*(?:job|role|position|gig|post|internship)\s+(?:as\s+(?:an?\s+|the\s+)?{_TITLE}\s+)?(?:at|with|for)\s+(?P<value>{_NAME}){_AS}"
            ),
        ),
        (
            "position",
            any_case(
                rf"\bnew\s+(?:job|role|position|gig|post)\s*(?::\s*)?(?:as\s+(?:an?\s+|the\s+)?{_TITLE}\s+)?(?:at|with)\s+(?P<value>{_NAME}){_AS}"
            ),
        ),
        (
            "position",
            any_case(
                rf"\b(?:works|working|started|(?:is|['’]s|are)\s+(?:now\s+)?working|now\s+works)\s+(?:as\s+(?:an?\s+|the\s+)?{_TITLE}\s+)?(?:at|for)\s+(?P<value>{_NAME}){_AS}"
            ),
        ),
        (
            "position",
            any_case(
                rf"(?:\bis|['’]s|\bbecame)\s+(?:now\s+)?(?:an?\s+|the\s+)?{_NO_GATHERING}{_TITLE}\s+at\s+(?P<value>{_NAME})(?=\s+now\b|[,.;!?\n]|$)"
            ),
        ),
        (
            "position",
            any_case(
                rf"\b(?:has\s+|['’]s\s+)?(?:joined|joining)\s+(?P<value>{_NAME})\s+as\s+(?:an?\s+|the\s+)?{_TITLE}"
            ),
        ),
        (
            "place",
            any_case(
                rf"\b(?:(?:has\s+|have\s+|['’]s\s+|just\s+)*(?:moved|relocated|emigrated)(?:\s+(?:back|house|over|away))?\s+to|(?:now\s+)?lives(?:\s+now)?\s+in|(?:is\s+|['’]s\s+)?(?:now\s+)?(?:living|based|settled)\s+in)\s+(?P<value>{_NAME})"
            ),
        ),
    ),
    not_theirs=any_case(
        rf"\b(?:his|her|their|my|our|the|[\w-]+['’]s)\s+{OF_OLD}(?:{KIN}|parents|office|company|firm|cousin)\b(?!\s+(?:is\s+)?(?:number|phone))|(?<!\w)(?:I|we|my|our|mine)\b(?![^,.;]*\b(?:has|his|her)\b)"
    ),
    planned=any_case(
        r"\b(?:might|may|could|would|wants?|hop(?:es|ed|ing)|plans?|planning|thinking|if|whether|when|before|never|not|n['’]t|almost|nearly|used|dreams|considering|asked|interview(?:ed|ing)?|applied|applying|forget|remind|reminder|remember)\b"
    ),
    no_name=any_case(
        r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|next|the\s+(?:next|other|\d)|a\b)"
    ),
)
