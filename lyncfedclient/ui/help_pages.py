"""The pages of the guide: where each lies, and which of them helps with what."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from lyncfedclient.domain.link import LinkFault
from lyncfedclient.domain.resources import resource, resource_folder

if TYPE_CHECKING:
    from pathlib import Path


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


def page_about(fault: LinkFault) -> HelpPage:
    """Give the page that says more about why there is no connection."""
    return _OF_FAULT.get(fault, HelpPage.CONNECTION)


_OF_FAULT = {
    LinkFault.BAD_PASSWORD: HelpPage.ACCOUNT,
    LinkFault.ACCOUNT_DISABLED: HelpPage.ACCOUNT,
    LinkFault.ACCOUNT_NOT_ALLOWED: HelpPage.ACCOUNT,
    LinkFault.SIGNED_IN_ELSEWHERE: HelpPage.ACCOUNT,
    LinkFault.WRONG_ACCOUNT: HelpPage.ACCOUNT,
    LinkFault.CERTIFICATE_UNTRUSTED: HelpPage.CERTIFICATE,
    LinkFault.CERTIFICATE_EXPIRED: HelpPage.CERTIFICATE,
    LinkFault.CERTIFICATE_WRONG_NAME: HelpPage.CERTIFICATE,
    LinkFault.CERTIFICATE_KEY_CHANGED: HelpPage.CERTIFICATE,
    LinkFault.CERTIFICATE_REVOKED: HelpPage.CERTIFICATE,
    LinkFault.REVOCATION_UNKNOWN: HelpPage.CERTIFICATE,
    LinkFault.CA_FILE_UNREADABLE: HelpPage.CERTIFICATE,
    LinkFault.NO_SUCH_SERVER: HelpPage.SERVER_NOT_FOUND,
}
