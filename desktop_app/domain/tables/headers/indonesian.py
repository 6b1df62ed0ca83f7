"""Indonesian and Malay headers: Outlook, Thunderbird and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

INDONESIAN = Language(
    "id",
    said("""
kantor | kerja | pejabat = work
rumah = home
lain | lainnya = other
"""),
    said("""
Telepon | Nomor telepon | No telepon | Telp | Telefon | No HP | Nomor HP = phone
Faks | Fax | Nomor fax | Nomor faks = phone=fax
Handphone | Ponsel | HP | Nomor handphone | Nomor ponsel | Telepon seluler | Telefon bimbit = phone=mobile
Nomor penyeranta = phone=pager
Email | Surel | Alamat email | E-mail | Emel = email
Jalan = address.street
Alamat = address.text
Kota | Bandar = address.city
Provinsi | Propinsi | Negeri = address.region
Kode pos | Poskod = address.postal_code
Negara = address.country
Laman web | Situs web | Website = web
"""),
    said("""
Nama depan | Nama pertama = given
Nama tengah = middle
Nama belakang | Nama keluarga = family
Nama | Nama lengkap | Nama tampilan | Nama penuh = display_name
Nama alias | Nama panggilan = nickname
Jenis kelamin | Jantina = gender
Catatan | Keterangan | Nota = notes
Organisasi | Perusahaan | Syarikat | Instansi = organisation
Pekerjaan | Jabatan | Jawatan = title
Departemen = department
Tanggal lahir | Ulang tahun | Tarikh lahir = birthday
Tahun lahir = birthday.year
Bulan lahir = birthday.month
Email utama = email
Email kedua = email#2
Laman web 1 = web=work
Laman web 2 = second page
Pasangan = relation=spouse
Anak = relation=child
Kategori | Grup | Kelompok = tag
"""),
)
