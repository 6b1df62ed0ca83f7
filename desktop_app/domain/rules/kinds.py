"""All kinds of rules, in the order they are offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.rules.contact_kinds import CONTACT_KINDS
from desktop_app.domain.rules.home_kinds import HOME_KINDS
from desktop_app.domain.rules.origin_kinds import ORIGIN_KINDS
from desktop_app.domain.rules.own_kinds import OWN_KINDS
from desktop_app.domain.rules.person_kinds import PERSON_KINDS
from desktop_app.domain.rules.place_kinds import PLACE_KINDS
from desktop_app.domain.rules.work_kinds import WORK_KINDS

if TYPE_CHECKING:
    from desktop_app.domain.rules.rule import Rule

KINDS = {
    kind.key: kind
    for kind in (
        *PERSON_KINDS,
        *OWN_KINDS,
        *PLACE_KINDS,
        *HOME_KINDS,
        *CONTACT_KINDS,
        *WORK_KINDS,
        *ORIGIN_KINDS,
    )
}


def is_understood(rule: Rule) -> bool:
    """Whether this Kith knows the kind, the comparison and such a value."""
    kind = KINDS.get(rule.kind)
    if kind is None or bool(rule.of) > bool(kind.of):
        return False
    return kind.fits(rule.comparison, rule.value)


def is_complete(rule: Rule) -> bool:
    """Whether nothing is left to be said in a rule that is understood."""
    kind = KINDS[rule.kind]
    return bool(rule.of) == bool(kind.of) and kind.is_complete(rule.comparison, rule.value)
