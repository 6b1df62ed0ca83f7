"""Buttons by kind, each with its accessible name."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QToolButton, QWidget

from desktop_app.ui.kit.labels import hint
from desktop_app.ui.kit.theme import Role, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QKeyEvent

    from desktop_app.ui.kit.icons import Icons


OPENS = " ▾"
"""Ends the words of a button that opens a menu; it is not read out."""


def choices(*buttons: QAbstractButton) -> QButtonGroup:
    """Buttons of which one is chosen; Tab goes to that one, arrows to the others.

    Qt itself sets that right only when one of them gets the focus, too late for a choice made by
    the program.
    """
    group = QButtonGroup(buttons[0])

    def chosen(made: QAbstractButton, on: bool) -> None:
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.ClickFocus)

    group.buttonToggled.connect(chosen)
    for number, made in enumerate(buttons):
        made.setCheckable(True)
        group.addButton(made, number)
        chosen(made, made.isChecked())
    from PySide6.QtGui import QAccessible

    if QAccessible.isActive():
        from desktop_app.ui.kit.accessible import answer_anew

        for made in buttons:
            answer_anew(made)
    return group


def button(
    text: str,
    kind: str = "plain",
    icon: QIcon | None = None,
    clicked: Callable[[], object] | None = None,
) -> QPushButton:
    """A push button of a kind the style sheet knows."""
    # The blank keeps words off the icon; Qt knows no gap between them.
    made = QPushButton((" " if icon is not None else "") + plain_text(text))
    hear_enter(made)
    made.setProperty("kind", kind)
    made.setAccessibleName(text.removesuffix(OPENS))
    if icon is not None:
        made.setIcon(icon)
    if clicked is not None:
        made.clicked.connect(lambda: clicked())
    return made


def hear_enter(made: QPushButton) -> None:
    """Have Enter press a button that has the focus. Qt does so in dialogs only."""
    made.setAutoDefault(True)


def is_enter(event: QKeyEvent) -> bool:
    """Whether a key that was pressed is Enter, held with nothing."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not held


def relabel(made: QPushButton, text: str) -> None:
    """Other words for a button without an icon, seen and heard."""
    made.setText(plain_text(text))
    made.setAccessibleName(text.removesuffix(OPENS))


def plain_text(text: str) -> str:
    """`text` for a button or menu, whose ampersands would else mark a shortcut."""
    return text.replace("&", "&&")


class IconButton(QToolButton):
    """Its icon grows with the text. Enter presses it, as Space does."""

    def __init__(self, theme: Theme, size: int) -> None:
        super().__init__()
        self._theme, self._size = theme, size
        theme.changed.connect(self._fit)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_enter(event) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        self.setIconSize(QSize(self._theme.px(self._size), self._theme.px(self._size)))


def icon_button(
    theme: Theme,
    icons: Icons,
    name: str,
    words: str,
    clicked: Callable[[], object] | None = None,
    role: Role = Role.SOFT,
    size: int = 18,
) -> QToolButton:
    """A button that shows only an icon; `words` is its accessible name and tooltip."""
    made = IconButton(theme, size)
    made.setProperty("kind", "icon")
    made.setIcon(icons.icon(name, role))
    made.setAccessibleName(words)
    hint(made, words)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    if clicked is not None:
        made.clicked.connect(lambda: clicked())
    return made


def set_kind(widget: QWidget, name: str, value: object) -> None:
    """Change a property the style sheet looks at, and have it look again."""
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def chip(
    text: str, *, checkable: bool = False, clicked: Callable[[], object] | None = None
) -> QPushButton:
    """A small round button: a filter when checkable, else something that opens."""
    made = button(text, "chip", None, clicked)
    made.setCheckable(checkable)
    return made
