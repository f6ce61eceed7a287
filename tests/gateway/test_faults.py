"""Error conditions in the program's words."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from lyncfedclient.domain.link import LinkFault
from lyncfedclient.domain.stanza_fault import StanzaFault
from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.faults import sasl_failure, stanza_fault, stream_error


def stanza(content: str) -> ET.Element:
    return ET.fromstring(f"<message xmlns='jabber:client' type='error'>{content}</message>")


@pytest.mark.parametrize(
    ("condition", "fault"),
    [
        ("remote-server-not-found", StanzaFault.SERVER_NOT_FOUND),
        ("remote-server-timeout", StanzaFault.SERVER_TIMEOUT),
        ("service-unavailable", StanzaFault.SERVICE_UNAVAILABLE),
        ("recipient-unavailable", StanzaFault.SERVICE_UNAVAILABLE),
        ("item-not-found", StanzaFault.NO_SUCH_PERSON),
        ("jid-malformed", StanzaFault.NO_SUCH_PERSON),
        ("forbidden", StanzaFault.NOT_ALLOWED),
        ("not-allowed", StanzaFault.NOT_ALLOWED),
        ("not-authorized", StanzaFault.NOT_ALLOWED),
        ("subscription-required", StanzaFault.NOT_SUBSCRIBED),
        ("registration-required", StanzaFault.NOT_SUBSCRIBED),
        ("not-acceptable", StanzaFault.NOT_ACCEPTABLE),
        ("resource-constraint", StanzaFault.TOO_MANY),
        ("policy-violation", StanzaFault.POLICY),
        ("gone", StanzaFault.GONE),
        ("redirect", StanzaFault.GONE),
        ("undefined-condition", StanzaFault.OTHER),
        ("unheard-of", StanzaFault.OTHER),
    ],
)
def test_conditions_of_stanzas_are_named(condition: str, fault: StanzaFault) -> None:
    found = stanza_fault(stanza(f"<error type='cancel'><{condition} xmlns='{ns.STANZA_ERRORS}'/></error>"))

    assert found == (fault, "")


def test_too_large_is_told_by_the_text() -> None:
    found = stanza_fault(
        stanza(
            f"<error type='modify'><policy-violation xmlns='{ns.STANZA_ERRORS}'/>"
            f"<text xmlns='{ns.STANZA_ERRORS}'>Stanza is too large</text></error>"
        )
    )

    assert found == (StanzaFault.TOO_LARGE, "Stanza is too large")


def test_our_own_block_is_told_from_theirs() -> None:
    found = stanza_fault(
        stanza(
            f"<error type='cancel'><not-acceptable xmlns='{ns.STANZA_ERRORS}'/>"
            "<blocked xmlns='urn:xmpp:blocking:errors'/></error>"
        )
    )

    assert found == (StanzaFault.BLOCKED_BY_US, "")


@pytest.mark.parametrize("content", ["", "<error/>", "<error><text>x</text></error>"])
def test_an_error_that_says_nothing_is_other(content: str) -> None:
    assert stanza_fault(stanza(content)) == (StanzaFault.OTHER, "")


def test_a_long_text_is_cut() -> None:
    found = stanza_fault(stanza(f"<error><text xmlns='{ns.STANZA_ERRORS}'>{'x' * 5000}</text></error>"))

    assert len(found[1]) == 500


@pytest.mark.parametrize(
    ("condition", "fault"),
    [
        ("conflict", LinkFault.SIGNED_IN_ELSEWHERE),
        ("system-shutdown", LinkFault.SERVER_SHUT_DOWN),
        ("host-unknown", LinkFault.NO_SUCH_SERVER),
        ("see-other-host", LinkFault.CONNECTION_LOST),
        ("connection-timeout", LinkFault.CONNECTION_LOST),
        ("not-well-formed", LinkFault.PROTOCOL_VIOLATION),
    ],
)
def test_conditions_of_streams_are_named(condition: str, fault: LinkFault) -> None:
    element = ET.fromstring(f"<error><{condition} xmlns='{ns.STREAM_ERRORS}'/></error>")

    assert stream_error(element).fault is fault


def test_a_passing_trouble_at_sign_in_is_not_final() -> None:
    element = ET.fromstring(f"<failure xmlns='{ns.SASL}'><temporary-auth-failure/></failure>")

    assert not sasl_failure(element).fault.is_final
