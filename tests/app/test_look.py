"""The window follows what the desktop says of contrast and motion, over a real bus."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

if not sys.platform.startswith("linux"):
    pytest.skip("the portal of Linux", allow_module_level=True)

from PySide6.QtCore import Qt

from desktop_app.app.look import Look
from desktop_app.ui.kit.theme import Role
from tests.system.portal import APPEARANCE, GNOME, Portal
from tests.system.secret_service import HAS_BUS, PrivateBus

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

MOVES = Qt.UIEffect.UI_AnimateMenu


@pytest.fixture
def moving(qapp: QApplication) -> Iterator[None]:
    """Menus move, for this test alone: they would come late in all that follow."""
    effects = (Qt.UIEffect.UI_General, MOVES)
    usual = {effect: qapp.isEffectEnabled(effect) for effect in effects}
    for effect in effects:
        qapp.setEffectEnabled(effect, True)
    yield
    for effect in reversed(effects):
        qapp.setEffectEnabled(effect, usual[effect])


@pytest.mark.usefixtures("moving")
@pytest.mark.skipif(not HAS_BUS, reason="dbus-daemon is not installed")
def test_the_window_follows(qtbot, qapp, context, tmp_path: Path, monkeypatch) -> None:
    bus = PrivateBus(tmp_path)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
    portal, theme = Portal(bus.address, {}), context.theme
    state = SimpleNamespace(text=lambda *_: "light", number=lambda _, usual: usual)
    look = Look(qapp, theme, state)  # type: ignore[arg-type]
    look.ease.ask()
    usual = theme.colour(Role.LINE).name()
    with qtbot.waitSignal(theme.changed):
        portal.say(APPEARANCE, "contrast", ("u", 1))
    assert theme.colour(Role.LINE).name() != usual
    with qtbot.waitSignal(look.ease.changed):
        portal.say(GNOME, "enable-animations", ("b", False))
    assert not qapp.isEffectEnabled(MOVES)
    with qtbot.waitSignal(look.ease.changed):
        portal.say(GNOME, "enable-animations", ("b", True))
    assert qapp.isEffectEnabled(MOVES)
    with qtbot.waitSignal(theme.changed):
        portal.say(APPEARANCE, "contrast", ("u", 0))
    assert theme.colour(Role.LINE).name() == usual
    look.ease.close()
    bus.close()
    portal.join()
