"""Every language whose headers are known, English first."""

from __future__ import annotations

from desktop_app.domain.tables.headers.arabic import ARABIC
from desktop_app.domain.tables.headers.bulgarian import BULGARIAN
from desktop_app.domain.tables.headers.catalan import CATALAN
from desktop_app.domain.tables.headers.chinese import CHINESE
from desktop_app.domain.tables.headers.croatian import CROATIAN
from desktop_app.domain.tables.headers.czech import CZECH
from desktop_app.domain.tables.headers.danish import DANISH
from desktop_app.domain.tables.headers.dutch import DUTCH
from desktop_app.domain.tables.headers.english import ENGLISH
from desktop_app.domain.tables.headers.estonian import ESTONIAN
from desktop_app.domain.tables.headers.finnish import FINNISH
from desktop_app.domain.tables.headers.french import FRENCH
from desktop_app.domain.tables.headers.german import GERMAN
from desktop_app.domain.tables.headers.greek import GREEK
from desktop_app.domain.tables.headers.hebrew import HEBREW
from desktop_app.domain.tables.headers.hungarian import HUNGARIAN
from desktop_app.domain.tables.headers.indonesian import INDONESIAN
from desktop_app.domain.tables.headers.italian import ITALIAN
from desktop_app.domain.tables.headers.japanese import JAPANESE
from desktop_app.domain.tables.headers.korean import KOREAN
from desktop_app.domain.tables.headers.latvian import LATVIAN
from desktop_app.domain.tables.headers.lithuanian import LITHUANIAN
from desktop_app.domain.tables.headers.norwegian import NORWEGIAN
from desktop_app.domain.tables.headers.polish import POLISH
from desktop_app.domain.tables.headers.portuguese import PORTUGUESE
from desktop_app.domain.tables.headers.romanian import ROMANIAN
from desktop_app.domain.tables.headers.russian import RUSSIAN
from desktop_app.domain.tables.headers.slovak import SLOVAK
from desktop_app.domain.tables.headers.slovene import SLOVENE
from desktop_app.domain.tables.headers.spanish import SPANISH
from desktop_app.domain.tables.headers.swedish import SWEDISH
from desktop_app.domain.tables.headers.thai import THAI
from desktop_app.domain.tables.headers.turkish import TURKISH
from desktop_app.domain.tables.headers.ukrainian import UKRAINIAN
from desktop_app.domain.tables.headers.vietnamese import VIETNAMESE

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
    ARABIC,
    BULGARIAN,
    CATALAN,
    CROATIAN,
    DANISH,
    ESTONIAN,
    HEBREW,
    INDONESIAN,
    LATVIAN,
    LITHUANIAN,
    ROMANIAN,
    SLOVAK,
    SLOVENE,
    THAI,
    UKRAINIAN,
    VIETNAMESE,
)
