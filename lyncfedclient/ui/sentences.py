"""The words for everything that the domain names by an enum, each where a person reads it.

A fault's sentence says what happened and what to do about it. Names and addresses that others
chose come in isolated, so that their direction does not change the sentence's order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from lyncfedclient.domain.jid import Jid, JidFault
from lyncfedclient.domain.presence import Activity, Availability, OwnState, Presence
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.domain.storage import StorageFault, VaultState
from lyncfedclient.ui import times
from lyncfedclient.ui.outside_text import isolated, shown_line

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


translate = QCoreApplication.translate


def availability(state: Availability) -> str:
    """Give Lync's word for an availability."""
    return {
        Availability.AVAILABLE: translate("Sentences", "Available"),
        Availability.INACTIVE: translate("Sentences", "Inactive"),
        Availability.BUSY: translate("Sentences", "Busy"),
        Availability.BUSY_IDLE: translate("Sentences", "Busy, inactive"),
        Availability.DO_NOT_DISTURB: translate("Sentences", "Do Not Disturb"),
        Availability.BE_RIGHT_BACK: translate("Sentences", "Be Right Back"),
        Availability.AWAY: translate("Sentences", "Away"),
        Availability.OFFLINE: translate("Sentences", "Offline"),
        Availability.UNKNOWN: translate("Sentences", "Presence unknown"),
    }[state]


def activity(doing: Activity) -> str:
    """Give the word for an activity as it follows an availability; empty for none."""
    return {
        Activity.NONE: "",
        Activity.IN_A_MEETING: translate("Sentences", "in a meeting"),
        Activity.IN_A_CALL: translate("Sentences", "in a call"),
        Activity.IN_A_CONFERENCE: translate("Sentences", "in a conference call"),
        Activity.PRESENTING: translate("Sentences", "presenting"),
        Activity.URGENT_INTERRUPTIONS_ONLY: translate("Sentences", "urgent interruptions only"),
        Activity.OUT_OF_OFFICE: translate("Sentences", "out of office"),
        Activity.OFF_WORK: translate("Sentences", "off work"),
        Activity.OUT_TO_LUNCH: translate("Sentences", "out to lunch"),
        Activity.FREE_FOR_CHAT: translate("Sentences", "free to chat"),
        Activity.EXTENDED_AWAY: translate("Sentences", "for longer"),
    }[doing]


def state(presence: Presence, now: datetime) -> str:
    """Say how somebody is: "Busy, in a meeting", "Away 5 min", "Offline 2 days"; without note or "last known"."""
    words = availability(presence.availability)
    if presence.activity is Activity.OFF_WORK:
        words = translate("Sentences", "Off Work")
    elif presence.activity is Activity.OUT_OF_OFFICE:
        words = translate("Sentences", "Out of Office")
    elif presence.activity is not Activity.NONE:
        words = translate("Sentences", "{state}, {activity}").format(
            state=words, activity=activity(presence.activity)
        )
    since = presence.since if presence.is_live else None
    length = times.duration(since, now) if since is not None else ""
    return translate("Sentences", "{state} {length}").format(state=words, length=length) if length else words


def presence_line(presence: Presence, now: datetime) -> str:
    """Say all of a presence on one line: state, when it was last known, note."""
    words = state(presence, now)
    if not presence.is_live and presence.availability is not Availability.UNKNOWN:
        if presence.as_of is None:
            words = translate("Sentences", "{state} · last known").format(state=words)
        else:
            at = times.moment_with_clock(presence.as_of, now)
            words = translate("Sentences", "{state} · last known, {time}").format(state=words, time=at)
    note = shown_line(presence.note)
    if note:
        return translate("Sentences", "{state} · {note}").format(state=words, note=isolated(note))
    return words


def own_state(chosen: OwnState) -> str:
    """Give the word for a state of the user's own, as in the state menu."""
    return {
        OwnState.AVAILABLE: translate("Sentences", "Available"),
        OwnState.BUSY: translate("Sentences", "Busy"),
        OwnState.DO_NOT_DISTURB: translate("Sentences", "Do Not Disturb"),
        OwnState.BE_RIGHT_BACK: translate("Sentences", "Be Right Back"),
        OwnState.OFF_WORK: translate("Sentences", "Off Work"),
        OwnState.APPEAR_AWAY: translate("Sentences", "Appear Away"),
        OwnState.APPEAR_OFFLINE: translate("Sentences", "Appear Offline"),
        OwnState.IN_A_MEETING: translate("Sentences", "In a Meeting"),
        OwnState.IN_A_CALL: translate("Sentences", "In a Call"),
        OwnState.IN_A_CONFERENCE: translate("Sentences", "In a Conference Call"),
        OwnState.PRESENTING: translate("Sentences", "Presenting"),
        OwnState.URGENT_INTERRUPTIONS_ONLY: translate("Sentences", "Urgent Interruptions Only"),
        OwnState.OUT_TO_LUNCH: translate("Sentences", "Out to Lunch"),
        OwnState.OUT_OF_OFFICE: translate("Sentences", "Out of Office"),
        OwnState.INACTIVE: translate("Sentences", "Inactive"),
        OwnState.AWAY: translate("Sentences", "Away"),
        OwnState.FULL_SCREEN: translate("Sentences", "Presenting"),
    }[chosen]


def appearing_offline() -> str:
    """Say what appearing offline brings besides."""
    return translate(
        "Sentences",
        "Nobody sees you, and you don't see how others are. Messages come a little later.",
    )


def relationship(kept: Relationship) -> str:
    """Give Lync's name of a privacy relationship."""
    return {
        Relationship.FRIENDS_AND_FAMILY: translate("Sentences", "Friends and Family"),
        Relationship.WORKGROUP: translate("Sentences", "Workgroup"),
        Relationship.COLLEAGUES: translate("Sentences", "Colleagues"),
        Relationship.EXTERNAL: translate("Sentences", "External Contacts"),
        Relationship.BLOCKED: translate("Sentences", "Blocked Contacts"),
    }[kept]


def presence_fault(fault: StanzaFault, jid: Jid) -> str:
    """Say why a contact's presence is unknown, in one short line."""
    return {
        StanzaFault.SERVER_NOT_FOUND: translate("Sentences", "{domain} can't be found"),
        StanzaFault.SERVER_TIMEOUT: translate("Sentences", "{domain} does not answer"),
        StanzaFault.SERVICE_UNAVAILABLE: translate("Sentences", "{domain} offers no presence"),
        StanzaFault.NO_SUCH_PERSON: translate("Sentences", "{domain} does not know this address"),
        StanzaFault.NOT_ALLOWED: translate("Sentences", "{domain} does not allow it"),
        StanzaFault.NOT_SUBSCRIBED: translate("Sentences", "they have not let you see it"),
        StanzaFault.NOT_ACCEPTABLE: translate("Sentences", "{domain} did not take the request"),
        StanzaFault.TOO_LARGE: translate("Sentences", "{domain} found the request too large"),
        StanzaFault.TOO_MANY: translate("Sentences", "{domain} is overloaded"),
        StanzaFault.POLICY: translate("Sentences", "{domain} does not federate with yours"),
        StanzaFault.GONE: translate("Sentences", "this address no longer exists"),
        StanzaFault.BLOCKED_BY_US: translate("Sentences", "you have blocked them"),
        StanzaFault.OTHER: translate("Sentences", "{domain} gave an error"),
    }[fault].format(domain=isolated(jid.domain))


def presence_fault_advice(fault: StanzaFault, jid: Jid) -> str:
    """Say what to do, or whom to tell, when a contact's presence is unknown."""
    domain = isolated(jid.domain)
    if fault in {
        StanzaFault.SERVER_NOT_FOUND,
        StanzaFault.SERVER_TIMEOUT,
        StanzaFault.POLICY,
        StanzaFault.NOT_ALLOWED,
    }:
        return translate(
            "Sentences",
            "Your gateway can't reach {domain}. Check that the address is right; "
            "if it is, tell your administrator that federation with {domain} does not work.",
        ).format(domain=domain)
    if fault in {StanzaFault.NO_SUCH_PERSON, StanzaFault.GONE}:
        return translate("Sentences", "Check the address with the person, then add them anew.")
    if fault is StanzaFault.NOT_SUBSCRIBED:
        return translate("Sentences", "Ask them again to let you see their presence.")
    return translate("Sentences", "This clears by itself as soon as {domain} answers again.").format(
        domain=domain
    )


def message_fault(fault: StanzaFault, jid: Jid) -> str:
    """Say why a message to somebody came back, in one short line."""
    return {
        StanzaFault.SERVER_NOT_FOUND: translate("Sentences", "{domain} can't be found"),
        StanzaFault.SERVER_TIMEOUT: translate("Sentences", "{domain} can't be reached"),
        StanzaFault.SERVICE_UNAVAILABLE: translate("Sentences", "they can't receive messages now"),
        StanzaFault.NO_SUCH_PERSON: translate("Sentences", "{domain} does not know this address"),
        StanzaFault.NOT_ALLOWED: translate("Sentences", "{domain} does not allow it"),
        StanzaFault.NOT_SUBSCRIBED: translate("Sentences", "they take messages from their contacts only"),
        StanzaFault.NOT_ACCEPTABLE: translate("Sentences", "{domain} did not accept the message"),
        StanzaFault.TOO_LARGE: translate("Sentences", "it is too long for {domain}"),
        StanzaFault.TOO_MANY: translate("Sentences", "their mailbox is full or {domain} is overloaded"),
        StanzaFault.POLICY: translate("Sentences", "{domain} does not federate with yours"),
        StanzaFault.GONE: translate("Sentences", "this address no longer exists"),
        StanzaFault.BLOCKED_BY_US: translate("Sentences", "you have blocked them"),
        StanzaFault.OTHER: translate("Sentences", "{domain} gave an error"),
    }[fault].format(domain=isolated(jid.domain))


def roster_fault(fault: StanzaFault, jid: Jid) -> str:
    """Say that the gateway did not take a change of the contact list."""
    who = isolated(shown_line(str(jid)))
    if fault is StanzaFault.TOO_MANY:
        return translate("Sentences", "The change of {who} was not taken: your contact list is full.").format(
            who=who
        )
    return translate("Sentences", "Your server did not take the change of {who}.").format(who=who)


def address_fault(fault: JidFault) -> str:
    """Say what is wrong with a text that should be an address."""
    return {
        JidFault.EMPTY: translate("Sentences", "Enter an address, such as name@example.org."),
        JidFault.NO_AT: translate("Sentences", "The address needs an @ between name and domain."),
        JidFault.TWO_AT: translate("Sentences", "The address has more than one @."),
        JidFault.SPACE: translate("Sentences", "An address has no spaces."),
        JidFault.NO_LOCAL: translate("Sentences", "The name before the @ is missing."),
        JidFault.NO_DOMAIN: translate("Sentences", "The domain behind the @ is missing."),
        JidFault.TOO_LONG: translate("Sentences", "The address is too long: 1023 bytes a part at most."),
        JidFault.BAD_LOCAL: translate(
            "Sentences", "The name before the @ has a character that is not allowed."
        ),
        JidFault.BAD_DOMAIN: translate("Sentences", "The domain behind the @ is not a valid domain name."),
        JidFault.BAD_RESOURCE: translate("Sentences", "The part behind the / is not valid."),
        JidFault.HAS_RESOURCE: translate("Sentences", "Leave out the / and what follows it."),
        JidFault.OWN_ADDRESS: translate("Sentences", "This is your own address."),
        JidFault.ALREADY_CONTACT: translate("Sentences", "This person is already on your list."),
        JidFault.NOT_A_PARTNER: translate(
            "Sentences",
            "The domain behind the @ is no partner, and only partners are allowed. "
            "Add it to the partners in the settings, or ask your administrator.",
        ),
    }[fault]


def storage_fault(fault: StorageFault, path: Path | None) -> str:
    """Say why something could not be kept on this computer, and what to do."""
    if path is None and fault is StorageFault.DISK_FULL:
        return translate("Sentences", "There is no room left on the disk. Free some space, then try again.")
    where = isolated(shown_line(str(path))) if path is not None else translate("Sentences", "the disk")
    return {
        StorageFault.DISK_FULL: translate(
            "Sentences", "There is no room left for {path}. Free some space, then try again."
        ),
        StorageFault.NOT_WRITABLE: translate("Sentences", "{path} can't be written. Check its permissions."),
        StorageFault.LOCKED: translate(
            "Sentences", "{path} is in use by another program. Close that one, then try again."
        ),
        StorageFault.DAMAGED: translate(
            "Sentences", "{path} is damaged. It will be looked at the next time you start."
        ),
        StorageFault.NEWER: translate(
            "Sentences", "{path} was written by a newer version. Install that version to use it."
        ),
        StorageFault.OTHER: translate("Sentences", "{path} could not be read or written."),
    }[fault].format(path=where)


def not_written(fault: StorageFault, path: Path) -> str:
    """Say that a file the user named could not be written, and why."""
    sentence = {
        StorageFault.DISK_FULL: translate("Sentences", "{file} could not be written: the disk is full."),
        StorageFault.NOT_WRITABLE: translate(
            "Sentences", "{file} could not be written: you may not write there."
        ),
    }.get(fault, translate("Sentences", "{file} could not be written."))
    return sentence.format(file=isolated(shown_line(path.name, 80)))


def vault_state(state: VaultState) -> str:
    """Say what becomes of the password."""
    return {
        VaultState.AVAILABLE: translate("Sentences", "The password is kept in this computer's keyring."),
        VaultState.NONE: translate(
            "Sentences", "This computer has no keyring, so the password is kept for this session only."
        ),
        VaultState.INSECURE: translate(
            "Sentences",
            "This computer's keyring would keep the password readable for others, "
            "so it is kept for this session only.",
        ),
    }[state]
