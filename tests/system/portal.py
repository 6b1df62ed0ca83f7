"""A settings portal on a bus of its own: says what a test wants of contrast and motion."""

from __future__ import annotations

from threading import Thread
from typing import Any

from jeepney import DBusAddress, HeaderFields, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

PORTAL, SETTINGS = "org.freedesktop.portal.Desktop", "org.freedesktop.portal.Settings"
APPEARANCE, GNOME = "org.freedesktop.appearance", "org.gnome.desktop.interface"
ACCESS = "org.gnome.desktop.a11y.interface"


class Portal:
    """Has the name of the portal on that bus; `said` is what it answers at first."""

    def __init__(self, address: str, said: dict[str, dict[str, tuple[str, Any]]]) -> None:
        self.said = said
        self._connection = open_dbus_connection(bus=address)
        self._connection.send_and_get_reply(message_bus.RequestName(PORTAL))
        self._thread = Thread(target=self._serve, daemon=True)
        self._thread.start()

    def say(self, namespace: str, key: str, value: tuple[str, Any]) -> None:
        """Tell of a change."""
        place = DBusAddress("/org/freedesktop/portal/desktop", PORTAL, SETTINGS)
        signal = new_signal(place, "SettingChanged", "ssv", (namespace, key, value))
        self._connection.send(signal)

    def join(self) -> None:
        """Wait until it has ended with its bus."""
        self._thread.join()
        self._connection.close()

    def _serve(self) -> None:
        while True:
            try:
                asked = self._connection.receive()
                if asked.header.fields.get(HeaderFields.member) == "ReadAll":
                    self._connection.send(new_method_return(asked, "a{sa{sv}}", (self.said,)))
            except (OSError, EOFError):
                return
