"""Writing messages to begin from."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from desktop_app.storage.engine import rows

if TYPE_CHECKING:
    from desktop_app.domain.message_templates import MessageTemplate
    from desktop_app.storage.engine.connection import Database


def save(db: Database, template: MessageTemplate) -> int:
    """Store a template (new when its id is 0) and give its id."""
    values = {"name": template.name, "subject": template.subject, "body": template.body}
    if template.id:
        rows.update(db, "message_template", values, {"id": template.id})
        return template.id
    return rows.insert(db, "message_template", {"uid": template.uid or str(uuid4()), **values})


def remove(db: Database, template_id: int) -> None:
    """Delete a template."""
    rows.delete(db, "message_template", {"id": template_id})
