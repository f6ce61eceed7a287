"""What can go wrong with a connection, and how stanza errors read in the program's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.link import Certificate, LinkFault
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.gateway import namespaces as ns

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


class LinkError(Exception):
    """The connection cannot be made, or cannot go on; ``fault`` says why, ``str()`` is technical."""

    def __init__(self, fault: LinkFault, detail: str = "", certificate: Certificate | None = None) -> None:
        super().__init__(detail or fault.value)
        self.fault = fault
        self.detail = detail
        self.certificate = certificate


_STREAM_FAULTS = {
    "conflict": LinkFault.SIGNED_IN_ELSEWHERE,
    "system-shutdown": LinkFault.SERVER_SHUT_DOWN,
    "reset": LinkFault.SERVER_SHUT_DOWN,
    "host-gone": LinkFault.NO_SUCH_SERVER,
    "host-unknown": LinkFault.NO_SUCH_SERVER,
    "connection-timeout": LinkFault.CONNECTION_LOST,
    "internal-server-error": LinkFault.CONNECTION_LOST,
    "resource-constraint": LinkFault.CONNECTION_LOST,
    "remote-connection-failed": LinkFault.CONNECTION_LOST,
    "undefined-condition": LinkFault.CONNECTION_LOST,
    # A redirect would let whoever answers choose the name that the certificate is checked for
    # (the class of CVE-2022-26491); the DNS is asked again instead.
    "see-other-host": LinkFault.CONNECTION_LOST,
}


def stream_error(element: Element) -> LinkError:
    """Read a ``<stream:error/>`` (RFC 6120 section 4.9.3)."""
    condition, text = _condition(element, ns.STREAM_ERRORS)
    fault = _STREAM_FAULTS.get(condition, LinkFault.PROTOCOL_VIOLATION)
    return LinkError(fault, f"stream error {condition or 'without condition'}{': ' if text else ''}{text}")


_SASL_FAULTS = {
    "account-disabled": LinkFault.ACCOUNT_DISABLED,
    "credentials-expired": LinkFault.BAD_PASSWORD,
    "not-authorized": LinkFault.BAD_PASSWORD,
    "invalid-authzid": LinkFault.BAD_PASSWORD,
    "encryption-required": LinkFault.NO_SAFE_MECHANISM,
    "invalid-mechanism": LinkFault.NO_SAFE_MECHANISM,
    "mechanism-too-weak": LinkFault.NO_SAFE_MECHANISM,
    "temporary-auth-failure": LinkFault.CONNECTION_LOST,
}


def sasl_failure(element: Element) -> LinkError:
    """Read a SASL ``<failure/>`` (RFC 6120 section 6.5)."""
    condition, text = _condition(element, ns.SASL)
    fault = _SASL_FAULTS.get(condition, LinkFault.PROTOCOL_VIOLATION)
    return LinkError(fault, f"sign-in refused: {condition or 'no reason given'}{': ' if text else ''}{text}")


_STANZA_FAULTS = {
    "bad-request": StanzaFault.OTHER,
    "conflict": StanzaFault.OTHER,
    "feature-not-implemented": StanzaFault.SERVICE_UNAVAILABLE,
    "forbidden": StanzaFault.NOT_ALLOWED,
    "gone": StanzaFault.GONE,
    "internal-server-error": StanzaFault.OTHER,
    "item-not-found": StanzaFault.NO_SUCH_PERSON,
    "jid-malformed": StanzaFault.NO_SUCH_PERSON,
    "not-acceptable": StanzaFault.NOT_ACCEPTABLE,
    "not-allowed": StanzaFault.NOT_ALLOWED,
    "not-authorized": StanzaFault.NOT_ALLOWED,
    "payment-required": StanzaFault.NOT_ALLOWED,
    "policy-violation": StanzaFault.POLICY,
    "recipient-unavailable": StanzaFault.SERVICE_UNAVAILABLE,
    "redirect": StanzaFault.GONE,
    "registration-required": StanzaFault.NOT_SUBSCRIBED,
    "remote-server-not-found": StanzaFault.SERVER_NOT_FOUND,
    "remote-server-timeout": StanzaFault.SERVER_TIMEOUT,
    "resource-constraint": StanzaFault.TOO_MANY,
    "service-unavailable": StanzaFault.SERVICE_UNAVAILABLE,
    "subscription-required": StanzaFault.NOT_SUBSCRIBED,
}

_TOO_LARGE_WORDS = ("too large", "too big", "too long", "exceeds", "size limit")


def stanza_fault(stanza: Element) -> tuple[StanzaFault, str]:
    """Give the fault and the sender's text of a stanza of type error (RFC 6120 section 8.3)."""
    error = stanza.find(ns.ERROR)
    if error is None:
        return StanzaFault.OTHER, ""
    condition, text = _condition(error, ns.STANZA_ERRORS)
    if error.find(f"{{{ns.BLOCKING_ERRORS}}}blocked") is not None:
        # XEP-0191 section 3.5: our own server will not carry a stanza to somebody we block.
        return StanzaFault.BLOCKED_BY_US, text
    fault = _STANZA_FAULTS.get(condition, StanzaFault.OTHER)
    # RFC 6120 has no condition for "too large"; servers say it in the text of these.
    if condition in {"policy-violation", "not-acceptable", "resource-constraint", "not-allowed"} and any(
        words in text.lower() for words in _TOO_LARGE_WORDS
    ):
        fault = StanzaFault.TOO_LARGE
    return fault, text


_MAX_TEXT = 500


def _condition(error: Element, namespace: str) -> tuple[str, str]:
    condition = text = ""
    prefix = f"{{{namespace}}}"
    for child in error:
        if not child.tag.startswith(prefix):
            continue
        name = child.tag[len(prefix) :]
        if name == "text":
            # In one line, since it goes into the log.
            text = text or " ".join((child.text or "").split())[:_MAX_TEXT]
        else:
            condition = condition or name
    return condition, text
