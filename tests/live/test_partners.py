"""What a partner's type changes, read on the wires of real people on the other side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.presence import Availability, OwnState
from tests.live.conftest import make_partner
from tests.live.office import office, until_true
from tests.support.lab.lab import PASSWORD
from tests.support.lab.partner import Partner

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.support.lab.lab import Lab

NOTE = "At the Brno office"


async def test_a_federated_partner_sees_the_note(lab: Lab, qtbot: QtBot, tmp_path: Path) -> None:
    bob = make_partner(lab)

    async with office(lab, tmp_path, [bob], (lab.fabrikam.domain,), note=NOTE) as here, bob:
        await until_true(lambda: NOTE in here.notes_to(bob))


async def test_a_public_partner_sees_presence_and_never_the_note(
    lab: Lab, qtbot: QtBot, tmp_path: Path
) -> None:
    bob, dave = make_partner(lab), make_partner(lab)
    lab.contoso.register(dave.name, PASSWORD)
    colleague = Partner(lab.contoso, dave.name, lab.ca_file)

    async with bob, office(lab, tmp_path, [bob, colleague], note=NOTE) as here:
        # The colleague, who may see the note, comes online only now.
        async with colleague:
            await until_true(lambda: NOTE in here.notes_to(colleague))
            here.services.presences.set_own_state(OwnState.BUSY)
            await until_true(lambda: here.notes_to(bob)[-1:] == ["Busy"])
            await until_true(lambda: here.notes_to(colleague)[-1:] == [NOTE])

        assert NOTE not in here.notes_to(bob)


async def test_an_unverified_stranger_hears_nothing_until_the_user_decides(
    lab: Lab, qtbot: QtBot, tmp_path: Path
) -> None:
    bob = make_partner(lab)

    async with bob, office(lab, tmp_path) as here:
        them, us = Jid.parse(bob.address), str(here.account.jid)
        bob.set_typing(us)
        bob.write(us, "Hello, who is this?", is_receipt_wanted=True)
        bob.ask(us, "please")
        await until_true(
            lambda: [(r.held, r.is_asking) for r in here.services.requests.waiting] == [(1, True)]
        )
        # Prosody itself answers a request with its bare address being unavailable, whoever that is.
        heard_before = [s for s in here.sent_to(bob) if s.get("type") != "unavailable"]
        unread_before = here.services.conversations.total_unread

        here.services.requests.accept(them, is_added_back=True)

        assert (heard_before, unread_before) == ([], 0)
        assert [m.body for m in here.services.conversations.page(them)] == ["Hello, who is this?"]
        await bob.hears(lambda s: s.get("type") == "subscribed", "subscribed")
        bob.grant(us)
        await until_true(lambda: here.services.presences.of(them).availability is Availability.AVAILABLE)
