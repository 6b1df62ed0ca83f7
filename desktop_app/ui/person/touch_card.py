"""How somebody is kept in touch with: circle, rhythm, tags, fields of work."""

from __future__ import annotations

from desktop_app.domain.cadence import RHYTHM_DAYS, cadence_lasting
from desktop_app.ui.kit.dates import say_days
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.person.detail_card import DetailCard, DetailData
from desktop_app.ui.person.editors import Editor, FormEditor, TextEditor
from desktop_app.ui.person.rows import DetailRow
from desktop_app.ui.person.tags_row import TagsRow


class TouchCard(DetailCard):
    """Where somebody stands, and how often to be in touch with them."""

    def __init__(self, data: DetailData) -> None:
        super().__init__(self.tr("In touch"), data)
        self._tags = data.services.tags.all()
        page, context = data.page, data.context
        circle = page.circle.name if page.circle else ""
        self._add(
            lambda: DetailRow(context, self.tr("Circle"), circle, self._circle_editor),
            self._rhythm,
            lambda: TagsRow(context, data.services, page, data.turns),
            self._fields,
        )

    @staticmethod
    def shows(data: DetailData) -> object:
        """Circle, rhythm and tags, and the tags there are."""
        page = data.page
        return page.circle, page.cadence, page.contact.tags, data.services.tags.all()

    def _rhythm(self) -> DetailRow:
        cadence = self._page.cadence
        rhythm = say_days(cadence.ideal_days) if cadence else ""
        whose = "" if self._person.cadence or not cadence else self._rhythm_source()
        return DetailRow(self._context, self.tr("Rhythm"), rhythm, self._rhythm_editor, whose)

    def _fields(self) -> DetailRow:
        context, person, label = self._context, self._person, self.tr("Fields of work")
        fields = ", ".join(person.fields)

        def save(text: str) -> None:
            parts = tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))
            self._write(self._services.people.edit(person.id, fields=parts))

        return DetailRow(context, label, fields, lambda: TextEditor(context, fields, label, save))

    def _rhythm_source(self) -> str:
        """Whose rhythm it is, of one who has none of their own: that of a tag or of the circle."""
        carried = [tag for tag in self._tags if tag.name in self._page.contact.tags]
        of_tag = next((tag for tag in carried if tag.cadence == self._page.cadence), None)
        return (
            fill_in(self.tr("from the tag %1"), of_tag.name) if of_tag else self.tr("as the circle")
        )

    def _circle_editor(self) -> Editor:
        person = self._person
        items: list[tuple[str, object]] = [(self.tr("None"), None)]
        items += [(circle.name, circle.id) for circle in self._services.circles.all()]
        box, editor = self._choice_box(items, person.circle_id, self.tr("Circle"))

        def save() -> None:
            self._write(self._services.people.set_circle([person.id], box.currentData()))

        return FormEditor(self._context, editor, save)

    def _rhythm_editor(self) -> Editor:
        person = self._person
        own = person.cadence.ideal_days if person.cadence else None
        items: list[tuple[str, object]] = [(self.tr("As the circle or tags"), None)]
        items += [
            (say_days(days), days) for days in sorted({*RHYTHM_DAYS, *([own] if own else [])})
        ]
        box, editor = self._choice_box(items, own, self.tr("Rhythm"))

        def save() -> None:
            days = box.currentData()
            cadence = None if days is None else cadence_lasting(days)
            self._write(self._services.people.edit(person.id, cadence=cadence))

        return FormEditor(self._context, editor, save)
