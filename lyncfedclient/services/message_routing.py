"""Where each event about messages goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from lyncfedclient.domain.message_events import (
    ArchivePage,
    CaughtUp,
    ChatStateChanged,
    HistoryReceived,
    MessageAccepted,
    MessageDelivered,
    MessageDisplayed,
    MessageFailed,
    MessageReceived,
    ReadElsewhere,
    ServerTimeReceived,
)

if TYPE_CHECKING:
    from lyncfedclient.domain.message_events import MessageEvent
    from lyncfedclient.services.archive import Archive
    from lyncfedclient.services.audience import Audience
    from lyncfedclient.services.conversations import Conversations
    from lyncfedclient.services.freshness import Freshness
    from lyncfedclient.services.read_state import ReadState
    from lyncfedclient.services.receiving import Receiving
    from lyncfedclient.services.retention import Retention


class MessageRouting:
    """Hands what the gateway tells of messages to the services that are about them."""

    def __init__(
        self,
        *,
        receiving: Receiving,
        conversations: Conversations,
        archive: Archive,
        read_state: ReadState,
        freshness: Freshness,
        audience: Audience,
        retention: Retention,
    ) -> None:
        self._receiving = receiving
        self._conversations = conversations
        self._archive = archive
        self._read_state = read_state
        self._freshness = freshness
        self._audience = audience
        self._retention = retention

    def take(self, event: MessageEvent) -> None:  # noqa: C901, PLR0912 - one line per kind of event
        """Deal with one event. Raises StorageError where a message could not be stored."""
        match event:
            case MessageReceived():
                self._receiving.receive(event)
                self._archive.take_live(event)
                self._freshness.hear(event.peer.bare)
                if not event.is_own:
                    self._audience.hear(event.peer)
            case MessageAccepted():
                self._receiving.accept(event)
            case MessageDelivered():
                self._receiving.deliver(event)
            case MessageDisplayed():
                self._receiving.display(event)
            case MessageFailed():
                self._receiving.fail(event)
            case ReadElsewhere():
                self._conversations.take_read(event)
            case ArchivePage():
                self._archive.take_page(event)
            case CaughtUp():
                self._archive.take_end(event)
                self._read_state.fetch()
            case HistoryReceived():
                self._archive.take_history(event)
            case ServerTimeReceived():
                self._retention.learn(event.at)
            case ChatStateChanged():
                self._conversations.take_chat_state(event)
                self._audience.hear(event.peer)
            case _:
                assert_never(event)

    def set_online(self, *, is_online: bool, is_resumed: bool = False) -> None:
        """Know whether there is a link."""
        self._read_state.set_online(is_online=is_online)
        self._conversations.set_online(is_online=is_online, is_resumed=is_resumed)
        self._retention.set_online(is_online=is_online)

    def start(self) -> None:
        """Know that a new session begins, which has missed what came since the last."""
        self._archive.start()
