"""The keychain of macOS, which keeps secrets encrypted under the user's log-in (Security.framework,
SecItem.h).

A locked keychain is not asked to open, nor its user for anything: the passphrase is asked for
instead. So an item that another version of Kith left, which macOS takes for another program, counts
as locked until it is written anew.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

from desktop_app.domain.errors import KeyringError

_FRAMEWORKS = "/System/Library/Frameworks"
_SERVICE = "io.github.kith_desktop.Kith"
_DONE, _NOT_FOUND = 0, -25300
_LOCKED = (-25308, -25293, -128)
"""errSecInteractionNotAllowed, errSecAuthFailed, errSecUserCanceled."""
_MISSING = (-25291, -25294, -25307)
"""errSecNotAvailable, errSecNoSuchKeychain, errSecNoDefaultKeychain."""
_UTF_8 = 0x08000100
_pointer = ctypes.c_void_p
_pointers = ctypes.POINTER(_pointer)
_Wanted = dict[str, "str | bytes | _Constant"]


class _Constant(str):
    """The name of a constant of the framework, in place of a text of ours."""

    __slots__ = ()


_TRUE, _PASSWORD = _Constant("kCFBooleanTrue"), _Constant("kSecClassGenericPassword")


def frameworks() -> tuple[Any, Any]:
    """CoreFoundation and Security; raises KeyringError elsewhere than on macOS."""
    try:
        core = ctypes.CDLL(f"{_FRAMEWORKS}/CoreFoundation.framework/CoreFoundation")
        return core, ctypes.CDLL(f"{_FRAMEWORKS}/Security.framework/Security")
    except OSError as error:
        raise KeyringError("keyring-missing") from error


class Keychain:
    """The keyring of macOS, by these two `libraries`."""

    def __init__(self, libraries: tuple[Any, Any] | None = None) -> None:
        self._core, self._security = libraries or frameworks()
        _declare(self._core, self._security)

    def holds(self, name: str) -> bool:
        with self._dictionary(_item(name)) as query:
            return self._found(self._security.SecItemCopyMatching(query, None))

    def read(self, name: str) -> bytes | None:
        found = _pointer()
        with self._dictionary(_item(name) | {"kSecReturnData": _TRUE}) as query:
            if not self._found(self._security.SecItemCopyMatching(query, ctypes.byref(found))):
                return None
        try:
            held = self._core.CFDataGetBytePtr(found)
            text = ctypes.string_at(held, self._core.CFDataGetLength(found))
            return bytes.fromhex(text.decode("ascii"))
        except ValueError:
            return None
        finally:
            self._core.CFRelease(found)

    def write(self, name: str, secret: bytes) -> None:
        self.forget(name)
        said: _Wanted = {"kSecAttrLabel": "Kith", "kSecValueData": secret.hex().encode()}
        with self._dictionary(_item(name) | said) as item:
            if not self._found(self._security.SecItemAdd(item, None)):
                raise KeyringError("keyring-missing")

    def forget(self, name: str) -> None:
        with self._dictionary(_item(name)) as query:
            self._found(self._security.SecItemDelete(query))

    def _found(self, status: int) -> bool:
        """False when there is no such item; raises KeyringError for all else that is no success."""
        if status in _LOCKED:
            raise KeyringError("keyring-locked")
        if status in _MISSING:
            raise KeyringError("keyring-missing")
        if status not in (_DONE, _NOT_FOUND):
            raise KeyringError("keyring-refused")
        return status == _DONE

    @contextmanager
    def _dictionary(self, wanted: _Wanted) -> Iterator[Any]:
        """These as a dictionary of CoreFoundation's, while no window of macOS may come between."""
        core = self._core
        with ExitStack() as held:

            def kept(made: Any) -> Any:
                held.callback(core.CFRelease, made)
                return made

            keys = [self._constant(name) for name in wanted]
            values = [self._value(value, kept) for value in wanted.values()]
            count = len(wanted)
            made = core.CFDictionaryCreate(
                None,
                (_pointer * count)(*keys),
                (_pointer * count)(*values),
                count,
                ctypes.addressof(ctypes.c_char.in_dll(core, "kCFTypeDictionaryKeyCallBacks")),
                ctypes.addressof(ctypes.c_char.in_dll(core, "kCFTypeDictionaryValueCallBacks")),
            )
            self._security.SecKeychainSetUserInteractionAllowed(0)
            held.callback(self._security.SecKeychainSetUserInteractionAllowed, 1)
            yield kept(made)

    def _value(self, value: str | bytes | _Constant, kept: Any) -> Any:
        if isinstance(value, _Constant):
            return self._constant(value)
        if isinstance(value, bytes):
            return kept(self._core.CFDataCreate(None, value, len(value)))
        return kept(self._core.CFStringCreateWithCString(None, value.encode(), _UTF_8))

    def _constant(self, name: str) -> int | None:
        library = self._core if name.startswith("kCF") else self._security
        return _pointer.in_dll(library, name).value


def _item(name: str) -> _Wanted:
    return {"kSecClass": _PASSWORD, "kSecAttrService": _SERVICE, "kSecAttrAccount": name}


def _declare(core: Any, security: Any) -> None:
    """What the functions take and answer: without it ctypes would cut pointers in half."""
    whole, status = ctypes.c_long, ctypes.c_int32
    for function, answer, *arguments in (
        (core.CFStringCreateWithCString, _pointer, _pointer, ctypes.c_char_p, ctypes.c_uint32),
        (core.CFDataCreate, _pointer, _pointer, ctypes.c_char_p, whole),
        (core.CFDataGetLength, whole, _pointer),
        (core.CFDataGetBytePtr, _pointer, _pointer),
        (
            core.CFDictionaryCreate,
            _pointer,
            *(_pointer, _pointers, _pointers, whole, _pointer, _pointer),
        ),
        (core.CFRelease, None, _pointer),
        (security.SecItemAdd, status, _pointer, _pointers),
        (security.SecItemCopyMatching, status, _pointer, _pointers),
        (security.SecItemDelete, status, _pointer),
        (security.SecKeychainSetUserInteractionAllowed, status, ctypes.c_ubyte),
    ):
        function.restype, function.argtypes = answer, arguments
