"""What countries are called, by their code of ISO 3166, as the Unicode CLDR 49 has it (common/main,
territories), less what a table before has already.

In this order: Polish, Czech, Slovak, Ukrainian, Russian, Bulgarian, Croatian and Slovenian.
"""

NAMES = """\
AC Wyspa Wniebowstąpienia|AD Andora|AE Zjednoczone Emiraty Arabskie|AQ Antarktyda|AR Argentyna|
AS Samoa Amerykańskie|AX Wyspy Alandzkie|AZ Azerbejdżan|BA Bośnia i Hercegowina|BD Bangladesz|
BG Bułgaria|BH Bahrajn|BM Bermudy|BO Boliwia|BQ Niderlandy Karaibskie|BR Brazylia|BS Bahamy|
BV Wyspa Bouveta|BY Białoruś|CC Wyspy Kokosowe|CD Demokratyczna Republika Konga|
CF Republika Środkowoafrykańska|CG Kongo|CH Szwajcaria|CK Wyspy Cooka|CN Chiny|CR Kostaryka|
CV Republika Zielonego Przylądka|CX Wyspa Bożego Narodzenia|CY Cypr|CZ Czechy|DE Niemcy|
DJ Dżibuti|DK Dania|DO Dominikana|DZ Algieria|EC Ekwador|EH Sahara Zachodnia|ER Erytrea|
ES Hiszpania|FJ Fidżi|FK Falklandy|FM Mikronezja|FO Wyspy Owcze|FR Francja|GB Wielka Brytania|
GE Gruzja|GF Gujana Francuska|GL Grenlandia|GN Gwinea|GP Gwadelupa|GQ Gwinea Równikowa|
GR Grecja|GS Georgia Południowa i Sandwich Południowy|GT Gwatemala|GW Gwinea Bissau|GY Gujana|
HK SRA Hongkong (Chiny)|HM Wyspy Heard i McDonalda|HR Chorwacja|HU Węgry|ID Indonezja|
IE Irlandia|IL Izrael|IM Wyspa Man|IN Indie|IO Brytyjskie Terytorium Oceanu Indyjskiego|
IT Włochy|JM Jamajka|KH Kambodża|KM Komory|KP Korea Północna|KR Korea Południowa|KW Kuwejt|
KY Kajmany|LT Litwa|LU Luksemburg|LV Łotwa|MA Maroko|MD Mołdawia|ME Czarnogóra|
MH Wyspy Marshalla|MK Macedonia Północna|MM Mjanma (Birma)|MO SRA Makau (Chiny)|
MP Mariany Północne|MQ Martynika|MR Mauretania|MV Malediwy|MX Meksyk|MY Malezja|MZ Mozambik|
NC Nowa Kaledonia|NI Nikaragua|NL Holandia|NO Norwegia|NZ Nowa Zelandia|PF Polinezja Francuska|
PG Papua-Nowa Gwinea|PH Filipiny|PL Polska|PM Saint-Pierre i Miquelon|PR Portoryko|
PS Terytoria Palestyńskie|PY Paragwaj|RO Rumunia|RU Rosja|SA Arabia Saudyjska|SB Wyspy Salomona|
SC Seszele|SE Szwecja|SH Wyspa Świętej Heleny|SI Słowenia|SK Słowacja|SS Sudan Południowy|
ST Wyspy Świętego Tomasza i Książęca|SV Salwador|TC Turks i Caicos|TD Czad|
TF Francuskie Terytoria Południowe i Antarktyczne|TH Tajlandia|TJ Tadżykistan|TL Timor Wschodni|
TN Tunezja|TR Turcja|TT Trynidad i Tobago|TW Tajwan|
UM Dalekie Wyspy Mniejsze Stanów Zjednoczonych|US Stany Zjednoczone|UY Urugwaj|VA Watykan|
VC Saint Vincent i Grenadyny|VE Wenezuela|VG Brytyjskie Wyspy Dziewicze|
VI Wyspy Dziewicze Stanów Zjednoczonych|VN Wietnam|XK Kosowo|YT Majotta|
ZA Republika Południowej Afryki
AE Spojené arabské emiráty|AG Antigua a Barbuda|AQ Antarktida|AS Americká Samoa|AT Rakousko|
AX Ålandy|AZ Ázerbájdžán|BA Bosna a Hercegovina|BG Bulharsko|BL Svatý Bartoloměj|BN Brunej|
BQ Karibské Nizozemsko|BV Bouvetův ostrov|BY Bělorusko|CC Kokosové ostrovy|CD Kongo – Kinshasa|
CF Středoafrická republika|CG Kongo – Brazzaville|CH Švýcarsko|CI Pobřeží slonoviny|
CK Cookovy ostrovy|CO Kolumbie|CV Kapverdy|CX Vánoční ostrov|CY Kypr|CZ Česko|DE Německo|
DJ Džibutsko|DK Dánsko|DO Dominikánská republika|DZ Alžírsko|EE Estonsko|EH Západní Sahara|
ES Španělsko|ET Etiopie|FI Finsko|FK Falklandské ostrovy|FM Mikronésie|FO Faerské ostrovy|
FR Francie|GB Spojené království|GE Gruzie|GF Francouzská Guyana|GL Grónsko|GQ Rovníková Guinea|
GR Řecko|GS Jižní Georgie a Jižní Sandwichovy ostrovy|HK Hongkong – ZAO Číny|
HM Heardův ostrov a McDonaldovy ostrovy|HR Chorvatsko|HU Maďarsko|IE Irsko|IM Ostrov Man|
IO Britské indickooceánské území|JO Jordánsko|JP Japonsko|KE Keňa|KN Svatý Kryštof a Nevis|
KP Severní Korea|KR Jižní Korea|KW Kuvajt|KY Kajmanské ostrovy|LC Svatá Lucie|
LI Lichtenštejnsko|LR Libérie|LT Litva|LU Lucembursko|LV Lotyšsko|MD Moldavsko|ME Černá Hora|
MF Svatý Martin (Francie)|MH Marshallovy ostrovy|MK Severní Makedonie|MM Myanmar (Barma)|
MN Mongolsko|MO Macao – ZAO Číny|MP Severní Mariany|MU Mauricius|MV Maledivy|MY Malajsie|
NC Nová Kaledonie|NG Nigérie|NL Nizozemsko|NO Norsko|NZ Nový Zéland|PF Francouzská Polynésie|
PG Papua-Nová Guinea|PL Polsko|PM Saint-Pierre a Miquelon|PN Pitcairnovy ostrovy|PR Portoriko|
PS Palestinská území|PT Portugalsko|RO Rumunsko|RS Srbsko|RU Rusko|SA Saúdská Arábie|
SB Šalamounovy ostrovy|SC Seychely|SE Švédsko|SH Svatá Helena|SI Slovinsko|
SJ Špicberky a Jan Mayen|SK Slovensko|SO Somálsko|SS Jižní Súdán|
ST Svatý Tomáš a Princův ostrov|SX Svatý Martin (Nizozemsko)|TC Turks a Caicos|TD Čad|
TF Francouzská jižní území|TH Thajsko|TJ Tádžikistán|TL Východní Timor|TN Tunisko|TR Turecko|
TT Trinidad a Tobago|TW Tchaj-wan|UA Ukrajina|UM Menší odlehlé ostrovy USA|US Spojené státy|
VA Vatikán|VC Svatý Vincenc a Grenadiny|VG Britské Panenské ostrovy|
VI Americké Panenské ostrovy|WF Wallis a Futuna|ZA Jihoafrická republika
AL Albánsko|AM Arménsko|AT Rakúsko|BE Belgicko|BQ Karibské Holandsko|BV Bouvetov ostrov|
BY Bielorusko|CD Konžská demokratická republika|CG Konžská republika|CH Švajčiarsko|
CI Pobrežie Slonoviny|CK Cookove ostrovy|CX Vianočný ostrov|EH Západná Sahara|ES Španielsko|
FM Mikronézia|FR Francúzsko|GB Spojené kráľovstvo|GE Gruzínsko|GF Francúzska Guyana|GR Grécko|
GS Južná Georgia a Južné Sandwichove ostrovy|HK Hongkong – OAO Číny|
HM Heardov ostrov a Macdonaldove ostrovy|IO Britské indickooceánske územie|IT Taliansko|
KG Kirgizsko|KN Svätý Krištof a Nevis|KP Severná Kórea|KR Južná Kórea|KY Kajmanie ostrovy|
LC Svätá Lucia|LI Lichtenštajnsko|LU Luxembursko|ME Čierna Hora|MF Svätý Martin (fr.)|
MH Marshallove ostrovy|MK Severné Macedónsko|MM Mjanmarsko|MO Macao – OAO Číny|
MP Severné Mariány|MV Maldivy|MY Malajzia|NC Nová Kaledónia|NL Holandsko|
PF Francúzska Polynézia|PM Saint Pierre a Miquelon|PN Pitcairnove ostrovy|PS Palestínske územia|
PY Paraguaj|SA Saudská Arábia|SB Šalamúnove ostrovy|SJ Svalbard a Jan Mayen|SS Južný Sudán|
ST Svätý Tomáš a Princov ostrov|SX Svätý Martin (hol.)|TF Francúzske južné a antarktické územia|
TL Východný Timor|TM Turkménsko|UM Menšie odľahlé ostrovy USA|UY Uruguaj|
VC Svätý Vincent a Grenadíny|ZA Južná Afrika
AC Острів Вознесіння|AD Андорра|AE Обʼєднані Арабські Емірати|AF Афганістан|
AG Антигуа і Барбуда|AI Ангілья|AL Албанія|AM Вірменія|AO Ангола|AQ Антарктика|AR Аргентина|
AS Американське Самоа|AT Австрія|AU Австралія|AW Аруба|AX Аландські Острови|AZ Азербайджан|
BA Боснія і Герцеговина|BB Барбадос|BD Бангладеш|BE Бельгія|BF Буркіна-Фасо|BG Болгарія|
BH Бахрейн|BI Бурунді|BJ Бенін|BL Сен-Бартелемі|BM Бермудські Острови|BN Бруней|BO Болівія|
BQ Карибські Нідерланди|BR Бразилія|BS Багамські Острови|BT Бутан|BV Острів Буве|BW Ботсвана|
BY Білорусь|BZ Беліз|CA Канада|CC Кокосові (Кілінг) Острови|CD Конго – Кіншаса|
CF Центральноафриканська Республіка|CG Конго – Браззавіль|CH Швейцарія|CI Кот-дʼІвуар|
CK Острови Кука|CL Чилі|CM Камерун|CN Китай|CO Колумбія|CR Коста-Рика|CU Куба|CV Кабо-Верде|
CW Кюрасао|CX Острів Різдва|CY Кіпр|CZ Чехія|DE Німеччина|DJ Джибуті|DK Данія|DM Домініка|
DO Домініканська Республіка|DZ Алжир|EC Еквадор|EE Естонія|EG Єгипет|EH Західна Сахара|
ER Еритрея|ES Іспанія|ET Ефіопія|FI Фінляндія|FJ Фіджі|FK Фолклендські Острови|FM Мікронезія|
FO Фарерські Острови|FR Франція|GA Габон|GB Велика Британія|GD Гренада|GE Грузія|
GF Французька Гвіана|GG Гернсі|GH Гана|GI Гібралтар|GL Гренландія|GM Гамбія|GN Гвінея|
GP Гваделупа|GQ Екваторіальна Гвінея|GR Греція|
GS Південна Джорджія та Південні Сандвічеві Острови|GT Гватемала|GU Гуам|GW Гвінея-Бісау|
GY Гаяна|HK Гонконг, ОАР Китаю|HM Острови Герд і Макдоналд|HN Гондурас|HR Хорватія|HT Гаїті|
HU Угорщина|ID Індонезія|IE Ірландія|IL Ізраїль|IM Острів Мен|IN Індія|
IO Британська територія в Індійському океані|IQ Ірак|IR Іран|IS Ісландія|IT Італія|JE Джерсі|
JM Ямайка|JO Йорданія|JP Японія|KE Кенія|KG Киргизстан|KH Камбоджа|KI Кірибаті|KM Комори|
KN Сент-Кітс і Невіс|KP Північна Корея|KR Південна Корея|KW Кувейт|KY Кайманові Острови|
KZ Казахстан|LA Лаос|LB Ліван|LC Сент-Люсія|LI Ліхтенштейн|LK Шрі-Ланка|LR Ліберія|LS Лесото|
LT Литва|LU Люксембург|LV Латвія|LY Лівія|MA Марокко|MC Монако|MD Молдова|ME Чорногорія|
MF Сен-Мартен|MG Мадагаскар|MH Маршаллові Острови|MK Північна Македонія|ML Малі|
MM Мʼянма (Бірма)|MN Монголія|MO Макао, ОАР Китаю|MP Північні Маріанські Острови|MQ Мартиніка|
MR Мавританія|MS Монтсеррат|MT Мальта|MU Маврикій|MV Мальдіви|MW Малаві|MX Мексика|MY Малайзія|
MZ Мозамбік|NA Намібія|NC Нова Каледонія|NE Нігер|NF Острів Норфолк|NG Нігерія|NI Нікарагуа|
NL Нідерланди|NO Норвегія|NP Непал|NR Науру|NU Ніуе|NZ Нова Зеландія|OM Оман|PA Панама|PE Перу|
PF Французька Полінезія|PG Папуа-Нова Гвінея|PH Філіппіни|PK Пакистан|PL Польща|
PM Сен-Пʼєр і Мікелон|PN Острови Піткерн|PR Пуерто-Рико|PS Палестинські території|PT Португалія|
PW Палау|PY Парагвай|QA Катар|RE Реюньйон|RO Румунія|RS Сербія|RU Росія|RW Руанда|
SA Саудівська Аравія|SB Соломонові Острови|SC Сейшельські Острови|SD Судан|SE Швеція|
SG Сінгапур|SH Острів Святої Єлени|SI Словенія|SJ Шпіцберген та Ян-Маєн|SK Словаччина|
SL Сьєрра-Леоне|SM Сан-Марино|SN Сенегал|SO Сомалі|SR Суринам|SS Південний Судан|
ST Сан-Томе і Принсіпі|SV Сальвадор|SX Сінт-Мартен|SY Сирія|SZ Есватіні|TA Трістан-да-Кунья|
TC Острови Теркс і Кайкос|TD Чад|TF Французькі Південні Території|TG Того|TH Таїланд|
TJ Таджикистан|TK Токелау|TL Тимор-Лешті|TM Туркменістан|TN Туніс|TO Тонга|TR Туреччина|
TT Тринідад і Тобаго|TV Тувалу|TW Тайвань|TZ Танзанія|UA Україна|UG Уганда|
UM Віддалені острови США|US Сполучені Штати|UY Уругвай|UZ Узбекистан|VA Ватикан|
VC Сент-Вінсент і Гренадіни|VE Венесуела|VG Британські Віргінські Острови|
VI Віргінські Острови (США)|VN Вʼєтнам|VU Вануату|WF Уолліс і Футуна|WS Самоа|XK Косово|YE Ємен|
YT Майотта|ZA Південно-Африканська Республіка|ZM Замбія|ZW Зімбабве
AC о-в Вознесения|AE ОАЭ|AF Афганистан|AG Антигуа и Барбуда|AI Ангилья|AL Албания|AM Армения|
AQ Антарктида|AS Американское Самоа|AT Австрия|AU Австралия|AX Аландские о-ва|
BA Босния и Герцеговина|BE Бельгия|BF Буркина-Фасо|BG Болгария|BI Бурунди|BJ Бенин|
BL Сен-Бартелеми|BM Бермудские о-ва|BO Боливия|BQ Бонэйр, Синт-Эстатиус и Саба|BR Бразилия|
BS Багамы|BV о-в Буве|BY Беларусь|BZ Белиз|CC Кокосовые о-ва|CD Конго - Киншаса|
CF Центрально-Африканская Республика|CG Конго - Браззавиль|CH Швейцария|CI Кот-д’Ивуар|
CK о-ва Кука|CL Чили|CO Колумбия|CX о-в Рождества|CY Кипр|CZ Чехия|DE Германия|DJ Джибути|
DK Дания|DM Доминика|DO Доминиканская Республика|EC Эквадор|EE Эстония|EG Египет|
EH Западная Сахара|ER Эритрея|ES Испания|ET Эфиопия|FI Финляндия|FJ Фиджи|FK Фолклендские о-ва|
FM Федеративные Штаты Микронезии|FO Фарерские о-ва|FR Франция|GB Великобритания|GE Грузия|
GF Французская Гвиана|GG Гернси|GI Гибралтар|GL Гренландия|GM Гамбия|GN Гвинея|
GQ Экваториальная Гвинея|GR Греция|GS Южная Георгия и Южные Сандвичевы о-ва|GW Гвинея-Бисау|
GY Гайана|HK Гонконг (САР)|HM о-ва Херд и Макдональд|HR Хорватия|HT Гаити|HU Венгрия|
ID Индонезия|IE Ирландия|IL Израиль|IM о-в Мэн|IN Индия|
IO Британская территория в Индийском океане|IQ Ирак|IR Иран|IS Исландия|IT Италия|JE Джерси|
JO Иордания|JP Япония|KE Кения|KG Киргизия|KI Кирибати|KM Коморы|KN Сент-Китс и Невис|KP КНДР|
KR Республика Корея|KY о-ва Кайман|LB Ливан|LC Сент-Люсия|LI Лихтенштейн|LK Шри-Ланка|
LR Либерия|LV Латвия|LY Ливия|ME Черногория|MH Маршалловы о-ва|MK Северная Македония|ML Мали|
MM Мьянма (Бирма)|MN Монголия|MO Макао (САР)|MP Северные Марианские о-ва|MQ Мартиника|
MR Мавритания|MU Маврикий|MV Мальдивы|MW Малави|MY Малайзия|MZ Мозамбик|NA Намибия|
NC Новая Каледония|NE Нигер|NF о-в Норфолк|NG Нигерия|NI Никарагуа|NL Нидерланды|NO Норвегия|
NU Ниуэ|NZ Новая Зеландия|PF Французская Полинезия|PG Папуа — Новая Гвинея|PH Филиппины|
PL Польша|PM Сен-Пьер и Микелон|PN о-ва Питкэрн|PR Пуэрто-Рико|PS Палестинские территории|
PT Португалия|RE Реюньон|RO Румыния|RS Сербия|RU Россия|SA Саудовская Аравия|SB Соломоновы о-ва|
SC Сейшельские о-ва|SE Швеция|SG Сингапур|SH о-в Св. Елены|SI Словения|SJ Шпицберген и Ян-Майен|
SK Словакия|SL Сьерра-Леоне|SO Сомали|SS Южный Судан|ST Сан-Томе и Принсипи|SX Синт-Мартен|
SY Сирия|SZ Эсватини|TA Тристан-да-Кунья|TC Тёркс и Кайкос|TF Французские Южные территории|
TH Таиланд|TL Восточный Тимор|TM Туркменистан|TN Тунис|TR Турция|TT Тринидад и Тобаго|
TZ Танзания|UA Украина|UM Внешние малые о-ва (США)|US Соединенные Штаты|
VC Сент-Винсент и Гренадины|VE Венесуэла|VG Виргинские о-ва (Великобритания)|
VI Виргинские о-ва (США)|VN Вьетнам|WF Уоллис и Футуна|YE Йемен|ZA Южно-Африканская Республика|
ZM Замбия|ZW Зимбабве
AC остров Възнесение|AD Андора|AE Обединени арабски емирства|AI Ангуила|AR Аржентина|
AS Американска Самоа|AX Оландски острови|BA Босна и Херцеговина|BE Белгия|BF Буркина Фасо|
BG България|BL Сен Бартелеми|BM Бермудски острови|BN Бруней Даруссалам|BQ Карибска Нидерландия|
BS Бахамски острови|BV остров Буве|BY Беларус|CC Кокосови острови (острови Кийлинг)|
CD Конго (Киншаса)|CF Централноафриканска република|CG Конго (Бразавил)|CI Кот д’Ивоар|
CK острови Кук|CR Коста Рика|CV Кабо Верде|CX остров Рождество|CY Кипър|
DO Доминиканска република|EE Естония|EH Западна Сахара|ET Етиопия|FI Финландия|
FK Фолкландски острови|FM Микронезия|FO Фарьорски острови|GB Обединеното кралство|
GF Френска Гвиана|GG Гърнзи|GQ Екваториална Гвинея|GR Гърция|
GS Южна Джорджия и Южни Сандвичеви острови|HK Хонконг, САР на Китай|HM острови Хърд и Макдоналд|
HN Хондурас|HR Хърватия|HT Хаити|HU Унгария|IL Израел|IM остров Ман|
IO Британска територия в Индийския океан|JE Джърси|KM Коморски острови|KN Сейнт Китс и Невис|
KP Северна Корея|KR Южна Корея|KY Кайманови острови|LC Сейнт Лусия|LI Лихтенщайн|LK Шри Ланка|
LY Либия|MA Мароко|ME Черна гора|MF Сен Мартен|MH Маршалови острови|MK Северна Македония|
MM Мианмар (Бирма)|MO Макао, САР на Китай|MP Северни Мариански острови|MS Монтсерат|MT Малта|
MU Мавриций|MV Малдиви|MX Мексико|NC Нова Каледония|NF остров Норфолк|NL Нидерландия|NU Ниуе|
NZ Нова Зеландия|PF Френска Полинезия|PG Папуа-Нова Гвинея|PH Филипини|PL Полша|
PM Сен Пиер и Микелон|PN Острови Питкерн|PR Пуерто Рико|PS Палестински територии|RE Реюнион|
RO Румъния|RS Сърбия|RU Русия|SA Саудитска Арабия|SB Соломонови острови|SC Сейшели|
SH Света Елена|SJ Свалбард и Ян Майен|SL Сиера Леоне|SM Сан Марино|SO Сомалия|SS Южен Судан|
ST Сао Томе и Принсипи|SV Салвадор|SX Синт Мартен|SZ Есватини|TA Тристан да Куня|
TC острови Търкс и Кайкос|TF Френски южни територии|TL Тимор Лесте|TW Тайван|
UM Отдалечени острови на САЩ|US Съединени щати|VC Сейнт Винсънт и Гренадини|VE Венецуела|
VG Британски Вирджински острови|VI Американски Вирджински острови|VN Виетнам|WF Уолис и Футуна|
YT Майот|ZA Южна Африка
AC Otok Uzašašća|AE Ujedinjeni Arapski Emirati|AG Antigva i Barbuda|AI Angvila|AL Albanija|
AM Armenija|AQ Antarktika|AT Austrija|AU Australija|AX Ålandski otoci|BA Bosna i Hercegovina|
BE Belgija|BG Bugarska|BM Bermudi|BO Bolivija|BQ Karipski otoci Nizozemske|BS Bahami|
BV Otok Bouvet|BW Bocvana|BY Bjelorusija|CC Kokosovi (Keelingovi) Otoci|CD Kongo - Kinshasa|
CF Srednjoafrička Republika|CG Kongo - Brazzaville|CH Švicarska|CI Obala Bjelokosti|
CK Cookovi Otoci|CO Kolumbija|CV Zelenortska Republika|CX Božićni Otok|CY Cipar|CZ Češka|
DE Njemačka|DK Danska|DZ Alžir|EE Estonija|EG Egipat|ER Eritreja|ES Španjolska|ET Etiopija|
FI Finska|FK Falklandski Otoci|FM Mikronezija|FO Farski Otoci|FR Francuska|
GB Ujedinjeno Kraljevstvo|GE Gruzija|GF Francuska Gijana|GL Grenland|GM Gambija|GN Gvineja|
GQ Ekvatorska Gvineja|GR Grčka|GS Južna Georgia i Otoci Južni Sandwich|GW Gvineja Bisau|
GY Gvajana|HK PUP Hong Kong Kina|HM Otoci Heard i McDonald|HR Hrvatska|HU Mađarska|
ID Indonezija|IE Irska|IM Otok Man|IN Indija|IO Britanski Indijskooceanski Teritorij|IT Italija|
KE Kenija|KM Komori|KN Sveti Kristofor i Nevis|KP Sjeverna Koreja|KR Južna Koreja|
KY Kajmanski Otoci|LC Sveta Lucija|LI Lihtenštajn|LR Liberija|LV Latvija|LY Libija|MD Moldavija|
ME Crna Gora|MH Maršalovi Otoci|MK Sjeverna Makedonija|MN Mongolija|MO PUP Makao Kina|
MP Sjevernomarijanski Otoci|MR Mauretanija|MU Mauricijus|MV Maldivi|MX Meksiko|MY Malezija|
NA Namibija|NC Nova Kaledonija|NF Otok Norfolk|NG Nigerija|NL Nizozemska|NO Norveška|
NZ Novi Zeland|PF Francuska Polinezija|PG Papua Nova Gvineja|PH Filipini|PL Poljska|
PM Sveti Petar i Mikelon|PN Pitcairnovi Otoci|PS Palestinsko područje|PY Paragvaj|RO Rumunjska|
RS Srbija|RU Rusija|SA Saudijska Arabija|SB Salomonovi Otoci|SC Sejšeli|SE Švedska|
SH Sveta Helena|SI Slovenija|SK Slovačka|SL Sijera Leone|SO Somalija|SS Južni Sudan|
ST Sveti Toma i Princip|SY Sirija|TC Otoci Turks i Caicos|TF Francuski Južni Teritoriji|
TH Tajland|TR Turska|TW Tajvan|TZ Tanzanija|UM Mali udaljeni otoci SAD-a|
US Sjedinjene Američke Države|UY Urugvaj|VC Sveti Vincent i Grenadini|
VG Britanski Djevičanski Otoci|VI Američki Djevičanski Otoci|VN Vijetnam|
ZA Južnoafrička Republika|ZM Zambija|ZW Zimbabve
AC Otok Ascension|AE Združeni arabski emirati|AG Antigva in Barbuda|AS Ameriška Samoa|
AT Avstrija|AU Avstralija|AX Alandski otoki|BA Bosna in Hercegovina|BG Bolgarija|
BL Sveti Bartolomej|BQ Nizozemski Karibi|BR Brazilija|BV Bouvetov otok|BY Belorusija|
CC Kokosovi otoki|CD Demokratična republika Kongo|CF Srednjeafriška republika|CH Švica|
CI Slonokoščena obala|CK Cookovi otoki|CN Kitajska|CV Zelenortski otoki|CY Ciper|DE Nemčija|
DZ Alžirija|EH Zahodna Sahara|ES Španija|FK Falklandski otoki|FO Ferski otoki|FR Francija|
GB Združeno kraljestvo|GF Francoska Gvajana|GL Grenlandija|GP Gvadelup|GQ Ekvatorialna Gvineja|
GR Grčija|GS Južna Georgia in Južni Sandwichevi otoki|GW Gvineja Bissau|
HK Posebno upravno območje Ljudske republike Kitajske Hongkong|
HM Heardov otok in McDonaldovi otoki|HR Hrvaška|HU Madžarska|
IO Britansko ozemlje v Indijskem oceanu|IS Islandija|JO Jordanija|JP Japonska|
KN Sveti Krištof in Nevis|KP Severna Koreja|KY Kajmanji otoki|LK Šrilanka|
MF Francoski Sveti Martin|MH Marshallovi otoki|MK Severna Makedonija|
MO Posebno upravno območje Kitajske Makav|MP Severni Marianski otoki|MR Mavretanija|MU Mavricij|
MX Mehika|NF Norfolški otok|NZ Nova Zelandija|PF Francoska Polinezija|PM Sveta Peter in Mihael|
PS Palestinsko ozemlje|PT Portugalska|PW Palav|RO Romunija|SA Saudova Arabija|
SB Salomonovi otoki|SJ Svalbard in Jan Mayen|SK Slovaška|ST Sveti Tomaž in Princ|
SX Nizozemski Sveti Martin|TC Otoki Turks in Caicos|TF Francosko južno ozemlje|TH Tajska|
TK Tokelav|TN Tunizija|TR Turčija|TT Trinidad in Tobago|
UM Stranski zunanji otoki Združenih držav|US Združene države Amerike|
VC Sveti Vincencij in Grenadine|VG Britanski Deviški otoki|VI Ameriški Deviški otoki|
WF Wallis in Futuna|ZA Južnoafriška republika
"""
