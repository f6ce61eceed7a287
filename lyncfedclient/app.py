"""Where the parts meet: builds them, paints, runs the loop, and closes them in order.

The window is on the screen before the loop of asyncio, the keyring or anything of the network is so
much as imported: those take longer than all that comes before.
"""
# ruff: noqa: PLC0415 - hence imports inside functions

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from lyncfedclient import __version__, diagnostics
from lyncfedclient.domain.storage import StorageFault, VaultState
from lyncfedclient.gateway.late import late_gateway
from lyncfedclient.instance import Instance
from lyncfedclient.services.bundle import build_services
from lyncfedclient.services.collector import Collector
from lyncfedclient.services.notices import Notice, NoticeKind
from lyncfedclient.services.qt_log import log_qt_messages
from lyncfedclient.storage.database import Database
from lyncfedclient.storage.errors import StorageError
from lyncfedclient.storage.facts import FactStore
from lyncfedclient.storage.pins import PinnedMechanisms, TrustedKeys
from lyncfedclient.storage.policy_file import load_policy
from lyncfedclient.storage.server_roster import ServerRosterStore
from lyncfedclient.storage.settings_file import SettingsFile
from lyncfedclient.storage.stream_session import StreamSessionStore
from lyncfedclient.storage.vault import Vault
from lyncfedclient.storage.vault_process import VaultProcess
from lyncfedclient.trace import COUNTING, Trace
from lyncfedclient.ui.application import handed_early, make_application
from lyncfedclient.ui.first_paint import show_painted
from lyncfedclient.ui.languages import install_language
from lyncfedclient.ui.look import Look
from lyncfedclient.ui.main_window.window import MainWindow
from lyncfedclient.ui.main_window.window_watch import WindowWatch
from lyncfedclient.ui.tray import Tray

if TYPE_CHECKING:
    import asyncio

    from lyncfedclient.domain.settings import Settings
    from lyncfedclient.gateway.setup import Setup
    from lyncfedclient.storage.places import Places
    from lyncfedclient.storage.policy_file import LoadedPolicy
    from lyncfedclient.storage.settings_file import LoadedSettings

_DESKTOP_AFTER_MS = 1000
_THREADS = 4
_GOODBYE_S = 2.0
"""How long the server may take over our goodbye before the program ends without it."""


def open_window(places: Places, wish: str = "", *, is_in_tray: bool = False) -> int:
    """Run the program with its window until the user quits; gives the exit status.

    ``wish`` is an ``xmpp:`` or ``file:`` URI to act on, or empty. ``is_in_tray`` leaves the window closed
    where there is a tray to open it from. Where the profile is open already, the running window is raised
    instead.
    """
    log_qt_messages()
    application = make_application()
    instance = Instance(places, application)
    if not instance.claim():
        if instance.hand_over(wish):
            return 0
        return _fail(
            "This profile is open in another lyncfedclient that does not answer; end that one first."
        )
    try:
        file = SettingsFile(places.settings_file)
        loaded = file.load()
        database = Database.open(places.database_file)
    except StorageError as error:
        instance.release()
        return _fail(_words(error))
    program = _Program(application, instance, database, file, loaded, load_policy(places.policy_file))
    if not (is_in_tray and not wish and Tray.is_available()):
        program.show()
    _run(application, program, wish)
    instance.release()
    return 0


def _run(application: QApplication, program: _Program, wish: str) -> None:
    import asyncio
    from concurrent.futures import ThreadPoolExecutor

    import qasync

    loop = qasync.QEventLoop(application)
    # qasync's own starts ten threads at the first use; these come one by one, and hardly ever the third.
    loop.set_default_executor(ThreadPoolExecutor(_THREADS, thread_name_prefix="worker"))
    asyncio.set_event_loop(loop)
    with loop:
        loop.run_until_complete(program.run(wish))


class _Program(QObject):
    """One run of the window, from the first paint to the last stanza."""

    _bug_met = Signal(str, object)
    """Carries a bug from whatever thread it happened on to the one of the window."""

    def __init__(
        self,
        application: QApplication,
        instance: Instance,
        database: Database,
        file: SettingsFile,
        loaded: LoadedSettings,
        installed: LoadedPolicy,
    ) -> None:
        super().__init__(application)
        self._application = application
        self._instance = instance
        self._database = database
        self._is_ending = False
        self._ended: asyncio.Event | None = None
        self._trace: Trace | None = None
        self._gateway = late_gateway(self._setup)
        self._services = build_services(
            self._gateway, database, file, loaded, _vault(), self, installed=installed
        )
        install_language(application, loaded.settings.language)
        self._look = Look(loaded.settings.theme, self, text_percent=loaded.settings.text_percent)
        self._look.dress(application)
        self._services.preferences.changed.connect(self._on_settings_changed)
        self._window = MainWindow(self._services, self._look)
        WindowWatch(self._window, self._services.standby)
        self._window.quit_wanted.connect(self._on_quit)
        instance.wished.connect(self._on_wish)
        self._post_what_was_set_aside(loaded)
        if installed.trouble:
            notice = Notice(NoticeKind.POLICY_UNREADABLE, installed.path, installed.trouble)
            self._services.notices.post(notice)
        elif installed.policy.is_newer_than(__version__):
            self._services.notices.post(Notice(NoticeKind.NEWER_VERSION))
        self._services.session.vault_troubled.connect(self._on_vault_trouble)
        self._services.tasks.failed.connect(self._on_failure)
        self._services.preferences.troubled.connect(self._on_storage_trouble)
        self._services.presences.troubled.connect(self._on_storage_trouble)
        self._services.drafts.troubled.connect(self._on_storage_trouble)
        self._bug_met.connect(self._on_bug)
        diagnostics.install_hooks(self._take_bug)

    def show(self) -> None:
        """Show the window, and return when it is on the screen."""
        self._trace = self._start_trace()
        show_painted(self._window)
        self._window.raise_()

    async def run(self, wish: str) -> None:
        """Sign in, wait for the end, and close the parts in order."""
        import asyncio

        from lyncfedclient.services.signal_waker import SignalWaker
        from lyncfedclient.services.write_ahead import WriteAhead

        self._ended = asyncio.Event()
        diagnostics.install_hooks(self._take_bug, asyncio.get_running_loop())
        waker = SignalWaker(self)
        waker.wanted.connect(self._on_quit)
        collector = Collector(self)
        collector.start()
        write_ahead = WriteAhead(self._database, self)
        collector.awake.connect(write_ahead.look)
        self._instance.listen()
        if self._trace is not None and os.environ.get(COUNTING):
            from lyncfedclient.services.census import Census

            Census(self._trace, QApplication.topLevelWidgets, self)
        for handed in ([wish] if wish else []) + handed_early(self._application, self._on_wish):
            self._window.open_handed(handed)
        self._services.session.sign_in_remembered()
        # After the first paint: nobody is idle in the first second.
        QTimer.singleShot(_DESKTOP_AFTER_MS, self._watch_desktop)
        if not self._is_ending:
            await self._ended.wait()
        waker.close()
        self._window.end()
        self._services.presences.save_now()
        self._services.preferences.save_now()
        self._services.drafts.save_now()
        self._services.idleness.close()
        self._services.full_screen.close()
        self._services.spelling.close()
        self._gateway.sign_out()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._gateway.finished(), _GOODBYE_S)
        await self._services.tasks.close()
        collector.close()
        write_ahead.close()
        self._window.deleteLater()
        self._database.close()
        if self._trace is not None:
            self._trace.close()

    def _setup(self) -> Setup:
        from lyncfedclient.gateway.setup import Setup

        facts = FactStore(self._database)
        return Setup(
            mechanisms=PinnedMechanisms(facts),
            trusted_keys=TrustedKeys(facts),
            keeper=StreamSessionStore(self._database),
            roster_keeper=ServerRosterStore(self._database),
        )

    def _post_what_was_set_aside(self, loaded: LoadedSettings) -> None:
        notices = self._services.notices
        if loaded.set_aside is not None:
            notices.post(Notice(NoticeKind.SETTINGS_UNREADABLE, loaded.set_aside))
        aside = self._database.set_aside
        if aside is not None:
            kind = NoticeKind.DATABASE_NEWER if aside.is_newer else NoticeKind.DATABASE_DAMAGED
            notices.post(Notice(kind, aside.path))

    def _start_trace(self) -> Trace | None:
        trace = Trace.of_environment()
        if trace is not None:
            from lyncfedclient.ui.beat import Beat

            Beat(trace, self._window).start()
        return trace

    def _watch_desktop(self) -> None:
        if self._is_ending:
            return
        from lyncfedclient.services.desktop.choice import find_desktop, find_screen, find_toast_board
        from lyncfedclient.services.desktop.network import NetworkWatch, system_bus

        self._services.idleness.start(find_desktop(self))
        self._services.full_screen.start(find_screen(self._services.tasks, self))
        self._window.toaster.use(find_toast_board(self._services.tasks, self))
        NetworkWatch(system_bus(), self).changed.connect(self._services.session.retry_now)

    def _on_quit(self) -> None:
        self._is_ending = True
        if self._ended is not None:
            self._ended.set()

    def _on_settings_changed(self, settings: Settings) -> None:
        self._look.set_theme(settings.theme)
        self._look.set_text_percent(settings.text_percent)

    def _on_wish(self, wish: str) -> None:
        self._window.show_in_front()
        if wish:
            self._window.open_handed(wish)

    def _on_failure(self, error: BaseException) -> None:
        self._on_bug(type(error).__name__, error)

    def _take_bug(self, summary: str, error: BaseException | None = None, /) -> None:
        self._bug_met.emit(summary, error)

    def _on_bug(self, summary: str, error: BaseException | None) -> None:
        """Show that something went wrong; a full disk is no bug and gets its own words."""
        if isinstance(error, StorageError):
            self._on_storage_trouble(error)
        else:
            self._services.notices.post(Notice(NoticeKind.BUG, detail=summary))

    def _on_vault_trouble(self, _state: VaultState) -> None:
        self._services.notices.post(Notice(NoticeKind.NO_KEYRING))

    def _on_storage_trouble(self, error: StorageError) -> None:
        self._services.notices.post(Notice(NoticeKind.NOT_SAVED, error.path, str(error)))


def _vault() -> Vault:
    """Give the keyring: beside us where it brings much along, and by ourselves where the system has it."""
    return VaultProcess() if sys.platform.startswith("linux") else Vault()


def _words(error: StorageError) -> str:
    """Say in one sentence for the terminal why the program cannot go on."""
    where = f" ({error.path})" if error.path else ""
    match error.fault:
        case StorageFault.DISK_FULL:
            return f"The disk is full{where}: make room, then start again."
        case StorageFault.NOT_WRITABLE:
            return f"The profile can't be written{where}: check who owns it, then start again."
        case StorageFault.LOCKED:
            return f"Another program holds the profile{where}: end it, then start again."
        case _:
            return f"The profile can't be opened{where}: {error}"


def _fail(sentence: str) -> int:
    print(sentence, file=sys.stderr)  # noqa: T201 - the terminal is all there is at this point
    return 1
