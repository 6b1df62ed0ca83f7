"""Fields of work: the areas they are in, and what titles and organisations suggest."""

from __future__ import annotations

import pytest

from desktop_app.domain.default_fields import DEFAULT
from desktop_app.domain.fields import Field, Proposal, Source, Taxonomy

TITLES = [
    ("Managing editor", "publishing"), ("Freelance copy editor", "publishing"), ("Data lead", "data"),
    ("Developer", "software"), ("Senior Software Engineer", "software"), ("Civil engineer", "building"),
    ("Product manager", "software"), ("Head of design", "design"), ("Founder", "management"),
    ("Festival director", "events"), ("Copywriter", "advertising"), ("Bookbinder", "print"),
    ("Researcher", "research"), ("Primary school teacher", "teaching"), ("Radio host", "radio"),
    ("Lawyer", "law"), ("Rechtsanwältin", None), ("Anwältin", "law"), ("Chef de cuisine", "food"),
    ("Sports physiotherapist", "care"), ("Architect", "architecture"), ("Head of communications", "advertising"),
    ("Translator (Polish–English)", "translation"), ("Editor/translator", "translation"),
    ("Project manager", "management"), ("Nurse", "health"), ("", None), ("Esq.", None), ("Itinerant", None),
    ("Librarian", "libraries"), ("Law editor", "publishing"), ("Photographer", "photography"),
]  # fmt: skip


@pytest.mark.parametrize(("title", "field"), TITLES)
def test_what_a_title_suggests(title: str, field: str | None) -> None:
    found = DEFAULT.propose(title, "")
    assert (None if found is None else found.field) == field
    assert found is None or found.source is Source.TITLE


@pytest.mark.parametrize(
    ("organisation", "field"),
    [("ETH Zürich", "research"), ("Harbour Books", "publishing"), ("Städtische Klinik", None),
     ("University of Leeds", "research"), ("Northwind", None), ("Corner Café", "food")],
)  # fmt: skip
def test_what_an_organisation_suggests_when_the_title_says_nothing(
    organisation: str, field: str | None
) -> None:
    found = DEFAULT.propose("Associate", organisation)
    assert (None if found is None else found.field) == field
    assert found is None or found.source is Source.ORGANISATION


def test_a_proposal_says_why() -> None:
    assert DEFAULT.propose("Solicitor", "Harbour Books") == Proposal(
        "law", "Law and government", Source.TITLE, "solicitor"
    )
    assert DEFAULT.propose("Associate", "Harbour Books", ["print"]) == Proposal(
        "print", "Print", Source.FIELD_OF_ORGANISATION, "print"
    )


def test_words_of_one_area_are_near_each_other_and_unknown_ones_are_their_own() -> None:
    assert DEFAULT.areas(["Translation", " publishing ", "falconry"]) == {
        "Books and design",
        "falconry",
    }
    assert DEFAULT.area("books and design") == "Books and design"


def test_a_taxonomy_of_ones_own() -> None:
    mine = Taxonomy([Field("falconry", "Birds", ("falcon-",)), Field("owls", "Birds")])
    found = mine.propose("Falconer", "")
    assert found is not None
    assert (found.field, found.area, found.word) == ("falconry", "Birds", "falconer")
    assert mine.areas(["owls", "falconry"]) == {"Birds"}


def test_every_field_has_one_place() -> None:
    names = [field.name for field in DEFAULT.fields]
    assert len(names) == len(set(names))
    assert all(word == word.lower() for field in DEFAULT.fields for word in field.words)


def test_a_taxonomy_is_kept_and_read_again() -> None:
    again = Taxonomy.from_json(DEFAULT.to_json())
    assert again.fields == DEFAULT.fields
    assert Taxonomy.from_json([{"name": "owls", "area": ""}]).area("owls") == "owls"


@pytest.mark.parametrize(
    "kept", [None, {}, [1], [{"name": "owls"}], [{"name": " ", "area": "Birds"}], [{"name": "a", "area": "b", "words": "c"}], [{"name": "a", "area": "b", "words": [1]}]],
)  # fmt: skip
def test_what_is_no_taxonomy_is_refused(kept: object) -> None:
    with pytest.raises(ValueError, match="field|taxonomy"):
        Taxonomy.from_json(kept)
