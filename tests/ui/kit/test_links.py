"""What is handed to the system: web pages, mails and calls, and nothing else whatever a card says."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QDesktopServices

from desktop_app.domain.person import Channel, ChannelKind
from desktop_app.ui.kit.links import deceives, open_link
from tests.guards.making import BAD_LINKS

OPENED = ("http", "https", "mailto", "tel")
"""What a card with a bad link may become; a chat service is opened by a name it knows only."""


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that were handed over."""
    found: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: found.append(url.toEncoded().toStdString()) or True
    )
    return found


@pytest.mark.parametrize("kind", list(ChannelKind))
def test_no_bad_link_reaches_the_system_as_what_it_is(opened: list[str], kind: ChannelKind) -> None:
    asked: list[str] = []
    for link in BAD_LINKS:
        open_link(Channel(kind, link), asked.append)
    for url in opened:
        assert url.partition(":")[0] in OPENED
        # A mail has no part that could attach a file, a call only what is dialled.
        assert "?" not in url or kind is ChannelKind.ADDRESS
    if kind in (ChannelKind.WEB, ChannelKind.SOCIAL):
        assert opened == []
        assert "evil.example" in asked


def test_good_links_are_opened(opened: list[str]) -> None:
    assert open_link(Channel(ChannelKind.WEB, "example.com/a"))
    assert open_link(Channel(ChannelKind.EMAIL, "ana@b.example"))
    assert open_link(Channel(ChannelKind.PHONE, "+351 912 345 678"))
    assert opened == ["https://example.com/a", "mailto:ana@b.example", "tel:+351912345678"]


def test_the_host_is_told_as_it_is(opened: list[str]) -> None:
    assert deceives(Channel(ChannelKind.WEB, "http://good.example@evil.example/")) == "evil.example"
    assert deceives(Channel(ChannelKind.WEB, "https://аррӏе.com")) == "xn--80ak6aa92e.com"
    assert deceives(Channel(ChannelKind.WEB, "https://example.com")) == ""
    assert deceives(Channel(ChannelKind.EMAIL, "good@evil.example")) == ""
