"""Portuguese headers, of Portugal and Brazil: Outlook, Thunderbird, Roundcube and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

PORTUGUESE = Language(
    "pt",
    said("""
do endereço comercial | comercial | da empresa | do emprego | emprego | de trabalho | do trabalho | trabalho | profissional | do escritório | corporativo = work
do endereço residencial | residencial | de casa | casa | da residência | pessoal | particular | do domicílio = home
do outro endereço | outro endereço | outro | outra | outros | outras | alternativo = other
do local de trabalho | local de trabalho = work
pessoal = home
profissional = work
"""),
    said("""
Telefone | Fone | Tel | Número de telefone | Telefone fixo = phone
Fax | Número de Fax = phone=fax
Celular | Telemóvel | Telefone celular | Telefone móvel = phone=mobile
Pager | Número do Pager = phone=pager
Endereço de email | Endereço de e-mail | Endereço eletrônico | Endereço de correio electrónico | Endereço do correio electrónico | Endereço de correio eletrónico | Endereço de correio | Email | E-mail | Correio electrónico | Mail = email
Rua | Morada (rua) | Logradouro = address.street
Número da casa | Nº da casa | Número da porta | Nº da porta | Número do endereço = address.house_number
Endereço | Morada = address.text
Cidade | Localidade = address.city
Estado | Distrito | Província | Região | Concelho | UF = address.region
Complemento | Complemento do endereço = address.extended
Bairro = address.street2
Código postal | CEP = address.postal_code
País | País/Região | Região/País | País Região = address.country
Caixa postal | Apartado | Caixa postal do endereço | Apartado da morada = address.po_box
Página da Web | Página na Web | Página Web | Site | Sítio Web = web
Número do fax | Número de fax = phone=fax
Número do celular | Número de telemóvel = phone=mobile
Número de pager | Número do pager = phone=pager
"""),
    said("""
Número | Núm. | Nº | N° = number
Outro endereço = address.text=other
Nome = name
Primeiro nome | Nome próprio = given
Outros nomes/apelidos | Segundo nome | Nome do meio | Nomes do meio = middle
Sobrenome | Último nome | Apelido de família = family
Apelido = surname
Sufixo = suffix
Tratamento = prefix
Título = heading
Nome completo | Mostrar nome | Nome a apresentar = display_name
Nome e apelido | Nome e sobrenome | Nome e apelidos | Apelido e nome | Nome sobrenome = display_name
Alcunha = nickname
Sexo | Gênero | Género = gender
Local | Localização = place
Anotações | Notas | Observações | Informações | Comentários = notes
Empresa | Organização | Companhia = organisation
Cargo | Função = title
Departamento = department
Profissão | Ocupação = role
Aniversário = feast
Data de nascimento | Data nascimento | Dt. nascimento | Data nasc. | D. nascimento | Nascimento | Data de aniversário = birthday
Ano de nascimento = birthday.year
Mês de nascimento = birthday.month
Dia de nascimento = birthday.day
Datas especiais | Aniversário de casamento | Data comemorativa = anniversary
E-mail primário = email
E-mail secundário = email#2
Telefone principal da empresa | Telefone principal | Fone Primario = phone=main
Telefone do carro | Fone do carro | Telefone do automóvel = phone=car
Tel. de resposta | Retorno de chamada | Chamada de retorno = phone=callback
RDIS | ISDN = phone=isdn
Telex = phone=telex
Telefone TTY/TDD = phone=text telephone
Radiotelefone | Radiofone | Rádio = phone=radio
Telefone do assistente | Fone do Assistente = phone=assistant
Nome do assistente | Assistente = relation=assistant
Nome do gerenciador | Nome do gerente | Nome do gestor | Gerente = relation=manager
Cônjuge | Esposa/marido = relation=spouse
Filhos = relation=child
Indicado por | Referenciado por | Apresentado por | Recomendado por = introducer
Categorias | Categoria | Grupos | Grupo | Marcadores | Etiquetas = tag
Nome de exibição | Nome exibido = display_name
Email principal | E-mail principal = email
Email secundário | E-mail secundário = email#2
Setor = department
Página web 1 = web=work
Página web 2 = second page
Nome de tela | Nome a mostrar = chat
Local de trabalho = address.city=work
Ano de nascimento = birthday.year
Mês de nascimento = birthday.month
Dia de nascimento = birthday.day
"""),
)
