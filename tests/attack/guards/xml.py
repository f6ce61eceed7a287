"""Guards of the parser (items 15 to 19)."""

from __future__ import annotations

from typing import Final

from tests.attack.removal import Bite, Cut, Guard

_XML = "gateway.guard"
_OPENING = "gateway.opening"
_LIMITS = "gateway.limits"
_RECEPTION = "gateway.reception"
_NO_QUESTION = (
    'kind not in {"get", "set"} or not element.get("id") or (sender is None and element.get("from"))'
)
_FORWARDED = 'attributes.get("from", self.account) == self.account'

_FORBIDDEN = "else:\n            forbidden()"

GUARDS: Final = (
    Guard(
        "no-doctype",
        "no document type, and so no entity (RFC 6120 section 11.1)",
        (
            Cut(_OPENING, "Opening.__init__", "made.StartDoctypeDeclHandler = forbidden", "pass"),
            Cut(_OPENING, "Opening.__init__", "made.EntityDeclHandler = forbidden", "pass"),
        ),
        (Bite(_OPENING, "forbidden", "raise ViolationError"),),
    ),
    Guard(
        "no-standalone",
        "no standalone declaration",
        (Cut(_OPENING, "Opening._declaration", "standalone != _NOT_SAID", "False"),),
    ),
    Guard(
        "no-comment",
        "no comments",
        (
            Cut(_OPENING, "Opening.__init__", "made.CommentHandler = forbidden", "pass"),
            Cut(
                _XML,
                "StanzaParser._look_through",
                _FORBIDDEN,
                'elif event != "comment":\n            forbidden()',
            ),
        ),
        (Bite(_OPENING, "forbidden", "raise ViolationError"),),
    ),
    Guard(
        "no-instruction",
        "no processing instructions",
        (
            Cut(
                _OPENING,
                "Opening.__init__",
                "made.ProcessingInstructionHandler = forbidden",
                "pass",
            ),
            Cut(
                _XML,
                "StanzaParser._look_through",
                _FORBIDDEN,
                'elif event != "pi":\n            forbidden()',
            ),
        ),
        (Bite(_OPENING, "forbidden", "raise ViolationError"),),
    ),
    Guard(
        "depth",
        "elements stand at most 64 deep",
        (Cut(_XML, "StanzaParser._look_through", "depth >= self._depth_limit", "False"),),
    ),
    Guard(
        "attributes",
        "an element has at most 128 attributes",
        (Cut(_XML, "StanzaParser._look_through", "len(element.keys()) > most", "False"),),
    ),
    Guard(
        "stanza-size",
        "a stanza has at most 512 KiB",
        (
            Cut(
                _XML,
                "StanzaParser._check_rest",
                "self._depth and self._fed - self._stanza_at > self._stanza_limit",
                "False",
            ),
            Cut(
                _XML,
                "StanzaParser._finish",
                "self._fed - self._stanza_at > self._stanza_limit",
                "False",
            ),
        ),
    ),
    Guard(
        "tag-size",
        "a tag has at most 64 KiB",
        (
            Cut(
                _XML,
                "StanzaParser.feed",
                "self._whole_tags.held > self._limits.tag_bytes and not self._is_stopped",
                "False",
            ),
        ),
    ),
    Guard(
        "names-forgotten",
        "the names of a stream are not kept for as long as it lives",
        (Cut(_XML, "StanzaParser._take_piece", "self._fed > _RENEWED_AFTER", "False"),),
    ),
    Guard(
        "poison",
        "a stanza that ends the stream counts as handled, so that it does not come again",
        (Cut(_RECEPTION, "Reception.set_aside", "self._delivery.count_handled()", "pass"),),
    ),
    Guard(
        "poison-acknowledged",
        "the server hears that such a stanza has been handled before the stream ends",
        (Cut(_RECEPTION, "Reception.set_aside", "self._delivery.answer()", "pass"),),
    ),
    Guard(
        "poison-of-stanzas",
        "only a stanza counts as handled",
        (Cut(_RECEPTION, "Reception.set_aside", " and (begun is None or begun.tag in ns.STANZAS)", ""),),
    ),
    Guard(
        "poison-in-turn",
        "what came before such a stanza is stored and counted before it",
        (Cut(_RECEPTION, "Reception.set_aside", "self._incoming.let_in()", "True"),),
    ),
    Guard(
        "archive-leave-out",
        "a catch-up goes on behind a result that ends the stream",
        (Cut(_RECEPTION, "Reception.set_aside", "self._archive.leave_out(begun)", "pass"),),
    ),
    Guard(
        "history-around",
        "scrolling back goes around a result that ends the stream",
        (
            Cut(
                "gateway.archive_history",
                "ArchiveHistory.ask",
                "self._kept.history_refused[peer] = refused",
                "pass",
            ),
        ),
    ),
    Guard(
        "forwarding-room",
        "what may come by itself may come forwarded too",
        (
            Cut(
                _LIMITS,
                "rooms",
                "(forwarding_depth, forwarding_bytes)",
                "(limits.depth, limits.stanza_bytes)",
            ),
        ),
    ),
    Guard(
        "forwarding-by-our-server",
        "only our own server forwards",
        (Cut("gateway.stream", "Stream._room", _FORWARDED, "True"),),
    ),
    Guard(
        "only-questions-answered",
        "only a question from an address, with an id to answer to, is answered (RFC 6120 section 8.2.3)",
        (Cut(_RECEPTION, "Reception._on_iq", _NO_QUESTION, "False"),),
    ),
    Guard(
        "nothing-between",
        "nothing but white space stands between stanzas",
        (
            Cut(_XML, "StanzaParser._check_rest", "not is_tagged or _ends_in_text(data)", "False"),
            Cut(_XML, "StanzaParser._begin", "between and not between.isspace()", "False"),
        ),
    ),
    Guard(
        "xml-version",
        "XML is of version 1.0",
        (Cut(_OPENING, "Opening._declaration", 'version != "1.0"', "False"),),
    ),
)
