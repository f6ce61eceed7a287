"""The one XML parser of the stream, with the guards that RFC 6120 section 11 asks for.

It turns bytes into whole stanzas and refuses whatever XMPP forbids: document types, entities,
comments, processing instructions, another encoding; and whatever is out of proportion: nesting,
size, tags that never end. There is no second parser that could read the same bytes differently
(CVE-2022-22784 came from such a difference): expat reads the declaration and the stream's own first tag
for those who refuse document types and other encodings, and then all stanzas for ElementTree, which
makes elements of them in C: half of what calling Python for each tag costs. A document type
after that first tag is no XML.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast
from xml.etree.ElementTree import Element, ParseError, XMLPullParser
from xml.parsers import expat

from lyncfedclient.gateway import namespaces as ns
from lyncfedclient.gateway.limits import Limits, Room, ViolationError, rooms
from lyncfedclient.gateway.opening import Opening, forbidden
from lyncfedclient.gateway.whole_tags import WholeTags, tag_ends

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


_RENEWED_AFTER = 4 * 1024 * 1024
"""expat keeps every name it has read: a new one takes over from it after so many bytes, in 0.03 ms."""
PIECE = 4 * 1024
"""So much is parsed in one go, cut where a tag ends: by up to so much may a stanza be larger than its bound."""
_SPACE = b" \t\r\n"


class StanzaParser:
    """Reads one XML stream: calls ``on_open`` with the root's attributes, ``on_element`` with each stanza.

    ``room`` is asked with the tag and attributes of a beginning stanza, and says how much it may hold.
    All raise :class:`ViolationError` out of :meth:`feed`.
    """

    def __init__(
        self,
        *,
        on_open: Callable[[dict[str, str]], None],
        on_element: Callable[[Element], None],
        on_close: Callable[[], None],
        room: Callable[[str, dict[str, str]], Room] = lambda _tag, _attributes: Room.STANZA,
        limits: Limits | None = None,
    ) -> None:
        self._on_element = on_element
        self._on_close = on_close
        self._room = room
        self._limits = limits or Limits()
        self._whole_tags = WholeTags()
        self._depth = 0
        self._fed = 0
        self._stanza_at = 0
        self._rooms = rooms(self._limits)
        self._depth_limit, self._stanza_limit = self._rooms[Room.STANZA]
        self._is_stopped = False
        self._is_discarded = False
        self._is_in_stanza = False
        self._begun: Element | None = None
        self._stream: Element | None = None
        self._before: Element | None = None
        self._opening = Opening(on_open, self._limits.attributes)
        self._pull: XMLPullParser[Element] | None = None

    @property
    def is_in_stanza(self) -> bool:
        """Whether a stanza has begun and not been handed over."""
        return self._is_in_stanza

    @property
    def begun(self) -> Element | None:
        """As much of that stanza as has been read, if any of it has."""
        return self._begun

    def discard(self) -> None:
        """Call nobody any more, whatever is still in the bytes at hand."""
        self._is_discarded = True

    def stop(self) -> None:
        """Believe nothing more on this stream; called while a stanza is handed over.

        After ``<proceed/>`` and ``<success/>`` a new stream begins, and what the old one still says was
        put there by somebody else (the class of CVE-2011-0411).
        """
        self._is_stopped = True

    def feed(self, data: bytes) -> None:
        """Take what arrived. Raises :class:`ViolationError`; the stream must then be closed."""
        if self._is_stopped:
            if data.strip():
                raise ViolationError("restricted-xml", "data after the end of the negotiated stream")
            return
        try:
            data = self._whole_tags.take(data)
            if self._pull is None:
                data = self._opening.feed(data)
                if self._opening.root:
                    self._renew()
            for piece in _pieces(data):
                self._take_piece(piece)
        except (expat.ExpatError, ParseError) as error:
            raise ViolationError("not-well-formed", str(error)) from None
        if self._whole_tags.held > self._limits.tag_bytes and not self._is_stopped:
            # Whatever is so long between two stanzas is the first tag of one.
            self._is_in_stanza |= self._depth == 1
            raise ViolationError("policy-violation", "tag too large")

    def _renew(self) -> None:
        """Let a new expat take over between two stanzas."""
        self._pull = XMLPullParser(("start", "end", "comment", "pi"))
        self._depth = self._fed = 0
        self._stream = self._before = None
        self._parse(self._opening.root)

    def _take_piece(self, data: bytes) -> None:
        if self._fed > _RENEWED_AFTER:
            at = 0
            for end in tag_ends(data):
                self._parse(data[at:end])
                at = end
                if self._depth == 1:
                    self._renew()
                    break
            data = data[at:]
        # White space is a sign of life. Kept for the tail of an element, it would become more and more.
        if self._depth != 1 or data.strip(_SPACE):
            self._parse(data)

    def _parse(self, data: bytes) -> None:
        if self._pull is None or self._is_discarded:
            return
        self._pull.feed(data)
        self._fed += len(data)
        is_tagged = self._look_through(self._pull)
        if self._stream is not None:
            # What has been handed over is not kept.
            self._stream.clear()
        self._check_rest(data, is_tagged=is_tagged)

    def _check_rest(self, data: bytes, *, is_tagged: bool) -> None:
        """Look at what stands behind the last tag, and at what of a stanza is there. Raises :class:`ViolationError`."""
        if self._is_discarded:
            return
        if self._depth == 1:
            if not is_tagged or _ends_in_text(data):
                # Else it would be seen with the next tag only.
                raise ViolationError("bad-format", "text between stanzas")
        elif self._depth and self._fed - self._stanza_at > self._stanza_limit:
            raise ViolationError("policy-violation", "stanza too large")

    def _look_through(self, pull: XMLPullParser[Element]) -> bool:
        """Go through what was read; whether there was a tag in it.

        Raises :class:`ViolationError`, and ``ParseError`` where it went wrong.
        """
        depth, most, event = self._depth, self._limits.attributes, ""
        for event, element in cast("Iterator[tuple[str, Element]]", pull.read_events()):
            if event == "end":
                if self._is_stopped:
                    continue
                self._depth = depth = depth - 1
                if depth < 2:  # noqa: PLR2004 - the stream and its stanzas
                    self._finish(element)
                    if self._is_discarded:
                        break
            elif event == "start":
                if depth < 2:  # noqa: PLR2004 - as above
                    self._begin(element)
                elif depth >= self._depth_limit:
                    raise ViolationError("policy-violation", "nesting too deep")
                if len(element.keys()) > most:
                    raise ViolationError("policy-violation", "too many attributes")
                self._depth = depth = depth + 1
            else:
                forbidden()
        return bool(event)

    def _begin(self, element: Element) -> None:
        """Take the first tag of the stream, for the parser at hand, or of a stanza."""
        if self._stream is None:
            self._stream = element
            return
        if self._is_stopped:
            raise ViolationError("restricted-xml", "stanza after the end of the negotiated stream")
        # Let nothing but white space stand between stanzas (RFC 6120 sections 4.4 and 11.7).
        between = self._stream.text if self._before is None else self._before.tail
        if between and not between.isspace():
            raise ViolationError("bad-format", "text between stanzas")
        if element.tag == ns.STREAM_ROOT:
            raise ViolationError("bad-format", "a stream within the stream")
        self._is_in_stanza = True
        self._begun = element
        self._stanza_at = self._fed
        self._depth_limit, self._stanza_limit = self._rooms[self._room(element.tag, element.attrib)]

    def _finish(self, element: Element) -> None:
        """Take the last tag of a stanza, or of the stream."""
        if self._depth == 0:
            self._is_stopped = True
            self._on_close()
            return
        if self._fed - self._stanza_at > self._stanza_limit:
            raise ViolationError("policy-violation", "stanza too large")
        self._is_in_stanza = False
        self._begun = None
        self._before = element
        self._on_element(element)


def _pieces(data: bytes) -> Iterator[bytes]:
    """Cut bytes that are much more than a piece, behind tags."""
    if len(data) <= 2 * PIECE:
        if data:
            yield data
        return
    at = last = 0
    for end in tag_ends(data):
        if end - at > PIECE and last > at:
            yield data[at:last]
            at = last
        last = end
    if last > at and len(data) - at > PIECE:
        yield data[at:last]
        at = last
    yield data[at:]


def _ends_in_text(data: bytes) -> bool:
    """Whether other than white space stands behind the last tag: text, or what CDATA has around it."""
    return bool(data[data.rfind(b">") + 1 :].strip(_SPACE)) or data.rstrip(_SPACE).endswith(b"]]>")
