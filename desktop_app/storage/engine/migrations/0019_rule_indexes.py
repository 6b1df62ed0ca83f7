"""Version 19: what stands in fields of one's own, areas of work, and the words of places are found by
an index alone, without looking up the rows.
"""

# ruff: noqa: N999

from __future__ import annotations

from typing import Any

_PARTS = "iif(json_valid(address), json_extract(address, '$[3]', '$[4]', '$[5]', '$[6]'), NULL)"

# An index answers alone only where its condition names nothing that it does not hold itself.
STATEMENTS = f"""
DROP INDEX own_value_text;
DROP INDEX own_value_number;
CREATE INDEX own_value_text ON own_value (own_field_id, text, person_id);
CREATE INDEX own_value_number ON own_value (own_field_id, CAST(text AS REAL), person_id);
CREATE INDEX person_fields ON person (fields) WHERE fields <> '[]';
DROP INDEX located_at;
DROP INDEX channel_parts;
CREATE INDEX located_at ON located (latitude, longitude) WHERE latitude IS NOT NULL;
CREATE INDEX channel_parts ON channel ({_PARTS}, person_id, label) WHERE {_PARTS} IS NOT NULL;
"""


def up(migrator: Any, db: Any) -> None:
    """Make the indexes anew; nothing that is there changes."""
    for statement in STATEMENTS.split(";"):
        if statement.strip():
            db.execute_sql(statement)
