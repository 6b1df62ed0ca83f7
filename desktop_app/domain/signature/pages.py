"""E-mail addresses, pages and profiles in a line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote

from desktop_app.domain.names import fold
from desktop_app.domain.signature.words import word_set

_EMAIL = re.compile(
    r"(?<![\w.+-])(?:mailto:)?([\w.+\-]{1,64}@(?:[\w-]{1,63}\.){1,5}[^\W\d_]{2,24})(?![\w@])"
)
_URL = re.compile(
    r"(?<![\w@./-])(?:https?://[^\s<>|·•\"]+|www\.[^\s<>|·•,;\"]+|(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}"
    r"(?:/[^\s<>|·•,;\"]*)?)(?![\w@])",
    re.IGNORECASE,
)
_ENDINGS = word_set(
    """com org net edu gov info biz io dev app eu uk ie de at ch li fr be lu nl es pt it mt us ca mx br ar cl
    co pe uy ec au nz in jp cn kr sg hk tw za ng ke gh eg ma tr pl cz sk hu si hr ro bg gr se no dk fi is ee
    lv lt ua il ae me tv cc ai design studio online shop website site club art blog cloud tech agency
    company photography berlin hamburg wien koeln london paris nyc cat gal eus scot wales swiss museum
    example social xyz live media news email digital"""
)
_PROFILES = {
    "linkedin.com": ("linkedin", r"in/([^/?#]+)"),
    "twitter.com": ("twitter", r"@?(\w{1,20})"),
    "x.com": ("twitter", r"@?(\w{1,20})"),
    "github.com": ("github", r"([\w-]+)"),
    "gitlab.com": ("gitlab", r"([\w.-]+)"),
    "instagram.com": ("instagram", r"([\w.]+)"),
    "facebook.com": ("facebook", r"([\w.]+)"),
    "xing.com": ("xing", r"profile/([\w.-]+)"),
    "youtube.com": ("youtube", r"(@[\w.-]+)"),
    "threads.net": ("threads", r"@([\w.]+)"),
    "tiktok.com": ("tiktok", r"@([\w.]+)"),
    "bsky.app": ("bluesky", r"profile/([\w.-]+)"),
    "medium.com": ("medium", r"@([\w.-]+)"),
    "t.me": ("telegram", r"(\w+)"),
    "mastodon.social": ("mastodon", r"(@[\w.]+)"),
}
"""What of the path of a page at a network is somebody's name there."""
_NETWORKS = {
    **{
        name: name
        for name in word_set(
            "twitter linkedin github gitlab instagram facebook mastodon threads bluesky tiktok youtube"
        )
    },
    "x": "twitter",
    "insta": "instagram",
    "ig": "instagram",
    "fb": "facebook",
}
_HANDLE = re.compile(
    r"(?<!\w)(?P<net>[^\W\d_]{1,9})\s*[:/]?\s+(?P<handle>@[\w.-]+(?:@[\w-]+(?:\.[\w-]+)+)?)"
    r"|(?<!\w)(?P<handle2>@[\w.-]+)\s+(?:on|auf|sur|en|su|op|no)\s+(?P<net2>[^\W\d_]{1,9})(?!\w)",
    re.IGNORECASE,
)
_CHAT = re.compile(r"(?<!\w)(skype|signal|telegram|threema)\s*:\s*([\w.:+@-]{3,40})", re.IGNORECASE)
_LABEL = re.compile(r"(?:\A|(?<=[|·•,/(]))\s*([^\W\d_][^\d:|@]{0,30}?)\s*:\s*\Z")
_KNOWN_LABELS = word_set(
    """e-mail email mail e m courriel correo mel web website webseite internet homepage home url w www site
    sito pagina page blog portfolio pec linkedin github gitlab xing twitter x facebook instagram mastodon
    youtube threads i net online 邮箱 メール 网址 web-site elektr post mailto"""
)


@dataclass(frozen=True, slots=True)
class PageFound:
    """What was found: `kind` is "email", "web", "social" or "chat", `service` the network; and the
    part of the line it was read from.
    """

    kind: str
    value: str
    service: str
    start: int
    end: int


def pages_in(line: str) -> list[PageFound]:
    """The addresses in a line, in order."""
    found: list[PageFound] = []
    for reader in (_handles, _emails, _urls, _chats):
        taken = [(item.start, item.end) for item in found]
        found += [
            item
            for item in reader(line)
            if all(item.end <= start or item.start >= end for start, end in taken)
        ]
    with_labels = (_with_label(line, item) for item in sorted(found, key=lambda each: each.start))
    return [item for item in with_labels if item is not None]


def _emails(line: str) -> list[PageFound]:
    return [PageFound("email", match[1], "", *match.span()) for match in _EMAIL.finditer(line)]


def _urls(line: str) -> list[PageFound]:
    found = []
    for match in _URL.finditer(line):
        value = match[0].rstrip(".,;:!?)*_'")
        bare = re.sub(r"\A(?:https?://)?(?:www\.)?", "", value, flags=re.IGNORECASE)
        host = bare.partition("/")[0].casefold()
        is_said = bare != value
        if not is_said and not _is_host(bare.partition("/")[0]):
            continue
        service = _service(host, bare.partition("/")[2])
        kind = "social" if service else "web"
        found.append(PageFound(kind, value, service, match.start(), match.start() + len(value)))
    return found


def _is_host(host: str) -> bool:
    """Whether a word with periods is surely a host, and no abbreviation."""
    labels = host.split(".")
    if host.casefold() in _PROFILES:
        return True
    return (
        labels[-1].casefold() in _ENDINGS
        and len(labels[-2]) >= 2
        and max(map(len, labels[:-1])) > 2
        and (host.islower() or host[1:].islower())
    )


def _service(host: str, path: str) -> str:
    """The network of somebody's own page, "" for any other page."""
    for known, (service, pattern) in _PROFILES.items():
        if host == known or host.endswith(f".{known}"):
            return service if re.fullmatch(pattern + r"/?(?:[?#].*)?", unquote(path)) else ""
    return ""


def _handles(line: str) -> list[PageFound]:
    found = []
    for match in _HANDLE.finditer(line):
        network = _NETWORKS.get((match["net"] or match["net2"]).casefold())
        if network:
            handle = match["handle"] or match["handle2"]
            found.append(PageFound("social", handle, network, *match.span()))
    return found


def _chats(line: str) -> list[PageFound]:
    return [
        PageFound("chat", match[2], match[1].casefold(), *match.span())
        for match in _CHAT.finditer(line)
    ]


def _with_label(line: str, item: PageFound) -> PageFound | None:
    """What was found with the label before it; None behind a label that makes it something else
    than the person's own ("Book a meeting: …").
    """
    if item.kind == "chat":
        return item
    match = _LABEL.search(line[: item.start])
    if match is None:
        bare = re.search(r"(?:\A|[|·•/]\s*)(\S{1,8}?)\.?\s+\Z", line[: item.start])
        known = bare is not None and fold(bare[1]).strip(".✉📧🌐@") in {*_KNOWN_LABELS, ""}
        start = bare.start(1) if bare is not None and known else item.start
        return PageFound(item.kind, item.value, item.service, start, item.end)
    words = fold(match[1]).replace(".", " ").split()
    if item.kind != "email" and not any(word in _KNOWN_LABELS for word in words):
        return None
    known = all(word in _KNOWN_LABELS for word in words)
    start = match.start(1) if known or item.kind != "email" else item.start
    return PageFound(item.kind, item.value, item.service, start, item.end)
