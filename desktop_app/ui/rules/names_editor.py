"""Several by name: people, tags, organisations, areas of work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.names import fold
from desktop_app.domain.rules.kind import Shape
from desktop_app.domain.rules.rule import Rule
from desktop_app.domain.timeline import Participant
from desktop_app.ui.composer.people_field import PeopleField
from desktop_app.ui.kit.accessible import hand_focus
from desktop_app.ui.kit.boxes import column
from desktop_app.ui.rules.editor import Desk, Editor
from desktop_app.ui.words.rules import say_row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.rules.rule import Value
    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.composer.people_field import Completes, Named

OFFERED = 8


class _Rows:
    """The rows a kind names, by what they are called."""

    def __init__(self, book: AddressBook, rows: str) -> None:
        self._book, self._rows = book, rows

    def complete(self, beginning: str) -> Sequence[Named]:
        """Some whose names hold what was typed."""
        found = self._book.rules.complete(self._rows, beginning, OFFERED)
        return [Participant(row_id, name) for row_id, name in found]


class _Areas:
    """Fields of work and their areas; any other words as well. Their id is where they stand."""

    def __init__(self, book: AddressBook, chosen: Sequence[str]) -> None:
        known = book.fields.taxonomy().fields
        words = (*chosen, *(word for field in known for word in (field.name, field.area)))
        self._names = list(dict.fromkeys(words))

    def of(self, name: str) -> Participant:
        """One as it is chosen."""
        if name not in self._names:
            self._names.append(name)
        return Participant(self._names.index(name) + 1, name)

    def complete(self, beginning: str) -> Sequence[Named]:
        """Some that hold what was typed, and that itself."""
        wanted = fold(beginning.strip())
        found = [name for name in self._names if wanted in fold(name)][:OFFERED]
        same = any(fold(name) == wanted for name in found)
        return [self.of(name) for name in (found if same else [*found, beginning.strip()])]


class NamesEditor(Editor):
    """Chips with a line to add more by name."""

    def __init__(self, desk: Desk, value: Value) -> None:
        super().__init__()
        self._shape = desk.kind.comparisons[desk.comparison]
        chosen = value if isinstance(value, tuple) else ()
        knows, people = self._begin(desk, chosen)
        self._field = PeopleField(desk.context, knows, people)
        self._field.changed.connect(self.changed)
        self.setLayout(column(desk.context.theme, self._field, space=0))
        hand_focus(self, self._field)

    def _begin(self, desk: Desk, chosen: tuple[Value, ...]) -> tuple[Completes, list[Participant]]:
        book, kind = desk.book, desk.kind
        if self._shape is Shape.NAMES:
            areas = _Areas(book, [str(name) for name in chosen])
            return areas, [areas.of(str(name)) for name in chosen]
        names = book.rules.names(Rule(kind.key, desk.comparison, chosen))
        pairs = list(zip(chosen, names, strict=True))
        if self._shape is Shape.PEOPLE:
            # Whoever is gone has no row; one of its own keeps them apart.
            rows = [book.people.id_of(str(uid)) or -place for place, uid in enumerate(chosen, 1)]
            return book.naming, [
                Participant(row_id, say_row(kind.key, name), str(uid))
                for row_id, (uid, name) in zip(rows, pairs, strict=True)
            ]
        found = [
            Participant(row_id, say_row(kind.key, name))
            for row_id, name in pairs
            if isinstance(row_id, int)
        ]
        return _Rows(book, kind.rows), found

    def value(self) -> Value:
        people = self._field.people()
        match self._shape:
            case Shape.PEOPLE:
                return tuple(person.uid for person in people)
            case Shape.NAMES:
                return tuple(person.name for person in people)
        return tuple(person.id for person in people)

    def set_name(self, words: str) -> None:
        self._field.set_name(words)
