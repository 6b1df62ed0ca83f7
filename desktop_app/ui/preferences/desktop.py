"""Preferences: the tray, the log-in, Quick log's key, and how to be told."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from desktop_app.domain.agenda import DIGEST_AT, QUIET_FROM, QUIET_UNTIL
from desktop_app.domain.changes import ChangeSet, Noun
from desktop_app.ui.kit.calm_fields import ClockBox
from desktop_app.ui.kit.card import Card
from desktop_app.ui.kit.dates import time_of
from desktop_app.ui.kit.flow_layout import flowing
from desktop_app.ui.kit.labels import PlainLabel, inset
from desktop_app.ui.kit.theme import Face, Role
from desktop_app.ui.kit.translate import fill_in
from desktop_app.ui.kit.wrapped_box import WrappedBox
from desktop_app.ui.login_choice import LoginChoice

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QCheckBox, QWidget

    from desktop_app.domain.agenda import NoticeSettings
    from desktop_app.ui.desktop_integration import DesktopIntegration
    from desktop_app.ui.kit.context import UiContext


class DesktopCard(Card):
    """How Kith stays at hand when its window is closed."""

    def __init__(self, context: UiContext, desktop: DesktopIntegration) -> None:
        super().__init__(context, self.tr("On your desktop"))
        self._desktop = desktop
        theme = context.theme
        self.tray = _box(
            self.tr("Stay in the tray when the window is closed"),
            desktop.wants_tray(),
            desktop.want_tray,
        )
        self.login = LoginChoice(theme, desktop, self.tr("Start when I log in, in the tray"))
        self.key = _box(
            self.tr("A key for Quick log in every program"), desktop.wants_key(), desktop.want_key
        )
        self._tray_words = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, wrap=True)
        self._key_words = PlainLabel(theme, "", Face.SECONDARY, Role.SOFT, wrap=True)
        # The command in it is to be copied.
        self._key_words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        desktop.changed.connect(self._say)
        self._say()
        self.hold(self.tray, self._tray_words, self.login, self.key, self._key_words)

    def _say(self) -> None:
        there = self._desktop.has_tray()
        self._tray_words.setText(
            ""
            if there
            else self.tr(
                "This desktop shows no tray now. Closing the window ends Kith, and starting at log-in opens it minimised."
            )
        )
        self._tray_words.setVisible(not there)
        state, key = self._desktop.key_state()
        by_hand = fill_in(
            self.tr("In your desktop’s keyboard settings you can give this command a key: %1"),
            self._desktop.log_command(),
        )
        words = {
            "asked": self.tr("Waiting for your desktop’s answer."),
            "granted": fill_in(self.tr("Press %1 anywhere."), key)
            if key
            else self.tr("Your desktop set a key."),
            "refused": self.tr("Your desktop did not allow it.") + " " + by_hand,
            "not-offered": self.tr("Your desktop does not let programs ask for such a key.")
            + " "
            + by_hand,
        }
        self._key_words.setText(words.get(state, ""))
        self._key_words.setVisible(state in words)


class NoticesCard(Card):
    """Whether, when and how often to be told. `started` carries the future of every change."""

    started = Signal(object)

    def __init__(self, context: UiContext, desktop: DesktopIntegration) -> None:
        super().__init__(context, self.tr("Notices"))
        self._desktop = desktop
        settings = desktop.notice_settings()
        self.enabled = _box(
            self.tr("Tell me when something is due"), settings.enabled, self._change
        )
        self.digest = _box(
            self.tr("What has no time of day comes together, at"),
            settings.digest_at is not None,
            self._change,
        )
        self.quiet = _box(
            self.tr("Say nothing from"), settings.quiet_from is not None, self._change
        )
        self.digest_at = self._time(
            settings.digest_at or DIGEST_AT, self.tr("When it comes together")
        )
        self.quiet_from = self._time(settings.quiet_from or QUIET_FROM, self.tr("Quiet from"))
        self.quiet_until = self._time(settings.quiet_until or QUIET_UNTIL, self.tr("Quiet until"))
        theme = context.theme
        self._rows: list[tuple[QCheckBox, tuple[ClockBox, ...]]] = [
            (self.digest, (self.digest_at,)),
            (self.quiet, (self.quiet_from, self.quiet_until)),
        ]
        until = PlainLabel(theme, self.tr("until"), Face.BODY, Role.SOFT)
        words = self.tr(
            "What falls due while Kith is not running, or while it is quiet, comes afterwards, once."
        )
        self.hold(
            self.enabled,
            self._line(self.digest, self.digest_at),
            self._line(self.quiet, self.quiet_from, until, self.quiet_until),
            PlainLabel(theme, words, Face.SECONDARY, Role.SOFT, wrap=True),
        )
        self._enable()

    def apply_changes(self, changes: ChangeSet) -> None:
        """Show the choices that are stored now."""
        if not changes.touches(Noun.SETTING):
            return
        settings = self._desktop.notice_settings()
        self.enabled.setChecked(settings.enabled)
        self.digest.setChecked(settings.digest_at is not None)
        self.quiet.setChecked(settings.quiet_from is not None)
        for box, clock in (
            (self.digest_at, settings.digest_at),
            (self.quiet_from, settings.quiet_from),
            (self.quiet_until, settings.quiet_until),
        ):
            if clock is not None:
                box.show_stored(clock)
        self._enable()

    def _line(self, *parts: QWidget) -> QWidget:
        return flowing(self._context.theme, *parts, space=10)

    def _time(self, clock: time, words: str) -> ClockBox:
        made = ClockBox(clock)
        inset(self._context.theme, made)
        made.setAccessibleName(words)
        made.editingFinished.connect(self._change)
        return made

    def _enable(self) -> None:
        on = self.enabled.isChecked()
        for box, times in self._rows:
            box.setEnabled(on)
            for made in times:
                made.setEnabled(on and box.isChecked())

    def _settings(self) -> NoticeSettings:
        quiet = self.quiet.isChecked()
        return replace(
            self._desktop.notice_settings(),
            enabled=self.enabled.isChecked(),
            digest_at=time_of(self.digest_at.time()) if self.digest.isChecked() else None,
            quiet_from=time_of(self.quiet_from.time()) if quiet else None,
            quiet_until=time_of(self.quiet_until.time()) if quiet else None,
        )

    def _change(self, _: bool = False) -> None:
        self._enable()
        wanted = self._settings()
        if wanted != self._desktop.notice_settings():
            self.started.emit(self._desktop.set_notice_settings(wanted))


def _box(words: str, on: bool, changed: Callable[[bool], object]) -> QCheckBox:
    made = WrappedBox(words)
    made.setChecked(on)
    made.clicked.connect(changed)
    return made
