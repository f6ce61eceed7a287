"""TLS as we insist on it: 1.2 or newer, a trusted chain, and the account's own domain as the name."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import truststore

from lyncfedclient.domain.gateway import Certificate, LinkFault
from lyncfedclient.gateway.dns import ascii_domain
from lyncfedclient.gateway.faults import LinkError

if TYPE_CHECKING:
    from pathlib import Path

ALPN = "xmpp-client"
"""XEP-0368 section 3: lets a shared port tell XMPP from the web."""

# OpenSSL's X509_V_ERR_* codes.
_NOT_YET_VALID = 9
_EXPIRED = 10
_WRONG_NAME = frozenset({62, 64})


def verifying_context(ca_file: Path | None, *, is_direct: bool) -> ssl.SSLContext:
    """Make the context for every connection that carries anything.

    The operating system decides whom to trust; ``ca_file`` adds to that. Raises :class:`LinkError`.
    """
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.check_hostname = True
    context.verify_mode = ssl.CERT_REQUIRED
    if is_direct:
        context.set_alpn_protocols([ALPN])
    if ca_file is not None:
        try:
            context.load_verify_locations(cafile=str(ca_file))
        except (OSError, ssl.SSLError) as error:
            raise LinkError(LinkFault.CA_FILE_UNREADABLE, f"{ca_file}: {error}") from None
    return context


def probing_context(*, is_direct: bool) -> ssl.SSLContext:
    """Make a context that verifies nothing, only to fetch a refused certificate and show it.

    No byte but the handshake goes over such a connection.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    if is_direct:
        context.set_alpn_protocols([ALPN])
    return context


def certificate_fault(error: ssl.SSLCertVerificationError, certificate: Certificate | None) -> LinkFault:
    """Say which of the three things is wrong with a refused certificate."""
    code = getattr(error, "verify_code", None)
    if code in _WRONG_NAME:
        return LinkFault.CERTIFICATE_WRONG_NAME
    if code in {_NOT_YET_VALID, _EXPIRED}:
        return LinkFault.CERTIFICATE_EXPIRED
    if certificate is not None and certificate.not_before and certificate.not_after:
        # The verifiers of Windows and macOS give no such code.
        now = datetime.now(UTC)
        if not certificate.not_before <= now <= certificate.not_after:
            return LinkFault.CERTIFICATE_EXPIRED
    return LinkFault.CERTIFICATE_UNTRUSTED


def server_name(domain: str) -> str:
    """Give the name that the certificate must have: the account's domain, whatever the DNS says."""
    return ascii_domain(domain)
