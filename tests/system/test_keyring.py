"""The keyring of a Linux desktop, over a real bus; and the mark that keeps it from opening."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.errors import KeyringError
from desktop_app.system import locked_mark
from desktop_app.system.keyring import Keyring, keyring

if not sys.platform.startswith("linux"):
    pytest.skip("the keyring of Linux", allow_module_level=True)

from tests.system.secret_service import HAS_BUS, Keeper, PrivateBus

SECRET = bytes(range(32))


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateBus]:
    if not HAS_BUS:
        pytest.skip("dbus-daemon is not installed")
    made = PrivateBus(tmp_path)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", made.address)
    yield made
    made.close()


@pytest.fixture
def keeper(bus: PrivateBus) -> Iterator[Keeper]:
    made = Keeper(bus.address)
    yield made
    bus.close()
    made.join()


def test_a_secret_is_kept_under_its_name_given_back_and_forgotten(keeper: Keeper) -> None:
    ring: Keyring = keyring()
    assert not ring.holds("one")
    assert ring.read("one") is None
    ring.write("one", b"\0" * 32)
    ring.write("one", SECRET)
    ring.write("two", b"\1" * 32)
    assert len(keeper.items) == 2
    assert ring.read("one") == SECRET
    ring.forget("one")
    assert (ring.holds("one"), ring.holds("two")) == (False, True)
    ring.forget("one")


def test_a_locked_keyring_is_said_and_loses_nothing(keeper: Keeper) -> None:
    ring = keyring()
    ring.write("one", SECRET)
    keeper.locked = True
    assert ring.holds("one")
    for work in (
        lambda: ring.read("one"),
        lambda: ring.write("one", b""),
        lambda: ring.forget("one"),
    ):
        with pytest.raises(KeyringError) as fault:
            work()
        assert fault.value.key == "keyring-locked"
    keeper.locked = False
    assert ring.read("one") == SECRET


def test_what_another_program_left_under_the_name_is_no_secret(keeper: Keeper) -> None:
    ring = keyring()
    ring.write("one", SECRET)
    ((path, (held, _)),) = keeper.items.items()
    keeper.items[path] = (held, b"\xff no hexadecimal")
    assert ring.read("one") is None


def test_without_a_place_to_keep_it_there_is_no_keyring(keeper: Keeper) -> None:
    keeper.default = "/"
    with pytest.raises(KeyringError) as fault:
        keyring().write("one", SECRET)
    assert fault.value.key == "keyring-missing"
    assert keeper.items == {}


def test_no_service_and_no_bus_are_no_keyring(
    bus: PrivateBus, monkeypatch: pytest.MonkeyPatch
) -> None:
    for address in (bus.address, "unix:path=/nowhere", ""):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        with pytest.raises(KeyringError) as fault:
            keyring().holds("one")
        assert fault.value.key == "keyring-missing"


def test_the_mark_of_a_lock_is_the_users_alone_and_ends_with_the_session(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "run").mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    folder = tmp_path / "kith"
    assert not locked_mark.is_marked(folder)
    locked_mark.set_mark(folder)
    assert locked_mark.is_marked(folder)
    assert not locked_mark.is_marked(tmp_path / "other")
    (mark,) = (tmp_path / "run").iterdir()
    assert mark.stat().st_mode & 0o077 == 0
    started = time.time() - time.clock_gettime(time.CLOCK_BOOTTIME)
    os.utime(mark, (started - 60, started - 60))
    assert not locked_mark.is_marked(folder)
    locked_mark.set_mark(folder)
    locked_mark.take_mark(folder)
    assert list((tmp_path / "run").iterdir()) == []
