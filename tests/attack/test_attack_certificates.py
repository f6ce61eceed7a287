"""Item 6: certificates, and the exception for one that vouches for itself."""

from __future__ import annotations

import ssl
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
import trustme

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.link import LinkFault, LinkPhase, TrustedKey
from lyncfedclient.domain.presence import OwnPresence
from lyncfedclient.gateway.certificate import read_certificate
from tests.support.scripted_server import (
    DOMAIN,
    PASSWORD,
    USER,
    Authority,
    Honest,
    ScriptedServer,
)
from tests.support.waiting import until

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from lyncfedclient.services.bundle import Services
    from tests.gateway.conftest import Lab
    from tests.support.ear import Ear
from tests.attack.attempts import ending
from tests.attack.certificates import context_of, der_of, revocation_list, self_signed
from tests.attack.stage import program


async def refuse(lab: Lab, context: ssl.SSLContext, *, ca_file: Path | None = None) -> tuple[LinkFault, str]:
    """Let the gateway meet a certificate; give the fault and what was said to whoever had it."""
    server = lab.server(Honest())
    server.context = context
    async with server:
        gateway, ear = lab.gateway()
        account = lab.account(server)
        gateway.sign_in(replace(account, ca_file=ca_file or account.ca_file), PASSWORD, OwnPresence())
        link = await ending(ear)
        await lab.end(gateway)
    assert link.fault is not None, "signed in"
    assert link.certificate is not None
    assert link.certificate.sha256
    return link.fault, "".join(peer.secret for peer in server.peers)


@pytest.mark.guard("certificate-chain")
@pytest.mark.parametrize("kind", ["unknown-authority", "authority-itself"])
async def test_attack_06_a_chain_of_nobody_is_refused_and_shown(lab: Lab, tmp_path: Path, kind: str) -> None:
    if kind == "unknown-authority":
        context = Authority(tmp_path).context()
    else:
        context = context_of(self_signed(DOMAIN))

    fault, said = await refuse(lab, context)

    assert fault is LinkFault.CERTIFICATE_UNTRUSTED
    assert said == ""


@pytest.mark.guard("certificate-chain")
@pytest.mark.parametrize("days", [-1, 1])
async def test_attack_06_a_certificate_out_of_its_time_is_refused(lab: Lab, days: int) -> None:
    now = datetime.now(UTC)
    if days < 0:
        context = lab.authority.context(not_after=now - timedelta(days=1))
    else:
        leaf = lab.authority._ca.issue_cert(
            DOMAIN, not_before=now + timedelta(days=1), not_after=now + timedelta(days=9)
        )
        context = context_of(leaf)

    fault, said = await refuse(lab, context)

    assert fault is LinkFault.CERTIFICATE_EXPIRED
    assert said == ""


@pytest.mark.guard("certificate-chain", "certificate-name")
@pytest.mark.parametrize(
    "names",
    [
        ("fabrikam.test",),
        ("127.0.0.1", "localhost"),
        ("*.contoso.test",),
        ("*.test",),
        ("xmpp.contoso.test",),
        ("contoso.test.attacker.test",),
        ("xn--contos-2ya.test",),
    ],
)
async def test_attack_06_a_certificate_for_another_name_is_refused(lab: Lab, names: tuple[str, ...]) -> None:
    fault, said = await refuse(lab, lab.authority.context(*names))

    assert fault is LinkFault.CERTIFICATE_WRONG_NAME
    assert said == ""


@pytest.mark.guard("certificate-chain", "certificate-name")
async def test_attack_06_a_common_name_alone_is_no_name(lab: Lab) -> None:
    leaf = lab.authority._ca.issue_cert("elsewhere.test", common_name=DOMAIN)

    fault, said = await refuse(lab, context_of(leaf))

    assert fault is LinkFault.CERTIFICATE_WRONG_NAME
    assert said == ""


HOUR = timedelta(hours=1)


def listing(
    lab: Lab, folder: Path, *revoked: trustme.LeafCert, age: timedelta = HOUR, other: bool = False
) -> Path:
    """Write a CA file with a revocation list in it, which counts for two hours, perhaps of another authority."""
    now = datetime.now(UTC)
    authority = trustme.CA() if other else lab.authority._ca
    listed = revocation_list(authority, *revoked, last_update=now - age, next_update=now - age + 2 * HOUR)
    file = folder / "authority-and-list.pem"
    file.write_bytes(lab.authority.ca_file.read_bytes() + listed)
    return file


@pytest.mark.guard("certificate-chain", "revocation-list")
async def test_attack_06_a_revoked_certificate_is_refused(lab: Lab, tmp_path: Path) -> None:
    leaf = lab.authority._ca.issue_cert(DOMAIN)

    fault, said = await refuse(lab, context_of(leaf), ca_file=listing(lab, tmp_path, leaf))

    assert fault is LinkFault.CERTIFICATE_REVOKED
    assert said == ""


@pytest.mark.guard("certificate-chain", "revocation-list")
@pytest.mark.parametrize("kind", ["run out", "not yet", "of another authority"])
async def test_attack_06_without_a_list_in_force_nobody_knows(lab: Lab, tmp_path: Path, kind: str) -> None:
    age = {"run out": 3 * HOUR, "not yet": -HOUR}.get(kind, HOUR)
    file = listing(lab, tmp_path, age=age, other=kind == "of another authority")

    fault, said = await refuse(lab, lab.authority.context(), ca_file=file)

    assert fault is LinkFault.REVOCATION_UNKNOWN
    assert said == ""


async def test_attack_06_a_list_that_names_others_stands_in_nobodys_way(lab: Lab, tmp_path: Path) -> None:
    file = listing(lab, tmp_path, lab.authority._ca.issue_cert("elsewhere.test"))

    async with lab.server(Honest()) as server:
        gateway, ear = lab.gateway()
        gateway.sign_in(replace(lab.account(server), ca_file=file), PASSWORD, OwnPresence())
        link = await ending(ear)
        await lab.end(gateway)

    assert link.phase is LinkPhase.ONLINE


@pytest.mark.parametrize(
    "kind",
    [
        "whole",
        pytest.param(
            "revoked", marks=pytest.mark.guard("certificate-chain", "revocation-list", "revocation-chain")
        ),
        "one list",
    ],
)
async def test_attack_06_a_revoked_authority_in_the_chain_is_noticed(
    lab: Lab, tmp_path: Path, kind: str
) -> None:
    now, root = datetime.now(UTC), lab.authority._ca
    between = root.create_child_ca()
    times = {"last_update": now - HOUR, "next_update": now + HOUR}
    lists = [revocation_list(between, **times)]
    if kind != "one list":
        lists.append(revocation_list(root, *([between] if kind == "revoked" else []), **times))
    file = tmp_path / "authorities-and-lists.pem"
    file.write_bytes(b"".join([root.cert_pem.bytes(), between.cert_pem.bytes(), *lists]))
    server = lab.server(Honest())
    server.context = context_of(between.issue_cert(DOMAIN))

    async with server:
        gateway, ear = lab.gateway()
        gateway.sign_in(replace(lab.account(server), ca_file=file), PASSWORD, OwnPresence())
        link = await ending(ear)
        await lab.end(gateway)

    assert link.fault is (LinkFault.CERTIFICATE_REVOKED if kind == "revoked" else None)
    assert kind != "revoked" or all(peer.secret == "" for peer in server.peers)


@pytest.mark.guard("tls-version")
async def test_attack_06_old_tls_is_refused(lab: Lab) -> None:
    context = lab.authority.context()
    context.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.warns(DeprecationWarning, match="deprecated"):
        context.minimum_version = ssl.TLSVersion.TLSv1
    with pytest.warns(DeprecationWarning, match="deprecated"):
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    server = lab.server(Honest())
    server.context = context

    async with server:
        gateway, ear = lab.gateway()
        gateway.sign_in(lab.account(server), PASSWORD, OwnPresence())
        await ending(ear)
        await lab.end(gateway)

    assert LinkPhase.ONLINE not in ear.phases
    assert all(peer.secret == "" for peer in server.peers)


@pytest.fixture
async def self_signed_gateway(
    lab: Lab, tmp_path: Path, qapp: object
) -> AsyncIterator[tuple[Services, ScriptedServer, Ear]]:
    """Let the real services meet a gateway that vouches for itself."""
    server = lab.server(Honest())
    server.context = context_of(self_signed(DOMAIN))
    async with server, program(lab, tmp_path, server) as run:
        await ending(run.ear)
        yield run.services, server, run.ear


SelfSigned = tuple["Services", ScriptedServer, "Ear"]


@pytest.mark.guard("certificate-chain")
async def test_attack_06_a_self_signed_gateway_can_be_trusted_by_its_key(
    self_signed_gateway: SelfSigned,
) -> None:
    services, server, ear = self_signed_gateway
    assert LinkPhase.REFUSED in ear.phases
    assert services.session.may_trust

    services.session.trust_certificate()
    await ear.see(LinkPhase.ONLINE)

    assert [peer for peer in server.peers if peer.secret]


@pytest.mark.guard("certificate-chain", "trusted-key", "key-said-to-have-changed")
async def test_attack_06_a_changed_key_asks_again_and_says_so(self_signed_gateway: SelfSigned) -> None:
    services, server, ear = self_signed_gateway
    assert LinkPhase.REFUSED in ear.phases
    services.session.trust_certificate()
    await ear.see(LinkPhase.ONLINE)
    ear.forget()
    said = len(server.peers)

    server.context = context_of(self_signed(DOMAIN))
    server.peer.cut()
    link = await until(
        lambda: [link for link in ear.links if link.phase in {LinkPhase.REFUSED, LinkPhase.ONLINE}], "an end"
    )

    assert link[0].fault is LinkFault.CERTIFICATE_KEY_CHANGED
    assert link[0].certificate is not None
    assert link[0].certificate.key_sha256
    assert all(peer.secret == "" for peer in server.peers[said:])
    assert services.session.may_trust


@pytest.mark.guard("certificate-chain", "trusted-key")
async def test_attack_06_a_trusted_key_counts_at_its_place_only(self_signed_gateway: SelfSigned) -> None:
    services, _server, ear = self_signed_gateway
    assert LinkPhase.REFUSED in ear.phases
    services.session.trust_certificate()
    await ear.see(LinkPhase.ONLINE)
    account = services.session.account
    assert account is not None

    ear.forget()
    services.session.sign_in(replace(account, host="localhost"), PASSWORD)
    link = await until(
        lambda: [link for link in ear.links if link.phase in {LinkPhase.REFUSED, LinkPhase.ONLINE}], "an end"
    )

    assert link[0].fault is LinkFault.CERTIFICATE_UNTRUSTED


@pytest.mark.guard("certificate-chain", "trusted-account")
async def test_attack_06_a_trusted_key_counts_for_its_account_only(self_signed_gateway: SelfSigned) -> None:
    services, server, ear = self_signed_gateway
    assert LinkPhase.REFUSED in ear.phases
    services.session.trust_certificate()
    await ear.see(LinkPhase.ONLINE)
    account = services.session.account
    assert account is not None

    ear.forget()
    said = len(server.peers)
    services.session.sign_in(replace(account, jid=Jid("carol", DOMAIN)), PASSWORD)
    link = await until(
        lambda: (
            [link for link in ear.links if link.fault is not None or link.phase is LinkPhase.ONLINE]
            or [link for link in ear.links if any(peer.secret for peer in server.peers[said:])]
        ),
        "an end",
    )

    assert link[0].fault is LinkFault.CERTIFICATE_UNTRUSTED
    assert all(peer.secret == "" for peer in server.peers[said:])


@pytest.mark.guard("certificate-chain", "trusted-name")
async def test_attack_06_a_trusted_key_does_not_lend_its_name(lab: Lab) -> None:
    leaf = self_signed("elsewhere.test")
    key = TrustedKey("127.0.0.1", read_certificate(der_of(leaf)).key_sha256)
    server = lab.server(Honest())
    server.context = context_of(leaf)

    async with server:
        gateway, ear = lab.gateway(trusted_keys={f"{USER}@{DOMAIN}": key})
        gateway.sign_in(lab.account(server), PASSWORD, OwnPresence())
        link = await ending(ear)
        await lab.end(gateway)

    assert link.fault is LinkFault.CERTIFICATE_WRONG_NAME


@pytest.mark.guard("certificate-chain")
async def test_attack_06_only_a_certificate_that_vouches_for_itself_can_be_trusted(
    lab: Lab, tmp_path: Path
) -> None:
    other = Authority(tmp_path)
    server = lab.server(Honest())
    server.context = other.context()

    async with server:
        gateway, ear = lab.gateway()
        gateway.sign_in(lab.account(server), PASSWORD, OwnPresence())
        link = await ending(ear)
        await lab.end(gateway)

    assert link.certificate is not None
    assert not link.certificate.is_self_signed
