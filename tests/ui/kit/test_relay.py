"""What other threads say to a window that is being destroyed."""

from __future__ import annotations

import subprocess
import sys
import threading

from PySide6.QtCore import QObject

from desktop_app.ui.kit.relay import Relay

HAMMERED = """
import sys, threading
from PySide6.QtCore import QCoreApplication, QObject
from shiboken6 import delete
from desktop_app.ui.kit.relay import Relay

app = QCoreApplication([])
sys.setswitchinterval(1e-5)
ends, here, heard = threading.Event(), [], []

def talk():
    while not ends.is_set():
        for relay in here[-1:]:
            relay.say(1)

threads = [threading.Thread(target=talk) for _ in range(2)]
[thread.start() for thread in threads]
for _ in range(1500):
    parent = QObject()
    here.append(Relay(parent))
    here[-1].said.connect(heard.append)
    app.sendPostedEvents()
    while not heard:
        app.sendPostedEvents()
    delete(parent)
    here.pop(0) if len(here) > 1 else None
ends.set()
[thread.join() for thread in threads]
print(heard[0])
"""


def test_an_end_waits_for_what_is_being_said(qapp) -> None:
    # In a process of its own: where it does not, that process ends with a fault of memory.
    done = subprocess.run(
        [sys.executable, "-c", HAMMERED], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "1\n"), done.stderr


def test_it_is_heard_on_the_thread_of_the_window(qtbot) -> None:
    parent = QObject()
    relay, heard = Relay(parent), list[tuple[object, int]]()
    relay.said.connect(lambda value: heard.append((value, threading.get_ident())))
    relay.say("here")
    assert heard == [("here", threading.get_ident())]
    thread = threading.Thread(target=lambda: relay.say("there"))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard[1] == ("there", threading.get_ident())
    relay.close()
    relay.say("nobody")
    assert len(heard) == 2
