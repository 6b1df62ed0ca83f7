"""Korean headers: Outlook, phones and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

KOREAN = Language(
    "ko",
    said("""
회사 | 직장 | 근무지 = work
집 | 자택 = home
기타 = other
근무처 | 근무지 주소 | 근무지 = work
집 주소 = home
기타 주소 = other
"""),
    said("""
전화 | 전화번호 | 연락처 = phone
팩스 = phone=fax
휴대폰 | 휴대전화 | 핸드폰 | 휴대폰 번호 | 휴대 전화 | 휴대폰번호 = phone=mobile
이메일 | 전자 메일 | 전자 메일 주소 | 메일 | 이메일 주소 = email
주소 = address.text
번지 | 도로명 = address.street
시/군/구 | 구/군/시 | 도시 = address.city
시/도 = address.region
우편번호 | 우편 번호 = address.postal_code
국가 | 국가/지역 = address.country
웹 페이지 | 홈페이지 | 웹사이트 = web
전화 번호 = phone
주소 번지 = address.street
사서함 = address.po_box
구/군 = address.city
호출기 = phone=pager
"""),
    said("""
이름 = name
성명 = display_name
성 = family
중간 이름 = middle
별명 | 닉네임 = nickname
성별 = gender
메모 | 비고 = notes
회사 | 회사명 | 소속 | 직장 = organisation
직함 | 직책 | 직위 | 직급 = title
부서 = department
직업 = role
생일 | 생년월일 = birthday
기념일 = anniversary
집전화 = phone=home
회사전화 = phone=work
배우자 = relation=spouse
자녀 = relation=child
그룹 | 범주 = tag
표시명 | 표시 이름 = display_name
애칭 = nickname
호칭(영문) = prefix
호칭(한글) = suffix
기본 메일 = email
추가 메일 = email#2
결혼 기념일 = anniversary
회사 대표 전화 | 기본 전화 = phone=main
카폰 = phone=car
다시 걸 전화 = phone=callback
텔렉스 = phone=telex
무선 전화 = phone=radio
TTY/TDD 전화 = phone=text telephone
비서 전화 번호 = phone=assistant
비서 이름 = relation=assistant
관리자 이름 = relation=manager
범주 항목 = tag
이름(일본어 요미) = phonetic_given
성(일본어 요미) = phonetic_family
웹 페이지1 | 웹 페이지 1 = web=work
웹 페이지2 | 웹 페이지 2 = second page
태어난 해 = birthday.year
태어난 달 = birthday.month
Screen 아이디 = chat
"""),
)
