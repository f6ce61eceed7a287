"""Moments, people and texts that the storage tests share."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.search import MessageQuery
from lyncfedclient.storage.message_search import MessageSearch

if TYPE_CHECKING:
    from lyncfedclient.domain.message import Message
    from lyncfedclient.storage.database import Database

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
BOB = Jid.parse("bob@fabrikam.test")
CAROL = Jid.parse("carol@fabrikam.test")

TEXTS = (
    "See you at nine",
    "안녕하세요, 회의는 세 시에 시작합니다",
    "مرحبا، الاجتماع في الثالثة",
    "👩‍💻 ships it 🚢🎉",
    "line one\nline two\r\n\ttabbed",
    "<b>not bold</b> & 'quoted' \"twice\"",
    "x" * 65_536,
    " ",
)


def search(database: Database, words: str, peer: Jid | None = None, limit: int = 1000) -> list[Message]:
    """Give the messages that hold these words, latest first."""
    found = MessageSearch(database).places(MessageQuery(words, peer), limit)
    return [match.message for match in found]
