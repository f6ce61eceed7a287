"""What each privacy relationship does here, and what of Lync's it cannot do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from lyncfedclient.domain.relationship import Relationship

translate = QCoreApplication.translate


def relationship_means(kept: Relationship) -> str:
    """Say what a privacy relationship does here, and what of Lync's it cannot do."""
    return {
        Relationship.FRIENDS_AND_FAMILY: translate(
            "ContactCard",
            "May interrupt you in Do Not Disturb. Lync also showed them your whole contact card; "
            "XMPP has no such level, so they see what everybody on your list sees.",
        ),
        Relationship.WORKGROUP: translate(
            "ContactCard",
            "May interrupt you in Do Not Disturb. Lync also showed them your meetings and most phone numbers; "
            "XMPP has no such level, so they see what everybody on your list sees.",
        ),
        Relationship.COLLEAGUES: translate(
            "ContactCard",
            "The same as External Contacts here. Lync showed colleagues your work phone and more; "
            "XMPP has no such level, so this is only your own note.",
        ),
        Relationship.EXTERNAL: translate(
            "ContactCard", "Sees your presence if you have let them, and can write to you. The usual one."
        ),
        Relationship.BLOCKED: translate(
            "ContactCard",
            "Sees you offline and can't reach you; nobody tells them. "
            "Kept on your server, so it holds in your other programs too.",
        ),
    }[kept]
