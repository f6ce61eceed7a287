from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lyncfedclient.gateway.limits import ViolationError
from lyncfedclient.gateway.whole_tags import _MAX_LOOKS, WholeTags

DATA = b"<a b='x>y' c=\"it's\">text, it's &lt; \"so\"<d/></a>\n<e f='>>>'/>"
SPANS = [match.span() for match in re.finditer(rb"<a b='x>y' c=\"it's\">|<d/>|</a>|<e f='>>>'/>", DATA)]


@given(st.lists(st.integers(min_value=1, max_value=12), max_size=80))
def test_in_whatever_pieces_it_comes_nothing_is_lost_and_no_tag_is_cut(sizes: list[int]) -> None:
    tags = WholeTags()
    given_out: list[bytes] = []
    position = 0

    for size in [*sizes, len(DATA)]:
        given_out.append(tags.take(DATA[position : position + size]))
        position += size

    assert b"".join(given_out) == DATA
    cuts = {0}
    for piece in given_out:
        cuts.add(max(cuts) + len(piece))
    assert not {cut for cut in cuts if any(start < cut < end for start, end in SPANS)}


@pytest.mark.parametrize("text", [b"", b" ", b'just text, it\'s "quoted" > so'])
def test_text_alone_is_not_held(text: bytes) -> None:
    tags = WholeTags()

    assert tags.take(text) == text
    assert tags.held == 0


def test_a_tag_that_never_ends_is_not_looked_at_for_ever() -> None:
    tags = WholeTags()
    given_out = [tags.take(b"<a b='>"), *(tags.take(b">") for _ in range(_MAX_LOOKS - 1))]

    assert given_out == [b""] * _MAX_LOOKS
    with pytest.raises(ViolationError, match="too many pieces"):
        tags.take(b">")
