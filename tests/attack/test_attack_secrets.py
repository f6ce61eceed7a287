"""Item 40, in memory: what a dump of the running program would hold of the password."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import keyring
import pytest
from PySide6.QtWidgets import QApplication

from lyncfedclient.domain.link import LinkPhase
from tests.attack.stage import program
from tests.support.scripted_server import PASSWORD, Honest
from tests.support.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.gateway.conftest import Lab

_CONTAINERS = (tuple, list, dict, set, frozenset)


def holders(secret: str) -> list[str]:
    """Tell what of all that is alive holds this text, besides the constant of the tests itself."""
    gc.collect()

    def held(thing: object, depth: int = 0) -> Iterator[object]:
        for part in gc.get_referents(thing):
            if isinstance(part, str):
                # Not the line of the tests that says what it is, which tracebacks keep.
                if part is not secret and secret in part and not part.startswith("PASSWORD ="):
                    yield part
            elif isinstance(part, bytes | bytearray):
                if secret.encode() in part:
                    yield part
            elif isinstance(part, _CONTAINERS) and not gc.is_tracked(part) and depth < 5:
                # The collector leaves out what holds nothing but texts and numbers.
                yield from held(part, depth + 1)

    return [
        f"{type(thing).__name__} {str(thing)[:60]}"
        for thing in gc.get_objects()
        if thing is not keyring.get_keyring() and any(True for _ in held(thing))
    ]


@pytest.mark.guard("password-let-go")
@pytest.mark.parametrize("offers", [("SCRAM-SHA-256",), ("PLAIN",)])
async def test_attack_40_nothing_holds_the_password_once_it_is_in_the_keyring(
    lab: Lab, tmp_path: Path, qapp: object, offers: tuple[str, ...]
) -> None:
    async with lab.server(Honest(offers=offers)) as server, program(lab, tmp_path, server) as run:
        await run.ear.see(LinkPhase.ONLINE)
        run.ear.forget()
        # A text of its own, as typed: the constant is in every module of the tests.
        run.services.session.sign_in(lab.account(server), "".join(PASSWORD))
        await run.ear.see(LinkPhase.ONLINE)
        await until(lambda: not run.services.tasks._running, "the keyring has it")
        QApplication.processEvents()

        assert holders(PASSWORD) == []

        run.ear.forget()
        server.peer.cut()
        await run.ear.see(LinkPhase.ONLINE)
        await until(lambda: not run.services.tasks._running, "the keyring was asked")

        assert holders(PASSWORD) == []


async def test_attack_40_a_look_through_the_memory_finds_a_password_that_is_there() -> None:
    kept = {"somewhere": "".join(PASSWORD)}

    found = holders(PASSWORD)

    assert kept
    assert found
