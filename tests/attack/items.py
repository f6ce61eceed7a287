"""The list of attacks by its numbers, which the names of the tests carry: ``test_attack_07_...``."""

from __future__ import annotations

import re
from typing import Final

ITEMS: Final[dict[int, str]] = {
    1: "STARTTLS not offered, any mechanism",
    2: "STARTTLS not offered, mechanisms that give the password away or need none",
    3: "STARTTLS refused, then features",
    4: "Stanzas before TLS, before sign-in, before the session",
    5: "Stanza or features in one segment with proceed",
    6: "Certificates: self-signed, expired, wrong name, revoked, old TLS, changed key",
    7: "Redirects: SRV, see-other-host, the place of a resumption",
    8: "Weaker mechanisms than before",
    9: "SCRAM played wrong at every step",
    10: "Stream headers and features played wrong",
    11: "Compression offered",
    12: "Bound to another or an impossible address",
    13: "Stream management with false counts, ids and replays",
    14: "Hanging up at every step, a thousand times",
    15: "Document types, entities, comments, processing instructions",
    16: "Depth, size, attributes, children, tags without end; poison",
    17: "Bad encodings, namespace tricks, doubled elements",
    18: "Cut and crumbled delivery",
    19: "Unknown, wrong and malformed queries",
    20: "Forged carbon copies",
    21: "Forged and malformed roster pushes",
    22: "Forged and endless archive results",
    23: "Answers from whom was not asked",
    24: "Archive ids by others than our server",
    25: "The same id again with another body",
    26: "The id of one contact used by another",
    27: "Receipts and read marks for what was not sent to their sender",
    28: "Corrections, retractions, reactions by others",
    29: "Personal events for private nodes",
    30: "Unsolicited subscriptions and malformed presences",
    31: "Delays that our server does not vouch for",
    32: "Wrong types of messages, forged errors",
    33: "Roster exchange, remote control, registration",
    34: "Names and addresses that look like others",
    35: "Ten thousand requests",
    36: "Questions by strangers and blocked people",
    37: "Lying, endless and enormous capabilities",
    38: "Addresses in messages: third parties, dangerous schemes",
    39: "Publishing with the wrong access",
    40: "Secrets in logs and crash reports",
    41: "Markup in every text from outside",
    42: "Enormous and odd texts",
    43: "xmpp: addresses that ask for more than they may",
    44: "Formulas in exported tables",
    45: "File names with line ends, dropped or pasted",
    49: "Avatars that are bombs",
    50: "Hostile contact files",
    51: "Damaged, locked, newer and full databases",
    52: "Presence flood",
    53: "Message flood",
    54: "Answers late, never, twice",
}

ELSEWHERE: Final[dict[int, tuple[str, ...]]] = {
    37: ("gateway/test_capabilities.py",),
    41: ("services/desktop/test_freedesktop_toasts.py",),
    43: ("test_instance.py",),
    49: ("gateway/test_visiting_card.py", "ui/test_portraits.py"),
    50: (
        "importers/test_hostile_files.py",
        "importers/test_encodings.py",
        "ui/contact_import/test_dialog.py",
    ),
    51: ("storage/test_database.py", "storage/test_damage.py", "storage/test_full_disk.py"),
}
"""Tests of the code's own that hold more of an item."""

LEFT_OUT: Final[dict[int, str]] = {
    46: "files are not received",
    47: "nothing is fetched by HTTP",
    48: "files are not received, so none is opened",
    55: "OMEMO is not offered",
}
"""Numbers of the list that are about what the program does not have."""

WITHOUT_GUARD: Final[dict[int, str]] = {
    11: "there is no code that compresses",
    18: "the one parser is fed what comes, wherever it is cut",
    33: "there is no code that would do it",
    45: "file names are only ever text, percent-encoded by Qt",
}
"""Why nothing can be taken out of the program for these: they meet nothing that was put there against them."""

_NUMBER = re.compile(r"test_attack_(\d\d)_")


def number_of(test: str) -> int | None:
    """Give the number that a test's name carries."""
    found = _NUMBER.match(test)
    return int(found.group(1)) if found else None
