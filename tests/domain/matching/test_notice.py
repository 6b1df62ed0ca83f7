"""Whether a logged sentence holds a need, an offer or neither."""

from __future__ import annotations

import json

import pytest

from desktop_app.domain.matching.notice import Noticed, Side, notice
from tests.domain.matching.score import DATA

NEED, OFFER = Side.NEED, Side.OFFER
LOGGED = json.loads((DATA / "logged.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("sentence", "side", "who", "what"),
    [
        ("Ana needs a copy editor", NEED, "Ana", "a copy editor"),
        ("Ana is looking for a copy editor.", NEED, "Ana", "a copy editor"),
        ("Tom can help with Python", OFFER, "Tom", "Python"),
        ("Mei offers her spare room in May", OFFER, "Mei", "her spare room in May"),
        ("They’re hiring a designer.", NEED, "They", "a designer"),
        ("Lunch with Ivan, who is desperate for a plumber", NEED, "Ivan", "a plumber"),
        (
            "Nadia has been ill; she wants someone to walk the dog",
            NEED,
            "she",
            "someone to walk the dog",
        ),
        ("Rob wants to buy a used kayak", NEED, "Rob", "a used kayak"),
        ("Eva would love to learn Portuguese", NEED, "Eva", "learn Portuguese"),
        ("Mei couldn't find a babysitter for Friday", NEED, "Mei", "a babysitter for Friday"),
        ("Does anyone know a good roofer?", NEED, "", "a good roofer"),
        ("Her sister is happy to read manuscripts", OFFER, "Her sister", "read manuscripts"),
        ("Leo is giving away a sofa", OFFER, "Leo", "a sofa"),
        ("Leo has a cot to give away", OFFER, "Leo", "a cot to give away"),
        ("If anyone needs a harp, Leo has one", OFFER, "", "a harp"),
        ("Paul tutors maths on Sundays", OFFER, "Paul", "tutors maths on Sundays"),
        ("Jonas sucht einen Keller zum Proben", NEED, "Jonas", "einen Keller zum Proben"),
        ("Ihre Schwester verschenkt ein Klavier", OFFER, "Ihre Schwester", "ein Klavier"),
        ("Paul aurait besoin d'un électricien", NEED, "Paul", "un électricien"),
        ("Claire propose des cours de yoga", OFFER, "Claire", "des cours de yoga"),
        ("Lucía necesita una furgoneta", NEED, "Lucía", "una furgoneta"),
        ("Su primo arregla bicicletas", OFFER, "Su primo", "arregla bicicletas"),
        ("O Rui precisa de um contabilista", NEED, "O Rui", "um contabilista"),
        ("A Inês dá aulas de piano", OFFER, "A Inês", "aulas de piano"),
    ],
)
def test_a_need_or_an_offer(sentence: str, side: Side, who: str, what: str) -> None:
    assert notice(sentence) == Noticed(side, who, what)


@pytest.mark.parametrize(
    "sentence",
    [
        "Looking forward to seeing Ana",
        "Ana needs no help with it",
        "Ben used to teach cello",
        "Carla was offered a flat in Rome",
        "She doesn't want a lift",
        "He isn't looking for work any more",
        "Tom was looking for a van but found one",
        "They have found a tenant",
        "I need to buy a present for Ana",
        "I can help her with the boxes",
        "We should look for a date",
        "Wants me to call her back",
        "Ana asked for the salt",
        "Looks like rain",
        "She looked after the cat",
        "He taught in Osaka for years",
        "Sold the boat",
        "Needs to sleep",
        "Wanted to say hello",
        "Coffee with Ben",
        "Er sucht keine Wohnung mehr",
        "Hat eine Wohnung gefunden",
        "Elle ne cherche plus de nounou",
        "Il a trouvé un appartement",
        "Ya no busca piso",
        "Encontró trabajo en Lyon",
        "Já não procura casa",
        "Encontrou um quarto no Porto",
        "",
        "!!! ...",
        "needs",
        "looking for",
    ],
)
def test_neither(sentence: str) -> None:
    assert notice(sentence) is None


def test_the_open_lines() -> None:
    """Every label and, where there is one, the very words of what is wanted or given."""
    wrong = []
    for line in LOGGED:
        found = notice(line["text"])
        read = (found.side.value, found.what) if found else ("neither", None)
        if read != (line["label"], line.get("what")):
            wrong.append((line["text"], read))
    assert wrong == []
