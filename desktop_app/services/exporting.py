"""Taking people out, as vCards and in the forms of other programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.households import with_household_address
from desktop_app.domain.people_query import PeopleQuery, Scope
from desktop_app.formats.vcard.writer import write_group, write_vcard
from desktop_app.storage.queries import circles, households, people, people_list, records

if TYPE_CHECKING:
    from desktop_app.domain.person import Contact
    from desktop_app.formats.writers import LeftOut
    from desktop_app.storage.engine.store import Store

VCARD_3, VCARD_4 = "3.0", "4.0"


class Exporting:
    """Exports. Everything here reads only and may take seconds for many people: call it off the UI
    thread.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def everybody(self, scopes: Sequence[Scope] = (Scope.PEOPLE, Scope.ARCHIVE)) -> list[int]:
        """The ids of all people of those scopes, by name."""
        db, today = self._store.reader, date.min
        return [
            row for scope in scopes for row in people_list.ids(db, PeopleQuery(scope=scope), today)
        ]

    def vcards(self, ids: Iterable[int] | None = None, version: str = VCARD_3) -> Iterator[str]:
        """The people as vCards, one text each ending in CRLF; without ids everybody, and then the
        group cards too.

        Which of them is you is told in an export of everybody alone: a card handed on says nothing
        of its reader.
        """
        names = {circle.id: circle.name for circle in circles.all_circles(self._store.reader)}
        for row in self.everybody() if ids is None else ids:
            contact = self._whole(row, names)
            contact.person.is_you = contact.person.is_you and ids is None
            yield write_vcard(contact, version)
        if ids is None:
            for raw in records.groups(self._store.reader):
                yield write_group(raw, version)

    def vcard_text(self, ids: Iterable[int], version: str = VCARD_3) -> str:
        """The people as one vCard text, for the clipboard or a drag."""
        return "".join(self.vcards(ids, version))

    def write_vcards(
        self, path: Path, ids: Iterable[int] | None = None, version: str = VCARD_3
    ) -> int:
        """Write a .vcf readable by its owner only and give the number of cards; an existing file is
        replaced whole.

        Raises StorageUnavailableError with a sentence, and then the old file is as it was.
        """
        return self.write(path, self.vcards(ids, version))

    def forms(self) -> dict[str, str]:
        """The forms of `people_as` by key, each with the ending of its files."""
        from desktop_app.formats.writers import FORMS

        return {key: form.suffix for key, form in FORMS.items()}

    def people_as(
        self, form: str, ids: Iterable[int] | None = None
    ) -> tuple[Iterator[str], LeftOut]:
        """The people in a form of another program (a key of `forms`), in pieces; without ids
        everybody. What the form cannot carry is counted once all of it has been taken.
        """
        from desktop_app.formats.writers import FORMS, LeftOut

        left_out = LeftOut(FORMS[form])
        rows = self.everybody() if ids is None else list(ids)
        names = {circle.id: circle.name for circle in circles.all_circles(self._store.reader)}
        looked: set[int] = set()

        def people() -> Iterator[Contact]:
            for row in rows:
                contact = self._in_a_table(self._whole(row, names))
                if row not in looked:
                    looked.add(row)
                    left_out.look_at(contact)
                yield contact

        return FORMS[form].write(people), left_out

    def write(self, path: Path, parts: Iterable[str | bytes]) -> int:
        """Write texts or bytes to a file readable by its owner only and give their number; an existing file
        is replaced whole.

        A link is followed, and a pipe or device written to. Raises StorageUnavailableError with a
        sentence, also for a file that belongs to an address book; then the old file is as it was.
        """
        return self._store.write_export(path, parts)

    def _in_a_table(self, contact: Contact) -> Contact:
        """Somebody with what their household says: its address where they have none of their own, and
        the line on its envelope.
        """
        for home in contact.homes:
            there = households.together(self._store.reader, [home.household.id])
            for each in there.values():
                home.household = replace(home.household, line=each.line)
        return with_household_address(contact)

    def _whole(self, person_id: int, circle_names: dict[int, str]) -> Contact:
        db = self._store.reader
        contact = people.load(db, person_id)
        person = contact.person
        contact.circle = circle_names.get(person.circle_id or 0, "")
        if person.introduced_by is not None:
            introducer = people.participants(db, [person.introduced_by]).get(person.introduced_by)
            contact.introduced_by_uid = introducer.uid if introducer else ""
            contact.introduced_by_name = introducer.name if introducer else ""
        return contact
