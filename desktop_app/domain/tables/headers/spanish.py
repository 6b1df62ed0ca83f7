"""Spanish headers: Outlook, Thunderbird, Roundcube and plain lists."""

from __future__ import annotations

from desktop_app.domain.tables.headers.language import Language, said

SPANISH = Language(
    "es",
    said("""
del trabajo | de trabajo | trabajo | de la oficina | laboral | de la empresa | profesional | comercial = work
del domicilio | particular | personal | de casa | casa | de residencia | privado | privada = home
otro | otra | otros | otras = other
general | generales =
"""),
    said("""
Teléfono | Tel | Número de teléfono | Fijo | Teléfono fijo = phone
Fax | Número de fax = phone=fax
Móvil | Teléfono móvil | Celular | Teléfono celular = phone=mobile
Buscapersonas | Localizador = phone=pager
Dirección de correo electrónico | Dirección del correo electrónico | Correo electrónico | Correo | Email | E-mail | Mail = email
Calle = address.street
Número de calle | Número exterior | Núm. exterior | Nº de portal = address.house_number
Dirección | Domicilio = address.text
Ciudad | Población | Localidad = address.city
Provincia | Estado | Estado/provincia | Provincia o estado | Estado o provincia | Región = address.region
Código postal | C.P. = address.postal_code
País | País o región | País/Región = address.country
Apartado postal | Apartado de correo | Apartado de correos | Apartado postal de la dirección = address.po_box
Página web | Dirección web | Sitio web | Web = web
"""),
    said("""
Número | Núm. | Nº | N° = number
Nombre | Nombres = name
Nombre de pila | Primer nombre = given
Segundo nombre = middle
Apellidos | Apellido | Primer apellido | Segundo apellido | Apellido paterno | Apellido materno = family
Sufijo = suffix
Tratamiento | Prefijo = prefix
Título = heading
Nombre completo | Nombre en pantalla | Nombre para mostrar = display_name
Nombre y apellidos | Nombre y apellido | Apellidos y nombre | Apellidos y nombres | Apellido y nombre | Apellidos, nombre | Apellidos nombre | Nombres y apellidos = display_name
Yomi especificada = phonetic_given
Apellido Yomi = phonetic_family
Apodo | Alias | Sobrenombre = nickname
Sexo | Género = gender
Ubicación = place
Notas | Nota | Observaciones | Comentarios = notes
Organización | Compañía | Empresa | Nombre de la empresa = organisation
Puesto | Cargo | Puesto de trabajo = title
Departamento = department
Profesión | Ocupación = role
Cumpleaños | Fecha de nacimiento | Fecha nacimiento | F. nacimiento | F. de nacimiento | Fecha nac. | F. nac. | Nacimiento = birthday
Año de nacimiento = birthday.year
Mes de nacimiento = birthday.month
Día de nacimiento = birthday.day
Aniversario = anniversary
Dirección de correo electrónico principal = email
Dirección de correo electrónico secundaria = email#2
Página web 1 = web=work
Página web 2 = web=home
Número de centralita de la organización | Teléfono principal | Teléfono de la compañía = phone=main
Teléfono del automóvil | Teléfono del coche = phone=car
Particular = phone=home
Devolución de llamada = phone=callback
RDSI = phone=isdn
Télex = phone=telex
Teléfono TTY/TDD | Número de teletipo = phone=text telephone
Radioteléfono = phone=radio
Teléfono del ayudante | Teléfono del asistente = phone=assistant
Nombre del ayudante | Nombre del asistente | Asistente = relation=assistant
Nombre del director | Director | Nombre del jefe = relation=manager
Cónyuge | Pareja = relation=spouse
Hijos = relation=child
Referido por | Recomendado por | Presentado por = introducer
Categorías | Categoría | Grupos | Grupo | Etiquetas = tag
Nombre mostrado = display_name
Ciudad donde vive = address.city=home
Año de nacimiento = birthday.year
Mes de nacimiento = birthday.month
Día de nacimiento = birthday.day
"""),
)
