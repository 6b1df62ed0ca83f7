"""Actions as data: menus, shortcuts, palette and shortcut sheet read the same list."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from desktop_app.ui.kit.buttons import plain_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

    from desktop_app.ui.kit.icons import Icons

_NEVER = Qt.ShortcutContext.WidgetShortcut
"""A menu shows the keys; the window's own action answers them."""


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing a user can do: id, words, icon, keys, the group it is listed under and what does
    it.

    `why_not` says in a sentence why it cannot be done now, "" when it can. `text_now` says what it
    would do now where `text` alone does not tell, "" where it does.
    """

    id: str
    text: str
    icon: str
    group: str
    run: Callable[[], object]
    keys: tuple[str, ...] = ()
    why_not: Callable[[], str] = str
    text_now: Callable[[], str] = str

    def words(self) -> str:
        """What is shown for it now."""
        return self.text_now() or self.text


class Actions:
    """The actions of a window. `refuse` is told why one cannot be done that was asked for all the
    same, by its key.
    """

    def __init__(self, window: QWidget, icons: Icons, refuse: Callable[[str], object]) -> None:
        self._window, self._icons, self._refuse = window, icons, refuse
        self._specs: dict[str, ActionSpec] = {}
        self._actions: dict[str, QAction] = {}

    def add(self, specs: Iterable[ActionSpec]) -> None:
        """Make actions and give their keys to the window."""
        for spec in specs:
            action = QAction(self._icons.icon(spec.icon), spec.text, self._window)
            action.setShortcuts([QKeySequence(key) for key in spec.keys])
            action.triggered.connect(lambda _=False, spec=spec: self._run(spec))
            self._window.addAction(action)
            self._specs[spec.id], self._actions[spec.id] = spec, action

    def trigger(self, action_id: str) -> None:
        """Do the action with that id, or say why it cannot be done."""
        self._run(self._specs[action_id])

    def specs(self) -> list[ActionSpec]:
        """Every action, in the order added."""
        return list(self._specs.values())

    def available(self) -> list[ActionSpec]:
        """The actions that can be done now."""
        return [spec for spec in self._specs.values() if not spec.why_not()]

    def keys(self, action_id: str) -> str:
        """The first shortcut as the system writes it, "" for none."""
        spec = self._specs[action_id]
        return (
            QKeySequence(spec.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
            if spec.keys
            else ""
        )

    def fill(self, menu: QMenu, ids: Iterable[str | None]) -> None:
        """Add actions to a menu; None draws a line."""
        for action_id in ids:
            if action_id is None:
                menu.addSeparator()
                continue
            spec, action = self._specs[action_id], self._actions[action_id]
            entry = menu.addAction(action.icon(), plain_text(spec.words()))
            entry.setEnabled(not spec.why_not())
            if spec.keys:
                entry.setShortcut(QKeySequence(spec.keys[0]))
                entry.setShortcutContext(_NEVER)
            entry.triggered.connect(lambda _=False, spec=spec: self._run(spec))

    def _run(self, spec: ActionSpec) -> None:
        if why := spec.why_not():
            self._refuse(why)
        else:
            spec.run()
