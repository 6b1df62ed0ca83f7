"""A value says what kind of channel it is."""

from __future__ import annotations

import pytest

from desktop_app.domain.channel_kinds import kind_of_value
from desktop_app.domain.person import ChannelKind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("ana@", ChannelKind.EMAIL),
        (" Ana.Sousa+news@fable.example ", ChannelKind.EMAIL),
        ("+351 912", ChannelKind.PHONE),
        ("(030) 555-0102", ChannelKind.PHONE),
        ("0049 30/555", ChannelKind.PHONE),
        ("https://fable.example/ana@home", ChannelKind.WEB),
        ("www.fable", ChannelKind.WEB),
        ("ana", None),
        ("@ana", None),
        ("12", None),
        ("12 High Street", None),
        ("write to ana@fable", None),
        ("", None),
    ],
)
def test_a_value_says_its_kind(text: str, kind: ChannelKind | None) -> None:
    assert kind_of_value(text) is kind
