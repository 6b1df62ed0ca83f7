"""Every language whose headers are known, English first."""

from __future__ import annotations

from desktop_app.domain.tables.headers.dutch import DUTCH
from desktop_app.domain.tables.headers.english import ENGLISH
from desktop_app.domain.tables.headers.french import FRENCH
from desktop_app.domain.tables.headers.german import GERMAN
from desktop_app.domain.tables.headers.italian import ITALIAN
from desktop_app.domain.tables.headers.japanese import JAPANESE
from desktop_app.domain.tables.headers.norwegian import NORWEGIAN
from desktop_app.domain.tables.headers.polish import POLISH
from desktop_app.domain.tables.headers.portuguese import PORTUGUESE
from desktop_app.domain.tables.headers.spanish import SPANISH

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
)
