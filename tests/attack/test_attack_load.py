"""Items 52 to 54: floods, and answers that come late, never or twice."""

from __future__ import annotations

import asyncio
import gc
import resource
import time
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from lyncfedclient.domain.events import PresenceChanged, RosterRefused
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.link import LinkPhase
from lyncfedclient.domain.settings import Theme
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.gateway import queries
from lyncfedclient.ui.look import Look
from lyncfedclient.ui.main_window.window import MainWindow
from tests.attack.stage import BOB, ROSTER, Scene, scene
from tests.support.scripted_server import Honest, Peer
from tests.support.waiting import until

if TYPE_CHECKING:
    from pathlib import Path
    from xml.etree import ElementTree as ET

    from tests.gateway.conftest import Lab

CROWD = "".join(f"<item jid='u{number}@fabrikam.test' subscription='both'/>" for number in range(2000))


class Frames(QObject):
    """Scrolls the list of contacts as a hand does, and counts how often it is painted.

    Without the scrolling there would be little to paint: changes of a crowd are told ten times a second,
    and who changes all the time less often.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.count = 0
        self._view = window.left.contacts.view
        self._view.viewport().installEventFilter(self)
        self._hand = QTimer(self, interval=16, timerType=Qt.TimerType.PreciseTimer)
        self._hand.timeout.connect(self._on_hand)
        self._hand.start()

    def _on_hand(self) -> None:
        bar = self._view.verticalScrollBar()
        bar.setValue((bar.value() + 20) % bar.maximum())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Paint
        return False


@pytest.mark.guard("little-at-a-time")
async def test_attack_52_a_presence_flood_leaves_the_window_answering(
    lab: Lab, tmp_path: Path, qapp: object
) -> None:
    async with scene(lab, tmp_path, Honest(roster=ROSTER + CROWD)) as there:
        window = MainWindow(there.services, Look(Theme.LIGHT))
        window.resize(1000, 640)
        window.show()
        QApplication.processEvents()
        shows = ("", "<show>away</show>", "<show>dnd</show>", "<show>xa</show>")
        flood = "".join(
            f"<presence from='u{number % 2000}@fabrikam.test/x'>{shows[number % 4]}</presence>"
            for number in range(20_000)
        )
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        there.ear.forget()

        frames = Frames(window)
        # What the tests keep is not looked through as garbage of the program.
        gc.collect()
        gc.freeze()
        worst = 0.0
        stream = there.gateway._upkeep._stream
        assert stream is not None
        try:
            data, began, started = flood.encode(), time.thread_time(), time.thread_time()
            stream.data_received(data)
            worst = time.thread_time() - began
            while len(there.ear.of(PresenceChanged)) < 20_000:
                began = time.thread_time()
                await asyncio.sleep(0)
                QApplication.processEvents()
                worst = max(worst, time.thread_time() - began)
            taken = time.thread_time() - started
        finally:
            gc.unfreeze()
            shiboken6.delete(window)

        # Each turn of the loop is one go of the window's thread; of its own time, since the machine may have other work.
        assert worst < 0.1
        assert frames.count / taken >= 20
        assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100 * 1024


async def test_attack_52_a_contact_that_flaps_is_shown_calmly(there: Scene) -> None:
    told: list[object] = []
    there.services.presences.changed.connect(told.append)

    for _ in range(100):
        await there.said(
            "<presence from='bob@fabrikam.test/x'/>",
            "<presence from='bob@fabrikam.test/x' type='unavailable'/>",
        )

    assert len(told) < 60


@pytest.mark.guard("toast-beat")
async def test_attack_53_a_message_flood_is_told_of_a_few_times(there: Scene) -> None:
    told: list[object] = []
    there.services.toasts.due.connect(lambda occasion, _silent: told.append(occasion))

    for number in range(20):
        await there.said(
            *(
                f"<message from='bob@fabrikam.test/x' id='m{number}-{n}'><body>{n}</body></message>"
                for n in range(50)
            )
        )
        # As often as its timer would let it, and more.
        there.services.toasts._on_beat()

    assert there.services.conversations.unread(BOB) == 1000
    assert len(told) < 5


async def test_attack_53_a_message_flood_is_stored_whole_and_told_as_one_number(there: Scene) -> None:
    await there.said(
        *(
            f"<message from='bob@fabrikam.test/x' id='m{number}'><body>{number}</body></message>"
            for number in range(2000)
        )
    )

    assert there.services.conversations.unread(BOB) == 2000
    assert there.ear.phases[-1] is LinkPhase.ONLINE
    assert len(there.server.peer.stanzas) < 30


class Silent(Honest):
    """A server that never answers roster changes, or answers each twice."""

    def __init__(self, times: int) -> None:
        super().__init__(roster=ROSTER)
        self.times = times

    @override
    def answer(self, peer: Peer, iq: ET.Element) -> None:
        is_change = iq[0].tag == "{jabber:iq:roster}query" and iq.get("type") == "set"
        for _ in range(self.times if is_change else 1):
            super().answer(peer, iq)


@pytest.mark.guard("answer-limit")
async def test_attack_54_an_answer_that_never_comes_is_given_up_and_not_asked_again(
    lab: Lab, tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queries.Queries.ask, "__kwdefaults__", {"query_id": "", "limit_s": 0.1})
    async with scene(lab, tmp_path, Silent(0)) as there:
        there.gateway.set_contact(Jid("eve", "x.test"), "Eve", ())

        refused = await there.ear.hear(RosterRefused)
        said = there.server.peer.secret.count("eve@x.test")

        assert refused.fault is StanzaFault.SERVER_TIMEOUT
        assert said == 1
        assert there.ear.phases[-1] is LinkPhase.ONLINE


@pytest.mark.guard("answer-limit")
async def test_attack_54_an_answer_that_comes_too_late_counts_no_more(
    there: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(there.honest, "answer", lambda _peer, _iq: None)
    answered: list[object] = []
    session = there.gateway._upkeep.session
    assert session is not None
    session.queries.ask("get", BOB, "<x xmlns='urn:x'/>", answered.append, query_id="late", limit_s=0.05)
    await until(lambda: answered, "giving up")

    await there.said(f"<iq type='result' id='late' from='{BOB}'><x xmlns='urn:x'/></iq>")

    assert answered == [None]


@pytest.mark.guard("answered-once")
async def test_attack_54_an_answer_counts_once(there: Scene) -> None:
    answered: list[object] = []
    session = there.gateway._upkeep.session
    assert session is not None
    session.queries.ask("get", BOB, "<x xmlns='urn:x'/>", answered.append, query_id="q1")

    await there.said(*([f"<iq type='result' id='q1' from='{BOB}'/>"] * 3))

    assert len(answered) == 1
