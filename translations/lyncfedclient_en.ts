<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlertBar</name>
    <message numerus="yes">
        <source>{name} and %n others are available.</source>
        <translation>
            <numerusform>{name} and %n other are available.</numerusform>
            <numerusform>{name} and %n others are available.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message numerus="yes">
        <source>%n unread messages</source>
        <translation>
            <numerusform>%n unread message</numerusform>
            <numerusform>%n unread messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactListPanel</name>
    <message numerus="yes">
        <source>Block everybody at {domain}? %n people on your list are there; they all see you offline and can&apos;t reach you.</source>
        <translation>
            <numerusform>Block everybody at {domain}? %n person on your list is there; they see you offline and can&apos;t reach you.</numerusform>
            <numerusform>Block everybody at {domain}? %n people on your list are there; they all see you offline and can&apos;t reach you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConversationPanel</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n messages from this computer? Others keep theirs.</source>
        <translation>
            <numerusform>Delete %n message from this computer? Others keep theirs.</numerusform>
            <numerusform>Delete %n messages from this computer? Others keep theirs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>for %n days</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryExportBar</name>
    <message numerus="yes">
        <source>%n messages written to {file}.</source>
        <translation>
            <numerusform>%n message written to {file}.</numerusform>
            <numerusform>%n messages written to {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to add</source>
        <translation>
            <numerusform>%Ln to add</numerusform>
            <numerusform>%Ln to add</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to update</source>
        <translation>
            <numerusform>%Ln to update</numerusform>
            <numerusform>%Ln to update</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept as a note</source>
        <translation>
            <numerusform>%Ln kept as a note</numerusform>
            <numerusform>%Ln kept as a note</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln left alone</numerusform>
            <numerusform>%Ln left alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeftPane</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message numerus="yes">
        <source>Delete %n messages from this computer</source>
        <translation>
            <numerusform>Delete %n message from this computer</numerusform>
            <numerusform>Delete %n messages from this computer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message numerus="yes">
        <source>%n partners were taken over.</source>
        <translation>
            <numerusform>%n partner was taken over.</numerusform>
            <numerusform>%n partners were taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestBar</name>
    <message numerus="yes">
        <source>%n people want to add you.</source>
        <translation>
            <numerusform>%n person wants to add you.</numerusform>
            <numerusform>%n people want to add you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message numerus="yes">
        <source>Has written to you %n times; you see the messages when you accept.</source>
        <translation>
            <numerusform>Has written to you once; you see the message when you accept.</numerusform>
            <numerusform>Has written to you %n times; you see the messages when you accept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message numerus="yes">
        <source>%n messages kept back</source>
        <translation>
            <numerusform>%n message kept back</numerusform>
            <numerusform>%n messages kept back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people ask to see your presence</source>
        <translation>
            <numerusform>%n person asks to see your presence</numerusform>
            <numerusform>%n people ask to see your presence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strangers have written to you</source>
        <translation>
            <numerusform>%n stranger has written to you</numerusform>
            <numerusform>%n strangers have written to you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message numerus="yes">
        <source>%n messages found</source>
        <translation>
            <numerusform>%n message found</numerusform>
            <numerusform>%n messages found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toaster</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n people.</source>
        <translation>
            <numerusform>From %n person.</numerusform>
            <numerusform>From %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for you</source>
        <translation>
            <numerusform>%n request waits for you</numerusform>
            <numerusform>%n requests wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message numerus="yes">
        <source>%Ln organisations are on your list.</source>
        <translation>
            <numerusform>%Ln organisation is on your list.</numerusform>
            <numerusform>%Ln organisations are on your list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are on your list.</source>
        <translation>
            <numerusform>%Ln person is on your list.</numerusform>
            <numerusform>%Ln people are on your list.</numerusform>
        </translation>
    </message>
</context>
</TS>
