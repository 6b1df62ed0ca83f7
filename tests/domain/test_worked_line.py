"""Where you have worked, from one line."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.errors import InvalidValueError
from desktop_app.domain.worked_line import worked_line

TODAY = date(2026, 11, 28)


@pytest.mark.parametrize(
    ("line", "title", "organisation", "since", "until"),
    [
        ("Acme, designer, 2018-21", "designer", "Acme", 2018, 2021),
        ("Typesetter at Gráfica Sul 2010–12", "Typesetter", "Gráfica Sul", 2010, 2012),
        ("Designer at Acme Books from 2015 to 2023", "Designer", "Acme Books", 2015, 2023),
        ("Book designer, on my own, since 2023", "Book designer", "", 2023, None),
        ("freelance editor since 2019", "freelance editor", "", 2019, None),
        ("Freelance, 2019-", "Freelance", "", 2019, None),
        (
            "I worked as a trainee at Tipografia Central (2012–15)",
            "trainee",
            "Tipografia Central",
            2012,
            2015,
        ),
        ("Acme", "", "Acme", None, None),
        ("Studio 54, doorman, 1998-02", "doorman", "Studio 54", 1998, 2002),
        ("Acme, head of design, 2016 to now", "head of design", "Acme", 2016, None),
        ("Acme Books until 2019", "", "Acme Books", None, 2019),
        ("Publisher 2000, editor, 2017", "editor", "Publisher 2000", 2017, 2017),
        ("O'Neill & Co, clerk, 2001 - 2003", "clerk", "O'Neill & Co", 2001, 2003),
    ],
)
def test_a_line_tells_title_organisation_and_years(line, title, organisation, since, until) -> None:
    found = worked_line(line, TODAY)
    years = [None if when is None else when.year for when in (found.since, found.until)]
    assert (found.title, found.organisation, *years) == (title, organisation, since, until)
    assert found.is_current is (until is None)


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("", "worked-line-not-understood"),
        ("2018-21", "worked-line-not-understood"),
        ("Acme, designer, 2021-2018", "worked-years-cannot-be"),
        ("Acme, designer, since 2031", "worked-years-cannot-be"),
        ("Acme, designer, 2018-06", "worked-years-cannot-be"),
    ],
)
def test_what_cannot_be_is_refused(line: str, key: str) -> None:
    with pytest.raises(InvalidValueError) as raised:
        worked_line(line, TODAY)
    assert raised.value.key == key
