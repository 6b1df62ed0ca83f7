"""What is done with an entry that is shown: changed, deleted, followed up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.follow_ups import follow_up
from desktop_app.ui.words.reminders import stored_texts
from desktop_app.ui.words.timeline import title_and_text

if TYPE_CHECKING:
    from desktop_app.domain.timeline import Interaction
    from desktop_app.ui.entries.entries import Entries
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


def wire(entries: Entries, shell: Shell, tools: RoomTools) -> None:
    """Have what is asked of entries done."""
    entries.edit_requested.connect(lambda item: edit_entry(shell, tools, item))
    entries.remove_requested.connect(
        lambda item: shell.confirm(tools.book.timeline.remove([item.id]))
    )
    entries.follow_up_requested.connect(lambda item: follow_up_entry(shell, tools, item))
    entries.open_requested.connect(shell.open_person)
    entries.portfolio_requested.connect(
        lambda favour: shell.confirm(tools.book.favours.tick_in_portfolio(favour))
    )


def follow_up_entry(shell: Shell, tools: RoomTools, entry: Interaction) -> None:
    """Open the editor for a new reminder about an entry and its people."""
    context, title = tools.context, title_and_text(entry)[0]
    shell.remind(follow_up(entry, title, context.today(), context.zone.key, stored_texts()))


def edit_entry(shell: Shell, tools: RoomTools, entry: Interaction) -> None:
    """Open the editor for an entry, and store what is saved there."""
    from desktop_app.ui.entries.editor import InteractionEditor

    dialog = InteractionEditor(tools.context, tools.book.naming, entry, shell.parent())
    dialog.saved.connect(lambda item: shell.confirm(tools.book.timeline.edit(item)))
    dialog.open()
