"""Guards of TLS, sign-in and the session (items 1 to 14)."""

from __future__ import annotations

from typing import Final

from tests.attack.removal import Bite, Cut, Guard

_NEGOTIATION = "gateway.negotiation"
_STREAM = "gateway.stream"
_XML = "gateway.guard"
_SCRAM = "gateway.scram"
_PINNED = 'pin.strengthen(mechanism.removesuffix("-PLUS"))'

GUARDS: Final = (
    Guard(
        "tls-before-all",
        "no sign-in without TLS, whatever the server offers or refuses",
        (
            Cut(
                _NEGOTIATION,
                "Negotiation.ask_for_tls",
                'raise LinkError(LinkFault.NO_TLS, "the server does not offer STARTTLS")',
                "self._clear = features\n        return",
            ),
            Cut(
                _NEGOTIATION,
                "Negotiation.ask_for_tls",
                'raise LinkError(LinkFault.NO_TLS, "the server refuses STARTTLS")',
                "self._clear = await self._expect(ns.FEATURES)",
            ),
            Cut(
                _NEGOTIATION,
                "Negotiation.secure",
                "await self.ask_for_tls()\n",
                "await self.ask_for_tls()\n    if hasattr(self, '_clear'):\n        return\n",
            ),
            Cut(
                _NEGOTIATION,
                "Negotiation.sign_in",
                "not self._stream.is_secure or session is None",
                "False",
            ),
            Cut(
                _NEGOTIATION,
                "Negotiation.sign_in",
                "features = await self._open()\n    mechanism",
                "features = self._clear if hasattr(self, '_clear') else await self._open()\n    mechanism",
            ),
            Cut(
                _NEGOTIATION,
                "Negotiation._authenticate",
                "channel_binding(features, session, is_needed=pin.is_bound)",
                "channel_binding(features, session, is_needed=pin.is_bound) if session else None",
            ),
            Cut(_NEGOTIATION, "Negotiation._authenticate", _PINNED, "pass"),
            Cut(
                _NEGOTIATION,
                "Negotiation._authenticate",
                "mechanism = choose(",
                "mechanism = sorted(offered(features))[0] if session is None else choose(",
            ),
            Cut(
                _NEGOTIATION,
                "Negotiation._authenticate",
                "exchange = Exchange(\n        mechanism,",
                "exchange = Exchange(\n        mechanism if session or 'SCRAM' in mechanism else 'PLAIN',",
            ),
        ),
        (
            Bite(
                _NEGOTIATION,
                "Negotiation.ask_for_tls",
                'raise LinkError(LinkFault.NO_TLS, "the server does not offer STARTTLS")',
            ),
            Bite(
                _NEGOTIATION,
                "Negotiation.ask_for_tls",
                'raise LinkError(LinkFault.NO_TLS, "the server refuses STARTTLS")',
            ),
            Bite(_NEGOTIATION, "Negotiation.sign_in", 'raise LinkError(LinkFault.NO_TLS, "not secure")'),
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
            Cut(
                "gateway.mechanisms",
                "Exchange.__init__",
                'mechanism != "PLAIN"',
                "mechanism.removesuffix('-PLUS') in HASHES",
            ),
            Cut(_NEGOTIATION, "Negotiation._authenticate", _PINNED, "pass"),
        ),
    ),
    Guard(
        "mechanism-pin",
        "an account that has used SCRAM never uses PLAIN",
        (Cut("gateway.mechanisms", "choose", "weakest is None", "True"),),
    ),
    Guard(
        "binding-pin",
        "an account that has bound its sign-in to the TLS session always does",
        (Cut("gateway.mechanisms", "_strength", 'mechanism.endswith("-PLUS")', "False"),),
    ),
    Guard(
        "binding-tried",
        "an account that has bound tries to where the server names no binding",
        (
            Cut(
                "gateway.mechanisms",
                "channel_binding",
                "or (is_needed and not named)",
                "",
            ),
        ),
    ),
    Guard(
        "pin-at-once",
        "what a server has offered counts before the sign-in is complete",
        (Cut(_NEGOTIATION, "Negotiation._authenticate", _PINNED, "pass"),),
    ),
    Guard(
        "pin-gets-no-weaker",
        "what is remembered of an account's mechanisms gets no weaker",
        (
            Cut(
                "gateway.mechanisms",
                "Pin.strengthen",
                "kept is None or mechanism in PREFERENCE[: PREFERENCE.index(kept) if kept in PREFERENCE else 0]",
                "True",
            ),
        ),
    ),
    Guard(
        "downgrade-hash",
        "the mechanisms that arrived are those that were offered, where the server says so (XEP-0474)",
        (Cut(_SCRAM, "ScramClient._compare", 'self._advertised is None or "h" not in fields', "True"),),
    ),
    Guard(
        "binding-missed",
        "a server learns that we would have bound, had its offer arrived (RFC 5802 section 6)",
        (
            Cut(
                "gateway.mechanisms",
                "Exchange.__init__",
                "binding is not None and not is_offered",
                "False",
            ),
        ),
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
        (Bite(_NEGOTIATION, "Negotiation._expect", "self._drop()"),),
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
        (
            Bite(_XML, "StanzaParser.feed", 'raise ViolationError("restricted-xml"'),
            Bite(_XML, "StanzaParser._begin", 'raise ViolationError("restricted-xml"'),
            Bite(_XML, "StanzaParser._look_through", "continue\n"),
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
        (
            Bite(_XML, "StanzaParser.feed", 'raise ViolationError("restricted-xml"'),
            Bite(_XML, "StanzaParser._begin", 'raise ViolationError("restricted-xml"'),
            Bite(_XML, "StanzaParser._look_through", "continue\n"),
        ),
    ),
    Guard(
        "certificate-chain",
        "a certificate counts only when somebody trusted has signed it, and in its time; else its name proves nothing",
        (
            Cut(
                "gateway.tls",
                "_made",
                "context.check_hostname = True",
                "context.check_hostname = False",
            ),
            Cut("gateway.tls", "_made", "ssl.CERT_REQUIRED", "ssl.CERT_NONE"),
        ),
        (Bite("gateway.reach", "Reach._secure", "der = await self._fetch_certificate"),),
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
        (Bite("gateway.reach", "Reach._secure", "der = await self._fetch_certificate"),),
    ),
    Guard(
        "revocation-list",
        "a certificate that a list in the CA file revokes, or that no list there speaks of, is refused",
        (Cut("gateway.tls", "_made", "context.verify_flags |= checks", "pass"),),
        (Bite("gateway.reach", "Reach._secure", "der = await self._fetch_certificate"),),
    ),
    Guard(
        "revocation-chain",
        "where the CA file has a list of every authority, each certificate of the chain is checked",
        (Cut("gateway.tls", "_revocation_checks", "if is_whole else", "if False else"),),
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
        (Bite(_NEGOTIATION, "Negotiation.secure", "raise self._stream.violation or"),),
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
        "trusted-account",
        "an exception for a self-signed gateway holds for one account",
        (
            Cut(
                "gateway.upkeep",
                "Upkeep._connect_once",
                "self._setup.trusted_keys.get(known)",
                "next(iter(self._setup.trusted_keys.values()), None)",
            ),
        ),
    ),
    Guard(
        "key-said-to-have-changed",
        "a changed key is said to have changed",
        (Cut("gateway.reach", "Reach._worded", " and is_other_key", " and False"),),
    ),
    Guard(
        "trust-self-signed-only",
        "only a certificate that vouches for itself can be trusted away",
        (Cut("services.session", "Session.may_trust", "and certificate.is_self_signed", ""),),
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
                # What the DNS names; an address set by hand has no name.
                "is_secured = False\n"
                "    negotiation._named = credentials.jid.domain if place.host[:1].isdigit() else place.host\n",
            ),
            Cut(
                _NEGOTIATION,
                "Negotiation.secure",
                "server_name(self._domain)",
                "server_name(getattr(self, '_named', self._domain))",
            ),
        ),
        (Bite("gateway.reach", "Reach._secure", "der = await self._fetch_certificate"),),
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
        (Bite("gateway.mechanisms", "Exchange.finish", "raise LinkError"),),
    ),
    Guard(
        "scram-thread",
        "the key is derived off the window's thread",
        (
            Cut(
                _SCRAM,
                "ScramClient._keys_for",
                "await asyncio.to_thread(hashlib.pbkdf2_hmac, self._hash, password, salt, iterations)",
                "hashlib.pbkdf2_hmac(self._hash, password, salt, iterations)",
            ),
        ),
    ),
    Guard(
        "endless-challenges",
        "three challenges are enough",
        (Cut(_NEGOTIATION, "Negotiation._authenticate", "range(_MAX_CHALLENGES)", "range(1000)"),),
        (
            Bite(
                _NEGOTIATION,
                "Negotiation._authenticate",
                'raise LinkError(LinkFault.PROTOCOL_VIOLATION, "endless',
            ),
        ),
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
        (Cut(_XML, "StanzaParser._begin", "if element.tag == ns.STREAM_ROOT:", "if False:"),),
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
                "domain.link",
                "LinkFault.is_final",
                "self in _FINAL",
                "self in _FINAL and self is not LinkFault.BAD_PASSWORD",
            ),
        ),
    ),
)
