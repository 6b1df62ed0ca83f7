"""Where you will be, and when: for those who do not type it as a line."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.whereabouts.visiting import Visit
from desktop_app.ui.kit.date_field import DayField
from desktop_app.ui.kit.form_dialog import FormDialog
from desktop_app.ui.place_field import PlaceField
from desktop_app.ui.words.places import town_in_full

if TYPE_CHECKING:
    from desktop_app.domain.whereabouts.town import Town
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


class VisitDialog(FormDialog):
    """Keeping it shows whom you could see there; nothing is stored."""

    help_page = "places"

    def __init__(self, shell: Shell, tools: RoomTools, town: Town | None = None) -> None:
        super().__init__(tools.context, self.tr("Whom to see on a trip"), shell.parent())
        self._shell, self._places = shell, tools.book.whereabouts
        self._town = town
        self.place = PlaceField(tools.context, self._places, self.tr("Town"))
        if town is not None:
            self.place.show_town(town)
        self.place.chosen.connect(self._chosen)
        today = tools.context.today()
        self.first, self.last = (DayField(tools.context, today + timedelta(1)) for _ in range(2))
        self.first.changed.connect(self._first_changed)
        fields = (
            (self.tr("Place"), self.place),
            (self.tr("From"), self.first),
            (self.tr("To"), self.last),
        )
        begin = self.place if town is None else self.first
        self.lay_out(fields, self.tr("Show whom to see"), 420, begin)

    def _chosen(self, town: Town | None) -> None:
        self._town = town

    def _first_changed(self, _: object) -> None:
        if self.last.day() < self.first.day():
            self.last.set_day(self.first.day())

    def save(self) -> None:
        """Show whom to see, once place and days are understood."""
        for field in (self.first, self.last):
            if not field.read():
                self.refuse(field.fault(), field)
                return
        town = self._town
        if town is None or self.place.text() != town_in_full(town):
            town = self._places.town(self.place.text())
        if town is None:
            self.refuse(self.tr("Kith knows no such place. Try the nearest town."), self.place)
            return
        if self.last.day() < self.first.day():
            self.refuse(self.tr("It ends before it begins."), self.last)
            return
        self.accept()
        self._shell.show("who_is_where", Visit(town, self.first.day(), self.last.day()))
