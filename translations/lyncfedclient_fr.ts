<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
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
        <translation>Vous relie aux personnes sur XMPP comme vous le connaissez de Lync&#x202f;: contacts, présence et messages avec les partenaires fédérés. Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>&amp;Mémoriser mon mot de passe</translation>
    </message>
    <message>
        <source>Sign in when the program &amp;starts</source>
        <translation>Se connecter au &amp;démarrage du programme</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>Remembered on this computer</source>
        <translation>Mémorisé sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>AddContactDialog</name>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Their XMPP address. It looks like a mail address.</source>
        <translation>Son adresse XMPP. Elle ressemble à une adresse e-mail.</translation>
    </message>
    <message>
        <source>&amp;Privacy relationship</source>
        <translation>Relation de &amp;confidentialité</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Ajouter le contact</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>Tel qu’il doit figurer dans votre liste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Add somebody outside your organisation</source>
        <translation>Ajouter une personne extérieure à votre organisation</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>{name} is already on your list with this address.</source>
        <translation>{name} est déjà dans votre liste avec cette adresse.</translation>
    </message>
    <message>
        <source>The note stays on your list, on this computer. Your server is not told of it.</source>
        <translation>La note reste dans votre liste, sur cet ordinateur. Votre serveur n’en est pas informé.</translation>
    </message>
    <message>
        <source>They are asked to let you see their presence. You can write to them at once.</source>
        <translation>Cette personne est invitée à vous montrer sa présence. Vous pouvez lui écrire tout de suite.</translation>
    </message>
    <message>
        <source>You are offline. The contact is added now, and asked as soon as you are signed in.</source>
        <translation>Vous êtes hors connexion. Le contact est ajouté maintenant et sollicité dès que vous serez connecté.</translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation>Garder comme note</translation>
    </message>
</context>
<context>
    <name>AddressRemarks</name>
    <message>
        <source>{service} has ended ({date}). Nobody can be reached at this address any more. You can keep it as a note: nobody is asked.</source>
        <translation>{service} a pris fin ({date}). Plus personne n’est joignable à cette adresse. Vous pouvez la garder comme note&#x202f;: personne n’est sollicité.</translation>
    </message>
    <message>
        <source>Shown as {address}.</source>
        <translation>Affichée comme {address}.</translation>
    </message>
    <message>
        <source>{sentence} {another}</source>
        <translation>{sentence} {another}</translation>
    </message>
    <message>
        <source>Looking for a server of {domain}…</source>
        <translation>Recherche d’un serveur de {domain}…</translation>
    </message>
    <message>
        <source>A server of {domain} was found.</source>
        <translation>Un serveur de {domain} a été trouvé.</translation>
    </message>
    <message>
        <source>{domain} could not be looked up now.</source>
        <translation>{domain} n’a pas pu être recherché pour l’instant.</translation>
    </message>
    <message>
        <source>{domain} says that it has no server for this: nobody there can be reached.</source>
        <translation>{domain} indique ne pas avoir de serveur pour cela&#x202f;: personne n’y est joignable.</translation>
    </message>
    <message>
        <source>No server of {domain} was found. Check the spelling: as it stands, nobody there can be reached.</source>
        <translation>Aucun serveur de {domain} n’a été trouvé. Vérifiez l’orthographe&#x202f;: tel quel, personne n’y est joignable.</translation>
    </message>
</context>
<context>
    <name>AlertBar</name>
    <message>
        <source>Send a message</source>
        <translation>Envoyer un message</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>{name} and one more are available.</source>
        <translation>{name} et une autre personne sont disponibles.</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n others are available.</source>
        <translation>
            <numerusform>{name} et une autre personne sont disponibles.</numerusform>
            <numerusform>{name} et %n autres sont disponibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is available.</source>
        <translation>{name} est disponible.</translation>
    </message>
    <message>
        <source>Opens the conversation with {name}</source>
        <translation>Ouvre la conversation avec {name}</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>{name}, the next time</source>
        <translation>{name}, la prochaine fois</translation>
    </message>
    <message>
        <source>{name}, every time</source>
        <translation>{name}, chaque fois</translation>
    </message>
</context>
<context>
    <name>AlertsPart</name>
    <message>
        <source>Nobody. Choose it in the menu or on the card of a contact.</source>
        <translation>Personne. Choisissez-le dans le menu ou sur la carte d’un contact.</translation>
    </message>
    <message>
        <source>Whom you wait for</source>
        <translation>Qui vous attendez</translation>
    </message>
    <message>
        <source>Don&apos;t tell me any more</source>
        <translation>Ne plus m’avertir</translation>
    </message>
</context>
<context>
    <name>AnswerMenu</name>
    <message>
        <source>More answers</source>
        <translation>Autres réponses</translation>
    </message>
    <message>
        <source>Accept only</source>
        <translation>Accepter seulement</translation>
    </message>
    <message>
        <source>They see your presence; you don&apos;t see theirs</source>
        <translation>Cette personne voit votre présence&#x202f;; vous ne voyez pas la sienne</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>They don&apos;t see your presence; they may ask again</source>
        <translation>Cette personne ne voit pas votre présence&#x202f;; elle peut redemander</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>They can&apos;t reach you any more, and are not told</source>
        <translation>Cette personne ne peut plus vous joindre et n’en est pas informée</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Colours and text</source>
        <translation>Couleurs et texte</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>Cou&amp;leurs</translation>
    </message>
    <message>
        <source>Light, dark, in high contrast, or the desktop&apos;s own.</source>
        <translation>Clair, sombre, à contraste élevé ou comme le bureau.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation>Taille du &amp;texte</translation>
    </message>
    <message>
        <source>In proportion to the desktop&apos;s own size; rows and buttons grow with it.</source>
        <translation>Par rapport à la taille du bureau&#x202f;; les lignes et les boutons suivent.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Langua&amp;ge of the program</source>
        <translation>Lan&amp;gue du programme</translation>
    </message>
    <message>
        <source>Used from the next start on.</source>
        <translation>S’applique au prochain démarrage.</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#x202f;%</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CardFrame</name>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Envoyer un message</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>The address mixes letters of different alphabets, as forged addresses do. Look closely.</source>
        <translation>L’adresse mélange des lettres d’alphabets différents, comme le font les fausses adresses. Regardez bien.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>CatchUpBar</name>
    <message>
        <source>Fetching what you missed: {count} messages so far, up to {time}.</source>
        <translation>Récupération de ce que vous avez manqué&#x202f;: {count} messages jusqu’ici, jusqu’à {time}.</translation>
    </message>
    <message>
        <source>Fetching what you missed.</source>
        <translation>Récupération de ce que vous avez manqué.</translation>
    </message>
</context>
<context>
    <name>CertificateDetails</name>
    <message>
        <source>Issued to</source>
        <translation>Délivré à</translation>
    </message>
    <message>
        <source>For the names</source>
        <translation>Pour les noms</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivré par</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valide à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>Technical text</source>
        <translation>Texte technique</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Approuver ce certificat</translation>
    </message>
    <message>
        <source>Only when your administrator has told you the same fingerprint</source>
        <translation>Seulement si votre administrateur vous a donné la même empreinte</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Drop contact files here</source>
        <translation>Déposez ici des fichiers de contacts</translation>
    </message>
    <message>
        <source>Lync and Skype for Business exports (zip, XML or CSV), Outlook, Google Contacts, vCards, Pidgin, Psi, Gajim, Profanity, MSN Messenger, XMPP server data, and plain lists of addresses.</source>
        <translation>Exports de Lync et Skype for Business (zip, XML ou CSV), Outlook, Google Contacts, vCards, Pidgin, Psi, Gajim, Profanity, MSN Messenger, données de serveur XMPP et simples listes d’adresses.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what would happen to each contact.</source>
        <translation>Rien ne change avant que vous ayez vu ce qu’il adviendrait de chaque contact.</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>Undo the last import</source>
        <translation>Annuler le dernier import</translation>
    </message>
    <message>
        <source>Last import: {contacts} from {file}, {time}.</source>
        <translation>Dernier import&#x202f;: {contacts} depuis {file}, {time}.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Envoyer le message</translation>
    </message>
    <message>
        <source>Send (Enter). Shift+Enter starts a new line.</source>
        <translation>Envoyer (Entrée). Maj+Entrée commence une nouvelle ligne.</translation>
    </message>
    <message>
        <source>Message {name}</source>
        <translation>Message à {name}</translation>
    </message>
    <message>
        <source>Message to {name}</source>
        <translation>Message à {name}</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Trying again in {time}.</source>
        <translation>Nouvel essai dans {time}.</translation>
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
        <translation>Tel que reçu du réseau</translation>
    </message>
    <message>
        <source>About this service</source>
        <translation>À propos de ce service</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>Connecté avec</translation>
    </message>
    <message>
        <source>What they say of themselves</source>
        <translation>Ce que cette personne dit d’elle-même</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Pour vous</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Their organisation</source>
        <translation>Son organisation</translation>
    </message>
    <message>
        <source>Contact card of {name}</source>
        <translation>Carte de visite de {name}</translation>
    </message>
    <message>
        <source>{new} is on your list now. Remove {old}?</source>
        <translation>{new} est maintenant dans votre liste. Supprimer {old}&#x202f;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove {name} from your list? You no longer see each other&apos;s presence.</source>
        <translation>Supprimer {name} de votre liste&#x202f;? Vous ne verrez plus la présence l’un de l’autre.</translation>
    </message>
    <message>
        <source>Block {name}? They see you offline and can&apos;t reach you.</source>
        <translation>Bloquer {name}&#x202f;? Cette personne vous voit hors connexion et ne peut plus vous joindre.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>May interrupt you in Do Not Disturb. Lync also showed them your whole contact card; XMPP has no such level, so they see what everybody on your list sees.</source>
        <translation>Peut vous interrompre en «&#x202f;Ne pas déranger&#x202f;». Lync leur montrait aussi toute votre carte de visite&#x202f;; XMPP n’a pas ce niveau, ils voient donc ce que voit toute votre liste.</translation>
    </message>
    <message>
        <source>May interrupt you in Do Not Disturb. Lync also showed them your meetings and most phone numbers; XMPP has no such level, so they see what everybody on your list sees.</source>
        <translation>Peut vous interrompre en «&#x202f;Ne pas déranger&#x202f;». Lync leur montrait aussi vos réunions et la plupart de vos numéros&#x202f;; XMPP n’a pas ce niveau, ils voient donc ce que voit toute votre liste.</translation>
    </message>
    <message>
        <source>The same as External Contacts here. Lync showed colleagues your work phone and more; XMPP has no such level, so this is only your own note.</source>
        <translation>Identique ici à «&#x202f;Contacts externes&#x202f;». Lync montrait notamment aux collègues votre téléphone professionnel&#x202f;; XMPP n’a pas ce niveau, ce n’est donc qu’un repère pour vous.</translation>
    </message>
    <message>
        <source>Sees your presence if you have let them, and can write to you. The usual one.</source>
        <translation>Voit votre présence si vous l’avez permis, et peut vous écrire. La relation habituelle.</translation>
    </message>
    <message>
        <source>Sees you offline and can&apos;t reach you; nobody tells them. Kept on your server, so it holds in your other programs too.</source>
        <translation>Vous voit hors connexion et ne peut pas vous joindre&#x202f;; personne ne l’en informe. Conservé sur votre serveur, donc valable aussi dans vos autres programmes.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>The next time</source>
        <translation>La prochaine fois</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>Chaque fois</translation>
    </message>
    <message>
        <source>They may see your presence.</source>
        <translation>Cette personne peut voir votre présence.</translation>
    </message>
    <message>
        <source>They don&apos;t see your presence.</source>
        <translation>Cette personne ne voit pas votre présence.</translation>
    </message>
    <message>
        <source>They have let you see their presence.</source>
        <translation>Cette personne vous laisse voir sa présence.</translation>
    </message>
    <message>
        <source>You have asked to see their presence.</source>
        <translation>Vous avez demandé à voir sa présence.</translation>
    </message>
    <message>
        <source>You don&apos;t see their presence.</source>
        <translation>Vous ne voyez pas sa présence.</translation>
    </message>
    <message>
        <source>{client} · {resource}</source>
        <translation>{client} · {resource}</translation>
    </message>
    <message>
        <source>Client not named</source>
        <translation>Programme non indiqué</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>présence</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>{date} (not confirmed)</source>
        <translation>{date} (non confirmé)</translation>
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
        <translation>Base de connaissances Microsoft, 897567</translation>
    </message>
    <message>
        <source>XMPP Standards Foundation, March 2015</source>
        <translation>XMPP Standards Foundation, mars 2015</translation>
    </message>
    <message>
        <source>{company}, {department}</source>
        <translation>{company}, {department}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Téléphone professionnel</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Téléphone personnel</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Téléphone mobile</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Lync CAL and Public IM Connectivity USL (not sold since {date})</source>
        <translation>Lync CAL et Public IM Connectivity USL (plus vendue depuis le {date})</translation>
    </message>
    <message>
        <source>Lync CAL, or Lync Online plan 1 to 3</source>
        <translation>Lync CAL, ou Lync Online plans 1 à 3</translation>
    </message>
    <message>
        <source>Or with the end of the licence. {sentence}</source>
        <translation>Ou à la fin de la licence. {sentence}</translation>
    </message>
    <message>
        <source>Its users were moved to Skype.</source>
        <translation>Ses utilisateurs sont passés à Skype.</translation>
    </message>
    <message>
        <source>Reached from Lync since {month}; video came later (not confirmed first-hand).</source>
        <translation>Joignable depuis Lync à partir de {month}&#x202f;; la vidéo est venue plus tard (non confirmé de première main).</translation>
    </message>
    <message>
        <source>XMPP federation was wound down from {begin} and still answered without TLS in {month}.</source>
        <translation>La fédération XMPP a été réduite à partir de {begin} et répondait encore sans TLS en {month}.</translation>
    </message>
    <message>
        <source>{service} itself closed on {date} (not confirmed first-hand).</source>
        <translation>{service} a lui-même fermé le {date} (non confirmé de première main).</translation>
    </message>
</context>
<context>
    <name>ContactDelegate</name>
    <message>
        <source>{reachable} of {total}</source>
        <translation>{reachable} sur {total}</translation>
    </message>
    <message>
        <source>Name of the contact</source>
        <translation>Nom du contact</translation>
    </message>
    <message>
        <source>Name; empty for the address</source>
        <translation>Nom&#x202f;; vide pour l’adresse</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Pinned</source>
        <translation>Épinglés</translation>
    </message>
    <message>
        <source>Other Contacts</source>
        <translation>Autres contacts</translation>
    </message>
    <message>
        <source>Ask to see it</source>
        <translation>Demander à la voir</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Is typing…</source>
        <translation>Écrit…</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Declined your request ({when})</source>
        <translation>A refusé votre demande ({when})</translation>
    </message>
    <message>
        <source>Declined ({when})</source>
        <translation>Refusée ({when})</translation>
    </message>
    <message>
        <source>Waiting for approval since {when}</source>
        <translation>En attente d’approbation depuis {when}</translation>
    </message>
    <message>
        <source>Waiting since {when}</source>
        <translation>En attente depuis {when}</translation>
    </message>
    <message>
        <source>Will be asked as soon as you are signed in</source>
        <translation>Sera sollicité dès que vous serez connecté</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>En attente d’approbation</translation>
    </message>
    <message>
        <source>You don&apos;t see their presence</source>
        <translation>Vous ne voyez pas sa présence</translation>
    </message>
    <message>
        <source>Presence not shared</source>
        <translation>Présence non partagée</translation>
    </message>
    <message>
        <source>Presence unknown: {reason}</source>
        <translation>Statut inconnu&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Service ended</source>
        <translation>Service terminé</translation>
    </message>
    <message>
        <source>Service ended: {service}</source>
        <translation>Service terminé&#x202f;: {service}</translation>
    </message>
    <message>
        <source>Service ended: {service}, {date}</source>
        <translation>Service terminé&#x202f;: {service}, {date}</translation>
    </message>
    <message>
        <source>1 unread message</source>
        <translation>1 message non lu</translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <translation>
            <numerusform>%n message non lu</numerusform>
            <numerusform>%n messages non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Group {title}, folded, {reachable} of {total} reachable</source>
        <translation>Groupe {title}, replié, {reachable} sur {total} joignables</translation>
    </message>
    <message>
        <source>Group {title}, {reachable} of {total} reachable</source>
        <translation>Groupe {title}, {reachable} sur {total} joignables</translation>
    </message>
    <message>
        <source>As received: {text}</source>
        <translation>Tel que reçu&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Signed in with {client}</source>
        <translation>Connecté avec {client}</translation>
    </message>
    <message>
        <source>Presence unknown: {domain} is no partner</source>
        <translation>Statut inconnu&#x202f;: {domain} n’est pas un partenaire</translation>
    </message>
    <message>
        <source>Not a partner</source>
        <translation>Pas un partenaire</translation>
    </message>
    <message>
        <source>Never seen: is the address right?</source>
        <translation>Jamais vu&#x202f;: l’adresse est-elle juste&#x202f;?</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Jamais vu</translation>
    </message>
    <message>
        <source>Presence unknown: silent since {when}</source>
        <translation>Statut inconnu&#x202f;: silence depuis {when}</translation>
    </message>
    <message>
        <source>Silent since {when}</source>
        <translation>Silence depuis {when}</translation>
    </message>
</context>
<context>
    <name>ContactListPanel</name>
    <message>
        <source>Nobody found</source>
        <translation>Personne trouvé</translation>
    </message>
    <message>
        <source>Nobody on your list has this in their name or address. You can add them as a new contact.</source>
        <translation>Personne dans votre liste n’a cela dans son nom ou son adresse. Vous pouvez l’ajouter comme nouveau contact.</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>Ajouter un contact…</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Pas encore de contacts</translation>
    </message>
    <message>
        <source>Add somebody by their address, such as name@partner.example. They are asked whether you may see them.</source>
        <translation>Ajoutez quelqu’un par son adresse, par exemple name@partner.example. Il lui est demandé si vous pouvez le voir.</translation>
    </message>
    <message>
        <source>Import contacts from a file…</source>
        <translation>Importer des contacts d’un fichier…</translation>
    </message>
    <message>
        <source>Your contacts appear here as soon as you are signed in.</source>
        <translation>Vos contacts apparaissent ici dès que vous êtes connecté.</translation>
    </message>
    <message>
        <source>Name of the new group</source>
        <translation>Nom du nouveau groupe</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>Créer le groupe</translation>
    </message>
    <message>
        <source>New name of the group {name}</source>
        <translation>Nouveau nom du groupe {name}</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Renommer le groupe</translation>
    </message>
    <message>
        <source>Delete the group {name}? Its people stay on your list.</source>
        <translation>Supprimer le groupe {name}&#x202f;? Ses membres restent dans votre liste.</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Supprimer le groupe</translation>
    </message>
    <message>
        <source>Remove {name} from your list? You no longer see each other&apos;s presence.</source>
        <translation>Supprimer {name} de votre liste&#x202f;? Vous ne verrez plus la présence l’un de l’autre.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Block {name}? They see you offline and can&apos;t reach you.</source>
        <translation>Bloquer {name}&#x202f;? Cette personne vous voit hors connexion et ne peut plus vous joindre.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message numerus="yes">
        <source>Block everybody at {domain}? %n people on your list are there; they all see you offline and can&apos;t reach you.</source>
        <translation>
            <numerusform>Bloquer tout le monde chez {domain}&#x202f;? %n personne de votre liste s’y trouve&#x202f;; elle vous voit hors connexion et ne peut plus vous joindre.</numerusform>
            <numerusform>Bloquer tout le monde chez {domain}&#x202f;? %n personnes de votre liste s’y trouvent&#x202f;; toutes vous voient hors connexion et ne peuvent plus vous joindre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Block all</source>
        <translation>Tout bloquer</translation>
    </message>
</context>
<context>
    <name>ContactListView</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
</context>
<context>
    <name>ContactMenu</name>
    <message>
        <source>Send a message</source>
        <translation>Envoyer un message</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Carte de visite</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Épingler en haut</translation>
    </message>
    <message>
        <source>Tell me when available</source>
        <translation>M’avertir dès que disponible</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>Déplacer vers le groupe</translation>
    </message>
    <message>
        <source>Copy to group</source>
        <translation>Copier vers le groupe</translation>
    </message>
    <message>
        <source>Take out of group</source>
        <translation>Retirer du groupe</translation>
    </message>
    <message>
        <source>Ask again to see their presence</source>
        <translation>Redemander à voir sa présence</translation>
    </message>
    <message>
        <source>Ask to see their presence</source>
        <translation>Demander à voir sa présence</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Annuler la demande</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Privacy relationship</source>
        <translation>Relation de confidentialité</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Bloquer…</translation>
    </message>
    <message>
        <source>Block everybody at {domain}…</source>
        <translation>Bloquer tout le monde chez {domain}…</translation>
    </message>
    <message>
        <source>Remove from list…</source>
        <translation>Supprimer de la liste…</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>Ajouter un contact…</translation>
    </message>
    <message>
        <source>Rename group…</source>
        <translation>Renommer le groupe…</translation>
    </message>
    <message>
        <source>Delete group…</source>
        <translation>Supprimer le groupe…</translation>
    </message>
    <message>
        <source>Move group up</source>
        <translation>Monter le groupe</translation>
    </message>
    <message>
        <source>Move group down</source>
        <translation>Descendre le groupe</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Replier tous les groupes</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Déplier tous les groupes</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Nouveau groupe…</translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Find by name, address or group</source>
        <translation>Chercher par nom, adresse ou groupe</translation>
    </message>
    <message>
        <source>Find contacts by name, address or group</source>
        <translation>Chercher des contacts par nom, adresse ou groupe</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Afficher seulement</translation>
    </message>
    <message>
        <source>Tick all that are shown</source>
        <translation>Cocher tout ce qui est affiché</translation>
    </message>
    <message>
        <source>Untick all that are shown</source>
        <translation>Décocher tout ce qui est affiché</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
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
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Nouveaux messages</translation>
    </message>
    <message>
        <source>{day} · New messages</source>
        <translation>{day} · Nouveaux messages</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <translation>Non envoyé&#x202f;: {reason}</translation>
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
        <translation>Le serveur indique : {text}</translation>
    </message>
    <message>
        <source>Corrected at {time}</source>
        <translation>Corrigé à {time}</translation>
    </message>
    <message>
        <source>Suspicious: this time had not come when the message arrived.</source>
        <translation>Suspect&#x202f;: cette heure n’était pas encore venue à l’arrivée du message.</translation>
    </message>
    <message>
        <source>Suspicious: the sender gives another time, for which nobody vouches: {moment}</source>
        <translation>Suspect&#x202f;: l’expéditeur indique une autre heure, que personne ne confirme&#x202f;: {moment}</translation>
    </message>
    <message>
        <source>Until {time}:
{text}</source>
        <translation>Jusqu’à {time}&#x202f;:
{text}</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Suspicious time</source>
        <translation>Heure suspecte</translation>
    </message>
    <message>
        <source>{time} · {state}</source>
        <translation>{time} · {state}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show the whole message ({count} characters)</source>
        <translation>Afficher tout le message ({count} caractères)</translation>
    </message>
    <message>
        <source>{text} (edited)</source>
        <translation>{text} (modifié)</translation>
    </message>
    <message>
        <source>{text} (suspicious time)</source>
        <translation>{text} (heure suspecte)</translation>
    </message>
    <message>
        <source>{name}, {time}: {text}</source>
        <translation>{name}, {time}&#x202f;: {text}</translation>
    </message>
    <message>
        <source>You, {time}: {text}, {state}</source>
        <translation>Vous, {time}&#x202f;: {text}, {state}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>[{time}] {name}: {text}</source>
        <translation>[{time}] {name}&#x202f;: {text}</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Contact card</source>
        <translation>Carte de visite</translation>
    </message>
    <message>
        <source>Contact card (Ctrl+I)</source>
        <translation>Carte de visite (Ctrl+I)</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>Not on your list</source>
        <translation>Pas dans votre liste</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>En sourdine</translation>
    </message>
    <message>
        <source>{domain} · Federated partner</source>
        <translation>{domain} · Partenaire fédéré</translation>
    </message>
    <message>
        <source>{domain} · Public partner, verified</source>
        <translation>{domain} · Partenaire public, vérifié</translation>
    </message>
    <message>
        <source>{domain} · Public partner, unverified</source>
        <translation>{domain} · Partenaire public, non vérifié</translation>
    </message>
</context>
<context>
    <name>ConversationMenuButton</name>
    <message>
        <source>More for this conversation</source>
        <translation>Autres actions pour cette conversation</translation>
    </message>
    <message>
        <source>Mute: no notices of new messages</source>
        <translation>Sourdine&#x202f;: aucun avis de nouveaux messages</translation>
    </message>
    <message>
        <source>Delete this conversation…</source>
        <translation>Supprimer cette conversation…</translation>
    </message>
</context>
<context>
    <name>ConversationPanel</name>
    <message>
        <source>Jump to newest</source>
        <translation>Aller au plus récent</translation>
    </message>
    <message>
        <source>Shows the end of the conversation</source>
        <translation>Affiche la fin de la conversation</translation>
    </message>
    <message>
        <source>Conversation with {name}</source>
        <translation>Conversation avec {name}</translation>
    </message>
    <message>
        <source>This is the beginning of your conversation with {name}.</source>
        <translation>C’est le début de votre conversation avec {name}.</translation>
    </message>
    <message>
        <source>What the message said before</source>
        <translation>Ce que disait le message avant</translation>
    </message>
    <message>
        <source>Delete this message from this computer? Others keep theirs.</source>
        <translation>Supprimer ce message de cet ordinateur&#x202f;? Les autres gardent le leur.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n messages from this computer? Others keep theirs.</source>
        <translation>
            <numerusform>Supprimer %n message de cet ordinateur&#x202f;? Les autres gardent le leur.</numerusform>
            <numerusform>Supprimer %n messages de cet ordinateur&#x202f;? Les autres gardent les leurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete all messages with {name} from this computer? Others keep theirs.</source>
        <translation>Supprimer tous les messages avec {name} de cet ordinateur&#x202f;? Les autres gardent les leurs.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>1 new message</source>
        <translation>1 nouveau message</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Message of {name}</source>
        <translation>Message de {name}</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Votre message</translation>
    </message>
</context>
<context>
    <name>ConversationStack</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>No conversation open</source>
        <translation>Aucune conversation ouverte</translation>
    </message>
    <message>
        <source>Choose a contact and press Enter, or double-click, to write to them.</source>
        <translation>Choisissez un contact et appuyez sur Entrée, ou double-cliquez, pour lui écrire.</translation>
    </message>
</context>
<context>
    <name>ConversationWindow</name>
    <message>
        <source>Conversation with {name}</source>
        <translation>Conversation avec {name}</translation>
    </message>
</context>
<context>
    <name>ConversationsPage</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Show &amp;messages as</source>
        <translation>Afficher les &amp;messages en</translation>
    </message>
    <message>
        <source>Lines take less room; bubbles set you and the other side apart.</source>
        <translation>Les lignes prennent moins de place&#x202f;; les bulles vous distinguent de votre interlocuteur.</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>Bulles</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Tell others when you have &amp;seen their messages</source>
        <translation>Dire aux autres quand vous avez &amp;vu leurs messages</translation>
    </message>
    <message>
        <source>Only people who see your presence, and only where their program asks for it.</source>
        <translation>Seulement aux personnes qui voient votre présence, et si leur programme le demande.</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>Votre serveur</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Mark misspelt words while you &amp;write</source>
        <translation>Signaler les mots mal &amp;orthographiés pendant la saisie</translation>
    </message>
    <message>
        <source>With a wavy line. F7, or the menu of the word, says what may be meant.</source>
        <translation>Par une ligne ondulée. F7, ou le menu du mot, propose des corrections.</translation>
    </message>
    <message>
        <source>&amp;Dictionary</source>
        <translation>&amp;Dictionnaire</translation>
    </message>
    <message>
        <source>Those of this computer. What you add to one, other programs know as well.</source>
        <translation>Ceux de cet ordinateur. Ce que vous y ajoutez, les autres programmes le connaissent aussi.</translation>
    </message>
    <message>
        <source>As keyboard and desktop</source>
        <translation>Comme le clavier et le bureau</translation>
    </message>
    <message>
        <source>Whether your server keeps an archive of your messages is known once you sign in.</source>
        <translation>Vous saurez si votre serveur garde une archive de vos messages une fois connecté.</translation>
    </message>
    <message>
        <source>Your server keeps an archive of your messages: what you missed is fetched when you sign in, and older messages when you scroll up.</source>
        <translation>Votre serveur garde une archive de vos messages&#x202f;: ce que vous avez manqué est récupéré à la connexion, et les anciens messages quand vous remontez.</translation>
    </message>
    <message>
        <source>Your server keeps no archive of your messages. What stands on this computer is all there is, and what you write or read on another device does not appear here later.</source>
        <translation>Votre serveur ne garde pas d’archive de vos messages. Tout ce qu’il y a se trouve sur cet ordinateur&#x202f;; ce que vous écrivez ou lisez ailleurs n’apparaîtra pas ici plus tard.</translation>
    </message>
</context>
<context>
    <name>DomainCheck</name>
    <message>
        <source>Partner list</source>
        <translation>Liste des partenaires</translation>
    </message>
    <message>
        <source>Service record in the DNS</source>
        <translation>Enregistrement de service dans le DNS</translation>
    </message>
    <message>
        <source>Address of its server</source>
        <translation>Adresse de son serveur</translation>
    </message>
    <message>
        <source>Your own sign-in</source>
        <translation>Votre propre connexion</translation>
    </message>
    <message>
        <source>Answer to your server</source>
        <translation>Réponse à votre serveur</translation>
    </message>
    <message>
        <source>Server software</source>
        <translation>Logiciel du serveur</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>échoue</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>Not listed; other domains count as {type}.</source>
        <translation>Pas dans la liste&#x202f;; les autres domaines comptent comme {type}.</translation>
    </message>
    <message>
        <source>{domain} can be reached through your server.</source>
        <translation>{domain} est joignable par votre serveur.</translation>
    </message>
    <message>
        <source>{domain} can&apos;t be reached.</source>
        <translation>{domain} n’est pas joignable.</translation>
    </message>
    <message>
        <source>Whether {domain} can be reached could not be told.</source>
        <translation>Impossible de dire si {domain} est joignable.</translation>
    </message>
    <message>
        <source>If somebody there stays unknown all the same, check their address, or ask them to look whether they have let you see their presence.</source>
        <translation>Si quelqu’un y reste inconnu malgré tout, vérifiez son adresse ou demandez-lui de regarder s’il vous laisse voir sa présence.</translation>
    </message>
    <message>
        <source>Sign in and check again: then your server can be asked.</source>
        <translation>Connectez-vous et revérifiez&#x202f;: votre serveur pourra alors être interrogé.</translation>
    </message>
    <message>
        <source>Only partners are allowed. Add {domain} to the partners, or ask your administrator to.</source>
        <translation>Seuls les partenaires sont autorisés. Ajoutez {domain} aux partenaires ou demandez-le à votre administrateur.</translation>
    </message>
    <message>
        <source>Sign in and check again.</source>
        <translation>Connectez-vous et revérifiez.</translation>
    </message>
    <message>
        <source>Check the spelling of {domain}. If it is right, tell your administrator: there is no usable record _xmpp-server._tcp.{domain}; the partner has to publish it.</source>
        <translation>Vérifiez l’orthographe de {domain}. Si elle est juste, dites à votre administrateur&#x202f;: il n’y a pas d’enregistrement _xmpp-server._tcp.{domain} utilisable&#x202f;; le partenaire doit le publier.</translation>
    </message>
    <message>
        <source>Check the spelling of {domain}. If it is right, tell your administrator: its server has no address; the partner has to publish it.</source>
        <translation>Vérifiez l’orthographe de {domain}. Si elle est juste, dites à votre administrateur&#x202f;: son serveur n’a pas d’adresse&#x202f;; le partenaire doit la publier.</translation>
    </message>
    <message>
        <source>Tell your administrator: your server does not reach {domain}. Both sides have to list each other as partner, let port 5269 through, and accept each other&apos;s certificate.</source>
        <translation>Dites à votre administrateur&#x202f;: votre serveur n’atteint pas {domain}. Chaque côté doit avoir l’autre comme partenaire, laisser passer le port 5269 et accepter le certificat de l’autre.</translation>
    </message>
    <message>
        <source>Federation with {domain}, checked {time}</source>
        <translation>Fédération avec {domain}, vérifiée {time}</translation>
    </message>
    <message>
        <source>Last error: {text}</source>
        <translation>Dernière erreur&#x202f;: {text}</translation>
    </message>
    <message>
        <source>Not a partner, and only partners are allowed.</source>
        <translation>Pas un partenaire, et seuls les partenaires sont autorisés.</translation>
    </message>
    <message>
        <source>On the list, as {type}.</source>
        <translation>Dans la liste, comme {type}.</translation>
    </message>
    <message>
        <source>None; then the domain&apos;s own address counts.</source>
        <translation>Aucun&#x202f;; l’adresse du domaine lui-même compte alors.</translation>
    </message>
    <message>
        <source>It could not be looked up.</source>
        <translation>La recherche n’a pas abouti.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Vous êtes connecté.</translation>
    </message>
    <message>
        <source>You are not signed in, so your server can&apos;t be asked.</source>
        <translation>Vous n’êtes pas connecté, votre serveur ne peut donc pas être interrogé.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Il répond.</translation>
    </message>
    <message>
        <source>Not asked: you are not signed in.</source>
        <translation>Non demandé&#x202f;: vous n’êtes pas connecté.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Il ne répond pas.</translation>
    </message>
    <message>
        <source>Your server says: {reason}.</source>
        <translation>Votre serveur dit&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>Not named.</source>
        <translation>Non nommé.</translation>
    </message>
    <message>
        <source>Not told, which many servers do.</source>
        <translation>Non indiqué, comme souvent.</translation>
    </message>
    <message>
        <source>{sentence} ({text})</source>
        <translation>{sentence} ({text})</translation>
    </message>
    <message>
        <source>Copy for the administrator</source>
        <translation>Copier pour l’administrateur</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Checking {domain}…</source>
        <translation>Vérification de {domain}…</translation>
    </message>
    <message>
        <source>This can take half a minute.</source>
        <translation>Cela peut prendre une demi-minute.</translation>
    </message>
    <message>
        <source>The check brought no answer.</source>
        <translation>La vérification n’a donné aucune réponse.</translation>
    </message>
    <message>
        <source>Check again in a minute.</source>
        <translation>Revérifiez dans une minute.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Enregistrer un rapport…</translation>
    </message>
    <message>
        <source>{added} added, {changed} updated</source>
        <translation>{added} ajoutés, {changed} mis à jour</translation>
    </message>
    <message>
        <source>{changed} updated</source>
        <translation>{changed} mis à jour</translation>
    </message>
    <message>
        <source>{added} added</source>
        <translation>{added} ajoutés</translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>Tout est fait.</translation>
    </message>
    <message>
        <source>Each new contact is now asked whether you may see their presence. This goes on gently in the background, and above your list you see how far it is.</source>
        <translation>Il est maintenant demandé à chaque nouveau contact si vous pouvez voir sa présence. Cela se fait doucement en arrière-plan&#x202f;; l’avancement s’affiche au-dessus de votre liste.</translation>
    </message>
    <message>
        <source>You are offline. As soon as you are signed in, each new contact is asked whether you may see their presence.</source>
        <translation>Vous êtes hors connexion. Dès que vous serez connecté, il sera demandé à chaque nouveau contact si vous pouvez voir sa présence.</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>L’import a été annulé</translation>
    </message>
    <message>
        <source>{contacts} came off your list again, and what had been updated is as it was before.</source>
        <translation>{contacts} retirés de votre liste&#x202f;; ce qui avait été mis à jour est comme avant.</translation>
    </message>
    <message>
        <source>What had been updated is as it was before.</source>
        <translation>Ce qui avait été mis à jour est comme avant.</translation>
    </message>
</context>
<context>
    <name>EmojiCompletion</name>
    <message>
        <source>Emoji by name</source>
        <translation>Émojis par nom</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Choose another place…</source>
        <translation>Choisir un autre endroit…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exporter les contacts</translation>
    </message>
    <message>
        <source>contacts.csv</source>
        <translation>contacts.csv</translation>
    </message>
    <message>
        <source>Table for spreadsheets, CSV (*.csv)</source>
        <translation>Tableau pour tableurs, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Address cards, vCard 4.0 (*.vcf)</source>
        <translation>Cartes d’adresse, vCard 4.0 (*.vcf)</translation>
    </message>
    <message>
        <source>For another XMPP server, XEP-0227 (*.xml)</source>
        <translation>Pour un autre serveur XMPP, XEP-0227 (*.xml)</translation>
    </message>
    <message>
        <source>{contacts} written to {file}.</source>
        <translation>{contacts} écrits dans {file}.</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>File {name}</source>
        <translation>Fichier {name}</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>Exclure {name}</translation>
    </message>
    <message>
        <source>Format of {name}</source>
        <translation>Format de {name}</translation>
    </message>
    <message>
        <source>Encoding of {name}</source>
        <translation>Encodage de {name}</translation>
    </message>
    <message>
        <source>Whose list to take from {name}</source>
        <translation>Liste à prendre dans {name}</translation>
    </message>
    <message>
        <source>Recognise by content</source>
        <translation>Reconnaître au contenu</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Déterminer</translation>
    </message>
    <message>
        <source>Choose whose list</source>
        <translation>Choisir la liste de qui</translation>
    </message>
    <message>
        <source>Whose list</source>
        <translation>La liste de qui</translation>
    </message>
    <message>
        <source>Recognised: {format}</source>
        <translation>Reconnu&#x202f;: {format}</translation>
    </message>
    <message>
        <source>Guessed: {encoding}</source>
        <translation>Supposé&#x202f;: {encoding}</translation>
    </message>
    <message>
        <source>Reading was stopped, so nothing of this file is taken. Choose its format to read it after all.</source>
        <translation>La lecture a été arrêtée, rien de ce fichier n’est donc pris. Choisissez son format pour le lire malgré tout.</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message>
        <source>This file holds the lists of {count} people. Choose the one that is yours.</source>
        <translation>Ce fichier contient les listes de {count} personnes. Choisissez la vôtre.</translation>
    </message>
    <message>
        <source>The encoding is a guess: if names look wrong below, choose another.</source>
        <translation>L’encodage est supposé&#x202f;: si des noms semblent faux ci-dessous, choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Chercher dans cette conversation</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Plus ancien</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Plus récent</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The place before this one</source>
        <translation>L’endroit précédent</translation>
    </message>
    <message>
        <source>The place after this one</source>
        <translation>L’endroit suivant</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Delete my sign-in info</source>
        <translation>Supprimer mes informations de connexion</translation>
    </message>
    <message>
        <source>Delete your address and password from this computer? Your messages stay.</source>
        <translation>Supprimer votre adresse et votre mot de passe de cet ordinateur&#x202f;? Vos messages restent.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>GatewayFields</name>
    <message>
        <source>Found by the domain of your address</source>
        <translation>D’après le domaine de l’adresse</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS dès le début</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>This computer&apos;s own authorities</source>
        <translation>Les autorités de cet ordinateur</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Fichier d’AC</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose CA file</source>
        <translation>Choisir le fichier d’AC</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>Passer&amp;elle</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Chiffrement</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>&amp;Fichier d’AC</translation>
    </message>
    <message>
        <source>A file with your organisation&apos;s own certification authority, in PEM format, from your administrator.</source>
        <translation>Un fichier contenant l’autorité de certification de votre organisation, au format PEM, fourni par votre administrateur.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.ca-bundle)</source>
        <translation>Certificats (*.pem *.crt *.cer *.ca-bundle)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Contact list</source>
        <translation>Liste de contacts</translation>
    </message>
    <message>
        <source>&amp;Order of contacts</source>
        <translation>&amp;Ordre des contacts</translation>
    </message>
    <message>
        <source>How contacts stand within their group.</source>
        <translation>L’ordre des contacts dans leur groupe.</translation>
    </message>
    <message>
        <source>Most reachable first</source>
        <translation>Les plus joignables d’abord</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>&amp;Hide contacts who are offline</source>
        <translation>&amp;Masquer les contacts hors connexion</translation>
    </message>
    <message>
        <source>They come back as soon as they are reachable, and searching finds them always.</source>
        <translation>Ils reviennent dès qu’ils sont joignables, et la recherche les trouve toujours.</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Lignes &amp;compactes</translation>
    </message>
    <message>
        <source>One line for each contact, with a smaller picture and without the note.</source>
        <translation>Une ligne par contact, avec une image plus petite et sans la note.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenêtres</translation>
    </message>
    <message>
        <source>Open each conversation in a &amp;window of its own</source>
        <translation>Ouvrir chaque conversation dans sa propre &amp;fenêtre</translation>
    </message>
    <message>
        <source>Otherwise it opens beside the contacts.</source>
        <translation>Sinon, elle s’ouvre à côté des contacts.</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>&amp;Continuer quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>You stay reachable, and the icon in the tray brings the window back. Needs a tray.</source>
        <translation>Vous restez joignable, et l’icône de la zone de notification rouvre la fenêtre. Nécessite une zone de notification.</translation>
    </message>
    <message>
        <source>Starting and signing in</source>
        <translation>Démarrage et connexion</translation>
    </message>
    <message>
        <source>Start with the computer&apos;s s&amp;ession</source>
        <translation>Démarrer avec la s&amp;ession de l’ordinateur</translation>
    </message>
    <message>
        <source>The program starts by itself, in the tray where there is one.</source>
        <translation>Le programme démarre de lui-même, dans la zone de notification s’il y en a une.</translation>
    </message>
    <message>
        <source>That could not be written: {reason}</source>
        <translation>Cela n’a pas pu être écrit&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>&amp;Sign in when the program starts</source>
        <translation>&amp;Se connecter au démarrage du programme</translation>
    </message>
    <message>
        <source>Needs a password that is remembered on this computer.</source>
        <translation>Nécessite un mot de passe mémorisé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>Défini par votre organisation</translation>
    </message>
</context>
<context>
    <name>GroupChoice</name>
    <message>
        <source>Group here</source>
        <translation>Groupe ici</translation>
    </message>
    <message>
        <source>Empty leaves the group out</source>
        <translation>Vide exclut le groupe</translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>Left out</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Group in the file</source>
        <translation>Groupe dans le fichier</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Becomes here</source>
        <translation>Devient ici</translation>
    </message>
</context>
<context>
    <name>GroupsPart</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Space puts the person into a group or takes them out</source>
        <translation>Espace met la personne dans un groupe ou l’en retire</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Nom d’un nouveau groupe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Creates the group and puts the person into it</source>
        <translation>Crée le groupe et y met la personne</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>User&apos;s guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>You to {name}, {when}: {text}</source>
        <translation>Vous à {name}, {when}&#x202f;: {text}</translation>
    </message>
    <message>
        <source>{name}, {when}: {text}</source>
        <translation>{name}, {when}&#x202f;: {text}</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>pour toujours</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>pendant un an</translation>
    </message>
    <message numerus="yes">
        <source>for %n days</source>
        <translation>
            <numerusform>pendant %n jour</numerusform>
            <numerusform>pendant %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryExportBar</name>
    <message>
        <source>Choose another place…</source>
        <translation>Choisir un autre endroit…</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Exporter la conversation</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Exporter toutes les conversations</translation>
    </message>
    <message>
        <source>Web page, to be read (*.html)</source>
        <translation>Page web, pour la lecture (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texte brut (*.txt)</translation>
    </message>
    <message>
        <source>JSON, for other programs (*.json)</source>
        <translation>JSON, pour d’autres programmes (*.json)</translation>
    </message>
    <message>
        <source>conversations.html</source>
        <translation>conversations.html</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Écriture de {file}…</translation>
    </message>
    <message numerus="yes">
        <source>%n messages written to {file}.</source>
        <translation>
            <numerusform>%n message écrit dans {file}.</numerusform>
            <numerusform>%n messages écrits dans {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Keep messages</source>
        <translation>&amp;Conserver les messages</translation>
    </message>
    <message>
        <source>Older ones are deleted from this computer, a minute after you choose and then every day. What you have not read stays until you have. Your server may keep a copy of its own.</source>
        <translation>Les plus anciens sont supprimés de cet ordinateur, une minute après votre choix puis chaque jour. Ce que vous n’avez pas lu reste jusqu’à ce que vous l’ayez lu. Votre serveur peut garder sa propre copie.</translation>
    </message>
    <message>
        <source>{sentence} They are kept {value}.</source>
        <translation>{sentence} Ils sont conservés {value}.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Export all conversations…</source>
        <translation>Exporter toutes les conversations…</translation>
    </message>
    <message>
        <source>As a web page, as text, or as JSON. The file can be read by you alone.</source>
        <translation>En page web, en texte ou en JSON. Vous seul pouvez lire le fichier.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>1 contact</source>
        <translation>1 contact</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Lync export (Export-CsUserData)</source>
        <translation>Export Lync (Export-CsUserData)</translation>
    </message>
    <message>
        <source>Lync 2010 export (DbImpExp)</source>
        <translation>Export Lync 2010 (DbImpExp)</translation>
    </message>
    <message>
        <source>Administrator&apos;s CSV (Group, Key, SIP)</source>
        <translation>CSV de l’administrateur (Group, Key, SIP)</translation>
    </message>
    <message>
        <source>Contact list from a Lync trace</source>
        <translation>Liste de contacts d’une trace Lync</translation>
    </message>
    <message>
        <source>Outlook CSV</source>
        <translation>CSV Outlook</translation>
    </message>
    <message>
        <source>Google Contacts CSV</source>
        <translation>CSV Google Contacts</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>Pidgin buddy list</source>
        <translation>Liste de contacts Pidgin</translation>
    </message>
    <message>
        <source>Psi contact list</source>
        <translation>Liste de contacts Psi</translation>
    </message>
    <message>
        <source>Gajim CSV</source>
        <translation>CSV Gajim</translation>
    </message>
    <message>
        <source>Profanity CSV</source>
        <translation>CSV Profanity</translation>
    </message>
    <message>
        <source>XMPP server data (XEP-0227)</source>
        <translation>Données de serveur XMPP (XEP-0227)</translation>
    </message>
    <message>
        <source>XMPP roster</source>
        <translation>Liste de contacts XMPP</translation>
    </message>
    <message>
        <source>MSN Messenger contact list</source>
        <translation>Liste de contacts MSN Messenger</translation>
    </message>
    <message>
        <source>CSV of this program</source>
        <translation>CSV de ce programme</translation>
    </message>
    <message>
        <source>List of addresses</source>
        <translation>Liste d’adresses</translation>
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
        <translation>Europe occidentale (Windows-1252)</translation>
    </message>
    <message>
        <source>Korean (Windows-949)</source>
        <translation>Coréen (Windows-949)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Europe centrale (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cyrillique (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Grec (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turc (Windows-1254)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hébreu (Windows-1255)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabe (Windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Balte (Windows-1257)</translation>
    </message>
    <message>
        <source>Japanese (Windows-932)</source>
        <translation>Japonais (Windows-932)</translation>
    </message>
    <message>
        <source>Traditional Chinese (Windows-950)</source>
        <translation>Chinois traditionnel (Windows-950)</translation>
    </message>
    <message>
        <source>Simplified Chinese (GB 18030)</source>
        <translation>Chinois simplifié (GB 18030)</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened. Check that it is there and that you may read it.</source>
        <translation>{file} ne s’ouvre pas. Vérifiez qu’il est bien là et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>This is no contact file we recognise. If you know what it is, choose its format.</source>
        <translation>Ce n’est pas un fichier de contacts que nous reconnaissons. Si vous savez ce que c’est, choisissez son format.</translation>
    </message>
    <message>
        <source>{file} is too large to be a contact list. Split it, or export only your own list.</source>
        <translation>{file} est trop grand pour une liste de contacts. Divisez-le ou n’exportez que votre propre liste.</translation>
    </message>
    <message>
        <source>{file} is damaged or cut short. Export it again where it comes from.</source>
        <translation>{file} est endommagé ou tronqué. Exportez-le à nouveau là d’où il vient.</translation>
    </message>
    <message>
        <source>{file} holds what attackers use and no contact list needs, so it was not read.</source>
        <translation>{file} contient ce que des attaquants utilisent et dont aucune liste n’a besoin&#x202f;; il n’a donc pas été lu.</translation>
    </message>
    <message>
        <source>{file} does not hold this user&apos;s list. Choose one of those it holds.</source>
        <translation>{file} ne contient pas la liste de cet utilisateur. Choisissez-en une qu’il contient.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read in this encoding.</source>
        <translation>{file} ne peut pas être lu dans cet encodage.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>This list has moved to the mailbox, and the copy here is empty. In Outlook, export the folder Lync Contacts as CSV, and import that.</source>
        <translation>Cette liste a été déplacée vers la boîte aux lettres, et la copie ici est vide. Dans Outlook, exportez le dossier Lync Contacts en CSV et importez-le.</translation>
    </message>
    <message>
        <source>The file holds passwords. They were not read; keep the file in a safe place.</source>
        <translation>Le fichier contient des mots de passe. Ils n’ont pas été lus&#x202f;; gardez le fichier en lieu sûr.</translation>
    </message>
    <message>
        <source>Google&apos;s own labels were not made groups.</source>
        <translation>Les libellés propres à Google n’ont pas été repris comme groupes.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà présent</translation>
    </message>
    <message>
        <source>Not a partner</source>
        <translation>Pas un partenaire</translation>
    </message>
    <message>
        <source>Service ended</source>
        <translation>Service terminé</translation>
    </message>
    <message>
        <source>Yourself</source>
        <translation>Vous-même</translation>
    </message>
    <message>
        <source>New on your list</source>
        <translation>Nouveau dans votre liste</translation>
    </message>
    <message>
        <source>New; taken for XMPP, because no partners are listed</source>
        <translation>Nouveau&#x202f;; pris pour XMPP, car aucun partenaire n’est défini</translation>
    </message>
    <message>
        <source>Looks like {detail}: tick it only if it is right</source>
        <translation>Ressemble à {detail}&#x202f;: à cocher seulement si c’est juste</translation>
    </message>
    <message>
        <source>Mixes alphabets, as forged addresses do: tick it only if it is right</source>
        <translation>Mélange des alphabets, comme les fausses adresses&#x202f;: à cocher seulement si c’est juste</translation>
    </message>
    <message>
        <source>Gets the name {name}</source>
        <translation>Reçoit le nom {name}</translation>
    </message>
    <message>
        <source>Comes into further groups</source>
        <translation>Va dans d’autres groupes</translation>
    </message>
    <message>
        <source>Gets the name {name} and comes into further groups</source>
        <translation>Reçoit le nom {name} et va dans d’autres groupes</translation>
    </message>
    <message>
        <source>On your list just so</source>
        <translation>Tel quel dans votre liste</translation>
    </message>
    <message>
        <source>The same address as in line {detail}</source>
        <translation>Même adresse qu’à la ligne {detail}</translation>
    </message>
    <message>
        <source>The same address as in {detail}</source>
        <translation>Même adresse que dans {detail}</translation>
    </message>
    <message>
        <source>{detail} is no XMPP partner</source>
        <translation>{detail} n’est pas un partenaire XMPP</translation>
    </message>
    <message>
        <source>A colleague at {detail}: reach them with Lync itself</source>
        <translation>Un collègue chez {detail}&#x202f;: joignable avec Lync même</translation>
    </message>
    <message>
        <source>Ended on {date} ({service}); ticked, it is kept as a note</source>
        <translation>Terminé le {date} ({service})&#x202f;; coché, il est gardé comme note</translation>
    </message>
    <message>
        <source>Your own address</source>
        <translation>Votre propre adresse</translation>
    </message>
    <message>
        <source>Ended in {date} ({service}); ticked, it is kept as a note</source>
        <translation>Terminé en {date} ({service})&#x202f;; coché, il est gardé comme note</translation>
    </message>
    <message>
        <source>the name was shortened</source>
        <translation>le nom a été raccourci</translation>
    </message>
    <message>
        <source>a group&apos;s name was shortened</source>
        <translation>un nom de groupe a été raccourci</translation>
    </message>
    <message>
        <source>groups beyond the most possible were left out</source>
        <translation>les groupes en trop ont été exclus</translation>
    </message>
    <message>
        <source>a group it names is not in the file</source>
        <translation>un groupe qu’il cite n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>the name was taken as it stands</source>
        <translation>le nom a été pris tel quel</translation>
    </message>
    <message>
        <source>the device behind the / was left out</source>
        <translation>l’appareil après le / a été laissé de côté</translation>
    </message>
    <message>
        <source>its e-mail address was taken</source>
        <translation>son adresse e-mail a été prise</translation>
    </message>
    <message>
        <source>{words}; {remark}</source>
        <translation>{words}&#x202f;; {remark}</translation>
    </message>
    <message>
        <source>It has no messaging address.</source>
        <translation>Il n’y a pas d’adresse de messagerie instantanée.</translation>
    </message>
    <message>
        <source>It has only an e-mail address.</source>
        <translation>Il n’y a qu’une adresse e-mail.</translation>
    </message>
    <message>
        <source>It is a telephone number.</source>
        <translation>C’est un numéro de téléphone.</translation>
    </message>
    <message>
        <source>It is a distribution group, not a person.</source>
        <translation>C’est un groupe de distribution, pas une personne.</translation>
    </message>
    <message>
        <source>It lives on a service that neither Lync nor XMPP reaches.</source>
        <translation>Cette adresse relève d’un service que ni Lync ni XMPP n’atteint.</translation>
    </message>
    <message>
        <source>It is the address of a server, not of a person.</source>
        <translation>C’est l’adresse d’un serveur, pas d’une personne.</translation>
    </message>
    <message>
        <source>It is not a valid address.</source>
        <translation>Ce n’est pas une adresse valide.</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>La ligne est trop longue.</translation>
    </message>
    <message>
        <source>It has characters that can&apos;t be read in this encoding.</source>
        <translation>Elle a des caractères illisibles dans cet encodage.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <translation>Un guillemet n’est jamais fermé.</translation>
    </message>
    <message>
        <source>It has the wrong number of columns.</source>
        <translation>Le nombre de colonnes ne convient pas.</translation>
    </message>
    <message>
        <source>It was blocked in Lync, and asking would let them see you.</source>
        <translation>Cette personne était bloquée dans Lync, et une demande lui permettrait de vous voir.</translation>
    </message>
    <message>
        <source>The card has no end.</source>
        <translation>La carte n’a pas de fin.</translation>
    </message>
    <message>
        <source>It is not a line of a vCard.</source>
        <translation>Ce n’est pas une ligne de vCard.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to add</source>
        <translation>
            <numerusform>%Ln à ajouter</numerusform>
            <numerusform>%Ln à ajouter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to update</source>
        <translation>
            <numerusform>%Ln à mettre à jour</numerusform>
            <numerusform>%Ln à mettre à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept as a note</source>
        <translation>
            <numerusform>%Ln gardé comme note</numerusform>
            <numerusform>%Ln gardés comme notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import contacts from a file</source>
        <translation>Importer des contacts d’un fichier</translation>
    </message>
    <message>
        <source>Check before you import</source>
        <translation>Vérifiez avant d’importer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Import {contacts}</source>
        <translation>&amp;Importer {contacts}</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>Nothing is ticked, so there is nothing to import.</source>
        <translation>Rien n’est coché, il n’y a donc rien à importer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln laissé tel quel</numerusform>
            <numerusform>%Ln laissés tels quels</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose contact files</source>
        <translation>Choisir des fichiers de contacts</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>L’import a été annulé</translation>
    </message>
    <message>
        <source>Nothing was changed. {reason}</source>
        <translation>Rien n’a été changé. {reason}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Table for spreadsheets, CSV (*.csv)</source>
        <translation>Tableau pour tableurs, CSV (*.csv)</translation>
    </message>
    <message>
        <source>import-report.csv</source>
        <translation>import-report.csv</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>The report is in {file}.</source>
        <translation>Le rapport est dans {file}.</translation>
    </message>
</context>
<context>
    <name>LeftPane</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Search contacts and messages</source>
        <translation>Rechercher contacts et messages</translation>
    </message>
    <message>
        <source>Search contacts by name or address, and messages by their words</source>
        <translation>Rechercher des contacts par nom ou adresse, et des messages par leurs mots</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkDetailsDialog</name>
    <message>
        <source>Connection details</source>
        <translation>Détails de la connexion</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>Ajouter un contact…</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Carte de visite</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importer des contacts…</translation>
    </message>
    <message>
        <source>Export contacts…</source>
        <translation>Exporter les contacts…</translation>
    </message>
    <message>
        <source>Conversation in its own window</source>
        <translation>Conversation dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>Exporter la conversation…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search contacts and messages</source>
        <translation>Rechercher contacts et messages</translation>
    </message>
    <message>
        <source>Sort by presence</source>
        <translation>Trier par présence</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Trier par nom</translation>
    </message>
    <message>
        <source>Hide who is offline</source>
        <translation>Masquer les contacts hors connexion</translation>
    </message>
    <message>
        <source>Compact list</source>
        <translation>Liste compacte</translation>
    </message>
    <message>
        <source>Partners…</source>
        <translation>Partenaires…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>User&apos;s guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
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
        <translation>Répondre à plusieurs</translation>
    </message>
    <message>
        <source>Accept all {count} and add them…</source>
        <translation>Accepter les {count} et les ajouter…</translation>
    </message>
    <message>
        <source>Decline all {count}…</source>
        <translation>Refuser les {count}…</translation>
    </message>
    <message>
        <source>Decline all {count} of {domain}…</source>
        <translation>Refuser les {count} de {domain}…</translation>
    </message>
    <message>
        <source>Block {domain}…</source>
        <translation>Bloquer {domain}…</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Show what it said before</source>
        <translation>Montrer ce qu’il disait avant</translation>
    </message>
    <message>
        <source>Delete from this computer</source>
        <translation>Supprimer de cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n messages from this computer</source>
        <translation>
            <numerusform>Supprimer %n message de cet ordinateur</numerusform>
            <numerusform>Supprimer %n messages de cet ordinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {address}</source>
        <translation>Ouvrir {address}</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>What&apos;s happening today?</source>
        <translation>Quoi de neuf aujourd’hui&#x202f;?</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Votre message personnel</translation>
    </message>
    <message>
        <source>A note that your contacts see beside your state</source>
        <translation>Un message que vos contacts voient à côté de votre statut</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. It goes on; the details are in the log.</source>
        <translation>Un problème est survenu dans le programme. Il continue&#x202f;; les détails sont dans le journal.</translation>
    </message>
    <message>
        <source>The database was damaged. It lies at {path}; a new one was begun.</source>
        <translation>La base de données était endommagée. Elle se trouve dans {path}&#x202f;; une nouvelle a été créée.</translation>
    </message>
    <message>
        <source>The database is from a newer version. It lies at {path}; a new one was begun.</source>
        <translation>La base de données vient d’une version plus récente. Elle se trouve dans {path}&#x202f;; une nouvelle a été créée.</translation>
    </message>
    <message>
        <source>The settings could not be read. They lie at {path}; the defaults are in force.</source>
        <translation>Les paramètres n’ont pas pu être lus. Ils se trouvent dans {path}&#x202f;; les valeurs par défaut s’appliquent.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s settings in {path} can&apos;t be used ({reason}), so nobody new can be added. Tell your administrator.</source>
        <translation>Les réglages de votre administrateur dans {path} sont inutilisables ({reason}), personne ne peut donc être ajouté. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Something could not be saved ({reason}). Check that the disk has room and can be written.</source>
        <translation>Quelque chose n’a pas pu être enregistré ({reason}). Vérifiez qu’il y a de la place sur le disque et qu’il est accessible en écriture.</translation>
    </message>
    <message>
        <source>There is a newer version of this program. Ask your administrator for it.</source>
        <translation>Une version plus récente de ce programme existe. Demandez-la à votre administrateur.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the password is kept for this session only.</source>
        <translation>Cet ordinateur n’a pas de trousseau&#x202f;; le mot de passe n’est gardé que pour cette session.</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>New messages</source>
        <translation>Nouveaux messages</translation>
    </message>
    <message>
        <source>Show &amp;notifications of new messages</source>
        <translation>Afficher des &amp;notifications pour les nouveaux messages</translation>
    </message>
    <message>
        <source>Only while their conversation is not in front of you.</source>
        <translation>Seulement quand leur conversation n’est pas au premier plan.</translation>
    </message>
    <message>
        <source>Show the &amp;text in notifications</source>
        <translation>Afficher le &amp;texte dans les notifications</translation>
    </message>
    <message>
        <source>Otherwise they only say who has written.</source>
        <translation>Sinon, elles disent seulement qui a écrit.</translation>
    </message>
    <message>
        <source>Play a &amp;sound</source>
        <translation>Jouer un &amp;son</translation>
    </message>
    <message>
        <source>The desktop&apos;s own, with the notification.</source>
        <translation>Celui du bureau, avec la notification.</translation>
    </message>
</context>
<context>
    <name>OwnHeader</name>
    <message>
        <source>Offline</source>
        <translation>Hors connexion</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Your state: {state}</source>
        <translation>Votre statut&#x202f;: {state}</translation>
    </message>
    <message>
        <source>Change your state</source>
        <translation>Changer votre statut</translation>
    </message>
</context>
<context>
    <name>PaneTabs</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>PartnerDialog</name>
    <message>
        <source>Change a partner</source>
        <translation>Modifier un partenaire</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>Ajouter un partenaire</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add partner</source>
        <translation>Ajouter le partenaire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>fabrikam.example</source>
        <translation>fabrikam.example</translation>
    </message>
    <message>
        <source>Further domains</source>
        <translation>Autres domaines</translation>
    </message>
    <message>
        <source>sales.fabrikam.example, fabrikam.test</source>
        <translation>sales.fabrikam.example, fabrikam.test</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation>Pour vous-même</translation>
    </message>
    <message>
        <source>Separated by commas or spaces</source>
        <translation>Séparés par des virgules ou des espaces</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domaine</translation>
    </message>
    <message>
        <source>&amp;Further domains</source>
        <translation>&amp;Autres domaines</translation>
    </message>
    <message>
        <source>Subdomains are not included by themselves: name each.</source>
        <translation>Les sous-domaines ne sont pas inclus d’office&#x202f;: nommez chacun.</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>D&amp;escription</translation>
    </message>
    <message>
        <source>this domain</source>
        <translation>ce domaine</translation>
    </message>
    <message>
        <source>{text} is not a domain. A domain looks like fabrikam.example.</source>
        <translation>{text} n’est pas un domaine. Un domaine ressemble à fabrikam.example.</translation>
    </message>
</context>
<context>
    <name>PartnerPart</name>
    <message>
        <source>Check this domain</source>
        <translation>Vérifier ce domaine</translation>
    </message>
    <message>
        <source>Partners…</source>
        <translation>Partenaires…</translation>
    </message>
    <message>
        <source>Your own organisation</source>
        <translation>Votre propre organisation</translation>
    </message>
    <message>
        <source>{type}, not listed</source>
        <translation>{type}, hors liste</translation>
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
        <translation>aucun</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Further domains</source>
        <translation>Autres domaines</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>People anywhere can reach you without being on your list, and your contacts see your note.</source>
        <translation>Tout le monde peut vous joindre sans être dans votre liste, et vos contacts voient votre message personnel.</translation>
    </message>
    <message>
        <source>People anywhere can reach you without being on your list. Of unlisted domains nobody sees your note.</source>
        <translation>Tout le monde peut vous joindre sans être dans votre liste. Hors des domaines listés, personne ne voit votre message personnel.</translation>
    </message>
    <message>
        <source>People there can reach you only after you add them; what strangers write is held back. They never see your note.</source>
        <translation>Ces personnes ne peuvent vous joindre qu’une fois ajoutées&#x202f;; ce qu’écrivent des inconnus est retenu. Elles ne voient jamais votre message personnel.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s settings in {path} can&apos;t be used ({reason}), so nobody new can be added. Tell your administrator.</source>
        <translation>Les réglages de votre administrateur dans {path} sont inutilisables ({reason}), personne ne peut donc être ajouté. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened. Check that it is there and that you may read it.</source>
        <translation>{file} ne s’ouvre pas. Vérifiez qu’il est bien là et que vous pouvez le lire.</translation>
    </message>
    <message>
        <source>{file} is no list of partners: it has no column Domain or Identity. Ask for the output of Get-CsXmppAllowedPartner | Export-Csv.</source>
        <translation>{file} n’est pas une liste de partenaires&#x202f;: il n’a pas de colonne Domain ou Identity. Demandez le résultat de Get-CsXmppAllowedPartner | Export-Csv.</translation>
    </message>
    <message>
        <source>{file} is too large to be a list of partners.</source>
        <translation>{file} est trop grand pour une liste de partenaires.</translation>
    </message>
    <message>
        <source>{file} is damaged, so nothing was taken over.</source>
        <translation>{file} est endommagé, rien n’a donc été repris.</translation>
    </message>
    <message numerus="yes">
        <source>%n partners were taken over.</source>
        <translation>
            <numerusform>%n partenaire a été repris.</numerusform>
            <numerusform>%n partenaires ont été repris.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 partner was taken over.</source>
        <translation>1 partenaire a été repris.</translation>
    </message>
    <message>
        <source>The export lost the further domains of: {domains}. Add them by hand.</source>
        <translation>L’export a perdu les autres domaines de&#x202f;: {domains}. Ajoutez-les à la main.</translation>
    </message>
    <message>
        <source>Line {line}, {text}: {reason}</source>
        <translation>Ligne {line}, {text}&#x202f;: {reason}</translation>
    </message>
    <message>
        <source>and {count} more lines</source>
        <translation>et {count} autres lignes</translation>
    </message>
    <message>
        <source>Federated</source>
        <translation>Fédéré</translation>
    </message>
    <message>
        <source>Public verified</source>
        <translation>Public vérifié</translation>
    </message>
    <message>
        <source>Public unverified</source>
        <translation>Public non vérifié</translation>
    </message>
    <message>
        <source>Not a partner</source>
        <translation>Pas un partenaire</translation>
    </message>
    <message>
        <source>People at {domain} can reach you without being on your list, and see your note.</source>
        <translation>Les personnes de {domain} peuvent vous joindre sans être dans votre liste et voient votre message personnel.</translation>
    </message>
    <message>
        <source>People at {domain} can reach you without being on your list. They never see your note.</source>
        <translation>Les personnes de {domain} peuvent vous joindre sans être dans votre liste. Elles ne voient jamais votre message personnel.</translation>
    </message>
    <message>
        <source>People at {domain} can reach you only after you add them. They never see your note.</source>
        <translation>Les personnes de {domain} ne peuvent vous joindre qu’une fois ajoutées. Elles ne voient jamais votre message personnel.</translation>
    </message>
    <message>
        <source>{domain} is no partner, and only partners are allowed. Nobody there can be added.</source>
        <translation>{domain} n’est pas un partenaire, et seuls les partenaires sont autorisés. Personne ne peut y être ajouté.</translation>
    </message>
    <message>
        <source>The line has no domain.</source>
        <translation>La ligne n’a pas de domaine.</translation>
    </message>
    <message>
        <source>It names something that is not a domain.</source>
        <translation>Elle nomme quelque chose qui n’est pas un domaine.</translation>
    </message>
    <message>
        <source>Its partner type is not one of Lync&apos;s three.</source>
        <translation>Son type de partenaire n’est pas l’un des trois de Lync.</translation>
    </message>
    <message>
        <source>The line can&apos;t be read.</source>
        <translation>La ligne est illisible.</translation>
    </message>
    <message>
        <source>An earlier line has the same domain.</source>
        <translation>Une ligne précédente a le même domaine.</translation>
    </message>
    <message>
        <source>Your administrator has set the partners.</source>
        <translation>Votre administrateur a défini les partenaires.</translation>
    </message>
    <message>
        <source>Your administrator has set whether other domains are allowed.</source>
        <translation>Votre administrateur a défini si d’autres domaines sont autorisés.</translation>
    </message>
    <message>
        <source>Your administrator has set the type of other domains.</source>
        <translation>Votre administrateur a défini le type des autres domaines.</translation>
    </message>
    <message>
        <source>Your administrator has set the domain of your account.</source>
        <translation>Votre administrateur a défini le domaine de votre compte.</translation>
    </message>
    <message>
        <source>Your administrator has set the gateway.</source>
        <translation>Votre administrateur a défini la passerelle.</translation>
    </message>
    <message>
        <source>Your administrator has set how the connection is secured.</source>
        <translation>Votre administrateur a défini comment la connexion est sécurisée.</translation>
    </message>
    <message>
        <source>Your administrator has set the CA file.</source>
        <translation>Votre administrateur a défini le fichier d’AC.</translation>
    </message>
    <message>
        <source>Your administrator has set how long messages are kept.</source>
        <translation>Votre administrateur a défini la durée de conservation des messages.</translation>
    </message>
    <message>
        <source>Your administrator has set whether spelling is checked.</source>
        <translation>Votre administrateur a défini si l’orthographe est vérifiée.</translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>&amp;Only partners on this list</source>
        <translation>&amp;Seulement les partenaires de cette liste</translation>
    </message>
    <message>
        <source>Nobody of another domain can be added, and whoever writes from there is held back.</source>
        <translation>Personne d’un autre domaine ne peut être ajouté, et ce qui en vient est retenu.</translation>
    </message>
    <message>
        <source>Other domains &amp;count as</source>
        <translation>Les autres domaines &amp;comptent comme</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Import from Lync…</source>
        <translation>Importer de Lync…</translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation>Pas encore de partenaires</translation>
    </message>
    <message>
        <source>Add the domains your organisation federates with, or import the list that an administrator of Lync exports with Get-CsXmppAllowedPartner.</source>
        <translation>Ajoutez les domaines avec lesquels votre organisation est fédérée, ou importez la liste qu’un administrateur de Lync exporte avec Get-CsXmppAllowedPartner.</translation>
    </message>
    <message>
        <source>Other domains</source>
        <translation>Autres domaines</translation>
    </message>
    <message>
        <source>List of partners</source>
        <translation>Liste des partenaires</translation>
    </message>
    <message>
        <source>Remove the partner {domain}? Contacts there stay, as of any other domain.</source>
        <translation>Supprimer le partenaire {domain}&#x202f;? Les contacts y restent, comme ceux de tout autre domaine.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Partners exported from Lync</source>
        <translation>Partenaires exportés de Lync</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tableaux (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>PartnersTable</name>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un paramètre</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No such setting</source>
        <translation>Aucun paramètre de ce nom</translation>
    </message>
    <message>
        <source>Try another word, or clear the search to see all.</source>
        <translation>Essayez un autre mot, ou effacez la recherche pour tout voir.</translation>
    </message>
</context>
<context>
    <name>PresencePage</name>
    <message>
        <source>Tell me when available</source>
        <translation>M’avertir dès que disponible</translation>
    </message>
    <message>
        <source>A notice says when somebody of these can be reached.</source>
        <translation>Une notification signale dès que l’une de ces personnes est joignable.</translation>
    </message>
    <message>
        <source>Your state</source>
        <translation>Votre statut</translation>
    </message>
    <message>
        <source>Reset state</source>
        <translation>Rétablir le statut</translation>
    </message>
    <message>
        <source>Back to Available, or to Inactive and Away while you are not at the computer.</source>
        <translation>Retour à Disponible, ou à Inactif et Absent quand vous n’êtes pas à l’ordinateur.</translation>
    </message>
    <message>
        <source>When you leave the computer</source>
        <translation>Quand vous quittez l’ordinateur</translation>
    </message>
    <message>
        <source>Show me as &amp;Inactive after</source>
        <translation>M’afficher comme &amp;inactif après</translation>
    </message>
    <message>
        <source>So long without mouse or keyboard, while your state is Available.</source>
        <translation>Ce temps sans souris ni clavier, quand votre statut est Disponible.</translation>
    </message>
    <message>
        <source>Show me as &amp;Away after</source>
        <translation>M’afficher comme &amp;absent après</translation>
    </message>
    <message>
        <source>Locking the screen shows you as Away at once.</source>
        <translation>Verrouiller l’écran vous affiche aussitôt comme absent.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source> min</source>
        <comment>behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>As in Lync: 5 and 15 minutes</source>
        <translation>Comme dans Lync&#x202f;: 5 et 15 minutes</translation>
    </message>
    <message>
        <source>When you present</source>
        <translation>Quand vous présentez</translation>
    </message>
    <message>
        <source>Show me as Pre&amp;senting while another program fills the screen</source>
        <translation>M’afficher en pré&amp;sentation quand un autre programme occupe tout l’écran</translation>
    </message>
    <message>
        <source>Notices stay away, as in Do Not Disturb. Only while your state is Available.</source>
        <translation>Les avis sont retenus, comme en Ne pas déranger. Seulement si votre statut est Disponible.</translation>
    </message>
    <message>
        <source>Several programs with your account</source>
        <translation>Plusieurs programmes avec votre compte</translation>
    </message>
    <message>
        <source>&amp;Priority of this one</source>
        <translation>&amp;Priorité de celui-ci</translation>
    </message>
    <message>
        <source>Messages go to the program with the highest; usually 5. The others get copies.</source>
        <translation>Les messages vont au programme qui a la plus haute&#x202f;; d’ordinaire 5. Les autres reçoivent des copies.</translation>
    </message>
    <message>
        <source>Others see you as {state}.</source>
        <translation>Les autres vous voient&#x202f;: {state}.</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Not ticked</source>
        <translation>Non coché</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Kept as a note</source>
        <translation>Gardé comme note</translation>
    </message>
    <message>
        <source>can&apos;t be taken</source>
        <translation>ne peut pas être pris</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>non coché</translation>
    </message>
    <message>
        <source>{name}, {address}, {verdict}, {state}</source>
        <translation>{name}, {address}, {verdict}, {state}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Groups in the files</source>
        <translation>Groupes dans les fichiers</translation>
    </message>
    <message>
        <source>Take e-mail addresses where there is no messaging address</source>
        <translation>Prendre l’adresse e-mail s’il n’y a pas d’adresse de messagerie</translation>
    </message>
    <message>
        <source>Lines that were left out</source>
        <translation>Lignes exclues</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Ce qu’il faut regarder</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Choose what each group becomes on your list, with the mouse or with F2. A group that is left empty is not taken over.</source>
        <translation>Choisissez ce que devient chaque groupe dans votre liste, à la souris ou avec F2. Un groupe laissé vide n’est pas repris.</translation>
    </message>
    <message>
        <source>These lines can&apos;t become contacts.</source>
        <translation>Ces lignes ne peuvent pas devenir des contacts.</translation>
    </message>
    <message>
        <source>Contacts ({count})</source>
        <translation>Contacts ({count})</translation>
    </message>
    <message>
        <source>Groups ({count})</source>
        <translation>Groupes ({count})</translation>
    </message>
    <message>
        <source>Left out ({count})</source>
        <translation>Exclues ({count})</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>This takes a moment for very long lists.</source>
        <translation>Cela prend un moment pour les très longues listes.</translation>
    </message>
    <message>
        <source>Whose list?</source>
        <translation>La liste de qui&#x202f;?</translation>
    </message>
    <message>
        <source>Choose above whose contacts to take. The lists of the others stay untouched.</source>
        <translation>Choisissez ci-dessus les contacts de qui prendre. Les listes des autres restent intactes.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Rien à afficher</translation>
    </message>
    <message>
        <source>Nothing could be read. Choose another format above, or another file.</source>
        <translation>Rien n’a pu être lu. Choisissez un autre format ci-dessus, ou un autre fichier.</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Contacts in the files</source>
        <translation>Contacts dans les fichiers</translation>
    </message>
    <message>
        <source>Space ticks or unticks the chosen rows.</source>
        <translation>Espace coche ou décoche les lignes choisies.</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Reading {file}, {number} of {total}…</source>
        <translation>Lecture de {file}, {number} sur {total}…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>You: {text}</source>
        <translation>Vous&#x202f;: {text}</translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Pas encore de conversations</translation>
    </message>
    <message>
        <source>Choose a contact and press Enter to write to them.</source>
        <translation>Choisissez un contact et appuyez sur Entrée pour lui écrire.</translation>
    </message>
</context>
<context>
    <name>RejectedModel</name>
    <message>
        <source>Left out</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Ce qui s’y trouve</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Pourquoi elle a été exclue</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>RequestBar</name>
    <message>
        <source>Accept and add</source>
        <translation>Accepter et ajouter</translation>
    </message>
    <message>
        <source>More answers…</source>
        <translation>Autres réponses…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>{name} wants to add you.</source>
        <translation>{name} souhaite vous ajouter.</translation>
    </message>
    <message numerus="yes">
        <source>%n people want to add you.</source>
        <translation>
            <numerusform>%n personne souhaite vous ajouter.</numerusform>
            <numerusform>%n personnes souhaitent vous ajouter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>Asked {time}</source>
        <translation>Demandé {time}</translation>
    </message>
    <message>
        <source>First wrote {time}</source>
        <translation>Premier message {time}</translation>
    </message>
    <message>
        <source>{name} wants to see your presence</source>
        <translation>{name} souhaite voir votre présence</translation>
    </message>
    <message>
        <source>{name} has written to you and is not on your list</source>
        <translation>{name} vous a écrit et n’est pas dans votre liste</translation>
    </message>
    <message>
        <source>Has written to you; you see the message when you accept.</source>
        <translation>Vous a écrit&#x202f;; vous verrez le message en acceptant.</translation>
    </message>
    <message numerus="yes">
        <source>Has written to you %n times; you see the messages when you accept.</source>
        <translation>
            <numerusform>Vous a écrit %n fois&#x202f;; vous verrez le message en acceptant.</numerusform>
            <numerusform>Vous a écrit %n fois&#x202f;; vous verrez les messages en acceptant.</numerusform>
        </translation>
    </message>
    <message>
        <source>{domain} is no partner, and only partners are allowed.</source>
        <translation>{domain} n’est pas un partenaire, et seuls les partenaires sont autorisés.</translation>
    </message>
    <message>
        <source>Accept and add</source>
        <translation>Accepter et ajouter</translation>
    </message>
    <message>
        <source>They see your presence, and you ask to see theirs</source>
        <translation>Cette personne voit votre présence, et vous demandez à voir la sienne</translation>
    </message>
    <message>
        <source>{name} sees your presence, and you ask to see theirs</source>
        <translation>{name} voit votre présence, et vous demandez à voir la sienne</translation>
    </message>
    <message>
        <source>Accept only</source>
        <translation>Accepter seulement</translation>
    </message>
    <message>
        <source>{name} sees your presence; you don&apos;t see theirs</source>
        <translation>{name} voit votre présence&#x202f;; vous ne voyez pas la sienne</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>{name} does not see your presence, and may ask again</source>
        <translation>{name} ne voit pas votre présence et peut redemander</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>{name} can&apos;t reach you any more, and is not told</source>
        <translation>{name} ne peut plus vous joindre et n’en est pas informé</translation>
    </message>
</context>
<context>
    <name>RequestProgressBar</name>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l’import</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>{contacts} imported, and everybody new has been asked.</source>
        <translation>{contacts} importés, et tous les nouveaux ont été sollicités.</translation>
    </message>
    <message>
        <source>{contacts} imported.</source>
        <translation>{contacts} importés.</translation>
    </message>
    <message>
        <source>{contacts} will be asked as soon as you are signed in.</source>
        <translation>À solliciter dès que vous serez connecté&#x202f;: {contacts}.</translation>
    </message>
    <message>
        <source>Asking the imported contacts: {sent} of {total}</source>
        <translation>Demandes aux contacts importés&#x202f;: {sent} sur {total}</translation>
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
        <translation>1 message retenu</translation>
    </message>
    <message numerus="yes">
        <source>%n messages kept back</source>
        <translation>
            <numerusform>%n message retenu</numerusform>
            <numerusform>%n messages retenus</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} asks to see your presence, {line}</source>
        <translation>{name} demande à voir votre présence, {line}</translation>
    </message>
    <message>
        <source>{name} wrote to you, {line}</source>
        <translation>{name} vous a écrit, {line}</translation>
    </message>
    <message>
        <source>1 person asks to see your presence</source>
        <translation>1 personne demande à voir votre présence</translation>
    </message>
    <message numerus="yes">
        <source>%n people ask to see your presence</source>
        <translation>
            <numerusform>%n personne demande à voir votre présence</numerusform>
            <numerusform>%n personnes demandent à voir votre présence</numerusform>
        </translation>
    </message>
    <message>
        <source>1 stranger has written to you</source>
        <translation>1 personne inconnue vous a écrit</translation>
    </message>
    <message numerus="yes">
        <source>%n strangers have written to you</source>
        <translation>
            <numerusform>%n personne inconnue vous a écrit</numerusform>
            <numerusform>%n personnes inconnues vous ont écrit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsPanel</name>
    <message>
        <source>Answer many…</source>
        <translation>Répondre à plusieurs…</translation>
    </message>
    <message>
        <source>No requests</source>
        <translation>Aucune demande</translation>
    </message>
    <message>
        <source>Whoever asks to see your presence waits here for your answer.</source>
        <translation>Qui demande à voir votre présence attend ici votre réponse.</translation>
    </message>
    <message>
        <source>Kinds of requests</source>
        <translation>Types de demandes</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Demandeurs</translation>
    </message>
    <message>
        <source>Strangers&apos; messages</source>
        <translation>Messages d’inconnus</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Accept all {count}? They see your presence, and you ask to see theirs.</source>
        <translation>Accepter les {count}&#x202f;? Ces personnes voient votre présence, et vous demandez à voir la leur.</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Decline all {count}? They don&apos;t see your presence, and may ask again.</source>
        <translation>Refuser les {count}&#x202f;? Ces personnes ne voient pas votre présence et peuvent redemander.</translation>
    </message>
    <message>
        <source>Decline all</source>
        <translation>Tout refuser</translation>
    </message>
    <message>
        <source>Decline everybody of {domain} who waits here? They may ask again.</source>
        <translation>Refuser tous ceux de {domain} qui attendent ici&#x202f;? Ils peuvent redemander.</translation>
    </message>
    <message>
        <source>Block {domain}? Nobody there can reach you, contacts of yours included.</source>
        <translation>Bloquer {domain}&#x202f;? Personne n’y pourra plus vous joindre, vos contacts compris.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
</context>
<context>
    <name>Resemblance</name>
    <message>
        <source>This address only looks like {address}, who is on your list: it is somebody else&apos;s.</source>
        <translation>Cette adresse ressemble seulement à {address}, qui est dans votre liste&#x202f;: elle est à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>This address mixes letters of different alphabets that look alike.</source>
        <translation>Cette adresse mélange des lettres semblables d’alphabets différents.</translation>
    </message>
</context>
<context>
    <name>ResultsDelegate</name>
    <message>
        <source>You to {name}</source>
        <translation>Vous à {name}</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Only messages with</source>
        <translation>Seulement les messages avec</translation>
    </message>
    <message>
        <source>Only messages of</source>
        <translation>Seulement les messages de</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>N’importe quand</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>L’année passée</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Plus d’un an</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Messages trouvés</translation>
    </message>
    <message>
        <source>No message there has these words.</source>
        <translation>Aucun message n’y contient ces mots.</translation>
    </message>
    <message>
        <source>No message has these words.</source>
        <translation>Aucun message ne contient ces mots.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages found</source>
        <translation>
            <numerusform>%n message trouvé</numerusform>
            <numerusform>%n messages trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchEntry</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé(e)</translation>
    </message>
    <message>
        <source>Busy, inactive</source>
        <translation>Occupé(e), inactif</translation>
    </message>
    <message>
        <source>Do Not Disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Be Right Back</source>
        <translation>De retour dans un instant</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent(e)</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors connexion</translation>
    </message>
    <message>
        <source>Presence unknown</source>
        <translation>Statut inconnu</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>en réunion</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>en communication</translation>
    </message>
    <message>
        <source>in a conference call</source>
        <translation>en conférence téléphonique</translation>
    </message>
    <message>
        <source>presenting</source>
        <translation>en présentation</translation>
    </message>
    <message>
        <source>urgent interruptions only</source>
        <translation>interruptions urgentes uniquement</translation>
    </message>
    <message>
        <source>out of office</source>
        <translation>absent(e) du bureau</translation>
    </message>
    <message>
        <source>off work</source>
        <translation>pas au bureau</translation>
    </message>
    <message>
        <source>out to lunch</source>
        <translation>parti(e) déjeuner</translation>
    </message>
    <message>
        <source>free to chat</source>
        <translation>libre pour discuter</translation>
    </message>
    <message>
        <source>for longer</source>
        <translation>pour longtemps</translation>
    </message>
    <message>
        <source>Off Work</source>
        <translation>Pas au bureau</translation>
    </message>
    <message>
        <source>Out of Office</source>
        <translation>Absent(e) du bureau</translation>
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
        <translation>{state} · dernier statut connu</translation>
    </message>
    <message>
        <source>{state} · last known, {time}</source>
        <translation>{state} · dernier statut connu, {time}</translation>
    </message>
    <message>
        <source>{state} · {note}</source>
        <translation>{state} · {note}</translation>
    </message>
    <message>
        <source>Appear Away</source>
        <translation>Apparaître absent(e)</translation>
    </message>
    <message>
        <source>Appear Offline</source>
        <translation>Apparaître hors connexion</translation>
    </message>
    <message>
        <source>In a Meeting</source>
        <translation>En réunion</translation>
    </message>
    <message>
        <source>In a Call</source>
        <translation>En communication</translation>
    </message>
    <message>
        <source>In a Conference Call</source>
        <translation>En conférence téléphonique</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>En présentation</translation>
    </message>
    <message>
        <source>Urgent Interruptions Only</source>
        <translation>Interruptions urgentes uniquement</translation>
    </message>
    <message>
        <source>Out to Lunch</source>
        <translation>Parti(e) déjeuner</translation>
    </message>
    <message>
        <source>Nobody sees you, and you don&apos;t see how others are. Messages come a little later.</source>
        <translation>Personne ne vous voit, et vous ne voyez pas le statut des autres. Les messages arrivent un peu plus tard.</translation>
    </message>
    <message>
        <source>Friends and Family</source>
        <translation>Amis et famille</translation>
    </message>
    <message>
        <source>Workgroup</source>
        <translation>Groupe de travail</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Collègues</translation>
    </message>
    <message>
        <source>External Contacts</source>
        <translation>Contacts externes</translation>
    </message>
    <message>
        <source>Blocked Contacts</source>
        <translation>Contacts bloqués</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Vous êtes déconnecté.</translation>
    </message>
    <message>
        <source>Looking for {host}…</source>
        <translation>Recherche de {host}…</translation>
    </message>
    <message>
        <source>Connecting to {host}…</source>
        <translation>Connexion à {host}…</translation>
    </message>
    <message>
        <source>Securing the connection to {host}…</source>
        <translation>Sécurisation de la connexion à {host}…</translation>
    </message>
    <message>
        <source>Signing in at {host}…</source>
        <translation>Identification auprès de {host}…</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Vous êtes connecté.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost.</source>
        <translation>La connexion à {host} a été perdue.</translation>
    </message>
    <message>
        <source>You are not signed in at {host}.</source>
        <translation>Vous n’êtes pas connecté à {host}.</translation>
    </message>
    <message>
        <source>{host} did not accept this address and password. Check both and sign in again.</source>
        <translation>{host} n’a pas accepté cette adresse et ce mot de passe. Vérifiez les deux et reconnectez-vous.</translation>
    </message>
    <message>
        <source>Your account at {host} is disabled. Ask your administrator to enable it.</source>
        <translation>Votre compte chez {host} est désactivé. Demandez à votre administrateur de l’activer.</translation>
    </message>
    <message>
        <source>There is no server {host}. Check the part of your address behind the @, or enter the gateway&apos;s name under More.</source>
        <translation>Il n’y a pas de serveur {host}. Vérifiez la partie de votre adresse après le @, ou saisissez le nom de la passerelle sous Plus.</translation>
    </message>
    <message>
        <source>This computer has no network. You will be signed in as soon as there is one.</source>
        <translation>Cet ordinateur n’a pas de réseau. Vous serez connecté dès qu’il y en aura un.</translation>
    </message>
    <message>
        <source>{host} refuses connections. It may be restarting; if this goes on, tell your administrator.</source>
        <translation>{host} refuse les connexions. Il redémarre peut-être&#x202f;; si cela dure, prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>{host} does not answer. A firewall may be in the way, or the server is down.</source>
        <translation>{host} ne répond pas. Un pare-feu fait peut-être obstacle, ou le serveur est arrêté.</translation>
    </message>
    <message>
        <source>{host} offers no encryption, so nothing was sent. Ask your administrator to switch on TLS.</source>
        <translation>{host} n’offre pas de chiffrement, rien n’a donc été envoyé. Demandez à votre administrateur d’activer TLS.</translation>
    </message>
    <message>
        <source>No secure connection to {host} could be made. Tell your administrator.</source>
        <translation>Aucune connexion sûre à {host} n’a pu être établie. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The certificate of {host} comes from an authority that this computer does not trust. If your organisation has its own, choose its CA file under More.</source>
        <translation>Le certificat de {host} vient d’une autorité que cet ordinateur n’approuve pas. Si votre organisation a la sienne, choisissez son fichier d’AC sous Plus.</translation>
    </message>
    <message>
        <source>The key of {host} has changed since you trusted it. Somebody may be in between: ask your administrator whether it was renewed, and compare the fingerprint under Details.</source>
        <translation>La clé de {host} a changé depuis que vous l’avez approuvée. Quelqu’un s’interpose peut-être&#x202f;: demandez à votre administrateur si elle a été renouvelée, et comparez l’empreinte sous Détails.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired. Check this computer&apos;s clock, then tell your administrator.</source>
        <translation>Le certificat de {host} a expiré. Vérifiez l’horloge de cet ordinateur, puis prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server than {host}. Nothing was sent. Tell your administrator.</source>
        <translation>Le certificat appartient à un autre serveur que {host}. Rien n’a été envoyé. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>The certificate of {host} has been revoked: its key may be in wrong hands. Nothing was sent. Tell your administrator.</source>
        <translation>Le certificat de {host} a été révoqué&#x202f;: sa clé est peut-être en de mauvaises mains. Rien n’a été envoyé. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Whether the certificate of {host} has been revoked cannot be told: the CA file has no list in force for it. Tell your administrator.</source>
        <translation>Impossible de dire si le certificat de {host} a été révoqué&#x202f;: le fichier d’AC n’a pas de liste en vigueur pour lui. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Somebody between this computer and {host} has changed how to sign in. Your password was not given away. Tell your administrator.</source>
        <translation>Quelqu’un entre cet ordinateur et {host} a modifié le mode de connexion. Votre mot de passe n’a pas été livré. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>{host} no longer offers the protection that this account has had before. Your password was not given away. Tell your administrator.</source>
        <translation>{host} n’offre plus la protection dont ce compte bénéficiait jusqu’ici. Votre mot de passe n’a pas été livré. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>{host} wants the password in a way that is not safe. Ask your administrator to allow SCRAM.</source>
        <translation>{host} demande le mot de passe d’une manière peu sûre. Demandez à votre administrateur d’autoriser SCRAM.</translation>
    </message>
    <message>
        <source>The CA file could not be read. Choose another one under More.</source>
        <translation>Le fichier d’AC n’a pas pu être lu. Choisissez-en un autre sous Plus.</translation>
    </message>
    <message>
        <source>{host} signed in another account than yours. You were disconnected; tell your administrator.</source>
        <translation>{host} vous a connecté à un autre compte que le vôtre. Vous avez été déconnecté&#x202f;; prévenez votre administrateur.</translation>
    </message>
    <message>
        <source>Your administrator allows other accounts than this one on this computer. Sign in with the address that your organisation gave you.</source>
        <translation>Votre administrateur autorise d’autres comptes que celui-ci sur cet ordinateur. Connectez-vous avec l’adresse donnée par votre organisation.</translation>
    </message>
    <message>
        <source>Another program signed in with the same name and took over. Sign in to take it back.</source>
        <translation>Un autre programme s’est connecté sous le même nom et a pris la place. Connectez-vous pour la reprendre.</translation>
    </message>
    <message>
        <source>{host} is being shut down or restarted.</source>
        <translation>{host} est en cours d’arrêt ou de redémarrage.</translation>
    </message>
    <message>
        <source>{host} sent something that is not allowed, so the connection was closed.</source>
        <translation>{host} a envoyé quelque chose d’interdit, la connexion a donc été fermée.</translation>
    </message>
    <message>
        <source>{domain} can&apos;t be found</source>
        <translation>{domain} est introuvable</translation>
    </message>
    <message>
        <source>{domain} does not answer</source>
        <translation>{domain} ne répond pas</translation>
    </message>
    <message>
        <source>{domain} offers no presence</source>
        <translation>{domain} n’offre pas de présence</translation>
    </message>
    <message>
        <source>{domain} does not know this address</source>
        <translation>{domain} ne connaît pas cette adresse</translation>
    </message>
    <message>
        <source>{domain} does not allow it</source>
        <translation>{domain} ne l’autorise pas</translation>
    </message>
    <message>
        <source>they have not let you see it</source>
        <translation>cette personne ne vous a pas laissé la voir</translation>
    </message>
    <message>
        <source>{domain} did not take the request</source>
        <translation>{domain} n’a pas pris la demande</translation>
    </message>
    <message>
        <source>{domain} found the request too large</source>
        <translation>{domain} a trouvé la demande trop grande</translation>
    </message>
    <message>
        <source>{domain} is overloaded</source>
        <translation>{domain} est surchargé</translation>
    </message>
    <message>
        <source>{domain} does not federate with yours</source>
        <translation>{domain} n’est pas fédéré avec le vôtre</translation>
    </message>
    <message>
        <source>this address no longer exists</source>
        <translation>cette adresse n’existe plus</translation>
    </message>
    <message>
        <source>you have blocked them</source>
        <translation>vous avez bloqué cette personne</translation>
    </message>
    <message>
        <source>{domain} gave an error</source>
        <translation>{domain} a signalé une erreur</translation>
    </message>
    <message>
        <source>Your gateway can&apos;t reach {domain}. Check that the address is right; if it is, tell your administrator that federation with {domain} does not work.</source>
        <translation>Votre passerelle n’atteint pas {domain}. Vérifiez que l’adresse est juste&#x202f;; si oui, dites à votre administrateur que la fédération avec {domain} ne fonctionne pas.</translation>
    </message>
    <message>
        <source>Check the address with the person, then add them anew.</source>
        <translation>Vérifiez l’adresse avec la personne, puis ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>Ask them again to let you see their presence.</source>
        <translation>Demandez-lui encore de vous laisser voir sa présence.</translation>
    </message>
    <message>
        <source>This clears by itself as soon as {domain} answers again.</source>
        <translation>Cela se règle tout seul dès que {domain} répond de nouveau.</translation>
    </message>
    <message>
        <source>{domain} can&apos;t be reached</source>
        <translation>{domain} n’est pas joignable</translation>
    </message>
    <message>
        <source>they can&apos;t receive messages now</source>
        <translation>cette personne ne peut pas recevoir de messages en ce moment</translation>
    </message>
    <message>
        <source>they take messages from their contacts only</source>
        <translation>cette personne n’accepte que les messages de ses contacts</translation>
    </message>
    <message>
        <source>{domain} did not accept the message</source>
        <translation>{domain} n’a pas accepté le message</translation>
    </message>
    <message>
        <source>it is too long for {domain}</source>
        <translation>il est trop long pour {domain}</translation>
    </message>
    <message>
        <source>their mailbox is full or {domain} is overloaded</source>
        <translation>sa boîte est pleine ou {domain} est surchargé</translation>
    </message>
    <message>
        <source>The change of {who} was not taken: your contact list is full.</source>
        <translation>La modification de {who} n’a pas été prise&#x202f;: votre liste de contacts est pleine.</translation>
    </message>
    <message>
        <source>Your server did not take the change of {who}.</source>
        <translation>Votre serveur n’a pas pris la modification de {who}.</translation>
    </message>
    <message>
        <source>Enter an address, such as name@example.org.</source>
        <translation>Saisissez une adresse, par exemple name@example.org.</translation>
    </message>
    <message>
        <source>The address needs an @ between name and domain.</source>
        <translation>L’adresse a besoin d’un @ entre le nom et le domaine.</translation>
    </message>
    <message>
        <source>The address has more than one @.</source>
        <translation>L’adresse a plus d’un @.</translation>
    </message>
    <message>
        <source>An address has no spaces.</source>
        <translation>Une adresse n’a pas d’espaces.</translation>
    </message>
    <message>
        <source>The name before the @ is missing.</source>
        <translation>Le nom avant le @ manque.</translation>
    </message>
    <message>
        <source>The domain behind the @ is missing.</source>
        <translation>Le domaine après le @ manque.</translation>
    </message>
    <message>
        <source>The address is too long: 1023 bytes a part at most.</source>
        <translation>L’adresse est trop longue&#x202f;: 1023 octets par partie au plus.</translation>
    </message>
    <message>
        <source>The name before the @ has a character that is not allowed.</source>
        <translation>Le nom avant le @ a un caractère interdit.</translation>
    </message>
    <message>
        <source>The domain behind the @ is not a valid domain name.</source>
        <translation>Le domaine après le @ n’est pas un nom de domaine valide.</translation>
    </message>
    <message>
        <source>The part behind the / is not valid.</source>
        <translation>La partie après le / n’est pas valide.</translation>
    </message>
    <message>
        <source>Leave out the / and what follows it.</source>
        <translation>Retirez le / et ce qui le suit.</translation>
    </message>
    <message>
        <source>This is your own address.</source>
        <translation>C’est votre propre adresse.</translation>
    </message>
    <message>
        <source>This person is already on your list.</source>
        <translation>Cette personne est déjà dans votre liste.</translation>
    </message>
    <message>
        <source>The domain behind the @ is no partner, and only partners are allowed. Add it to the partners in the settings, or ask your administrator.</source>
        <translation>Le domaine après le @ n’est pas un partenaire, et seuls les partenaires sont autorisés. Ajoutez-le aux partenaires dans les paramètres, ou demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Free some space, then try again.</source>
        <translation>Il n’y a plus de place sur le disque. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>the disk</source>
        <translation>le disque</translation>
    </message>
    <message>
        <source>There is no room left for {path}. Free some space, then try again.</source>
        <translation>Il n’y a plus de place pour {path}. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written. Check its permissions.</source>
        <translation>Impossible d’écrire {path}. Vérifiez ses autorisations.</translation>
    </message>
    <message>
        <source>{path} is in use by another program. Close that one, then try again.</source>
        <translation>{path} est utilisé par un autre programme. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>{path} is damaged. It will be looked at the next time you start.</source>
        <translation>{path} est endommagé. Il sera examiné au prochain démarrage.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version. Install that version to use it.</source>
        <translation>{path} a été écrit par une version plus récente. Installez cette version pour l’utiliser.</translation>
    </message>
    <message>
        <source>{path} could not be read or written.</source>
        <translation>{path} n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>{file} could not be written: the disk is full.</source>
        <translation>{file} n’a pas pu être écrit&#x202f;: le disque est plein.</translation>
    </message>
    <message>
        <source>{file} could not be written: you may not write there.</source>
        <translation>{file} n’a pas pu être écrit&#x202f;: vous n’avez pas le droit d’y écrire.</translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation>{file} n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The password is kept in this computer&apos;s keyring.</source>
        <translation>Le mot de passe est gardé dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the password is kept for this session only.</source>
        <translation>Cet ordinateur n’a pas de trousseau&#x202f;; le mot de passe n’est gardé que pour cette session.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring would keep the password readable for others, so it is kept for this session only.</source>
        <translation>Le trousseau de cet ordinateur garderait le mot de passe lisible par d’autres&#x202f;; il n’est donc gardé que pour cette session.</translation>
    </message>
</context>
<context>
    <name>ServicePart</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>With Lync</source>
        <translation>Avec Lync</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>En outre</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>{sentence} It is {value}.</source>
        <translation>{sentence} La valeur est {value}.</translation>
    </message>
    <message>
        <source>whatever the server offers, always encrypted</source>
        <translation>ce que le serveur propose, toujours chiffré</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS dès le premier octet</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>These settings come from {path}.</source>
        <translation>Ces paramètres viennent de {path}.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Search contacts and messages</source>
        <translation>Rechercher contacts et messages</translation>
    </message>
    <message>
        <source>Find in the conversation, else search</source>
        <translation>Chercher dans la conversation, sinon partout</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Card of the chosen contact</source>
        <translation>Carte du contact choisi</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exporter les contacts</translation>
    </message>
    <message>
        <source>Give the conversation a window of its own</source>
        <translation>Mettre la conversation dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Cette aide</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>The next part of the window</source>
        <translation>La partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>The part before</source>
        <translation>La partie précédente</translation>
    </message>
    <message>
        <source>On the tabs: the tab before or after</source>
        <translation>Sur les onglets&#x202f;: l’onglet précédent ou suivant</translation>
    </message>
    <message>
        <source>Close what is open, or give the whole list back</source>
        <translation>Fermer ce qui est ouvert, ou revenir à la liste entière</translation>
    </message>
    <message>
        <source>In the contact list</source>
        <translation>Dans la liste de contacts</translation>
    </message>
    <message>
        <source>The next contact; letters begin a search</source>
        <translation>Le contact suivant&#x202f;; des lettres lancent une recherche</translation>
    </message>
    <message>
        <source>Write to the contact</source>
        <translation>Écrire au contact</translation>
    </message>
    <message>
        <source>Card of the contact</source>
        <translation>Carte du contact</translation>
    </message>
    <message>
        <source>Fold the group, unfold with the other arrow</source>
        <translation>Replier le groupe, déplier avec l’autre flèche</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>All that can be done with the contact</source>
        <translation>Tout ce qui peut se faire avec le contact</translation>
    </message>
    <message>
        <source>In a conversation</source>
        <translation>Dans une conversation</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>A new line</source>
        <translation>Une nouvelle ligne</translation>
    </message>
    <message>
        <source>In the messages: the message before</source>
        <translation>Dans les messages&#x202f;: le message précédent</translation>
    </message>
    <message>
        <source>The newest message</source>
        <translation>Le message le plus récent</translation>
    </message>
    <message>
        <source>Copy the chosen messages</source>
        <translation>Copier les messages choisis</translation>
    </message>
    <message>
        <source>The next misspelt word, and what may be meant</source>
        <translation>Le prochain mot mal orthographié, avec des suggestions</translation>
    </message>
    <message>
        <source>{keys}: {what}</source>
        <translation>{keys}&#x202f;: {what}</translation>
    </message>
</context>
<context>
    <name>SignInPanel</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Use the XMPP account that your organisation gave you.</source>
        <translation>Utilisez le compte XMPP que votre organisation vous a donné.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>name@{domain}</source>
        <translation>name@{domain}</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Your sign-in info was deleted from this computer.</source>
        <translation>Vos informations de connexion ont été supprimées de cet ordinateur.</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Arrêter les essais</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>The password of {address} is not remembered on this computer. Enter it to sign in.</source>
        <translation>Le mot de passe de {address} n’est pas mémorisé sur cet ordinateur. Saisissez-le pour vous connecter.</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>No word is marked as misspelt.</source>
        <translation>Aucun mot n’est signalé comme mal orthographié.</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Add to the dictionary</source>
        <translation>Ajouter au dictionnaire</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Presence unknown: {reason}.</source>
        <translation>Statut inconnu&#x202f;: {reason}.</translation>
    </message>
    <message>
        <source>You see each other&apos;s presence.</source>
        <translation>Vous voyez la présence l’un de l’autre.</translation>
    </message>
    <message>
        <source>You see their presence, but they don&apos;t see yours: they have not asked to.</source>
        <translation>Vous voyez sa présence, mais cette personne ne voit pas la vôtre&#x202f;: elle ne l’a pas demandé.</translation>
    </message>
    <message>
        <source>They see your presence, but you don&apos;t see theirs: you have not asked to.</source>
        <translation>Cette personne voit votre présence, mais vous ne voyez pas la sienne&#x202f;: vous ne l’avez pas demandé.</translation>
    </message>
    <message>
        <source>Neither of you sees the other&apos;s presence, and you have not asked to.</source>
        <translation>Aucun de vous ne voit la présence de l’autre, et vous ne l’avez pas demandé.</translation>
    </message>
    <message>
        <source>Your request to see their presence will be sent as soon as you are signed in.</source>
        <translation>Votre demande de voir sa présence sera envoyée dès que vous serez connecté.</translation>
    </message>
    <message>
        <source>You have asked to see their presence; they have not answered.</source>
        <translation>Vous avez demandé à voir sa présence&#x202f;; pas encore de réponse.</translation>
    </message>
    <message>
        <source>They do not let you see their presence.</source>
        <translation>Cette personne ne vous laisse pas voir sa présence.</translation>
    </message>
    <message>
        <source>They ask to see your presence and wait for your answer.</source>
        <translation>Cette personne demande à voir votre présence et attend votre réponse.</translation>
    </message>
    <message>
        <source>They have let you see their presence, but none has ever come. Check that the address is right, and the domain {domain}.</source>
        <translation>Cette personne vous laisse voir sa présence, mais rien n’est jamais arrivé. Vérifiez l’adresse et le domaine {domain}.</translation>
    </message>
    <message>
        <source>Nothing has been heard of them for more than eight hours, so their presence may be out of date.</source>
        <translation>Aucune nouvelle depuis plus de huit heures&#x202f;; sa présence n’est peut-être plus à jour.</translation>
    </message>
    <message>
        <source>Presence unknown: {domain} can&apos;t be reached.</source>
        <translation>Statut inconnu&#x202f;: {domain} n’est pas joignable.</translation>
    </message>
    <message>
        <source>{domain} is no partner, and only partners are allowed. Add it to the partners in the settings, or ask your administrator.</source>
        <translation>{domain} n’est pas un partenaire, et seuls les partenaires sont autorisés. Ajoutez-le aux partenaires dans les paramètres, ou demandez à votre administrateur.</translation>
    </message>
    <message>
        <source>{service} has ended, so nobody can be reached at this address.</source>
        <translation>{service} a pris fin, plus personne n’est donc joignable à cette adresse.</translation>
    </message>
    <message>
        <source>You have blocked them: they see you offline and can&apos;t reach you.</source>
        <translation>Vous avez bloqué cette personne&#x202f;: elle vous voit hors connexion et ne peut pas vous joindre.</translation>
    </message>
    <message>
        <source>You asked to see their presence ({since}); they have not answered.</source>
        <translation>Vous avez demandé à voir sa présence ({since})&#x202f;; pas encore de réponse.</translation>
    </message>
    <message>
        <source>They have not let you see their presence ({since}).</source>
        <translation>Cette personne ne vous a pas laissé voir sa présence ({since}).</translation>
    </message>
    <message>
        <source>Nothing has been heard of them since {since}, so their presence may be out of date.</source>
        <translation>Aucune nouvelle depuis {since}&#x202f;; sa présence n’est peut-être plus à jour.</translation>
    </message>
    <message>
        <source>{service} has ended ({date}), so nobody can be reached at this address.</source>
        <translation>{service} a pris fin ({date}), plus personne n’est donc joignable à cette adresse.</translation>
    </message>
    <message>
        <source>They see your presence.</source>
        <translation>Cette personne voit votre présence.</translation>
    </message>
    <message>
        <source>The server said: “{text}”.</source>
        <translation>Le serveur a dit&#x202f;: «&#x202f;{text}&#x202f;».</translation>
    </message>
    <message>
        <source> </source>
        <comment>between two sentences</comment>
        <translation> </translation>
    </message>
    <message>
        <source>Ask to see their presence</source>
        <translation>Demander à voir sa présence</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Take back the request</source>
        <translation>Retirer la demande</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Let them see me</source>
        <translation>Me laisser voir</translation>
    </message>
    <message>
        <source>Refresh presence</source>
        <translation>Actualiser la présence</translation>
    </message>
    <message>
        <source>Check this domain</source>
        <translation>Vérifier ce domaine</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Corriger l’adresse</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation>Garder comme note</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>StateMenu</name>
    <message>
        <source>Your state</source>
        <translation>Votre statut</translation>
    </message>
    <message>
        <source>More states</source>
        <translation>Autres statuts</translation>
    </message>
    <message>
        <source>Reset state</source>
        <translation>Rétablir le statut</translation>
    </message>
    <message>
        <source>Available, or Inactive and Away while you are not at the computer</source>
        <translation>Disponible, ou Inactif et Absent quand vous n’êtes pas à l’ordinateur</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
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
        <translation>1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
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
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n people.</source>
        <translation>
            <numerusform>De %n personne.</numerusform>
            <numerusform>De %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>{name} is available</source>
        <translation>{name} est disponible</translation>
    </message>
    <message>
        <source>You wanted to be told.</source>
        <translation>Vous vouliez être averti.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>A new message</source>
        <translation>Un nouveau message</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>Écrire à {name}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for you</source>
        <translation>
            <numerusform>%n demande vous attend</numerusform>
            <numerusform>%n demandes vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>A request waits for you</source>
        <translation>Une demande vous attend</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>Your state</source>
        <translation>Votre statut</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Toujours en marche</translation>
    </message>
    <message>
        <source>You stay signed in. This icon brings the window back; Quit in its menu ends the program.</source>
        <translation>Vous restez connecté. Cette icône rouvre la fenêtre&#x202f;; Quitter dans son menu termine le programme.</translation>
    </message>
</context>
<context>
    <name>VCardPart</name>
    <message>
        <source>From their own visiting card. Nobody has checked it.</source>
        <translation>De sa propre carte de visite. Personne ne l’a vérifiée.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Trying again in {time}.</source>
        <translation>Nouvel essai dans {time}.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Two steps and you are ready. Each can wait.</source>
        <translation>Deux étapes et vous êtes prêt. Chacune peut attendre.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Your partners</source>
        <translation>Vos partenaires</translation>
    </message>
    <message>
        <source>Your contacts</source>
        <translation>Vos contacts</translation>
    </message>
    <message>
        <source>Choose partners…</source>
        <translation>Choisir les partenaires…</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importer des contacts…</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>Ajouter un contact…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>All of this is in the menu, too.</source>
        <translation>Tout cela se trouve aussi dans le menu.</translation>
    </message>
    <message>
        <source>As {address}.</source>
        <translation>En tant que {address}.</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Défini par votre organisation.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisations are on your list.</source>
        <translation>
            <numerusform>%Ln organisation est dans votre liste.</numerusform>
            <numerusform>%Ln organisations sont dans votre liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The organisations you write with, by hand or from the list an administrator of Lync exports. Without a list, everybody is treated as a stranger&apos;s server would be.</source>
        <translation>Les organisations avec qui vous écrivez, à la main ou depuis la liste qu’un administrateur de Lync exporte. Sans liste, chacun est traité comme un serveur inconnu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are on your list.</source>
        <translation>
            <numerusform>%Ln personne est dans votre liste.</numerusform>
            <numerusform>%Ln personnes sont dans votre liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>From a file of Lync, Outlook, Google or another program, with a preview first.</source>
        <translation>D’un fichier de Lync, Outlook, Google ou d’un autre programme, avec un aperçu d’abord.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>WishesPart</name>
    <message>
        <source>&amp;Keep at the top of the list</source>
        <translation>&amp;Garder en haut de la liste</translation>
    </message>
    <message>
        <source>&amp;Tell me when available</source>
        <translation>M’avertir dès que &amp;disponible</translation>
    </message>
    <message>
        <source>A quiet notice. In Do Not Disturb it waits, unless the relationship may interrupt.</source>
        <translation>Un avis discret. En Ne pas déranger, il attend, sauf si la relation peut interrompre.</translation>
    </message>
    <message>
        <source>&amp;Privacy relationship</source>
        <translation>Relation de &amp;confidentialité</translation>
    </message>
    <message>
        <source>Relationship and place stay on this computer: your server can&apos;t keep them for you alone.</source>
        <translation>La relation et la place restent sur cet ordinateur&#x202f;: votre serveur ne peut pas les garder pour vous seul.</translation>
    </message>
    <message>
        <source>Relationship and place go with your account to your other computers.</source>
        <translation>La relation et la place suivent votre compte sur vos autres ordinateurs.</translation>
    </message>
</context>
<context>
    <name>WritingPart</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>You are correcting your message.</source>
        <translation>Vous corrigez votre message.</translation>
    </message>
    <message>
        <source>Leave the message as it is (Escape)</source>
        <translation>Laisser le message tel quel (Échap)</translation>
    </message>
    <message>
        <source>{name}&apos;s program does not understand corrections.</source>
        <translation>Le programme de {name} ne comprend pas les corrections.</translation>
    </message>
    <message>
        <source>The clipboard holds {count} characters; a message has {most} at most.</source>
        <translation>Le presse-papiers contient {count} caractères&#x202f;; un message en a {most} au plus.</translation>
    </message>
    <message>
        <source>This message has {count} characters; {most} are the most that can be sent.</source>
        <translation>Ce message a {count} caractères&#x202f;; {most} au plus peuvent être envoyés.</translation>
    </message>
    <message>
        <source>You are offline. What you send now waits until you are signed in again.</source>
        <translation>Vous êtes hors connexion. Ce que vous envoyez maintenant attend que vous soyez reconnecté.</translation>
    </message>
    <message>
        <source>{name} is typing…</source>
        <translation>{name} écrit…</translation>
    </message>
    <message>
        <source>{name} is offline. {domain} keeps your messages until they sign in.</source>
        <translation>{name} est hors connexion. {domain} garde vos messages jusqu’à sa connexion.</translation>
    </message>
    <message>
        <source>{name} is offline, and {domain} does not say that it keeps messages. They may be lost.</source>
        <translation>{name} est hors connexion, et {domain} ne dit pas garder les messages. Ils peuvent se perdre.</translation>
    </message>
    <message>
        <source>{name} is offline. Whether {domain} keeps messages for later is not known.</source>
        <translation>{name} est hors connexion. On ne sait pas si {domain} garde les messages pour plus tard.</translation>
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
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>À faire</translation>
    </message>
</context>
</TS>
