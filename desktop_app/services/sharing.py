"""One card to others: what goes along is chosen, and shown as a QR code and a vCard."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, TypeVar

from desktop_app.domain.errors import KithError
from desktop_app.domain.households import with_household_address
from desktop_app.domain.sharing import SharedCard, Thing, card_of, things_of
from desktop_app.formats.vcard.writer import write_vcard
from desktop_app.storage.queries import circles, people

if TYPE_CHECKING:
    from desktop_app.domain.person import Contact
    from desktop_app.storage.engine.store import Store

T = TypeVar("T")
_FOLD = "\r\n "


class Sharing:
    """Makes cards of what was chosen. Reads only; a code takes some milliseconds to some tens of
    them: call it on a worker thread.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def things(self, person_id: int) -> tuple[Thing, ...]:
        """What there is of somebody to go along; raises NotFoundError."""
        return things_of(self._contact(person_id))

    def card(self, person_id: int, things: Collection[Thing]) -> SharedCard:
        """The card with these things, and its code; raises NotFoundError."""
        from desktop_app.formats.codes.qr import qr_code

        contact = self._contact(person_id)
        chosen = frozenset(things)
        card = card_of(contact, chosen)
        code = qr_code(_code_text(card))
        leave_out = () if code is not None else _too_much(contact, chosen)
        return SharedCard(card, code, leave_out)

    def vcard(self, person_id: int, things: Collection[Thing], version: str = "3.0") -> str:
        """The card with these things as a vCard; raises NotFoundError."""
        return write_vcard(card_of(self._contact(person_id), things), version)

    def png(self, person_id: int, things: Collection[Thing]) -> bytes:
        """The code as a picture; raises NotFoundError, KithError "card-too-large-for-code"."""
        from desktop_app.formats.codes.qr import qr_png

        return _drawn(qr_png, self._contact(person_id), things)

    def svg(self, person_id: int, things: Collection[Thing]) -> bytes:
        """The code as a drawing; raises as `png` does."""
        from desktop_app.formats.codes.qr import qr_svg

        return _drawn(qr_svg, self._contact(person_id), things)

    def for_terminal(self, person_id: int, things: Collection[Thing]) -> str:
        """The code in characters; raises as `png` does."""
        from desktop_app.formats.codes.qr import qr_terminal

        return _drawn(qr_terminal, self._contact(person_id), things)

    def _contact(self, person_id: int) -> Contact:
        contact = with_household_address(people.load(self._store.reader, person_id))
        named = {circle.id: circle.name for circle in circles.all_circles(self._store.reader)}
        contact.circle = named.get(contact.person.circle_id or 0, "")
        return contact


def _drawn(draw: Callable[[str], T], contact: Contact, things: Collection[Thing]) -> T:
    try:
        return draw(_code_text(card_of(contact, things)))
    except ValueError as error:
        raise KithError("card-too-large-for-code") from error


def _code_text(card: Contact) -> str:
    """What a code holds: the card without its photo, and not folded, since there are programs on
    phones that take a folded line for two.
    """
    photo, card.photo = card.photo, None
    text = write_vcard(card).replace(_FOLD, "")
    card.photo = photo
    return text


def _too_much(contact: Contact, things: frozenset[Thing]) -> tuple[Thing, ...]:
    """The things that take most room, as few as may be left out to make the rest a code; none when
    even the name alone is too much.
    """
    from desktop_app.formats.codes.qr import qr_code

    sizes = {
        thing: len(_code_text(card_of(contact, (thing,))).encode())
        for thing in things - {Thing.PHOTO}
    }
    left_out: list[Thing] = []
    for thing in sorted(sizes, key=lambda each: (-sizes[each], each.value)):
        left_out.append(thing)
        if qr_code(_code_text(card_of(contact, things - set(left_out)))) is not None:
            return tuple(left_out)
    return ()
