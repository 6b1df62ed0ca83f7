"""Needs and offers told the other way round: whom to tell of a flat, whom to ask for stage lights."""

from __future__ import annotations

from desktop_app.domain.giving_told import GivingKind
from desktop_app.domain.grammar.english.giving_parts import END, REST, form
from desktop_app.domain.grammar.giving_words import FIRM, PERSON
from desktop_app.domain.timeline import InteractionKind

_NOTE = InteractionKind.NOTE
_SAID = rf"(?:,?\s*(?:says|according\s+to|via|so\s+says|heard\s+(?:it\s+)?from)\s+(?P<told_by>{PERSON}))?"

NEED_WAYS = (
    form(
        GivingKind.NEED,
        None,
        "anyone anybody who",
        rf"(?:does\s+|do\s+|has\s+|have\s+)?(?P<act>(?:anyone|anybody|who)\s+(?:here\s+)?(?:have|has|got|knows?|selling|lending))\s+(?:of\s+)?(?P<subject>(?:an?|some|two)"
        rf"\s[^,;.\n?]+?)\s+for\s+(?P<who>{PERSON})",
        kind=_NOTE,
    ),
    form(
        GivingKind.NEED,
        None,
        "if",
        rf"if\s+(?:you|anyone|anybody|someone|I|we)\s+(?:ever\s+)?(?:hears?|knows?|sees?|comes?\s+across|finds?)\s+(?:of\s+|about\s+)?(?P<subject>(?!anything\b)"
        rf"[^,;.\n]+?)\s*,\s*(?:please\s+)?(?P<act>tell|ping|call|ring|let|text|mail|e-?mail|message|contact)\s+(?P<who>{PERSON})",
        kind=_NOTE,
        also="tell ping call ring let text mail email message contact",
    ),
    form(
        GivingKind.NEED,
        None,
        "if",
        rf"(?P<act>tell|ping|call|ring|let|text|mail|message|contact)\s+(?P<who>{PERSON})\s+(?:know\s+)?if\s+(?:you|anyone|anybody|someone)\s+(?:ever\s+)?(?:hears?"
        rf"|knows?|sees?|comes?\s+across|finds?)\s+(?:of\s+|about\s+)?(?P<subject>(?:an?|some|any|anyone|anybody|somebody|someone|two)\b{REST}){END}",
        kind=_NOTE,
    ),
    form(
        GivingKind.OFFER,
        None,
        "if whenever when",
        rf"(?P<act>ask|try|call|ring|go\s+to|contact|see|text)\s+(?P<who>{PERSON})\s+(?:if|when(?:ever)?)\s+(?:you|anyone|anybody|someone|people)\s*(?:ever\s+)?"
        rf"(?:needs?|wants?|are\s+after|is\s+after|could\s+use|look\s+for|is\s+looking\s+for)\s+(?P<subject>{REST}){END}",
        kind=_NOTE,
    ),
    form(
        GivingKind.OPENING,
        None,
        "wants want taking",
        rf"(?P<who>{FIRM})\s+(?:(?P<act>wants?)\s+(?!to\b|me\b|us\b|him\b|her\b|them\b|it\b|my\b|our\b|the\s+(?:money|report|answer)\b|an?\s+(?:word|meeting|quote"
        rf"|answer|decision|call)\b|more\s+(?:money|time)\b)|(?:is|are)\s+(?P<act>taking\s+on)\s+)(?P<subject>(?![\ue000-\ue7ff]){REST}){END}{_SAID}",
        kind=_NOTE,
        party=("told_by",),
    ),
)
