"""Every language whose headers are known, English first."""

from __future__ import annotations

from desktop_app.domain.tables.headers.chinese import CHINESE
from desktop_app.domain.tables.headers.czech import CZECH
from desktop_app.domain.tables.headers.dutch import DUTCH
from desktop_app.domain.tables.headers.english import ENGLISH
from desktop_app.domain.tables.headers.finnish import FINNISH
from desktop_app.domain.tables.headers.french import FRENCH
from desktop_app.domain.tables.headers.german import GERMAN
from desktop_app.domain.tables.headers.greek import GREEK
from desktop_app.domain.tables.headers.hungarian import HUNGARIAN
from desktop_app.domain.tables.headers.italian import ITALIAN
from desktop_app.domain.tables.headers.japanese import JAPANESE
from desktop_app.domain.tables.headers.korean import KOREAN
from desktop_app.domain.tables.headers.norwegian import NORWEGIAN
from desktop_app.domain.tables.headers.polish import POLISH
from desktop_app.domain.tables.headers.portuguese import PORTUGUESE
from desktop_app.domain.tables.headers.russian import RUSSIAN
from desktop_app.domain.tables.headers.spanish import SPANISH
from desktop_app.domain.tables.headers.swedish import SWEDISH
from desktop_app.domain.tables.headers.turkish import TURKISH

LANGUAGES = (
    ENGLISH,
    GERMAN,
    FRENCH,
    SPANISH,
    ITALIAN,
    PORTUGUESE,
    DUTCH,
    NORWEGIAN,
    POLISH,
    JAPANESE,
    SWEDISH,
    FINNISH,
    CZECH,
    HUNGARIAN,
    RUSSIAN,
    TURKISH,
    GREEK,
    CHINESE,
    KOREAN,
)
