"""The main job, as a person does it: sign in, add, write, read, change one's state, quit."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

from lyncfedclient.storage.places import find_places
from tests.support.eye import PROGRAM, Window

if TYPE_CHECKING:
    from pathlib import Path

    from tests.person.conftest import Stage

BE_RIGHT_BACK = 4
"""Its line in the menu of states."""


def fill_in_sign_in(stage: Stage, window: Window, password: str) -> None:
    window.write("text", "^Address", stage.address)
    window.write("password text", "^Password", password)
    window.press("check box", "^More")
    window.write("text", "^Gateway", stage.lab.contoso.address)
    window.write("text", "^CA file", str(stage.lab.ca_file))
    window.press("push button", "^Sign in$")


def open_conversation(window: Window, name: str) -> None:
    window.write("text", "^Search contacts", name)
    window.click("list item", f"^{name}", times=2)
    window.wait_for("*", f"^Conversation with {name}")


async def test_signing_in_shows_the_contacts_with_their_presence(stage: Stage) -> None:
    stage.befriend()
    async with stage.partner as bob:
        bob.set_presence("dnd", "In a meeting")
        window = stage.open()
        fill_in_sign_in(stage, window, "secret")

        window.wait_for("push button", "^Your state: Available")
        window.wait_for("list item", "^Bob Smith, .*[Ii]n a meeting")


def test_a_wrong_password_is_said_with_what_to_do(stage: Stage) -> None:
    window = stage.open()
    fill_in_sign_in(stage, window, "not the password")

    window.wait_for("label", "password")
    assert window.find("push button", "^Sign in$")


def test_without_a_keyring_the_password_is_kept_for_this_session_only(stage_without_keyring: Stage) -> None:
    stage = stage_without_keyring
    window = stage.open()
    fill_in_sign_in(stage, window, "secret")

    window.wait_for("push button", "^Your state: Available")
    window.wait_for("label", "no keyring, so the password is kept for this session only")
    assert window.end() == 0
    assert not [
        path for path in stage.profile.rglob("*") if path.is_file() and b"secret" in path.read_bytes()
    ]

    window = stage.open()
    window.wait_for("*", "password .* is not remembered")


def test_a_keyring_that_never_answers_holds_up_neither_sign_in_nor_quitting(
    stage_with_silent_keyring: Stage,
) -> None:
    window = stage_with_silent_keyring.open()
    fill_in_sign_in(stage_with_silent_keyring, window, "secret")
    window.wait_for("push button", "^Your state: Available")

    assert window.end() == 0


async def test_somebody_who_was_added_shows_once_they_agree(stage: Stage) -> None:
    async with stage.partner as bob:
        window = stage.open_signed_in()
        window.press("push button", "^Add a contact")
        window.write("text", "^Address", bob.address)
        window.write("text", "^Name", "Robert")
        window.press("push button", "^Add contact")

        window.wait_for("list item", "^Robert, Waiting")
        await bob.hears_presence(stage.address, kind="subscribe")
        bob.grant(stage.address)
        await bob.drain()
        window.wait_for("list item", "^Robert, Available")


def test_a_bad_address_is_said_and_cannot_be_added(stage: Stage) -> None:
    window = stage.open_signed_in()
    window.press("push button", "^Add a contact")
    window.write("text", "^Address", "bob at fabrikam")

    window.wait_for("label", "no spaces")
    button = window.find("push button", "^Add contact")
    assert button is not None
    assert not button.is_enabled


async def test_what_is_written_arrives_and_what_comes_back_is_shown(stage: Stage) -> None:
    stage.befriend()
    async with stage.partner as bob:
        window = stage.open_signed_in()
        open_conversation(window, "Bob Smith")
        window.type("text", "^Message to", "Good morning, Bob")
        window.key("Return")

        await bob.hears_message("Good morning, Bob")
        bob.write(stage.address, "좋은 아침입니다 <b>Alice</b>")
        await bob.drain()
        window.wait_for("list item", "Good morning, Bob")
        window.wait_for("list item", "좋은 아침입니다 <b>Alice</b>")


async def test_a_conversation_is_still_there_after_a_restart(stage: Stage) -> None:
    stage.befriend()
    async with stage.partner as bob:
        window = stage.open_signed_in()
        open_conversation(window, "Bob Smith")
        window.type("text", "^Message to", "Remember this")
        window.key("Return")
        await bob.hears_message("Remember this")
        assert window.end() == 0

        window = stage.open()
        window.wait_for("push button", "^Your state: Available")
        open_conversation(window, "Bob Smith")

        window.wait_for("list item", "Remember this")
    assert bob.bodies() == ["Remember this"]


async def test_somebody_who_asks_is_accepted_from_the_bar(stage: Stage) -> None:
    async with stage.partner as bob:
        window = stage.open_signed_in()
        bob.ask(stage.address)
        await bob.drain()
        window.wait_for("*", "wants to add you")
        window.press("push button", "^Accept and add")

        await bob.hears_presence(stage.address, kind="subscribed")
        await bob.hears_presence(stage.address, kind="subscribe")
        window.wait_until_gone("*", "wants to add you")


async def test_the_partner_sees_the_state_that_was_chosen(stage: Stage) -> None:
    stage.befriend()
    async with stage.partner as bob:
        window = stage.open_signed_in()
        await bob.hears_presence(stage.address, show="")
        window.choose("push button", "^Your state", BE_RIGHT_BACK)

        window.wait_for("push button", "^Your state: Be Right Back")
        await bob.hears_presence(stage.address, show="away", note="Be right back")


async def test_quitting_ends_the_program_and_the_partner_sees_it(stage: Stage) -> None:
    stage.befriend()
    async with stage.partner as bob:
        window = stage.open_signed_in()
        await bob.hears_presence(stage.address)
        window.focus("text", "^Search contacts")
        window.key("ctrl+q")

        assert window.wait() == 0
        await bob.hears_presence(stage.address, kind="unavailable")
    assert "Traceback" not in window.output


def test_a_damaged_database_and_unreadable_settings_are_said_and_set_aside(stage: Stage) -> None:
    places = find_places(stage.profile)
    places.database_file.write_bytes(b"no database at all" * 1000)
    places.settings_file.write_text("]] no settings [[")
    window = stage.open()
    fill_in_sign_in(stage, window, "secret")

    window.wait_for("label", "settings could not be read")
    window.press("push button", "^Dismiss")
    window.wait_for("label", "database was damaged")
    kept = [path.read_bytes() for path in stage.profile.rglob("*") if path.is_file()]
    assert b"no database at all" * 1000 in kept
    assert b"]] no settings [[" in kept


def test_a_second_start_raises_the_first(stage: Stage) -> None:
    first = stage.open()
    first.wait_for("push button", "^Sign in$")
    second = stage.open()

    assert second.wait() == 0
    assert first.is_alive
    assert first.find("push button", "^Sign in$")


def test_everything_that_can_be_used_has_a_name(stage: Stage) -> None:
    stage.befriend()
    window = stage.open()
    window.wait_for("push button", "^Sign in$")
    assert window.nameless() == []
    window.end()

    window = stage.open_signed_in()
    open_conversation(window, "Bob Smith")
    assert window.nameless() == []
    window.press("push button", "^Add a contact")
    window.wait_for("dialog", "Add a contact")
    assert window.nameless() == []


def test_without_a_display_there_is_a_sentence_and_status_1(tmp_path: Path) -> None:
    env = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    env.pop("QT_QPA_PLATFORM")

    done = subprocess.run(
        [*PROGRAM, "--profile", str(tmp_path)],
        env=env,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )

    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "needs a desktop" in done.stderr


def test_the_end_of_the_desktop_session_ends_the_program_in_order(stage: Stage) -> None:
    window = stage.open()
    window.wait_for("push button", "^Sign in$")

    assert window.end(limit_s=5) == 0
