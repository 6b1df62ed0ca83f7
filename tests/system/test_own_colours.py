"""The colours of a contrast theme of Windows, as its own functions tell them, and what the window makes of them."""

from __future__ import annotations

import ctypes
import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from desktop_app.system.own_colours import OwnColours, own_colours
from desktop_app.ui.kit.theme import Role
from tests.ui.conftest import context

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

__all__ = ["context"]

THEMES = {
    "Aquatic": OwnColours("#202020", "#ffffff", "#8ee3f0", "#263b50", "#a6a6a6"),
    "Desert": OwnColours("#fffaef", "#3d3d3d", "#903909", "#fff5e3", "#676767"),
    "Dusk": OwnColours("#2d3236", "#ffffff", "#a1bfde", "#212d3b", "#a6a6a6"),
    "Night sky": OwnColours("#000000", "#ffffff", "#d6b4fd", "#2b2b2b", "#a6a6a6"),
}
"""Those that come with Windows 11."""
PAIRS = [
    (Role.INK, Role.BG), (Role.INK, Role.PANEL), (Role.INK, Role.SEL), (Role.SOFT, Role.SIDE),
    (Role.INK, Role.UNDER), (Role.SOFT, Role.UNDER),
    (Role.FAINT, Role.BG), (Role.EMBER, Role.PANEL), (Role.EMBER, Role.EMBER_BG),
    (Role.GREEN, Role.GREEN_BG), (Role.ON_EMBER, Role.EMBER), (Role.ON_EMBER, Role.GREEN),
]  # fmt: skip


class User32:
    """The two functions, with a contrast theme on or off."""

    def __init__(self, colours: dict[int, int], on: bool) -> None:
        self._colours, self._on = colours, on

    def SystemParametersInfoW(self, action: int, size: int, place, flags: int) -> int:  # noqa: N802
        assert (action, flags) == (0x42, 0) and size == ctypes.sizeof(place.contents)
        place.contents.flags = 0x7E | self._on
        return 1

    def GetSysColor(self, part: int) -> int:  # noqa: N802
        return self._colours[part]


@pytest.mark.parametrize("on", [True, False])
def test_windows_is_asked(monkeypatch: pytest.MonkeyPatch, on: bool) -> None:
    colours = {5: 0x000000, 8: 0xFFFFFF, 13: 0xFDB4D6, 14: 0x2B2B2B, 17: 0xA6A6A6}
    monkeypatch.setattr(sys, "platform", "win32")
    loaded = SimpleNamespace(user32=User32(colours, on))
    monkeypatch.setattr(ctypes, "windll", loaded, raising=False)
    assert own_colours() == (THEMES["Night sky"] if on else None)


@pytest.mark.parametrize("name", THEMES)
def test_the_window_uses_them_and_stays_readable(context, name: str) -> None:
    theme, usual = context.theme, context.theme.colour(Role.INK).name()
    own = THEMES[name]
    theme.follow_colours(own)
    assert theme.colour(Role.BG).name() == own.ground and theme.colour(Role.INK).name() == own.text
    assert theme.avatar(3).name() == own.text
    for text, ground in PAIRS:
        found = _contrast(theme.colour(text), theme.colour(ground))
        assert found >= 4.5, (text, ground, round(found, 2))
    theme.follow_colours(None)
    assert theme.colour(Role.INK).name() == usual


def _contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return sum(part * share for part, share in zip(parts, (0.2126, 0.7152, 0.0722), strict=True))
