"""The words the composer understands, by language: data, so that a language is a table and not a program."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_app.domain.timeline import InteractionKind


def with_slips(names: dict[str, int], shortest: int = 6) -> dict[str, int]:
    """Those names and how they come out when a letter is left out, doubled or swapped with the next; short ones as they are."""
    found = dict(names)
    for name, number in names.items():
        if len(name) >= shortest:
            for slip in slips(name):
                found.setdefault(slip, number)
    return found


def slips(word: str) -> set[str]:
    """`word` with one slip of the fingers; its first letter stays."""
    places = range(1, len(word))
    left_out = {word[:at] + word[at + 1 :] for at in places}
    doubled = {word[:at] + word[at] + word[at:] for at in places}
    swapped = {word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in places if at + 1 < len(word)}
    return (left_out | doubled | swapped) - {word}


def any_of(words: Iterable[str]) -> str:
    """A pattern for those words that tries each letter once: a list of all spellings would be tried one by one everywhere."""
    tails: dict[str, set[str]] = {}
    for word in words:
        tails.setdefault(word[0], set()).add(word[1:])
    return "|".join(re.escape(head) + _ending(rest) for head, rest in sorted(tails.items()))


def _ending(tails: set[str]) -> str:
    rest = tails - {""}
    return f"(?:{any_of(rest)})" + ("?" if "" in tails else "") if rest else ""


def _spelt(word: str) -> str:
    """A pattern for that word and its slips."""
    return any_of({word, *slips(word)})


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words of one language, all lower case. `kinds` are regular expressions tried in order.

    `they_started` says that they did, and so does a name followed by one of `begins`. `to_do` begins what is still to be
    done, when it begins the line; a `past` kind of contact is over and never planned. `activity` begins a line about
    something done together, when a name or "with" and a name follow; what was `not_done` or `called_off`, and a call `not_reached`, is no contact. What is `typed` may have a slip.
    """

    kinds: tuple[tuple[str, InteractionKind], ...]
    they_started: str
    begins: str
    activity: str
    no_activity: str
    together: str
    to_do: str
    past: str
    evening: str
    morning: str
    not_done: str
    not_reached: str
    called_off: str
    yesterday: str
    tomorrow: str
    weekdays: dict[str, int]
    months: dict[str, int]
    weekdays_typed: dict[str, int]
    months_typed: dict[str, int]
    numbers: dict[str, int]


_WEEKDAYS = {
    name: day
    for day, names in enumerate(
        (
            ("monday", "mon"),
            ("tuesday", "tues", "tue"),
            ("wednesday", "wed"),
            ("thursday", "thurs", "thur", "thu"),
            ("friday", "fri"),
            ("saturday", "sat"),
            ("sunday", "sun"),
        )
    )
    for name in names
}
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        1,
    )
    for name in names
}

ENGLISH = Vocabulary(
    kinds=(
        (rf"(?:{_spelt('coffee')})(?!\s+(?:machine|table|shop|beans?|maker))|tea with|espresso", InteractionKind.COFFEE),
        (r"lunch(?:ed)?|dinner|breakfast|brekkie|brunch|meal|supper|beers?|drinks?|pizza|ate|bbq|barbecue|picnic", InteractionKind.MEAL),
        (
            r"(?:video|phone|zoom) ?call|(?:gave|give) \w+(?: \w+)? a (?:call|ring)|talk(?=\s+(?:to|with|w/))|skype(?=\s+with)|call(?:ed)?(?!\s+(?:off|it|out|for(?!\s+(?:an?|half|two|three|\d))))|phoned?|rang"
            r"|spoke|talked(?=\s+(?:to|with))|skyped|zoom(?:ed)?"
            r"|facetimed?",
            InteractionKind.CALL,
        ),
        (r"e-?mail(?:ed)?|mail(?:ed)?", InteractionKind.EMAIL),
        (
            r"text(?:ed)?|messaged?|whatsapp(?:ed)?|signal(?=\s+(?:message|chat))|dm(?:['’]?e?d)?|sms|chat(?:ted)?|pinged|heard from|sent (?:\w+ ){1,3}?(?:link|photos?|draft|slides|article|message)s?",
            InteractionKind.MESSAGE,
        ),
        (r"wrote|letter|postcard|card from|card to|(?:birthday|christmas|thank[- ]you|get[- ]well|wedding) card", InteractionKind.LETTER),
        (r"liked|commented|retweeted|linkedin", InteractionKind.SOCIAL),
        (r"gift|gave|present for|present from|birthday present|sent (?:\w+ ){0,2}?flowers|bought \w+ an?", InteractionKind.GIFT),
        (r"conference|meetup|party|wedding|workshop|fair|concert|event", InteractionKind.EVENT),
        (
            r"met(?!\s+(?:his|their|her(?!\s*(?:$|[,.;]|(?:at|for|in|on|and|with|after|before)\b)))\b"
            r"|\s+the\s+(?:deadline|target|goal|quota|criteria|requirement|standard))|meeting|meet|saw(?!\s+(?:that|on|in|online|how|what|why|it|a post|the news)\b)|visited|visit|walk(?:ed)?|hiked?|(?:ran|bumped) into|caught up"
            r"|catch[- ]?up(?=\s+with)|catch-up|(?:hung|hang|hanging) out|1[:-]1|one[- ]on[- ]one|(?:came|dropped|popped|stopped) (?:over|round|by)|interview(?=\s+with)",
            InteractionKind.MEETING,
        ),
        (r"note", InteractionKind.NOTE),
    ),
    they_started=r"(?:called|rang|phoned|wrote|texted|messaged|e-?mailed|mailed|visited|pinged|gave) (?:to )?me\b",
    begins=r"called|rang|phoned|wrote|texted|messaged|e-?mailed|mailed|visited|pinged|invited|came|gave",
    activity=r"went(?: \w+)?|played(?: \w+)?|had (?:an? )?\w+|took|helped|ran|swam|sang|drove|spent (?:\S+ ){1,3}?|picked up|taught|did \w+"
    r"|\w+ed",
    no_activity=r"agreed|disagreed|pleased|annoyed|bored|worried|concerned|disappointed|impressed|needed|wanted|finished|started"
    r"|stopped|compared|shared|introduced|recommended|had (?:an? )?(?:idea|problem|issue|question)",
    together=r"helped|took|drove|picked up|taught|joined|hosted|interviewed|fetched|accompanied",
    to_do=r"call|phone|ring|e-?mail|mail|text|message|write|meet|see|visit|ask|send|buy|book|invite|thank|congratulate|tell|pay|"
    r"reply|answer|follow up|check in|check on|get back|introduce|prepare|bring|give|help|pick up|plan|catch up",
    past=r"\w+ed|\w+ed (?:up|into|from|out)|met|saw|rang|spoke|wrote|ate|gave|ran|(?:ran|bumped) into|caught up|heard from|hung out"
    r"|went(?: \w+)?|came \w+|took|spent|drove|swam|sang|sent .*|bought .*|gave .*",
    evening=r"dinner|supper|drinks?|beers?|tonight|evening|night|concert|party|theatre|cinema|opera",
    morning=r"breakfast|brekkie|morning|sunrise",
    not_done=r"(?:did(?:n['’]?t| not)|could(?:n['’]?t| not)|was(?:n['’]?t| not) able to|forgot to|tried to|missed(?: an?)?|never|should(?: have)?"
    r"|cancel(?:l?ed)?|postponed?|reschedul(?:ed?|ing)|planning|planned|scheduled|booked|arranged|need to|needs to|have to|must|want to|wanted to|to[- ]?do:?|ought to)(?: an?| the| my| our)?",
    not_reached=r"no answer|did(?:n['’]?t| not) (?:pick up|answer)|not (?:in|at home|there)|voice ?mail|was busy|line busy",
    called_off=r"(?:was |is |got )?(?:cancell?ed|postponed|called off)|fell through|did(?:n['’]?t| not) happen",
    yesterday=_spelt("yesterday"),
    tomorrow=_spelt("tomorrow") + "|tommorow",
    weekdays=_WEEKDAYS,
    months=_MONTHS,
    weekdays_typed=with_slips(_WEEKDAYS),
    months_typed=with_slips(_MONTHS),
    numbers={
        "a": 1, "an": 1, "one": 1, "two": 2, "a couple of": 2, "a few": 3, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
        "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
    },
)  # fmt: skip
