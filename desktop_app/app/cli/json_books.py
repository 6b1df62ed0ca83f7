"""What `kith import` says and does about JSON books."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from desktop_app.app.cli.problems import problem_as_json, say_problem
from desktop_app.app.printing import complain, say

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.services.address_book import AddressBook
    from desktop_app.services.json_book import BookReport


def bring_in(book: AddressBook, paths: list[Path]) -> list[BookReport]:
    """Bring in books one after another, each a step of undo of its own."""
    return [book.json_book.run(path) for path in paths]


def tell(report: BookReport) -> None:
    """Print what became of one book, and what was wrong in it."""
    if not report.is_refused:
        say(f"{report.file}: {'; '.join(_counted(report)) or 'nothing is in it'}.")
    for problem in report.problems:
        complain(say_problem(problem))


def as_json(report: BookReport) -> dict[str, Any]:
    """The same for a program."""
    problems = [problem_as_json(problem) for problem in report.problems]
    sections = (
        {name: asdict(counts) for name, counts in report.counts.items()}
        if not report.is_refused
        else {}
    )
    return {"file": report.file, "sections": sections, "problems": problems}


def _counted(report: BookReport) -> list[str]:
    """Of each section what became of its records, in words."""
    told = []
    for name, counts in report.counts.items():
        words = {
            "added": counts.added,
            "updated": counts.updated,
            "already there": counts.same,
            "kept": counts.kept,
        }
        told.append(
            f"{name.replace('_', ' ')} {', '.join(f'{number:,} {word}' for word, number in words.items() if number)}"
        )
    return told
