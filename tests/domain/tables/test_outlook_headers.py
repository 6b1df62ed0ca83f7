"""Headers as Outlook writes them in other languages, each with what it says."""

from __future__ import annotations

import pytest

from desktop_app.domain.tables.guessing import guess
from desktop_app.domain.tables.habits import OUTLOOK

DUTCH = """
Titel=prefix|Voornaam=given|Middelste naam=middle|Achternaam=family|Achtervoegsel=suffix
Bedrijf=organisation|Afdeling=department|Functie=title|Werkadres, straat=address.street=work
Werkadres 2, straat=address.street2=work|Werkadres, plaats=address.city=work
Werkadres, provincie=address.region=work|Werkadres, postcode=address.postal_code=work
Land/regio (werk)=address.country=work|Huisadres, straat=address.street=home
Huisadres, straat 2=address.street2=home|Huisadres, postcode=address.postal_code=home
Ander adres, straat=address.street=other|Ander adres, plaats=address.city=other
Telefoon assistent=phone=assistant|Fax op werk=phone=work fax|Telefoon op werk=phone=work
Telefoon op werk 2=phone#2=work|Terugbellen=phone=callback|Autotelefoon=phone=car
Hoofdtelefoon bedrijf=phone=main|Telefoon thuis=phone=home|Telefoon thuis 2=phone#2=home
Mobiele telefoon=phone=mobile|Andere telefoon=phone=other|Pager=phone=pager|Telex=phone=telex
Speciale datum=anniversary|Verjaardag=birthday|Naam assistent=relation=assistant
Categorieën=tag|E-mailadres=email|E-mailtype=|E-mailadres 2=email#2|Weergavenaam voor e-mail=
Werkadres, postbusnummer=address.po_box=work|Kantoorlocatie=|Naam manager=relation=manager
Notities=notes|Partner=relation=spouse|Webpagina=web|Kinderen=relation=child|Beroep=role
"""
PORTUGAL = """
Título=prefix|Primeiro nome=given|Outros nomes/apelidos=middle|Apelido=family|Sufixo=suffix
Empresa=organisation|Departamento=department|Cargo=title|Rua da empresa=address.street=work
Rua da empresa 2=address.street2=work|Localidade da empresa=address.city=work
Distrito da empresa=address.region=work|Código postal da empresa=address.postal_code=work
País/Região da Empresa=address.country=work|Rua da residência=address.street=home
Rua da residência (2)=address.street2=home|País da Residência/Região=address.country=home
Rua do outro endereço=address.street=other|Localidade do outro endereço=address.city=other
Telefone do assistente=phone=assistant|Fax da empresa=phone=work fax|Telefone da empresa=phone=work
2º telefone da empresa=phone#2=work|Tel. de resposta=phone=callback|RDIS=phone=isdn
Telefone principal da empresa=phone=main|Telefone da residência=phone=home|Telemóvel=phone=mobile
Outro telefone=phone=other|Aniversário=anniversary|Data de nascimento=birthday
Apartado da empresa=address.po_box=work|Categorias=tag|Filhos=relation=child
Endereço de correio electrónico=email|Tipo de correio electrónico=
Endereço do correio electrónico 3=email#3|Nome a apresentar para o correio electrónico=
Nome do gestor=relation=manager|Cônjuge=relation=spouse|Página na Web=web|Notas=notes
"""
BRAZIL = """
Título=prefix|Primeiro nome=given|Sobrenome=family|Business Street=address.street=work
Rua do endereço comercial 3=address.street3=work|Business City=address.city=work
Endereço residencial 2=address.street2=home|Cidade do endereço residencial=address.city=home
CEP do endereço residencial=address.postal_code=home|Outro endereço 2=address.street2=other
Telefone do assistente=phone=assistant|Telefone comercial 2=phone#2=work
Telefone residencial=phone=home|Telefone celular=phone=mobile|Fax residencial=phone=home fax
Retorno de chamada=phone=callback|Radiofone=phone=radio|Datas especiais=anniversary
Birthday=birthday|Caixa postal do endereço comercial=address.po_box=work|Cargo=title
E-mail Address=email|Endereço de email 2=email#2|Nome para exibição do email 2=
Nome do gerenciador=relation=manager|Spouse=relation=spouse|Página da Web=web|Local=place
"""
SPANISH = """
Title=prefix|Nombre=given|Segundo nombre=middle|Apellidos=family|Organización=organisation
Puesto=title|Calle del trabajo=address.street=work|Calle del trabajo 2=address.street2=work
Ciudad de trabajo=address.city=work|Provincia o estado de trabajo=address.region=work
Código postal del trabajo=address.postal_code=work|País o región del trabajo=address.country=work
Home Street=address.street=home|País o región del domicilio=address.country=home
Otra calle=address.street=other|Otra provincia o estado=address.region=other
Otro teléfono=phone=other|Assistant's Phone=phone=assistant|Teléfono del trabajo=phone=work
Particular=phone=home|Mobile Phone=phone=mobile|Devolución de llamada=phone=callback
Dirección del correo electrónico 3=email#3|Tipo de correo electrónico 3=
Apartado postal de la dirección personal=address.po_box=home|Nombre del director=relation=manager
Hijos=relation=child|Página web=web|Género=gender|Número de centralita de la organización=phone=main
"""
NORWEGIAN = """
Tittel=prefix|Fornavn=given|Etternavn=family|Firma=organisation|Stilling=title
Adresse, arb.: Gate/vei=address.street=work|Adresse 2, arb.: Gate/vei=address.street2=work
Adresse, priv.: Postnummer=address.postal_code=home|Annen adresse: Poststed=address.city=other
Telefon, arb.=phone=work|Telefon 2, priv.=phone#2=home|Telefaks, arb.=phone=work fax
Mobiltelefon=phone=mobile|Tilbakeringing=phone=callback|Biltelefon=phone=car|Teleks=phone=telex
E-postadresse=email|E-postadresse 2=email#2|E-posttype=|Fødselsdag=birthday|Merkedag=anniversary
"""
POLISH = """
Tytuł=prefix|Imię=given|Nazwisko=family|Stanowisko=title|Firma=organisation|Dział=department
Adres służbowy - ulica=address.street=work|Adres służbowy - ulica 2=address.street2=work
Adres domowy - kod pocztowy=address.postal_code=home|Inny adres - miejscowość=address.city=other
Telefon służbowy=phone=work|Telefon domowy 2=phone#2=home|Telefon komórkowy=phone=mobile
Faks służbowy=phone=work fax|Telefon asystenta=phone=assistant|Wywołanie zwrotne=phone=callback
Adres e-mail=email|Adres e-mail 2=email#2|Rodzaj e-mail 2=|Urodziny=birthday|Rocznica=anniversary
Teleks=phone=telex|Współmałżonek=relation=spouse|Kategorie=tag|Strona sieci Web=web
"""
JAPANESE = """
肩書き=prefix|名=given|姓=family|敬称=suffix|会社名=organisation|部署=department|役職=title
番地 (会社)=address.street=work|住所 2 (会社)=address.street2=work|市町村 (会社)=address.city=work
都道府県 (自宅)=address.region=home|郵便番号 (自宅)=address.postal_code=home
国 (自宅)/地域=address.country=home|秘書の電話=phone=assistant|会社 FAX=phone=work fax
会社電話=phone=work|会社電話 2=phone#2=work|コールバック=phone=callback|自宅電話 2=phone#2=home
携帯電話=phone=mobile|テレックス=phone=telex|電子メール アドレス=email
電子メール 2 アドレス=email#2|電子メールの種類=|誕生日=birthday|記念日=anniversary|配偶者=relation=spouse
"""


@pytest.mark.parametrize(
    ("words", "language"),
    [
        (DUTCH, "nl"),
        (PORTUGAL, "pt"),
        (BRAZIL, "pt"),
        (SPANISH, "es"),
        (NORWEGIAN, "nb"),
        (POLISH, "pl"),
        (JAPANESE, "ja"),
    ],
    ids=["nl", "pt", "br", "es", "nb", "pl", "ja"],
)
def test_each_header_says_what_it_says(words: str, language: str) -> None:
    pairs = [
        item.partition("=")[::2] for line in words.strip().splitlines() for item in line.split("|")
    ]
    found = guess([header for header, _ in pairs])
    read = {header: str(column) for (header, _), column in zip(pairs, found.columns, strict=True)}
    assert read == dict(pairs)
    assert (found.language, found.habit) == (language, OUTLOOK)
