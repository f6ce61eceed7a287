"""Which SASL mechanism signs in: the best of a short list, and never one weaker than before."""

from __future__ import annotations

import base64
import binascii
import logging
from typing import TYPE_CHECKING

from lyncfedclient.domain.events import NotStoredError
from lyncfedclient.domain.link import LinkFault
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.certificate import end_point_hash
from lyncfedclient.gateway.faults import LinkError
from lyncfedclient.gateway.scram import (
    HASHES,
    ChannelBinding,
    ScramClient,
    ScramError,
    TamperedError,
    prepare,
)

if TYPE_CHECKING:
    import ssl
    from collections.abc import MutableMapping
    from xml.etree.ElementTree import Element

    from lyncfedclient.gateway.secret import Secret

log = logging.getLogger(__name__)

PREFERENCE = (
    "SCRAM-SHA-512-PLUS",
    "SCRAM-SHA-256-PLUS",
    "SCRAM-SHA-1-PLUS",
    "SCRAM-SHA-512",
    "SCRAM-SHA-256",
    "SCRAM-SHA-1",
    "PLAIN",
)
"""Everything we ever speak, best first. LOGIN, EXTERNAL, ANONYMOUS, DIGEST-MD5 and the rest are not in it.

Channel binding comes before the hash: without it, who holds a false certificate reads along whatever the hash.
"""

_BINDINGS = f"{{{ns.SASL_CHANNEL_BINDING}}}sasl-channel-binding"
_BINDING = f"{{{ns.SASL_CHANNEL_BINDING}}}channel-binding"


class Pin:
    """The best mechanism that an account has been offered or has used; what is kept there gets no weaker."""

    def __init__(self, kept: MutableMapping[str, str], account: str) -> None:
        self._kept = kept
        self._account = account

    @property
    def mechanism(self) -> str | None:
        """What is kept, None for an account that has never signed in."""
        return self._kept.get(self._account)

    @property
    def is_bound(self) -> bool:
        """Whether the account has bound its sign-in to the TLS session before."""
        return (self.mechanism or "").endswith("-PLUS")

    def strengthen(self, mechanism: str) -> None:
        """Keep this one, if it is better. One of a later version of the program stays."""
        kept = self.mechanism
        if kept is None or mechanism in PREFERENCE[: PREFERENCE.index(kept) if kept in PREFERENCE else 0]:
            try:
                self._kept[self._account] = mechanism
            except NotStoredError as error:
                # A full disk is no reason to stay offline.
                log.warning("the mechanism could not be kept: %s", error)


def offered(features: Element) -> frozenset[str]:
    """Give the mechanisms that the server names."""
    found = features.iterfind(f"{{{ns.SASL}}}mechanisms/{{{ns.SASL}}}mechanism")
    return frozenset((mechanism.text or "").strip() for mechanism in found)


def advertised(features: Element) -> bytes:
    """Write all that the server names for signing in as XEP-0474 section 4.1 has it hashed."""
    names = [
        (mechanism.text or "").strip()
        for mechanism in features.iterfind(f"{{{ns.SASL}}}mechanisms/{{{ns.SASL}}}mechanism")
    ]
    text = _joined(names)
    bindings = features.find(_BINDINGS)
    if bindings is not None:
        text += b"\x1f" + _joined([binding.get("type", "") for binding in bindings.iterfind(_BINDING)])
    return text


def _joined(names: list[str]) -> bytes:
    return b"\x1e".join(sorted(name.encode("utf-8") for name in names))


def channel_binding(
    features: Element, session: ssl.SSLObject, *, is_needed: bool = False
) -> ChannelBinding | None:
    """Give a binding that both sides can make (XEP-0440), if there is one.

    Python's ssl has no tls-exporter, so on TLS 1.3 only tls-server-end-point is left. Where the server names none
    at all, that is tried if ``is_needed``, and else taken to be what we could have made, should the server offer
    no binding (RFC 5802 section 6).
    """
    is_needed = is_needed or not any(name.endswith("-PLUS") for name in offered(features))
    named = {item.get("type", "") for item in features.iterfind(f"{_BINDINGS}/{_BINDING}")}
    if session.version() == "TLSv1.2" and (not named or "tls-unique" in named):
        unique = session.get_channel_binding("tls-unique")
        if unique:
            return ChannelBinding("tls-unique", unique)
    certificate = session.getpeercert(binary_form=True)
    if certificate and ("tls-server-end-point" in named or (is_needed and not named)):
        return ChannelBinding("tls-server-end-point", end_point_hash(certificate))
    return None


def choose(names: frozenset[str], *, can_bind: bool, weakest: str | None) -> str:
    """Choose the best mechanism, none weaker than ``weakest`` (the best of this account's, see :class:`Pin`).

    Raises :class:`LinkError` with NO_SAFE_MECHANISM, or with SIGN_IN_WEAKENED where another account would sign in.
    """
    for name in PREFERENCE:
        is_possible = name in names and (can_bind or not name.endswith("-PLUS"))
        if is_possible and (weakest is None or _strength(name) >= _strength(weakest)):
            return name
    listed = ", ".join(sorted(names))[:200] or "none"
    is_weakened = weakest is not None and not names.isdisjoint(PREFERENCE)
    raise LinkError(
        LinkFault.SIGN_IN_WEAKENED if is_weakened else LinkFault.NO_SAFE_MECHANISM,
        f"the server offers only: {listed}",
    )


def _strength(mechanism: str) -> int:
    """Rank what a mechanism protects from: nothing, the password's being read, somebody in between.

    The hash does not count, since a server may change it in good faith.
    """
    return 0 if mechanism == "PLAIN" else 2 if mechanism.endswith("-PLUS") else 1


class Exchange:
    """The client's side of one sign-in with the chosen mechanism."""

    def __init__(
        self,
        mechanism: str,
        user: str,
        secret: Secret,
        binding: ChannelBinding | None,
        features: Element | None = None,
    ) -> None:
        self.mechanism = mechanism
        self._user = user
        self._secret = secret
        self._scram: ScramClient | None = None
        if mechanism != "PLAIN":
            is_bound = mechanism.endswith("-PLUS")
            is_offered = features is None or any(name.endswith("-PLUS") for name in offered(features))
            self._scram = ScramClient(
                HASHES[mechanism.removesuffix("-PLUS")],
                user,
                secret,
                binding=binding if is_bound else None,
                could_bind=binding is not None and not is_offered,
                advertised=advertised(features) if features is not None else None,
            )

    async def initial(self) -> str:
        """Give the initial response, in base64. Raises :class:`LinkError`."""
        if self._scram is not None:
            return base64.b64encode(self._scram.first()).decode("ascii")
        password = prepare(await self._secret.password())
        return base64.b64encode(f"\0{prepare(self._user)}\0{password}".encode()).decode("ascii")

    async def respond(self, challenge: str | None) -> str:
        """Answer a challenge, both in base64. Raises :class:`LinkError`."""
        if self._scram is None:
            raise LinkError(LinkFault.PROTOCOL_VIOLATION, "PLAIN has no challenge")
        try:
            if self._scram.has_answered:
                # RFC 6120 section 6.4.5 lets the server's proof come in a challenge, answered with nothing.
                self._scram.verify(_decode(challenge))
                return ""
            return base64.b64encode(await self._scram.answer(_decode(challenge))).decode("ascii")
        except TamperedError as error:
            raise LinkError(LinkFault.SIGN_IN_TAMPERED, f"{self.mechanism}: {error}") from None
        except ScramError as error:
            raise LinkError(LinkFault.PROTOCOL_VIOLATION, f"{self.mechanism}: {error}") from None

    def finish(self, data: str | None) -> None:
        """Take ``<success/>``. Raises :class:`LinkError` if the server has not proven itself."""
        if self._scram is None or (self._scram.is_proven and not data):
            return
        try:
            self._scram.verify(_decode(data))
        except ScramError as error:
            raise LinkError(LinkFault.PROTOCOL_VIOLATION, f"{self.mechanism}: {error}") from None


def _decode(text: str | None) -> bytes:
    try:
        return base64.b64decode((text or "").strip(), validate=True)
    except (binascii.Error, ValueError):
        raise ScramError("not base64") from None
