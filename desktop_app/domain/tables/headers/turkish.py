"""Turkish headers: Outlook and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

TURKISH = Language(
    "tr",
    said("""
iş = work
ev | kişisel = home
diğer = other
"""),
    said("""
Telefon | Telefon numarası | Tel = phone
telefonu | telefon no = phone
Faks | Faks numarası | faksı = phone=fax
Cep telefonu | Cep | Cep numarası | GSM | Mobil = phone=mobile
Çağrı cihazı = phone=pager
E-posta | E-posta adresi | Eposta = email
Sokak | Cadde = address.street
Adres | adresi = address.text
Şehir | İl | Kent = address.city
İlçe | Eyalet = address.region
Posta kodu = address.postal_code
Ülke | Ülke/bölge = address.country
Posta kutusu = address.po_box
Web sayfası | Web sitesi = web
"""),
    said("""
Ad | Adı | İlk ad = given
İkinci ad | Göbek adı = middle
Soyad | Soyadı = family
Ad soyad | Adı soyadı | Tam ad | İsim | Görünen ad = display_name
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
"""),
)
