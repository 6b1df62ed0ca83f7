"""Days are written in the order of the user's locale, and read again as they were written."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.partial_date import PartialDate
from desktop_app.ui.kit.date_text import read_day, read_partial
from desktop_app.ui.kit.dates import say_day, say_day_short, say_month, say_partial, write_day

DAY = date(2026, 11, 21)
LOCALES = ["C", "en_GB", "en_US", "en_CA", "pt_PT", "de_DE", "hu_HU", "ja_JP", "fa_IR", "sv_SE"]


@pytest.fixture
def locale(qapp):
    """Sets the user's locale by its name; it is put back afterwards."""
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


@pytest.mark.parametrize(("name", "written"), [
    ("en_GB", ("Sat 21 Nov 2026", "Sat 21 Nov", "21 Nov 2025", "21 November 1984")),
    ("en_US", ("Sat Nov 21, 2026", "Sat Nov 21", "Nov 21, 2025", "November 21, 1984")),
    ("en_CA", ("Sat Nov 21, 2026", "Sat Nov 21", "Nov 21, 2025", "November 21, 1984")),
])  # fmt: skip
def test_day_and_month_stand_in_the_order_of_the_locale(locale, name: str, written: tuple) -> None:
    locale(name)
    assert (
        write_day(DAY),
        say_day_short(DAY),
        say_day(DAY.replace(year=2025), DAY),
        say_partial(PartialDate(1984, 11, 21)),
    ) == written


def test_in_hungary_the_year_comes_first(locale) -> None:
    locale("hu_HU")
    assert say_month(DAY).startswith("2026 ")
    assert write_day(DAY).index("2026") < write_day(DAY).index("21")


@pytest.mark.parametrize("name", LOCALES)
def test_what_a_field_writes_it_reads(locale, name: str) -> None:
    locale(name)
    assert read_day(write_day(DAY), date(2026, 1, 1), ahead=True) == DAY


@pytest.mark.parametrize("name", LOCALES)
@pytest.mark.parametrize(
    "when", [PartialDate(1984, 5, 14), PartialDate(1984, 5), PartialDate(1984)]
)
def test_what_a_field_for_parts_of_a_date_writes_it_reads(locale, name: str, when) -> None:
    locale(name)
    if when.month is None and name == "fa_IR":
        return  # A year alone is written in the digits of every locale alike.
    assert read_partial(say_partial(when)) == when


def test_numbers_are_read_in_the_order_of_the_locale(locale) -> None:
    locale("en_US")
    assert read_partial("3/11/1984") == PartialDate(1984, 3, 11)
    assert read_day("3/11/2027", DAY, ahead=True) == date(2027, 3, 11)
    locale("en_GB")
    assert read_partial("3/11/1984") == PartialDate(1984, 11, 3)
    assert read_day("3/11/2027", DAY, ahead=True) == date(2027, 11, 3)


def test_what_is_no_date_is_refused(locale) -> None:
    locale("en_GB")
    assert read_day("whenever", DAY, ahead=True) is None
    assert read_partial(" ") is None
    with pytest.raises(InvalidValueError):
        read_partial("whenever")
