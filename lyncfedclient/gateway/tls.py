"""TLS as we insist on it: 1.2 or newer, a trusted chain, and the account's own domain as the name."""

from __future__ import annotations

import base64
import contextlib
import platform
import re
import ssl
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from lyncfedclient.domain.link import Certificate, LinkFault
from lyncfedclient.gateway.certificate import read_certificate
from lyncfedclient.gateway.dns import ascii_domain
from lyncfedclient.gateway.faults import LinkError

if TYPE_CHECKING:
    from collections.abc import Iterator

ALPN = "xmpp-client"
"""XEP-0368 section 3: lets a shared port tell XMPP from the web."""

# OpenSSL's X509_V_ERR_* codes.
_NOT_YET_VALID = 9
_EXPIRED = 10
_SELF_SIGNED = 18
_REVOKED = 23
_NO_LIST = 3
_LIST_NOT_YET_VALID = 11
_LIST_EXPIRED = 12
_LIST_NOT_IN_FORCE = frozenset({_NO_LIST, _LIST_NOT_YET_VALID, _LIST_EXPIRED})
_WRONG_NAME = frozenset({62, 64})

_HAS_OWN_VERIFIER = platform.system() in {"Windows", "Darwin"}
_CERTIFICATE = rb"(?s)-----BEGIN CERTIFICATE-----(.*?)-----END CERTIFICATE-----"
_STORES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/cert.pem",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)
"""Where distributions keep whom they trust, for an OpenSSL that was built elsewhere and looks elsewhere."""


def verifying_context(ca_file: Path | None, *, is_direct: bool) -> ssl.SSLContext:
    """Give the context for every connection that carries anything.

    The operating system decides whom to trust; ``ca_file`` adds to that. Where it also holds revocation
    lists, a certificate counts only if one of them is in force for it. Raises :class:`LinkError`.
    Reading the system's store takes up to a tenth of a second, so call it in a thread; it is read again
    when it has changed.
    """
    return _made(ca_file, is_direct, tuple(_stamps(ca_file)))


# One for each kind of TLS: whom the system trusts takes more than a MiB, and an older state of that is of no use.
@lru_cache(maxsize=2)
def _made(ca_file: Path | None, is_direct: bool, _stamps: tuple[object, ...]) -> ssl.SSLContext:  # noqa: FBT001
    checks = ssl.VerifyFlags(0) if ca_file is None else _revocation_checks(ca_file)
    # The verifiers of Windows and macOS do not read lists out of a file: then the file alone is believed.
    is_alone = bool(checks) and _HAS_OWN_VERIFIER
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if is_alone else _trusting_the_system()
    context.verify_flags |= checks
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


def _revocation_checks(ca_file: Path) -> ssl.VerifyFlags:
    """Tell what the lists of a CA file are enough for: the whole chain, where every authority has its own there."""
    try:
        data = ca_file.read_bytes()
    except OSError:
        # Said when it is loaded.
        return ssl.VerifyFlags(0)
    lists = data.count(b"-----BEGIN X509 CRL-----")
    if not lists:
        return ssl.VerifyFlags(0)
    authorities = [read_certificate(der) for der in _certificates(data)]
    is_whole = len(authorities) <= lists and any(authority.is_self_signed for authority in authorities)
    return ssl.VERIFY_CRL_CHECK_CHAIN if is_whole else ssl.VERIFY_CRL_CHECK_LEAF


def _certificates(data: bytes) -> Iterator[bytes]:
    for block in re.findall(_CERTIFICATE, data):
        with contextlib.suppress(ValueError):
            yield base64.b64decode(block)


def _trusting_the_system() -> ssl.SSLContext:
    if _HAS_OWN_VERIFIER:
        import truststore  # noqa: PLC0415 - only where the system verifies by itself

        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    defaults = ssl.get_default_verify_paths()
    context.set_default_verify_paths()
    if not defaults.cafile:
        store = next((path for path in _STORES if Path(path).is_file()), None)
        if store is not None:
            context.load_verify_locations(cafile=store)
    return context


def _stamps(ca_file: Path | None) -> Iterator[tuple[str, int, int]]:
    """Give what changes when one of the files changes."""
    defaults = ssl.get_default_verify_paths()
    for path in (ca_file, defaults.cafile, defaults.capath, *_STORES):
        if path is None:
            continue
        try:
            found = Path(path).stat()
        except OSError:
            continue
        yield str(path), found.st_mtime_ns, found.st_size


def pinned_context(der: bytes, *, is_direct: bool) -> ssl.SSLContext:
    """Make a context that trusts one self-signed certificate and nobody else; its name and time must be right.

    Raises :class:`LinkError`.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.check_hostname = True
    context.verify_mode = ssl.CERT_REQUIRED
    if is_direct:
        context.set_alpn_protocols([ALPN])
    try:
        context.load_verify_locations(cadata=der)
    except ssl.SSLError as error:
        raise LinkError(LinkFault.CERTIFICATE_UNTRUSTED, str(error)) from None
    return context


def is_self_signed(error: ssl.SSLCertVerificationError) -> bool:
    """Whether a certificate was refused only because it vouches for itself."""
    return getattr(error, "verify_code", None) == _SELF_SIGNED


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
    if code == _REVOKED:
        return LinkFault.CERTIFICATE_REVOKED
    if code in _LIST_NOT_IN_FORCE:
        return LinkFault.REVOCATION_UNKNOWN
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
