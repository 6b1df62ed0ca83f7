"""The commands about households: a part of `commands`."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from desktop_app.domain.households import Offer
from desktop_app.domain.person import Channel, ChannelKind, Household, PostalAddress
from tests.storage.undo_machine import UndoneAtTheEnd

ADDRESSES = (
    None,
    PostalAddress(street="1 High St", city="Oxford", country="UK"),
    PostalAddress(street="Am Ufer 3", city="Berlin"),
)


class HomeCommands(UndoneAtTheEnd):
    """Rules that make households, let people move in and out, and change and dissolve them."""

    @precondition(lambda self: self._people())
    @rule(data=st.data(), address=st.sampled_from(ADDRESSES), own=st.booleans())
    def make_household(self, data: st.DataObject, address: PostalAddress | None, own: bool) -> None:
        ids = data.draw(st.lists(st.sampled_from(self._people()), min_size=1, max_size=3))
        if own and address is not None:
            way = Channel(ChannelKind.ADDRESS, address.one_line(), "home", address=address)
            self._do(self.book.people.save_part(replace(way, person_id=ids[0])))
        new = Household(data.draw(st.sampled_from(("", "The Kellers"))), address=address)
        self._do(self.book.households.add(new, ids))

    def _households(self) -> list[Household]:
        homes = self.book.households
        there = set(homes.of_people(self._people()).values())
        return [found.household for row in sorted(there) if (found := homes.get(row))]

    @precondition(lambda self: self._people() and self._households())
    @rule(data=st.data(), what=st.integers(0, 6), address=st.sampled_from(ADDRESSES))
    def change_household(
        self, data: st.DataObject, what: int, address: PostalAddress | None
    ) -> None:
        homes, person = self.book.households, self._somebody(data)
        household = data.draw(st.sampled_from(self._households()))
        there = homes.get(household.id)
        assert there is not None
        turned = [each.id for each in reversed(there.members)]
        new = replace(household, name=f"Family {next(self.seconds)}", address=address)
        offer = Offer(household, there.members[:1], there.members[1:])
        actions = (
            lambda: homes.save(new),
            lambda: homes.save(household, turned),
            lambda: homes.join(household, [person]),
            lambda: homes.leave(person),
            lambda: homes.dissolve(household),
            lambda: homes.take(Offer(household, tuple(homes.members([person])))),
            lambda: homes.keep_apart(offer, date(2026, 11, 29)),
        )
        self._do(actions[what]())
