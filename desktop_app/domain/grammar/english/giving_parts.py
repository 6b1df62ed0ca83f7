"""Pieces of the patterns of giving."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from desktop_app.domain.grammar.giving_words import FIRM, NAME, PERSON, GivingForm
from desktop_app.domain.grammar.spelling import any_case, words_in

if TYPE_CHECKING:
    from desktop_app.domain.giving_told import GivingKind, ToldStep

OF = r"['’]?s?"
"""After a name: whose something is."""
ME = r"(?:me|us)"
MY = r"(?:my|our)"
WHOSE = rf"(?:(?:(?:his|her|their|my|our|the|an?)|{PERSON}['’]s?)\s+(?:[\w-]+\s+){{0,2}}?)?"
NOT_OF = r"(?!['’]s?\s+[a-z]|\s+(?:and|&)\s+(?:his|her|their)\b)"
"""Who somebody is, before a name: “his sister-in-law”."""
ADVERBS = (
    r"(?:(?:just|finally|kindly|very|also|already|even|now|still|really|actually|has|have|had"
    r"|apparently|then|recently|quickly|gladly|generously|since)\s+)*"
)
REST = r"[^,;.!?\n]+?"
END = (
    r"(?=\s*(?:[,;.!?\n)]|$|\s[-–—]\s|\s(?:and|but|so|because|who|which)\s"
    r"|\s(?:over|at|during)\s+(?:an?\s+|the\s+)?(?:quick\s+|long\s+)?(?:coffee|lunch|dinner|breakfast"
    r"|brunch|drinks?|beers?|tea|whatsapp|zoom|skype|signal|e-?mail)\b|\son\s+the\s+phone\b))"
)
"""Where what something is about ends."""
ABOUT = rf"(?:\s+(?:about|on|for|with|in|re|regarding|over)\s+(?P<subject>{REST}){END})?"
JOIN = r"(?:\s*(?:<+-*>+|&|\+|/|×|,?\s*\bmeet\b|\b(?:and|to|with|x)\b|,)\s*)"


DAY_SAID = (
    "0 1 2 3 4 5 6 7 8 9 january february march april may june july august september octo"
    "ber november"
    " december jan feb mar apr jun jul aug sep sept oct nov dec"
)
"""Words one of which stands in a date."""
WEEKDAY_SAID = (
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur t"
    "hurs fri sat"
    " sun tomorrow next week month tonight"
)
"""And in a day that is not dated."""


LATER = (
    r"(?:(?:has\s+)?(?:promised|agreed|offered|volunteered|kindly\s+offered)|(?:is\s+)?(?:going|happy|willing|ready"
    rf"|prepared|glad|gonna)|said|says|will|['’]ll)\s*(?:{ME}\s+|yes\s+)?(?:to\s+|(?:that\s+)?"
    r"(?:he|she|they)(?:['’](?:d|ll)|\s+(?:will|would|could|can|might))\s+)?(?:gladly\s+|happily\s+|also\s+)?"
)
"""What somebody will do, before the verb."""
I_LATER = (
    r"(?:(?:I|we)?['’]ll|(?:I|we)\s+(?:will|would|can|could)|will|going\s+to|gonna|(?:promised|told|offered|agreed"
    rf"|said|volunteered)(?:\s+(?:{PERSON}|him|her|them))?(?:\s+(?:that\s+)?(?:I|we)(?:['’](?:d|ll)"
    r"|\s+(?:would|will|could|can))|\s+to))\s+(?:gladly\s+|happily\s+)?"
)
"""What you will do."""
MUST = (
    r"(?:(?:I\s+)?(?:really\s+|still\s+)?(?:must|should|need\s+to|have\s+to|want\s+to|remember\s+to|going\s+to"
    r"|would\s+like\s+to|could|might|to\s*-?\s*do\s*:|gotta|plan\s+to|planning\s+to|ought\s+to|had\s+better"
    r"|time\s+to|don['’]?t\s+forget\s+to|note\s+to\s+self\s*:|next\s*:|to)\s+(?:really\s+|also\s+)?)"
)
"""What is still to be done, before the verb."""
LENT = (
    r"(?:cop(?:y|ies)|drill|books?(?!\s+club)|ladder|tent|car|bike|bicycle|suitcase|charger|laptop|camera|umbrella|tools?|hammer"
    r"|saw|mower|lawnmower|trailer|van|projector|guitar|amp|keyboard|coat|jacket|dress|suit|boots|skis|board|bag"
    r"|backpack|rucksack|pan|pot|bowl|mixer|blender|chairs?|tables?|bed|mattress|sleeping\s+bag|cable|adapter"
    r"|speakers?|headphones|tripod|lens|novel|cookbook|dvds?|records|games?|sewing\s+machine|heater|fan|pump"
    r"|helmet|racket|cot|pram|buggy|car\s+seat|printer|scanner|monitor|tablet|kindle|phone|kayak|canoe|surfboard"
    r"|gazebo|barbecue|wheelbarrow|spade|sander|jigsaw|roof\s+rack|boat|caravan|flat|cottage|sat\s*nav|keys?"
    r"|toolbox|screwdriver|power\s+washer|pressure\s+washer|microphone|mic|easel|loom|telescope|binoculars"
    r"|costume|tie|necklace|pushchair|high\s*chair|air\s*bed|cool\s*box|cake\s+tin|fondue\s+set)"
)
"""What people lend each other."""


def to_firm(role: str) -> str:
    """An organisation, or some of its people: “the Acme lot”, “somebody at Acme”."""
    return (
        r"(?:(?:some(?:one|body)|people|folks|(?:the|an?|some|my|his|her|their)\s+[\w-]+(?:\s+[\w-]+)?)\s+"
        rf"(?:at|from|over\s+at|inside|with)\s+)?(?:the\s+)?(?P<{role}>{FIRM})(?:['’]s?)?(?:\s+(?:lot|people|team"
        r"|crowd|folks?|guys|gang|office|editors?))?"
    )


def they(role: str) -> str:
    """Somebody who does something."""
    return rf"(?P<{role}>{PERSON}|he|she|they|who)(?:['’](?:s|ve|d))?\s+{ADVERBS}"


def them(role: str) -> str:
    """Somebody to whom something is done."""
    return rf"(?:{WHOSE}(?P<{role}>{PERSON}){NOT_OF}|(?P<{role}>him|her|them)\b)"


def last(role: str) -> str:
    """Somebody to whom something is done, where nothing but what it is about follows."""
    pronoun = rf"(?P<{role}>him|her|them)\b(?=\s*(?:$|[^\w\s]|(?:about|for|by|on|over|and)\b))"
    return rf"(?:{WHOSE}(?P<{role}>{PERSON}){NOT_OF}|{pronoun})"


def whom(role: str) -> str:
    """An organisation or somebody."""
    return rf"(?:the\s+)?(?:{WHOSE}(?P<{role}>{NAME})|(?P<{role}>him|her|them)\b(?!\s+[a-z]))"


def firm(role: str = "organisation") -> str:
    """An organisation that is known, or else a name with a capital."""
    return rf"(?P<{role}>{FIRM}|{PERSON}|(?-i:[A-ZÀ-Þ][\w&’'-]*(?:\s+[A-ZÀ-Þ][\w&’'-]*)*))"


def _typed_fast(pattern: str) -> str:
    """The pattern, also for “w” (with), “thru” and contractions without their apostrophe."""
    told = re.sub(r"(?<![\w\\])with(?!\w|out)", "(?:with|w/?)", pattern)
    told = re.sub(r"(?<![\w\\])through(?!\w)", "(?:through|thru)", told)
    return told.replace("['’](?:", "['’]?(?:").replace("I['’]d", "I['’]?d")


def form(
    what: GivingKind, step: ToldStep | None, needs: str, pattern: str, **more: Any
) -> GivingForm:
    """A form of the words in `needs`, and in `also`. A group may stand in `pattern` several times."""
    seen: Counter[str] = Counter()

    def another(found: re.Match[str]) -> str:
        seen[found[1]] += 1
        return f"(?P<{found[1]}{'_' * (seen[found[1]] - 1)}>"

    told = re.sub(r"\(\?P<(\w+)>", another, _typed_fast(pattern))
    more["also"] = words_in(more.get("also", ""))
    return GivingForm(what, told, words_in(needs), step, **more)


_POST = r"vacanc(?:y|ies)|openings?|jobs?|posts?|positions?|roles?|internships?|traineeships?|apprenticeships?|placements?"
_HIRES = (
    r"(?:(?:hiring|recruiting|vacanc(?:y|ies)|jobs?|openings?|position|role|post)"
    r"(?:\s+going|\s+open|\s+free)?\s+(?:at|with|in)\s+(?:the\s+)?"
    rf"(?P<who>{NAME})(?:\s+for|\s*[:,–-])?\s+(?!coming\b|open\b|going\b|from\b|in\b|is\b)"
    r"(?:(?:an?|the)\s+)?(?P<what>[^,;.!?\n]+)"
    r"|(?:vacancy|opening|job|position|role)\s*:\s*(?P<what_>[^,;.!?\n]+?)"
    rf"\s+(?:at|with)\s+(?:the\s+)?(?P<who_>{NAME})"
    rf"|(?P<who__>{FIRM})(?:\s*:\s*|\s+has\s+)(?:(?:an?|some|several|two)\s+)?(?:open\s+)?"
    r"(?:openings?|vacanc(?:y|ies)|jobs?|positions?|roles?)\s+(?:for|in|as)\s+"
    r"(?:(?:an?|the)\s+)?(?P<what__>[^,;.!?\n]+)"
    r"|(?:(?<![\w\ue000-\ue7ff]\s)|(?<=\bis\s)|(?<=about\s)|(?<=\bof\s)|(?<=\bhas\s))(?:an?"
    r"\s+)?\b(?P<what___>(?:(?!(?:was|is|got|has|been|offered|took|takes|turned|left|lost"
    r"|quit|started|starts|applied|wants|loves|likes|hates|accepted|declined|my|his|her"
    r"|their|for|about|to|with|of)\b)[a-z-]+\s+){0,3}(?:role|job|position|post|vacancy"
    r"|internship))\s+"
    rf"(?:at|with|in)\s+(?:the\s+)?(?P<who___>{FIRM})(?:\s+(?:coming|open|going"
    r"|free)\b|\s*$)"
    r"|(?<!got\sa\s)(?<!got\sthe\s)(?<!has\sa\s)(?<!took\sa\s)(?<!offered\sa\s)(?<!in\sa\s)(?<!for\sa\s)(?<!for\sthe\s)(?<!my\s)(?<!his\s)"
    rf"(?<!her\s)(?<!their\s)(?<!new\s)(?<!old\s)\b(?:{_POST})\s+(?:for|as|of|in)\s+(?:(?:an?|two|some|the)\s+)?(?P<what____>[^,;.!?\n]+?)\s+(?:(?:is|are|has)\s+)?(?:(?:coming|opened|opening|come)"
    r"\s+up|going|open|free|available|advertised)?\s*(?:at|with|in)\s+(?:the\s+)?"
    rf"(?P<who____>{FIRM})"
    rf"|(?P<who_____>{FIRM})\s*(?:has|have|['’]s|offers?|(?:is|are)\s+(?:offering|advertising)|will\s+have)\s+(?:got\s+)?"
    r"(?P<what_____>(?:an?|two|three|four|some|several|a\s+few|\d+)\s+(?:[\w-]+\s+){0,3}?"
    rf"(?:{_POST}|(?:training\s+)?places|residenc(?:y|ies)|scholarships?|fellowships?|bursar(?:y|ies)|commissions?)\b[^,;.!?\n]*)"
    rf"|(?P<what______>[a-z][^,;:.!?\n]{{2,40}}?)\s+(?:wanted|needed|sought|required)\s+(?:at|by|for)\s+(?:the\s+)?(?P<who______>{FIRM}))"
)
MUST = (
    r"(?:(?:must|should|need\s+to|have\s+to|want\s+to|remember\s+to|going\s+to|would"
    r"\s+like\s+to|will|['’]ll|might|could"
    r"|to\s+do\s*:|todo\s*:|to|gotta|plan\s+to|planning\s+to|time\s+to|ought\s+to|had\s+better|better)"
    r"\s+(?:really\s+|also\s+)?)?"
)
IF = (
    r"(?:if|whether)\s+(?:(?:he|she|they)(?:['’](?:d|ll)|\s+(?:would|could|can|will|might))|"
    r"(?:I|we)\s+(?:could|can|would|will|might)\s+(?:get|have))"
)
INTRODUCTION = (
    r"(?:(?:e-?mail|double|opt-in|warm|quick|little|group)\s+)*(?:intros?|introductions?)"
)


def source_patterns() -> dict[str, Any]:
    """Who told of a need, before it and after it."""
    return {
        "told_before": any_case(
            r"(?:(?:(?:I|we)\s+)?(?:heard|hear|read|saw|gather|apparently|turns\s+out|rumou?r\s+has\s+it)(?:\s+that)?"
            r"(?=\s+[\ue400-\ue7ff])|"
            rf"(?:heard|learnt|learned|know|got\s+it)\s+from\s+(?P<told_by>{PERSON})"
            r"(?:\s+that)?\s*[,:]?|"
            rf"(?P<told_by_>{PERSON})\s+{ADVERBS}(?:says|said|tells\s+{ME}|told\s+{ME}(?:"
            rf"\s+(?:over|at|on|by)\s+[\w\s]{{1,20}}?(?=\s+that\b))?"
            r"|mentioned|reckons|thinks|heard"
            r"|wrote|writes|texted|called|reports|(?:asks|asked)(?=\s*[,:])|messaged|e-?mailed"
            r"|posted|rang|pinged|adds|added)(?:\s+that)?(?!\s+(?:I|we|anyone"
            r"|people)\s+(?:can|could|may)\b)(?:\s*[,:])?|according"
            rf"\s+to\s+(?P<told_by__>{PERSON}),?)\s+"
        ),
        "told_after": any_case(
            r"\s*(?:,|\(|\s-\s|–|—)?\s*(?:(?:says|said|told\s+by|according\s+to|via|through|so"
            r"\s+says|per|as\s+per|reckons|thinks|heard\s+(?:it\s+)?from"
            rf"|\(?source\s*:)\s+(?P<told_by>{PERSON})"
            rf"|(?P<told_by_>{PERSON})\s+(?:says|said|told\s+{ME}|tells\s+{ME}|mentioned"
            r"(?:\s+it)?|reckons|heard|knows))"
            r"(?P<how>(?:\s+[\w\s]{0,30})?)\)?[.!]?\s*$"
        ),
        "yours": any_case(
            r"(?:still\s+|also\s+)?(?:looking|searching|hunting|need\b|after\b|on\s+the"
            r"|in\s+(?:need|search)"
            r"|could|offering|happy|giving|selling|have\b|want\b)"
        ),
        "ends": any_case(
            r",?\s+(?:and\s+)?(?:said|told|promised|offered|asked|so)\s+(?:(?:him|her"
            r"|them)\s+)?(?:that\s+)?I\b|,\s+(?:I|we|so|and\s+I)\b"
            r"|[,;.]?\s+(?:and\s+|please\s+)*remind\s+me\b"
        ),
        "asks": any_case(
            r"[,.;–-]\s*(?:any(?:one|body)?|who|does|do|know|ideas?|tips|suggestions|recommendations"
            r"|can|could|got)\b[^,.;]*\?\s*$"
        ),
        "hires": any_case(_HIRES),
        "hiring": any_case(
            r"\b(?:hir(?:e|es|ing)|recruit(?:s|ing)?|vacanc(?:y|ies)|(?:an?|the|two|three)\s+"
            r"(?:job\s+)?openings?|taking\s+on)\b"
        ),
        "at_firm": any_case(rf"\s(?:at|for|in|with|over\s+at)\s+(?:the\s+)?(?P<who>{FIRM})[.!]?$"),
    }
