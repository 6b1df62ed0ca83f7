"""What is indexed of a person, as one view: the columns the schema names, with what hangs on the
person, and letters spelt plain (`domain.names.PLAIN_LETTERS`), which no tokenizer of FTS5 does.
"""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.domain.names import PLAIN_LETTERS

_POSITIONS = """
    coalesce((SELECT group_concat(coalesce(o.name, '') || ' ' || q.title || ' ' || q.department, ' ')
        FROM position q LEFT JOIN organisation o ON o.id = q.organisation_id WHERE q.person_id = p.id), '')
"""
_RELATIVES = """
    coalesce((SELECT group_concat(coalesce(o.display_name, r.other_name), ' ')
        FROM relation r LEFT JOIN person o ON o.id = r.other_id WHERE r.person_id = p.id), '') || ' ' ||
    coalesce((SELECT group_concat(o.display_name, ' ') FROM relation r JOIN person o ON o.id = r.person_id
        WHERE r.other_id = p.id AND o.trashed_at IS NULL), '')
"""
_WHAT_HANGS_ON_THEM = """
    coalesce((SELECT group_concat(c.value, ' ') FROM channel c WHERE c.person_id = p.id), '') || ' ' ||
        coalesce((SELECT group_concat(t.name, ' ') FROM person_tag s JOIN tag t ON t.id = s.tag_id
                  WHERE s.person_id = p.id), '') || ' ' ||
        coalesce((SELECT group_concat(v.text, ' ') FROM own_value v WHERE v.person_id = p.id), '') || ' ' ||
        coalesce((SELECT group_concat(d.title || ' ' || d.file_name, ' ') FROM document d
                  WHERE d.person_id = p.id), '') || ' ' ||
        coalesce((SELECT h.name || ' ' || h.value FROM household_person m JOIN household h ON h.id = m.household_id
                  WHERE m.person_id = p.id), '')
"""
_REACH = """
    coalesce((SELECT group_concat(iif(c.kind = 'phone', replace(replace(replace(replace(replace(replace(
        c.value, ' ', ''), '-', ''), '(', ''), ')', ''), '.', ''), '/', ''), c.value), ' ')
        FROM channel c WHERE c.person_id = p.id AND c.kind IN ('email', 'phone')), '')
"""


def joined(columns: Iterable[str], row: str) -> str:
    """SQL for the words of some columns of one row."""
    return " || ' ' || ".join(f"{row}.{column}" for column in columns)


def plain(text: str) -> str:
    """SQL for the text of the SQL `text` with its letters spelt plain."""
    for letter, spelt in PLAIN_LETTERS.items():
        text = f"replace({text}, '{letter}', '{spelt}')"
    return text


def plain_if_needed(text: str) -> str:
    """The same, where `text` is quickly worked out twice: what is ASCII is left alone."""
    return f"iif(length({text}) = octet_length({text}), {text}, {plain(text)})"


def view() -> str:
    """The SQL that makes the view `person_document`."""
    columns = ", ".join(f"{plain(sql)} AS {name}" for name, sql in _parts().items())
    return f"CREATE VIEW person_document AS SELECT p.id AS id, {columns} FROM person p"


def documents(names: Iterable[str], where: str) -> str:
    """SQL for the column `id` and some others of the view, of the many people for whom `where`
    holds: it takes less than half the time, as a text in ASCII, found out once it is there, is spelt
    plain already.
    """
    parts = _parts()
    written = ", ".join(f"{parts[name]} AS {name}" for name in names)
    columns = ", ".join(f"{plain_if_needed(name)} AS {name}" for name in names)
    # The limits limit nothing: they keep SQLite from working out each text three times (its
    # documentation, "Subquery flattening", rule 13).
    people = f"SELECT p.id AS id, {written} FROM person p WHERE {where} LIMIT -1"
    return f"SELECT id, {columns} FROM ({people}) LIMIT -1"


def _parts() -> dict[str, str]:
    """SQL for each column, letters as they are written."""
    # Late: a start that only reads needs no description of the tables.
    from desktop_app.storage.engine.tables import tables

    of_person = tables()["person"].searched
    return {
        "names": joined(of_person["names"], "p"),
        "organisations": f"{joined(of_person['organisations'], 'p')} || ' ' || {_POSITIONS}",
        "relatives": _RELATIVES,
        "rest": f"{joined(of_person['rest'], 'p')} || ' ' || {_WHAT_HANGS_ON_THEM}",
        "reach": _REACH,
    }
