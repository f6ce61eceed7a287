"""What 200,000 stored messages cost: searching as one types, opening, scrolling back, memory.

Search and store are measured on a real file; conversation and search box through the real window on the
off-screen platform, from the key or the wheel to the painted rows. Counted is the processor's time: on a
machine with nothing else to do that is how long it takes, on another it is still comparable.
"""

from __future__ import annotations

import os
import random
import statistics
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.search import MessageQuery
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.message_search import MessageSearch
from lyncfedclient.storage.values import moment_to_column
from lyncfedclient.storage.words import fold
from tests.bench.figures import Figure
from tests.bench.meter import memory_mib

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

COUNT = 200_000
_PEERS = 400
_BUSY = Jid("p0", "fabrikam.test")
"""With whom a quarter of all was said."""
_ROUNDS = 15
_SYLLABLES = [
    "ba",
    "be",
    "bi",
    "da",
    "de",
    "do",
    "fa",
    "fe",
    "ka",
    "ke",
    "ki",
    "la",
    "le",
    "li",
    "lo",
    "ma",
    "me",
    "mo",
    "na",
    "ne",
    "no",
    "ra",
    "re",
    "ri",
    "sa",
    "se",
    "ta",
    "te",
    "to",
    "va",
]
_KOREAN = [
    "회의",
    "자료",
    "내일",
    "일정",
    "확인",
    "부탁",
    "감사",
    "서울",
    "본사",
    "도착",
    "오전",
    "오후",
    "보고서",
    "예산",
]


def fill(path: Path, count: int = COUNT) -> None:
    """Write a history like a person's of years: few words often, many seldom, some in Korean and with marks."""
    chance = random.Random(7)  # noqa: S311 - to be repeated, not to be secret
    words = [
        "".join(chance.choices(_SYLLABLES, k=chance.randint(1, 4))) + chance.choice(["", "", "", "ü", "é"])
        for _ in range(8000)
    ] + _KOREAN * 20
    weights = [1 / (place + 3) for place in range(len(words))]
    begin = moment_to_column(datetime.now(UTC) - timedelta(days=1500)) or 0
    step = 1500 * 24 * 3600 * 1_000_000 // count

    def rows() -> Iterator[tuple[object, ...]]:
        for number in range(count):
            body = " ".join(chance.choices(words, weights, k=chance.randint(2, 25)))
            folded = fold(body)
            peer = 1 if number % 4 == 0 else chance.randint(1, _PEERS)
            yield (
                *(peer, number % 2, number % 2, body, folded if folded != body else None),
                *(begin + number * step, "delivered" if number % 2 else "received", f"id-{number}"),
            )

    database = Database.open(path)
    with database.transaction():
        database.run_many(
            "INSERT INTO address (jid) VALUES (?)",
            ((f"p{number}@fabrikam.test",) for number in range(_PEERS)),
        )
        database.run_many(
            """
            INSERT INTO message (address_id, is_outgoing, is_sent_here, body, folded, at, delivery, message_id,
                                 archive_id, is_read, is_delayed)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', 1, 0)
            """,
            rows(),
        )
    database.close()


def measure() -> list[Figure]:
    """Measure all; takes about a minute."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "lyncfedclient.db"
        fill(path)
        return [*_searches(path), *_window(path, Path(folder))]


def _searches(path: Path) -> list[Figure]:
    """Ask as the search's thread does: a connection of its own, the best fifty, read and marked."""
    asked = {
        "first letter": MessageQuery("b"),
        "two letters": MessageQuery("ba"),
        "a common word and a begun one": MessageQuery("bado ke"),
        "a rare word": MessageQuery("bafekiro"),
        "Korean": MessageQuery("회의"),
        "one person, one letter": MessageQuery("b", Jid("p7", "fabrikam.test")),
        "the last 30 days, one letter": MessageQuery("b", since=datetime.now(UTC) - timedelta(days=30)),
    }
    figures = []
    for name, query in asked.items():

        def ask(query: MessageQuery = query) -> None:
            database = Database.open_existing(path)
            MessageSearch(database).find(query)
            database.close()

        figures.append(Figure(f"search, {name}", _middle(ask), "ms", 50))
    return figures


def _middle(work: Callable[[], object], rounds: int = _ROUNDS) -> float:
    times = []
    for _ in range(rounds):
        began = time.thread_time()
        work()
        times.append((time.thread_time() - began) * 1000)
    return statistics.median(times)


def _window(path: Path, folder: Path) -> list[Figure]:
    from PySide6.QtWidgets import QApplication

    from lyncfedclient.domain.settings import Theme
    from lyncfedclient.ui.conversation.panel import ConversationPanel
    from lyncfedclient.ui.look import Look
    from tests.support.services import friend, make_rig

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    database = Database.open(path)
    rig = make_rig(database, folder=folder)
    peers = [Jid(f"p{number}", "fabrikam.test") for number in range(_PEERS)]
    rig.gateway.go_online(*(friend(peer) for peer in peers))
    look = Look(Theme.LIGHT)
    look.dress(application)

    def open_one(peer: Jid) -> ConversationPanel:
        panel = ConversationPanel(rig.services, look, peer)
        panel.resize(744, 720)
        panel.show()
        panel.grab()
        return panel

    def close(panel: ConversationPanel) -> None:
        panel.close()
        panel.deleteLater()
        application.processEvents()
        application.sendPostedEvents(None, 52)  # deferred deletion

    close(open_one(peers[3]))
    opening = []
    for peer in (_BUSY, *peers[4 : 4 + _ROUNDS]):
        began = time.thread_time()
        panel = open_one(peer)
        opening.append((time.thread_time() - began) * 1000)
        close(panel)
    panel = open_one(_BUSY)
    memory = memory_mib(os.getpid())
    bar = panel.view.verticalScrollBar()
    pauses = []
    for _ in range(300):
        began = time.thread_time()
        bar.setValue(max(0, bar.value() - 600))
        panel.grab()
        pauses.append((time.thread_time() - began) * 1000)
    rows = panel._messages.rowCount()
    grown = memory_mib(os.getpid()) - memory
    first = MessageSearch(database).places(MessageQuery("bado", _BUSY))[-1]
    began = time.thread_time()
    panel.show_found(first)
    panel.grab()
    jump = (time.thread_time() - began) * 1000
    close(panel)
    database.close()
    pauses.sort()
    return [
        Figure("a conversation opened and painted, middle", statistics.median(opening), "ms", 30),
        Figure("a conversation opened and painted, of 50,000 messages", opening[0], "ms", 30),
        Figure("one step back and painted, middle of 300", pauses[len(pauses) // 2], "ms", 16),
        Figure("one step back and painted, longest of 300", pauses[-1], "ms", 50),
        Figure("a place found years back shown", jump, "ms", 100),
        Figure("rows held after reading back", rows, "", 1100),
        Figure("memory grown by it", grown, "MiB", 10),
    ]
