"""Thai headers: Outlook, Thunderbird and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

THAI = Language(
    "th",
    said("""
ธุรกิจ | ที่ทำงาน = work
บ้าน | ที่บ้าน = home
อื่น = other
"""),
    said("""
โทรศัพท์ | เบอร์โทร | เบอร์โทรศัพท์ | หมายเลขโทรศัพท์ = phone
โทรสาร | แฟกซ์ | หมายเลขโทรสาร = phone=fax
โทรศัพท์มือถือ | มือถือ | เบอร์มือถือ | หมายเลขมือถือ = phone=mobile
เพจเจอร์ | หมายเลขเพจเจอร์ = phone=pager
ที่อยู่อีเมล | อีเมล | อีเมล์ = email
ถนน = address.street
ที่อยู่ = address.text
เมือง | อำเภอ | เขต = address.city
จังหวัด | รัฐ = address.region
รหัสไปรษณีย์ = address.postal_code
ประเทศ ภูมิภาค | ประเทศ = address.country
ตู้ ป.ณ. ของที่อยู่ = address.po_box
เว็บเพจ | เว็บไซต์ = web
"""),
    said("""
ชื่อ | ชื่อจริง = given
ชื่อกลาง = middle
นามสกุล = family
ชื่อ-นามสกุล | ชื่อเต็ม | ชื่อที่แสดงผล = display_name
คำนำหน้า | คำนำหน้าชื่อ = prefix
คำต่อท้าย = suffix
ชื่อเล่น = nickname
เพศ = gender
ที่ตั้ง = place
บันทึกย่อ | หมายเหตุ = notes
บริษัท | องค์กร | หน่วยงาน = organisation
ตำแหน่งงาน | ตำแหน่ง = title
แผนก = department
อาชีพ = role
วันเกิด = birthday
ปีเกิด = birthday.year
เดือนเกิด = birthday.month
วันครบรอบ = anniversary
อีเมลหลัก = email
อีเมลสำรอง = email#2
หน้าเว็บ 1 = web=work
หน้าเว็บ 2 = second page
โทรศัพท์หลักของบริษัท | โทรศัพท์หลัก = phone=main
โทรศัพท์บ้าน = phone=home
โทรศัพท์อื่น = phone=other
โทรสารอื่น = phone=other fax
ถนนอื่น = address.street=other
เมืองอื่น = address.city=other
จังหวัดอื่น = address.region=other
รหัสไปรษณีย์อื่น = address.postal_code=other
ประเทศ/ภูมิภาคอื่น = address.country=other
ตู้ ป.ณ. ของที่อยู่อื่น = address.po_box=other
โทรศัพท์ในรถ = phone=car
ติดต่อกลับ = phone=callback
เทเล็กซ์ = phone=telex
โทรศัพท์วิทยุ = phone=radio
โทรศัพท์ของผู้ช่วย = phone=assistant
ชื่อผู้ช่วย = relation=assistant
ชื่อผู้จัดการ = relation=manager
คู่สมรส = relation=spouse
เด็ก | บุตร = relation=child
ประเภท | กลุ่ม = tag
"""),
)
