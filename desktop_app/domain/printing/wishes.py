"""What is wanted on paper."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from desktop_app.domain.printing.labels import SHEETS, LabelSheet
from desktop_app.domain.printing.paper import Paper


class Ticked(Enum):
    """What can be ticked to go on paper; the value is its word on the command line."""

    PHOTO = "photo"
    ORGANISATION = "organisation"
    PHONES = "phones"
    EMAILS = "emails"
    ADDRESSES = "addresses"
    WEB = "web"
    DATES = "dates"
    TAGS = "tags"
    MET = "met"
    RELATIONS = "relations"
    OWN_FIELDS = "own-fields"
    RHYTHM = "rhythm"
    NOTES = "notes"
    FAVOURS = "favours"
    TIMELINE = "timeline"


PRIVATE = frozenset(
    {Ticked.OWN_FIELDS, Ticked.RHYTHM, Ticked.NOTES, Ticked.FAVOURS, Ticked.TIMELINE}
)
"""Never on paper unless ticked: what is between you and them."""
IN_DIRECTORY = (
    Ticked.ORGANISATION, Ticked.PHONES, Ticked.EMAILS, Ticked.ADDRESSES, Ticked.DATES, Ticked.WEB,
    Ticked.TAGS, Ticked.RHYTHM, Ticked.NOTES,
)  # fmt: skip
USUAL_IN_DIRECTORY = frozenset(IN_DIRECTORY[:5])
ON_PAGE = tuple(Ticked)
"""What one person's page can hold."""
USUAL_ON_PAGE = frozenset(ON_PAGE) - PRIVATE


class WhichAddress(Enum):
    """Which address of several goes on a label; the others follow where there is none of that kind."""

    BEST = "best"
    HOME = "home"
    WORK = "work"


class Each(Enum):
    """For whom there is a label or an entry of its own; the value is its word on the command line."""

    HOUSEHOLD = "household"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class DirectoryWishes:
    """A directory: its title (may be empty), paper, and what is ticked; a birthday is all there is of
    dates.
    """

    title: str = ""
    paper: Paper = Paper.A4
    landscape: bool = False
    ticked: frozenset[Ticked] = USUAL_IN_DIRECTORY
    by_family: bool = False
    each: Each = Each.PERSON


@dataclass(frozen=True, slots=True)
class LabelWishes:
    """Labels: the sheet, the label to begin with (from 1), and whether their edges are drawn, for a
    test on plain paper. Those for where people work are always one `each` person.
    """

    sheet: LabelSheet = field(default_factory=lambda: SHEETS["l7160"])
    start: int = 1
    which: WhichAddress = WhichAddress.BEST
    outline: bool = False
    each: Each = Each.HOUSEHOLD


@dataclass(frozen=True, slots=True)
class PageWishes:
    """One person's page."""

    paper: Paper = Paper.A4
    landscape: bool = False
    ticked: frozenset[Ticked] = USUAL_ON_PAGE
