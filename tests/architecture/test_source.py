"""The shape of the source: small files, small functions, and words that have no place in it."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = sorted((ROOT / "desktop_app").rglob("*.py"))
SOURCES = PACKAGE + sorted((ROOT / "tests").rglob("*.py"))
LONGEST_FILE = 400
LONGEST_FUNCTION = 50
# Spelt in halves, so that this file may be searched as well. The one event loop is app.exec()
# itself.
FORBIDDEN = re.compile(
    r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X)\b|process" + r"Events|(?<!\bapp)\.ex" + r"ec\("
)


def where(path: Path) -> str:
    """The path as a test's name."""
    return path.relative_to(ROOT).as_posix()


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function and method of a file."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


@pytest.mark.parametrize("path", SOURCES, ids=where)
def test_files_and_functions_stay_small(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE
    long = [
        f.name
        for f in functions(path)
        if (f.end_lineno or f.lineno) - f.lineno + 1 > LONGEST_FUNCTION
    ]
    assert long == []


@pytest.mark.parametrize("path", SOURCES, ids=where)
def test_no_forbidden_words(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert [
        f"{number}: {line}" for number, line in enumerate(lines, 1) if FORBIDDEN.search(line)
    ] == []


@pytest.mark.parametrize("path", [path for path in PACKAGE if "ui" in path.parts], ids=where)
def test_placeholders_are_filled_all_at_once(path: Path) -> None:
    """One after another, the second would be looked for in the value of the first: `fill_in`."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "replace"
        and node.args
        and isinstance(node.args[0], ast.Constant)
        and re.fullmatch("%[1-9]", str(node.args[0].value))
    ]
    assert found == []


@pytest.mark.parametrize(
    "path", [path for path in PACKAGE if path.name == "__init__.py"], ids=where
)
def test_package_files_hold_a_docstring_only(path: Path) -> None:
    docstring, *rest = ast.parse(path.read_text(encoding="utf-8")).body
    assert isinstance(docstring, ast.Expr)
    texts = [
        node for node in rest if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    ]
    allowed = ["__version__", "APP_ID"] if path.parent == ROOT / "desktop_app" else []
    assert [ast.unparse(node).partition(" = ")[0] for node in rest if node not in texts] == allowed


def test_the_command_line_loads_no_qt() -> None:
    script = "import sys, desktop_app.app.command_line; print([m for m in sys.modules if m.startswith('PySide6')])"
    answer = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (answer.returncode, answer.stdout.strip(), answer.stderr) == (0, "[]", "")


def test_every_resource_folder_travels_in_the_wheel() -> None:
    shipped = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"][
        "setuptools"
    ]["data-files"]
    folders = {where(file.parent) for file in (ROOT / "resources").rglob("*") if file.is_file()}
    assert {
        target.removeprefix("share/kith/") for target in shipped if "/resources/" in target
    } == folders
