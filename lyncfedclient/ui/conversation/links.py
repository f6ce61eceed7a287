"""Addresses within a message that a click may open: http, https, xmpp and mailto, and no others."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from PySide6.QtCore import QUrl

if TYPE_CHECKING:
    from linkify_it import LinkifyIt

_MAY_HOLD_LINK = re.compile(r"https?:|xmpp:|mailto:|www\.|@", re.IGNORECASE)
_XMPP = re.compile(r"[^\s<>\"'`\[\]{}|\\^@?:/]+@[^\s<>\"'`\[\]{}|\\^@?,]+(?:\?[^\s<>\"'`\[\]{}|\\^]*)?")
_TRAILING = ".,;:!?)"
_MAX_TARGET = 2048


@dataclass(frozen=True, slots=True)
class LinkSpan:
    """A link in a text: characters ``start`` to ``end``, and the whole address it opens."""

    start: int
    end: int
    target: str


def find_links(text: str) -> tuple[LinkSpan, ...]:
    """Find the links of a text, in order.

    A host without a scheme counts only with ``www.`` before it (else ``README.md`` were one), and is
    opened through https. A web address with a user name in it is never a link: it serves only to show
    one host and open another.
    """
    if not _MAY_HOLD_LINK.search(text):
        return ()
    spans = []
    for match in _linkify().match(text) or ():
        span = LinkSpan(match.index, match.last_index, _target(match))
        if span.target and len(span.target) <= _MAX_TARGET:
            spans.append(span)
    return tuple(spans)


def readable_target(target: str) -> str:
    """Give all of a link's address to be read before it opens, and a second line with what really travels.

    The second line stands where the two differ, as with a host name whose letters only look Latin.
    """
    sent = bytes(QUrl(target).toEncoded().data()).decode("ascii", "replace")
    return target if sent == target else f"{target}\n{sent}"


def _target(match: Any) -> str:
    scheme = match.schema.lower()
    if scheme in {"http:", "https:"}:
        return match.url if _is_plain_web_address(match.url) else ""
    if scheme in {"xmpp:", "mailto:"}:
        return str(match.url)
    if not scheme and match.raw.lower().startswith("www."):
        target = "https://" + match.raw
        return target if _is_plain_web_address(target) else ""
    return ""


def _is_plain_web_address(target: str) -> bool:
    try:
        parts = urlsplit(target)
    except ValueError:
        return False
    return bool(parts.hostname) and parts.username is None and parts.password is None


def _match_xmpp(_linkify: LinkifyIt, text: str, start: int) -> int:
    """Tell linkify-it how many characters after ``xmpp:`` belong to the link."""
    found = _XMPP.match(text, start)
    return len(found.group().rstrip(_TRAILING)) if found else 0


@cache
def _linkify() -> LinkifyIt:
    # Imported at the first link: its tables take a while, and most conversations have none.
    from linkify_it import LinkifyIt  # noqa: PLC0415

    finder = LinkifyIt(options={"fuzzy_email": True, "fuzzy_link": True})
    finder.add("ftp:", None)
    finder.add("//", None)
    finder.add("xmpp:", {"validate": _match_xmpp})
    return finder
