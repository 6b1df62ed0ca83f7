"""What can be chosen for a directory and for one person's page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.domain.printing.wishes import (
    IN_DIRECTORY,
    ON_PAGE,
    USUAL_IN_DIRECTORY,
    USUAL_ON_PAGE,
    DirectoryWishes,
    Each,
    PageWishes,
)
from desktop_app.ui.composer.people_field import PeopleField
from desktop_app.ui.kit.boxes import column
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.printing.fields import Choice, Ticks, below, paper_choice
from desktop_app.ui.words.printed import say_each

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.people_query import PeopleQuery
    from desktop_app.domain.printing.paper import Paper
    from desktop_app.domain.timeline import Participant
    from desktop_app.services.naming import Naming
    from desktop_app.ui.kit.context import UiContext


class Whom(NamedTuple):
    """Whose pages or labels: those people, those of a list, or everybody."""

    ids: tuple[int, ...] = ()
    query: PeopleQuery | None = None


class Options(QWidget):
    """Something was chosen otherwise, says `changed`."""

    changed = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.context = context

    def stack(self, *fields: tuple[str, QWidget] | QWidget) -> None:
        """Put fields one below another, those with a name below it."""
        made = [
            below(self.context, *field) if isinstance(field, tuple) else field for field in fields
        ]
        self.setLayout(column(self.context.theme, *made, None, space=12))


class DirectoryOptions(Options):
    """Title, paper, order and what is printed."""

    def __init__(self, context: UiContext, whom: Choice[Whom], paper: Paper) -> None:
        super().__init__(context)
        self.whom = whom
        self._title = QLineEdit(self.tr("Address book"))
        self._title.setAccessibleName(self.tr("Title"))
        self._title.textEdited.connect(lambda _: self.changed.emit())
        self._paper = paper_choice(self.tr("Paper"), paper)
        self._across = Choice(
            self.tr("The paper lies"), [(self.tr("Upright"), False), (self.tr("Across"), True)]
        )
        self._each = Choice(
            self.tr("One entry for"), [(say_each(each), each) for each in Each], Each.PERSON
        )
        self._order: Choice[bool] = Choice(self.tr("Sorted by"), [])
        self.offer_orders(by_family=False)
        self._ticks = Ticks(context, IN_DIRECTORY, USUAL_IN_DIRECTORY, in_directory=True)
        for choice in (self._paper, self._across, self._order, self._each, whom):
            choice.currentIndexChanged.connect(lambda _: self.changed.emit())
        self._ticks.changed.connect(self.changed)
        self.stack(
            (self.tr("Whom"), whom),
            (self.tr("Title"), self._title),
            (self.tr("Paper"), self._paper),
            (self.tr("The paper lies"), self._across),
            (self.tr("Sorted by"), self._order),
            (self.tr("One entry for"), self._each),
            (self.tr("Printed with the name"), self._ticks),
        )

    def offer_orders(self, *, by_family: bool) -> None:
        """Offer to sort by family names; where every list goes by them there is no other order."""
        family = self.tr("Family name")
        if by_family:
            self._order.fill([(family, False)])
            return
        chosen = bool(self._order.count()) and self._order.thing
        self._order.fill([(self.tr("Name"), False), (family, True)], chosen)

    def wishes(self) -> DirectoryWishes:
        """What is wanted."""
        return DirectoryWishes(
            self._title.text().strip(),
            self._paper.thing,
            self._across.thing,
            self._ticks.ticked,
            self._order.thing,
            self._each.thing,
        )


class PageOptions(Options):
    """Whose page, the paper and what is printed."""

    def __init__(self, context: UiContext, naming: Naming, paper: Paper) -> None:
        super().__init__(context)
        self._people = PeopleField(context, naming, one=True)
        self._people.changed.connect(self.changed)
        self._paper = paper_choice(self.tr("Paper"), paper)
        self._paper.currentIndexChanged.connect(lambda _: self.changed.emit())
        self._ticks = Ticks(context, ON_PAGE, USUAL_ON_PAGE, in_directory=False)
        self._ticks.changed.connect(self.changed)
        hint = self.tr("What is between you is printed only when you tick it.")
        self.stack(
            (self.tr("Whom"), self._people),
            (self.tr("Paper"), self._paper),
            (self.tr("Printed"), self._ticks),
            PlainLabel(context.theme, hint, Face.SECONDARY, Role.SOFT, wrap=True),
        )

    def show_people(self, people: Sequence[Participant]) -> None:
        """Whose page it is; it says nothing of a change."""
        self._people.set_people(people)

    @property
    def person(self) -> int | None:
        """Whose page it is."""
        people = self._people.people()
        return people[0].id if people else None

    def wishes(self) -> PageWishes:
        """What is wanted."""
        return PageWishes(self._paper.thing, ticked=self._ticks.ticked)
