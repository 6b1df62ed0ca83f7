"""Telephone numbers in one form, whatever way they are written."""

from __future__ import annotations

import re
from functools import lru_cache

_NOT_DIGITS = re.compile(r"\D+")
_LEAST_NATIONAL = 7
"""Digits a number without its country needs to be told from others."""


class NumberMatcher:
    """Compares numbers. `region` is the country (ISO 3166, two letters) of numbers that do not say
    theirs, "" when it is not known.
    """

    def __init__(self, region: str) -> None:
        self._region = region.upper() or None

    def same(self, one: str, other: str) -> bool:
        """Whether two numbers are one: in E.164 (ITU-T) where both can be read so, else by the
        digits that both have, when one of them does not say its country.
        """
        if _digits(one) == _digits(other):
            return True
        first, second = (e164(number, self._region) for number in (one, other))
        if first and first == second:
            return True
        if _is_international(one) and _is_international(other):
            return False
        return _agree(one, other)


def _agree(one: str, other: str) -> bool:
    national, whole = sorted((_significant(one), _significant(other)), key=len)
    return (
        len(national) >= _LEAST_NATIONAL
        and len(whole) - len(national) <= 3
        and whole.endswith(national)
    )


def _digits(number: str) -> str:
    return _NOT_DIGITS.sub("", number)


def _significant(number: str) -> str:
    return _digits(number).lstrip("0")


def _is_international(number: str) -> bool:
    return number.strip().startswith(("+", "00", "tel:+"))


@lru_cache(maxsize=16384)
def e164(number: str, region: str | None) -> str:
    """A number as E.164 has it ("+442071838750"), "" when it is none that can be."""
    import phonenumbers

    try:
        found = phonenumbers.parse(number, region)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_possible_number(found):
        return ""
    return str(phonenumbers.format_number(found, phonenumbers.PhoneNumberFormat.E164))
