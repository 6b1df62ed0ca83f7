"""Turkish headers: Outlook and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

TURKISH = Language(
    "tr",
    said("""
iş = work
ev | kişisel = home
diğer = other
iş adresi = work
ev adresi = home
diğer adres = other
"""),
    said("""
Telefon | Telefon numarası | Tel = phone
telefonu | telefon no = phone
Faks | Faks numarası | faksı = phone=fax
Cep telefonu | Cep | Cep numarası | GSM | Mobil = phone=mobile
Çağrı cihazı = phone=pager
E-posta | E-posta adresi | Eposta = email
Sokak | Cadde = address.street
Kapı no | Kapı numarası | Ev no | Bina no = address.house_number
Adres | adresi = address.text
Şehir | İl | Kent = address.city
İlçe | Eyalet = address.region
Posta kodu = address.postal_code
Ülke | Ülke/bölge = address.country
Posta kutusu = address.po_box
Web sayfası | Web sitesi = web
Elektronik Posta Adres | Elektronik Posta Adresi | Elektronik Posta = email
Cadde = address.street
Ülke/Bölge | ülkesi = address.country
Bölge | bölgesi = address.region
şehri = address.city
Posta Kutusu = address.po_box
Telefon No | Telefonu = phone
Faks No | Faks = phone=fax
Çağrı Cihazı = phone=pager
"""),
    said("""
Ad | Adı | İlk ad = given
İkinci ad | Göbek adı = middle
Soyad | Soyadı = family
Ad soyad | Adı soyadı | Tam ad | İsim | Görünen ad = display_name
Ad ve soyad | Soyad, ad | Soyadı adı | Soyadı, adı | İsim soyisim = display_name
Takma ad | Lakap = nickname
Cinsiyet = gender
Notlar | Not | Açıklama = notes
Şirket | Kurum | Firma | Kuruluş = organisation
Unvan | İş unvanı | Görev | Pozisyon = title
Bölüm | Departman = department
Meslek = role
Doğum tarihi | Doğum günü = birthday
Yıldönümü | Evlilik yıldönümü = anniversary
Eş = relation=spouse
Çocuklar = relation=child
Yönetici = relation=manager
Kategoriler | Gruplar | Grup = tag
Görüntülenecek ad = display_name
Takma adı = nickname
İlk Adı = given
İkinci Adı = middle
Sonek = suffix
Birinci e-posta = email
İkinci e-posta = email#2
İş Unvanı = title
Şirket Santral Telefonu | Birincil Telefon = phone=main
Araç Telefonu = phone=car
Geri Arama = phone=callback
Teleks = phone=telex
Telsiz Telefon = phone=radio
TTY/TDD Telefonu = phone=text telephone
Yardımcının Telefonu = phone=assistant
Yardımcının Adı = relation=assistant
Yönetici'nin Adı | Yönetici = relation=manager
Eşi = relation=spouse
Çocuklar = relation=child
Konum = place
Bölüm = department
Meslek = role
Yıldönümü = anniversary
Web sayfası 1 = web=work
Web sayfası 2 = second page
Doğum yılı = birthday.year
Doğum ayı = birthday.month
Ekran adı = chat
"""),
)
