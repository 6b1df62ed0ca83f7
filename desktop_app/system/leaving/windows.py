"""On Windows: a window of our own that is never shown. Sleep is told to every window, a locked screen
to those that ask (WTSRegisterSessionNotification).
"""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress
from ctypes import wintypes
from typing import TYPE_CHECKING

from desktop_app.system.leaving.base import Leaving
from desktop_app.system.leaving.messages import Word, windows_word

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

CLASS = "KithLeaving"
"""The name of the window's class, by which others find it."""
_THIS_SESSION, _TO_WINDOW = 0, 0
"""NOTIFY_FOR_THIS_SESSION, DEVICE_NOTIFY_WINDOW_HANDLE."""

if sys.platform == "win32":
    _user = ctypes.WinDLL("user32", use_last_error=True)
    _sessions = ctypes.WinDLL("wtsapi32", use_last_error=True)
    _kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    _Procedure = ctypes.WINFUNCTYPE(
        wintypes.LPARAM, wintypes.HWND, wintypes.UINT, wintypes.WPARAM, wintypes.LPARAM
    )

    class _Class(ctypes.Structure):
        """WNDCLASSW."""

        _fields_ = (
            ("style", wintypes.UINT),
            ("lpfnWndProc", _Procedure),
            ("cbClsExtra", ctypes.c_int),
            ("cbWndExtra", ctypes.c_int),
            ("hInstance", wintypes.HINSTANCE),
            ("hIcon", wintypes.HANDLE),
            ("hCursor", wintypes.HANDLE),
            ("hbrBackground", wintypes.HANDLE),
            ("lpszMenuName", wintypes.LPCWSTR),
            ("lpszClassName", wintypes.LPCWSTR),
        )

    _kernel.GetModuleHandleW.argtypes = (wintypes.LPCWSTR,)
    _kernel.GetModuleHandleW.restype = wintypes.HMODULE
    _user.RegisterClassW.argtypes = (ctypes.POINTER(_Class),)
    _user.UnregisterClassW.argtypes = (wintypes.LPCWSTR, wintypes.HINSTANCE)
    _user.CreateWindowExW.argtypes = (
        wintypes.DWORD,
        wintypes.LPCWSTR,
        wintypes.LPCWSTR,
        wintypes.DWORD,
        *(ctypes.c_int,) * 4,
        wintypes.HWND,
        wintypes.HMENU,
        wintypes.HINSTANCE,
        wintypes.LPVOID,
    )
    _user.CreateWindowExW.restype = wintypes.HWND
    _user.DestroyWindow.argtypes = (wintypes.HWND,)
    _user.DefWindowProcW.argtypes = (
        wintypes.HWND,
        wintypes.UINT,
        wintypes.WPARAM,
        wintypes.LPARAM,
    )
    _user.DefWindowProcW.restype = wintypes.LPARAM
    _user.RegisterSuspendResumeNotification.argtypes = (wintypes.HANDLE, wintypes.DWORD)
    _user.RegisterSuspendResumeNotification.restype = wintypes.HANDLE
    _user.UnregisterSuspendResumeNotification.argtypes = (wintypes.HANDLE,)
    _sessions.WTSRegisterSessionNotification.argtypes = (wintypes.HWND, wintypes.DWORD)
    _sessions.WTSUnRegisterSessionNotification.argtypes = (wintypes.HWND,)

    class WindowsLeaving(Leaving):
        """What Windows tells one window, in the thread that made this; Qt's loop takes its
        messages. Says nothing where the window cannot be made.
        """

        def __init__(self, parent: QObject | None = None) -> None:
            super().__init__(parent)
            # Windows keeps no reference: both must live as long as the window.
            self._procedure = _Procedure(self._heard)
            self._module = _kernel.GetModuleHandleW(None)
            made = _Class(lpfnWndProc=self._procedure, hInstance=self._module, lpszClassName=CLASS)
            self.handle: int | None = None
            self._sleep: int | None = None
            if not _user.RegisterClassW(ctypes.byref(made)):
                return
            # No child of HWND_MESSAGE: what all windows are told does not reach those.
            self.handle = _user.CreateWindowExW(
                0, CLASS, None, 0, 0, 0, 0, 0, None, None, self._module, None
            )
            if self.handle is not None:
                _sessions.WTSRegisterSessionNotification(self.handle, _THIS_SESSION)
                # Computers that only doze (modern standby) tell those alone who ask.
                self._sleep = _user.RegisterSuspendResumeNotification(self.handle, _TO_WINDOW)

        def close(self) -> None:
            if self.handle is None:
                return
            _sessions.WTSUnRegisterSessionNotification(self.handle)
            if self._sleep is not None:
                _user.UnregisterSuspendResumeNotification(self._sleep)
            _user.DestroyWindow(self.handle)
            _user.UnregisterClassW(CLASS, self._module)
            self.handle = self._sleep = None

        def _heard(self, window: int, message: int, first: int, second: int) -> int:
            word = windows_word(message, first)
            # The object may be gone before the window is, when the program ends.
            with suppress(RuntimeError):
                if word is Word.LOCKED:
                    self.locked.emit()
                elif word is Word.SLEEPING:
                    self.sleeping.emit()
            answer: int = _user.DefWindowProcW(window, message, first, second)
            return answer
