"""How favours, needs and offers are told."""

from __future__ import annotations

from desktop_app.domain.giving_told import GivingKind, ToldStep
from desktop_app.domain.grammar.giving_words import PERSON, GivingForm, GivingWords
from desktop_app.domain.grammar.spelling import any_case, words_in

_YOU = words_in("you i me we us")
_THEM = words_in("he she him her they them")
_ONE = rf"(?:{PERSON})"

_FORMS = (
    GivingForm(
        GivingKind.INTRODUCTION,
        any_case(
            rf"(?P<act>introduced)\s+(?P<receiver>{_ONE})\s+(?:to|and|with)\s+(?P<third>{_ONE})"
        ),
        words_in("introduced"),
        ToldStep.INTRODUCED,
        giver="you",
    ),
)

GIVING = GivingWords(
    forms=_FORMS,
    needs=frozenset().union(*(form.needs for form in _FORMS)),
    acts=words_in("introduced"),
    you=_YOU,
    them=_THEM,
    begins=any_case(r"[,;:.!?–—(\n]\s*|\s-\s+|\b(?:and|but|so|then)\s+"),
    fillers=any_case(r"(?:(?:I|we|yesterday|today|also|just|finally|so|btw|and)\s*,?\s+)+"),
)
