"""The connection to the gateway: where it stands, and why there is none."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from lyncfedclient.domain.value import value

if TYPE_CHECKING:
    from datetime import datetime


class LinkPhase(Enum):
    """Where the connection to the gateway stands."""

    OFFLINE = "offline"
    RESOLVING = "resolving"
    CONNECTING = "connecting"
    SECURING = "securing"
    SIGNING_IN = "signing-in"
    ONLINE = "online"
    WAITING = "waiting"
    """Lost or not reached; tries again at ``Link.retry_at``."""
    REFUSED = "refused"
    """Will not try again by itself: the user has to change something."""


class LinkFault(Enum):
    """Why there is no connection; ``ui/sentences`` says each in words, with what to do."""

    BAD_PASSWORD = "bad-password"  # noqa: S105 - the name of a fault
    ACCOUNT_DISABLED = "account-disabled"
    NO_SUCH_SERVER = "no-such-server"
    NO_NETWORK = "no-network"
    CONNECTION_REFUSED = "connection-refused"
    TIMED_OUT = "timed-out"
    CONNECTION_LOST = "connection-lost"
    NO_TLS = "no-tls"
    TLS_FAILED = "tls-failed"
    CERTIFICATE_UNTRUSTED = "certificate-untrusted"
    CERTIFICATE_EXPIRED = "certificate-expired"
    CERTIFICATE_WRONG_NAME = "certificate-wrong-name"
    CERTIFICATE_KEY_CHANGED = "certificate-key-changed"
    """The user has trusted another key of this place for this account."""
    CERTIFICATE_REVOKED = "certificate-revoked"
    REVOCATION_UNKNOWN = "revocation-unknown"
    """The account's CA file holds revocation lists, and none that is in force speaks of the certificate."""
    NO_SAFE_MECHANISM = "no-safe-mechanism"
    SIGN_IN_WEAKENED = "sign-in-weakened"
    """The account has signed in, or could have, in a safer way than any that is offered now."""
    SIGN_IN_TAMPERED = "sign-in-tampered"
    """The ways to sign in that arrived are not those that the server says it has offered (XEP-0474)."""
    CA_FILE_UNREADABLE = "ca-file-unreadable"
    WRONG_ACCOUNT = "wrong-account"
    ACCOUNT_NOT_ALLOWED = "account-not-allowed"
    """The administrator's policy allows accounts of another domain only; told without connecting."""
    SIGNED_IN_ELSEWHERE = "signed-in-elsewhere"
    SERVER_SHUT_DOWN = "server-shut-down"
    PROTOCOL_VIOLATION = "protocol-violation"

    @property
    def is_final(self) -> bool:
        """Whether trying again without a change by the user is pointless or harmful."""
        return self in _FINAL


_FINAL = frozenset(
    {
        LinkFault.BAD_PASSWORD,
        LinkFault.ACCOUNT_DISABLED,
        LinkFault.NO_TLS,
        LinkFault.CERTIFICATE_UNTRUSTED,
        LinkFault.CERTIFICATE_EXPIRED,
        LinkFault.CERTIFICATE_WRONG_NAME,
        LinkFault.CERTIFICATE_KEY_CHANGED,
        LinkFault.CERTIFICATE_REVOKED,
        LinkFault.REVOCATION_UNKNOWN,
        LinkFault.NO_SAFE_MECHANISM,
        LinkFault.SIGN_IN_WEAKENED,
        LinkFault.SIGN_IN_TAMPERED,
        LinkFault.CA_FILE_UNREADABLE,
        LinkFault.WRONG_ACCOUNT,
        LinkFault.ACCOUNT_NOT_ALLOWED,
        LinkFault.SIGNED_IN_ELSEWHERE,
    }
)


@value
class Certificate:
    """What the server showed, for the person who has to judge it.

    ``sha256`` is the fingerprint in upper-case hex pairs with colons, empty when it was not to be had;
    ``key_sha256`` is that of its public key, ``host`` the place that showed it. Of a self-signed one
    nobody but the user can say whose it is.
    """

    subject: str = ""
    issuer: str = ""
    names: tuple[str, ...] = ()
    not_before: datetime | None = None
    not_after: datetime | None = None
    sha256: str = ""
    key_sha256: str = ""
    is_self_signed: bool = False
    host: str = ""


@value
class TrustedKey:
    """The key of a self-signed gateway that the user trusts, for one account at one place."""

    host: str
    key_sha256: str


@value
class Link:
    """The state of the connection. ``detail`` is technical text for the log and the details pane."""

    phase: LinkPhase
    fault: LinkFault | None = None
    detail: str = ""
    retry_at: datetime | None = None
    certificate: Certificate | None = None
    host: str = ""
    is_resumed: bool = False
