"""Days in tables: the order of a whole column, and every way programs write one."""

from __future__ import annotations

import pytest

from desktop_app.domain.tables.days import DayOrder, is_no_day, order_of, read_day

DAY, MONTH, SERIAL = DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST, DayOrder.SERIAL


@pytest.mark.parametrize(
    ("values", "order"),
    [
        (["2/3/1984", "4/5/1990", "29/2/1984"], DAY),
        (["2/3/1984", "2/29/1984"], MONTH),
        (["02.03.1984", "", "31.12.99"], DAY),
        (["2-3-1984", "4/5/90"], None),
        (["1984-02-29", "--04-12"], None),
        (["0/0/00", "2/3/1984"], None),
        (["30741", "", "30742.0"], SERIAL),
        (["30741", "12/31/1999"], MONTH),
        (["1984", "1990"], None),
        ([], None),
    ],
)
def test_one_value_decides_for_all(values: list[str], order: DayOrder | None) -> None:
    assert order_of(values) is order


@pytest.mark.parametrize(
    ("text", "order", "day"),
    [
        ("1984-02-29", MONTH, "1984-02-29"),
        ("1984-2-9", DAY, "1984-02-09"),
        ("19840229", DAY, "1984-02-29"),
        ("1984/02/29", DAY, "1984-02-29"),
        ("1984-02-29T00:00:00Z", DAY, "1984-02-29"),
        ("1984-02", DAY, "1984-02"),
        ("1984", DAY, "1984"),
        ("--04-12", MONTH, "--04-12"),
        ("2/3/1984", MONTH, "1984-02-03"),
        ("2/3/1984", DAY, "1984-03-02"),
        ("2/3/1984 12:00:00 AM", MONTH, "1984-02-03"),
        ("02.03.84", DAY, "1984-03-02"),
        ("02.03.12", DAY, "2012-03-02"),
        ("2. 3. 1984", DAY, "1984-03-02"),
        ("13/2/1984", MONTH, "1984-02-13"),
        ("12.04.", DAY, "--04-12"),
        ("4/12", MONTH, "--04-12"),
        ("令和4年4月1日", DAY, "2022-04-01"),
        ("平成元年1月8日", DAY, "1989-01-08"),
        ("S60.4.1", MONTH, "1985-04-01"),
        ("3 апреля 1985 г.", DAY, "1985-04-03"),
        ("12 мая 1990", DAY, "1990-05-12"),
        ("3 kwietnia 1985", DAY, "1985-04-03"),
        ("3. dubna 1985", DAY, "1985-04-03"),
        ("1985. április 3.", DAY, "1985-04-03"),
        ("3 Ağustos 2001", DAY, "2001-08-03"),
        ("3. huhtikuuta 1985", DAY, "1985-04-03"),
        ("2/29/1604", MONTH, "--02-29"),
        ("29 Feb 1984", MONTH, "1984-02-29"),
        ("February 29, 1984", DAY, "1984-02-29"),
        ("Tue, 22 Dec 2009", DAY, "2009-12-22"),
        ("mar. 22 déc. 2009", DAY, "2009-12-22"),
        ("29. März 1984", DAY, "1984-03-29"),
        ("1er mai 1984", DAY, "1984-05-01"),
        ("29 de febrero de 1984", DAY, "1984-02-29"),
        ("12 Apr", DAY, "--04-12"),
        ("1984年2月29日", MONTH, "1984-02-29"),
        ("30741", SERIAL, "1984-02-29"),
        ("30741.5", SERIAL, "1984-02-29"),
        ("30741", DAY, None),
        ("31/31/1984", DAY, None),
        ("30/2/1984", DAY, None),
        ("circa 1800", DAY, None),
        ("about " * 30, DAY, None),
    ],
)
def test_a_day_however_it_is_written(text: str, order: DayOrder, day: str | None) -> None:
    found = read_day(text, order)
    assert (found and str(found)) == day


@pytest.mark.parametrize(
    "text", ["0/0/00", "00/00/0000", "0000-00-00", "1/1/4501", "1.1.4501 0:00"]
)
def test_what_says_that_there_is_no_day(text: str) -> None:
    assert is_no_day(text)
    assert not is_no_day("1/1/2001")
