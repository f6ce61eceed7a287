"""What is found in a contact file, and what is wrong with what could not be used.

Formats and their traps are described in ``docs/contact-files.md``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from lyncfedclient.domain.provider import Kind

if TYPE_CHECKING:
    from lyncfedclient.domain.jid import Jid, JidFault
    from lyncfedclient.domain.relationship import Relationship


class FileFormat(Enum):
    """The formats that can be read; values as the command line's ``--format`` takes them."""

    LYNC_EXPORT = "lync"
    """Export-CsUserData: the zip, or the DocItemSet.xml in it (Lync 2013 to Skype for Business 2019)."""
    LYNC_2010 = "lync-2010"
    """DbImpExp, ``-LegacyFormat``: HomedResources XML."""
    ADMIN_CSV = "admin-csv"
    """What administrators' scripts make of the two above: columns Group, Key, SIP."""
    SIP_CONTACT_LIST = "sip-contact-list"
    """The ``contactList`` of MS-SIP, from a client's trace."""
    OUTLOOK_CSV = "outlook-csv"
    GOOGLE_CSV = "google-csv"
    VCARD = "vcard"
    PIDGIN = "pidgin"
    PSI = "psi"
    GAJIM_CSV = "gajim-csv"
    PROFANITY_CSV = "profanity-csv"
    XEP_0227 = "xep0227"
    ROSTER_XML = "roster-xml"
    """``jabber:iq:roster``, as emacs-jabber and iksroster keep it."""
    MESSENGER = "messenger"
    """MSN Messenger's .ctt: only dead contacts."""
    OWN_CSV = "csv"
    """Our own export: columns jid, name, groups."""
    ADDRESSES = "addresses"
    """One address a line."""

    @property
    def is_xml(self) -> bool:
        """Whether the format is XML (perhaps inside a zip)."""
        return self in _XML_FORMATS


_XML_FORMATS = frozenset(
    {
        FileFormat.LYNC_EXPORT,
        FileFormat.LYNC_2010,
        FileFormat.SIP_CONTACT_LIST,
        FileFormat.PIDGIN,
        FileFormat.PSI,
        FileFormat.XEP_0227,
        FileFormat.ROSTER_XML,
        FileFormat.MESSENGER,
    }
)


class ExportFormat(Enum):
    """The formats that can be written; values as the command line's ``--format`` takes them."""

    CSV = "csv"
    VCARD = "vcard"
    XEP_0227 = "xep0227"


ENCODINGS = (
    "utf-8",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "cp1252",
    "cp949",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "cp1255",
    "cp1256",
    "cp1257",
    "cp932",
    "cp950",
    "gb18030",
)
"""Encodings a user can choose, by Python's names; the first ones are the likely ones."""


class FileFault(Enum):
    """Why a file could not be read at all; nothing of it is imported then."""

    UNREADABLE = "unreadable"
    UNRECOGNISED = "unrecognised"
    TOO_LARGE = "too-large"
    DAMAGED = "damaged"
    UNSAFE = "unsafe"
    UNKNOWN_OWNER = "unknown-owner"
    WRONG_ENCODING = "wrong-encoding"
    CANCELLED = "cancelled"


class RowFault(Enum):
    """Why one entry of a file cannot become a contact."""

    NO_ADDRESS = "no-address"
    EMAIL_ONLY = "email-only"
    """It has an e-mail address and no messaging address; the user may allow to take the former."""
    TELEPHONE = "telephone"
    DISTRIBUTION_GROUP = "distribution-group"
    OTHER_SERVICE = "other-service"
    """It lives on a service that neither Lync nor XMPP ever reached."""
    SERVER = "server"
    """It is the address of a server or transport, not of a person."""
    BAD_ADDRESS = "bad-address"
    LINE_TOO_LONG = "line-too-long"
    UNREADABLE_CHARACTERS = "unreadable-characters"
    """It holds NULs, or bytes that are no text in the file's encoding."""
    QUOTE_NOT_CLOSED = "quote-not-closed"
    WRONG_COLUMNS = "wrong-columns"
    BLOCKED = "blocked"
    """It was blocked in Lync: asking such a person to see them would let them see the user."""
    CARD_NOT_CLOSED = "card-not-closed"
    NOT_A_PROPERTY = "not-a-property"


class Remark(Enum):
    """What was done to an entry that was read nevertheless."""

    NAME_SHORTENED = "name-shortened"
    GROUP_SHORTENED = "group-shortened"
    GROUPS_LEFT_OUT = "groups-left-out"
    UNKNOWN_GROUP = "unknown-group"
    NOT_BASE64 = "not-base64"
    RESOURCE_LEFT_OUT = "resource-left-out"
    EMAIL_USED = "email-used"


class Notice(Enum):
    """What there is to say about a file as a whole."""

    LIST_IN_EXCHANGE = "list-in-exchange"
    """The list lives in the user's mailbox (unified contact store); this copy of it is empty."""
    PASSWORDS_LEFT_OUT = "passwords-left-out"
    SYSTEM_LABELS_LEFT_OUT = "system-labels-left-out"


@dataclass(frozen=True, slots=True)
class FileContact:
    """One person found in a file.

    ``address`` is what the file has, ``jid`` what it means. ``kind`` is SIP where the file has only a
    Lync address, which is an XMPP contact if its domain is an XMPP partner's; XMPP where the file
    itself says so; or the public service. ``line`` counts from 1. ``relationship`` is Lync's, where
    the file has it.
    """

    jid: Jid
    address: str
    name: str = ""
    groups: tuple[str, ...] = ()
    kind: Kind = Kind.XMPP
    line: int = 0
    relationship: Relationship | None = None
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """An entry that cannot become a contact: where, what (shortened), and why."""

    line: int
    text: str
    fault: RowFault
    jid_fault: JidFault | None = None


@dataclass(frozen=True, slots=True)
class FileContents:
    """All that a file holds for one owner.

    Where the file holds lists of several ``owners`` and none was chosen, ``owner`` is empty and so
    are the contacts. ``is_encoding_sure`` is false where the encoding was guessed from the bytes.
    """

    format: FileFormat
    encoding: str
    is_encoding_sure: bool
    owner: str = ""
    owners: tuple[str, ...] = ()
    contacts: tuple[FileContact, ...] = ()
    rejected: tuple[RejectedRow, ...] = ()
    notices: frozenset[Notice] = frozenset()

    @property
    def is_owner_needed(self) -> bool:
        """Whether the user has to say whose list to read."""
        return len(self.owners) > 1 and not self.owner


@dataclass(frozen=True, slots=True)
class ReadChoices:
    """What the user chose for reading a file; what is left empty is found from its content."""

    format: FileFormat | None = None
    encoding: str = ""
    owner: str = ""
    is_email_used: bool = False
