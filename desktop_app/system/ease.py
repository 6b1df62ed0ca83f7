"""What the system is told about eyes: more contrast, and less that moves; followed live.

Qt follows contrast on Windows, macOS and GNOME. On other desktops of Linux, and for motion there, the
settings portal is asked (org.freedesktop.portal.Settings), once there is time for it. Windows and
macOS are asked about motion at the start and whenever the user comes back to a window of ours.
"""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.system.own_colours import OwnColours, own_colours

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

    from desktop_app.system.bus import Bus, Said

_DESKTOP, _PLACE = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_SETTINGS = "org.freedesktop.portal.Settings"
_APPEARANCE = "org.freedesktop.appearance"
_GNOME = "org.gnome.desktop.interface"
_GNOME_ACCESS = "org.gnome.desktop.a11y.interface"
_CLIENT_AREA_ANIMATION = 0x1042
"""SPI_GETCLIENTAREAANIMATION."""
Settings = dict[tuple[str, str], Any]
"""What a desktop says, by namespace and key."""


def wants_contrast(said: Settings) -> bool:
    """Whether those settings ask for more contrast."""
    return (
        said.get((_APPEARANCE, "contrast")) == 1
        or said.get((_GNOME_ACCESS, "high-contrast")) is True
        or str(said.get((_GNOME, "gtk-theme"), "")).startswith("HighContrast")
    )


def wants_stillness(said: Settings) -> bool:
    """Whether those settings ask that nothing moves."""
    return (
        said.get((_APPEARANCE, "reduced-motion")) == 1
        or said.get((_GNOME, "enable-animations")) is False
    )


class Ease(QObject):
    """`changed` when either is another now. `bus` is the session's on Linux, its own from now on;
    `ask` begins to follow the portal there.
    """

    changed = Signal()

    def __init__(self, app: QGuiApplication, bus: Bus | None = None) -> None:
        super().__init__(app)
        self._bus, self._said = bus, Settings()
        # Kept too, for with it what it gave would be gone.
        self._styles = app.styleHints()
        self._hints = self._styles.accessibility()
        self._hints.contrastPreferenceChanged.connect(self._hear_contrast)
        self._is_still, self._colours = system_is_still(), own_colours()
        app.applicationStateChanged.connect(self._look_again)
        if bus is not None:
            bus.listen(_SETTINGS, "SettingChanged", self._heard, sender=_DESKTOP)

    @property
    def wants_contrast(self) -> bool:
        """Whether more contrast is wanted now."""
        high = self._hints.contrastPreference() == Qt.ContrastPreference.HighContrast
        return high or wants_contrast(self._said)

    @property
    def colours(self) -> OwnColours | None:
        """The colours the user has for all programs; None where it is left to them."""
        return self._colours

    @property
    def wants_stillness(self) -> bool:
        """Whether nothing shall move now."""
        return self._is_still or wants_stillness(self._said)

    def ask(self) -> None:
        """Ask the portal, where there is a bus; the answer is told by `changed`."""
        if self._bus is not None:
            names = [_APPEARANCE, _GNOME, _GNOME_ACCESS]
            self._bus.call(_DESKTOP, _PLACE, _SETTINGS, "ReadAll", "as", (names,), self._take)

    def close(self) -> None:
        """Listen no longer."""
        if self._bus is not None:
            self._bus.close()

    def _take(self, said: Said | None) -> None:
        if said is not None and said.body:
            self._note(
                {
                    (namespace, key): value
                    for namespace, values in said.body[0].items()
                    for key, (_, value) in values.items()
                }
            )

    def _heard(self, said: Said) -> None:
        if len(said.body) == 3:
            namespace, key, (_, value) = said.body
            self._note({(namespace, key): value})

    def _note(self, settings: Settings) -> None:
        before = self.wants_contrast, self.wants_stillness
        self._said = self._said | settings
        if (self.wants_contrast, self.wants_stillness) != before:
            self.changed.emit()

    def _hear_contrast(self) -> None:
        self._colours = own_colours()
        self.changed.emit()

    def _look_again(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            before = self._is_still, self._colours
            self._is_still, self._colours = system_is_still(), own_colours()
            if (self._is_still, self._colours) != before:
                self.changed.emit()


def system_is_still() -> bool:
    """Whether Windows or macOS is told that nothing shall move; False on other systems, and where it
    does not say.
    """
    if sys.platform == "win32":
        moves = ctypes.c_int(1)
        told = ctypes.windll.user32.SystemParametersInfoW(
            _CLIENT_AREA_ANIMATION, 0, ctypes.byref(moves), 0
        )
        return bool(told) and not moves.value
    if sys.platform == "darwin":
        with suppress(OSError, AttributeError):
            return _mac_is_still(ctypes.CDLL("/usr/lib/libobjc.dylib"))
    return False


def _mac_is_still(objc: Any) -> bool:
    """[[NSWorkspace sharedWorkspace] accessibilityDisplayShouldReduceMotion]; AppKit is Qt's."""
    pointer = ctypes.c_void_p
    objc.objc_getClass.restype, objc.objc_getClass.argtypes = pointer, (ctypes.c_char_p,)
    objc.sel_registerName.restype, objc.sel_registerName.argtypes = pointer, (ctypes.c_char_p,)
    send = ctypes.cast(objc.objc_msgSend, pointer).value or 0
    asks = ctypes.CFUNCTYPE(pointer, pointer, pointer)(send)
    tells = ctypes.CFUNCTYPE(ctypes.c_bool, pointer, pointer)(send)
    shared = asks(objc.objc_getClass(b"NSWorkspace"), objc.sel_registerName(b"sharedWorkspace"))
    name = objc.sel_registerName(b"accessibilityDisplayShouldReduceMotion")
    return bool(shared) and tells(shared, name)
