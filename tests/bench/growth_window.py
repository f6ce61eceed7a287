"""Filtering, scrolling, searching and opening in the real window, for :mod:`tests.bench.growth`.

A process for each size: ``python -m tests.bench.growth_window contacts COUNT`` or ``... messages COUNT FILE``.
"""

from __future__ import annotations

import gc
import itertools
import json
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_ROUNDS = 9


def _middle(work: Callable[[], object], rounds: int = _ROUNDS) -> float:
    times = []
    for _ in range(rounds):
        began = time.process_time()
        work()
        times.append((time.process_time() - began) * 1000)
    return statistics.median(times)


_FIRST = ("Anna", "Bernd", "Chloé", "Dmitri", "Eva", "Farid", "Grace", "Hiroshi", "Inès", "Jürgen", "민수")
_LAST = ("Müller", "Schmidt", "Garcia", "Kowalski", "Nguyen", "Okafor", "Petrov", "Rossi", "Suzuki", "Weber")
_WORDS = ("", "m", "mu", "mul", "mull", "muller 1", "muller 12", "muller 1", "")


def _of_list(count: int, folder: Path) -> dict[str, tuple[float, str]]:
    from PySide6.QtWidgets import QApplication

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.settings import Theme
    from lyncfedclient.ui.avatars import Avatars
    from lyncfedclient.ui.contact_list.panel import ContactListPanel
    from lyncfedclient.ui.icons import Icons
    from lyncfedclient.ui.look import Look
    from tests.support.services import friend, make_rig

    application = QApplication([])
    rig = make_rig(folder=folder)
    rig.gateway.go_online(
        *(
            friend(
                Jid(f"c{number:05d}", "partner.test"),
                f"{_FIRST[number % len(_FIRST)]} {_LAST[number % len(_LAST)]} {number}",
                f"Group {number % 20:02}",
            )
            for number in range(count)
        )
    )
    application.processEvents()
    look = Look(Theme.LIGHT)
    look.dress(application)
    panel = ContactListPanel(rig.services, look, Icons(look), Avatars(look))
    panel.resize(320, 720)
    panel.show()
    panel.grab()
    bar = panel.view.verticalScrollBar()
    # As in the program, where it runs between two bursts.
    gc.disable()

    def press(text: str) -> float:
        began = time.process_time()
        panel.set_filter(text)
        panel.view.grab()
        return (time.process_time() - began) * 1000

    def scroll() -> None:
        bar.setValue((bar.value() + 7919 * 720) % max(bar.maximum(), 1))
        panel.view.grab()

    # Whoever clicks into the box has not typed yet.
    panel.prepare_search()
    for _ in range(100):
        application.processEvents()
    first = press("m")
    pressed = [[press(text) for text in _WORDS[1:]] for _ in range(_ROUNDS)]
    return {
        "first key in the search box": (first, "ms"),
        "a key there, slowest of eight": (statistics.median(max(keys) for keys in pressed), "ms"),
        "a key there, middle of eight": (statistics.median(itertools.chain(*pressed)), "ms"),
        "scroll the list": (_middle(scroll, 50), "ms"),
    }


def _of_history(path: Path, folder: Path) -> dict[str, tuple[float, str]]:
    from PySide6.QtWidgets import QApplication

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.search import MessageQuery
    from lyncfedclient.domain.settings import Theme
    from lyncfedclient.storage.database import Database
    from lyncfedclient.storage.message_search import MessageSearch
    from lyncfedclient.ui.conversation.panel import ConversationPanel
    from lyncfedclient.ui.look import Look
    from tests.support.services import friend, make_rig

    application = QApplication([])
    database = Database.open(path)
    rig = make_rig(database, folder=folder)
    rig.gateway.go_online(*(friend(Jid(f"p{number}", "fabrikam.test")) for number in range(400)))
    look = Look(Theme.LIGHT)
    look.dress(application)
    busy = Jid("p0", "fabrikam.test")

    def search(query: MessageQuery) -> None:
        found = Database.open_existing(path)
        MessageSearch(found).find(query)
        found.close()

    def talk() -> ConversationPanel:
        panel = ConversationPanel(rig.services, look, busy)
        panel.resize(744, 720)
        panel.show()
        panel.grab()
        return panel

    def open_one() -> None:
        panel = talk()
        panel.close()
        panel.deleteLater()
        application.processEvents()

    opening = _middle(open_one)
    letter = _middle(lambda: search(MessageQuery("b")))
    words = _middle(lambda: search(MessageQuery("bado ke")))
    of_one = _middle(lambda: search(MessageQuery("b", Jid("p7", "fabrikam.test"))))
    panel = talk()
    bar = panel.view.verticalScrollBar()

    def scroll() -> None:
        bar.setValue(max(0, bar.value() - 600))
        panel.grab()

    return {
        "search, first letter": (letter, "ms"),
        "search, two words": (words, "ms"),
        "search, one person and one letter": (of_one, "ms"),
        "open a conversation": (opening, "ms"),
        "scroll back in it": (_middle(scroll, 100), "ms"),
    }


def _in_window(kind: str, count: int, path: str = "") -> dict[str, tuple[float, str]]:
    with tempfile.TemporaryDirectory() as folder:
        if kind == "contacts":
            return _of_list(count, Path(folder))
        return _of_history(Path(path), Path(folder))


if __name__ == "__main__":
    print(json.dumps(_in_window(sys.argv[1], int(sys.argv[2]), *sys.argv[3:])))  # noqa: T201 - read by the process that started it
