"""Certificates for a scripted gateway, and those that no authority has signed."""

from __future__ import annotations

import ssl
from datetime import UTC, datetime, timedelta

import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec


def self_signed(name: str) -> trustme.LeafCert:
    """Make a certificate that vouches for itself, each time with another key."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=30))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.TraditionalOpenSSL,
        serialization.NoEncryption(),
    )
    return trustme.LeafCert(pem, certificate.public_bytes(serialization.Encoding.PEM), [])


def revocation_list(
    authority: trustme.CA,
    *revoked: trustme.LeafCert | trustme.CA,
    last_update: datetime,
    next_update: datetime,
) -> bytes:
    """Let an authority list what it has revoked (RFC 5280 section 5), in PEM."""
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(x509.load_pem_x509_certificate(authority.cert_pem.bytes()).subject)
        .last_update(last_update)
        .next_update(next_update)
    )
    for one in revoked:
        pem = one.cert_pem if isinstance(one, trustme.CA) else one.cert_chain_pems[0]
        certificate = x509.load_pem_x509_certificate(pem.bytes())
        entry = x509.RevokedCertificateBuilder().serial_number(certificate.serial_number)
        builder = builder.add_revoked_certificate(entry.revocation_date(last_update).build())
    return builder.sign(authority._private_key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)


def context_of(certificate: trustme.LeafCert) -> ssl.SSLContext:
    """Give the context of a server that has this certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def der_of(leaf: trustme.LeafCert) -> bytes:
    """Give the certificate as it goes over the wire."""
    return ssl.PEM_cert_to_DER_cert(leaf.cert_chain_pems[0].bytes().decode())
