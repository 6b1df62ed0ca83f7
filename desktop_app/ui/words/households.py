"""What is said of households in several rooms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.households import envelope_line
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.households import Member, Offer
    from desktop_app.domain.person import Household


def say_home(household: Household) -> str:
    """A household by what it says itself: the line on its envelope and its address."""
    said = ", ".join(text for text in (household.name, say_where(household)) if text)
    return said or QCoreApplication.translate("Households", "Without a name and an address")


def say_where(household: Household) -> str:
    """The address of a household on one line, "" without one."""
    return ", ".join(line.strip() for line in household.value.splitlines() if line.strip())


def say_offer(offer: Offer) -> str:
    """Where people are thought to live together, and with whom who is there already."""
    where = say_where(offer.household)
    if not offer.there:
        return where
    words = QCoreApplication.translate("Households", "with %1, %2")
    return fill_in(words, envelope_line(offer.there), where)


def family_line(family: str) -> str:
    """What stands on an envelope to a whole family."""
    return fill_in(QCoreApplication.translate("Households", "The %1 family"), family)


def say_names(members: Sequence[Member], most: int = 4) -> str:
    """People in a sentence, some of many."""
    names = [each.name for each in members]
    if len(names) > most:
        more = len(names) - most + 1
        shown = ", ".join(names[: most - 1])
        words = QCoreApplication.translate("Households", "%1 and %Ln more", None, more)
        return fill_in(words, shown)
    if len(names) < 2:
        return "".join(names)
    and_ = QCoreApplication.translate("Households", "%1 and %2")
    return fill_in(and_, ", ".join(names[:-1]), names[-1])
