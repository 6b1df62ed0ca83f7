"""Words for entries that come with a file and have none of their own. Knows nothing of Qt: the
command line stores them too.
"""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP

MONICA = {
    "monica-amount": QT_TRANSLATE_NOOP("ImportTitles", "It cost {said}"),
    "monica-conversation": QT_TRANSLATE_NOOP("ImportTitles", "Messages"),
    "monica-debt-theirs": QT_TRANSLATE_NOOP("ImportTitles", "To get back: {said}"),
    "monica-debt-theirs-paid": QT_TRANSLATE_NOOP("ImportTitles", "Got back: {said}"),
    "monica-debt-yours": QT_TRANSLATE_NOOP("ImportTitles", "To give back: {said}"),
    "monica-debt-yours-paid": QT_TRANSLATE_NOOP("ImportTitles", "Given back: {said}"),
    "monica-emotions": QT_TRANSLATE_NOOP("ImportTitles", "Felt: {said}"),
    "monica-gift-for": QT_TRANSLATE_NOOP("ImportTitles", "For {said}"),
    "monica-gift-given": QT_TRANSLATE_NOOP("ImportTitles", "Gift from you: {said}"),
    "monica-gift-idea": QT_TRANSLATE_NOOP("ImportTitles", "Idea for a gift: {said}"),
    "monica-gift-received": QT_TRANSLATE_NOOP("ImportTitles", "Gift for you: {said}"),
    "monica-task-done": QT_TRANSLATE_NOOP("ImportTitles", "Done: {said}"),
    "monica-you-wrote": QT_TRANSLATE_NOOP("ImportTitles", "You: {said}"),
}
"""Of what Monica tells, with {said} where its own words go."""


def import_titles(translated: Callable[[str], str] = str) -> dict[str, str]:
    """Those words by key; `translated` turns an English one into the language it is stored in."""
    return {
        "linkedin-message": translated(QT_TRANSLATE_NOOP("ImportTitles", "On LinkedIn")),
        "linkedin-jobs": translated(
            QT_TRANSLATE_NOOP("ImportTitles", "Congratulate on the new job: {job}")
        ),
        "linkedin-connected": translated(
            QT_TRANSLATE_NOOP("ImportTitles", "Connected on LinkedIn")
        ),
        "linkedin-invitation": translated(
            QT_TRANSLATE_NOOP("ImportTitles", "Invitation on LinkedIn")
        ),
        "linkedin-lost": translated(
            QT_TRANSLATE_NOOP(
                "ImportTitles", "No connection on LinkedIn any more: is there another way to write?"
            )
        ),
        "whatsapp-talk": translated(QT_TRANSLATE_NOOP("ImportTitles", "On WhatsApp")),
        "nametag-last-contact": translated(QT_TRANSLATE_NOOP("ImportTitles", "In touch")),
        **{key: translated(words) for key, words in MONICA.items()},
    }
