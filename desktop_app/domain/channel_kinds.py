"""What kind of channel somebody means who types or pastes its value."""

from __future__ import annotations

import re

from desktop_app.domain.person import ChannelKind

_LOOKS_LIKE = (
    (ChannelKind.WEB, r"(https?://|www\.)\S*"),
    (ChannelKind.EMAIL, r"[^\s@]+@[^\s@]*"),
    (ChannelKind.PHONE, r"(\+|00|\(?\d)[\d\s().\-/]{2,}"),
)


def kind_of_value(text: str) -> ChannelKind | None:
    """The kind a value looks like, as soon as its beginning tells; None when it could be
    anything.
    """
    wanted = text.strip().lower()
    return next((kind for kind, pattern in _LOOKS_LIKE if re.fullmatch(pattern, wanted)), None)
