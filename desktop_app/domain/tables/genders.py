"""Genders as tables say them, in many languages."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_MALE = _words("""
m male männlich man mann herr herre homme masculin hombre masculino uomo maschio homem mężczyzna męski muž
mies férfi erkek м муж мужской мужчина чол чоловік чоловіча 男 男性 남 남자 남성
""")
_FEMALE = _words("""
f female weiblich w frau femme féminin woman k kvinna kvinne kvinde mujer femenino donna femmina mulher
feminino vrouw kobieta żeński žena ž nainen nő kadın ж жен женский женщина жін жінка жіноча 女 女性 여 여자 여성
""")
_NONE = {"unspecified", "nicht angegeben", "keine angabe", "non spécifié", "sin especificar"}


def gender_of(text: str) -> str:
    """`male` or `female` for a word that says so, "" for one that says nothing, any other as it is."""
    word = text.lower()
    if word in _NONE:
        return ""
    return "male" if word in _MALE else "female" if word in _FEMALE else text
