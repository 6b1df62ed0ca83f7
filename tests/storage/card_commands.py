"""The commands about lines of cards, where the reader is and preferences: a part of `commands`."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from desktop_app.domain.person import Channel, ChannelKind
from desktop_app.domain.whereabouts.town import At, Town
from tests.storage.undo_machine import UndoneAtTheEnd

TEXTS = st.sampled_from(("Acme", "a spare room"))


class CardCommands(UndoneAtTheEnd):
    """Rules that make fields of lines nobody understands, and choose a country or another preference."""

    @precondition(lambda self: self._people())
    @rule(data=st.data(), text=TEXTS, what=st.integers(0, 3))
    def take_line(self, data: st.DataObject, text: str, what: int) -> None:
        card_lines = self.book.card_lines
        found = card_lines.of(self._somebody(data))
        if not found:
            return
        line = data.draw(st.sampled_from(found))
        actions = (
            lambda: card_lines.drop(line),
            lambda: card_lines.make_part(line, Channel(ChannelKind.WEB, "https://acme.example")),
            lambda: card_lines.make_text(line, "notes", text),
            lambda: card_lines.make_tag(line, text),
        )
        self._do(actions[what]())

    @rule(code=st.sampled_from(("PT", "de", "")))
    def choose_country(self, code: str) -> None:
        self._do(self.book.region.choose(code))

    @rule(there=st.booleans(), text=st.sampled_from(("Frankfurt", "Springfield")))
    def choose_place(self, text: str, there: bool) -> None:
        town = Town(text, "DE", "Brandenburg", At(52.345, 14.55)) if there else None
        self._do(self.book.whereabouts.choose(text, town))

    @rule(key=st.sampled_from(("a", "b")), value=st.none() | TEXTS)
    def set_setting(self, key: str, value: str | None) -> None:
        self._do(self.book.settings.set(key, value))
