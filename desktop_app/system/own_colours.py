"""The colours of a contrast theme of Windows, which its user chose and may have made: they are to be used as they
are, not only taken for a wish for more contrast.
"""

from __future__ import annotations

import ctypes
import sys
from dataclasses import dataclass

_HIGH_CONTRAST, _IS_ON = 0x42, 1
"""SPI_GETHIGHCONTRAST; HCF_HIGHCONTRASTON."""
_WINDOW, _WINDOW_TEXT, _HIGHLIGHT, _HIGHLIGHT_TEXT, _GREY_TEXT = 5, 8, 13, 14, 17
"""COLOR_WINDOW and so on, of GetSysColor."""


@dataclass(frozen=True, slots=True)
class OwnColours:
    """What the user wants to see: each as "#rrggbb"."""

    ground: str
    text: str
    chosen: str
    on_chosen: str
    disabled: str


class _HighContrast(ctypes.Structure):
    """HIGHCONTRASTW."""

    _fields_ = (
        ("size", ctypes.c_uint32),
        ("flags", ctypes.c_uint32),
        ("scheme", ctypes.c_void_p),
    )


def own_colours() -> OwnColours | None:
    """The colours of the contrast theme that is on; None without one, and on other systems."""
    if sys.platform != "win32":
        return None
    user = ctypes.windll.user32
    said = _HighContrast(size=ctypes.sizeof(_HighContrast))
    told = user.SystemParametersInfoW(_HIGH_CONTRAST, said.size, ctypes.pointer(said), 0)
    if not told or not said.flags & _IS_ON:
        return None
    parts = (_WINDOW, _WINDOW_TEXT, _HIGHLIGHT, _HIGHLIGHT_TEXT, _GREY_TEXT)
    return OwnColours(*(colour_of(user.GetSysColor(part)) for part in parts))


def colour_of(number: int) -> str:
    """A COLORREF, 0x00bbggrr, as "#rrggbb"."""
    red, green, blue = number & 0xFF, number >> 8 & 0xFF, number >> 16 & 0xFF
    return f"#{red:02x}{green:02x}{blue:02x}"
