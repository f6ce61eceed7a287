"""SCRAM, with servers that cheat."""

from __future__ import annotations

import asyncio
import base64

import pytest

from lyncfedclient.gateway.scram import ChannelBinding, ScramClient, ScramError, TamperedError, prepare
from lyncfedclient.gateway.secret import Secret
from tests.support.scripted_server import PASSWORD, USER, ScramServer


async def test_the_example_of_rfc_7677_comes_out_to_the_letter() -> None:
    client = ScramClient("sha256", "user", Secret("pencil"), nonce="rOprNGfwEbeRWgbNEkqO")

    final = await client.answer(
        b"r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096"
    )
    client.verify(b"v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=")

    assert client.first() == b"n,,n=user,r=rOprNGfwEbeRWgbNEkqO"
    assert final == (
        b"c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
        b"p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ="
    )
    assert client.is_proven


@pytest.mark.parametrize("hash_name", ["sha1", "sha256", "sha512"])
async def test_an_honest_server_is_satisfied(hash_name: str) -> None:
    client, server = ScramClient(hash_name, USER, Secret(PASSWORD)), ScramServer(hash_name)

    final = await client.answer(server.first(client.first().decode()).encode())
    is_right, server_final = server.final(final.decode())
    client.verify(server_final.encode())

    assert is_right


EXAMPLE = b"SCRAM-SHA-1\x1eSCRAM-SHA-1-PLUS\x1ftls-exporter\x1etls-server-end-point"


@pytest.mark.parametrize(("advertised", "is_good"), [(EXAMPLE, True), (EXAMPLE[:-1], False), (None, True)])
async def test_the_hash_of_the_example_of_xep_0474_is_checked(
    *, advertised: bytes | None, is_good: bool
) -> None:
    client = ScramClient("sha1", "user", Secret("pencil"), advertised=advertised, nonce="12C4CD5C")
    server_first = b"r=12C4CD5Ca09117a6,s=QSXCR+Q6sek8bf92,i=4096,h=G6k/rBLDqgOhRRaCuuatSDFkJ08="

    if is_good:
        assert await client.answer(server_first)
    else:
        with pytest.raises(TamperedError):
            await client.answer(server_first)


def test_every_nonce_is_another() -> None:
    nonces = {ScramClient("sha1", "u", Secret("p")).first() for _ in range(1000)}

    assert len(nonces) == 1000


SALT = base64.b64encode(b"salt").decode()


@pytest.mark.parametrize(
    "server_first",
    [
        f"r=other,s={SALT},i=4096",
        f"r=mine,s={SALT},i=4096",
        f"r=min,s={SALT},i=4096",
        f"r=,s={SALT},i=4096",
        f"s={SALT},i=4096",
        "r=mine1,s=,i=4096",
        "r=mine1,s=!!!,i=4096",
        f"r=mine1,s={SALT},i=1",
        f"r=mine1,s={SALT},i=4095",
        f"r=mine1,s={SALT},i=1000001",
        f"r=mine1,s={SALT},i=2147483648",
        f"r=mine1,s={SALT},i=-4096",
        f"r=mine1,s={SALT},i=٤٠٩٦",
        f"r=mine1,s={SALT},i=",
        f"r=mine1,s={SALT}",
        f"m=must,r=mine1,s={SALT},i=4096",
        f"r=mine1,s={SALT},i=4096,r=mine2",
        "",
        "nonsense",
    ],
)
async def test_a_first_message_that_cheats_is_refused(server_first: str) -> None:
    client = ScramClient("sha1", USER, Secret(PASSWORD), nonce="mine")

    with pytest.raises(ScramError):
        await client.answer(server_first.encode())


@pytest.mark.parametrize("server_final", ["", "v=", "v=AAAA", "e=other-error", "x=1", "v=!!!"])
async def test_a_server_that_does_not_prove_itself_is_refused(server_final: str) -> None:
    client = ScramClient("sha1", USER, Secret(PASSWORD), nonce="mine")
    await client.answer(f"r=mine1,s={SALT},i=4096".encode())

    with pytest.raises(ScramError):
        client.verify(server_final.encode())

    assert not client.is_proven


def test_success_before_any_challenge_proves_nothing() -> None:
    client = ScramClient("sha1", USER, Secret(PASSWORD))

    with pytest.raises(ScramError):
        client.verify(b"v=AAAA")


async def test_a_second_challenge_is_refused() -> None:
    client = ScramClient("sha1", USER, Secret(PASSWORD), nonce="mine")
    await client.answer(f"r=mine1,s={SALT},i=4096".encode())

    with pytest.raises(ScramError):
        await client.answer(f"r=mine1,s={SALT},i=4096".encode())


async def test_the_loop_goes_on_while_the_key_is_derived() -> None:
    client = ScramClient("sha512", USER, Secret(PASSWORD), nonce="mine")
    ticks = 0

    async def tick() -> None:
        nonlocal ticks
        while True:
            await asyncio.sleep(0)
            ticks += 1

    ticking = asyncio.create_task(tick())
    await client.answer(f"r=mine1,s={SALT},i=200000".encode())
    ticking.cancel()

    assert ticks > 10


async def test_a_channel_binding_goes_into_the_proof() -> None:
    binding = ChannelBinding("tls-server-end-point", b"hash")
    client = ScramClient("sha1", USER, Secret(PASSWORD), binding=binding, nonce="mine")

    final = await client.answer(f"r=mine1,s={SALT},i=4096".encode())

    header = base64.b64decode(final.decode().split(",")[0].removeprefix("c="))
    assert client.first().startswith(b"p=tls-server-end-point,,n=")
    assert header == b"p=tls-server-end-point,,hash"


@pytest.mark.parametrize(
    ("text", "prepared"),
    [
        ("I\u00adX", "IX"),
        ("user", "user"),
        ("\u00aa", "a"),
        ("\u2168", "IX"),
        ("a\u00a0b", "a b"),
        ("\u0007", "\u0007"),
    ],
)
def test_passwords_are_prepared_as_rfc_4013_shows(text: str, prepared: str) -> None:
    assert prepare(text) == prepared


def test_signs_of_the_protocol_in_a_name_are_quoted() -> None:
    assert b"n=a=3Db=2Cc," in ScramClient("sha1", "a=b,c", Secret("p")).first()
