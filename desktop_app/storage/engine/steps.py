"""The steps that can be undone and redone, newest last, with the stretches of the journal that do
it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import count
from typing import TYPE_CHECKING

from desktop_app.domain.changes import ChangeSet, Step
from desktop_app.domain.errors import NewerStepError, NothingToUndoError
from desktop_app.storage.engine import journal

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.storage.engine.connection import Database


@dataclass(slots=True)
class Kept:
    """A step that can be undone (or redone), the stretches of the journal that do it, and what it
    changed. Of a step that put another copy in the place of everything, `copy` is what was there
    before.
    """

    step: Step
    spans: list[journal.Span] = field(default_factory=list)
    changes: ChangeSet = field(default_factory=ChangeSet)
    copy: Path | None = None

    def add(self, record: journal.Record) -> None:
        """Take in what one more transaction of the step wrote."""
        if record.span is not None:
            self.spans.append(record.span)
            self.changes |= record.changes


class Steps:
    """Both lists. Used on the writer's thread; `newest` on any. `db` holds the journal."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._numbers = count(1)
        self.undo: list[Kept] = []
        self.redo: list[Kept] = []

    @staticmethod
    def newest(steps: list[Kept]) -> Step | None:
        """The step on top. Asked on any thread while the writer's may take it away, so it is looked
        at in one go.
        """
        return next((kept.step for kept in steps[-1:]), None)

    def remember(self, kept: Kept) -> None:
        """Make it the newest that can be undone; nothing can be redone then."""
        kept.step = replace(kept.step, number=next(self._numbers))
        self.forget(self.redo)
        self.undo.append(kept)
        if len(self.undo) > journal.KEEP_STEPS:
            journal.forget(self._db, self.undo.pop(0).spans)

    def forget(self, steps: list[Kept]) -> None:
        """Drop all of a list."""
        while steps:
            journal.forget(self._db, steps.pop().spans)

    def forget_all(self) -> None:
        """Drop everything that could be undone or redone."""
        self.forget(self.undo)
        self.forget(self.redo)

    def let_go(self, *, of_this_run: bool = False) -> None:
        """Delete from the file what no step here brings back, as `stock.let_go` says."""
        if of_this_run and not (self.undo or self.redo):
            # Nothing was done here: no need to load the tables.
            return
        from desktop_app.storage.engine import stock

        stock.let_go(self._db, of_this_run=of_this_run)

    def forget_about(self, spans: list[journal.Span]) -> None:
        """Forget what those stretches of the journal say, and every step that knows a row they
        changed, with all before it: nothing brings back what they took away.
        """
        for steps in (self.undo, self.redo):
            knowing = [place for place, kept in enumerate(steps) if self._knows(kept, spans)]
            for _ in range(max(knowing) + 1 if knowing else 0):
                journal.forget(self._db, steps.pop(0).spans)
        journal.forget(self._db, spans)

    def _knows(self, kept: Kept, spans: list[journal.Span]) -> bool:
        return kept.copy is not None or journal.share_rows(self._db, kept.spans, spans)

    def drop(self, steps: list[Kept], kept: Kept) -> None:
        """Take one out of its list."""
        steps.remove(kept)
        journal.forget(self._db, kept.spans)

    def on_top(self, steps: list[Kept], step: Step | None) -> Kept:
        """The newest of `steps`, which is `step` if one is given.

        Raises NothingToUndoError when there is none, or `step` is there no more, and NewerStepError
        when others came after it.
        """
        undoing = steps is self.undo
        if step is not None and step.number != getattr(self.newest(steps), "number", 0):
            if any(kept.step.number == step.number for kept in steps):
                raise (
                    NewerStepError("undo-newer-first")
                    if undoing
                    else NewerStepError("redo-newer-first")
                )
            raise (
                NothingToUndoError("undo-too-late")
                if undoing
                else NothingToUndoError("redo-too-late")
            )
        if not steps:
            raise (
                NothingToUndoError("nothing-to-undo")
                if undoing
                else NothingToUndoError("nothing-to-redo")
            )
        return steps[-1]
