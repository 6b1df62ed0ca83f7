"""What kinds of rules and their comparisons are called, and what a rule says in a few words.

Of each kind: its name, and of each comparison the words for a list of them and what the rule says,
with %1 for its value.
"""

from __future__ import annotations

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP
from desktop_app.ui.words.home_rule_words import HOUSEHOLD
from desktop_app.ui.words.kind_words import KindWords

_CONTAINS = QT_TRANSLATE_NOOP("Rules", "contains")
_CONTAINS_NOT = QT_TRANSLATE_NOOP("Rules", "does not contain")
_FILLED = QT_TRANSLATE_NOOP("Rules", "is filled in")
_EMPTY = QT_TRANSLATE_NOOP("Rules", "is empty")
_ONE = QT_TRANSLATE_NOOP("Rules", "is one of")
_NONE = QT_TRANSLATE_NOOP("Rules", "is none of")
_KNOWN = QT_TRANSLATE_NOOP("Rules", "is known")
_UNKNOWN = QT_TRANSLATE_NOOP("Rules", "is not known")
_YES = QT_TRANSLATE_NOOP("Rules", "yes")
_NO = QT_TRANSLATE_NOOP("Rules", "no")
_THEY_ARE = QT_TRANSLATE_NOOP("Rules", "they are now")
_THEY_WERE = QT_TRANSLATE_NOOP("Rules", "they were before")
_THEY_EVER = QT_TRANSLATE_NOOP("Rules", "they are or were")
_THEY_NEVER = QT_TRANSLATE_NOOP("Rules", "they never were")
_NOW = QT_TRANSLATE_NOOP("Rules", "is now")
_BEFORE = QT_TRANSLATE_NOOP("Rules", "was before")
_EVER = QT_TRANSLATE_NOOP("Rules", "is or was")
_NEVER = QT_TRANSLATE_NOOP("Rules", "never was")

WORDS = {
    "text": KindWords(
        QT_TRANSLATE_NOOP("Rules", "Search"),
        {
            "finds": (
                QT_TRANSLATE_NOOP("Rules", "finds"),
                QT_TRANSLATE_NOOP("Rules", "Search finds “%1”"),
            ),
            "finds-not": (
                QT_TRANSLATE_NOOP("Rules", "does not find"),
                QT_TRANSLATE_NOOP("Rules", "Search does not find “%1”"),
            ),
        },
    ),
    "circle": KindWords(
        QT_TRANSLATE_NOOP("Rules", "Circle"),
        {
            "is": (_ONE, QT_TRANSLATE_NOOP("Rules", "Circle: %1")),
            "is-not": (_NONE, QT_TRANSLATE_NOOP("Rules", "Circle: not %1")),
            "known": (
                QT_TRANSLATE_NOOP("Rules", "is chosen"),
                QT_TRANSLATE_NOOP("Rules", "In a circle"),
            ),
            "known-not": (
                QT_TRANSLATE_NOOP("Rules", "is not chosen"),
                QT_TRANSLATE_NOOP("Rules", "In no circle"),
            ),
        },
    ),
    "tag": KindWords(
        QT_TRANSLATE_NOOP("Rules", "Tag"),
        {
            "is": (_ONE, QT_TRANSLATE_NOOP("Rules", "Tag: %1")),
            "is-not": (_NONE, QT_TRANSLATE_NOOP("Rules", "Tag: not %1")),
            "known": (
                QT_TRANSLATE_NOOP("Rules", "any at all"),
                QT_TRANSLATE_NOOP("Rules", "With a tag"),
            ),
            "known-not": (
                QT_TRANSLATE_NOOP("Rules", "none at all"),
                QT_TRANSLATE_NOOP("Rules", "Without a tag"),
            ),
        },
    ),
    "starred": KindWords(
        QT_TRANSLATE_NOOP("Rules", "Star"),
        {
            "is": (_YES, QT_TRANSLATE_NOOP("Rules", "Starred")),
            "is-not": (_NO, QT_TRANSLATE_NOOP("Rules", "Not starred")),
        },
    ),
    "birthday": KindWords(
        QT_TRANSLATE_NOOP("Rules", "Birthday"),
        {
            "within": (
                QT_TRANSLATE_NOOP("Rules", "is within the next"),
                QT_TRANSLATE_NOOP("Rules", "Birthday within %1"),
            ),
            "month": (
                QT_TRANSLATE_NOOP("Rules", "is in"),
                QT_TRANSLATE_NOOP("Rules", "Birthday in %1"),
            ),
            "known": (_KNOWN, QT_TRANSLATE_NOOP("Rules", "Birthday known")),
            "known-not": (_UNKNOWN, QT_TRANSLATE_NOOP("Rules", "Birthday not known")),
        },
    ),
    "reach": KindWords(
        QT_TRANSLATE_NOOP("Rules", "Ways to reach"),
        {
            "has": (
                QT_TRANSLATE_NOOP("Rules", "has one of"),
                QT_TRANSLATE_NOOP("Rules", "Has: %1"),
            ),
            "has-not": (
                QT_TRANSLATE_NOOP("Rules", "has none of"),
                QT_TRANSLATE_NOOP("Rules", "Lacks: %1"),
            ),
        },
    ),
    "headline": KindWords(
        QT_TRANSLATE_NOOP("Rules", "Headline"),
        {
            "contains": (_CONTAINS, QT_TRANSLATE_NOOP("Rules", "Headline: “%1”")),
            "contains-not": (_CONTAINS_NOT, QT_TRANSLATE_NOOP("Rules", "Headline: not “%1”")),
            "known": (_FILLED, QT_TRANSLATE_NOOP("Rules", "With a headline")),
            "known-not": (_EMPTY, QT_TRANSLATE_NOOP("Rules", "Without a headline")),
        },
    ),
    "notes": KindWords(
        QT_TRANSLATE_NOOP("Rules", "Good to remember"),
        {
            "contains": (_CONTAINS, QT_TRANSLATE_NOOP("Rules", "Remember: “%1”")),
            "contains-not": (_CONTAINS_NOT, QT_TRANSLATE_NOOP("Rules", "Remember: not “%1”")),
            "known": (_FILLED, QT_TRANSLATE_NOOP("Rules", "Something to remember")),
            "known-not": (_EMPTY, QT_TRANSLATE_NOOP("Rules", "Nothing to remember")),
        },
    ),
    "place": KindWords(
        QT_TRANSLATE_NOOP("Rules", "Place"),
        {
            "contains": (_CONTAINS, QT_TRANSLATE_NOOP("Rules", "Place: “%1”")),
            "contains-not": (_CONTAINS_NOT, QT_TRANSLATE_NOOP("Rules", "Place: not “%1”")),
            "known": (_FILLED, QT_TRANSLATE_NOOP("Rules", "Place known")),
            "known-not": (_EMPTY, QT_TRANSLATE_NOOP("Rules", "Place not known")),
        },
    ),
    "near": KindWords(
        QT_TRANSLATE_NOOP("Rules", "Lives or works"),
        {
            "within": (
                QT_TRANSLATE_NOOP("Rules", "within"),
                QT_TRANSLATE_NOOP("Rules", "Within %1"),
            ),
            "within-not": (
                QT_TRANSLATE_NOOP("Rules", "not within"),
                QT_TRANSLATE_NOOP("Rules", "Not within %1"),
            ),
        },
    ),
    "household": HOUSEHOLD,
    "company": KindWords(
        QT_TRANSLATE_NOOP("Rules", "Card of an organisation"),
        {
            "is": (_YES, QT_TRANSLATE_NOOP("Rules", "Cards of organisations")),
            "is-not": (_NO, QT_TRANSLATE_NOOP("Rules", "No cards of organisations")),
        },
    ),
    "own": KindWords(
        QT_TRANSLATE_NOOP("Rules", "A field of your own"),
        {
            "says": (
                QT_TRANSLATE_NOOP("Rules", "is"),
                QT_TRANSLATE_NOOP("Rules", "%1 is “%2”"),
            ),
            "says-not": (
                QT_TRANSLATE_NOOP("Rules", "is not"),
                QT_TRANSLATE_NOOP("Rules", "%1 is not “%2”"),
            ),
            "contains": (_CONTAINS, QT_TRANSLATE_NOOP("Rules", "%1: “%2”")),
            "contains-not": (_CONTAINS_NOT, QT_TRANSLATE_NOOP("Rules", "%1: not “%2”")),
            "equals": (
                QT_TRANSLATE_NOOP("Rules", "is"),
                QT_TRANSLATE_NOOP("Rules", "%1 is %2"),
            ),
            "more": (
                QT_TRANSLATE_NOOP("Rules", "is more than"),
                QT_TRANSLATE_NOOP("Rules", "%1 more than %2"),
            ),
            "less": (
                QT_TRANSLATE_NOOP("Rules", "is less than"),
                QT_TRANSLATE_NOOP("Rules", "%1 less than %2"),
            ),
            "on": (
                QT_TRANSLATE_NOOP("Rules", "is on"),
                QT_TRANSLATE_NOOP("Rules", "%1 on %2"),
            ),
            "before": (
                QT_TRANSLATE_NOOP("Rules", "is before"),
                QT_TRANSLATE_NOOP("Rules", "%1 before %2"),
            ),
            "after": (
                QT_TRANSLATE_NOOP("Rules", "is after"),
                QT_TRANSLATE_NOOP("Rules", "%1 after %2"),
            ),
            "chosen": (_ONE, QT_TRANSLATE_NOOP("Rules", "%1: %2")),
            "chosen-not": (_NONE, QT_TRANSLATE_NOOP("Rules", "%1: not %2")),
            "known": (_FILLED, QT_TRANSLATE_NOOP("Rules", "%1 filled in")),
            "known-not": (_EMPTY, QT_TRANSLATE_NOOP("Rules", "%1 empty")),
        },
    ),
    "due": KindWords(
        QT_TRANSLATE_NOOP("Rules", "Due"),
        {
            "is": (_YES, QT_TRANSLATE_NOOP("Rules", "Due")),
            "is-not": (_NO, QT_TRANSLATE_NOOP("Rules", "Not due")),
        },
    ),
    "rhythm": KindWords(
        QT_TRANSLATE_NOOP("Rules", "Rhythm"),
        {
            "known": (
                QT_TRANSLATE_NOOP("Rules", "is set"),
                QT_TRANSLATE_NOOP("Rules", "With a rhythm"),
            ),
            "known-not": (
                QT_TRANSLATE_NOOP("Rules", "is not set"),
                QT_TRANSLATE_NOOP("Rules", "Without a rhythm"),
            ),
            "longer": (
                QT_TRANSLATE_NOOP("Rules", "is longer than"),
                QT_TRANSLATE_NOOP("Rules", "Rhythm longer than %1"),
            ),
            "shorter": (
                QT_TRANSLATE_NOOP("Rules", "is shorter than"),
                QT_TRANSLATE_NOOP("Rules", "Rhythm shorter than %1"),
            ),
        },
    ),
    "contact": KindWords(
        QT_TRANSLATE_NOOP("Rules", "Last contact"),
        {
            "silent": (
                QT_TRANSLATE_NOOP("Rules", "is longer ago than"),
                QT_TRANSLATE_NOOP("Rules", "Silent for %1"),
            ),
            "within": (
                QT_TRANSLATE_NOOP("Rules", "is within the last"),
                QT_TRANSLATE_NOOP("Rules", "In touch within %1"),
            ),
            "since": (
                QT_TRANSLATE_NOOP("Rules", "is on or after"),
                QT_TRANSLATE_NOOP("Rules", "In touch since %1"),
            ),
            "before": (
                QT_TRANSLATE_NOOP("Rules", "is before"),
                QT_TRANSLATE_NOOP("Rules", "Last in touch before %1"),
            ),
            "known": (
                QT_TRANSLATE_NOOP("Rules", "has been"),
                QT_TRANSLATE_NOOP("Rules", "Ever in touch"),
            ),
            "known-not": (
                QT_TRANSLATE_NOOP("Rules", "has never been"),
                QT_TRANSLATE_NOOP("Rules", "Never in touch"),
            ),
        },
    ),
    "waiting": KindWords(
        QT_TRANSLATE_NOOP("Rules", "Still open"),
        {
            "has": (
                QT_TRANSLATE_NOOP("Rules", "is one of"),
                QT_TRANSLATE_NOOP("Rules", "Open: %1"),
            ),
            "has-not": (
                QT_TRANSLATE_NOOP("Rules", "is none of"),
                QT_TRANSLATE_NOOP("Rules", "Not open: %1"),
            ),
        },
    ),
    "organisation": KindWords(
        QT_TRANSLATE_NOOP("Rules", "Organisation"),
        {
            "now": (_NOW, QT_TRANSLATE_NOOP("Rules", "Now at %1")),
            "before": (_BEFORE, QT_TRANSLATE_NOOP("Rules", "Before at %1")),
            "ever": (_EVER, QT_TRANSLATE_NOOP("Rules", "At %1")),
            "ever-not": (_NEVER, QT_TRANSLATE_NOOP("Rules", "Never at %1")),
            "known": (_KNOWN, QT_TRANSLATE_NOOP("Rules", "Organisation known")),
            "known-not": (_UNKNOWN, QT_TRANSLATE_NOOP("Rules", "Organisation not known")),
        },
    ),
    "title": KindWords(
        QT_TRANSLATE_NOOP("Rules", "Job title"),
        {
            "contains": (_CONTAINS, QT_TRANSLATE_NOOP("Rules", "Job title: “%1”")),
            "contains-not": (_CONTAINS_NOT, QT_TRANSLATE_NOOP("Rules", "Job title: not “%1”")),
        },
    ),
    "standing": KindWords(
        QT_TRANSLATE_NOOP("Rules", "To you"),
        {
            "now": (_THEY_ARE, QT_TRANSLATE_NOOP("Rules", "Now: %1")),
            "before": (_THEY_WERE, QT_TRANSLATE_NOOP("Rules", "Once: %1")),
            "ever": (_THEY_EVER, QT_TRANSLATE_NOOP("Rules", "Now or once: %1")),
            "ever-not": (_THEY_NEVER, QT_TRANSLATE_NOOP("Rules", "Never: %1")),
        },
    ),
    "field": KindWords(
        QT_TRANSLATE_NOOP("Rules", "Area of work"),
        {
            "is": (_ONE, QT_TRANSLATE_NOOP("Rules", "Works in %1")),
            "is-not": (_NONE, QT_TRANSLATE_NOOP("Rules", "Does not work in %1")),
            "known": (_KNOWN, QT_TRANSLATE_NOOP("Rules", "Area of work known")),
            "known-not": (_UNKNOWN, QT_TRANSLATE_NOOP("Rules", "Area of work not known")),
        },
    ),
    "met": KindWords(
        QT_TRANSLATE_NOOP("Rules", "How you met"),
        {
            "contains": (_CONTAINS, QT_TRANSLATE_NOOP("Rules", "How you met: “%1”")),
            "contains-not": (_CONTAINS_NOT, QT_TRANSLATE_NOOP("Rules", "How you met: not “%1”")),
            "known": (_KNOWN, QT_TRANSLATE_NOOP("Rules", "How you met is known")),
            "known-not": (_UNKNOWN, QT_TRANSLATE_NOOP("Rules", "How you met is not known")),
        },
    ),
    "introduced": KindWords(
        QT_TRANSLATE_NOOP("Rules", "Introduced by"),
        {
            "is": (
                QT_TRANSLATE_NOOP("Rules", "one of"),
                QT_TRANSLATE_NOOP("Rules", "Introduced by %1"),
            ),
            "is-not": (
                QT_TRANSLATE_NOOP("Rules", "none of"),
                QT_TRANSLATE_NOOP("Rules", "Not introduced by %1"),
            ),
            "known": (
                QT_TRANSLATE_NOOP("Rules", "somebody"),
                QT_TRANSLATE_NOOP("Rules", "Introduced by somebody"),
            ),
            "known-not": (
                QT_TRANSLATE_NOOP("Rules", "nobody"),
                QT_TRANSLATE_NOOP("Rules", "Introduced by nobody"),
            ),
        },
    ),
    "added": KindWords(
        QT_TRANSLATE_NOOP("Rules", "Added"),
        {
            "within": (
                QT_TRANSLATE_NOOP("Rules", "within the last"),
                QT_TRANSLATE_NOOP("Rules", "Added within %1"),
            ),
            "since": (
                QT_TRANSLATE_NOOP("Rules", "on or after"),
                QT_TRANSLATE_NOOP("Rules", "Added since %1"),
            ),
            "before": (
                QT_TRANSLATE_NOOP("Rules", "before"),
                QT_TRANSLATE_NOOP("Rules", "Added before %1"),
            ),
        },
    ),
    "source": KindWords(
        QT_TRANSLATE_NOOP("Rules", "Imported from"),
        {
            "is": (
                QT_TRANSLATE_NOOP("Rules", "one of"),
                QT_TRANSLATE_NOOP("Rules", "Imported from %1"),
            ),
            "is-not": (
                QT_TRANSLATE_NOOP("Rules", "none of"),
                QT_TRANSLATE_NOOP("Rules", "Not imported from %1"),
            ),
            "known": (
                QT_TRANSLATE_NOOP("Rules", "anywhere"),
                QT_TRANSLATE_NOOP("Rules", "Imported"),
            ),
            "known-not": (
                QT_TRANSLATE_NOOP("Rules", "nowhere"),
                QT_TRANSLATE_NOOP("Rules", "Not imported"),
            ),
        },
    ),
    "kept": KindWords(
        QT_TRANSLATE_NOOP("Rules", "Kept in"),
        {
            "is": (QT_TRANSLATE_NOOP("Rules", "one of"), QT_TRANSLATE_NOOP("Rules", "In %1")),
            "is-not": (
                QT_TRANSLATE_NOOP("Rules", "none of"),
                QT_TRANSLATE_NOOP("Rules", "Not in %1"),
            ),
        },
    ),
}
