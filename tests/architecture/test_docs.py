"""The pages people read: every link and picture in them is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    targets = LINK.findall(page.read_text(encoding="utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []


def test_the_manual_leads_to_all_its_pages() -> None:
    manual = ROOT / "docs" / "manual"
    named = set(LINK.findall((manual / "README.md").read_text(encoding="utf-8")))
    assert named == {page.name for page in manual.glob("*.md")} - {"README.md"}
