"""A name as the name of a file."""

from __future__ import annotations

import pytest

from desktop_app.domain.names import file_name


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Ana Sousa", "Ana Sousa"),
        ("Hana Kobayashi 小林花", "Hana Kobayashi 小林花"),
        ("../../etc/passwd", "etc-passwd"),
        ("A/B: <C>", "A-B- -C"),
        ("two\nlines\u202e", "two lines"),
        ("Ana.", "Ana"),
        ("Con", "person"),
        ("con.vcf", "person"),
        ("...", "person"),
        ("", "person"),
        ("x" * 500, "x" * 60),
    ],
)
def test_a_name_makes_a_file_name_that_every_system_takes(name: str, wanted: str) -> None:
    assert file_name(name, "person") == wanted
