"""A window that nothing happens to lays nothing out and paints nothing: it costs no processor time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from typing_extensions import override

from lyncfedclient.domain.settings import Theme
from tests.scenes.stage import OpenScene, Scene, all_scenes

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_WORK = frozenset({QEvent.Type.LayoutRequest, QEvent.Type.UpdateRequest, QEvent.Type.Paint})
_TURNS = 100
"""Turns of the loop in which a window may still find its places."""
_SCENES = list(all_scenes().values())


class _Watch(QObject):
    """Counts what the application's windows are made to do."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self.count = 0
        self._application = application
        application.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() in _WORK
        return False

    def end(self) -> None:
        """Watch no longer."""
        self._application.removeEventFilter(self)


def _comes_to_rest(watch: _Watch) -> bool:
    for _ in range(_TURNS):
        before = watch.count
        QCoreApplication.processEvents()
        if watch.count == before:
            return True
    return False


@pytest.mark.parametrize("scene", _SCENES, ids=[scene.file_name for scene in _SCENES])
def test_a_scene_comes_to_rest(scene: Scene, qapp: QApplication) -> None:
    opened = OpenScene(scene, Theme.LIGHT)
    watch = _Watch(qapp)

    is_at_rest = _comes_to_rest(watch)

    watch.end()
    opened.close()
    assert is_at_rest


def test_what_asks_for_a_layout_in_each_layout_never_rests(qapp: QApplication) -> None:
    opened = OpenScene(all_scenes()["empty list"], Theme.LIGHT)
    watch = _Watch(qapp)
    window = opened.widget

    class _Restless(QObject):
        @override
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.LayoutRequest:
                QCoreApplication.postEvent(window, QEvent(QEvent.Type.LayoutRequest))
            return False

    restless = _Restless()
    window.installEventFilter(restless)
    QCoreApplication.postEvent(window, QEvent(QEvent.Type.LayoutRequest))

    is_at_rest = _comes_to_rest(watch)

    window.removeEventFilter(restless)
    watch.end()
    opened.close()
    assert not is_at_rest
