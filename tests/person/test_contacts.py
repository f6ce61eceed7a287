"""The contact list and the card in the real window, with the mouse and without it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.support.lab.server import RosterEntry
from tests.support.waiting import wait_until

if TYPE_CHECKING:
    from tests.person.conftest import Stage


def groups(stage: Stage) -> dict[str, list[str]]:
    """Give who is in which groups, as the command line tells it from the database."""
    return {row["name"]: row["groups"] for row in json.loads(stage.run("contacts", "--json"))}


def test_a_contact_is_carried_into_another_group_and_back_without_the_mouse(stage: Stage) -> None:
    domain = stage.lab.fabrikam.domain
    stage.lab.contoso.write_roster(
        stage.name,
        [
            RosterEntry(stage.partner.address, "Bob Smith", ("Friends",)),
            RosterEntry(f"eva@{domain}", "Eva Novak", ("Partners",)),
        ],
    )
    window = stage.open_signed_in()
    window.wait_for("list item", "^Eva Novak")

    window.drag("^Bob Smith", "Partners")
    wait_until(lambda: groups(stage)["Bob Smith"] == ["Partners"], "Bob is among the partners")
    window.wait_until_gone("list item", "Friends")

    # The menu of the row, by its key; the sixth line is the groups to move to.
    window.click("list item", "^Eva Novak")
    before = window._windows_on_screen()
    window.key("Menu")
    wait_until(lambda: window._windows_on_screen() > before, "the menu is open")
    window.key(*["Down"] * 6, "Right")
    wait_until(lambda: window._windows_on_screen() > before + 1, "the groups to move to are shown")
    window.key("Return")
    window.wait_for("text", "Name of the new group")
    window.type("text", "Name of the new group", "Mills")
    window.key("Return")
    wait_until(lambda: groups(stage)["Eva Novak"] == ["Mills"], "Eva is in the new group")


async def test_the_card_shows_what_somebody_tells_of_themselves(stage: Stage) -> None:
    stage.befriend()
    async with stage.partner as bob:
        bob.send(
            "<iq type='set' id='card'><vCard xmlns='vcard-temp'><FN>Robert J. Smith</FN>"
            "<TITLE>Miller</TITLE></vCard></iq>"
        )
        await bob.hears(lambda s: s.get("id") == "card", "that the card is there")
        window = stage.open_signed_in()
        window.click("list item", "^Bob Smith")
        window.key("ctrl+i")

        window.wait_for("label", "^What they say of themselves")
        window.wait_for("label", "^Robert J. Smith")
        window.wait_for("label", "^You see each other's presence")
