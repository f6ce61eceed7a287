from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lyncfedclient.domain.jid import Jid, JidError
from lyncfedclient.ui.add_contact.xmpp_uri import Proposal, XmppLink, is_xmpp_link, parse_xmpp_link

BOB = Jid.parse("bob@fabrikam.test")


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("xmpp:bob@fabrikam.test", XmppLink(BOB)),
        ("XMPP:Bob@Fabrikam.Test", XmppLink(BOB)),
        ("xmpp:bob@fabrikam.test/desk?message", XmppLink(BOB, Proposal.MESSAGE)),
        (
            "xmpp:bob@fabrikam.test?roster;name=Bob%20Tan;group=Partners;group=Hall%203",
            XmppLink(BOB, Proposal.ADD, "Bob Tan", ("Partners", "Hall 3")),
        ),
        ("xmpp:bob@fabrikam.test?subscribe", XmppLink(BOB, Proposal.ADD)),
        (
            "xmpp:bob@fabrikam.test?message;subject=x;body=one%0Atwo%3Bthree",
            XmppLink(BOB, Proposal.MESSAGE, body="one\ntwo;three"),
        ),
        ("xmpp://alice@contoso.test/bob@fabrikam.test?message", XmppLink(BOB, Proposal.MESSAGE)),
        ("xmpp://bob@fabrikam.test", XmppLink(BOB)),
        ("xmpp:bob@fabrikam.test#fragment", XmppLink(BOB)),
        ("xmpp:b%C3%B6b@fabrikam.test", XmppLink(Jid.parse("böb@fabrikam.test"))),
    ],
)
def test_link_is_understood(text: str, link: XmppLink) -> None:
    assert parse_xmpp_link(text) == link


@pytest.mark.parametrize(
    "kind", ["remove", "unsubscribe", "unregister", "command;node=x", "join", "sendfile", "x"]
)
def test_whatever_else_a_link_wants_it_only_opens(kind: str) -> None:
    assert parse_xmpp_link(f"xmpp:bob@fabrikam.test?{kind};body=x;name=y") == XmppLink(BOB)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "xmpp:",
        "xmpp:fabrikam.test",
        "xmpp:bob%00@fabrikam.test",
        "xmpp:bob%0A@fabrikam.test",
        "xmpp:bob@fabrikam.test%20--profile=/tmp/x",
        "xmpp:@fabrikam.test",
        "https://fabrikam.test",
        "sip:bob@fabrikam.test",
        "xmpp:" + "b" * 2000 + "@fabrikam.test",
        "xmpp:bob@fabrikam.test?" + ";body=x" * 20_000,
    ],
)
def test_what_names_no_person_is_refused(text: str) -> None:
    with pytest.raises(JidError):
        parse_xmpp_link(text)


def test_hidden_characters_do_not_come_in() -> None:
    link = parse_xmpp_link("xmpp:bob@fabrikam.test?roster;name=B%E2%80%AEob%0A%00x;group=%E2%80%8B")

    assert link.name == "B[U+202E]ob ␀x"
    assert link.groups == ()


def test_scheme_is_recognised() -> None:
    assert is_xmpp_link(" Xmpp:x")
    assert not is_xmpp_link("bob@xmpp:x")


@given(st.text())
def test_any_text_gives_a_link_or_a_fault(text: str) -> None:
    try:
        link = parse_xmpp_link("xmpp:" + text)
    except JidError:
        return
    assert link.jid.is_bare
    assert link.jid.local


def test_large_link_takes_little_time() -> None:
    begin = time.thread_time()

    parse_xmpp_link("xmpp:bob@fabrikam.test?message;" + "body=%41;" * 7000)

    assert time.thread_time() - begin < 0.2
