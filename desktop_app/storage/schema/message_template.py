"""Messages of one's own to begin from."""

from __future__ import annotations

from desktop_app.domain.message_templates import MESSAGE_TEMPLATE
from desktop_app.storage.schema.base import About, Name, NumberedRow, Text, Uid


class MessageTemplateRow(NumberedRow):
    """A message; words to be filled in stand in braces by their keys (`domain.message_templates`)."""

    about = About(MESSAGE_TEMPLATE, "message_templates")

    uid = Uid()
    name = Name()
    subject = Text()
    body = Name()

    class Meta:
        table_name = "message_template"
