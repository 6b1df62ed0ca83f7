"""Contrast and stillness as a desktop asks for them, over a real bus."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

if not sys.platform.startswith("linux"):
    pytest.skip("the portal of Linux", allow_module_level=True)

from desktop_app.system.bus import Bus
from desktop_app.system.ease import Ease, wants_contrast, wants_stillness
from tests.system.portal import ACCESS, APPEARANCE, GNOME, Portal
from tests.system.secret_service import HAS_BUS, PrivateBus


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateBus]:
    if not HAS_BUS:
        pytest.skip("dbus-daemon is not installed")
    made = PrivateBus(tmp_path)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", made.address)
    yield made
    made.close()


def test_what_the_desktop_says_is_asked_for_and_followed(qtbot, qapp, bus: PrivateBus) -> None:
    portal = Portal(
        bus.address, {APPEARANCE: {"contrast": ("u", 1)}, GNOME: {"enable-animations": ("b", True)}}
    )
    ease = Ease(qapp, Bus())
    assert (ease.wants_contrast, ease.wants_stillness) == (False, False)
    with qtbot.waitSignal(ease.changed):
        ease.ask()
    assert (ease.wants_contrast, ease.wants_stillness) == (True, False)
    with qtbot.waitSignal(ease.changed):
        portal.say(GNOME, "enable-animations", ("b", False))
    assert ease.wants_stillness
    with qtbot.waitSignal(ease.changed):
        portal.say(APPEARANCE, "contrast", ("u", 0))
    assert (ease.wants_contrast, ease.wants_stillness) == (False, True)
    # What says nothing new is no news, whatever else it is about.
    heard: list[None] = []
    ease.changed.connect(lambda: heard.append(None))
    portal.say(APPEARANCE, "accent-color", ("(ddd)", (0.1, 0.2, 0.3)))
    portal.say(APPEARANCE, "contrast", ("u", 0))
    with qtbot.waitSignal(ease.changed):
        portal.say(ACCESS, "high-contrast", ("b", True))
    assert len(heard) == 1
    ease.close()
    bus.close()
    portal.join()


@pytest.mark.parametrize(
    ("said", "contrast", "stillness"),
    [
        ({}, False, False),
        ({(APPEARANCE, "contrast"): 1}, True, False),
        ({(ACCESS, "high-contrast"): True}, True, False),
        ({(GNOME, "gtk-theme"): "HighContrastInverse"}, True, False),
        ({(GNOME, "gtk-theme"): "Adwaita"}, False, False),
        ({(APPEARANCE, "reduced-motion"): 1}, False, True),
        ({(GNOME, "enable-animations"): False}, False, True),
        ({(GNOME, "enable-animations"): True, (APPEARANCE, "contrast"): 0}, False, False),
    ],
)
def test_what_settings_mean(said: dict, contrast: bool, stillness: bool) -> None:
    assert (wants_contrast(said), wants_stillness(said)) == (contrast, stillness)


def test_no_bus_and_no_portal_change_nothing(qapp, bus: PrivateBus, monkeypatch) -> None:
    for address in (bus.address, "unix:path=/nowhere"):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        ease = Ease(qapp, Bus())
        ease.ask()
        assert (ease.wants_contrast, ease.wants_stillness) == (False, False)
        ease.close()
