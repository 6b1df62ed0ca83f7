"""Words of help, given, got or promised, as patterns; those with _WORDS are the words by which their
forms are found.
"""

from __future__ import annotations

from desktop_app.domain.grammar.english.giving_parts import END, REST, WHOSE
from desktop_app.domain.grammar.giving_words import PERSON

SUB = rf"(?P<subject>{REST}){END}"
WITH = (
    rf"(?:\s+(?:out\s+)?(?:for\s+[\w\s]{{1,16}}?\s+(?=with\s|to\s))?(?:with\s+|to\s+|in\s+|on"
    rf"\s+|by\s+)?{SUB})?"
)
DONE = (
    r"(?:proof-?read|fixed|repaired|mended|edited|translated|reviewed|corrected|designed"
    r"|set\s+up|assembled"
    r"|looked\s+(?:after|over|through)|went\s+(?:over|through)|read\s+through|debugged"
    r"|installed|rewrote|re-?designed|typed\s+up|polished|test-?read|beta-?read|tuned"
    r"|checked(?:\s+over)?|transcribed)"
)
DONE_WORDS = (
    "proofread proof fixed repaired mended edited translated reviewed corrected designed "
    "set assembled"
    " looked went read tuned debugged installed rewrote redesigned re typed polished test"
    " beta checked transcribed"
)
FOR_DONE = (
    rf"(?:{DONE}|made|baked|cooked|wrote|drew|took|did|organi[sz]ed|found|picked\s+up"
    r"|collected|carried|filled\s+(?:in|out)|sorted(?:\s+out)?"
    r"|drafted|prepared|recorded|filmed|covered|stood\s+in|filled\s+in|interpreted|dog-?sat)"
)
FOR_DONE_WORDS = (
    DONE_WORDS
    + " made baked cooked wrote drew took did organised organized found picked collected carried"
    " filled sorted drafted prepared recorded filmed covered stood interpreted"
)
FREE = r"(?:\s+(?:for\s+free|free\s+of\s+charge|for\s+nothing|pro\s+bono|as\s+a\s+favour))"
HAND = r"(?:an?\s+(?:big\s+|helping\s+)?hand|some\s+help|help)"
WILL = (
    rf"(?:(?:I|we)?['’]ll\s+|(?:will|going\s+to|gonna)\s+"
    rf"|(?:promised|told|offered|agreed\s+with|assured|said)\s+(?:to\s+)?(?:{WHOSE}"
    rf"{PERSON}\s+|him\s+|her\s+|them\s+)?"
    r"(?:(?:that\s+)?(?:I|we)(?:['’](?:d|ll)|\s+(?:would|will|could|can))\s+|to\s+))"
    r"(?:also\s+|gladly\s+|happily\s+)?"
)
WILL_WORDS = "ll will promised told offered said assured agreed going gonna"
SENDS = (
    r"(?:send|forward|give|show|bring|find|get|make|mail|e-?mail|share|bake|cook|print|book"
    r"|write|record|translate|pick\s+up|design|build|draw|teach)"
)
SENDS_WORDS = (
    "send forward give show bring find get make mail email share bake cook print book write r"
    "ecord translate pick design build draw teach"
)
WORKS = (
    r"(?:look\s+(?:over|through|at|after)|read|review|proof-?read|check|fix|repair|mend|edit"
    r"|translate|correct|design|water|feed|walk|mind)"
)
WORKS_WORDS = (
    "look read review proofread proof check fix repair mend edit translate correct design wat"
    "er feed walk mind"
)
