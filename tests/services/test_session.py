from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from lyncfedclient.domain.events import LinkChanged, PasswordWanted
from lyncfedclient.domain.link import Link, LinkFault, LinkPhase
from lyncfedclient.storage.facts import FactStore
from lyncfedclient.storage.pins import PinnedMechanisms
from tests.support.services import ALICE, Rig, make_rig

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from lyncfedclient.domain.account import Account


async def idle(rig: Rig) -> None:
    """Wait until the tasks of the services have ended."""
    while rig.services.tasks._running:
        await asyncio.wait(tuple(rig.services.tasks._running))


def stored(rig: Rig) -> str | None:
    return next(iter(rig.keyring.passwords.values()), None)


async def test_a_password_is_remembered_only_once_the_gateway_has_accepted_it(qtbot: QtBot) -> None:
    rig = make_rig(account=None)
    rig.services.session.sign_in(ALICE, "secret")
    before = stored(rig)

    rig.gateway.go_online()
    await idle(rig)

    assert before is None
    assert stored(rig) == "secret"


async def test_a_refused_password_is_not_remembered(qtbot: QtBot) -> None:
    rig = make_rig(account=None)
    rig.services.session.sign_in(ALICE, "wrong")

    rig.gateway.tell(LinkChanged(Link(LinkPhase.REFUSED, LinkFault.BAD_PASSWORD)))
    rig.gateway.go_online()
    await idle(rig)

    assert stored(rig) is None


async def test_a_password_the_user_does_not_want_kept_is_not_kept(qtbot: QtBot) -> None:
    rig = make_rig(account=None)
    rig.services.session.sign_in(replace(ALICE, is_remembered=False), "secret")

    rig.gateway.go_online()
    await idle(rig)

    assert stored(rig) is None


async def test_the_remembered_password_signs_in_at_start(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.services.session.sign_in(ALICE, "secret")
    rig.gateway.go_online()
    await idle(rig)
    rig.gateway.sent.clear()

    rig.services.session.sign_in_remembered()
    await idle(rig)

    assert [call[1] for call in rig.gateway.commands("sign_in")] == ["secret"]


async def test_the_gateway_lets_go_of_a_password_that_the_keyring_has_taken(qtbot: QtBot) -> None:
    rig = make_rig(account=None)
    rig.services.session.sign_in(ALICE, "secret")

    rig.gateway.go_online()
    before = rig.gateway.commands("let_go_of_password")
    await idle(rig)

    assert before == []
    assert len(rig.gateway.commands("let_go_of_password")) == 1


async def test_the_gateway_keeps_a_password_that_the_keyring_does_not_take(qtbot: QtBot) -> None:
    rig = make_rig(account=None)
    rig.keyring.is_broken = True
    rig.services.session.sign_in(ALICE, "secret")

    rig.gateway.go_online()
    await idle(rig)

    assert rig.gateway.commands("let_go_of_password") == []


async def test_the_gateway_lets_go_of_a_password_that_came_out_of_the_keyring(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.keyring.passwords[str(ALICE.jid)] = "secret"

    rig.services.session.sign_in_remembered()
    await idle(rig)

    assert [name for name, _ in rig.gateway.sent] == ["sign_in", "let_go_of_password"]


async def test_a_password_that_is_wanted_again_comes_out_of_the_keyring(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.keyring.passwords[str(ALICE.jid)] = "secret"

    rig.gateway.tell(PasswordWanted())
    await idle(rig)

    assert rig.gateway.commands("give_password") == [("secret",)]


async def test_a_password_that_is_wanted_again_and_forgotten_meanwhile_is_asked_for(qtbot: QtBot) -> None:
    rig = make_rig()
    asked: list[Account] = []
    rig.services.session.password_needed.connect(asked.append)
    rig.services.session.sign_in(ALICE, "secret")
    rig.gateway.go_online()
    await idle(rig)
    rig.keyring.passwords.clear()

    rig.gateway.tell(PasswordWanted())
    await idle(rig)

    assert asked == [ALICE]
    assert rig.gateway.commands("sign_out") == [()]


async def test_without_a_remembered_password_the_user_is_asked(qtbot: QtBot) -> None:
    rig = make_rig()
    asked: list[Account] = []
    rig.services.session.password_needed.connect(asked.append)

    rig.services.session.sign_in_remembered()
    await idle(rig)

    assert asked == [ALICE]
    assert rig.gateway.sent == []


async def test_an_account_that_is_not_to_sign_in_by_itself_does_not(qtbot: QtBot) -> None:
    rig = make_rig(account=replace(ALICE, is_automatic=False))

    rig.services.session.sign_in_remembered()
    await idle(rig)

    assert rig.gateway.sent == []


async def test_forgetting_the_account_takes_its_password_away_and_how_it_signed_in(qtbot: QtBot) -> None:
    rig = make_rig()
    pins = PinnedMechanisms(FactStore(rig.database))
    rig.services.session.sign_in(ALICE, "secret")
    rig.gateway.go_online()
    pins[str(ALICE.jid)] = "SCRAM-SHA-256"
    await idle(rig)

    rig.services.session.forget_account()
    await idle(rig)

    assert stored(rig) is None
    assert dict(pins) == {}
    assert rig.services.session.account is None
    assert rig.services.preferences.account is None
