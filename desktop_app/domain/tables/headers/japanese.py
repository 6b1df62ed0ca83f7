"""Japanese headers: Outlook and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

JAPANESE = Language(
    "ja",
    said("""
会社 = work
自宅 = home
その他 = other
勤務先 | 会社の | 勤務先の = work
自宅の = home
携帯 = mobile
"""),
    said("""
電話 | 電話番号 = phone
FAX | ファックス | FAX番号 = phone=fax
番地 | 住所 = address.street
市町村 | 市区町村 = address.city
都道府県 = address.region
郵便番号 = address.postal_code
国 地域 = address.country
私書箱 = address.po_box
Web ページ | ホームページ = web
国 | 国名 = address.country
FAX 番号 = phone=fax
ウェブページ | ウェブサイト = web
"""),
    said("""
名 = given
姓 = family
氏名 | 名前 | お名前 | 会員氏名 | 会員名 | 社員名 | 社員氏名 | 顧客名 | 顧客氏名 | 生徒氏名 | 児童氏名 | 園児氏名 | 学生氏名 = display_name
ミドル ネーム = middle
肩書き = prefix
敬称 = suffix
ニックネーム = nickname
フリガナ | ふりがな | カナ | 氏名（カナ） | 氏名（フリガナ） | 氏名カナ | 読み仮名 = phonetic_family.family_first
名前フリガナ | 名フリガナ = phonetic_given
姓フリガナ = phonetic_family
性別 = gender
場所 = place
メモ | 備考 = notes
会社名 | 勤務先 | 法人名 | 会社 = organisation
役職 | 職位 | 役職名 = title
部署 | 部署名 = department
職業 = role
誕生日 | 生年月日 = birthday
記念日 | 結婚記念日 = anniversary
建物名 | マンション名 = address.extended
会社電話 = phone=work
自宅電話 = phone=home
携帯電話 | 携帯 = phone=mobile
その他の電話 = phone=other
その他の FAX = phone=other fax
会社代表電話 | 通常の電話 = phone=main
自動車電話 = phone=car
ポケットベル = phone=pager
コールバック = phone=callback
テレックス = phone=telex
無線電話 = phone=radio
秘書の電話 = phone=assistant
会社住所私書箱 = address.po_box=work
自宅住所私書箱 = address.po_box=home
電子メール アドレス | メールアドレス | メール | Eメール = email
秘書の氏名 = relation=assistant
マネージャー = relation=manager
配偶者 = relation=spouse
子供 = relation=child
分類 | グループ = tag
表示名 = display_name
別のメールアドレス = email#2
携帯電話番号 | 電話番号(携帯) | 携帯番号 = phone=mobile
ポケットベル番号 = phone=pager
ウェブページ 1 = web=work
ウェブページ 2 = second page
誕生年 | 生年 = birthday.year
誕生月 = birthday.month
スクリーンネーム = chat
姓（読み） | 姓（フリガナ） | セイ | 姓カナ | 姓（カナ） = phonetic_family
名（読み） | 名（フリガナ） | メイ | 名カナ | 名（カナ） = phonetic_given
"""),
)
