"""A keyring on a bus of its own: what Kith asks of the Secret Service, answered over real D-Bus."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from threading import Thread
from typing import Any

from jeepney import HeaderFields, Message, new_error, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

CONFIG = """
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={place}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
"""
LOGIN = "/org/freedesktop/secrets/collection/login"
HAS_BUS = shutil.which("dbus-daemon") is not None


class PrivateBus:
    """A message bus of one test; `address` is where it listens."""

    def __init__(self, place: Path) -> None:
        config = place / "bus.conf"
        config.write_text(CONFIG.format(place=place))
        command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"]
        self._daemon = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert self._daemon.stdout is not None
        self.address = self._daemon.stdout.readline().strip()

    def close(self) -> None:
        """End it."""
        self._daemon.terminate()
        self._daemon.wait()
        assert self._daemon.stdout is not None
        self._daemon.stdout.close()


class Keeper:
    """Has the name of the Secret Service on that bus. `items` are what it keeps, by path: attributes
    and secret. It may be `locked`, or have no `default` place.
    """

    def __init__(self, address: str) -> None:
        self.items: dict[str, tuple[dict[str, str], bytes]] = {}
        self.locked, self.default = False, LOGIN
        self._connection = open_dbus_connection(bus=address)
        name = message_bus.RequestName("org.freedesktop.secrets")
        assert self._connection.send_and_get_reply(name).body == (1,)
        self._thread = Thread(target=self._serve, daemon=True)
        self._thread.start()

    def join(self) -> None:
        """Wait until the bus, which was ended, has ended this too."""
        self._thread.join()
        self._connection.close()

    def _serve(self) -> None:
        while True:
            try:
                asked = self._connection.receive()
                if HeaderFields.member in asked.header.fields and asked.header.serial:
                    self._connection.send(self._answer(asked))
            except (OSError, EOFError):
                return

    def _answer(self, asked: Message) -> Message:
        fields = asked.header.fields
        member, path = fields[HeaderFields.member], fields.get(HeaderFields.path, "")
        answers: dict[str, Any] = {
            "OpenSession": ("vo", lambda *_: (("s", ""), "/session/1")),
            "SearchItems": ("aoao", self._search),
            "ReadAlias": ("o", lambda _: (self.default,)),
            "Unlock": ("aoo", lambda ones: ([] if self.locked else ones, "/")),
            "CreateItem": ("oo", self._create),
            "GetSecret": ("(oayays)", lambda _: (("/", b"", self.items[path][1], "text/plain"),)),
            "Delete": ("o", lambda: (self.items.pop(path) and "/",)),
        }
        if self.locked and member in ("CreateItem", "GetSecret", "Delete"):
            return new_error(asked, "org.freedesktop.Secret.Error.IsLocked")
        if member not in answers:
            return new_error(asked, "org.freedesktop.DBus.Error.UnknownMethod")
        signature, work = answers[member]
        return new_method_return(asked, signature, work(*asked.body))

    def _search(self, wanted: dict[str, str]) -> tuple[list[str], list[str]]:
        found = [path for path, (held, _) in self.items.items() if wanted.items() <= held.items()]
        return ([], found) if self.locked else (found, [])

    def _create(
        self, properties: dict[str, Any], secret: tuple[Any, ...], replace: bool
    ) -> tuple[str, str]:
        held = properties["org.freedesktop.Secret.Item.Attributes"][1]
        same = [path for path, (other, _) in self.items.items() if other == held and replace]
        path = same[0] if same else f"{LOGIN}/{len(self.items) + 1}"
        self.items[path] = (held, bytes(secret[2]))
        return path, "/"
