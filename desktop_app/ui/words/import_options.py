"""What files hold besides people, and what becomes of it, by the keys of the options that formats
declare (`domain/importing.Option`).

For each key the words for how many there are, with %Ln, and what becomes of them when they are
wanted. Where it is said with how many people, that is put after.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in

if TYPE_CHECKING:
    from desktop_app.domain.importing import Option, Pick

OPTIONS: dict[str, tuple[str, str]] = {
    "linkedin-messages": (
        QT_TRANSLATE_NOOP("ImportOptions", "%Ln message(s)"),
        QT_TRANSLATE_NOOP(
            "ImportOptions",
            "One line on the timeline for each talk and day. What was written stays out.",
        ),
    ),
    "linkedin-recommendations": (
        QT_TRANSLATE_NOOP("ImportOptions", "%Ln recommendation(s)"),
        QT_TRANSLATE_NOOP("ImportOptions", "Kept word for word, under Recommendations."),
    ),
    "linkedin-jobs": (
        QT_TRANSLATE_NOOP("ImportOptions", "%Ln new job(s) since the archive before"),
        QT_TRANSLATE_NOOP("ImportOptions", "Reminders to congratulate, three a week."),
    ),
    "linkedin-lost": (
        QT_TRANSLATE_NOOP("ImportOptions", "%Ln person(s) you are connected with no more"),
        QT_TRANSLATE_NOOP(
            "ImportOptions",
            "They stay. Reminders to find another way, of those in a circle; the report names all.",
        ),
    ),
    "linkedin-connected": (
        QT_TRANSLATE_NOOP("ImportOptions", "%Ln day(s) on which you connected"),
        QT_TRANSLATE_NOOP("ImportOptions", "A note on the timeline of each."),
    ),
    "linkedin-you": (
        QT_TRANSLATE_NOOP("ImportOptions", "Your own profile"),
        QT_TRANSLATE_NOOP(
            "ImportOptions", "Your positions and studies, where they are not here yet."
        ),
    ),
    "linkedin-events": (
        QT_TRANSLATE_NOOP("ImportOptions", "%Ln event(s)"),
        QT_TRANSLATE_NOOP("ImportOptions", "On the timeline, under Events."),
    ),
    "linkedin-notes": (
        QT_TRANSLATE_NOOP("ImportOptions", "%Ln note(s)"),
        QT_TRANSLATE_NOOP("ImportOptions", "On the timeline of those they are about."),
    ),
    "linkedin-skills": (
        QT_TRANSLATE_NOOP("ImportOptions", "%Ln skill(s) of yours"),
        QT_TRANSLATE_NOOP("ImportOptions", "As what you can help with."),
    ),
    "linkedin-endorsements": (
        QT_TRANSLATE_NOOP("ImportOptions", "%Ln endorsement(s)"),
        QT_TRANSLATE_NOOP("ImportOptions", "As what you and they can help with."),
    ),
    "linkedin-invitations": (
        QT_TRANSLATE_NOOP("ImportOptions", "%Ln invitation(s)"),
        QT_TRANSLATE_NOOP("ImportOptions", "A line on the timeline each, with those who are here."),
    ),
    "mail-entries": (
        QT_TRANSLATE_NOOP("ImportOptions", "%Ln mail(s) exchanged"),
        QT_TRANSLATE_NOOP(
            "ImportOptions",
            "Proposed in the weekly review, one line for each talk and day. Nothing is logged until you say so.",
        ),
    ),
    "mail-texts": (
        QT_TRANSLATE_NOOP("ImportOptions", "What was written in them"),
        QT_TRANSLATE_NOOP(
            "ImportOptions",
            "Kept with the proposed lines, without quotes and attachments. Otherwise only the subject is.",
        ),
    ),
    "calendar-meetings": (
        QT_TRANSLATE_NOOP("ImportOptions", "%Ln meeting(s)"),
        QT_TRANSLATE_NOOP(
            "ImportOptions",
            "Proposed in the weekly review, with those who are here. Nothing is logged until you say so.",
        ),
    ),
    "monica-activities": (
        QT_TRANSLATE_NOOP("ImportOptions", "%Ln activity(s)"),
        QT_TRANSLATE_NOOP(
            "ImportOptions", "On the timeline of those who took part: meals, and meetings."
        ),
    ),
    "monica-calls": (
        QT_TRANSLATE_NOOP("ImportOptions", "%Ln call(s)"),
        QT_TRANSLATE_NOOP("ImportOptions", "On the timeline, with what you wrote down."),
    ),
    "monica-conversations": (
        QT_TRANSLATE_NOOP("ImportOptions", "%Ln conversation(s)"),
        QT_TRANSLATE_NOOP("ImportOptions", "On the timeline, with the messages you wrote down."),
    ),
    "monica-notes": (
        QT_TRANSLATE_NOOP("ImportOptions", "%Ln note(s)"),
        QT_TRANSLATE_NOOP("ImportOptions", "On the timeline of those they are about."),
    ),
    "monica-life-events": (
        QT_TRANSLATE_NOOP("ImportOptions", "%Ln event(s) of their lives"),
        QT_TRANSLATE_NOOP("ImportOptions", "Notes on their day."),
    ),
    "monica-gifts": (
        QT_TRANSLATE_NOOP("ImportOptions", "%Ln gift(s)"),
        QT_TRANSLATE_NOOP("ImportOptions", "On the timeline; ideas as notes."),
    ),
    "monica-debts": (
        QT_TRANSLATE_NOOP("ImportOptions", "%Ln debt(s)"),
        QT_TRANSLATE_NOOP("ImportOptions", "Notes of what was lent or is still to pay."),
    ),
    "monica-reminders": (
        QT_TRANSLATE_NOOP("ImportOptions", "%Ln reminder(s)"),
        QT_TRANSLATE_NOOP("ImportOptions", "From their next day on."),
    ),
    "monica-tasks": (
        QT_TRANSLATE_NOOP("ImportOptions", "%Ln task(s)"),
        QT_TRANSLATE_NOOP(
            "ImportOptions", "Reminders, three a week, for they have no day; done ones as notes."
        ),
    ),
    "monica-journal": (
        QT_TRANSLATE_NOOP("ImportOptions", "%Ln page(s) of your journal"),
        QT_TRANSLATE_NOOP("ImportOptions", "Notes on the timeline, about nobody."),
    ),
    "monica-you": (
        QT_TRANSLATE_NOOP("ImportOptions", "Yourself"),
        QT_TRANSLATE_NOOP("ImportOptions", "What is not known of you yet."),
    ),
    "nametag-last-contact": (
        QT_TRANSLATE_NOOP("ImportOptions", "%Ln day(s) of last contact"),
        QT_TRANSLATE_NOOP("ImportOptions", "A line on the timeline of each."),
    ),
    "whatsapp-talks": (
        QT_TRANSLATE_NOOP("ImportOptions", "%Ln message(s)"),
        QT_TRANSLATE_NOOP(
            "ImportOptions", "One line on the timeline for each day. What was written stays out."
        ),
    ),
}

BESIDES = {
    "linkedin-messages": QT_TRANSLATE_NOOP("ImportOptions", "%Ln talk(s) by message"),
    "linkedin-recommendations": QT_TRANSLATE_NOOP("ImportOptions", "%Ln recommendation(s)"),
    "linkedin-jobs": QT_TRANSLATE_NOOP("ImportOptions", "%Ln new job(s)"),
    "linkedin-lost": QT_TRANSLATE_NOOP("ImportOptions", "%Ln lost connection(s) to think of"),
    "linkedin-connected": QT_TRANSLATE_NOOP("ImportOptions", "%Ln day(s) on which you connected"),
    "linkedin-you": QT_TRANSLATE_NOOP("ImportOptions", "Your own profile"),
    "linkedin-events": QT_TRANSLATE_NOOP("ImportOptions", "%Ln event(s)"),
    "linkedin-notes": QT_TRANSLATE_NOOP("ImportOptions", "%Ln note(s)"),
    "linkedin-skills": QT_TRANSLATE_NOOP("ImportOptions", "%Ln skill(s) of yours"),
    "linkedin-endorsements": QT_TRANSLATE_NOOP("ImportOptions", "%Ln endorsement(s)"),
    "linkedin-invitations": QT_TRANSLATE_NOOP("ImportOptions", "%Ln invitation(s)"),
    "mail-entries": QT_TRANSLATE_NOOP(
        "ImportOptions", "%Ln line(s) from mails proposed in the weekly review"
    ),
    "calendar-meetings": QT_TRANSLATE_NOOP(
        "ImportOptions", "%Ln meeting(s) proposed in the weekly review"
    ),
    "monica-activities": QT_TRANSLATE_NOOP("ImportOptions", "%Ln activity(s)"),
    "monica-calls": QT_TRANSLATE_NOOP("ImportOptions", "%Ln call(s)"),
    "monica-conversations": QT_TRANSLATE_NOOP("ImportOptions", "%Ln conversation(s)"),
    "monica-notes": QT_TRANSLATE_NOOP("ImportOptions", "%Ln note(s)"),
    "monica-life-events": QT_TRANSLATE_NOOP("ImportOptions", "%Ln event(s) of their lives"),
    "monica-gifts": QT_TRANSLATE_NOOP("ImportOptions", "%Ln gift(s)"),
    "monica-debts": QT_TRANSLATE_NOOP("ImportOptions", "%Ln debt(s)"),
    "monica-reminders": QT_TRANSLATE_NOOP("ImportOptions", "%Ln reminder(s)"),
    "monica-tasks": QT_TRANSLATE_NOOP("ImportOptions", "%Ln task(s)"),
    "monica-journal": QT_TRANSLATE_NOOP("ImportOptions", "%Ln page(s) of your journal"),
    "monica-you": QT_TRANSLATE_NOOP("ImportOptions", "Yourself"),
    "nametag-last-contact": QT_TRANSLATE_NOOP("ImportOptions", "%Ln day(s) of last contact"),
    "whatsapp-talks": QT_TRANSLATE_NOOP("ImportOptions", "%Ln day(s) of talk"),
}
"""What came in of each, for the report: of messages it is talks."""


def say_besides(key: str, count: int) -> str:
    """What came in besides people, of one option."""
    return _tr(BESIDES[key], count)


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("ImportOptions", text, None, count)


def say_pick(pick: Pick) -> str:
    """One of an option: “Editing: you, says Ana Ferreira”, “Python: Chidi Okafor”."""
    words = _tr("%1: you, says %2") if pick.is_yours else _tr("%1: %2")
    return fill_in(words, pick.text, pick.name)


def say_option(option: Option) -> tuple[str, str]:
    """What there is, and what becomes of it when it is wanted."""
    words, becomes = OPTIONS[option.key]
    said = _tr(words, option.count)
    if option.people:
        said += " " + _tr("with %Ln person(s)", option.people)
    return said, _tr(becomes)
