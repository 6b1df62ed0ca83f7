"""Colours and sizes by role: the only place that knows a hex value or a font size.

The values are the colour tokens of Kith's design; all pairs of text and ground meet WCAG AA (4.5 :
1), and AAA (7 : 1), with lines of 3 : 1, where the system asks for more contrast.
"""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPalette

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


class Role(Enum):
    """What a colour is for: its value in light and in dark."""

    BG = ("#F7F5F2", "#1A1917")
    PANEL = ("#FFFFFF", "#232220")
    SIDE = ("#F1EEEA", "#161513")
    LINE = ("#E4DFD8", "#34322E")
    UNDER = ("#E4DFD9", "#34322F")
    """Under what is pointed at, pressed or marked, the lightness of usual lines also where lines are
    dark. Not their very value: it would be the same member then.
    """
    INK = ("#211F1C", "#F0EDE8")
    SOFT = ("#57514A", "#ABA49A")
    FAINT = ("#716A61", "#9A938A")
    EMBER = ("#B83F1B", "#F07A52")
    EMBER_BG = ("#FBEAE3", "#3A241C")
    ON_EMBER = ("#FFFFFF", "#1A1917")
    SEL = ("#FCEFE9", "#33251F")
    GREEN = ("#2A7253", "#62B98F")
    GREEN_BG = ("#E6F2EC", "#1E3029")
    AMBER = ("#D39A2C", "#E0B04C")
    COLD = ("#9FB0BF", "#5F7384")
    BLUE = ("#3C67B1", "#86A8E6")
    BLUE_BG = ("#E8EEF8", "#1F2938")


STRONG = {
    Role.BG: ("#FFFFFF", "#000000"),
    Role.PANEL: ("#FFFFFF", "#0D0C0B"),
    Role.SIDE: ("#F4F1EC", "#0D0C0B"),
    Role.LINE: ("#5C554D", "#A79F94"),
    Role.INK: ("#000000", "#FFFFFF"),
    Role.SOFT: ("#2E2A25", "#E6E0D8"),
    Role.FAINT: ("#423C35", "#D2CABF"),
    Role.EMBER: ("#8A2A0D", "#FFA07E"),
    Role.ON_EMBER: ("#FFFFFF", "#000000"),
    Role.GREEN: ("#14492F", "#8DE3B7"),
    Role.AMBER: ("#7A4E00", "#FFD27C"),
    Role.COLD: ("#43525F", "#AFC3D4"),
    Role.BLUE: ("#1F4287", "#B6CCFF"),
}
"""Of the roles that have others: their values with more contrast, in light and in dark."""

_OWN = {
    "ground": (Role.BG, Role.PANEL, Role.SIDE, Role.EMBER_BG, Role.GREEN_BG, Role.BLUE_BG),
    "text": (Role.INK, Role.SOFT, Role.LINE, Role.AMBER, Role.COLD, Role.BLUE),
    "disabled": (Role.FAINT,),
    "chosen": (Role.EMBER, Role.GREEN, Role.SEL, Role.UNDER),
    "on_chosen": (Role.ON_EMBER,),
}
"""For which roles the colours stand that somebody has for all programs."""

AVATARS = (
    ("#AF4630", "#F0927C"),
    ("#33705F", "#7CC4B0"),
    ("#4562AE", "#9BB3EC"),
    ("#7E4F9C", "#C9A2E0"),
    ("#8C6116", "#E0B868"),
    ("#28708F", "#7FC3E0"),
    ("#97405F", "#E79AB5"),
    ("#546E30", "#AECB86"),
)


class Face(Enum):
    """Kinds of text: size in pixels at the usual system font of 14 px, and weight."""

    BODY = (14.0, QFont.Weight.Normal)
    STRONG = (14.0, QFont.Weight.DemiBold)
    SECONDARY = (12.5, QFont.Weight.Normal)
    SMALL_STRONG = (12.5, QFont.Weight.DemiBold)
    TINY = (11.0, QFont.Weight.Medium)
    NAME = (24.0, QFont.Weight.DemiBold)
    TITLE = (15.0, QFont.Weight.DemiBold)
    GREETING = (28.0, QFont.Weight.DemiBold)


USUAL = 14.0
SCALES = (0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)


SHADOW = (0.16, 0.5)
"""How dark the shadow of what floats is where it is darkest, in light and in dark; more contrast has none."""


class Colours(Protocol):
    """What somebody has chosen for all programs, each as "#rrggbb"."""

    @property
    def ground(self) -> str: ...  # noqa: D102
    @property
    def text(self) -> str: ...  # noqa: D102
    @property
    def chosen(self) -> str: ...  # noqa: D102
    @property
    def on_chosen(self) -> str: ...  # noqa: D102
    @property
    def disabled(self) -> str: ...  # noqa: D102


class Theme(QObject):
    """The look in force: `changed` tells when colours or sizes are others now.

    `choice` is "system", "light" or "dark"; `follow` is told what the system wants. `pictures` is
    the folder of icons, for the arrows of fields.
    """

    changed = Signal()

    def __init__(self, app: QApplication, pictures: Path) -> None:
        super().__init__(app)
        self._app = app
        self.pictures = pictures
        self._choice = "system"
        self._system_dark = False
        self._is_strong = False
        self._moves = False
        self._own: Colours | None = None
        self._scale = 1.0
        self._system_font = QFont(app.font())
        self._forget()

    @property
    def is_dark(self) -> bool:
        """Whether the dark values are in force."""
        return self._system_dark if self._choice == "system" else self._choice == "dark"

    @property
    def is_strong(self) -> bool:
        """Whether more contrast is asked for: lines are nearly as dark as text then."""
        return self._is_strong

    @property
    def choice(self) -> str:
        """What the user chose: "system", "light" or "dark"."""
        return self._choice

    @property
    def text_scale(self) -> float:
        """How much larger than the system font the user wants text."""
        return self._scale

    @property
    def moves(self) -> bool:
        """Whether something may move; asked each time something would."""
        return self._moves

    def follow_motion(self, moves: bool) -> None:
        """The system lets things move, or asks that they stay still."""
        self._moves = moves

    def set_choice(self, choice: str) -> None:
        """Follow the system, or stay light or dark."""
        self._choice = choice
        self.apply()

    def set_text_scale(self, scale: float) -> None:
        """Make all text larger or smaller than the system font by that factor."""
        self._scale = min(2.0, max(0.8, scale))
        self.apply()
        # The style sheet polishes widgets after this call and may lay its font over theirs: say it
        # once more then.
        QTimer.singleShot(0, self.changed.emit)

    def follow(self, dark: bool) -> None:
        """The system changed between light and dark."""
        if dark != self._system_dark:
            self._system_dark = dark
            if self._choice == "system":
                self.apply()

    def follow_contrast(self, more: bool) -> None:
        """The system asks for more contrast, or no longer."""
        if more != self._is_strong:
            self._is_strong = more
            self.apply()

    def follow_colours(self, own: Colours | None) -> None:
        """The system has colours of its own for all programs, or none. They replace ours."""
        if own != self._own:
            self._own = own
            self.apply()

    def colour(self, role: Role) -> QColor:
        """The colour for a role; the same object each time, so it is not to be changed."""
        found = self._colours.get(role)
        if found is None and self._own is not None:
            part = next(part for part, roles in _OWN.items() if role in roles)
            found = QColor(getattr(self._own, part))
            if role in (Role.SEL, Role.UNDER):
                # Text on it is in the colour of text.
                found = self.mix(QColor(self._own.ground), found, 0.25)
            self._colours[role] = found
        elif found is None:
            light, dark = STRONG.get(role, role.value) if self._is_strong else role.value
            found = self._colours[role] = QColor(dark if self.is_dark else light)
        return found

    def avatar(self, index: int) -> QColor:
        """One of the eight hues of people and tags; nearer to the ink with more contrast."""
        if self._own is not None:
            return self.colour(Role.INK)
        hue = QColor(AVATARS[index % len(AVATARS)][self.is_dark])
        # Those of the dark are bright enough, and white hardly tells one from another.
        share = 0.1 if self.is_dark else 0.45
        return self.mix(hue, self.colour(Role.INK), share) if self._is_strong else hue

    def tint(self, colour: QColor, share: float = 0.14) -> QColor:
        """`colour` laid thinly over the panel."""
        return self.mix(self.colour(Role.PANEL), colour, share)

    @staticmethod
    def mix(ground: QColor, colour: QColor, share: float) -> QColor:
        """`ground` with a share of `colour` in it."""
        under, over = (
            (ground.red(), ground.green(), ground.blue()),
            (colour.red(), colour.green(), colour.blue()),
        )
        return QColor(
            *(round(a * (1 - share) + b * share) for a, b in zip(under, over, strict=True))
        )

    def px(self, size: float) -> int:
        """A length given for the usual font, in pixels for the font in force."""
        return max(1, round(size * self._factor))

    def font(self, face: Face) -> QFont:
        """The font of a kind of text; the same object each time, so it is not to be changed."""
        found = self._fonts.get(face)
        if found is None:
            size, weight = face.value
            found = self._fonts[face] = QFont(self._system_font)
            found.setPixelSize(max(8, round(size * self._factor)))
            found.setWeight(weight)
        return found

    def apply(self) -> None:
        """Put palette, font and style sheet on the application."""
        from desktop_app.ui.kit.stylesheet import stylesheet

        self._forget()
        self._app.setFont(self.font(Face.BODY))
        self._app.setPalette(self._palette())
        colours = {role.name.lower(): self.colour(role).name() for role in Role}
        colours["hot"] = self.mix(self.colour(Role.EMBER), self.colour(Role.INK), 0.14).name()
        # With more contrast the grounds are alike: a line tells what belongs together.
        around = Role.LINE if self.is_strong else Role.BG
        colours["around"] = self.colour(around).name()
        # A line as dark as what is done would not show how far that is.
        line = self.colour(Role.LINE).name()
        colours["groove"] = self.colour(Role.PANEL).name() if self.is_strong else line
        colours["groove_edge"] = f"1px solid {line}" if self.is_strong else "none"
        pictures = {
            "tick": "tick-dark.svg" if self.is_dark else "tick.svg",
            "caret": "caret.svg",
            "onward": "onward.svg",
            "onward_left": "onward-left.svg",
        }
        paths = {what: (self.pictures / name).as_posix() for what, name in pictures.items()}
        self._app.setStyleSheet(stylesheet(colours, self.px, paths))
        self.changed.emit()

    def _forget(self) -> None:
        """Colours, fonts and scale are found anew: a row of a list asks for some twenty of them."""
        self._colours: dict[Role, QColor] = {}
        self._fonts: dict[Face, QFont] = {}
        font = self._system_font
        pixels = font.pixelSize() if font.pixelSize() > 0 else font.pointSizeF() * 96 / 72
        # Desktops say 9 to 11 points for what the design draws at 14 px.
        self._factor = max(1.0, pixels / USUAL) * self._scale

    def _palette(self) -> QPalette:
        palette = QPalette()
        for part, role in _PALETTE.items():
            palette.setColor(part, self.colour(role))
        shadow = 0.0 if self._is_strong else SHADOW[self.is_dark]
        palette.setColor(QPalette.ColorRole.Shadow, QColor.fromRgbF(0, 0, 0, shadow))
        for part in (
            QPalette.ColorRole.Text,
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(QPalette.ColorGroup.Disabled, part, self.colour(Role.FAINT))
        return palette


_PALETTE = {
    QPalette.ColorRole.Window: Role.BG,
    QPalette.ColorRole.WindowText: Role.INK,
    QPalette.ColorRole.Base: Role.PANEL,
    QPalette.ColorRole.AlternateBase: Role.BG,
    QPalette.ColorRole.Text: Role.INK,
    QPalette.ColorRole.PlaceholderText: Role.FAINT,
    QPalette.ColorRole.Button: Role.PANEL,
    QPalette.ColorRole.Mid: Role.LINE,
    QPalette.ColorRole.ButtonText: Role.INK,
    QPalette.ColorRole.ToolTipBase: Role.PANEL,
    QPalette.ColorRole.ToolTipText: Role.INK,
    QPalette.ColorRole.Highlight: Role.EMBER,
    QPalette.ColorRole.HighlightedText: Role.ON_EMBER,
    QPalette.ColorRole.Link: Role.EMBER,
}
