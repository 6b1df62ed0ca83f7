"""Told once: that the address book lies where other computers write too, and that other versions of
it lie beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.places import PlaceKind
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.room import Page
from desktop_app.ui.window.banners import Banner
from desktop_app.ui.window.own_preferences import open_preferences

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.backups import Backup
    from desktop_app.domain.places import SharedPlace
    from desktop_app.ui.window.parts import WindowParts

PLACE, VERSIONS = "said_place", "said_versions"
"""What was told already, in the window's file: the place, and the names of files, a line each."""


class _Found(NamedTuple):
    place: SharedPlace | None
    versions: list[Backup]


class PlaceNotes:
    """Over everything in one window, until each is put away."""

    def __init__(self, parts: WindowParts) -> None:
        self._parts, self._window = parts, parts.window
        self._waiting: list[Banner] = []

    def look(self) -> None:
        """Look for both off the UI thread, and tell what was not told yet."""
        from desktop_app.services.places import shared_place

        book = self._window.book

        def read() -> _Found:
            return _Found(shared_place(book.folder), book.backups.beside())

        self._window.runner.run("places", read, self._tell)

    def _tell(self, found: _Found) -> None:
        state = self._window.state
        if found.place is not None and state.text(PLACE) != str(found.place):
            self._tell_place(found.place)
        told = state.text(VERSIONS).splitlines()
        new = [each for each in found.versions if each.id not in told]
        if new:
            self._tell_versions(new, [each.id for each in found.versions])
        self._show_next()

    def _tell_place(self, place: SharedPlace) -> None:
        def leave() -> None:
            self._remember(**{PLACE: str(place)})

        def move() -> None:
            leave()
            open_preferences(self._parts, Page.DATA)

        if place.kind is PlaceKind.NETWORK:
            what = _tr("This address book lies on a drive of another computer.")
            more = _tr(
                "When the connection breaks amid writing, something may be lost, and only one computer at a time can have it open. It is safer on this computer, with that drive as the second place for backups."
            )
        else:
            what = fill_in(
                _tr("This address book lies in a folder kept in sync by %1."), place.name
            )
            more = _tr(
                "When two computers change it, two versions come about that are not put together. It is safer outside that folder, with the folder as the second place for backups."
            )
        self._show(what, more, (_tr("Leave it here"), leave), (_tr("Keep it elsewhere…"), move))

    def _tell_versions(self, new: list[Backup], names: list[str]) -> None:
        def leave() -> None:
            self._remember(**{VERSIONS: "\n".join(names)})

        def see() -> None:
            leave()
            self._parts.shell.show("backups", new[0].id)

        if len(new) == 1:
            what = fill_in(
                _tr("Beside your address book lies another version of it: “%1”."),
                f"{new[0].id}.sqlite3",
            )
        else:
            what = fill_in(
                _tr("Beside your address book lie %1 other versions of it."), str(len(new))
            )
        more = _tr(
            "Programs that keep folders in sync make one when two computers changed the book. Who is different there can be seen and brought back; the file itself stays."
        )
        self._show(what, more, (_tr("Leave it"), leave), (_tr("See what differs"), see))

    def _show(self, what: str, more: str, *acts: tuple[str, Callable[[], None]]) -> None:
        def put_away(act: Callable[[], None]) -> None:
            act()
            banner.hide()
            banner.deleteLater()
            self._show_next()

        buttons = [button(words, clicked=lambda act=act: put_away(act)) for words, act in acts]
        banner = Banner(self._window.context, what, more, buttons)
        banner.hide()
        self._waiting.append(banner)

    def _show_next(self) -> None:
        """One at a time: they take room from all else."""
        if self._waiting:
            banner = self._waiting.pop(0)
            self._window.banner_box.addWidget(banner)
            banner.show()

    def _remember(self, **values: str) -> None:
        self._window.state.keep(**values)
        self._window.state.save()


def _tr(text: str) -> str:
    return QCoreApplication.translate("PlaceNotes", text)
