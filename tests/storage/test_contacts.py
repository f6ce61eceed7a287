from __future__ import annotations

from datetime import UTC

from hypothesis import given
from hypothesis import strategies as st

from lyncfedclient.domain.contact import Contact, ContactRequest, Subscription
from lyncfedclient.domain.jid import Jid
from lyncfedclient.domain.provider import Kind
from lyncfedclient.domain.relationship import Relationship
from lyncfedclient.storage.contacts import ContactStore, RequestStore
from lyncfedclient.storage.database import Database
from tests.storage.samples import BOB, CAROL, NOON, TEXTS

_moments = st.none() | st.datetimes(timezones=st.just(UTC))
_people = st.sampled_from([Jid(name, "fabrikam.test") for name in ("bob", "carol", "김철수", "عمر")])
_words = st.text(max_size=20).filter(lambda text: "\0" not in text)
_contacts = st.builds(
    Contact,
    jid=_people,
    name=_words,
    groups=st.lists(_words, max_size=3).map(tuple),
    subscription=st.sampled_from(Subscription),
    is_asked=st.booleans(),
    asked_at=_moments,
    refused_at=_moments,
    relationship=st.sampled_from(Relationship),
    kind=st.sampled_from(Kind),
    is_pinned=st.booleans(),
    is_queued=st.booleans(),
    is_ask_queued=st.booleans(),
    has_been_seen=st.booleans(),
)
_operations = st.one_of(
    st.tuples(st.just("put"), st.lists(_contacts, min_size=1, max_size=1)),
    st.tuples(st.just("put_many"), st.lists(_contacts, max_size=5)),
    st.tuples(st.just("replace_all"), st.lists(_contacts, max_size=5)),
    st.tuples(st.just("remove"), _people),
)


@given(st.lists(_operations, max_size=12))
def test_any_run_of_changes_gives_the_same_list_as_a_plain_dictionary(
    operations: list[tuple[str, list[Contact] | Jid]],
) -> None:
    database = Database.open(None)
    store, model = ContactStore(database), dict[Jid, Contact]()

    for name, argument in operations:
        if isinstance(argument, Jid):
            store.remove(argument)
            model.pop(argument, None)
            continue
        if name == "put":
            store.put(argument[0])
        elif name == "put_many":
            store.put_many(argument)
        else:
            store.replace_all(argument)
            model.clear()
        model.update({contact.jid: contact for contact in argument})

    found = store.all()
    database.close()
    assert {contact.jid: contact for contact in found} == model
    assert len(found) == len(model)


def test_contacts_come_in_order_of_their_addresses(database: Database) -> None:
    store = ContactStore(database)

    store.put_many([Contact(CAROL), Contact(BOB)])

    assert [contact.jid for contact in store.all()] == [BOB, CAROL]


def test_one_person_has_one_row_whatever_resource_is_named(database: Database) -> None:
    store = ContactStore(database)
    store.put(Contact(BOB, "Bob"))

    store.remove(BOB.with_resource("phone"))

    assert store.all() == []


def test_names_and_groups_in_any_script_come_back(database: Database) -> None:
    store = ContactStore(database)
    contacts = [Contact(Jid(f"p{n}", "fabrikam.test"), text, (text, "Other")) for n, text in enumerate(TEXTS)]

    store.put_many(contacts)

    assert store.all() == contacts


def test_a_change_that_fails_half_way_leaves_the_list_as_it_was(database: Database) -> None:
    store = ContactStore(database)
    store.put(Contact(BOB, "Bob"))

    def broken() -> list[Contact]:
        raise RuntimeError

    try:
        with database.transaction():
            store.replace_all([Contact(CAROL)])
            broken()
    except RuntimeError:
        pass

    assert store.all() == [Contact(BOB, "Bob")]


def test_a_request_waits_until_it_is_removed(database: Database) -> None:
    requests = RequestStore(database)
    request = ContactRequest(BOB, NOON, "Bob", "안녕하세요, it's me")

    requests.put(request)

    assert requests.all() == [request]
    requests.remove(BOB)
    assert requests.all() == []


def test_a_later_request_of_the_same_person_takes_the_place_of_the_first(database: Database) -> None:
    requests = RequestStore(database)
    requests.put(ContactRequest(BOB, NOON, text="first"))

    requests.put(ContactRequest(BOB, NOON, text="second"))

    assert [request.text for request in requests.all()] == ["second"]


def test_requests_come_oldest_first(database: Database) -> None:
    requests = RequestStore(database)
    requests.put(ContactRequest(BOB, NOON.replace(hour=13)))

    requests.put(ContactRequest(CAROL, NOON))

    assert [request.jid for request in requests.all()] == [CAROL, BOB]
