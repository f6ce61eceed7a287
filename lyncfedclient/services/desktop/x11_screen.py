"""Whether the active window of an X11 desktop fills the screen (EWMH 1.5: ``_NET_WM_STATE_FULLSCREEN``).

Through libxcb, which Qt brings along, on a connection of its own: libXlib would end the whole program
over a window that is closed while it is asked about, xcb answers with nothing.
"""

from __future__ import annotations

import ctypes
import logging
import os
import threading

_log = logging.getLogger(__name__)

_ANY_TYPE = 0
_MOST_WORDS = 64
_REPLY_BYTES = 32
_VALUE_COUNT = 16
"""Where ``value_len`` stands in ``xcb_get_property_reply_t`` (xproto.h)."""
_FORMAT = 1
_BITS = 32
_EVENT_MASK = 1 << 11
_PROPERTY_CHANGED = 1 << 22
_STRUCTURE_CHANGED = 1 << 17
_PROPERTY_NOTIFY = 28
_ERROR = 0
"""Masks and events of the core protocol (xproto.h)."""


class _Cookie(ctypes.Structure):
    """``xcb_..._cookie_t``."""

    _fields_ = (("sequence", ctypes.c_uint),)


class _Screens(ctypes.Structure):
    """``xcb_screen_iterator_t``."""

    _fields_ = (("screen", ctypes.POINTER(ctypes.c_uint32)), ("rem", ctypes.c_int), ("index", ctypes.c_int))


class X11Screen:
    """The X display named, or ``$DISPLAY``. Used by one thread at a time."""

    def __init__(self, display: str = "") -> None:
        self._name = display.encode() or None
        self._connection: int | None = None
        self._root = 0
        self._atoms: dict[str, int] = {}
        self._has_failed = False
        self._lock = threading.Lock()

    def look(self) -> bool | None:
        """Ask the X server for the active window's state."""
        with self._lock:
            if self._connection is None and not self._open():
                return None
            if self._xcb.xcb_connection_has_error(self._connection):
                self._leave()
                return None
            active = self._property(self._root, "_NET_ACTIVE_WINDOW")
            if not active or not active[0]:
                return False
            # Before its state is asked for, so that nothing is missed between.
            self._follow(active[0], _STRUCTURE_CHANGED)
            if self._property(active[0], "_NET_WM_PID") == (os.getpid(),):
                return False
            return self._atom("_NET_WM_STATE_FULLSCREEN") in self._property(active[0], "_NET_WM_STATE")

    @property
    def descriptor(self) -> int | None:
        """Where the server's events arrive; None before it has been looked, and after the server has gone."""
        if self._connection is None:
            return None
        number: int = self._xcb.xcb_get_file_descriptor(self._connection)
        return number

    def has_moved(self) -> bool:
        """Whether, since the last time, another window became the active one, or that one moved, grew or went.

        On any thread, and without waiting: while somebody looks there is nothing new.
        """
        if not self._lock.acquire(blocking=False):
            return False
        try:
            return self._connection is not None and self._read_events()
        finally:
            self._lock.release()

    def _read_events(self) -> bool:
        has_moved, active = False, self._atom("_NET_ACTIVE_WINDOW")
        while event := self._xcb.xcb_poll_for_event(self._connection):
            # The first bit says that another program sent it.
            kind = ctypes.c_uint8.from_address(event).value & 0x7F
            # After response_type, pad0, sequence and window.
            atom = ctypes.c_uint32.from_address(event + 8).value
            has_moved |= kind != _ERROR and (kind != _PROPERTY_NOTIFY or atom == active)
            self._libc.free(event)
        if self._xcb.xcb_connection_has_error(self._connection):
            self._leave()
        return has_moved

    def _follow(self, window: int, mask: int) -> None:
        """Be told of what changes about a window."""
        value = ctypes.c_uint32(mask)
        self._xcb.xcb_change_window_attributes(self._connection, window, _EVENT_MASK, ctypes.byref(value))

    def close(self) -> None:
        """Close the connection, unless a question is still under way; then it ends with the program."""
        if self._lock.acquire(blocking=False):
            try:
                self._leave()
            finally:
                self._lock.release()

    def _open(self) -> bool:
        if self._has_failed:
            return False
        try:
            self._load()
        except OSError as error:
            _log.info("the screen is not watched: %s", error)
            self._has_failed = True
            return False
        number = ctypes.c_int()
        self._connection = self._xcb.xcb_connect(self._name, ctypes.byref(number))
        if self._xcb.xcb_connection_has_error(self._connection):
            self._leave()
            self._has_failed = True
            return False
        screens = self._xcb.xcb_setup_roots_iterator(self._xcb.xcb_get_setup(self._connection))
        for _ in range(number.value):
            self._xcb.xcb_screen_next(ctypes.byref(screens))
        # The root window is the first field of xcb_screen_t.
        self._root = screens.screen[0]
        self._follow(self._root, _PROPERTY_CHANGED)
        return True

    def _load(self) -> None:
        self._libc = ctypes.CDLL(None)
        self._libc.free.argtypes = (ctypes.c_void_p,)
        xcb = self._xcb = ctypes.CDLL("libxcb.so.1")
        xcb.xcb_connect.restype = ctypes.c_void_p
        xcb.xcb_connect.argtypes = (ctypes.c_char_p, ctypes.c_void_p)
        xcb.xcb_connection_has_error.argtypes = (ctypes.c_void_p,)
        xcb.xcb_disconnect.argtypes = (ctypes.c_void_p,)
        xcb.xcb_get_setup.restype = ctypes.c_void_p
        xcb.xcb_get_setup.argtypes = (ctypes.c_void_p,)
        xcb.xcb_setup_roots_iterator.restype = _Screens
        xcb.xcb_setup_roots_iterator.argtypes = (ctypes.c_void_p,)
        xcb.xcb_screen_next.argtypes = (ctypes.c_void_p,)
        xcb.xcb_screen_next.restype = None
        xcb.xcb_get_file_descriptor.argtypes = (ctypes.c_void_p,)
        xcb.xcb_poll_for_event.restype = ctypes.c_void_p
        xcb.xcb_poll_for_event.argtypes = (ctypes.c_void_p,)
        xcb.xcb_change_window_attributes.restype = _Cookie
        xcb.xcb_change_window_attributes.argtypes = (
            ctypes.c_void_p,
            ctypes.c_uint32,
            ctypes.c_uint32,
            ctypes.c_void_p,
        )
        xcb.xcb_intern_atom.restype = _Cookie
        xcb.xcb_intern_atom.argtypes = (ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint16, ctypes.c_char_p)
        xcb.xcb_get_property.restype = _Cookie
        xcb.xcb_get_property.argtypes = (ctypes.c_void_p, ctypes.c_uint8, *[ctypes.c_uint32] * 5)
        for name in ("xcb_intern_atom_reply", "xcb_get_property_reply"):
            reply = getattr(xcb, name)
            reply.restype = ctypes.c_void_p
            reply.argtypes = (ctypes.c_void_p, _Cookie, ctypes.c_void_p)

    def _leave(self) -> None:
        connection, self._connection = self._connection, None
        self._atoms.clear()
        if connection is not None:
            self._xcb.xcb_disconnect(connection)

    def _atom(self, name: str) -> int:
        known = self._atoms.get(name)
        if known is not None:
            return known
        text = name.encode()
        cookie = self._xcb.xcb_intern_atom(self._connection, 0, len(text), text)
        reply = self._xcb.xcb_intern_atom_reply(self._connection, cookie, None)
        if not reply:
            return 0
        # After response_type, pad0, sequence and length.
        atom = ctypes.c_uint32.from_address(reply + 8).value
        self._libc.free(reply)
        self._atoms[name] = atom
        return atom

    def _property(self, window: int, name: str) -> tuple[int, ...]:
        """Give a property that is a list of numbers; empty for none, and for a window that is gone."""
        atom = self._atom(name)
        cookie = self._xcb.xcb_get_property(self._connection, 0, window, atom, _ANY_TYPE, 0, _MOST_WORDS)
        error = ctypes.c_void_p()
        reply = self._xcb.xcb_get_property_reply(self._connection, cookie, ctypes.byref(error))
        if error.value:
            self._libc.free(error)
        if not reply:
            return ()
        try:
            if ctypes.c_uint8.from_address(reply + _FORMAT).value != _BITS:
                return ()
            count = min(ctypes.c_uint32.from_address(reply + _VALUE_COUNT).value, _MOST_WORDS)
            values = (ctypes.c_uint32 * count).from_address(reply + _REPLY_BYTES)
            return tuple(values)
        finally:
            self._libc.free(reply)
