"""How one is, seen from the other side of the federation."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from lyncfedclient.domain.events import ActivityChanged, PresenceChanged, PresenceFailed
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.presence import Activity, Availability, OwnPresence, OwnState
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.ui import sentences
from tests.live.conftest import meeting, on_prosody
from tests.support.lab.partner import kind_of
from tests.support.lab.stream import NS_CLIENT

if TYPE_CHECKING:
    from tests.support.lab.lab import Lab

LONG_AGO = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)

OWN = {
    OwnState.AVAILABLE: ("", ""),
    OwnState.BUSY: ("dnd", "Busy"),
    OwnState.IN_A_MEETING: ("dnd", "In a meeting"),
    OwnState.IN_A_CALL: ("dnd", "In a call"),
    OwnState.IN_A_CONFERENCE: ("dnd", "In a conference call"),
    OwnState.DO_NOT_DISTURB: ("dnd", "Do not disturb"),
    OwnState.PRESENTING: ("dnd", "Presenting"),
    OwnState.FULL_SCREEN: ("dnd", "Presenting"),
    OwnState.URGENT_INTERRUPTIONS_ONLY: ("dnd", "Urgent interruptions only"),
    OwnState.BE_RIGHT_BACK: ("away", "Be right back"),
    OwnState.OUT_TO_LUNCH: ("away", "Out to lunch"),
    OwnState.OFF_WORK: ("xa", "Off work"),
    OwnState.OUT_OF_OFFICE: ("xa", "Out of office"),
    OwnState.APPEAR_AWAY: ("away", ""),
    OwnState.INACTIVE: ("away", ""),
    OwnState.AWAY: ("away", ""),
}

IDLE = f"<idle xmlns='urn:xmpp:idle:1' since='{LONG_AGO:%Y-%m-%dT%H:%M:%SZ}'/>"
THEIRS = (
    # Show, status, more of the stanza, and how the list says it.
    ("", "", "", "Available"),
    ("chat", "", "", "Available, free to chat"),
    ("", "", IDLE, "Inactive"),
    ("", "In a call", "", "Busy, in a call"),
    ("", "gone fishing", "", "Available"),
    ("away", "", "", "Away"),
    ("away", "", IDLE, "Away"),
    ("away", "Inactive", "", "Inactive"),
    ("away", "Be right back", "", "Be Right Back"),
    ("away", "Parti déjeuner", "", "Away, out to lunch"),
    ("xa", "", "", "Away, for longer"),
    ("xa", "Off work", "", "Off Work"),
    ("xa", "부재 중", "", "Out of Office"),
    ("xa", "busy", "", "Busy"),
    ("dnd", "", "", "Do Not Disturb"),
    ("dnd", "Beschäftigt", "", "Busy"),
    ("dnd", "Busy", IDLE, "Busy, inactive"),
    ("dnd", "En reunión", "", "Busy, in a meeting"),
    ("dnd", "In a conference call", "", "Busy, in a conference call"),
    ("dnd", "Presenting", "", "Do Not Disturb, presenting"),
    ("dnd", "Urgent interruptions only", "", "Do Not Disturb, urgent interruptions only"),
)


async def test_the_partner_sees_every_state_of_ours(lab: Lab) -> None:
    assert OWN.keys() == set(OwnState) - {OwnState.APPEAR_OFFLINE}
    async with meeting(lab) as here:
        await here.partner.hears_presence(here.us)
        for state, (show, words) in OWN.items():
            for note in ("", f"회의 <b> & {state.value}"):
                idle_since = LONG_AGO if state.is_automatic else None
                here.partner.heard.clear()
                here.gateway.set_presence(OwnPresence(state, note, priority=7, idle_since=idle_since))

                heard = await here.partner.hears_presence(here.us, show=show, note=note or words)

                assert heard.findtext(f"{{{NS_CLIENT}}}priority") == "7"
                idle = heard.find("{urn:xmpp:idle:1}idle")
                assert (idle is not None) == state.is_automatic


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


async def test_the_partner_sees_us_go_when_we_sign_out(lab: Lab) -> None:
    async with meeting(lab) as here:
        await here.partner.hears_presence(here.us)

        here.gateway.sign_out()

        await here.partner.hears_presence(here.us, kind="unavailable")


async def test_we_see_every_state_of_the_partner(lab: Lab) -> None:
    async with meeting(lab) as here:
        await here.ear.hear(PresenceChanged)
        for show, status, more, words in THEIRS:
            here.ear.forget()
            here.partner.set_presence(show, status, extra=more)

            changed = await here.ear.hear(PresenceChanged)
            presence = changed.presence
            assert changed.jid == Jid.parse(here.partner.jid)
            assert sentences.state(replace(presence, idle_since=None), datetime.now(UTC)) == words
            # The raw values are there for the tooltip, whatever became of them.
            assert (presence.show, presence.status) == (show, status)


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


async def test_activities_cross_as_personal_events_both_ways(lab: Lab) -> None:
    node = "http://jabber.org/protocol/activity"
    meeting_there = f"<activity xmlns='{node}'><working><in_a_meeting/></working></activity>"
    async with meeting(lab) as here:
        await here.ear.hear(PresenceChanged)
        here.gateway.set_presence(OwnPresence(OwnState.IN_A_CALL))
        await here.partner.hears_presence(here.us, show="dnd")
        here.partner.send(
            f"<iq type='set' id='publish'><pubsub xmlns='http://jabber.org/protocol/pubsub'><publish node='{node}'>"
            f"<item id='current'>{meeting_there}</item></publish></pubsub></iq>"
        )
        heard = await here.ear.hear(ActivityChanged)
        here.partner.send(
            f"<iq type='get' id='peek' to='{here.us}'><pubsub xmlns='http://jabber.org/protocol/pubsub'>"
            f"<items node='{node}'/></pubsub></iq>"
        )
        answer = await here.partner.hears(lambda stanza: stanza.get("id") == "peek", "our activity")

    assert heard == ActivityChanged(here.them, Activity.IN_A_MEETING)
    assert answer.find(f".//{{{node}}}on_the_phone") is not None
