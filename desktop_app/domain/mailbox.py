"""What is told of a mailbox or a calendar before anything of it is stored."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose mailbox or calendar it is: your e-mail addresses in it, in lower case.

    With `is_guess` nobody said so: it is the address that stands in most mails, or none where there
    is no telling. `others` are addresses that may be yours as well, the likeliest first.
    """

    addresses: tuple[str, ...] = ()
    is_guess: bool = True
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Correspondence:
    """What a mailbox holds, or of a calendar (`is_calendar`) the meetings that were.

    `count` is how many mails or meetings, from the local day `first` to `last`; `machines` are
    senders that are programs and lists, which are left out with their `machine_mails`.
    """

    owner: Owner
    count: int = 0
    first: date | None = None
    last: date | None = None
    machines: int = 0
    machine_mails: int = 0
    is_calendar: bool = False
