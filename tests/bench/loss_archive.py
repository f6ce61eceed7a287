"""Reads a whole archive (XEP-0313) as a client of its own: what a server has taken over, in its order."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.support.lab.partner import Partner, bare

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.lab.server import Server

_MAM = "urn:xmpp:mam:2"
_RSM = "http://jabber.org/protocol/rsm"
_CLIENT = "jabber:client"
_MESSAGE = f"{{urn:xmpp:forward:0}}forwarded/{{{_CLIENT}}}message"


@dataclass(frozen=True, slots=True)
class Archived:
    """One message with a body, by bare addresses."""

    sender: str
    recipient: str
    body: str
    message_id: str


async def read_archive(server: Server, name: str, ca_file: Path) -> list[Archived]:
    """Give everything in an account's archive, oldest first."""
    reader = Partner(server, name, ca_file, resource="auditor", is_confirming=False)
    await reader.sign_in(is_available=False)
    try:
        found: list[Archived] = []
        after = ""
        for number in itertools.count(1):
            query_id = f"page-{number}"
            reader.send(
                f"<iq type='set' id='{query_id}'><query xmlns='{_MAM}' queryid='{query_id}'>"
                f"<set xmlns='{_RSM}'><max>50</max>{f'<after>{after}</after>' if after else ''}</set></query></iq>"
            )
            answer = await reader.hears(
                lambda stanza, query_id=query_id: stanza.get("id") == query_id,  # type: ignore[misc]
                f"page {number} of the archive of {name}",
            )
            fin = answer.find(f"{{{_MAM}}}fin")
            if fin is None:
                raise RuntimeError(f"no archive of {name}")
            for stanza in reader.heard:
                result = stanza.find(f"{{{_MAM}}}result")
                message = result.find(_MESSAGE) if result is not None else None
                body = message.findtext(f"{{{_CLIENT}}}body") if message is not None else None
                if message is not None and body and message.get("type") != "error":
                    found.append(
                        Archived(
                            bare(message.get("from", "")),
                            bare(message.get("to", "")),
                            body,
                            message.get("id", ""),
                        )
                    )
            reader.heard.clear()
            after = fin.findtext(f"{{{_RSM}}}set/{{{_RSM}}}last") or ""
            if fin.get("complete") == "true" or not after:
                return found
        raise AssertionError
    finally:
        await reader.sign_out()
