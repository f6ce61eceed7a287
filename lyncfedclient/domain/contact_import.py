"""What an import is going to do with each contact of a file, and what it has done."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from lyncfedclient.domain.contact import Contact
    from lyncfedclient.domain.contact_file import FileContact, FileContents, FileFault
    from lyncfedclient.domain.jid import Jid
    from lyncfedclient.domain.provider import Kind


class Verdict(Enum):
    """What becomes of a contact; values as the command line's JSON has them."""

    ADD = "add"
    UPDATE = "update"
    DUPLICATE = "duplicate"
    NOT_A_PARTNER = "not-a-partner"
    SERVICE_ENDED = "service-ended"
    SELF = "self"


class Reason(Enum):
    """Why it has its verdict."""

    NEW = "new"
    NEW_UNLISTED = "new-unlisted"
    """A Lync address that is taken for an XMPP one because no partners are listed."""
    LOOKS_LIKE = "looks-like"
    """New, but the address looks like one that is known; ``detail`` names it."""
    MIXED_ALPHABETS = "mixed-alphabets"
    """New, but the address mixes alphabets as a forged one does."""
    NEW_NAME = "new-name"
    NEW_GROUPS = "new-groups"
    NEW_NAME_AND_GROUPS = "new-name-and-groups"
    ALREADY_THERE = "already-there"
    SAME_AS_LINE = "same-as-line"
    """The file has the address twice; ``detail`` is the line of the first, which takes the groups of both."""
    SAME_AS_FILE = "same-as-file"
    """Another file of the same import has the address; ``detail`` names it."""
    UNLISTED_DOMAIN = "unlisted-domain"
    """The domain is no XMPP partner's; ``detail`` names it."""
    OWN_ORGANISATION = "own-organisation"
    """A colleague in the file owner's own Lync organisation; ``detail`` is its domain."""
    SERVICE_ENDED = "service-ended"
    """The public service is no more; ``detail`` is when it ended, as ``Provider.ended_on``."""
    OWN_ADDRESS = "own-address"

    @property
    def is_doubtful(self) -> bool:
        """Whether the user had better look before such a contact is taken."""
        return self is Reason.LOOKS_LIKE or self is Reason.MIXED_ALPHABETS


@dataclass(frozen=True, slots=True)
class PlannedContact:
    """One contact of the file with its verdict.

    ``name`` and ``groups`` are what the contact will have; ``kind`` what it turned out to be.
    """

    found: FileContact
    verdict: Verdict
    reason: Reason
    kind: Kind
    name: str
    groups: tuple[str, ...]
    detail: str = ""

    @property
    def jid(self) -> Jid:
        """The address."""
        return self.found.jid

    @property
    def is_taken(self) -> bool:
        """Whether it is taken over unless the user says otherwise."""
        # Asked of 50,000 at once; an Enum's hash, which a set needs, is slow.
        verdict = self.verdict
        return (verdict is Verdict.ADD or verdict is Verdict.UPDATE) and not self.reason.is_doubtful

    @property
    def can_be_taken(self) -> bool:
        """Whether the user may have it taken over: one of an ended service only as a note."""
        verdict = self.verdict
        return verdict is Verdict.ADD or verdict is Verdict.UPDATE or verdict is Verdict.SERVICE_ENDED


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What is going to be done with a file's contacts, in the file's order."""

    contents: FileContents
    contacts: tuple[PlannedContact, ...]

    def counts(self) -> dict[Verdict, int]:
        """Count the contacts by verdict; verdicts without any are left out."""
        return dict(Counter(planned.verdict for planned in self.contacts))


@dataclass(frozen=True, slots=True)
class Changed:
    """A contact that was there before: what it was and what the import made of it."""

    jid: Jid
    old_name: str
    old_groups: tuple[str, ...]
    name: str
    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ImportRecord:
    """What the last import did, so that it can be taken back exactly."""

    file_name: str
    at: datetime
    added: tuple[Jid, ...] = ()
    changed: tuple[Changed, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportChanges:
    """What is to be stored: new contacts, changed ones, and the record that takes it back."""

    added: tuple[Contact, ...]
    changed: tuple[Contact, ...]
    record: ImportRecord

    @property
    def is_empty(self) -> bool:
        """Whether nothing would be different."""
        return not self.added and not self.changed


@dataclass(frozen=True, slots=True)
class ImportFailed:
    """A file could not be read; ``owners`` names whose lists it holds where the wanted one is not among them."""

    file_name: str
    fault: FileFault
    text: str
    owners: tuple[str, ...] = ()
