"""The recovery code of an encrypted address book: made, written in groups, and read again from
paper.

It is 140 random bits and a check of ten, as thirty symbols of Crockford's base 32
(https://www.crockford.com/base32.html), which leaves out I, L, O and U. The check is the number
modulo 1021, the largest prime below 1024: since 32 and 31 are prime to it, one wrong symbol and two
neighbours exchanged always show.
"""

from __future__ import annotations

import secrets

from desktop_app.domain.errors import InvalidValueError

SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
BITS = 140
GROUP, GROUPS = 5, 6
"""Symbols of a group, and groups of a code."""
_CHECK = 1021
_LOOK_ALIKES = str.maketrans("OIL", "011")
_BETWEEN = str.maketrans("", "", " \t\r\n-–—.\u00a0")


def new_code() -> str:
    """A random code, its groups separated by blanks."""
    return code_of(secrets.randbits(BITS))


def code_of(number: int) -> str:
    """The code of a number of at most 140 bits; raises ValueError for others."""
    if not 0 <= number < 1 << BITS:
        raise ValueError(f"a code holds {BITS} bits")
    whole = number << 10 | number % _CHECK
    symbols = "".join(SYMBOLS[whole >> 5 * place & 31] for place in reversed(range(GROUP * GROUPS)))
    return " ".join(symbols[at : at + GROUP] for at in range(0, len(symbols), GROUP))


def groups_of(code: str) -> list[str]:
    """The groups of a code as `new_code` writes it."""
    return code.split(" ")


def cleaned(text: str) -> str:
    """What was typed in the symbols of a code: capitals, nothing between them, and O, I and L read
    as the digits they look like.
    """
    return text.upper().translate(_BETWEEN).translate(_LOOK_ALIKES)


def read_code(text: str) -> str:
    """The code somebody typed, written as `new_code` writes it.

    Raises InvalidValueError: `code-has-other-letters`, `code-is-incomplete` for one that is too
    short or too long, `code-has-typo` when its check does not fit.
    """
    symbols = cleaned(text)
    if any(symbol not in SYMBOLS for symbol in symbols):
        raise InvalidValueError("code", "code-has-other-letters")
    if len(symbols) != GROUP * GROUPS:
        raise InvalidValueError(
            "code", "code-is-incomplete", found=len(symbols), wanted=GROUP * GROUPS
        )
    whole = 0
    for symbol in symbols:
        whole = whole << 5 | SYMBOLS.index(symbol)
    number, check = whole >> 10, whole & 1023
    if number % _CHECK != check:
        raise InvalidValueError("code", "code-has-typo")
    return code_of(number)


def is_code(text: str) -> bool:
    """Whether the text is a whole code without a mistake."""
    try:
        read_code(text)
    except InvalidValueError:
        return False
    return True
