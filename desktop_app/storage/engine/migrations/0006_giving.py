"""Version 6: favours, needs and offers, events that lie ahead, and what is known of organisations.

No index leaves rows out where a foreign key is checked by it: SQLite would not use it then, and
deleting a person would read every row.
"""

# ruff: noqa: N999

from __future__ import annotations

from typing import Any


def _link(table: str) -> str:
    return f"INTEGER REFERENCES {table}(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED"


def _owner(table: str) -> str:
    return (
        f"INTEGER NOT NULL REFERENCES {table}(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED"
    )


_TEXT = "TEXT NOT NULL DEFAULT ''"
_FLAG = "INTEGER NOT NULL DEFAULT 0"

STATEMENTS = f"""
ALTER TABLE organisation ADD COLUMN headline {_TEXT};
ALTER TABLE organisation ADD COLUMN place {_TEXT};
ALTER TABLE organisation ADD COLUMN website {_TEXT};
ALTER TABLE organisation ADD COLUMN fields TEXT NOT NULL DEFAULT '[]';
ALTER TABLE organisation ADD COLUMN notes {_TEXT};

CREATE TABLE need (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, side TEXT NOT NULL, whose TEXT NOT NULL,
    person_id {_link("person")}, organisation_id {_link("organisation")},
    text TEXT NOT NULL, field {_TEXT}, place {_TEXT}, told_on TEXT NOT NULL, told_by {_link("person")},
    until TEXT, stage TEXT, reminder_id {_link("reminder")}, ask_on TEXT, closed_on TEXT, closing {_TEXT},
    created_at TEXT NOT NULL);
CREATE INDEX need_person ON need (person_id);
CREATE INDEX need_organisation ON need (organisation_id);
CREATE INDEX need_told_by ON need (told_by);
CREATE INDEX need_reminder ON need (reminder_id);
CREATE INDEX need_open ON need (whose, side) WHERE closed_on IS NULL;
CREATE INDEX need_ask ON need (ask_on) WHERE closed_on IS NULL AND ask_on IS NOT NULL;
CREATE INDEX need_until ON need (until) WHERE closed_on IS NULL AND until IS NOT NULL;

CREATE TABLE match_answer (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, need_id {_owner("need")}, offer_id {_owner("need")},
    answer TEXT NOT NULL, day TEXT NOT NULL);
CREATE INDEX match_answer_need ON match_answer (need_id, offer_id);
CREATE INDEX match_answer_offer ON match_answer (offer_id);

CREATE TABLE favour (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, side TEXT NOT NULL,
    step TEXT NOT NULL, day TEXT NOT NULL, giver_id {_link("person")}, receiver_id {_link("person")},
    third_id {_link("person")}, organisation_id {_link("organisation")}, need_id {_link("need")},
    text {_TEXT}, words {_TEXT}, link {_TEXT}, outcome {_TEXT}, thanked_on TEXT, told_on TEXT, ask_on TEXT,
    in_portfolio {_FLAG}, may_ask {_FLAG}, entry_id {_link("interaction")}, reminder_id {_link("reminder")},
    created_at TEXT NOT NULL);
CREATE INDEX favour_giver ON favour (giver_id, day);
CREATE INDEX favour_receiver ON favour (receiver_id, day);
CREATE INDEX favour_third ON favour (third_id, day);
CREATE INDEX favour_organisation ON favour (organisation_id, day);
CREATE INDEX favour_need ON favour (need_id);
CREATE INDEX favour_entry ON favour (entry_id);
CREATE INDEX favour_reminder ON favour (reminder_id);
CREATE INDEX favour_step_day ON favour (step, day);
CREATE INDEX favour_day ON favour (day);
CREATE INDEX favour_ask ON favour (ask_on) WHERE ask_on IS NOT NULL;
CREATE INDEX favour_unthanked ON favour (day) WHERE side = 'received' AND thanked_on IS NULL;
CREATE INDEX favour_untold ON favour (day) WHERE side = 'received' AND told_on IS NULL AND outcome <> '';
CREATE INDEX favour_portfolio ON favour (day) WHERE in_portfolio;

CREATE TABLE favour_step (
    favour_id {_owner("favour")}, step TEXT NOT NULL, day TEXT NOT NULL, PRIMARY KEY (favour_id, step));

CREATE TABLE event (
    interaction_id INTEGER PRIMARY KEY REFERENCES interaction(id) ON DELETE CASCADE
        DEFERRABLE INITIALLY DEFERRED,
    field {_TEXT}, is_outside INTEGER, is_settled {_FLAG});
CREATE TABLE event_person (
    interaction_id {_owner("interaction")}, person_id {_owner("person")}, part TEXT NOT NULL,
    PRIMARY KEY (interaction_id, person_id, part));
CREATE INDEX event_person_person ON event_person (person_id);
CREATE INDEX interaction_event ON interaction (day) WHERE kind = 'event'
"""


def up(migrator: Any, db: Any) -> None:
    """Add the columns and make the tables; nothing that is there changes."""
    for statement in STATEMENTS.split(";"):
        if statement.strip():
            db.execute_sql(statement)
