"""Windows' Credential Manager, which keeps secrets encrypted under the user's log-in (wincred.h)."""

from __future__ import annotations

import ctypes
import sys
from ctypes import wintypes

from desktop_app.domain.errors import KeyringError

_GENERIC, _THIS_COMPUTER, _NOT_FOUND = 1, 2, 1168
"""CRED_TYPE_GENERIC, CRED_PERSIST_LOCAL_MACHINE, ERROR_NOT_FOUND."""


class _Credential(ctypes.Structure):
    """CREDENTIALW."""

    _fields_ = (
        ("Flags", wintypes.DWORD),
        ("Type", wintypes.DWORD),
        ("TargetName", wintypes.LPWSTR),
        ("Comment", wintypes.LPWSTR),
        ("LastWritten", wintypes.FILETIME),
        ("CredentialBlobSize", wintypes.DWORD),
        ("CredentialBlob", ctypes.POINTER(ctypes.c_char)),
        ("Persist", wintypes.DWORD),
        ("AttributeCount", wintypes.DWORD),
        ("Attributes", ctypes.c_void_p),
        ("TargetAlias", wintypes.LPWSTR),
        ("UserName", wintypes.LPWSTR),
    )


if sys.platform == "win32":
    _windows = ctypes.WinDLL("advapi32", use_last_error=True)
    _pointer = ctypes.POINTER(_Credential)
    _windows.CredReadW.argtypes = (
        wintypes.LPCWSTR,
        wintypes.DWORD,
        wintypes.DWORD,
        ctypes.POINTER(_pointer),
    )
    _windows.CredWriteW.argtypes = (_pointer, wintypes.DWORD)
    _windows.CredDeleteW.argtypes = (wintypes.LPCWSTR, wintypes.DWORD, wintypes.DWORD)
    _windows.CredFree.argtypes = (ctypes.c_void_p,)
    _windows.CredFree.restype = None

    class Credentials:
        """The keyring of Windows."""

        def holds(self, name: str) -> bool:
            return self.read(name) is not None

        def read(self, name: str) -> bytes | None:
            found = _pointer()
            if not _windows.CredReadW(_target(name), _GENERIC, 0, ctypes.byref(found)):
                if ctypes.get_last_error() == _NOT_FOUND:
                    return None
                raise KeyringError("keyring-refused")
            try:
                held = found.contents
                text = ctypes.string_at(held.CredentialBlob, held.CredentialBlobSize)
                return bytes.fromhex(text.decode("ascii"))
            except ValueError:
                return None
            finally:
                _windows.CredFree(found)

        def write(self, name: str, secret: bytes) -> None:
            text = secret.hex().encode()
            blob = ctypes.create_string_buffer(text, len(text))
            made = _Credential(
                Type=_GENERIC,
                TargetName=_target(name),
                CredentialBlobSize=len(text),
                CredentialBlob=ctypes.cast(blob, ctypes.POINTER(ctypes.c_char)),
                Persist=_THIS_COMPUTER,
                UserName="Kith",
            )
            if not _windows.CredWriteW(ctypes.byref(made), 0):
                raise KeyringError("keyring-refused")

        def forget(self, name: str) -> None:
            deleted = _windows.CredDeleteW(_target(name), _GENERIC, 0)
            if not deleted and ctypes.get_last_error() != _NOT_FOUND:
                raise KeyringError("keyring-refused")


def _target(name: str) -> str:
    return f"Kith/{name}"
