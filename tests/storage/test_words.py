from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lyncfedclient.storage.database import Database
from lyncfedclient.storage.messages import MessageStore
from lyncfedclient.storage.words import fold, match_expression
from tests.storage.samples import BOB, CAROL, NOON, search

_FOUND = [
    ("Meeting moved to three", "meeting"),
    ("Meeting moved to three", "MEET"),
    ("Meeting moved to three", "three moved"),
    ("Meeting moved to three", "mo th"),
    ("Über die Brücke", "uber brucke"),
    ("Uber die Brucke", "über Brücke"),
    ("Straße", "strasse"),
    ("déjà vu", "deja"),
    ("Việt Nam", "viet"),
    ("안녕하세요, 회의는 세 시에", "회의"),
    ("초등학교에서 만나요", "학교"),
    ("초등학교에서 만나요", "초등"),
    ("안녕", "안녕"),
    ("明天下午三点开会", "三点"),
    ("東京都に住んでいます", "京都"),
    ("ガイド", "ガイ"),
    ("ｶﾞｲﾄﾞ", "ガイド"),
    ("ประชุมพรุ่งนี้", "พรุ่งนี้"),
    ("مُحَمَّد في الاجتماع", "محمد"),
    ("الاجتماع في الثالثة", "الاجتماع"),
    ("שָׁלוֹם", "שלום"),
    ("ships it 🚢🎉", "🎉"),
    ("great👍", "great"),
    ("👩‍💻 at work", "👩‍💻"),
    ("write to bob@fabrikam.test", "bob@fabrikam.test"),
    ("see https://example.org/a-b?c=d", "example.org/a-b"),
    ("it's 100% done", "100%"),
    ('he said "now"', '"now"'),
    ("C++ and C#", "c++"),
    ("AND OR NOT NEAR", "or not"),
    ("a*b", "a*"),
    ("résumé", "re\u0301sume\u0301"),
]


@pytest.mark.parametrize(("body", "words"), _FOUND)
def test_these_words_find_this_text(database: Database, body: str, words: str) -> None:
    store = MessageStore(database)
    store.add_incoming(CAROL, "Something else", "", NOON)
    message = store.add_incoming(BOB, body, "", NOON)

    assert search(database, words) == [message]


_NOT_FOUND = [
    ("Meeting moved", "eeting"),
    ("Meeting moved", "meeting cancelled"),
    ("학교", "교학"),
    ("カイ", "ガイ"),
    ("one two", "onetwo"),
]


@pytest.mark.parametrize(("body", "words"), _NOT_FOUND)
def test_these_words_do_not_find_this_text(database: Database, body: str, words: str) -> None:
    store = MessageStore(database)
    store.add_incoming(BOB, body, "", NOON)

    assert search(database, words) == []


@pytest.mark.parametrize(
    "words", ["", "  ", '"', '""', "*", "(", "a:b:", "{}", "\0", "-", "^x", "!!!", "col : x", "\ud800"]
)
def test_no_input_breaks_the_search(database: Database, words: str) -> None:
    store = MessageStore(database)
    store.add_incoming(BOB, "Hello", "", NOON)

    assert search(database, words) == []


@given(st.text(st.characters(codec=None), max_size=30))
def test_whatever_is_typed_the_search_answers(words: str) -> None:
    database = Database.open(None)
    store = MessageStore(database)
    store.add_incoming(BOB, "Hello", "", NOON)

    search(database, words)

    database.close()


@given(st.text(st.characters(categories=("L", "N", "So")), min_size=1, max_size=12))
def test_every_word_finds_itself_and_by_its_beginning(word: str) -> None:
    database = Database.open(None)
    store = MessageStore(database)
    message = store.add_incoming(BOB, f"before {word} after", "", NOON)

    found = search(database, word)

    database.close()
    assert found == [message]


def test_ascii_is_left_to_the_tokenizer() -> None:
    text = "Plain ASCII Text"

    assert fold(text) is text


def test_an_expression_quotes_what_it_looks_for() -> None:
    assert match_expression('say "hi" OR') == '"say" * """hi""" * "OR" *'


def test_the_search_can_be_kept_to_one_person_and_is_latest_first(database: Database) -> None:
    store = MessageStore(database)
    first = store.add_incoming(BOB, "report one", "", NOON)
    store.add_incoming(CAROL, "report two", "", NOON)
    third = store.add_outgoing(BOB, "report three", "id-3", NOON)

    assert search(database, "report", BOB) == [third, first]
    assert search(database, "report", limit=1) == [third]


def test_a_reworded_message_is_found_by_its_new_words_only(database: Database) -> None:
    store = MessageStore(database)
    store.add_incoming(BOB, "the wrong word", "", NOON)

    database.run("UPDATE message SET body = 'the right word', folded = NULL")

    assert search(database, "wrong") == []
    assert len(search(database, "right")) == 1


@pytest.mark.parametrize("marks", ["\u0308\u0301\u0323", "\u093c\u094d"], ids=["Latin", "Indic"])
def test_a_flood_of_marks_takes_little_time(marks: str) -> None:
    begin = time.thread_time()

    fold("Z" + marks * 20_000)

    assert time.thread_time() - begin < 0.5
