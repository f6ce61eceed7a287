"""What an import says of files, contacts and lines that were left out; one table an enum."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from lyncfedclient.domain.contact_file import FileFault, FileFormat, Notice, Remark, RowFault
from lyncfedclient.domain.contact_import import Reason, Verdict
from lyncfedclient.domain.provider import provider_of
from lyncfedclient.ui.outside_text import isolated, shown_line
from lyncfedclient.ui.sentences import address_fault
from lyncfedclient.ui.standing_sentences import end_of_service

if TYPE_CHECKING:
    from lyncfedclient.domain.contact_file import RejectedRow
    from lyncfedclient.domain.contact_import import ImportFailed, PlannedContact

translate = QCoreApplication.translate


def number(count: int) -> str:
    """Write a number as the user's language does."""
    return QLocale().toString(count)


def contacts(count: int) -> str:
    """Say how many contacts."""
    if count == 1:
        return translate("Import", "1 contact")
    return translate("Import", "%Ln contacts", "", count)


def file_format(known: FileFormat) -> str:
    """Name a format as a user knows it: by the program it comes from."""
    return {
        FileFormat.LYNC_EXPORT: translate("Import", "Lync export (Export-CsUserData)"),
        FileFormat.LYNC_2010: translate("Import", "Lync 2010 export (DbImpExp)"),
        FileFormat.ADMIN_CSV: translate("Import", "Administrator's CSV (Group, Key, SIP)"),
        FileFormat.SIP_CONTACT_LIST: translate("Import", "Contact list from a Lync trace"),
        FileFormat.OUTLOOK_CSV: translate("Import", "Outlook CSV"),
        FileFormat.GOOGLE_CSV: translate("Import", "Google Contacts CSV"),
        FileFormat.VCARD: translate("Import", "vCard"),
        FileFormat.PIDGIN: translate("Import", "Pidgin buddy list"),
        FileFormat.PSI: translate("Import", "Psi contact list"),
        FileFormat.GAJIM_CSV: translate("Import", "Gajim CSV"),
        FileFormat.PROFANITY_CSV: translate("Import", "Profanity CSV"),
        FileFormat.XEP_0227: translate("Import", "XMPP server data (XEP-0227)"),
        FileFormat.ROSTER_XML: translate("Import", "XMPP roster"),
        FileFormat.MESSENGER: translate("Import", "MSN Messenger contact list"),
        FileFormat.OWN_CSV: translate("Import", "CSV of this program"),
        FileFormat.ADDRESSES: translate("Import", "List of addresses"),
    }[known]


def encoding(name: str) -> str:
    """Name an encoding by the languages it is for, with its code."""
    return {
        "utf-8": translate("Import", "Unicode (UTF-8)"),
        "utf-16": translate("Import", "Unicode (UTF-16)"),
        "utf-16-le": translate("Import", "Unicode (UTF-16 LE)"),
        "utf-16-be": translate("Import", "Unicode (UTF-16 BE)"),
        "cp1252": translate("Import", "Western European (Windows-1252)"),
        "cp949": translate("Import", "Korean (Windows-949)"),
        "cp1250": translate("Import", "Central European (Windows-1250)"),
        "cp1251": translate("Import", "Cyrillic (Windows-1251)"),
        "cp1253": translate("Import", "Greek (Windows-1253)"),
        "cp1254": translate("Import", "Turkish (Windows-1254)"),
        "cp1255": translate("Import", "Hebrew (Windows-1255)"),
        "cp1256": translate("Import", "Arabic (Windows-1256)"),
        "cp1257": translate("Import", "Baltic (Windows-1257)"),
        "cp932": translate("Import", "Japanese (Windows-932)"),
        "cp950": translate("Import", "Traditional Chinese (Windows-950)"),
        "gb18030": translate("Import", "Simplified Chinese (GB 18030)"),
    }.get(name, name)


def failure(failed: ImportFailed) -> str:
    """Say why a file could not be read, and what to do about it."""
    sentence = {
        FileFault.UNREADABLE: translate(
            "Import", "{file} can't be opened. Check that it is there and that you may read it."
        ),
        FileFault.UNRECOGNISED: translate(
            "Import", "This is no contact file we recognise. If you know what it is, choose its format."
        ),
        FileFault.TOO_LARGE: translate(
            "Import", "{file} is too large to be a contact list. Split it, or export only your own list."
        ),
        FileFault.DAMAGED: translate(
            "Import", "{file} is damaged or cut short. Export it again where it comes from."
        ),
        FileFault.UNSAFE: translate(
            "Import", "{file} holds what attackers use and no contact list needs, so it was not read."
        ),
        FileFault.UNKNOWN_OWNER: translate(
            "Import", "{file} does not hold this user's list. Choose one of those it holds."
        ),
        FileFault.WRONG_ENCODING: translate("Import", "{file} can't be read in this encoding."),
        FileFault.CANCELLED: translate("Import", "Reading was stopped."),
    }[failed.fault]
    return sentence.format(file=isolated(shown_line(failed.file_name, 80)))


def notice(said: Notice) -> str:
    """Say what there is to know about a file as a whole."""
    return {
        Notice.LIST_IN_EXCHANGE: translate(
            "Import",
            "This list has moved to the mailbox, and the copy here is empty. "
            "In Outlook, export the folder Lync Contacts as CSV, and import that.",
        ),
        Notice.PASSWORDS_LEFT_OUT: translate(
            "Import", "The file holds passwords. They were not read; keep the file in a safe place."
        ),
        Notice.SYSTEM_LABELS_LEFT_OUT: translate("Import", "Google's own labels were not made groups."),
    }[said]


def verdict(found: Verdict) -> str:
    """Say in a word or two what becomes of a contact."""
    return {
        Verdict.ADD: translate("Import", "Add"),
        Verdict.UPDATE: translate("Import", "Update"),
        Verdict.DUPLICATE: translate("Import", "Already there"),
        Verdict.NOT_A_PARTNER: translate("Import", "Not a partner"),
        Verdict.SERVICE_ENDED: translate("Import", "Service ended"),
        Verdict.SELF: translate("Import", "Yourself"),
    }[found]


def _reason(found: Reason) -> str:
    return {
        Reason.NEW: translate("Import", "New on your list"),
        Reason.NEW_UNLISTED: translate("Import", "New; taken for XMPP, because no partners are listed"),
        Reason.LOOKS_LIKE: translate("Import", "Looks like {detail}: tick it only if it is right"),
        Reason.MIXED_ALPHABETS: translate(
            "Import", "Mixes alphabets, as forged addresses do: tick it only if it is right"
        ),
        Reason.NEW_NAME: translate("Import", "Gets the name {name}"),
        Reason.NEW_GROUPS: translate("Import", "Comes into further groups"),
        Reason.NEW_NAME_AND_GROUPS: translate("Import", "Gets the name {name} and comes into further groups"),
        Reason.ALREADY_THERE: translate("Import", "On your list just so"),
        Reason.SAME_AS_LINE: translate("Import", "The same address as in line {detail}"),
        Reason.SAME_AS_FILE: translate("Import", "The same address as in {detail}"),
        Reason.UNLISTED_DOMAIN: translate("Import", "{detail} is no XMPP partner"),
        Reason.OWN_ORGANISATION: translate("Import", "A colleague at {detail}: reach them with Lync itself"),
        Reason.SERVICE_ENDED: translate(
            "Import", "Ended on {date} ({service}); ticked, it is kept as a note"
        ),
        Reason.OWN_ADDRESS: translate("Import", "Your own address"),
    }[found]


def _ended_in(ended_on: str) -> str:
    """Give the sentence for a service of whose end only the month or the year is known."""
    if ended_on.count("-") == 2:  # noqa: PLR2004 - a whole date has two
        return _reason(Reason.SERVICE_ENDED)
    return translate("Import", "Ended in {date} ({service}); ticked, it is kept as a note")


def _remark(said: Remark) -> str:
    return {
        Remark.NAME_SHORTENED: translate("Import", "the name was shortened"),
        Remark.GROUP_SHORTENED: translate("Import", "a group's name was shortened"),
        Remark.GROUPS_LEFT_OUT: translate("Import", "groups beyond the most possible were left out"),
        Remark.UNKNOWN_GROUP: translate("Import", "a group it names is not in the file"),
        Remark.NOT_BASE64: translate("Import", "the name was taken as it stands"),
        Remark.RESOURCE_LEFT_OUT: translate("Import", "the device behind the / was left out"),
        Remark.EMAIL_USED: translate("Import", "its e-mail address was taken"),
    }[said]


def reason(planned: PlannedContact) -> str:
    """Say why a contact has its verdict, and what was done to it in reading."""
    found = planned.reason
    provider = provider_of(planned.kind)
    words = _ended_in(planned.detail) if found is Reason.SERVICE_ENDED else _reason(found)
    words = words.format(
        detail=isolated(shown_line(planned.detail, 80)),
        name=isolated(shown_line(planned.name, 80)),
        service=provider.long_name if provider is not None else "",
        date=end_of_service(planned.detail) if found is Reason.SERVICE_ENDED else "",
    )
    for remark in planned.found.remarks:
        words = translate("Import", "{words}; {remark}").format(words=words, remark=_remark(remark))
    return words


def rejection(row: RejectedRow) -> str:
    """Say why an entry of a file cannot become a contact."""
    if row.jid_fault is not None:
        return address_fault(row.jid_fault)
    return {
        RowFault.NO_ADDRESS: translate("Import", "It has no messaging address."),
        RowFault.EMAIL_ONLY: translate("Import", "It has only an e-mail address."),
        RowFault.TELEPHONE: translate("Import", "It is a telephone number."),
        RowFault.DISTRIBUTION_GROUP: translate("Import", "It is a distribution group, not a person."),
        RowFault.OTHER_SERVICE: translate(
            "Import", "It lives on a service that neither Lync nor XMPP reaches."
        ),
        RowFault.SERVER: translate("Import", "It is the address of a server, not of a person."),
        RowFault.BAD_ADDRESS: translate("Import", "It is not a valid address."),
        RowFault.LINE_TOO_LONG: translate("Import", "The line is too long."),
        RowFault.UNREADABLE_CHARACTERS: translate(
            "Import", "It has characters that can't be read in this encoding."
        ),
        RowFault.QUOTE_NOT_CLOSED: translate("Import", "A quotation mark is never closed."),
        RowFault.WRONG_COLUMNS: translate("Import", "It has the wrong number of columns."),
        RowFault.BLOCKED: translate("Import", "It was blocked in Lync, and asking would let them see you."),
        RowFault.CARD_NOT_CLOSED: translate("Import", "The card has no end."),
        RowFault.NOT_A_PROPERTY: translate("Import", "It is not a line of a vCard."),
    }[row.fault]


def counted_verdict(found: Verdict, count: int) -> str:
    """Say how many ticked contacts are added, updated, or kept as a note."""
    return {
        Verdict.ADD: translate("Import", "%Ln to add", "", count),
        Verdict.UPDATE: translate("Import", "%Ln to update", "", count),
        Verdict.SERVICE_ENDED: translate("Import", "%Ln kept as a note", "", count),
    }[found]
