"""Names of files that are other versions of the address book."""

from __future__ import annotations

import pytest

from desktop_app.domain.places import is_other_version


@pytest.mark.parametrize(
    "name",
    [
        "kith (Ana's conflicted copy 2026-11-29).sqlite3",
        "kith (conflicted copy 2026-11-29 093000).sqlite3",
        "kith (In Konflikt stehende Kopie von Ana 2026-11-29).sqlite3",
        "kith (1).sqlite3",
        "kith (SFConflict ana 2026-11-29-09-30-00).sqlite3",
        "kith 2.sqlite3",
        "kith.sync-conflict-20261129-093000-ABCDEFG.sqlite3",
        "kith_conflict-20261129-093000.sqlite3",
        "kith.Conflict.sqlite3",
        "kith-DESKTOP7.sqlite3",
        "Kith (1).SQLITE3",
    ],
)
def test_other_versions_are_known_by_their_names(name: str) -> None:
    assert is_other_version(name)


@pytest.mark.parametrize(
    "name",
    [
        "kith.sqlite3",
        "kith.sqlite3-wal",
        "kith.sqlite3-sums",
        "kith-damaged-2026-11-29T09-30-00Z.sqlite3",
        "kith-damaged-2026-11-29T09-30-00Z-2.sqlite3",
        "kithkin.sqlite3",
        "other (1).sqlite3",
        "kith (1).vcf",
        "kith.key",
        "kith-1234.key",
    ],
)
def test_what_is_ours_or_something_else_is_none(name: str) -> None:
    assert not is_other_version(name)
