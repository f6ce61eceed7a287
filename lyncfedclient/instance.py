"""One profile, one window: a second start hands its wish to the first and ends.

The first start listens on a local socket named after the profile. Whatever comes in on it is only ever
shown to the user or filled into a form: another program of the same user may write there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QDeadlineTimer, QLockFile, QObject, QThread, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

    from lyncfedclient.storage.places import Places

_TIMEOUT_MS = 2000
_RETRY_MS = 50
MAX_WISH_BYTES = 4096
"""Longest line a second start may hand over: an ``xmpp:`` address with a little room."""


class Instance(QObject):
    """The claim on a profile. Exactly one process at a time can hold it."""

    wished = Signal(str)
    """A second start asked for the window; carries an ``xmpp:`` or ``file:`` URI or an empty text."""

    def __init__(self, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._socket_name = places.socket_name
        self._lock = QLockFile(str(places.lock_file))
        # The lock of a killed process is stale as soon as that process is gone, at any age.
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None
        self._buffers: dict[QLocalSocket, bytearray] = {}

    def claim(self) -> bool:
        """Take the profile; false where another process has it."""
        return self._lock.tryLock(0)

    def listen(self) -> None:
        """Begin to hear from second starts."""
        # Imported here: the first paint does without.
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415

        # Left over from a process that was killed.
        QLocalServer.removeServer(self._socket_name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        self._server.listen(self._socket_name)

    def release(self) -> None:
        """Give the profile back."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def hand_over(self, wish: str) -> bool:
        """Ask the process that holds the profile to show its window; false where it does not answer."""
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415

        socket = QLocalSocket()
        deadline = QDeadlineTimer(_TIMEOUT_MS)
        socket.connectToServer(self._socket_name)
        while not socket.waitForConnected(_TIMEOUT_MS):
            # One that has only just started does not listen yet.
            if deadline.hasExpired():
                return False
            QThread.msleep(_RETRY_MS)
            socket.connectToServer(self._socket_name)
        socket.write(wish.encode()[: MAX_WISH_BYTES - 1] + b"\n")
        socket.flush()
        is_taken = socket.waitForReadyRead(_TIMEOUT_MS) and bytes(socket.readAll().data()).startswith(b"ok")
        socket.disconnectFromServer()
        return is_taken

    def _on_connection(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            self._buffers[socket] = bytearray()
            socket.readyRead.connect(self._on_ready)
            socket.disconnected.connect(self._on_disconnected)

    def _on_ready(self) -> None:
        socket = cast("QLocalSocket", self.sender())
        if socket not in self._buffers:
            return
        buffer = self._buffers[socket]
        buffer += bytes(socket.readAll().data())
        line, newline, _ = bytes(buffer).partition(b"\n")
        if newline:
            socket.write(b"ok\n")
            socket.flush()
            buffer.clear()
            self.wished.emit(line.decode(errors="replace"))
        elif len(buffer) > MAX_WISH_BYTES:
            socket.abort()

    def _on_disconnected(self) -> None:
        socket = cast("QLocalSocket", self.sender())
        if self._buffers.pop(socket, None) is not None:
            socket.deleteLater()
