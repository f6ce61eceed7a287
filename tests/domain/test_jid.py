from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from slixmpp import JID

from lyncfedclient.domain.jid import MAX_PART_BYTES, Jid, JidError, JidFault


@pytest.mark.parametrize(
    ("text", "jid"),
    [
        ("bob@fabrikam.test", Jid("bob", "fabrikam.test")),
        ("Bob@Fabrikam.TEST", Jid("bob", "fabrikam.test")),
        ("bob@fabrikam.test/Desk", Jid("bob", "fabrikam.test", "Desk")),
        ("bob@fabrikam.test/a/b@c", Jid("bob", "fabrikam.test", "a/b@c")),
        ("fabrikam.test", Jid("", "fabrikam.test")),
        ("fabrikam.test.", Jid("", "fabrikam.test")),
        ("eva(contoso.com)@msn.com", Jid("eva(contoso.com)", "msn.com")),
        ("user\\40hotmail.com@msn.example", Jid("user\\40hotmail.com", "msn.example")),
        ("jürgen@münchen.example", Jid("jürgen", "münchen.example")),
        ("jürgen@xn--mnchen-3ya.example", Jid("jürgen", "münchen.example")),
        ("김서연@회사.example", Jid("김서연", "회사.example")),
        ("STRASSE@example.com", Jid("strasse", "example.com")),
        ("straße@example.com", Jid("strasse", "example.com")),
        ("bob@[::1]", Jid("bob", "[::1]")),
        ("bob@192.0.2.1", Jid("bob", "192.0.2.1")),
    ],
)
def test_an_address_is_read_and_normalised(text: str, jid: Jid) -> None:
    assert Jid.parse(text) == jid


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", JidFault.EMPTY),
        ("   ", JidFault.EMPTY),
        ("xmpp:", JidFault.EMPTY),
        ("bob", JidFault.NO_AT),
        ("fabrikam.test", JidFault.NO_AT),
        ("bob@carol@fabrikam.test", JidFault.TWO_AT),
        ("bob tan@fabrikam.test", JidFault.SPACE),
        ("bob@fabrikam .test", JidFault.SPACE),
        ("bob\u00a0tan@fabrikam.test", JidFault.SPACE),
        ("@fabrikam.test", JidFault.NO_LOCAL),
        ("bob@", JidFault.NO_DOMAIN),
        ("bob@/desk", JidFault.NO_DOMAIN),
        ("a" * (MAX_PART_BYTES + 1) + "@fabrikam.test", JidFault.TOO_LONG),
        ("한" * 342 + "@fabrikam.test", JidFault.TOO_LONG),
        ("bob@" + "a" * 64 + ".test", JidFault.BAD_DOMAIN),
        ("bob@-fabrikam.test", JidFault.BAD_DOMAIN),
        ("bob@fabrikam..test", JidFault.BAD_DOMAIN),
        ("bob@xn--a.test", JidFault.BAD_DOMAIN),
        ("bob@fabri_kam.test", JidFault.BAD_DOMAIN),
        ("b<b@fabrikam.test", JidFault.BAD_LOCAL),
        ("b\u0000b@fabrikam.test", JidFault.BAD_LOCAL),
        ("b\u202eb@fabrikam.test", JidFault.BAD_LOCAL),
        ("bob@fabrikam.test/desk", JidFault.HAS_RESOURCE),
        ("bob@fabrikam.test/", JidFault.BAD_RESOURCE),
    ],
)
def test_each_fault_of_a_typed_address_is_told_apart(text: str, fault: JidFault) -> None:
    with pytest.raises(JidError) as caught:
        Jid.parse_contact(text)

    assert caught.value.fault is fault


@pytest.mark.parametrize("prefix", ["xmpp:", "sip:", "SIP:", "im:", "  "])
def test_what_lync_puts_before_an_address_is_dropped(prefix: str) -> None:
    assert Jid.parse_contact(f"{prefix}bob@fabrikam.test ") == Jid("bob", "fabrikam.test")


def test_a_bare_address_of_a_full_one_has_no_resource() -> None:
    full = Jid.parse("bob@fabrikam.test/desk")

    assert full.bare == Jid("bob", "fabrikam.test")
    assert str(full) == "bob@fabrikam.test/desk"
    assert not full.is_bare


@given(st.text(max_size=40))
def test_any_text_is_an_address_or_a_jid_error(text: str) -> None:
    try:
        jid = Jid.parse(text)
    except JidError:
        return

    assert Jid.parse(str(jid)) == jid


@given(
    st.from_regex(
        r"[a-zA-Zäöüßéñç\u0430-\u044f가-힣0-9.+_-]{1,12}@[a-z0-9äöüé]{1,10}\.[a-z]{2,5}", fullmatch=True
    )
)
def test_ours_and_the_librarys_idea_of_an_address_agree(text: str) -> None:
    ours = Jid.parse(text)

    theirs = JID(text)

    assert str(ours) == theirs.bare
