"""Vietnamese headers: Outlook, Thunderbird and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

VIETNAMESE = Language(
    "vi",
    said("""
công ty | cơ quan | nơi làm việc = work
nhà | quê nhà | nhà riêng = home
khác = other
"""),
    said("""
Điện thoại | Số điện thoại | SĐT | ĐT = phone
Fax | Số fax = phone=fax
Di động | Số di động | Điện thoại di động = phone=mobile
Số của máy nhắn tin = phone=pager
Email | Thư điện tử | Địa chỉ email = email
Đường | Phố = address.street
Địa chỉ = address.text
Thành phố = address.city
Tỉnh | Tỉnh thành | Tiểu bang = address.region
Mã bưu chính | Mã bưu điện | Mã zip = address.postal_code
Quốc gia = address.country
Trang web | Website = web
"""),
    said("""
Tên = given
Tên đệm = middle
Họ = family
Họ và tên | Họ tên | Tên hiển thị | Tên đầy đủ = display_name
Tên hiệu | Biệt danh = nickname
Giới tính = gender
Lưu ý | Ghi chú = notes
Tổ chức | Công ty = organisation
Chức vụ | Chức vụ nghề nghiệp | Chức danh = title
Bộ phận | Phòng ban = department
Nghề nghiệp = role
Ngày sinh | Sinh nhật = birthday
Năm sinh = birthday.year
Tháng sinh = birthday.month
Email chính = email
Email phụ = email#2
Trang web 1 = web=work
Trang web 2 = second page
Vợ chồng = relation=spouse
Con cái = relation=child
Nhóm | Nhãn = tag
"""),
)
