"""What the pretend room shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.kit.boxes import column
from desktop_app.ui.kit.card import Card
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.screen import Screen
from desktop_app.ui.tab_page import TabPage

if TYPE_CHECKING:
    from desktop_app.domain.changes import ChangeSet
    from desktop_app.domain.person_data import PersonData
    from desktop_app.ui.room import RoomTools


class PretendScreen(Screen):
    """Counts how often something was committed while it was shown, and remembers where it was
    sent."""

    def __init__(self, tools: RoomTools) -> None:
        super().__init__()
        self.commits, self.sent_to = 0, tools.state.text("pretend")
        self.setLayout(
            column(tools.context.theme, PlainLabel(tools.context.theme, "Nothing but pretence"))
        )

    def apply_changes(self, changes: ChangeSet) -> None:
        self.commits += 1

    def go_to(self, place: object) -> None:
        self.sent_to = str(place)

    def kept(self) -> str:
        return self.sent_to


class PretendTab(TabPage):
    """Says whom it is shown."""

    def __init__(self, tools: RoomTools) -> None:
        super().__init__()
        self.label = PlainLabel(tools.context.theme, "")
        self.setLayout(column(tools.context.theme, self.label))

    def show_page(self, page: PersonData) -> None:
        self.label.setText(f"Pretending about {page.contact.person.display_name}")


class PretendCard(Card):
    """Nothing to prefer."""

    def __init__(self, tools: RoomTools) -> None:
        super().__init__(tools.context, "Pretence")
        self.hold(PlainLabel(tools.context.theme, "Pretend as little as you can."))
