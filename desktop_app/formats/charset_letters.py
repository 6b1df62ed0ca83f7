"""How often letters stand where in names: what `charset_guess.py` judges a reading by.

Counted in the names of people and towns that the library Faker (MIT) has for each language.
"""

from __future__ import annotations

LETTERS = {
    "ar": (
        "اdd4dddad6 لddaddd6d6 يffffff8f7 نggbggg6ga دggdggg8g9 رggaggg7ga مhh8hhhcha "
        "سhhahhhbh9 وhhehhhdh9 بhh8hhhcha عii8iiicib آii6iiiiif ةiiiiii7il فiiciiidib "
        "تiieiiigia هjjdjjjgjb جjjajjjgjc كkkdkkkkkc حkkbkkkekd أkkbkkklke شkkdkkkkkd "
        "قlldlllgle صlldllllle خmmemmmfmf ضmmgmmmcmh ذmmmmmmcmg طmmgmmmmme زnnfnnnfnh "
        "\u0651nnnnnnlne غnnhnnnfnh ءoooooocom ىppppppepp ظppfpppjpl ثrrhrrrrrk ئrrrrrrrri "
        "\u064fssssssssj "
    ),
    "bg": (
        "аdn8edb2c5 оeebfka8d4 вf9a258fbi н4af665fbj иff8fffa76 рfaf97767d кf78d8cm4h "
        "еgg8gg9fb6 лgala69n7j дha4i8ciaf тi8eea9j8h сi98db8neb г1abgdfibh пi77ibdidk "
        "мj8bfabpfk уjjhmjhlf9 чkankbbkas бk8bjeekdq яkk87kceke жl9ildeldl цl9djcimil "
        "ъllgllllla зlcbjddlfg шlecjcblll йncnchcnnn хndbkefnhn фndekejngn юnndmnnfne "
        "ьolooooobs щpefpepppp "
    ),
    "cs": (
        "áfffffg3f8 šib77a8imr íjjjjjjcj9 čkbkhb9kco ěllllllila řlflccnlbl žldldcdlln "
        "ýmmmmmm9mf éppppppdph ůqqqqqqqqf ňrrrindrrr ťssssssnfs üttttttttj úvvgvvvvvv "
    ),
    "da": ("øfb5ffkbf5 ækkkkkkkk9 ånnannndne éqqqqqqbqq "),
    "de": ("öiiiiiiii7 äjjjjjjjd8 üjjjjjjjj8 ßmmm9cemmm éuuuuuuhuu "),
    "el": (
        "αed47e93a4 οekcmc7i56 ρgbgm68g7g ςggg1ggggg λg9ge5ag9g νgacb67gbg τgb6j88j7d "
        "κg59m7bjak ιgbbgfdj68 ηggcfgi3n7 σg87g97g9h υhji6f6hoa μh69g8ahek άhhcchabi7 "
        "εha9okih99 πh6ch9ehaj ίilfigdi98 δi8ck8iide γjaajbajbp ύjjjfn7jjd ήkkgikf6kb "
        "όkkdkkdkj9 έkkfkkfmda βk8bkbfkfk φkabjbekgk ωkkkkjddja θl9hlclldl χlb8ldhlel "
        "ζlamlellbl ώmmmhmdald ξoeooeoooo "
    ),
    "es": (
        "áji8jjbde9 íkkehmgf9d ókkfkkcakb élliilealb ñllll9llll úppgpplkpf àttttttftt èuuuuuuuuk "
    ),
    "et": ("ähhhhhah88 õhdhhhhhb7 üii5iidic9 šlealdllbl žmcmmmcmmm öpppppgpgh "),
    "fa": (
        "اcc7ccc6c5 یeeceee4e8 رee9eee6e7 نeeaeee6e7 مff6fff9f8 سgg8gggcg9 دgg9gggag9 "
        "هhhbhhhaha لhhghhhch9 وhhfhhhhh9 بhhahhh9hb يiieiiicia تiidiiidia حiibiiiiia "
        "عii8iiiiid کjjcjjjjjb جjj9jjjjjd شjj9jjjeje آjj8jjjjjj زkkbkkkeke قllgllleld "
        "فlldlllfle خllalllllj پllallllli ضmmfmmmmme طmmemmmmmf غnnfnnnnng گnnhnnnnnf "
        "صnnennnnni ثoohoooioh كppfpppppk چrrhrrrrrl "
    ),
    "fi": ("äeee9ec565 ökkkckkalb "),
    "fr": (
        "égg4fge896 èllllldlla êppppppppd çpppppppdp îpppppdppp ëpppppdppp ïqqqqqdqqq ôrrrrrrrrg "
    ),
    "he": (
        "יdd8ddd6d5 א9e5eeebe8 וeeeeeebe6 רee9eee7e7 לff9fff7f8 הffbfff6fa מgg7ggggg8 "
        "בgg9gggbg9 ןgggggg5gg דdhahhh9ha נhh9hhhhh9 שhh8hhhehb עii9iiifib ח4iaiiifib "
        "ג2iaiiibid סiiaiiicib תjjcjjjcjc כdkakkkkkd פkkbkkkkkd טkkckkkikc םdkkkkk9kk "
        "זkkdkkkfkd קkkdkkkekd ץnnnnnncnn ףoooooodoo צoogoooooh ךrrrrrrgrr "
    ),
    "hr": ("ćfgf1jffjf šia8ca9ibi čjbjeaej9j žkbkhagkck đpeppkppdp "),
    "hu": (
        "áafbffcff5 ébhbhhj5h9 óiiiiij8i9 ömmmmmdmmc őooooopfpf üppppppppe íqqqqqjqqg "
        "űrrrrrrrrh úttkttpttj "
    ),
    "it": ("òiiiiii6ii èiii5ii7ii ékkkkkk8kk ùmmmmmmamm àooo9oodoo "),
    "lt": ("ėhhhhhh3h8 šjejjb8jjj žk8kkakkkk ūkkkkkbkka čllll9llll ęssssssssh ąssbssssss "),
    "lv": (
        "ņgggg66ggg īiiiiiiii7 šiiiiie6if ākk8kkgkka ēllcllllla ūmmmmmmmmb ģpdppgpphp "
        "ķppppdpppp ļppppjipdp žrfrrhrrrr čuuuuiuuuu "
    ),
    "no": ("øg98cdgaa6 åiibiifii8 ækkkkkkkka "),
    "pl": (
        "łhbh87bk7h śll9alailo żlcgkahlhf óllllljllb ęmmmmmemmc ńmmm9mdmmm ąnnnnngnnd "
        "źpppppdgpm ćuuiuulkuu "
    ),
    "pt": (
        "ãjjje9jm9j ékkcgkk9ga çkkkkbkk9k íkkakkckka ákkbikfbgb úmmmmmbmmb óooooooooc "
        "âooaoooooe êqqqhqqhqg õrrrrrrrfr ôtttttttni "
    ),
    "ro": ("ăgggggg4g7 ţhhha6hhah şhga688hhh ârrrrrrrrg "),
    "ru": (
        "аdh4dqc1a5 оep9eebdd3 вe7a454eco иef7eecg74 нd8e667e5t еfn6gf8k86 рgama66g7q "
        "лg9ge68g7g с578g97i9d к578f999ai тh8cdaaa7g мi7kb8clbr д49ce9chaf чiei4ffihi "
        "г59bjbcobp ьkkkkkkc7e фk8fkbekfm яkkb8khcgc уkkbkkfkga п59cgcfidj бk9cjcdkfr "
        "хmdkmcjbgq йmpm7kdmmm зmbklddmmm шncokffnhn жodeomfogo ыoooooofje юppappopph "
        "эqqaqqqoqq цqmhjijqgq "
    ),
    "sk": (
        "áfffffb3f8 šjc98a8jem íjjjjjjoj9 čkckabbjbk ľmbmeedmhm žmdmhdcmkm énnnnnncnf "
        "ýooooooboi úoojoooooe ňpppgflpfp ďpdphippop órrrrrrrrg ťsjssossgs ôttttttttj "
        "äuuuuuuuul "
    ),
    "sl": ("čgai3aag9g šic7e99i8j ži9ad8ffai ćnnn9nnnnn "),
    "sv": ("ögg8gggig6 åkk7fkkkkd émmmmmmmed änninnnnnd "),
    "th": (
        "รffcfff8f7 นff6fff8f8 าgggggg6g9 \u0e34ggggggcg8 \u0e31gggggggg8 \u0e4chhhhhh4hf \u0e38hhhhhhgh9 "
        "วhh9hhhfha มhhchhhaha ยhhchhhaha สii8iiiiib ตiiaiiieia กiibiiidia ทii9iiijib "
        "พii9iiidib \u0e35iiiiii8ib เii8iiiiic อiiaiiigic ลiihiiiaib ชiieiiibib ดjjbjjjdjc "
        "ธjj9jjjejc งjjjjjjajc ะjjjjjjcjc ณjjdjjjcjd ศkkakkkcke ญkkmkkkckd ภkkckkkikd "
        "จllalllelf บllalllelf ปllallljlf ถll9llljli คlldlllhle ษlllllllld \u0e48llllllfle "
        "\u0e49mmmmmmfme หmmcmmmmmg ฐmmgmmmdmg แmmbmmmmmh ขmmdmmmgmg ำnnnnnneng \u0e39nnnnnninf "
        "ไnnbnnnnni โnndnnnnnh ซppfpppppj ฤpplppppph ฒpppppppph ฉppfpppppj \u0e37ppppppppi "
        "ผqqgqqqqqj ฮrrirrrrrk \u0e47rrrrrrrrj ฏrrrrrrkrk ฎrrrrrrirl ฑssssssssk "
    ),
    "tr": (
        "ühh9hhc9i7 çi8ibfdf8k ıjjjjjcaj9 şj8jacfcfp ğkpkhb8kkk ökk6kkkknc \u0307nnnnlannn "
        "âqqgqqqimh ûwwwwwwwwn "
    ),
    "uk": (
        "аdi5ddg3a4 оee5eeb3j6 нfbf564f8o еfkafff9b5 рfak766j7s кf8b5aac5n лg9gf59g7n "
        "иggggggfd5 сg77a96hbe іgg8gggb77 вg7b877gcl тh9ce8bd6m мh7h98bhch дi8bc9cfbg "
        "уjjbjjkjh8 я6j77jhbpc бj8iebcjdj п67bcbdjej чjck7bgoaj гj8bgbdjcm ьkkkkkk8gb "
        "йkik6gakkk хkacfcekfo зladncfjil шmcddebmpo щmfmmammpm юmmbmmmmmc єnn8nndnmo "
        "цnennfchhn фnddnffnin жofjnfgofo ʼpppppppcp їqqgqqeqqs "
    ),
}
"""By language the letters that are not ASCII, each with nine digits to the base of 36: minus three times
the logarithm of how often a letter at such a place is that one. The places are, in this order, those
between S, V and C (see `charset_guess.py`): SS SV SC VS VV VC CS CV CC."""

COMMON = {
    "ja": (
        "藤田子山太村中木本川加美樹佐直一井裕香小林橋上郎市也介石岡陽平吉真里高区阿部康弘ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬね"
        "のはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハ"
        "バパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴヵヶヷヸヹヺー松鈴崎三奈春幹佳浦伊下清後水学渡辺織知実充洋篤司桃稔淳舞和明々英千代長口七夏翼西島"
        "翔遠原池京修谷智治助健花浩綾斎青人聡亮晃結衣涼森拓町福前斉坂郡近横浜零生武多大津野江東御蔵夷隅九八港北宅南瀬宮摩富印白金沢調布府目黒宿十杉並取古新匝瑳鶴見板日出袖品神文網"
        "戸鴨葛飾練馬幸君旛栄梅都筑渋喜磯芝光利羽睦笠国立王柄"
    ),
    "zh": (
        "秀桂梅县英市华兰玉建张李刘丽淑陈王杨婷芳珍凤荣红云丹林黄马周雪吴强赵朱霞燕军娟胡曹罗阳平龙徐郭金杰成海莹柳花娜鹏畅坤春欢健高宇莉晶旭宁蒋凯俊颖刚许雷玲慧何文敏超佳冯范璐唐"
        "岩杜洋涛宋楠飞艳崔曾小峰琳谢孙辉兵琴静亮潘石彬倩沈田萍彭志磊波蔡瑞董梁国香勇洁伟鑫丁熊瑜韩冬萧芝博帅汪想晨利欣吕明齐阎安东浩邱魏尹陆韦郑门邓严谭姜程覃叶任夏陶顾孟汤廖州钟"
        "姚倪帆甘冉庞贾邹苏斌白庄黎袁焦戴卢秦单左樊向易鲁吉欧段毛余童申薛舒山家裴康游万章奚司傅方瞿邢南武鞠莫尚常乔牛骆房葛廉尤辽池桑昆乌木温澳蒙施路柏巢湖哈尔孔聂曲简侯俞荆杭赖江"
        "封和钱包兴合缪永鞍丛邵西洪栾佘戚耿京龚港匡盛苗储权深圳农史敬娄喻母盘詹上岳霍斯柯嘉禾沙仲淮毕符穆劳虞岑管祖伊昌饶滨班季呼特城肥索艾阜新湛济牟印翟逯席郁凌贺盖北天津银川景敖"
        "勾重庆邸晁翁边佛蒲柴褚祁蓝长宣全巩邯郸大冶晋六水广卓靳梧关岭商汕尾屠仝屈车阮盟惠纪连由晏邬"
    ),
    "tw": (
        "美秀淑林陳志麗俊文玉黃李玲宏張明王惠華吳珠雄建雅楊豪珍蔡許怡娟宇家子柏洪冠廷宗縣市謝英素琴邱婷劉傑恩周雲鄭鳳慧金賢曾廖蘭翰賴翔蘇銘莊承龍卿榮宜正徐郭月葉霖高良靜哲何成忠蕭"
        "梅江羅貞義睿國梁進簡蓁魏蓮芬朱趙德秋偉詹佳孫中北呂宸余興鍾竹顏信勝霞君沈昌彤胡碧憲香瑋凱潘彭遠范雯戴宋彥山寶政柯博欣彬詩涵諺侯台曹芳萍聰強輝枝娥宥維男嘉白永游財世晴藍馬鄧"
        "方仁軒南温施威汪品卓誠鈺康涂馮語古春丁程蘆東心發田玥紀姚鴻韓黎盧新湯段祥龔花章薛妤石褒澎湖關斗頭份黄全敏歐唐苡蔣武傅蓉史連巫向竿佑汐止樹芸菲辰杜辜裴彰化思崔柳姜八碩闕錢平"
        "港婉卑苗栗臺董太欽坑鐘投佩珊雪門于光復俞嚴妍鄒筑豐原詠阿里蒲包袁常安橫熊鎮房芯穎庭辛洲孔韋毛凌沙顧三重屏牡丹鄞郝保聶六任桃園童公孟和雷壢符禹員郁雨霏譚賈尹甘夏官牛朴羽板橋"
        "翁"
    ),
    "ko": (
        "영지정현서민수진박김은숙이성윤자준최경우시미호주장원강예상안한권훈순하구류재송황희철오양홍아유손허남군배심백옥문식승연고명조선도혜보동곽천중춘름람혁차후석빈일신웅종노임병"
        "산엄길전광채나환청건당평인단용포음리통과팔달제가횡금분령의왕만처해택파충화태"
    ),
}
"""By language the characters of names, the commonest first; kana too."""
