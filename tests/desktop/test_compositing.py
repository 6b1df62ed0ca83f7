"""Whether windows may be transparent, asked of a real X server while a compositor comes and goes."""

from __future__ import annotations

import sys

COMES_AND_GOES = """
import ctypes, sys
from PySide6.QtGui import QGuiApplication
from desktop_app.system.compositing import Compositing

app = QGuiApplication(sys.argv)
asks = Compositing(app)
before = asks.mixes()
xlib = ctypes.CDLL("libX11.so.6")
xlib.XOpenDisplay.restype = ctypes.c_void_p
display = ctypes.c_void_p(xlib.XOpenDisplay(None))
atom = xlib.XInternAtom(display, b"_NET_WM_CM_S0", 0)
window = xlib.XCreateSimpleWindow(display, xlib.XDefaultRootWindow(display), 0, 0, 1, 1, 0, 0, 0)
xlib.XSetSelectionOwner(display, atom, window, 0)
xlib.XSync(display, 0)
there = asks.mixes()
xlib.XCloseDisplay(display)
while asks.mixes():
    pass
print(app.platformName(), before, there)
"""


def test_a_compositor_is_seen_as_long_as_it_is_there(session) -> None:
    session.environment["QT_QPA_PLATFORM"] = "xcb"
    said = session.run(sys.executable, "-c", COMES_AND_GOES)
    assert said == "xcb False True"
