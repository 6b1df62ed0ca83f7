"""Problems of an import as the command line tells them, to people and to programs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.ui.words.fault_sentences import sentence_of_fault

if TYPE_CHECKING:
    from desktop_app.domain.importing import Problem


def say_problem(problem: Problem) -> str:
    """File, line and card, as compilers have them, and what is wrong."""
    line = f":{problem.line}" if problem.line > 0 else ""
    name = f" ({problem.card_name})" if problem.card_name else ""
    return f"{problem.file}{line}{name}: {sentence_of_fault(problem.fault)}"


def problem_as_json(problem: Problem) -> dict[str, Any]:
    """The same for a program: `fault` is the key of what is wrong, `reason` the sentence."""
    return {
        "file": problem.file,
        "line": max(0, problem.line),
        "fault": problem.fault.key,
        "reason": sentence_of_fault(problem.fault),
        "card_name": problem.card_name,
        "severity": problem.severity.value,
        "cards": problem.cards,
    }
