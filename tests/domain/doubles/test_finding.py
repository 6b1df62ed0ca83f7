"""Who is found to be one, who survives as two, and why."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.domain.doubles.candidate import Candidate
from desktop_app.domain.doubles.finding import Cancelled
from desktop_app.domain.doubles.likeness import Kind
from desktop_app.domain.doubles.scoring import Against, Shared
from tests.domain.doubles.people import find, someone, sure

ONE = [
    ("Ben Carter", "Benjamin Carter", "ben@carteredits.example"),
    ("Bob Jones", "Robert Jones", "bob@home.example"),
    ("Sepp Huber", "Josef Huber", "huber@web.example"),
    ("Paco Ruiz", "Francisco Ruiz", "+34 600 123 456"),
    ("Kasia Nowak", "Katarzyna Nowak", "kn@poczta.example"),
    ("Саша Иванов", "Александр Иванов", "+7 495 295 4532"),
    ("Chidi Okafor", "Okafor, C.", "+44 7700 900123"),
    ("Chidi Okafor", "C. Okafor", "chidi@northwind.example"),
    ("Jürgen Müller", "Juergen Mueller", "+49 30 1234567"),
    ("Jürgen Müller", "Jurgen Muller", "jm@web.example"),
    ("Дмитрий Щербаков", "Dmitry Shcherbakov", "+7 495 111 2233"),
    ("Γιώργος Παπαδόπουλος", "Giorgos Papadopoulos", "gp@mail.example"),
    ("김 민준", "민준 김", "+82 2 667 5782"),
    ("Fatima Zahra", "Fatima Zahra-Keller", "linkedin.com/in/fzahra"),
    ("Maria Silva", "Maria Keller", "maria.silva@mail.example"),
    ("Katherine Webb", "Katharine Webb", "kw@mail.example"),
    ("Jonathan Reid", "Johnathan Reid", "+44 7700 900777"),
    ("Peter Andersen", "Peter Anderson", "+45 12 34 56 78"),
    ("Ana", "Ana Sousa", "+351 912 345 678"),
    ("OLIVIA SMITH", "Olivia Smith", "olivia@x.example"),
    ("Smith Olivia", "Olivia Smith", "+44 20 7946 0000"),
    ("Anne Marie Roux", "Annemarie Roux", "amr@x.example"),
    ("Dr. Eva Lang", "Eva Lang", "+43 1 5555555"),
    ("小林花", "Hana Kobayashi", "hana@kobayashi.example"),
    ("José García López", "Jose Garcia", "1980-05-06"),
    ("محمد خليل", "Mohammed Khalil", "+20 2 555 1234"),
    ("ليلى الحسن", "Layla Al-Hassan", "layla@x.example"),
    ("Дмитрий Шевченко", "Dmytro Shevchenko", "ds@x.example"),
    ("Александр Пушкин", "Alexander Pushkin", "+7 495 111 2244"),
    ("김민준", "Minjun Kim", "+82 2 555 1234"),
    ("Ben Carter", "Benjamin Carter", "1984-02-29"),
]


@pytest.mark.parametrize(("one", "other", "shared"), ONE)
def test_one_person_written_in_two_ways_is_found(one: str, other: str, shared: str) -> None:
    assert sure(someone(one, shared), someone(other, shared)) == [(1, 2)]


TWO = [
    ("John Smith", "Jane Smith", "+44 20 7946 0958"),
    ("John Smith", "Jane Smith", "smiths@home.example"),
    ("John Smith", "Jane Smith", "12 High Street;Leeds"),
    ("Mario Rossi", "Maria Rossi", "+39 06 1234567"),
    ("Jan Novak", "Jana Novak", "novak@mail.example"),
    ("Lena Vogel", "Lina Vogel", "+49 30 7654321"),
    ("Anna Vogel", "Anne Vogel", "12 Ringstraße;Köln"),
    ("Tim Green", "Tom Green", "+44 20 7946 0111"),
    ("محمد خليل", "Fatima Khalil", "khalil@home.example"),
    ("Дмитрий Иванов", "Olga Ivanova", "ivanov@home.example"),
    ("王伟", "王芳", "+86 10 5555 1234"),
    ("Ana Sousa", "Ben Okafor", "ana.ben@mail.example"),
    ("John A. Smith", "John B. Smith", "+44 20 7946 0958"),
    ("John Smith", "John Smith", "Nothing"),
    ("Carter", "Ben Carter", "+44 20 7946 0958"),
    ("小林花", "Hana Kobayashi", "+81 3 423 9511"),
]


@pytest.mark.parametrize(("one", "other", "shared"), TWO)
def test_a_couple_a_family_or_a_namesake_is_two(one: str, other: str, shared: str) -> None:
    more = () if shared == "Nothing" else (shared,)
    assert sure(someone(one, *more), someone(other, *more)) == []


def test_namesakes_with_other_numbers_and_birthdays_are_two() -> None:
    one = someone("Bruno Costa", "+351 1111111", "bruno@tandem.example", "1970-01-02")
    other = someone("Bruno Costa", "+351 2222222", "costa@dente.example", "1985-03-04")
    assert sure(one, other) == []


def test_a_father_and_his_son_of_one_name_are_two_in_one_house() -> None:
    house = ("+44 20 7946 0958", "12 High Street;Leeds")
    assert (
        sure(
            someone("John Smith", *house, "1950-01-02"), someone("John Smith", *house, "1980-03-04")
        )
        == []
    )
    assert (
        sure(
            someone("John Smith", *house, suffix="Sr."), someone("John Smith", *house, suffix="Jr.")
        )
        == []
    )
    assert sure(someone("John Smith", *house), someone("John Smith", *house)) == [(1, 2)]


def test_a_father_and_his_son_are_two_where_the_mother_has_the_number_too() -> None:
    land = "+44 20 7946 0958"
    father = someone("John Smith", land, "+44 7700 900111")
    son = someone("John Smith", land, "+44 7700 900222")
    assert sure(father, son) == [(1, 2)]
    assert sure(father, son, someone("Jane Smith", land)) == []
    assert sure(father, someone("John Smith", land), someone("Jane Smith", land)) == [(1, 2)]


def test_a_switchboard_and_an_info_address_are_nobody_s_own() -> None:
    names = ("Maria Silva", "Maria Keller", "Rui Costa", "Ana Sousa", "Tom Reid", "M. Silva")
    staff = [
        someone(name, "+49 30 100200#work", "info@acme.example", work=("Acme",)) for name in names
    ]
    assert sure(*staff) == []
    assert (
        sure(
            someone("Maria Silva", "info@acme.example"),
            someone("Maria Keller", "info@acme.example"),
        )
        == []
    )


def test_two_of_one_given_name_at_one_office_are_two() -> None:
    one, other = (
        someone(name, "+49 30 100200#work", work=("Acme",))
        for name in ("Maria Silva", "Maria Keller")
    )
    assert sure(one, other) == []


def test_a_short_name_that_fits_two_people_is_neither() -> None:
    line = "+44 20 7946 0958"
    people = [someone(name, line) for name in ("J. Smith", "John Smith", "Jane Smith")]
    assert sure(*people) == []
    assert sure(*people[:2]) == [(1, 2)]


def test_everybody_of_a_name_with_one_address_is_one_however_many_cards() -> None:
    cards = [someone("Ben Carter", "ben@x.example", f"+44 20 7946 000{row}") for row in range(5)]
    assert len(sure(*cards)) == 10


def test_a_company_is_not_the_person_who_answers_its_telephone() -> None:
    firm = Candidate(0, "f", "Acme", is_company=True, phones=someone("x", "+49 30 100200").phones)
    assert find(firm, someone("Acme", "+49 30 100200")) == []


def test_the_same_name_and_company_are_one_while_nothing_else_differs() -> None:
    one, other = (
        someone("Hana Kobayashi", work=(name,)) for name in ("Northwind Ltd", "Northwind")
    )
    assert sure(one, other) == [(1, 2)]
    other.phones, one.phones = (
        someone("x", "+44 111111111").phones,
        someone("x", "+44 222222222").phones,
    )
    assert sure(one, other) == []


def test_names_in_another_script_are_found_by_what_the_card_says() -> None:
    one = someone("小林花", "1990-04-05", also=("Hana Kobayashi",))
    (double,) = find(one, someone("Hana Kobayashi", "1990-04-05"))
    assert (double.name.kind, double.shared, double.is_sure) == (
        Kind.SCRIPT,
        (Shared.BIRTHDAY,),
        True,
    )


def test_why_is_told() -> None:
    one = someone("Ben Carter", "ben@x.example", "+44 7700 900123", "1984-02-29")
    other = someone("Benjamin Carter", "Ben@X.example", "07700 900123", "--02-29")
    (double,) = find(one, other)
    assert double.name.kind is Kind.SHORT
    assert (double.name.one, double.name.other) == ("ben", "benjamin")
    assert double.shared == (Shared.EMAIL, Shared.PHONE, Shared.DAY)
    assert double.rewritten == {Shared.PHONE}
    assert double.score == 100


def test_namesakes_are_asked_about_and_told_apart_by_what_differs() -> None:
    one = someone("Bruno Costa", "1 Rua;Lisboa", work=("Tandem",))
    (double,) = find(one, someone("Bruno Costa", "2 Rua;Coimbra", work=("Dente",)))
    assert (double.is_sure, double.shared) == (False, ())
    assert double.against == (Against.WORK, Against.TOWN)


@pytest.mark.parametrize("shared", ["olivia.smith1@x.example", "1980-05-06"])
def test_of_a_name_that_many_bear_one_address_or_day_is_not_enough(shared: str) -> None:
    """Also where a middle name or an initial makes the two a little different from the many."""
    many = [someone("Olivia Smith", f"+44 20 7946 1{row:03}") for row in range(5)]
    for one, other in (("Olivia Smith", "Olivia Smith"), ("Olivia Mia Smith", "Olivia Smith")):
        pair = [
            someone(one, shared, "+44 20 1111 1111"),
            someone(other, shared, "+44 20 2222 2222"),
        ]
        assert sure(*pair) == [(1, 2)]
        assert sure(*pair, *many) == []
        assert (1, 2) in [double.pair for double in find(*pair, *many)]
        near = [replace(each, phones=pair[0].phones) for each in pair]
        assert sure(*near, *many) == [(1, 2)]


def test_a_birthday_told_a_day_off_or_turned_round_says_nothing() -> None:
    for day in ("1990-04-06", "1990-05-04", "1990"):
        one, other = (
            someone("Eva Lang", "e@x.example", "1990-04-05"),
            someone("Eva Lang", "e@x.example", day),
        )
        assert sure(one, other) == [(1, 2)], day


def test_who_was_told_apart_is_not_asked_about_again() -> None:
    people = [someone("Ben Carter", "ben@x.example") for _ in range(3)]
    assert [each.pair for each in find(*people, answered=[(1, 2)])] == [(1, 3), (2, 3)]
    assert [each.pair for each in find(*people, among=[1])] == [(1, 2), (1, 3)]


def test_it_can_be_stopped() -> None:
    people = [someone("Ben Carter", "ben@x.example") for _ in range(2)]
    with pytest.raises(Cancelled):
        find(*people, is_cancelled=lambda: True)
    assert find() == find(people[0]) == []
