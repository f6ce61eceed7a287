from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument

from lyncfedclient.domain.gateway import LinkFault
from lyncfedclient.ui.help_pages import HelpPage, guide_folder, page_about
from lyncfedclient.ui.help_window import HelpWindow

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

_PAGES = sorted(guide_folder().rglob("*.md"))


@pytest.mark.parametrize("page", HelpPage)
def test_each_page_is_there_and_shown(page: HelpPage, qtbot: QtBot) -> None:
    window = HelpWindow(page)
    qtbot.addWidget(window)

    assert len(window.text.toPlainText()) > 200


@pytest.mark.parametrize("fault", LinkFault)
def test_each_trouble_with_the_connection_has_a_page(fault: LinkFault) -> None:
    assert (guide_folder() / page_about(fault).value).is_file()


@pytest.mark.parametrize("page", _PAGES, ids=[str(page.relative_to(guide_folder())) for page in _PAGES])
def test_what_a_page_links_to_is_there(page: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)", page.read_text(encoding="utf-8"))

    lost = [link for link in links if "://" not in link and not (page.parent / link).exists()]

    assert lost == []


def test_a_link_leads_to_its_page_and_back_again(qtbot: QtBot) -> None:
    window = HelpWindow(HelpPage.GUIDE)
    qtbot.addWidget(window)

    window.text.anchorClicked.emit(QUrl("troubles/certificate.md"))
    there = window.text.source().path()
    window.back.click()

    assert there.endswith("certificate.md")
    assert window.text.source().path().endswith("README.md")


@pytest.mark.parametrize("link", ["../../../etc/passwd", "file:///etc/passwd", "javascript:alert(1)"])
def test_nothing_outside_of_the_guide_is_shown(
    link: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    window = HelpWindow(HelpPage.GUIDE)
    qtbot.addWidget(window)
    before = window.text.source()

    window.text.anchorClicked.emit(QUrl(link))

    assert window.text.source() == before
    assert window.text.loadResource(QTextDocument.ResourceType.MarkdownResource.value, QUrl(link)) is None
    assert opened == []
