<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Lync Federation Client</source>
        <translation>Lync Federation Client</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Reaches people on XMPP the way Lync users know it: contacts, presence and messages with federated partners. Free software under the MIT licence.</source>
        <translation>Verbindet Sie mit Personen auf XMPP, so wie Sie es von Lync kennen: Kontakte, Anwesenheitsstatus und Nachrichten mit Verbundpartnern. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Remember my password</source>
        <translation>Kennwort &amp;speichern</translation>
    </message>
    <message>
        <source>Sign in when the program &amp;starts</source>
        <translation>&amp;Beim Programmstart anmelden</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>Remembered on this computer</source>
        <translation>Auf diesem Computer gespeichert</translation>
    </message>
</context>
<context>
    <name>AddContactDialog</name>
    <message>
        <source>Add a contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Their XMPP address. It looks like a mail address.</source>
        <translation>Die XMPP-Adresse. Sie sieht aus wie eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>&amp;Privacy relationship</source>
        <translation>&amp;Datenschutzbeziehung</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>As it shall stand on your list</source>
        <translation>So, wie er in Ihrer Liste stehen soll</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Add somebody outside your organisation</source>
        <translation>Jemanden außerhalb Ihrer Organisation hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>{name} is already on your list with this address.</source>
        <translation>{name} steht mit dieser Adresse bereits in Ihrer Liste.</translation>
    </message>
    <message>
        <source>The note stays on your list, on this computer. Your server is not told of it.</source>
        <translation>Die Notiz bleibt in Ihrer Liste auf diesem Computer. Ihr Server erfährt nichts davon.</translation>
    </message>
    <message>
        <source>They are asked to let you see their presence. You can write to them at once.</source>
        <translation>Die Person wird gebeten, Ihnen ihren Status zu zeigen. Schreiben können Sie ihr sofort.</translation>
    </message>
    <message>
        <source>You are offline. The contact is added now, and asked as soon as you are signed in.</source>
        <translation>Sie sind offline. Der Kontakt wird jetzt hinzugefügt und gefragt, sobald Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation>Als Notiz behalten</translation>
    </message>
</context>
<context>
    <name>AddressRemarks</name>
    <message>
        <source>{service} has ended ({date}). Nobody can be reached at this address any more. You can keep it as a note: nobody is asked.</source>
        <translation>{service} wurde eingestellt ({date}). Unter dieser Adresse ist niemand mehr zu erreichen. Sie können sie als Notiz behalten: Niemand wird gefragt.</translation>
    </message>
    <message>
        <source>Shown as {address}.</source>
        <translation>Wird als {address} angezeigt.</translation>
    </message>
    <message>
        <source>{sentence} {another}</source>
        <translation>{sentence} {another}</translation>
    </message>
    <message>
        <source>Looking for a server of {domain}…</source>
        <translation>Ein Server von {domain} wird gesucht…</translation>
    </message>
    <message>
        <source>A server of {domain} was found.</source>
        <translation>Ein Server von {domain} wurde gefunden.</translation>
    </message>
    <message>
        <source>{domain} could not be looked up now.</source>
        <translation>{domain} konnte gerade nicht nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>{domain} says that it has no server for this: nobody there can be reached.</source>
        <translation>{domain} gibt an, keinen Server dafür zu haben: Dort ist niemand zu erreichen.</translation>
    </message>
    <message>
        <source>No server of {domain} was found. Check the spelling: as it stands, nobody there can be reached.</source>
        <translation>Kein Server von {domain} gefunden. Prüfen Sie die Schreibweise: So ist dort niemand zu erreichen.</translation>
    </message>
</context>
<context>
    <name>AlertBar</name>
    <message>
        <source>Send a message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{name} and one more are available.</source>
        <translation>{name} und eine weitere Person sind verfügbar.</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n others are available.</source>
        <translation>
            <numerusform>{name} und eine weitere Person sind verfügbar.</numerusform>
            <numerusform>{name} und %n weitere sind verfügbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is available.</source>
        <translation>{name} ist verfügbar.</translation>
    </message>
    <message>
        <source>Opens the conversation with {name}</source>
        <translation>Öffnet die Unterhaltung mit {name}</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>{name}, the next time</source>
        <translation>{name}, beim nächsten Mal</translation>
    </message>
    <message>
        <source>{name}, every time</source>
        <translation>{name}, jedes Mal</translation>
    </message>
</context>
<context>
    <name>AlertsPart</name>
    <message>
        <source>Nobody. Choose it in the menu or on the card of a contact.</source>
        <translation>Niemand. Wählen Sie dies im Menü oder auf der Visitenkarte eines Kontakts.</translation>
    </message>
    <message>
        <source>Whom you wait for</source>
        <translation>Auf wen Sie warten</translation>
    </message>
    <message>
        <source>Don&apos;t tell me any more</source>
        <translation>Nicht mehr benachrichtigen</translation>
    </message>
</context>
<context>
    <name>AnswerMenu</name>
    <message>
        <source>More answers</source>
        <translation>Weitere Antworten</translation>
    </message>
    <message>
        <source>Accept only</source>
        <translation>Nur annehmen</translation>
    </message>
    <message>
        <source>They see your presence; you don&apos;t see theirs</source>
        <translation>Die Person sieht Ihren Status; Sie sehen ihren nicht</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>They don&apos;t see your presence; they may ask again</source>
        <translation>Die Person sieht Ihren Status nicht; sie kann erneut fragen</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>They can&apos;t reach you any more, and are not told</source>
        <translation>Die Person kann Sie nicht mehr erreichen und erfährt nichts davon</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Colours and text</source>
        <translation>Farben und Text</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Light, dark, in high contrast, or the desktop&apos;s own.</source>
        <translation>Hell, dunkel, mit hohem Kontrast oder wie der Desktop.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>In proportion to the desktop&apos;s own size; rows and buttons grow with it.</source>
        <translation>Im Verhältnis zur Größe des Desktops; Zeilen und Schaltflächen wachsen mit.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Langua&amp;ge of the program</source>
        <translation>S&amp;prache des Programms</translation>
    </message>
    <message>
        <source>Used from the next start on.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CardFrame</name>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Nachricht senden</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>The address mixes letters of different alphabets, as forged addresses do. Look closely.</source>
        <translation>Die Adresse mischt Buchstaben verschiedener Alphabete, wie es gefälschte Adressen tun. Sehen Sie genau hin.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>CatchUpBar</name>
    <message>
        <source>Fetching what you missed: {count} messages so far, up to {time}.</source>
        <translation>Verpasstes wird abgerufen: bisher {count} Nachrichten, bis {time}.</translation>
    </message>
    <message>
        <source>Fetching what you missed.</source>
        <translation>Verpasstes wird abgerufen.</translation>
    </message>
</context>
<context>
    <name>CertificateDetails</name>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>For the names</source>
        <translation>Für die Namen</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Technical text</source>
        <translation>Technischer Text</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Only when your administrator has told you the same fingerprint</source>
        <translation>Nur, wenn Ihr Administrator Ihnen denselben Fingerabdruck genannt hat</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Drop contact files here</source>
        <translation>Kontaktdateien hier ablegen</translation>
    </message>
    <message>
        <source>Lync and Skype for Business exports (zip, XML or CSV), Outlook, Google Contacts, vCards, Pidgin, Psi, Gajim, Profanity, MSN Messenger, XMPP server data, and plain lists of addresses.</source>
        <translation>Exporte aus Lync und Skype for Business (zip, XML oder CSV), Outlook, Google Kontakte, vCards, Pidgin, Psi, Gajim, Profanity, MSN Messenger, XMPP-Serverdaten und einfache Adresslisten.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien auswählen…</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what would happen to each contact.</source>
        <translation>Nichts wird geändert, bevor Sie gesehen haben, was mit jedem Kontakt geschieht.</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the last import</source>
        <translation>Letzten Import rückgängig machen</translation>
    </message>
    <message>
        <source>Last import: {contacts} from {file}, {time}.</source>
        <translation>Letzter Import: {contacts} aus {file}, {time}.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Send (Enter). Shift+Enter starts a new line.</source>
        <translation>Senden (Eingabetaste). Umschalt+Eingabe beginnt eine neue Zeile.</translation>
    </message>
    <message>
        <source>Message {name}</source>
        <translation>Nachricht an {name}</translation>
    </message>
    <message>
        <source>Message to {name}</source>
        <translation>Nachricht an {name}</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Trying again in {time}.</source>
        <translation>Neuer Versuch in {time}.</translation>
    </message>
    <message>
        <source>{reason} {again}</source>
        <translation>{reason} {again}</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>As received from the network</source>
        <translation>Wie aus dem Netz empfangen</translation>
    </message>
    <message>
        <source>About this service</source>
        <translation>Über diesen Dienst</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>Angemeldet mit</translation>
    </message>
    <message>
        <source>What they say of themselves</source>
        <translation>Was die Person über sich sagt</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Für Sie</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Their organisation</source>
        <translation>Organisation der Person</translation>
    </message>
    <message>
        <source>Contact card of {name}</source>
        <translation>Visitenkarte von {name}</translation>
    </message>
    <message>
        <source>{new} is on your list now. Remove {old}?</source>
        <translation>{new} steht jetzt in Ihrer Liste. {old} entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name} from your list? You no longer see each other&apos;s presence.</source>
        <translation>{name} aus Ihrer Liste entfernen? Sie sehen dann gegenseitig Ihren Status nicht mehr.</translation>
    </message>
    <message>
        <source>Block {name}? They see you offline and can&apos;t reach you.</source>
        <translation>{name} blockieren? Die Person sieht Sie als offline und kann Sie nicht erreichen.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>May interrupt you in Do Not Disturb. Lync also showed them your whole contact card; XMPP has no such level, so they see what everybody on your list sees.</source>
        <translation>Darf Sie bei „Nicht stören“ unterbrechen. Lync zeigte diesen Personen auch Ihre ganze Visitenkarte; XMPP kennt eine solche Stufe nicht, daher sehen sie, was alle in Ihrer Liste sehen.</translation>
    </message>
    <message>
        <source>May interrupt you in Do Not Disturb. Lync also showed them your meetings and most phone numbers; XMPP has no such level, so they see what everybody on your list sees.</source>
        <translation>Darf Sie bei „Nicht stören“ unterbrechen. Lync zeigte diesen Personen auch Ihre Besprechungen und die meisten Telefonnummern; XMPP kennt eine solche Stufe nicht, daher sehen sie, was alle in Ihrer Liste sehen.</translation>
    </message>
    <message>
        <source>The same as External Contacts here. Lync showed colleagues your work phone and more; XMPP has no such level, so this is only your own note.</source>
        <translation>Hier dasselbe wie „Externe Kontakte“. Lync zeigte Kollegen unter anderem Ihre geschäftliche Telefonnummer; XMPP kennt eine solche Stufe nicht, daher ist dies nur Ihr eigener Vermerk.</translation>
    </message>
    <message>
        <source>Sees your presence if you have let them, and can write to you. The usual one.</source>
        <translation>Sieht Ihren Status, wenn Sie es erlaubt haben, und kann Ihnen schreiben. Das Übliche.</translation>
    </message>
    <message>
        <source>Sees you offline and can&apos;t reach you; nobody tells them. Kept on your server, so it holds in your other programs too.</source>
        <translation>Sieht Sie als offline und kann Sie nicht erreichen; niemand teilt es der Person mit. Auf Ihrem Server gespeichert, gilt also auch in Ihren anderen Programmen.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>The next time</source>
        <translation>Beim nächsten Mal</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>Jedes Mal</translation>
    </message>
    <message>
        <source>They may see your presence.</source>
        <translation>Die Person darf Ihren Status sehen.</translation>
    </message>
    <message>
        <source>They don&apos;t see your presence.</source>
        <translation>Die Person sieht Ihren Status nicht.</translation>
    </message>
    <message>
        <source>They have let you see their presence.</source>
        <translation>Die Person hat Ihnen erlaubt, ihren Status zu sehen.</translation>
    </message>
    <message>
        <source>You have asked to see their presence.</source>
        <translation>Sie haben darum gebeten, den Status der Person zu sehen.</translation>
    </message>
    <message>
        <source>You don&apos;t see their presence.</source>
        <translation>Sie sehen den Status der Person nicht.</translation>
    </message>
    <message>
        <source>{client} · {resource}</source>
        <translation>{client} · {resource}</translation>
    </message>
    <message>
        <source>Client not named</source>
        <translation>Programm nicht genannt</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>{date} (not confirmed)</source>
        <translation>{date} (nicht bestätigt)</translation>
    </message>
    <message>
        <source>Microsoft, Support for public instant messenger connectivity</source>
        <translation>Microsoft, Support for public instant messenger connectivity</translation>
    </message>
    <message>
        <source>Microsoft, New-CsExternalAccessPolicy</source>
        <translation>Microsoft, New-CsExternalAccessPolicy</translation>
    </message>
    <message>
        <source>Microsoft knowledge base, 897567</source>
        <translation>Microsoft Knowledge Base, 897567</translation>
    </message>
    <message>
        <source>XMPP Standards Foundation, March 2015</source>
        <translation>XMPP Standards Foundation, März 2015</translation>
    </message>
    <message>
        <source>{company}, {department}</source>
        <translation>{company}, {department}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Telefon geschäftlich</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Telefon privat</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Lync CAL and Public IM Connectivity USL (not sold since {date})</source>
        <translation>Lync CAL und Public IM Connectivity USL (seit {date} nicht mehr erhältlich)</translation>
    </message>
    <message>
        <source>Lync CAL, or Lync Online plan 1 to 3</source>
        <translation>Lync CAL oder Lync Online Plan 1 bis 3</translation>
    </message>
    <message>
        <source>Or with the end of the licence. {sentence}</source>
        <translation>Oder mit dem Ende der Lizenz. {sentence}</translation>
    </message>
    <message>
        <source>Its users were moved to Skype.</source>
        <translation>Die Benutzer wurden zu Skype umgezogen.</translation>
    </message>
    <message>
        <source>Reached from Lync since {month}; video came later (not confirmed first-hand).</source>
        <translation>Von Lync aus erreichbar seit {month}; Video kam später (nicht aus erster Hand bestätigt).</translation>
    </message>
    <message>
        <source>XMPP federation was wound down from {begin} and still answered without TLS in {month}.</source>
        <translation>Der XMPP-Partnerverbund wurde ab {begin} abgebaut und antwortete im {month} noch ohne TLS.</translation>
    </message>
    <message>
        <source>{service} itself closed on {date} (not confirmed first-hand).</source>
        <translation>{service} selbst wurde am {date} eingestellt (nicht aus erster Hand bestätigt).</translation>
    </message>
</context>
<context>
    <name>ContactDelegate</name>
    <message>
        <source>{reachable} of {total}</source>
        <translation>{reachable} von {total}</translation>
    </message>
    <message>
        <source>Name of the contact</source>
        <translation>Name des Kontakts</translation>
    </message>
    <message>
        <source>Name; empty for the address</source>
        <translation>Name; leer für die Adresse</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Other Contacts</source>
        <translation>Andere Kontakte</translation>
    </message>
    <message>
        <source>Ask to see it</source>
        <translation>Darum bitten</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut bitten</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Blockierung aufheben</translation>
    </message>
    <message>
        <source>Is typing…</source>
        <translation>Schreibt…</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Declined your request ({when})</source>
        <translation>Hat Ihre Anfrage abgelehnt ({when})</translation>
    </message>
    <message>
        <source>Declined ({when})</source>
        <translation>Abgelehnt ({when})</translation>
    </message>
    <message>
        <source>Waiting for approval since {when}</source>
        <translation>Wartet auf Zustimmung seit {when}</translation>
    </message>
    <message>
        <source>Waiting since {when}</source>
        <translation>Wartet seit {when}</translation>
    </message>
    <message>
        <source>Will be asked as soon as you are signed in</source>
        <translation>Wird gefragt, sobald Sie angemeldet sind</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Wartet auf Zustimmung</translation>
    </message>
    <message>
        <source>You don&apos;t see their presence</source>
        <translation>Sie sehen den Status der Person nicht</translation>
    </message>
    <message>
        <source>Presence not shared</source>
        <translation>Status nicht freigegeben</translation>
    </message>
    <message>
        <source>Presence unknown: {reason}</source>
        <translation>Status unbekannt: {reason}</translation>
    </message>
    <message>
        <source>Service ended</source>
        <translation>Dienst eingestellt</translation>
    </message>
    <message>
        <source>Service ended: {service}</source>
        <translation>Dienst eingestellt: {service}</translation>
    </message>
    <message>
        <source>Service ended: {service}, {date}</source>
        <translation>Dienst eingestellt: {service}, {date}</translation>
    </message>
    <message>
        <source>1 unread message</source>
        <translation>1 ungelesene Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <translation>
            <numerusform>%n ungelesene Nachricht</numerusform>
            <numerusform>%n ungelesene Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Group {title}, folded, {reachable} of {total} reachable</source>
        <translation>Gruppe {title}, zugeklappt, {reachable} von {total} erreichbar</translation>
    </message>
    <message>
        <source>Group {title}, {reachable} of {total} reachable</source>
        <translation>Gruppe {title}, {reachable} von {total} erreichbar</translation>
    </message>
    <message>
        <source>As received: {text}</source>
        <translation>Wie empfangen: {text}</translation>
    </message>
    <message>
        <source>Signed in with {client}</source>
        <translation>Angemeldet mit {client}</translation>
    </message>
    <message>
        <source>Presence unknown: {domain} is no partner</source>
        <translation>Status unbekannt: {domain} ist kein Partner</translation>
    </message>
    <message>
        <source>Not a partner</source>
        <translation>Kein Partner</translation>
    </message>
    <message>
        <source>Never seen: is the address right?</source>
        <translation>Nie gesehen: Stimmt die Adresse?</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Nie gesehen</translation>
    </message>
    <message>
        <source>Presence unknown: silent since {when}</source>
        <translation>Status unbekannt: still seit {when}</translation>
    </message>
    <message>
        <source>Silent since {when}</source>
        <translation>Still seit {when}</translation>
    </message>
</context>
<context>
    <name>ContactListPanel</name>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>Nobody on your list has this in their name or address. You can add them as a new contact.</source>
        <translation>Niemand in Ihrer Liste hat dies im Namen oder in der Adresse. Sie können die Person als neuen Kontakt hinzufügen.</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>Kontakt hinzufügen…</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Noch keine Kontakte</translation>
    </message>
    <message>
        <source>Add somebody by their address, such as name@partner.example. They are asked whether you may see them.</source>
        <translation>Fügen Sie jemanden über die Adresse hinzu, etwa name@partner.example. Die Person wird gefragt, ob Sie sie sehen dürfen.</translation>
    </message>
    <message>
        <source>Import contacts from a file…</source>
        <translation>Kontakte aus einer Datei importieren…</translation>
    </message>
    <message>
        <source>Your contacts appear here as soon as you are signed in.</source>
        <translation>Ihre Kontakte erscheinen hier, sobald Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Name of the new group</source>
        <translation>Name der neuen Gruppe</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>Gruppe erstellen</translation>
    </message>
    <message>
        <source>New name of the group {name}</source>
        <translation>Neuer Name der Gruppe {name}</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Gruppe umbenennen</translation>
    </message>
    <message>
        <source>Delete the group {name}? Its people stay on your list.</source>
        <translation>Gruppe {name} löschen? Ihre Mitglieder bleiben in Ihrer Liste.</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Gruppe löschen</translation>
    </message>
    <message>
        <source>Remove {name} from your list? You no longer see each other&apos;s presence.</source>
        <translation>{name} aus Ihrer Liste entfernen? Sie sehen dann gegenseitig Ihren Status nicht mehr.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Block {name}? They see you offline and can&apos;t reach you.</source>
        <translation>{name} blockieren? Die Person sieht Sie als offline und kann Sie nicht erreichen.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message numerus="yes">
        <source>Block everybody at {domain}? %n people on your list are there; they all see you offline and can&apos;t reach you.</source>
        <translation>
            <numerusform>Alle bei {domain} blockieren? %n Person in Ihrer Liste ist dort; sie sieht Sie als offline und kann Sie nicht erreichen.</numerusform>
            <numerusform>Alle bei {domain} blockieren? %n Personen in Ihrer Liste sind dort; sie alle sehen Sie als offline und können Sie nicht erreichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Block all</source>
        <translation>Alle blockieren</translation>
    </message>
</context>
<context>
    <name>ContactListView</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
</context>
<context>
    <name>ContactMenu</name>
    <message>
        <source>Send a message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Visitenkarte</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <source>Tell me when available</source>
        <translation>Benachrichtigen, wenn verfügbar</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>In Gruppe verschieben</translation>
    </message>
    <message>
        <source>Copy to group</source>
        <translation>In Gruppe kopieren</translation>
    </message>
    <message>
        <source>Take out of group</source>
        <translation>Aus Gruppe nehmen</translation>
    </message>
    <message>
        <source>Ask again to see their presence</source>
        <translation>Erneut um den Status bitten</translation>
    </message>
    <message>
        <source>Ask to see their presence</source>
        <translation>Um den Status bitten</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Anfrage zurückziehen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Blockierung aufheben</translation>
    </message>
    <message>
        <source>Privacy relationship</source>
        <translation>Datenschutzbeziehung</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Blockieren…</translation>
    </message>
    <message>
        <source>Block everybody at {domain}…</source>
        <translation>Alle bei {domain} blockieren…</translation>
    </message>
    <message>
        <source>Remove from list…</source>
        <translation>Aus der Liste entfernen…</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>Kontakt hinzufügen…</translation>
    </message>
    <message>
        <source>Rename group…</source>
        <translation>Gruppe umbenennen…</translation>
    </message>
    <message>
        <source>Delete group…</source>
        <translation>Gruppe löschen…</translation>
    </message>
    <message>
        <source>Move group up</source>
        <translation>Gruppe nach oben</translation>
    </message>
    <message>
        <source>Move group down</source>
        <translation>Gruppe nach unten</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Alle Gruppen zuklappen</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Alle Gruppen aufklappen</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Neue Gruppe…</translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message>
        <source>Tick all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Find by name, address or group</source>
        <translation>Nach Name, Adresse oder Gruppe suchen</translation>
    </message>
    <message>
        <source>Find contacts by name, address or group</source>
        <translation>Kontakte nach Name, Adresse oder Gruppe suchen</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Nur anzeigen</translation>
    </message>
    <message>
        <source>Tick all that are shown</source>
        <translation>Alle angezeigten auswählen</translation>
    </message>
    <message>
        <source>Untick all that are shown</source>
        <translation>Auswahl der angezeigten aufheben</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>{verdict} ({count})</source>
        <translation>{verdict} ({count})</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Neue Nachrichten</translation>
    </message>
    <message>
        <source>{day} · New messages</source>
        <translation>{day} · Neue Nachrichten</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <translation>Nicht gesendet: {reason}</translation>
    </message>
    <message>
        <source>{name}, {time}</source>
        <translation>{name}, {time}</translation>
    </message>
    <message>
        <source>* {name} {text}</source>
        <translation>* {name} {text}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>The server says: {text}</source>
        <translation>Der Server sagt: {text}</translation>
    </message>
    <message>
        <source>Corrected at {time}</source>
        <translation>Korrigiert um {time}</translation>
    </message>
    <message>
        <source>Suspicious: this time had not come when the message arrived.</source>
        <translation>Verdächtig: Dieser Zeitpunkt lag in der Zukunft, als die Nachricht ankam.</translation>
    </message>
    <message>
        <source>Suspicious: the sender gives another time, for which nobody vouches: {moment}</source>
        <translation>Verdächtig: Der Absender nennt eine andere Zeit, für die niemand bürgt: {moment}</translation>
    </message>
    <message>
        <source>Until {time}:
{text}</source>
        <translation>Bis {time}:
{text}</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Suspicious time</source>
        <translation>Verdächtige Zeit</translation>
    </message>
    <message>
        <source>{time} · {state}</source>
        <translation>{time} · {state}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show the whole message ({count} characters)</source>
        <translation>Ganze Nachricht anzeigen ({count} Zeichen)</translation>
    </message>
    <message>
        <source>{text} (edited)</source>
        <translation>{text} (bearbeitet)</translation>
    </message>
    <message>
        <source>{text} (suspicious time)</source>
        <translation>{text} (verdächtige Zeit)</translation>
    </message>
    <message>
        <source>{name}, {time}: {text}</source>
        <translation>{name}, {time}: {text}</translation>
    </message>
    <message>
        <source>You, {time}: {text}, {state}</source>
        <translation>Sie, {time}: {text}, {state}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>[{time}] {name}: {text}</source>
        <translation>[{time}] {name}: {text}</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Contact card</source>
        <translation>Visitenkarte</translation>
    </message>
    <message>
        <source>Contact card (Ctrl+I)</source>
        <translation>Visitenkarte (Strg+I)</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state}: {reason}</translation>
    </message>
    <message>
        <source>Not on your list</source>
        <translation>Nicht in Ihrer Liste</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>{domain} · Federated partner</source>
        <translation>{domain} · Verbundpartner</translation>
    </message>
    <message>
        <source>{domain} · Public partner, verified</source>
        <translation>{domain} · Öffentlicher Partner, geprüft</translation>
    </message>
    <message>
        <source>{domain} · Public partner, unverified</source>
        <translation>{domain} · Öffentlicher Partner, ungeprüft</translation>
    </message>
</context>
<context>
    <name>ConversationMenuButton</name>
    <message>
        <source>More for this conversation</source>
        <translation>Mehr zu dieser Unterhaltung</translation>
    </message>
    <message>
        <source>Mute: no notices of new messages</source>
        <translation>Stumm: keine Hinweise auf neue Nachrichten</translation>
    </message>
    <message>
        <source>Delete this conversation…</source>
        <translation>Diese Unterhaltung löschen…</translation>
    </message>
</context>
<context>
    <name>ConversationPanel</name>
    <message>
        <source>Jump to newest</source>
        <translation>Zur neuesten springen</translation>
    </message>
    <message>
        <source>Shows the end of the conversation</source>
        <translation>Zeigt das Ende der Unterhaltung</translation>
    </message>
    <message>
        <source>Conversation with {name}</source>
        <translation>Unterhaltung mit {name}</translation>
    </message>
    <message>
        <source>This is the beginning of your conversation with {name}.</source>
        <translation>Hier beginnt Ihre Unterhaltung mit {name}.</translation>
    </message>
    <message>
        <source>What the message said before</source>
        <translation>Was vorher in der Nachricht stand</translation>
    </message>
    <message>
        <source>Delete this message from this computer? Others keep theirs.</source>
        <translation>Diese Nachricht von diesem Computer löschen? Andere behalten ihre.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n messages from this computer? Others keep theirs.</source>
        <translation>
            <numerusform>%n Nachricht von diesem Computer löschen? Andere behalten ihre.</numerusform>
            <numerusform>%n Nachrichten von diesem Computer löschen? Andere behalten ihre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete all messages with {name} from this computer? Others keep theirs.</source>
        <translation>Alle Nachrichten mit {name} von diesem Computer löschen? Andere behalten ihre.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>1 new message</source>
        <translation>1 neue Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Message of {name}</source>
        <translation>Nachricht von {name}</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Ihre Nachricht</translation>
    </message>
</context>
<context>
    <name>ConversationStack</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>No conversation open</source>
        <translation>Keine Unterhaltung geöffnet</translation>
    </message>
    <message>
        <source>Choose a contact and press Enter, or double-click, to write to them.</source>
        <translation>Wählen Sie einen Kontakt und drücken Sie die Eingabetaste oder doppelklicken Sie, um zu schreiben.</translation>
    </message>
</context>
<context>
    <name>ConversationWindow</name>
    <message>
        <source>Conversation with {name}</source>
        <translation>Unterhaltung mit {name}</translation>
    </message>
</context>
<context>
    <name>ConversationsPage</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Show &amp;messages as</source>
        <translation>Nachrichten &amp;anzeigen als</translation>
    </message>
    <message>
        <source>Lines take less room; bubbles set you and the other side apart.</source>
        <translation>Zeilen brauchen weniger Platz; Sprechblasen heben Sie und Ihr Gegenüber voneinander ab.</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>Sprechblasen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Tell others when you have &amp;seen their messages</source>
        <translation>Anderen mitteilen, wenn Sie ihre Nachrichten &amp;gesehen haben</translation>
    </message>
    <message>
        <source>Only people who see your presence, and only where their program asks for it.</source>
        <translation>Nur Personen, die Ihren Status sehen, und nur, wenn deren Programm darum bittet.</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>Ihr Server</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Mark misspelt words while you &amp;write</source>
        <translation>Falsch geschriebene Wörter beim Schreiben &amp;markieren</translation>
    </message>
    <message>
        <source>With a wavy line. F7, or the menu of the word, says what may be meant.</source>
        <translation>Mit einer Wellenlinie. F7 oder das Menü des Wortes zeigt Vorschläge.</translation>
    </message>
    <message>
        <source>&amp;Dictionary</source>
        <translation>&amp;Wörterbuch</translation>
    </message>
    <message>
        <source>Those of this computer. What you add to one, other programs know as well.</source>
        <translation>Die dieses Computers. Was Sie einem hinzufügen, kennen auch andere Programme.</translation>
    </message>
    <message>
        <source>As keyboard and desktop</source>
        <translation>Wie Tastatur und Desktop</translation>
    </message>
    <message>
        <source>Whether your server keeps an archive of your messages is known once you sign in.</source>
        <translation>Ob Ihr Server ein Archiv Ihrer Nachrichten führt, ist nach der Anmeldung bekannt.</translation>
    </message>
    <message>
        <source>Your server keeps an archive of your messages: what you missed is fetched when you sign in, and older messages when you scroll up.</source>
        <translation>Ihr Server führt ein Archiv Ihrer Nachrichten: Verpasstes wird bei der Anmeldung abgerufen, ältere Nachrichten beim Hochblättern.</translation>
    </message>
    <message>
        <source>Your server keeps no archive of your messages. What stands on this computer is all there is, and what you write or read on another device does not appear here later.</source>
        <translation>Ihr Server führt kein Archiv Ihrer Nachrichten. Was auf diesem Computer steht, ist alles; was Sie auf einem anderen Gerät schreiben oder lesen, erscheint hier später nicht.</translation>
    </message>
</context>
<context>
    <name>DomainCheck</name>
    <message>
        <source>Partner list</source>
        <translation>Partnerliste</translation>
    </message>
    <message>
        <source>Service record in the DNS</source>
        <translation>Diensteintrag im DNS</translation>
    </message>
    <message>
        <source>Address of its server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Your own sign-in</source>
        <translation>Ihre eigene Anmeldung</translation>
    </message>
    <message>
        <source>Answer to your server</source>
        <translation>Antwort an Ihren Server</translation>
    </message>
    <message>
        <source>Server software</source>
        <translation>Serversoftware</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Not listed; other domains count as {type}.</source>
        <translation>Nicht aufgeführt; andere Domänen gelten als {type}.</translation>
    </message>
    <message>
        <source>{domain} can be reached through your server.</source>
        <translation>{domain} ist über Ihren Server erreichbar.</translation>
    </message>
    <message>
        <source>{domain} can&apos;t be reached.</source>
        <translation>{domain} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Whether {domain} can be reached could not be told.</source>
        <translation>Ob {domain} erreichbar ist, ließ sich nicht feststellen.</translation>
    </message>
    <message>
        <source>If somebody there stays unknown all the same, check their address, or ask them to look whether they have let you see their presence.</source>
        <translation>Wenn dort trotzdem jemand unbekannt bleibt, prüfen Sie die Adresse oder bitten Sie die Person nachzusehen, ob sie Ihnen ihren Status zeigt.</translation>
    </message>
    <message>
        <source>Sign in and check again: then your server can be asked.</source>
        <translation>Melden Sie sich an und prüfen Sie erneut: Dann kann Ihr Server gefragt werden.</translation>
    </message>
    <message>
        <source>Only partners are allowed. Add {domain} to the partners, or ask your administrator to.</source>
        <translation>Nur Partner sind zugelassen. Fügen Sie {domain} zu den Partnern hinzu oder bitten Sie Ihren Administrator darum.</translation>
    </message>
    <message>
        <source>Sign in and check again.</source>
        <translation>Melden Sie sich an und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Check the spelling of {domain}. If it is right, tell your administrator: there is no usable record _xmpp-server._tcp.{domain}; the partner has to publish it.</source>
        <translation>Prüfen Sie die Schreibweise von {domain}. Stimmt sie, sagen Sie Ihrem Administrator: Es gibt keinen brauchbaren Eintrag _xmpp-server._tcp.{domain}; der Partner muss ihn veröffentlichen.</translation>
    </message>
    <message>
        <source>Check the spelling of {domain}. If it is right, tell your administrator: its server has no address; the partner has to publish it.</source>
        <translation>Prüfen Sie die Schreibweise von {domain}. Stimmt sie, sagen Sie Ihrem Administrator: Der Server hat keine Adresse; der Partner muss sie veröffentlichen.</translation>
    </message>
    <message>
        <source>Tell your administrator: your server does not reach {domain}. Both sides have to list each other as partner, let port 5269 through, and accept each other&apos;s certificate.</source>
        <translation>Sagen Sie Ihrem Administrator: Ihr Server erreicht {domain} nicht. Beide Seiten müssen einander als Partner führen, Port 5269 durchlassen und das Zertifikat der anderen annehmen.</translation>
    </message>
    <message>
        <source>Federation with {domain}, checked {time}</source>
        <translation>Verbund mit {domain}, geprüft {time}</translation>
    </message>
    <message>
        <source>Last error: {text}</source>
        <translation>Letzter Fehler: {text}</translation>
    </message>
    <message>
        <source>Not a partner, and only partners are allowed.</source>
        <translation>Kein Partner, und nur Partner sind zugelassen.</translation>
    </message>
    <message>
        <source>On the list, as {type}.</source>
        <translation>In der Liste, als {type}.</translation>
    </message>
    <message>
        <source>None; then the domain&apos;s own address counts.</source>
        <translation>Keiner; dann zählt die Adresse der Domäne selbst.</translation>
    </message>
    <message>
        <source>It could not be looked up.</source>
        <translation>Es konnte nicht nachgeschlagen werden.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Sie sind angemeldet.</translation>
    </message>
    <message>
        <source>You are not signed in, so your server can&apos;t be asked.</source>
        <translation>Sie sind nicht angemeldet, daher kann Ihr Server nicht gefragt werden.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Er antwortet.</translation>
    </message>
    <message>
        <source>Not asked: you are not signed in.</source>
        <translation>Nicht gefragt: Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Er antwortet nicht.</translation>
    </message>
    <message>
        <source>Your server says: {reason}.</source>
        <translation>Ihr Server sagt: {reason}.</translation>
    </message>
    <message>
        <source>Not named.</source>
        <translation>Nicht genannt.</translation>
    </message>
    <message>
        <source>Not told, which many servers do.</source>
        <translation>Nicht mitgeteilt, wie bei vielen Servern.</translation>
    </message>
    <message>
        <source>{sentence} ({text})</source>
        <translation>{sentence} ({text})</translation>
    </message>
    <message>
        <source>Copy for the administrator</source>
        <translation>Für den Administrator kopieren</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Checking {domain}…</source>
        <translation>{domain} wird geprüft…</translation>
    </message>
    <message>
        <source>This can take half a minute.</source>
        <translation>Das kann eine halbe Minute dauern.</translation>
    </message>
    <message>
        <source>The check brought no answer.</source>
        <translation>Die Prüfung brachte keine Antwort.</translation>
    </message>
    <message>
        <source>Check again in a minute.</source>
        <translation>Prüfen Sie in einer Minute erneut.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Undo the import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>{added} added, {changed} updated</source>
        <translation>{added} hinzugefügt, {changed} aktualisiert</translation>
    </message>
    <message>
        <source>{changed} updated</source>
        <translation>{changed} aktualisiert</translation>
    </message>
    <message>
        <source>{added} added</source>
        <translation>{added} hinzugefügt</translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>Alles ist erledigt.</translation>
    </message>
    <message>
        <source>Each new contact is now asked whether you may see their presence. This goes on gently in the background, and above your list you see how far it is.</source>
        <translation>Jeder neue Kontakt wird jetzt gefragt, ob Sie seinen Status sehen dürfen. Das geschieht nach und nach im Hintergrund; über Ihrer Liste sehen Sie, wie weit es ist.</translation>
    </message>
    <message>
        <source>You are offline. As soon as you are signed in, each new contact is asked whether you may see their presence.</source>
        <translation>Sie sind offline. Sobald Sie angemeldet sind, wird jeder neue Kontakt gefragt, ob Sie seinen Status sehen dürfen.</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>Der Import wurde zurückgenommen</translation>
    </message>
    <message>
        <source>{contacts} came off your list again, and what had been updated is as it was before.</source>
        <translation>{contacts} wieder aus Ihrer Liste entfernt; was aktualisiert worden war, ist wie zuvor.</translation>
    </message>
    <message>
        <source>What had been updated is as it was before.</source>
        <translation>Was aktualisiert worden war, ist wie zuvor.</translation>
    </message>
</context>
<context>
    <name>EmojiCompletion</name>
    <message>
        <source>Emoji by name</source>
        <translation>Emoji nach Namen</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Choose another place…</source>
        <translation>Anderen Ort wählen…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Kontakte exportieren</translation>
    </message>
    <message>
        <source>contacts.csv</source>
        <translation>contacts.csv</translation>
    </message>
    <message>
        <source>Table for spreadsheets, CSV (*.csv)</source>
        <translation>Tabelle für Tabellenkalkulationen, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Address cards, vCard 4.0 (*.vcf)</source>
        <translation>Adresskarten, vCard 4.0 (*.vcf)</translation>
    </message>
    <message>
        <source>For another XMPP server, XEP-0227 (*.xml)</source>
        <translation>Für einen anderen XMPP-Server, XEP-0227 (*.xml)</translation>
    </message>
    <message>
        <source>{contacts} written to {file}.</source>
        <translation>{contacts} in {file} geschrieben.</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>File {name}</source>
        <translation>Datei {name}</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>{name} weglassen</translation>
    </message>
    <message>
        <source>Format of {name}</source>
        <translation>Format von {name}</translation>
    </message>
    <message>
        <source>Encoding of {name}</source>
        <translation>Kodierung von {name}</translation>
    </message>
    <message>
        <source>Whose list to take from {name}</source>
        <translation>Wessen Liste aus {name} übernommen wird</translation>
    </message>
    <message>
        <source>Recognise by content</source>
        <translation>Am Inhalt erkennen</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Ermitteln</translation>
    </message>
    <message>
        <source>Choose whose list</source>
        <translation>Wählen, wessen Liste</translation>
    </message>
    <message>
        <source>Whose list</source>
        <translation>Wessen Liste</translation>
    </message>
    <message>
        <source>Recognised: {format}</source>
        <translation>Erkannt: {format}</translation>
    </message>
    <message>
        <source>Guessed: {encoding}</source>
        <translation>Vermutet: {encoding}</translation>
    </message>
    <message>
        <source>Reading was stopped, so nothing of this file is taken. Choose its format to read it after all.</source>
        <translation>Das Lesen wurde angehalten, daher wird aus dieser Datei nichts übernommen. Wählen Sie ihr Format, um sie doch zu lesen.</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>This file holds the lists of {count} people. Choose the one that is yours.</source>
        <translation>Diese Datei enthält die Listen von {count} Personen. Wählen Sie Ihre eigene.</translation>
    </message>
    <message>
        <source>The encoding is a guess: if names look wrong below, choose another.</source>
        <translation>Die Kodierung ist vermutet: Sehen Namen unten falsch aus, wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>In dieser Unterhaltung suchen</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The place before this one</source>
        <translation>Die Stelle davor</translation>
    </message>
    <message>
        <source>The place after this one</source>
        <translation>Die Stelle danach</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Delete my sign-in info</source>
        <translation>Meine Anmeldeinformationen löschen</translation>
    </message>
    <message>
        <source>Delete your address and password from this computer? Your messages stay.</source>
        <translation>Ihre Adresse und Ihr Kennwort von diesem Computer löschen? Ihre Nachrichten bleiben.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>GatewayFields</name>
    <message>
        <source>Found by the domain of your address</source>
        <translation>Anhand Ihrer Adresse gefunden</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS von Anfang an</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>This computer&apos;s own authorities</source>
        <translation>Stellen dieses Computers</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose CA file</source>
        <translation>CA-Datei auswählen</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Gateway</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Verschlüsselung</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>&amp;CA-Datei</translation>
    </message>
    <message>
        <source>A file with your organisation&apos;s own certification authority, in PEM format, from your administrator.</source>
        <translation>Eine Datei mit der eigenen Zertifizierungsstelle Ihrer Organisation im PEM-Format, von Ihrem Administrator.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.ca-bundle)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.ca-bundle)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Contact list</source>
        <translation>Kontaktliste</translation>
    </message>
    <message>
        <source>&amp;Order of contacts</source>
        <translation>&amp;Reihenfolge der Kontakte</translation>
    </message>
    <message>
        <source>How contacts stand within their group.</source>
        <translation>Wie Kontakte innerhalb ihrer Gruppe stehen.</translation>
    </message>
    <message>
        <source>Most reachable first</source>
        <translation>Am besten erreichbare zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>&amp;Hide contacts who are offline</source>
        <translation>Kontakte, die &amp;offline sind, ausblenden</translation>
    </message>
    <message>
        <source>They come back as soon as they are reachable, and searching finds them always.</source>
        <translation>Sie erscheinen wieder, sobald sie erreichbar sind, und die Suche findet sie immer.</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Kompakte Zeilen</translation>
    </message>
    <message>
        <source>One line for each contact, with a smaller picture and without the note.</source>
        <translation>Eine Zeile je Kontakt, mit kleinerem Bild und ohne Notiz.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Open each conversation in a &amp;window of its own</source>
        <translation>Jede Unterhaltung in einem &amp;eigenen Fenster öffnen</translation>
    </message>
    <message>
        <source>Otherwise it opens beside the contacts.</source>
        <translation>Sonst öffnet sie sich neben den Kontakten.</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>&amp;Weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>You stay reachable, and the icon in the tray brings the window back. Needs a tray.</source>
        <translation>Sie bleiben erreichbar, und das Symbol im Infobereich holt das Fenster zurück. Braucht einen Infobereich.</translation>
    </message>
    <message>
        <source>Starting and signing in</source>
        <translation>Start und Anmeldung</translation>
    </message>
    <message>
        <source>Start with the computer&apos;s s&amp;ession</source>
        <translation>Mit der &amp;Sitzung des Computers starten</translation>
    </message>
    <message>
        <source>The program starts by itself, in the tray where there is one.</source>
        <translation>Das Programm startet von selbst, wenn möglich im Infobereich.</translation>
    </message>
    <message>
        <source>That could not be written: {reason}</source>
        <translation>Das konnte nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>&amp;Sign in when the program starts</source>
        <translation>Beim Programmstart &amp;anmelden</translation>
    </message>
    <message>
        <source>Needs a password that is remembered on this computer.</source>
        <translation>Braucht ein Kennwort, das auf diesem Computer gespeichert ist.</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>Von Ihrer Organisation festgelegt</translation>
    </message>
</context>
<context>
    <name>GroupChoice</name>
    <message>
        <source>Group here</source>
        <translation>Gruppe hier</translation>
    </message>
    <message>
        <source>Empty leaves the group out</source>
        <translation>Leer lässt die Gruppe weg</translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Group in the file</source>
        <translation>Gruppe in der Datei</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Becomes here</source>
        <translation>Wird hier zu</translation>
    </message>
</context>
<context>
    <name>GroupsPart</name>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Space puts the person into a group or takes them out</source>
        <translation>Die Leertaste nimmt die Person in eine Gruppe auf oder heraus</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Name einer neuen Gruppe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Creates the group and puts the person into it</source>
        <translation>Erstellt die Gruppe und nimmt die Person auf</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>User&apos;s guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>You to {name}, {when}: {text}</source>
        <translation>Sie an {name}, {when}: {text}</translation>
    </message>
    <message>
        <source>{name}, {when}: {text}</source>
        <translation>{name}, {when}: {text}</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>ein Jahr lang</translation>
    </message>
    <message numerus="yes">
        <source>for %n days</source>
        <translation>
            <numerusform>%n Tag lang</numerusform>
            <numerusform>%n Tage lang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryExportBar</name>
    <message>
        <source>Choose another place…</source>
        <translation>Anderen Ort wählen…</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Unterhaltung exportieren</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Alle Unterhaltungen exportieren</translation>
    </message>
    <message>
        <source>Web page, to be read (*.html)</source>
        <translation>Webseite, zum Lesen (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Reiner Text (*.txt)</translation>
    </message>
    <message>
        <source>JSON, for other programs (*.json)</source>
        <translation>JSON, für andere Programme (*.json)</translation>
    </message>
    <message>
        <source>conversations.html</source>
        <translation>conversations.html</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>%n messages written to {file}.</source>
        <translation>
            <numerusform>%n Nachricht in {file} geschrieben.</numerusform>
            <numerusform>%n Nachrichten in {file} geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>&amp;Keep messages</source>
        <translation>Nachrichten &amp;behalten</translation>
    </message>
    <message>
        <source>Older ones are deleted from this computer, a minute after you choose and then every day. What you have not read stays until you have. Your server may keep a copy of its own.</source>
        <translation>Ältere werden von diesem Computer gelöscht, eine Minute nach Ihrer Wahl und dann täglich. Ungelesenes bleibt, bis Sie es gelesen haben. Ihr Server behält möglicherweise eine eigene Kopie.</translation>
    </message>
    <message>
        <source>{sentence} They are kept {value}.</source>
        <translation>{sentence} Sie werden {value} behalten.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Export all conversations…</source>
        <translation>Alle Unterhaltungen exportieren…</translation>
    </message>
    <message>
        <source>As a web page, as text, or as JSON. The file can be read by you alone.</source>
        <translation>Als Webseite, als Text oder als JSON. Nur Sie können die Datei lesen.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>1 contact</source>
        <translation>1 Kontakt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>Lync export (Export-CsUserData)</source>
        <translation>Lync-Export (Export-CsUserData)</translation>
    </message>
    <message>
        <source>Lync 2010 export (DbImpExp)</source>
        <translation>Lync-2010-Export (DbImpExp)</translation>
    </message>
    <message>
        <source>Administrator&apos;s CSV (Group, Key, SIP)</source>
        <translation>CSV des Administrators (Group, Key, SIP)</translation>
    </message>
    <message>
        <source>Contact list from a Lync trace</source>
        <translation>Kontaktliste aus einer Lync-Ablaufverfolgung</translation>
    </message>
    <message>
        <source>Outlook CSV</source>
        <translation>Outlook-CSV</translation>
    </message>
    <message>
        <source>Google Contacts CSV</source>
        <translation>Google-Kontakte-CSV</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>Pidgin buddy list</source>
        <translation>Pidgin-Kontaktliste</translation>
    </message>
    <message>
        <source>Psi contact list</source>
        <translation>Psi-Kontaktliste</translation>
    </message>
    <message>
        <source>Gajim CSV</source>
        <translation>Gajim-CSV</translation>
    </message>
    <message>
        <source>Profanity CSV</source>
        <translation>Profanity-CSV</translation>
    </message>
    <message>
        <source>XMPP server data (XEP-0227)</source>
        <translation>XMPP-Serverdaten (XEP-0227)</translation>
    </message>
    <message>
        <source>XMPP roster</source>
        <translation>XMPP-Roster</translation>
    </message>
    <message>
        <source>MSN Messenger contact list</source>
        <translation>MSN-Messenger-Kontaktliste</translation>
    </message>
    <message>
        <source>CSV of this program</source>
        <translation>CSV dieses Programms</translation>
    </message>
    <message>
        <source>List of addresses</source>
        <translation>Adressliste</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16 LE)</source>
        <translation>Unicode (UTF-16 LE)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16 BE)</source>
        <translation>Unicode (UTF-16 BE)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
    <message>
        <source>Korean (Windows-949)</source>
        <translation>Koreanisch (Windows-949)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griechisch (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Türkisch (Windows-1254)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebräisch (Windows-1255)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabisch (Windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Baltisch (Windows-1257)</translation>
    </message>
    <message>
        <source>Japanese (Windows-932)</source>
        <translation>Japanisch (Windows-932)</translation>
    </message>
    <message>
        <source>Traditional Chinese (Windows-950)</source>
        <translation>Chinesisch, traditionell (Windows-950)</translation>
    </message>
    <message>
        <source>Simplified Chinese (GB 18030)</source>
        <translation>Chinesisch, vereinfacht (GB 18030)</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened. Check that it is there and that you may read it.</source>
        <translation>{file} lässt sich nicht öffnen. Prüfen Sie, ob die Datei da ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>This is no contact file we recognise. If you know what it is, choose its format.</source>
        <translation>Das ist keine Kontaktdatei, die wir erkennen. Wenn Sie wissen, was es ist, wählen Sie das Format.</translation>
    </message>
    <message>
        <source>{file} is too large to be a contact list. Split it, or export only your own list.</source>
        <translation>{file} ist zu groß für eine Kontaktliste. Teilen Sie die Datei oder exportieren Sie nur Ihre eigene Liste.</translation>
    </message>
    <message>
        <source>{file} is damaged or cut short. Export it again where it comes from.</source>
        <translation>{file} ist beschädigt oder abgeschnitten. Exportieren Sie die Datei dort, woher sie kommt, noch einmal.</translation>
    </message>
    <message>
        <source>{file} holds what attackers use and no contact list needs, so it was not read.</source>
        <translation>{file} enthält, was Angreifer verwenden und keine Kontaktliste braucht, und wurde daher nicht gelesen.</translation>
    </message>
    <message>
        <source>{file} does not hold this user&apos;s list. Choose one of those it holds.</source>
        <translation>{file} enthält die Liste dieses Benutzers nicht. Wählen Sie eine der enthaltenen.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read in this encoding.</source>
        <translation>{file} lässt sich in dieser Kodierung nicht lesen.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde angehalten.</translation>
    </message>
    <message>
        <source>This list has moved to the mailbox, and the copy here is empty. In Outlook, export the folder Lync Contacts as CSV, and import that.</source>
        <translation>Diese Liste ist in das Postfach umgezogen, und die Kopie hier ist leer. Exportieren Sie in Outlook den Ordner „Lync Contacts“ als CSV und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>The file holds passwords. They were not read; keep the file in a safe place.</source>
        <translation>Die Datei enthält Kennwörter. Sie wurden nicht gelesen; bewahren Sie die Datei sicher auf.</translation>
    </message>
    <message>
        <source>Google&apos;s own labels were not made groups.</source>
        <translation>Googles eigene Labels wurden nicht zu Gruppen.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Bereits vorhanden</translation>
    </message>
    <message>
        <source>Not a partner</source>
        <translation>Kein Partner</translation>
    </message>
    <message>
        <source>Service ended</source>
        <translation>Dienst eingestellt</translation>
    </message>
    <message>
        <source>Yourself</source>
        <translation>Sie selbst</translation>
    </message>
    <message>
        <source>New on your list</source>
        <translation>Neu in Ihrer Liste</translation>
    </message>
    <message>
        <source>New; taken for XMPP, because no partners are listed</source>
        <translation>Neu; als XMPP angenommen, da keine Partner aufgeführt sind</translation>
    </message>
    <message>
        <source>Looks like {detail}: tick it only if it is right</source>
        <translation>Ähnelt {detail}: nur auswählen, wenn es stimmt</translation>
    </message>
    <message>
        <source>Mixes alphabets, as forged addresses do: tick it only if it is right</source>
        <translation>Mischt Alphabete, wie gefälschte Adressen: nur auswählen, wenn es stimmt</translation>
    </message>
    <message>
        <source>Gets the name {name}</source>
        <translation>Erhält den Namen {name}</translation>
    </message>
    <message>
        <source>Comes into further groups</source>
        <translation>Kommt in weitere Gruppen</translation>
    </message>
    <message>
        <source>Gets the name {name} and comes into further groups</source>
        <translation>Erhält den Namen {name} und kommt in weitere Gruppen</translation>
    </message>
    <message>
        <source>On your list just so</source>
        <translation>Genau so in Ihrer Liste</translation>
    </message>
    <message>
        <source>The same address as in line {detail}</source>
        <translation>Dieselbe Adresse wie in Zeile {detail}</translation>
    </message>
    <message>
        <source>The same address as in {detail}</source>
        <translation>Dieselbe Adresse wie in {detail}</translation>
    </message>
    <message>
        <source>{detail} is no XMPP partner</source>
        <translation>{detail} ist kein XMPP-Partner</translation>
    </message>
    <message>
        <source>A colleague at {detail}: reach them with Lync itself</source>
        <translation>Ein Kollege bei {detail}: mit Lync selbst zu erreichen</translation>
    </message>
    <message>
        <source>Ended on {date} ({service}); ticked, it is kept as a note</source>
        <translation>Eingestellt am {date} ({service}); ausgewählt wird er als Notiz behalten</translation>
    </message>
    <message>
        <source>Your own address</source>
        <translation>Ihre eigene Adresse</translation>
    </message>
    <message>
        <source>Ended in {date} ({service}); ticked, it is kept as a note</source>
        <translation>Eingestellt {date} ({service}); ausgewählt wird er als Notiz behalten</translation>
    </message>
    <message>
        <source>the name was shortened</source>
        <translation>der Name wurde gekürzt</translation>
    </message>
    <message>
        <source>a group&apos;s name was shortened</source>
        <translation>der Name einer Gruppe wurde gekürzt</translation>
    </message>
    <message>
        <source>groups beyond the most possible were left out</source>
        <translation>überzählige Gruppen wurden weggelassen</translation>
    </message>
    <message>
        <source>a group it names is not in the file</source>
        <translation>eine genannte Gruppe steht nicht in der Datei</translation>
    </message>
    <message>
        <source>the name was taken as it stands</source>
        <translation>der Name wurde übernommen, wie er dasteht</translation>
    </message>
    <message>
        <source>the device behind the / was left out</source>
        <translation>das Gerät hinter dem / wurde weggelassen</translation>
    </message>
    <message>
        <source>its e-mail address was taken</source>
        <translation>die E-Mail-Adresse wurde genommen</translation>
    </message>
    <message>
        <source>{words}; {remark}</source>
        <translation>{words}; {remark}</translation>
    </message>
    <message>
        <source>It has no messaging address.</source>
        <translation>Es gibt keine Chatadresse.</translation>
    </message>
    <message>
        <source>It has only an e-mail address.</source>
        <translation>Es gibt nur eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>It is a telephone number.</source>
        <translation>Es ist eine Telefonnummer.</translation>
    </message>
    <message>
        <source>It is a distribution group, not a person.</source>
        <translation>Es ist eine Verteilergruppe, keine Person.</translation>
    </message>
    <message>
        <source>It lives on a service that neither Lync nor XMPP reaches.</source>
        <translation>Es gehört zu einem Dienst, den weder Lync noch XMPP erreicht.</translation>
    </message>
    <message>
        <source>It is the address of a server, not of a person.</source>
        <translation>Es ist die Adresse eines Servers, nicht einer Person.</translation>
    </message>
    <message>
        <source>It is not a valid address.</source>
        <translation>Es ist keine gültige Adresse.</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>Die Zeile ist zu lang.</translation>
    </message>
    <message>
        <source>It has characters that can&apos;t be read in this encoding.</source>
        <translation>Es hat Zeichen, die sich in dieser Kodierung nicht lesen lassen.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <translation>Ein Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <source>It has the wrong number of columns.</source>
        <translation>Die Zahl der Spalten stimmt nicht.</translation>
    </message>
    <message>
        <source>It was blocked in Lync, and asking would let them see you.</source>
        <translation>Die Person war in Lync blockiert, und eine Anfrage würde Sie ihr zeigen.</translation>
    </message>
    <message>
        <source>The card has no end.</source>
        <translation>Die Karte hat kein Ende.</translation>
    </message>
    <message>
        <source>It is not a line of a vCard.</source>
        <translation>Es ist keine Zeile einer vCard.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to add</source>
        <translation>
            <numerusform>%Ln hinzuzufügen</numerusform>
            <numerusform>%Ln hinzuzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to update</source>
        <translation>
            <numerusform>%Ln zu aktualisieren</numerusform>
            <numerusform>%Ln zu aktualisieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept as a note</source>
        <translation>
            <numerusform>%Ln als Notiz behalten</numerusform>
            <numerusform>%Ln als Notiz behalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import contacts from a file</source>
        <translation>Kontakte aus einer Datei importieren</translation>
    </message>
    <message>
        <source>Check before you import</source>
        <translation>Vor dem Import prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Import {contacts}</source>
        <translation>{contacts} &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Nothing is ticked, so there is nothing to import.</source>
        <translation>Nichts ist ausgewählt, also gibt es nichts zu importieren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln unverändert</numerusform>
            <numerusform>%Ln unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose contact files</source>
        <translation>Kontaktdateien auswählen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>Der Import wurde zurückgenommen</translation>
    </message>
    <message>
        <source>Nothing was changed. {reason}</source>
        <translation>Nichts wurde geändert. {reason}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Table for spreadsheets, CSV (*.csv)</source>
        <translation>Tabelle für Tabellenkalkulationen, CSV (*.csv)</translation>
    </message>
    <message>
        <source>import-report.csv</source>
        <translation>import-report.csv</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The report is in {file}.</source>
        <translation>Der Bericht steht in {file}.</translation>
    </message>
</context>
<context>
    <name>LeftPane</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Search contacts and messages</source>
        <translation>Kontakte und Nachrichten suchen</translation>
    </message>
    <message>
        <source>Search contacts by name or address, and messages by their words</source>
        <translation>Kontakte nach Name oder Adresse suchen, Nachrichten nach ihren Wörtern</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartend</numerusform>
            <numerusform>%n wartend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkDetailsDialog</name>
    <message>
        <source>Connection details</source>
        <translation>Verbindungsdetails</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>Kontakt hinzufügen…</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Visitenkarte</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Kontakte importieren…</translation>
    </message>
    <message>
        <source>Export contacts…</source>
        <translation>Kontakte exportieren…</translation>
    </message>
    <message>
        <source>Conversation in its own window</source>
        <translation>Unterhaltung in eigenem Fenster</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>Unterhaltung exportieren…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search contacts and messages</source>
        <translation>Kontakte und Nachrichten suchen</translation>
    </message>
    <message>
        <source>Sort by presence</source>
        <translation>Nach Status sortieren</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Nach Name sortieren</translation>
    </message>
    <message>
        <source>Hide who is offline</source>
        <translation>Offline-Kontakte ausblenden</translation>
    </message>
    <message>
        <source>Compact list</source>
        <translation>Kompakte Liste</translation>
    </message>
    <message>
        <source>Partners…</source>
        <translation>Partner…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>User&apos;s guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Lync Federation Client</source>
        <translation>Lync Federation Client</translation>
    </message>
    <message>
        <source>({count}) {title}</source>
        <translation>({count}) {title}</translation>
    </message>
</context>
<context>
    <name>ManyMenu</name>
    <message>
        <source>Answer many</source>
        <translation>Viele beantworten</translation>
    </message>
    <message>
        <source>Accept all {count} and add them…</source>
        <translation>Alle {count} annehmen und hinzufügen…</translation>
    </message>
    <message>
        <source>Decline all {count}…</source>
        <translation>Alle {count} ablehnen…</translation>
    </message>
    <message>
        <source>Decline all {count} of {domain}…</source>
        <translation>Alle {count} von {domain} ablehnen…</translation>
    </message>
    <message>
        <source>Block {domain}…</source>
        <translation>{domain} blockieren…</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Korrigieren</translation>
    </message>
    <message>
        <source>Show what it said before</source>
        <translation>Zeigen, was vorher dastand</translation>
    </message>
    <message>
        <source>Delete from this computer</source>
        <translation>Von diesem Computer löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n messages from this computer</source>
        <translation>
            <numerusform>%n Nachricht von diesem Computer löschen</numerusform>
            <numerusform>%n Nachrichten von diesem Computer löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {address}</source>
        <translation>{address} öffnen</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>What&apos;s happening today?</source>
        <translation>Was gibt&apos;s heute Neues?</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>A note that your contacts see beside your state</source>
        <translation>Eine Notiz, die Ihre Kontakte neben Ihrem Status sehen</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. It goes on; the details are in the log.</source>
        <translation>Im Programm ist etwas schiefgegangen. Es läuft weiter; Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>The database was damaged. It lies at {path}; a new one was begun.</source>
        <translation>Die Datenbank war beschädigt. Sie liegt unter {path}; eine neue wurde begonnen.</translation>
    </message>
    <message>
        <source>The database is from a newer version. It lies at {path}; a new one was begun.</source>
        <translation>Die Datenbank stammt von einer neueren Version. Sie liegt unter {path}; eine neue wurde begonnen.</translation>
    </message>
    <message>
        <source>The settings could not be read. They lie at {path}; the defaults are in force.</source>
        <translation>Die Einstellungen ließen sich nicht lesen. Sie liegen unter {path}; es gelten die Standardwerte.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s settings in {path} can&apos;t be used ({reason}), so nobody new can be added. Tell your administrator.</source>
        <translation>Die Vorgaben Ihres Administrators in {path} sind nicht verwendbar ({reason}), daher kann niemand neu hinzugefügt werden. Sagen Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>Something could not be saved ({reason}). Check that the disk has room and can be written.</source>
        <translation>Etwas konnte nicht gespeichert werden ({reason}). Prüfen Sie, ob der Datenträger Platz hat und beschreibbar ist.</translation>
    </message>
    <message>
        <source>There is a newer version of this program. Ask your administrator for it.</source>
        <translation>Es gibt eine neuere Version dieses Programms. Fragen Sie Ihren Administrator danach.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the password is kept for this session only.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, daher wird das Kennwort nur für diese Sitzung behalten.</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>New messages</source>
        <translation>Neue Nachrichten</translation>
    </message>
    <message>
        <source>Show &amp;notifications of new messages</source>
        <translation>Be&amp;nachrichtigungen über neue Nachrichten anzeigen</translation>
    </message>
    <message>
        <source>Only while their conversation is not in front of you.</source>
        <translation>Nur, wenn ihre Unterhaltung nicht im Vordergrund ist.</translation>
    </message>
    <message>
        <source>Show the &amp;text in notifications</source>
        <translation>&amp;Text in Benachrichtigungen anzeigen</translation>
    </message>
    <message>
        <source>Otherwise they only say who has written.</source>
        <translation>Sonst sagen sie nur, wer geschrieben hat.</translation>
    </message>
    <message>
        <source>Play a &amp;sound</source>
        <translation>&amp;Ton abspielen</translation>
    </message>
    <message>
        <source>The desktop&apos;s own, with the notification.</source>
        <translation>Den des Desktops, mit der Benachrichtigung.</translation>
    </message>
</context>
<context>
    <name>OwnHeader</name>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Your state: {state}</source>
        <translation>Ihr Status: {state}</translation>
    </message>
    <message>
        <source>Change your state</source>
        <translation>Status ändern</translation>
    </message>
</context>
<context>
    <name>PaneTabs</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>PartnerDialog</name>
    <message>
        <source>Change a partner</source>
        <translation>Partner ändern</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>Partner hinzufügen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add partner</source>
        <translation>Partner hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>fabrikam.example</source>
        <translation>fabrikam.example</translation>
    </message>
    <message>
        <source>Further domains</source>
        <translation>Weitere Domänen</translation>
    </message>
    <message>
        <source>sales.fabrikam.example, fabrikam.test</source>
        <translation>sales.fabrikam.example, fabrikam.test</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation>Für Sie selbst</translation>
    </message>
    <message>
        <source>Separated by commas or spaces</source>
        <translation>Durch Kommas oder Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domäne</translation>
    </message>
    <message>
        <source>&amp;Further domains</source>
        <translation>&amp;Weitere Domänen</translation>
    </message>
    <message>
        <source>Subdomains are not included by themselves: name each.</source>
        <translation>Unterdomänen gehören nicht von selbst dazu: Nennen Sie jede.</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>B&amp;eschreibung</translation>
    </message>
    <message>
        <source>this domain</source>
        <translation>diese Domäne</translation>
    </message>
    <message>
        <source>{text} is not a domain. A domain looks like fabrikam.example.</source>
        <translation>{text} ist keine Domäne. Eine Domäne sieht aus wie fabrikam.example.</translation>
    </message>
</context>
<context>
    <name>PartnerPart</name>
    <message>
        <source>Check this domain</source>
        <translation>Diese Domäne prüfen</translation>
    </message>
    <message>
        <source>Partners…</source>
        <translation>Partner…</translation>
    </message>
    <message>
        <source>Your own organisation</source>
        <translation>Ihre eigene Organisation</translation>
    </message>
    <message>
        <source>{type}, not listed</source>
        <translation>{type}, nicht aufgeführt</translation>
    </message>
    <message>
        <source>{domain} · {type}</source>
        <translation>{domain} · {type}</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>Further domains</source>
        <translation>Weitere Domänen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>People anywhere can reach you without being on your list, and your contacts see your note.</source>
        <translation>Alle können Sie erreichen, ohne in Ihrer Liste zu stehen, und Ihre Kontakte sehen Ihre Notiz.</translation>
    </message>
    <message>
        <source>People anywhere can reach you without being on your list. Of unlisted domains nobody sees your note.</source>
        <translation>Alle können Sie erreichen, ohne in Ihrer Liste zu stehen. Aus nicht aufgeführten Domänen sieht niemand Ihre Notiz.</translation>
    </message>
    <message>
        <source>People there can reach you only after you add them; what strangers write is held back. They never see your note.</source>
        <translation>Personen dort können Sie erst erreichen, wenn Sie sie hinzugefügt haben; was Fremde schreiben, wird zurückgehalten. Ihre Notiz sehen sie nie.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s settings in {path} can&apos;t be used ({reason}), so nobody new can be added. Tell your administrator.</source>
        <translation>Die Vorgaben Ihres Administrators in {path} sind nicht verwendbar ({reason}), daher kann niemand neu hinzugefügt werden. Sagen Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened. Check that it is there and that you may read it.</source>
        <translation>{file} lässt sich nicht öffnen. Prüfen Sie, ob die Datei da ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>{file} is no list of partners: it has no column Domain or Identity. Ask for the output of Get-CsXmppAllowedPartner | Export-Csv.</source>
        <translation>{file} ist keine Partnerliste: Es fehlt eine Spalte Domain oder Identity. Bitten Sie um die Ausgabe von Get-CsXmppAllowedPartner | Export-Csv.</translation>
    </message>
    <message>
        <source>{file} is too large to be a list of partners.</source>
        <translation>{file} ist zu groß für eine Partnerliste.</translation>
    </message>
    <message>
        <source>{file} is damaged, so nothing was taken over.</source>
        <translation>{file} ist beschädigt, daher wurde nichts übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n partners were taken over.</source>
        <translation>
            <numerusform>%n Partner wurde übernommen.</numerusform>
            <numerusform>%n Partner wurden übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 partner was taken over.</source>
        <translation>1 Partner wurde übernommen.</translation>
    </message>
    <message>
        <source>The export lost the further domains of: {domains}. Add them by hand.</source>
        <translation>Der Export hat die weiteren Domänen von diesen verloren: {domains}. Fügen Sie sie von Hand hinzu.</translation>
    </message>
    <message>
        <source>Line {line}, {text}: {reason}</source>
        <translation>Zeile {line}, {text}: {reason}</translation>
    </message>
    <message>
        <source>and {count} more lines</source>
        <translation>und {count} weitere Zeilen</translation>
    </message>
    <message>
        <source>Federated</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Public verified</source>
        <translation>Öffentlich, geprüft</translation>
    </message>
    <message>
        <source>Public unverified</source>
        <translation>Öffentlich, ungeprüft</translation>
    </message>
    <message>
        <source>Not a partner</source>
        <translation>Kein Partner</translation>
    </message>
    <message>
        <source>People at {domain} can reach you without being on your list, and see your note.</source>
        <translation>Personen bei {domain} können Sie erreichen, ohne in Ihrer Liste zu stehen, und sehen Ihre Notiz.</translation>
    </message>
    <message>
        <source>People at {domain} can reach you without being on your list. They never see your note.</source>
        <translation>Personen bei {domain} können Sie erreichen, ohne in Ihrer Liste zu stehen. Ihre Notiz sehen sie nie.</translation>
    </message>
    <message>
        <source>People at {domain} can reach you only after you add them. They never see your note.</source>
        <translation>Personen bei {domain} können Sie erst erreichen, wenn Sie sie hinzugefügt haben. Ihre Notiz sehen sie nie.</translation>
    </message>
    <message>
        <source>{domain} is no partner, and only partners are allowed. Nobody there can be added.</source>
        <translation>{domain} ist kein Partner, und nur Partner sind zugelassen. Niemand dort kann hinzugefügt werden.</translation>
    </message>
    <message>
        <source>The line has no domain.</source>
        <translation>Die Zeile nennt keine Domäne.</translation>
    </message>
    <message>
        <source>It names something that is not a domain.</source>
        <translation>Sie nennt etwas, das keine Domäne ist.</translation>
    </message>
    <message>
        <source>Its partner type is not one of Lync&apos;s three.</source>
        <translation>Der Partnertyp ist keiner der drei von Lync.</translation>
    </message>
    <message>
        <source>The line can&apos;t be read.</source>
        <translation>Die Zeile lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>An earlier line has the same domain.</source>
        <translation>Eine frühere Zeile hat dieselbe Domäne.</translation>
    </message>
    <message>
        <source>Your administrator has set the partners.</source>
        <translation>Ihr Administrator hat die Partner festgelegt.</translation>
    </message>
    <message>
        <source>Your administrator has set whether other domains are allowed.</source>
        <translation>Ihr Administrator hat festgelegt, ob andere Domänen zugelassen sind.</translation>
    </message>
    <message>
        <source>Your administrator has set the type of other domains.</source>
        <translation>Ihr Administrator hat den Typ anderer Domänen festgelegt.</translation>
    </message>
    <message>
        <source>Your administrator has set the domain of your account.</source>
        <translation>Ihr Administrator hat die Domäne Ihres Kontos festgelegt.</translation>
    </message>
    <message>
        <source>Your administrator has set the gateway.</source>
        <translation>Ihr Administrator hat das Gateway festgelegt.</translation>
    </message>
    <message>
        <source>Your administrator has set how the connection is secured.</source>
        <translation>Ihr Administrator hat festgelegt, wie die Verbindung gesichert wird.</translation>
    </message>
    <message>
        <source>Your administrator has set the CA file.</source>
        <translation>Ihr Administrator hat die CA-Datei festgelegt.</translation>
    </message>
    <message>
        <source>Your administrator has set how long messages are kept.</source>
        <translation>Ihr Administrator hat festgelegt, wie lange Nachrichten behalten werden.</translation>
    </message>
    <message>
        <source>Your administrator has set whether spelling is checked.</source>
        <translation>Ihr Administrator hat festgelegt, ob die Rechtschreibung geprüft wird.</translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>&amp;Only partners on this list</source>
        <translation>&amp;Nur Partner in dieser Liste</translation>
    </message>
    <message>
        <source>Nobody of another domain can be added, and whoever writes from there is held back.</source>
        <translation>Niemand aus einer anderen Domäne kann hinzugefügt werden, und wer von dort schreibt, wird zurückgehalten.</translation>
    </message>
    <message>
        <source>Other domains &amp;count as</source>
        <translation>Andere Domänen &amp;gelten als</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Import from Lync…</source>
        <translation>Aus Lync importieren…</translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation>Noch keine Partner</translation>
    </message>
    <message>
        <source>Add the domains your organisation federates with, or import the list that an administrator of Lync exports with Get-CsXmppAllowedPartner.</source>
        <translation>Fügen Sie die Domänen hinzu, mit denen Ihre Organisation im Verbund steht, oder importieren Sie die Liste, die ein Lync-Administrator mit Get-CsXmppAllowedPartner exportiert.</translation>
    </message>
    <message>
        <source>Other domains</source>
        <translation>Andere Domänen</translation>
    </message>
    <message>
        <source>List of partners</source>
        <translation>Liste der Partner</translation>
    </message>
    <message>
        <source>Remove the partner {domain}? Contacts there stay, as of any other domain.</source>
        <translation>Partner {domain} entfernen? Kontakte dort bleiben, wie die jeder anderen Domäne.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Partners exported from Lync</source>
        <translation>Aus Lync exportierte Partner</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tabellen (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>PartnersTable</name>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Kennwort verbergen</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Kennwort anzeigen</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No such setting</source>
        <translation>Keine solche Einstellung</translation>
    </message>
    <message>
        <source>Try another word, or clear the search to see all.</source>
        <translation>Versuchen Sie ein anderes Wort oder leeren Sie die Suche, um alle zu sehen.</translation>
    </message>
</context>
<context>
    <name>PresencePage</name>
    <message>
        <source>Tell me when available</source>
        <translation>Benachrichtigen, wenn verfügbar</translation>
    </message>
    <message>
        <source>A notice says when somebody of these can be reached.</source>
        <translation>Ein Hinweis meldet, sobald jemand davon erreichbar ist.</translation>
    </message>
    <message>
        <source>Your state</source>
        <translation>Ihr Status</translation>
    </message>
    <message>
        <source>Reset state</source>
        <translation>Status zurücksetzen</translation>
    </message>
    <message>
        <source>Back to Available, or to Inactive and Away while you are not at the computer.</source>
        <translation>Zurück zu „Verfügbar“ oder zu „Inaktiv“ und „Abwesend“, während Sie nicht am Computer sind.</translation>
    </message>
    <message>
        <source>When you leave the computer</source>
        <translation>Wenn Sie den Computer verlassen</translation>
    </message>
    <message>
        <source>Show me as &amp;Inactive after</source>
        <translation>Als &amp;inaktiv anzeigen nach</translation>
    </message>
    <message>
        <source>So long without mouse or keyboard, while your state is Available.</source>
        <translation>So lange ohne Maus oder Tastatur, während Ihr Status „Verfügbar“ ist.</translation>
    </message>
    <message>
        <source>Show me as &amp;Away after</source>
        <translation>Als &amp;abwesend anzeigen nach</translation>
    </message>
    <message>
        <source>Locking the screen shows you as Away at once.</source>
        <translation>Das Sperren des Bildschirms zeigt Sie sofort als abwesend.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source> min</source>
        <comment>behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>As in Lync: 5 and 15 minutes</source>
        <translation>Wie in Lync: 5 und 15 Minuten</translation>
    </message>
    <message>
        <source>When you present</source>
        <translation>Wenn Sie präsentieren</translation>
    </message>
    <message>
        <source>Show me as Pre&amp;senting while another program fills the screen</source>
        <translation>Als &amp;präsentierend anzeigen, während ein anderes Programm den Bildschirm füllt</translation>
    </message>
    <message>
        <source>Notices stay away, as in Do Not Disturb. Only while your state is Available.</source>
        <translation>Hinweise bleiben aus, wie bei „Nicht stören“. Nur, während Ihr Status „Verfügbar“ ist.</translation>
    </message>
    <message>
        <source>Several programs with your account</source>
        <translation>Mehrere Programme mit Ihrem Konto</translation>
    </message>
    <message>
        <source>&amp;Priority of this one</source>
        <translation>&amp;Priorität dieses Programms</translation>
    </message>
    <message>
        <source>Messages go to the program with the highest; usually 5. The others get copies.</source>
        <translation>Nachrichten gehen an das Programm mit der höchsten; üblich ist 5. Die anderen erhalten Kopien.</translation>
    </message>
    <message>
        <source>Others see you as {state}.</source>
        <translation>Andere sehen Sie als {state}.</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Not ticked</source>
        <translation>Nicht ausgewählt</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Kept as a note</source>
        <translation>Als Notiz behalten</translation>
    </message>
    <message>
        <source>can&apos;t be taken</source>
        <translation>nicht übernehmbar</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht ausgewählt</translation>
    </message>
    <message>
        <source>{name}, {address}, {verdict}, {state}</source>
        <translation>{name}, {address}, {verdict}, {state}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Groups in the files</source>
        <translation>Gruppen in den Dateien</translation>
    </message>
    <message>
        <source>Take e-mail addresses where there is no messaging address</source>
        <translation>E-Mail-Adressen nehmen, wo eine Chatadresse fehlt</translation>
    </message>
    <message>
        <source>Lines that were left out</source>
        <translation>Weggelassene Zeilen</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was Sie sehen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Choose what each group becomes on your list, with the mouse or with F2. A group that is left empty is not taken over.</source>
        <translation>Wählen Sie mit der Maus oder mit F2, was aus jeder Gruppe in Ihrer Liste wird. Eine leer gelassene Gruppe wird nicht übernommen.</translation>
    </message>
    <message>
        <source>These lines can&apos;t become contacts.</source>
        <translation>Aus diesen Zeilen können keine Kontakte werden.</translation>
    </message>
    <message>
        <source>Contacts ({count})</source>
        <translation>Kontakte ({count})</translation>
    </message>
    <message>
        <source>Groups ({count})</source>
        <translation>Gruppen ({count})</translation>
    </message>
    <message>
        <source>Left out ({count})</source>
        <translation>Weggelassen ({count})</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>This takes a moment for very long lists.</source>
        <translation>Bei sehr langen Listen dauert das einen Moment.</translation>
    </message>
    <message>
        <source>Whose list?</source>
        <translation>Wessen Liste?</translation>
    </message>
    <message>
        <source>Choose above whose contacts to take. The lists of the others stay untouched.</source>
        <translation>Wählen Sie oben, wessen Kontakte übernommen werden. Die Listen der anderen bleiben unberührt.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts anzuzeigen</translation>
    </message>
    <message>
        <source>Nothing could be read. Choose another format above, or another file.</source>
        <translation>Nichts ließ sich lesen. Wählen Sie oben ein anderes Format oder eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Contacts in the files</source>
        <translation>Kontakte in den Dateien</translation>
    </message>
    <message>
        <source>Space ticks or unticks the chosen rows.</source>
        <translation>Die Leertaste wählt die markierten Zeilen aus oder ab.</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Stop reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message>
        <source>Reading {file}, {number} of {total}…</source>
        <translation>{file} wird gelesen, {number} von {total}…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} wird gelesen…</translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>You: {text}</source>
        <translation>Sie: {text}</translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Noch keine Unterhaltungen</translation>
    </message>
    <message>
        <source>Choose a contact and press Enter to write to them.</source>
        <translation>Wählen Sie einen Kontakt und drücken Sie die Eingabetaste, um zu schreiben.</translation>
    </message>
</context>
<context>
    <name>RejectedModel</name>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Was dort steht</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Warum es weggelassen wurde</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>RequestBar</name>
    <message>
        <source>Accept and add</source>
        <translation>Annehmen und hinzufügen</translation>
    </message>
    <message>
        <source>More answers…</source>
        <translation>Weitere Antworten…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>{name} wants to add you.</source>
        <translation>{name} möchte Sie hinzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>%n people want to add you.</source>
        <translation>
            <numerusform>%n Person möchte Sie hinzufügen.</numerusform>
            <numerusform>%n Personen möchten Sie hinzufügen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>Asked {time}</source>
        <translation>Gefragt {time}</translation>
    </message>
    <message>
        <source>First wrote {time}</source>
        <translation>Schrieb zuerst {time}</translation>
    </message>
    <message>
        <source>{name} wants to see your presence</source>
        <translation>{name} möchte Ihren Status sehen</translation>
    </message>
    <message>
        <source>{name} has written to you and is not on your list</source>
        <translation>{name} hat Ihnen geschrieben und steht nicht in Ihrer Liste</translation>
    </message>
    <message>
        <source>Has written to you; you see the message when you accept.</source>
        <translation>Hat Ihnen geschrieben; Sie sehen die Nachricht, wenn Sie annehmen.</translation>
    </message>
    <message numerus="yes">
        <source>Has written to you %n times; you see the messages when you accept.</source>
        <translation>
            <numerusform>Hat Ihnen %n-mal geschrieben; Sie sehen die Nachricht, wenn Sie annehmen.</numerusform>
            <numerusform>Hat Ihnen %n-mal geschrieben; Sie sehen die Nachrichten, wenn Sie annehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{domain} is no partner, and only partners are allowed.</source>
        <translation>{domain} ist kein Partner, und nur Partner sind zugelassen.</translation>
    </message>
    <message>
        <source>Accept and add</source>
        <translation>Annehmen und hinzufügen</translation>
    </message>
    <message>
        <source>They see your presence, and you ask to see theirs</source>
        <translation>Die Person sieht Ihren Status, und Sie bitten um ihren</translation>
    </message>
    <message>
        <source>{name} sees your presence, and you ask to see theirs</source>
        <translation>{name} sieht Ihren Status, und Sie bitten um ihren</translation>
    </message>
    <message>
        <source>Accept only</source>
        <translation>Nur annehmen</translation>
    </message>
    <message>
        <source>{name} sees your presence; you don&apos;t see theirs</source>
        <translation>{name} sieht Ihren Status; Sie sehen ihren nicht</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>{name} does not see your presence, and may ask again</source>
        <translation>{name} sieht Ihren Status nicht und kann erneut fragen</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
    <message>
        <source>{name} can&apos;t reach you any more, and is not told</source>
        <translation>{name} kann Sie nicht mehr erreichen und erfährt nichts davon</translation>
    </message>
</context>
<context>
    <name>RequestProgressBar</name>
    <message>
        <source>Undo the import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{contacts} imported, and everybody new has been asked.</source>
        <translation>{contacts} importiert, und alle neuen wurden gefragt.</translation>
    </message>
    <message>
        <source>{contacts} imported.</source>
        <translation>{contacts} importiert.</translation>
    </message>
    <message>
        <source>{contacts} will be asked as soon as you are signed in.</source>
        <translation>Noch zu fragen, sobald Sie angemeldet sind: {contacts}.</translation>
    </message>
    <message>
        <source>Asking the imported contacts: {sent} of {total}</source>
        <translation>Importierte Kontakte werden gefragt: {sent} von {total}</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <source>{domain} · {type}</source>
        <translation>{domain} · {type}</translation>
    </message>
    <message>
        <source>{count} · {text}</source>
        <translation>{count} · {text}</translation>
    </message>
    <message>
        <source>1 message kept back</source>
        <translation>1 zurückgehaltene Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%n messages kept back</source>
        <translation>
            <numerusform>%n zurückgehaltene Nachricht</numerusform>
            <numerusform>%n zurückgehaltene Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} asks to see your presence, {line}</source>
        <translation>{name} möchte Ihren Status sehen, {line}</translation>
    </message>
    <message>
        <source>{name} wrote to you, {line}</source>
        <translation>{name} hat Ihnen geschrieben, {line}</translation>
    </message>
    <message>
        <source>1 person asks to see your presence</source>
        <translation>1 Person möchte Ihren Status sehen</translation>
    </message>
    <message numerus="yes">
        <source>%n people ask to see your presence</source>
        <translation>
            <numerusform>%n Person möchte Ihren Status sehen</numerusform>
            <numerusform>%n Personen möchten Ihren Status sehen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 stranger has written to you</source>
        <translation>1 fremde Person hat Ihnen geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n strangers have written to you</source>
        <translation>
            <numerusform>%n fremde Person hat Ihnen geschrieben</numerusform>
            <numerusform>%n fremde Personen haben Ihnen geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsPanel</name>
    <message>
        <source>Answer many…</source>
        <translation>Viele beantworten…</translation>
    </message>
    <message>
        <source>No requests</source>
        <translation>Keine Anfragen</translation>
    </message>
    <message>
        <source>Whoever asks to see your presence waits here for your answer.</source>
        <translation>Wer Ihren Status sehen möchte, wartet hier auf Ihre Antwort.</translation>
    </message>
    <message>
        <source>Kinds of requests</source>
        <translation>Arten von Anfragen</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Anfragende</translation>
    </message>
    <message>
        <source>Strangers&apos; messages</source>
        <translation>Nachrichten von Fremden</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Accept all {count}? They see your presence, and you ask to see theirs.</source>
        <translation>Alle {count} annehmen? Sie sehen dann Ihren Status, und Sie bitten um ihren.</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Alle annehmen</translation>
    </message>
    <message>
        <source>Decline all {count}? They don&apos;t see your presence, and may ask again.</source>
        <translation>Alle {count} ablehnen? Sie sehen Ihren Status nicht und können erneut fragen.</translation>
    </message>
    <message>
        <source>Decline all</source>
        <translation>Alle ablehnen</translation>
    </message>
    <message>
        <source>Decline everybody of {domain} who waits here? They may ask again.</source>
        <translation>Alle von {domain}, die hier warten, ablehnen? Sie können erneut fragen.</translation>
    </message>
    <message>
        <source>Block {domain}? Nobody there can reach you, contacts of yours included.</source>
        <translation>{domain} blockieren? Niemand dort kann Sie erreichen, auch Ihre Kontakte nicht.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Blockieren</translation>
    </message>
</context>
<context>
    <name>Resemblance</name>
    <message>
        <source>This address only looks like {address}, who is on your list: it is somebody else&apos;s.</source>
        <translation>Diese Adresse sieht nur aus wie {address} in Ihrer Liste: Sie gehört jemand anderem.</translation>
    </message>
    <message>
        <source>This address mixes letters of different alphabets that look alike.</source>
        <translation>Diese Adresse mischt ähnlich aussehende Buchstaben verschiedener Alphabete.</translation>
    </message>
</context>
<context>
    <name>ResultsDelegate</name>
    <message>
        <source>You to {name}</source>
        <translation>Sie an {name}</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Only messages with</source>
        <translation>Nur Nachrichten mit</translation>
    </message>
    <message>
        <source>Only messages of</source>
        <translation>Nur Nachrichten von</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Allen</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Älter als ein Jahr</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Gefundene Nachrichten</translation>
    </message>
    <message>
        <source>No message there has these words.</source>
        <translation>Dort enthält keine Nachricht diese Wörter.</translation>
    </message>
    <message>
        <source>No message has these words.</source>
        <translation>Keine Nachricht enthält diese Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages found</source>
        <translation>
            <numerusform>%n Nachricht gefunden</numerusform>
            <numerusform>%n Nachrichten gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchEntry</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Busy, inactive</source>
        <translation>Beschäftigt, inaktiv</translation>
    </message>
    <message>
        <source>Do Not Disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Be Right Back</source>
        <translation>Bin gleich zurück</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Presence unknown</source>
        <translation>Status unbekannt</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>in einer Besprechung</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>am Telefon</translation>
    </message>
    <message>
        <source>in a conference call</source>
        <translation>in einer Telefonkonferenz</translation>
    </message>
    <message>
        <source>presenting</source>
        <translation>präsentiert gerade</translation>
    </message>
    <message>
        <source>urgent interruptions only</source>
        <translation>nur dringende Unterbrechungen</translation>
    </message>
    <message>
        <source>out of office</source>
        <translation>nicht im Büro</translation>
    </message>
    <message>
        <source>off work</source>
        <translation>nicht bei der Arbeit</translation>
    </message>
    <message>
        <source>out to lunch</source>
        <translation>in der Mittagspause</translation>
    </message>
    <message>
        <source>free to chat</source>
        <translation>gesprächsbereit</translation>
    </message>
    <message>
        <source>for longer</source>
        <translation>für länger</translation>
    </message>
    <message>
        <source>Off Work</source>
        <translation>Nicht bei der Arbeit</translation>
    </message>
    <message>
        <source>Out of Office</source>
        <translation>Nicht im Büro</translation>
    </message>
    <message>
        <source>{state}, {activity}</source>
        <translation>{state}, {activity}</translation>
    </message>
    <message>
        <source>{state} {length}</source>
        <translation>{state} {length}</translation>
    </message>
    <message>
        <source>{state} · last known</source>
        <translation>{state} · zuletzt bekannt</translation>
    </message>
    <message>
        <source>{state} · last known, {time}</source>
        <translation>{state} · zuletzt bekannt, {time}</translation>
    </message>
    <message>
        <source>{state} · {note}</source>
        <translation>{state} · {note}</translation>
    </message>
    <message>
        <source>Appear Away</source>
        <translation>Als abwesend anzeigen</translation>
    </message>
    <message>
        <source>Appear Offline</source>
        <translation>Als offline anzeigen</translation>
    </message>
    <message>
        <source>In a Meeting</source>
        <translation>In einer Besprechung</translation>
    </message>
    <message>
        <source>In a Call</source>
        <translation>Am Telefon</translation>
    </message>
    <message>
        <source>In a Conference Call</source>
        <translation>In einer Telefonkonferenz</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>Präsentiert gerade</translation>
    </message>
    <message>
        <source>Urgent Interruptions Only</source>
        <translation>Nur dringende Unterbrechungen</translation>
    </message>
    <message>
        <source>Out to Lunch</source>
        <translation>In der Mittagspause</translation>
    </message>
    <message>
        <source>Nobody sees you, and you don&apos;t see how others are. Messages come a little later.</source>
        <translation>Niemand sieht Sie, und Sie sehen nicht, wie es um andere steht. Nachrichten kommen etwas später.</translation>
    </message>
    <message>
        <source>Friends and Family</source>
        <translation>Freunde und Familie</translation>
    </message>
    <message>
        <source>Workgroup</source>
        <translation>Arbeitsgruppe</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Kollegen</translation>
    </message>
    <message>
        <source>External Contacts</source>
        <translation>Externe Kontakte</translation>
    </message>
    <message>
        <source>Blocked Contacts</source>
        <translation>Blockierte Kontakte</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Sie sind abgemeldet.</translation>
    </message>
    <message>
        <source>Looking for {host}…</source>
        <translation>{host} wird gesucht…</translation>
    </message>
    <message>
        <source>Connecting to {host}…</source>
        <translation>Verbindung mit {host} wird hergestellt…</translation>
    </message>
    <message>
        <source>Securing the connection to {host}…</source>
        <translation>Verbindung mit {host} wird gesichert…</translation>
    </message>
    <message>
        <source>Signing in at {host}…</source>
        <translation>Anmeldung bei {host}…</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Sie sind angemeldet.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost.</source>
        <translation>Die Verbindung mit {host} ging verloren.</translation>
    </message>
    <message>
        <source>You are not signed in at {host}.</source>
        <translation>Sie sind bei {host} nicht angemeldet.</translation>
    </message>
    <message>
        <source>{host} did not accept this address and password. Check both and sign in again.</source>
        <translation>{host} hat diese Adresse und dieses Kennwort nicht angenommen. Prüfen Sie beides und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Your account at {host} is disabled. Ask your administrator to enable it.</source>
        <translation>Ihr Konto bei {host} ist deaktiviert. Bitten Sie Ihren Administrator, es zu aktivieren.</translation>
    </message>
    <message>
        <source>There is no server {host}. Check the part of your address behind the @, or enter the gateway&apos;s name under More.</source>
        <translation>Es gibt keinen Server {host}. Prüfen Sie den Teil Ihrer Adresse hinter dem @ oder geben Sie unter „Mehr“ den Namen des Gateways ein.</translation>
    </message>
    <message>
        <source>This computer has no network. You will be signed in as soon as there is one.</source>
        <translation>Dieser Computer hat kein Netzwerk. Sie werden angemeldet, sobald es eines gibt.</translation>
    </message>
    <message>
        <source>{host} refuses connections. It may be restarting; if this goes on, tell your administrator.</source>
        <translation>{host} weist Verbindungen ab. Vielleicht startet er neu; bleibt es dabei, sagen Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>{host} does not answer. A firewall may be in the way, or the server is down.</source>
        <translation>{host} antwortet nicht. Vielleicht ist eine Firewall dazwischen, oder der Server ist ausgefallen.</translation>
    </message>
    <message>
        <source>{host} offers no encryption, so nothing was sent. Ask your administrator to switch on TLS.</source>
        <translation>{host} bietet keine Verschlüsselung an, daher wurde nichts gesendet. Bitten Sie Ihren Administrator, TLS einzuschalten.</translation>
    </message>
    <message>
        <source>No secure connection to {host} could be made. Tell your administrator.</source>
        <translation>Mit {host} kam keine sichere Verbindung zustande. Sagen Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>The certificate of {host} comes from an authority that this computer does not trust. If your organisation has its own, choose its CA file under More.</source>
        <translation>Das Zertifikat von {host} stammt von einer Stelle, der dieser Computer nicht vertraut. Hat Ihre Organisation eine eigene, wählen Sie ihre CA-Datei unter „Mehr“.</translation>
    </message>
    <message>
        <source>The key of {host} has changed since you trusted it. Somebody may be in between: ask your administrator whether it was renewed, and compare the fingerprint under Details.</source>
        <translation>Der Schlüssel von {host} hat sich geändert, seit Sie ihm vertraut haben. Vielleicht ist jemand dazwischen: Fragen Sie Ihren Administrator, ob er erneuert wurde, und vergleichen Sie den Fingerabdruck unter „Details“.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired. Check this computer&apos;s clock, then tell your administrator.</source>
        <translation>Das Zertifikat von {host} ist abgelaufen. Prüfen Sie die Uhr dieses Computers, dann sagen Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server than {host}. Nothing was sent. Tell your administrator.</source>
        <translation>Das Zertifikat gehört zu einem anderen Server als {host}. Nichts wurde gesendet. Sagen Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>The certificate of {host} has been revoked: its key may be in wrong hands. Nothing was sent. Tell your administrator.</source>
        <translation>Das Zertifikat von {host} wurde widerrufen: Sein Schlüssel ist vielleicht in falschen Händen. Nichts wurde gesendet. Sagen Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>Whether the certificate of {host} has been revoked cannot be told: the CA file has no list in force for it. Tell your administrator.</source>
        <translation>Ob das Zertifikat von {host} widerrufen wurde, lässt sich nicht feststellen: Die CA-Datei enthält keine gültige Liste dafür. Sagen Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>Somebody between this computer and {host} has changed how to sign in. Your password was not given away. Tell your administrator.</source>
        <translation>Jemand zwischen diesem Computer und {host} hat die Art der Anmeldung verändert. Ihr Kennwort wurde nicht preisgegeben. Sagen Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>{host} no longer offers the protection that this account has had before. Your password was not given away. Tell your administrator.</source>
        <translation>{host} bietet den Schutz nicht mehr, den dieses Konto bisher hatte. Ihr Kennwort wurde nicht preisgegeben. Sagen Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>{host} wants the password in a way that is not safe. Ask your administrator to allow SCRAM.</source>
        <translation>{host} verlangt das Kennwort auf eine unsichere Weise. Bitten Sie Ihren Administrator, SCRAM zuzulassen.</translation>
    </message>
    <message>
        <source>The CA file could not be read. Choose another one under More.</source>
        <translation>Die CA-Datei ließ sich nicht lesen. Wählen Sie unter „Mehr“ eine andere.</translation>
    </message>
    <message>
        <source>{host} signed in another account than yours. You were disconnected; tell your administrator.</source>
        <translation>{host} hat Sie mit einem anderen Konto als Ihrem angemeldet. Die Verbindung wurde getrennt; sagen Sie es Ihrem Administrator.</translation>
    </message>
    <message>
        <source>Your administrator allows other accounts than this one on this computer. Sign in with the address that your organisation gave you.</source>
        <translation>Ihr Administrator erlaubt auf diesem Computer andere Konten als dieses. Melden Sie sich mit der Adresse an, die Ihre Organisation Ihnen gegeben hat.</translation>
    </message>
    <message>
        <source>Another program signed in with the same name and took over. Sign in to take it back.</source>
        <translation>Ein anderes Programm hat sich mit demselben Namen angemeldet und übernommen. Melden Sie sich an, um zurückzukehren.</translation>
    </message>
    <message>
        <source>{host} is being shut down or restarted.</source>
        <translation>{host} wird heruntergefahren oder neu gestartet.</translation>
    </message>
    <message>
        <source>{host} sent something that is not allowed, so the connection was closed.</source>
        <translation>{host} hat etwas Unerlaubtes gesendet, daher wurde die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>{domain} can&apos;t be found</source>
        <translation>{domain} ist nicht zu finden</translation>
    </message>
    <message>
        <source>{domain} does not answer</source>
        <translation>{domain} antwortet nicht</translation>
    </message>
    <message>
        <source>{domain} offers no presence</source>
        <translation>{domain} bietet keinen Status</translation>
    </message>
    <message>
        <source>{domain} does not know this address</source>
        <translation>{domain} kennt diese Adresse nicht</translation>
    </message>
    <message>
        <source>{domain} does not allow it</source>
        <translation>{domain} erlaubt es nicht</translation>
    </message>
    <message>
        <source>they have not let you see it</source>
        <translation>die Person hat es Ihnen nicht erlaubt</translation>
    </message>
    <message>
        <source>{domain} did not take the request</source>
        <translation>{domain} hat die Anfrage nicht angenommen</translation>
    </message>
    <message>
        <source>{domain} found the request too large</source>
        <translation>{domain} war die Anfrage zu groß</translation>
    </message>
    <message>
        <source>{domain} is overloaded</source>
        <translation>{domain} ist überlastet</translation>
    </message>
    <message>
        <source>{domain} does not federate with yours</source>
        <translation>{domain} ist nicht mit Ihrem Server im Verbund</translation>
    </message>
    <message>
        <source>this address no longer exists</source>
        <translation>diese Adresse gibt es nicht mehr</translation>
    </message>
    <message>
        <source>you have blocked them</source>
        <translation>Sie haben die Person blockiert</translation>
    </message>
    <message>
        <source>{domain} gave an error</source>
        <translation>{domain} meldete einen Fehler</translation>
    </message>
    <message>
        <source>Your gateway can&apos;t reach {domain}. Check that the address is right; if it is, tell your administrator that federation with {domain} does not work.</source>
        <translation>Ihr Gateway erreicht {domain} nicht. Prüfen Sie, ob die Adresse stimmt; wenn ja, sagen Sie Ihrem Administrator, dass der Verbund mit {domain} nicht funktioniert.</translation>
    </message>
    <message>
        <source>Check the address with the person, then add them anew.</source>
        <translation>Klären Sie die Adresse mit der Person und fügen Sie sie dann neu hinzu.</translation>
    </message>
    <message>
        <source>Ask them again to let you see their presence.</source>
        <translation>Bitten Sie die Person erneut, Ihnen ihren Status zu zeigen.</translation>
    </message>
    <message>
        <source>This clears by itself as soon as {domain} answers again.</source>
        <translation>Das löst sich von selbst, sobald {domain} wieder antwortet.</translation>
    </message>
    <message>
        <source>{domain} can&apos;t be reached</source>
        <translation>{domain} ist nicht erreichbar</translation>
    </message>
    <message>
        <source>they can&apos;t receive messages now</source>
        <translation>die Person kann gerade keine Nachrichten empfangen</translation>
    </message>
    <message>
        <source>they take messages from their contacts only</source>
        <translation>die Person nimmt Nachrichten nur von ihren Kontakten an</translation>
    </message>
    <message>
        <source>{domain} did not accept the message</source>
        <translation>{domain} hat die Nachricht nicht angenommen</translation>
    </message>
    <message>
        <source>it is too long for {domain}</source>
        <translation>sie ist zu lang für {domain}</translation>
    </message>
    <message>
        <source>their mailbox is full or {domain} is overloaded</source>
        <translation>das Postfach der Person ist voll oder {domain} ist überlastet</translation>
    </message>
    <message>
        <source>The change of {who} was not taken: your contact list is full.</source>
        <translation>Die Änderung von {who} wurde nicht angenommen: Ihre Kontaktliste ist voll.</translation>
    </message>
    <message>
        <source>Your server did not take the change of {who}.</source>
        <translation>Ihr Server hat die Änderung von {who} nicht angenommen.</translation>
    </message>
    <message>
        <source>Enter an address, such as name@example.org.</source>
        <translation>Geben Sie eine Adresse ein, etwa name@example.org.</translation>
    </message>
    <message>
        <source>The address needs an @ between name and domain.</source>
        <translation>Die Adresse braucht ein @ zwischen Name und Domäne.</translation>
    </message>
    <message>
        <source>The address has more than one @.</source>
        <translation>Die Adresse hat mehr als ein @.</translation>
    </message>
    <message>
        <source>An address has no spaces.</source>
        <translation>Eine Adresse hat keine Leerzeichen.</translation>
    </message>
    <message>
        <source>The name before the @ is missing.</source>
        <translation>Der Name vor dem @ fehlt.</translation>
    </message>
    <message>
        <source>The domain behind the @ is missing.</source>
        <translation>Die Domäne hinter dem @ fehlt.</translation>
    </message>
    <message>
        <source>The address is too long: 1023 bytes a part at most.</source>
        <translation>Die Adresse ist zu lang: höchstens 1023 Bytes je Teil.</translation>
    </message>
    <message>
        <source>The name before the @ has a character that is not allowed.</source>
        <translation>Der Name vor dem @ hat ein unerlaubtes Zeichen.</translation>
    </message>
    <message>
        <source>The domain behind the @ is not a valid domain name.</source>
        <translation>Die Domäne hinter dem @ ist kein gültiger Domänenname.</translation>
    </message>
    <message>
        <source>The part behind the / is not valid.</source>
        <translation>Der Teil hinter dem / ist nicht gültig.</translation>
    </message>
    <message>
        <source>Leave out the / and what follows it.</source>
        <translation>Lassen Sie das / und was folgt weg.</translation>
    </message>
    <message>
        <source>This is your own address.</source>
        <translation>Das ist Ihre eigene Adresse.</translation>
    </message>
    <message>
        <source>This person is already on your list.</source>
        <translation>Diese Person steht bereits in Ihrer Liste.</translation>
    </message>
    <message>
        <source>The domain behind the @ is no partner, and only partners are allowed. Add it to the partners in the settings, or ask your administrator.</source>
        <translation>Die Domäne hinter dem @ ist kein Partner, und nur Partner sind zugelassen. Fügen Sie sie in den Einstellungen zu den Partnern hinzu oder fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Free some space, then try again.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>the disk</source>
        <translation>der Datenträger</translation>
    </message>
    <message>
        <source>There is no room left for {path}. Free some space, then try again.</source>
        <translation>Für {path} ist kein Platz mehr. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written. Check its permissions.</source>
        <translation>{path} lässt sich nicht schreiben. Prüfen Sie die Berechtigungen.</translation>
    </message>
    <message>
        <source>{path} is in use by another program. Close that one, then try again.</source>
        <translation>{path} wird von einem anderen Programm benutzt. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{path} is damaged. It will be looked at the next time you start.</source>
        <translation>{path} ist beschädigt. Beim nächsten Start wird danach gesehen.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version. Install that version to use it.</source>
        <translation>{path} wurde von einer neueren Version geschrieben. Installieren Sie diese, um es zu verwenden.</translation>
    </message>
    <message>
        <source>{path} could not be read or written.</source>
        <translation>{path} ließ sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>{file} could not be written: the disk is full.</source>
        <translation>{file} konnte nicht geschrieben werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>{file} could not be written: you may not write there.</source>
        <translation>{file} konnte nicht geschrieben werden: Sie dürfen dort nicht schreiben.</translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation>{file} konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The password is kept in this computer&apos;s keyring.</source>
        <translation>Das Kennwort wird im Schlüsselbund dieses Computers aufbewahrt.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the password is kept for this session only.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, daher wird das Kennwort nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring would keep the password readable for others, so it is kept for this session only.</source>
        <translation>Der Schlüsselbund dieses Computers würde das Kennwort für andere lesbar aufbewahren, daher wird es nur für diese Sitzung behalten.</translation>
    </message>
</context>
<context>
    <name>ServicePart</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <source>With Lync</source>
        <translation>Mit Lync</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>{sentence} It is {value}.</source>
        <translation>{sentence} Der Wert ist {value}.</translation>
    </message>
    <message>
        <source>whatever the server offers, always encrypted</source>
        <translation>was immer der Server anbietet, stets verschlüsselt</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS vom ersten Byte an</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>These settings come from {path}.</source>
        <translation>Diese Einstellungen stammen aus {path}.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkombinationen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Search contacts and messages</source>
        <translation>Kontakte und Nachrichten suchen</translation>
    </message>
    <message>
        <source>Find in the conversation, else search</source>
        <translation>In der Unterhaltung suchen, sonst überall</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Card of the chosen contact</source>
        <translation>Visitenkarte des gewählten Kontakts</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Kontakte exportieren</translation>
    </message>
    <message>
        <source>Give the conversation a window of its own</source>
        <translation>Der Unterhaltung ein eigenes Fenster geben</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Diese Übersicht</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>The next part of the window</source>
        <translation>Der nächste Teil des Fensters</translation>
    </message>
    <message>
        <source>The part before</source>
        <translation>Der Teil davor</translation>
    </message>
    <message>
        <source>On the tabs: the tab before or after</source>
        <translation>Auf den Registern: das vorige oder nächste</translation>
    </message>
    <message>
        <source>Close what is open, or give the whole list back</source>
        <translation>Schließen, was offen ist, oder die ganze Liste zeigen</translation>
    </message>
    <message>
        <source>In the contact list</source>
        <translation>In der Kontaktliste</translation>
    </message>
    <message>
        <source>The next contact; letters begin a search</source>
        <translation>Der nächste Kontakt; Buchstaben beginnen eine Suche</translation>
    </message>
    <message>
        <source>Write to the contact</source>
        <translation>Dem Kontakt schreiben</translation>
    </message>
    <message>
        <source>Card of the contact</source>
        <translation>Visitenkarte des Kontakts</translation>
    </message>
    <message>
        <source>Fold the group, unfold with the other arrow</source>
        <translation>Gruppe zuklappen, mit dem anderen Pfeil aufklappen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>All that can be done with the contact</source>
        <translation>Alles, was mit dem Kontakt möglich ist</translation>
    </message>
    <message>
        <source>In a conversation</source>
        <translation>In einer Unterhaltung</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>A new line</source>
        <translation>Eine neue Zeile</translation>
    </message>
    <message>
        <source>In the messages: the message before</source>
        <translation>In den Nachrichten: die Nachricht davor</translation>
    </message>
    <message>
        <source>The newest message</source>
        <translation>Die neueste Nachricht</translation>
    </message>
    <message>
        <source>Copy the chosen messages</source>
        <translation>Die gewählten Nachrichten kopieren</translation>
    </message>
    <message>
        <source>The next misspelt word, and what may be meant</source>
        <translation>Das nächste falsch geschriebene Wort, mit Vorschlägen</translation>
    </message>
    <message>
        <source>{keys}: {what}</source>
        <translation>{keys}: {what}</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Use the XMPP account that your organisation gave you.</source>
        <translation>Verwenden Sie das XMPP-Konto, das Ihre Organisation Ihnen gegeben hat.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>name@{domain}</source>
        <translation>name@{domain}</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Kennwort ein.</translation>
    </message>
    <message>
        <source>Your sign-in info was deleted from this computer.</source>
        <translation>Ihre Anmeldeinformationen wurden von diesem Computer gelöscht.</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Nicht weiter versuchen</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>The password of {address} is not remembered on this computer. Enter it to sign in.</source>
        <translation>Das Kennwort von {address} ist auf diesem Computer nicht gespeichert. Geben Sie es ein, um sich anzumelden.</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>No word is marked as misspelt.</source>
        <translation>Kein Wort ist als falsch geschrieben markiert.</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Add to the dictionary</source>
        <translation>Zum Wörterbuch hinzufügen</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Presence unknown: {reason}.</source>
        <translation>Status unbekannt: {reason}.</translation>
    </message>
    <message>
        <source>You see each other&apos;s presence.</source>
        <translation>Sie sehen gegenseitig Ihren Status.</translation>
    </message>
    <message>
        <source>You see their presence, but they don&apos;t see yours: they have not asked to.</source>
        <translation>Sie sehen den Status der Person, aber sie sieht Ihren nicht: Sie hat nicht darum gebeten.</translation>
    </message>
    <message>
        <source>They see your presence, but you don&apos;t see theirs: you have not asked to.</source>
        <translation>Die Person sieht Ihren Status, aber Sie sehen ihren nicht: Sie haben nicht darum gebeten.</translation>
    </message>
    <message>
        <source>Neither of you sees the other&apos;s presence, and you have not asked to.</source>
        <translation>Keiner sieht den Status des anderen, und Sie haben nicht darum gebeten.</translation>
    </message>
    <message>
        <source>Your request to see their presence will be sent as soon as you are signed in.</source>
        <translation>Ihre Bitte, den Status zu sehen, wird gesendet, sobald Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>You have asked to see their presence; they have not answered.</source>
        <translation>Sie haben um den Status gebeten; eine Antwort steht aus.</translation>
    </message>
    <message>
        <source>They do not let you see their presence.</source>
        <translation>Die Person lässt Sie ihren Status nicht sehen.</translation>
    </message>
    <message>
        <source>They ask to see your presence and wait for your answer.</source>
        <translation>Die Person bittet um Ihren Status und wartet auf Ihre Antwort.</translation>
    </message>
    <message>
        <source>They have let you see their presence, but none has ever come. Check that the address is right, and the domain {domain}.</source>
        <translation>Die Person lässt Sie ihren Status sehen, aber es kam nie einer. Prüfen Sie die Adresse und die Domäne {domain}.</translation>
    </message>
    <message>
        <source>Nothing has been heard of them for more than eight hours, so their presence may be out of date.</source>
        <translation>Seit mehr als acht Stunden kam nichts von der Person; ihr Status ist vielleicht veraltet.</translation>
    </message>
    <message>
        <source>Presence unknown: {domain} can&apos;t be reached.</source>
        <translation>Status unbekannt: {domain} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>{domain} is no partner, and only partners are allowed. Add it to the partners in the settings, or ask your administrator.</source>
        <translation>{domain} ist kein Partner, und nur Partner sind zugelassen. Fügen Sie die Domäne in den Einstellungen zu den Partnern hinzu oder fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>{service} has ended, so nobody can be reached at this address.</source>
        <translation>{service} wurde eingestellt, daher ist unter dieser Adresse niemand zu erreichen.</translation>
    </message>
    <message>
        <source>You have blocked them: they see you offline and can&apos;t reach you.</source>
        <translation>Sie haben die Person blockiert: Sie sieht Sie als offline und kann Sie nicht erreichen.</translation>
    </message>
    <message>
        <source>You asked to see their presence ({since}); they have not answered.</source>
        <translation>Sie haben um den Status gebeten ({since}); eine Antwort steht aus.</translation>
    </message>
    <message>
        <source>They have not let you see their presence ({since}).</source>
        <translation>Die Person hat Ihnen nicht erlaubt, ihren Status zu sehen ({since}).</translation>
    </message>
    <message>
        <source>Nothing has been heard of them since {since}, so their presence may be out of date.</source>
        <translation>Seit {since} kam nichts von der Person; ihr Status ist vielleicht veraltet.</translation>
    </message>
    <message>
        <source>{service} has ended ({date}), so nobody can be reached at this address.</source>
        <translation>{service} wurde eingestellt ({date}), daher ist unter dieser Adresse niemand zu erreichen.</translation>
    </message>
    <message>
        <source>They see your presence.</source>
        <translation>Die Person sieht Ihren Status.</translation>
    </message>
    <message>
        <source>The server said: “{text}”.</source>
        <translation>Der Server sagte: „{text}“.</translation>
    </message>
    <message>
        <source> </source>
        <comment>between two sentences</comment>
        <translation> </translation>
    </message>
    <message>
        <source>Ask to see their presence</source>
        <translation>Um den Status bitten</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut bitten</translation>
    </message>
    <message>
        <source>Take back the request</source>
        <translation>Anfrage zurücknehmen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Let them see me</source>
        <translation>Meinen Status zeigen</translation>
    </message>
    <message>
        <source>Refresh presence</source>
        <translation>Status aktualisieren</translation>
    </message>
    <message>
        <source>Check this domain</source>
        <translation>Diese Domäne prüfen</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Adresse korrigieren</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Blockierung aufheben</translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation>Als Notiz behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>StateMenu</name>
    <message>
        <source>Your state</source>
        <translation>Ihr Status</translation>
    </message>
    <message>
        <source>More states</source>
        <translation>Weitere Status</translation>
    </message>
    <message>
        <source>Reset state</source>
        <translation>Status zurücksetzen</translation>
    </message>
    <message>
        <source>Available, or Inactive and Away while you are not at the computer</source>
        <translation>Verfügbar oder, während Sie nicht am Computer sind, inaktiv und abwesend</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
</context>
<context>
    <name>Toaster</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n people.</source>
        <translation>
            <numerusform>Von %n Person.</numerusform>
            <numerusform>Von %n Personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>{name} is available</source>
        <translation>{name} ist verfügbar</translation>
    </message>
    <message>
        <source>You wanted to be told.</source>
        <translation>Sie wollten benachrichtigt werden.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>A new message</source>
        <translation>Eine neue Nachricht</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>{name} schreiben</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for you</source>
        <translation>
            <numerusform>%n Anfrage wartet auf Sie</numerusform>
            <numerusform>%n Anfragen warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>A request waits for you</source>
        <translation>Eine Anfrage wartet auf Sie</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show window</source>
        <translation>Fenster anzeigen</translation>
    </message>
    <message>
        <source>Your state</source>
        <translation>Ihr Status</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Läuft weiter</translation>
    </message>
    <message>
        <source>You stay signed in. This icon brings the window back; Quit in its menu ends the program.</source>
        <translation>Sie bleiben angemeldet. Dieses Symbol holt das Fenster zurück; „Beenden“ in seinem Menü beendet das Programm.</translation>
    </message>
</context>
<context>
    <name>VCardPart</name>
    <message>
        <source>From their own visiting card. Nobody has checked it.</source>
        <translation>Von der eigenen Visitenkarte der Person. Niemand hat sie geprüft.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Trying again in {time}.</source>
        <translation>Neuer Versuch in {time}.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Two steps and you are ready. Each can wait.</source>
        <translation>Zwei Schritte, und Sie sind bereit. Jeder kann warten.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Your partners</source>
        <translation>Ihre Partner</translation>
    </message>
    <message>
        <source>Your contacts</source>
        <translation>Ihre Kontakte</translation>
    </message>
    <message>
        <source>Choose partners…</source>
        <translation>Partner auswählen…</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Kontakte importieren…</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>Kontakt hinzufügen…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>All of this is in the menu, too.</source>
        <translation>All das finden Sie auch im Menü.</translation>
    </message>
    <message>
        <source>As {address}.</source>
        <translation>Als {address}.</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Von Ihrer Organisation festgelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisations are on your list.</source>
        <translation>
            <numerusform>%Ln Organisation steht in Ihrer Liste.</numerusform>
            <numerusform>%Ln Organisationen stehen in Ihrer Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The organisations you write with, by hand or from the list an administrator of Lync exports. Without a list, everybody is treated as a stranger&apos;s server would be.</source>
        <translation>Die Organisationen, mit denen Sie schreiben: von Hand oder aus der Liste, die ein Lync-Administrator exportiert. Ohne Liste gelten alle als fremde Server.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are on your list.</source>
        <translation>
            <numerusform>%Ln Person steht in Ihrer Liste.</numerusform>
            <numerusform>%Ln Personen stehen in Ihrer Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>From a file of Lync, Outlook, Google or another program, with a preview first.</source>
        <translation>Aus einer Datei von Lync, Outlook, Google oder einem anderen Programm, mit Vorschau zuvor.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>WishesPart</name>
    <message>
        <source>&amp;Keep at the top of the list</source>
        <translation>&amp;Oben in der Liste halten</translation>
    </message>
    <message>
        <source>&amp;Tell me when available</source>
        <translation>&amp;Benachrichtigen, wenn verfügbar</translation>
    </message>
    <message>
        <source>A quiet notice. In Do Not Disturb it waits, unless the relationship may interrupt.</source>
        <translation>Ein leiser Hinweis. Bei „Nicht stören“ wartet er, außer die Beziehung darf unterbrechen.</translation>
    </message>
    <message>
        <source>&amp;Privacy relationship</source>
        <translation>&amp;Datenschutzbeziehung</translation>
    </message>
    <message>
        <source>Relationship and place stay on this computer: your server can&apos;t keep them for you alone.</source>
        <translation>Beziehung und Platz bleiben auf diesem Computer: Ihr Server kann sie nicht für Sie allein aufbewahren.</translation>
    </message>
    <message>
        <source>Relationship and place go with your account to your other computers.</source>
        <translation>Beziehung und Platz gehen mit Ihrem Konto auf Ihre anderen Computer.</translation>
    </message>
</context>
<context>
    <name>WritingPart</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>You are correcting your message.</source>
        <translation>Sie korrigieren Ihre Nachricht.</translation>
    </message>
    <message>
        <source>Leave the message as it is (Escape)</source>
        <translation>Nachricht lassen, wie sie ist (Esc)</translation>
    </message>
    <message>
        <source>{name}&apos;s program does not understand corrections.</source>
        <translation>Das Programm von {name} versteht keine Korrekturen.</translation>
    </message>
    <message>
        <source>The clipboard holds {count} characters; a message has {most} at most.</source>
        <translation>Die Zwischenablage enthält {count} Zeichen; eine Nachricht fasst höchstens {most}.</translation>
    </message>
    <message>
        <source>This message has {count} characters; {most} are the most that can be sent.</source>
        <translation>Diese Nachricht hat {count} Zeichen; höchstens {most} lassen sich senden.</translation>
    </message>
    <message>
        <source>You are offline. What you send now waits until you are signed in again.</source>
        <translation>Sie sind offline. Was Sie jetzt senden, wartet, bis Sie wieder angemeldet sind.</translation>
    </message>
    <message>
        <source>{name} is typing…</source>
        <translation>{name} schreibt…</translation>
    </message>
    <message>
        <source>{name} is offline. {domain} keeps your messages until they sign in.</source>
        <translation>{name} ist offline. {domain} bewahrt Ihre Nachrichten bis zur Anmeldung auf.</translation>
    </message>
    <message>
        <source>{name} is offline, and {domain} does not say that it keeps messages. They may be lost.</source>
        <translation>{name} ist offline, und {domain} sagt nicht, dass Nachrichten aufbewahrt werden. Sie können verloren gehen.</translation>
    </message>
    <message>
        <source>{name} is offline. Whether {domain} keeps messages for later is not known.</source>
        <translation>{name} ist offline. Ob {domain} Nachrichten für später aufbewahrt, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>_ClientRow</name>
    <message>
        <source>{state} · {note}</source>
        <translation>{state} · {note}</translation>
    </message>
</context>
<context>
    <name>_Step</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Noch zu tun</translation>
    </message>
</context>
</TS>
