"""Time zones as people name them."""

from __future__ import annotations

import pytest

from desktop_app.domain.errors import InvalidValueError
from desktop_app.services.zones import zone_named


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Europe/Lisbon", "Europe/Lisbon"),
        (" europe/lisbon ", "Europe/Lisbon"),
        ("Lisbon", "Europe/Lisbon"),
        ("new york", "America/New_York"),
        ("UTC", "UTC"),
        ("", ""),
    ],
)
def test_a_zone_by_key_or_city(text: str, key: str) -> None:
    assert zone_named(text) == key


@pytest.mark.parametrize("text", ["Mars/Base", "Atlantis", "../etc/passwd", "Europe/"])
def test_what_is_no_zone_is_refused(text: str) -> None:
    with pytest.raises(InvalidValueError) as caught:
        zone_named(text)
    assert caught.value.field == "time_zone"
