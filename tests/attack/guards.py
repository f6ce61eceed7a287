"""The guards, each with what the program would be without it."""

from __future__ import annotations

from typing import Final

from tests.attack.removal import Cut, Guard

_NEGOTIATION = "gateway.negotiation"
_STREAM = "gateway.stream"
_XML = "gateway.guard"
_SCRAM = "gateway.scram"
_SESSION = "gateway.session"
_MESSAGES = "gateway.translate.messages"

_SIGN_IN: Final = (
    Guard(
        "tls-before-all",
        "no sign-in without TLS, whatever the server offers or refuses",
        (
            Cut(
                _NEGOTIATION,
                "Negotiation.secure",
                "self._on_phase(LinkPhase.SECURING)\n",
                "return\n",
            ),
            Cut(
                _NEGOTIATION, "Negotiation.sign_in", "not self._stream.is_secure or session is None", "False"
            ),
            Cut(_NEGOTIATION, "Negotiation._authenticate", "channel_binding(features, session)", "None"),
            Cut(
                "gateway.mechanisms",
                "choose",
                "raise LinkError",
                "return sorted(names)[0] if names else ''\n    raise LinkError",
            ),
            Cut("gateway.mechanisms", "Exchange.__init__", 'mechanism == "PLAIN"', "mechanism not in HASHES"),
        ),
    ),
    Guard(
        "mechanism-list",
        "the password is given to SCRAM and, within TLS, to PLAIN only",
        (
            Cut(
                "gateway.mechanisms",
                "choose",
                "raise LinkError",
                "return sorted(names)[0]\n    raise LinkError",
            ),
            Cut("gateway.mechanisms", "Exchange.__init__", 'mechanism == "PLAIN"', "mechanism not in HASHES"),
        ),
    ),
    Guard(
        "mechanism-pin",
        "an account that has used SCRAM never uses PLAIN",
        (Cut("gateway.mechanisms", "choose", "weakest is None", "True"),),
    ),
    Guard(
        "nothing-before-session",
        "no stanza is believed before the session is ours",
        (
            Cut(
                _NEGOTIATION,
                "Negotiation._expect",
                "self._drop()",
                "self._stream.__dict__.setdefault('early', []).append(element)",
            ),
            Cut(
                _STREAM,
                "Stream.deliver_to",
                "self._receiver = receiver\n",
                "self._receiver = receiver\n    for early in self.__dict__.get('early', ()):\n        receiver(early)\n",
            ),
        ),
    ),
    Guard(
        "stop-after-proceed",
        "what comes in the clear after <proceed/> ends the connection",
        (
            Cut(
                _STREAM,
                "Stream._on_element",
                "element.tag in _STOP_AFTER",
                "element.tag in _STOP_AFTER and not element.tag.endswith('proceed')",
            ),
        ),
    ),
    Guard(
        "stop-after-success",
        "what the old stream still says after <success/> ends the connection",
        (
            Cut(
                _STREAM,
                "Stream._on_element",
                "element.tag in _STOP_AFTER",
                "element.tag in _STOP_AFTER and not element.tag.endswith('success')",
            ),
        ),
    ),
    Guard(
        "certificate-chain",
        "a certificate counts only when somebody trusted has signed it, and in its time",
        (
            Cut(
                "gateway.tls",
                "_made",
                "context.check_hostname = True",
                "context.check_hostname = False",
            ),
            Cut("gateway.tls", "_made", "ssl.CERT_REQUIRED", "ssl.CERT_NONE"),
        ),
    ),
    Guard(
        "certificate-name",
        "the certificate names the account's domain",
        (
            Cut(
                "gateway.tls",
                "_made",
                "context.check_hostname = True",
                "context.check_hostname = False",
            ),
        ),
    ),
    Guard(
        "tls-version",
        "TLS 1.2 or newer",
        (
            Cut(
                "gateway.tls",
                "_made",
                "context.minimum_version = ssl.TLSVersion.TLSv1_2",
                "import warnings as _w; _w.simplefilter('ignore'); context.set_ciphers('ALL:@SECLEVEL=0');"
                " context.minimum_version = ssl.TLSVersion.TLSv1",
            ),
        ),
    ),
    Guard(
        "trusted-key",
        "an exception for a self-signed gateway holds for one key at one place",
        (
            Cut(
                "gateway.reach",
                "Reach._trusted_context",
                "TrustedKey(place.host, certificate.key_sha256) != self._trusted_key",
                "self._trusted_key is None",
            ),
            Cut("gateway.reach", "Reach._has_trusted_key", "bool(der) and", "True or"),
        ),
    ),
    Guard(
        "trusted-name",
        "a trusted key still has to name the account's domain",
        (
            Cut(
                "gateway.tls",
                "pinned_context",
                "context.check_hostname = True",
                "context.check_hostname = False",
            ),
        ),
    ),
    Guard(
        "name-is-the-accounts",
        "the certificate is held against the account's domain, wherever the DNS points",
        (
            Cut(
                "gateway.reach",
                "Reach._secure",
                "is_secured = False\n",
                "is_secured = False\n    negotiation._domain = place.host\n",
            ),
        ),
    ),
    Guard(
        "scram-nonce",
        "the server's nonce extends ours",
        (
            Cut(
                _SCRAM,
                "ScramClient.answer",
                "not nonce.startswith(self._nonce) or len(nonce) <= len(self._nonce)",
                "False",
            ),
        ),
    ),
    Guard("scram-salt", "no empty salt", (Cut(_SCRAM, "ScramClient.answer", "if not salt:", "if False:"),)),
    Guard(
        "scram-iterations",
        "4,096 to 1,000,000 iterations",
        (Cut(_SCRAM, "ScramClient.answer", "not MIN_ITERATIONS <= iterations <= MAX_ITERATIONS", "False"),),
    ),
    Guard(
        "scram-extension",
        "no unknown mandatory extension",
        (Cut(_SCRAM, "ScramClient.answer", 'if "m" in fields:', "if False:"),),
    ),
    Guard(
        "scram-proof",
        "no sign-in without the server's proof that it knows the password",
        (Cut("gateway.mechanisms", "Exchange.finish", "self._scram is None or", "True or"),),
    ),
    Guard(
        "scram-thread",
        "the key is derived off the window's thread",
        (
            Cut(
                _SCRAM,
                "ScramClient.answer",
                "await asyncio.to_thread(hashlib.pbkdf2_hmac, self._hash, self._password, salt, iterations)",
                "hashlib.pbkdf2_hmac(self._hash, self._password, salt, iterations)",
            ),
        ),
    ),
    Guard(
        "endless-challenges",
        "three challenges are enough",
        (Cut(_NEGOTIATION, "Negotiation._authenticate", "range(_MAX_CHALLENGES)", "range(1000)"),),
    ),
    Guard(
        "stream-from",
        "a stream speaks for the account's domain",
        (
            Cut(
                _NEGOTIATION,
                "Negotiation._open",
                'not _is_domain(header.get("from", self._domain), self._domain)',
                "False",
            ),
        ),
    ),
    Guard(
        "stream-version",
        "a stream is XMPP 1.0",
        (Cut(_NEGOTIATION, "Negotiation._open", 'header.get("version") != "1.0"', "False"),),
    ),
    Guard(
        "one-stream",
        "no stream within the stream",
        (Cut(_XML, "StanzaParser._start", "if tag == ns.STREAM_ROOT:", "if False:"),),
    ),
    Guard(
        "bound-to-us",
        "the session is the account's own",
        (
            Cut(
                _NEGOTIATION,
                "Negotiation._bind",
                "jid.bare != self._credentials.jid.bare or jid.is_bare",
                "False",
            ),
        ),
    ),
    Guard(
        "ack-count",
        "the server cannot have more than was sent",
        (
            Cut(
                "gateway.stream_management",
                "StreamManagement.take_acknowledgement",
                "raise CountError(count, self.sent)",
                "newly = len(self.unacknowledged)",
            ),
        ),
    ),
    Guard(
        "resumed-is-ours",
        "the resumed session is the one we asked for",
        (
            Cut(
                _NEGOTIATION,
                "Negotiation._resume",
                'answer.get("previd") != previd',
                "False",
            ),
        ),
    ),
    Guard(
        "back-off",
        "attempts come ever more slowly",
        (Cut("gateway.timing", "Timing.wait", "_random.uniform(0, self.longest_wait(attempt))", "0.0"),),
    ),
    Guard(
        "no-lockout",
        "a refused password is not tried again",
        (
            Cut(
                "domain.gateway",
                "LinkFault.is_final",
                "self in _FINAL",
                "self in _FINAL and self is not LinkFault.BAD_PASSWORD",
            ),
        ),
    ),
)

_ORIGIN: Final = (
    Guard(
        "no-doubles",
        "what our archive has given an id comes once",
        (Cut("storage.messages", "MessageStore.add_incoming", "if is_known(", "if False and is_known("),),
    ),
    Guard(
        "carbon-from",
        "copies come from our own bare address (XEP-0280)",
        (Cut(_MESSAGES, "read_messages", 'address(element.get("from")) != reader.own.bare', "False"),),
    ),
    Guard(
        "carbon-inside",
        "a copy is of a message from or to us",
        (
            Cut(_MESSAGES, "_carbon", "if recipient.bare == reader.own.bare", "if True"),
            Cut(_MESSAGES, "_carbon", "if sender.bare == reader.own.bare", "if True"),
        ),
    ),
    Guard(
        "push-from",
        "roster pushes come from our own account (RFC 6121 section 2.1.6)",
        (Cut(_SESSION, "Session._on_iq", "sender is None or sender == self.own.bare", "True"),),
    ),
    Guard(
        "push-one-item",
        "a roster push has one item",
        (Cut("gateway.roster", "RosterExchange.push", "len(items) == 1", "items"),),
    ),
    Guard(
        "push-not-us",
        "nobody is a contact of themselves",
        (
            Cut(
                "gateway.translate.rosters", "read_item", "jid is None or jid.bare == own.bare", "jid is None"
            ),
        ),
    ),
    Guard(
        "archive-from",
        "results of an archive come from our own account (XEP-0313)",
        (Cut("gateway.archive", "Archive.take", "not is_ours", "False"),),
    ),
    Guard(
        "archive-query",
        "results of an archive belong to the open question",
        (Cut("gateway.archive", "Archive.take", 'result.get("queryid") != question.query_id', "False"),),
    ),
    Guard(
        "archive-loop",
        "an archive that gives the same page again is asked no further",
        (
            Cut(
                "gateway.archive",
                "Archive._on_page",
                "last and last not in state.seen and last != state.after",
                "last",
            ),
        ),
    ),
    Guard(
        "archive-pages",
        "an archive is asked for so many pages, and no more",
        (Cut("gateway.archive", "Archive._on_page", "state.pages >= _MAX_PAGES", "False"),),
    ),
    Guard(
        "archive-with",
        "the history of a contact holds nobody else's messages",
        (
            Cut(
                "gateway.archive",
                "Archive.ask_history",
                "and event.peer.bare == peer.bare",
                "",
            ),
        ),
    ),
    Guard(
        "answer-from",
        "an answer comes from whom was asked",
        (
            Cut(
                "gateway.queries",
                "Queries._is_from_whom_was_asked",
                'text = answer.get("from")',
                "return True",
            ),
        ),
    ),
    Guard(
        "archive-id-by",
        "an archive's id is given by our own account's archive (XEP-0359)",
        (Cut(_MESSAGES, "_archive_id", 'address(child.get("by")) == reader.own.bare', "True"),),
    ),
    Guard(
        "archive-id-announced",
        "archive ids count where our server announces them",
        (Cut(_MESSAGES, "_archive_id", "not reader.is_archive_id_trusted", "False"),),
    ),
    Guard(
        "id-is-not-all",
        "a message is known by id and text together",
        (Cut("storage.twins", "_twin", "AND body = ?", "AND ? IS NOT NULL"),),
    ),
    Guard(
        "id-is-the-senders",
        "an id belongs to its sender",
        (
            Cut(
                "storage.twins",
                "_twin",
                "address_id = (SELECT id FROM address WHERE jid = ?)",
                "? IS NOT NULL",
            ),
        ),
    ),
    Guard(
        "receipt-from",
        "a receipt comes from whom the message went to (XEP-0184)",
        (
            Cut(
                "services.conversations",
                "Conversations.deliver",
                "peer=event.peer.bare",
                "peer=None",
            ),
        ),
    ),
    Guard(
        "failure-from",
        "an error comes from whom the message went to",
        (Cut("services.conversations", "Conversations.fail", "peer=event.peer.bare", "peer=None"),),
    ),
    Guard(
        "no-self-service",
        "nobody is let in without the user",
        (
            Cut(
                "services.requests",
                "Requests.receive",
                "contact is not None and (contact.subscription.is_seen_by_us or contact.is_waiting)",
                "True",
            ),
        ),
    ),
    Guard(
        "presence-of-contacts",
        "only contacts have a presence",
        (
            Cut(
                "services.session",
                "Session._take_presence",
                "if contact is None:",
                "if contact is None:\n        self._presences.set(event.jid, event.presence, is_seen=True)",
            ),
        ),
    ),
    Guard(
        "time-by-our-server",
        "only our own server vouches for a time (XEP-0203 section 8)",
        (Cut(_MESSAGES, "_vouched_time", 'by in {reader.own.bare, Jid("", reader.own.domain)}', "True"),),
    ),
    Guard(
        "no-rooms",
        "rooms that nobody entered say nothing",
        (Cut(_MESSAGES, "_message", 'kind == "groupchat"', "False"),),
    ),
    Guard(
        "addressed-to-us",
        "a message is addressed to us",
        (Cut(_MESSAGES, "read_messages", "not _is_for(element, reader)", "False"),),
    ),
    Guard(
        "answers-only-friends",
        "only who may see our presence gets an answer",
        (
            Cut(
                "gateway.kept",
                "Kept.may_know",
                "if self.presence.state",
                "return True\n    if self.presence.state",
            ),
        ),
    ),
    Guard(
        "request-limit",
        "so many requests wait at once, and no more",
        (Cut("services.requests", "Requests.receive", "len(self._requests) >= MAX_REQUESTS", "False"),),
    ),
)

_XML_GUARDS: Final = (
    Guard(
        "no-doctype",
        "no document type, and so no entity (RFC 6120 section 11.1)",
        (
            Cut(
                _XML, "StanzaParser.__init__", "self._expat.StartDoctypeDeclHandler = self._forbidden", "pass"
            ),
            Cut(_XML, "StanzaParser.__init__", "self._expat.EntityDeclHandler = self._forbidden", "pass"),
        ),
    ),
    Guard(
        "no-comment",
        "no comments",
        (Cut(_XML, "StanzaParser.__init__", "self._expat.CommentHandler = self._forbidden", "pass"),),
    ),
    Guard(
        "no-instruction",
        "no processing instructions",
        (
            Cut(
                _XML,
                "StanzaParser.__init__",
                "self._expat.ProcessingInstructionHandler = self._forbidden",
                "pass",
            ),
        ),
    ),
    Guard(
        "depth",
        "elements stand at most 64 deep",
        (Cut(_XML, "StanzaParser._start", "depth >= self._limits.depth", "False"),),
    ),
    Guard(
        "attributes",
        "an element has at most 128 attributes",
        (Cut(_XML, "StanzaParser._start", "len(attributes) > self._limits.attributes", "False"),),
    ),
    Guard(
        "stanza-size",
        "a stanza has at most 512 KiB",
        (
            Cut(
                _XML,
                "StanzaParser.feed",
                "self._depth > 1 and self._fed - self._stanza_at > self._stanza_limit",
                "False",
            ),
            Cut(
                _XML,
                "StanzaParser._end",
                "self._expat.CurrentByteIndex - self._stanza_at > self._stanza_limit",
                "False",
            ),
        ),
    ),
    Guard(
        "tag-size",
        "a tag has at most 64 KiB",
        (Cut(_XML, "StanzaParser.feed", "> self._limits.tag_bytes", "> 10**9"),),
    ),
    Guard(
        "poison",
        "a stanza that ends the stream counts as handled, so that it does not come again",
        (Cut(_SESSION, "Session.set_aside", "self._delivery.count_handled()", "pass"),),
    ),
)

_PRIVACY: Final = (
    Guard(
        "receipts-only-friends",
        "receipts go to those who see our presence",
        (
            Cut(
                "services.conversations",
                "Conversations.receive",
                "contact is not None and contact.subscription.is_seeing_us",
                "True",
            ),
            Cut(_SESSION, "Session.send_receipt", "self._kept.may_know(peer, self.own)", "True"),
        ),
    ),
    Guard(
        "typing-only-friends",
        "typing is told to those who see our presence",
        (Cut(_SESSION, "Session.send_chat_state", "self._kept.may_know(peer, self.own)", "True"),),
    ),
    Guard(
        "link-schemes",
        "only http, https, mailto and xmpp are links, and none with a name before the host",
        (
            Cut(
                "ui.conversation.links",
                "_is_plain_web_address",
                "and parts.username is None and parts.password is None",
                "",
            ),
        ),
    ),
    Guard(
        "redaction",
        "no password, SASL message or body in a log",
        (Cut("diagnostics", "redact", 'if "<" in text:', "return text\n    if False:"),),
    ),
)

_WINDOW: Final = (
    Guard(
        "plain-text",
        "words from outside are plain text",
        (
            Cut(
                "ui.sign_in.verdict", "Verdict.__init__", "Qt.TextFormat.PlainText", "Qt.TextFormat.RichText"
            ),
            Cut(
                "ui.sign_in.certificate_details",
                "CertificateDetails.show_link",
                "Qt.TextFormat.PlainText",
                "Qt.TextFormat.RichText",
            ),
        ),
    ),
    Guard(
        "tooltip-escaped",
        "tooltips show markup literally",
        (Cut("ui.outside_text", "tooltip", "html.escape(text)", "text"),),
    ),
    Guard(
        "visible-text",
        "hidden characters and direction overrides are made visible",
        (Cut("ui.outside_text", "shown", "_SUSPECT.search(text)", "False"),),
    ),
    Guard(
        "mark-flood",
        "a letter carries at most seven marks",
        (Cut("ui.outside_text", "shown", '_MARK_FLOOD.sub(r"\\1", text)', "text"),),
    ),
    Guard(
        "resemblance",
        "an address that looks like a contact's is flagged",
        (Cut("services.resemblance", "find_resembled", "_skeleton(other) == looks", "False"),),
    ),
    Guard(
        "shortened",
        "a bubble shows the beginning of an enormous text",
        (Cut("ui.conversation.words", "is_shortened", "return len(body)", "return False and len(body)"),),
    ),
    Guard(
        "no-formulas",
        "an exported cell is no formula",
        (Cut("importers.spreadsheet", "harmless", '_TO_GUARD.sub("\'", cell)', "cell"),),
    ),
)

_LOAD: Final = (
    Guard(
        "file-no-doctype",
        "no document type in a contact file",
        (
            Cut(
                "importers.xml_stream",
                "read_elements",
                "forbid_dtd=True",
                "forbid_dtd=False, forbid_entities=False",
            ),
        ),
    ),
    Guard(
        "little-at-a-time",
        "a flood is read a little at a time",
        (Cut(_STREAM, "Stream.data_received", "len(data) <= _SLICE and not self._backlog", "True"),),
    ),
    Guard(
        "answer-limit",
        "an answer is waited for a minute at most",
        (
            Cut(
                "gateway.queries",
                "Queries.expect",
                "self._loop.call_later(limit_s, self._expire, query_id)",
                "self._loop.call_later(3600, self._expire, query_id)",
            ),
        ),
    ),
    Guard(
        "answered-once",
        "an answer counts once",
        (Cut("gateway.queries", "Queries.take", "del self._open[query_id]", "pass"),),
    ),
)

_ALL = _SIGN_IN + _ORIGIN + _XML_GUARDS + _PRIVACY + _WINDOW + _LOAD
GUARDS: Final[dict[str, Guard]] = {guard.name: guard for guard in _ALL}
