"""One sentence for every error about documents and about what somebody makes for themselves: fields
and templates; see `error_sentences.py`.
"""

from __future__ import annotations

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP

OWN: dict[str, str] = {
    "document-empty": QT_TRANSLATE_NOOP("Errors", "{name} is empty: there is nothing to keep."),
    "document-is-gone": QT_TRANSLATE_NOOP("Errors", "That document is not there any more."),
    "document-is-no-file": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is no file. Put what is in it into a zip file, or add its files one by one.",
    ),
    "document-is-unknown": QT_TRANSLATE_NOOP("Errors", "No document is called {title}."),
    "document-kept-already": QT_TRANSLATE_NOOP("Errors", "{name} is here already."),
    "document-never-opened": QT_TRANSLATE_NOOP(
        "Errors",
        "Kith does not open {name}: files of this kind can do more than be read. Save a copy, and"
        " open that if you trust whoever it is from.",
    ),
    "document-not-copied": QT_TRANSLATE_NOOP(
        "Errors", "No copy of {name} could be made to open: {reason}."
    ),
    "document-not-read": QT_TRANSLATE_NOOP("Errors", "{name} could not be read: {reason}."),
    "document-too-large": QT_TRANSLATE_NOOP(
        "Errors",
        "{name} is larger than {most} MB. Make it smaller, save a scan with fewer dots per inch for"
        " example, or note where it lies.",
    ),
    "document-vanished": QT_TRANSLATE_NOOP(
        "Errors", "{name} is not there any more. It may have been moved, or its drive unplugged."
    ),
    "documents-kept-already": QT_TRANSLATE_NOOP("Errors", "All of these are here already."),
    "household-is-gone": QT_TRANSLATE_NOOP("Errors", "That household is not there any more."),
    "household-name-too-long": QT_TRANSLATE_NOOP(
        "Errors", "The line on an envelope has at most {most} characters."
    ),
    "household-needs-people": QT_TRANSLATE_NOOP("Errors", "Say who lives there."),
    "message-template-exists": QT_TRANSLATE_NOOP("Errors", "There is a template “{name}” already."),
    "message-template-name-too-long": QT_TRANSLATE_NOOP(
        "Errors", "The name of a template has at most {most} characters."
    ),
    "message-template-needs-name": QT_TRANSLATE_NOOP("Errors", "The template needs a name."),
    "message-template-needs-text": QT_TRANSLATE_NOOP("Errors", "Write the message."),
    "own-field-exists": QT_TRANSLATE_NOOP("Errors", "There is a field “{name}” already."),
    "own-field-is-gone": QT_TRANSLATE_NOOP("Errors", "That field is not there any more."),
    "own-field-name-too-long": QT_TRANSLATE_NOOP(
        "Errors", "The name of a field has at most {most} characters."
    ),
    "own-field-needs-choices": QT_TRANSLATE_NOOP("Errors", "Say what there is to choose."),
    "own-field-needs-name": QT_TRANSLATE_NOOP("Errors", "The field needs a name."),
    "own-field-too-many-choices": QT_TRANSLATE_NOOP(
        "Errors", "A field has at most {most} choices."
    ),
    "own-value-is-there": QT_TRANSLATE_NOOP(
        "Errors", "The field “{name}” says something already: change it there."
    ),
    "own-value-needs-text": QT_TRANSLATE_NOOP("Errors", "Write something into the field."),
    "own-value-needs-year": QT_TRANSLATE_NOOP("Errors", "This day needs its year."),
    "own-value-no-day": QT_TRANSLATE_NOOP("Errors", "“{text}” is no day."),
    "own-value-no-number": QT_TRANSLATE_NOOP("Errors", "“{text}” is no number."),
    "relation-word-exists": QT_TRANSLATE_NOOP(
        "Errors", "“{name}” is a word for a relation already."
    ),
    "relation-word-is-empty": QT_TRANSLATE_NOOP("Errors", "Say what they are to each other."),
    "relation-word-is-gone": QT_TRANSLATE_NOOP("Errors", "That word is not there any more."),
    "relation-word-too-long": QT_TRANSLATE_NOOP(
        "Errors", "A word for a relation has at most {most} characters."
    ),
}
"""For each key its sentence, by key."""
