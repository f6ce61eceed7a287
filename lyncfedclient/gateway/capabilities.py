"""What the clients of contacts understand: announced as a hash (XEP-0115), asked for when it matters (XEP-0030).

Nobody is asked before the user opens a conversation with them. A description counts for all who announce
its hash only once it has been checked against it (XEP-0115 section 5.4); else for its client alone.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections import OrderedDict
from typing import TYPE_CHECKING, NamedTuple

from lyncfedclient.domain.capability import BY_NAMESPACE, Capability
from lyncfedclient.domain.events import CapabilitiesReceived, NotStoredError
from lyncfedclient.domain.jid import Jid
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.compose import attribute
from lyncfedclient.gateway.queries import is_result

if TYPE_CHECKING:
    from collections.abc import Callable
    from xml.etree.ElementTree import Element

    from lyncfedclient.domain.events import Event
    from lyncfedclient.domain.keeping import Keeper
    from lyncfedclient.gateway.queries import Queries

_CAPS = f"{{{ns.CAPS}}}c"
_QUERY = f"{{{ns.DISCO_INFO}}}query"
_IDENTITY = f"{{{ns.DISCO_INFO}}}identity"
_FEATURE = f"{{{ns.DISCO_INFO}}}feature"
_FORM = f"{{{ns.DATA_FORMS}}}x"
_FIELD = f"{{{ns.DATA_FORMS}}}field"
_VALUE = f"{{{ns.DATA_FORMS}}}value"
_HASHES = {"sha-1": hashlib.sha1, "sha-256": hashlib.sha256, "sha-512": hashlib.sha512}
_OFFLINE = frozenset({"msgoffline", ns.ARCHIVE})
_OF_CLIENTS = frozenset({None, "unavailable"})
_ANSWER_LIMIT_S = 20.0
_MAX_CLIENTS = 5
"""So many clients of one contact are asked at most."""
_MAX_QUESTIONS = 20
"""So many questions does opening a conversation bring at most, whatever its clients announce meanwhile."""
_MAX_RESOURCES = 20
_MAX_FOLLOWED = 50
_MAX_SHARED = 4096
_MAX_LENGTH = 256
_MAX_FEATURES = 1000

UNREAD = frozenset({Capability.CHAT_STATES, Capability.RECEIPTS})
"""What is taken for granted of a client that announces a hash, until it is known what that stands for."""


class Announced(NamedTuple):
    """The hash in a presence."""

    algorithm: str
    node: str
    ver: str

    @property
    def key(self) -> str:
        """What its description is kept under."""
        return f"{self.algorithm} {self.ver}"


class Capabilities:
    """What clients understand, for one session. What was checked is kept for ever by ``keeper``, within bounds."""

    def __init__(self, queries: Queries, keeper: Keeper, emit: Callable[[Event], None]) -> None:
        self._queries = queries
        self._keeper = keeper
        self._emit = emit
        self._clients: dict[str, tuple[tuple[str, Announced | None], ...]] = {}
        self._shared: dict[tuple[str, str, str], Announced] = {}
        # By full address: of clients that announce nothing, or whose description does not fit their hash.
        self._told: dict[str, frozenset[str]] = {}
        self._known: dict[str, frozenset[str]] = {}
        self._domains: OrderedDict[str, bool | None] = OrderedDict()
        self._asked: set[Jid] = set()
        self._asked_domains: set[str] = set()
        self._silent: set[tuple[Jid, Announced]] = set()
        self._questions: dict[Jid, int] = {}
        self._followed: OrderedDict[Jid, CapabilitiesReceived] = OrderedDict()

    def hear(self, element: Element) -> None:
        """Take a presence: what its client announces, or that it is gone.

        At sign-in one comes for every contact, so this goes by the text of the address, as servers write it.
        """
        sender = element.get("from", "")
        peer, _, resource = sender.partition("/")
        kind = element.get("type")
        if not resource or kind not in _OF_CLIENTS:
            return
        clients = self._clients.get(peer, ())
        client = (resource, self._announced(element.find(_CAPS))) if kind is None else None
        if client in clients:
            return
        others = tuple(known for known in clients if known[0] != resource) if clients else ()
        if client is not None:
            self._clients[peer] = (*others, client)[-_MAX_RESOURCES:]
        elif others:
            self._clients[peer] = others
        else:
            self._clients.pop(peer, None)
        self._told.pop(sender, None)
        if self._followed:
            self._follow(peer)

    def _follow(self, text: str) -> None:
        """Ask a client that is new or another while the conversation is open."""
        peer = next((peer for peer in self._followed if str(peer) == text), None)
        if peer is not None:
            self._ask_clients(peer)
            self._tell(peer)

    def _announced(self, element: Element | None) -> Announced | None:
        if element is None:
            return None
        given = (element.get("hash", ""), element.get("node", ""), element.get("ver", ""))
        # One object for all who announce the same: in a large company that is nearly everybody.
        found = self._shared.get(given)
        if found is None and given[0] and given[2] and sum(map(len, given)) <= _MAX_LENGTH:
            # Without an algorithm it is of the time before section 5 of XEP-0115, and stands for nothing.
            if len(self._shared) >= _MAX_SHARED:
                # Somebody announces something else all the time; what is in use keeps its object.
                self._shared.clear()
            found = self._shared[given] = Announced(*given)
        return found

    def understood(self, peer: Jid) -> frozenset[Capability]:
        """Give what at least one client of a contact understands, as far as they have said so."""
        peer = peer.bare
        clients = self._clients.get(str(peer))
        if not clients:
            # Offline, or we don't see them: as it was when last they could be asked.
            return _capabilities(self._description(_of_person(peer)) or frozenset())
        found: set[Capability] = set()
        for resource, announced in clients:
            features = self._features(peer.with_resource(resource), announced)
            if features is not None:
                found |= _capabilities(features)
            elif announced is not None:
                found |= UNREAD
        return frozenset(found)

    def ask(self, peer: Jid) -> None:
        """Ask the clients of a contact that have not said what they understand, and tell of it from now on.

        Those that come online later are asked as well.
        """
        peer = peer.bare
        self._questions[peer] = 0
        self._silent = {found for found in self._silent if found[0].bare != peer}
        self._followed[peer] = self._state(peer)
        self._followed.move_to_end(peer)
        while len(self._followed) > _MAX_FOLLOWED:
            gone, _ = self._followed.popitem(last=False)
            self._questions.pop(gone, None)
        self._emit(self._followed[peer])
        self._ask_domain(peer.domain)
        self._ask_clients(peer)

    def _ask_clients(self, peer: Jid) -> None:
        for resource, announced in self._clients.get(str(peer), ())[-_MAX_CLIENTS:]:
            client = peer.with_resource(resource)
            if (
                client not in self._asked
                and (client, announced) not in self._silent
                and self._features(client, announced) is None
                and self._questions[peer] < _MAX_QUESTIONS
            ):
                self._questions[peer] += 1
                self._ask_client(client, announced)

    def _ask_client(self, client: Jid, announced: Announced | None) -> None:
        def on_answer(answer: Element | None) -> None:
            self._asked.discard(client)
            if (client.resource, announced) in self._clients.get(str(client.bare), ()):
                self._take(client, announced, answer)
            if client.bare in self._followed:
                # It may have announced something else meanwhile.
                self._ask_clients(client.bare)
                self._tell(client.bare)

        self._asked.add(client)
        node = f" node={attribute(f'{announced.node}#{announced.ver}')}" if announced is not None else ""
        payload = f"<query xmlns='{ns.DISCO_INFO}'{node}/>"
        self._queries.ask("get", client, payload, on_answer, limit_s=_ANSWER_LIMIT_S)

    def _take(self, client: Jid, announced: Announced | None, answer: Element | None) -> None:
        query = answer.find(_QUERY) if answer is not None and is_result(answer) else None
        if query is None:
            if announced is None:
                self._told[str(client)] = frozenset()
            else:
                # What it announces stands for something: a lost answer is not asked for over and over.
                self._silent.add((client, announced))
            return
        features = _features_of(query)
        if announced is not None and _is_true(announced, query):
            self._keep(announced.key, features)
        else:
            self._told[str(client)] = features

    def _ask_domain(self, domain: str) -> None:
        if self._domains.get(domain) is not None or domain in self._asked_domains:
            return

        def on_answer(answer: Element | None) -> None:
            self._asked_domains.discard(domain)
            query = answer.find(_QUERY) if answer is not None and is_result(answer) else None
            self._domains[domain] = None if query is None else bool(_features_of(query) & _OFFLINE)
            while len(self._domains) > _MAX_FOLLOWED:
                self._domains.popitem(last=False)
            for peer in list(self._followed):
                if peer.domain == domain:
                    self._tell(peer)

        self._asked_domains.add(domain)
        payload = f"<query xmlns='{ns.DISCO_INFO}'/>"
        self._queries.ask("get", Jid("", domain), payload, on_answer, limit_s=_ANSWER_LIMIT_S)

    def _state(self, peer: Jid) -> CapabilitiesReceived:
        return CapabilitiesReceived(peer, self.understood(peer), self._domains.get(peer.domain))

    def _tell(self, peer: Jid) -> None:
        state = self._state(peer)
        clients = self._clients.get(str(peer), ())
        if clients and all(self._features(peer.with_resource(r), a) is not None for r, a in clients):
            names = {capability.value for capability in state.capabilities}
            self._keep(_of_person(peer), frozenset(names))
        if self._followed[peer] != state:
            self._followed[peer] = state
            self._emit(state)

    def _features(self, client: Jid, announced: Announced | None) -> frozenset[str] | None:
        if announced is not None:
            found = self._description(announced.key)
            if found is not None:
                return found
        return self._told.get(str(client))

    def _description(self, key: str) -> frozenset[str] | None:
        found = self._known.get(key)
        if found is None:
            found = self._keeper.description(key)
            if found is not None:
                self._known[key] = found
        return found

    def _keep(self, key: str, features: frozenset[str]) -> None:
        if self._known.get(key) == features:
            return
        self._known[key] = features
        try:
            self._keeper.keep_description(key, features)
        except NotStoredError:
            # It is asked for again the next time.
            return


def _of_person(peer: Jid) -> str:
    return f"person {peer}"


def _capabilities(features: frozenset[str]) -> frozenset[Capability]:
    return frozenset(BY_NAMESPACE[feature] for feature in features if feature in BY_NAMESPACE)


def _features_of(query: Element) -> frozenset[str]:
    found = (feature.get("var", "")[:_MAX_LENGTH] for feature in query.findall(_FEATURE)[:_MAX_FEATURES])
    return frozenset(found)


def _is_true(announced: Announced, query: Element) -> bool:
    """Check a description against the hash that was announced for it (XEP-0115 section 5.4)."""
    make = _HASHES.get(announced.algorithm)
    text = verification_string(query)
    if make is None or text is None:
        return False
    digest = base64.b64encode(make(text.encode("utf-8", "replace")).digest()).decode("ascii")
    return hmac.compare_digest(digest, announced.ver.encode("ascii", "replace").decode("ascii"))


def verification_string(query: Element) -> str | None:
    """Write down a description as it is hashed (XEP-0115 section 5.1), None where it is ill-formed."""
    identities = [
        "/".join((i.get("category", ""), i.get("type", ""), i.get(ns.XML_LANG, ""), i.get("name", "")))
        for i in query.findall(_IDENTITY)
    ]
    features = [feature.get("var", "") for feature in query.findall(_FEATURE)]
    if len(set(identities)) != len(identities) or len(set(features)) != len(features):
        return None
    forms: dict[str, list[str]] = {}
    for form in query.findall(_FORM):
        fields = {
            field.get("var", ""): sorted(value.text or "" for value in field.findall(_VALUE))
            for field in form.findall(_FIELD)
        }
        kind = "<".join(fields.pop("FORM_TYPE", []))
        if not kind:
            continue
        if kind in forms:
            return None
        forms[kind] = [part for name in sorted(fields) for part in (name, *fields[name])]
    parts = [*sorted(identities), *sorted(features)]
    for kind in sorted(forms):
        parts += [kind, *forms[kind]]
    # What is written with the separator in it could pass for something else (section 7.3 warns of this).
    if any("<" in part for part in parts):
        return None
    return "".join(f"{part}<" for part in parts)
