"""slixmpp without its own connection: its stanzas and plug-ins behind our stream.

Connecting, TLS, sign-in, stream management, the roster, presence and messages are ours
(``stream``, ``negotiation``, ``session``), because slixmpp's own cannot be trusted with a hostile
network. What is left to it is what it does well: answering and asking the many small questions of
XMPP's extensions.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import logging
import ssl
from typing import TYPE_CHECKING, Any, Never

from slixmpp import JID, ClientXMPP
from slixmpp.stanza import Iq
from slixmpp.xmlstream import tostring
from typing_extensions import override

from lyncfedclient.domain.jid import Jid, JidError
from lyncfedclient.gateway import namespaces as ns

if TYPE_CHECKING:
    from collections.abc import Callable
    from xml.etree.ElementTree import Element

# At lower levels slixmpp writes whole stanzas into the log, bodies included.
logging.getLogger("slixmpp").setLevel(logging.ERROR)
log = logging.getLogger(__name__)

CAPS_NODE = "lyncfedclient"
FEATURES = (
    ns.CAPS,
    ns.CHAT_STATES,
    ns.CORRECTIONS,
    ns.DISCO_INFO,
    ns.IDLE,
    ns.MARKERS,
    ns.PING,
    ns.RECEIPTS,
    ns.VERSION,
    ns.STYLING,
    f"{ns.ACTIVITY}+notify",
    f"{ns.READ_STATE}+notify",
    f"{ns.WISHES}+notify",
)


class UnconnectedClient(ClientXMPP):
    """A ClientXMPP of an established session, which reads and writes through us only."""

    def __init__(
        self,
        own: Jid,
        *,
        write: Callable[[str], None],
        on_query: Callable[[str, Jid | None], None],
        software: tuple[str, str],
    ) -> None:
        # The password stays with us. The context is never used, but saves loading the system's.
        super().__init__(
            str(own), "", ssl_context=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), loop=asyncio.get_running_loop()
        )
        self._write = write
        self._on_query = on_query
        name, version = software
        # None is "ask", and before any session: nobody is ever accepted by themselves.
        self.roster.auto_authorize = None  # type: ignore[assignment]  # slixmpp means bool | None
        self.roster.auto_subscribe = False
        self.register_plugin("xep_0030")
        self.register_plugin("xep_0199", {"keepalive": False})
        self.register_plugin("xep_0092", {"software_name": name, "version": version, "os": ""})
        self.init_plugins()  # type: ignore[no-untyped-call]
        self.boundjid = JID(str(own))
        self.event("session_bind", self.boundjid)
        self.session_bind_event.set()
        self._session_started = True
        self._describe(name)

    @property
    def caps(self) -> str:
        """The element of our presence that says what we can (XEP-0115)."""
        return f"<c xmlns='{ns.CAPS}' hash='sha-1' node='{CAPS_NODE}' ver='{self._caps_hash}'/>"

    def take(self, element: Element) -> None:
        """Let slixmpp deal with a stanza that the session has let through."""
        self._spawn_event(element)

    def end(self) -> None:
        """Drop every timer; nothing is sent any more."""
        for handle in self.scheduled_events.values():
            handle.cancel()
        self.scheduled_events.clear()

    @override
    def send(self, data: Any, use_filters: bool = True) -> None:
        """Write a stanza at once, in the order of the calls."""
        if isinstance(data, str):
            self._write(data)
            return
        if isinstance(data, Iq):
            if data["type"] in {"get", "set"}:
                self._on_query(data["id"], _jid(str(data["to"])))
            elif data["type"] == "error" and data["error"]["condition"] == "undefined-condition":
                # What slixmpp says when one of its handlers breaks is nobody's business.
                data["error"]["condition"] = "service-unavailable"
                del data["error"]["text"]
        self._write(tostring(data.xml, xmlns=self.default_ns, stream=self, top_level=True))

    @override
    def send_raw(self, data: str | bytes) -> None:
        self._write(data if isinstance(data, str) else data.decode("utf-8"))

    @override
    def exception(self, exception: Exception) -> None:
        self.loop.call_exception_handler({"message": "an XMPP plug-in failed", "exception": exception})

    @override
    def connect(self, host: str | None = None, port: int | None = None) -> Never:
        raise NotImplementedError("the connection is made elsewhere")

    @override
    def reconnect(self, wait: float = 2.0, reason: str = "") -> None:
        log.info("a plug-in wishes to reconnect: %s", reason)

    def _describe(self, name: str) -> None:
        disco = self.plugin["xep_0030"]
        described = f"client/pc//{name}<" + "".join(f"{feature}<" for feature in sorted(FEATURES))
        # SHA-1 is what XEP-0115 section 5.1 prescribes; it identifies and protects nothing.
        digest = hashlib.sha1(described.encode(), usedforsecurity=False).digest()
        self._caps_hash = base64.b64encode(digest).decode("ascii")
        for node in (None, f"{CAPS_NODE}#{self._caps_hash}"):
            disco.del_features(jid=None, node=node)
            disco.add_identity(category="client", itype="pc", name=name, node=node)
            for feature in FEATURES:
                disco.add_feature(feature, node=node)


def _jid(text: str) -> Jid | None:
    try:
        return Jid.parse(text) if text else None
    except JidError:
        return None
