"""What became of the public services, in words: the facts themselves stand in resources/providers.toml."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from lyncfedclient.domain.provider import Kind
from lyncfedclient.ui import times

translate = QCoreApplication.translate

_LYNC_CAL = "Lync CAL"


def licence(kind: Kind) -> str:
    """Say what an organisation needed for reaching people of a service; empty where nothing is known."""
    if kind in {Kind.AOL, Kind.WINDOWS_LIVE}:
        return _LYNC_CAL
    if kind is Kind.YAHOO:
        return translate(
            "ContactCard", "Lync CAL and Public IM Connectivity USL (not sold since {date})"
        ).format(date=times.date_of("2012-09-01"))
    if kind is Kind.SKYPE:
        return translate("ContactCard", "Lync CAL, or Lync Online plan 1 to 3")
    return ""


def remark(kind: Kind) -> str:
    """Say what else is known of a service; empty for nothing."""
    if kind is Kind.AOL:
        return _closed("AOL Instant Messenger", "2017-12-15")
    if kind is Kind.YAHOO:
        return translate("ContactCard", "Or with the end of the licence. {sentence}").format(
            sentence=_closed("Yahoo! Messenger", "2018-07-17")
        )
    if kind is Kind.WINDOWS_LIVE:
        return translate("ContactCard", "Its users were moved to Skype.")
    if kind is Kind.SKYPE:
        return translate(
            "ContactCard", "Reached from Lync since {month}; video came later (not confirmed first-hand)."
        ).format(month=times.date_of("2013-05"))
    if kind is Kind.GOOGLE_TALK:
        return translate(
            "ContactCard",
            "XMPP federation was wound down from {begin} and still answered without TLS in {month}.",
        ).format(begin=times.date_of("2013-05"), month=times.date_of("2015-03"))
    return ""


def _closed(service: str, iso: str) -> str:
    return translate("ContactCard", "{service} itself closed on {date} (not confirmed first-hand).").format(
        service=service, date=times.date_of(iso)
    )
