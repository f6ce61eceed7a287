"""What was said: found over all conversations, and within one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from lyncfedclient.domain.message_events import MessageReceived
from lyncfedclient.domain.policy import InstalledPolicy
from lyncfedclient.ui.preferences.dialog import Page, PreferencesDialog
from tests.scenes.lists import BOB, CAROL, DIETER, OMAR, SEOYEON, House
from tests.scenes.stage import Stage, scene
from tests.support.scratch import scratch_folder
from tests.support.services import make_rig

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.ui.main_window.window import MainWindow

_SAID: tuple[tuple[Jid, float, str], ...] = (
    (CAROL, 420, "The plan for last year's hall is in the archive."),
    (BOB, 40, "Did the drawings for hall 3 reach you? The plan is at https://plans.fabrikam.example/h3"),
    (
        DIETER,
        9,
        "Der Plan für Halle 3 hängt im Büro. Bitte ergänzen, was noch fehlt: Türen, Tore, Fluchtwege.",
    ),
    (SEOYEON, 6, "plan B는 회의 후에 봅시다 🙂"),
    (OMAR, 3, "ارسل لي plan الجديد من فضلك"),
    (
        BOB,
        1,
        "Good morning. " * 12 + "At the end: the planned date has moved to Friday, please tell the others.",
    ),
    (BOB, 0.1, "Plan approved 🎉"),
)


def _talked(stage: Stage) -> House:
    house = House(stage).live()
    for peer, days, body in _SAID:
        at = datetime.now(UTC) - timedelta(days=days)
        house.gateway.tell(MessageReceived(peer.with_resource("desk"), body, at=at))
        house.services.conversations.mark_read(peer)
    return house


def _searching(stage: Stage, words: str) -> MainWindow:
    window = _talked(stage).window()
    window.resize(1000, 700)
    window.show()
    QApplication.processEvents()
    window.left.search.setText(words)
    if window.left.found.results is not None:
        window.left.found.results._ask()
    return window


@scene("search, contacts and messages", width=1000, height=700)
def search(stage: Stage) -> QWidget:
    window = _searching(stage, "plan")
    results = window.left.found.results
    assert results is not None
    results._on_chosen(results.model.index(3))
    return window


@scene("search, contacts above messages", width=1000, height=700)
def search_both(stage: Stage) -> QWidget:
    stage.services.conversations.send(BOB, "Bobby says hello")
    return _searching(stage, "bo")


@scene("search, no message", width=1000, height=700)
def search_nothing(stage: Stage) -> QWidget:
    return _searching(stage, "carol")


@scene("search, nothing at all", width=1000, height=700)
def search_nobody(stage: Stage) -> QWidget:
    return _searching(stage, "xylophone")


@scene("search, right to left desktop", width=1000, height=700, is_right_to_left=True)
def search_mirrored(stage: Stage) -> QWidget:
    return _searching(stage, "plan")


@scene("find in a conversation", width=1000, height=700)
def find(stage: Stage) -> QWidget:
    window = _talked(stage).window()
    window.resize(1000, 700)
    window.show()
    window.open_conversation(BOB)
    QApplication.processEvents()
    panel = window.conversations.panel
    assert panel is not None
    panel.open_find("plan")
    QApplication.processEvents()
    return window


@scene("settings, history", width=780, height=680)
def settings_history(stage: Stage) -> QWidget:
    _talked(stage)
    dialog = PreferencesDialog(stage.services, stage.look, page=Page.HISTORY)
    dialog.history.exported.write(scratch_folder("scene") / "conversations.html")
    return dialog


@scene("settings, history, locked and not written", width=780, height=680)
def settings_history_locked(stage: Stage) -> QWidget:
    rig = stage.keep(make_rig(installed=InstalledPolicy(retention_days=365)))
    dialog = PreferencesDialog(rig.services, stage.look, page=Page.HISTORY)
    dialog.history.exported.write(scratch_folder("scene"))
    return dialog
