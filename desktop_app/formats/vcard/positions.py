"""Positions in vCards: ORG, TITLE and ROLE hold one; several, or one with dates, go into
X-KITH-POSITION as JSON.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from desktop_app.domain.names import is_storable
from desktop_app.domain.partial_date import PartialDate
from desktop_app.domain.person import Position, RawCard, Standing
from desktop_app.formats.vcard.property_line import escape


def is_plain(positions: Sequence[Position]) -> bool:
    """Whether ORG, TITLE and ROLE alone can say them so that reading gives them back."""
    return len(positions) <= 1 and all(
        position
        == Position(position.organisation, position.title, position.department, position.role)
        and (position.organisation or not position.department)
        and ", " not in position.department
        for position in (_bare(item) for item in positions)
    )


def _bare(position: Position) -> Position:
    return position_from_text(position_to_text(position))


def lines_for(positions: Sequence[Position]) -> list[str]:
    """The lines that say all positions of a person."""
    shown = next(
        (item for item in positions if item.is_current), positions[0] if positions else None
    )
    lines = []
    if shown is not None:
        if shown.organisation or shown.department:
            units = (
                [shown.organisation, shown.department] if shown.department else [shown.organisation]
            )
            lines.append("ORG:" + ";".join(map(escape, units)))
        if shown.title:
            lines.append(f"TITLE:{escape(shown.title)}")
        if shown.role:
            lines.append(f"ROLE:{escape(shown.role)}")
    if not is_plain(positions):
        lines += [f"X-KITH-POSITION:{escape(position_to_text(item))}" for item in positions]
    return lines


def tells_positions(raw: RawCard | None) -> bool:
    """Whether a card says its positions in Kith's own way rather than by ORG, TITLE and ROLE."""
    return raw is not None and any(
        line[:16].upper().startswith("X-KITH-POSITION") for line in raw.lines
    )


def position_to_text(position: Position) -> str:
    """A position as compact JSON without what is not known."""
    values = {
        "organisation": position.organisation,
        "title": position.title,
        "department": position.department,
        "role": position.role,
        "since": str(position.since or ""),
        "until": str(position.until or ""),
        "ended": position.ended,
        "study": position.is_study,
        "standing": position.standing.value if position.standing else "",
    }
    return json.dumps({key: value for key, value in values.items() if value}, ensure_ascii=False)


def position_from_text(text: str) -> Position:
    """Read `position_to_text`'s form; raises ValueError or KeyError when it is none."""
    values = json.loads(text)
    if not isinstance(values, dict):
        raise ValueError("a position is a JSON object")
    since, until, standing = (values.get(key) for key in ("since", "until", "standing"))
    if not all(is_storable(text) for text in values.values() if isinstance(text, str)):
        raise ValueError("a text of a position is whole characters, none of them NUL")
    return Position(
        organisation=str(values.get("organisation", "")),
        title=str(values.get("title", "")),
        department=str(values.get("department", "")),
        role=str(values.get("role", "")),
        since=PartialDate.parse(since) if since else None,
        until=PartialDate.parse(until) if until else None,
        ended=bool(values.get("ended")),
        is_study=bool(values.get("study")),
        standing=Standing(standing) if standing else None,
    )
