"""Chinese headers, simplified and traditional: Outlook, phones and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

CHINESE = Language(
    "zh",
    said("""
商务 | 单位 | 工作 | 商務 | 公司 = work
住宅 | 家庭 | 住家 = home
其他 | 其它 = other
住宅地址 | 居住地 | 居住 | 住家 = home
商务地址 | 工作地 | 商務 = work
其他地址 = other
"""),
    said("""
电话 | 电话号码 | 電話 | 電話號碼 | 联系电话 | 固定电话 | 座机 = phone
传真 | 傳真 = phone=fax
手机 | 手机号 | 手机号码 | 移动电话 | 手機 | 行動電話 = phone=mobile
电子邮件 | 电子邮件地址 | 邮箱 | 电子邮箱 | 电邮 | 電子郵件 | 電子郵件地址 | 邮件地址 = email
地址 | 通讯地址 | 住址 = address.text
地址 街道 | 街道 | 地址 街 = address.street
地址 市/县 | 城市 | 市 | 地址 市 鎮 = address.city
地址 省/市/自治区 | 省份 | 省 = address.region
地址 邮政编码 | 邮编 | 邮政编码 | 郵遞區號 | 地址 郵遞區號 = address.postal_code
地址 国家/地区 | 国家 | 国家/地区 | 國家 = address.country
网页 | 网站 | 网址 | 主页 | 網頁 = web
所在国家 | 國家/地區 = address.country
所在省份 | 省/自治区/直辖市 | 省市 | 省/市 = address.region
所在城市 | 縣市 | 縣/市 | 市/鎮 = address.city
所在街道 | 街 = address.street
地址 邮箱 | 地址郵政信箱 | 郵政信箱 = address.po_box
邮箱地址 | 电子邮箱地址 | 電子郵件信箱 = email
传真号码 | 傳真號碼 = phone=fax
移动电话号码 | 手機號碼 = phone=mobile
寻呼机 | 寻呼机号码 | 传呼机 | 传呼机号码 | 呼叫器 | 呼叫器號碼 = phone=pager
联系地址 | 聯絡地址 = address.text
电子邮件 地址 | 電子郵件 地址 = email
"""),
    said("""
姓名 | 名称 | 联系人 | 全名 | 聯絡人 = display_name
名 | 名字 = given
姓 | 姓氏 = family
中间名 = middle
称谓 = prefix
昵称 | 暱稱 = nickname
性别 | 性別 = gender
附注 | 备注 | 备注信息 | 備註 | 附註 = notes
公司 | 单位 | 公司名称 | 工作单位 | 組織 = organisation
职务 | 职位 | 職稱 | 职称 = title
部门 | 部門 = department
职业 = role
生日 | 出生日期 = birthday
纪念日 | 紀念日 = anniversary
商务电话 | 公司电话 | 办公电话 | 單位電話 = phone=work
商务传真 | 商務傳真 = phone=work fax
住宅电话 | 家庭电话 | 住家電話 = phone=home
住宅传真 = phone=home fax
家庭住址 | 家庭地址 = address.text=home
公司地址 | 单位地址 = address.text=work
配偶 = relation=spouse
子女 = relation=child
经理 | 经理姓名 = relation=manager
类别 | 分组 | 群组 | 類別 | 群組 = tag
微信 | 微信号 = chat=wechat
QQ | QQ号 = chat=qq
显示名称 | 顯示名稱 = display_name
英文称谓 = prefix
中文称谓 = suffix
主要电子邮件 | 主要 Email = email
备用电子邮件 | 次要電子郵件地址 = email#2
单位主要电话 | 主要电话 = phone=main
助理的电话 = phone=assistant
助理的姓名 = relation=assistant
回电话 = phone=callback
车载电话 = phone=car
无绳电话 | 無線電話 = phone=radio
电报 = phone=telex
TTY/TDD 电话 | TTY/TDD 電話 = phone=text telephone
地点 = place
專業 = role
注释 = notes
网页 1 | 網頁 1 = web=work
网页 2 | 網頁 2 = second page
出生年份 | 出生年 = birthday.year
出生月份 | 出生月 = birthday.month
出生日 = birthday.day
联系组 = tag
即时通讯 | 屏幕名 | 網路代號 = chat
商务地址 - 邮箱 = address.po_box=work
住宅地址 - 邮箱 = address.po_box=home
其他地址 - 邮箱 = address.po_box=other
助理姓名 = relation=assistant
助理电话 = phone=assistant
头衔 = prefix
后缀 = suffix
组织 = organisation
主要邮箱 = email
备用邮箱 = email#2
工作公司 = organisation
工作部门 = department
工作职位 = title
"""),
)
