"""How long tests wait for what must happen, long enough for a busy machine many times slower than
one's own: what happens ends the wait, so a test that passes takes no longer for it.

`KITH_PATIENCE=3` triples it. Never what a test is about: what the program itself waits for is given
to it by the test.
"""

from __future__ import annotations

import os

SECONDS = 180.0 * float(os.environ.get("KITH_PATIENCE", "1"))
"""Seconds until a test gives up waiting for a program, a thread or an event."""

MILLISECONDS = round(SECONDS * 1000)
"""The same for Qt."""
