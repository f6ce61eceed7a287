"""The words for how it stands with a contact, for partners and for what an administrator has set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from lyncfedclient.domain.partner import PartnerType
from lyncfedclient.domain.partner_file import PartnerRowFault
from lyncfedclient.domain.policy import PolicySetting
from lyncfedclient.domain.provider import provider_of
from lyncfedclient.domain.standing import Remedy, Standing, StandingKind
from lyncfedclient.ui import times
from lyncfedclient.ui.outside_text import isolated, shown_line
from lyncfedclient.ui.sentences import presence_fault, presence_fault_advice

if TYPE_CHECKING:
    from datetime import datetime

    from lyncfedclient.domain.contact import Contact

translate = QCoreApplication.translate


def standing(found: Standing, contact: Contact, now: datetime) -> str:
    """Say how it stands with a contact, in whole sentences, with what to do where something can be done."""
    jid = contact.jid
    since = times.moment_with_clock(found.since, now) if found.since is not None else ""
    if found.kind is StandingKind.UNREACHABLE and found.fault is not None:
        return _joined(
            translate("Standing", "Presence unknown: {reason}.").format(
                reason=presence_fault(found.fault, jid)
            ),
            presence_fault_advice(found.fault, jid),
            _error_text(found),
            _besides(found),
        )
    has_date = bool(since or found.ended_on)
    text = (_with_date(found.kind) if has_date else "") or _without_date(found.kind)
    provider = provider_of(contact.kind)
    words = text.format(
        since=since,
        domain=isolated(jid.domain),
        service=provider.name if provider is not None else "",
        date=end_of_service(found.ended_on),
    )
    return _joined(words, _besides(found))


def _without_date(kind: StandingKind) -> str:
    return {
        StandingKind.MUTUAL: translate("Standing", "You see each other's presence."),
        StandingKind.SEEN_BY_US: translate(
            "Standing", "You see their presence, but they don't see yours: they have not asked to."
        ),
        StandingKind.SEEING_US: translate(
            "Standing", "They see your presence, but you don't see theirs: you have not asked to."
        ),
        StandingKind.NOT_ASKED: translate(
            "Standing", "Neither of you sees the other's presence, and you have not asked to."
        ),
        StandingKind.QUEUED: translate(
            "Standing", "Your request to see their presence will be sent as soon as you are signed in."
        ),
        StandingKind.ASKED: translate(
            "Standing", "You have asked to see their presence; they have not answered."
        ),
        StandingKind.REFUSED: translate("Standing", "They do not let you see their presence."),
        StandingKind.ASKING: translate("Standing", "They ask to see your presence and wait for your answer."),
        StandingKind.NEVER_SEEN: translate(
            "Standing",
            "They have let you see their presence, but none has ever come. "
            "Check that the address is right, and the domain {domain}.",
        ),
        StandingKind.SILENT: translate(
            "Standing",
            "Nothing has been heard of them for more than eight hours, so their presence may be out of date.",
        ),
        StandingKind.UNREACHABLE: translate("Standing", "Presence unknown: {domain} can't be reached."),
        StandingKind.NOT_A_PARTNER: translate(
            "Standing",
            "{domain} is no partner, and only partners are allowed. "
            "Add it to the partners in the settings, or ask your administrator.",
        ),
        StandingKind.SERVICE_ENDED: translate(
            "Standing", "{service} has ended, so nobody can be reached at this address."
        ),
        StandingKind.BLOCKED: translate(
            "Standing", "You have blocked them: they see you offline and can't reach you."
        ),
    }[kind]


def _with_date(kind: StandingKind) -> str:
    return {
        StandingKind.ASKED: translate(
            "Standing", "You asked to see their presence ({since}); they have not answered."
        ),
        StandingKind.REFUSED: translate("Standing", "They have not let you see their presence ({since})."),
        StandingKind.SILENT: translate(
            "Standing", "Nothing has been heard of them since {since}, so their presence may be out of date."
        ),
        StandingKind.SERVICE_ENDED: translate(
            "Standing", "{service} has ended ({date}), so nobody can be reached at this address."
        ),
    }.get(kind, "")


def _besides(found: Standing) -> str:
    if found.is_asking and found.kind is not StandingKind.ASKING:
        return translate("Standing", "They ask to see your presence and wait for your answer.")
    if found.is_seeing_us and found.kind in {
        StandingKind.ASKED,
        StandingKind.QUEUED,
        StandingKind.REFUSED,
        StandingKind.UNREACHABLE,
    }:
        return translate("Standing", "They see your presence.")
    return ""


def _error_text(found: Standing) -> str:
    text = shown_line(found.fault_text)
    return translate("Standing", "The server said: “{text}”.").format(text=isolated(text)) if text else ""


def _joined(*sentences: str) -> str:
    return translate("Standing", " ", "between two sentences").join(filter(None, sentences))


def remedy(step: Remedy) -> str:
    """Give the label of the button that takes a step."""
    return {
        Remedy.ASK: translate("Standing", "Ask to see their presence"),
        Remedy.ASK_AGAIN: translate("Standing", "Ask again"),
        Remedy.CANCEL_REQUEST: translate("Standing", "Take back the request"),
        Remedy.ACCEPT: translate("Standing", "Accept"),
        Remedy.LET_THEM_SEE: translate("Standing", "Let them see me"),
        Remedy.REFRESH: translate("Standing", "Refresh presence"),
        Remedy.CHECK_DOMAIN: translate("Standing", "Check this domain"),
        Remedy.CHECK_ADDRESS: translate("Standing", "Correct the address"),
        Remedy.UNBLOCK: translate("Standing", "Unblock"),
        Remedy.KEEP_AS_NOTE: translate("Standing", "Keep as a note"),
        Remedy.REMOVE: translate("Standing", "Remove"),
    }[step]


def end_of_service(ended_on: str) -> str:
    """Write the end of a public service, of which the year, the month or the day is known."""
    return times.date_of(ended_on)


def partner_type(kind: PartnerType | None) -> str:
    """Give Lync's name of a partner type; None is a domain that is no partner."""
    return {
        PartnerType.FEDERATED: translate("Partners", "Federated"),
        PartnerType.PUBLIC_VERIFIED: translate("Partners", "Public verified"),
        PartnerType.PUBLIC_UNVERIFIED: translate("Partners", "Public unverified"),
        None: translate("Partners", "Not a partner"),
    }[kind]


def partner_type_means(kind: PartnerType | None, domain: str) -> str:
    """Say what a domain's type means for people there, as the add dialog and the card need it."""
    return {
        PartnerType.FEDERATED: translate(
            "Partners", "People at {domain} can reach you without being on your list, and see your note."
        ),
        PartnerType.PUBLIC_VERIFIED: translate(
            "Partners",
            "People at {domain} can reach you without being on your list. They never see your note.",
        ),
        PartnerType.PUBLIC_UNVERIFIED: translate(
            "Partners", "People at {domain} can reach you only after you add them. They never see your note."
        ),
        None: translate(
            "Partners", "{domain} is no partner, and only partners are allowed. Nobody there can be added."
        ),
    }[kind].format(domain=isolated(shown_line(domain)))


def partner_row_fault(fault: PartnerRowFault) -> str:
    """Say why a line of a file of partners was not taken."""
    return {
        PartnerRowFault.NO_DOMAIN: translate("Partners", "The line has no domain."),
        PartnerRowFault.BAD_DOMAIN: translate("Partners", "It names something that is not a domain."),
        PartnerRowFault.UNKNOWN_TYPE: translate("Partners", "Its partner type is not one of Lync's three."),
        PartnerRowFault.UNREADABLE: translate("Partners", "The line can't be read."),
        PartnerRowFault.REPEATED: translate("Partners", "An earlier line has the same domain."),
    }[fault]


def policy_setting(setting: PolicySetting) -> str:
    """Say that an administrator has set something, beside the control that cannot be used."""
    return {
        PolicySetting.PARTNERS: translate("Partners", "Your administrator has set the partners."),
        PolicySetting.IS_PARTNERS_ONLY: translate(
            "Partners", "Your administrator has set whether other domains are allowed."
        ),
        PolicySetting.UNLISTED_TYPE: translate(
            "Partners", "Your administrator has set the type of other domains."
        ),
        PolicySetting.ACCOUNT_DOMAIN: translate(
            "Partners", "Your administrator has set the domain of your account."
        ),
        PolicySetting.HOST: translate("Partners", "Your administrator has set the gateway."),
        PolicySetting.TLS: translate("Partners", "Your administrator has set how the connection is secured."),
        PolicySetting.CA_FILE: translate("Partners", "Your administrator has set the CA file."),
        PolicySetting.RETENTION: translate(
            "Partners", "Your administrator has set how long messages are kept."
        ),
        PolicySetting.SPELLING: translate(
            "Partners", "Your administrator has set whether spelling is checked."
        ),
    }[setting]
