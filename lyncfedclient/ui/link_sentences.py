"""The words for the connection: where it stands, and why there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from lyncfedclient.domain.link import LinkFault, LinkPhase
from lyncfedclient.ui.outside_text import isolated, shown_line

if TYPE_CHECKING:
    from lyncfedclient.domain.link import Link

translate = QCoreApplication.translate


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
        LinkFault.SIGN_IN_WEAKENED: translate(
            "Sentences",
            "{host} no longer offers the protection that this account has had before. "
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
