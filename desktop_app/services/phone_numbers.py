"""Telephone numbers: read in whatever way they are written, shown as the reader has them, dialled in
one form.
"""

from __future__ import annotations

import re
import sys
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

# `phonenumbers` is imported where it is needed: it takes 20 ms, and no first frame needs it.

_NOT_DIGITS = re.compile(r"\D+")
_DASHES = "\\-\u00ad\u2010-\u2015\u2212"
_BLANKS = "\\s\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069"
_WRITTEN = re.compile(
    rf"(tel:)?[{_BLANKS}]*\+?[\d(][\d().,/{_DASHES}{_BLANKS}]*((ext|extn|x|#|;ext=)[.: ]*\d{{1,9}})?[{_BLANKS}]*",
    re.IGNORECASE,
)
"""What is a number and nothing else; a parser would find one in a web address too."""
_TYPED = re.compile(rf"\+?[\d(][\d().,/{_DASHES}{_BLANKS}]*")
_LEAST_NATIONAL = 7
"""Digits a number without its country needs to be told from others."""
_LEAST_TYPED, _LEAST_LEFT = 3, 4
"""Digits of a search that may be a number; that are left of one without what is dialled before it."""


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

    found = _parsed(number, region)
    if found is None or not phonenumbers.is_possible_number(found):
        return ""
    return str(phonenumbers.format_number(found, phonenumbers.PhoneNumberFormat.E164))


@lru_cache(maxsize=4096)
def shown(number: str, region: str) -> str:
    """A number as somebody in `region` (ISO 3166, "" when it is not known) writes it: one of there as
    it is dialled there, another with its country, each with its extension. What is no valid number
    (`phonenumbers`, after ITU-T E.164 and each country's plan) stays exactly as it is written.
    """
    found = _valid(number, region) if _WRITTEN.fullmatch(number) else None
    if found is None:
        return number
    import phonenumbers

    here = bool(region) and phonenumbers.is_valid_number_for_region(found, region.upper())
    forms = phonenumbers.PhoneNumberFormat
    form = forms.NATIONAL if here else forms.INTERNATIONAL
    return str(phonenumbers.format_number(found, form))


def dialled(number: str, region: str) -> str:
    """A number as a `tel:` link has it (RFC 3966): in E.164, with ";ext=" and its extension; what is
    no valid number with the signs that can be dialled alone.
    """
    found = _valid(number, region)
    if found is None:
        before = re.split(r"[^\W\d_]|;", number.strip().removeprefix("tel:"), maxsplit=1)[0]
        return "".join(mark for mark in before if mark in "+0123456789*#")
    return _e164(found) + (f";ext={found.extension}" if found.extension else "")


def copied(number: str, region: str) -> str:
    """A number to be taken elsewhere: in E.164, with its extension; as it is written when it is no
    valid one.
    """
    found = _valid(number, region) if _WRITTEN.fullmatch(number) else None
    if found is None:
        return number
    return _e164(found) + (f" ext. {found.extension}" if found.extension else "")


def number_forms(text: str, region: str) -> tuple[str, ...]:
    """The digits by which a number is searched that was typed as `text`, whole or begun, however it
    is written where it is kept; the last ones stand in all of them. None for what is no number.
    """
    typed = _typed(text)
    if not typed:
        return ()
    import phonenumbers

    digits = typed.removeprefix("+").removeprefix("00")
    forms = [digits]
    code = str(phonenumbers.country_code_for_region(region.upper())) if region else ""
    trunk = phonenumbers.ndd_prefix_for_region(region.upper(), True) if region else None
    before = code if _is_international(typed) else trunk or ""
    if before not in ("", "0") and digits.startswith(before):
        forms.append(digits.removeprefix(before))
    found = _parsed(typed, region or None)
    if found is not None and phonenumbers.is_valid_number(found):
        forms.append(phonenumbers.national_significant_number(found))
    return tuple(dict.fromkeys(form for form in forms if len(form) >= _LEAST_LEFT)) or (digits,)


def may_be_number(text: str) -> bool:
    """Whether `number_forms` has an answer, without the time it takes."""
    return bool(_typed(text))


def is_loaded() -> bool:
    """Whether numbers are read at once, without loading what reads them (20 ms)."""
    return "phonenumbers" in sys.modules


def _typed(text: str) -> str:
    """The digits of what may be a number, with the + before them."""
    text = text.strip()
    if not _TYPED.fullmatch(text):
        return ""
    digits = _digits(text)
    return ("+" if text.startswith("+") else "") + digits if len(digits) >= _LEAST_TYPED else ""


def _parsed(number: str, region: str | None) -> PhoneNumber | None:
    import phonenumbers

    try:
        return phonenumbers.parse(number, region.upper() if region else None)
    except phonenumbers.NumberParseException:
        return None


def _valid(number: str, region: str) -> PhoneNumber | None:
    import phonenumbers

    found = _parsed(number, region or None)
    return found if found is not None and phonenumbers.is_valid_number(found) else None


def _e164(found: PhoneNumber) -> str:
    import phonenumbers

    return str(phonenumbers.format_number(found, phonenumbers.PhoneNumberFormat.E164))
