"""Version 1: people and what hangs on them, what passed between you, reminders, smart lists,
settings.

Foreign keys are deferred so that a person's parts may be written before the person: the search
triggers then index each person once.
"""

# ruff: noqa: N999

from __future__ import annotations

from typing import Any

_ON_PERSON = (
    "INTEGER NOT NULL REFERENCES person(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED"
)
_WORDS = "TEXT NOT NULL DEFAULT ''"

TABLES = f"""
CREATE TABLE circle (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, size INTEGER, ideal_days INTEGER, longest_days INTEGER,
    position INTEGER NOT NULL DEFAULT 0);

CREATE TABLE person (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, display_name TEXT NOT NULL CHECK (display_name <> ''),
    sort_key TEXT NOT NULL, family_key TEXT NOT NULL,
    prefix {_WORDS}, given {_WORDS}, middle {_WORDS}, family {_WORDS}, suffix {_WORDS}, nickname {_WORDS},
    phonetic_given {_WORDS}, phonetic_middle {_WORDS}, phonetic_family {_WORDS}, other_script {_WORDS},
    file_as {_WORDS}, pronouns {_WORDS}, gender {_WORDS}, headline {_WORDS}, place {_WORDS}, time_zone {_WORDS},
    notes {_WORDS}, met_text {_WORDS}, met_on TEXT, met_event {_WORDS},
    introduced_by INTEGER REFERENCES person(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    circle_id INTEGER REFERENCES circle(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    ideal_days INTEGER, longest_days INTEGER, fields TEXT NOT NULL DEFAULT '[]',
    starred INTEGER NOT NULL DEFAULT 0, is_you INTEGER NOT NULL DEFAULT 0, is_company INTEGER NOT NULL DEFAULT 0,
    archived_at TEXT, trashed_at TEXT, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, last_contact INTEGER);
CREATE INDEX person_by_name ON person (sort_key, id) WHERE trashed_at IS NULL AND archived_at IS NULL;
CREATE INDEX person_by_family ON person (family_key, id) WHERE trashed_at IS NULL AND archived_at IS NULL;
CREATE INDEX person_away ON person (sort_key, id) WHERE trashed_at IS NOT NULL OR archived_at IS NOT NULL;
CREATE INDEX person_circle ON person (circle_id);
CREATE INDEX person_rhythm ON person (id) WHERE ideal_days IS NOT NULL;
CREATE INDEX person_introduced_by ON person (introduced_by);
CREATE INDEX person_starred ON person (id) WHERE starred;
CREATE UNIQUE INDEX person_you ON person (is_you) WHERE is_you;

CREATE TABLE channel (
    id INTEGER PRIMARY KEY, person_id {_ON_PERSON}, position INTEGER NOT NULL DEFAULT 0,
    kind TEXT NOT NULL, label {_WORDS}, service {_WORDS}, value TEXT NOT NULL,
    preferred INTEGER NOT NULL DEFAULT 0, address TEXT);
CREATE INDEX channel_person ON channel (person_id);

CREATE TABLE organisation (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE CHECK (name <> ''));

CREATE TABLE position (
    id INTEGER PRIMARY KEY, person_id {_ON_PERSON}, position INTEGER NOT NULL DEFAULT 0,
    organisation_id INTEGER REFERENCES organisation(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    title {_WORDS}, department {_WORDS}, role {_WORDS}, since TEXT, until TEXT,
    ended INTEGER NOT NULL DEFAULT 0, is_study INTEGER NOT NULL DEFAULT 0, standing TEXT);
CREATE INDEX position_person ON position (person_id);
CREATE INDEX position_organisation ON position (organisation_id);

CREATE TABLE important_date (
    id INTEGER PRIMARY KEY, person_id {_ON_PERSON}, position INTEGER NOT NULL DEFAULT 0,
    kind TEXT NOT NULL, day TEXT, label {_WORDS}, text {_WORDS}, lead_days INTEGER);
CREATE INDEX important_date_person ON important_date (person_id);

CREATE TABLE relation (
    id INTEGER PRIMARY KEY, person_id {_ON_PERSON}, position INTEGER NOT NULL DEFAULT 0, kind TEXT NOT NULL,
    other_id INTEGER REFERENCES person(id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
    other_uid {_WORDS}, other_name {_WORDS});
CREATE INDEX relation_person ON relation (person_id);
CREATE INDEX relation_other ON relation (other_id);

CREATE TABLE tag (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE CHECK (name <> ''), colour INTEGER NOT NULL DEFAULT 0,
    ideal_days INTEGER, longest_days INTEGER);

CREATE TABLE person_tag (
    person_id {_ON_PERSON},
    tag_id INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (person_id, tag_id));
CREATE INDEX person_tag_tag ON person_tag (tag_id);

CREATE TABLE photo (
    person_id INTEGER PRIMARY KEY REFERENCES person(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    media_type TEXT NOT NULL, data BLOB NOT NULL);

CREATE TABLE raw_card (
    person_id INTEGER PRIMARY KEY REFERENCES person(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    version TEXT NOT NULL, lines TEXT NOT NULL);

CREATE TABLE seen_card (fingerprint TEXT PRIMARY KEY, person_id {_ON_PERSON}) WITHOUT ROWID;
CREATE INDEX seen_card_person ON seen_card (person_id);

CREATE TABLE group_card (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE,
    tag_id INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    version TEXT NOT NULL, lines TEXT NOT NULL);
CREATE INDEX group_card_tag ON group_card (tag_id);

CREATE TABLE seen_group (fingerprint TEXT PRIMARY KEY,
    tag_id INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED) WITHOUT ROWID;
CREATE INDEX seen_group_tag ON seen_group (tag_id);

CREATE TABLE interaction (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, day TEXT NOT NULL, at TEXT, zone {_WORDS},
    minutes INTEGER, starter TEXT, place {_WORDS}, summary {_WORDS}, body {_WORDS}, created_at TEXT NOT NULL);
CREATE INDEX interaction_order ON interaction (day DESC, coalesce(at, '') DESC, id DESC);

CREATE TABLE participation (
    interaction_id INTEGER NOT NULL REFERENCES interaction(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    person_id {_ON_PERSON},
    PRIMARY KEY (interaction_id, person_id));
CREATE INDEX participation_person ON participation (person_id, interaction_id);

CREATE TABLE reminder (
    id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, text TEXT NOT NULL, due TEXT NOT NULL, time_of_day TEXT,
    zone {_WORDS}, rule {_WORDS}, anchor TEXT, origin TEXT NOT NULL DEFAULT 'hand', snoozed_until TEXT,
    done_at TEXT, created_at TEXT NOT NULL);
CREATE INDEX reminder_open ON reminder (due) WHERE done_at IS NULL;

CREATE TABLE reminder_person (
    reminder_id INTEGER NOT NULL REFERENCES reminder(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    person_id {_ON_PERSON},
    PRIMARY KEY (reminder_id, person_id));
CREATE INDEX reminder_person_person ON reminder_person (person_id, reminder_id);

CREATE TABLE reminder_log (
    id INTEGER PRIMARY KEY,
    reminder_id INTEGER NOT NULL REFERENCES reminder(id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    due TEXT NOT NULL, action TEXT NOT NULL, at TEXT NOT NULL);
CREATE INDEX reminder_log_reminder ON reminder_log (reminder_id);

CREATE TABLE smart_list (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, query TEXT NOT NULL, icon TEXT NOT NULL DEFAULT 'list',
    position INTEGER NOT NULL DEFAULT 0);

CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL);
"""

CIRCLES = [
    (1, "Inner", 5, 7, 11, 0),
    (2, "Close", 15, 30, 45, 1),
    (3, "Active", 50, 180, 270, 2),
    (4, "Network", 150, 365, 548, 3),
    (5, "Acquaintance", None, None, None, 4),
]

SMART_LISTS = [
    (1, "Inner circle", '{"circles": [1]}', "heart", 0),
    (2, "Overdue", '{"due": true, "sort": "warmth"}', "flame", 1),
    (3, "Dormant ties", '{"dormant_days": 1095, "sort": "silent"}', "sparkles", 2),
    (4, "Ex-colleagues", '{"former": ["manager", "report", "co-worker"]}', "briefcase", 3),
]


def up(migrator: Any, db: Any) -> None:
    """Create the tables and put in the circles and smart lists everybody starts with."""
    for statement in TABLES.split(";"):
        if statement.strip():
            db.execute_sql(statement)
    for circle in CIRCLES:
        db.execute_sql("INSERT INTO circle VALUES (?, ?, ?, ?, ?, ?)", circle)
    for smart_list in SMART_LISTS:
        db.execute_sql("INSERT INTO smart_list VALUES (?, ?, ?, ?, ?)", smart_list)
