"""The pains that people report of XMPP federation with Lync, and that each has a test named after it.

The numbers are those of the list that the client was designed from; the words beside them are the promise.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parent

PAINS = {
    1: "presence unknown for ever, its cause only in server traces: the reason is shown, the domain checked",
    2: "presence errors are hidden: in the row, in plain words, once",
    3: "an error mark stays after the repair: it goes with the next good stanza",
    4: "one-way presence: both directions are shown, silence is not taken for offline",
    5: "requests come late or never: waiting since a date, asked again, taken back",
    6: "who may add whom first is not explained: the add dialog says it by partner type",
    7: "both must add each other: accept and add back is one step, and the first one offered",
    8: "a typo is accepted and offline for ever: checked while typing, never seen, corrected",
    9: "user(domain)@msn.com: understood and shown both ways, with the end of the service",
    10: "messages vanish silently: receipts, their absence, and bounces that can be sent again",
    11: "stale presence after sleep or network loss: last known",
    12: "last seen frozen for weeks: goes with newer presence that lacks it",
    13: "busy lost across gateways: mapped, the raw value beside it",
    14: "two clients, the message at the wrong one: priority, carbons, archive",
    15: "contact lists lost at a migration: import with preview, without doubles, the ended services named; export",
    16: "generic failure texts: each condition in words that say what to do",
    17: "presence in Outlook: out of scope, and said",
    18: "notes never visible to public contacts: said who sees the note",
    19: "a flood of prompts: one list, all of a domain at once, an upper end",
    20: "privacy levels that XMPP lacks: kept here, and honestly explained",
}


@pytest.mark.parametrize("number", PAINS)
def test_every_pain_has_a_test_named_after_it(number: int) -> None:
    pattern = re.compile(rf"^(?:async )?def test_pain_{number}_\w+", re.MULTILINE)

    named = [path for path in TESTS.rglob("test_*.py") if pattern.search(path.read_text(encoding="utf-8"))]

    assert named, f"no test is named test_pain_{number}_…: {PAINS[number]}"


def test_no_test_is_named_after_a_pain_that_there_is_not() -> None:
    pattern = re.compile(r"^(?:async )?def test_pain_(\d+)_", re.MULTILINE)

    numbers = {
        int(found)
        for path in TESTS.rglob("test_*.py")
        for found in pattern.findall(path.read_text(encoding="utf-8"))
    }

    assert numbers <= set(PAINS)


def test_pain_17_it_is_said_that_presence_in_outlook_is_out_of_scope() -> None:
    readme = (TESTS.parent / "README.md").read_text(encoding="utf-8")

    assert re.search(r"presence of federated people in Outlook", readme)
