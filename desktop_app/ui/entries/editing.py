"""What is done with an entry that is shown: changed, deleted, followed up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.entries.follow_up import follow_up

if TYPE_CHECKING:
    from desktop_app.domain.timeline import Interaction
    from desktop_app.ui.entries.entries import Entries
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell


def wire(entries: Entries, shell: Shell, tools: RoomTools) -> None:
    """Have what is asked of entries done."""
    entries.edit_requested.connect(lambda item: edit_entry(shell, tools, item))
    entries.remove_requested.connect(lambda item: shell.confirm(tools.book.timeline.remove([item.id])))
    entries.follow_up_requested.connect(lambda item: shell.remind(follow_up(item, tools.context)))
    entries.open_requested.connect(shell.open_person)


def edit_entry(shell: Shell, tools: RoomTools, entry: Interaction) -> None:
    """Open the editor for an entry, and store what is saved there."""
    from desktop_app.ui.entries.editor import InteractionEditor

    dialog = InteractionEditor(tools.context, tools.book.naming, entry, shell.parent())
    dialog.saved.connect(lambda item: shell.confirm(tools.book.timeline.edit(item)))
    dialog.open()
