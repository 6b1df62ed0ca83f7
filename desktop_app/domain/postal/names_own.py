"""What countries call themselves in their own languages, as the Unicode CLDR 49 has it (common/main,
territories), less what the other tables have already.
"""

NAMES = """\
AL Shqipëri|AM Հայաստան|AZ Azərbaycan|AZ Азәрбајҹан|BD বাংলাদেশ|BI Uburundi|BN بروني|
BT འབྲུག|CF Ködörösêse tî Bêafrîka|CH Schwiiz|CW Kòrsou|EE Eesti|ER ኤርትራ|ET ኢትዮጵያ|
FO Føroyar|GE საქართველო|GL Kalaallit Nunaat|IE Éire|IM Ellan Vannin|IN भारत|IR ایران|
KG Кыргызстан|KH កម្ពុជា|KZ Қазақстан|LA ລາວ|LI Liächteschtäi|LK ශ්‍රී ලංකාව|LK இலங்கை|
LU Lëtzebuerg|MA Meṛṛuk|MG Madagasikara|MK Северна Македонија|MM မြန်မာ|MN Монгол|
MV ދިވެހި ރާއްޖެ|NG Nàìjíríà|NO Noreg|NP नेपाल|NZ Aotearoa|PG Papua Niugini|PH Pilipinas|
PK پاکستان|RS Србија|RW U Rwanda|SG சிங்கப்பூர்|SN Senegaal|SO Soomaaliya|TH ไทย|
TJ Тоҷикистон|UZ Oʻzbekiston|UZ Ўзбекистон|XK Kosovë
"""
