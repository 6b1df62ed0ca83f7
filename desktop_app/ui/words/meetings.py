"""What is said of somebody you are to meet: what they look for, of what you talked, and how you could
help.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.meetings import Unknown
from desktop_app.domain.names import work_of
from desktop_app.domain.needs import NeedSide
from desktop_app.domain.proposals import ProposalKind
from desktop_app.ui.kit.dates import say_ago, say_span, say_weekday
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP, fill_in
from desktop_app.ui.words.short import LONGEST_NAME, cut
from desktop_app.ui.words.timeline import say_kind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from desktop_app.domain.meetings import Guest
    from desktop_app.domain.needs import Need
    from desktop_app.domain.proposals import Proposal
    from desktop_app.domain.timeline import Interaction, Participant

QUIET_DAYS = 180
"""After so many days without contact it is said how long it was."""
SOON_DAYS = 14
"""What is planned with somebody within so many days is said."""

# %1 are the names of children where there are any.
_UNKNOWN = {
    Unknown.JOB: QT_TRANSLATE_NOOP("Meetings", "what they do all day"),
    Unknown.NEED: QT_TRANSLATE_NOOP("Meetings", "what they are looking for just now"),
    Unknown.FIELD: QT_TRANSLATE_NOOP("Meetings", "which field they work in"),
    Unknown.CHILDREN: QT_TRANSLATE_NOOP("Meetings", "how old %1 are now"),
    Unknown.BIRTHDAY: QT_TRANSLATE_NOOP("Meetings", "when their birthday is"),
    Unknown.PLACE: QT_TRANSLATE_NOOP("Meetings", "where they live"),
    Unknown.HOW_MET: QT_TRANSLATE_NOOP("Meetings", "how you two met, as you would tell it"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Meetings", text)


def say_unknown(what: Unknown, children: Sequence[str] = ()) -> str:
    """Something you do not know of somebody, as the end of a sentence."""
    if what is Unknown.CHILDREN and len(children) == 1:
        return fill_in(_tr("how old %1 is now"), cut(children[0], LONGEST_NAME))
    return fill_in(_tr(_UNKNOWN[what]), say_names(children))


def say_names(names: Sequence[str]) -> str:
    """Some names: "Rui and Inês"."""
    short = [cut(name, LONGEST_NAME) for name in names]
    if len(short) < 2:
        return "".join(short)
    return fill_in(_tr("%1 and %2"), ", ".join(short[:-1]), short[-1])


def say_talk(last: Interaction, today: date) -> str:
    """When the last contact was and of what, under a heading that says so."""
    return _sentence(fill_in(_tr("%1: %2"), say_ago(last.day, today), _what(last)))


def say_last(last: Interaction, today: date) -> str:
    """The last contact, when and of what: "Last time, 5 weeks ago: the fair."."""
    return _sentence(fill_in(_tr("Last time, %1: %2"), say_ago(last.day, today), _what(last)))


def _what(last: Interaction) -> str:
    return cut(last.summary or last.body) or say_kind(last.kind)


def say_need(need: Need) -> str:
    """What somebody looks for, or offers."""
    pattern = _tr("Looks for %1") if need.side is NeedSide.NEED else _tr("Offers %1")
    return _sentence(fill_in(pattern, _within(need.text)))


def say_guest(guest: Guest, today: date) -> str:
    """One line on somebody: what they look for, else what is planned, else the last talk."""
    if guest.needs:
        return say_need(guest.needs[0])
    parts = list[str]()
    quiet = None if guest.line.last_contact is None else (today - guest.line.last_contact).days
    if quiet is not None and quiet >= QUIET_DAYS:
        parts.append(fill_in(_tr("Quiet for %1."), say_span(quiet)))
    soon = next(
        (item for item in guest.reminders if 0 <= (item.due - today).days <= SOON_DAYS), None
    )
    if soon is not None:
        parts.append(_sentence(f"{cut(soon.text)}, {say_weekday(soon.due, today)}"))
    elif guest.last is not None and parts:
        parts.append(_sentence(fill_in(_tr("Last time: %1"), _what(guest.last))))
    elif guest.last is not None:
        parts.append(say_last(guest.last, today))
    elif about := say_about(guest):
        parts.append(about)
    else:
        parts.append(_tr("Nothing passed between you yet."))
    return " ".join(parts)


def say_about(guest: Guest) -> str:
    """Who somebody is: what stands below their name in the list."""
    line = guest.line
    about = line.headline or ", ".join(work_of(line.name, line.title, line.organisation))
    return _sentence(cut(about)) if about else ""


def say_known_by(people: Sequence[Participant]) -> str:
    """Who of the others knows them; "" for nobody."""
    if not people:
        return ""
    names = [cut(one.name.split()[0], LONGEST_NAME) for one in people[:2]]
    pattern = _tr("%1 knows them.") if len(names) == 1 else _tr("%1 know them.")
    return fill_in(pattern, say_names(names))


def say_help(proposal: Proposal, person_id: int) -> str:
    """How somebody could be helped, or could help: the other half of a match they are in."""
    need, offer = proposal.need, proposal.offer
    if proposal.kind is ProposalKind.GIVE:
        return _sentence(fill_in(_tr("You could help: %1"), _within(offer.text)))
    if need.person is not None and need.person.id == person_id:
        name = offer.person.name if offer.person is not None else offer.organisation
        pattern = _tr("%1 could help: %2")
    elif need.person is not None:
        name, offer, pattern = need.person.name, need, _tr("%1 looks for %2")
    else:
        name, offer, pattern = need.organisation, need, _tr("%1 looks for %2")
    return _sentence(fill_in(pattern, cut(name, LONGEST_NAME), _within(offer.text)))


def _within(text: str) -> str:
    """People's words as they stand in a sentence."""
    return cut(text).rstrip(" .")


def _sentence(text: str) -> str:
    """With its full stop, and a capital at the beginning."""
    text = text[:1].upper() + text[1:]
    return text if text.endswith((".", "!", "?", "…")) else text + "."
