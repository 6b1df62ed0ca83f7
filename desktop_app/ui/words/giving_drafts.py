"""Short messages to begin from where something is given, asked or thanked for. Each is to be read
as a letter of a kind friend: short, no hook at the end, nothing wanted back.
"""

from __future__ import annotations

from zlib import crc32

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in
from desktop_app.ui.words.short import cut

HELLO = QT_TRANSLATE_NOOP("GivingDrafts", "Hello %1,")
LAST_TALK = QT_TRANSLATE_NOOP("GivingDrafts", "When we were last in touch, it was about %1.")
SPOKEN_OF = QT_TRANSLATE_NOOP("GivingDrafts", "It was about %1.")
"""What a letter says of the last talk; %1 is a noun or something one does."""
_ENDS = ("?", "!", "…", "?”", '?"', "!”", '!"')
HELLO_TWO = QT_TRANSLATE_NOOP("GivingDrafts", "Hello %1, hello %2,")
# %1 whom it is to, %2 the other person, %3 what is needed or what it is about, %4 what is offered, %5 a
# sentence about the last talk.
TEXTS: dict[str, tuple[str, str]] = {
    "first": (
        QT_TRANSLATE_NOOP("GivingDrafts", "Somebody you may like to meet"),
        QT_TRANSLATE_NOOP(
            "GivingDrafts",
            "I heard that you are looking for something: %3. I thought of %2 (%4), and believe the two of you would get on.\n\nShall I introduce you? A no is just as welcome.",
        ),
    ),
    "second": (
        QT_TRANSLATE_NOOP("GivingDrafts", "Somebody you may like to meet"),
        QT_TRANSLATE_NOOP(
            "GivingDrafts",
            "A friend of mine, %2, is looking for something I believe you know well: %3.\n\nMay I introduce you to each other? A no is just as welcome.",
        ),
    ),
    "both": (
        QT_TRANSLATE_NOOP("GivingDrafts", "An introduction"),
        QT_TRANSLATE_NOOP(
            "GivingDrafts",
            "I am glad to bring you two together: %1, this is %2; %2, this is %1. It is about this: %3.\n\nI leave the rest to you.",
        ),
    ),
    "give": (
        QT_TRANSLATE_NOOP("GivingDrafts", "Something I could help with"),
        QT_TRANSLATE_NOOP(
            "GivingDrafts",
            "I heard that you are looking for something: %3. I could help with that (%4), and would be glad to.\n\nSay the word if it suits you, and if not, that is fine too.",
        ),
    ),
    "tell": (
        QT_TRANSLATE_NOOP("GivingDrafts", "I heard something, and thought of you"),
        QT_TRANSLATE_NOOP(
            "GivingDrafts",
            "%2 came up, and I thought of you: %3.\n\nPerhaps it is of use to you. If not, no matter.",
        ),
    ),
    "ask": (
        QT_TRANSLATE_NOOP("GivingDrafts", "A question"),
        QT_TRANSLATE_NOOP(
            "GivingDrafts",
            "I would like to ask you something: %3.\n\nPlease feel free to say no.",
        ),
    ),
    "ask-recommendation": (
        QT_TRANSLATE_NOOP("GivingDrafts", "A few lines about our work"),
        QT_TRANSLATE_NOOP(
            "GivingDrafts",
            "I think of our work together with pleasure: %3. Would you write a few lines about what it was like, for others to read?\n\nThere is no hurry, and a no is just as fine.",
        ),
    ),
    "thanks": (
        QT_TRANSLATE_NOOP("GivingDrafts", "Thank you"),
        QT_TRANSLATE_NOOP(
            "GivingDrafts",
            "I have not thanked you properly for this: %3. It helped, and I was glad of it.\n\nThank you.",
        ),
    ),
    "news": (
        QT_TRANSLATE_NOOP("GivingDrafts", "What came of it"),
        QT_TRANSLATE_NOOP(
            "GivingDrafts",
            "You helped me, and I would like you to know what came of it: %3.\n\nThank you again.",
        ),
    ),
    "way-person": (
        QT_TRANSLATE_NOOP("GivingDrafts", "May I ask for an introduction?"),
        QT_TRANSLATE_NOOP(
            "GivingDrafts",
            "I would like to meet %2, and believe the two of you know each other. It is about this: %3.\n\nWould you introduce us, if you think it a good idea? A no is just as welcome.",
        ),
    ),
    "way-onward": (
        QT_TRANSLATE_NOOP("GivingDrafts", "May I ask for an introduction?"),
        QT_TRANSLATE_NOOP(
            "GivingDrafts",
            "I would like to meet %2, and believe you know somebody (%4) who does. It is about this: %3.\n\nWould you introduce us, if you think it a good idea? A no is just as welcome.",
        ),
    ),
    "way-there": (
        QT_TRANSLATE_NOOP("GivingDrafts", "A question about %2"),
        QT_TRANSLATE_NOOP(
            "GivingDrafts",
            "You know %2 from the inside, and I heard that this is looked for there: %3.\n\nCould you tell me a little about it, or whom to ask? If it does not suit you, that is fine too.",
        ),
    ),
    "way-through": (
        QT_TRANSLATE_NOOP("GivingDrafts", "May I ask for an introduction?"),
        QT_TRANSLATE_NOOP(
            "GivingDrafts",
            "I believe you know somebody (%4) who knows %2 from the inside. I heard that this is looked for there: %3.\n\nWould you introduce us, if you think it a good idea? A no is just as welcome.",
        ),
    ),
    "met": (
        QT_TRANSLATE_NOOP("GivingDrafts", "Good to have met you"),
        QT_TRANSLATE_NOOP(
            "GivingDrafts",
            "It was good to talk with you at this: %3.\n\nAll the best until we meet again.",
        ),
    ),
    "looking": (
        QT_TRANSLATE_NOOP("GivingDrafts", "How are you getting on?"),
        QT_TRANSLATE_NOOP(
            "GivingDrafts",
            "%5 What are you working on just now, and what would make it easier? I may know somebody, or have something.\n\nA line is plenty.",
        ),
    ),
}
"""For each occasion a subject and a letter."""
_WITHOUT: dict[str, str] = {
    "met": QT_TRANSLATE_NOOP(
        "GivingDrafts", "It was good to talk with you.\n\nAll the best until we meet again."
    ),
    "second": QT_TRANSLATE_NOOP(
        "GivingDrafts",
        "A friend of mine, %2, would like to meet you.\n\nMay I introduce you to each other? A no is just as welcome.",
    ),
    "first": QT_TRANSLATE_NOOP(
        "GivingDrafts",
        "I thought of you and %2, and believe the two of you would get on.\n\nShall I introduce you? A no is just as welcome.",
    ),
    "both": QT_TRANSLATE_NOOP(
        "GivingDrafts",
        "I am glad to bring you two together: %1, this is %2; %2, this is %1.\n\nI leave the rest to you.",
    ),
    "thanks": QT_TRANSLATE_NOOP(
        "GivingDrafts",
        "I have not thanked you properly for your help. I was glad of it.\n\nThank you.",
    ),
    "give": QT_TRANSLATE_NOOP(
        "GivingDrafts",
        "I thought of you, and of something I could help with (%4).\n\nSay the word if it suits you, and if not, that is fine too.",
    ),
    "tell": QT_TRANSLATE_NOOP(
        "GivingDrafts",
        "%2 came up, and I thought of you.\n\nPerhaps it is of use to you. If not, no matter.",
    ),
    "news": QT_TRANSLATE_NOOP(
        "GivingDrafts",
        "You helped me, and I would like you to know what came of it.\n\nThank you again.",
    ),
    "ask-recommendation": QT_TRANSLATE_NOOP(
        "GivingDrafts",
        "I think of our work together with pleasure. Would you write a few lines about what it was like, for others to read?\n\nThere is no hurry, and a no is just as fine.",
    ),
    "ask": QT_TRANSLATE_NOOP(
        "GivingDrafts",
        "I would like to ask you something.\n\nPlease feel free to say no.",
    ),
    "way-person": QT_TRANSLATE_NOOP(
        "GivingDrafts",
        "I would like to meet %2, and believe the two of you know each other.\n\nWould you introduce us, if you think it a good idea? A no is just as welcome.",
    ),
    "way-onward": QT_TRANSLATE_NOOP(
        "GivingDrafts",
        "I would like to meet %2, and believe you know somebody (%4) who does.\n\nWould you introduce us, if you think it a good idea? A no is just as welcome.",
    ),
    "way-there": QT_TRANSLATE_NOOP(
        "GivingDrafts",
        "You know %2 from the inside, and I would like to know more about it.\n\nCould you tell me a little, or whom to ask? If it does not suit you, that is fine too.",
    ),
    "way-through": QT_TRANSLATE_NOOP(
        "GivingDrafts",
        "I would like to know more about %2, and believe you know somebody (%4) who knows it from the inside.\n\nWould you introduce us, if you think it a good idea? A no is just as welcome.",
    ),
}
"""The letters where nothing is known that they could be about."""
DAY_TEXTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "message": (
        QT_TRANSLATE_NOOP("GivingDrafts", "Thinking of you"),
        (
            QT_TRANSLATE_NOOP(
                "GivingDrafts",
                "You crossed my mind today, and I wondered how you are. %3 What are you working on these days?\n\nNo need to answer at length. A line is plenty.",
            ),
            QT_TRANSLATE_NOOP(
                "GivingDrafts",
                "It has been a while, and I would like to hear how things are going with you. %3 Is there anything I could help with?\n\nI would be glad of a few lines, whenever it suits you.",
            ),
        ),
    ),
    "hello": (
        QT_TRANSLATE_NOOP("GivingDrafts", "Hello"),
        (
            QT_TRANSLATE_NOOP(
                "GivingDrafts",
                "I came across your name today and was glad of it. How are you, and what keeps you busy these days?\n\nNo need to answer at length. A line is plenty.",
            ),
            QT_TRANSLATE_NOOP(
                "GivingDrafts",
                "I am taking more care to stay in touch with the people I like, and you are one of them. How are things with you?\n\nI would be glad of a few lines, whenever it suits you.",
            ),
        ),
    ),
    "dormant": (
        QT_TRANSLATE_NOOP("GivingDrafts", "It has been far too long"),
        (
            QT_TRANSLATE_NOOP(
                "GivingDrafts",
                "It has been years, and that is as much my doing as anyone's. I was reminded of you today and thought I would simply write. %3\n\nHow have you been, and what fills your days now? I would love to catch up, in writing or over a call.",
            ),
            QT_TRANSLATE_NOOP(
                "GivingDrafts",
                "You may be surprised to hear from me after such a long time. %3 I thought of you with pleasure today and wanted you to know.\n\nTell me what has become of you, if you feel like it. I am curious.",
            ),
        ),
    ),
    "congratulate": (
        QT_TRANSLATE_NOOP("GivingDrafts", "Congratulations"),
        (
            QT_TRANSLATE_NOOP(
                "GivingDrafts",
                "Congratulations on your new work (%2). They are lucky to have you.\n\nHow is it so far? I would like to hear what surprised you.",
            ),
            QT_TRANSLATE_NOOP(
                "GivingDrafts",
                "I heard about your new work (%2) and was really pleased for you. Well deserved.\n\nIf there is anybody I know whom you would like to meet there, say so.",
            ),
        ),
    ),
    "wish": (
        QT_TRANSLATE_NOOP("GivingDrafts", "Happy birthday"),
        (
            QT_TRANSLATE_NOOP(
                "GivingDrafts",
                "A very happy birthday! I hope the day brings you good company and something you did not expect.\n\nI am glad to know you.",
            ),
            QT_TRANSLATE_NOOP(
                "GivingDrafts",
                "All the best on your birthday. May the year ahead be kind to you and full of good work.\n\nI would love to hear how you celebrate.",
            ),
        ),
    ),
    "belated": (
        QT_TRANSLATE_NOOP("GivingDrafts", "A belated happy birthday"),
        (
            QT_TRANSLATE_NOOP(
                "GivingDrafts",
                "I missed the day, but not the thought: all good wishes for your birthday. I hope you were well celebrated.\n\nHow are you?",
            ),
            QT_TRANSLATE_NOOP(
                "GivingDrafts",
                "Late, but warmly meant: happy birthday! May the year ahead be kind to you.\n\nTell me how you spent the day.",
            ),
        ),
    ),
    "day": (
        QT_TRANSLATE_NOOP("GivingDrafts", "Thinking of you on this day"),
        (
            QT_TRANSLATE_NOOP(
                "GivingDrafts",
                "I have this day in my calendar (%2) and am thinking of you. I wish you a good one.\n\nHow are you, and what is new?",
            ),
            QT_TRANSLATE_NOOP(
                "GivingDrafts",
                "I did not want to let this day pass without a word (%2). All good wishes to you.\n\nNo need to answer.",
            ),
        ),
    ),
    "promise": (
        QT_TRANSLATE_NOOP("GivingDrafts", "As promised"),
        (
            QT_TRANSLATE_NOOP(
                "GivingDrafts",
                "I have not forgotten what I promised you, and I am seeing to it now.\n\nPlease say if you need anything else.",
            ),
            QT_TRANSLATE_NOOP(
                "GivingDrafts",
                "I made you a promise when we last spoke, and today I am keeping it.\n\nI hope things are going well with you.",
            ),
        ),
    ),
    "follow-up": (
        QT_TRANSLATE_NOOP("GivingDrafts", "How did it go?"),
        (
            QT_TRANSLATE_NOOP(
                "GivingDrafts",
                "I have been wondering how things have gone since we last spoke. %3 Tell me when you have a moment.\n\nI hope they have gone well.",
            ),
            QT_TRANSLATE_NOOP(
                "GivingDrafts",
                "It was good to talk, and I did not want to let it end there. %3 How do things stand?",
            ),
        ),
    ),
}
"""For each occasion: a subject and ways to say it. %2 is the new work, or the name of the day, %3 a
sentence about the last talk.

A promise or a follow-up is written down for oneself ("send her the deck"), so its words have no
place in a letter to her."""


RECOMMEND = QT_TRANSLATE_NOOP(
    "GivingDrafts",
    "%1 and I worked together.\n\nWhat %1 did especially well was …\n\nTo work with %1 is …\n\nI would gladly work with %1 again.",
)
RECOMMEND_AT = QT_TRANSLATE_NOOP(
    "GivingDrafts",
    "%1 and I worked together at %2.\n\nWhat %1 did especially well was …\n\nTo work with %1 is …\n\nI would gladly work with %1 again.",
)
"""What to begin a recommendation of somebody from. %1 is their name, %2 an organisation."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("GivingDrafts", text)


def _about_last(text: str, place: str, topic: str, said: str = LAST_TALK) -> str:
    """`text` with the sentence about the last talk at its place, or without."""
    if not topic:
        return text.replace(f" {place}", "").replace(f"{place} ", "")
    return text.replace(place, fill_in(_tr(said), topic))


def _ended(text: str, place: str, words: str) -> str:
    """`text` without the full stop behind somebody's own words that end a sentence themselves."""
    return text.replace(f"{place}.", place) if cut(words).rstrip(".").endswith(_ENDS) else text


def letter(
    occasion: str, to: str, other: str = "", about: str = "", offer: str = "", topic: str = ""
) -> tuple[str, str]:
    """Subject and text for an occasion (a key of `TEXTS`), to somebody called `to` ("" where no
    first name is known) about the words given. `topic` is what the last talk was about
    (`domain/last_topic.py`).
    """
    subject, text = TEXTS[occasion]
    if not about:
        text = _WITHOUT.get(occasion, text)
    text = _tr(text)
    if not offer:
        text = text.replace(" (%4)", "")
    hello = fill_in(_tr(HELLO_TWO if occasion == "both" else HELLO), to, other)
    if not to:
        hello = _tr("Hello,")
    text = _about_last(_ended(text, "%3", about), "%5", topic)
    body = fill_in(text, to, other, cut(about).rstrip("."), cut(offer).rstrip("."))
    return fill_in(_tr(subject), to, other), f"{hello}\n\n{body}\n\n"


def day_letter(occasion: str, to: str, about: str, seed: str, topic: str = "") -> tuple[str, str]:
    """Subject and text for an occasion of a day (a key of `DAY_TEXTS`), to somebody called `to` (""
    where no first name is known), about the words given; the same `seed` gives the same words.
    `topic` is what the last talk was about (`domain/last_topic.py`).
    """
    subject, bodies = DAY_TEXTS[occasion]
    body = _tr(bodies[crc32(seed.encode("utf-8", "surrogatepass")) % len(bodies)])
    if not about:
        body = body.replace(" (%2)", "")
    said = SPOKEN_OF if occasion == "follow-up" else LAST_TALK
    body = _about_last(body, "%3", topic, said)
    hello = fill_in(_tr(HELLO), to) if to else _tr("Hello,")
    return _tr(subject), f"{hello}\n\n{fill_in(body, to, cut(about)).strip()}\n\n"


def recommendation(name: str, organisation: str) -> str:
    """A text from which to begin a recommendation of `name`, with whom you worked at `organisation`
    ("" for none).
    """
    if organisation:
        return fill_in(_tr(RECOMMEND_AT), name, cut(organisation))
    return fill_in(_tr(RECOMMEND), name)
