"""The password between sign-ins: let go where the keyring has it, asked for where a server wants other keys."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from typing_extensions import override

from lyncfedclient.domain.events import PasswordWanted
from lyncfedclient.domain.link import LinkFault, LinkPhase
from lyncfedclient.gateway import secret as module
from lyncfedclient.gateway.faults import LinkError
from lyncfedclient.gateway.scram import ScramClient, ScramError
from lyncfedclient.gateway.secret import Secret
from tests.support.scripted_server import PASSWORD, USER, Honest, Peer, ScramServer
from tests.support.waiting import until

if TYPE_CHECKING:
    from tests.gateway.conftest import Lab


async def exchange(secret: Secret, server: ScramServer, *, is_honest: bool = True) -> bool:
    """Let a client sign in; give whether the server is content."""
    client = ScramClient(server.hash, USER, secret)
    first = server.first(client.first().decode())
    is_right, final = server.final((await client.answer(first.encode())).decode())
    client.verify(final.encode() if is_honest else b"v=AAAA")
    return is_right


async def test_a_second_sign_in_needs_no_password_while_the_salt_stays() -> None:
    secret = Secret(PASSWORD)
    await exchange(secret, ScramServer("sha256"))
    secret.let_go(is_signed_in=True)

    assert await exchange(secret, ScramServer("sha256"))
    assert secret._password == ""


@pytest.mark.parametrize(
    "server",
    [
        ScramServer("sha256", salt=b"another"),
        ScramServer("sha256", iterations=5000),
        ScramServer("sha512"),
    ],
)
async def test_other_keys_take_the_password_and_it_is_asked_for_once(server: ScramServer) -> None:
    asked: list[None] = []
    secret = Secret(PASSWORD, lambda: asked.append(None))
    await exchange(secret, ScramServer("sha256"))
    secret.let_go(is_signed_in=True)

    both = asyncio.gather(exchange(secret, server), secret.password())
    await until(lambda: asked, "the question")
    secret.give(PASSWORD)

    is_right, given = await both
    assert is_right
    assert given == PASSWORD
    assert len(asked) == 1
    secret.end_sign_in()
    assert secret._password == ""


async def test_keys_are_not_kept_of_a_server_that_has_proven_nothing() -> None:
    secret = Secret(PASSWORD)

    with pytest.raises(ScramError):
        await exchange(secret, ScramServer("sha256"), is_honest=False)

    assert secret.keys is None


async def test_a_password_that_may_go_stays_until_the_sign_in_is_over() -> None:
    secret = Secret(PASSWORD)

    secret.let_go(is_signed_in=False)
    during = await secret.password()
    secret.end_sign_in()

    assert during == PASSWORD
    assert secret._password == ""


async def test_a_password_that_nobody_else_has_stays() -> None:
    secret = Secret(PASSWORD)

    secret.end_sign_in()

    assert await secret.password() == PASSWORD


async def test_a_keyring_that_never_answers_ends_the_attempt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "ANSWER_LIMIT_S", 0.01)
    asked: list[None] = []
    secret = Secret(PASSWORD, lambda: asked.append(None))
    secret.let_go(is_signed_in=True)

    for _ in range(2):
        with pytest.raises(LinkError) as caught:
            await secret.password()
        assert caught.value.fault is LinkFault.TIMED_OUT
    secret.give(PASSWORD)

    assert len(asked) == 1
    assert await secret.password() == PASSWORD


def test_a_password_that_nobody_asked_for_is_not_taken() -> None:
    secret = Secret()

    secret.give("another")

    assert secret._password == ""


def test_what_the_server_refused_is_gone() -> None:
    secret = Secret(PASSWORD)

    secret.spoil()

    assert secret._password == ""
    assert secret.keys is None


async def test_a_reconnection_signs_in_with_the_keys_and_asks_nobody(lab: Lab) -> None:
    async with lab.line(Honest(is_resuming=False)) as line:
        line.gateway.let_go_of_password()
        line.ear.forget()
        line.server.peer.cut()
        await line.ear.see(LinkPhase.ONLINE)

        assert line.ear.of(PasswordWanted) == []
        assert line.gateway._upkeep._secret._password == ""


async def test_a_reconnection_with_plain_asks_for_the_password(lab: Lab) -> None:
    async with lab.line(Honest(offers=("PLAIN",), is_resuming=False)) as line:
        line.gateway.let_go_of_password()
        line.ear.forget()
        line.server.peer.cut()
        await line.ear.hear(PasswordWanted)
        line.gateway.give_password(PASSWORD)
        await line.ear.see(LinkPhase.ONLINE)

        assert len(line.ear.of(PasswordWanted)) == 1
        assert line.gateway._upkeep._secret._password == ""


class Salting(Honest):
    """A server that stores passwords plainly and so makes up a salt each time, as ejabberd's default does."""

    @override
    async def sign_in(self, peer: Peer) -> None:
        peer.salt = b"salt %d" % len(peer.server.peers)
        await super().sign_in(peer)


async def test_a_server_with_a_new_salt_each_time_is_signed_in_to_all_the_same(lab: Lab) -> None:
    async with lab.line(Salting(is_resuming=False)) as line:
        for _ in range(2):
            line.gateway.let_go_of_password()
            line.ear.forget()
            line.server.peer.cut()
            await line.ear.hear(PasswordWanted)
            line.gateway.give_password(PASSWORD)
            await line.ear.see(LinkPhase.ONLINE)

            assert line.gateway._upkeep._secret._password == ""
