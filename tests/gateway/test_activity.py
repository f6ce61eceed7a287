"""Client state indication (XEP-0352)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.gateway import namespaces as ns
from tests.support.scripted_server import Honest
from tests.support.waiting import until

if TYPE_CHECKING:
    from tests.gateway.conftest import Lab

INACTIVE, ACTIVE = f"<inactive xmlns='{ns.CSI}'/>", f"<active xmlns='{ns.CSI}'/>"


def knowing(*, is_resuming: bool = True) -> Honest:
    script = Honest(is_resuming=is_resuming)
    script.features += f"<csi xmlns='{ns.CSI}'/>"
    return script


async def test_the_server_learns_whether_anybody_looks(lab: Lab) -> None:
    async with lab.line(knowing()) as line:
        line.gateway.set_active(is_active=False)
        line.gateway.set_active(is_active=True)

        await until(lambda: ACTIVE in line.server.peer.secret, "active")

        assert line.server.peer.secret.index(INACTIVE) < line.server.peer.secret.index(ACTIVE)


async def test_a_server_that_knows_nothing_of_it_is_not_told(lab: Lab) -> None:
    async with lab.line(Honest()) as line:
        line.gateway.set_active(is_active=False)
        line.gateway.probe_presence(line.account.jid)

        await until(lambda: "type='probe'" in line.server.peer.secret, "the probe")

        assert ns.CSI not in line.server.peer.secret


async def test_a_new_session_learns_it_anew(lab: Lab) -> None:
    async with lab.line(knowing(is_resuming=False)) as line:
        line.gateway.set_active(is_active=False)
        await until(lambda: INACTIVE in line.server.peer.secret, "inactive")

        first = line.server.peer
        first.cut()

        await until(lambda: line.server.peer is not first, "a new connection")
        await until(lambda: INACTIVE in line.server.peer.secret, "inactive again")
