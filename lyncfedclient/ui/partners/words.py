"""The words that only the page of partners needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from lyncfedclient.domain.contact_file import FileFault
from lyncfedclient.domain.partner import PartnerType
from lyncfedclient.ui.outside_text import isolated, shown_line
from lyncfedclient.ui.standing_sentences import partner_row_fault

if TYPE_CHECKING:
    from lyncfedclient.domain.partner_file import PartnerFile

translate = QCoreApplication.translate

_MAX_LINES = 8


def unlisted_means(kind: PartnerType) -> str:
    """Say what the type of all unlisted domains means."""
    return {
        PartnerType.FEDERATED: translate(
            "Partners",
            "People anywhere can reach you without being on your list, and your contacts see your note.",
        ),
        PartnerType.PUBLIC_VERIFIED: translate(
            "Partners",
            "People anywhere can reach you without being on your list. Of unlisted domains nobody sees your note.",
        ),
        PartnerType.PUBLIC_UNVERIFIED: translate(
            "Partners",
            "People there can reach you only after you add them; what strangers write is held back. "
            "They never see your note.",
        ),
    }[kind]


def policy_trouble(path: str, reason: str) -> str:
    """Say that the administrator's file cannot be used, and what holds meanwhile."""
    return translate(
        "Partners",
        "Your administrator's settings in {path} can't be used ({reason}), so nobody new can be added. "
        "Tell your administrator.",
    ).format(path=isolated(shown_line(path, 200)), reason=isolated(shown_line(reason, 200)))


def file_fault(fault: FileFault, name: str) -> str:
    """Say why a file of partners could not be read."""
    known = {
        FileFault.UNREADABLE: translate(
            "Partners", "{file} can't be opened. Check that it is there and that you may read it."
        ),
        FileFault.UNRECOGNISED: translate(
            "Partners",
            "{file} is no list of partners: it has no column Domain or Identity. "
            "Ask for the output of Get-CsXmppAllowedPartner | Export-Csv.",
        ),
        FileFault.TOO_LARGE: translate("Partners", "{file} is too large to be a list of partners."),
    }
    words = known.get(fault) or translate("Partners", "{file} is damaged, so nothing was taken over.")
    return words.format(file=isolated(shown_line(name, 80)))


def import_report(found: PartnerFile) -> str:
    """Say what was taken over, what was not and why, and what has to be completed by hand."""
    lines = [
        translate("Partners", "%n partners were taken over.", "", len(found.partners)).replace(
            "%n", str(len(found.partners))
        )
    ]
    if len(found.partners) == 1:
        lines = [translate("Partners", "1 partner was taken over.")]
    if found.incomplete:
        domains = ", ".join(isolated(shown_line(domain, 60)) for domain in found.incomplete[:_MAX_LINES])
        lines.append(
            translate(
                "Partners",
                "The export lost the further domains of: {domains}. Add them by hand.",
            ).format(domains=domains)
        )
    lines += [
        translate("Partners", "Line {line}, {text}: {reason}").format(
            line=rejected.line,
            text=isolated(shown_line(rejected.text, 60)),
            reason=partner_row_fault(rejected.fault),
        )
        for rejected in found.rejected[:_MAX_LINES]
    ]
    more = len(found.rejected) - _MAX_LINES
    if more > 0:
        lines.append(translate("Partners", "and {count} more lines").format(count=more))
    return "\n".join(lines)
