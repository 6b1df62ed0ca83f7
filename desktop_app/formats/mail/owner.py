"""Whose mailbox or calendar it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from desktop_app.domain.doubles.channels import email_key
from desktop_app.domain.faults import fault
from desktop_app.domain.importing import Problem, Severity
from desktop_app.domain.mailbox import Owner
from desktop_app.formats.mail.machines import is_machine

_OTHERS = 8
_SOME = 3
"""Mails after which an address by which the owner wrote is one of theirs."""
_WEIGHT = 3
"""What was filed as sent tells more than any other mail."""


NOBODY = ("",)
"""Asked for as your addresses: nobody is taken for the owner, and everybody is told."""


def owner_notice(owner: Owner, file: str) -> Problem | None:
    """That it is a guess who you are in a file, or not known; None where somebody said so."""
    if not owner.is_guess:
        return None
    said = fault("owner-is-unknown")
    if owner.addresses:
        said = fault("owner-is-guessed", address=", ".join(owner.addresses))
    return Problem(file, 0, said, severity=Severity.NOTICE)


def owner_of(
    seen: Counter[str],
    yours: Counter[str],
    nobody: Collection[str],
    mine: Collection[str],
    least: int = 1,
) -> Owner:
    """The owner: those of `mine`, your addresses, that are there, else the address that was `seen`
    most often, if there is one. `yours` counts where something says that the owner goes by an
    address; `nobody` are those of lists and machines. Below `least` times nothing is guessed.
    """
    if mine == NOBODY:
        return Owner((), False, ())
    keys = {email_key(address) for address in mine} - {""}
    said = [address for address in seen if email_key(address) in keys]
    weighed = seen + Counter({each: _WEIGHT * count for each, count in yours.items()})
    scores = [
        (address, count)
        for address, count in sorted(weighed.items(), key=lambda item: (-item[1], item[0]))
        if address not in nobody and not is_machine(address)
    ]
    likely = [address for address, _ in scores]
    found = said
    first, second = ([count for _, count in scores] + [0, 0])[:2]
    if not said and first > second and first >= least:
        more = (address for address, count in yours.most_common() if count >= _SOME)
        found = list(dict.fromkeys((likely[0], *more)))
    others = [address for address in likely if address not in found]
    return Owner(tuple(found), not said, tuple(others[:_OTHERS]))
