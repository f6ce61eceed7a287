"""The first start: sign in, find partners, import contacts, done, in few steps and under a minute."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.person.conftest import Stage
    from tests.support.eye import Window

_MOST_STEPS = 18
_LIMIT_S = 60


class Steps:
    """A person who counts what they do: each field that is filled in and each button is a step."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.taken: list[str] = []

    def write(self, role: str, name: str, text: str) -> None:
        self.taken.append(f"write {name}")
        self._window.write(role, name, text)

    def press(self, role: str, name: str) -> None:
        self.taken.append(f"press {name}")
        self._window.press(role, name)


@pytest.mark.timeout(180)
async def test_from_the_first_start_to_contacts_with_presence_in_a_minute(
    stage: Stage, tmp_path: Path
) -> None:
    path = tmp_path / "contacts.csv"
    path.write_text(f"jid,name\n{stage.partner.address},Bob Smith\n", "utf-8")
    began = time.monotonic()
    async with stage.partner as bob:
        window = stage.open()
        person = Steps(window)
        person.write("text", "^Address", stage.address)
        person.write("password text", "^Password", "secret")
        # Without the next three where the organisation's server is found by its name.
        person.press("check box", "^More")
        person.write("text", "^Gateway", stage.lab.contoso.address)
        person.write("text", "^CA file", str(stage.lab.ca_file))
        person.press("push button", "^Sign in$")
        window.wait_for("push button", "^Your state: Available")

        person.press("push button", "^Choose partners")
        person.press("push button", "^Add…")
        person.write("text", "^Domain", stage.lab.fabrikam.domain)
        person.press("push button", "^Add partner")
        window.wait_for("table cell", stage.lab.fabrikam.domain)
        person.press("push button", "^Close")
        window.wait_for("label", "^1 organisation is on your list")

        person.press("push button", "^Import contacts…")
        person.press("push button", "^Choose files")
        person.write("text", "^File name", str(path))
        person.press("push button", "^Open")
        person.press("push button", "^Import 1 contact")
        window.wait_for("label", "^1 contact added")
        person.press("push button", "^Close")
        await bob.hears_presence(stage.address, kind="subscribe")
        bob.grant(stage.address)
        await bob.drain()
        window.wait_for("list item", "^Bob Smith, Available")
        person.press("push button", "^Done")
        window.wait_until_gone("label", "^Welcome$")
    seconds = time.monotonic() - began

    story = f"{len(person.taken)} steps in {seconds:.1f} s: {', '.join(person.taken)}"
    print(story)  # noqa: T201 - docs/comparison.md has the figures of a run
    assert len(person.taken) <= _MOST_STEPS, story
    assert seconds < _LIMIT_S, story
