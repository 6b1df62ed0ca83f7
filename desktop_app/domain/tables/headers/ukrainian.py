"""Ukrainian headers: Outlook, Thunderbird and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

UKRAINIAN = Language(
    "uk",
    said("""
роб. адреса | робочий | робоча | роб. | робота | службовий = work
дом. адреса | домашній | домашня | дом. | особистий = home
інша адреса | інший | інша = other
"""),
    said("""
телефон | тел | номер телефону = phone
факс | номер факсу = phone=fax
телефон мобільний | мобільний телефон | мобільний | номер мобільного телефону | мобільний номер = phone=mobile
пейджер | номер пейджера = phone=pager
адреса ел. пошти | адреса електронної пошти | електронна пошта | ел. пошта | пошта | email | e-mail = email
вулиця = address.street
Будинок | Номер будинку | № будинку = address.house_number
Квартира = address.extended
адреса = address.text
місто = address.city
область | регіон = address.region
індекс | поштовий індекс | поштовий код = address.postal_code
країна або регіон | країна = address.country
поштова скринька = address.po_box
веб-сторінка | вебсторінка | сайт | веб-сайт = web
"""),
    said("""
Ім'я = given
По батькові = middle
Прізвище = family
Повне ім'я | Ім'я для показу | ПІБ = display_name
Прізвище та ім'я | Ім'я та прізвище | Прізвище, ім'я | Прізвище ім'я по батькові = display_name
Звернення = prefix
Суфікс = suffix
Псевдонім | Прізвисько = nickname
Стать = gender
Розташування = place
Нотатки | Примітки | Примітка | Коментар = notes
Організація | Компанія | Фірма = organisation
Посада = title
Відділ | Підрозділ = department
Професія = role
День народження | Дата народження = birthday
Рік народження = birthday.year
Місяць народження = birthday.month
Річниця = anniversary
Альтернативна адреса електронної пошти = email#2
Вебсторінка 1 | Веб-сторінка 1 = web=work
Вебсторінка 2 | Веб-сторінка 2 = second page
Основний телефон організації | Основний телефон = phone=main
Телефон у машині = phone=car
Зворотний виклик = phone=callback
Телекс = phone=telex
Радіотелефон = phone=radio
Телефон TTY/TDD = phone=text telephone
Телефон помічника = phone=assistant
Ім'я помічника = relation=assistant
Керівник = relation=manager
Дружина | Чоловік = relation=spouse
Діти = relation=child
Категорії | Групи | Група = tag
"""),
)
