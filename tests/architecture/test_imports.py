"""The law of imports: its contracts hold, each one notices a violation, and nothing imports in a
circle."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "desktop_app"
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"][
    "importlinter"
]["contracts"]
MAIN_WINDOW = re.compile(r"\bMainWindow\b")
Plant = Callable[[str, str], None]


@dataclass(frozen=True)
class Violation:
    """A line in a file that a contract forbids."""

    contract: str
    file: str
    line: str

    @property
    def importer(self) -> str:
        """The module it is planted in."""
        name = f"desktop_app/{self.file.removesuffix('.py')}".removesuffix("/__init__")
        return name.replace("/", ".")

    @property
    def imported(self) -> str:
        """The module it imports, of one from outside its package."""
        found = re.search(r"^ *(?:from|import) ((?!typing)[\w.]+)", self.line, re.MULTILINE)
        assert found is not None
        name = found[1]
        return name if name.startswith("desktop_app.") else name.partition(".")[0]


_FLOORS = "Floors: arrows only point down, neighbours do not know each other"
_ROOMS = "Rooms know kit, words and the shell, neither the window nor each other; only the window reads rooms"
_TYPE_CHECKING = "\nfrom typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from {} import {}\n"
VIOLATIONS = (
    Violation(_FLOORS, "domain/tags.py", "import desktop_app.services.tags"),
    Violation(_FLOORS, "services/tags.py", "import desktop_app.app.paths"),
    Violation(_FLOORS, "formats/lines.py", "import desktop_app.storage.engine.files"),
    Violation(
        "The windows and the desktop know neither the database nor the file formats",
        "ui/people/list_pane.py",
        "import desktop_app.storage.engine.store",
    ),
    Violation(
        "What reads foreign files in a process of its own knows formats and domain alone",
        "services/reading/child.py",
        "import desktop_app.storage.people",
    ),
    Violation("Peewee and SQLCipher live in storage only", "services/people.py", "import peewee"),
    Violation(
        "What is asked of the database needs neither the models nor Peewee",
        "storage/queries/tags.py",
        "import desktop_app.storage.schema.tag",
    ),
    Violation(
        "PySide6 lives in ui, system and app only", "services/people.py", "import PySide6.QtCore"
    ),
    Violation(
        "The domain needs the standard library, and for stems one more",
        "domain/tags.py",
        "import dateutil",
    ),
    Violation("Stems come from one place", "services/people.py", "import snowballstemmer"),
    Violation(
        "The engine of the grammar holds no language",
        "domain/grammar/days.py",
        "import desktop_app.domain.grammar.english",
    ),
    Violation(_ROOMS, "ui/today/screen.py", "import desktop_app.ui.timeline.screen"),
    Violation(_ROOMS, "ui/today/screen.py", "import desktop_app.ui.window.main_window"),
    Violation(
        _ROOMS,
        "ui/today/screen.py",
        _TYPE_CHECKING.format("desktop_app.ui.window.main_window", "MainWindow"),
    ),
    Violation(_ROOMS, "ui/circles/screen.py", "import desktop_app.ui.rooms"),
    Violation(_ROOMS, "ui/kit/theme.py", "import desktop_app.ui.words.hours"),
    Violation(
        "The kit imports nothing of ours above the domain",
        "ui/kit/theme.py",
        "import desktop_app.services.tags",
    ),
)


@pytest.fixture(scope="session")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package with its contracts."""
    folder = tmp_path_factory.mktemp("copy")
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(PACKAGE, folder / "desktop_app", ignore=ignored)
    shutil.copy2(ROOT / "pyproject.toml", folder)
    return folder


@pytest.fixture
def plant(copy: Path) -> Iterator[Plant]:
    """Adds a line to a file of the copy, which may be new, until the end of the test."""
    package, new = copy / "desktop_app", list[Path]()
    before: dict[Path, str | None] = {}

    def add(file: str, line: str) -> None:
        path = package / file
        if not path.parent.exists():
            path.parent.mkdir()
            new.append(path.parent)
        words = path.read_text(encoding="utf-8") if path.exists() else None
        before.setdefault(path, words)
        path.write_text(f"{words or ''}\n{line}\n", encoding="utf-8")

    yield add
    for path, words in before.items():
        if words is not None:
            path.write_text(words, encoding="utf-8")
        else:
            path.unlink()
    for folder in new:
        folder.rmdir()


def lint(folder: Path) -> tuple[int, str]:
    """The status and the words of lint-imports there."""
    tool = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [tool, "--no-logo", "--no-cache"],
        cwd=folder,
        env={"PYTHONPATH": str(folder), "COLUMNS": "500", "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def test_every_contract_is_kept(copy: Path) -> None:
    status, words = lint(copy)
    assert (status, words.count(" BROKEN")) == (0, 0), words


def test_every_contract_has_a_violation_that_is_tried() -> None:
    assert {contract["name"] for contract in CONTRACTS} == {
        violation.contract for violation in VIOLATIONS
    }


def test_each_planted_violation_breaks_its_contract(copy: Path, plant: Plant) -> None:
    for violation in VIOLATIONS:
        plant(violation.file, violation.line)
    status, words = lint(copy)
    assert status == 1, words
    missed = [
        violation
        for violation in VIOLATIONS
        if f"{violation.contract} BROKEN" not in words
        or not re.search(rf"{violation.importer} -> {violation.imported}\b", words)
    ]
    assert missed == [], words


def test_a_room_that_is_in_no_contract_is_missed(copy: Path, plant: Plant) -> None:
    plant("ui/forgotten_room/__init__.py", "")
    status, words = lint(copy)
    assert (status, "forgotten_room" in words) == (1, True), words


def circles(graph: grimp.ImportGraph) -> list[list[str]]:
    """The groups of modules that import each other, however far round; TYPE_CHECKING counts.
    Tarjan's algorithm."""
    found: list[list[str]] = []
    number: dict[str, int] = {}
    lowest: dict[str, int] = {}
    path: list[str] = []
    for start in sorted(graph.modules):
        if start in number:
            continue
        work = [(start, iter(sorted(graph.find_modules_directly_imported_by(start))))]
        number[start] = lowest[start] = len(number)
        path.append(start)
        while work:
            module, rest = work[-1]
            step = next(rest, None)
            if step is None:
                work.pop()
                if work:
                    lowest[work[-1][0]] = min(lowest[work[-1][0]], lowest[module])
                if lowest[module] == number[module]:
                    at = path.index(module)
                    group, path[at:] = path[at:], []
                    found += [sorted(group)] if len(group) > 1 else []
            elif step not in number:
                number[step] = lowest[step] = len(number)
                path.append(step)
                work.append((step, iter(sorted(graph.find_modules_directly_imported_by(step)))))
            elif step in path:
                lowest[module] = min(lowest[module], number[step])
    return found


def _graph(folder: Path) -> list[list[str]]:
    """The circles of the package in that folder, asked of a process of its own: an import is cached
    by name."""
    script = (
        "import sys, json; sys.path[:0] = [sys.argv[1], sys.argv[2]]; import grimp; "
        "from tests.architecture.test_imports import circles; "
        "print(json.dumps(circles(grimp.build_graph('desktop_app', cache_dir=None))))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(folder), str(ROOT)],
        capture_output=True,
        text=True,
        check=True,
        cwd=folder,
    )
    import json

    return [list(group) for group in json.loads(done.stdout)]


def test_nothing_imports_in_a_circle() -> None:
    assert circles(grimp.build_graph("desktop_app", cache_dir=None)) == []


@pytest.mark.parametrize(
    ("file", "line", "group"),
    [
        (
            "ui/kit/theme.py",
            "import desktop_app.ui.kit.avatar",
            ["desktop_app.ui.kit.avatar", "desktop_app.ui.kit.theme"],
        ),
        (
            "domain/tags.py",
            _TYPE_CHECKING.format("desktop_app.domain.people_query", "PeopleQuery"),
            ["desktop_app.domain.people_query", "desktop_app.domain.tags"],
        ),
    ],
)
def test_a_planted_circle_is_found(
    copy: Path, plant: Plant, file: str, line: str, group: Iterable[str]
) -> None:
    plant("domain/people_query.py", "import desktop_app.domain.tags")
    before = _graph(copy)
    plant(file, line)
    after = [found for found in _graph(copy) if found not in before]
    assert any(set(group) <= set(found) for found in after), after


def who_names_the_window(package: Path) -> list[str]:
    """The files outside `ui/window` and `app` that name MainWindow."""
    names = (path.relative_to(package).as_posix() for path in sorted(package.rglob("*.py")))
    return [
        name
        for name in names
        if not name.startswith(("ui/window/", "app/"))
        and MAIN_WINDOW.search((package / name).read_text("utf-8"))
    ]


def test_only_the_window_and_who_opens_it_name_it(copy: Path, plant: Plant) -> None:
    assert who_names_the_window(PACKAGE) == []
    plant("ui/today/actions.py", "# asks the MainWindow")
    assert who_names_the_window(copy / "desktop_app") == ["ui/today/actions.py"]


def test_every_folder_that_declares_a_room_is_gathered() -> None:
    from desktop_app.ui.rooms import ROOMS

    folders = {path.parent.name for path in (PACKAGE / "ui").glob("*/room.py")}
    assert {room.key for room in ROOMS} == folders


def test_no_window_is_asked_what_it_may_have() -> None:
    """What a screen or a part may not have is a method or an Optional of its type, never looked up
    by its name."""
    asked = re.compile(r"\bin vars\(|getattr\([\w.]*(?:currentWidget\(\)|[Ww]indow\b)")
    named = {
        path: path.read_text("utf-8")
        for folder in ("ui", "app", "system")
        for path in (PACKAGE / folder).rglob("*.py")
    }
    assert [path.as_posix() for path, text in named.items() if asked.search(text)] == []
