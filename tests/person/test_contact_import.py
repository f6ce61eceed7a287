"""Importing contacts as a person does it: from a file on disk to a request at the partner's server."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from tests.person.conftest import Stage
    from tests.support.eye import Window


def _choose(window: Window, path: Path) -> None:
    """Open the import from the empty list, and choose a file."""
    window.press("push button", "^Import contacts from a file")
    window.wait_for("dialog", "^Import contacts")
    window.press("push button", "^Choose files")
    window.write("text", "^File name", str(path))
    window.press("push button", "^Open")


async def test_a_file_is_looked_at_imported_and_taken_back(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "Kontakte.csv"
    path.write_text(
        f"jid,name,groups\n{stage.partner.address},Bob Smith,Friends\n"
        f"{stage.address},Myself,\nli.wei@yahoo.com,Li Wei,\nno address,Nobody,\n",
        "utf-8",
    )
    async with stage.partner as bob:
        window = stage.open_signed_in()
        _choose(window, path)
        window.wait_for("table cell", "^Bob Smith, .*, Add, ticked")
        window.wait_for("table cell", "^Myself, .*, Yourself, can't be taken")
        window.wait_for("table cell", "^Li Wei, .*, Service ended, not ticked")
        assert window.nameless() == []

        window.press("push button", "^Import 1 contact")
        window.wait_for("label", "^1 contact added")
        await bob.hears_presence(stage.address, kind="subscribe")

        window.press("push button", "^Undo the import")
        window.wait_for("label", "^The import was taken back")
        window.press("push button", "^Close")
        window.wait_for("push button", "^Import contacts from a file")
        assert not window.find("list item", "Bob Smith")


def test_of_several_lists_in_a_file_one_is_chosen(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "pool.xml"
    lists = "".join(
        f"<user name='{owner}'><query xmlns='jabber:iq:roster'>"
        f"<item jid='{owner}.friend@partner.example' name='Friend of {owner}'/></query></user>"
        for owner in ("ann", "ben")
    )
    path.write_text(
        "<server-data xmlns='urn:xmpp:pie:0'><host jid='werk.example'>" + lists + "</host></server-data>"
    )
    window = stage.open_signed_in()
    _choose(window, path)
    window.wait_for("label", "lists of 2 people")

    window.type("text", "^Whose list to take", "ben@werk.example")
    window.key("Return")

    window.wait_for("table cell", "^Friend of ben, ")
    assert not window.find("table cell", "^Friend of ann, ")


def test_the_keyboard_alone_ticks_filters_and_imports(stage: Stage, tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_text("".join(f"u{number}@partner.example\n" for number in range(3)))
    window = stage.open_signed_in()
    _choose(window, path)
    window.wait_for("table cell", "u0@partner.example, Add, ticked")

    window.focus("text", "^Find contacts")
    window.key("u", "1")
    window.wait_until_gone("table cell", "u0@partner.example, Add")
    window.key("Tab", "Tab", "Tab", "Tab", "Down", "space")
    window.wait_for("table cell", "u1@partner.example, Add, not ticked")
    window.key("alt+i")

    window.wait_for("label", "^2 contacts added")
