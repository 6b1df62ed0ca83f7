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

_KEY, _KEPT = "doubles-told", "doubles-of-earlier"


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

    def say(words: str) -> None:
        told(words)
        look = QCoreApplication.translate("Doubles", "Look")
        show = lambda: shell.say(words, look, lambda: shell.show("duplicates"))  # noqa: E731
        QTimer.singleShot(SHOWN_FOR, shell.parent(), show)

    count_doubles(tools, people, say, _KEY)


def count_doubles(
    tools: RoomTools, people: Sequence[int], told: Callable[[str], object], key: str = _KEPT
) -> None:
    """Compare `people` (ids) with everybody on a thread; where some may be here twice `told` hears it
    in words. Of several such questions of one `key` the last is answered.
    """
    came = frozenset(people)
    if came:
        book = tools.book
        tools.runner.run(key, lambda: _count(book, came), lambda found: _told(found, told))


def _count(book: AddressBook, came: frozenset[int]) -> int:
    """How many of those who came are almost certainly one with somebody."""
    sure = [each for each in book.doubles.find(came) if each.is_sure]
    return len(came & {row for each in sure for row in each.pair})


def _told(count: int, told: Callable[[str], object]) -> None:
    if count:
        told(
            QCoreApplication.translate(
                "Doubles", "%Ln of those who came in may be here twice.", None, count
            )
        )
