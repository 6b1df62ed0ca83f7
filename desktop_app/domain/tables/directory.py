"""What the attributes of a directory say of a person: inetOrgPerson (RFC 2798), organizationalPerson
(RFC 4519), Mozilla's and Evolution's schemas, and Active Directory's.
"""

from __future__ import annotations

from desktop_app.domain.tables.columns import Column, column_of

_ATTRIBUTES = """
displayname cn commonname | display_name
givenname gn | given
sn surname | family
middlename | middle
personaltitle | prefix
generationqualifier | suffix
mozillanickname xmozillanickname nickname edupersonnickname | nickname
mail email rfc822mailbox | email=work
mozillasecondemail xmozillasecondemail mozillasecondemailaddress | email=home
othermailbox | email
telephonenumber phone workphone | phone=work
homephone hometelephonenumber otherhomephone | phone=home
mobile mobiletelephonenumber cellphone othermobile | phone=mobile
facsimiletelephonenumber fax homefax otherfacsimiletelephonenumber | phone=fax
homefacsimiletelephonenumber | phone=home fax
pager pagerphone pagertelephonenumber otherpager | phone=pager
othertelephone otherphone | phone=other
primaryphone companyphone | phone=main
carphone | phone=car
assistantphone | phone=assistant
telex telexnumber | phone=telex
callbackphone | phone=callback
radio | phone=radio
tty | phone=text telephone
street streetaddress | address.street=work
mozillaworkstreet mozillaworkstreet1 | address.street=work
mozillaworkstreet2 | address.street2=work
l locality localityname | address.city=work
st region stateorprovincename | address.region=work
postalcode zip | address.postal_code=work
co friendlycountryname c countryname | address.country=work
postofficebox | address.po_box=work
postaladdress businesspostaladdress | address.text=work
mozillahomestreet homestreet | address.street=home
mozillahomestreet2 | address.street2=home
mozillahomelocalityname homelocality | address.city=home
mozillahomestate homestate | address.region=home
mozillahomepostalcode homepostalcode | address.postal_code=home
mozillahomecountryname homecountry | address.country=home
homepostaladdress | address.text=home
otherpostaladdress | address.text=other
mozillaworkurl workurl businessurl url wwwhomepage | web=work
mozillahomeurl homeurl labeleduri | web=home
o company organizationname | organisation
ou department departmentnumber orgunit organizationalunitname | department
title jobtitle | title
role businessrole employeetype | role
description notes info note comment | notes
birthyear | birthday.year
birthmonth | birthday.month
birthday | birthday.day
birthdate dateofbirth xbatbirthday | birthday
anniversaryyear | anniversary.year
anniversarymonth | anniversary.month
anniversaryday | anniversary.day
anniversary | anniversary
weddinganniversary | anniversary
nsaimid mozillaaimscreenname nscpaimscreenname | chat=aim
mozillaimaddress imaddress | chat
nsicqid | chat=icq
nsmsnid | chat=msn
nsyahooid | chat=yahoo
nsgoogletalkid | chat=google talk
nsskypeid skype | chat=skype
spouse spousename | relation=spouse
manager managername | relation=manager
assistant assistantname secretary | relation=assistant
fileas | file_as
category categories businesscategory mozillacategories vcardcategories | tag
gender | gender
mozillacustom1 xmozillacustom1 custom1 | own.text
mozillacustom2 xmozillacustom2 custom2 | own.text#2
mozillacustom3 xmozillacustom3 custom3 | own.text#3
mozillacustom4 xmozillacustom4 custom4 | own.text#4
"""


def _known() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in _ATTRIBUTES.strip().splitlines():
        names, _, column = line.partition("|")
        found.update((name, column.strip()) for name in names.split())
    return found


KNOWN = _known()
"""Columns in text form, by attribute in small letters."""
_NUMBERED = ("email", "phone", "organisation", "title", "web", "chat", "relation")
_JOINED = ("notes", "tag", "nickname", "department")
_SPOKEN = {
    "sn": "phonetic_family",
    "surname": "phonetic_family",
    "givenname": "phonetic_given",
    "gn": "phonetic_given",
}
"""What attributes with the option `phonetic` say (RFC 2849, example 4)."""


def attribute_text(name: str) -> str:
    """The column of an attribute in text form, "" for one that says nothing. Another language beside
    one that is said already (`title;lang-en`) says nothing.
    """
    plain, _, options = name.partition(";")
    return _SPOKEN.get(plain, "") if options.endswith("phonetic") else KNOWN.get(name, "")


def attribute_column(name: str, number: int) -> Column:
    """What an attribute says that is the `number`th with its column."""
    text = attribute_text(name)
    column = column_of(text)
    if number == 1 or not text:
        return column
    if column.field.value not in _NUMBERED or column.part:
        # Of names and places there is one; further ones are kept and not shown.
        return column if column.field.value in _JOINED else column_of("")
    return Column(column.field, column.label, column.part, number)
