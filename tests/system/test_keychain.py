"""The keychain of macOS, spoken to by Apple's prototypes; what answers is no keychain of Apple's."""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from desktop_app.domain.errors import KeyringError
from desktop_app.system.keychain import Keychain
from tests.system.apple import apple_library

if TYPE_CHECKING:
    from desktop_app.system.keyring import Keyring

SECRET = bytes(range(32))


@pytest.fixture
def apple(tmp_path: Path) -> Any:
    return apple_library(tmp_path)


def test_a_secret_is_kept_under_its_name_given_back_and_forgotten(apple: Any) -> None:
    ring: Keyring = Keychain((apple, apple))
    assert not ring.holds("one")
    assert ring.read("one") is None
    ring.write("one", b"\0" * 32)
    ring.write("one", SECRET)
    ring.write("two", b"\1" * 32)
    assert ring.read("one") == SECRET
    ring.forget("one")
    assert (ring.holds("one"), ring.holds("two")) == (False, True)
    ring.forget("one")
    assert ring.read("two") == b"\1" * 32


@pytest.mark.parametrize(
    ("status", "key"),
    [(-25308, "locked"), (-128, "locked"), (-25307, "missing"), (-34018, "refused")],
)
def test_what_the_keychain_refuses_is_said_and_loses_nothing(
    apple: Any, status: int, key: str
) -> None:
    ring, fault = Keychain((apple, apple)), ctypes.c_int32.in_dll(apple, "fault")
    ring.write("one", SECRET)
    fault.value = status
    for work in (
        lambda: ring.read("one"),
        lambda: ring.write("one", b""),
        lambda: ring.forget("one"),
    ):
        with pytest.raises(KeyringError) as refused:
            work()
        assert refused.value.key == f"keyring-{key}"
    if status == -25308:
        assert ring.holds("one")
    fault.value = 0
    assert ring.read("one") == SECRET


def test_what_another_program_left_under_the_name_is_no_secret(apple: Any) -> None:
    ring = Keychain((apple, apple))
    ring.write("one", SECRET)
    apple.spoil()
    assert ring.read("one") is None


def test_elsewhere_there_is_no_keychain() -> None:
    with pytest.raises(KeyringError) as fault:
        Keychain()
    assert fault.value.key == "keyring-missing"
