"""How one is, seen from the other side of the federation."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from lyncfedclient.domain.gateway import PresenceChanged, PresenceFailed, StanzaFault
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.presence import Activity, Availability, OwnPresence, OwnState
from tests.live.conftest import meeting, on_prosody
from tests.support.lab.partner import kind_of

if TYPE_CHECKING:
    from tests.support.lab.lab import Lab

OWN = {
    OwnState.AVAILABLE: ("", ""),
    OwnState.BUSY: ("dnd", "Busy"),
    OwnState.DO_NOT_DISTURB: ("dnd", "Do not disturb"),
    OwnState.BE_RIGHT_BACK: ("away", "Be right back"),
    OwnState.OFF_WORK: ("xa", "Off work"),
    OwnState.APPEAR_AWAY: ("away", ""),
}

THEIRS = (
    ("", "", Availability.AVAILABLE, Activity.NONE),
    ("chat", "", Availability.AVAILABLE, Activity.FREE_FOR_CHAT),
    ("away", "", Availability.AWAY, Activity.NONE),
    ("away", "Be right back", Availability.BE_RIGHT_BACK, Activity.NONE),
    ("xa", "", Availability.AWAY, Activity.EXTENDED_AWAY),
    ("xa", "Off work", Availability.AWAY, Activity.OFF_WORK),
    ("dnd", "", Availability.DO_NOT_DISTURB, Activity.NONE),
    ("dnd", "Busy", Availability.BUSY, Activity.NONE),
    ("dnd", "In a meeting", Availability.BUSY, Activity.IN_A_MEETING),
    ("dnd", "Presenting", Availability.DO_NOT_DISTURB, Activity.PRESENTING),
)


async def test_the_partner_sees_every_state_of_ours(lab: Lab) -> None:
    async with meeting(lab) as here:
        await here.partner.hears_presence(here.us)
        for state, (show, words) in OWN.items():
            here.partner.heard.clear()
            here.gateway.set_presence(OwnPresence(state))

            await here.partner.hears_presence(here.us, show=show, note=words)


async def test_the_partner_sees_us_go_when_we_appear_offline_and_come_back(lab: Lab) -> None:
    async with meeting(lab) as here:
        await here.partner.hears_presence(here.us)

        here.gateway.set_presence(OwnPresence(OwnState.APPEAR_OFFLINE))
        await here.partner.hears_presence(here.us, kind="unavailable")

        here.partner.heard.clear()
        here.gateway.set_presence(OwnPresence(OwnState.AVAILABLE))
        await here.partner.hears_presence(here.us)


async def test_who_signs_in_hidden_is_not_seen_but_can_write(lab: Lab) -> None:
    async with meeting(lab, presence=OwnPresence(OwnState.APPEAR_OFFLINE)) as here:
        here.gateway.send_message("hidden", here.them, "Psst", datetime.now(UTC), is_repeat=False)
        await here.partner.hears_message("Psst")

    # The server may answer the partner's probe, with "unavailable".
    presences = [s for s in here.partner.heard if kind_of(s) == "presence" and here.us in s.get("from", "")]
    assert {s.get("type") for s in presences} <= {"unavailable"}


async def test_the_partner_sees_our_note(lab: Lab) -> None:
    async with meeting(lab) as here:
        here.gateway.set_presence(OwnPresence(OwnState.BUSY, note="회의 중 <b> & more"))

        await here.partner.hears_presence(here.us, show="dnd", note="회의 중 <b> & more")


async def test_the_partner_sees_us_go_when_we_sign_out(lab: Lab) -> None:
    async with meeting(lab) as here:
        await here.partner.hears_presence(here.us)

        here.gateway.sign_out()

        await here.partner.hears_presence(here.us, kind="unavailable")


async def test_we_see_every_state_of_the_partner(lab: Lab) -> None:
    async with meeting(lab) as here:
        await here.ear.hear(PresenceChanged)
        for show, words, availability, activity in THEIRS:
            here.ear.forget()
            here.partner.set_presence(show, words)

            changed = await here.ear.hear(PresenceChanged)
            assert changed.jid == Jid.parse(here.partner.jid)
            assert (changed.presence.availability, changed.presence.activity) == (availability, activity)


async def test_we_see_the_partners_note(lab: Lab) -> None:
    async with meeting(lab) as here:
        await here.ear.hear(PresenceChanged)
        here.ear.forget()
        here.partner.set_presence("away", "مشغول الآن & <i>")

        changed = await here.ear.hear(PresenceChanged)

    assert changed.presence.note == "مشغول الآن & <i>"


async def test_we_see_the_partner_go(lab: Lab) -> None:
    async with meeting(lab) as here:
        await here.ear.hear(PresenceChanged)
        here.ear.forget()
        await here.partner.sign_out()

        changed = await here.ear.hear(PresenceChanged)

    assert changed.presence.availability is Availability.OFFLINE


@on_prosody
async def test_a_contact_on_a_domain_that_does_not_exist_is_unknown_with_the_reason(lab: Lab) -> None:
    async with meeting(lab, are_friends=False) as here:
        nobody = Jid("nobody", "nowhere.test")
        here.gateway.set_contact(nobody, "Nobody", ())
        here.gateway.request_subscription(nobody)

        failed = await here.ear.hear(PresenceFailed)

    assert failed.jid == nobody
    assert failed.fault is StanzaFault.SERVER_NOT_FOUND
