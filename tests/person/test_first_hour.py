"""The first hour from sign-in to quitting, once with the keyboard alone, once with a screen reader alone."""

from __future__ import annotations

import contextlib
import json
import re
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lyncfedclient.storage.places import find_places
from tests.support.waiting import wait_until

if TYPE_CHECKING:
    from tests.person.conftest import Stage
    from tests.support.eye import Seen, Window

_MOST_TABS = 60
_HOLDER = {"page tab": "page tab list", "list item": "list", "table cell": "table"}
_LISTENER = Path(__file__).parents[1] / "support" / "listener.py"


class Keyboard:
    """Hands that know no mouse: where the focus is, is read from the screen."""

    def __init__(self, window: Window) -> None:
        self._window = window

    @property
    def at(self) -> Seen | None:
        """What has the focus, the innermost."""
        focused = [seen for seen in self._window.find_all("*", ".") if seen.is_focused]
        # Qt calls what is current in a list, or among tabs, focused wherever the focus is; the list tells the truth.
        roles = {seen.role for seen in focused}
        focused = [seen for seen in focused if _HOLDER.get(seen.role, seen.role) in roles]
        return focused[-1] if focused else None

    def press(self, *keys: str) -> None:
        self._window.key(*keys)

    def type(self, text: str) -> None:
        env = self._window._eye.desktop.env
        subprocess.run(
            ["xdotool", "type", "--clearmodifiers", "--delay", "8", "--", text], env=env, check=True
        )

    def tab_to(self, name: str, key: str = "Tab") -> None:
        """Press Tab until something of this name has the focus; fails where the focus is trapped."""
        passed: list[str] = []
        for _ in range(_MOST_TABS):
            at = self.at
            if at is not None and re.search(name, at.name):
                return
            before = at
            passed.append(at.name if at else "nothing")
            self.press(key)
            self._wait_moved(before)
        raise AssertionError(f"Tab does not reach {name!r}; it passes {passed}")

    def _wait_moved(self, before: Seen | None) -> None:
        # Two neighbours may be called alike: then it looks as if nothing moved.
        with contextlib.suppress(TimeoutError):
            wait_until(lambda: self.at != before, "the focus moves", limit_s=1)

    def wait_at(self, name: str) -> None:
        """Wait until something of this name has the focus by itself."""
        try:
            wait_until(lambda: self.at is not None and re.search(name, self.at.name), "the focus moves")
        except TimeoutError:
            raise AssertionError(
                f"the focus is not at {name!r} but at {self.at}; shown:\n{self._window.tree()}"
            ) from None


def _settings(stage: Stage) -> dict[str, object]:
    settings: dict[str, object] = json.loads(find_places(stage.profile).settings_file.read_text())
    return settings


def _contacts_file(folder: Path) -> Path:
    path = folder / "contacts.csv"
    path.write_text("jid,name,groups\nfiona@fabrikam.test,Fiona Gale,Suppliers\n", "utf-8")
    return path


@pytest.mark.timeout(240)
async def test_the_first_hour_with_the_keyboard_alone(stage: Stage, tmp_path: Path) -> None:  # noqa: PLR0915 - one story
    async with stage.partner as bob:
        window = stage.open()
        window.wait_for("push button", "^Sign in$")
        hands = Keyboard(window)

        # Sign in.
        hands.wait_at("^Address")
        hands.type(stage.address)
        hands.tab_to("^Password")
        hands.type("secret")
        hands.tab_to("^More")
        hands.press("space")
        hands.tab_to("^Gateway")
        hands.type(stage.lab.contoso.address)
        hands.tab_to("^CA file")
        hands.type(str(stage.lab.ca_file))
        hands.press("Return")
        window.wait_for("push button", "^Your state: Available")

        # Add somebody, who agrees.
        hands.press("ctrl+n")
        hands.wait_at("^Address")
        hands.type(bob.address)
        hands.tab_to("^Name")
        hands.type("Robert")
        hands.press("Return")
        await bob.hears_presence(stage.address, kind="subscribe")
        bob.grant(stage.address)
        await bob.drain()
        window.wait_for("list item", "^Robert, Available")

        # Import.
        hands.press("ctrl+shift+i")
        window.wait_for("dialog", "^Import contacts")
        hands.tab_to("^Choose files")
        hands.press("space")
        hands.wait_at("^File name")
        hands.type(str(_contacts_file(tmp_path)))
        hands.press("Return")
        window.wait_for("table cell", "^Fiona Gale")
        hands.tab_to("^Import 1 contact")
        hands.press("space")
        window.wait_for("label", "^1 contact added")
        hands.tab_to("^Close")
        hands.press("space")
        window.wait_until_gone("dialog", "^Import contacts")
        hands.wait_at("")
        window.wait_for("list item", "^Fiona Gale")

        # Write, and read the answer.
        hands.press("ctrl+k")
        hands.wait_at("^Search contacts")
        hands.type("Robert")
        window.wait_until_gone("list item", "^Fiona Gale")
        hands.press("Return")
        hands.wait_at("^Message to")
        hands.type("The plans for hall 7")
        hands.press("Return")
        await bob.hears_message("The plans for hall 7")
        bob.write(stage.address, "Thanks, got them")
        await bob.drain()
        window.wait_for("list item", "Thanks, got them")

        # Search what was written.
        hands.press("ctrl+k")
        hands.wait_at("^Search contacts")
        hands.press("ctrl+a")
        hands.type("hall")
        window.wait_for("list item", "The plans for hall 7")
        hands.press("Escape")

        # Block, on the card.
        hands.type("Robert")
        hands.press("Down")
        hands.wait_at("^Robert")
        hands.press("ctrl+i")
        # On this platform Qt calls a box by what is chosen in it; its label is told by relation.
        window.wait_for("label", "^Privacy relationship")
        hands.tab_to("^External Contacts")
        hands.press("End")
        window.wait_for("push button", "^Block")
        hands.tab_to("^Block")
        hands.press("space")
        window.wait_for("combo box", "^Blocked Contacts")
        hands.press("Escape")

        # Settings.
        hands.press("ctrl+comma")
        window.wait_for("*", "^Find a setting")
        hands.press("Down")
        hands.tab_to("^As the desktop")
        hands.press("Down", "Down")
        hands.press("Escape")
        wait_until(lambda: _settings(stage).get("theme") == "dark", "the theme is kept")

        # Quit.
        hands.press("ctrl+q")
        assert window.wait() == 0
    assert "Traceback" not in window.output


@pytest.mark.timeout(240)
async def test_the_first_hour_with_a_screen_reader_alone(  # noqa: PLR0915 - one story
    stage: Stage, tmp_path: Path
) -> None:
    """Everything is found by its role and name and used by its accessible action; what happens is announced.

    No key is pressed and no mouse moved: texts are put in, buttons, menus and choices are acted on.
    """
    household = stage.lab.household
    household.start(["/usr/bin/python3", str(_LISTENER)], name="listener", env=stage.eye.desktop.env)
    wait_until(lambda: "listening" in household.log("listener"), "the listener is there")
    async with stage.partner as bob:
        window = stage.open()
        window.write("text", "^Address", stage.address)
        window.write("password text", "^Password", "secret")
        window.press("check box", "^More")
        window.write("text", "^Gateway", stage.lab.contoso.address)
        window.write("text", "^CA file", str(stage.lab.ca_file))
        window.press("push button", "^Sign in$")
        window.wait_for("push button", "^Your state: Available")
        assert window.nameless() == []

        window.press("push button", "^Add a contact$")
        window.write("text", "^Address", bob.address)
        window.write("text", "^Name", "Robert")
        window.press("push button", "^Add contact")
        await bob.hears_presence(stage.address, kind="subscribe")
        bob.grant(stage.address)
        await bob.drain()
        window.wait_for("list item", "^Robert, Available")

        window.press("push button", "^Import contacts…")
        window.press("push button", "^Choose files")
        window.write("text", "^File name", str(_contacts_file(tmp_path)))
        window.press("push button", "^Open")
        window.wait_for("table cell", "^Fiona Gale")
        window.press("push button", "^Import 1 contact")
        window.wait_for("label", "^1 contact added")
        window.press("push button", "^Close")

        window.write("text", "^Search contacts", "Robert")
        window.wait_until_gone("list item", "^Fiona Gale")
        window.press("push button", "^Search$")
        window.write("text", "^Message to", "The plans for hall 7")
        window.press("push button", "^Send")
        await bob.hears_message("The plans for hall 7")
        bob.write(stage.address, "Thanks, got them")
        await bob.drain()
        window.wait_for("list item", "^Robert, .*Thanks, got them")
        wait_until(lambda: "Thanks, got them" in household.log("listener"), "the new message is announced")

        window.write("text", "^Search contacts", "hall")
        window.wait_for("list item", "The plans for hall 7")
        window.write("text", "^Search contacts", "")

        window.press("push button", "^Contact card")
        window.wait_for("dialog", "^Contact card")
        window.press("combo box", "^External Contacts")
        window.press("list item", "^Blocked Contacts")
        window.press("push button", "^Block")
        window.wait_for("combo box", "^Blocked Contacts")
        assert window.nameless() == []
        window.press("push button", "^Close")
        window.wait_until_gone("dialog", "^Contact card")

        window.press("push button", "^Menu$")
        window.press("menu item", "^Settings")
        window.wait_for("text", "^Find a setting")
        window.write("text", "^Find a setting", "compact")
        window.press("check box", "^Compact rows")
        window.press("push button", "^Close")
        wait_until(lambda: _settings(stage).get("is_compact") is True, "the setting is kept")

        window.press("push button", "^Menu$")
        window.press("menu item", "^Quit")
        assert window.wait() == 0
    assert "Traceback" not in window.output
    assert window.hands == ()
