"""Labels that show text as it is: what people write is never read as HTML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.domain.direction import closed
from desktop_app.ui.kit.theme import Face, Role, Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractSpinBox

LONGEST_WORD = 30
JOINED_WORD = 16
"""Characters from which on an address may be broken at its joints: in a narrow window with large
text a line has room for no more.
"""
LONGEST_SHOWN = 2000
"""Characters a label takes; Qt lays out every one of them, also those far outside the window."""
DECORATION = "decoration"
"""The `kind` of what is only drawn, and not told to screen readers."""
# The module `html` would load two thousand names of entities before the window shows.
_ESCAPED = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;"}


def tooltip(text: str) -> str:
    """`text` for setToolTip, which would otherwise guess whether it is HTML."""
    return f"<qt>{text[:LONGEST_SHOWN].translate(_ESCAPED)}</qt>" if text else ""


def escaped(text: str) -> str:
    """`text` for a label that reads HTML, words too long for any line broken."""
    return re.sub(_LONG_WORD, _breakable, text).translate(_ESCAPED)


def hint(widget: QWidget, text: str) -> None:
    """Show `text` while the pointer rests on `widget`. Read out it is plain, where Qt would read
    the markup too, and not at all where the name of the widget says as much.
    """
    widget.setToolTip(tooltip(text))
    if text and text in widget.accessibleName():
        say_no_more(widget)
    else:
        widget.setAccessibleDescription(text[:LONGEST_SHOWN])


def say_no_more(widget: QWidget) -> None:
    """Have nothing read out after the name of a widget: without a description Qt takes the tooltip for
    one, or the placeholder of a field.
    """
    widget.setAccessibleDescription(" ")


def utf16(text: str, place: int) -> int:
    """Qt counts UTF-16 units where Python counts code points."""
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2


def wrap(text: str) -> Qt.TextFlag:
    """How to break `text` into lines: between words, and inside them only where one is too long for
    any line.
    """
    longest = max(map(len, text.split()), default=0)
    return Qt.TextFlag.TextWrapAnywhere if longest > LONGEST_WORD else Qt.TextFlag.TextWordWrap


def leading(mirrored: bool) -> Qt.AlignmentFlag:
    """Where a line begins in this layout, whatever script it is in: Qt's own choice would tear a
    column apart.
    """
    return (
        Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    ) | Qt.AlignmentFlag.AlignAbsolute


def isolated(text: str) -> str:
    """`text`, read in the direction of its own first letter wherever it stands: a full stop at the
    end of a Latin name stays there in a mirrored window (Unicode, UAX 9).
    """
    return f"\u2068{closed(text)}\u2069" if text else ""


_LONG_WORD = rf"[^\s/\\-]{{{LONGEST_WORD},}}"


def _breakable(found: re.Match[str]) -> str:
    """A word no line has room for, with places to break it that are not seen."""
    word = found.group()
    return "\u200b".join(word[at : at + 6] for at in range(0, len(word), 6))


_JOINED_WORD = rf"(?<![^\s/\\-])[^\s/\\-]{{{JOINED_WORD},{LONGEST_WORD - 1}}}(?![^\s/\\-])"


def jointed(text: str) -> str:
    """`text` in which addresses have places to break them that are not seen: after an @, before dots."""
    return re.sub(_JOINED_WORD, _jointed, text)


def _jointed(found: re.Match[str]) -> str:
    return re.sub(r"(?<=@)(?=.)|(?<=.)(?=[.](?=.))", "\u200b", found.group())


class PlainLabel(QLabel):
    """Plain text in one of the theme's faces and colours. With `elide` it shortens itself and tells
    the rest on hover.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        face: Face = Face.BODY,
        role: Role = Role.INK,
        *,
        wrap: bool = False,
        elide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._theme, self._face, self._role, self._elide = theme, face, role, elide
        self._whole = ""
        self.setWordWrap(wrap)
        self.setAlignment(leading(self.isRightToLeft()) | Qt.AlignmentFlag.AlignVCenter)
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show `text`; line breaks become blanks in a label that elides."""
        if text[:LONGEST_SHOWN] == self._whole and self._whole:
            return
        self._whole = text[:LONGEST_SHOWN]
        self._show()
        self.updateGeometry()

    def set_role(self, role: Role) -> None:
        """Another colour."""
        self._role = role
        self._restyle()

    def set_face(self, face: Face) -> None:
        """Another kind of text."""
        if face is not self._face:
            self._face = face
            self._restyle()

    def face(self) -> Face:
        """The kind of text it is set in."""
        return self._face

    def whole_text(self) -> str:
        """The text as it was set, not shortened to fit."""
        return self._whole

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Qt's style sheets give a label that was out of sight its colour of before back.
        if self.palette().color(self.foregroundRole()) != self._theme.colour(self._role):
            self._restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._elide:
            self._show()

    def minimumSizeHint(self) -> QSize:
        return (
            QSize(24, super().minimumSizeHint().height())
            if self._elide
            else super().minimumSizeHint()
        )

    def sizeHint(self) -> QSize:
        if not self._elide:
            return super().sizeHint()
        return QSize(
            self.fontMetrics().horizontalAdvance(" ".join(self._whole.split())) + 4,
            super().sizeHint().height(),
        )

    def _show(self) -> None:
        text = self._whole
        if self._elide:
            line = " ".join(text.split())
            text = self.fontMetrics().elidedText(
                line, Qt.TextElideMode.ElideRight, max(self.width(), 24)
            )
            hint(self, line if text != line else "")
            self.setAccessibleName(line)
        elif self.wordWrap():
            broken = re.sub(_LONG_WORD, _breakable, jointed(text))
            self.setAccessibleName(text if broken != text else "")
            text = broken
        if text != super().text():
            super().setText(text)

    def _restyle(self) -> None:
        self.setFont(self._theme.font(self._face))
        palette = self.palette()
        palette.setColor(self.foregroundRole(), self._theme.colour(self._role))
        self.setPalette(palette)
        if self._elide:
            self._show()


class HeardLabel(QLabel):
    """The name of a field beside it, never shown: on Linux Qt tells screen readers the value of a
    choice in place of its accessible name, and its name only through a label.
    """

    def __init__(self, field: QWidget) -> None:
        super().__init__(field.parentWidget())
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()
        self.setBuddy(field)
        field.destroyed.connect(self.deleteLater)


def inset(theme: Theme, field: QAbstractSpinBox) -> None:
    """Keep what is in a number or time field off its edge, which Qt's style sheets do not.

    A time runs from hour to minute in every script; Qt would write 09:00 as 00:09 in a mirrored
    window.
    """
    from PySide6.QtWidgets import QLineEdit, QTimeEdit

    if isinstance(field, QTimeEdit) and field.isRightToLeft():
        shown = field.displayFormat()
        field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        field.setDisplayFormat(shown)
    if (inner := field.findChild(QLineEdit)) is not None:
        inner.setTextMargins(theme.px(6), 0, theme.px(6), 0)


class IconLabel(QWidget):
    """A small icon that says nothing by itself."""

    def __init__(
        self, icons, name: str, theme: Theme, role: Role = Role.SOFT, size: int = 16
    ) -> None:
        super().__init__()
        self._icons, self._name, self._theme, self._role, self._size = (
            icons,
            name,
            theme,
            role,
            size,
        )
        theme.changed.connect(self._resize)
        self._resize()

    def _resize(self) -> None:
        side = self._theme.px(self._size)
        self.setFixedSize(side, side)
        self.update()

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        self._icons.draw(painter, self.rect().toRectF(), self._name, self._theme.colour(self._role))
        painter.end()
