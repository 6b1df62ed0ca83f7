"""Short messages to begin from where something is given, asked or thanked for. Each is to be read
as a letter of a kind friend: short, no hook at the end, nothing wanted back.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in
from desktop_app.ui.words.short import cut

HELLO = QT_TRANSLATE_NOOP("GivingDrafts", "Hello %1,")
HELLO_TWO = QT_TRANSLATE_NOOP("GivingDrafts", "Hello %1, hello %2,")
# %1 whom it is to, %2 the other person, %3 what is needed or what it is about, %4 what is offered.
TEXTS: dict[str, tuple[str, str]] = {
    "first": (
        QT_TRANSLATE_NOOP("GivingDrafts", "Somebody you may like to meet"),
        QT_TRANSLATE_NOOP(
            "GivingDrafts",
            "You told me what you are looking for: %3. I thought of %2 (%4), and believe the two of you would get on.\n\nShall I introduce you? A no is just as welcome.",
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
            "You told me what you are looking for: %3. I could help with that (%4), and would be glad to.\n\nSay the word if it suits you, and if not, that is fine too.",
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
            "I would like to meet %4, and believe you know %2, who knows %4. It is about this: %3.\n\nWould you introduce me to %2, if you think it a good idea? A no is just as welcome.",
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
            "I believe you know %2, who knows %4 from the inside. I heard that this is looked for there: %3.\n\nWould you introduce us, if you think it a good idea? A no is just as welcome.",
        ),
    ),
    "looking": (
        QT_TRANSLATE_NOOP("GivingDrafts", "How are you getting on?"),
        QT_TRANSLATE_NOOP(
            "GivingDrafts",
            "What are you working on just now, and what would make it easier? I may know somebody, or have something.\n\nA line is plenty.",
        ),
    ),
}
"""For each occasion a subject and a letter."""
_WITHOUT: dict[str, str] = {
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
        "I would like to meet %4, and believe you know %2, who knows %4.\n\nWould you introduce me to %2, if you think it a good idea? A no is just as welcome.",
    ),
    "way-there": QT_TRANSLATE_NOOP(
        "GivingDrafts",
        "You know %2 from the inside, and I would like to know more about it.\n\nCould you tell me a little, or whom to ask? If it does not suit you, that is fine too.",
    ),
    "way-through": QT_TRANSLATE_NOOP(
        "GivingDrafts",
        "I would like to know more about %4, and believe you know %2, who knows it from the inside.\n\nWould you introduce us, if you think it a good idea? A no is just as welcome.",
    ),
}
"""The letters where nothing is known that they could be about."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("GivingDrafts", text)


def letter(
    occasion: str, to: str, other: str = "", about: str = "", offer: str = ""
) -> tuple[str, str]:
    """Subject and text for an occasion (a key of `TEXTS`), to somebody called `to` ("" where no
    first name is known) about the words given.
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
    body = fill_in(text, to, other, cut(about).rstrip("."), cut(offer).rstrip("."))
    return fill_in(_tr(subject), to, other), f"{hello}\n\n{body}\n\n"
