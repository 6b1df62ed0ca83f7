"""Bulgarian headers: Outlook, Thunderbird and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

BULGARIAN = Language(
    "bg",
    said("""
служебен | служебна | сл. адрес | служ. адрес | работа = work
домашен | домашна | дом. адрес = home
друг | друг адрес = other
"""),
    said("""
телефон | тел | телефонен номер = phone
факс = phone=fax
мобилен телефон | мобилен | GSM = phone=mobile
пейджър = phone=pager
имейл адрес | имейл | е-поща | електронна поща | email | e-mail = email
улица = address.street
номер на улицата = address.house_number
адрес = address.text
град | местоживеене | Населено място = address.city
област = address.region
пощенски код | zip код = address.postal_code
страна регион | страна | държава = address.country
пощенска кутия = address.po_box
уеб страница | уебсайт = web
"""),
    said("""
Собствено име | Име = given
Бащино име | Презиме = middle
Фамилно име | Фамилия = family
Показвано име | Пълно име | Име и фамилия = display_name
Фамилия и име | Три имена = display_name
Обръщение = prefix
Суфикс = suffix
Псевдоним | Прякор = nickname
Пол = gender
Местоположение = place
Бележки | Забележки | Забележка = notes
Фирма | Организация | Компания = organisation
Длъжност = title
Отдел = department
Професия = role
Рожден ден | Дата на раждане = birthday
Година на раждане = birthday.year
Месец на раждане = birthday.month
Ден на раждане = birthday.day
Годишнина = anniversary
Основна е-поща = email
Допълнителна е-поща = email#2
Уеб страница 1 = web=work
Уеб страница 2 = second page
Основен телефон на фирмата | Основен телефон = phone=main
Автомобилен телефон = phone=car
Обратно повикване = phone=callback
Телекс = phone=telex
Радиотелефон = phone=radio
Телефон на помощника = phone=assistant
Име на помощника = relation=assistant
Име на ръководителя = relation=manager
Съпруг(а) | Съпруг | Съпруга = relation=spouse
Деца = relation=child
Категории | Категория | Група | Групи = tag
Месторабота = address.city=work
"""),
)
