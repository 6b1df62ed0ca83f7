"""Who of the address book somebody is whom a file names."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING
from urllib.parse import unquote

from desktop_app.domain.doubles.channels import email_key, page_key
from desktop_app.domain.names import fold
from desktop_app.domain.timeline import Participant
from desktop_app.storage.queries import mentioned

if TYPE_CHECKING:
    from desktop_app.domain.things_read import Mention
    from desktop_app.storage.engine.connection import Database


def address_key(value: str) -> str:
    """An e-mail address or a page as it is compared."""
    return email_key(value) or unquote(page_key(value))


class Mentions:
    """Finds people by profile, then by e-mail address, then by name: one who alone bears it, or of
    several the one who works or worked where the file says. Nobody in the trash is found.

    It reads the address book once; tell it who comes later by `add`.
    """

    def __init__(self, db: Database) -> None:
        self._db = db
        self._by_address: dict[str, int] = {}
        self._by_name: dict[str, set[int]] = {}
        self._names: dict[int, str] = {}
        for value, person in mentioned.addresses(db):
            self._by_address.setdefault(address_key(value), person)
        for name, person in mentioned.names(db):
            self.add(person, name)

    def add(self, person: int, name: str) -> None:
        """Somebody who is here by now."""
        self._by_name.setdefault(fold(name), set()).add(person)
        self._names[person] = name

    def find(self, mention: Mention) -> Participant | None:
        """Who that is, None for nobody here or one of several who cannot be told apart."""
        found = self._id(mention)
        # You are nobody's contact.
        name = None if found is None else self._names.get(found)
        return None if found is None or name is None else Participant(found, name)

    def is_anybody(self, mention: Mention) -> bool:
        """Whether somebody here bears that name, or several do."""
        return fold(mention.name) in self._by_name

    def all(self, mentions: Iterable[Mention]) -> tuple[Participant, ...]:
        """Those of them who are here, each once."""
        found = (self.find(mention) for mention in mentions)
        return tuple({who.id: who for who in found if who is not None}.values())

    def _id(self, mention: Mention) -> int | None:
        for address in (mention.profile, mention.email):
            if address and (person := self._by_address.get(address_key(address))) is not None:
                return person
        people = self._by_name.get(fold(mention.name), set()) if mention.name else set()
        if len(people) > 1 and mention.organisation:
            wanted = fold(mention.organisation)
            works = mentioned.work(self._db, people)
            people = {person for person, name in works if fold(name) == wanted}
        return next(iter(people)) if len(people) == 1 else None
