"""Reading ``xmpp:`` links: whom they name and what they propose. Nothing is done about it here.

A link may come from a message, a web page or another program's command line, so it is only ever a
proposal that the user confirms. Sources: RFC 5122 (the scheme), XEP-0147 (query types).
"""

from __future__ import annotations

from enum import Enum
from urllib.parse import unquote

from lyncfedclient.domain.jid import Jid, JidError, JidFault
from lyncfedclient.domain.message import MAX_BODY_CHARACTERS
from lyncfedclient.domain.value import value
from lyncfedclient.ui.outside_text import shown, shown_line

_SCHEME = "xmpp:"
_MAX_LINK = 64 * 1024
_MAX_NAME = 200
_MAX_GROUPS = 10


class Proposal(Enum):
    """What a link proposes to do; whatever else it may want is taken for OPEN."""

    OPEN = "open"
    ADD = "add"
    MESSAGE = "message"


_PROPOSALS = {"roster": Proposal.ADD, "subscribe": Proposal.ADD, "message": Proposal.MESSAGE}


@value
class XmppLink:
    """A link that was understood: whom it names, and texts that are fit to be shown."""

    jid: Jid
    proposal: Proposal = Proposal.OPEN
    name: str = ""
    groups: tuple[str, ...] = ()
    body: str = ""


def is_xmpp_link(text: str) -> bool:
    """Whether a text claims to be an ``xmpp:`` link."""
    return text.strip()[: len(_SCHEME)].lower() == _SCHEME


def parse_xmpp_link(text: str) -> XmppLink:
    """Read a link such as ``xmpp:bob@example.org?roster;name=Bob;group=Partners``.

    A resource and a fragment are dropped, as is the account that ``xmpp://account/`` asks for: the
    user has one account. Raises :class:`JidError` where it names no person's address.
    """
    text = text.strip()
    if not is_xmpp_link(text) or len(text) > _MAX_LINK:
        raise JidError(JidFault.TOO_LONG if is_xmpp_link(text) else JidFault.EMPTY, text)
    address, _mark, query = text[len(_SCHEME) :].partition("#")[0].partition("?")
    if address.startswith("//"):
        account, slash, named = address[2:].partition("/")
        address = named if slash and named else account
    jid = Jid.parse_contact(_decoded(address.partition("/")[0]))
    kind, *pairs = query.split(";")
    proposal = _PROPOSALS.get(kind.strip().lower(), Proposal.OPEN)
    found: dict[str, list[str]] = {}
    for pair in pairs:
        key, equals, value = pair.partition("=")
        if equals:
            found.setdefault(key.strip().lower(), []).append(_decoded(value))
    groups = (shown_line(group, _MAX_NAME) for group in found.get("group", [])[:_MAX_GROUPS])
    return XmppLink(
        jid,
        proposal,
        name=shown_line(found.get("name", [""])[0], _MAX_NAME) if proposal is Proposal.ADD else "",
        groups=tuple(group for group in groups if group) if proposal is Proposal.ADD else (),
        body=shown(found.get("body", [""])[0][:MAX_BODY_CHARACTERS]) if proposal is Proposal.MESSAGE else "",
    )


def _decoded(text: str) -> str:
    return unquote(text, errors="replace")
