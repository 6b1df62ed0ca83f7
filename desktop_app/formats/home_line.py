"""The household somebody lives in, as cards and tables of Kith's own say it (`X-KITH-HOUSEHOLD`, “Kith
Household”): its UID, the place of their name on its envelope, its name, its address on one line, and
the parts of that as in ADR.

The address stands in an ADR as well, for other programs. That it is none of their own is told by
this line alone, so whoever changes the ADR elsewhere gives the person an address of their own.
"""

from __future__ import annotations

from operator import attrgetter

from desktop_app.domain.households import checked_household
from desktop_app.domain.person import Home, Household, PostalAddress
from desktop_app.formats.vcard.property_line import components, escape

_PARTS = PostalAddress.__slots__
_MOST_PLACES = 10_000
_parts = attrgetter(*_PARTS)


def written_home(home: Home) -> str:
    """The value of the line."""
    household = home.household
    address = () if household.address is None else _parts(household.address)
    texts = (household.uid, str(home.place), household.name, household.value, *address)
    return ";".join(map(escape, texts))


def read_home(value: str) -> Home:
    """What such a line says; ValueError or InvalidValueError for one Kith would not have written."""
    uid, place, name, line, *parts = components(value, 4 + len(_PARTS))
    if not uid.strip() or not 0 <= int(place) <= _MOST_PLACES:
        raise ValueError("it names no household")
    address = PostalAddress(*parts[: len(_PARTS)]) if any(parts) else None
    return Home(checked_household(Household(name, line, address, uid.strip())), int(place))
