"""The manual as F1 shows it: built without a warning, whole, and asking nothing of any network."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOADS = {
    ("script", "src"),
    ("img", "src"),
    ("link", "href"),
    ("source", "src"),
    ("iframe", "src"),
    ("form", "action"),
}
"""What a browser fetches by itself, or sends something to; only a link waits for a click."""
FETCHES = re.compile(r"url\(\s*['\"]?(?:https?:)?//|@import")
MOST = 4_200_000
"""Bytes: the pages travel in every installer."""


class Page(HTMLParser):
    """The names a page has, and what it points at."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path, self.names, self.points = path, set(), []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id" and value:
                self.names.add(value)
            if (tag, name) in LOADS | {("a", "href")} and value:
                self.points.append((tag, name, value))


def _build(source: Path, target: Path) -> subprocess.CompletedProcess[str]:
    call = [sys.executable, str(ROOT / "packaging" / "site" / "build.py"), str(target), str(source)]
    return subprocess.run(call, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages, built as `make docs` builds them."""
    target = tmp_path_factory.mktemp("manual") / "site"
    made = _build(ROOT / "docs", target)
    assert (made.returncode, made.stdout + made.stderr) == (0, "")
    return target


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[Path, Page]:
    """Every page, read."""
    return {path: Page(path) for path in site.rglob("*.html")}


def test_every_text_has_become_a_page_one_can_come_to(site: Path, pages: dict[Path, Page]) -> None:
    texts = {
        path.relative_to(ROOT / "docs").with_suffix(".html")
        for path in (ROOT / "docs").rglob("*.md")
    }
    assert texts <= {path.relative_to(site) for path in pages}
    start = site / "index.html"
    linked = {
        (site / value.partition("#")[0]).resolve()
        for tag, _, value in pages[start].points
        if tag == "a"
    }
    assert {site / text for text in texts} <= {start, *linked}


def test_every_link_anchor_and_picture_is_there(site: Path, pages: dict[Path, Page]) -> None:
    lost = []
    for page in pages.values():
        for _, _, value in page.points:
            parts = urlsplit(value)
            if parts.scheme in ("http", "https", "mailto", "data"):
                continue
            target = (page.path.parent / unquote(parts.path)).resolve() if parts.path else page.path
            wants = unquote(parts.fragment)
            if not target.is_file() or (
                wants and target in pages and wants not in pages[target].names
            ):
                lost.append(f"{page.path.relative_to(site)}: {value}")
    assert lost == []


def test_nothing_is_fetched_from_anywhere(site: Path, pages: dict[Path, Page]) -> None:
    outside = [
        f"{page.path.name}: {value}"
        for page in pages.values()
        for tag, _, value in page.points
        if tag != "a" and urlsplit(value).netloc
    ]
    assert outside == []
    styles = [path for path in site.rglob("*") if path.suffix in (".css", ".html")]
    assert [path.name for path in styles if FETCHES.search(path.read_text(encoding="utf-8"))] == []


def test_search_has_its_words_in_a_script(site: Path) -> None:
    """A browser lets pages in a folder load scripts, and read no files."""
    assert "birthday" in (site / "searchindex.js").read_text(encoding="utf-8")
    assert "searchindex.js" in (site / "search.html").read_text(encoding="utf-8")


def test_every_file_travels_in_the_wheel(site: Path) -> None:
    shipped = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"][
        "setuptools"
    ]["data-files"]
    taken = {
        path
        for target, patterns in shipped.items()
        for pattern in patterns
        if pattern.startswith("build/site/")
        for path in site.glob(pattern.removeprefix("build/site/"))
        if path.is_file()
        and target == f"share/kith/{path.parent.relative_to(site.parent).as_posix()}"
    }
    assert taken == {path for path in site.rglob("*") if path.is_file()}


def test_it_is_small(site: Path) -> None:
    assert sum(path.stat().st_size for path in site.rglob("*") if path.is_file()) < MOST


def test_what_leads_nowhere_stops_the_build(tmp_path: Path) -> None:
    """A page, an anchor, a picture and an entry of the contents: each is named, and no pages are
    left behind."""
    words = [
        "[](no-page.md)",
        "[](index.md#no-anchor)",
        "![](no-picture.png)",
        "```{toctree}\nno-entry\n```",
    ]
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md").write_text("\n\n".join(["# Kith", *words]), encoding="utf-8")
    made = _build(tmp_path / "docs", tmp_path / "site")
    assert made.returncode != 0
    assert [
        name
        for name in ("no-page", "no-anchor", "no-picture", "no-entry")
        if name not in made.stderr
    ] == []
    assert not (tmp_path / "site").exists()
