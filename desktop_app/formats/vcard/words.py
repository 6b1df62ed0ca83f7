"""Words and numbers that vCard producers use, and what they mean."""

from __future__ import annotations

from desktop_app.domain.person import DateKind

PROPERTIES = frozenset(
    [
        "FN",
        "N",
        "NICKNAME",
        "PHOTO",
        "BDAY",
        "ANNIVERSARY",
        "DEATHDATE",
        "BIRTHPLACE",
        "DEATHPLACE",
        "GENDER",
        "ADR",
        "LABEL",
        "TEL",
        "EMAIL",
        "IMPP",
        "LANG",
        "LANGUAGE",
        "TZ",
        "GEO",
        "TITLE",
        "ROLE",
        "LOGO",
        "ORG",
        "MEMBER",
        "RELATED",
        "CATEGORIES",
        "NOTE",
        "PRODID",
        "REV",
        "SOUND",
        "UID",
        "CLIENTPIDMAP",
        "URL",
        "KEY",
        "FBURL",
        "CALADRURI",
        "CALURI",
        "SOURCE",
        "KIND",
        "XML",
        "SORT-STRING",
        "CLASS",
        "MAILER",
        "AGENT",
        "NAME",
        "PROFILE",
        "VERSION",
        "EXPERTISE",
        "HOBBY",
        "INTEREST",
        "ORG-DIRECTORY",
        "CONTACT-URI",
        "CREATED",
        "GRAMGENDER",
        "PRONOUNS",
        "SOCIALPROFILE",
    ]
)
"""The properties of vCard 2.1, RFC 2426, RFC 6350, RFC 6474, RFC 6715, RFC 8605 and RFC 9554."""

GENDERS = {"M": "male", "F": "female", "O": "other", "N": "none", "U": "unknown"}

"""The letters of GENDER (RFC 6350 section 6.2.7)."""

KNOWN_RELATIONS = {
    "contact",
    "acquaintance",
    "friend",
    "met",
    "co-worker",
    "colleague",
    "co-resident",
    "neighbor",
    "child",
    "parent",
    "sibling",
    "spouse",
    "kin",
    "muse",
    "crush",
    "date",
    "sweetheart",
    "me",
    "agent",
    "emergency",
    "mother",
    "father",
    "brother",
    "sister",
    "son",
    "daughter",
    "partner",
    "assistant",
    "manager",
    "other",
}
"""Types of RELATED (RFC 6350 section 6.6.6) and Apple's labels, which compare without case."""

ANDROID_RELATIONS = {
    "1": "assistant",
    "2": "brother",
    "3": "child",
    "4": "partner",
    "5": "father",
    "6": "friend",
    "7": "manager",
    "8": "mother",
    "9": "parent",
    "10": "partner",
    "11": "referred by",
    "12": "relative",
    "13": "sister",
    "14": "spouse",
}
"""Kinds of relation in Android's ContactsContract, by number."""

ANNIVERSARIES = (
    "ANNIVERSARY",
    "X-ANNIVERSARY",
    "X-MS-ANNIVERSARY",
    "X-EVOLUTION-ANNIVERSARY",
    "X-KADDRESSBOOK-X-ANNIVERSARY",
    "X-WAB-WEDDING_ANNIVERSARY",
    "X-OUTLOOK-WEDDING-ANNIVERSARY",
    "X-ESI-ANNI",
)
"""Properties that hold a wedding day."""

CHAT_SERVICES = {
    "X-AIM": "aim",
    "X-ICQ": "icq",
    "X-JABBER": "jabber",
    "X-MSN": "msn",
    "X-YAHOO": "yahoo",
    "X-SKYPE": "skype",
    "X-SKYPE-USERNAME": "skype",
    "X-IRC": "irc",
    "X-WHATSAPP": "whatsapp",
    "X-TELEGRAM": "telegram",
    "X-QQ": "qq",
    "X-GOOGLE-TALK": "google talk",
    "X-GTALK": "google talk",
    "X-GADUGADU": "gadu-gadu",
    "X-GADU-GADU": "gadu-gadu",
    "X-GG": "gadu-gadu",
    "X-GROUPWISE": "groupwise",
    "X-SIP": "sip",
    "X-SIGNAL": "signal",
    "X-MATRIX": "matrix",
    "X-THREEMA": "threema",
    "X-WECHAT": "wechat",
    "X-LINE": "line",
    "X-VIBER": "viber",
    "X-DISCORD": "discord",
    "X-ZALO": "zalo",
    "X-PALM-IM": "",
    "X-MS-IMADDRESS": "",
    "X-MS-RM-IMACCOUNT": "",
    "X-OUTLOOK-IM-ADDRESS": "",
    "X-KADDRESSBOOK-X-IMADDRESS": "",
    "X-IMPP": "",
}
"""Properties that hold a chat handle, with the service; "" where the property does not say
which."""

SOCIAL_SERVICES = {
    "X-TWITTER": "twitter",
    "X-FACEBOOK": "facebook",
    "X-LINKEDIN": "linkedin",
    "X-INSTAGRAM": "instagram",
    "X-MASTODON": "mastodon",
    "X-GITHUB": "github",
    "X-XING": "xing",
    "X-YOUTUBE": "youtube",
    "X-TIKTOK": "tiktok",
    "X-SNAPCHAT": "snapchat",
    "X-PINTEREST": "pinterest",
    "X-VK": "vk",
    "X-WEIBO": "weibo",
}
"""Properties that hold a social profile, with the service."""

PAGES = {
    "X-EVOLUTION-BLOG-URL": "blog",
    "X-KADDRESSBOOK-BLOGFEED": "blog",
    "X-EVOLUTION-VIDEO-URL": "video",
}
"""Properties that hold a page, with its label."""

RELATION_PROPERTIES = {
    "spouse": (
        "X-SPOUSE",
        "X-MS-SPOUSE",
        "X-EVOLUTION-SPOUSE",
        "X-KADDRESSBOOK-X-SPOUSESNAME",
        "X-KADDRESSBOOK-X-SPOUSENAME",
        "X-WAB-SPOUSE_NAME",
        "X-OUTLOOK-SPOUSE-NAME",
        "X-ESI-SPOUSE",
        "SPOUSNAME",
    ),
    "child": ("X-MS-CHILD", "X-CHILD", "X-CHILDREN", "X-FUNAMBOL-CHILDREN", "X-ESI-CHILDREN"),
    "manager": (
        "X-MANAGER",
        "X-MS-MANAGER",
        "X-EVOLUTION-MANAGER",
        "X-MANAGERSNAME",
        "X-MANAGERNAME",
        "X-KADDRESSBOOK-X-MANAGERSNAME",
        "X-OUTLOOK-MANAGER-NAME",
        "X-ESI-MANAGER",
        "MANNAME",
    ),
    "assistant": (
        "X-ASSISTANT",
        "X-MS-ASSISTANT",
        "X-EVOLUTION-ASSISTANT",
        "X-ASSISTANTSNAME",
        "X-ASSISTANTNAME",
        "X-KADDRESSBOOK-X-ASSISTANTSNAME",
        "X-OUTLOOK-ASSISTANT-NAME",
        "ASSNAME",
    ),
    "referred by": ("X-ESI-REFERREDBY",),
}
"""Properties that name somebody, by what that somebody is to the person."""

ANDROID_EVENTS = {"1": DateKind.ANNIVERSARY, "3": DateKind.BIRTHDAY}
"""Kinds of event in Android's ContactsContract, by number; others carry a label."""

OTHER_UID = "X-KITH-UID"
"""The parameter of an X-ABRELATEDNAMES that says the UID of whoever it names."""
