"""What ``import`` says of files, contacts and rejected lines; one table an enum."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncfedclient.cli.errors import ADDRESS_WORDS
from lyncfedclient.domain.contact_file import FileFault, FileFormat, Notice, Remark, RowFault
from lyncfedclient.domain.contact_import import Reason, Verdict
from lyncfedclient.domain.provider import provider_of, shown_address

if TYPE_CHECKING:
    from lyncfedclient.domain.contact_file import RejectedRow
    from lyncfedclient.domain.contact_import import PlannedContact

FORMAT_WORDS = {
    FileFormat.LYNC_EXPORT: "Lync's export (Export-CsUserData)",
    FileFormat.LYNC_2010: "Lync 2010's export (DbImpExp)",
    FileFormat.ADMIN_CSV: "an administrator's CSV (Group, Key, SIP)",
    FileFormat.SIP_CONTACT_LIST: "a contact list from a Lync trace",
    FileFormat.OUTLOOK_CSV: "Outlook's CSV",
    FileFormat.GOOGLE_CSV: "Google's CSV",
    FileFormat.VCARD: "vCards",
    FileFormat.PIDGIN: "Pidgin's buddy list",
    FileFormat.PSI: "Psi's contact list",
    FileFormat.GAJIM_CSV: "Gajim's CSV",
    FileFormat.PROFANITY_CSV: "Profanity's CSV",
    FileFormat.XEP_0227: "a server's XEP-0227 export",
    FileFormat.ROSTER_XML: "an XMPP roster",
    FileFormat.MESSENGER: "MSN Messenger's contact list",
    FileFormat.OWN_CSV: "our own CSV",
    FileFormat.ADDRESSES: "a list of addresses",
}

FAULT_WORDS = {
    FileFault.UNREADABLE: "{file} cannot be read: {detail}",
    FileFault.UNRECOGNISED: "{file} is no contact file we know ({detail}); --format says what it is",
    FileFault.TOO_LARGE: "{file} is too large ({detail}); nothing was imported",
    FileFault.DAMAGED: "{file} is damaged ({detail}); export it again",
    FileFault.UNSAFE: "{file} is refused as unsafe ({detail}); nothing was imported",
    FileFault.UNKNOWN_OWNER: "{file}: {detail}",
    FileFault.WRONG_ENCODING: "{file}: {detail}",
    FileFault.CANCELLED: "Reading {file} was stopped",
}

NOTICE_WORDS = {
    Notice.LIST_IN_EXCHANGE: "The list has moved to the mailbox: export the folder Lync Contacts in Outlook and import that.",
    Notice.PASSWORDS_LEFT_OUT: "The file holds passwords. They were not read; keep it in a safe place.",
    Notice.SYSTEM_LABELS_LEFT_OUT: "Google's own labels were not made groups.",
}

VERDICT_WORDS = {
    Verdict.ADD: "to add",
    Verdict.UPDATE: "to update",
    Verdict.DUPLICATE: "already there",
    Verdict.NOT_A_PARTNER: "not a partner",
    Verdict.SERVICE_ENDED: "service ended",
    Verdict.SELF: "yourself",
}

_REASON_WORDS = {
    Reason.NEW: "new",
    Reason.NEW_UNLISTED: "new; taken for an XMPP contact, since no partners are listed",
    Reason.LOOKS_LIKE: "looks like {detail}; left out, add it by hand if it is right",
    Reason.MIXED_ALPHABETS: "mixes alphabets as a forged address does; left out, add it by hand if it is right",
    Reason.NEW_NAME: "gets the name {name}",
    Reason.NEW_GROUPS: "comes into further groups",
    Reason.NEW_NAME_AND_GROUPS: "gets the name {name} and comes into further groups",
    Reason.ALREADY_THERE: "already on the list",
    Reason.SAME_AS_LINE: "the same address as in line {detail}",
    Reason.SAME_AS_FILE: "the same address as in {detail}",
    Reason.UNLISTED_DOMAIN: "{detail} is no XMPP partner",
    Reason.OWN_ORGANISATION: "a colleague in the Lync organisation {detail}, to be reached with Lync itself",
    Reason.SERVICE_ENDED: "{service} ended on {detail}",
    Reason.OWN_ADDRESS: "the account's own address",
}

_ROW_WORDS = {
    RowFault.NO_ADDRESS: "no messaging address",
    RowFault.EMAIL_ONLY: "only an e-mail address",
    RowFault.TELEPHONE: "a telephone number",
    RowFault.DISTRIBUTION_GROUP: "a distribution group",
    RowFault.OTHER_SERVICE: "a service that neither Lync nor XMPP reaches",
    RowFault.SERVER: "the address of a server, not of a person",
    RowFault.BAD_ADDRESS: "not a valid address",
    RowFault.LINE_TOO_LONG: "the line is too long",
    RowFault.UNREADABLE_CHARACTERS: "characters that cannot be read in this encoding",
    RowFault.QUOTE_NOT_CLOSED: "a quotation mark that is never closed",
    RowFault.WRONG_COLUMNS: "the wrong number of columns",
    RowFault.BLOCKED: "blocked in Lync",
    RowFault.CARD_NOT_CLOSED: "the card has no end",
    RowFault.NOT_A_PROPERTY: "not a line of a vCard",
}

_REMARK_WORDS = {
    Remark.NAME_SHORTENED: "the name was shortened",
    Remark.GROUP_SHORTENED: "the name of a group was shortened",
    Remark.GROUPS_LEFT_OUT: "groups beyond the most possible were left out",
    Remark.UNKNOWN_GROUP: "a group of that number is not in the file",
    Remark.NOT_BASE64: "the name is not encoded as it should be and was taken as it is",
    Remark.RESOURCE_LEFT_OUT: "the device after the slash was left out",
    Remark.EMAIL_USED: "the e-mail address was taken",
}


def words_on(planned: PlannedContact) -> str:
    """Say why a contact has its verdict, and what was done to it in reading."""
    provider = provider_of(planned.kind)
    reason = _REASON_WORDS[planned.reason].format(
        detail=planned.detail, name=planned.name, service=provider.long_name if provider else ""
    )
    return "; ".join([reason, *(_REMARK_WORDS[remark] for remark in planned.found.remarks)])


def words_on_rejected(row: RejectedRow) -> str:
    """Say why an entry of a file cannot become a contact."""
    if row.jid_fault is not None:
        return f"{_ROW_WORDS[row.fault]}: it {ADDRESS_WORDS[row.jid_fault]}"
    return _ROW_WORDS[row.fault]


def line_on(planned: PlannedContact) -> str:
    """Give one line about a contact."""
    address = shown_address(planned.jid)
    who = f"{planned.name} <{address}>" if planned.name else address
    return f"{VERDICT_WORDS[planned.verdict]}: {who}: {words_on(planned)}"
