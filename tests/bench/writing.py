"""From the key that sends to the message on the wire: what stands between the user and the network is ours alone.

The clock runs from when the key is handed to the X server to when the first byte of the stanza's TLS record is read
on the other side of the socket. What the servers make of it afterwards is theirs.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from tests.bench.figures import Figure
from tests.bench.keyboard import RETURN, Keyboard
from tests.bench.wire import Wire
from tests.support.waiting import wait_until

if TYPE_CHECKING:
    from tests.bench.stage import Stage

KEYS = 100
TARGET_MS = 5
_AGAIN = 0.99
_RECORD_BYTES = 200
"""A message's record is larger; an acknowledgement's and a notice of typing are smaller."""
_PAUSE_S = 0.03


def measure(stage: Stage) -> list[Figure]:
    """Write messages with the keyboard to one contact, through a wire of our own."""
    with Wire(stage.lab.contoso.address, 5222) as wire:
        stage.set_up(wire.port)
        with stage.running():
            stage.focus()
            stage.keys("key ctrl+k")
            stage.keys("type Contact")
            stage.keys("key Return")
            keyboard = Keyboard(stage.desktop.env["DISPLAY"])
            waits = sorted(_write(keyboard, wire) for _ in range(KEYS))
            keyboard.close()
    return [
        Figure("key press to stanza on the wire, half of them", waits[len(waits) // 2], "ms"),
        Figure(
            "key press to stanza on the wire, 99 of 100", waits[int(len(waits) * _AGAIN) - 1], "ms", TARGET_MS
        ),
    ]


def _write(keyboard: Keyboard, wire: Wire) -> float:
    for key in "word":
        keyboard.press(key)
        time.sleep(_PAUSE_S)
    # The notice of typing goes before, and its acknowledgement.
    time.sleep(10 * _PAUSE_S)
    pressed_at = keyboard.press(RETURN)
    piece = wait_until(lambda: wire.first_after(pressed_at, _RECORD_BYTES), "the message is on the wire")
    return (piece.at - pressed_at) * 1000
