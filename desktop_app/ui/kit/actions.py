"""Actions as data: menus, shortcuts, palette and shortcut sheet read the same list."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from desktop_app.ui.kit.buttons import plain_text
from desktop_app.ui.kit.labels import isolated

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

    from desktop_app.ui.kit.icons import Icons
    from desktop_app.ui.kit.own_keys import OwnKeys

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
    """The actions of a window, with the keys that were chosen for them in `own`. `refuse` is told why one cannot be done that was asked for all the
    same, by its key.
    """

    def __init__(
        self, window: QWidget, icons: Icons, refuse: Callable[[str], object], own: OwnKeys
    ) -> None:
        self._window, self._icons, self._refuse, self.own = window, icons, refuse, own
        self._usual: dict[str, tuple[str, ...]] = {}
        self._specs: dict[str, ActionSpec] = {}
        self._actions: dict[str, QAction] = {}
        own.changed.connect(self._give_all_keys)

    def add(self, specs: Iterable[ActionSpec]) -> None:
        """Make actions and give their keys to the window."""
        specs = list(specs)
        self.own.know([*self._specs, *(spec.id for spec in specs)])
        for spec in specs:
            action = QAction(self._icons.icon(spec.icon), spec.text, self._window)
            action.triggered.connect(lambda _=False, spec=spec: self._run(spec))
            self._window.addAction(action)
            self._specs[spec.id], self._actions[spec.id] = spec, action
            self._usual[spec.id] = spec.keys
            self._give_keys(spec.id)

    def _give_all_keys(self) -> None:
        for action_id, spec in self._specs.items():
            if self.own.keys(action_id, self._usual[action_id]) != spec.keys:
                self._give_keys(action_id)

    def _give_keys(self, action_id: str) -> None:
        keys = self.own.keys(action_id, self._usual[action_id])
        self._specs[action_id] = replace(self._specs[action_id], keys=keys)
        self._actions[action_id].setShortcuts([QKeySequence(key) for key in keys])

    def usual(self, action_id: str) -> tuple[str, ...]:
        """The keys an action has unless others were chosen."""
        return self._usual[action_id]

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
            words = plain_text(spec.words())
            if spec.keys and menu.isRightToLeft():
                # Qt would write "Ctrl+," in the direction of the words.
                words += f"\t{isolated(self.keys(action_id))}"
            entry = menu.addAction(action.icon(), words)
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
