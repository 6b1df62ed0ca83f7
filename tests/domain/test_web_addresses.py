"""Addresses that read as if they led elsewhere."""

from __future__ import annotations

import pytest

from desktop_app.domain.web_addresses import leads_elsewhere


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://example.com", "example.com"),
        ("https://Example.COM:8443/a@b?c=http://other.example#x", "example.com"),
        ("http://münchen.de/", "münchen.de"),
        ("http://[::1]/", "::1"),
    ],
)
def test_it_leads_where_it_reads(address: str, host: str) -> None:
    assert not leads_elsewhere(address, host)


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("http://good@evil.example/", "evil.example"),
        ("http://good.example:80@evil.example/", "evil.example"),
        ("http://good.example%2f@evil.example", "evil.example"),
        ("http://2130706433/", "127.0.0.1"),
        ("http://a\u200bb.example", "ab.example"),
        ("http://ｇood.example/", "good.example"),
        ("http://a。example/x", "a.example"),
        ("http://xn--80ak6aa92e.com/", "аррӏе.com"),
        ("https://аррӏе.com", "аррӏе.com"),
        ("https://gооd.example", "gооd.example"),
        ("https://gıthub.example", "gıthub.example"),
        ("no address", "evil.example"),
    ],
)
def test_it_reads_as_if_it_led_elsewhere(address: str, host: str) -> None:
    assert leads_elsewhere(address, host)
