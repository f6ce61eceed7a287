from __future__ import annotations

import pytest

from lyncfedclient.domain.contact_file import FileFormat, Remark
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.importers.errors import UnknownOwnerError
from lyncfedclient.importers.lync_export import decoded_name
from tests.importers.reading import people, read_fixture, read_text, rejected

PARTNERS = "Zulieferer (XMPP)"


@pytest.mark.parametrize("name", ["lync-2013.xml", "lync-export.zip"])
def test_the_list_of_a_lync_2013_export_is_read(name: str) -> None:
    contents = read_fixture(name)

    assert contents.format is FileFormat.LYNC_EXPORT
    assert contents.owner == "ute.brandt@werk.example"
    assert people(contents) == [
        ("iva@im.lieferant.example", "Iva Dvořáková", (PARTNERS, "한국 지사"), "sip"),
        ("min@im.lieferant.example", "김민수", (), "sip"),
        ("eva(werkstatt.example)@msn.com", "Eva", (), "windows-live"),
        ("karl@werk.example", "Karl*", (PARTNERS,), "sip"),
    ]
    assert rejected(contents) == [
        (14, "distribution-group"),
        (21, "telephone"),
        (22, "no-address"),
        (23, "blocked"),
    ]


def test_containers_give_the_privacy_relationship() -> None:
    contents = read_fixture("lync-2013.xml")

    assert contents.contacts[0].relationship is Relationship.FRIENDS_AND_FAMILY
    assert contents.contacts[1].relationship is None


def test_base64_that_is_none_and_groups_that_do_not_exist_are_remarked_on() -> None:
    karl = read_fixture("lync-2013.xml").contacts[3]

    assert karl.remarks == (Remark.NOT_BASE64, Remark.UNKNOWN_GROUP)


def test_of_a_pool_export_nothing_is_read_until_somebody_is_chosen() -> None:
    contents = read_fixture("lync-2019-pool.xml")

    assert contents.is_owner_needed
    assert contents.owners == ("ann@werk.example", "bob@werk.example")
    assert contents.contacts == ()


@pytest.mark.parametrize("owner", ["bob@werk.example", "sip:Bob@werk.example", " BOB@WERK.EXAMPLE "])
def test_of_a_pool_export_only_the_chosen_users_list_is_read(owner: str) -> None:
    contents = read_fixture("lync-2019-pool.xml", owner=owner)

    assert contents.owner == "bob@werk.example"
    assert people(contents) == [("bobs.friend@im.lieferant.example", "Bobs Freundin", (), "sip")]


def test_values_in_child_elements_and_a_namespace_are_read_too() -> None:
    contents = read_fixture("lync-2019-pool.xml", owner="ann@werk.example")

    assert people(contents) == [("ann.friend@im.lieferant.example", "Anns Freund", (), "sip")]


def test_a_user_who_is_not_in_the_file_is_an_error_that_names_those_who_are() -> None:
    with pytest.raises(UnknownOwnerError) as caught:
        read_fixture("lync-2019-pool.xml", owner="eve@werk.example")

    assert caught.value.owners == ("ann@werk.example", "bob@werk.example")


def test_an_owner_for_a_file_that_names_none_is_an_error() -> None:
    with pytest.raises(UnknownOwnerError, match="does not say"):
        read_text("a@b.example\n", owner="ann@werk.example")


def test_the_older_form_has_plain_and_encoded_names_and_groups_after_contacts() -> None:
    contents = read_fixture("lync-2010.xml")

    assert contents.format is FileFormat.LYNC_2010
    assert contents.owner == "ute.brandt@werk.example"
    assert people(contents) == [
        ("iva@im.lieferant.example", "", (PARTNERS,), "sip"),
        ("min@im.lieferant.example", "Min-su Kim", ("한국",), "sip"),
    ]
    assert not contents.contacts[1].remarks


@pytest.mark.parametrize(
    ("text", "name", "is_decoded"),
    [
        ("fg==", "~", True),
        ("", "", True),
        ("Partners", "Partners", False),
        ("Team", "Team", False),
        ("XMPP", "XMPP", False),
        ("AAAA", "AAAA", False),
        ("UGF2ZWw=", "Pavel", True),
        ("UGF2ZWw", "UGF2ZWw", False),
    ],
)
def test_a_name_is_decoded_only_where_it_is_base64_of_text(text: str, name: str, is_decoded: bool) -> None:  # noqa: FBT001
    assert decoded_name(text) == (name, is_decoded)
