"""Any run of sending, receiving, acknowledging and restarting against a plain model of the promise."""

from __future__ import annotations

import tempfile
from datetime import timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from typing_extensions import override

from lyncfedclient.domain.jid import Jid  # noqa: TC001 - hypothesis reads the rules' annotations
from lyncfedclient.domain.message import Delivery, Direction
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.messages import MessageStore
from tests.storage.samples import BOB, CAROL, NOON, search

_people = st.sampled_from([BOB, CAROL])
_bodies = st.sampled_from(["ok", "Hello", "안녕하세요", "مرحبا", "👩‍💻"])
_FORWARD = {
    (Delivery.PENDING, Delivery.SENT),
    (Delivery.PENDING, Delivery.DELIVERED),
    (Delivery.PENDING, Delivery.FAILED),
    (Delivery.SENT, Delivery.DELIVERED),
    (Delivery.SENT, Delivery.DISPLAYED),
    (Delivery.DELIVERED, Delivery.DISPLAYED),
    (Delivery.SENT, Delivery.FAILED),
    (Delivery.FAILED, Delivery.PENDING),
    (Delivery.FAILED, Delivery.DELIVERED),
}


class _Entry:
    """A message as the model has it."""

    def __init__(self, peer: Jid, body: str, message_id: str, delivery: Delivery) -> None:
        self.peer, self.body, self.message_id, self.delivery = peer, body, message_id, delivery
        self.is_read = delivery is not Delivery.RECEIVED


class OutboxMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "x.db"
        self.database = Database.open(self.path)
        self.store = MessageStore(self.database)
        self.model: list[_Entry] = []
        self.archive_ids: set[str] = set()
        self.count = 0

    @override
    def teardown(self) -> None:
        self.database.close()
        self.folder.cleanup()

    @rule(peer=_people, body=_bodies)
    def write(self, peer: Jid, body: str) -> None:
        self.count += 1
        self.store.add_outgoing(peer, body, f"own-{self.count}", NOON)
        self.model.append(_Entry(peer, body, f"own-{self.count}", Delivery.PENDING))

    @rule(peer=_people, body=_bodies, archive_id=st.sampled_from([f"a-{n}" for n in range(8)]))
    def receive_from_the_archive(self, peer: Jid, body: str, archive_id: str) -> None:
        added = self.store.add_incoming(peer, body, "", NOON, archive_id)
        assert (added is None) == (archive_id in self.archive_ids)
        if added is not None:
            self.model.append(_Entry(peer, body, "", Delivery.RECEIVED))
        self.archive_ids.add(archive_id)

    @rule(peer=_people, body=_bodies, message_id=st.sampled_from(["", "1", "2"]), hours=st.integers(0, 3))
    def receive_live(self, peer: Jid, body: str, message_id: str, hours: int) -> None:
        is_known = bool(message_id) and any(
            (entry.peer, entry.body, entry.message_id, entry.delivery)
            == (peer, body, message_id, Delivery.RECEIVED)
            for entry in self.model
        )
        added = self.store.add_incoming(peer, body, message_id, NOON + timedelta(hours=hours))
        assert (added is None) == is_known
        if added is not None:
            self.model.append(_Entry(peer, body, message_id, Delivery.RECEIVED))

    @rule(number=st.integers(1, 6), delivery=st.sampled_from(Delivery), peer=st.none() | _people)
    def move_on(self, number: int, delivery: Delivery, peer: Jid | None) -> None:
        message_id = f"own-{number}"
        changed = self.store.set_delivery(message_id, delivery, peer=peer)
        entry = next((entry for entry in self.model if entry.message_id == message_id), None)
        is_way = entry is not None and (entry.delivery, delivery) in _FORWARD and peer in {None, entry.peer}
        assert (changed is not None) == is_way
        if entry is not None and is_way:
            entry.delivery = delivery

    @rule(number=st.integers(1, 6), is_archived=st.booleans())
    def find_own_in_the_archive(self, number: int, is_archived: bool) -> None:  # noqa: FBT001 - drawn by name
        entry = next((entry for entry in self.model if entry.message_id == f"own-{number}"), None)
        if entry is None:
            return
        archive_id = f"b-{number}" if is_archived else ""
        assert (
            self.store.add_incoming(entry.peer, entry.body, entry.message_id, NOON, archive_id, is_own=True)
            is None
        )

    @rule(peer=_people)
    def read(self, peer: Jid) -> None:
        unread = [entry for entry in self.model if entry.peer == peer and not entry.is_read]
        assert self.store.mark_read(peer) == len(unread)
        for entry in unread:
            entry.is_read = True

    @rule(peer=_people)
    def delete(self, peer: Jid) -> None:
        self.store.delete_conversation(peer)
        self.model = [entry for entry in self.model if entry.peer != peer]
        # Told by the archive's id alone, a deleted message may come once more; then it is new.
        rows = self.database.rows("SELECT archive_id FROM message WHERE archive_id <> ''")
        self.archive_ids = {archive_id for (archive_id,) in rows}

    @rule()
    def restart(self) -> None:
        self.database.close()
        self.database = Database.open(self.path)
        self.store = MessageStore(self.database)

    @invariant()
    def the_picture_is_the_models(self) -> None:
        for peer in (BOB, CAROL):
            entries = [entry for entry in self.model if entry.peer == peer]
            found = self.store.page(peer, limit=1000)
            assert [(m.body, m.message_id, m.delivery, m.is_read) for m in found] == [
                (entry.body, entry.message_id, entry.delivery, entry.is_read) for entry in entries
            ]
        assert [message.message_id for message in self.store.pending()] == [
            entry.message_id for entry in self.model if entry.delivery is Delivery.PENDING
        ]
        unread = {
            peer: sum(entry.peer == peer and not entry.is_read for entry in self.model)
            for peer in (BOB, CAROL)
        }
        assert self.store.unread() == {peer: count for peer, count in unread.items() if count}
        greeted = sum(entry.body == "Hello" for entry in self.model)
        found = search(self.database, "hel")
        assert len(found) == greeted
        latest = {entry.peer: entry for entry in self.model}
        assert {
            (summary.peer, summary.last_body, summary.last_direction is Direction.IN)
            for summary in self.store.summaries()
        } == {(peer, entry.body, entry.delivery is Delivery.RECEIVED) for peer, entry in latest.items()}


TestOutbox = OutboxMachine.TestCase
TestOutbox.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
