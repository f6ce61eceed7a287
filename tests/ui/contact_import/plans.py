"""Plans to show: what a file of many contacts would bring."""

from __future__ import annotations

from lyncfedclient.domain.contact_file import FileContact, FileContents, FileFormat, RejectedRow
from lyncfedclient.domain.contact_import import ImportPlan, PlannedContact, Reason, Verdict
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.provider import Kind

_REASONS = {
    Verdict.ADD: Reason.NEW,
    Verdict.UPDATE: Reason.NEW_NAME,
    Verdict.DUPLICATE: Reason.ALREADY_THERE,
    Verdict.NOT_A_PARTNER: Reason.UNLISTED_DOMAIN,
    Verdict.SERVICE_ENDED: Reason.SERVICE_ENDED,
    Verdict.SELF: Reason.OWN_ADDRESS,
}


def planned(
    address: str,
    name: str = "",
    *groups: str,
    verdict: Verdict = Verdict.ADD,
    reason: Reason | None = None,
    detail: str = "",
    line: int = 1,
) -> PlannedContact:
    """Give one contact with its verdict."""
    kind = Kind.YAHOO if verdict is Verdict.SERVICE_ENDED else Kind.XMPP
    found = FileContact(Jid.parse_contact(address), address, name, groups, kind, line)
    if verdict is Verdict.SERVICE_ENDED:
        detail = "2018-07-17"
    return PlannedContact(found, verdict, reason or _REASONS[verdict], kind, name, groups, detail)


def plan(*contacts: PlannedContact, rejected: tuple[RejectedRow, ...] = ()) -> ImportPlan:
    """Put contacts together."""
    contents = FileContents(
        FileFormat.OWN_CSV,
        "utf-8",
        is_encoding_sure=True,
        contacts=tuple(contact.found for contact in contacts),
        rejected=rejected,
    )
    return ImportPlan(contents, contacts)


EACH = plan(
    planned("ann@partner.example", "Ann", "Team", line=2),
    planned("bob@partner.example", "Bob", verdict=Verdict.UPDATE, line=3),
    planned("carol@partner.example", "Carol", verdict=Verdict.DUPLICATE, line=4),
    planned("dan@other.example", "Dan", verdict=Verdict.NOT_A_PARTNER, detail="other.example", line=5),
    planned("eva@yahoo.com", "Eva", verdict=Verdict.SERVICE_ENDED, line=6),
    planned("alice@contoso.test", "Alice", verdict=Verdict.SELF, line=7),
    planned("fay@partner.example", "Fay", reason=Reason.LOOKS_LIKE, detail="fаy@partner.example", line=8),  # noqa: RUF001 - a letter that looks alike
)
"""One of each verdict, and one that looks like another."""
