"""Days in tables: which order day and month stand in, told by all values of the file together.

2/3/1984 is the second of March to most of the world and the third of February in the United
States: one value with a number above 12 in it decides for all the others.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from enum import Enum

from desktop_app.domain.names import fold
from desktop_app.domain.partial_date import PartialDate

NO_YEARS = (1604, 0, 4501, 1601)
"""Years that stand for none: Apple's, zero, and those of an empty date in Outlook and Windows."""
_CENTURY_TURNS = 30
"""Two digits below are of the 2000s, as Windows and Excel have it."""
_FIRST_SERIAL, _LAST_SERIAL = 367, 80_000
_SERIAL_ZERO = date(1899, 12, 30)
"""Day 0 of spreadsheets: their 1900 has a 29th of February."""


class DayOrder(Enum):
    """How days are written: month first, day first, or as a spreadsheet's number of a day."""

    MONTH_FIRST = "mdy"
    DAY_FIRST = "dmy"
    SERIAL = "serial"


_MONTHS = {
    fold(name): number
    for number, names in enumerate(
        (
            "jan january januar janvier janv enero ene gennaio gen janeiro januari"
            " stycznia styczeń ledna leden января январь янв січня січень ocak tammikuuta tammikuu ianuarie január",
            "feb february februar fevrier fevr febrero febbraio fevereiro fev februari"
            " lutego luty února únor февраля февраль фев лютого лютий şubat helmikuuta helmikuu februarie február",
            "mar march marz maerz mrz mars marzo marco maart mrt"
            " marca marzec března březen марта март мар березня березень mart maaliskuuta maaliskuu martie marts március",
            "apr april avril avr abril abr aprile"
            " kwietnia kwiecień dubna duben апреля апрель апр квітня квітень nisan huhtikuuta huhtikuu aprilie április",
            "may mai mayo maggio mag maio mei"
            " maj maja května květen мая май травня травень mayıs toukokuuta toukokuu május",
            "jun june juni juin junio giugno giu junho"
            " czerwca czerwiec června červen июня июнь июн червня червень haziran kesäkuuta kesäkuu iunie június",
            "jul july juli juillet juil julio luglio lug julho"
            " lipca lipiec července červenec июля июль июл липня липень temmuz heinäkuuta heinäkuu iulie július",
            "aug august aout agosto ago augustus"
            " sierpnia sierpień srpna srpen августа август авг серпня серпень ağustos elokuuta elokuu augusti augusztus",
            "sep sept september septembre septiembre settembre set setembro"
            " września wrzesień září сентября сентябрь сен сент вересня вересень eylül syyskuuta syyskuu septembrie szeptember",
            "oct october oktober okt octobre octubre ottobre ott outubro out"
            " października październik října říjen октября октябрь окт жовтня жовтень ekim lokakuuta lokakuu octombrie október",
            "nov november novembre noviembre novembro"
            " listopada listopad listopadu ноября ноябрь ноя листопада листопад kasım marraskuuta marraskuu noiembrie",
            "dec december dezember dez decembre diciembre dic dicembre dezembro"
            " grudnia grudzień prosince prosinec декабря декабрь дек грудня грудень aralık joulukuuta joulukuu decembrie",
        ),
        1,
    )
    for name in names.split()
}
_FORM = re.compile(
    r"(?:(?<= )(?:d{1,2}|tt|jj?|gg|m{1,3}|y{2,4}|jjjj|aa(?:aa)?|rrrr)(?: |\Z)){2,3}\Z"
)
"""“dd mm yyyy” at the end of a header, in the letters of English, German, French and others."""
_YEARS = "yar"
_ISO = re.compile(r"(\d{4})[-/.]\s?(\d{1,2})[-/.]\s?(\d{1,2})\.?(?:[T ].*)?\Z")
_BASIC = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T.*)?\Z")
_NO_YEAR = re.compile(r"--(\d{1,2})-?(\d{1,2})\Z")
_MONTH_OF = re.compile(r"(\d{4})-(\d{2})\Z")
_LOCAL = re.compile(r"(\d{1,2})[-/. ]\s?(\d{1,2})[-/. ]\s?(\d{4}|\d{2})\.?(?:[T ,].*)?\Z")
_SHORT = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.]?\Z")
_YEAR = re.compile(r"(\d{4})\Z")
_NUMBER = re.compile(r"(\d{3,5})(?:[.,]\d+)?\Z")
_WORDS = re.compile(r"[^\W_]+")
_ZEROS = re.compile("[^0-9]*0[^1-9]*\\Z")
_LAST_OF_OUTLOOK = re.compile(r"1[/.]1[/.]4501\b")
_EAST = re.compile(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?\Z")

_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867}
_ERAS |= {"R": 2018, "H": 1988, "S": 1925, "T": 1911, "M": 1867}
"""The year before the first of each Japanese era."""
_OF_ERA = re.compile(
    r"(令和|平成|昭和|大正|明治|[RHSTM])\s?(\d{1,2}|元)\s?[年./-]\s?(\d{1,2})\s?[月./-]\s?(\d{1,2})\s?日?\Z"
)


def without_form(header: str) -> str:
    """A header in the form of `plain` without how days are written below it (“birthday dd mm”); "" for
    one that does not say it.
    """
    found = _FORM.search(header)
    return header[: found.start()].strip() if found else ""


def order_in(header: str) -> DayOrder | None:
    """The order of days that a header in the form of `plain` says; None where it says none."""
    found = _FORM.search(header)
    parts = found[0].split() if found else []
    if "m" not in {part[0] for part in parts}:
        return None
    if parts[0][0] in _YEARS or parts[0] == "jjjj":
        return None
    return DayOrder.MONTH_FIRST if parts[0][0] == "m" else DayOrder.DAY_FIRST


def needs_order(text: str) -> bool:
    """Whether a cell may be a day that the order decides on: not where the year stands first, or
    nothing.
    """
    text = text.strip()
    return bool(text) and not _is_year_first(text)


def _is_year_first(text: str) -> bool:
    return text[4:5] == "-" and text[:4].isdecimal()


def order_of(values: Iterable[str]) -> DayOrder | None:
    """The order that these values of date columns tell; None when none of them does.

    Stops at the first value that does, except that numbers of days must be all there are.
    """
    numbers = others = 0
    for value in values:
        text = value.strip()
        if _is_year_first(text):
            # So are most, and they tell nothing.
            others += 1
            continue
        found = _LOCAL.match(text) or _SHORT.match(text)
        if found is not None:
            first, second = int(found[1]), int(found[2])
            if first > 12 >= second > 0:
                return DayOrder.DAY_FIRST
            if second > 12 >= first > 0:
                return DayOrder.MONTH_FIRST
            others += 1
        elif _serial(text) is not None:
            numbers += 1
        elif text:
            others += 1
    return DayOrder.SERIAL if numbers and not others else None


def read_day(text: str, order: DayOrder) -> PartialDate | None:
    """The day a cell says, None when it says none: ISO, local forms with two or four digits of the
    year, months in words of many languages, years of Japanese eras, with or without a time behind.
    """
    text = text.strip()
    parts = _parts(text, order)
    if parts is None:
        return None
    year, month, day = parts
    try:
        return PartialDate(None if year in NO_YEARS else year, month or None, day or None)
    except ValueError:
        return None


def is_no_day(text: str) -> bool:
    """Whether a cell is how a program writes that there is no date: `0/0/00`, `0000-00-00`, 4501."""
    text = text.strip()
    return bool(_ZEROS.match(text) or _LAST_OF_OUTLOOK.match(text))


def _parts(text: str, order: DayOrder) -> tuple[int | None, int | None, int | None] | None:
    if order is DayOrder.SERIAL and (day := _serial(text)) is not None:
        return day.year, day.month, day.day
    if found := _ISO.match(text) or _BASIC.match(text) or _EAST.match(text):
        return int(found[1]), int(found[2]), int(found[3])
    if found := _OF_ERA.match(text):
        year = 1 if found[2] == "元" else int(found[2])
        return _ERAS[found[1]] + year, int(found[3]), int(found[4])
    if found := _NO_YEAR.match(text):
        return None, int(found[1]), int(found[2])
    if found := _LOCAL.match(text):
        month, day_of = _in_order(int(found[1]), int(found[2]), order)
        return _whole_year(found[3]), month, day_of
    if found := _MONTH_OF.match(text):
        return int(found[1]), int(found[2]), None
    if found := _SHORT.match(text):
        month, day_of = _in_order(int(found[1]), int(found[2]), order)
        return None, month, day_of
    if found := _YEAR.match(text):
        return int(found[1]), None, None
    return _in_words(text) if len(text) <= 60 else None


def _in_order(first: int, second: int, order: DayOrder) -> tuple[int, int]:
    """Month and day of two numbers; a number that can be no month is the day whatever the order."""
    month_first = order is DayOrder.MONTH_FIRST
    month, day = (first, second) if month_first else (second, first)
    return (day, month) if month > 12 >= day else (month, day)


def _whole_year(text: str) -> int:
    year = int(text)
    if len(text) == 4:
        return year
    return year + (2000 if year < _CENTURY_TURNS else 1900)


def _serial(text: str) -> date | None:
    """The day a spreadsheet means by a number, None for one that is no likely date of a life."""
    found = _NUMBER.match(text)
    if found is None or not _FIRST_SERIAL <= int(found[1]) <= _LAST_SERIAL:
        return None
    if len(found[1]) == 4 and text == found[1] and 1800 <= int(text) <= 2100:
        return None
    return _SERIAL_ZERO + timedelta(days=int(found[1]))


def _in_words(text: str) -> tuple[int | None, int | None, int | None] | None:
    """A day with its month in words: `29 Feb 1984`, `February 29, 1984`, `Tue, 22 Dec 2009`."""
    month = day = year = None
    for word in _WORDS.findall(fold(text)):
        if word.isdecimal():
            if len(word) == 4 and year is None:
                year = int(word)
            elif len(word) <= 2 and day is None:
                day = int(word)
            elif len(word) <= 2 and year is None:
                year = _whole_year(word)
        elif word in _MONTHS:
            # The last one: "mar" is a Tuesday too ("mar. 22 dic. 2009").
            month = _MONTHS[word]
        elif day is None and (found := re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th|er)", word)):
            day = int(found[1])
    return None if month is None else (year, month, day)
