"""What countries are called, by their code of ISO 3166, as the Unicode CLDR 49 has it (common/main,
territories), less what a table before has already.

In this order: French, Spanish, Catalan, Portuguese, Italian and Romanian.
"""

NAMES = """\
AC Île de l’Ascension|AD Andorre|AE Émirats arabes unis|AG Antigua-et-Barbuda|AQ Antarctique|
AR Argentine|AS Samoa américaines|AT Autriche|AX Îles Åland|AZ Azerbaïdjan|
BA Bosnie-Herzégovine|BB Barbade|BE Belgique|BG Bulgarie|BM Bermudes|BO Bolivie|
BQ Pays-Bas caribéens|BR Brésil|BT Bhoutan|BV Île Bouvet|BY Biélorussie|CC Îles Cocos|
CF République centrafricaine|CH Suisse|CK Îles Cook|CN Chine|CO Colombie|CV Cap-Vert|
CX Île Christmas|CY Chypre|CZ Tchéquie|DE Allemagne|DM Dominique|DO République dominicaine|
EC Équateur|EE Estonie|EH Sahara occidental|ER Érythrée|ES Espagne|FI Finlande|FJ Fidji|
FK Îles Malouines|FM Micronésie|FO Îles Féroé|GB Royaume-Uni|GD Grenade|GF Guyane française|
GG Guernesey|GM Gambie|GQ Guinée équatoriale|GR Grèce|
GS Géorgie du Sud-et-les Îles Sandwich du Sud|HK R.A.S. chinoise de Hong Kong|
HM Îles Heard-et-MacDonald|HR Croatie|HU Hongrie|IE Irlande|IM Île de Man|IN Inde|
IO Territoire britannique de l’océan Indien|IS Islande|JM Jamaïque|JP Japon|KG Kirghizstan|
KH Cambodge|KM Comores|KN Saint-Christophe-et-Niévès|KP Corée du Nord|KR Corée du Sud|KW Koweït|
KY Îles Caïmans|LB Liban|LC Sainte-Lucie|LT Lituanie|LV Lettonie|LY Libye|MA Maroc|
MH Îles Marshall|MK Macédoine du Nord|MM Myanmar (Birmanie)|MO R.A.S. chinoise de Macao|
MP Îles Mariannes du Nord|MT Malte|MU Maurice|MX Mexique|MY Malaisie|NC Nouvelle-Calédonie|
NF Île Norfolk|NL Pays-Bas|NO Norvège|NZ Nouvelle-Zélande|PE Pérou|PF Polynésie française|
PG Papouasie-Nouvelle-Guinée|PL Pologne|PN Îles Pitcairn|PR Porto Rico|
PS Territoires palestiniens|PW Palaos|RE La Réunion|RO Roumanie|RS Serbie|RU Russie|
SA Arabie saoudite|SB Îles Salomon|SD Soudan|SE Suède|SG Singapour|SH Sainte-Hélène|
SJ Svalbard et Jan Mayen|SK Slovaquie|SM Saint-Marin|SS Soudan du Sud|ST Sao Tomé-et-Principe|
SV Salvador|SX Saint-Martin (partie néerlandaise)|TC Îles Turques-et-Caïques|
TF Terres australes françaises|TH Thaïlande|TJ Tadjikistan|TL Timor oriental|TN Tunisie|
TR Turquie|TT Trinité-et-Tobago|TZ Tanzanie|UG Ouganda|
UM Îles mineures éloignées des États-Unis|US États-Unis|UZ Ouzbékistan|
VA État de la Cité du Vatican|VC Saint-Vincent-et-les Grenadines|VG Îles Vierges britanniques|
VI Îles Vierges des États-Unis|VN Viêt Nam|WF Wallis-et-Futuna|ZA Afrique du Sud|ZM Zambie
AC Isla de la Ascensión|AE Emiratos Árabes Unidos|AG Antigua y Barbuda|AI Anguila|AQ Antártida|
AS Samoa Americana|AX Islas Aland|AZ Azerbaiyán|BA Bosnia y Herzegovina|BD Bangladés|BE Bélgica|
BL San Bartolomé|BM Bermudas|BQ Caribe neerlandés|BV Isla Bouvet|BY Bielorrusia|BZ Belice|
CC Islas Cocos|CD República Democrática del Congo|CF República Centroafricana|CG Congo|CH Suiza|
CK Islas Cook|CM Camerún|CW Curazao|CX Isla de Navidad|CY Chipre|CZ Chequia|DE Alemania|
DJ Yibuti|DK Dinamarca|DO República Dominicana|DZ Argelia|EG Egipto|ES España|FI Finlandia|
FJ Fiyi|FK Islas Malvinas|FO Islas Feroe|FR Francia|GB Reino Unido|GD Granada|
GF Guayana Francesa|GL Groenlandia|GP Guadalupe|GQ Guinea Ecuatorial|GR Grecia|
GS Islas Georgia del Sur y Sandwich del Sur|GW Guinea-Bisáu|HK RAE de Hong Kong (China)|
HM Islas Heard y McDonald|HR Croacia|HU Hungría|IE Irlanda|IM Isla de Man|
IO Territorio Británico del Océano Índico|IS Islandia|KG Kirguistán|KH Camboya|KM Comoras|
KN San Cristóbal y Nieves|KP Corea del Norte|KR Corea del Sur|KY Islas Caimán|KZ Kazajistán|
LB Líbano|LC Santa Lucía|LT Lituania|LU Luxemburgo|LV Letonia|MA Marruecos|MD Moldavia|
MF San Martín|MH Islas Marshall|MK Macedonia del Norte|MM Myanmar (Birmania)|
MO RAE de Macao (China)|MP Islas Marianas del Norte|MQ Martinica|MU Mauricio|MV Maldivas|
MW Malaui|NC Nueva Caledonia|NF Isla Norfolk|NL Países Bajos|NO Noruega|NZ Nueva Zelanda|
PF Polinesia Francesa|PG Papúa Nueva Guinea|PH Filipinas|PL Polonia|PM San Pedro y Miquelón|
PN Islas Pitcairn|PS Territorios Palestinos|QA Catar|RO Rumanía|RU Rusia|SA Arabia Saudí|
SB Islas Salomón|SE Suecia|SH Santa Elena|SI Eslovenia|SJ Svalbard y Jan Mayen|SK Eslovaquia|
SL Sierra Leona|SS Sudán del Sur|ST Santo Tomé y Príncipe|SY Siria|SZ Esuatini|
TA Tristán de Acuña|TC Islas Turcas y Caicos|TF Territorios Australes Franceses|TH Tailandia|
TJ Tayikistán|TN Túnez|TR Turquía|TT Trinidad y Tobago|UA Ucrania|
UM Islas menores alejadas de EE. UU.|US Estados Unidos|VA Ciudad del Vaticano|
VC San Vicente y las Granadinas|VG Islas Vírgenes Británicas|VI Islas Vírgenes de EE. UU.|
WF Wallis y Futuna|ZA Sudáfrica|ZW Zimbabue
AC illa de l’Ascensió|AE Emirats Àrabs Units|AG Antigua i Barbuda|AX illes Åland|
BA Bòsnia i Hercegovina|BQ Carib Neerlandès|BS Bahames|BV illa Bouvet|CC illes Cocos (Keeling)|
CF República Centreafricana|CH Suïssa|CK illes Cook|CL Xile|CN Xina|CV Cap Verd|
CX illa Christmas|CY Xipre|CZ Txèquia|DE Alemanya|EC Equador|EG Egipte|ES Espanya|
FK illes Falkland|FO illes Fèroe|FR França|GB Regne Unit|GF Guaiana Francesa|
GQ Guinea Equatorial|GS illes Geòrgia del Sud i Sandwich del Sud|GW Guinea Bissau|
HK Hong Kong (RAE Xina)|HM illes Heard i McDonald|HN Hondures|HU Hongria|IM illa de Man|
IO Territori Britànic de l’Oceà Índic|JP Japó|KG Kirguizstan|KN Saint Kitts i Nevis|
KP Corea del Nord|KR Corea del Sud|KY illes Caiman|LA Lao|MA Marroc|MH illes Marshall|
MK Macedònia del Nord|MO Macau (RAE Xina)|MP illes Marianes del Nord|MU Maurici|MX Mèxic|
MY Malàisia|MZ Moçambic|NC Nova Caledònia|NF illa Norfolk|NL Països Baixos|NZ Nova Zelanda|
PG Papua Nova Guinea|PH Filipines|PN illes Pitcairn|PS Territoris palestins|PY Paraguai|
RE Reunió|SB illes Salomó|SH Santa Helena|SJ Svalbard i Jan Mayen|SS Sudan del Sud|
ST São Tomé i Príncipe|TC illes Turks i Caicos|TD Txad|TF Terres Australs Antàrtiques Franceses|
TT Trinidad i Tobago|UA Ucraïna|UM illes Menors Allunyades dels Estats Units|US Estats Units|
UY Uruguai|VA Ciutat del Vaticà|VC Saint Vincent i les Grenadines|VE Veneçuela|
VG illes Verges Britàniques|VI illes Verges dels Estats Units|WF Wallis i Futuna|YE Iemen|
ZA Sud-àfrica
AC Ilha de Ascensão|AE Emirados Árabes Unidos|AF Afeganistão|AG Antígua e Barbuda|
AX Ilhas Aland|AZ Azerbaijão|BA Bósnia e Herzegovina|BF Burquina Faso|BL São Bartolomeu|
BQ Países Baixos Caribenhos|BT Butão|BV Ilha Bouvet|BY Bielorrússia|CC Ilhas Cocos (Keeling)|
CF República Centro-Africana|CG República do Congo|CH Suíça|CI Costa do Marfim|CK Ilhas Cook|
CM Camarões|CX Ilha Christmas|CZ Tchéquia|DE Alemanha|EG Egito|EH Saara Ocidental|ER Eritreia|
ES Espanha|FK Ilhas Malvinas|FO Ilhas Faroé|GA Gabão|GF Guiana Francesa|GN Guiné|
GQ Guiné Equatorial|GS Ilhas Geórgia do Sul e Sandwich do Sul|GW Guiné-Bissau|GY Guiana|
HK Hong Kong, RAE da China|HM Ilhas Heard e McDonald|IM Ilha de Man|
IO Território Britânico do Oceano Índico|IQ Iraque|IR Irã|JP Japão|KE Quênia|KG Quirguistão|
KH Camboja|KI Quiribati|KN São Cristóvão e Névis|KP Coreia do Norte|KR Coreia do Sul|
KY Ilhas Cayman|KZ Cazaquistão|MA Marrocos|MF São Martinho|MH Ilhas Marshall|
MK Macedônia do Norte|MM Mianmar (Birmânia)|MO Macau, RAE da China|MP Ilhas Marianas do Norte|
NF Ilha Norfolk|NL Países Baixos|NZ Nova Zelândia|OM Omã|PG Papua-Nova Guiné|PK Paquistão|
PM São Pedro e Miquelão|PN Ilhas Pitcairn|RE Reunião|RO Romênia|RS Sérvia|SA Arábia Saudita|
SB Ilhas Salomão|SC Seicheles|SD Sudão|SG Singapura|SJ Svalbard e Jan Mayen|SL Serra Leoa|
SS Sudão do Sul|ST São Tomé e Príncipe|SZ Essuatíni|TA Tristão da Cunha|
TC Ilhas Turcas e Caicos|TD Chade|TF Territórios Franceses do Sul|TJ Tadjiquistão|
TM Turcomenistão|TT Trinidad e Tobago|UM Ilhas Menores Distantes dos EUA|UZ Uzbequistão|
VA Cidade do Vaticano|VC São Vicente e Granadinas|VG Ilhas Virgens Britânicas|
VI Ilhas Virgens Americanas|VN Vietnã|WF Wallis e Futuna|ZA África do Sul
AC Isola Ascensione|AE Emirati Arabi Uniti|AQ Antartide|AS Samoa Americane|AX Isole Åland|
AZ Azerbaigian|BA Bosnia ed Erzegovina|BE Belgio|BQ Caraibi Olandesi|BR Brasile|BV Isola Bouvet|
BY Bielorussia|CC Isole Cocos (Keeling)|CF Repubblica Centrafricana|CH Svizzera|
CI Costa d’Avorio|CK Isole Cook|CL Cile|CN Cina|CV Capo Verde|CX Isola Christmas|CY Cipro|
CZ Cechia|DE Germania|DJ Gibuti|DK Danimarca|DO Repubblica Dominicana|EG Egitto|
EH Sahara Occidentale|ES Spagna|FJ Figi|FK Isole Falkland|FO Isole Fær Øer|GB Regno Unito|
GF Guyana Francese|GI Gibilterra|GP Guadalupa|GQ Guinea Equatoriale|
GS Georgia del Sud e Sandwich Australi|HK RAS di Hong Kong|HM Isole Heard e McDonald|HR Croazia|
HU Ungheria|IL Israele|IM Isola di Man|IO Territorio Britannico dell’Oceano Indiano|IS Islanda|
JM Giamaica|JO Giordania|JP Giappone|KG Kirghizistan|KH Cambogia|KM Comore|
KN Saint Kitts e Nevis|KY Isole Cayman|KZ Kazakistan|LU Lussemburgo|LV Lettonia|MA Marocco|
MH Isole Marshall|MO RAS di Macao|MP Isole Marianne Settentrionali|MV Maldive|MX Messico|
MZ Mozambico|NC Nuova Caledonia|NF Isola Norfolk|NL Paesi Bassi|NO Norvegia|NZ Nuova Zelanda|
PF Polinesia Francese|PG Papua Nuova Guinea|PH Filippine|PM Saint-Pierre e Miquelon|
PN Isole Pitcairn|PR Portorico|PS Territori Palestinesi|PT Portogallo|RE Riunione|
SB Isole Salomone|SE Svezia|SH Sant’Elena|SK Slovacchia|SS Sud Sudan|TC Isole Turks e Caicos|
TD Ciad|TF Terre Australi Francesi|TH Thailandia|TJ Tagikistan|TL Timor Est|TR Turchia|
UM Isole Minori Esterne degli Stati Uniti|US Stati Uniti|VA Città del Vaticano|
VC Saint Vincent e Grenadine|VG Isole Vergini Britanniche|VI Isole Vergini Americane
AC Insula Ascension|AE Emiratele Arabe Unite|AG Antigua și Barbuda|AX Insulele Åland|
BA Bosnia și Herțegovina|BQ Insulele Caraibe Olandeze|BR Brazilia|BV Insula Bouvet|
CC Insulele Cocos (Keeling)|CF Republica Centrafricană|CH Elveția|CK Insulele Cook|CO Columbia|
CV Capul Verde|CX Insula Christmas|CY Cipru|CZ Cehia|DK Danemarca|EG Egipt|
EH Sahara Occidentală|ER Eritreea|FI Finlanda|FK Insulele Falkland|FM Micronezia|
FO Insulele Feroe|FR Franța|GB Regatul Unit|GF Guyana Franceză|GL Groenlanda|GN Guineea|
GP Guadelupa|GQ Guineea Ecuatorială|GS Georgia de Sud și Insulele Sandwich de Sud|
GW Guineea-Bissau|HK R.A.S. Hong Kong, China|HM Insula Heard și Insulele McDonald|HU Ungaria|
ID Indonezia|IM Insula Man|IO Teritoriul Britanic din Oceanul Indian|JO Iordania|JP Japonia|
KG Kârgâzstan|KH Cambodgia|KN Saint Kitts și Nevis|KP Coreea de Nord|KR Coreea de Sud|KW Kuweit|
KY Insulele Cayman|KZ Kazahstan|LC Sfânta Lucia|MD Republica Moldova|ME Muntenegru|
MF Sfântul Martin|MH Insulele Marshall|MK Macedonia de Nord|MO R.A.S. Macao, China|
MP Insulele Mariane de Nord|MZ Mozambic|NC Noua Caledonie|NF Insula Norfolk|NL Țările de Jos|
NZ Noua Zeelandă|PF Polinezia Franceză|PG Papua-Noua Guinee|PH Filipine|
PM Saint-Pierre și Miquelon|PN Insulele Pitcairn|PS Teritoriile Palestiniene|PT Portugalia|
SB Insulele Solomon|SE Suedia|SH Sfânta Elena|SJ Svalbard și Jan Mayen|SK Slovacia|
SS Sudanul de Sud|ST São Tomé și Príncipe|TC Insulele Turks și Caicos|
TF Teritoriile Australe și Antarctice Franceze|TH Thailanda|TR Turcia|TT Trinidad și Tobago|
UM Insulele Îndepărtate ale S.U.A.|US Statele Unite ale Americii|VA Statul Cetății Vaticanului|
VC Saint Vincent și Grenadinele|VG Insulele Virgine Britanice|VI Insulele Virgine Americane|
WF Wallis și Futuna|ZA Africa de Sud
"""
