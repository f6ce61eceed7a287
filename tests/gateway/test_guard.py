"""The parser of the stream, and what it refuses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lyncfedclient.gateway.guard import PIECE, StanzaParser
from lyncfedclient.gateway.limits import Limits, Room, ViolationError

HEADER = (
    b"<?xml version='1.0'?><stream:stream from='contoso.test' id='1' version='1.0' xmlns='jabber:client'"
    b" xmlns:stream='http://etherx.jabber.org/streams'>"
)


class Reading:
    """A parser and what came of it."""

    def __init__(self, limits: Limits | None = None, room: Room = Room.STANZA) -> None:
        self.seen: list[object] = []
        self.parser = StanzaParser(
            on_open=lambda attributes: self.seen.append(("open", attributes)),
            on_element=lambda element: self.seen.append(
                (element.tag, dict(element.attrib), text_of(element))
            ),
            on_close=lambda: self.seen.append("close"),
            room=lambda _tag, _attributes: room,
            limits=limits,
        )

    def feed(self, data: bytes, size: int = 1 << 20) -> None:
        for start in range(0, len(data), size):
            self.parser.feed(data[start : start + size])


def text_of(element: object) -> str:
    return "".join(element.itertext())  # type: ignore[attr-defined]


def refused(data: bytes, limits: Limits | None = None, size: int = 1 << 20) -> str:
    reading = Reading(limits)
    reading.feed(HEADER)
    with pytest.raises(ViolationError) as raised:
        reading.feed(data, size)
    return raised.value.condition


def test_stanzas_come_whole_with_their_names_and_text() -> None:
    reading = Reading()

    reading.feed(
        HEADER + b"<message to='a'><body>h\xc3\xa9 &lt;b&gt;</body></message> <presence/></stream:stream>"
    )

    assert reading.seen[1:] == [
        ("{jabber:client}message", {"to": "a"}, "hé <b>"),
        ("{jabber:client}presence", {}, ""),
        "close",
    ]


@given(st.lists(st.integers(min_value=1, max_value=40), min_size=1, max_size=200))
def test_the_bytes_may_come_in_any_pieces(sizes: list[int]) -> None:
    data = (
        HEADER
        + "<message xml:lang='de' x='&amp;'><body>Grüße 👍</body><a:b xmlns:a='urn:x' a:c='d'/></message>".encode()
    )
    whole, pieces = Reading(), Reading()
    whole.feed(data)

    position = 0
    for size in sizes:
        pieces.parser.feed(data[position : position + size])
        position += size
    pieces.parser.feed(data[position:])

    assert pieces.seen == whole.seen


@pytest.mark.parametrize(
    "data",
    [
        b"<message><!-- comment --></message>",
        b"<!-- comment -->",
        b"<?xml-stylesheet href='x'?>",
        b"<message><?php ?></message>",
    ],
)
def test_comments_and_processing_instructions_are_refused(data: bytes) -> None:
    assert refused(data) == "restricted-xml"


@pytest.mark.parametrize(
    "document",
    [
        b"<!DOCTYPE stream [<!ENTITY a 'b'>]>",
        b"<!DOCTYPE stream SYSTEM 'http://attacker.test/x.dtd'>",
        b"<!DOCTYPE stream [<!ENTITY % a SYSTEM 'file:///etc/passwd'> %a;]>",
        b"<!DOCTYPE s [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'><!ENTITY c '&b;&b;&b;'>]>",
    ],
)
def test_document_types_are_refused_before_any_entity_is_read(document: bytes) -> None:
    reading = Reading()

    with pytest.raises(ViolationError) as raised:
        reading.feed(b"<?xml version='1.0'?>" + document + HEADER[21:])

    assert raised.value.condition == "restricted-xml"
    assert reading.seen == []


@pytest.mark.parametrize(
    "data",
    [
        b"<message>&unknown;</message>",
        b"<message></presence>",
        b"<message>\x00</message>",
        b"<message>\xff\xfe</message>",
        b"<message>\xed\xa0\x80</message>",
        b"<message>\xc0\xbc</message>",
        b"<message>&#0;</message>",
        b"<message>\xef\xbf\xbe</message>",
        b"<unbound:message/>",
        b"<message a='1' a='2'/>",
        b"<message xmlns:xml='urn:x'/>",
    ],
)
def test_what_is_no_xml_is_refused(data: bytes) -> None:
    assert refused(data) == "not-well-formed"


def test_another_encoding_is_refused() -> None:
    reading = Reading()

    with pytest.raises(ViolationError) as raised:
        reading.feed(b"<?xml version='1.0' encoding='ISO-8859-1'?>")

    assert raised.value.condition == "unsupported-encoding"


def test_a_root_that_is_no_stream_is_refused() -> None:
    reading = Reading()

    with pytest.raises(ViolationError) as raised:
        reading.feed(b"<html>")

    assert raised.value.condition == "invalid-namespace"


def test_a_stream_within_the_stream_is_refused() -> None:
    assert refused(b"<stream:stream>") == "bad-format"


@pytest.mark.parametrize("depth", [65, 1000, 100_000])
def test_nesting_beyond_the_limit_is_refused(depth: int) -> None:
    assert refused(b"<a>" * depth) == "policy-violation"


def test_nesting_up_to_the_limit_passes() -> None:
    reading = Reading()

    reading.feed(HEADER + b"<a>" * 63 + b"</a>" * 63)

    assert len(reading.seen) == 2


@pytest.mark.parametrize("size", [100, 1 << 16, 1 << 26])
@pytest.mark.parametrize(
    "data",
    [
        b"<message><body>" + b"x" * 600_000,
        b"<message><body>" + b"x" * 600_000 + b"</body></message>",
        b"<message>" + b"<a/>" * 200_000,
        b"<message><![CDATA[" + b"x" * 600_000,
    ],
)
def test_a_stanza_beyond_the_limit_is_refused(data: bytes, size: int) -> None:
    assert refused(data, size=size) == "policy-violation"


@pytest.mark.parametrize("size", [512, 1 << 26])
def test_a_tag_that_never_ends_is_refused(size: int) -> None:
    assert refused(b"<message a='" + b"x" * 1_000_000, size=size) == "policy-violation"


def test_very_many_attributes_are_refused() -> None:
    attributes = " ".join(f"a{i}='1'" for i in range(1000)).encode()

    assert refused(b"<message " + attributes + b"/>") == "policy-violation"


def test_a_message_of_64k_characters_passes_however_it_is_escaped() -> None:
    reading = Reading()

    reading.feed(HEADER + b"<message><body>" + b"&amp;" * 65_536 + b"</body></message>")

    assert len(text_of_last(reading)) == 65_536


def test_an_expected_answer_may_be_large() -> None:
    reading = Reading(room=Room.LARGE_ANSWER)

    reading.feed(HEADER + b"<iq>" + b"<item jid='somebody@fabrikam.test'/>" * 20_000 + b"</iq>", 1 << 16)

    assert len(reading.seen) == 2


def test_even_an_expected_answer_has_a_limit() -> None:
    reading = Reading(Limits(answer_bytes=100_000), Room.LARGE_ANSWER)
    reading.feed(HEADER)

    with pytest.raises(ViolationError):
        reading.feed(b"<iq>" + b"<item jid='somebody@fabrikam.test'/>" * 20_000)


def test_whitespace_between_stanzas_is_nothing() -> None:
    reading = Reading()

    reading.feed(HEADER + b" \n" * 1_000_000 + b"<presence/>", 1 << 16)

    assert len(reading.seen) == 2


@pytest.mark.parametrize("text", [b"x", b"&amp;", b"<![CDATA[ x ]]>", "\N{ZERO WIDTH SPACE}".encode()])
def test_text_between_stanzas_is_refused(text: bytes) -> None:
    assert refused(b"<presence/> " + text + b" <presence/>") == "bad-format"
    assert refused(b"<presence/> " + text + b" ") == "bad-format"
    assert refused(text) == "bad-format"


@pytest.mark.parametrize("size", [1, 4096, 1 << 20])
@pytest.mark.parametrize("text", [b"x>", b">", b"x> <presence/>y> "])
def test_text_without_end_is_not_gathered(text: bytes, size: int) -> None:
    assert refused(text * 10_000, size=size) == "bad-format"


def test_a_tag_in_very_many_pieces_is_refused() -> None:
    assert refused(b"<message a='" + b">" * 100, size=1) == "policy-violation"


def test_however_often_a_piece_ends_within_a_tag_nothing_is_refused() -> None:
    reading = Reading()
    reading.feed(HEADER)
    stanza = b"<presence from='bob@fabrikam.test/x'/>"

    # Each piece ends in the middle of the tag after the one that the last piece began.
    reading.feed(stanza * 1000, len(stanza))
    reading.parser.feed(stanza[:10])
    for _ in range(1000):
        reading.parser.feed(stanza[10:] + stanza[:10])

    assert len(reading.seen) == 2001


@given(st.lists(st.integers(min_value=1, max_value=3000), min_size=1, max_size=20), st.integers(1, 1 << 16))
def test_large_tags_with_ends_in_their_values_stay_whole(sizes: list[int], size: int) -> None:
    reading = Reading()
    stanzas = b"".join(
        b"<message a='%s'><b c='%s'/></message> " % (b">x" * one, b"> " * one) for one in sizes
    )

    reading.feed(HEADER)
    reading.feed(stanzas, max(size, 2000))

    assert [seen[1] for seen in reading.seen[1:]] == [{"a": ">x" * one} for one in sizes]  # type: ignore[index]


@given(st.integers(min_value=1, max_value=5000), st.integers(min_value=0, max_value=5000))
def test_as_large_as_may_be_passes_and_a_piece_more_does_not(size: int, before: int) -> None:
    limits = Limits(stanza_bytes=10_000)
    empty = b"<message><body></body></message>"
    head = HEADER + b" " * before
    text = b"x" * (limits.stanza_bytes - len(empty))
    reading = Reading(limits)

    reading.feed(head + empty.replace(b"></", b">" + text + b"</", 1), size)

    assert len(reading.seen) == 2
    with pytest.raises(ViolationError):
        Reading(limits).feed(
            head + empty.replace(b"></", b">" + text + b"x" * (PIECE + size) + b"</", 1), size
        )


@pytest.mark.parametrize("depth", [64, 68])
def test_what_is_forwarded_may_be_a_little_deeper(depth: int) -> None:
    reading = Reading(room=Room.FORWARDED)

    # The stream and the stanza are two of them.
    reading.feed(HEADER + b"<message>" + b"<a>" * (depth - 2) + b"</a>" * (depth - 2) + b"</message>")

    assert len(reading.seen) == 2


def test_as_much_as_was_read_of_a_refused_stanza_is_there() -> None:
    reading = Reading()
    reading.feed(HEADER)

    with pytest.raises(ViolationError):
        reading.feed(b"<message from='a'><x id='7'><y/>" + b"<a>" * 100)

    assert reading.parser.is_in_stanza
    assert reading.parser.begun is not None
    assert reading.parser.begun.attrib == {"from": "a"}
    assert reading.parser.begun[0].attrib == {"id": "7"}


@pytest.mark.parametrize(
    ("start", "tag"),
    [
        (b"<message " + b" ".join(b"a%d=''" % n for n in range(200)) + b">", "{jabber:client}message"),
        (b"<m a='" + b"x" * 70_000, ""),
    ],
)
def test_a_stanza_whose_first_tag_is_refused_has_begun(start: bytes, tag: str) -> None:
    reading = Reading()
    reading.feed(HEADER + b"<presence/>")

    with pytest.raises(ViolationError):
        reading.feed(start)

    begun = reading.parser.begun
    assert reading.parser.is_in_stanza
    assert (begun.tag if begun is not None else "") == tag


def stopped() -> Reading:
    reading = Reading()
    reading.parser._on_element = lambda _element: reading.parser.stop()
    reading.feed(HEADER)
    return reading


@pytest.mark.parametrize("tail", [b"<presence/>", b"<stream:features>"])
def test_what_is_glued_to_the_last_stanza_is_refused(tail: bytes) -> None:
    reading = stopped()

    with pytest.raises(ViolationError):
        reading.feed(b"<proceed/>" + tail)


@pytest.mark.parametrize("tail", [b"<presence/>", b"x", b"<stream:features>"])
def test_what_follows_the_last_stanza_is_refused(tail: bytes) -> None:
    reading = stopped()
    reading.feed(b"<proceed/> \n")

    with pytest.raises(ViolationError):
        reading.feed(tail)


def test_after_discarding_nobody_is_called() -> None:
    reading = Reading()
    reading.feed(HEADER)
    reading.parser._on_element = lambda _element: reading.parser.discard()

    reading.feed(b"<presence/><presence/><!-- x --></stream:stream>")

    assert len(reading.seen) == 1


def test_what_was_handed_over_is_not_kept() -> None:
    reading = Reading()
    reading.feed(HEADER)

    for _ in range(100):
        reading.feed(b"<presence/><message><body>x</body></message> ")

    assert reading.parser._stream is not None
    assert len(reading.parser._stream) == 0


def test_a_namespace_cannot_be_forged_through_the_separator() -> None:
    reading = Reading()
    reading.feed(HEADER)

    with pytest.raises(ViolationError):
        reading.feed(b"<message xmlns='jabber:client}message'/>")


def text_of_last(reading: Reading) -> str:
    last = reading.seen[-1]
    assert isinstance(last, tuple)
    return str(last[2])


@pytest.mark.parametrize("size", [100, 4096, 1 << 20])
def test_another_expat_takes_over_between_stanzas_without_a_difference(
    monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    header = HEADER.replace(b" xmlns:stream=", b" xmlns:k='urn:k&amp;\"' xmlns:stream=").replace(
        b"stream:", b"s:"
    )
    header = header.replace(b"xmlns:stream", b"xmlns:s")
    stanzas = b"".join(
        b"<message a='>%d'><k:n%d/><![CDATA[ <a> ]]><b>caf\xc3\xa9</b></message> <presence/>" % (n, n)
        for n in range(300)
    )
    whole, renewed = Reading(), Reading()
    whole.feed(header + stanzas + b"</s:stream>", size)
    renewed.feed(header)
    first = renewed.parser._pull
    monkeypatch.setattr("lyncfedclient.gateway.guard._RENEWED_AFTER", 1000)

    renewed.feed(stanzas + b"</s:stream>", size)

    assert renewed.seen == whole.seen
    assert len(whole.seen) == 602
    assert renewed.parser._pull is not first


def test_what_is_forbidden_stays_so_for_the_expat_that_takes_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lyncfedclient.gateway.guard._RENEWED_AFTER", 0)
    first = b"<presence/><presence/>"

    assert refused(first + b"<!-- --><presence/>", size=11) == "restricted-xml"
    assert refused(first + b"<message>" + b"<a>" * 100, size=11) == "policy-violation"
    assert refused(first + HEADER[21:], size=11) == "bad-format"
    assert refused(first + b"<!DOCTYPE a><presence/>", size=11) in {"not-well-formed", "restricted-xml"}
