"""Korean headers: Outlook, phones and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

KOREAN = Language(
    "ko",
    said("""
회사 | 직장 | 근무지 = work
집 | 자택 = home
기타 = other
"""),
    said("""
전화 | 전화번호 | 연락처 = phone
팩스 = phone=fax
휴대폰 | 휴대전화 | 핸드폰 | 휴대폰 번호 | 휴대 전화 = phone=mobile
이메일 | 전자 메일 | 전자 메일 주소 | 메일 | 이메일 주소 = email
주소 = address.text
번지 | 도로명 = address.street
시/군/구 | 구/군/시 | 도시 = address.city
시/도 = address.region
우편번호 | 우편 번호 = address.postal_code
국가 | 국가/지역 = address.country
웹 페이지 | 홈페이지 | 웹사이트 = web
"""),
    said("""
이름 = name
성명 = display_name
성 = family
중간 이름 = middle
별명 | 닉네임 = nickname
성별 = gender
메모 | 비고 = notes
회사 | 회사명 | 소속 = organisation
직함 | 직책 | 직위 = title
부서 = department
직업 = role
생일 | 생년월일 = birthday
기념일 = anniversary
집전화 = phone=home
회사전화 = phone=work
배우자 = relation=spouse
자녀 = relation=child
그룹 | 범주 = tag
"""),
)
