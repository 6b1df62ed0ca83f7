"""What is known of somebody by which they may be told from others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.domain.partial_date import PartialDate
    from desktop_app.domain.person import PostalAddress


@dataclass(frozen=True, slots=True)
class Number:
    """A phone number as it is written, and its label."""

    value: str
    label: str = ""


@dataclass(slots=True)
class Candidate:
    """Somebody to be compared with others, as they are stored.

    `also` are further names: phonetic ones, one in another script. `pages` are web and profile
    addresses, `chats` pairs of service and handle. `work` are the organisations of their positions,
    `headline` what they do in words.
    """

    id: int
    uid: str
    name: str
    prefix: str = ""
    given: str = ""
    middle: str = ""
    family: str = ""
    suffix: str = ""
    nickname: str = ""
    also: tuple[str, ...] = ()
    is_company: bool = False
    headline: str = ""
    place: str = ""
    birthday: PartialDate | None = None
    emails: tuple[str, ...] = ()
    phones: tuple[Number, ...] = ()
    pages: tuple[str, ...] = ()
    chats: tuple[tuple[str, str], ...] = ()
    addresses: tuple[PostalAddress, ...] = ()
    work: tuple[str, ...] = ()
