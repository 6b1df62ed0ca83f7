"""Chinese headers, simplified and traditional: Outlook, phones and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

CHINESE = Language(
    "zh",
    said("""
商务 | 单位 | 工作 | 商務 | 公司 = work
住宅 | 家庭 | 住家 = home
其他 | 其它 = other
"""),
    said("""
电话 | 电话号码 | 電話 | 電話號碼 | 联系电话 | 固定电话 = phone
传真 | 傳真 = phone=fax
手机 | 手机号 | 手机号码 | 移动电话 | 手機 | 行動電話 = phone=mobile
电子邮件 | 电子邮件地址 | 邮箱 | 电子邮箱 | 电邮 | 電子郵件 | 電子郵件地址 = email
地址 | 通讯地址 | 住址 = address.text
地址 街道 | 街道 | 地址 街 = address.street
地址 市/县 | 城市 | 市 | 地址 市 鎮 = address.city
地址 省/市/自治区 | 省份 | 省 = address.region
地址 邮政编码 | 邮编 | 邮政编码 | 郵遞區號 | 地址 郵遞區號 = address.postal_code
地址 国家/地区 | 国家 | 国家/地区 | 國家 = address.country
网页 | 网站 | 主页 | 網頁 = web
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
"""),
)
