"""How large the source and its tests are: `make figures` prints lines of source, lines of tests and
their ratio."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NO_TESTS = {"bench", "shots"}
"""Folders of tests that measure and photograph: they assert nothing and do not count."""


def lines(files: Iterable[Path]) -> int:
    """How many lines the files have in all."""
    return sum(len(path.read_text(encoding="utf-8").splitlines()) for path in files)


def figures() -> list[tuple[str, int, int]]:
    """For every package its name, its lines of source and the lines of the folder of tests with its
    name; then all."""
    packages = sorted(
        path.name for path in (ROOT / "desktop_app").iterdir() if (path / "__init__.py").exists()
    )
    rows = [
        (
            name,
            lines((ROOT / "desktop_app" / name).rglob("*.py")),
            lines((ROOT / "tests" / name).rglob("*.py")),
        )
        for name in packages
    ]
    everything = [
        path for path in (ROOT / "tests").rglob("*.py") if path.parent.name not in NO_TESTS
    ]
    return [*rows, ("all", lines((ROOT / "desktop_app").rglob("*.py")), lines(everything))]


def main() -> None:
    """Print the table."""
    print(f"{'package':10}{'source':>8}{'tests':>8}{'ratio':>7}")  # noqa: T201
    for name, source, tests in figures():
        print(f"{name:10}{source:8}{tests:8}{tests / source:7.2f}")  # noqa: T201


if __name__ == "__main__":
    main()
