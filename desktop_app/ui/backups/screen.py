"""Backups: which there are, what is in them, and bringing back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QBoxLayout

from desktop_app.domain.errors import KithError
from desktop_app.ui.backup_watch import BackupWatch
from desktop_app.ui.backups.inside_card import InsideCard
from desktop_app.ui.backups.list_card import ListCard
from desktop_app.ui.backups.looking import Looking
from desktop_app.ui.backups.making import ask_folder, back_up_now, copy_to
from desktop_app.ui.backups.place_card import PlaceCard
from desktop_app.ui.kit.boxes import column, fill_page, row, title_edge
from desktop_app.ui.kit.buttons import button
from desktop_app.ui.kit.empty_state import EmptyState, Strip
from desktop_app.ui.kit.flow_layout import flowing
from desktop_app.ui.kit.labels import PlainLabel
from desktop_app.ui.kit.page_title import PageTitle
from desktop_app.ui.kit.screen import Screen
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.turn_layout import Part, turning
from desktop_app.ui.words.backup_state import say_state
from desktop_app.ui.words.errors import say_error

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QHideEvent, QResizeEvent
    from PySide6.QtWidgets import QLayout

    from desktop_app.domain.backup_contents import Against, Listed
    from desktop_app.domain.backups import Backup, Holding
    from desktop_app.domain.changes import ChangeSet
    from desktop_app.services.backups import BackupState
    from desktop_app.services.second_place import PlaceState
    from desktop_app.ui.room import RoomTools
    from desktop_app.ui.shell import Shell

WIDEST = 1240
SIDE_BY_SIDE = 780
WORDS = 380
LIST_ALONE = 300
"""Height at the usual font of the list where it stands above what is inside."""


class _Read(NamedTuple):
    backups: list[Backup]
    state: BackupState
    place: PlaceState | None


class BackupsScreen(Screen):
    """All is read on threads; the backup looked into is let go when something else is shown."""

    for_nobody = True

    def __init__(self, shell: Shell, tools: RoomTools) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Backups"))
        self._shell, self._tools, self._context = shell, tools, tools.context
        self._held: dict[str, Holding | BaseException] = {}
        self._shown: Backup | None = None
        self._wanted = ""
        self._looking = Looking(tools, self._show_inside, self._show_fault)
        self._watch = BackupWatch(tools.book.backups, self)
        self._watch.changed.connect(self._heard)
        self._watch.passed.connect(self._heard)
        self._build()

    def _build(self) -> None:
        theme, icons = self._context.theme, self._context.icons
        self._fault = Strip(theme, icons)
        self.list_card = ListCard(self._context)
        self.list = self.list_card.list
        self.list.chosen.connect(self._choose)
        self.inside = InsideCard(self._context)
        self.inside.searched.connect(self._looking.find)
        self.inside.restore_requested.connect(self._restore)
        self.inside.people_requested.connect(self._bring_back)
        self.place_card = PlaceCard(self._context)
        self.place_card.choose_requested.connect(self._ask_place)
        self.place_card.stop_requested.connect(self._stop_place)
        first = self.tr(
            "The first is made ten minutes after something changes, or when you ask for it."
        )
        self._none = EmptyState(theme, icons, "shield-check", self.tr("No backup yet"), first)
        right = column(theme, self.inside, self.place_card, None, space=16)
        self._parts = row(theme, self.list_card, right, space=16)
        self._parts.setStretch(0, 9)
        self._parts.setStretch(1, 10)
        parts = (self._made_head(), self._fault, self._none, self._parts)
        self._whole = column(theme, *parts, space=16)
        for later in (self._none, self.list_card, self.inside, self.place_card):
            later.hide()
        fill_page(self, theme, self._whole, WIDEST)

    def _made_head(self) -> QLayout:
        theme, icons = self._context.theme, self._context.icons
        title = PageTitle(theme, self.tr("Backups"))
        words = self.tr(
            "Kith copies the book after changes, and counts a copy only once it has opened it "
            "and read it through."
        )
        said = PlainLabel(theme, words, Face.BODY, Role.SOFT, wrap=True)
        self.now = button(
            self.tr("Back up now"), icon=icons.icon("shield-check"), clicked=self._back_up
        )
        self.copy = button(self.tr("Copy to…"), "quiet", clicked=self._ask_copy)
        told = column(theme, title, said, space=2)
        return turning(
            theme, Part(told, 1, WORDS), flowing(theme, self.copy, self.now), space=12, gap=8
        )

    def land(self) -> None:
        """The list, which the arrows go through; what makes the first copy while there is none."""
        (self.list if self.list.isVisible() else self.now).setFocus()

    def focus_search(self) -> bool:
        """The search within the backup that is shown."""
        if self.inside.search.isVisible():
            self.inside.search.setFocus()
        return self.inside.search.isVisible()

    def go_to(self, place: object) -> None:
        """Look into the backup or other version with that id, once the list is read."""
        self._wanted = str(place)
        self.land()

    def reload(self) -> None:
        """Read anew which there are, and look into the one gone to again."""
        self._shown = None
        self._reread()

    def _heard(self) -> None:
        if self.isVisible():
            self._reread()

    def apply_changes(self, changes: ChangeSet) -> None:
        """What differs from now may be something else."""
        self._looking.refresh(self.inside.search.text(), 30)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._looking.leave()
        self._shown = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        theme = self._context.theme
        beside = self.width() > theme.px(SIDE_BY_SIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._parts.setDirection(across if beside else down)
        self.list_card.setMinimumHeight(theme.px(LIST_ALONE))
        self.list_card.setMaximumHeight(16_777_215 if beside else theme.px(LIST_ALONE))
        edge = title_edge(theme, self.width())
        self._whole.setContentsMargins(edge, theme.px(26), edge, theme.px(18))

    def _reread(self) -> None:
        backups = self._tools.book.backups

        def read() -> _Read:
            there = sorted([*backups.all(), *backups.beside()], key=lambda one: one.made)
            return _Read(there[::-1], backups.state(), backups.second_place.state())

        self._tools.runner.run("backups", read, self._fill)

    def _fill(self, read: _Read) -> None:
        said = say_state(read.state, self._context.now())
        if read.state.failed is not None:
            self._fault.say(said.whole)
        else:
            self._fault.hide()
        self.now.setEnabled(not read.state.is_running)
        there = bool(read.backups)
        self._none.setVisible(not there)
        self.list_card.setVisible(there)
        self.inside.setVisible(there)
        self.place_card.fill(read.place)
        self.place_card.show()
        self.list.fill(read.backups, self._held)
        if self._wanted:
            self.list.go_to(self._wanted)
            self._wanted = ""
        self._choose(self.list.gone_to())
        self._count(read.backups)

    def _count(self, backups: Sequence[Backup]) -> None:
        """What each holds, which takes its time with many people."""
        service, known = self._tools.book.backups, dict(self._held)
        wanted = [backup for backup in backups if backup.id not in known]
        if not wanted:
            return

        def read() -> dict[str, Holding | BaseException]:
            for backup in wanted:
                try:
                    known[backup.id] = service.holding(backup)
                except KithError as error:
                    known[backup.id] = error
            return known

        def fill(found: dict[str, Holding | BaseException]) -> None:
            self._held = found
            self.list.fill(backups, found)

        self._tools.runner.run("held", read, fill)

    def _choose(self, backup: Backup | None) -> None:
        if backup is None or (self._shown is not None and self._shown.id == backup.id):
            return
        self._shown = backup
        self.inside.show_backup(backup)
        self._looking.into(backup, "", 30)

    def _show_inside(self, found: tuple[Against, Listed]) -> None:
        self.inside.fill(*found)

    def _show_fault(self, error: BaseException) -> None:
        if not isinstance(error, KithError):
            raise error
        self.inside.show_fault(say_error(error))

    def _back_up(self) -> None:
        self.now.setEnabled(False)
        back_up_now(self._shell, self._tools, lambda: self.now.setEnabled(True))

    def _ask_copy(self) -> None:
        ask_folder(
            self._shell,
            self._tools,
            self.tr("Where to put a copy of everything"),
            lambda name: copy_to(self._shell, self._tools, Path(name)),
        )

    def _ask_place(self) -> None:
        ask_folder(
            self._shell,
            self._tools,
            self.tr("A second place for each backup"),
            self._use_place,
        )

    def _use_place(self, name: str) -> None:
        backups = self._tools.book.backups
        self._tools.runner.run(
            "place",
            lambda: backups.use_second_place(Path(name)),
            lambda _: self._reread(),
            self._shell.say_error,
        )

    def _stop_place(self) -> None:
        place = self._tools.book.backups.second_place
        self._tools.runner.run("place", place.forget, lambda _: self._reread())

    def _restore(self) -> None:
        if self._shown is not None:
            backups = self._tools.book.backups
            self._shell.confirm(backups.restore(backups.path(self._shown)))

    def _bring_back(self, uids: Sequence[str]) -> None:
        if self._shown is None:
            return
        backups = self._tools.book.backups
        future = backups.bring_back(backups.path(self._shown), uids)
        self._shell.confirm(future)
        self.inside.set_busy(True)
        self._tools.runner.watch(
            future, lambda _: self.inside.set_busy(False), lambda _: self.inside.set_busy(False)
        )
