"""What is told of a mailbox or a calendar before anything of it is stored."""

from __future__ import annotations

from collections.abc import Sequence
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


def together(told: Sequence[Correspondence]) -> Correspondence | None:
    """What several mailboxes and calendars hold as if they were one; None for none. Mails count
    where there are any: they are no meetings.
    """
    kinds = [each for each in told if not each.is_calendar] or list(told)
    if not kinds:
        return None
    owners = [each.owner for each in told]
    addresses = dict.fromkeys(each for owner in owners for each in owner.addresses)
    others = dict.fromkeys(each for owner in owners for each in owner.others)
    return Correspondence(
        Owner(
            tuple(addresses),
            any(owner.is_guess for owner in owners),
            tuple(each for each in others if each not in addresses),
        ),
        sum(each.count for each in kinds),
        min((each.first for each in kinds if each.first is not None), default=None),
        max((each.last for each in kinds if each.last is not None), default=None),
        sum(each.machines for each in kinds),
        sum(each.machine_mails for each in kinds),
        kinds[0].is_calendar,
    )
