"""Guards of what is shown (items 34, 41 to 45)."""

from __future__ import annotations

from typing import Final

from tests.attack.removal import Cut, Guard

_PICTURES = "gateway.translate.visiting_cards"

GUARDS: Final = (
    Guard(
        "picture-announced",
        "a picture that is told to be large is not fetched",
        (Cut(_PICTURES, "read_metadata", " and int(size[:12]) <= MAX_PICTURE_BYTES", ""),),
    ),
    Guard(
        "picture-size",
        "a picture that is larger than it may be is dropped",
        (
            Cut(_PICTURES, "_portrait", " or len(encoded) > _MAX_ENCODED", ""),
            Cut(_PICTURES, "_portrait", " or len(data) > MAX_PICTURE_BYTES", ""),
        ),
    ),
    Guard(
        "picture-name",
        "the bytes of a picture are those that were named",
        (Cut(_PICTURES, "read_picture", " and portrait.sha1 == name", ""),),
    ),
    Guard(
        "picture-pixels",
        "a picture of more than four million points is not unfolded",
        (Cut("ui.picture_reading", "read_picture", " or size.width() * size.height() > MAX_PIXELS", ""),),
    ),
    Guard(
        "picture-rate",
        "news of a contact's picture are followed a few times in ten minutes",
        (
            Cut(
                "services.visiting_cards",
                "VisitingCards.look_at",
                "self._is_too_often(jid)",
                "False",
            ),
        ),
    ),
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
        "isolated",
        "a text from outside cannot leave its place in a sentence (UAX #9)",
        (Cut("ui.outside_text", "isolated", "_balanced(text)", "text"),),
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
        (
            Cut(
                "ui.conversation.words",
                "is_shortened",
                "return len(body)",
                "return False\n    return len(body)",
            ),
        ),
    ),
    Guard(
        "no-formulas",
        "an exported cell is no formula",
        (Cut("importers.spreadsheet", "harmless", '_TO_GUARD.sub("\'", cell)', "cell"),),
    ),
)
