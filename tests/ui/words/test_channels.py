"""What every way to reach somebody is called that the cards of some program hold."""

from __future__ import annotations

import pytest

from desktop_app.domain.person import RawCard
from desktop_app.formats.source import sources
from desktop_app.ui.words.channels import channel_label

CALLED = {
    "TEL;TYPE=FAX,WORK:1": "Work fax", "TEL;TYPE=FAX,HOME:1": "Home fax", "TEL;TYPE=FAX:1": "Fax",
    "TEL;TYPE=CELL,WORK:1": "Work mobile", "TEL;TYPE=WORK,VOICE:1": "Work · Phone",
    "TEL;TYPE=MAIN:1": "Main", "TEL;TYPE=PAGER:1": "Pager", "TEL:1": "Phone",
    # Roundcube.
    "TEL;TYPE=homefax:1": "Home fax", "TEL;TYPE=workfax:1": "Work fax",
    "TEL;TYPE=home2:1": "Home · Phone", "TEL;TYPE=assistant:1": "Assistant",
    # Somebody's own.
    "TEL;TYPE=X-boat:1": "boat", "i.TEL:1|i.X-ABLabel:Summer house": "Summer house",
    "i.TEL:1|i.X-ABLabel:_$!<HomeFAX>!$_": "Home fax", "i.TEL:1|i.X-ABLabel:_$!<Main>!$_": "Main",
    "i.URL:https://a.example|i.X-ABLabel:_$!<HomePage>!$_": "Homepage",
    "TEL;TYPE=GRAND_CENTRAL:1": "Google Voice", "i.TEL:1|i.X-ABLabel:GRAND_CENTRAL": "Google Voice",
    "URL;TYPE=BLOG:https://a.example": "Blog", "URL;TYPE=PROFILE:https://a.example": "Profile",
    # Nextcloud keeps the service in the type.
    "IMPP;TYPE=telegram:ana": "Telegram", "IMPP;TYPE=XMPP:ana@x.org": "Jabber",
    "IMPP;X-SERVICE-TYPE=Skype;TYPE=home:skype:ana": "Skype · Home",
    # KDE, Evolution and older ones.
    "X-messaging/xmpp-All:ana@x.org": "Jabber", "X-messaging/irc-All:ana": "IRC",
    "X-JABBER;TYPE=WORK:ana@x.org": "Jabber · Work", "X-ICQ:1": "ICQ",
    "X-GTALK:ana@x.org": "Google Talk", "X-GOOGLE-TALK:ana@x.org": "Google Talk",
    "IMPP;X-SERVICE-TYPE=GoogleTalk:xmpp:ana@x.org": "Google Talk",
    "X-GADUGADU:1": "Gadu-Gadu", "X-GADU-GADU:1": "Gadu-Gadu",
    "IMPP;X-SERVICE-TYPE=Gadu-Gadu:gg:1": "Gadu-Gadu", "X-SKYPE-USERNAME:ana": "Skype",
    "X-WHATSAPP:1": "WhatsApp", "X-MS-IMADDRESS:ana": "Chat",
    "X-SOCIALPROFILE;TYPE=linkedin:https://www.linkedin.com/in/ana": "LinkedIn",
    "EMAIL;TYPE=INTERNET,HOME:a@x.org": "Home · E-mail", "EMAIL:a@x.org": "E-mail",
    "ADR;TYPE=HOME:;;Weg 1;Berlin;;10115;": "Home", "LABEL;TYPE=WORK:Weg 1\\n10115 Berlin": "Work",
}  # fmt: skip


@pytest.mark.parametrize("lines", CALLED)
def test_a_way_is_called_by_its_service_its_label_or_its_kind(context, lines: str) -> None:
    card = RawCard("3.0", ("FN:Ana", *lines.split("|")))
    (way,) = sources()["vcard"].contact_of(card).channels
    assert channel_label(way) == CALLED[lines]
    assert way.value


def test_groups_of_googles_own_are_no_tags() -> None:
    card = RawCard("3.0", ("FN:Ana", "CATEGORIES:myContacts,friends,System Group: My Contacts"))
    assert sources()["vcard"].contact_of(card).tags == ["friends"]
