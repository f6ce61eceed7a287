"""The log file, what may stand in it, and the one place where errors end that nobody caught.

What never reaches the file, whatever level is asked for: passwords, the payloads of signing in
(RFC 6120 section 6), the text of messages, and whole stanzas. People's addresses are written as
``…@domain``, since a log is made to be handed on; at level DEBUG they stand in full, because then somebody
is looking for one contact's trouble on purpose.
"""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import re
import sys
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TextIO

from lyncfedclient.overriding import override

if TYPE_CHECKING:
    import asyncio
    from types import TracebackType

LOG_NAME = "lyncfedclient.log"
LEVELS = ("debug", "info", "warning", "error")

_log = logging.getLogger(__name__)

_MAX_BYTES = 1_000_000
_BACKUPS = 3
_MAX_RECORD = 20_000
_SAME_ERROR_S = 60.0
_MAX_KNOWN_ERRORS = 200
# These tell every turn of the loop below this level.
_NOISY = {"asyncio": logging.WARNING, "qasync": logging.WARNING}


class BugSink(Protocol):
    """Who is told of an error that nobody caught: one line for the log's reader, and the error itself."""

    def __call__(self, summary: str, error: BaseException | None = None, /) -> None:
        """Take it; called on the thread where the error happened."""


def start_log(folder: Path, level: str = "info", name: str = LOG_NAME) -> Path | None:
    """Write the log to a file in ``folder``, readable by the user alone; gives its path.

    None when the file cannot be written: the program then runs without a log. A second call replaces
    the first.
    """
    stop_log()
    threshold = logging.getLevelNamesMapping()[level.upper()]
    path = folder / name
    try:
        handler = _PrivateRotatingFile(path, encoding="utf-8")
        crash_file = _open_private(folder / "crash.log")
    except OSError:
        return None
    handler.setFormatter(_Redacting(is_showing_addresses=threshold <= logging.DEBUG))
    handler.addFilter(_is_wanted)
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(threshold)
    # A crash inside Qt leaves at least where Python stood.
    was_watched = faulthandler.is_enabled()
    faulthandler.enable(crash_file)
    _open.append((handler, crash_file, was_watched))
    return path


def stop_log() -> None:
    """Close the file; nothing is open is no error."""
    while _open:
        handler, crash_file, was_watched = _open.pop()
        logging.getLogger().removeHandler(handler)
        faulthandler.disable()
        if was_watched and sys.__stderr__ is not None:
            faulthandler.enable(sys.__stderr__)
        # What a full disk did not take is still to be written, and fails once more.
        with contextlib.suppress(OSError):
            handler.close()
        crash_file.close()


def install_hooks(sink: BugSink | None = None, loop: asyncio.AbstractEventLoop | None = None) -> None:
    """Send every error that nobody caught to the log and then to ``sink``; the program goes on.

    An error that comes again within a minute is counted, not logged and told anew: one in a paint
    routine would otherwise come with every frame.
    """
    last_resort = _LastResort(sink)
    sys.excepthook = last_resort.on_exception
    threading.excepthook = last_resort.on_thread_exception
    sys.unraisablehook = last_resort.on_unraisable
    if loop is not None:
        loop.set_exception_handler(last_resort.on_loop_exception)


_open: list[tuple[logging.Handler, TextIO, bool]] = []


def _open_private(path: Path) -> TextIO:
    descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    return os.fdopen(descriptor, "a", encoding="utf-8", errors="replace")


class _PrivateRotatingFile(logging.FileHandler):
    """A file for the user alone that begins anew when it is full, and stays silent when the disk is.

    The one of ``logging.handlers`` comes with sockets and pickles, which the first paint does without.
    """

    @override
    def _open(self) -> TextIO:  # type: ignore[override] # typeshed promises a class that is private there
        return _open_private(Path(self.baseFilename))

    @override
    def emit(self, record: logging.LogRecord) -> None:
        try:
            if self.stream is not None and self.stream.tell() >= _MAX_BYTES:
                self.stream.close()
                # Opened again with what follows.
                self.stream = None
                self._rotate()
        except (OSError, ValueError):
            self.handleError(record)
        super().emit(record)

    def _rotate(self) -> None:
        names = [self.baseFilename, *(f"{self.baseFilename}.{number}" for number in range(1, _BACKUPS + 1))]
        for older, newer in zip(reversed(names), reversed(names[:-1]), strict=False):
            with contextlib.suppress(FileNotFoundError):
                Path(newer).replace(older)

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        """Drop the record: logging must never be what goes wrong."""


def _is_wanted(record: logging.LogRecord) -> bool:
    """Hold back what tells whole stanzas, even if somebody set that logger's own level."""
    package = record.name.partition(".")[0]
    return record.levelno >= _NOISY.get(package, logging.NOTSET)


_SECRET_ELEMENTS = re.compile(
    r"<(?:\w+:)?(auth|authenticate|initial-response|response|challenge|success|additional-data|body|password|"
    r"token|subject|status|message|presence|iq)\b[^>]*?(?:/>|>.*?(?:</(?:\w+:)?\1\s*>|\Z))",
    re.DOTALL,
)
_SECRET_VALUES = re.compile(
    r"""(?ix) (\b(?:password|passwd|secret|token|authorization|credentials?)["']?\s*[:=]\s*)
    (?: "[^"]*" | '[^']*' | [^\s,;&)}\]]+ )"""
)
# SCRAM's messages (RFC 5802 section 7), should one be logged outside its element.
_SCRAM = re.compile(r"\b(?:n,,)?(?:[nrscipv]=[^,\s]+,){1,}[rspvi]=\S+")
_ADDRESS = re.compile(r"""[^\s@<>"'(){}\[\]=,;:/|]+@(?=[\w\-.]+)""")
_JID_VALUE = re.compile(r"Jid\(local='[^']*', domain=('[^']*'), resource='[^']*'\)")


class _Redacting(logging.Formatter):
    """Formats a record with its traceback, then takes out what must not be read by others."""

    def __init__(self, *, is_showing_addresses: bool) -> None:
        super().__init__(
            "%(asctime)s.%(msecs)03dZ %(levelname)-7s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%S"
        )
        self.converter = time.gmtime
        self._is_showing_addresses = is_showing_addresses

    @override
    def format(self, record: logging.LogRecord) -> str:
        return redact(super().format(record), is_showing_addresses=self._is_showing_addresses)


def redact(text: str, *, is_showing_addresses: bool = False) -> str:
    """Take secrets, stanzas and, unless asked to leave them, the names in addresses out of a text."""
    if len(text) > _MAX_RECORD:
        text = f"{text[:_MAX_RECORD]} … {len(text) - _MAX_RECORD} more characters"
    if "<" in text:
        text = _SECRET_ELEMENTS.sub(r"<\1 …>", text)
    if "=" in text or ":" in text:
        text = _SECRET_VALUES.sub(r"\1…", text)
        text = _SCRAM.sub("…", text)
    if not is_showing_addresses:
        text = _JID_VALUE.sub(r"Jid(…, domain=\1)", text)
        if "@" in text:
            text = _ADDRESS.sub("…@", text)
    return text


class _LastResort:
    """Where errors end that nobody caught."""

    def __init__(self, sink: BugSink | None) -> None:
        self._sink = sink
        self._last_at: dict[tuple[object, ...], float] = {}
        self._is_busy = threading.local()

    def on_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Take what ``sys.excepthook`` gets; Ctrl-C stays what it is."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self._take("Uncaught error", error)

    def on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        """Take what ``threading.excepthook`` gets."""
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            self._take(f"Uncaught error in thread {args.thread.name if args.thread else '?'}", args.exc_value)

    def on_unraisable(self, args: sys.UnraisableHookArgs) -> None:
        """Take what ``sys.unraisablehook`` gets: errors in finalizers."""
        if args.exc_value is not None:
            self._take(args.err_msg or "Error that could not be raised", args.exc_value)

    def on_loop_exception(self, _loop: asyncio.AbstractEventLoop, context: dict[str, object]) -> None:
        """Take what the event loop's exception handler gets."""
        error = context.get("exception")
        text = str(context.get("message") or "Error in the event loop")
        self._take(text, error if isinstance(error, BaseException) else None)

    def _take(self, text: str, error: BaseException | None) -> None:
        if getattr(self._is_busy, "value", False) or self._is_repeated(text, error):
            return
        self._is_busy.value = True
        try:
            _log.error("%s", text, exc_info=error)
            if self._sink is not None:
                self._sink(f"{type(error).__name__}: {error}" if error is not None else text, error)
        except Exception:  # noqa: BLE001 - there is nobody left to catch it
            _log.exception("Telling of an uncaught error failed")
        finally:
            self._is_busy.value = False

    def _is_repeated(self, text: str, error: BaseException | None) -> bool:
        trace = error.__traceback__ if error is not None else None
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        place = (trace.tb_frame.f_code.co_filename, trace.tb_lineno) if trace is not None else (text,)
        key = (type(error), *place)
        now = time.monotonic()
        before = self._last_at.get(key)
        if before is not None and now - before < _SAME_ERROR_S:
            return True
        if len(self._last_at) >= _MAX_KNOWN_ERRORS:
            self._last_at.clear()
        self._last_at[key] = now
        return False
