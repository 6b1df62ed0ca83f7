"""A web page that reads as if it were elsewhere: it is said where it leads before it is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.kit.links import open_link
from desktop_app.ui.kit.translate import fill_in

if TYPE_CHECKING:
    from desktop_app.domain.person import Channel
    from desktop_app.ui.shell import Shell


def ask_whether(shell: Shell, channel: Channel, host: str) -> None:
    """Say the host that the page of a channel is really on, and open it when that is wanted."""
    words = QCoreApplication.translate(
        "Links", "This link does not lead where it reads as if it did. It leads to %1."
    )
    anyway = QCoreApplication.translate("Links", "Open anyway")
    shell.say(fill_in(words, host), anyway, lambda: open_link(channel))
