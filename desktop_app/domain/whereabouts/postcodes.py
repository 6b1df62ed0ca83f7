"""In which regions a postal code lies, where its first figure tells.

Of the United States (USPS, ZIP code areas) and of Germany (the zones of its Post): the two countries in
which many towns share a name. Regions are those of ISO 3166-2.
"""

from __future__ import annotations

_ZONES = {
    "US": (
        "CT MA ME NH NJ RI VT", "DE NY PA", "DC MD NC SC VA WV", "AL FL GA MS TN", "IN KY MI OH",
        "IA MN MT ND SD WI", "IL KS MO NE", "AR LA OK TX", "AZ CO ID NM NV UT WY", "AK CA HI OR WA",
    ),
    "DE": (
        "SN ST TH BB", "BE BB MV", "HH SH HB NI MV", "HE NI ST TH NW", "NW NI", "NW RP",
        "HE RP SL BW BY", "BW", "BY BW", "BY TH",
    ),
}  # fmt: skip


def regions_of(country: str, code: str) -> frozenset[str]:
    """The regions in which that code may lie; none where it does not tell."""
    digits = code.strip().removeprefix("D-")
    zones = _ZONES.get(country)
    if zones is None or len(digits) < 5 or not digits[:5].isdigit():
        return frozenset()
    return frozenset(zones[int(digits[0])].split())
