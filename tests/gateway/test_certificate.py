"""Reading certificates that nobody verified."""

from __future__ import annotations

import hashlib
import ssl
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509.oid import NameOID
from hypothesis import given
from hypothesis import strategies as st

from lyncfedclient.domain.link import Certificate, LinkFault
from lyncfedclient.gateway.certificate import end_point_hash, read_certificate
from lyncfedclient.gateway.tls import certificate_fault

Algorithm = hashes.SHA256 | hashes.SHA384 | hashes.SHA512
BEGIN = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
END = datetime(2055, 1, 2, 3, 4, 5, tzinfo=UTC)


def made(algorithm: Algorithm) -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, "DE"),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Bücher & Söhne"),
            x509.NameAttribute(NameOID.COMMON_NAME, "contoso.test"),
        ]
    )
    issuer = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Contoso CA")])
    names: list[x509.GeneralName] = [
        x509.DNSName("contoso.test"),
        x509.DNSName("*.contoso.test"),
        x509.IPAddress(ip_address("192.0.2.1")),
        x509.OtherName(x509.ObjectIdentifier("1.3.6.1.5.5.7.8.5"), b"\x0c\x0cxmpp.example"),
        x509.RFC822Name("admin@contoso.test"),
    ]
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(4711)
        .not_valid_before(BEGIN)
        .not_valid_after(END)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .sign(key, algorithm)
    )
    return certificate.public_bytes(Encoding.DER)


def test_everything_that_is_shown_is_read() -> None:
    der = made(hashes.SHA256())

    found = read_certificate(der)

    key = x509.load_der_x509_certificate(der).public_key()
    public = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    assert found == Certificate(
        subject="C=DE, O=Bücher & Söhne, CN=contoso.test",
        issuer="CN=Contoso CA",
        names=("contoso.test", "*.contoso.test", "192.0.2.1", "xmpp.example"),
        not_before=BEGIN,
        not_after=END,
        sha256=fingerprint(der),
        key_sha256=fingerprint(public),
    )


def fingerprint(data: bytes) -> str:
    return ":".join(f"{byte:02X}" for byte in hashlib.sha256(data).digest())


def test_what_is_no_certificate_has_a_fingerprint_still() -> None:
    found = read_certificate(b"nonsense")

    assert found == Certificate(sha256=found.sha256)
    assert len(found.sha256) == 95


_DER = made(hashes.SHA256())


@given(st.integers(0, len(_DER) - 1), st.binary(min_size=1, max_size=4), st.integers(0, len(_DER)))
def test_no_damage_breaks_the_reading(position: int, noise: bytes, cut: int) -> None:
    damaged = _DER[:position] + noise + _DER[position + len(noise) :]

    read_certificate(damaged)
    read_certificate(_DER[:cut])
    end_point_hash(damaged[:cut])


@pytest.mark.parametrize(
    ("algorithm", "name"),
    [(hashes.SHA256(), "sha256"), (hashes.SHA384(), "sha384"), (hashes.SHA512(), "sha512")],
)
def test_the_channel_binding_hashes_as_the_signature_does(algorithm: Algorithm, name: str) -> None:
    der = made(algorithm)

    assert end_point_hash(der) == hashlib.new(name, der).digest()


def test_a_certificate_of_trustme_is_read() -> None:
    pem = trustme.CA().issue_cert("contoso.test").cert_chain_pems[0].bytes()

    found = read_certificate(ssl.PEM_cert_to_DER_cert(pem.decode()))

    assert found.names == ("contoso.test",)
    assert "trustme" in found.issuer


def refusal(code: int | None) -> ssl.SSLCertVerificationError:
    error = ssl.SSLCertVerificationError("refused")
    if code is not None:
        error.verify_code = code
    return error


def valid(days_from: int, days_to: int) -> Certificate:
    now = datetime.now(UTC)
    return Certificate(not_before=now + timedelta(days=days_from), not_after=now + timedelta(days=days_to))


@pytest.mark.parametrize(
    ("code", "certificate", "fault"),
    [
        (62, None, LinkFault.CERTIFICATE_WRONG_NAME),
        (64, None, LinkFault.CERTIFICATE_WRONG_NAME),
        (10, None, LinkFault.CERTIFICATE_EXPIRED),
        (9, None, LinkFault.CERTIFICATE_EXPIRED),
        (18, None, LinkFault.CERTIFICATE_UNTRUSTED),
        (20, valid(-1, 1), LinkFault.CERTIFICATE_UNTRUSTED),
        (None, valid(-2, -1), LinkFault.CERTIFICATE_EXPIRED),
        (None, valid(1, 2), LinkFault.CERTIFICATE_EXPIRED),
        (None, None, LinkFault.CERTIFICATE_UNTRUSTED),
    ],
)
def test_the_fault_of_a_certificate_is_named(
    code: int | None, certificate: Certificate | None, fault: LinkFault
) -> None:
    assert certificate_fault(refusal(code), certificate) is fault
