"""The shape of the source: small files, small functions, and words that have no place in it."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

from tests.architecture.parsed import PACKAGE, ROOT, TESTS, calls, nodes, text, where

SOURCES = PACKAGE + TESTS
LONGEST_FILE = 400
LONGEST_FUNCTION = 50
# Spelt in halves, so that this file may be searched as well. The one event loop is app.exec()
# itself.
FORBIDDEN = re.compile(
    r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X)\b|process" + r"Events|(?<!\bapp)\.ex" + r"ec\("
)


def _long_functions(path: Path) -> list[str]:
    """Functions and methods of a file that are too long."""
    if len(text(path).splitlines()) <= LONGEST_FUNCTION:
        return []
    return [
        f"{where(path)}: {node.name}"
        for node in nodes(path)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or node.lineno) - node.lineno + 1 > LONGEST_FUNCTION
    ]


def test_files_stay_small() -> None:
    assert len(SOURCES) > 1000
    assert [where(path) for path in SOURCES if len(text(path).splitlines()) > LONGEST_FILE] == []


def test_functions_stay_small() -> None:
    assert [name for path in SOURCES for name in _long_functions(path)] == []


def test_no_forbidden_words() -> None:
    assert [
        f"{where(path)}:{number}: {line}"
        for path in SOURCES
        for number, line in enumerate(text(path).splitlines(), 1)
        if FORBIDDEN.search(line)
    ] == []


def test_placeholders_are_filled_all_at_once() -> None:
    """One after another, the second would be looked for in the value of the first: `fill_in`."""
    found = [
        f"{where(path)}:{node.lineno}"
        for path in PACKAGE
        if "ui" in path.parts
        for node in calls(path, "%[1-9]")
        if isinstance(node.func, ast.Attribute)
        and node.func.attr == "replace"
        and node.args
        and isinstance(node.args[0], ast.Constant)
        and re.fullmatch("%[1-9]", str(node.args[0].value))
    ]
    assert found == []


def _beside_docstring(path: Path) -> list[str]:
    """The names a file of a package defines; a file without a docstring is an error."""
    module = next(nodes(path))
    assert isinstance(module, ast.Module)
    docstring, *rest = module.body
    assert isinstance(docstring, ast.Expr), where(path)
    texts = [
        node for node in rest if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    ]
    return [ast.unparse(node).partition(" = ")[0] for node in rest if node not in texts]


def test_package_files_hold_a_docstring_only() -> None:
    found = {
        where(path): names
        for path in PACKAGE
        if path.name == "__init__.py" and (names := _beside_docstring(path))
    }
    assert found == {"desktop_app/__init__.py": ["__version__", "APP_ID"]}


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
