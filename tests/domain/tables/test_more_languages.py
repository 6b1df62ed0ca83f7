"""Headers of Outlook and Thunderbird in more languages, in no order of theirs: their words say it."""

from __future__ import annotations

import pytest

from desktop_app.domain.tables.guessing import guess

HEADERS = {
    "ar": """
الاسم الأول=given|اسم العائلة=family|الشركة=organisation|اللقب المهني=title
شارع العمل=address.street=work|شارع 2 للعمل=address.street2=work|مدينة المنزل=address.city=home
الرمز البريدي للعمل=address.postal_code=work|هاتف العمل=phone=work|هاتف المنزل 2=phone#2=home
فاكس العمل=phone=work fax|الهاتف الجوال=phone=mobile|هاتف آخر=phone=other|تاريخ الميلاد=birthday
عنوان البريد الإلكتروني=email|عنوان البريد الإلكتروني 2=email#2|ملاحظات=notes|الفئات=tag
""",
    "bg": """
Собствено име=given|Фамилно име=family|Фирма=organisation|Длъжност=title
Улица (сл. адрес)=address.street=work|Улица 2 (дом. адрес)=address.street2=home
Град (друг адрес)=address.city=other|Пощенски код (сл. адрес)=address.postal_code=work
Страна/регион (служ. адрес)=address.country=work|Служебен телефон=phone=work
Домашен телефон 2=phone#2=home|Мобилен телефон=phone=mobile|Служебен факс=phone=work fax
Имейл адрес=email|Имейл адрес 2=email#2|Рожден ден=birthday|Бележки=notes
""",
    "ca": """
Nom=given|Cognoms=family|Adreça electrònica principal=email|Telèfon de la feina=phone=work
Telèfon particular=phone=home|Número de mòbil=phone=mobile|Organització=organisation
Codi postal (feina)=address.postal_code=work|País (feina)=address.country=work|Càrrec=title
""",
    "cs": """
Jméno=given|Příjmení=family|2. křestní jméno=middle|Společnost=organisation|Funkce=title
Ulice (zam.)=address.street=work|Ulice 2 (dom.)=address.street2=home|PSČ (zam.)=address.postal_code=work
Jiné město=address.city=other|Telefon (zam.)=phone=work|Telefon 2 domů=phone#2=home
Mobilní telefon=phone=mobile|Fax (zam.)=phone=work fax|Zpětné volání=phone=callback
E-mailová adresa=email|E-mailová adresa 2=email#2|Narozeniny=birthday|Manžel/manželka=relation=spouse
""",
    "da": """
Fornavn=given|Efternavn=family|Mellemnavn=middle|Firma=organisation|Stilling=title
Gade (arbejde)=address.street=work|Gade 2 (privat)=address.street2=home|By (arbejde)=address.city=work
Postnummer (privat)=address.postal_code=home|Land/område (arbejde)=address.country=work
Anden gade=address.street=other|Telefon (arbejde)=phone=work|Telefon 2 (privat)=phone#2=home
Mobiltelefon=phone=mobile|Fax (arbejde)=phone=work fax|E-mail-adresse=email|E-mail 2-adresse=email#2
Fødselsdag=birthday|Mærkedag=anniversary|Ægtefælle=relation=spouse|Notater=notes
""",
    "et": """
Eesnimi=given|Perekonnanimi=family|Ettevõte=organisation|Ametinimetus=title
Töökoha tänav=address.street=work|Töökoha linn=address.city=work|Kodutänav 2=address.street2=home
Kodu sihtnumber=address.postal_code=home|Töökoha riik/regioon=address.country=work
Muu linn=address.city=other|Töötelefon=phone=work|Kodutelefon 2=phone#2=home|Mobiiltelefon=phone=mobile
Tööfaks=phone=work fax|Meiliaadress=email|Meiliaadress 2=email#2|Sünnipäev=birthday|Märkmed=notes
""",
    "fi": """
Etunimi=given|Sukunimi=family|Yritys=organisation|Tehtävänimike=title|Lähiosoite (työ)=address.street=work
Lähiosoite (työ) 2=address.street2=work|Postinumero (koti)=address.postal_code=home
Postitoimipaikka (työ)=address.city=work|Maa/alue (muu)=address.country=other|Työpuhelin=phone=work
Kotipuhelin 2=phone#2=home|Matkapuhelin=phone=mobile|Työfaksi=phone=work fax|Sähköpostiosoite=email
Sähköpostiosoite 2=email#2|Syntymäpäivä=birthday|Muistilaput=notes|Puoliso=relation=spouse
""",
    "he": """
שם פרטי=given|שם משפחה=family|חברה=organisation|תפקיד=title|רחוב כתובת העבודה=address.street=work
רחוב 2 של כתובת הבית=address.street2=home|עיר כתובת העבודה=address.city=work|עיר אחרת=address.city=other
מיקוד כתובת הבית=address.postal_code=home|טלפון בעבודה=phone=work|טלפון בבית 2=phone#2=home
טלפון נייד=phone=mobile|פקס בעבודה=phone=work fax|כתובת דואר אלקטרוני=email|יום הולדת=birthday|הערות=notes
""",
    "hr": """
Ime=given|Prezime=family|Tvrtka=organisation|Poslovna titula=title
Službena adresa - ulica=address.street=work|Službena adresa - ulica 2=address.street2=work
Kućna adresa - poštanski broj=address.postal_code=home|Druga adresa - grad=address.city=other
Službeni telefon=phone=work|Kućni telefon 2=phone#2=home|Mobitel=phone=mobile|Službeni faks=phone=work fax
Adresa e-pošte=email|Adresa e-pošte 2=email#2|Rođendan=birthday|Bilješke=notes
""",
    "hu": """
Utónév=given|Vezetéknév=family|Cég=organisation|Beosztás=title|Város (hivatal)=address.city=work
2. otthoni utcacím=address.street2=home|Irányítószám (lakás)=address.postal_code=home
Ország/régió (hivatal)=address.country=work|Hivatali telefon=phone=work|Otthoni telefon=phone=home
Másik otthoni telefon=phone#2=home|Mobiltelefon=phone=mobile|Hivatali fax=phone=work fax
E-mail cím=email|2. e-mail cím=email#2|Születésnap=birthday|Házastárs=relation=spouse
""",
    "id": """
Nama Depan=given|Nama Belakang=family|Email Utama=email|Telepon Kantor=phone=work
Telepon Rumah=phone=home|Nomor Handphone=phone=mobile|Kota Rumah=address.city=home
Kode Pos Kantor=address.postal_code=work|Organisasi=organisation|Catatan=notes
""",
    "ko": """
이름=given|성=family|회사=organisation|직함=title|근무지 구/군/시=address.city=work
근무지 우편 번호=address.postal_code=work|집 번지 2=address.street2=home|집 주소 국가/지역=address.country=home
기타 시/도=address.region=other|근무처 전화=phone=work|근무처 전화 2=phone#2=work|집 전화 번호=phone=home
휴대폰=phone=mobile|근무지 팩스=phone=work fax|전자 메일 주소=email|전자 메일 2 주소=email#2|생일=birthday
""",
    "lt": """
Vardas=given|Pavardė=family|Įmonė=organisation|Pareigos=title|Gatvė (darbo)=address.street=work
2-a gatvė (darbo)=address.street2=work|Miestas (darbo)=address.city=work
Namų pašto indeksas=address.postal_code=home|Kita gatvė=address.street=other|Darbo telefonas=phone=work
2-as namų telefonas=phone#2=home|Mobilusis telefonas=phone=mobile|Namų faksas=phone=home fax
El. pašto adresas=email|2-as el. pašto adresas=email#2|Gimtadienis=birthday|Pastabos=notes
""",
    "lv": """
Vārds=given|Uzvārds=family|Uzņēmums=organisation|Darbavietas iela=address.street=work
Darbavietas ielas 2. rindiņa=address.street2=work|Dzīvesvietas pasta indekss=address.postal_code=home
Cita pilsēta=address.city=other|Tālrunis darbā=phone=work|2. tālrunis mājās=phone#2=home
Mobilais tālrunis=phone=mobile|Fakss darbā=phone=work fax|E-pasta adrese=email|2. e-pasta adrese=email#2
Dzimšanas diena=birthday|Piezīmes=notes|Dzīvesbiedrs=relation=spouse
""",
    "ro": """
Prenume=given|Nume de familie=family|Firmă=organisation|Ocupaţie=title|Stradă Firmă=address.street=work
Stradă 2 domiciliu=address.street2=home|Cod poştal Firmă=address.postal_code=work|Oraş Firmă=address.city=work
Alt oraş=address.city=other|Ţară/regiune domiciliu=address.country=home|Telefon firmă=phone=work
Telefon 2 domiciliu=phone#2=home|Telefon mobil=phone=mobile|Fax firmă=phone=work fax
Adresă de poştă electronică=email|Adresă poştă electronică 2=email#2|Zi de naştere=birthday
""",
    "ru": """
Имя=given|Фамилия=family|Организация=organisation|Улица (раб. адрес)=address.street=work
Улица 2 (дом. адрес)=address.street2=home|Страна или регион (другой адрес)=address.country=other
Индекс (раб. адрес)=address.postal_code=work|Рабочий телефон=phone=work|Телефон дом. 2=phone#2=home
Телефон переносной=phone=mobile|Рабочий факс=phone=work fax|Адрес эл. почты=email
Адрес 2 эл. почты=email#2|День рождения=birthday|Супруг(а)=relation=spouse
""",
    "sk": """
Krstné meno=given|Priezvisko=family|Spoločnosť=organisation|Ulica (práca)=address.street=work
Ulica 2 (domov)=address.street2=home|Iné mesto=address.city=other|PSČ (práca)=address.postal_code=work
Krajina alebo oblasť (domov)=address.country=home|Telefón do práce=phone=work|Telefón domov 2=phone#2=home
Mobilný telefón=phone=mobile|Fax do práce=phone=work fax|E-mailová adresa 2=email#2|Výročie=anniversary
""",
    "sl": """
Ime=given|Priimek=family|Podjetje=organisation|Službeni naslov - ulica=address.street=work
Domači naslov - ulica 2=address.street2=home|Drugi naslov - kraj=address.city=other
Službeni naslov - poštna številka=address.postal_code=work|Službeni telefon=phone=work
Domači telefon 2=phone#2=home|Prenosni telefon=phone=mobile|Službeni faks=phone=work fax
E-poštni naslov=email|E-poštni naslov 2=email#2|Rojstni dan=birthday|Opombe=notes
""",
    "sv": """
Förnamn=given|Efternamn=family|Gatuadress, arbete=address.street=work|Gatuadress 2, hem=address.street2=home
Ort, arbete=address.city=work|Postnr, hem=address.postal_code=home|Hemort=address.city=home
Telefon 2, hem=phone#2=home|Fax arbete=phone=work fax|Fax, hem=phone=home fax|E-postadress 2=email#2
Hemadress, box=address.po_box=home|Make maka=relation=spouse|Motringning=phone=callback
""",
    "th": """
ชื่อ=given|นามสกุล=family|บริษัท=organisation|ตำแหน่งงาน=title|ถนน (ธุรกิจ)=address.street=work
ถนน 2 (บ้าน)=address.street2=home|เมือง (ธุรกิจ)=address.city=work|เมืองอื่น=address.city=other
รหัสไปรษณีย์ (บ้าน)=address.postal_code=home|โทรศัพท์ (ธุรกิจ)=phone=work|โทรศัพท์ 2 (บ้าน)=phone#2=home
โทรศัพท์มือถือ=phone=mobile|โทรสาร (ธุรกิจ)=phone=work fax|ที่อยู่อีเมล=email|ที่อยู่อีเมล 2=email#2|วันเกิด=birthday
""",
    "tr": """
İlk Adı=given|Soyadı=family|Şirket=organisation|İş Unvanı=title|İş-Cadde=address.street=work
Ev-Cadde 2=address.street2=home|Ev-Posta Kodu=address.postal_code=home|Diğer-Şehir=address.city=other
İş-Ülke/Bölge=address.country=work|İş Telefon No=phone=work|Ev Telefonu 2=phone#2=home
Cep Telefonu=phone=mobile|İş Faks No=phone=work fax|Elektronik Posta Adresi=email
Elektronik Posta 2 Adres=email#2|Doğum günü=birthday|Eşi=relation=spouse|Notlar=notes
""",
    "uk": """
Ім'я=given|Прізвище=family|По батькові=middle|Організація=organisation|Посада=title
Вулиця (роб. адреса)=address.street=work|Вулиця 2 (дом. адреса)=address.street2=home
Місто (інша адреса)=address.city=other|Індекс (роб. адреса)=address.postal_code=work
Робочий телефон=phone=work|Телефон дом. 2=phone#2=home|Телефон мобільний=phone=mobile
Робочий факс=phone=work fax|Адреса ел. пошти=email|Адреса 2 ел. пошти=email#2|День народження=birthday
""",
    "vi": """
Tên=given|Họ=family|Email Chính=email|Điện thoại công ty=phone=work|Điện thoại nhà=phone=home
Số Di Động=phone=mobile|Thành phố nơi Làm việc=address.city=work|Tổ chức=organisation|Ngày sinh=birthday
""",
    "zh": """
名=given|姓=family|单位=organisation|职务=title|商务地址 街道=address.street=work
住宅地址 街道 2=address.street2=home|其他地址 市/县=address.city=other|商务地址 邮政编码=address.postal_code=work
商务地址 国家/地区=address.country=work|商务电话=phone=work|住宅电话 2=phone#2=home|移动电话=phone=mobile|商务传真=phone=work fax
电子邮件地址=email|电子邮件 2 地址=email#2|生日=birthday|商务地址 - 邮箱=address.po_box=work
""",
}


@pytest.mark.parametrize("key", HEADERS)
def test_words_of_outlook_and_thunderbird(key: str) -> None:
    pairs = [pair.partition("=") for line in HEADERS[key].split("\n") for pair in line.split("|")]
    expected = {name: column for name, _, column in pairs if name}
    found = guess(list(expected))
    assert dict(zip(expected, map(str, found.columns), strict=True)) == expected
    assert found.language == key


@pytest.mark.parametrize(
    ("header", "columns"),
    [
        ("Cellular Phone Number,Pager Phone,iPhone", ["phone=mobile", "phone=pager", "phone#2=mobile"]),
        ("Guest Name,Spouse/Partner,Kids", ["display_name", "relation=spouse", "relation=child"]),
        ("Person - Name,Person - Postal address", ["display_name", "address.text"]),
        ("First name,General extension,Home extension", ["given", "address.extended",
         "address.extended=home"]),
        ("姓,姓（読み）,名（読み）,電話番号(携帯),電話番号(勤務先)", ["family", "phonetic_family",
         "phonetic_given", "phone=mobile", "phone=work"]),
        ("姓名,邮箱地址,家庭所在城市,家庭所在街道", ["display_name", "email", "address.city=home",
         "address.street=home"]),
    ],
)  # fmt: skip
def test_headers_of_phones_and_lists(header: str, columns: list[str]) -> None:
    assert [str(column) for column in guess(header.split(",")).columns] == columns
