from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument

from lyncfedclient.domain.events import LinkChanged
from lyncfedclient.domain.link import Link, LinkFault, LinkPhase
from lyncfedclient.domain.standing import StandingKind
from lyncfedclient.services.notices import NoticeKind
from lyncfedclient.ui.bars import ConnectionBar
from lyncfedclient.ui.help_pages import (
    HelpPage,
    guide_folder,
    page_about,
    page_about_notice,
    page_about_standing,
)
from lyncfedclient.ui.help_window import HelpWindow
from lyncfedclient.ui.look import Look
from lyncfedclient.ui.sign_in.verdict import Verdict
from tests.support.services import make_rig

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
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


def test_each_page_about_a_trouble_is_led_to_by_what_tells_of_it() -> None:
    led_to = {
        # test_click_on_help_shows_why_messages_are_not_delivered
        HelpPage.NOT_DELIVERED,
        *map(page_about, LinkFault),
        *map(page_about_notice, NoticeKind),
        *map(page_about_standing, StandingKind),
    }

    assert led_to - {None} == set(HelpPage) - {HelpPage.GUIDE}
    assert {page.name for page in (guide_folder() / "troubles").iterdir()} == {
        page.value.rpartition("/")[2] for page in HelpPage if page is not HelpPage.GUIDE
    }


def _shown_page(window: QWidget) -> str:
    (shown,) = window.findChildren(HelpWindow)
    return shown.text.source().path()


def test_the_bar_about_the_connection_leads_to_its_page(qtbot: QtBot) -> None:
    rig = make_rig()
    bar = ConnectionBar(rig.services.session)
    qtbot.addWidget(bar)
    bar.show()
    rig.gateway.tell(LinkChanged(Link(LinkPhase.REFUSED, LinkFault.NO_SUCH_SERVER)))

    bar._help.click()

    assert bar._help.isVisible()
    assert _shown_page(bar).endswith("server-not-found.md")


def test_the_sign_in_page_leads_from_a_failure_to_its_page(qtbot: QtBot) -> None:
    verdict = Verdict(Look())
    qtbot.addWidget(verdict)
    verdict.say("The certificate has expired.", "danger")
    verdict.show_link(Link(LinkPhase.REFUSED, LinkFault.CERTIFICATE_EXPIRED))

    verdict.help.click()

    assert verdict.help.isVisible()
    assert _shown_page(verdict).endswith("certificate.md")


def test_where_nothing_failed_no_help_is_offered(qtbot: QtBot) -> None:
    rig = make_rig()
    bar, verdict = ConnectionBar(rig.services.session), Verdict(Look())
    qtbot.addWidget(bar)
    qtbot.addWidget(verdict)

    rig.gateway.tell(LinkChanged(Link(LinkPhase.CONNECTING)))
    verdict.say("Connecting…", "progress")

    assert not bar._help.isVisibleTo(bar)
    assert not verdict.help.isVisible()


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
