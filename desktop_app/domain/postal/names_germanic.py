"""What countries are called, by their code of ISO 3166, as the Unicode CLDR 49 has it (common/main,
territories), less what a table before has already.

In this order: English, German, Dutch, Swedish, Danish, Norwegian and Icelandic.
"""

NAMES = """\
AC Ascension Island|AD Andorra|AE United Arab Emirates|AF Afghanistan|AG Antigua & Barbuda|
AI Anguilla|AL Albania|AM Armenia|AO Angola|AQ Antarctica|AR Argentina|AS American Samoa|
AT Austria|AU Australia|AW Aruba|AX Åland Islands|AZ Azerbaijan|BA Bosnia & Herzegovina|
BB Barbados|BD Bangladesh|BE Belgium|BF Burkina Faso|BG Bulgaria|BH Bahrain|BI Burundi|BJ Benin|
BL St. Barthélemy|BM Bermuda|BN Brunei|BO Bolivia|BQ Caribbean Netherlands|BR Brazil|BS Bahamas|
BT Bhutan|BV Bouvet Island|BW Botswana|BY Belarus|BZ Belize|CA Canada|
CC Cocos (Keeling) Islands|CD Congo - Kinshasa|CF Central African Republic|
CG Congo - Brazzaville|CH Switzerland|CI Côte d’Ivoire|CK Cook Islands|CL Chile|CM Cameroon|
CN China|CO Colombia|CR Costa Rica|CU Cuba|CV Cape Verde|CW Curaçao|CX Christmas Island|
CY Cyprus|CZ Czechia|DE Germany|DJ Djibouti|DK Denmark|DM Dominica|DO Dominican Republic|
DZ Algeria|EC Ecuador|EE Estonia|EG Egypt|EH Western Sahara|ER Eritrea|ES Spain|ET Ethiopia|
FI Finland|FJ Fiji|FK Falkland Islands|FM Micronesia|FO Faroe Islands|FR France|GA Gabon|
GB United Kingdom|GD Grenada|GE Georgia|GF French Guiana|GG Guernsey|GH Ghana|GI Gibraltar|
GL Greenland|GM Gambia|GN Guinea|GP Guadeloupe|GQ Equatorial Guinea|GR Greece|
GS South Georgia & South Sandwich Islands|GT Guatemala|GU Guam|GW Guinea-Bissau|GY Guyana|
HK Hong Kong SAR China|HM Heard Island & McDonald Islands|HN Honduras|HR Croatia|HT Haiti|
HU Hungary|ID Indonesia|IE Ireland|IL Israel|IM Isle of Man|IN India|
IO British Indian Ocean Territory|IQ Iraq|IR Iran|IS Iceland|IT Italy|JE Jersey|JM Jamaica|
JO Jordan|JP Japan|KE Kenya|KG Kyrgyzstan|KH Cambodia|KI Kiribati|KM Comoros|
KN St. Kitts & Nevis|KP North Korea|KR South Korea|KW Kuwait|KY Cayman Islands|KZ Kazakhstan|
LA Laos|LB Lebanon|LC St. Lucia|LI Liechtenstein|LK Sri Lanka|LR Liberia|LS Lesotho|
LT Lithuania|LU Luxembourg|LV Latvia|LY Libya|MA Morocco|MC Monaco|MD Moldova|ME Montenegro|
MF St. Martin|MG Madagascar|MH Marshall Islands|MK North Macedonia|ML Mali|MM Myanmar (Burma)|
MN Mongolia|MO Macao SAR China|MP Northern Mariana Islands|MQ Martinique|MR Mauritania|
MS Montserrat|MT Malta|MU Mauritius|MV Maldives|MW Malawi|MX Mexico|MY Malaysia|MZ Mozambique|
NA Namibia|NC New Caledonia|NE Niger|NF Norfolk Island|NG Nigeria|NI Nicaragua|NL Netherlands|
NO Norway|NP Nepal|NR Nauru|NU Niue|NZ New Zealand|OM Oman|PA Panama|PE Peru|
PF French Polynesia|PG Papua New Guinea|PH Philippines|PK Pakistan|PL Poland|
PM St. Pierre & Miquelon|PN Pitcairn Islands|PR Puerto Rico|PS Palestinian Territories|
PT Portugal|PW Palau|PY Paraguay|QA Qatar|RE Réunion|RO Romania|RS Serbia|RU Russia|RW Rwanda|
SA Saudi Arabia|SB Solomon Islands|SC Seychelles|SD Sudan|SE Sweden|SG Singapore|
SH St. Helena, Ascension & Tristan da Cunha|SI Slovenia|SJ Svalbard & Jan Mayen|SK Slovakia|
SL Sierra Leone|SM San Marino|SN Senegal|SO Somalia|SR Suriname|SS South Sudan|
ST São Tomé & Príncipe|SV El Salvador|SX Sint Maarten|SY Syria|SZ Eswatini|TA Tristan da Cunha|
TC Turks & Caicos Islands|TD Chad|TF French Southern and Antarctic Lands|TG Togo|TH Thailand|
TJ Tajikistan|TK Tokelau|TL Timor-Leste|TM Turkmenistan|TN Tunisia|TO Tonga|TR Türkiye|
TT Trinidad & Tobago|TV Tuvalu|TW Taiwan|TZ Tanzania|UA Ukraine|UG Uganda|
UM U.S. Outlying Islands|US United States|UY Uruguay|UZ Uzbekistan|VA Vatican City|
VC St. Vincent & Grenadines|VE Venezuela|VG British Virgin Islands|VI U.S. Virgin Islands|
VN Vietnam|VU Vanuatu|WF Wallis & Futuna|WS Samoa|XK Kosovo|YE Yemen|YT Mayotte|ZA South Africa|
ZM Zambia|ZW Zimbabwe
AC Ascension|AE Vereinigte Arabische Emirate|AG Antigua und Barbuda|AL Albanien|AM Armenien|
AQ Antarktis|AR Argentinien|AS Amerikanisch-Samoa|AT Österreich|AU Australien|AX Ålandinseln|
AZ Aserbaidschan|BA Bosnien und Herzegowina|BD Bangladesch|BE Belgien|BG Bulgarien|
BN Brunei Darussalam|BO Bolivien|BQ Karibische Niederlande|BR Brasilien|BV Bouvetinsel|
BW Botsuana|CA Kanada|CC Kokosinseln|CD Kongo-Kinshasa|CF Zentralafrikanische Republik|
CG Kongo-Brazzaville|CH Schweiz|CK Cookinseln|CM Kamerun|CO Kolumbien|CU Kuba|CV Cabo Verde|
CX Weihnachtsinsel|CY Zypern|CZ Tschechien|DE Deutschland|DJ Dschibuti|DK Dänemark|
DO Dominikanische Republik|DZ Algerien|EE Estland|EG Ägypten|EH Westsahara|ES Spanien|
ET Äthiopien|FI Finnland|FJ Fidschi|FK Falklandinseln|FM Mikronesien|FO Färöer|FR Frankreich|
GA Gabun|GB Vereinigtes Königreich|GE Georgien|GF Französisch-Guayana|GL Grönland|
GQ Äquatorialguinea|GR Griechenland|GS Südgeorgien und die Südlichen Sandwichinseln|
HK Sonderverwaltungsregion Hongkong|HM Heard und McDonaldinseln|HR Kroatien|HU Ungarn|
ID Indonesien|IE Irland|IN Indien|IO Britisches Territorium im Indischen Ozean|IQ Irak|
IS Island|IT Italien|JM Jamaika|JO Jordanien|KE Kenia|KG Kirgisistan|KH Kambodscha|KM Komoren|
KN St. Kitts und Nevis|KP Nordkorea|KR Südkorea|KY Kaimaninseln|KZ Kasachstan|LB Libanon|
LT Litauen|LU Luxemburg|LV Lettland|LY Libyen|MA Marokko|MD Republik Moldau|MG Madagaskar|
MH Marshallinseln|MK Nordmazedonien|MM Myanmar|MN Mongolei|MO Sonderverwaltungsregion Macau|
MP Nördliche Marianen|MR Mauretanien|MV Malediven|MX Mexiko|MZ Mosambik|NC Neukaledonien|
NF Norfolkinsel|NL Niederlande|NO Norwegen|NZ Neuseeland|PF Französisch-Polynesien|
PG Papua-Neuguinea|PH Philippinen|PL Polen|PM St. Pierre und Miquelon|PN Pitcairninseln|
PS Palästinensische Autonomiegebiete|QA Katar|RO Rumänien|RS Serbien|RU Russland|RW Ruanda|
SA Saudi-Arabien|SB Salomonen|SC Seychellen|SE Schweden|SG Singapur|SH St. Helena|SI Slowenien|
SJ Spitzbergen und Jan Mayen|SK Slowakei|SS Südsudan|ST São Tomé und Príncipe|SY Syrien|
TC Turks- und Caicosinseln|TD Tschad|TF Französische Süd- und Antarktisgebiete|TJ Tadschikistan|
TN Tunesien|TR Türkei|TT Trinidad und Tobago|TZ Tansania|UM Amerikanische Überseeinseln|
US Vereinigte Staaten|UZ Usbekistan|VA Vatikanstadt|VC St. Vincent und die Grenadinen|
VG Britische Jungferninseln|VI Amerikanische Jungferninseln|WF Wallis und Futuna|YE Jemen|
ZA Südafrika|ZM Sambia|ZW Simbabwe
AE Verenigde Arabische Emiraten|AG Antigua en Barbuda|AL Albanië|AM Armenië|AR Argentinië|
AS Amerikaans-Samoa|AT Oostenrijk|AU Australië|AX Åland|AZ Azerbeidzjan|
BA Bosnië en Herzegovina|BE België|BG Bulgarije|BH Bahrein|BL Saint-Barthélemy|
BQ Caribisch Nederland|BR Brazilië|BS Bahama’s|BV Bouveteiland|CC Cocoseilanden|
CD Congo-Kinshasa|CF Centraal-Afrikaanse Republiek|CG Congo-Brazzaville|CH Zwitserland|
CI Ivoorkust|CK Cookeilanden|CL Chili|CM Kameroen|CV Kaapverdië|CX Christmaseiland|CZ Tsjechië|
DE Duitsland|DK Denemarken|DO Dominicaanse Republiek|DZ Algerije|EG Egypte|EH Westelijke Sahara|
ES Spanje|ET Ethiopië|FK Falklandeilanden|FO Faeröer|FR Frankrijk|GB Verenigd Koninkrijk|
GE Georgië|GF Frans-Guyana|GL Groenland|GN Guinee|GQ Equatoriaal-Guinea|GR Griekenland|
GS Zuid-Georgia en Zuidelijke Sandwicheilanden|GW Guinee-Bissau|HK Hongkong SAR van China|
HM Heard en McDonaldeilanden|HR Kroatië|HU Hongarije|ID Indonesië|IE Ierland|
IO Brits Indische Oceaanterritorium|IS IJsland|IT Italië|JO Jordanië|KG Kirgizië|KH Cambodja|
KM Comoren|KN Saint Kitts en Nevis|KP Noord-Korea|KR Zuid-Korea|KW Koeweit|KY Kaaimaneilanden|
KZ Kazachstan|LC Saint Lucia|LT Litouwen|LV Letland|LY Libië|MD Moldavië|MF Saint-Martin|
MH Marshalleilanden|MK Noord-Macedonië|MM Myanmar (Birma)|MN Mongolië|MO Macau SAR van China|
MP Noordelijke Marianen|MR Mauritanië|MV Maldiven|MY Maleisië|NA Namibië|NC Nieuw-Caledonië|
NF Norfolk|NL Nederland|NO Noorwegen|NZ Nieuw-Zeeland|PF Frans-Polynesië|PG Papoea-Nieuw-Guinea|
PH Filipijnen|PM Saint-Pierre en Miquelon|PN Pitcairneilanden|PS Palestijnse gebieden|
RO Roemenië|RS Servië|RU Rusland|SA Saoedi-Arabië|SB Salomonseilanden|SD Soedan|SE Zweden|
SH Sint-Helena|SI Slovenië|SJ Spitsbergen en Jan Mayen|SK Slowakije|SO Somalië|SS Zuid-Soedan|
ST Sao Tomé en Principe|SX Sint-Maarten|SY Syrië|TC Turks- en Caicoseilanden|TD Tsjaad|
TF Franse Gebieden in de zuidelijke Indische Oceaan|TJ Tadzjikistan|TL Oost-Timor|TN Tunesië|
TR Turkije|TT Trinidad en Tobago|UA Oekraïne|UG Oeganda|
UM Kleine afgelegen eilanden van de Verenigde Staten|US Verenigde Staten|UZ Oezbekistan|
VA Vaticaanstad|VC Saint Vincent en de Grenadines|VG Britse Maagdeneilanden|
VI Amerikaanse Maagdeneilanden|WF Wallis en Futuna|ZA Zuid-Afrika
AE Förenade Arabemiraten|AG Antigua och Barbuda|AS Amerikanska Samoa|AT Österrike|
AZ Azerbajdzjan|BA Bosnien och Hercegovina|BL S:t Barthélemy|BQ Karibiska Nederländerna|
BV Bouvetön|CC Kokosöarna|CF Centralafrikanska republiken|CI Elfenbenskusten|CK Cooköarna|
CN Kina|CV Kap Verde|CX Julön|CY Cypern|CZ Tjeckien|DE Tyskland|DK Danmark|
DO Dominikanska republiken|DZ Algeriet|EG Egypten|EH Västsahara|ET Etiopien|FK Falklandsöarna|
FO Färöarna|FR Frankrike|GB Storbritannien|GF Franska Guyana|GQ Ekvatorialguinea|GR Grekland|
GS Sydgeorgien och Sydsandwichöarna|HK Hongkong SAR|HM Heardön och McDonaldöarna|HU Ungern|
IO Brittiska territoriet i Indiska oceanen|KG Kirgizistan|KH Kambodja|KM Komorerna|
KN S:t Kitts och Nevis|KR Sydkorea|KY Caymanöarna|KZ Kazakstan|LC S:t Lucia|MA Marocko|
MD Moldavien|MH Marshallöarna|MK Nordmakedonien|MN Mongoliet|MO Macao SAR|MP Nordmarianerna|
MV Maldiverna|MZ Moçambique|NC Nya Kaledonien|NF Norfolkön|NL Nederländerna|NO Norge|
NZ Nya Zeeland|PF Franska Polynesien|PG Papua Nya Guinea|PH Filippinerna|
PM S:t Pierre och Miquelon|PN Pitcairnöarna|PS Palestinska territorierna|RU Ryssland|
SA Saudiarabien|SB Salomonöarna|SC Seychellerna|SE Sverige|SH S:t Helena|SI Slovenien|
SJ Svalbard och Jan Mayen|SK Slovakien|SR Surinam|SS Sydsudan|ST São Tomé och Príncipe|
TC Turks- och Caicosöarna|TD Tchad|TF Franska sydterritorierna|TK Tokelauöarna|TL Östtimor|
TN Tunisien|TR Turkiet|TT Trinidad och Tobago|UA Ukraina|UM USA:s yttre öar|US USA|
VA Vatikanstaten|VC S:t Vincent och Grenadinerna|VG Brittiska Jungfruöarna|
VI Amerikanska Jungfruöarna|WF Wallis- och Futunaöarna|ZA Sydafrika
AC Ascensionøen|AE De Forenede Arabiske Emirater|AG Antigua og Barbuda|AS Amerikansk Samoa|
AT Østrig|AZ Aserbajdsjan|BA Bosnien-Hercegovina|BL Saint Barthélemy|
BQ De tidligere Nederlandske Antiller|BV Bouvetøen|CC Cocosøerne|
CF Den Centralafrikanske Republik|CI Elfenbenskysten|CK Cookøerne|CM Cameroun|CX Juleøen|
CZ Tjekkiet|DO Den Dominikanske Republik|EH Vestsahara|FK Falklandsøerne|FO Færøerne|
FR Frankrig|GF Fransk Guyana|GL Grønland|GQ Ækvatorialguinea|GR Grækenland|
GS South Georgia og De Sydlige Sandwichøer|HK SAR Hongkong|HM Heard Island og McDonald Islands|
IO Det Britiske Territorium i Det Indiske Ocean|KM Comorerne|KN Saint Kitts og Nevis|
KY Caymanøerne|KZ Kasakhstan|MF Saint Martin|MH Marshalløerne|MO SAR Macao|MP Nordmarianerne|
MV Maldiverne|NC Ny Kaledonien|NL Nederlandene|PF Fransk Polynesien|PG Papua Ny Guinea|
PH Filippinerne|PM Saint Pierre og Miquelon|PN Pitcairn|PS De palæstinensiske områder|
RO Rumænien|SB Salomonøerne|SC Seychellerne|SJ Svalbard og Jan Mayen|SK Slovakiet|
ST São Tomé og Príncipe|TC Turks- og Caicosøerne|
TF De Franske Besiddelser i Det Sydlige Indiske Ocean og Antarktis|TJ Tadsjikistan|TR Tyrkiet|
TT Trinidad og Tobago|UM Amerikanske oversøiske øer|VC Saint Vincent og Grenadinerne|
VG De Britiske Jomfruøer|VI De Amerikanske Jomfruøer|WF Wallis og Futuna
AE De forente arabiske emirater|AT Østerrike|BA Bosnia-Hercegovina|BE Belgia|
BQ Karibisk Nederland|BR Brasil|BV Bouvetøya|CC Kokosøyene|CD Kongo|
CF Den sentralafrikanske republikk|CH Sveits|CK Cookøyene|CV Kapp Verde|CX Christmasøya|
CY Kypros|CZ Tsjekkia|DO Den dominikanske republikk|DZ Algerie|EH Vest-Sahara|ES Spania|
ET Etiopia|FK Falklandsøyene|FM Mikronesiaføderasjonen|FO Færøyene|GB Storbritannia|
GQ Ekvatorial-Guinea|GR Hellas|GS Sør-Georgia og Sør-Sandwichøyene|HK Hongkong SAR Kina|
HM Heard- og McDonaldøyene|HR Kroatia|IM Man|IO Det britiske territoriet i Indiahavet|IT Italia|
KH Kambodsja|KM Komorene|KP Nord-Korea|KR Sør-Korea|KY Caymanøyene|MH Marshalløyene|
MK Nord-Makedonia|MO Macao SAR Kina|MP Nord-Marianene|MV Maldivene|NC Ny-Caledonia|
NF Norfolkøya|PF Fransk Polynesia|PG Papua Ny-Guinea|PH Filippinene|PM Saint-Pierre-et-Miquelon|
PN Pitcairnøyene|PS Det palestinske området|SA Saudi-Arabia|SB Salomonøyene|SC Seychellene|
SS Sør-Sudan|TC Turks- og Caicosøyene|TD Tsjad|TF De franske sørterritorier|TL Øst-Timor|
TR Tyrkia|UM USAs ytre øyer|VC St. Vincent og Grenadinene|VG De britiske jomfruøyene|
VI De amerikanske jomfruøyene|ZA Sør-Afrika
AC Ascension-eyja|AE Sameinuðu arabísku furstadæmin|AF Afganistan|AG Antígva og Barbúda|
AI Angvilla|AQ Suðurskautslandið|AS Bandaríska Samóa|AT Austurríki|AU Ástralía|AX Álandseyjar|
AZ Aserbaídsjan|BA Bosnía og Hersegóvína|BD Bangladess|BH Barein|BL Sankti Bartólómeusareyjar|
BM Bermúdaeyjar|BQ Karíbahafshluti Hollands|BR Brasilía|BS Bahamaeyjar|BT Bútan|BV Bouveteyja|
BW Botsvana|BY Hvíta-Rússland|BZ Belís|CC Kókoseyjar (Keeling)|CF Mið-Afríkulýðveldið|CH Sviss|
CI Fílabeinsströndin|CK Cooks-eyjar|CL Síle|CO Kólumbía|CR Kostaríka|CV Grænhöfðaeyjar|
CX Jólaey|CY Kýpur|CZ Tékkland|DE Þýskaland|DJ Djíbútí|DK Danmörk|DM Dóminíka|
DO Dóminíska lýðveldið|DZ Alsír|EC Ekvador|EE Eistland|EG Egyptaland|EH Vestur-Sahara|ES Spánn|
ET Eþíópía|FJ Fídjíeyjar|FK Falklandseyjar|FM Míkrónesía|FO Færeyjar|FR Frakkland|GB Bretland|
GF Franska Gvæjana|GH Gana|GL Grænland|GN Gínea|GP Gvadelúpeyjar|GQ Miðbaugs-Gínea|GR Grikkland|
GS Suður-Georgía og Suður-Sandvíkureyjar|GT Gvatemala|GU Gvam|GW Gínea-Bissá|GY Gvæjana|
HK sérstjórnarsvæðið Hong Kong|HM Heard og McDonaldseyjar|HU Ungverjaland|IM Mön|IN Indland|
IO Bresku Indlandshafseyjar|JO Jórdanía|KG Kirgistan|KH Kambódía|KM Kómoreyjar|
KN Sankti Kitts og Nevis|KP Norður-Kórea|KR Suður-Kórea|KW Kúveit|KY Caymaneyjar|KZ Kasakstan|
LC Sankti Lúsía|LS Lesótó|LT Litháen|LU Lúxemborg|LY Líbía|MC Mónakó|ME Svartfjallaland|
MH Marshalleyjar|MK Norður-Makedónía|MM Mjanmar (Búrma)|MO sérstjórnarsvæðið Makaó|
MP Norður-Maríanaeyjar|MQ Martiník|MR Máritanía|MU Máritíus|MV Maldíveyjar|MW Malaví|MY Malasía|
NC Nýja-Kaledónía|NF Norfolkeyja|NI Níkaragva|NL Holland|NO Noregur|NR Nárú|NZ Nýja-Sjáland|
PF Franska Pólýnesía|PG Papúa Nýja-Gínea|PH Filippseyjar|PL Pólland|
PM Sankti Pierre og Miquelon|PN Pitcairn-eyjar|PR Púertó Ríkó|
PS Heimastjórnarsvæði Palestínumanna|PW Palá|PY Paragvæ|RO Rúmenía|SA Sádi-Arabía|
SB Salómonseyjar|SC Seychelles-eyjar|SE Svíþjóð|SH Sankti Helena|SJ Svalbarði og Jan Mayen|
SS Suður-Súdan|ST Saó Tóme og Prinsípe|SY Sýrland|SZ Esvatíní|TC Turks- og Caicoseyjar|
TF Frönsku suðlægu landsvæðin|TH Taíland|TJ Tadsíkistan|TK Tókelá|TN Túnis|TR Tyrkland|
TW Taívan|UM Smáeyjar Bandaríkjanna|US Bandaríkin|UY Úrúgvæ|VA Vatíkanið|
VC Sankti Vinsent og Grenadíneyjar|VE Venesúela|VG Bresku Jómfrúaeyjar|
VI Bandarísku Jómfrúaeyjar|WF Wallis- og Fútúnaeyjar|ZA Suður-Afríka|ZW Simbabve
"""
