"""The ways to reach somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.message_links import is_web_page
from desktop_app.domain.person import Channel, ChannelKind
from desktop_app.ui.kit.links import link_of
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.person.detail_card import DetailCard, DetailData
from desktop_app.ui.person.household_rows import address_row
from desktop_app.ui.person.part_forms import ChannelForm
from desktop_app.ui.words.channels import channel_label, service_name
from desktop_app.ui.words.households import say_names
from desktop_app.ui.words.person import label

if TYPE_CHECKING:
    from desktop_app.ui.person.rows import DetailRow


class ReachCard(DetailCard):
    """A row for each way; its menu takes it."""

    def __init__(self, data: DetailData) -> None:
        super().__init__(self.tr("Reach"), data)
        self._region, self._reaching = data.region, data.reaching
        channels, there = data.page.contact.channels, data.page.together
        self._add_several(channels, self._way)
        own = any(way.kind is ChannelKind.ADDRESS for way in channels)
        if there is not None and there.household.value and not own:
            others = [each for each in there.members if each.id != self._person.id]
            aside = fill_in(self.tr("shared with %1"), say_names(others)) if others else ""
            self._add(lambda: address_row(data, there, label("home"), aside))
        new = Channel(ChannelKind.EMAIL, "", person_id=self._person.id)
        self._add_opener(self.tr("Add a way"), lambda: self._form(new, self._channel_form))

    @staticmethod
    def shows(data: DetailData) -> object:
        """The ways, and the address of the household, which stands here or there."""
        return data.page.contact.channels, data.page.together

    def _way(self, channel: Channel) -> DetailRow:
        made = self._part(
            channel_label(channel),
            self._region.shown(channel),
            self._aside(channel),
            channel,
            self._channel_form,
        )
        made.copied = self._region.copied(channel)
        if link_of(self._region.dialled(channel)) is not None:
            words = self._open_words(channel)
            made.offers.append((words, lambda: self._reaching.reach(self._person, channel)))
        return made

    def _channel_form(self, part: Channel) -> ChannelForm:
        return ChannelForm(self._context, part)

    def _aside(self, channel: Channel) -> str:
        return self.tr("preferred") if channel.preferred else ""

    def _open_words(self, channel: Channel) -> str:
        kind = channel.kind
        if kind is ChannelKind.CHAT and not is_web_page(channel.value):
            return fill_in(self.tr("Write by %1"), service_name(channel.service))
        if kind is ChannelKind.EMAIL:
            return self.tr("Write an e-mail")
        if kind is ChannelKind.ADDRESS:
            return self.tr("Find on OpenStreetMap")
        return self.tr("Call") if kind is ChannelKind.PHONE else self.tr("Open in the browser")
