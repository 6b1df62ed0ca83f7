"""How somebody was met."""

from __future__ import annotations

from desktop_app.ui.composer.people_field import PeopleField
from desktop_app.ui.kit.date_field import PartialDayField
from desktop_app.ui.kit.dates import say_partial
from desktop_app.ui.kit.day_sheet import Near
from desktop_app.ui.person.detail_card import DetailCard, DetailData
from desktop_app.ui.person.editors import FormEditor, TextEditor
from desktop_app.ui.person.rows import DetailRow


class MetCard(DetailCard):
    """How, when, at what, and through whom."""

    def __init__(self, data: DetailData) -> None:
        super().__init__(self.tr("How you met"), data)
        self._introducer = data.page.introduced_by
        self._add(
            lambda: self._text("met_text", self.tr("How")),
            self._day,
            lambda: self._text("met_event", self.tr("Event")),
            self._through,
        )

    @staticmethod
    def shows(data: DetailData) -> object:
        """Through whom; the rest is said of the person."""
        return data.page.introduced_by

    def _day(self) -> DetailRow:
        context, label, when = self._context, self.tr("When"), self._person.met_on
        day = say_partial(when) if when else ""

        def editor() -> TextEditor:
            field = PartialDayField(context, when, Near.PAST)

            def save(_: str) -> None:
                self._write(self._services.people.edit(self._person.id, met_on=field.value()))

            return TextEditor(context, day, label, save, field=field)

        return DetailRow(context, label, day, editor)

    def _through(self) -> DetailRow:
        introducer = self._introducer
        name = introducer.name if introducer else ""
        made = DetailRow(self._context, self.tr("Through"), name, self._through_editor)
        return self._leading_to(made, introducer.id if introducer else None, name)

    def _through_editor(self) -> FormEditor:
        people = [self._introducer] if self._introducer else []
        field = PeopleField(self._context, self._services.naming, people, one=True)

        def save() -> None:
            chosen = field.people()
            introducer = chosen[0].id if chosen else None
            self._write(self._services.people.edit(self._person.id, introduced_by=introducer))

        return FormEditor(self._context, field, save)
