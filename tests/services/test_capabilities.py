from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.capability import Capability
from lyncfedclient.domain.events import CapabilitiesReceived
from tests.support.services import BOB, CAROL, friend, make_rig

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from lyncfedclient.domain.jid import Jid


def test_nobody_is_asked_about_whose_conversation_is_not_open(qtbot: QtBot) -> None:
    rig = make_rig()
    rig.services.capabilities.look(BOB)
    rig.gateway.capabilities_asked.clear()

    rig.gateway.go_online(friend(BOB), friend(CAROL))

    assert rig.gateway.capabilities_asked == [BOB]
    rig.services.capabilities.forget(BOB)
    rig.gateway.go_online(friend(BOB), friend(CAROL))
    assert rig.gateway.capabilities_asked == [BOB]


def test_what_is_found_out_is_known_and_told_once(qtbot: QtBot) -> None:
    rig = make_rig()
    capabilities = rig.services.capabilities
    told: list[Jid] = []
    capabilities.changed.connect(told.append)
    found = CapabilitiesReceived(BOB, frozenset({Capability.CORRECTIONS}), keeps_messages=True)

    rig.gateway.tell(found, found)

    assert told == [BOB]
    assert [capabilities.understands_corrections(jid) for jid in (BOB, CAROL)] == [True, False]
    assert [capabilities.keeps_messages(jid) for jid in (BOB, CAROL)] == [True, None]
