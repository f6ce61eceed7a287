"""What a partner's type changes, as a table: type, stranger or contact, and a message, a request or our note."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.domain.contact import Subscription
from lyncfedclient.domain.events import SubscriptionRequested
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.message_events import MessageReceived
from lyncfedclient.domain.partner import PartnerType
from lyncfedclient.domain.presence import OwnPresence
from tests.support.services import ALICE, BOB, Rig, friend, make_rig

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

PAUL = Jid.parse("paul@public.test")
NOTE = "in Brno"
FEDERATED, VERIFIED, UNVERIFIED = PartnerType


@dataclass(frozen=True)
class Row:
    """``is_shown``: their message becomes a conversation; ``is_told``: a request may be told in a notice."""

    kind: PartnerType | None
    is_contact: bool
    is_shown: bool
    is_told: bool
    is_seeing_note: bool


TABLE = [
    Row(FEDERATED, is_contact=False, is_shown=True, is_told=True, is_seeing_note=False),
    Row(FEDERATED, is_contact=True, is_shown=True, is_told=True, is_seeing_note=True),
    Row(VERIFIED, is_contact=False, is_shown=True, is_told=True, is_seeing_note=False),
    Row(VERIFIED, is_contact=True, is_shown=True, is_told=True, is_seeing_note=False),
    Row(UNVERIFIED, is_contact=False, is_shown=False, is_told=False, is_seeing_note=False),
    Row(UNVERIFIED, is_contact=True, is_shown=True, is_told=True, is_seeing_note=False),
    Row(None, is_contact=False, is_shown=False, is_told=False, is_seeing_note=False),
    Row(None, is_contact=True, is_shown=True, is_told=True, is_seeing_note=False),
]
table = pytest.mark.parametrize(
    "row", TABLE, ids=lambda row: f"{row.kind.value if row.kind else 'none'}-{row.is_contact}"
)


def _rig(row: Row, subscription: Subscription = Subscription.BOTH) -> Rig:
    rig = make_rig()
    if row.kind is not None:
        rig.services.policy.add(BOB.domain, row.kind)
    rig.services.preferences.update(is_partners_only=row.kind is None)
    rig.services.presences.set_own_note(NOTE)
    rig.services.session.sign_in(replace(ALICE, is_remembered=False), "secret")
    # Somebody public besides keeps the note out of the presence for all.
    bob = (friend(BOB, subscription=subscription),) if row.is_contact else ()
    rig.gateway.go_online(friend(PAUL), *bob)
    rig.gateway.sent.clear()
    return rig


@table
def test_a_message(qtbot: QtBot, row: Row) -> None:
    rig = _rig(row)

    rig.gateway.tell(MessageReceived(BOB.with_resource("x"), "Hello", "m1", is_receipt_wanted=True))

    is_shown = bool(rig.services.conversations.page(BOB))
    is_held = any(request.jid == BOB for request in rig.services.requests.waiting)
    assert (is_shown, is_held) == (row.is_shown, not row.is_shown)
    # Only who sees our presence is told that we have it.
    assert bool(rig.gateway.commands("send_receipt")) == row.is_contact


@table
def test_a_request(qtbot: QtBot, row: Row) -> None:
    rig = _rig(row, Subscription.NONE)

    rig.gateway.tell(SubscriptionRequested(BOB, "Bob"))

    requests = rig.services.requests
    assert [request.jid for request in requests.asking] == [BOB]
    assert [request.jid for request in requests.announced] == ([BOB] if row.is_told else [])
    assert requests.may_accept(BOB) == (row.kind is not None)
    assert rig.gateway.commands("grant_subscription") == rig.gateway.commands("deny_subscription") == []


@table
def test_our_note(qtbot: QtBot, row: Row) -> None:
    rig = _rig(row)
    qtbot.waitUntil(lambda: not rig.services.session._audience._queue)

    shown = {
        jid: presence.note
        for jid, presence in rig.gateway.commands("direct_presence")
        if isinstance(presence, OwnPresence)
    }

    assert (shown.get(BOB) == NOTE) == row.is_seeing_note
    assert PAUL not in shown
