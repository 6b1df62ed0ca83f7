"""Keys somebody chose in place of those an action usually has, kept with the window of this
computer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.ui.kit.window_state import WindowState

KEPT = "own_keys"
"""What the window remembers them by: a line an action, its id and its keys between tabs."""


class OwnKeys(QObject):
    """Keys by the id of an action, written as Qt does on every system ("Ctrl+Shift+L"). One that was
    chosen for an action is no longer the usual key of another. `changed` tells of every change.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._own: dict[str, tuple[str, ...]] = {}
        self._state: WindowState | None = None

    def load(self, state: WindowState) -> None:
        """Read what is kept in `state`, and keep there what is chosen from now on."""
        self._state = state
        lines = (line.split("\t") for line in state.text(KEPT).splitlines())
        self._own = {name: tuple(filter(None, keys)) for name, *keys in lines if name}
        self.changed.emit()

    def know(self, actions: Iterable[str]) -> None:
        """Forget what was chosen for actions there are no more: they would hold their keys."""
        self._own = {name: self._own[name] for name in actions if name in self._own}

    def keys(self, action: str, usual: tuple[str, ...]) -> tuple[str, ...]:
        """The keys an action has, given those it usually has."""
        if action in self._own:
            return self._own[action]
        if not self._own:
            return usual
        taken = {key for keys in self._own.values() for key in keys}
        return tuple(key for key in usual if key not in taken)

    def first(self, action: str, usual: str) -> str:
        """The first key of an action that usually has one; "" while it has none."""
        return next(iter(self.keys(action, (usual,))), "")

    def has_own(self, action: str) -> bool:
        """Whether its keys were chosen."""
        return action in self._own

    def any(self) -> bool:
        """Whether any were chosen."""
        return bool(self._own)

    def choose(self, chosen: dict[str, tuple[str, ...]]) -> None:
        """Keys for some actions from now on."""
        self._own |= chosen
        self._keep()

    def reset(self, action: str) -> None:
        """Give an action its usual keys back."""
        if self._own.pop(action, None) is not None:
            self._keep()

    def reset_all(self) -> None:
        """Give every action its usual keys back."""
        self._own.clear()
        self._keep()

    def _keep(self) -> None:
        if self._state is not None:
            text = "\n".join("\t".join((name, *keys)) for name, keys in self._own.items())
            self._state.keep(**{KEPT: text})
            self._state.save()
        self.changed.emit()
