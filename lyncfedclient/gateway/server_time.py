"""What time it is at our own server (XEP-0202)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.message_events import ServerTimeReceived
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.queries import is_result
from lyncfedclient.gateway.translate.values import moment

if TYPE_CHECKING:
    from collections.abc import Callable
    from xml.etree.ElementTree import Element

    from lyncfedclient.domain.events import Event
    from lyncfedclient.gateway.queries import Queries

_UTC = f"{{{ns.TIME}}}time/{{{ns.TIME}}}utc"


def ask_time(queries: Queries, emit: Callable[[Event], None]) -> None:
    """Ask; :class:`ServerTimeReceived` follows where the server tells."""

    def on_answer(answer: Element | None) -> None:
        at = moment(answer.findtext(_UTC)) if answer is not None and is_result(answer) else None
        if at is not None:
            emit(ServerTimeReceived(at))

    server = Jid("", queries.own.domain)
    queries.ask("get", server, f"<time xmlns='{ns.TIME}'/>", on_answer)
