"""One sentence for every error, by its key. Knows nothing of Qt: the command line says them too.

The window says them through `desktop_app.ui.words.errors`, which translates. Names in braces are
the error's values.
"""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.domain.errors import KithError
from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.words.own_sentences import OWN
from desktop_app.ui.words.place_sentences import PLACES

UNKNOWN = QT_TRANSLATE_NOOP("Errors", "Something went wrong ({key}).")


def sentence_of(error: BaseException, translated: Callable[[str], str] = str) -> str:
    """What happened, in one sentence; `translated` turns an English sentence into the language it
    is said in.

    Of an error that is none of ours only the kind is said: its text was written for programmers.
    """
    if not isinstance(error, KithError) or error.key not in SENTENCES:
        return translated(UNKNOWN).format(key=getattr(error, "key", type(error).__name__))
    values = {
        name: sentence_of(value, translated) if isinstance(value, KithError) else value
        for name, value in error.values.items()
    }
    return translated(SENTENCES[error.key]).format(**values)


OTHERS = {
    "book-has-another-key": QT_TRANSLATE_NOOP(
        "Errors", "{path} does not open with this key. It was left as it is."
    ),
    "book-has-changed": QT_TRANSLATE_NOOP(
        "Errors",
        "Part of {path} is not as Kith left it: a failing disk or another program changed it.",
    ),
    "book-has-damage": QT_TRANSLATE_NOOP("Errors", "{path} is damaged, so this could not be done."),
    "book-has-unreadable": QT_TRANSLATE_NOOP(
        "Errors", "Something in {path} cannot be read; “kith check” says what."
    ),
    "book-is-busy": QT_TRANSLATE_NOOP(
        "Errors", "Another program holds {path} busy. Try again in a moment."
    ),
    "book-is-damaged": QT_TRANSLATE_NOOP(
        "Errors", "{path} is damaged or is not an address book of Kith. It was left as it is."
    ),
    "book-is-empty": QT_TRANSLATE_NOOP(
        "Errors", "{path} is empty, as no address book ever is. It was left as it is."
    ),
    "book-is-encrypted-already": QT_TRANSLATE_NOOP("Errors", "{path} is encrypted already."),
    "book-is-foreign": QT_TRANSLATE_NOOP(
        "Errors", "{path} belongs to another program. It was left as it is."
    ),
    "book-is-gone": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} is not there any more, though there was an address book. No new one was made.",
    ),
    "book-is-here-already": QT_TRANSLATE_NOOP(
        "Errors", "Your address book is in this folder already."
    ),
    "book-is-missing": QT_TRANSLATE_NOOP("Errors", "There is no address book in {folder}."),
    "book-is-newer": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} was written by a newer Kith (its format is {found}, this Kith knows {known}). Nothing was changed. "
        "Install the newer Kith to open it.",
    ),
    "book-is-not-encrypted": QT_TRANSLATE_NOOP(
        "Errors", "{path} is not encrypted, so no key belongs to it. It was left as it is."
    ),
    "book-is-open-elsewhere": QT_TRANSLATE_NOOP(
        "Errors", "{path} is open in a window or another program. Close that first."
    ),
    "book-needs-key": QT_TRANSLATE_NOOP(
        "Errors", "{path} is encrypted: it opens only with its key. It was left as it is."
    ),
    "book-parted-from-key": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} is missing, though the key file that opens it is there. Put the file back, or a "
        "copy of it.",
    ),
    "book-points-nowhere": QT_TRANSLATE_NOOP(
        "Errors", "{path} has rows that point nowhere, so it was not brought up to date."
    ),
    "book-was-moved": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} was moved, removed or replaced while Kith had it open, so nothing is written. "
        "Put it back, or quit and start again.",
    ),
    "card-line-is-empty": QT_TRANSLATE_NOOP("Errors", "Fill in what is to be kept."),
    "card-line-is-gone": QT_TRANSLATE_NOOP("Errors", "This line is no longer on the card."),
    "card-too-large-for-code": QT_TRANSLATE_NOOP(
        "Errors", "This card is too much for a QR code: let fewer things go along."
    ),
    "channel-needs-value": QT_TRANSLATE_NOOP("Errors", "Fill in the address or number."),
    "circle-needs-name": QT_TRANSLATE_NOOP("Errors", "A circle needs a name."),
    "code-has-other-letters": QT_TRANSLATE_NOOP(
        "Errors", "A recovery code holds only digits and letters, without U."
    ),
    "code-has-typo": QT_TRANSLATE_NOOP(
        "Errors", "There is a mistake in this recovery code: read it again from the paper."
    ),
    "code-is-incomplete": QT_TRANSLATE_NOOP(
        "Errors", "A recovery code has {wanted} letters and digits; these are {found}."
    ),
    "code-is-wrong": QT_TRANSLATE_NOOP(
        "Errors", "This recovery code is not the one of this address book."
    ),
    "code-not-typed-back": QT_TRANSLATE_NOOP(
        "Errors", "The recovery code was not typed back, so nothing was changed."
    ),
    "date-is-gone": QT_TRANSLATE_NOOP("Errors", "This date is no longer there."),
    "date-not-understood": QT_TRANSLATE_NOOP(
        "Errors", "Write a date such as 14 May 1984, 14 May, May 2018 or 2018."
    ),
    "day-not-clear": QT_TRANSLATE_NOOP(
        "Errors",
        "“{text}” may have been or may be to come. Say the year, or a day like “last Friday” or “tomorrow”.",
    ),
    "day-not-said": QT_TRANSLATE_NOOP(
        "Errors", "“{text}”: say on which day, such as “on Friday” or “3 December”."
    ),
    "disk-fails": QT_TRANSLATE_NOOP(
        "Errors",
        "The disk does not take or give what it should, so this could not be done in {path}.",
    ),
    "disk-is-full": QT_TRANSLATE_NOOP(
        "Errors", "The disk is full, so this could not be written to {path}."
    ),
    "doubles-need-two": QT_TRANSLATE_NOOP("Errors", "That takes two different people."),
    "engine-too-old": QT_TRANSLATE_NOOP(
        "Errors", "SQLite {found} is too old; {wanted} or newer is needed."
    ),
    "entry-is-gone": QT_TRANSLATE_NOOP("Errors", "This entry is no longer in the timeline."),
    "event-is-ahead": QT_TRANSLATE_NOOP("Errors", "This event is still to come."),
    "event-needs-words": QT_TRANSLATE_NOOP("Errors", "An event needs a name."),
    "favour-has-no-such-step": QT_TRANSLATE_NOOP(
        "Errors", "That is no step of a favour of this kind."
    ),
    "favour-is-gone": QT_TRANSLATE_NOOP("Errors", "That favour is no longer there."),
    "favour-needs-somebody": QT_TRANSLATE_NOOP("Errors", "Say with whom."),
    "favour-not-for-portfolio": QT_TRANSLATE_NOOP(
        "Errors", "Only help or advice that you gave can be shown in your portfolio."
    ),
    "favour-not-meant": QT_TRANSLATE_NOOP("Errors", "The line cannot mean the favour {text}."),
    "favour-step-ahead": QT_TRANSLATE_NOOP("Errors", "This day is still to come."),
    "favour-step-before-last": QT_TRANSLATE_NOOP(
        "Errors", "This day is before that of the step before."
    ),
    "favour-step-does-not-follow": QT_TRANSLATE_NOOP(
        "Errors", "That step does not follow from where it is now."
    ),
    "favour-with-oneself": QT_TRANSLATE_NOOP("Errors", "The same person cannot be in it twice."),
    "field-not-editable": QT_TRANSLATE_NOOP("Errors", "This field cannot be edited."),
    "file-belongs-to-book": QT_TRANSLATE_NOOP(
        "Errors", "{path} belongs to an address book, so nothing is written over it."
    ),
    "file-is-folder": QT_TRANSLATE_NOOP(
        "Errors", "{path} cannot be written: it is a folder, and the name of a file is missing."
    ),
    "file-is-link-of-another": QT_TRANSLATE_NOOP(
        "Errors", "{path} cannot be written: it is a link of another user."
    ),
    "file-not-changed": QT_TRANSLATE_NOOP("Errors", "{path} cannot be changed: {reason}."),
    "file-not-made": QT_TRANSLATE_NOOP("Errors", "{path} cannot be made: {reason}."),
    "file-not-read": QT_TRANSLATE_NOOP("Errors", "{path} cannot be read: {reason}."),
    "file-not-written": QT_TRANSLATE_NOOP("Errors", "{path} cannot be written: {reason}."),
    "file-takes-no-text": QT_TRANSLATE_NOOP(
        "Errors", "{path} cannot be written: it is neither a file nor a pipe."
    ),
    "folder-holds-book": QT_TRANSLATE_NOOP(
        "Errors", "There is an address book in {folder} already. It was left as it is."
    ),
    "home-is-unknown": QT_TRANSLATE_NOOP(
        "Errors", "{path} names the home of a user who is not known here."
    ),
    "import-stopped": QT_TRANSLATE_NOOP(
        "Errors", "{cause} Before that, {kept:,} people came in and were kept."
    ),
    "import-stopped-after-one": QT_TRANSLATE_NOOP(
        "Errors", "{cause} Before that, one person came in and was kept."
    ),
    "import-stopped-records": QT_TRANSLATE_NOOP(
        "Errors", "{cause} The {kept:,} records written before that were kept."
    ),
    "important-date-not-understood": QT_TRANSLATE_NOOP(
        "Errors", "Write a date such as 14 May 1984, 14 May or 1984."
    ),
    "input-is-no-text": QT_TRANSLATE_NOOP(
        "Errors", "Line {line} of the input is not text in UTF-8; nothing was taken from it."
    ),
    "introduction-needs-two": QT_TRANSLATE_NOOP("Errors", "An introduction needs two people."),
    "key-file-damaged": QT_TRANSLATE_NOOP(
        "Errors",
        "The file kith.key is damaged. Put the one in its place that lies beside a copy of your "
        "address book.",
    ),
    "key-file-missing": QT_TRANSLATE_NOOP(
        "Errors",
        "{path} is missing: without it the passphrase opens nothing. Put the one in its place "
        "that lies beside a copy of your address book.",
    ),
    "keyring-locked": QT_TRANSLATE_NOOP(
        "Errors", "The keyring of this computer is locked. Unlock it, then try again."
    ),
    "keyring-missing": QT_TRANSLATE_NOOP("Errors", "Kith finds no keyring on this computer."),
    "keyring-refused": QT_TRANSLATE_NOOP(
        "Errors", "The keyring of this computer did not do what it was asked."
    ),
    "label-is-too-small": QT_TRANSLATE_NOOP(
        "Errors", "A label has to be {least} mm wide and high at least."
    ),
    "labels-are-too-many": QT_TRANSLATE_NOOP(
        "Errors", "A sheet holds between one and {most} labels."
    ),
    "labels-do-not-fit-across": QT_TRANSLATE_NOOP(
        "Errors", "So many labels of this width do not fit beside each other on the paper."
    ),
    "labels-do-not-fit-down": QT_TRANSLATE_NOOP(
        "Errors", "So many labels of this height do not fit below each other on the paper."
    ),
    "labels-lie-over-each-other": QT_TRANSLATE_NOOP(
        "Errors", "From one label to the next is less than a label: they would lie over each other."
    ),
    "lead-days-out-of-range": QT_TRANSLATE_NOOP("Errors", "Days ahead can be 0 to {most}."),
    "line-lacks-tab": QT_TRANSLATE_NOOP("Errors", "This line has no tab between name and text."),
    "location-is-empty": QT_TRANSLATE_NOOP(
        "Errors", "Your address book is kept in {folder}, and there is nothing there now."
    ),
    "location-not-read": QT_TRANSLATE_NOOP(
        "Errors", "{path}, which says where your people are, cannot be read."
    ),
    "log-names-nobody": QT_TRANSLATE_NOOP(
        "Errors", "Say with whom, such as “Coffee with Ana yesterday”."
    ),
    "login-start-in-sandbox": QT_TRANSLATE_NOOP(
        "Errors",
        "A Flatpak cannot change what starts when you log in; your desktop’s settings can.",
    ),
    "login-start-refused": QT_TRANSLATE_NOOP(
        "Errors", "Windows did not let Kith change what starts when you log in."
    ),
    "merge-has-changed": QT_TRANSLATE_NOOP(
        "Errors", "Somebody has changed these people meanwhile. Look at them again."
    ),
    "name-is-ambiguous": QT_TRANSLATE_NOOP("Errors", "“{text}” could be {names} or {last}."),
    "need-is-gone": QT_TRANSLATE_NOOP("Errors", "That need or offer is no longer there."),
    "need-is-nobodys": QT_TRANSLATE_NOOP("Errors", "Say whose it is."),
    "need-line-not-understood": QT_TRANSLATE_NOOP(
        "Errors",
        "Write who and what, like this: Ana needs a copy editor, Ben can help with memoirs, "
        "or I can look through a portfolio.",
    ),
    "need-needs-words": QT_TRANSLATE_NOOP("Errors", "Say in a few words what it is."),
    "needs-and-offers-not-read": QT_TRANSLATE_NOOP(
        "Errors",
        "Standard input is no JSON of the form {{“needs”: [{{“id”, “text”}}], “offers”: [{{“id”, “text”}}]}}.",
    ),
    "neither-person-nor-organisation": QT_TRANSLATE_NOOP(
        "Errors", "Nobody and no organisation in the address book is called “{text}”."
    ),
    "no-organisation-called": QT_TRANSLATE_NOOP("Errors", "No organisation is called “{text}”."),
    "no-such-label": QT_TRANSLATE_NOOP(
        "Errors", "There is no label {number} on this sheet; it has {count}."
    ),
    "no-such-region": QT_TRANSLATE_NOOP("Errors", "There is no such country."),
    "nobody-is-called": QT_TRANSLATE_NOOP(
        "Errors", "Nobody in the address book is called “{text}”."
    ),
    "nobody-to-print": QT_TRANSLATE_NOOP("Errors", "There is nobody to print."),
    "nobody-waits": QT_TRANSLATE_NOOP("Errors", "Nobody waits for this any more."),
    "not-a-moment": QT_TRANSLATE_NOOP("Errors", "“{text}” is not a moment like 2026-11-28T10:00."),
    "nothing-to-redo": QT_TRANSLATE_NOOP("Errors", "There is nothing to redo."),
    "nothing-to-undo": QT_TRANSLATE_NOOP("Errors", "There is nothing to undo."),
    "organisation-is-gone": QT_TRANSLATE_NOOP(
        "Errors", "This organisation is no longer in the address book."
    ),
    "organisation-name-taken": QT_TRANSLATE_NOOP(
        "Errors", "There is an organisation “{name}” already."
    ),
    "organisation-needs-name": QT_TRANSLATE_NOOP("Errors", "An organisation needs a name."),
    "organisation-with-itself": QT_TRANSLATE_NOOP(
        "Errors", "That is this organisation itself. Name the other one."
    ),
    "part-is-gone": QT_TRANSLATE_NOOP("Errors", "This entry is no longer there."),
    "passphrase-is-wrong": QT_TRANSLATE_NOOP("Errors", "This passphrase is not the one."),
    "passphrase-not-asked": QT_TRANSLATE_NOOP(
        "Errors",
        "This address book is encrypted, and there is no terminal to ask for the passphrase. "
        "{variable} may name a file that holds it.",
    ),
    "passphrase-too-short": QT_TRANSLATE_NOOP(
        "Errors", "A passphrase has at least {least} characters; four or five words are good."
    ),
    "passphrases-differ": QT_TRANSLATE_NOOP("Errors", "The two are not the same."),
    "person-introduces-themselves": QT_TRANSLATE_NOOP("Errors", "Nobody introduces themselves."),
    "person-is-gone": QT_TRANSLATE_NOOP("Errors", "This person is no longer in the address book."),
    "person-knows-themselves": QT_TRANSLATE_NOOP(
        "Errors", "Whether two people know each other takes two."
    ),
    "person-needs-name": QT_TRANSLATE_NOOP("Errors", "A person needs a name."),
    "place-not-known": QT_TRANSLATE_NOOP(
        "Errors",
        "Kith knows no place called “{place}”. Try the nearest town, or add the region or country.",
    ),
    "position-needs-title": QT_TRANSLATE_NOOP("Errors", "Fill in a title or an organisation."),
    "printer-refused": QT_TRANSLATE_NOOP(
        "Errors", "{printer} prints nothing now. Save the pages as PDF, or choose another printer."
    ),
    "redo-newer-first": QT_TRANSLATE_NOOP("Errors", "Something undone later must be redone first."),
    "redo-too-late": QT_TRANSLATE_NOOP("Errors", "This can no longer be redone."),
    "relation-needs-person": QT_TRANSLATE_NOOP("Errors", "Fill in who it is and what they are."),
    "releases-not-understood": QT_TRANSLATE_NOOP(
        "Errors", "What came back is not a list of Kith’s versions."
    ),
    "reminder-is-gone": QT_TRANSLATE_NOOP("Errors", "This reminder is no longer there."),
    "reminder-needs-day": QT_TRANSLATE_NOOP(
        "Errors", "What repeats or has a time needs a day as well."
    ),
    "reminder-needs-words": QT_TRANSLATE_NOOP("Errors", "A reminder needs a few words."),
    "rhythm-longest-below-ideal": QT_TRANSLATE_NOOP(
        "Errors", "The longest interval must be at least as long as the ideal one."
    ),
    "rule-choice-of-days": QT_TRANSLATE_NOOP(
        "Errors", "Of this choice of days Kith only understands the first and the last weekday."
    ),
    "rule-choice-of-weekdays": QT_TRANSLATE_NOOP(
        "Errors", "This choice of weekdays is not one Kith understands."
    ),
    "rule-interval-out-of-range": QT_TRANSLATE_NOOP(
        "Errors", "A repetition can be every 1 to {most}."
    ),
    "rule-no-such-day-of-month": QT_TRANSLATE_NOOP("Errors", "There is no such day in a month."),
    "rule-not-understood": QT_TRANSLATE_NOOP(
        "Errors", "This repetition is not one Kith understands."
    ),
    "rule-number-unreadable": QT_TRANSLATE_NOOP(
        "Errors", "This repetition holds a number that cannot be read."
    ),
    "rule-week-not-from-monday": QT_TRANSLATE_NOOP(
        "Errors", "Weeks that do not begin on Monday are not ones Kith counts."
    ),
    "setting-refused": QT_TRANSLATE_NOOP("Errors", "{path} refuses the safety setting {setting}."),
    "smart-list-needs-name": QT_TRANSLATE_NOOP("Errors", "A smart list needs a name."),
    "stage-of-no-opening": QT_TRANSLATE_NOOP(
        "Errors", "Only an opening of an organisation has a stage."
    ),
    "tag-exists": QT_TRANSLATE_NOOP("Errors", "There is a tag “{name}” already."),
    "tag-needs-name": QT_TRANSLATE_NOOP("Errors", "A tag needs a name."),
    "text-holds-nul": QT_TRANSLATE_NOOP(
        "Errors", "This text holds a NUL character, which cannot be stored."
    ),
    "text-too-long": QT_TRANSLATE_NOOP(
        "Errors", "This text is too long: {length:,} characters, at most {most:,}."
    ),
    "undo-newer-first": QT_TRANSLATE_NOOP("Errors", "Something newer must be undone first."),
    "undo-other-copy": QT_TRANSLATE_NOOP(
        "Errors", "Another copy has been brought back since, so this can no longer be undone."
    ),
    "undo-overtaken": QT_TRANSLATE_NOOP(
        "Errors", "This stays as it is: another program has changed the same people since."
    ),
    "undo-too-late": QT_TRANSLATE_NOOP("Errors", "This can no longer be undone."),
    "value-not-storable": QT_TRANSLATE_NOOP("Errors", "This cannot be stored: {reason}."),
    "weight-out-of-range": QT_TRANSLATE_NOOP("Errors", "A weight is between 0 and 100 percent."),
    "worked-line-not-understood": QT_TRANSLATE_NOOP(
        "Errors", "Write where, what and when, like this: Acme, designer, 2018-21."
    ),
    "worked-years-cannot-be": QT_TRANSLATE_NOOP(
        "Errors", "Those years cannot be: one lies ahead, or the end comes before the beginning."
    ),
    "zone-not-understood": QT_TRANSLATE_NOOP(
        "Errors", "Write a time zone such as Europe/Lisbon, or the city it is named after."
    ),
}
"""For each key its sentence, by key, but for those in the two other files."""

SENTENCES = dict(sorted((PLACES | OWN | OTHERS).items()))
"""For each key its sentence, by key."""
