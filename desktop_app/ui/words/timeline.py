"""Kinds of interaction in words, with their icon and colours."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.timeline import Interaction, InteractionKind, Starter
from desktop_app.ui.kit.dates import say_time
from desktop_app.ui.kit.theme import Role
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo
_END = re.compile(
    r"[,;] |\n|(?<!\b(?:[^\W\d_]))(?<!\b(?:Dr|Mr|Ms|St|Jr|Sr|No|vs|al))(?<!\b(?:Mrs|Sra|Ing))(?<!\bProf)\. "
)
"""Ends the first phrase of a line; the full stop of an initial or a title ends nothing."""

_KINDS = {
    InteractionKind.CALL: (QT_TRANSLATE_NOOP("Kinds", "Call"), "phone", Role.BLUE, Role.BLUE_BG),
    InteractionKind.MEETING: (
        QT_TRANSLATE_NOOP("Kinds", "Meeting"),
        "users",
        Role.EMBER,
        Role.EMBER_BG,
    ),
    InteractionKind.COFFEE: (
        QT_TRANSLATE_NOOP("Kinds", "Coffee"),
        "coffee",
        Role.EMBER,
        Role.EMBER_BG,
    ),
    InteractionKind.MEAL: (
        QT_TRANSLATE_NOOP("Kinds", "Meal"),
        "utensils",
        Role.EMBER,
        Role.EMBER_BG,
    ),
    InteractionKind.EMAIL: (QT_TRANSLATE_NOOP("Kinds", "E-mail"), "mail", Role.BLUE, Role.BLUE_BG),
    InteractionKind.MESSAGE: (
        QT_TRANSLATE_NOOP("Kinds", "Message"),
        "message-circle",
        Role.BLUE,
        Role.BLUE_BG,
    ),
    InteractionKind.LETTER: (
        QT_TRANSLATE_NOOP("Kinds", "Letter"),
        "pen-line",
        Role.BLUE,
        Role.BLUE_BG,
    ),
    InteractionKind.SOCIAL: (
        QT_TRANSLATE_NOOP("Kinds", "Social"),
        "share-2",
        Role.BLUE,
        Role.BLUE_BG,
    ),
    InteractionKind.EVENT: (
        QT_TRANSLATE_NOOP("Kinds", "Event"),
        "calendar",
        Role.EMBER,
        Role.EMBER_BG,
    ),
    InteractionKind.GIFT: (QT_TRANSLATE_NOOP("Kinds", "Gift"), "gift", Role.GREEN, Role.GREEN_BG),
    InteractionKind.NOTE: (QT_TRANSLATE_NOOP("Kinds", "Note"), "sticky-note", Role.SOFT, Role.BG),
    InteractionKind.OTHER: (QT_TRANSLATE_NOOP("Kinds", "Other"), "circle-dot", Role.SOFT, Role.BG),
}

_TOGETHER = frozenset(
    (
        InteractionKind.CALL,
        InteractionKind.MEETING,
        InteractionKind.COFFEE,
        InteractionKind.MEAL,
        InteractionKind.EVENT,
    )
)
"""What is done with somebody; the others go from one to the other."""


def say_kind(kind: InteractionKind) -> str:
    """The kind as a word."""
    return QCoreApplication.translate("Kinds", _KINDS[kind][0])


WAYS = (InteractionKind.CALL, InteractionKind.MESSAGE, InteractionKind.MEETING)
"""How somebody may have been reached, where a click asks only that."""
_WAYS = {
    InteractionKind.CALL: QT_TRANSLATE_NOOP("Kinds", "Called"),
    InteractionKind.MESSAGE: QT_TRANSLATE_NOOP("Kinds", "Wrote"),
    InteractionKind.MEETING: QT_TRANSLATE_NOOP("Kinds", "Met"),
}


def say_way(kind: InteractionKind) -> str:
    """One of `WAYS`, as a word for what you did."""
    return QCoreApplication.translate("Kinds", _WAYS[kind])


def say_contact(kind: InteractionKind, names: str) -> str:
    """A kind with people: "Meal with Ana Sousa", "Letter: Ana Sousa"; the kind alone without."""
    if not names:
        return say_kind(kind)
    if kind is InteractionKind.OTHER:
        return fill_in(QCoreApplication.translate("Kinds", "In touch with %1"), names)
    together = kind in _TOGETHER
    words = (
        QCoreApplication.translate("Kinds", "%1 with %2")
        if together
        else QCoreApplication.translate("Kinds", "%1: %2")
    )
    return fill_in(words, say_kind(kind), names)


def kind_icon(kind: InteractionKind) -> str:
    """The name of the kind's icon."""
    return _KINDS[kind][1]


def kind_roles(kind: InteractionKind) -> tuple[Role, Role]:
    """The kind's colour and ground."""
    return _KINDS[kind][2:]


def title_and_text(interaction: Interaction) -> tuple[str, str]:
    """A bold first line and the rest: the line up to its first comma, sentence end or line break,
    then what follows.
    """
    summary = interaction.summary
    end = _END.search(summary)
    cut = end.start() if end else len(summary)
    if cut > 70:
        cut = summary.rfind(" ", 0, 70) if " " in summary[:70] else min(len(summary), 70)
    title, rest = summary[:cut], summary[cut:].lstrip(",.;:\n ")
    if not title:
        title = say_kind(interaction.kind)
    rest = rest[:1].upper() + rest[1:]
    return title, "\n".join(part for part in (rest, interaction.body) if part)


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Entries", text, None, count)


def say_clock(item: Interaction, zone: ZoneInfo) -> str:
    """The time of day where the reader is, "" when it is not known."""
    return "" if item.at is None else say_time(item.at.astimezone(zone).time())


def say_minutes(minutes: int) -> str:
    """So: "45 min", "2 h", "1 h 30 min"."""
    hours, rest = divmod(minutes, 60)
    parts = [_tr("%Ln h", hours) if hours else "", _tr("%Ln min", rest) if rest else ""]
    return " ".join(part for part in parts if part)


def say_circumstances(item: Interaction) -> str:
    """Where, how long, and who started it, as far as known."""
    words = [item.place]
    if item.minutes:
        words.append(say_minutes(item.minutes))
    if item.starter is not None:
        words.append(
            _tr("you started it") if item.starter is Starter.YOU else _tr("they started it")
        )
    return " · ".join(word for word in words if word)
