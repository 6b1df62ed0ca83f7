"""Days, relations, and what is good to remember."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.person import DateKind, ImportantDate, Relation
from desktop_app.ui.kit.dates import say_partial
from desktop_app.ui.person.detail_card import DetailCard, DetailData
from desktop_app.ui.person.part_forms import DateForm, RelationForm
from desktop_app.ui.person.rows import DetailRow
from desktop_app.ui.words import person as words

if TYPE_CHECKING:
    from desktop_app.domain.relations import InverseRelation
    from desktop_app.ui.person.editors import FormEditor


class LifeCard(DetailCard):
    """A row for each day and each relation, also those that are stored on somebody else; then the
    notes.
    """

    def __init__(self, data: DetailData) -> None:
        super().__init__(self.tr("Life"), data)
        contact = data.page.contact
        self._add_several(contact.dates, self._date)
        self._add_several(contact.relations, self._relation)
        self._add_several(data.page.inverse, self._inverse)
        self._add(lambda: self._text("notes", self.tr("Good to remember"), lines=True))
        new_date = ImportantDate(DateKind.BIRTHDAY, person_id=self._person.id)
        new_relation = Relation("", person_id=self._person.id)
        self._add_opener(self.tr("Add a date"), lambda: self._form(new_date, self._date_form))
        self._add_opener(
            self.tr("Add a relation"), lambda: self._form(new_relation, self._relation_form)
        )

    @staticmethod
    def shows(data: DetailData) -> object:
        """Days and relations."""
        return data.page.contact.dates, data.page.contact.relations, data.page.inverse

    def _date_form(self, part: ImportantDate) -> DateForm:
        return DateForm(self._context, part)

    def _relation_form(self, part: Relation) -> RelationForm:
        own = self._services.people.own_relations()
        return RelationForm(self._context, self._services.naming, part, own)

    def _date(self, date: ImportantDate) -> DetailRow:
        label = date.label or words.date_kind(date.kind)
        lead = self.tr("reminds %Ln day(s) before", None, date.lead_days) if date.lead_days else ""
        return self._part(
            label, say_partial(date.when) if date.when else date.text, lead, date, self._date_form
        )

    def _relation(self, relation: Relation) -> DetailRow:
        label = words.relation(relation.kind).capitalize()
        made = self._part(label, relation.other_name, "", relation, self._relation_form)
        return self._leading_to(made, relation.other_id, relation.other_name)

    def _inverse(self, inverse: InverseRelation) -> DetailRow:
        label, name = words.inverse_relation(inverse).capitalize(), inverse.other_name
        made = DetailRow(self._context, label, name, lambda: self._form_of(inverse))
        return self._leading_to(made, inverse.other_id, name)

    def _form_of(self, inverse: InverseRelation) -> FormEditor:
        """A relation stored on somebody else: changed there; of one that is gone meanwhile, saving
        says so.
        """
        stored = self._services.people.contact(inverse.other_id)
        gone = Relation(inverse.stored_kind, id=inverse.id, person_id=inverse.other_id)
        relation = next((item for item in stored.relations if item.id == inverse.id), gone)
        return self._form(relation, self._relation_form)
