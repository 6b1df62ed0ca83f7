"""Russian headers, and Ukrainian ones: Outlook and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

RUSSIAN = Language(
    "ru",
    said("""
рабочий | рабочая | рабочее | рабочие | раб | организации | робочий | робоча = work
домашний | домашняя | домашнее | дом | личный | личная | домашній | домашня | особистий = home
другой | другая | другое | інший | інша = other
раб. адрес | раб. | раб = work
дом. адрес | дом. | дом = home
другой адрес = other
"""),
    said("""
Телефон | Номер телефона | Тел | Номер телефону = phone
Факс = phone=fax
Мобильный телефон | Мобильный | Мобильный номер | Сотовый | Сотовый телефон | Мобільний | Мобільний телефон = phone=mobile
Пейджер = phone=pager
Эл. почта | Электронная почта | Почта | Адрес эл. почты | E-mail | Email | Электронный адрес | Електронна пошта | Ел. пошта = email
Улица | Вулиця = address.street
Дом | Номер дома | № дома = address.house_number
Квартира | Кв. = address.extended
Адрес | Адреса = address.text
Город | Населенный пункт | Місто = address.city
Область | Регион | Край | Штат = address.region
Индекс | Почтовый индекс | Поштовий індекс | Індекс = address.postal_code
Страна | Страна/регион | Країна = address.country
Почтовый ящик = address.po_box
Веб-страница | Сайт | Веб-сайт = web
Адрес эл. почты | Адрес электронной почты | Эл. адрес = email
Страна или регион = address.country
Почтовый ящик = address.po_box
Почтовый код = address.postal_code
Область | Регион = address.region
Номер факса = phone=fax
Телефон переносной | Номер мобильного телефона | Номер сотового телефона = phone=mobile
Номер пейджера | Пейджер = phone=pager
"""),
    said("""
Имя | Ім'я = given
Отчество | Второе имя | По батькові = middle
Фамилия | Прізвище = family
ФИО | Ф.И.О. | Полное имя | Отображаемое имя | ПІБ = display_name
Фамилия Имя Отчество | Фамилия и имя | Фамилия, имя | Имя и фамилия | Фамилия имя | Имя фамилия | Фамилия, имя, отчество = display_name
Обращение = prefix
Псевдоним | Прозвище | Ник | Псевдонім = nickname
Пол | Стать = gender
Заметки | Примечание | Примечания | Комментарий | Комментарии | Примітки | Нотатки = notes
Организация | Компания | Фирма | Место работы | Организация/компания | Організація | Компанія = organisation
Должность | Посада = title
Отдел | Подразделение | Відділ = department
Профессия | Професія = role
День рождения | Дата рождения | День народження | Дата народження = birthday
Годовщина | Річниця = anniversary
Супруг(а) | Супруг/супруга | Супруг = relation=spouse
Дети | Діти = relation=child
Руководитель | Начальник | Керівник = relation=manager
Помощник = relation=assistant
Категории | Группы | Группа | Метки | Категорії | Групи = tag
Альтернативный адрес электронной почты = email#2
Супруг(а) | Супруг | Супруга = relation=spouse
Дети = relation=child
Основной телефон организации | Основной телефон = phone=main
Телефон помощника = phone=assistant
Имя помощника = relation=assistant
Руководитель = relation=manager
Обратный вызов = phone=callback
Телефон в машине = phone=car
Телекс = phone=telex
Радиотелефон = phone=radio
Телетайп/телефон с титрами = phone=text telephone
Обращение = prefix
Суффикс = suffix
Расположение = place
Профессия = role
Годовщина = anniversary
Веб-страница 1 = web=work
Веб-страница 2 = second page
Год рождения = birthday.year
Месяц рождения = birthday.month
Интернет-пейджер = chat
"""),
)
