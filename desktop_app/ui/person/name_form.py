"""The names of somebody as a small form at the head of their page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.fields import LineField
from desktop_app.ui.person.part_forms import Form

if TYPE_CHECKING:
    from desktop_app.domain.person import Person


class NameForm(Form):
    """The names most people have, how they are addressed, and the headline; all others are among
    the details.
    """

    def __init__(self, person: Person) -> None:
        super().__init__()
        self._fields = {
            name: LineField(getattr(person, name))
            for name in ("given", "family", "display_name", "nickname", "pronouns", "headline")
        }
        self._before = {name: field.text() for name, field in self._fields.items()}
        for name, words in (
            ("given", self.tr("Given name")),
            ("family", self.tr("Family name")),
            ("display_name", self.tr("Shown as")),
            ("nickname", self.tr("Nickname")),
            ("pronouns", self.tr("Pronouns")),
            ("headline", self.tr("Headline")),
        ):
            self.add(words, self._fields[name])

    def changed(self) -> dict[str, str]:
        """The fields that say something else than before, by the names of the attributes. A name
        that is made of the others follows them, unless it was changed itself.
        """
        now = {name: field.text() for name, field in self._fields.items()}
        return {name: text for name, text in now.items() if text != self._before[name]}
