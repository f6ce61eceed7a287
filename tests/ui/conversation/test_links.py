from __future__ import annotations

import time

import pytest

from lyncfedclient.ui.conversation.links import find_links, readable_target


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("see https://plans.fabrikam.example/h3.", "https://plans.fabrikam.example/h3"),
        ("(http://a.example/x_(y))", "http://a.example/x_(y)"),
        ("www.example.org/a", "https://www.example.org/a"),
        ("HTTPS://EXAMPLE.ORG", "HTTPS://EXAMPLE.ORG"),
        ("write to bob@example.org!", "mailto:bob@example.org"),
        ("mailto:bob@example.org", "mailto:bob@example.org"),
        ("xmpp:bob@fabrikam.example?message;body=hi.", "xmpp:bob@fabrikam.example?message;body=hi"),
        ("https://한국.kr/경로", "https://한국.kr/경로"),
        ("https://localhost:8080/x", "https://localhost:8080/x"),
    ],
)
def test_address_in_a_text_is_a_link(text: str, target: str) -> None:
    (link,) = find_links(text)

    assert link.target == target
    assert text[link.start : link.end] in {
        target,
        target.removeprefix("https://"),
        target.removeprefix("mailto:"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "file:///etc/passwd",
        "smb://server/share",
        r"\\server\share",
        "javascript:alert(1)",
        "ms-word:ofe|u|https:evil",
        "ftp://example.org/x",
        "//example.org/x",
        "data:text/html,x",
        "README.md and setup.py",
        "https://example.org@evil.example/login",
        "https://user:word@evil.example/",
        "xmpp:javascript:a@b",
        "nothing at all",
        "https://" + "a" * 3000 + ".example",
    ],
)
def test_anything_else_is_no_link(text: str) -> None:
    assert find_links(text) == ()


def test_several_links_come_in_order() -> None:
    links = find_links("http://a.example and http://b.example")

    assert [link.target for link in links] == ["http://a.example", "http://b.example"]


@pytest.mark.parametrize(
    "piece", ["mailto:", "a@", "http://", "www.", "http://a.example/(", "xmpp:a@b?;", "@@"]
)
def test_hostile_text_takes_little_time(piece: str) -> None:
    text = piece * (2000 // len(piece))
    find_links("http://warm.example")
    begin = time.thread_time()

    find_links(text)

    assert time.thread_time() - begin < 0.1


def test_target_that_travels_otherwise_than_it_looks_is_shown_twice() -> None:
    assert readable_target("https://example.org/x") == "https://example.org/x"
    assert readable_target("https://еxample.org/") == "https://еxample.org/\nhttps://xn--xample-2of.org/"  # noqa: RUF001
