"""A program that signs in with its database and says whom its roster holds, until it is killed."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path

from lyncfedclient.domain.account import Account
from lyncfedclient.domain.events import RosterItemChanged, RosterItemRemoved, RosterReceived
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.presence import OwnPresence
from lyncfedclient.gateway.connection import XmppGateway
from lyncfedclient.gateway.setup import Setup
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.server_roster import ServerRosterStore


async def main(database: str, jid: str, host: str, ca_file: str, password: str) -> None:
    """Print a line for whatever is told of the roster."""
    keeper = ServerRosterStore(Database.open(Path(database)))
    # The same in each run, as the program has it: a server holds few sessions that were lost.
    gateway = XmppGateway(Setup(resource="killed", roster_keeper=keeper))
    names: dict[str, str] = {}

    def hear(event: object) -> None:
        if isinstance(event, RosterReceived):
            session = gateway._upkeep.session
            is_kept = session is not None and session.roster._is_from_memory
            names.clear()
            names.update((str(item.jid), item.name) for item in event.items)
            print(json.dumps({"names": names, "is_kept": is_kept}), flush=True)  # noqa: T201
        elif isinstance(event, RosterItemChanged | RosterItemRemoved):
            print(json.dumps({"changed": True}), flush=True)  # noqa: T201

    gateway.listen(hear)
    gateway.sign_in(Account(Jid.parse(jid), host=host, ca_file=Path(ca_file)), password, OwnPresence())
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
