"""Rows of the palette for needs, offers and favours: each leads to whose it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.needs import NeedSide
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.palette.rows import Entry

if TYPE_CHECKING:
    from desktop_app.domain.favours import Favour
    from desktop_app.domain.needs import Need
    from desktop_app.ui.shell import Shell

LONGEST = 80


def _tr(text: str) -> str:
    return QCoreApplication.translate("Palette", text)


def need_row(shell: Shell, need: Need) -> Entry:
    """What somebody looks for or can help with."""
    looks = need.side is NeedSide.NEED
    name = need.organisation if need.person is None else need.person.name
    words = fill_in(_tr("%1 looks for it") if looks else _tr("%1 can help with it"), name[:LONGEST])
    return Entry(
        need.text[:LONGEST],
        words,
        icon="hand-heart",
        act=lambda: _open(shell, need),
    )


def _open(shell: Shell, need: Need) -> None:
    if need.person is not None:
        shell.open_person(need.person.id)
    elif need.organisation_id is not None:
        shell.show("organisation", need.organisation_id)


def favour_row(shell: Shell, favour: Favour) -> Entry:
    """A favour, with whom it is between."""
    names = ", ".join(person.name for person in favour.people) or favour.organisation
    text = favour.text or favour.outcome or favour.words
    return Entry(
        text[:LONGEST],
        names[:LONGEST],
        icon="handshake",
        act=lambda: _open_favour(shell, favour),
    )


def _open_favour(shell: Shell, favour: Favour) -> None:
    who = favour.other or next(iter(favour.people), None)
    if who is not None:
        shell.open_person(who.id)
    elif favour.organisation_id is not None:
        shell.show("organisation", favour.organisation_id)
