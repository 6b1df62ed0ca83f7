"""English headers: Outlook, Outlook.com, Thunderbird, Roundcube, Evolution, Yahoo and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

ENGLISH = Language(
    "en",
    said("""
business | work | office | company | job = work
home | private | personal | residential = home
other | alternate | alt | additional = other
person | contact | general | mailing | your | primary | billing =
"""),
    said("""
phone | telephone | tel | phone number | telephone number | phone no | phone value | ph | phones | phone numbers | phone number number | phones number | phones value = phone
fax | fax number | fax no | phone fax | fax phone | fax phone number = phone=fax
mobile | cell | cell phone | mobile phone | mobile number | cellular | cellphone | mobile telephone | phone mobile | phone cell | mobile phone number | cell phone number | cell number = phone=mobile
pager | pager number = phone=pager
phone type | phone number type | telephone type | phone label | phone number label | phones type | phones label = phone.label
email type | emails type | email label | emails label | email address type | email address label = email.label
landline | landline number | landline phone = phone
sms | sms number = phone=mobile
email | e mail | mail | email address | e mail address | mail address | email id | emailaddress | emails | email addresses | mail id | emails value | emails address | emails email | email value = email
mail street | mail address street = address.street
mail city | mail address city = address.city
mail state | mail address state = address.region
mail postal code | mail zip | mail address postal code = address.postal_code
mail country | mail address country = address.country
street | street address | street address line | default address address | address line | addr = address.street
house number | house no | house nr | street number | street no | building number = address.house_number
address | adr = address.text
street line | address street = address.street
city | city town | town city | town | default address city | locality | suburb | place | municipality | address city = address.city
state | state name | region | province | state province | province state | state region | address state | address region | state prov | us state ca province | default address province | default address province code = address.region
county | address county = address.county
postal code | postalcode | postal zip code | postal zip | zip postal | zip | zipcode | zip code | postcode | post code | zip postal code | postal code zip | address zip | address postal code | address post code | address zip code | default address zip = address.postal_code
country | default address country | default address country code | country name | country region | region country | nation | address country = address.country
po box | address po box | p o box | post office box | address po | address post office box = address.po_box
extended address | apartment | apt | apt floor | apt suite | apt unit | apartment suite | unit | suite = address.extended
address label | formatted address = address.formatted
web page | website | websites | web site | url | urls | homepage | home page | web | www | web address | personal web page | website url | website link | homepage url | home page url = web
cellular phone number | cellular number | iphone | i phone | cell phone no = phone=mobile
pager phone = phone=pager
postal address | postaladdress = address.text
extension | address extension = address.extended
"""),
    said("""
no | number | nr = number
extension = extension
first name | forename | firstname | first | christian name = given
given name | given | given names = given too
middle name | additional name | middlename | middle | second name | middle names | middlenames | additional names | middle initial | m i = middle
last name | surname | lastname | last = family
family | family name = family too
suffix | name suffix | generation | honorific suffixes | honorific suffix | namesuffix = suffix
prefix | name prefix | salutation | honorific | honorific prefixes | honorific prefix | nameprefix | mr ms = prefix
display name | full name | fullname | contact name | displayname | formatted name | display as | person = display_name
last name first name | last first | surname first name | name last first | last first name | first last | name surname | name and surname | surname and name | student name | member name | attendee name | participant name = display_name
name | names = name
title = heading
user 1 | user field 1 = own.text
user 2 | user field 2 = own.text#2
user 3 | user field 3 = own.text#3
user 4 | user field 4 = own.text#4
nickname | nick name | nick | alias | preferred name | known as = nickname
given yomi | given name yomi | phonetic first name | yomi first name | phonetic given name = phonetic_given
additional name yomi | phonetic middle name = phonetic_middle
surname yomi | family name yomi | phonetic last name | yomi last name | phonetic family name = phonetic_family
file as | sort as = file_as
pronouns = pronouns
gender | sex = gender
headline = headline
location = place
notes | note | comments | comment | remarks | description | info | memo = notes
how we met | how met | met | where we met | where met | met where | met at | how i met them | how we know each other | how do we know each other | how do i know them = met_text
company | organization | organisation | company name | organization name | organisation name | employer | work company | business name | organization 1 name | account name | associated company | default address company | org = organisation
job title | position | jobtitle | work title | designation | occupation title | organization title | organisation title | business title | job position | job = title
department | dept | work dept | work department | organization department | division | org unit = department
role | occupation = role
birthday | b day | date of birth | birth date | birthdate | dob | born | birth | bday = birthday
birth year | year of birth = birthday.year
birth month | month of birth = birthday.month
birth day | day of birth = birthday.day
anniversary | wedding anniversary | anniversary date | wedding day | wedding date | marriage date | date of marriage = anniversary
anniversary year = anniversary.year
anniversary month = anniversary.month
anniversary day = anniversary.day
primary email | email primary | primary e mail | default email | main email | user email = email
secondary email | second email | secondary e mail = email#2
secondary phone | second phone | 2nd phone | secondary phone number = phone#2
web page 1 = web=work
web page 2 = second page
company main phone | company phone | main phone | phone main = phone=main
primary phone = phone=main
default address phone = phone
car phone = phone=car
callback | callback phone = phone=callback
radio phone = phone=radio
isdn = phone=isdn
telex = phone=telex
tty tdd phone | tty = phone=text telephone
assistant s phone | assistants phone | assistant phone | asst phone = phone=assistant
phone video | video call = phone=video
assistant s name | assistants name | assistant | assistant name | asst contact = relation=assistant
manager s name | managers name | manager | manager name | supervisor | reports to | reporting to = relation=manager
spouse | partner | spouse name | partner s name | spouse s name | husband wife = relation=spouse
children | children s names | childrens names | names of children = relation=child
related name | related people = relation
mother | mother s name | mothers name | related mother = relation=mother
father | father s name | fathers name | related father = relation=father
related parent = relation=parent
brother | related brother = relation=brother
sister | related sister = relation=sister
related friend = relation=friend
related spouse | related partner = relation=spouse
related child | related son | related daughter = relation=child
related manager = relation=manager
related assistant = relation=assistant
referred by | introduced by | introducer | referrer | referral = introducer
kith household = household
categories | category | tags | tag | groups | group | labels | label | group membership | lists | list = tag
im address | imaddress | im | instant messaging | chat | impp | messenger id = chat
screen name = chat
skype | skype name | skype id | im skype = chat=skype
jabber | xmpp | im jabber = chat=jabber
icq | im icq | icq id = chat=icq
aim | im aim | aim screen name | aim id = chat=aim
msn | im msn | msn id = chat=msn
yahoo | im yahoo | yahoo id = chat=yahoo
google talk | gtalk | hangouts | google id = chat=google talk
irc | irc id = chat=irc
qq | qq id = chat=qq
whatsapp | whats app = chat=whatsapp
signal = chat=signal
telegram = chat=telegram
linkedin | linkedin url | linked in | linkedin profile | linkedin profile url | linkedin page | linkedin member url = social=linkedin
twitter | twitter handle | x twitter | twitter username | twitter url | twitter profile = social=twitter
facebook | facebook url | facebook profile | facebook page = social=facebook
instagram | instagram url | instagram handle | instagram profile = social=instagram
mastodon = social=mastodon
github | git hub | github url | github profile | github username = social=github
xing = social=xing
business homepage | business web page | website work | work web page = web=work
website blog | blog | blog url = web=blog
website home page = web=homepage
website other = web=other
website profile | profile | profile url = web=profile
email home = email=home
email work = email=work
email other = email=other
uid | kith uid = uid
spouse partner | spouse or partner | spouse partner name = relation=spouse
address 1 street 1 = address.street
address 1 street 2 = address.street2
address 1 street 3 = address.street3
address 2 street 1 = address.street#2
parent customer | parent company = organisation
name first name = given
name last name = family
name full name = display_name
all emails = email#3
all phones = phone#3
preferred email | best email = email
preferred phone | best phone = phone
what is your name | what s your name | what is your full name = display_name
what is your birthday | what s your birthday | when is your birthday | what is your date of birth | when were you born = birthday
what is your email | what is your email address | what s your email | what s your email address = email
what is your phone number | what s your phone number | what s your mobile number | what s your cell phone number | what is your mobile number | what is your cell phone number = phone
what is your address | what is your mailing address = address.text
where do you live = place
contact = contact
st = st
child = one child
user principal name | upn | username | user name | login = login
city state zip | city st zip | city state zip code | city state | town state zip = address.city
first name maiden | first maiden | first name maiden name = given
last name maiden | last name maiden name = family
employee title = title
child s name | childs name | name of child | player | player name = display_name
kids = relation=child
guest name | guest | full name of guest = display_name
work page | company page = web=work
deceased date | date of death | death date | date deceased | died on = date=death
work direct phone | direct phone | direct line = phone=work
corporate phone | switchboard = phone=main
name first last | name first and last | first and last name | first last name = display_name
"""),
)
