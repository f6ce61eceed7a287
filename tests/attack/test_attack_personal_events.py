"""Item 29: personal events that are not ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.attack.stage import Scene


@pytest.mark.does_not_apply("personal events are neither subscribed to nor read")
@pytest.mark.parametrize("node", ["urn:xmpp:bookmarks:1", "storage:bookmarks", "urn:xmpp:mds:displayed:0"])
@pytest.mark.parametrize("sender", ["bob@fabrikam.test", "alice@contoso.test"])
async def test_attack_29_a_personal_event_changes_nothing(there: Scene, node: str, sender: str) -> None:
    there.ear.forget()
    before = len(there.server.peer.stanzas)

    await there.said(
        f"<message from='{sender}' type='headline'><event xmlns='http://jabber.org/protocol/pubsub#event'>"
        f"<items node='{node}'><item id='current'><x xmlns='urn:x'/></item></items></event></message>"
    )

    assert there.ear.events == []
    assert len(there.server.peer.stanzas) == before
