"""Guards of who said it (items 20 to 35)."""

from __future__ import annotations

from typing import Final

from tests.attack.removal import Bite, Cut, Guard

_MESSAGES = "gateway.translate.messages"

GUARDS: Final = (
    Guard(
        "no-doubles",
        "what our archive has given an id comes once",
        (Cut("storage.messages", "MessageStore.add_incoming", "if is_known(", "if False and is_known("),),
    ),
    Guard(
        "carbon-from",
        "copies come from our own bare address (XEP-0280)",
        (Cut(_MESSAGES, "read_messages", 'address(element.get("from")) != reader.own.bare', "False"),),
    ),
    Guard(
        "carbon-inside",
        "a copy is of a message from or to us",
        (
            Cut(_MESSAGES, "_carbon", "if recipient.bare == reader.own.bare", "if True"),
            Cut(_MESSAGES, "_carbon", "if sender.bare == reader.own.bare", "if True"),
        ),
    ),
    Guard(
        "push-from",
        "roster pushes come from our own account (RFC 6121 section 2.1.6)",
        (
            Cut(
                "gateway.reception",
                "Reception._on_iq",
                "self._roster.push(element, is_ours=is_ours)",
                "self._roster.push(element, is_ours=True)",
            ),
        ),
    ),
    Guard(
        "push-one-item",
        "a roster push has one item",
        (Cut("gateway.roster", "RosterExchange.push", "len(items) == 1", "items"),),
    ),
    Guard(
        "push-not-us",
        "nobody is a contact of themselves",
        (
            Cut(
                "gateway.translate.rosters", "read_item", "jid is None or jid.bare == own.bare", "jid is None"
            ),
        ),
    ),
    Guard(
        "archive-from",
        "results of an archive come from our own account (XEP-0313)",
        (
            Cut(
                "gateway.archive",
                "Archive._question_of",
                "not sender or address(sender) == self._own.bare",
                "True",
            ),
        ),
    ),
    Guard(
        "archive-query",
        "results of an archive belong to the open question",
        (
            Cut(
                "gateway.archive",
                "Archive._question_of",
                'result.get("queryid") == question.query_id',
                "True",
            ),
        ),
    ),
    Guard(
        "archive-loop",
        "an archive that gives the same page again is asked no further",
        (
            Cut(
                "gateway.archive",
                "Archive._on_page",
                "last and last not in state.seen and last != state.after",
                "last",
            ),
        ),
    ),
    Guard(
        "archive-pages",
        "an archive is asked for so many pages, and no more",
        (Cut("gateway.archive", "Archive._on_page", "state.pages >= _MAX_PAGES", "False"),),
    ),
    Guard(
        "archive-with",
        "the history of a contact holds nobody else's messages",
        (
            Cut(
                "gateway.archive_history",
                "ArchiveHistory._messages",
                "and event.peer.bare == peer",
                "",
            ),
        ),
    ),
    Guard(
        "answer-from",
        "an answer comes from whom was asked",
        (
            Cut(
                "gateway.queries",
                "Queries._is_from_whom_was_asked",
                'text = answer.get("from")',
                "return True",
            ),
        ),
        (Bite("gateway.queries", "Queries.take", "return\n    del self._open"),),
    ),
    Guard(
        "archive-id-by",
        "an archive's id is given by our own account's archive (XEP-0359)",
        (Cut(_MESSAGES, "_archive_id", 'address(child.get("by")) == reader.own.bare', "True"),),
    ),
    Guard(
        "archive-id-announced",
        "archive ids count where our server announces them",
        (Cut(_MESSAGES, "_archive_id", "not reader.is_archive_id_trusted", "False"),),
    ),
    Guard(
        "id-is-not-all",
        "a message is known by id and text together",
        (Cut("storage.twins", "_twin", "AND body = ?", "AND ? IS NOT NULL"),),
    ),
    Guard(
        "id-is-the-senders",
        "an id belongs to its sender",
        (
            Cut(
                "storage.twins",
                "_twin",
                "address_id = (SELECT id FROM address WHERE jid = ?)",
                "? IS NOT NULL",
            ),
        ),
    ),
    Guard(
        "receipt-from",
        "a receipt comes from whom the message went to (XEP-0184)",
        (
            Cut(
                "services.receiving",
                "Receiving.deliver",
                "peer=event.peer.bare",
                "peer=None",
            ),
        ),
    ),
    Guard(
        "displayed-from",
        "a read mark comes from whom the message went to (XEP-0333)",
        (
            Cut(
                "storage.read_marks",
                "ReadMarks.display",
                "SELECT row FROM message WHERE address_id = {ADDRESS_ID} AND row",
                "SELECT row FROM message WHERE ({ADDRESS_ID} IS NOT NULL OR 1) AND row",
            ),
            Cut(
                "storage.read_marks",
                "ReadMarks.display",
                ") WHERE address_id = {ADDRESS_ID}",
                ") WHERE ({ADDRESS_ID} IS NOT NULL OR 1)",
            ),
        ),
    ),
    Guard(
        "correction-author",
        "a message is corrected by its author (XEP-0308)",
        (
            Cut(
                "storage.corrections",
                "CorrectionStore.take",
                "address_id = {ADDRESS_ID} AND message_id",
                "({ADDRESS_ID} IS NOT NULL OR 1) AND message_id",
            ),
        ),
    ),
    Guard(
        "correction-direction",
        "the partner corrects nothing of ours",
        (
            Cut(
                "storage.corrections",
                "CorrectionStore.take",
                "AND is_outgoing = {int(is_own)}",
                "AND is_outgoing <= 1",
            ),
        ),
    ),
    Guard(
        "correction-chain",
        "so many earlier texts are kept, and no more",
        (Cut("storage.corrections", "CorrectionStore._replace", "(row, MAX_EARLIER)", "(row, 10**9)"),),
    ),
    Guard(
        "failure-from",
        "an error comes from whom the message went to",
        (Cut("services.receiving", "Receiving.fail", "peer=event.peer.bare", "peer=None"),),
    ),
    Guard(
        "no-self-service",
        "nobody is let in without the user",
        (
            Cut(
                "services.requests",
                "Requests.receive",
                "contact is not None and (contact.subscription.is_seen_by_us or contact.is_waiting)",
                "True",
            ),
            Cut(
                "services.requests",
                "Requests.receive",
                "self._roster.grant(jid)\n        return\n",
                "self._roster.grant(jid)\n",
            ),
        ),
    ),
    Guard(
        "presence-of-contacts",
        "only contacts have a presence",
        (
            Cut(
                "services.arrivals",
                "Arrivals.take_presence",
                "if contact is None:",
                "if contact is None:\n        self._presences.set(event.jid, event.presence, is_seen=True)",
            ),
        ),
    ),
    Guard(
        "time-by-our-server",
        "only our own server vouches for a time (XEP-0203 section 8)",
        (Cut(_MESSAGES, "_vouched_time", "_is_by_us(child, reader)", "True"),),
    ),
    Guard(
        "time-while-handed-out",
        "a time in our server's name counts only while it hands out what it stored",
        (Cut("gateway.incoming", "Incoming._tell", "time.monotonic() < self._handed_out_until", "True"),),
    ),
    Guard(
        "doubted-time",
        "a time that nobody vouches for, or that has not come, is marked as suspicious",
        (
            Cut("domain.doubted_time", "doubted_time", "abs(claimed - at) > CLAIM_TOLERANCE", "False"),
            Cut("domain.doubted_time", "doubted_time", "at - now > SERVER_TOLERANCE", "False"),
        ),
    ),
    Guard(
        "no-rooms",
        "rooms that nobody entered say nothing",
        (Cut(_MESSAGES, "_message", 'kind == "groupchat"', "False"),),
    ),
    Guard(
        "addressed-to-us",
        "a message is addressed to us",
        (Cut(_MESSAGES, "read_messages", "not _is_for(element, reader)", "False"),),
    ),
    Guard(
        "answers-only-friends",
        "only who may see our presence gets an answer",
        (
            Cut(
                "gateway.kept",
                "Kept.may_know",
                "item is not None and item.subscription.is_seeing_us",
                "True",
            ),
        ),
    ),
    Guard(
        "offline-for-all",
        "who appears offline answers nobody",
        (
            Cut(
                "gateway.kept",
                "Kept.may_know",
                "self.presence.state is OwnState.APPEAR_OFFLINE or ",
                "",
            ),
        ),
    ),
    Guard(
        "request-limit",
        "so many requests wait at once, and no more",
        (Cut("services.requests", "Requests.receive", "len(self._requests) >= MAX_REQUESTS", "False"),),
    ),
)
