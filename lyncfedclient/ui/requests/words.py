"""The words for people who wait for an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from lyncfedclient.ui.outside_text import isolated, shown_line, tooltip
from lyncfedclient.ui.standing_sentences import partner_type

if TYPE_CHECKING:
    from lyncfedclient.domain.contact import ContactRequest
    from lyncfedclient.domain.partner import PartnerType

translate = QCoreApplication.translate


def asker_name(request: ContactRequest) -> str:
    """Give the name of who waits: what they call themselves, else their address."""
    return shown_line(request.nick, 60) or str(request.jid)


def domain_line(request: ContactRequest, kind: PartnerType | None) -> str:
    """Say where they come from, and what that is to us."""
    domain = isolated(shown_line(request.jid.domain, 60))
    return translate("Requests", "{domain} · {type}").format(domain=domain, type=partner_type(kind))


def row_line(request: ContactRequest, kind: PartnerType | None) -> str:
    """Give the second line of a row: where they come from, or what they wrote that is kept back."""
    if request.is_asking:
        return domain_line(request, kind)
    text = isolated(shown_line(request.text, 80))
    return translate("Requests", "{count} · {text}").format(count=held(request), text=text)


def held(request: ContactRequest) -> str:
    """Count the messages that are kept back."""
    if request.held == 1:
        return translate("Requests", "1 message kept back")
    return translate("Requests", "%n messages kept back", "", request.held).replace("%n", str(request.held))


def spoken(request: ContactRequest, line: str) -> str:
    """Say a row in one breath, for the screen reader."""
    name = isolated(asker_name(request))
    if request.is_asking:
        return translate("Requests", "{name} asks to see your presence, {line}").format(name=name, line=line)
    return translate("Requests", "{name} wrote to you, {line}").format(name=name, line=line)


def address_tooltip(request: ContactRequest) -> str:
    """Give the address in full."""
    return tooltip(shown_line(str(request.jid), 2000))


def many(count: int) -> str:
    """Say how many ask."""
    if count == 1:
        return translate("Requests", "1 person asks to see your presence")
    return translate("Requests", "%n people ask to see your presence", "", count).replace("%n", str(count))


def strangers(count: int) -> str:
    """Say how many have only written."""
    if count == 1:
        return translate("Requests", "1 stranger has written to you")
    return translate("Requests", "%n strangers have written to you", "", count).replace("%n", str(count))
