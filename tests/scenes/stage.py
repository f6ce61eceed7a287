"""What a scene stands on, and the list of all scenes.

A scene is a function of one :class:`Stage` that returns the widget to show::

    @scene("add contact, address with two @")
    def add_contact_two_at(stage: Stage) -> QWidget:
        dialog = AddContactDialog(stage.services, stage.look)
        ...
        return dialog

Every scene is drawn in light and in dark. What must outlive the function goes through
``stage.keep``.
"""

from __future__ import annotations

import gc
import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTranslator
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPixmap
from PySide6.QtWidgets import QApplication

from lyncfedclient.ui.languages import SOURCE, install_language
from lyncfedclient.ui.look import Look
from tests import scenes
from tests.support.pseudo import LONG, MIRRORED, install_pseudo
from tests.support.services import make_services

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from lyncfedclient.domain.settings import Theme
    from lyncfedclient.services.bundle import Services
    from tests.support.fake_gateway import FakeGateway

_Kept = TypeVar("_Kept")


class Stage:
    """The look and the services of one scene; the services are made when first asked for."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self._kept: list[Any] = []

    @cached_property
    def _made(self) -> tuple[Services, FakeGateway]:
        return make_services()

    @property
    def services(self) -> Services:
        """Real services on an in-memory database."""
        return self._made[0]

    @property
    def gateway(self) -> FakeGateway:
        """The gateway beneath them; ``tell`` it what the network says."""
        return self._made[1]

    def keep(self, thing: _Kept) -> _Kept:
        """Hold on to something as long as the scene lasts."""
        self._kept.append(thing)
        return thing


SceneFunction: TypeAlias = Callable[[Stage], "QWidget"]


@dataclass(frozen=True)
class Scene:
    """One scene; its size is 0 where the widget's own size is right."""

    name: str
    function: SceneFunction
    width: int
    height: int
    scale: float
    is_right_to_left: bool

    @property
    def file_name(self) -> str:
        return self.name.replace(",", "").replace(" ", "-").lower()


SCENES: dict[str, Scene] = {}


def scene(
    name: str, *, width: int = 0, height: int = 0, scale: float = 1.0, is_right_to_left: bool = False
) -> Callable[[SceneFunction], SceneFunction]:
    """Enter a function in the list of scenes."""

    def enter(function: SceneFunction) -> SceneFunction:
        assert name not in SCENES, f"two scenes are called {name}"
        SCENES[name] = Scene(name, function, width, height, scale, is_right_to_left)
        return function

    return enter


def all_scenes() -> dict[str, Scene]:
    """Import every module of scenes and give the list."""
    for module in pkgutil.iter_modules(scenes.__path__):
        if not module.name.startswith(("test_", "_")) and module.name not in {"stage", "shots"}:
            importlib.import_module(f"tests.scenes.{module.name}")
    return SCENES


def set_stage_font(application: QApplication) -> None:
    """Use the same font everywhere, so that pictures can be compared: Noto Sans where there is one."""
    if "Noto Sans" in QFontDatabase.families():
        font = QFont("Noto Sans")
        font.setPointSizeF(9.75)
        application.setFont(font)


class OpenScene:
    """One scene while it is open, with the style it was opened in."""

    def __init__(
        self, scene: Scene, theme: Theme, language: str = "", scale: float = 0.0, text_percent: int = 100
    ) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.scene = scene
        self._scale = scale or scene.scale
        self._application = application
        self._locale = QLocale()
        self._translators = _speak(application, language)
        set_stage_font(application)
        is_mirrored = scene.is_right_to_left or language == MIRRORED
        QGuiApplication.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
        )
        look = Look(theme, text_percent=text_percent)
        look.dress(application)
        self.stage = Stage(look)
        self.widget = scene.function(self.stage)
        if scene.width:
            self.widget.resize(scene.width, scene.height or self.widget.height())
        if self.widget.focusWidget() is None and self.widget.focusProxy() is not None:
            # As the program does where it opens such a part.
            self.widget.setFocus()
        self.widget.show()
        _settle()

    def resize(self, width: int, height: int) -> None:
        """Make the window larger or smaller."""
        self.widget.resize(width, height)
        _settle()

    def picture(self) -> QPixmap:
        """Draw the widget, at the scene's scale."""
        _settle()
        pixmap = QPixmap(self.widget.size() * self._scale)
        pixmap.setDevicePixelRatio(self._scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        self.widget.render(pixmap)
        return pixmap

    def close(self) -> None:
        """Take the scene down."""
        # All of it and now, not when the garbage collector comes to it: amid the next scene's painting.
        for widget in QApplication.topLevelWidgets():
            widget.close()
            if widget.windowType() is Qt.WindowType.Popup:
                # Somebody else's: a completer takes its list down itself, and would do so twice.
                continue
            widget.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        _settle()
        del self.widget, self.stage
        gc.collect()
        for translator in self._translators:
            self._application.removeTranslator(translator)
        QLocale.setDefault(self._locale)
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _speak(application: QApplication, language: str) -> list[QTranslator]:
    if language in {LONG, MIRRORED}:
        return [install_pseudo(language)]
    # The source language too has words of its own: the plurals.
    before = set(application.findChildren(QTranslator))
    install_language(application, language or SOURCE)
    return [one for one in application.findChildren(QTranslator) if one not in before]


def _settle() -> None:
    for _ in range(5):
        QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
