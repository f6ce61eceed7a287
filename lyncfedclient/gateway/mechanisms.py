"""Which SASL mechanism signs in: the best of a short list, and never one weaker than before."""

from __future__ import annotations

import base64
import binascii
import logging
from typing import TYPE_CHECKING

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
    from xml.etree.ElementTree import Element

    from lyncfedclient.gateway.secret import Secret

log = logging.getLogger(__name__)

PREFERENCE = (
    "SCRAM-SHA-512-PLUS",
    "SCRAM-SHA-512",
    "SCRAM-SHA-256-PLUS",
    "SCRAM-SHA-256",
    "SCRAM-SHA-1-PLUS",
    "SCRAM-SHA-1",
    "PLAIN",
)
"""Everything we ever speak, best first. LOGIN, EXTERNAL, ANONYMOUS, DIGEST-MD5 and the rest are not in it."""

_BINDINGS = f"{{{ns.SASL_CHANNEL_BINDING}}}sasl-channel-binding"
_BINDING = f"{{{ns.SASL_CHANNEL_BINDING}}}channel-binding"


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


def channel_binding(features: Element, session: ssl.SSLObject) -> ChannelBinding | None:
    """Give a binding that both sides can make (XEP-0440), if there is one.

    Python's ssl has no tls-exporter, so on TLS 1.3 only tls-server-end-point is left, and that is
    used only where the server names it.
    """
    named = {item.get("type", "") for item in features.iterfind(f"{_BINDINGS}/{_BINDING}")}
    if session.version() == "TLSv1.2" and (not named or "tls-unique" in named):
        unique = session.get_channel_binding("tls-unique")
        if unique:
            return ChannelBinding("tls-unique", unique)
    certificate = session.getpeercert(binary_form=True)
    if "tls-server-end-point" in named and certificate:
        return ChannelBinding("tls-server-end-point", end_point_hash(certificate))
    return None


def choose(names: frozenset[str], *, can_bind: bool, weakest: str | None) -> str:
    """Choose the best mechanism, none weaker than ``weakest`` (the best this account has used).

    Raises :class:`LinkError` with NO_SAFE_MECHANISM.
    """
    allowed = PREFERENCE if weakest is None else PREFERENCE[: _floor(weakest) + 1]
    for name in allowed:
        if name in names and (can_bind or not name.endswith("-PLUS")):
            return name
    listed = ", ".join(sorted(names))[:200] or "none"
    raise LinkError(LinkFault.NO_SAFE_MECHANISM, f"the server offers only: {listed}")


def _floor(weakest: str) -> int:
    """Give the position of the weakest mechanism still good enough.

    All of SCRAM counts as one strength, since a server may change its hash or its certificate's
    front end in good faith; what a downgrade is after is the password itself, in PLAIN.
    """
    return PREFERENCE.index("PLAIN" if weakest == "PLAIN" else "SCRAM-SHA-1")


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
