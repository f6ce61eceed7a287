"""What people's status texts say about them, where a gateway puts the state there.

One row a phrase, in lower case, as Lync's own clients and the known gateways word them in English,
German, French, Spanish and Korean. Sources: Microsoft's localised Lync 2013 clients; SylkServer
``presence.py`` and OpenSIPS ``simple2xmpp.c`` for gateways.
"""

from __future__ import annotations

from enum import Enum

from lyncfedclient.domain.presence import Activity


class Hint(Enum):
    """A state that a text names, where it is no activity."""

    AVAILABLE = "available"
    BUSY = "busy"
    DO_NOT_DISTURB = "do-not-disturb"
    BE_RIGHT_BACK = "be-right-back"
    INACTIVE = "inactive"
    AWAY = "away"
    OFFLINE = "offline"


Meaning = Hint | Activity

PHRASES: tuple[tuple[Meaning, tuple[str, ...]], ...] = (
    # The longer and more telling phrases stand first: the first that fits counts.
    (
        Activity.URGENT_INTERRUPTIONS_ONLY,
        (
            "urgent interruptions only",
            "nur dringende unterbrechungen",
            "interruptions urgentes uniquement",
            "solo interrupciones urgentes",
            "긴급한 경우만",
        ),
    ),
    (
        Activity.OUT_OF_OFFICE,
        (
            "out of office",
            "out of the office",
            "nicht im büro",
            "außer haus",
            "absent du bureau",
            "fuera de la oficina",
            "부재 중",
            "외근 중",
        ),
    ),
    (
        Activity.OFF_WORK,
        (
            "off work",
            "nicht bei der arbeit",
            "feierabend",
            "pas au travail",
            "hors travail",
            "fuera del trabajo",
            "업무 종료",
            "퇴근",
        ),
    ),
    (
        Activity.OUT_TO_LUNCH,
        (
            "out to lunch",
            "mittagspause",
            "zu tisch",
            "parti déjeuner",
            "en pause déjeuner",
            "comiendo",
            "점심 식사",
        ),
    ),
    (
        Activity.IN_A_CONFERENCE,
        (
            "in a conference call",
            "in a conference",
            "in einer telefonkonferenz",
            "in einer konferenz",
            "en conférence",
            "en téléconférence",
            "en una conferencia",
            "en una llamada de conferencia",
            "전화 회의 중",
            "컨퍼런스 중",
        ),
    ),
    (
        Activity.PRESENTING,
        (
            "in a presentation",
            "presenting",
            "präsentiert",
            "in einer präsentation",
            "en présentation",
            "présentation en cours",
            "presentando",
            "en una presentación",
            "프레젠테이션 중",
            "발표 중",
        ),
    ),
    (
        Activity.IN_A_MEETING,
        (
            "in a meeting",
            "in einer besprechung",
            "in besprechung",
            "en réunion",
            "en una reunión",
            "en reunión",
            "회의 중",
            "모임 중",
        ),
    ),
    (
        Activity.IN_A_CALL,
        (
            "in a call",
            "on the phone",
            "on a call",
            "in einem gespräch",
            "am telefon",
            "en communication",
            "au téléphone",
            "en una llamada",
            "al teléfono",
            "통화 중",
        ),
    ),
    (
        Hint.DO_NOT_DISTURB,
        ("do not disturb", "nicht stören", "ne pas déranger", "no molestar", "방해 금지"),
    ),
    (
        Hint.BE_RIGHT_BACK,
        (
            "be right back",
            "brb",
            "bin gleich zurück",
            "gleich zurück",
            "je reviens tout de suite",
            "de retour bientôt",
            "vuelvo enseguida",
            "곧 돌아오겠음",
            "곧 돌아옴",
        ),
    ),
    (Hint.INACTIVE, ("inactive", "idle", "inaktiv", "untätig", "inactif", "inactivo", "비활성")),
    (
        Hint.BUSY,
        (
            "busy",
            "beschäftigt",
            "besetzt",
            "occupé",
            "occupée",
            "occupé(e)",
            "ocupado",
            "ocupada",
            "다른 용무 중",
            "바쁨",
        ),
    ),
    (
        Hint.AWAY,
        (
            "away",
            "appear away",
            "not available",
            "abwesend",
            "absent",
            "absent(e)",
            "ausente",
            "자리 비움",
        ),
    ),
    (
        Hint.AVAILABLE,
        (
            "available",
            "online",
            "free for chat",
            "verfügbar",
            "disponible",
            "conectado",
            "대화 가능",
            "온라인",
        ),
    ),
    (Hint.OFFLINE, ("offline", "hors connexion", "desconectado", "오프라인")),
)
