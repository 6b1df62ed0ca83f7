"""On macOS: a distributed notification for the screen (CoreFoundation), and the messages about power
for sleep (IOKit). Both are plain C, heard by the loop that Qt runs.
"""

from __future__ import annotations

import ctypes
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from desktop_app.system.leaving.base import Leaving
from desktop_app.system.leaving.messages import SCREEN_IS_LOCKED, Word, mac_power

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

_FRAMEWORKS = "/System/Library/Frameworks"
_UTF_8, _AT_ONCE = 0x08000100, 4
"""kCFStringEncodingUTF8, CFNotificationSuspensionBehaviorDeliverImmediately."""
_pointer = ctypes.c_void_p
_Noticed = ctypes.CFUNCTYPE(None, _pointer, _pointer, _pointer, _pointer, _pointer)
_Powered = ctypes.CFUNCTYPE(None, _pointer, ctypes.c_uint32, ctypes.c_uint32, _pointer)


def frameworks() -> tuple[Any, Any]:
    """CoreFoundation and IOKit; raises OSError elsewhere than on macOS."""
    core = ctypes.CDLL(f"{_FRAMEWORKS}/CoreFoundation.framework/CoreFoundation")
    power = ctypes.CDLL(f"{_FRAMEWORKS}/IOKit.framework/IOKit")
    return core, power


class MacLeaving(Leaving):
    """What macOS tells the thread that made this, by these two `libraries`."""

    def __init__(
        self, parent: QObject | None = None, libraries: tuple[Any, Any] | None = None
    ) -> None:
        super().__init__(parent)
        self._core, self._power = libraries or frameworks()
        _declare(self._core, self._power)
        # macOS keeps no reference: these must live as long as it may call.
        self._noticed, self._powered = _Noticed(self._screen), _Powered(self._message)
        self._centre = self._core.CFNotificationCenterGetDistributedCenter()
        self._name = self._core.CFStringCreateWithCString(None, SCREEN_IS_LOCKED.encode(), _UTF_8)
        self._observer = _pointer(id(self))
        self._core.CFNotificationCenterAddObserver(
            self._centre, self._observer, self._noticed, self._name, None, _AT_ONCE
        )
        self._port, self._notifier = _pointer(), ctypes.c_uint32()
        self._root = self._power.IORegisterForSystemPower(
            None, ctypes.byref(self._port), self._powered, ctypes.byref(self._notifier)
        )
        self._is_open = True
        if self._root:
            self._core.CFRunLoopAddSource(
                self._core.CFRunLoopGetMain(),
                self._power.IONotificationPortGetRunLoopSource(self._port),
                _pointer.in_dll(self._core, "kCFRunLoopCommonModes"),
            )

    def close(self) -> None:
        if not self._is_open:
            return
        self._is_open = False
        self._core.CFNotificationCenterRemoveEveryObserver(self._centre, self._observer)
        self._core.CFRelease(self._name)
        if self._root:
            self._power.IODeregisterForSystemPower(ctypes.byref(self._notifier))
            self._power.IONotificationPortDestroy(self._port)

    def _screen(self, *_: object) -> None:
        with suppress(RuntimeError):
            self.locked.emit()

    def _message(self, _: object, service: int, message: int, argument: int | None) -> None:
        word, waits = mac_power(message)
        try:
            if word is Word.SLEEPING:
                with suppress(RuntimeError):
                    self.sleeping.emit()
        finally:
            if waits:
                self._power.IOAllowPowerChange(self._root, argument or 0)


def _declare(core: Any, power: Any) -> None:
    """What the functions take and answer: without it ctypes would cut pointers in half."""
    whole = ctypes.c_long
    for function, answer, *arguments in (
        (core.CFNotificationCenterGetDistributedCenter, _pointer),
        (core.CFStringCreateWithCString, _pointer, _pointer, ctypes.c_char_p, ctypes.c_uint32),
        (
            core.CFNotificationCenterAddObserver,
            None,
            *(_pointer, _pointer, _Noticed, _pointer, _pointer, whole),
        ),
        (core.CFNotificationCenterRemoveEveryObserver, None, _pointer, _pointer),
        (core.CFRelease, None, _pointer),
        (core.CFRunLoopGetMain, _pointer),
        (core.CFRunLoopAddSource, None, _pointer, _pointer, _pointer),
        (
            power.IORegisterForSystemPower,
            ctypes.c_uint32,
            *(_pointer, ctypes.POINTER(_pointer), _Powered, ctypes.POINTER(ctypes.c_uint32)),
        ),
        (power.IONotificationPortGetRunLoopSource, _pointer, _pointer),
        (power.IODeregisterForSystemPower, ctypes.c_int, ctypes.POINTER(ctypes.c_uint32)),
        (power.IONotificationPortDestroy, None, _pointer),
        (power.IOAllowPowerChange, ctypes.c_int, ctypes.c_uint32, whole),
    ):
        function.restype, function.argtypes = answer, arguments
