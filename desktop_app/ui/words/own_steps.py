"""What commands about documents and about what somebody makes for themselves did: a part of `steps`."""

from __future__ import annotations

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP

OWN_STEPS = {
    "document.add": (
        QT_TRANSLATE_NOOP("Steps", "Kept a document with %1"),
        QT_TRANSLATE_NOOP("Steps", "Kept %Ln document(s) with %1"),
    ),
    "document.rename": (
        QT_TRANSLATE_NOOP("Steps", "Changed the title of %1"),
        QT_TRANSLATE_NOOP("Steps", "Changed the title of a document"),
    ),
    "document.remove": (
        QT_TRANSLATE_NOOP("Steps", "Removed the document %1"),
        QT_TRANSLATE_NOOP("Steps", "Removed a document"),
    ),
    "message-template.add": (
        QT_TRANSLATE_NOOP("Steps", "Added the template %1"),
        QT_TRANSLATE_NOOP("Steps", "Added a template"),
    ),
    "message-template.edit": (
        QT_TRANSLATE_NOOP("Steps", "Changed the template %1"),
        QT_TRANSLATE_NOOP("Steps", "Changed a template"),
    ),
    "message-template.remove": (
        QT_TRANSLATE_NOOP("Steps", "Deleted the template %1"),
        QT_TRANSLATE_NOOP("Steps", "Deleted a template"),
    ),
    "own-field.add": (
        QT_TRANSLATE_NOOP("Steps", "Added the field %1"),
        QT_TRANSLATE_NOOP("Steps", "Added a field"),
    ),
    "own-field.edit": (
        QT_TRANSLATE_NOOP("Steps", "Changed the field %1"),
        QT_TRANSLATE_NOOP("Steps", "Changed a field"),
    ),
    "own-field.order": (
        QT_TRANSLATE_NOOP("Steps", "Changed the order of your fields"),
        QT_TRANSLATE_NOOP("Steps", "Changed the order of your fields"),
    ),
    "own-field.remove": (
        QT_TRANSLATE_NOOP("Steps", "Deleted the field %1"),
        QT_TRANSLATE_NOOP("Steps", "Deleted a field"),
    ),
    "relation-kind.edit": (
        QT_TRANSLATE_NOOP("Steps", "Changed the word %1"),
        QT_TRANSLATE_NOOP("Steps", "Changed a word for a relation"),
    ),
    "relation-kind.remove": (
        QT_TRANSLATE_NOOP("Steps", "Deleted the word %1"),
        QT_TRANSLATE_NOOP("Steps", "Deleted a word for a relation"),
    ),
}
"""For each key of a step: what to say of one named thing, and of several."""
