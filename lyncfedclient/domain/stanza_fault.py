"""Why a stanza came back."""

from __future__ import annotations

from enum import Enum


class StanzaFault(Enum):
    """Why a stanza came back (RFC 6120 section 8.3.3), reduced to what a person can act on."""

    SERVER_NOT_FOUND = "remote-server-not-found"
    SERVER_TIMEOUT = "remote-server-timeout"
    SERVICE_UNAVAILABLE = "service-unavailable"
    NO_SUCH_PERSON = "item-not-found"
    NOT_ALLOWED = "not-allowed"
    NOT_SUBSCRIBED = "subscription-required"
    NOT_ACCEPTABLE = "not-acceptable"
    TOO_LARGE = "too-large"
    TOO_MANY = "resource-constraint"
    POLICY = "policy-violation"
    GONE = "gone"
    BLOCKED_BY_US = "blocked-by-us"
    OTHER = "undefined-condition"
