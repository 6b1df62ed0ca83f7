"""Whether the desktop mixes a window with what lies behind it, so that one may be transparent in parts.

Windows, macOS and Wayland always do. On X11 a compositor does, which owns the selection _NET_WM_CM_S0
(Extended Window Manager Hints 1.3, "Compositing Managers") and may come and go.
"""

from __future__ import annotations

import ctypes
from contextlib import suppress

from PySide6.QtGui import QGuiApplication, QNativeInterface


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Reply(ctypes.Structure):
    """xcb_intern_atom_reply_t and xcb_get_selection_owner_reply_t, which are alike."""

    _fields_ = (
        ("kind", ctypes.c_uint8),
        ("pad", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
        ("value", ctypes.c_uint32),
    )


class Compositing:
    """Asks the window system of `app` each time: on X11 one question to the server."""

    def __init__(self, app: QGuiApplication) -> None:
        self._screen: _Selection | None = None
        self._never_mixes = False
        if app.platformName() == "xcb":
            with suppress(OSError, AttributeError):
                self._screen = _Selection(app, b"_NET_WM_CM_S0")
            self._never_mixes = self._screen is None

    def mixes(self) -> bool:
        """Whether windows may be transparent in parts now."""
        return not self._never_mixes and (self._screen is None or self._screen.is_owned())


class _Selection:
    """A selection of the X server, asked for on Qt's own connection."""

    def __init__(self, app: QGuiApplication, name: bytes) -> None:
        native = app.nativeInterface()
        if not isinstance(native, QNativeInterface.QX11Application):
            raise OSError("no connection to an X server")
        self._connection = ctypes.c_void_p(native.connection())
        self._xcb = xcb = ctypes.CDLL("libxcb.so.1")
        self._free = ctypes.CDLL(None).free
        self._free.argtypes = (ctypes.c_void_p,)
        for ask, told, kinds in (
            (xcb.xcb_intern_atom, xcb.xcb_intern_atom_reply, _NAMES),
            (xcb.xcb_get_selection_owner, xcb.xcb_get_selection_owner_reply, _ATOM),
        ):
            ask.restype, ask.argtypes = _Cookie, (ctypes.c_void_p, *kinds)
            told.restype = ctypes.POINTER(_Reply)
            told.argtypes = (ctypes.c_void_p, _Cookie, ctypes.c_void_p)
        self._atom = self._value(
            xcb.xcb_intern_atom_reply, xcb.xcb_intern_atom(self._connection, 0, len(name), name)
        )

    def is_owned(self) -> bool:
        """Whether somebody owns it now."""
        asked = self._xcb.xcb_get_selection_owner(self._connection, self._atom)
        return self._value(self._xcb.xcb_get_selection_owner_reply, asked) != 0

    def _value(self, told: ctypes._NamedFuncPointer, asked: _Cookie) -> int:
        reply = told(self._connection, asked, None)
        if not reply:
            return 0
        value: int = reply.contents.value
        self._free(reply)
        return value


_NAMES = (ctypes.c_uint8, ctypes.c_uint16, ctypes.c_char_p)
_ATOM = (ctypes.c_uint32,)
