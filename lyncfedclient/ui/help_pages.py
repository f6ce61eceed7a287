"""The pages of the guide: where each lies, and which of them helps with what."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from lyncfedclient.domain.link import LinkFault
from lyncfedclient.domain.resources import resource, resource_folder
from lyncfedclient.domain.standing import StandingKind
from lyncfedclient.services.notices import NoticeKind

if TYPE_CHECKING:
    from pathlib import Path


translate = QCoreApplication.translate


class HelpPage(Enum):
    """A page, by its place in the folder of the guide."""

    GUIDE = "README.md"
    ACCOUNT = "troubles/account.md"
    CERTIFICATE = "troubles/certificate.md"
    CONNECTION = "troubles/connection.md"
    PRESENCE_UNKNOWN = "troubles/presence-unknown.md"
    NOT_DELIVERED = "troubles/not-delivered.md"
    SERVER_NOT_FOUND = "troubles/server-not-found.md"
    STORAGE = "troubles/storage.md"


def guide_folder() -> Path:
    """Give the folder of the guide: among the resources once installed, in ``docs`` in a checkout."""
    installed = resource("guide")
    return installed if installed.is_dir() else resource_folder().parent / "docs" / "guide"


def help_text() -> str:
    """Give the words of what leads from a trouble to its page."""
    return translate("HelpPages", "Help")


def page_about(fault: LinkFault) -> HelpPage:
    """Give the page that says more about why there is no connection."""
    return _OF_FAULT.get(fault, HelpPage.CONNECTION)


def page_about_notice(kind: NoticeKind) -> HelpPage | None:
    """Give the page that says more about a notice, None where its sentence says all."""
    return HelpPage.STORAGE if kind in _OF_STORAGE else None


def page_about_standing(kind: StandingKind) -> HelpPage | None:
    """Give the page that says why nothing is known of a contact, None where something is or the user wants it so."""
    return HelpPage.PRESENCE_UNKNOWN if kind in _OF_UNKNOWN else None


_OF_STORAGE = frozenset(
    {
        NoticeKind.DATABASE_DAMAGED,
        NoticeKind.DATABASE_NEWER,
        NoticeKind.NOT_SAVED,
        NoticeKind.SETTINGS_UNREADABLE,
    }
)
_OF_UNKNOWN = frozenset(
    {
        StandingKind.ASKED,
        StandingKind.NEVER_SEEN,
        StandingKind.NOT_ASKED,
        StandingKind.REFUSED,
        StandingKind.SEEING_US,
        StandingKind.SERVICE_ENDED,
        StandingKind.SILENT,
        StandingKind.UNREACHABLE,
    }
)


_OF_FAULT = {
    LinkFault.BAD_PASSWORD: HelpPage.ACCOUNT,
    LinkFault.ACCOUNT_DISABLED: HelpPage.ACCOUNT,
    LinkFault.ACCOUNT_NOT_ALLOWED: HelpPage.ACCOUNT,
    LinkFault.SIGNED_IN_ELSEWHERE: HelpPage.ACCOUNT,
    LinkFault.WRONG_ACCOUNT: HelpPage.ACCOUNT,
    LinkFault.NO_SAFE_MECHANISM: HelpPage.ACCOUNT,
    LinkFault.SIGN_IN_TAMPERED: HelpPage.ACCOUNT,
    LinkFault.SIGN_IN_WEAKENED: HelpPage.ACCOUNT,
    LinkFault.CERTIFICATE_UNTRUSTED: HelpPage.CERTIFICATE,
    LinkFault.CERTIFICATE_EXPIRED: HelpPage.CERTIFICATE,
    LinkFault.CERTIFICATE_WRONG_NAME: HelpPage.CERTIFICATE,
    LinkFault.CERTIFICATE_KEY_CHANGED: HelpPage.CERTIFICATE,
    LinkFault.CERTIFICATE_REVOKED: HelpPage.CERTIFICATE,
    LinkFault.REVOCATION_UNKNOWN: HelpPage.CERTIFICATE,
    LinkFault.CA_FILE_UNREADABLE: HelpPage.CERTIFICATE,
    LinkFault.NO_SUCH_SERVER: HelpPage.SERVER_NOT_FOUND,
}
