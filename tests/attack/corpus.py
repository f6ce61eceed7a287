"""Stanzas as servers send them, to start the fuzzing from: recorded ones, and some that no lab of ours sends."""

from __future__ import annotations

import json
from typing import Final

from tests.attack.recording import FILE

HEADER: Final = (
    b"<?xml version='1.0'?><stream:stream from='contoso.test' id='s1' version='1.0' xmlns='jabber:client'"
    b" xmlns:stream='http://etherx.jabber.org/streams'>"
)

CORPUS: Final = (
    (
        "<message from='bob@fabrikam.test/x' to='alice@contoso.test/desk' id='m1' type='chat'><body>hello</body>"
        "<active xmlns='http://jabber.org/protocol/chatstates'/><request xmlns='urn:xmpp:receipts'/>"
        "<stanza-id xmlns='urn:xmpp:sid:0' by='alice@contoso.test' id='a1'/></message>"
    ),
    (
        "<message from='alice@contoso.test' to='alice@contoso.test/desk'><received xmlns='urn:xmpp:carbons:2'>"
        "<forwarded xmlns='urn:xmpp:forward:0'><delay xmlns='urn:xmpp:delay' stamp='2026-02-28T23:08:25Z'/>"
        "<message xmlns='jabber:client' from='bob@fabrikam.test/x' to='alice@contoso.test' id='m1' type='chat'>"
        "<body>안녕 مرحبا 👍</body></message></forwarded></received></message>"
    ),
    (
        "<message from='bob@fabrikam.test' type='error' id='m1'><error type='cancel' by='contoso.test'>"
        "<remote-server-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>"
        "<text xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>no such server</text></error></message>"
    ),
    "<message from='bob@fabrikam.test/x' id='r1'><received xmlns='urn:xmpp:receipts' id='m1'/></message>",
    (
        "<message from='alice@contoso.test'><result xmlns='urn:xmpp:mam:2' queryid='q' id='28482'>"
        "<forwarded xmlns='urn:xmpp:forward:0'><delay xmlns='urn:xmpp:delay' stamp='2026-02-28T23:08:25Z'/>"
        "<message xmlns='jabber:client' from='bob@fabrikam.test/x' to='alice@contoso.test' type='chat'>"
        "<body>archived</body></message></forwarded></result></message>"
    ),
    (
        "<presence from='bob@fabrikam.test/x'><show>dnd</show><status>in a meeting</status><priority>5</priority>"
        "<c xmlns='http://jabber.org/protocol/caps' hash='sha-1' node='https://gajim.org' ver='abc='/>"
        "<idle xmlns='urn:xmpp:idle:1' since='2026-01-01T08:00:00+02:00'/>"
        "<delay xmlns='urn:xmpp:delay' stamp='2026-01-01T08:00:00Z'/></presence>"
    ),
    (
        "<presence from='eve@x.test' type='subscribe'><nick xmlns='http://jabber.org/protocol/nick'>Eve</nick>"
        "<status>let me in</status></presence>"
    ),
    (
        "<presence from='bob@fabrikam.test' type='error'><error type='wait'>"
        "<remote-server-timeout xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></presence>"
    ),
    (
        "<iq type='set' id='p1'><query xmlns='jabber:iq:roster' ver='7'><item jid='bob@fabrikam.test' name='Bob'"
        " subscription='both' ask='subscribe' approved='true'><group>Friends</group></item></query></iq>"
    ),
    "<iq type='get' id='q1' from='bob@fabrikam.test/x'><query xmlns='http://jabber.org/protocol/disco#info'/></iq>",
    "<iq type='set' id='b1'><block xmlns='urn:xmpp:blocking'><item jid='eve@x.test'/></block></iq>",
    (
        "<message from='bob@fabrikam.test/x' to='alice@contoso.test/desk' id='m2' type='chat'><body>hello!</body>"
        "<replace xmlns='urn:xmpp:message-correct:0' id='m1'/><markable xmlns='urn:xmpp:chat-markers:0'/>"
        "<unstyled xmlns='urn:xmpp:styling:0'/></message>"
    ),
    "<message from='bob@fabrikam.test/x' id='d1'><displayed xmlns='urn:xmpp:chat-markers:0' id='m1'/></message>",
    (
        "<message from='alice@contoso.test' type='headline'><event xmlns='http://jabber.org/protocol/pubsub#event'>"
        "<items node='urn:xmpp:mds:displayed:0'><item id='bob@fabrikam.test'><displayed xmlns='urn:xmpp:mds:displayed:0'>"
        "<stanza-id xmlns='urn:xmpp:sid:0' by='alice@contoso.test' id='a1'/></displayed></item></items></event></message>"
    ),
    (
        "<message from='alice@contoso.test' type='headline'><event xmlns='http://jabber.org/protocol/pubsub#event'>"
        "<items node='urn:lyncfedclient:contacts:0'><item id='current'><contacts xmlns='urn:lyncfedclient:contacts:0'>"
        "<contact jid='bob@fabrikam.test' relationship='workgroup' pinned='true' at='2026-03-01T12:00:00Z'/>"
        "</contacts></item></items></event></message>"
    ),
    (
        "<iq type='result' id='v1' from='bob@fabrikam.test'><vCard xmlns='vcard-temp'><FN>Bob</FN><N><FAMILY>Tan</FAMILY></N>"
        "<TEL><WORK/><NUMBER>+1</NUMBER></TEL><PHOTO><TYPE>image/png</TYPE><BINVAL>iVBORw0KGgo=</BINVAL></PHOTO></vCard></iq>"
    ),
    (
        "<iq type='result' id='v2' from='bob@fabrikam.test'><pubsub xmlns='http://jabber.org/protocol/pubsub'>"
        "<items node='urn:xmpp:avatar:metadata'><item id='x'><metadata xmlns='urn:xmpp:avatar:metadata'>"
        "<info bytes='12' id='da39a3ee5e6b4b0d3255bfef95601890afd80709' type='image/png' width='9' height='9'/></metadata>"
        "</item></items></pubsub></iq>"
    ),
    (
        "<iq type='result' id='c1' from='bob@fabrikam.test/x'><query xmlns='http://jabber.org/protocol/disco#info'>"
        "<identity category='client' type='pc' name='Psi'/><feature var='urn:xmpp:receipts'/>"
        "<x xmlns='jabber:x:data' type='result'><field var='FORM_TYPE'><value>urn:xmpp:dataforms:softwareinfo</value>"
        "</field><field var='os'><value>Mac</value></field></x></query></iq>"
    ),
    "<a xmlns='urn:xmpp:sm:3' h='5'/>",
    "<r xmlns='urn:xmpp:sm:3'/>",
)

RECORDED: Final[tuple[str, ...]] = tuple(
    stanza for stanzas in json.loads(FILE.read_text("utf-8")).values() for stanza in stanzas
)
"""Out of real streams of Prosody and ejabberd (``recording.py``)."""
