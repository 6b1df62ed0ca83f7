"""Which country a word on an address means."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from desktop_app.domain.postal import (
    layouts,
    names_germanic,
    names_other,
    names_own,
    names_romance,
    names_slavic,
)

_ALSO = """\
AE UAE|BO Plurinational State of Bolivia|BR Brasil|CD DR Congo|CD Democratic Republic of the Congo|
CG Republic of the Congo|CI Ivory Coast|CI Elfenbeinküste|
CN P.R. China|CN PRC|CN People's Republic of China|
CV Cabo Verde|CZ Czech Republic|CZ Tschechische Republik|CZ Česká republika|DE BRD|
DE Federal Republic of Germany|GB England|GB Great Britain|GB Northern Ireland|GB Scotland|GB U.K.|
GB UK|GB Wales|GB Großbritannien|HK Hong Kong|IE Republic of Ireland|IE Éire|
IR Islamic Republic of Iran|KP DPRK|KR Korea|KR Republic of Korea|LA Lao PDR|MK Macedonia|MM Burma|MM Myanmar|MO Macao|
MO Macau|NL Holland|NL The Netherlands|NL Niederlande|PS Palestine|RU Russian Federation|
SZ Swaziland|TR Turkey|TR Turkiye|TW Taiwan R.O.C.|TW R.O.C.|TZ United Republic of Tanzania|
US U.S.|US U.S.A.|US USA|US United States of America|US America|VA Holy See|VN Viet Nam|HK 香港|
MO 澳門|MO 澳门|CN 中華人民共和国|CN 中华人民共和国|JP 日本国|KR 한국|TW 臺灣|TW 台灣|SK Slovak Republic
"""
"""Names in use that the CLDR does not have first."""
_SMALL = ("and", "the")
_NOT_WORDS = re.compile(r"\W+")


@lru_cache(maxsize=1024)
def country_code(name: str) -> str:
    """The country (ISO 3166, two capital letters) that `name` means in any of the languages of the
    tables, or as a code; "" when it means none, or is empty.
    """
    if len(name) > 80:
        return ""
    return _codes().get(_plain(name), "")


@cache
def country_name(code: str) -> str:
    """What the country of a code is called in English; the code where that is not known."""
    entries = names_germanic.NAMES.replace("\n", "").split("|")
    names = (entry.partition(" ") for entry in entries)
    # English stands first there.
    return next((name for known, _, name in names if known == code), code)


@cache
def _codes() -> dict[str, str]:
    found: dict[str, str] = {}
    for codes in layouts.LAYOUTS.values():
        found |= {code.lower(): code for code in codes.split()}
    tables = (names_germanic, names_romance, names_slavic, names_other, names_own)
    for names in (_ALSO, *(table.NAMES for table in tables)):
        for entry in names.replace("\n", "|").split("|"):
            code, _, name = entry.partition(" ")
            if name:
                found.setdefault(_plain(name), code)
    return found


def _plain(name: str) -> str:
    # Not `names.fold`: names know people, and people know addresses.
    spread = unicodedata.normalize("NFKD", name).casefold().replace(".", "")
    plain = "".join(char for char in spread if not unicodedata.combining(char))
    words = _NOT_WORDS.sub(" ", plain).split()
    return " ".join("st" if word == "saint" else word for word in words if word not in _SMALL)
