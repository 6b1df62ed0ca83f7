"""What countries are called, by their code of ISO 3166, as the Unicode CLDR 49 has it (common/main,
territories), less what a table before has already.

In this order: Finnish, Hungarian, Turkish, Greek, Lithuanian, Vietnamese, Japanese, Korean,
Chinese (simplified), Chinese (traditional), Arabic and Hebrew.
"""

NAMES = """\
AC Ascension-saari|AE Arabiemiirikunnat|AG Antigua ja Barbuda|AR Argentiina|AS Amerikan Samoa|
AT Itävalta|AX Ahvenanmaa|AZ Azerbaidžan|BA Bosnia ja Hertsegovina|BQ Karibian Alankomaat|
BS Bahama|BV Bouvet’nsaari|BY Valko-Venäjä|CC Kookossaaret (Keelingsaaret)|
CD Kongon demokraattinen tasavalta|CF Keski-Afrikan tasavalta|CG Kongon tasavalta|CH Sveitsi|
CI Norsunluurannikko|CK Cookinsaaret|CN Kiina|CU Kuuba|CX Joulusaari|CZ Tšekki|DE Saksa|
DK Tanska|DO Dominikaaninen tasavalta|EE Viro|EG Egypti|EH Länsi-Sahara|ES Espanja|FI Suomi|
FK Falklandinsaaret|FO Färsaaret|FR Ranska|GB Iso-Britannia|GF Ranskan Guayana|GL Grönlanti|
GQ Päiväntasaajan Guinea|GR Kreikka|GS Etelä-Georgia ja Eteläiset Sandwichinsaaret|
HK Hongkong – Kiinan erityishallintoalue|HM Heard ja McDonaldinsaaret|HU Unkari|IE Irlanti|
IM Mansaari|IN Intia|IO Brittiläinen Intian valtameren alue|IS Islanti|JP Japani|KG Kirgisia|
KM Komorit|KN Saint Kitts ja Nevis|KP Pohjois-Korea|KR Etelä-Korea|KY Caymansaaret|LT Liettua|
MH Marshallinsaaret|MK Pohjois-Makedonia|MO Macao – Kiinan erityishallintoalue|
MP Pohjois-Mariaanit|MV Malediivit|MY Malesia|NC Uusi-Kaledonia|NF Norfolkinsaari|NL Alankomaat|
NO Norja|NZ Uusi-Seelanti|PF Ranskan Polynesia|PG Papua-Uusi-Guinea|PH Filippiinit|PL Puola|
PM Saint-Pierre ja Miquelon|PS Palestiinalaisalue|PT Portugali|RU Venäjä|SB Salomonsaaret|
SC Seychellit|SE Ruotsi|SH Saint Helena, Ascension ja Tristan da Cunha|
SJ Huippuvuoret ja Jan Mayen|SS Etelä-Sudan|ST São Tomé ja Príncipe|SY Syyria|
TC Turks- ja Caicossaaret|TD Tšad|TF Ranskan eteläiset ja antarktiset alueet|TH Thaimaa|
TL Itä-Timor|TR Turkki|TT Trinidad ja Tobago|UM Yhdysvaltain erillissaaret|US Yhdysvallat|
VA Vatikaani|VC Saint Vincent ja Grenadiinit|VG Brittiläiset Neitsytsaaret|
VI Yhdysvaltain Neitsytsaaret|WF Wallis ja Futuna|ZA Etelä-Afrikka
AC Ascension-sziget|AE Egyesült Arab Emírségek|AF Afganisztán|AG Antigua és Barbuda|
AM Örményország|AQ Antarktisz|AS Amerikai Szamoa|AT Ausztria|AU Ausztrália|AX Åland-szigetek|
AZ Azerbajdzsán|BA Bosznia-Hercegovina|BQ Holland Karib-térség|BS Bahama-szigetek|
BV Bouvet-sziget|BY Belarusz|CC Kókusz (Keeling)-szigetek|CF Közép-afrikai Köztársaság|CH Svájc|
CI Elefántcsontpart|CK Cook-szigetek|CV Zöld-foki Köztársaság|CX Karácsony-sziget|CY Ciprus|
CZ Csehország|DE Németország|DJ Dzsibuti|DO Dominikai Köztársaság|EE Észtország|EG Egyiptom|
EH Nyugat-Szahara|ES Spanyolország|FI Finnország|FJ Fidzsi|FK Falkland-szigetek|
FO Feröer szigetek|FR Franciaország|GB Egyesült Királyság|GE Grúzia|GF Francia Guyana|
GQ Egyenlítői-Guinea|GR Görögország|GS Déli-Georgia és Déli-Sandwich-szigetek|GW Bissau-Guinea|
HK Hongkong KKT|HM Heard-sziget és McDonald-szigetek|HR Horvátország|HU Magyarország|
IE Írország|IM Man-sziget|IO Brit Indiai-óceáni Terület|IS Izland|IT Olaszország|
KG Kirgizisztán|KH Kambodzsa|KM Comore-szigetek|KN Saint Kitts és Nevis|KP Észak-Korea|
KR Dél-Korea|KW Kuvait|KY Kajmán-szigetek|KZ Kazahsztán|LA Laosz|LT Litvánia|LV Lettország|
MG Madagaszkár|MH Marshall-szigetek|MK Észak-Macedónia|MM Mianmar|MO Makaó KKT|
MP Északi Mariana-szigetek|MV Maldív-szigetek|NC Új-Kaledónia|NF Norfolk-sziget|NL Hollandia|
NZ Új-Zéland|PF Francia Polinézia|PG Pápua Új-Guinea|PH Fülöp-szigetek|PK Pakisztán|
PL Lengyelország|PM Saint-Pierre és Miquelon|PN Pitcairn-szigetek|PS Palesztin Autonómia|
RS Szerbia|RU Oroszország|SA Szaúd-Arábia|SB Salamon-szigetek|SC Seychelle-szigetek|SD Szudán|
SE Svédország|SG Szingapúr|SH Szent Ilona|SI Szlovénia|SJ Svalbard és Jan Mayen|SK Szlovákia|
SN Szenegál|SO Szomália|SS Dél-Szudán|ST São Tomé és Príncipe|SY Szíria|SZ Szváziföld|
TC Turks- és Caicos-szigetek|TD Csád|TF Francia Déli Területek|TH Thaiföld|TJ Tádzsikisztán|
TL Kelet-Timor|TM Türkmenisztán|TN Tunézia|TR Törökország|TT Trinidad és Tobago|UA Ukrajna|
UM Az USA lakatlan külbirtokai|US Egyesült Államok|UZ Üzbegisztán|
VC Saint Vincent és a Grenadine-szigetek|VG Brit Virgin-szigetek|VI Amerikai Virgin-szigetek|
WF Wallis és Futuna|WS Szamoa|XK Koszovó|ZA Dél-afrikai Köztársaság
AC Ascension Adası|AE Birleşik Arap Emirlikleri|AG Antigua ve Barbuda|AL Arnavutluk|
AM Ermenistan|AR Arjantin|AS Amerikan Samoası|AT Avusturya|AU Avustralya|AX Åland Adaları|
AZ Azerbaycan|BA Bosna-Hersek|BE Belçika|BG Bulgaristan|BH Bahreyn|BO Bolivya|
BQ Karayip Hollandası|BR Brezilya|BS Bahamalar|BV Bouvet Adası|CC Cocos (Keeling) Adaları|
CD Kongo - Kinşasa|CF Orta Afrika Cumhuriyeti|CG Kongo - Brazavil|CH İsviçre|CK Cook Adaları|
CL Şili|CN Çin|CO Kolombiya|CR Kosta Rika|CX Christmas Adası|CY Kıbrıs|CZ Çekya|DE Almanya|
DJ Cibuti|DK Danimarka|DO Dominik Cumhuriyeti|DZ Cezayir|EE Estonya|EG Mısır|EH Batı Sahra|
ER Eritre|ES İspanya|ET Etiyopya|FI Finlandiya|FK Falkland Adaları|FM Mikronezya|
FO Faroe Adaları|FR Fransa|GB Birleşik Krallık|GE Gürcistan|GF Fransız Guyanası|GI Cebelitarık|
GM Gambiya|GN Gine|GQ Ekvator Ginesi|GR Yunanistan|GS Güney Georgia ve Güney Sandwich Adaları|
GW Gine-Bissau|HK Çin Hong Kong ÖİB|HM Heard Adası ve McDonald Adaları|HR Hırvatistan|
HU Macaristan|ID Endonezya|IL İsrail|IM Man Adası|IN Hindistan|
IO Britanya Hint Okyanusu Toprakları|IS İzlanda|IT İtalya|JO Ürdün|JP Japonya|KG Kırgızistan|
KH Kamboçya|KM Komorlar|KN Saint Kitts ve Nevis|KP Kuzey Kore|KR Güney Kore|KW Kuveyt|
KY Cayman Adaları|LB Lübnan|LR Liberya|LT Litvanya|LV Letonya|MA Fas|ME Karadağ|
MH Marshall Adaları|MK Kuzey Makedonya|MN Moğolistan|MO Çin Makao ÖİB|MP Kuzey Mariana Adaları|
MR Moritanya|MV Maldivler|MX Meksika|MY Malezya|NA Namibya|NC Yeni Kaledonya|NE Nijer|
NF Norfolk Adası|NG Nijerya|NL Hollanda|NO Norveç|NZ Yeni Zelanda|OM Umman|
PF Fransız Polinezyası|PG Papua Yeni Gine|PH Filipinler|PL Polonya|PM Saint Pierre ve Miquelon|
PN Pitcairn Adaları|PR Porto Riko|PS Filistin Bölgeleri|PT Portekiz|RO Romanya|RS Sırbistan|
RU Rusya|SA Suudi Arabistan|SB Solomon Adaları|SC Seyşeller|SE İsveç|SH Saint Helena|
SI Slovenya|SJ Svalbard ve Jan Mayen|SK Slovakya|SO Somali|SS Güney Sudan|
ST Sao Tome ve Principe|SY Suriye|TC Turks ve Caicos Adaları|TF Fransız Güney Toprakları|
TH Tayland|TJ Tacikistan|TN Tunus|TT Trinidad ve Tobago|TW Tayvan|TZ Tanzanya|UA Ukrayna|
UM ABD Küçük Harici Adaları|US Amerika Birleşik Devletleri|UZ Özbekistan|
VC Saint Vincent ve Grenadinler|VG Britanya Virjin Adaları|VI ABD Virjin Adaları|
WF Wallis ve Futuna|XK Kosova|ZA Güney Afrika|ZM Zambiya
AC Νήσος Ασενσιόν|AD Ανδόρα|AE Ηνωμένα Αραβικά Εμιράτα|AF Αφγανιστάν|
AG Αντίγκουα και Μπαρμπούντα|AI Ανγκουίλα|AL Αλβανία|AM Αρμενία|AO Αγκόλα|AQ Ανταρκτική|
AR Αργεντινή|AS Αμερικανική Σαμόα|AT Αυστρία|AU Αυστραλία|AW Αρούμπα|AX Νήσοι Όλαντ|
AZ Αζερμπαϊτζάν|BA Βοσνία - Ερζεγοβίνη|BB Μπαρμπέιντος|BD Μπανγκλαντές|BE Βέλγιο|
BF Μπουρκίνα Φάσο|BG Βουλγαρία|BH Μπαχρέιν|BI Μπουρούντι|BJ Μπενίν|BL Άγιος Βαρθολομαίος|
BM Βερμούδες|BN Μπρουνέι|BO Βολιβία|BQ Ολλανδία Καραϊβικής|BR Βραζιλία|BS Μπαχάμες|BT Μπουτάν|
BV Νήσος Μπουβέ|BW Μποτσουάνα|BY Λευκορωσία|BZ Μπελίζ|CA Καναδάς|CC Νήσοι Κόκος (Κίλινγκ)|
CD Κονγκό - Κινσάσα|CF Κεντροαφρικανική Δημοκρατία|CG Κονγκό - Μπραζαβίλ|CH Ελβετία|
CI Ακτή Ελεφαντοστού|CK Νήσοι Κουκ|CL Χιλή|CM Καμερούν|CN Κίνα|CO Κολομβία|CR Κόστα Ρίκα|
CU Κούβα|CV Πράσινο Ακρωτήριο|CW Κουρασάο|CX Νήσος των Χριστουγέννων|CY Κύπρος|CZ Τσεχία|
DE Γερμανία|DJ Τζιμπουτί|DK Δανία|DM Ντομίνικα|DO Δομινικανή Δημοκρατία|DZ Αλγερία|
EC Ισημερινός|EE Εσθονία|EG Αίγυπτος|EH Δυτική Σαχάρα|ER Ερυθραία|ES Ισπανία|ET Αιθιοπία|
FI Φινλανδία|FJ Φίτζι|FK Νήσοι Φόκλαντ|FM Μικρονησία|FO Νήσοι Φερόες|FR Γαλλία|GA Γκαμπόν|
GB Ηνωμένο Βασίλειο|GD Γρενάδα|GE Γεωργία|GF Γαλλική Γουιάνα|GG Γκέρνζι|GH Γκάνα|GI Γιβραλτάρ|
GL Γροιλανδία|GM Γκάμπια|GN Γουινέα|GP Γουαδελούπη|GQ Ισημερινή Γουινέα|GR Ελλάδα|
GS Νήσοι Νότια Γεωργία και Νότιες Σάντουιτς|GT Γουατεμάλα|GU Γκουάμ|GW Γουινέα Μπισάου|
GY Γουιάνα|HK Χονγκ Κονγκ ΕΔΠ Κίνας|HM Νήσοι Χερντ και Μακντόναλντ|HN Ονδούρα|HR Κροατία|
HT Αϊτή|HU Ουγγαρία|ID Ινδονησία|IE Ιρλανδία|IL Ισραήλ|IM Νήσος του Μαν|IN Ινδία|
IO Βρετανικά Εδάφη Ινδικού Ωκεανού|IQ Ιράκ|IR Ιράν|IS Ισλανδία|IT Ιταλία|JE Τζέρζι|JM Τζαμάικα|
JO Ιορδανία|JP Ιαπωνία|KE Κένυα|KG Κιργιστάν|KH Καμπότζη|KI Κιριμπάτι|KM Κομόρες|
KN Σεν Κιτς και Νέβις|KP Βόρεια Κορέα|KR Νότια Κορέα|KW Κουβέιτ|KY Νήσοι Κέιμαν|KZ Καζακστάν|
LA Λάος|LB Λίβανος|LC Αγία Λουκία|LI Λιχτενστάιν|LK Σρι Λάνκα|LR Λιβερία|LS Λεσότο|LT Λιθουανία|
LU Λουξεμβούργο|LV Λετονία|LY Λιβύη|MA Μαρόκο|MC Μονακό|MD Μολδαβία|ME Μαυροβούνιο|
MF Άγιος Μαρτίνος (Γαλλικό τμήμα)|MG Μαδαγασκάρη|MH Νήσοι Μάρσαλ|MK Βόρεια Μακεδονία|ML Μάλι|
MM Μιανμάρ (Βιρμανία)|MN Μογγολία|MO Μακάο ΕΔΠ Κίνας|MP Νήσοι Βόρειες Μαριάνες|MQ Μαρτινίκα|
MR Μαυριτανία|MS Μονσεράτ|MT Μάλτα|MU Μαυρίκιος|MV Μαλδίβες|MW Μαλάουι|MX Μεξικό|MY Μαλαισία|
MZ Μοζαμβίκη|NA Ναμίμπια|NC Νέα Καληδονία|NE Νίγηρας|NF Νήσος Νόρφολκ|NG Νιγηρία|NI Νικαράγουα|
NL Κάτω Χώρες|NO Νορβηγία|NP Νεπάλ|NR Ναουρού|NU Νιούε|NZ Νέα Ζηλανδία|OM Ομάν|PA Παναμάς|
PE Περού|PF Γαλλική Πολυνησία|PG Παπούα Νέα Γουινέα|PH Φιλιππίνες|PK Πακιστάν|PL Πολωνία|
PM Σεν Πιερ και Μικελόν|PN Νήσοι Πίτκερν|PR Πουέρτο Ρίκο|PS Παλαιστινιακά Εδάφη|PT Πορτογαλία|
PW Παλάου|PY Παραγουάη|QA Κατάρ|RE Ρεϊνιόν|RO Ρουμανία|RS Σερβία|RU Ρωσία|RW Ρουάντα|
SA Σαουδική Αραβία|SB Νήσοι Σολομώντος|SC Σεϋχέλλες|SD Σουδάν|SE Σουηδία|SG Σιγκαπούρη|
SH Αγία Ελένη|SI Σλοβενία|SJ Σβάλμπαρντ και Γιαν Μαγιέν|SK Σλοβακία|SL Σιέρα Λεόνε|
SM Άγιος Μαρίνος|SN Σενεγάλη|SO Σομαλία|SR Σουρινάμ|SS Νότιο Σουδάν|ST Σάο Τομέ και Πρίνσιπε|
SV Ελ Σαλβαδόρ|SX Άγιος Μαρτίνος (Ολλανδικό τμήμα)|SY Συρία|SZ Εσουατίνι|TA Τριστάν ντα Κούνια|
TC Νήσοι Τερκς και Κάικος|TD Τσαντ|TF Γαλλικά Νότια Εδάφη|TG Τόγκο|TH Ταϊλάνδη|TJ Τατζικιστάν|
TK Τοκελάου|TL Τιμόρ-Λέστε|TM Τουρκμενιστάν|TN Τυνησία|TO Τόνγκα|TR Τουρκία|
TT Τρινιντάντ και Τομπάγκο|TV Τουβαλού|TW Ταϊβάν|TZ Τανζανία|UA Ουκρανία|UG Ουγκάντα|
UM Απομακρυσμένες Νησίδες ΗΠΑ|US Ηνωμένες Πολιτείες|UY Ουρουγουάη|UZ Ουζμπεκιστάν|VA Βατικανό|
VC Άγιος Βικέντιος και Γρεναδίνες|VE Βενεζουέλα|VG Βρετανικές Παρθένες Νήσοι|
VI Αμερικανικές Παρθένες Νήσοι|VN Βιετνάμ|VU Βανουάτου|WF Γουάλις και Φουτούνα|WS Σαμόα|
XK Κοσσυφοπέδιο|YE Υεμένη|YT Μαγιότ|ZA Νότια Αφρική|ZM Ζάμπια|ZW Ζιμπάμπουε
AC Dangun Žengimo sala|AE Jungtiniai Arabų Emyratai|AF Afganistanas|AG Antigva ir Barbuda|
AI Angilija|AS Amerikos Samoa|AX Alandų Salos|AZ Azerbaidžanas|BA Bosnija ir Hercegovina|
BB Barbadosas|BD Bangladešas|BF Burkina Fasas|BG Bulgarija|BH Bahreinas|BI Burundis|BJ Beninas|
BL Sen Bartelemi|BN Brunėjus|BQ Karibų Nyderlandai|BS Bahamos|BT Butanas|BV Buvė Sala|
BY Baltarusija|BZ Belizas|CC Kokosų (Kilingo) Salos|CD Kongas-Kinšasa|
CF Centrinės Afrikos Respublika|CG Kongas-Brazavilis|CH Šveicarija|CI Dramblio Kaulo Krantas|
CK Kuko Salos|CM Kamerūnas|CN Kinija|CV Žaliasis Kyšulys|CW Kiurasao|CX Kalėdų Sala|CY Kipras|
CZ Čekija|DE Vokietija|DJ Džibutis|DK Danija|DO Dominikos Respublika|DZ Alžyras|EC Ekvadoras|
EE Estija|EG Egiptas|EH Vakarų Sachara|ES Ispanija|FI Suomija|FJ Fidžis|FK Folklando salos|
FO Farerų Salos|FR Prancūzija|GA Gabonas|GB Jungtinė Karalystė|GF Prancūzijos Gviana|GG Gernsis|
GI Gibraltaras|GP Gvadelupa|GQ Pusiaujo Gvinėja|GR Graikija|
GS Pietų Džordžija ir Pietų Sandvičo salos|GU Guamas|GW Bisau Gvinėja|GY Gajana|
HK Ypatingasis Administracinis Kinijos Regionas Honkongas|HM Herdo ir Makdonaldo Salos|
HR Kroatija|HT Haitis|HU Vengrija|IE Airija|IL Izraelis|IM Meno Sala|
IO Indijos Vandenyno Britų Sritis|IQ Irakas|IR Iranas|JE Džersis|JP Japonija|KG Kirgizija|
KI Kiribatis|KM Komorai|KN Sent Kitsas ir Nevis|KP Šiaurės Korėja|KR Pietų Korėja|KW Kuveitas|
KY Kaimanų Salos|KZ Kazachstanas|LA Laosas|LB Libanas|LC Sent Lusija|LI Lichtenšteinas|
LS Lesotas|LT Lietuva|LU Liuksemburgas|MA Marokas|MC Monakas|ME Juodkalnija|MF Sen Martenas|
MG Madagaskaras|MH Maršalo Salos|MK Šiaurės Makedonija|ML Malis|MM Mianmaras (Birma)|
MO Ypatingasis Administracinis Kinijos Regionas Makao|MP Marianos Šiaurinės Salos|MQ Martinika|
MR Mauritanija|MS Montseratas|MV Maldyvai|MW Malavis|MY Malaizija|MZ Mozambikas|
NC Naujoji Kaledonija|NE Nigeris|NF Norfolko sala|NL Nyderlandai|NO Norvegija|NP Nepalas|
NU Niujė|NZ Naujoji Zelandija|OM Omanas|PF Prancūzijos Polinezija|PG Papua Naujoji Gvinėja|
PH Filipinai|PK Pakistanas|PL Lenkija|PM Sen Pjeras ir Mikelonas|PN Pitkerno salos|
PR Puerto Rikas|PS Palestinos teritorija|PT Portugalija|PY Paragvajus|QA Kataras|RE Reunjonas|
RO Rumunija|RS Serbija|SA Saudo Arabija|SB Saliamono Salos|SC Seišeliai|SD Sudanas|SE Švedija|
SG Singapūras|SH Šv. Elenos Sala|SJ Svalbardas ir Janas Majenas|SK Slovakija|SL Siera Leonė|
SM San Marinas|SN Senegalas|SO Somalis|SR Surinamas|SS Pietų Sudanas|ST San Tomė ir Prinsipė|
SV Salvadoras|SX Sint Martenas|SZ Svazilandas|TA Tristano da Kunjos|TC Terkso ir Kaikoso Salos|
TD Čadas|TF Prancūzijos Pietų sritys|TG Togas|TH Tailandas|TJ Tadžikija|TL Rytų Timoras|
TM Turkmėnistanas|TN Tunisas|TR Turkija|TT Trinidadas ir Tobagas|TW Taivanas|
UM Jungtinių Valstijų Mažosios Tolimosios Salos|US Jungtinės Valstijos|UY Urugvajus|
UZ Uzbekistanas|VA Vatikano Miesto Valstybė|VC Šventasis Vincentas ir Grenadinai|
VG Didžiosios Britanijos Mergelių Salos|VI Jungtinių Valstijų Mergelių Salos|VN Vietnamas|
WF Volisas ir Futūna|XK Kosovas|YE Jemenas|YT Majotas|ZA Pietų Afrika
AC Đảo Ascension|AE Các Tiểu Vương quốc Ả Rập Thống nhất|AG Antigua và Barbuda|AQ Nam Cực|
AS Samoa thuộc Mỹ|AT Áo|AU Úc|AX Quần đảo Åland|BA Bosnia và Herzegovina|BE Bỉ|
BQ Ca-ri-bê Hà Lan|BV Đảo Bouvet|CC Quần đảo Cocos (Keeling)|CF Cộng hòa Trung Phi|CH Thụy Sĩ|
CK Quần đảo Cook|CN Trung Quốc|CX Đảo Giáng Sinh|CY Síp|CZ Séc|DE Đức|DK Đan Mạch|
DO Cộng hòa Dominica|EG Ai Cập|EH Tây Sahara|ES Tây Ban Nha|FI Phần Lan|FK Quần đảo Falkland|
FO Quần đảo Faroe|FR Pháp|GB Vương quốc Anh|GF Guiana thuộc Pháp|GQ Guinea Xích Đạo|GR Hy Lạp|
GS Nam Georgia & Quần đảo Nam Sandwich|HK Đặc khu Hành chính Hồng Kông, Trung Quốc|
HM Quần đảo Heard và McDonald|IM Đảo Man|IN Ấn Độ|IO Lãnh thổ Ấn Độ Dương thuộc Anh|JP Nhật Bản|
KH Campuchia|KN St. Kitts và Nevis|KP Triều Tiên|KR Hàn Quốc|KY Quần đảo Cayman|LB Li-băng|
MA Ma-rốc|MH Quần đảo Marshall|MK Bắc Macedonia|MM Myanmar (Miến Điện)|MN Mông Cổ|
MO Đặc khu Hành chính Macao, Trung Quốc|MP Quần đảo Bắc Mariana|NF Đảo Norfolk|NL Hà Lan|
NO Na Uy|PF Polynesia thuộc Pháp|PL Ba Lan|PM Saint Pierre và Miquelon|PN Quần đảo Pitcairn|
PS Lãnh thổ Palestine|PT Bồ Đào Nha|RU Nga|SA Ả Rập Xê-út|SB Quần đảo Solomon|SE Thụy Điển|
SJ Svalbard và Jan Mayen|SS Nam Sudan|ST São Tomé và Príncipe|TC Quần đảo Turks và Caicos|
TF Lãnh thổ phía Nam Thuộc Pháp|TH Thái Lan|TR Thổ Nhĩ Kỳ|TT Trinidad và Tobago|TW Đài Loan|
UM Các tiểu đảo xa của Hoa Kỳ|US Hoa Kỳ|VA Thành Vatican|VC St. Vincent và Grenadines|
VG Quần đảo Virgin thuộc Anh|VI Quần đảo Virgin thuộc Hoa Kỳ|WF Wallis và Futuna|ZA Nam Phi
AC アセンション島|AD アンドラ|AE アラブ首長国連邦|AF アフガニスタン|AG アンティグア・バーブーダ|
AI アンギラ|AL アルバニア|AM アルメニア|AO アンゴラ|AQ 南極|AR アルゼンチン|AS 米領サモア|
AT オーストリア|AU オーストラリア|AW アルバ|AX オーランド諸島|AZ アゼルバイジャン|
BA ボスニア・ヘルツェゴビナ|BB バルバドス|BD バングラデシュ|BE ベルギー|BF ブルキナファソ|
BG ブルガリア|BH バーレーン|BI ブルンジ|BJ ベナン|BL サン・バルテルミー|BM バミューダ|
BN ブルネイ|BO ボリビア|BQ オランダ領カリブ|BR ブラジル|BS バハマ|BT ブータン|BV ブーベ島|
BW ボツワナ|BY ベラルーシ|BZ ベリーズ|CA カナダ|CC ココス(キーリング)諸島|
CD コンゴ民主共和国(キンシャサ)|CF 中央アフリカ共和国|CG コンゴ共和国(ブラザビル)|CH スイス|
CI コートジボワール|CK クック諸島|CL チリ|CM カメルーン|CN 中国|CO コロンビア|CR コスタリカ|
CU キューバ|CV カーボベルデ|CW キュラソー|CX クリスマス島|CY キプロス|CZ チェコ|DE ドイツ|
DJ ジブチ|DK デンマーク|DM ドミニカ国|DO ドミニカ共和国|DZ アルジェリア|EC エクアドル|
EE エストニア|EG エジプト|EH 西サハラ|ER エリトリア|ES スペイン|ET エチオピア|FI フィンランド|
FJ フィジー|FK フォークランド諸島|FM ミクロネシア連邦|FO フェロー諸島|FR フランス|GA ガボン|
GB イギリス|GD グレナダ|GE ジョージア|GF 仏領ギアナ|GG ガーンジー|GH ガーナ|GI ジブラルタル|
GL グリーンランド|GM ガンビア|GN ギニア|GP グアドループ|GQ 赤道ギニア|GR ギリシャ|
GS サウスジョージア・サウスサンドウィッチ諸島|GT グアテマラ|GU グアム|GW ギニアビサウ|
GY ガイアナ|HK 中華人民共和国香港特別行政区|HM ハード島・マクドナルド諸島|HN ホンジュラス|
HR クロアチア|HT ハイチ|HU ハンガリー|ID インドネシア|IE アイルランド|IL イスラエル|IM マン島|
IN インド|IO 英領インド洋地域|IQ イラク|IR イラン|IS アイスランド|IT イタリア|JE ジャージー|
JM ジャマイカ|JO ヨルダン|JP 日本|KE ケニア|KG キルギス|KH カンボジア|KI キリバス|KM コモロ|
KN セントクリストファー・ネーヴィス|KP 北朝鮮|KR 韓国|KW クウェート|KY ケイマン諸島|
KZ カザフスタン|LA ラオス|LB レバノン|LC セントルシア|LI リヒテンシュタイン|LK スリランカ|
LR リベリア|LS レソト|LT リトアニア|LU ルクセンブルク|LV ラトビア|LY リビア|MA モロッコ|
MC モナコ|MD モルドバ|ME モンテネグロ|MF サン・マルタン|MG マダガスカル|MH マーシャル諸島|
MK 北マケドニア|ML マリ|MM ミャンマー (ビルマ)|MN モンゴル|MO 中華人民共和国マカオ特別行政区|
MP 北マリアナ諸島|MQ マルティニーク|MR モーリタニア|MS モントセラト|MT マルタ|MU モーリシャス|
MV モルディブ|MW マラウイ|MX メキシコ|MY マレーシア|MZ モザンビーク|NA ナミビア|
NC ニューカレドニア|NE ニジェール|NF ノーフォーク島|NG ナイジェリア|NI ニカラグア|NL オランダ|
NO ノルウェー|NP ネパール|NR ナウル|NU ニウエ|NZ ニュージーランド|OM オマーン|PA パナマ|
PE ペルー|PF 仏領ポリネシア|PG パプアニューギニア|PH フィリピン|PK パキスタン|PL ポーランド|
PM サンピエール島・ミクロン島|PN ピトケアン諸島|PR プエルトリコ|PS パレスチナ自治区|
PT ポルトガル|PW パラオ|PY パラグアイ|QA カタール|RE レユニオン|RO ルーマニア|RS セルビア|
RU ロシア|RW ルワンダ|SA サウジアラビア|SB ソロモン諸島|SC セーシェル|SD スーダン|
SE スウェーデン|SG シンガポール|SH セントヘレナ|SI スロベニア|
SJ スバールバル諸島・ヤンマイエン島|SK スロバキア|SL シエラレオネ|SM サンマリノ|SN セネガル|
SO ソマリア|SR スリナム|SS 南スーダン|ST サントメ・プリンシペ|SV エルサルバドル|
SX シント・マールテン|SY シリア|SZ エスワティニ|TA トリスタン・ダ・クーニャ|
TC タークス・カイコス諸島|TD チャド|TF 仏領極南諸島|TG トーゴ|TH タイ|TJ タジキスタン|
TK トケラウ|TL 東ティモール|TM トルクメニスタン|TN チュニジア|TO トンガ|TR トルコ|
TT トリニダード・トバゴ|TV ツバル|TW 台湾|TZ タンザニア|UA ウクライナ|UG ウガンダ|
UM 合衆国領有小離島|US アメリカ合衆国|UY ウルグアイ|UZ ウズベキスタン|VA バチカン市国|
VC セントビンセント及びグレナディーン諸島|VE ベネズエラ|VG 英領ヴァージン諸島|
VI 米領ヴァージン諸島|VN ベトナム|VU バヌアツ|WF ウォリス・フツナ|WS サモア|XK コソボ|
YE イエメン|YT マヨット|ZA 南アフリカ|ZM ザンビア|ZW ジンバブエ
AC 어센션섬|AD 안도라|AE 아랍에미리트|AF 아프가니스탄|AG 앤티가 바부다|AI 앵귈라|AL 알바니아|
AM 아르메니아|AO 앙골라|AQ 남극 대륙|AR 아르헨티나|AS 아메리칸 사모아|AT 오스트리아|
AU 오스트레일리아|AW 아루바|AX 올란드 제도|AZ 아제르바이잔|BA 보스니아 헤르체고비나|
BB 바베이도스|BD 방글라데시|BE 벨기에|BF 부르키나파소|BG 불가리아|BH 바레인|BI 부룬디|BJ 베냉|
BL 생바르텔레미|BM 버뮤다|BN 브루나이|BO 볼리비아|BQ 네덜란드령 카리브|BR 브라질|BS 바하마|
BT 부탄|BV 부베섬|BW 보츠와나|BY 벨라루스|BZ 벨리즈|CA 캐나다|CC 코코스 제도|CD 콩고-킨샤사|
CF 중앙 아프리카 공화국|CG 콩고-브라자빌|CH 스위스|CI 코트디부아르|CK 쿡 제도|CL 칠레|CM 카메룬|
CN 중국|CO 콜롬비아|CR 코스타리카|CU 쿠바|CV 카보베르데|CW 퀴라소|CX 크리스마스섬|CY 키프로스|
CZ 체코|DE 독일|DJ 지부티|DK 덴마크|DM 도미니카|DO 도미니카 공화국|DZ 알제리|EC 에콰도르|
EE 에스토니아|EG 이집트|EH 서사하라|ER 에리트리아|ES 스페인|ET 에티오피아|FI 핀란드|FJ 피지|
FK 포클랜드 제도|FM 미크로네시아|FO 페로 제도|FR 프랑스|GA 가봉|GB 영국|GD 그레나다|GE 조지아|
GF 프랑스령 기아나|GG 건지|GH 가나|GI 지브롤터|GL 그린란드|GM 감비아|GN 기니|GP 과들루프|
GQ 적도 기니|GR 그리스|GS 사우스조지아 사우스샌드위치 제도|GT 과테말라|GU 괌|GW 기니비사우|
GY 가이아나|HK 홍콩(중국 특별행정구)|HM 허드 맥도널드 제도|HN 온두라스|HR 크로아티아|HT 아이티|
HU 헝가리|ID 인도네시아|IE 아일랜드|IL 이스라엘|IM 맨섬|IN 인도|IO 영국령 인도양 지역|IQ 이라크|
IR 이란|IS 아이슬란드|IT 이탈리아|JE 저지|JM 자메이카|JO 요르단|JP 일본|KE 케냐|KG 키르기스스탄|
KH 캄보디아|KI 키리바시|KM 코모로|KN 세인트키츠 네비스|KP 북한|KR 대한민국|KW 쿠웨이트|
KY 케이맨 제도|KZ 카자흐스탄|LA 라오스|LB 레바논|LC 세인트루시아|LI 리히텐슈타인|LK 스리랑카|
LR 라이베리아|LS 레소토|LT 리투아니아|LU 룩셈부르크|LV 라트비아|LY 리비아|MA 모로코|MC 모나코|
MD 몰도바|ME 몬테네그로|MF 생마르탱|MG 마다가스카르|MH 마셜 제도|MK 북마케도니아|ML 말리|
MM 미얀마|MN 몽골|MO 마카오(중국 특별행정구)|MP 북마리아나제도|MQ 마르티니크|MR 모리타니|
MS 몬트세라트|MT 몰타|MU 모리셔스|MV 몰디브|MW 말라위|MX 멕시코|MY 말레이시아|MZ 모잠비크|
NA 나미비아|NC 뉴칼레도니아|NE 니제르|NF 노퍽섬|NG 나이지리아|NI 니카라과|NL 네덜란드|
NO 노르웨이|NP 네팔|NR 나우루|NU 니우에|NZ 뉴질랜드|OM 오만|PA 파나마|PE 페루|
PF 프랑스령 폴리네시아|PG 파푸아뉴기니|PH 필리핀|PK 파키스탄|PL 폴란드|PM 생피에르 미클롱|
PN 핏케언 제도|PR 푸에르토리코|PS 팔레스타인 지구|PT 포르투갈|PW 팔라우|PY 파라과이|QA 카타르|
RE 레위니옹|RO 루마니아|RS 세르비아|RU 러시아|RW 르완다|SA 사우디아라비아|SB 솔로몬 제도|
SC 세이셸|SD 수단|SE 스웨덴|SG 싱가포르|SH 세인트헬레나|SI 슬로베니아|SJ 스발바르제도-얀마웬섬|
SK 슬로바키아|SL 시에라리온|SM 산마리노|SN 세네갈|SO 소말리아|SR 수리남|SS 남수단|
ST 상투메 프린시페|SV 엘살바도르|SX 신트마르턴|SY 시리아|SZ 에스와티니|TA 트리스탄다쿠나|
TC 터크스 케이커스 제도|TD 차드|TF 프랑스령 남방 지역|TG 토고|TH 태국|TJ 타지키스탄|TK 토켈라우|
TL 동티모르|TM 투르크메니스탄|TN 튀니지|TO 통가|TR 튀르키예|TT 트리니다드 토바고|TV 투발루|
TW 대만|TZ 탄자니아|UA 우크라이나|UG 우간다|UM 미국령 해외 제도|US 미국|UY 우루과이|
UZ 우즈베키스탄|VA 바티칸 시국|VC 세인트빈센트그레나딘|VE 베네수엘라|VG 영국령 버진아일랜드|
VI 미국령 버진아일랜드|VN 베트남|VU 바누아투|WF 왈리스-푸투나 제도|WS 사모아|XK 코소보|YE 예멘|
YT 마요트|ZA 남아프리카|ZM 잠비아|ZW 짐바브웨
AC 阿森松岛|AD 安道尔|AE 阿拉伯联合酋长国|AF 阿富汗|AG 安提瓜和巴布达|AI 安圭拉|AL 阿尔巴尼亚|
AM 亚美尼亚|AO 安哥拉|AQ 南极洲|AR 阿根廷|AS 美属萨摩亚|AT 奥地利|AU 澳大利亚|AW 阿鲁巴|
AX 奥兰群岛|AZ 阿塞拜疆|BA 波斯尼亚和黑塞哥维那|BB 巴巴多斯|BD 孟加拉国|BE 比利时|BF 布基纳法索|
BG 保加利亚|BH 巴林|BI 布隆迪|BJ 贝宁|BL 圣巴泰勒米|BM 百慕大|BN 文莱|BO 玻利维亚|
BQ 荷属加勒比区|BR 巴西|BS 巴哈马|BT 不丹|BV 布韦岛|BW 博茨瓦纳|BY 白俄罗斯|BZ 伯利兹|CA 加拿大|
CC 科科斯（基林）群岛|CD 刚果（金）|CF 中非共和国|CG 刚果（布）|CH 瑞士|CI 科特迪瓦|CK 库克群岛|
CL 智利|CM 喀麦隆|CO 哥伦比亚|CR 哥斯达黎加|CU 古巴|CV 佛得角|CW 库拉索|CX 圣诞岛|CY 塞浦路斯|
CZ 捷克|DE 德国|DJ 吉布提|DK 丹麦|DM 多米尼克|DO 多米尼加共和国|DZ 阿尔及利亚|EC 厄瓜多尔|
EE 爱沙尼亚|EG 埃及|EH 西撒哈拉|ER 厄立特里亚|ES 西班牙|ET 埃塞俄比亚|FI 芬兰|FJ 斐济|
FK 福克兰群岛|FM 密克罗尼西亚|FO 法罗群岛|FR 法国|GA 加蓬|GB 英国|GD 格林纳达|GE 格鲁吉亚|
GF 法属圭亚那|GG 根西岛|GH 加纳|GI 直布罗陀|GL 格陵兰|GM 冈比亚|GN 几内亚|GP 瓜德罗普|
GQ 赤道几内亚|GR 希腊|GS 南乔治亚和南桑威奇群岛|GT 危地马拉|GU 关岛|GW 几内亚比绍|GY 圭亚那|
HK 中国香港特别行政区|HM 赫德岛和麦克唐纳群岛|HN 洪都拉斯|HR 克罗地亚|HT 海地|HU 匈牙利|
ID 印度尼西亚|IE 爱尔兰|IL 以色列|IM 马恩岛|IN 印度|IO 英属印度洋领地|IQ 伊拉克|IR 伊朗|IS 冰岛|
IT 意大利|JE 泽西岛|JM 牙买加|JO 约旦|KE 肯尼亚|KG 吉尔吉斯斯坦|KH 柬埔寨|KI 基里巴斯|KM 科摩罗|
KN 圣基茨和尼维斯|KP 朝鲜|KR 韩国|KW 科威特|KY 开曼群岛|KZ 哈萨克斯坦|LA 老挝|LB 黎巴嫩|
LC 圣卢西亚|LI 列支敦士登|LK 斯里兰卡|LR 利比里亚|LS 莱索托|LT 立陶宛|LU 卢森堡|LV 拉脱维亚|
LY 利比亚|MA 摩洛哥|MC 摩纳哥|MD 摩尔多瓦|ME 黑山|MF 法属圣马丁|MG 马达加斯加|MH 马绍尔群岛|
MK 北马其顿|ML 马里|MM 缅甸|MN 蒙古|MO 中国澳门特别行政区|MP 北马里亚纳群岛|MQ 马提尼克|
MR 毛里塔尼亚|MS 蒙特塞拉特|MT 马耳他|MU 毛里求斯|MV 马尔代夫|MW 马拉维|MX 墨西哥|MY 马来西亚|
MZ 莫桑比克|NA 纳米比亚|NC 新喀里多尼亚|NE 尼日尔|NF 诺福克岛|NG 尼日利亚|NI 尼加拉瓜|NL 荷兰|
NO 挪威|NP 尼泊尔|NR 瑙鲁|NU 纽埃|NZ 新西兰|OM 阿曼|PA 巴拿马|PE 秘鲁|PF 法属波利尼西亚|
PG 巴布亚新几内亚|PH 菲律宾|PK 巴基斯坦|PL 波兰|PM 圣皮埃尔和密克隆群岛|PN 皮特凯恩群岛|
PR 波多黎各|PS 巴勒斯坦领土|PT 葡萄牙|PW 帕劳|PY 巴拉圭|QA 卡塔尔|RE 留尼汪|RO 罗马尼亚|
RS 塞尔维亚|RU 俄罗斯|RW 卢旺达|SA 沙特阿拉伯|SB 所罗门群岛|SC 塞舌尔|SD 苏丹|SE 瑞典|SG 新加坡|
SH 圣赫勒拿|SI 斯洛文尼亚|SJ 斯瓦尔巴和扬马延|SK 斯洛伐克|SL 塞拉利昂|SM 圣马力诺|SN 塞内加尔|
SO 索马里|SR 苏里南|SS 南苏丹|ST 圣多美和普林西比|SV 萨尔瓦多|SX 荷属圣马丁|SY 叙利亚|
SZ 斯威士兰|TA 特里斯坦-达库尼亚群岛|TC 特克斯和凯科斯群岛|TD 乍得|TF 法属南部领地|TG 多哥|
TH 泰国|TJ 塔吉克斯坦|TK 托克劳|TL 东帝汶|TM 土库曼斯坦|TN 突尼斯|TO 汤加|TR 土耳其|
TT 特立尼达和多巴哥|TV 图瓦卢|TZ 坦桑尼亚|UA 乌克兰|UG 乌干达|UM 美国本土外小岛屿|US 美国|
UY 乌拉圭|UZ 乌兹别克斯坦|VA 梵蒂冈|VC 圣文森特和格林纳丁斯|VE 委内瑞拉|VG 英属维尔京群岛|
VI 美属维尔京群岛|VN 越南|VU 瓦努阿图|WF 瓦利斯和富图纳|WS 萨摩亚|XK 科索沃|YE 也门|YT 马约特|
ZA 南非|ZM 赞比亚|ZW 津巴布韦
AC 阿森松島|AD 安道爾|AE 阿拉伯聯合大公國|AG 安地卡及巴布達|AI 安奎拉|AL 阿爾巴尼亞|AM 亞美尼亞|
AQ 南極洲|AS 美屬薩摩亞|AT 奧地利|AU 澳洲|AW 荷屬阿魯巴|AX 奧蘭群島|AZ 亞塞拜然|
BA 波士尼亞與赫塞哥維納|BB 巴貝多|BD 孟加拉|BE 比利時|BF 布吉納法索|BG 保加利亞|BI 蒲隆地|
BJ 貝南|BL 聖巴瑟米|BM 百慕達|BN 汶萊|BO 玻利維亞|BQ 荷蘭加勒比區|BS 巴哈馬|BV 布威島|BW 波札那|
BY 白俄羅斯|BZ 貝里斯|CC 科克斯（基靈）群島|CD 剛果（金夏沙）|CF 中非共和國|CG 剛果（布拉薩）|
CI 象牙海岸|CK 庫克群島|CM 喀麥隆|CN 中國|CO 哥倫比亞|CR 哥斯大黎加|CV 維德角|CW 庫拉索|
CX 聖誕島|CY 賽普勒斯|DE 德國|DJ 吉布地|DK 丹麥|DO 多明尼加共和國|DZ 阿爾及利亞|EC 厄瓜多|
EE 愛沙尼亞|ER 厄利垂亞|ET 衣索比亞|FI 芬蘭|FJ 斐濟|FK 福克蘭群島|FM 密克羅尼西亞|FO 法羅群島|
FR 法國|GA 加彭|GB 英國|GD 格瑞那達|GE 喬治亞|GF 法屬圭亞那|GG 根息|GH 迦納|GI 直布羅陀|
GL 格陵蘭|GM 甘比亞|GN 幾內亞|GP 瓜地洛普|GQ 赤道幾內亞|GR 希臘|GS 南喬治亞與南三明治群島|
GT 瓜地馬拉|GU 關島|GW 幾內亞比索|GY 蓋亞那|HK 中國香港特別行政區|HM 赫德島及麥唐納群島|
HN 宏都拉斯|HR 克羅埃西亞|ID 印尼|IE 愛爾蘭|IM 曼島|IO 英屬印度洋領地|IS 冰島|IT 義大利|
JE 澤西島|JM 牙買加|JO 約旦|KE 肯亞|KG 吉爾吉斯|KI 吉里巴斯|KM 葛摩|KN 聖克里斯多福及尼維斯|
KP 北韓|KR 南韓|KY 開曼群島|KZ 哈薩克|LA 寮國|LC 聖露西亞|LI 列支敦斯登|LK 斯里蘭卡|LR 賴比瑞亞|
LS 賴索托|LU 盧森堡|LV 拉脫維亞|LY 利比亞|MC 摩納哥|MD 摩爾多瓦|ME 蒙特內哥羅|MF 法屬聖馬丁|
MG 馬達加斯加|MH 馬紹爾群島|MK 北馬其頓|ML 馬利|MM 緬甸|MO 中國澳門特別行政區|MP 北馬利安納群島|
MQ 馬丁尼克|MR 茅利塔尼亞|MS 蒙哲臘|MT 馬爾他|MU 模里西斯|MV 馬爾地夫|MW 馬拉威|MY 馬來西亞|
MZ 莫三比克|NA 納米比亞|NC 新喀里多尼亞|NE 尼日|NF 諾福克島|NG 奈及利亞|NL 荷蘭|NP 尼泊爾|
NR 諾魯|NU 紐埃島|NZ 紐西蘭|PA 巴拿馬|PE 秘魯|PF 法屬玻里尼西亞|PG 巴布亞紐幾內亞|PH 菲律賓|
PL 波蘭|PM 聖皮埃與密克隆群島|PN 皮特肯群島|PS 巴勒斯坦自治區|PW 帛琉|QA 卡達|RE 留尼旺|
RO 羅馬尼亞|RS 塞爾維亞|RU 俄羅斯|RW 盧安達|SA 沙烏地阿拉伯|SB 索羅門群島|SC 塞席爾|SD 蘇丹|
SH 聖赫勒拿島|SI 斯洛維尼亞|SJ 挪威屬斯瓦巴及尖棉|SL 獅子山|SM 聖馬利諾|SN 塞內加爾|SO 索馬利亞|
SR 蘇利南|SS 南蘇丹|ST 聖多美普林西比|SV 薩爾瓦多|SX 荷屬聖馬丁|SY 敘利亞|SZ 史瓦帝尼|
TA 特里斯坦達庫尼亞群島|TC 土克斯及開科斯群島|TD 查德|TF 法屬南部屬地|TH 泰國|TJ 塔吉克|
TK 托克勞群島|TL 東帝汶|TM 土庫曼|TN 突尼西亞|TO 東加|TT 千里達及托巴哥|TV 吐瓦魯|TW 台灣|
TZ 坦尚尼亞|UA 烏克蘭|UG 烏干達|UM 美國本土外小島嶼|US 美國|UY 烏拉圭|UZ 烏茲別克|VA 梵蒂岡|
VC 聖文森及格瑞那丁|VE 委內瑞拉|VG 英屬維京群島|VI 美屬維京群島|VU 萬那杜|
WF 瓦利斯群島和富圖那群島|WS 薩摩亞|YE 葉門|YT 馬約特島|ZM 尚比亞|ZW 辛巴威
AC جزيرة أسينشيون|AD أندورا|AE الإمارات العربية المتحدة|AF أفغانستان|AG أنتيغوا وبربودا|
AI أنغويلا|AL ألبانيا|AM أرمينيا|AO أنغولا|AQ أنتاركتيكا|AR الأرجنتين|AS ساموا الأمريكية|
AT النمسا|AU أستراليا|AW أروبا|AX جزر آلاند|AZ أذربيجان|BA البوسنة والهرسك|BB بربادوس|
BD بنغلاديش|BE بلجيكا|BF بوركينا فاسو|BG بلغاريا|BH البحرين|BI بوروندي|BJ بنين|BL سان بارتليمي|
BM برمودا|BN بروناي|BO بوليفيا|BQ هولندا الكاريبية|BR البرازيل|BS جزر البهاما|BT بوتان|
BV جزيرة بوفيه|BW بوتسوانا|BY بيلاروس|BZ بليز|CA كندا|CC جزر كوكوس (كيلينغ)|
CD الكونغو - كينشاسا|CF جمهورية أفريقيا الوسطى|CG الكونغو - برازافيل|CH سويسرا|CI ساحل العاج|
CK جزر كوك|CL تشيلي|CM الكاميرون|CN الصين|CO كولومبيا|CR كوستاريكا|CU كوبا|CV الرأس الأخضر|
CW كوراساو|CX جزيرة كريسماس|CY قبرص|CZ التشيك|DE ألمانيا|DJ جيبوتي|DK الدانمرك|DM دومينيكا|
DO جمهورية الدومينيكان|DZ الجزائر|EC الإكوادور|EE إستونيا|EG مصر|EH الصحراء الغربية|ER إريتريا|
ES إسبانيا|ET إثيوبيا|FI فنلندا|FJ فيجي|FK جزر فوكلاند|FM ميكرونيزيا|FO جزر فارو|FR فرنسا|
GA الغابون|GB المملكة المتحدة|GD غرينادا|GE جورجيا|GF غويانا الفرنسية|GG غيرنزي|GH غانا|
GI جبل طارق|GL غرينلاند|GM غامبيا|GN غينيا|GP غوادلوب|GQ غينيا الاستوائية|GR اليونان|
GS جورجيا الجنوبية وجزر ساندويتش الجنوبية|GT غواتيمالا|GU غوام|GW غينيا بيساو|GY غيانا|
HK هونغ كونغ الصينية (منطقة إدارية خاصة)|HM جزيرة هيرد وجزر ماكدونالد|HN هندوراس|HR كرواتيا|
HT هايتي|HU هنغاريا|ID إندونيسيا|IE أيرلندا|IL إسرائيل|IM جزيرة مان|IN الهند|
IO الإقليم البريطاني في المحيط الهندي|IQ العراق|IR إيران|IS آيسلندا|IT إيطاليا|JE جيرسي|
JM جامايكا|JO الأردن|JP اليابان|KE كينيا|KG قيرغيزستان|KH كمبوديا|KI كيريباتي|KM جزر القمر|
KN سانت كيتس ونيفيس|KP كوريا الشمالية|KR كوريا الجنوبية|KW الكويت|KY جزر كايمان|KZ كازاخستان|
LA لاوس|LB لبنان|LC سانت لوسيا|LI ليختنشتاين|LK سريلانكا|LR ليبيريا|LS ليسوتو|LT ليتوانيا|
LU لوكسمبورغ|LV لاتفيا|LY ليبيا|MA المغرب|MC موناكو|MD مولدوفا|ME الجبل الأسود|MF سان مارتن|
MG مدغشقر|MH جزر مارشال|MK مقدونيا الشمالية|ML مالي|MM ميانمار (بورما)|MN منغوليا|
MO منطقة ماكاو الإدارية الخاصة|MP جزر ماريانا الشمالية|MQ جزر المارتينيك|MR موريتانيا|
MS مونتسرات|MT مالطا|MU موريشيوس|MV جزر المالديف|MW ملاوي|MX المكسيك|MY ماليزيا|MZ موزمبيق|
NA ناميبيا|NC كاليدونيا الجديدة|NE النيجر|NF جزيرة نورفولك|NG نيجيريا|NI نيكاراغوا|NL هولندا|
NO النرويج|NP نيبال|NR ناورو|NU نيوي|NZ نيوزيلندا|OM عُمان|PA بنما|PE بيرو|
PF بولينيزيا الفرنسية|PG بابوا غينيا الجديدة|PH الفلبين|PK باكستان|PL بولندا|
PM سان بيير ومكويلون|PN جزر بيتكيرن|PR بورتوريكو|PS الأراضي الفلسطينية|PT البرتغال|PW بالاو|
PY باراغواي|QA قطر|RE روينيون|RO رومانيا|RS صربيا|RU روسيا|RW رواندا|
SA المملكة العربية السعودية|SB جزر سليمان|SC سيشل|SD السودان|SE السويد|SG سنغافورة|
SH سانت هيلينا|SI سلوفينيا|SJ سفالبارد وجان ماين|SK سلوفاكيا|SL سيراليون|SM سان مارينو|
SN السنغال|SO الصومال|SR سورينام|SS جنوب السودان|ST ساو تومي وبرينسيبي|SV السلفادور|
SX سانت مارتن|SY سوريا|SZ إسواتيني|TA تريستان دا كونا|TC جزر توركس وكايكوس|TD تشاد|
TF الأقاليم الجنوبية الفرنسية|TG توغو|TH تايلاند|TJ طاجيكستان|TK توكيلاو|TL تيمور - ليشتي|
TM تركمانستان|TN تونس|TO تونغا|TR تركيا|TT ترينيداد وتوباغو|TV توفالو|TW تايوان|TZ تنزانيا|
UA أوكرانيا|UG أوغندا|UM جزر الولايات المتحدة النائية|US الولايات المتحدة|UY أورغواي|
UZ أوزبكستان|VA الفاتيكان|VC سانت فنسنت وجزر غرينادين|VE فنزويلا|VG جزر فيرجن البريطانية|
VI جزر فيرجن الأمريكية|VN فيتنام|VU فانواتو|WF جزر والس وفوتونا|WS ساموا|XK كوسوفو|YE اليمن|
YT مايوت|ZA جنوب أفريقيا|ZM زامبيا|ZW زيمبابوي
AC האי אסנשן|AD אנדורה|AE איחוד האמירויות הערביות|AF אפגניסטן|AG אנטיגואה וברבודה|AI אנגווילה|
AL אלבניה|AM ארמניה|AO אנגולה|AQ אנטארקטיקה|AR ארגנטינה|AS סמואה האמריקנית|AT אוסטריה|
AU אוסטרליה|AW ארובה|AX איי אולנד|AZ אזרבייג׳ן|BA בוסניה והרצגובינה|BB ברבדוס|BD בנגלדש|
BE בלגיה|BF בורקינה פאסו|BG בולגריה|BH בחריין|BI בורונדי|BJ בנין|BL סנט ברתולומיאו|BM ברמודה|
BN ברוניי|BO בוליביה|BQ האיים הקריביים ההולנדיים|BR ברזיל|BS איי בהאמה|BT בהוטן|BV האי בובה|
BW בוטסואנה|BY בלארוס|BZ בליז|CA קנדה|CC איי קוקוס (קילינג)|CD קונגו - קינשאסה|
CF הרפובליקה המרכז-אפריקאית|CG קונגו - ברזאויל|CH שווייץ|CI חוף השנהב|CK איי קוק|CL צ׳ילה|
CM קמרון|CN סין|CO קולומביה|CR קוסטה ריקה|CU קובה|CV כף ורדה|CW קוראסאו|CX אי חג המולד|
CY קפריסין|CZ צ׳כיה|DE גרמניה|DJ ג׳יבוטי|DK דנמרק|DM דומיניקה|DO הרפובליקה הדומיניקנית|
DZ אלג׳יריה|EC אקוודור|EE אסטוניה|EG מצרים|EH סהרה המערבית|ER אריתריאה|ES ספרד|ET אתיופיה|
FI פינלנד|FJ פיג׳י|FK איי פוקלנד|FM מיקרונזיה|FO איי פארו|FR צרפת|GA גבון|GB בריטניה|GD גרנדה|
GE גאורגיה|GF גיאנה הצרפתית|GG גרנזי|GH גאנה|GI גיברלטר|GL גרינלנד|GM גמביה|GN גינאה|
GP גוואדלופ|GQ גינאה המשוונית|GR יוון|GS ג׳ורג׳יה הדרומית ואיי סנדוויץ׳ הדרומיים|GT גואטמלה|
GU גואם|GW גינאה-ביסאו|GY גיאנה|HK הונג קונג (אזור מנהלי מיוחד של סין)|HM איי הרד ומקדונלד|
HN הונדורס|HR קרואטיה|HT האיטי|HU הונגריה|ID אינדונזיה|IE אירלנד|IL ישראל|IM האי מאן|IN הודו|
IO הטריטוריה הבריטית באוקיינוס ההודי|IQ עיראק|IR איראן|IS איסלנד|IT איטליה|JE ג׳רזי|JM ג׳מייקה|
JO ירדן|JP יפן|KE קניה|KG קירגיזסטן|KH קמבודיה|KI קיריבאטי|KM קומורו|KN סנט קיטס ונוויס|
KP קוריאה הצפונית|KR קוריאה הדרומית|KW כווית|KY איי קיימן|KZ קזחסטן|LA לאוס|LB לבנון|
LC סנט לוסיה|LI ליכטנשטיין|LK סרי לנקה|LR ליבריה|LS לסוטו|LT ליטא|LU לוקסמבורג|LV לטביה|LY לוב|
MA מרוקו|MC מונקו|MD מולדובה|ME מונטנגרו|MF סן מרטן|MG מדגסקר|MH איי מרשל|MK מקדוניה הצפונית|
ML מאלי|MM מיאנמר (בורמה)|MN מונגוליה|MO מקאו (אזור מנהלי מיוחד של סין)|MP איי מריאנה הצפוניים|
MQ מרטיניק|MR מאוריטניה|MS מונסראט|MT מלטה|MU מאוריציוס|MV האיים המלדיביים|MW מלאווי|MX מקסיקו|
MY מלזיה|MZ מוזמביק|NA נמיביה|NC קלדוניה החדשה|NE ניז׳ר|NF האי נורפוק|NG ניגריה|NI ניקרגואה|
NL הולנד|NO נורווגיה|NP נפאל|NR נאורו|NU ניווה|NZ ניו זילנד|OM עומאן|PA פנמה|PE פרו|
PF פולינזיה הצרפתית|PG פפואה גינאה החדשה|PH הפיליפינים|PK פקיסטן|PL פולין|PM סנט פייר ומיקלון|
PN איי פיטקרן|PR פוארטו ריקו|PS השטחים הפלסטיניים|PT פורטוגל|PW פלאו|PY פרגוואי|QA קטאר|
RE ראוניון|RO רומניה|RS סרביה|RU רוסיה|RW רואנדה|SA ערב הסעודית|SB איי שלמה|SC איי סיישל|
SD סודן|SE שוודיה|SG סינגפור|SH סנט הלנה|SI סלובניה|SJ סבאלברד ויאן מאיין|SK סלובקיה|
SL סיירה לאון|SM סן מרינו|SN סנגל|SO סומליה|SR סורינאם|SS דרום סודן|ST סאו טומה ופרינסיפה|
SV אל סלבדור|SX סנט מארטן|SY סוריה|SZ אסוואטיני|TA טריסטן דה קונה|TC איי טרקס וקייקוס|TD צ׳אד|
TF הטריטוריות הדרומיות של צרפת|TG טוגו|TH תאילנד|TJ טג׳יקיסטן|TK טוקלאו|TL טימור-לסטה|
TM טורקמניסטן|TN תוניסיה|TO טונגה|TR טורקיה|TT טרינידד וטובגו|TV טובאלו|TW טייוואן|TZ טנזניה|
UA אוקראינה|UG אוגנדה|UM האיים המרוחקים הקטנים של ארה״ב|US ארצות הברית|UY אורוגוואי|
UZ אוזבקיסטן|VA הוותיקן|VC סנט וינסנט והגרנדינים|VE ונצואלה|VG איי הבתולה הבריטיים|
VI איי הבתולה של ארצות הברית|VN וייטנאם|VU ונואטו|WF איי ווליס ופוטונה|WS סמואה|XK קוסובו|
YE תימן|YT מאיוט|ZA דרום אפריקה|ZM זמביה|ZW זימבבואה
"""
