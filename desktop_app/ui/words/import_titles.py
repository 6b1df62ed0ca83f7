"""Words for entries that come with a file and have none of their own. Knows nothing of Qt: the
command line stores them too.
"""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.ui.kit.translate import QT_TRANSLATE_NOOP


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
    }
