"""The words for everything that the domain names by an enum, each where a person reads it.

A fault's sentence says what happened and what to do about it. Names and addresses that others
chose come in isolated, so that their direction does not change the sentence's order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from lyncfedclient.domain.gateway import LinkFault, LinkPhase, StanzaFault
from lyncfedclient.domain.jid import Jid, JidFault
from lyncfedclient.domain.presence import Activity, Availability, OwnState, Presence
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.domain.storage import StorageFault, VaultState
from lyncfedclient.ui import times
from lyncfedclient.ui.outside_text import isolated, shown_line

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from lyncfedclient.domain.gateway import Link

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


def link_phase(phase: LinkPhase, host: str) -> str:
    """Say where the connection stands."""
    where = isolated(shown_line(host))
    return {
        LinkPhase.OFFLINE: translate("Sentences", "You are signed out."),
        LinkPhase.RESOLVING: translate("Sentences", "Looking for {host}…"),
        LinkPhase.CONNECTING: translate("Sentences", "Connecting to {host}…"),
        LinkPhase.SECURING: translate("Sentences", "Securing the connection to {host}…"),
        LinkPhase.SIGNING_IN: translate("Sentences", "Signing in at {host}…"),
        LinkPhase.ONLINE: translate("Sentences", "You are signed in."),
        LinkPhase.WAITING: translate("Sentences", "The connection to {host} was lost."),
        LinkPhase.REFUSED: translate("Sentences", "You are not signed in at {host}."),
    }[phase].format(host=where)


def link_trouble(link: Link, host: str) -> str:
    """Say why there is no connection and what to do; without a known reason, where it stands."""
    if link.fault is None:
        return link_phase(link.phase, host)
    return link_fault(link.fault, host)


def link_fault(fault: LinkFault, host: str) -> str:
    """Say why signing in failed, and what to do about it."""
    return {
        LinkFault.BAD_PASSWORD: translate(
            "Sentences", "{host} did not accept this address and password. Check both and sign in again."
        ),
        LinkFault.ACCOUNT_DISABLED: translate(
            "Sentences", "Your account at {host} is disabled. Ask your administrator to enable it."
        ),
        LinkFault.NO_SUCH_SERVER: translate(
            "Sentences",
            "There is no server {host}. Check the part of your address behind the @, "
            "or enter the gateway's name under More.",
        ),
        LinkFault.NO_NETWORK: translate(
            "Sentences", "This computer has no network. You will be signed in as soon as there is one."
        ),
        LinkFault.CONNECTION_REFUSED: translate(
            "Sentences",
            "{host} refuses connections. It may be restarting; if this goes on, tell your administrator.",
        ),
        LinkFault.TIMED_OUT: translate(
            "Sentences", "{host} does not answer. A firewall may be in the way, or the server is down."
        ),
        LinkFault.CONNECTION_LOST: translate("Sentences", "The connection to {host} was lost."),
        LinkFault.NO_TLS: translate(
            "Sentences",
            "{host} offers no encryption, so nothing was sent. Ask your administrator to switch on TLS.",
        ),
        LinkFault.TLS_FAILED: translate(
            "Sentences", "No secure connection to {host} could be made. Tell your administrator."
        ),
        LinkFault.CERTIFICATE_UNTRUSTED: translate(
            "Sentences",
            "The certificate of {host} comes from an authority that this computer does not trust. "
            "If your organisation has its own, choose its CA file under More.",
        ),
        LinkFault.CERTIFICATE_KEY_CHANGED: translate(
            "Sentences",
            "The key of {host} has changed since you trusted it. Somebody may be in between: "
            "ask your administrator whether it was renewed, and compare the fingerprint under Details.",
        ),
        LinkFault.CERTIFICATE_EXPIRED: translate(
            "Sentences",
            "The certificate of {host} has expired. Check this computer's clock, then tell your administrator.",
        ),
        LinkFault.CERTIFICATE_WRONG_NAME: translate(
            "Sentences",
            "The certificate belongs to another server than {host}. Nothing was sent. Tell your administrator.",
        ),
        LinkFault.CERTIFICATE_REVOKED: translate(
            "Sentences",
            "The certificate of {host} has been revoked: its key may be in wrong hands. "
            "Nothing was sent. Tell your administrator.",
        ),
        LinkFault.REVOCATION_UNKNOWN: translate(
            "Sentences",
            "Whether the certificate of {host} has been revoked cannot be told: the CA file has no list "
            "in force for it. Tell your administrator.",
        ),
        LinkFault.SIGN_IN_TAMPERED: translate(
            "Sentences",
            "Somebody between this computer and {host} has changed how to sign in. "
            "Your password was not given away. Tell your administrator.",
        ),
        LinkFault.NO_SAFE_MECHANISM: translate(
            "Sentences",
            "{host} wants the password in a way that is not safe. Ask your administrator to allow SCRAM.",
        ),
        LinkFault.CA_FILE_UNREADABLE: translate(
            "Sentences", "The CA file could not be read. Choose another one under More."
        ),
        LinkFault.WRONG_ACCOUNT: translate(
            "Sentences",
            "{host} signed in another account than yours. You were disconnected; tell your administrator.",
        ),
        LinkFault.ACCOUNT_NOT_ALLOWED: translate(
            "Sentences",
            "Your administrator allows other accounts than this one on this computer. "
            "Sign in with the address that your organisation gave you.",
        ),
        LinkFault.SIGNED_IN_ELSEWHERE: translate(
            "Sentences",
            "Another program signed in with the same name and took over. Sign in to take it back.",
        ),
        LinkFault.SERVER_SHUT_DOWN: translate("Sentences", "{host} is being shut down or restarted."),
        LinkFault.PROTOCOL_VIOLATION: translate(
            "Sentences", "{host} sent something that is not allowed, so the connection was closed."
        ),
    }[fault].format(host=isolated(shown_line(host)))


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
