"""Which link opens whom at which service, with words where it takes them, and with nothing else."""

from __future__ import annotations

from urllib.parse import unquote

import pytest

from desktop_app.domain.message_links import (
    CHAT_SERVICES,
    LONGEST_LINK,
    MessageLink,
    chat_link,
    profile_link,
    sms_link,
)
from desktop_app.domain.person import Channel, ChannelKind
from tests.guards.making import BAD_LINKS

TEXT = "Hello Ana & co,\nsee you? 100 % #yes"
ENCODED = "Hello%20Ana%20%26%20co%2C%0Asee%20you%3F%20100%20%25%20%23yes"


def _chat(service: str, value: str, text: str = "") -> MessageLink | None:
    return chat_link(Channel(ChannelKind.CHAT, value, service=service), text)


@pytest.mark.parametrize(
    ("service", "value", "url"),
    [
        ("whatsapp", "+351912345678", "https://wa.me/351912345678"),
        ("WhatsApp", "+351912345678", "https://wa.me/351912345678"),
        ("signal", "+351912345678", "https://signal.me/#p/+351912345678"),
        ("telegram", "@ana_sousa", "https://t.me/ana_sousa"),
        ("telegram", "+351912345678", "https://t.me/+351912345678"),
        ("threema", "ab12cd34", "https://threema.id/AB12CD34"),
        ("matrix", "@ana:example.org", "https://matrix.to/#/@ana:example.org"),
        ("jabber", "ana@example.org", "xmpp:ana@example.org?message"),
        ("xmpp", "xmpp:ana@example.org", "xmpp:ana@example.org?message"),
        ("viber", "+351912345678", "viber://chat?number=%2B351912345678"),
        ("messenger", "ana.sousa", "https://m.me/ana.sousa"),
        ("instagram", "@ana.sousa", "https://www.instagram.com/ana.sousa"),
        ("facetime", "ana@example.org", "facetime:ana@example.org"),
    ],
)
def test_each_service_is_opened_by_its_own_link(service: str, value: str, url: str) -> None:
    assert _chat(service, value) == MessageLink(url)


@pytest.mark.parametrize(
    ("service", "value"),
    [
        ("whatsapp", "912 345 678"),
        ("whatsapp", "ana"),
        ("signal", "ana.12"),
        ("telegram", "a b"),
        ("telegram", "ana/../joinchat"),
        ("matrix", "ana"),
        ("xmpp", "ana@example.org?roster;name=x"),
        ("messenger", "ana?text=x"),
        ("skype", "ana.sousa"),
        ("wechat", "ana"),
        ("", "ana"),
    ],
)
def test_what_is_no_name_there_opens_nothing(service: str, value: str) -> None:
    assert _chat(service, value) is None


@pytest.mark.parametrize(
    ("service", "value", "url"),
    [
        ("whatsapp", "+351912345678", f"https://wa.me/351912345678?text={ENCODED}"),
        ("telegram", "ana_sousa", f"https://t.me/ana_sousa?text={ENCODED}"),
        ("xmpp", "ana@example.org", f"xmpp:ana@example.org?message;body={ENCODED}"),
    ],
)
def test_words_go_along_where_the_service_takes_them(service: str, value: str, url: str) -> None:
    assert _chat(service, value, TEXT) == MessageLink(url, carries=True)
    assert sms_link("+351912345678", TEXT) == MessageLink(f"sms:+351912345678?body={ENCODED}", True)


def test_words_that_would_be_cut_are_left_to_be_copied() -> None:
    long = "Hello " * LONGEST_LINK
    assert _chat("whatsapp", "+351912345678", long) == MessageLink("https://wa.me/351912345678")
    assert _chat("signal", "+351912345678", TEXT) == MessageLink(
        "https://signal.me/#p/+351912345678"
    )


STARTS = ("https://wa.me/", "https://signal.me/#p/", "https://t.me/", "https://threema.id/",
          "https://matrix.to/#/", "xmpp:", "viber://chat?number=", "https://m.me/", "https://www.instagram.com/",
          "facetime:")  # fmt: skip


@pytest.mark.parametrize("service", CHAT_SERVICES)
def test_no_bad_name_gets_into_a_link(service: str) -> None:
    for bad in (*BAD_LINKS, "a\nb@example.org", "ana@example.org\r\nx", "@a:b.example#x"):
        link = _chat(service, bad, TEXT)
        if link is not None:
            assert link.url.startswith(STARTS)
            assert bad.strip() in unquote(link.url)
            assert not set(bad) & set("?&#%\r\n \\")


@pytest.mark.parametrize(
    ("service", "value", "url"),
    [
        ("linkedin", "ana-sousa", "https://www.linkedin.com/in/ana-sousa"),
        ("mastodon", "@ana@example.social", "https://example.social/@ana"),
        ("bluesky", "ana.bsky.social", "https://bsky.app/profile/ana.bsky.social"),
        ("twitter", "@ana", "https://x.com/ana"),
        ("github", "ana", "https://github.com/ana"),
        ("linkedin", "https://linkedin.com/in/ana", ""),
        ("linkedin", "linkedin.com/in/ana", ""),
        ("nowhere", "ana", ""),
        ("github", "ana/../x", ""),
    ],
)
def test_a_name_at_a_network_leads_to_the_page_there(service: str, value: str, url: str) -> None:
    assert profile_link(Channel(ChannelKind.SOCIAL, value, service=service)) == url
