"""The column names of Outlook's CSV in the languages it is met in, as :func:`header_name` gives them.

Only the columns a contact list needs. The messaging address has no column in what classic Outlook
offers; Outlook on the web calls it IMAddress in every language, and the localised names are what
Outlook's own address form calls it.
"""

from __future__ import annotations

from typing import Final

IM_ADDRESS: Final = frozenset(
    {
        "imaddress",
        "im address",
        "instant messaging address",
        "im-adresse",
        "chatadresse",
        "sofortnachrichtenadresse",
        "adresse de messagerie instantanée",
        "adresse mi",
        "adresse im",
        "dirección de mensajería instantánea",
        "dirección de mi",
        "dirección im",
        "메신저 대화 주소",
        "메신저 주소",
        "메신저",
        "im 주소",
        "인스턴트 메시징 주소",
    }
)
EMAIL: Final = frozenset(
    name
    for stem in (
        "e-mail{} address",
        "email{} address",
        "e-mail{}-adresse",
        "e-mail{}: adresse",
        "adresse de messagerie{}",
        "adresse e-mail{}",
        "adresse électronique{}",
        "dirección de correo electrónico{}",
        "dirección de correo{}",
        "correo electrónico{}",
        "전자 메일{} 주소",
        "이메일{} 주소",
        "전자 메일 주소{}",
    )
    for name in (stem.format(""), stem.format(" 2"), stem.format(" 3"))
)
FIRST_NAME: Final = frozenset({"first name", "vorname", "prénom", "nombre", "이름"})
MIDDLE_NAME: Final = frozenset(
    {"middle name", "weitere vornamen", "zweiter vorname", "deuxième prénom", "segundo nombre", "중간 이름"}
)
LAST_NAME: Final = frozenset(
    {"last name", "nachname", "nom", "nom de famille", "apellidos", "apellido", "성"}
)
DISPLAY_NAME: Final = frozenset(
    {
        "display name",
        "full name",
        "anzeigename",
        "e-mail: angezeigter name",
        "nom complet",
        "nom complet de l'adresse de messagerie",
        "e-mail display name",
        "nombre para mostrar",
        "nombre de pantalla de correo electrónico",
        "전체 이름",
        "표시 이름",
        "전자 메일 표시 이름",
    }
)
CATEGORIES: Final = frozenset({"categories", "kategorien", "catégories", "categorías", "범주", "범주 항목"})
TELEPHONE: Final = frozenset(
    {
        "business phone",
        "mobile phone",
        "home phone",
        "telefon geschäftlich",
        "mobiltelefon",
        "telefon (privat)",
        "téléphone (bureau)",
        "tél. mobile",
        "teléfono del trabajo",
        "teléfono móvil",
        "근무처 전화",
        "휴대폰",
    }
)
