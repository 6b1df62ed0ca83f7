"""Addresses in the order of their countries, and the countries that words mean."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.person import PostalAddress
from desktop_app.domain.postal.countries import country_code
from desktop_app.domain.postal.lines import address_lines

BERLIN = PostalAddress(
    street="Weg 1\nHinterhaus", city="Berlin", postal_code="10115", country="Germany"
)
AUSTIN = PostalAddress(
    street="1 Main St",
    extended="Apt 4",
    city="Austin",
    region="TX",
    postal_code="78701",
    country="USA",
)
LONDON = PostalAddress(
    street="10 Downing Street", city="London", postal_code="SW1A 2AA", country="United Kingdom"
)
TOKYO = PostalAddress(
    street="丸の内1-1", city="千代田区", region="東京都", postal_code="〒100-0001", country="日本"
)
SEOUL = PostalAddress(
    street="세종대로 110", city="중구", region="서울특별시", postal_code="04524", country="대한민국"
)
BEIJING = PostalAddress(
    street="长安街1号", city="东城区", region="北京市", postal_code="100006", country="中国"
)


@pytest.mark.parametrize(
    ("address", "reader", "lines"),
    [
        (BERLIN, "DE", "Weg 1|Hinterhaus|10115 Berlin"),
        (BERLIN, "FR", "Weg 1|Hinterhaus|10115 Berlin|Germany"),
        (BERLIN, "", "Weg 1|Hinterhaus|10115 Berlin|Germany"),
        (AUSTIN, "US", "1 Main St|Apt 4|Austin, TX 78701"),
        (AUSTIN, "de", "1 Main St|Apt 4|Austin, TX 78701|USA"),
        (LONDON, "GB", "10 Downing Street|London|SW1A 2AA"),
        (LONDON, "IE", "10 Downing Street|London|SW1A 2AA|United Kingdom"),
        (TOKYO, "JP", "〒100-0001|東京都千代田区|丸の内1-1"),
        (TOKYO, "US", "日本|〒100-0001|東京都千代田区|丸の内1-1"),
        (SEOUL, "KR", "서울특별시 중구|세종대로 110|04524"),
        (BEIJING, "CN", "100006|北京市东城区|长安街1号"),
        (
            PostalAddress(street="1-1 Marunouchi", city="Chiyoda-ku", region="Tokyo",
                          postal_code="100-0001", country="Japan"),
            "US",
            "1-1 Marunouchi|Chiyoda-ku, Tokyo|100-0001|Japan",
        ),
        (
            PostalAddress(street="Kossuth tér 1", city="Budapest", postal_code="1055", country="HU"),
            "HU",
            "Budapest|Kossuth tér 1|1055",
        ),
        (
            PostalAddress(street="Av. Paulista 1", city="São Paulo", region="SP",
                          postal_code="01310-100", country="Brasil"),
            "PT",
            "Av. Paulista 1|São Paulo-SP|01310-100|Brasil",
        ),
        # An address that names no country is one of the reader's.
        (PostalAddress(street="1 Main St", city="Austin", region="TX", postal_code="78701"), "US",
         "1 Main St|Austin, TX 78701"),
        (PostalAddress(city="Berlin", region="BE", postal_code="10115"), "DE", "10115 Berlin, BE"),
        # What the country has no place for, or is all there is, is not lost.
        (PostalAddress(region="Bayern", postal_code="80331", country="Deutschland"), "AT",
         "80331, Bayern|Deutschland"),
        (PostalAddress(city="Dubai", region="Dubai", country="UAE"), "DE", "Dubai|UAE"),
        (PostalAddress(street="Rua 1", city="澳門", country="Macao"), "PT", "Macao|澳門|Rua 1"),
        (PostalAddress(region="TX", postal_code="78701", country="US"), "US", "TX 78701"),
        (PostalAddress(city="Austin", postal_code="78701", country="US"), "US", "Austin 78701"),
        (PostalAddress(country="Atlantis", city="Poseidonis"), "US", "Poseidonis|Atlantis"),
        (PostalAddress(po_box="Postfach 7", city="Bern", postal_code="3000", country="Schweiz"),
         "CH", "Postfach 7|3000 Bern"),
        (PostalAddress(), "US", ""),
    ],
)  # fmt: skip
def test_an_address_is_written_as_in_its_country(
    address: PostalAddress, reader: str, lines: str
) -> None:
    assert address_lines(address, reader) == [line for line in lines.split("|") if line]


def test_who_it_is_for_stands_where_the_country_puts_it() -> None:
    assert address_lines(BERLIN, "DE", ("Ana Sousa", "Verlag"))[:3] == [
        "Ana Sousa",
        "Verlag",
        "Weg 1",
    ]
    assert address_lines(TOKYO, "JP", ("山田太郎", "出版社"))[-2:] == ["出版社", "山田太郎"]
    assert address_lines(SEOUL, "KR", ("김민준",))[-2:] == ["김민준", "04524"]


TEXTS = st.text("aB東한1 \n,%", max_size=6)
COUNTRIES = st.sampled_from(["", "Germany", "日本", "Hong Kong", "Guinea", "x", "Macao", "KR"])


@given(st.tuples(*[TEXTS] * 6), COUNTRIES, st.sampled_from(["", "DE", "JP", "US", "??"]))
def test_no_part_of_an_address_is_lost(parts: tuple[str, ...], country: str, reader: str) -> None:
    lines = address_lines(PostalAddress(*parts, country), reader)
    assert all(line.strip() and "\n" not in line for line in lines)
    for part in parts:
        for text in part.splitlines():
            assert " ".join(text.split()) in " ".join("\n".join(lines).split())


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Germany", "DE"), ("deutschland", "DE"), ("ALLEMAGNE", "DE"), ("Alemania", "DE"),
        ("ドイツ", "DE"), ("de", "DE"), ("U.S.A.", "US"), ("The Netherlands", "NL"),
        ("Holland", "NL"), ("Côte d'Ivoire", "CI"), ("Elfenbeinküste", "CI"), ("Éire", "IE"),
        ("Scotland", "GB"), ("Czech Republic", "CZ"), ("Česko", "CZ"), ("Niger", "NE"),
        ("Nigeria", "NG"), ("대한민국", "KR"), ("Türkiye", "TR"), ("საქართველო", "GE"),
        ("Georgia", "GE"), ("Bosnia and Herzegovina", "BA"), ("  ", ""), ("Narnia", ""),
        ("x" * 200, ""),
    ],
)  # fmt: skip
def test_a_country_is_known_by_its_names(name: str, code: str) -> None:
    assert country_code(name) == code
