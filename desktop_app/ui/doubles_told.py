"""Says after an import how many of those who came in may be here twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer

from desktop_app.ui.kit.toast import SHOWN_FOR

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.services.address_book import AddressBook
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

_KEY = "doubles-told"


def tell_doubles(
    shell: Shell,
    tools: RoomTools,
    people: Sequence[int],
    told: Callable[[str], object] = lambda words: None,
) -> None:
    """Compare `people` (ids), who have just come in, with everybody on a thread. If some may be here
    twice, `told` hears it in words, and it is said once the message about the import, with its Undo,
    has had its time.
    """
    came = frozenset(people)
    if came:
        book = tools.book
        tools.runner.run(_KEY, lambda: _count(book, came), lambda found: _told(shell, found, told))


def _count(book: AddressBook, came: frozenset[int]) -> int:
    """How many of those who came are almost certainly one with somebody."""
    sure = [each for each in book.doubles.find(came) if each.is_sure]
    return len(came & {row for each in sure for row in each.pair})


def _told(shell: Shell, count: int, told: Callable[[str], object]) -> None:
    if count:
        words = QCoreApplication.translate(
            "Doubles", "%Ln of those who came in may be here twice.", None, count
        )
        told(words)
        look = QCoreApplication.translate("Doubles", "Look")
        show = lambda: shell.say(words, look, lambda: shell.show("duplicates"))  # noqa: E731
        QTimer.singleShot(SHOWN_FOR, shell.parent(), show)
