from __future__ import annotations

import asyncio
import gc
import logging
import stat
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lyncfedclient import diagnostics
from lyncfedclient.domain.jid import Jid

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture
def log_dir(tmp_path: Path) -> Iterator[Path]:
    root = logging.getLogger()
    level = root.level
    yield tmp_path
    diagnostics.stop_log()
    root.setLevel(level)


@pytest.fixture
def hooks() -> Iterator[None]:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    yield
    sys.excepthook, threading.excepthook, sys.unraisablehook = before


class _Sink:
    """Keeps what it is told."""

    def __init__(self) -> None:
        self.told: list[tuple[str, BaseException | None]] = []

    def __call__(self, summary: str, error: BaseException | None = None, /) -> None:
        self.told.append((summary, error))


def _start(log_dir: Path, level: str = "info") -> Path:
    path = diagnostics.start_log(log_dir, level)
    assert path is not None
    return path


def _fail(text: str) -> None:
    raise ValueError(text)


def _failure(text: str = "broken") -> ValueError:
    """Give an error with a traceback."""
    with pytest.raises(ValueError) as caught:  # noqa: PT011 - any will do
        _fail(text)
    return caught.value


# What stands in the file.


def test_a_record_is_one_line_with_its_time_in_utc(log_dir: Path) -> None:
    path = _start(log_dir)

    logging.getLogger("lyncfedclient.x").info("link %s", "online")

    assert path.read_text().endswith("Z INFO    lyncfedclient.x: link online\n")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_the_files_are_readable_by_the_user_alone_after_rotation_too(
    log_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(diagnostics, "_MAX_BYTES", 2000)
    _start(log_dir)

    for number in range(200):
        logging.getLogger("lyncfedclient.x").info("record number %d", number)

    files = sorted(log_dir.iterdir())
    assert [file.name for file in files] == [
        "crash.log",
        *(f"lyncfedclient.log{n}" for n in ("", ".1", ".2", ".3")),
    ]
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


_STANZAS = [
    "<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>AGFsaWNlAHM3Y3IzdA==</auth>",
    "<authenticate xmlns='urn:xmpp:sasl:2' mechanism='SCRAM'><initial-response>biwsbj1hbGljZQ==</initial-response>",
    "<response xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>cz1zZWNyZXQ=</response>",
    "<challenge>cj1meWtvLi4ucz1zZWNyZXQ=</challenge>",
    "<success>dj1zZWNyZXQ=</success>",
    "<message to='bob@fabrikam.test'><body>s7cr3t plans</body></message>",
    "<body>s7cr3t\nplans</body>",
    "<message><body>s7cr3t, and the end is cut off",
    "<iq type='set'><query xmlns='jabber:iq:auth'><password>s7cr3t</password></query></iq>",
    "<presence><status>s7cr3t lunch</status></presence>",
    "<client:message><client:body>s7cr3t</client:body></client:message>",
    "password='s7cr3t'",
    'password: "s7cr3t and more"',
    "{'password': 's7cr3t', 'host': 'x'}",
    "Account(password=s7cr3t, host=x)",
    "Authorization: s7cr3t",
    "n,,n=alice,r=s7cr3tnonce",
    "c=biws,r=fyko,p=s7cr3tproof==",
]


@pytest.mark.parametrize("level", ["debug", "info"])
@pytest.mark.parametrize("text", _STANZAS)
def test_secrets_and_stanzas_never_reach_the_file(log_dir: Path, text: str, level: str) -> None:
    path = _start(log_dir, level)

    logging.getLogger("lyncfedclient.x").error("before %s", text)

    written = path.read_text()
    assert "before" in written
    for secret in (
        "s7cr3t",
        "AGFsaWNlAHM3Y3IzdA",
        "biwsbj1hbGljZQ",
        "cz1zZWNyZXQ",
        "ucz1zZWNyZXQ",
        "dj1zZWNyZXQ",
    ):
        assert secret not in written


def test_what_stands_in_an_error_is_redacted_as_well(log_dir: Path) -> None:
    path = _start(log_dir)

    logging.getLogger("lyncfedclient.x").error("failed", exc_info=_failure("<body>s7cr3t plans</body>"))

    written = path.read_text()
    assert "ValueError: <body …>" in written
    assert "s7cr3t" not in written


def test_names_in_addresses_are_left_out(log_dir: Path) -> None:
    path = _start(log_dir)
    jid = Jid.parse("alice.kovar@contoso.test/desk")

    logging.getLogger("lyncfedclient.x").info("from %s (%r) at gw.contoso.test", jid, jid)

    written = path.read_text()
    assert "…@contoso.test/desk" in written
    assert "at gw.contoso.test" in written
    assert "alice" not in written


def test_at_debug_addresses_stand_in_full(log_dir: Path) -> None:
    path = _start(log_dir, "debug")

    logging.getLogger("lyncfedclient.x").debug("from %s", Jid.parse("alice@contoso.test"))

    assert "from alice@contoso.test" in path.read_text()


def test_an_endless_record_is_cut(log_dir: Path) -> None:
    path = _start(log_dir)

    logging.getLogger("lyncfedclient.x").info("x" * 1_000_000)

    assert path.stat().st_size < 30_000


def test_a_level_is_kept_to(log_dir: Path) -> None:
    path = _start(log_dir, "warning")

    logging.getLogger("lyncfedclient.x").info("quiet")
    logging.getLogger("lyncfedclient.x").warning("loud")

    assert "quiet" not in path.read_text()
    assert "loud" in path.read_text()


def test_without_a_place_for_the_file_the_program_goes_on(tmp_path: Path) -> None:
    assert diagnostics.start_log(tmp_path / "nowhere") is None


@pytest.mark.skipif(sys.platform != "linux", reason="needs /dev/full")
def test_a_full_disk_under_the_log_is_borne_in_silence(
    log_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _start(log_dir)
    handler = logging.getLogger().handlers[-1]
    assert isinstance(handler, logging.StreamHandler)
    handler.stream.close()
    handler.stream = Path("/dev/full").open("w", encoding="utf-8")  # noqa: SIM115 - the handler closes it

    logging.getLogger("lyncfedclient.x").info("lost")
    diagnostics.stop_log()

    assert capsys.readouterr().err == ""


def test_a_crash_of_the_interpreter_leaves_where_it_stood(tmp_path: Path) -> None:
    code = (
        "import sys, ctypes, pathlib; from lyncfedclient import diagnostics\n"
        "diagnostics.start_log(pathlib.Path(sys.argv[1]))\n"
        "ctypes.string_at(0)\n"
    )

    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False, timeout=60)

    assert "string_at" in (tmp_path / "crash.log").read_text()


# Where uncaught errors end.


def test_an_uncaught_error_is_logged_and_told(log_dir: Path, hooks: None) -> None:
    path, sink = _start(log_dir), _Sink()
    diagnostics.install_hooks(sink)
    error = _failure("it broke")

    sys.excepthook(type(error), error, error.__traceback__)

    assert sink.told == [("ValueError: it broke", error)]
    assert "Traceback" in path.read_text()
    assert "ValueError: it broke" in path.read_text()


def test_an_error_in_a_thread_is_told(log_dir: Path, hooks: None) -> None:
    _start(log_dir)
    sink = _Sink()
    diagnostics.install_hooks(sink)

    def work() -> None:
        raise _failure("in a thread")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()

    assert [summary for summary, _ in sink.told] == ["ValueError: in a thread"]


def test_a_thread_that_exits_is_no_error(hooks: None) -> None:
    sink = _Sink()
    diagnostics.install_hooks(sink)

    thread = threading.Thread(target=sys.exit)
    thread.start()
    thread.join()

    assert sink.told == []


def test_an_error_in_a_finalizer_is_told(log_dir: Path, hooks: None) -> None:
    _start(log_dir)
    sink = _Sink()
    diagnostics.install_hooks(sink)

    class Broken:
        def __del__(self) -> None:
            raise _failure("at the end")

    Broken()
    gc.collect()

    assert [summary for summary, _ in sink.told] == ["ValueError: at the end"]


async def test_an_error_in_a_callback_of_the_loop_is_told(log_dir: Path, hooks: None) -> None:
    _start(log_dir)
    sink = _Sink()
    loop = asyncio.get_running_loop()
    diagnostics.install_hooks(sink, loop)

    def broken() -> None:
        raise _failure("in the loop")

    loop.call_soon(broken)
    await asyncio.sleep(0)

    assert [summary for summary, _ in sink.told] == ["ValueError: in the loop"]


def test_a_message_of_the_loop_without_an_error_is_told(hooks: None) -> None:
    sink = _Sink()
    with asyncio.Runner() as runner:
        loop = runner.get_loop()
        diagnostics.install_hooks(sink, loop)

        loop.call_exception_handler({"message": "Task was destroyed but it is pending!"})

    assert sink.told == [("Task was destroyed but it is pending!", None)]


def test_an_error_that_comes_with_every_frame_is_told_once(log_dir: Path, hooks: None) -> None:
    path, sink = _start(log_dir), _Sink()
    diagnostics.install_hooks(sink)

    for number in range(100):
        error = _failure(f"frame {number}")
        sys.excepthook(type(error), error, error.__traceback__)

    assert len(sink.told) == 1
    assert path.read_text().count("Traceback") == 1


def test_an_error_that_stopped_coming_is_told_again_later(
    hooks: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    sink = _Sink()
    diagnostics.install_hooks(sink)
    error = _failure()
    sys.excepthook(type(error), error, error.__traceback__)
    monkeypatch.setattr(diagnostics, "_SAME_ERROR_S", 0.0)

    sys.excepthook(type(error), error, error.__traceback__)

    assert len(sink.told) == 2


@pytest.mark.parametrize("kind", [ValueError, RuntimeError])
def test_a_sink_that_breaks_does_not_bring_the_program_down(
    log_dir: Path, hooks: None, kind: type[Exception]
) -> None:
    path = _start(log_dir)

    def broken(summary: str, error: BaseException | None = None, /) -> None:
        assert error is not None
        sys.excepthook(type(error), error, error.__traceback__)
        raise kind(summary)

    diagnostics.install_hooks(broken)
    error = _failure()

    sys.excepthook(type(error), error, error.__traceback__)

    assert "Telling of an uncaught error failed" in path.read_text()


def test_ctrl_c_stays_what_it_is(hooks: None, capsys: pytest.CaptureFixture[str]) -> None:
    sink = _Sink()
    diagnostics.install_hooks(sink)

    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert sink.told == []
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_diagnostics_needs_no_qt() -> None:
    code = (
        "import sys, lyncfedclient.diagnostics; sys.exit(any(m.startswith('PySide6') for m in sys.modules))"
    )

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


_REDACTED: list[tuple[str, Callable[[str], bool]]] = [
    ("link refused bad-password", lambda text: text == "link refused bad-password"),
    ("https://example.org:5222/x?y=z", lambda text: text == "https://example.org:5222/x?y=z"),
    ("a < b and c > d", lambda text: text == "a < b and c > d"),
    ("<Task pending name='Task-1'>", lambda text: text == "<Task pending name='Task-1'>"),
    ("x=1,r=2", lambda text: text.startswith("x=1,")),
]


@pytest.mark.parametrize(("text", "is_good"), _REDACTED)
def test_harmless_text_stays_readable(text: str, is_good: Callable[[str], bool]) -> None:
    assert is_good(diagnostics.redact(text))
