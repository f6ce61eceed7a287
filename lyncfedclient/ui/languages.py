"""The language of the words: chosen once at the start, from what the desktop or the user prefers.

Ours are the compiled ``resources/translations/lyncfedclient_*.qm``, written from ``translations/*.ts``
by ``scripts/translate``; Qt's own words (the menus of text fields, file dialogs) come from Qt.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from lyncfedclient.domain.resources import resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication

_log = logging.getLogger(__name__)

SOURCE = "en"
"""The language the words are written in; its own file holds nothing but the plurals."""

OWN_NAMES = {
    SOURCE: "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ko": "한국어",
}
"""Every language there is, by its code, each called as it calls itself."""


def best_language(wanted: str, preferred: Sequence[str]) -> str:
    """Choose a language: the ``wanted`` one if there is such, else the first preferred one that there is.

    ``preferred`` are tags as in BCP 47, most liked first: ``("de-CH", "fr")``.
    """
    for tag in (wanted, *preferred):
        code = tag.replace("_", "-").partition("-")[0].lower()
        if code in OWN_NAMES:
            return code
    return SOURCE


def locale_of(language: str, system: QLocale) -> QLocale:
    """Give the ways of writing dates and numbers that go with a language: the desktop's own where they can."""
    if system.language() is QLocale.Language.C:
        # A desktop without any wishes; the source language then goes with its neutral forms.
        return system if language == SOURCE else QLocale(language)
    wanted = QLocale(language).language()
    if system.language() is wanted:
        return system
    return QLocale(wanted, system.territory())


def install_language(application: QApplication, wanted: str = "") -> str:
    """Have the program speak ``wanted``, or what the desktop prefers if that is empty; gives what it is.

    Before any window is built: what is shown already does not change its words.
    """
    system = QLocale.system()
    language = best_language(wanted, system.uiLanguages())
    locale = locale_of(language, system)
    QLocale.setDefault(locale)
    application.setLayoutDirection(locale.textDirection())
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (
        (f"qtbase_{language}", qt_folder),
        (f"lyncfedclient_{language}", str(resource("translations"))),
    ):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
        elif language != SOURCE:
            _log.warning("no translation %s in %s", name, folder)
    return language
