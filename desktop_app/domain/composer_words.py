"""The words the composer understands, by language: data, so that a language is a table and not a program."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.timeline import InteractionKind


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Words of one language, all lower case. `kinds` are regular expressions tried in order.

    `they_started` says that they did, and so does a name followed by one of `begins`.
    """

    kinds: tuple[tuple[str, InteractionKind], ...]
    they_started: str
    begins: str
    weekdays: dict[str, int]
    months: dict[str, int]
    numbers: dict[str, int]


ENGLISH = Vocabulary(
    kinds=(
        (r"coffee(?!\s+(?:machine|table|shop|beans?|maker))|tea with|espresso", InteractionKind.COFFEE),
        (r"lunch|dinner|breakfast|brunch|meal|supper|beers?|drinks?|pizza|ate", InteractionKind.MEAL),
        (
            r"(?:video|phone|zoom) ?call|call(?:ed)?(?!\s+(?:off|it|out|for(?!\s+(?:an?|half|two|three|\d))))|phoned?|rang"
            r"|spoke|talked(?=\s+(?:to|with))|skyped|zoom(?:ed)?"
            r"|facetimed?",
            InteractionKind.CALL,
        ),
        (r"e-?mail(?:ed)?|mail(?:ed)?", InteractionKind.EMAIL),
        (
            r"text(?:ed)?|messaged?|whatsapp(?:ed)?|signal(?=\s+(?:message|chat))|dm(?:ed)?|sms|chat(?:ted)?|pinged",
            InteractionKind.MESSAGE,
        ),
        (r"wrote|letter|postcard|card from|card to", InteractionKind.LETTER),
        (r"liked|commented|retweeted|linkedin", InteractionKind.SOCIAL),
        (r"gift|gave|present for|present from|birthday present", InteractionKind.GIFT),
        (r"conference|meetup|party|wedding|workshop|fair|concert|event", InteractionKind.EVENT),
        (
            r"met(?!\s+(?:his|their|her(?!\s*(?:$|[,.;]|(?:at|for|in|on|and|with|after|before)\b)))\b"
            r"|\s+the\s+(?:deadline|target|goal|quota|criteria|requirement|standard))|meeting|meet|saw|visited|visit|walk(?:ed)?|hiked?|(?:ran|bumped) into|caught up"
            r"|catch-up",
            InteractionKind.MEETING,
        ),
        (r"note", InteractionKind.NOTE),
    ),
    they_started=r"(?:called|rang|phoned|wrote|texted|messaged|e-?mailed|mailed|visited|pinged|gave) (?:to )?me\b",
    begins=r"called|rang|phoned|wrote|texted|messaged|e-?mailed|mailed|visited|pinged|invited|came|gave",
    weekdays={
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
    },
    months={
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
    },
    numbers={
        "a": 1, "an": 1, "one": 1, "two": 2, "a couple of": 2, "a few": 3, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
        "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
    },
)  # fmt: skip
