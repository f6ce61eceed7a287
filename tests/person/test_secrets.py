"""What a whole run leaves behind: the password nowhere, what was said in the database alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lyncfedclient.storage.places import find_places
from tests.person.test_first_light import fill_in_sign_in, open_conversation

if TYPE_CHECKING:
    from pathlib import Path

    from tests.person.conftest import Stage

PASSWORD = "Unheard-of%20päss<word>&7731"
WRONG = "Quite-another-wrong-one-4402"


def holders(folder: Path, *words: str) -> dict[str, list[str]]:
    """Give the files of a folder that hold one of these words in any of the forms they might be written in."""
    found: dict[str, list[str]] = {}
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        data = path.read_bytes()
        for word in words:
            forms = {
                word.encode(),
                word.encode("utf-16-le"),
                word.encode("unicode_escape"),
                ascii(word)[1:-1].encode(),
            }
            if any(form in data for form in forms):
                found.setdefault(word, []).append(str(path.relative_to(folder)))
    return found


async def test_a_whole_run_leaves_the_password_nowhere_and_no_word_outside_the_database(stage: Stage) -> None:
    stage = replace(stage, name="secretive")
    stage.lab.contoso.register(stage.name, PASSWORD)
    stage.befriend()
    ours, theirs, note = "sesame from us", "sesame from them", "sesame as a note"
    async with stage.partner as bob:
        bob.set_presence("dnd", note)
        window = stage.eye.open(stage.profile, "--log", "debug")
        fill_in_sign_in(stage, window, WRONG)
        window.wait_for("label", "password")
        window.write("password text", "^Password", PASSWORD)
        window.press("push button", "^Sign in$")
        window.wait_for("push button", "^Your state: Available")
        open_conversation(window, "Bob Smith")
        window.type("text", "^Message to", ours)
        window.key("Return")
        await bob.hears_message(ours)
        bob.write(stage.address, theirs)
        await bob.drain()
        window.wait_for("list item", theirs)
        window.type("text", "^Message to", "sesame not sent")
        window.key("ctrl+q")
        assert window.wait() == 0
    said = window.output
    # The password is known again without being typed: so it was kept, and not in the profile.
    window = stage.eye.open(stage.profile, "--log", "debug")
    window.wait_for("push button", "^Your state: Available")
    assert window.end() == 0

    places = find_places(stage.profile)
    found = holders(stage.profile, PASSWORD, WRONG, "sesame")
    assert PASSWORD not in found
    assert WRONG not in found
    assert list(places.log_dir.iterdir())
    database = places.database_file.name
    assert [name for name in found["sesame"] if not name.rpartition("/")[2].startswith(database)] == []
    assert "sesame" not in said + window.output
    assert PASSWORD not in said + window.output
