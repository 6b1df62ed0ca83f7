"""Arabic headers: Outlook, Thunderbird and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

ARABIC = Language(
    "ar",
    said("""
العمل | للعمل = work
المنزل | للمنزل = home
آخر | أخرى | أخر = other
"""),
    said("""
هاتف | الهاتف | رقم الهاتف | تلفون | رقم التلفون = phone
فاكس | الفاكس | رقم الفاكس = phone=fax
الجوال | جوال | الهاتف الجوال | الهاتف المحمول | رقم الجوال | رقم المحمول | موبايل | المحمول | هاتف محمول = phone=mobile
النداء | رقم جهاز الاستدعاء = phone=pager
عنوان البريد الإلكتروني | البريد الإلكتروني | بريد إلكتروني | الإيميل | ايميل = email
شارع | الشارع = address.street
عنوان | العنوان = address.text
مدينة | المدينة = address.city
ولاية | الولاية | المحافظة | المنطقة = address.region
الرمز البريدي | رمز بريدي | رمز بريد = address.postal_code
بلد | بلد المنطقة | البلد المنطقة | البلد | الدولة | دولة = address.country
صندوق بريد عنوان | صندوق بريد | صندوق البريد = address.po_box
صفحة ويب | الموقع الإلكتروني | موقع الويب | الموقع = web
"""),
    said("""
الاسم الأول = given
الاسم الأوسط = middle
اسم العائلة | الاسم الأخير | الكنية العائلية = family
الاسم | الاسم الكامل | اسم العرض = display_name
اللقب = prefix
لاحقة = suffix
الكنية | الاسم المستعار = nickname
الجنس = gender
الموقع الجغرافي = place
ملاحظات | الملاحظات = notes
الشركة | المنظمة | المنظّمة | المؤسسة = organisation
اللقب المهني | المسمى الوظيفي | الوظيفة | المنصب = title
القسم | القِسْم = department
المهنة = role
تاريخ الميلاد = birthday
سنة الميلاد = birthday.year
شهر الميلاد = birthday.month
يوم الميلاد = birthday.day
الذكرى السنوية = anniversary
البريد الرئيسي = email
البريد الثانوي = email#2
صفحة الوِب 1 = web=work
صفحة الوِب 2 = second page
الهاتف الرئيسي للشركة | الهاتف الأساسي = phone=main
هاتف السيارة = phone=car
رد الاتصال = phone=callback
التلكس = phone=telex
الهاتف الراديوي = phone=radio
هاتف TTY/TDD = phone=text telephone
هاتف المساعد = phone=assistant
اسم المساعد = relation=assistant
اسم المدير = relation=manager
الزوجة | الزوج = relation=spouse
الأولاد | الأطفال = relation=child
الفئات | المجموعة | المجموعات = tag
"""),
)
