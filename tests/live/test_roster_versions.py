"""The roster over restarts on real servers: unchanged it does not come again, and it is never another than theirs."""

from __future__ import annotations

import asyncio
import json
import os
import random
import sys
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from tests.live.conftest import make_account, on_each_gateway
from tests.live.test_contacts import item, removal
from tests.support.eye import ROOT
from tests.support.lab.lab import PASSWORD
from tests.support.lab.partner import Partner
from tests.support.lab.server import RosterEntry

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from lyncfedclient.domain.account import Account
    from tests.support.lab.lab import Lab

_ROUNDS = 4
_CHANGES = 20


class Run:
    """One run of the program, killed with signal 9 in the end."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process

    async def hear(self) -> dict[str, Any]:
        """Give the next that is told of the roster."""
        assert self._process.stdout is not None
        async with asyncio.timeout(30):
            facts: dict[str, Any] = json.loads(await self._process.stdout.readline())
            return facts


@asynccontextmanager
async def run_of_the_program(lab: Lab, account: Account, database: Path) -> AsyncIterator[Run]:
    words = (str(database), str(account.jid), lab.contoso.address, str(lab.ca_file), PASSWORD)
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.live.roster_program",
        *words,
        cwd=ROOT,
        env=dict(os.environ, PYTHONPATH=str(ROOT)),
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        yield Run(process)
    finally:
        process.kill()
        await process.wait()


async def at_the_server(other: Partner, question: str) -> dict[str, str]:
    """Ask for the whole roster, as a client without versions does."""
    other.send(f"<iq type='get' id='{question}'><query xmlns='jabber:iq:roster'/></iq>")
    answer = await other.hears(lambda stanza: stanza.get("id") == question, "the roster")
    return {entry.get("jid", ""): entry.get("name", "") for entry in answer[0]}


@on_each_gateway
async def test_an_unchanged_roster_does_not_come_again(lab: Lab, tmp_path: Path) -> None:
    account = make_account(lab)
    people = [RosterEntry(f"c{number}@fabrikam.test", f"Name {number}", ("Team",)) for number in range(600)]
    lab.contoso.write_roster(account.jid.local, people)

    async with run_of_the_program(lab, account, tmp_path / "client.db") as run:
        first = await run.hear()
    async with run_of_the_program(lab, account, tmp_path / "client.db") as run:
        second = await run.hear()

    assert not first["is_kept"]
    assert second["is_kept"]
    assert second["names"] == first["names"]
    assert len(second["names"]) == 600


@on_each_gateway
async def test_a_program_killed_amid_changes_has_the_roster_of_the_server_afterwards(
    lab: Lab, tmp_path: Path
) -> None:
    account, chance = make_account(lab), random.Random(6121)  # noqa: S311 - a story to repeat, no secret
    seen_kept = 0
    async with Partner(lab.contoso, account.jid.local, lab.ca_file, resource="other") as other:
        for turn in range(_ROUNDS):
            async with run_of_the_program(lab, account, tmp_path / "client.db") as run:
                await run.hear()
                for change in range(_CHANGES):
                    jid = f"c{chance.randrange(12)}@fabrikam.test"
                    is_gone = chance.random() < 0.3 and jid in await at_the_server(
                        other, f"before {turn} {change}"
                    )
                    other.send(removal(jid) if is_gone else item(jid, f"Name {turn} {change}", "Team"))
                for _ in range(chance.randrange(_CHANGES)):
                    await run.hear()
                # Killed here, with some changes told and some on their way.
            whole = await at_the_server(other, f"after {turn}")
            async with run_of_the_program(lab, account, tmp_path / "client.db") as run:
                assert (await run.hear())["names"] == whole
            async with run_of_the_program(lab, account, tmp_path / "client.db") as run:
                again = await run.hear()
                assert again["names"] == whole
                seen_kept += again["is_kept"]

    assert seen_kept == _ROUNDS
