"""Version 2: how much each kind of contact weighs, the rhythm in force and its clock with each
person, answers to suggestions, important dates that were seen to, reminders that repeat from when
they were done, and what was announced.
"""

# ruff: noqa: N999

from __future__ import annotations

from typing import Any

_ON_PERSON = (
    "INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED"
)

STATEMENTS = f"""
ALTER TABLE person ADD COLUMN rhythm_ideal INTEGER;
ALTER TABLE person ADD COLUMN rhythm_longest INTEGER;
ALTER TABLE person ADD COLUMN clock_day INTEGER;
ALTER TABLE person ADD COLUMN due_day INTEGER;
CREATE INDEX person_due ON person (due_day)
    WHERE due_day IS NOT NULL AND trashed_at IS NULL AND archived_at IS NULL;
CREATE INDEX person_silent ON person (last_contact)
    WHERE last_contact IS NOT NULL AND trashed_at IS NULL AND archived_at IS NULL;
CREATE INDEX person_closest ON person (rhythm_ideal, due_day)
    WHERE rhythm_ideal IS NOT NULL AND trashed_at IS NULL AND archived_at IS NULL;
CREATE INDEX person_of_a_field ON person (last_contact)
    WHERE fields <> '[]' AND trashed_at IS NULL AND archived_at IS NULL;
CREATE INDEX position_begun ON position (since) WHERE since IS NOT NULL AND until IS NULL AND NOT ended;

CREATE TABLE kind_weight (kind TEXT PRIMARY KEY, percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100));

CREATE TABLE suggestion_answer (
    id INTEGER PRIMARY KEY, person_id {_ON_PERSON}, turn TEXT NOT NULL DEFAULT '', day TEXT NOT NULL,
    answer TEXT NOT NULL, until TEXT);
CREATE INDEX suggestion_answer_day ON suggestion_answer (day);
CREATE INDEX suggestion_answer_person ON suggestion_answer (person_id);

CREATE TABLE date_answer (
    id INTEGER PRIMARY KEY,
    important_date_id INTEGER NOT NULL REFERENCES important_date(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    day TEXT NOT NULL, answer TEXT NOT NULL, until TEXT);
CREATE INDEX date_answer_date ON date_answer (important_date_id, day);
CREATE INDEX date_answer_until ON date_answer (until) WHERE until IS NOT NULL;
CREATE INDEX important_date_day ON important_date (substr(day, -5)) WHERE day IS NOT NULL;
CREATE INDEX important_date_lead ON important_date (substr(day, -5)) WHERE day IS NOT NULL AND lead_days IS NOT NULL;

ALTER TABLE reminder ADD COLUMN from_done INTEGER NOT NULL DEFAULT 0;

CREATE TABLE announced (occurrence TEXT PRIMARY KEY, at TEXT NOT NULL) WITHOUT ROWID;
"""

WEIGHTS = {
    "meal": 100, "meeting": 100, "coffee": 100, "event": 80, "call": 80, "letter": 80, "gift": 80, "email": 60,
    "message": 50, "other": 50, "social": 10, "note": 0,
}  # fmt: skip


def up(migrator: Any, db: Any) -> None:
    """Add columns and tables, and put in the weights everybody starts with."""
    for statement in STATEMENTS.split(";"):
        if statement.strip():
            db.execute_sql(statement)
    for kind, percent in WEIGHTS.items():
        db.execute_sql("INSERT INTO kind_weight VALUES (?, ?)", (kind, percent))
