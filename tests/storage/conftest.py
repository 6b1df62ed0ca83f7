"""Everything about the file holds for one without a key and for an encrypted one."""

from __future__ import annotations

import pytest

from desktop_app.storage.engine.key import Key

KEY = Key(bytes(range(32)))


@pytest.fixture(scope="session", params=[None, KEY], ids=["open", "encrypted"])
def key(request: pytest.FixtureRequest) -> Key | None:
    """What the address book of the test opens with."""
    found: Key | None = request.param
    return found
