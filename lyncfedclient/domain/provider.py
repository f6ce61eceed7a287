"""Which service an address lives on: XMPP, or a public IM service that has ended."""

from __future__ import annotations

from enum import Enum


class Kind(Enum):
    """The service of an address; values as the command line's JSON has them."""

    XMPP = "xmpp"
    AOL = "aol"
    YAHOO = "yahoo"
    WINDOWS_LIVE = "windows-live"
    SKYPE = "skype"
    GOOGLE_TALK = "google-talk"
    SIP = "sip"

    @property
    def has_ended(self) -> bool:
        """Whether nobody can be reached there any more."""
        return self not in {Kind.XMPP, Kind.SIP}
