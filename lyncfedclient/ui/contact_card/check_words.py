"""The words for the chain of findings about a domain, for the user and for the administrator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from lyncfedclient.domain.domain_check import DomainFinding, DomainStep
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.partner import PartnerType
from lyncfedclient.domain.reachability import can_federate, first_failure
from lyncfedclient.ui.outside_text import isolated, shown_line
from lyncfedclient.ui.sentences import presence_fault
from lyncfedclient.ui.standing_sentences import partner_type

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

translate = QCoreApplication.translate


def step_title(step: DomainStep) -> str:
    """Name a step of the chain."""
    return {
        DomainStep.POLICY: translate("DomainCheck", "Partner list"),
        DomainStep.SRV: translate("DomainCheck", "Service record in the DNS"),
        DomainStep.ADDRESS: translate("DomainCheck", "Address of its server"),
        DomainStep.SIGN_IN: translate("DomainCheck", "Your own sign-in"),
        DomainStep.PING: translate("DomainCheck", "Answer to your server"),
        DomainStep.SOFTWARE: translate("DomainCheck", "Server software"),
    }[step]


def verdict(is_good: bool | None) -> str:  # noqa: FBT001 - the verdict itself
    """Say in one word what came of a step."""
    return {
        True: translate("DomainCheck", "good"),
        False: translate("DomainCheck", "fails"),
        None: translate("DomainCheck", "open"),
    }[is_good]


def finding_text(finding: DomainFinding, domain: str, *, is_listed: bool) -> str:
    """Say what a step found."""
    words = {
        DomainStep.POLICY: _policy,
        DomainStep.SRV: _service_record,
        DomainStep.ADDRESS: _address,
        DomainStep.SIGN_IN: _sign_in,
        DomainStep.PING: _ping,
        DomainStep.SOFTWARE: _software,
    }[finding.step](finding, domain)
    if finding.step is DomainStep.POLICY and finding.is_good and not is_listed:
        kind = partner_type(PartnerType(finding.text)) if finding.text else ""
        return translate("DomainCheck", "Not listed; other domains count as {type}.").format(type=kind)
    return words


def conclusion(findings: Iterable[DomainFinding], domain: str) -> str:
    """Say what all steps amount to."""
    return {
        True: translate("DomainCheck", "{domain} can be reached through your server."),
        False: translate("DomainCheck", "{domain} can't be reached."),
        None: translate("DomainCheck", "Whether {domain} can be reached could not be told."),
    }[can_federate(findings)].format(domain=isolated(domain))


def advice(findings: tuple[DomainFinding, ...], domain: str) -> str:
    """Say what to do, or what to tell the administrator; empty where nothing fails."""
    if can_federate(findings):
        return translate(
            "DomainCheck",
            "If somebody there stays unknown all the same, check their address, or ask them to look whether "
            "they have let you see their presence.",
        )
    failed = first_failure(findings)
    if failed is None:
        return translate("DomainCheck", "Sign in and check again: then your server can be asked.")
    return {
        DomainStep.POLICY: translate(
            "DomainCheck",
            "Only partners are allowed. Add {domain} to the partners, or ask your administrator to.",
        ),
        DomainStep.SIGN_IN: translate("DomainCheck", "Sign in and check again."),
        DomainStep.SRV: translate(
            "DomainCheck",
            "Check the spelling of {domain}. If it is right, tell your administrator: there is no usable "
            "record _xmpp-server._tcp.{domain}; the partner has to publish it.",
        ),
        DomainStep.ADDRESS: translate(
            "DomainCheck",
            "Check the spelling of {domain}. If it is right, tell your administrator: its server has no "
            "address; the partner has to publish it.",
        ),
        DomainStep.PING: translate(
            "DomainCheck",
            "Tell your administrator: your server does not reach {domain}. Both sides have to list each "
            "other as partner, let port 5269 through, and accept each other's certificate.",
        ),
        DomainStep.SOFTWARE: "",
    }[failed.step].format(domain=isolated(domain))


def report(findings: Iterable[DomainFinding], domain: str, last_error: str, at: datetime) -> str:
    """Write all of it as an administrator needs it, to be pasted into a mail."""
    lines = [
        translate("DomainCheck", "Federation with {domain}, checked {time}").format(
            domain=domain, time=f"{at:%Y-%m-%d %H:%M} UTC"
        )
    ]
    for finding in findings:
        detail = " ".join(
            part
            for part in (shown_line(finding.text, 300), f"[{finding.fault.value}]" if finding.fault else "")
            if part
        )
        line = f"{step_title(finding.step)}: {verdict(finding.is_good)}"
        lines.append(f"{line}, {detail}" if detail else line)
    if last_error:
        lines.append(translate("DomainCheck", "Last error: {text}").format(text=last_error))
    return "\n".join(lines)


# -- one step each -----------------------------------------------------------------------------


def _policy(finding: DomainFinding, _domain: str) -> str:
    if not finding.is_good:
        return translate("DomainCheck", "Not a partner, and only partners are allowed.")
    kind = partner_type(PartnerType(finding.text)) if finding.text else ""
    return translate("DomainCheck", "On the list, as {type}.").format(type=kind)


def _service_record(finding: DomainFinding, _domain: str) -> str:
    if finding.is_good:
        return isolated(shown_line(finding.text))
    if finding.is_good is None:
        return translate("DomainCheck", "None; then the domain's own address counts.")
    return _with_text(translate("DomainCheck", "It could not be looked up."), finding)


def _address(finding: DomainFinding, _domain: str) -> str:
    if finding.is_good:
        return isolated(shown_line(finding.text))
    return _with_text(translate("DomainCheck", "There is none."), finding)


def _sign_in(finding: DomainFinding, _domain: str) -> str:
    if finding.is_good:
        return translate("DomainCheck", "You are signed in.")
    return translate("DomainCheck", "You are not signed in, so your server can't be asked.")


def _ping(finding: DomainFinding, domain: str) -> str:
    if finding.is_good:
        return translate("DomainCheck", "It answers.")
    if finding.is_good is None:
        return translate("DomainCheck", "Not asked: you are not signed in.")
    if finding.fault is None:
        return _with_text(translate("DomainCheck", "It does not answer."), finding)
    reason = presence_fault(finding.fault, Jid("", domain))
    return _with_text(translate("DomainCheck", "Your server says: {reason}.").format(reason=reason), finding)


def _software(finding: DomainFinding, _domain: str) -> str:
    if finding.is_good:
        return isolated(shown_line(finding.text)) or translate("DomainCheck", "Not named.")
    return translate("DomainCheck", "Not told, which many servers do.")


def _with_text(sentence: str, finding: DomainFinding) -> str:
    if not finding.text:
        return sentence
    return translate("DomainCheck", "{sentence} ({text})").format(
        sentence=sentence, text=isolated(shown_line(finding.text))
    )
