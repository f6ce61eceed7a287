"""The memory of the running program, as whoever dumps it finds it: no password once the sign-in is over."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import TYPE_CHECKING

from tests.person.test_first_light import fill_in_sign_in
from tests.support.waiting import wait_until

if TYPE_CHECKING:
    from tests.person.conftest import Stage

PASSWORD = "Zq7-Kranich-Feuer-88"


def found_in(pid: int, *texts: str) -> list[str]:
    """Tell what of the readable memory of a process holds a text: as UTF-8, UTF-16 and UTF-32."""
    forms = [text.encode(encoding) for text in texts for encoding in ("utf-8", "utf-16-le", "utf-32-le")]
    found: list[str] = []
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{pid}/maps").read_text(encoding="utf-8").splitlines():
            span, rights, _, _, _, *name = line.split(maxsplit=5)
            start, end = (int(part, 16) for part in span.split("-"))
            try:
                memory.seek(start)
                held = memory.read(end - start) if "r" in rights else b""
            except (OSError, OverflowError):
                # Of the kernel, or unmapped meanwhile.
                continue
            found += [f"{name}: {form!r}" for form in forms if form in held]
    return found


def test_nothing_of_the_password_is_in_memory_once_the_sign_in_is_over(stage: Stage) -> None:
    stage.name = "carol"
    stage.lab.contoso.register(stage.name, PASSWORD)
    secrets = (PASSWORD, base64.b64encode(f"\0{stage.name}\0{PASSWORD}".encode()).decode())

    window = stage.open()
    fill_in_sign_in(stage, window, PASSWORD)
    window.wait_for("push button", "^Your state: Available")
    wait_until(lambda: not found_in(window.process.pid, *secrets), "the typed password is gone")
    window.end()
    window = stage.open()
    window.wait_for("push button", "^Your state: Available")
    wait_until(lambda: not found_in(window.process.pid, *secrets), "the password of the keyring is gone")

    assert found_in(window.process.pid, stage.address)
