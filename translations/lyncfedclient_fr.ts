<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lync Federation Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaches people on XMPP the way Lync users know it: contacts, presence and messages with federated partners. Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddContactDialog</name>
    <message>
        <source>Add a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} has ended ({date}). Nobody can be reached at this address any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it shall stand on your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody outside your organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is already on your list with this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are asked to let you see their presence. You can write to them at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are offline. The contact is added now, and asked as soon as you are signed in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlertBar</name>
    <message>
        <source>Send a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and one more are available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n others are available.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the conversation with {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>{name}, the next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, every time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlertsPart</name>
    <message>
        <source>Nobody. Choose it in the menu or on the card of a contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom you wait for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t tell me any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerMenu</name>
    <message>
        <source>More answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They see your presence; you don&apos;t see theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They don&apos;t see your presence; they may ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can&apos;t reach you any more, and are not told</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardFrame</name>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address mixes letters of different alphabets, as forged addresses do. Look closely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateDetails</name>
    <message>
        <source>Issued to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when your administrator has told you the same fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Drop contact files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lync and Skype for Business exports (zip, XML or CSV), Outlook, Google Contacts, vCards, Pidgin, Psi, Gajim, Profanity, MSN Messenger, XMPP server data, and plain lists of addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what would happen to each contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last import: {contacts} from {file}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send (Enter). Shift+Enter starts a new line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} {again}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>As received from the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact card of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{new} is on your list now. Remove {old}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name} from your list? You no longer see each other&apos;s presence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block {name}? They see you offline and can&apos;t reach you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May interrupt you in Do Not Disturb. Lync also showed them your whole contact card; XMPP has no such level, so they see what everybody on your list sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May interrupt you in Do Not Disturb. Lync also showed them your meetings and most phone numbers; XMPP has no such level, so they see what everybody on your list sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as External Contacts here. Lync showed colleagues your work phone and more; XMPP has no such level, so this is only your own note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees your presence if you have let them, and can write to you. The usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees you offline and can&apos;t reach you; nobody tells them. Kept on your server, so it holds in your other programs too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may see your presence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They don&apos;t see your presence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have let you see their presence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have asked to see their presence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You don&apos;t see their presence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{client} · {resource}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} (not confirmed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft, Support for public instant messenger connectivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft, New-CsExternalAccessPolicy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft knowledge base, 897567</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XMPP Standards Foundation, March 2015</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactDelegate</name>
    <message>
        <source>{reachable} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name; empty for the address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is typing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined your request ({when})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declined ({when})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for approval since {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting since {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be asked as soon as you are signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You don&apos;t see their presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence not shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence unknown: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service ended: {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service ended: {service}, {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 unread message</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Group {title}, folded, {reachable} of {total} reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group {title}, {reachable} of {total} reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As received: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in with {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence unknown: {domain} is no partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never seen: is the address right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence unknown: silent since {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent since {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactListPanel</name>
    <message>
        <source>Nobody found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on your list has this in their name or address. You can add them as a new contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody by their address, such as name@partner.example. They are asked whether you may see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import contacts from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your contacts appear here as soon as you are signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name of the group {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the group {name}? Its people stay on your list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name} from your list? You no longer see each other&apos;s presence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block {name}? They see you offline and can&apos;t reach you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Block everybody at {domain}? %n people on your list are there; they all see you offline and can&apos;t reach you.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Block all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactListView</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactMenu</name>
    <message>
        <source>Send a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell me when available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again to see their presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to see their presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block everybody at {domain}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by name, address or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find contacts by name, address or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick all that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick all that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdict} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · New messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} · {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole message ({count} characters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {time}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, {time}: {text}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[{time}] {name}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Contact card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact card (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} · Federated partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} · Public partner, verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} · Public partner, unverified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationPanel</name>
    <message>
        <source>Jump to newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the end of the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the beginning of your conversation with {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds {count} characters; a message has {most} at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message has {count} characters; {most} are the most that can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are offline. What you send now waits until you are signed in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is typing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new message</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Message of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationStack</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversation open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a contact and press Enter, or double-click, to write to them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DomainCheck</name>
    <message>
        <source>Partner list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service record in the DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of its server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to your server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not listed; other domains count as {type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} can be reached through your server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether {domain} can be reached could not be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If somebody there stays unknown all the same, check their address, or ask them to look whether they have let you see their presence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in and check again: then your server can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only partners are allowed. Add {domain} to the partners, or ask your administrator to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of {domain}. If it is right, tell your administrator: there is no usable record _xmpp-server._tcp.{domain}; the partner has to publish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling of {domain}. If it is right, tell your administrator: its server has no address; the partner has to publish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your administrator: your server does not reach {domain}. Both sides have to list each other as partner, let port 5269 through, and accept each other&apos;s certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Federation with {domain}, checked {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last error: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a partner, and only partners are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the list, as {type}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None; then the domain&apos;s own address counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in, so your server can&apos;t be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked: you are not signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server says: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told, which many servers do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} ({text})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for the administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking {domain}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can take half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check brought no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added} added, {changed} updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changed} updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{added} added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each new contact is now asked whether you may see their presence. This goes on gently in the background, and above your list you see how far it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are offline. As soon as you are signed in, each new contact is asked whether you may see their presence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contacts} came off your list again, and what had been updated is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had been updated is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Choose another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for spreadsheets, CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address cards, vCard 4.0 (*.vcf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another XMPP server, XEP-0227 (*.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contacts} written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>File {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose list to take from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise by content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whose list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised: {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed: {encoding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped, so nothing of this file is taken. Choose its format to read it after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds the lists of {count} people. Choose the one that is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding is a guess: if names look wrong below, choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GatewayFields</name>
    <message>
        <source>Found by the domain of your address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s own authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with your organisation&apos;s own certification authority, in PEM format, from your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.ca-bundle)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Contact list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order of contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How contacts stand within their group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most reachable first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide contacts who are offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come back as soon as they are reachable, and searching finds them always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line for each contact, with a smaller picture and without the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light, dark, or the desktop&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in when the program starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a password that is remembered on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;notifications of new messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while their conversation is not in front of you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;text in notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise they only say who has written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupChoice</name>
    <message>
        <source>Group here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty leaves the group out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupsPart</name>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space puts the person into a group or takes them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates the group and puts the person into it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>1 contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lync export (Export-CsUserData)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lync 2010 export (DbImpExp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator&apos;s CSV (Group, Key, SIP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact list from a Lync trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Contacts CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pidgin buddy list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psi contact list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gajim CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profanity CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XMPP server data (XEP-0227)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XMPP roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MSN Messenger contact list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-16 LE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unicode (UTF-16 BE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean (Windows-949)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (Windows-932)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traditional Chinese (Windows-950)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simplified Chinese (GB 18030)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened. Check that it is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no contact file we recognise. If you know what it is, choose its format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too large to be a contact list. Split it, or export only your own list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged or cut short. Export it again where it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds what attackers use and no contact list needs, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not hold this user&apos;s list. Choose one of those it holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can&apos;t be read in this encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list has moved to the mailbox, and the copy here is empty. In Outlook, export the folder Lync Contacts as CSV, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds passwords. They were not read; keep the file in a safe place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google&apos;s own labels were not made groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New on your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New; taken for XMPP, because no partners are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like {detail}: tick it only if it is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixes alphabets, as forged addresses do: tick it only if it is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets the name {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes into further groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets the name {name} and comes into further groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your list just so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same address as in line {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same address as in {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail} is no XMPP partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague at {detail}: reach them with Lync itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on {date} ({service}); ticked, it is kept as a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended in {date} ({service}); ticked, it is kept as a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name was shortened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group&apos;s name was shortened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups beyond the most possible were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group it names is not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name was taken as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device behind the / was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its e-mail address was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}; {remark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no messaging address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has only an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a distribution group, not a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lives on a service that neither Lync nor XMPP reaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the address of a server, not of a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a valid address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has characters that can&apos;t be read in this encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the wrong number of columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was blocked in Lync, and asking would let them see you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a line of a vCard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln to add</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to update</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept as a note</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import contacts from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check before you import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import {contacts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ticked, so there is nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose contact files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for spreadsheets, CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import-report.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written ({reason}). Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftPane</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search contacts by name or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkDetailsDialog</name>
    <message>
        <source>Connection details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export contacts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide who is offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Lync Federation Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({count}) {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyMenu</name>
    <message>
        <source>Answer many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all {count} and add them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline all {count}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline all {count} of {domain}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block {domain}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {address}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>What&apos;s happening today?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note that your contacts see beside your state</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program. It goes on; the details are in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was damaged. It lies at {path}; a new one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is from a newer version. It lies at {path}; a new one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read. They lie at {path}; the defaults are in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator&apos;s settings in {path} can&apos;t be used ({reason}), so nobody new can be added. Tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something could not be saved ({reason}). Check that the disk has room and can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring, so the password is kept for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnHeader</name>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your state: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your state</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaneTabs</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartnerDialog</name>
    <message>
        <source>Change a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fabrikam.example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sales.fabrikam.example, fabrikam.test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by commas or spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Further domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subdomains are not included by themselves: name each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is not a domain. A domain looks like fabrikam.example.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartnerPart</name>
    <message>
        <source>Check this domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type}, not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} · {type}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People anywhere can reach you without being on your list, and your contacts see your note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People anywhere can reach you without being on your list. Of unlisted domains nobody sees your note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People there can reach you only after you add them; what strangers write is held back. They never see your note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator&apos;s settings in {path} can&apos;t be used ({reason}), so nobody new can be added. Tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened. Check that it is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no list of partners: it has no column Domain or Identity. Ask for the output of Get-CsXmppAllowedPartner | Export-Csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is too large to be a list of partners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged, so nothing was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n partners were taken over.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 partner was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export lost the further domains of: {domains}. Add them by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}, {text}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Federated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public unverified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People at {domain} can reach you without being on your list, and see your note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People at {domain} can reach you without being on your list. They never see your note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People at {domain} can reach you only after you add them. They never see your note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} is no partner, and only partners are allowed. Nobody there can be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has no domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names something that is not a domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its partner type is not one of Lync&apos;s three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier line has the same domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator has set the partners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator has set whether other domains are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator has set the type of other domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator has set the domain of your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator has set the gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator has set how the connection is secured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator has set the CA file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>&amp;Only partners on this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of another domain can be added, and whoever writes from there is held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other domains &amp;count as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from Lync…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the domains your organisation federates with, or import the list that an administrator of Lync exports with Get-CsXmppAllowedPartner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the partner {domain}? Contacts there stay, as of any other domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners exported from Lync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartnersTable</name>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresencePage</name>
    <message>
        <source>Tell me when available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to Available, or to Inactive and Away while you are not at the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you leave the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me as &amp;Inactive after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So long without mouse or keyboard, while your state is Available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me as &amp;Away after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking the screen shows you as Away at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <comment>behind a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in Lync: 5 and 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several programs with your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Priority of this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages go to the program with the highest; usually 5. The others get copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others see you as {state}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {address}, {verdict}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Groups in the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take e-mail addresses where there is no messaging address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what each group becomes on your list, with the mouse or with F2. A group that is left empty is not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These lines can&apos;t become contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a moment for very long lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose above whose contacts to take. The lists of the others stay untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be read. Choose another format above, or another file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Contacts in the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks or unticks the chosen rows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}, {number} of {total}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>You: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message>
        <source>Conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a contact and press Enter to write to them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RejectedModel</name>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestBar</name>
    <message>
        <source>Accept and add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wants to add you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people want to add you.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>Asked {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First wrote {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wants to see your presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has written to you and is not on your list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has written to you; you see the message when you accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Has written to you %n times; you see the messages when you accept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{domain} is no partner, and only partners are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept and add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They see your presence, and you ask to see theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sees your presence, and you ask to see theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sees your presence; you don&apos;t see theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not see your presence, and may ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can&apos;t reach you any more, and is not told</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestProgressBar</name>
    <message>
        <source>Undo the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contacts} imported, and everybody new has been asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contacts} imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{contacts} will be asked as soon as you are signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the imported contacts: {sent} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>{domain} · {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} · {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 message kept back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n messages kept back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} asks to see your presence, {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} wrote to you, {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person asks to see your presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people ask to see your presence</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 stranger has written to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n strangers have written to you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsPanel</name>
    <message>
        <source>Answer many…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever asks to see your presence waits here for your answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strangers&apos; messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all {count}? They see your presence, and you ask to see theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline all {count}? They don&apos;t see your presence, and may ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline everybody of {domain} who waits here? They may ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block {domain}? Nobody there can reach you, contacts of yours included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Resemblance</name>
    <message>
        <source>This address only looks like {address}, who is on your list: it is somebody else&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address mixes letters of different alphabets that look alike.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy, inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do Not Disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be Right Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a conference call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presenting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urgent interruptions only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out to lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free to chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, {activity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} · last known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} · last known, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} · {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appear Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appear Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friends and Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workgroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for {host}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to {host}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Securing the connection to {host}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in at {host}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to {host} was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in at {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not accept this address and password. Check both and sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account at {host} is disabled. Ask your administrator to enable it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server {host}. Check the part of your address behind the @, or enter the gateway&apos;s name under More.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no network. You will be signed in as soon as there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} refuses connections. It may be restarting; if this goes on, tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not answer. A firewall may be in the way, or the server is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} offers no encryption, so nothing was sent. Ask your administrator to switch on TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to {host} could be made. Tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} comes from an authority that this computer does not trust. If your organisation has its own, choose its CA file under More.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of {host} has changed since you trusted it. Somebody may be in between: ask your administrator whether it was renewed, and compare the fingerprint under Details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} has expired. Check this computer&apos;s clock, then tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate belongs to another server than {host}. Nothing was sent. Tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} wants the password in a way that is not safe. Ask your administrator to allow SCRAM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file could not be read. Choose another one under More.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} signed in another account than yours. You were disconnected; tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator allows other accounts than this one on this computer. Sign in with the address that your organisation gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program signed in with the same name and took over. Sign in to take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is being shut down or restarted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent something that is not allowed, so the connection was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} can&apos;t be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} offers no presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} does not know this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} does not allow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they have not let you see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} did not take the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} found the request too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} is overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} does not federate with yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this address no longer exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have blocked them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} gave an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your gateway can&apos;t reach {domain}. Check that the address is right; if it is, tell your administrator that federation with {domain} does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address with the person, then add them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them again to let you see their presence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clears by itself as soon as {domain} answers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} can&apos;t be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they can&apos;t receive messages now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they take messages from their contacts only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} did not accept the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too long for {domain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their mailbox is full or {domain} is overloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change of {who} was not taken: your contact list is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your server did not take the change of {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address, such as name@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address needs an @ between name and domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has more than one @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address has no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name before the @ is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain behind the @ is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is too long: 1023 bytes a part at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name before the @ has a character that is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain behind the @ is not a valid domain name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part behind the / is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the / and what follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your own address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is already on your list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain behind the @ is no partner, and only partners are allowed. Add it to the partners in the settings, or ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left for {path}. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be written. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is in use by another program. Close that one, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged. It will be looked at the next time you start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer version. Install that version to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is kept in this computer&apos;s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring, so the password is kept for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keyring would keep the password readable for others, so it is kept for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServicePart</name>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Lync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>{sentence} It is {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whatever the server offers, always encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings come from {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the XMPP account that your organisation gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remember my password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in when the program &amp;starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name@{domain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password of {address} is not remembered on this computer. Enter it to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Presence unknown: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see each other&apos;s presence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see their presence, but they don&apos;t see yours: they have not asked to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They see your presence, but you don&apos;t see theirs: you have not asked to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither of you sees the other&apos;s presence, and you have not asked to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your request to see their presence will be sent as soon as you are signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have asked to see their presence; they have not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They do not let you see their presence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They ask to see your presence and wait for your answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have let you see their presence, but none has ever come. Check that the address is right, and the domain {domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been heard of them for more than eight hours, so their presence may be out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence unknown: {domain} can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} is no partner, and only partners are allowed. Add it to the partners in the settings, or ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} has ended, so nobody can be reached at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have blocked them: they see you offline and can&apos;t reach you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked to see their presence ({since}); they have not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have not let you see their presence ({since}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been heard of them since {since}, so their presence may be out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} has ended ({date}), so nobody can be reached at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They see your presence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said: “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> </source>
        <comment>between two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to see their presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them see me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateMenu</name>
    <message>
        <source>Your state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available, or Inactive and Away while you are not at the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wanted to be told.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WishesPart</name>
    <message>
        <source>&amp;Keep at the top of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tell me when available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet notice. In Do Not Disturb it waits, unless the relationship may interrupt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Privacy relationship</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ClientRow</name>
    <message>
        <source>{state} · {note}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
