"""Hebrew headers: Outlook, Thunderbird and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

HEBREW = Language(
    "he",
    said("""
כתובת העבודה | בעבודה | של העבודה | עבודה | של כתובת העבודה = work
כתובת הבית | בבית | של הבית | בית | מגורים | של כתובת הבית = home
אחר | אחרת | אחר ת = other
"""),
    said("""
טלפון | מספר טלפון | טל = phone
פקס | מספר פקס = phone=fax
טלפון נייד | נייד | סלולרי | מספר נייד | טלפון סלולרי = phone=mobile
איתורית | מספר איתורית = phone=pager
כתובת דואר אלקטרוני | דואר אלקטרוני | דוא״ל | אימייל | מייל | כתובת אימייל = email
רחוב = address.street
כתובת = address.text
עיר = address.city
אזור = address.region
מיקוד = address.postal_code
מדינה אזור | מדינה | ארץ = address.country
תא דואר | תא דואר של = address.po_box
דף אינטרנט | אתר | אתר אינטרנט = web
"""),
    said("""
שם פרטי = given
שם פרטי שני | שם אמצעי = middle
שם משפחה = family
שם תצוגה | שם מלא | שם = display_name
תואר = prefix
סיומת = suffix
כינוי = nickname
מין = gender
מיקום = place
הערות = notes
חברה | ארגון | מקום עבודה = organisation
תפקיד = title
מחלקה = department
מקצוע = role
יום הולדת | תאריך לידה = birthday
שנת לידה = birthday.year
חודש לידה = birthday.month
יום לידה = birthday.day
יום נישואין = anniversary
דוא״ל ראשי = email
דוא״ל משני = email#2
אתר 1 = web=work
אתר 2 = second page
טלפון ראשי של החברה | טלפון עיקרי = phone=main
טלפון ברכב = phone=car
התקשרות חזרה = phone=callback
טלקס = phone=telex
טלפון רדיו = phone=radio
טלפון של העוזר = phone=assistant
שם העוזר = relation=assistant
שם מנהל = relation=manager
בן/בת זוג = relation=spouse
ילדים = relation=child
קטגוריות | קבוצות | קבוצה = tag
"""),
)
