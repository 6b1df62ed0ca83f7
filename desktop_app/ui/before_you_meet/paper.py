"""The page on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.ui.before_you_meet.words import parts_of, say_meeting
from desktop_app.ui.kit.paper import heading, paragraph

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.ui.before_you_meet.shown import ShownMeeting
    from desktop_app.ui.kit.context import UiContext


def page_of(several: Sequence[ShownMeeting], context: UiContext) -> str:
    """Everybody one is to meet, one after another, as HTML for `kit.paper`."""
    html = []
    for shown in several:
        html.append(heading(shown.page.contact.person.display_name, 1))
        html.append(paragraph(say_meeting(shown, context), soft=True))
        for part in parts_of(shown.page, context.today()):
            html.append(heading(part.heading))
            html += [paragraph(said, strong=strong) for strong, said in part.lines]
    return "".join(html)
