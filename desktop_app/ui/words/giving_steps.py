"""What commands about favours, needs, events and organisations did: a part of `steps`."""

from __future__ import annotations

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP

GIVING_SENTENCES = {
    "favour.edit": (
        QT_TRANSLATE_NOOP("Steps", "Changed what you told of %1"),
        QT_TRANSLATE_NOOP("Steps", "Changed"),
    ),
    "favour.thank": (
        QT_TRANSLATE_NOOP("Steps", "Kept: you thanked %1"),
        QT_TRANSLATE_NOOP("Steps", "Kept: you said thanks"),
    ),
    "favour.thanked-you": (
        QT_TRANSLATE_NOOP("Steps", "Kept: %1 thanked you"),
        QT_TRANSLATE_NOOP("Steps", "Kept: they thanked you"),
    ),
    "favour.thanked": (
        QT_TRANSLATE_NOOP("Steps", "Kept: %1 was thanked"),
        QT_TRANSLATE_NOOP("Steps", "Kept: thanks were said"),
    ),
    "favour.tell": (
        QT_TRANSLATE_NOOP("Steps", "Kept: %1 knows what came of it"),
        QT_TRANSLATE_NOOP("Steps", "Kept: they know what came of it"),
    ),
    "favour.told-you": (
        QT_TRANSLATE_NOOP("Steps", "Kept: you know from %1 what came of it"),
        QT_TRANSLATE_NOOP("Steps", "Kept: you know what came of it"),
    ),
    "favour.told": (
        QT_TRANSLATE_NOOP("Steps", "Kept: %1 knows what came of it"),
        QT_TRANSLATE_NOOP("Steps", "Kept: they know what came of it"),
    ),
    "favour.outcome": (
        QT_TRANSLATE_NOOP("Steps", "Kept what came of it: %1"),
        QT_TRANSLATE_NOOP("Steps", "Kept what came of it"),
    ),
    "favour.later": (
        QT_TRANSLATE_NOOP("Steps", "Not asked for now: %1"),
        QT_TRANSLATE_NOOP("Steps", "Not asked for now"),
    ),
    "favour.portfolio": (
        QT_TRANSLATE_NOOP("Steps", "Changed your portfolio: %1"),
        QT_TRANSLATE_NOOP("Steps", "Changed your portfolio"),
    ),
    "favour.remove": (
        QT_TRANSLATE_NOOP("Steps", "Deleted a favour: %1"),
        QT_TRANSLATE_NOOP("Steps", "Deleted %Ln favour(s)"),
    ),
    "recommendation.not-now": (
        QT_TRANSLATE_NOOP("Steps", "Not proposed for a season: %1"),
        QT_TRANSLATE_NOOP("Steps", "Not proposed for a season"),
    ),
    "work.add": (
        QT_TRANSLATE_NOOP("Steps", "Kept where you worked: %1"),
        QT_TRANSLATE_NOOP("Steps", "Kept where you worked"),
    ),
    "standing.keep": (
        QT_TRANSLATE_NOOP("Steps", "Kept what %1 was to you"),
        QT_TRANSLATE_NOOP("Steps", "Kept what they were to you"),
    ),
    "need.add": (
        QT_TRANSLATE_NOOP("Steps", "Kept: %1"),
        QT_TRANSLATE_NOOP("Steps", "Kept %Ln need(s) or offer(s)"),
    ),
    "need.told.need": (
        QT_TRANSLATE_NOOP("Steps", "Kept: %1 is looking for %2"),
        QT_TRANSLATE_NOOP("Steps", "Kept: you are looking for %2"),
    ),
    "need.told.offer": (
        QT_TRANSLATE_NOOP("Steps", "Kept: %1 can help with %2"),
        QT_TRANSLATE_NOOP("Steps", "Kept: you offer %2"),
    ),
    "need.edit": (
        QT_TRANSLATE_NOOP("Steps", "Changed: %1"),
        QT_TRANSLATE_NOOP("Steps", "Changed"),
    ),
    "need.close": (
        QT_TRANSLATE_NOOP("Steps", "Closed: %1"),
        QT_TRANSLATE_NOOP("Steps", "Closed"),
    ),
    "need.reopen": (
        QT_TRANSLATE_NOOP("Steps", "Open again: %1"),
        QT_TRANSLATE_NOOP("Steps", "Open again"),
    ),
    "need.still": (
        QT_TRANSLATE_NOOP("Steps", "Still so: %1"),
        QT_TRANSLATE_NOOP("Steps", "Still so"),
    ),
    "need.later": (
        QT_TRANSLATE_NOOP("Steps", "Not asked for now: %1"),
        QT_TRANSLATE_NOOP("Steps", "Not asked for now"),
    ),
    "need.stage": (
        QT_TRANSLATE_NOOP("Steps", "Changed how far it is: %1"),
        QT_TRANSLATE_NOOP("Steps", "Changed how far it is"),
    ),
    "need.answer": (
        QT_TRANSLATE_NOOP("Steps", "Answered: %1"),
        QT_TRANSLATE_NOOP("Steps", "Answered"),
    ),
    "need.remove": (
        QT_TRANSLATE_NOOP("Steps", "Deleted: %1"),
        QT_TRANSLATE_NOOP("Steps", "Deleted %Ln need(s) or offer(s)"),
    ),
    "event.add": (
        QT_TRANSLATE_NOOP("Steps", "Kept the event: %1"),
        QT_TRANSLATE_NOOP("Steps", "Kept an event"),
    ),
    "event.edit": (
        QT_TRANSLATE_NOOP("Steps", "Changed the event: %1"),
        QT_TRANSLATE_NOOP("Steps", "Changed an event"),
    ),
    "event.bring": (
        QT_TRANSLATE_NOOP("Steps", "Added to %1"),
        QT_TRANSLATE_NOOP("Steps", "Added to an event"),
    ),
    "event.meet": (
        QT_TRANSLATE_NOOP("Steps", "Met at %1"),
        QT_TRANSLATE_NOOP("Steps", "Met at an event"),
    ),
    "event.off": (
        QT_TRANSLATE_NOOP("Steps", "Called off: %1"),
        QT_TRANSLATE_NOOP("Steps", "Called off"),
    ),
    "event.on": (
        QT_TRANSLATE_NOOP("Steps", "Not called off: %1"),
        QT_TRANSLATE_NOOP("Steps", "Not called off"),
    ),
    "event.settle": (
        QT_TRANSLATE_NOOP("Steps", "Kept whom you met: %1"),
        QT_TRANSLATE_NOOP("Steps", "Kept whom you met"),
    ),
    "organisation.add": (
        QT_TRANSLATE_NOOP("Steps", "Added the organisation %1"),
        QT_TRANSLATE_NOOP("Steps", "Added an organisation"),
    ),
    "organisation.merge": (
        QT_TRANSLATE_NOOP("Steps", "Made one organisation: %1"),
        QT_TRANSLATE_NOOP("Steps", "Made two organisations one"),
    ),
    "organisation.edit": (
        QT_TRANSLATE_NOOP("Steps", "Changed the organisation %1"),
        QT_TRANSLATE_NOOP("Steps", "Changed an organisation"),
    ),
}
"""For each key of a step: what to say of one named thing, and of several."""
