"""Guards of what is shown (items 34, 41 to 45)."""

from __future__ import annotations

from typing import Final

from tests.attack.removal import Cut, Guard

GUARDS: Final = (
    Guard(
        "plain-text",
        "words from outside are plain text",
        (
            Cut(
                "ui.sign_in.verdict", "Verdict.__init__", "Qt.TextFormat.PlainText", "Qt.TextFormat.RichText"
            ),
            Cut(
                "ui.sign_in.certificate_details",
                "CertificateDetails.show_link",
                "Qt.TextFormat.PlainText",
                "Qt.TextFormat.RichText",
            ),
        ),
    ),
    Guard(
        "tooltip-escaped",
        "tooltips show markup literally",
        (Cut("ui.outside_text", "tooltip", "html.escape(text)", "text"),),
    ),
    Guard(
        "visible-text",
        "hidden characters and direction overrides are made visible",
        (Cut("ui.outside_text", "shown", "_SUSPECT.search(text)", "False"),),
    ),
    Guard(
        "mark-flood",
        "a letter carries at most seven marks",
        (Cut("ui.outside_text", "shown", '_MARK_FLOOD.sub(r"\\1", text)', "text"),),
    ),
    Guard(
        "resemblance",
        "an address that looks like a contact's is flagged",
        (Cut("services.resemblance", "find_resembled", "_skeleton(other) == looks", "False"),),
    ),
    Guard(
        "shortened",
        "a bubble shows the beginning of an enormous text",
        (Cut("ui.conversation.words", "is_shortened", "return len(body)", "return False and len(body)"),),
    ),
    Guard(
        "no-formulas",
        "an exported cell is no formula",
        (Cut("importers.spreadsheet", "harmless", '_TO_GUARD.sub("\'", cell)', "cell"),),
    ),
)
