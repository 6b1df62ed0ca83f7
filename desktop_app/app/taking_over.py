"""Becoming the one window of an address book, also where another computer seems to have it open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.app.opening import can_only_be_read
from desktop_app.system.handing_over import hand_over
from desktop_app.system.single_instance import ElsewhereError

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from desktop_app.app.program import Program
    from desktop_app.system.lock_file import Holder
    from desktop_app.system.single_instance import SingleInstance


class LeftClosedError(Exception):
    """The user said that another computer shall keep the address book."""


def is_the_one(
    app: QApplication, single: SingleInstance, message: str, program: Callable[[], Program]
) -> bool:
    """Whether this start is to open the window: another one has taken the message else. Asks, with
    the look of a `program`, whether to open what another computer seems to have open; raises
    LeftClosedError when it shall not, and what `acquire` raises.
    """
    if can_only_be_read(single.folder):
        # What writes nothing needs no lock, and none could be written.
        return not hand_over(single.folder, message)
    try:
        return single.acquire(message)
    except ElsewhereError as error:
        if not _may_take_over(app, program(), error.holder):
            raise LeftClosedError from error
        return single.take_over()


def _may_take_over(app: QApplication, program: Program, holder: Holder) -> bool:
    from desktop_app.ui.window.other_computer import OtherComputer

    program.theme.apply()
    program.offer_help()
    dialog = OtherComputer(program.context, holder.host, holder.since.astimezone())
    dialog.finished.connect(app.exit)
    # Or its end would be the end of the loop that runs next as well.
    app.setQuitOnLastWindowClosed(False)
    dialog.show()
    answer = app.exec()
    app.setQuitOnLastWindowClosed(True)
    return bool(answer)
