"""What came of an import: told at its end, and kept with it to be looked at again."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.domain.errors import KithError
from desktop_app.domain.faults import HOLDS_NOBODY, Fault
from desktop_app.domain.importing import Problem, Severity
from desktop_app.storage.queries import batches

if TYPE_CHECKING:
    from datetime import datetime

    from desktop_app.domain.changes import Step
    from desktop_app.storage.engine.connection import Database

COUNTS = ("cards", "added", "updated", "identical", "groups", "refused")
KEPT = 1000
"""Problems that are kept of an import, those that cost something first."""


@dataclass(slots=True)
class ImportReport:
    """What became of every card: `cards` = added + updated + identical + groups + refused.

    `problems` names cards and files that were refused (severity PROBLEM) and things noticed in
    cards that came in (NOTICE). `people` holds the ids of those added, `probable` counts
    those of them who are probably somebody who was here before: the same address or number and a
    name that agrees. `things` counts what came in
    besides people, by option, and `left_out` what did not because whom it is about is not here, or not
    sure.
    """

    files: int = 0
    cards: int = 0
    added: int = 0
    updated: int = 0
    identical: int = 0
    groups: int = 0
    refused: int = 0
    problems: list[Problem] = field(default_factory=list)
    cancelled: bool = False
    people: list[int] = field(default_factory=list)
    probable: int = 0
    things: Counter[str] = field(default_factory=Counter)
    left_out: int = 0
    step: Step | None = None
    """What takes the import back, None when it changed nothing."""

    def refused_any(self, named: Collection[Path]) -> bool:
        """Whether a card was refused, or a file could not be read. One that only has nobody in it
        counts where it is of those `named`, or within such an archive, and not in a folder.
        """
        return self.refused > 0 or any(
            problem.severity is Severity.PROBLEM
            and (
                problem.fault.key not in HOLDS_NOBODY
                # Asked last: a folder on a drive that is gone does not answer.
                or any(not path.is_dir() for path in _around(problem, named))
            )
            for problem in self.problems
        )


def _around(problem: Problem, named: Collection[Path]) -> set[Path]:
    """Those of `named` that are the file of a problem, or that it is in."""
    file = Path(problem.file)
    return {path for path in named if path == file or path in file.parents}


@dataclass(frozen=True, slots=True)
class EarlierImport:
    """An import that was: its row, the UTC moment it ended, the names of its files and its report,
    with the problems only where it was asked for by its row.
    """

    id: int
    ended_at: datetime
    files: tuple[str, ...]
    report: ImportReport


def earlier(db: Database) -> list[EarlierImport]:
    """The imports that came to their end, the newest first; some dozens at most."""
    return [_read(*row, problems="[]") for row in batches.ended(db)]


def one(db: Database, row: int) -> EarlierImport | None:
    """An import with all its problems and those of its people who are still here, None when it is
    not there any more.
    """
    found = batches.one(db, row)
    if found is None:
        return None
    kept = _read(*found)
    kept.report.people = batches.people(db, row)
    return kept


def _read(
    row: int, ended_at: datetime, files: str, counts: Sequence[int], problems: str
) -> EarlierImport:
    names = tuple(map(str, json.loads(files)))
    report = ImportReport(len(names))
    for name, count in zip(COUNTS, counts, strict=True):
        setattr(report, name, count)
    kept = json.loads(problems)
    if isinstance(kept, dict):
        report.things, report.left_out = Counter(kept["things"]), kept["left_out"]
        kept = kept["problems"]
    report.problems = [_problem(item) for item in kept]
    return EarlierImport(row, ended_at, names, report)


def rest_as_text(report: ImportReport) -> str:
    """What is kept of a report besides its counts: problems, and where there was more than people what
    came of that; how it is read again is `one`.
    """
    problems = _problems_as_data(report.problems)
    more = {"things": dict(+report.things), "left_out": report.left_out, "problems": problems}
    said = more if report.things or report.left_out else problems
    # What a file says may be no text at all: half of a pair, say.
    return json.dumps(said, ensure_ascii=False).encode("utf-8", "replace").decode()


def _problems_as_data(problems: Sequence[Problem]) -> list[dict[str, Any]]:
    first = sorted(problems, key=lambda item: item.severity is Severity.NOTICE)[:KEPT]
    return [
        {
            "file": item.file,
            "line": item.line,
            "name": item.card_name,
            "severity": item.severity.value,
            "cards": item.cards,
            "raw": item.raw,
            "fault": _as_data(item.fault),
        }
        for item in first
    ]


def _as_data(value: Fault | KithError | str | int) -> Any:
    if isinstance(value, (Fault, KithError)):
        kind = "fault" if isinstance(value, Fault) else "error"
        values = {name: _as_data(item) for name, item in value.values.items()}
        return {kind: value.key, "values": values}
    return value


def _value(data: Any) -> Any:
    if not isinstance(data, dict):
        return data
    values = {name: _value(item) for name, item in data["values"].items()}
    if "fault" in data:
        return Fault(data["fault"], values)
    return KithError(data["error"], **values)


def _problem(data: dict[str, Any]) -> Problem:
    return Problem(
        data["file"],
        data["line"],
        _value(data["fault"]),
        data["name"],
        Severity(data["severity"]),
        data["cards"],
        data["raw"],
    )
