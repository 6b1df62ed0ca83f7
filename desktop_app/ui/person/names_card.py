"""The names of somebody, and the few facts about the person."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal

from desktop_app.ui.kit.buttons import button
from desktop_app.ui.person.detail_card import DetailCard, DetailData
from desktop_app.ui.person.editors import Editor, FormEditor
from desktop_app.ui.person.rows import DetailRow


class NamesCard(DetailCard):
    """The usual fields and those that are filled in; `whole` shows all of them. `whole_requested`
    asks for the other.
    """

    whole_requested = Signal()

    def __init__(self, data: DetailData, *, whole: bool) -> None:
        super().__init__(self.tr("Name and person"), data)
        for field, label in self._usual():
            self._add(partial(self._text, field, label))
        for field, label in self._rare():
            if whole or getattr(self._person, field):
                self._add(partial(self._text, field, label))
        if whole or self._person.is_company:
            self._add(self._kind)
        words = self.tr("Fewer fields") if whole else self.tr("More fields")
        self._links.addWidget(button(words, "link", clicked=self.whole_requested.emit))

    def _kind(self) -> DetailRow:
        """Whether this is a person: what a card says of it may be a guess."""
        label, is_company = self.tr("This is"), self._person.is_company
        words = {False: self.tr("a person"), True: self.tr("an organisation")}

        def make() -> Editor:
            choices = [(said, kind) for kind, said in words.items()]
            box, editor = self._choice_box(choices, is_company, label)

            def save() -> None:
                command = self._services.people.edit(self._person.id, is_company=box.currentData())
                self._write(command)

            return FormEditor(self._context, editor, save)

        return DetailRow(self._context, label, words[is_company], make)

    def _usual(self) -> tuple[tuple[str, str], ...]:
        return (
            ("display_name", self.tr("Shown as")),
            ("given", self.tr("Given name")),
            ("family", self.tr("Family name")),
            ("nickname", self.tr("Nickname")),
            ("pronouns", self.tr("Pronouns")),
            ("headline", self.tr("Headline")),
            ("place", self.tr("Place")),
            ("time_zone", self.tr("Time zone")),
        )

    def _rare(self) -> tuple[tuple[str, str], ...]:
        return (
            ("prefix", self.tr("Prefix")),
            ("middle", self.tr("Middle name")),
            ("suffix", self.tr("Suffix")),
            ("phonetic_given", self.tr("Given name as spoken")),
            ("phonetic_middle", self.tr("Middle name as spoken")),
            ("phonetic_family", self.tr("Family name as spoken")),
            ("other_script", self.tr("In another script")),
            ("file_as", self.tr("Sorted as")),
            ("gender", self.tr("Gender")),
        )
