"""Items 29 and 39: private nodes, written by others or laid open to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.events import WishesKept, WishesReceived
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.services import roaming
from tests.attack.stage import BOB, CYRILLIC_A, ROSTER, Scene, scene
from tests.gateway.test_roaming import Keeper

if TYPE_CHECKING:
    from pathlib import Path

    from tests.gateway.conftest import Lab

WISH = (
    f"<contacts xmlns='{ns.WISHES}'><contact jid='bob@fabrikam.test' relationship='friends-and-family'"
    " pinned='true' at='2026-03-01T12:00:00Z'/></contacts>"
)


UNREAD = (
    "<message from='bob@fabrikam.test/x' id='m1' type='chat'><body>unread</body>"
    "<stanza-id xmlns='urn:xmpp:sid:0' by='alice@contoso.test' id='a1'/></message>"
)
READ = f"<displayed xmlns='{ns.READ_STATE}'><stanza-id xmlns='urn:xmpp:sid:0' by='{{}}' id='a1'/></displayed>"


def notice(node: str, payload: str, sender: str) -> str:
    """Tell of a change of a node (XEP-0163)."""
    return (
        f"<message from='{sender}' type='headline'><event xmlns='http://jabber.org/protocol/pubsub#event'>"
        f"<items node='{node}'><item id='current'>{payload}</item></items></event></message>"
    )


@pytest.mark.parametrize(
    "node",
    [
        "urn:xmpp:bookmarks:1",
        "storage:bookmarks",
        "eu.siacs.conversations.axolotl.devicelist",
    ],
)
@pytest.mark.parametrize("sender", ["bob@fabrikam.test", "alice@contoso.test"])
async def test_attack_29_an_event_of_a_node_we_do_not_keep_changes_nothing(
    there: Scene, node: str, sender: str
) -> None:
    there.ear.forget()
    before = len(there.server.peer.stanzas)

    await there.said(notice(node, "<x xmlns='urn:x'/>", sender))

    assert there.ear.events == []
    assert len(there.server.peer.stanzas) == before


@pytest.mark.guard("own-node")
@pytest.mark.parametrize(
    "sender",
    ["bob@fabrikam.test", "alice@contoso.test/phone", "contoso.test", f"{CYRILLIC_A}lice@contoso.test"],
)
async def test_attack_29_nobody_else_decides_who_is_close_to_us(there: Scene, sender: str) -> None:
    there.ear.forget()

    await there.said(notice(ns.WISHES, WISH, sender))

    assert there.ear.of(WishesReceived) == []
    assert there.services.roster.contacts[BOB].relationship is Relationship.EXTERNAL


@pytest.mark.guard("own-node")
@pytest.mark.parametrize("sender", ["bob@fabrikam.test", "alice@contoso.test/phone", "contoso.test"])
async def test_attack_29_nobody_else_says_what_we_have_read(there: Scene, sender: str) -> None:
    await there.said(UNREAD)
    assert there.services.conversations.unread(BOB) == 1

    await there.said(
        notice(ns.READ_STATE, READ.format("alice@contoso.test"), sender).replace("current", str(BOB))
    )

    assert there.services.conversations.unread(BOB) == 1


@pytest.mark.guard("read-by-our-archive")
async def test_attack_29_an_id_of_another_archive_marks_nothing_as_read(there: Scene) -> None:
    await there.said(UNREAD)

    theirs = notice(ns.READ_STATE, READ.format("fabrikam.test"), "alice@contoso.test")
    await there.said(theirs.replace("current", str(BOB)))
    before = there.services.conversations.unread(BOB)
    ours = notice(ns.READ_STATE, READ.format("alice@contoso.test"), "alice@contoso.test")
    await there.said(ours.replace("current", str(BOB)))

    assert before == 1
    assert there.services.conversations.unread(BOB) == 0


async def test_attack_29_our_own_account_does(there: Scene) -> None:
    await there.said(notice(ns.WISHES, WISH, "alice@contoso.test"))

    assert there.services.roster.contacts[BOB].relationship is Relationship.FRIENDS_AND_FAMILY


@pytest.mark.parametrize(
    ("access_model", "features"),
    [
        pytest.param("", (ns.PUBLISH_OPTIONS,), marks=pytest.mark.guard("node-proven")),
        pytest.param("presence", (ns.PUBLISH_OPTIONS,), marks=pytest.mark.guard("node-proven")),
        pytest.param("open", (ns.PUBLISH_OPTIONS,), marks=pytest.mark.guard("node-proven")),
        pytest.param("whitelist", (), marks=pytest.mark.guard("publish-options")),
    ],
)
async def test_attack_39_nothing_is_published_where_it_would_not_stay_private(
    lab: Lab,
    tmp_path: Path,
    qapp: object,
    monkeypatch: pytest.MonkeyPatch,
    access_model: str,
    features: tuple[str, ...],
) -> None:
    monkeypatch.setattr(roaming, "PUBLISH_MS", 0)
    keeper = Keeper(
        roster=ROSTER,
        access_model=access_model,
        is_obedient=False,
        account_features=("urn:xmpp:sid:0", *features),
    )
    async with scene(lab, tmp_path, keeper) as there:
        await there.ear.hear(WishesReceived)
        there.services.roster.set_pinned(BOB, True)
        kept = await there.hear(WishesKept)

        assert not kept.is_private
        assert keeper.published == []
        assert there.services.roaming.is_local_only
        assert there.services.roster.contacts[BOB].is_pinned


async def test_attack_39_what_is_published_is_for_us_alone(
    lab: Lab, tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(roaming, "PUBLISH_MS", 0)
    keeper = Keeper(roster=ROSTER, access_model="presence", account_features=(ns.PUBLISH_OPTIONS,))
    async with scene(lab, tmp_path, keeper) as there:
        await there.ear.hear(WishesReceived)
        there.services.roster.set_pinned(BOB, True)
        await there.hear(WishesKept)

        assert keeper.published == ["whitelist"]
        assert "jabber:iq:private" not in there.server.peer.secret
