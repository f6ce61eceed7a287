from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from typing_extensions import override

from lyncfedclient.ui.empty_state import EmptyState
from lyncfedclient.ui.icons import Icons
from lyncfedclient.ui.look import Look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


class _Counter(QObject):
    """Counts how often a widget is laid out anew."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.LayoutRequest
        return False


def test_it_comes_to_rest_once_it_is_laid_out(qapp: QApplication, qtbot: QtBot) -> None:
    look = Look()
    state = EmptyState(look, Icons(look), "people")
    qtbot.addWidget(state)
    counter = _Counter()
    state.installEventFilter(counter)
    state.resize(300, 300)

    with qtbot.waitExposed(state):
        state.show()
    state.say("Nobody here", "Add somebody whom you know to the list.", "Add")
    for _turn in range(50):
        qapp.processEvents()

    assert counter.count < 10
