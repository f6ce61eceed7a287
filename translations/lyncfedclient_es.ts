<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Lync Federation Client</source>
        <translation>Lync Federation Client</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Reaches people on XMPP the way Lync users know it: contacts, presence and messages with federated partners. Free software under the MIT licence.</source>
        <translation>Le comunica con personas en XMPP como lo conoce de Lync: contactos, presencia y mensajes con partners federados. Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Dirección</translation>
    </message>
    <message>
        <source>&amp;Remember my password</source>
        <translation>&amp;Recordar mi contraseña</translation>
    </message>
    <message>
        <source>Sign in when the program &amp;starts</source>
        <translation>Iniciar &amp;sesión al abrir el programa</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Remembered on this computer</source>
        <translation>Recordada en este equipo</translation>
    </message>
</context>
<context>
    <name>AddContactDialog</name>
    <message>
        <source>Add a contact</source>
        <translation>Agregar un contacto</translation>
    </message>
    <message>
        <source>Their XMPP address. It looks like a mail address.</source>
        <translation>Su dirección XMPP. Se parece a una dirección de correo.</translation>
    </message>
    <message>
        <source>&amp;Privacy relationship</source>
        <translation>Relación de &amp;privacidad</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Agregar contacto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>As it shall stand on your list</source>
        <translation>Tal como figurará en su lista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Add somebody outside your organisation</source>
        <translation>Agregar a alguien de fuera de su organización</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>{name} is already on your list with this address.</source>
        <translation>{name} ya está en su lista con esta dirección.</translation>
    </message>
    <message>
        <source>The note stays on your list, on this computer. Your server is not told of it.</source>
        <translation>La nota queda en su lista, en este equipo. No se informa a su servidor.</translation>
    </message>
    <message>
        <source>They are asked to let you see their presence. You can write to them at once.</source>
        <translation>Se le pide que le deje ver su presencia. Puede escribirle de inmediato.</translation>
    </message>
    <message>
        <source>You are offline. The contact is added now, and asked as soon as you are signed in.</source>
        <translation>Está sin conexión. El contacto se agrega ahora y se le pide en cuanto inicie sesión.</translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation>Conservar como nota</translation>
    </message>
</context>
<context>
    <name>AddressRemarks</name>
    <message>
        <source>{service} has ended ({date}). Nobody can be reached at this address any more. You can keep it as a note: nobody is asked.</source>
        <translation>{service} ha terminado ({date}). Ya no se puede contactar con nadie en esta dirección. Puede conservarla como nota: no se pide nada a nadie.</translation>
    </message>
    <message>
        <source>Shown as {address}.</source>
        <translation>Se muestra como {address}.</translation>
    </message>
    <message>
        <source>{sentence} {another}</source>
        <translation>{sentence} {another}</translation>
    </message>
    <message>
        <source>Looking for a server of {domain}…</source>
        <translation>Buscando un servidor de {domain}…</translation>
    </message>
    <message>
        <source>A server of {domain} was found.</source>
        <translation>Se encontró un servidor de {domain}.</translation>
    </message>
    <message>
        <source>{domain} could not be looked up now.</source>
        <translation>Ahora no se pudo consultar {domain}.</translation>
    </message>
    <message>
        <source>{domain} says that it has no server for this: nobody there can be reached.</source>
        <translation>{domain} indica que no tiene servidor para esto: allí no se puede contactar con nadie.</translation>
    </message>
    <message>
        <source>No server of {domain} was found. Check the spelling: as it stands, nobody there can be reached.</source>
        <translation>No se encontró ningún servidor de {domain}. Revise la ortografía: tal como está, allí no se puede contactar con nadie.</translation>
    </message>
</context>
<context>
    <name>AlertBar</name>
    <message>
        <source>Send a message</source>
        <translation>Enviar un mensaje</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>{name} and one more are available.</source>
        <translation>{name} y una persona más están disponibles.</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n others are available.</source>
        <translation>
            <numerusform>{name} y una persona más están disponibles.</numerusform>
            <numerusform>{name} y %n más están disponibles.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is available.</source>
        <translation>{name} está disponible.</translation>
    </message>
    <message>
        <source>Opens the conversation with {name}</source>
        <translation>Abre la conversación con {name}</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>{name}, the next time</source>
        <translation>{name}, la próxima vez</translation>
    </message>
    <message>
        <source>{name}, every time</source>
        <translation>{name}, siempre</translation>
    </message>
</context>
<context>
    <name>AlertsPart</name>
    <message>
        <source>Nobody. Choose it in the menu or on the card of a contact.</source>
        <translation>Nadie. Elíjalo en el menú o en la tarjeta de un contacto.</translation>
    </message>
    <message>
        <source>Whom you wait for</source>
        <translation>A quién espera</translation>
    </message>
    <message>
        <source>Don&apos;t tell me any more</source>
        <translation>No avisarme más</translation>
    </message>
</context>
<context>
    <name>AnswerMenu</name>
    <message>
        <source>More answers</source>
        <translation>Más respuestas</translation>
    </message>
    <message>
        <source>Accept only</source>
        <translation>Solo aceptar</translation>
    </message>
    <message>
        <source>They see your presence; you don&apos;t see theirs</source>
        <translation>Ve su presencia; usted no ve la suya</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>They don&apos;t see your presence; they may ask again</source>
        <translation>No ve su presencia; puede volver a pedirlo</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>They can&apos;t reach you any more, and are not told</source>
        <translation>Ya no puede contactar con usted y no se le informa</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Colours and text</source>
        <translation>Colores y texto</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>Co&amp;lores</translation>
    </message>
    <message>
        <source>Light, dark, in high contrast, or the desktop&apos;s own.</source>
        <translation>Claro, oscuro, de alto contraste o como el escritorio.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation>Tamaño del &amp;texto</translation>
    </message>
    <message>
        <source>In proportion to the desktop&apos;s own size; rows and buttons grow with it.</source>
        <translation>En proporción al tamaño del escritorio; las filas y los botones crecen con él.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Langua&amp;ge of the program</source>
        <translation>Idio&amp;ma del programa</translation>
    </message>
    <message>
        <source>Used from the next start on.</source>
        <translation>Se aplica desde el próximo inicio.</translation>
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
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>CardFrame</name>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>Enviar un mensaje</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>The address mixes letters of different alphabets, as forged addresses do. Look closely.</source>
        <translation>La dirección mezcla letras de distintos alfabetos, como las falsificadas. Mírela bien.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>CatchUpBar</name>
    <message>
        <source>Fetching what you missed: {count} messages so far, up to {time}.</source>
        <translation>Recuperando lo que se perdió: {count} mensajes hasta ahora, hasta {time}.</translation>
    </message>
    <message>
        <source>Fetching what you missed.</source>
        <translation>Recuperando lo que se perdió.</translation>
    </message>
</context>
<context>
    <name>CertificateDetails</name>
    <message>
        <source>Issued to</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>For the names</source>
        <translation>Para los nombres</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella digital (SHA-256)</translation>
    </message>
    <message>
        <source>Technical text</source>
        <translation>Texto técnico</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Confiar en este certificado</translation>
    </message>
    <message>
        <source>Only when your administrator has told you the same fingerprint</source>
        <translation>Solo si su administrador le ha dado la misma huella digital</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Drop contact files here</source>
        <translation>Suelte aquí archivos de contactos</translation>
    </message>
    <message>
        <source>Lync and Skype for Business exports (zip, XML or CSV), Outlook, Google Contacts, vCards, Pidgin, Psi, Gajim, Profanity, MSN Messenger, XMPP server data, and plain lists of addresses.</source>
        <translation>Exportaciones de Lync y Skype for Business (zip, XML o CSV), Outlook, Contactos de Google, vCard, Pidgin, Psi, Gajim, Profanity, MSN Messenger, datos de servidor XMPP y simples listas de direcciones.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what would happen to each contact.</source>
        <translation>No cambia nada antes de que vea qué pasaría con cada contacto.</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>Deshacerla</translation>
    </message>
    <message>
        <source>Undo the last import</source>
        <translation>Deshacer la última importación</translation>
    </message>
    <message>
        <source>Last import: {contacts} from {file}, {time}.</source>
        <translation>Última importación: {contacts} de {file}, {time}.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>Enviar mensaje</translation>
    </message>
    <message>
        <source>Send (Enter). Shift+Enter starts a new line.</source>
        <translation>Enviar (Entrar). Mayús+Entrar empieza una línea nueva.</translation>
    </message>
    <message>
        <source>Message {name}</source>
        <translation>Mensaje a {name}</translation>
    </message>
    <message>
        <source>Message to {name}</source>
        <translation>Mensaje a {name}</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Trying again in {time}.</source>
        <translation>Nuevo intento en {time}.</translation>
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
        <translation>Tal como llegó de la red</translation>
    </message>
    <message>
        <source>About this service</source>
        <translation>Acerca de este servicio</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>Conectado con</translation>
    </message>
    <message>
        <source>What they say of themselves</source>
        <translation>Lo que dice de sí</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Para usted</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Their organisation</source>
        <translation>Su organización</translation>
    </message>
    <message>
        <source>Contact card of {name}</source>
        <translation>Tarjeta de contacto de {name}</translation>
    </message>
    <message>
        <source>{new} is on your list now. Remove {old}?</source>
        <translation>{new} ya está en su lista. ¿Quitar {old}?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {name} from your list? You no longer see each other&apos;s presence.</source>
        <translation>¿Quitar a {name} de su lista? Dejarán de ver la presencia del otro.</translation>
    </message>
    <message>
        <source>Block {name}? They see you offline and can&apos;t reach you.</source>
        <translation>¿Bloquear a {name}? Le verá sin conexión y no podrá contactar con usted.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>May interrupt you in Do Not Disturb. Lync also showed them your whole contact card; XMPP has no such level, so they see what everybody on your list sees.</source>
        <translation>Puede interrumpirle en No molestar. Lync le mostraba además toda su tarjeta de contacto; XMPP no tiene ese nivel, así que ve lo mismo que todos los de su lista.</translation>
    </message>
    <message>
        <source>May interrupt you in Do Not Disturb. Lync also showed them your meetings and most phone numbers; XMPP has no such level, so they see what everybody on your list sees.</source>
        <translation>Puede interrumpirle en No molestar. Lync le mostraba además sus reuniones y la mayoría de sus teléfonos; XMPP no tiene ese nivel, así que ve lo mismo que todos los de su lista.</translation>
    </message>
    <message>
        <source>The same as External Contacts here. Lync showed colleagues your work phone and more; XMPP has no such level, so this is only your own note.</source>
        <translation>Aquí es lo mismo que Contactos externos. Lync mostraba a los compañeros su teléfono del trabajo y más; XMPP no tiene ese nivel, así que es solo una anotación suya.</translation>
    </message>
    <message>
        <source>Sees your presence if you have let them, and can write to you. The usual one.</source>
        <translation>Ve su presencia si usted lo ha permitido y puede escribirle. Lo habitual.</translation>
    </message>
    <message>
        <source>Sees you offline and can&apos;t reach you; nobody tells them. Kept on your server, so it holds in your other programs too.</source>
        <translation>Le ve sin conexión y no puede contactar con usted; nadie se lo dice. Se guarda en su servidor, así que vale también en sus otros programas.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>The next time</source>
        <translation>La próxima vez</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>They may see your presence.</source>
        <translation>Puede ver su presencia.</translation>
    </message>
    <message>
        <source>They don&apos;t see your presence.</source>
        <translation>No ve su presencia.</translation>
    </message>
    <message>
        <source>They have let you see their presence.</source>
        <translation>Le ha dejado ver su presencia.</translation>
    </message>
    <message>
        <source>You have asked to see their presence.</source>
        <translation>Usted ha pedido ver su presencia.</translation>
    </message>
    <message>
        <source>You don&apos;t see their presence.</source>
        <translation>Usted no ve su presencia.</translation>
    </message>
    <message>
        <source>{client} · {resource}</source>
        <translation>{client} · {resource}</translation>
    </message>
    <message>
        <source>Client not named</source>
        <translation>Programa no indicado</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>mensajes</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>presencia</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>audio</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vídeo</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Se desconoce</translation>
    </message>
    <message>
        <source>{date} (not confirmed)</source>
        <translation>{date} (sin confirmar)</translation>
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
        <translation>XMPP Standards Foundation, marzo de 2015</translation>
    </message>
    <message>
        <source>{company}, {department}</source>
        <translation>{company}, {department}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Teléfono del trabajo</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>Teléfono particular</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Teléfono móvil</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Lync CAL and Public IM Connectivity USL (not sold since {date})</source>
        <translation>Lync CAL y Public IM Connectivity USL (no se vende desde el {date})</translation>
    </message>
    <message>
        <source>Lync CAL, or Lync Online plan 1 to 3</source>
        <translation>Lync CAL, o Lync Online planes 1 a 3</translation>
    </message>
    <message>
        <source>Or with the end of the licence. {sentence}</source>
        <translation>O al terminar la licencia. {sentence}</translation>
    </message>
    <message>
        <source>Its users were moved to Skype.</source>
        <translation>Sus usuarios pasaron a Skype.</translation>
    </message>
    <message>
        <source>Reached from Lync since {month}; video came later (not confirmed first-hand).</source>
        <translation>Accesible desde Lync desde {month}; el vídeo llegó más tarde (sin confirmar de primera mano).</translation>
    </message>
    <message>
        <source>XMPP federation was wound down from {begin} and still answered without TLS in {month}.</source>
        <translation>La federación XMPP se fue retirando desde {begin} y aún respondía sin TLS en {month}.</translation>
    </message>
    <message>
        <source>{service} itself closed on {date} (not confirmed first-hand).</source>
        <translation>{service} cerró el {date} (sin confirmar de primera mano).</translation>
    </message>
</context>
<context>
    <name>ContactDelegate</name>
    <message>
        <source>{reachable} of {total}</source>
        <translation>{reachable} de {total}</translation>
    </message>
    <message>
        <source>Name of the contact</source>
        <translation>Nombre del contacto</translation>
    </message>
    <message>
        <source>Name; empty for the address</source>
        <translation>Nombre; vacío para la dirección</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Pinned</source>
        <translation>Anclados</translation>
    </message>
    <message>
        <source>Other Contacts</source>
        <translation>Otros contactos</translation>
    </message>
    <message>
        <source>Ask to see it</source>
        <translation>Pedir verla</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Volver a pedirlo</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Is typing…</source>
        <translation>Está escribiendo…</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Declined your request ({when})</source>
        <translation>Rechazó su solicitud ({when})</translation>
    </message>
    <message>
        <source>Declined ({when})</source>
        <translation>Rechazada ({when})</translation>
    </message>
    <message>
        <source>Waiting for approval since {when}</source>
        <translation>En espera de aprobación desde {when}</translation>
    </message>
    <message>
        <source>Waiting since {when}</source>
        <translation>En espera desde {when}</translation>
    </message>
    <message>
        <source>Will be asked as soon as you are signed in</source>
        <translation>Se le pedirá en cuanto inicie sesión</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>En espera de aprobación</translation>
    </message>
    <message>
        <source>You don&apos;t see their presence</source>
        <translation>Usted no ve su presencia</translation>
    </message>
    <message>
        <source>Presence not shared</source>
        <translation>Presencia no compartida</translation>
    </message>
    <message>
        <source>Presence unknown: {reason}</source>
        <translation>Estado desconocido: {reason}</translation>
    </message>
    <message>
        <source>Service ended</source>
        <translation>Servicio terminado</translation>
    </message>
    <message>
        <source>Service ended: {service}</source>
        <translation>Servicio terminado: {service}</translation>
    </message>
    <message>
        <source>Service ended: {service}, {date}</source>
        <translation>Servicio terminado: {service}, {date}</translation>
    </message>
    <message>
        <source>1 unread message</source>
        <translation>1 mensaje sin leer</translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <translation>
            <numerusform>%n mensaje sin leer</numerusform>
            <numerusform>%n mensajes sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>Group {title}, folded, {reachable} of {total} reachable</source>
        <translation>Grupo {title}, contraído, {reachable} de {total} disponibles</translation>
    </message>
    <message>
        <source>Group {title}, {reachable} of {total} reachable</source>
        <translation>Grupo {title}, {reachable} de {total} disponibles</translation>
    </message>
    <message>
        <source>As received: {text}</source>
        <translation>Tal como llegó: {text}</translation>
    </message>
    <message>
        <source>Signed in with {client}</source>
        <translation>Conectado con {client}</translation>
    </message>
    <message>
        <source>Presence unknown: {domain} is no partner</source>
        <translation>Estado desconocido: {domain} no es partner</translation>
    </message>
    <message>
        <source>Not a partner</source>
        <translation>No es partner</translation>
    </message>
    <message>
        <source>Never seen: is the address right?</source>
        <translation>Nunca visto: ¿es correcta la dirección?</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Nunca visto</translation>
    </message>
    <message>
        <source>Presence unknown: silent since {when}</source>
        <translation>Estado desconocido: en silencio desde {when}</translation>
    </message>
    <message>
        <source>Silent since {when}</source>
        <translation>En silencio desde {when}</translation>
    </message>
</context>
<context>
    <name>ContactListPanel</name>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>Nobody on your list has this in their name or address. You can add them as a new contact.</source>
        <translation>Nadie de su lista tiene esto en su nombre o dirección. Puede agregarlo como contacto nuevo.</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>Agregar un contacto…</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Aún no hay contactos</translation>
    </message>
    <message>
        <source>Add somebody by their address, such as name@partner.example. They are asked whether you may see them.</source>
        <translation>Agregue a alguien por su dirección, como name@partner.example. Se le pregunta si usted puede verle.</translation>
    </message>
    <message>
        <source>Import contacts from a file…</source>
        <translation>Importar contactos de un archivo…</translation>
    </message>
    <message>
        <source>Your contacts appear here as soon as you are signed in.</source>
        <translation>Sus contactos aparecen aquí en cuanto inicie sesión.</translation>
    </message>
    <message>
        <source>Name of the new group</source>
        <translation>Nombre del grupo nuevo</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>Crear grupo</translation>
    </message>
    <message>
        <source>New name of the group {name}</source>
        <translation>Nombre nuevo del grupo {name}</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Cambiar nombre de grupo</translation>
    </message>
    <message>
        <source>Delete the group {name}? Its people stay on your list.</source>
        <translation>¿Eliminar el grupo {name}? Sus personas siguen en su lista.</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>Eliminar grupo</translation>
    </message>
    <message>
        <source>Remove {name} from your list? You no longer see each other&apos;s presence.</source>
        <translation>¿Quitar a {name} de su lista? Dejarán de ver la presencia del otro.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Block {name}? They see you offline and can&apos;t reach you.</source>
        <translation>¿Bloquear a {name}? Le verá sin conexión y no podrá contactar con usted.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message numerus="yes">
        <source>Block everybody at {domain}? %n people on your list are there; they all see you offline and can&apos;t reach you.</source>
        <translation>
            <numerusform>¿Bloquear a todos en {domain}? Allí está %n persona de su lista; le verá sin conexión y no podrá contactar con usted.</numerusform>
            <numerusform>¿Bloquear a todos en {domain}? Allí están %n personas de su lista; todas le verán sin conexión y no podrán contactar con usted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Block all</source>
        <translation>Bloquear a todos</translation>
    </message>
</context>
<context>
    <name>ContactListView</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
</context>
<context>
    <name>ContactMenu</name>
    <message>
        <source>Send a message</source>
        <translation>Enviar un mensaje</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Tarjeta de contacto</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desanclar</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Anclar arriba</translation>
    </message>
    <message>
        <source>Tell me when available</source>
        <translation>Avisarme cuando esté disponible</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>Mover al grupo</translation>
    </message>
    <message>
        <source>Copy to group</source>
        <translation>Copiar al grupo</translation>
    </message>
    <message>
        <source>Take out of group</source>
        <translation>Sacar del grupo</translation>
    </message>
    <message>
        <source>Ask again to see their presence</source>
        <translation>Volver a pedir ver su presencia</translation>
    </message>
    <message>
        <source>Ask to see their presence</source>
        <translation>Pedir ver su presencia</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Cancelar la solicitud</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Privacy relationship</source>
        <translation>Relación de privacidad</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>Bloquear…</translation>
    </message>
    <message>
        <source>Block everybody at {domain}…</source>
        <translation>Bloquear a todos en {domain}…</translation>
    </message>
    <message>
        <source>Remove from list…</source>
        <translation>Quitar de la lista…</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>Agregar un contacto…</translation>
    </message>
    <message>
        <source>Rename group…</source>
        <translation>Cambiar nombre de grupo…</translation>
    </message>
    <message>
        <source>Delete group…</source>
        <translation>Eliminar grupo…</translation>
    </message>
    <message>
        <source>Move group up</source>
        <translation>Subir grupo</translation>
    </message>
    <message>
        <source>Move group down</source>
        <translation>Bajar grupo</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Contraer todos los grupos</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Expandir todos los grupos</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Grupo nuevo…</translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message>
        <source>Tick all</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Desmarcar todo</translation>
    </message>
    <message>
        <source>Find by name, address or group</source>
        <translation>Buscar por nombre, dirección o grupo</translation>
    </message>
    <message>
        <source>Find contacts by name, address or group</source>
        <translation>Buscar contactos por nombre, dirección o grupo</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Mostrar solo</translation>
    </message>
    <message>
        <source>Tick all that are shown</source>
        <translation>Marcar todo lo mostrado</translation>
    </message>
    <message>
        <source>Untick all that are shown</source>
        <translation>Desmarcar todo lo mostrado</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
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
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Mensajes nuevos</translation>
    </message>
    <message>
        <source>{day} · New messages</source>
        <translation>{day} · Mensajes nuevos</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En espera de envío</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <translation>No enviado: {reason}</translation>
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
        <translation>El servidor dice: {text}</translation>
    </message>
    <message>
        <source>Corrected at {time}</source>
        <translation>Corregido a las {time}</translation>
    </message>
    <message>
        <source>Suspicious: this time had not come when the message arrived.</source>
        <translation>Sospechoso: esta hora aún no había llegado cuando se recibió el mensaje.</translation>
    </message>
    <message>
        <source>Suspicious: the sender gives another time, for which nobody vouches: {moment}</source>
        <translation>Sospechoso: el remitente indica otra hora, que nadie confirma: {moment}</translation>
    </message>
    <message>
        <source>Until {time}:
{text}</source>
        <translation>Hasta las {time}:
{text}</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Suspicious time</source>
        <translation>Hora sospechosa</translation>
    </message>
    <message>
        <source>{time} · {state}</source>
        <translation>{time} · {state}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Show the whole message ({count} characters)</source>
        <translation>Mostrar el mensaje entero ({count} caracteres)</translation>
    </message>
    <message>
        <source>{text} (edited)</source>
        <translation>{text} (editado)</translation>
    </message>
    <message>
        <source>{text} (suspicious time)</source>
        <translation>{text} (hora sospechosa)</translation>
    </message>
    <message>
        <source>{name}, {time}: {text}</source>
        <translation>{name}, {time}: {text}</translation>
    </message>
    <message>
        <source>You, {time}: {text}, {state}</source>
        <translation>Usted, {time}: {text}, {state}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
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
        <translation>Tarjeta de contacto</translation>
    </message>
    <message>
        <source>Contact card (Ctrl+I)</source>
        <translation>Tarjeta de contacto (Ctrl+I)</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state}: {reason}</translation>
    </message>
    <message>
        <source>Not on your list</source>
        <translation>No está en su lista</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>{domain} · Federated partner</source>
        <translation>{domain} · Partner federado</translation>
    </message>
    <message>
        <source>{domain} · Public partner, verified</source>
        <translation>{domain} · Partner público, comprobado</translation>
    </message>
    <message>
        <source>{domain} · Public partner, unverified</source>
        <translation>{domain} · Partner público, sin comprobar</translation>
    </message>
</context>
<context>
    <name>ConversationMenuButton</name>
    <message>
        <source>More for this conversation</source>
        <translation>Más sobre esta conversación</translation>
    </message>
    <message>
        <source>Mute: no notices of new messages</source>
        <translation>Silenciar: sin avisos de mensajes nuevos</translation>
    </message>
    <message>
        <source>Delete this conversation…</source>
        <translation>Eliminar esta conversación…</translation>
    </message>
</context>
<context>
    <name>ConversationPanel</name>
    <message>
        <source>Jump to newest</source>
        <translation>Ir al más reciente</translation>
    </message>
    <message>
        <source>Shows the end of the conversation</source>
        <translation>Muestra el final de la conversación</translation>
    </message>
    <message>
        <source>Conversation with {name}</source>
        <translation>Conversación con {name}</translation>
    </message>
    <message>
        <source>This is the beginning of your conversation with {name}.</source>
        <translation>Aquí empieza su conversación con {name}.</translation>
    </message>
    <message>
        <source>What the message said before</source>
        <translation>Lo que decía antes el mensaje</translation>
    </message>
    <message>
        <source>Delete this message from this computer? Others keep theirs.</source>
        <translation>¿Eliminar este mensaje de este equipo? Los demás conservan el suyo.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n messages from this computer? Others keep theirs.</source>
        <translation>
            <numerusform>¿Eliminar %n mensaje de este equipo? Los demás conservan el suyo.</numerusform>
            <numerusform>¿Eliminar %n mensajes de este equipo? Los demás conservan los suyos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete all messages with {name} from this computer? Others keep theirs.</source>
        <translation>¿Eliminar de este equipo todos los mensajes con {name}? Los demás conservan los suyos.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Eliminar todo</translation>
    </message>
    <message>
        <source>1 new message</source>
        <translation>1 mensaje nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Message of {name}</source>
        <translation>Mensaje de {name}</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>Su mensaje</translation>
    </message>
</context>
<context>
    <name>ConversationStack</name>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>No conversation open</source>
        <translation>Ninguna conversación abierta</translation>
    </message>
    <message>
        <source>Choose a contact and press Enter, or double-click, to write to them.</source>
        <translation>Elija un contacto y pulse Entrar, o haga doble clic, para escribirle.</translation>
    </message>
</context>
<context>
    <name>ConversationWindow</name>
    <message>
        <source>Conversation with {name}</source>
        <translation>Conversación con {name}</translation>
    </message>
</context>
<context>
    <name>ConversationsPage</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Show &amp;messages as</source>
        <translation>Mostrar los &amp;mensajes como</translation>
    </message>
    <message>
        <source>Lines take less room; bubbles set you and the other side apart.</source>
        <translation>Las líneas ocupan menos; los globos le distinguen de la otra persona.</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>Globos</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Tell others when you have &amp;seen their messages</source>
        <translation>Avisar a los demás cuando haya &amp;visto sus mensajes</translation>
    </message>
    <message>
        <source>Only people who see your presence, and only where their program asks for it.</source>
        <translation>Solo a quienes ven su presencia, y solo si su programa lo pide.</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>Su servidor</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Mark misspelt words while you &amp;write</source>
        <translation>Marcar las palabras mal escritas mientras &amp;escribe</translation>
    </message>
    <message>
        <source>With a wavy line. F7, or the menu of the word, says what may be meant.</source>
        <translation>Con una línea ondulada. F7, o el menú de la palabra, muestra sugerencias.</translation>
    </message>
    <message>
        <source>&amp;Dictionary</source>
        <translation>&amp;Diccionario</translation>
    </message>
    <message>
        <source>Those of this computer. What you add to one, other programs know as well.</source>
        <translation>Los de este equipo. Lo que agregue a uno también lo conocerán otros programas.</translation>
    </message>
    <message>
        <source>As keyboard and desktop</source>
        <translation>Según el teclado y el escritorio</translation>
    </message>
    <message>
        <source>Whether your server keeps an archive of your messages is known once you sign in.</source>
        <translation>Al iniciar sesión se sabrá si su servidor guarda un archivo de sus mensajes.</translation>
    </message>
    <message>
        <source>Your server keeps an archive of your messages: what you missed is fetched when you sign in, and older messages when you scroll up.</source>
        <translation>Su servidor guarda un archivo de sus mensajes: lo que se perdió se recupera al iniciar sesión, y los mensajes anteriores al desplazarse hacia arriba.</translation>
    </message>
    <message>
        <source>Your server keeps no archive of your messages. What stands on this computer is all there is, and what you write or read on another device does not appear here later.</source>
        <translation>Su servidor no guarda un archivo de sus mensajes. Lo que hay en este equipo es todo, y lo que escriba o lea en otro dispositivo no aparecerá aquí después.</translation>
    </message>
</context>
<context>
    <name>DomainCheck</name>
    <message>
        <source>Partner list</source>
        <translation>Lista de partners</translation>
    </message>
    <message>
        <source>Service record in the DNS</source>
        <translation>Registro de servicio en el DNS</translation>
    </message>
    <message>
        <source>Address of its server</source>
        <translation>Dirección de su servidor</translation>
    </message>
    <message>
        <source>Your own sign-in</source>
        <translation>Su propio inicio de sesión</translation>
    </message>
    <message>
        <source>Answer to your server</source>
        <translation>Respuesta a su servidor</translation>
    </message>
    <message>
        <source>Server software</source>
        <translation>Software del servidor</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>falla</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Not listed; other domains count as {type}.</source>
        <translation>No figura; los demás dominios cuentan como {type}.</translation>
    </message>
    <message>
        <source>{domain} can be reached through your server.</source>
        <translation>Se puede contactar con {domain} a través de su servidor.</translation>
    </message>
    <message>
        <source>{domain} can&apos;t be reached.</source>
        <translation>No se puede contactar con {domain}.</translation>
    </message>
    <message>
        <source>Whether {domain} can be reached could not be told.</source>
        <translation>No se pudo saber si se puede contactar con {domain}.</translation>
    </message>
    <message>
        <source>If somebody there stays unknown all the same, check their address, or ask them to look whether they have let you see their presence.</source>
        <translation>Si aun así alguien de allí sigue desconocido, revise su dirección o pídale que mire si le deja ver su presencia.</translation>
    </message>
    <message>
        <source>Sign in and check again: then your server can be asked.</source>
        <translation>Inicie sesión y vuelva a comprobar: así se puede preguntar a su servidor.</translation>
    </message>
    <message>
        <source>Only partners are allowed. Add {domain} to the partners, or ask your administrator to.</source>
        <translation>Solo se permiten partners. Agregue {domain} a los partners o pídaselo a su administrador.</translation>
    </message>
    <message>
        <source>Sign in and check again.</source>
        <translation>Inicie sesión y vuelva a comprobar.</translation>
    </message>
    <message>
        <source>Check the spelling of {domain}. If it is right, tell your administrator: there is no usable record _xmpp-server._tcp.{domain}; the partner has to publish it.</source>
        <translation>Revise la ortografía de {domain}. Si es correcta, diga a su administrador: no hay ningún registro _xmpp-server._tcp.{domain} utilizable; el partner tiene que publicarlo.</translation>
    </message>
    <message>
        <source>Check the spelling of {domain}. If it is right, tell your administrator: its server has no address; the partner has to publish it.</source>
        <translation>Revise la ortografía de {domain}. Si es correcta, diga a su administrador: su servidor no tiene dirección; el partner tiene que publicarla.</translation>
    </message>
    <message>
        <source>Tell your administrator: your server does not reach {domain}. Both sides have to list each other as partner, let port 5269 through, and accept each other&apos;s certificate.</source>
        <translation>Diga a su administrador: su servidor no llega a {domain}. Ambas partes deben tenerse como partners, dejar pasar el puerto 5269 y aceptar el certificado de la otra.</translation>
    </message>
    <message>
        <source>Federation with {domain}, checked {time}</source>
        <translation>Federación con {domain}, comprobada {time}</translation>
    </message>
    <message>
        <source>Last error: {text}</source>
        <translation>Último error: {text}</translation>
    </message>
    <message>
        <source>Not a partner, and only partners are allowed.</source>
        <translation>No es partner, y solo se permiten partners.</translation>
    </message>
    <message>
        <source>On the list, as {type}.</source>
        <translation>En la lista, como {type}.</translation>
    </message>
    <message>
        <source>None; then the domain&apos;s own address counts.</source>
        <translation>Ninguno; entonces vale la dirección del propio dominio.</translation>
    </message>
    <message>
        <source>It could not be looked up.</source>
        <translation>No se pudo consultar.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>No hay ninguna.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Ha iniciado sesión.</translation>
    </message>
    <message>
        <source>You are not signed in, so your server can&apos;t be asked.</source>
        <translation>No ha iniciado sesión, así que no se puede preguntar a su servidor.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Responde.</translation>
    </message>
    <message>
        <source>Not asked: you are not signed in.</source>
        <translation>No preguntado: no ha iniciado sesión.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>No responde.</translation>
    </message>
    <message>
        <source>Your server says: {reason}.</source>
        <translation>Su servidor dice: {reason}.</translation>
    </message>
    <message>
        <source>Not named.</source>
        <translation>Sin nombre.</translation>
    </message>
    <message>
        <source>Not told, which many servers do.</source>
        <translation>No lo indica, como muchos servidores.</translation>
    </message>
    <message>
        <source>{sentence} ({text})</source>
        <translation>{sentence} ({text})</translation>
    </message>
    <message>
        <source>Copy for the administrator</source>
        <translation>Copiar para el administrador</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Volver a comprobar</translation>
    </message>
    <message>
        <source>Checking {domain}…</source>
        <translation>Comprobando {domain}…</translation>
    </message>
    <message>
        <source>This can take half a minute.</source>
        <translation>Puede tardar medio minuto.</translation>
    </message>
    <message>
        <source>The check brought no answer.</source>
        <translation>La comprobación no dio respuesta.</translation>
    </message>
    <message>
        <source>Check again in a minute.</source>
        <translation>Vuelva a comprobar en un minuto.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Undo the import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>Guardar un informe…</translation>
    </message>
    <message>
        <source>{added} added, {changed} updated</source>
        <translation>{added} agregados, {changed} actualizados</translation>
    </message>
    <message>
        <source>{changed} updated</source>
        <translation>{changed} actualizados</translation>
    </message>
    <message>
        <source>{added} added</source>
        <translation>{added} agregados</translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>Todo está hecho.</translation>
    </message>
    <message>
        <source>Each new contact is now asked whether you may see their presence. This goes on gently in the background, and above your list you see how far it is.</source>
        <translation>Ahora se pregunta a cada contacto nuevo si usted puede ver su presencia. Esto sigue poco a poco en segundo plano, y encima de su lista ve cómo va.</translation>
    </message>
    <message>
        <source>You are offline. As soon as you are signed in, each new contact is asked whether you may see their presence.</source>
        <translation>Está sin conexión. En cuanto inicie sesión, se preguntará a cada contacto nuevo si usted puede ver su presencia.</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>Se deshizo la importación</translation>
    </message>
    <message>
        <source>{contacts} came off your list again, and what had been updated is as it was before.</source>
        <translation>{contacts} salieron de su lista, y lo actualizado está como antes.</translation>
    </message>
    <message>
        <source>What had been updated is as it was before.</source>
        <translation>Lo actualizado está como antes.</translation>
    </message>
</context>
<context>
    <name>EmojiCompletion</name>
    <message>
        <source>Emoji by name</source>
        <translation>Emojis por nombre</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Choose another place…</source>
        <translation>Elegir otro lugar…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contactos</translation>
    </message>
    <message>
        <source>contacts.csv</source>
        <translation>contacts.csv</translation>
    </message>
    <message>
        <source>Table for spreadsheets, CSV (*.csv)</source>
        <translation>Tabla para hojas de cálculo, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Address cards, vCard 4.0 (*.vcf)</source>
        <translation>Tarjetas de direcciones, vCard 4.0 (*.vcf)</translation>
    </message>
    <message>
        <source>For another XMPP server, XEP-0227 (*.xml)</source>
        <translation>Para otro servidor XMPP, XEP-0227 (*.xml)</translation>
    </message>
    <message>
        <source>{contacts} written to {file}.</source>
        <translation>{contacts} escritos en {file}.</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>File {name}</source>
        <translation>Archivo {name}</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>Dejar fuera {name}</translation>
    </message>
    <message>
        <source>Format of {name}</source>
        <translation>Formato de {name}</translation>
    </message>
    <message>
        <source>Encoding of {name}</source>
        <translation>Codificación de {name}</translation>
    </message>
    <message>
        <source>Whose list to take from {name}</source>
        <translation>Qué lista tomar de {name}</translation>
    </message>
    <message>
        <source>Recognise by content</source>
        <translation>Reconocer por el contenido</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Averiguar</translation>
    </message>
    <message>
        <source>Choose whose list</source>
        <translation>Elegir de quién es la lista</translation>
    </message>
    <message>
        <source>Whose list</source>
        <translation>De quién es la lista</translation>
    </message>
    <message>
        <source>Recognised: {format}</source>
        <translation>Reconocido: {format}</translation>
    </message>
    <message>
        <source>Guessed: {encoding}</source>
        <translation>Supuesta: {encoding}</translation>
    </message>
    <message>
        <source>Reading was stopped, so nothing of this file is taken. Choose its format to read it after all.</source>
        <translation>Se detuvo la lectura, así que no se toma nada de este archivo. Elija su formato para leerlo de todos modos.</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>This file holds the lists of {count} people. Choose the one that is yours.</source>
        <translation>Este archivo contiene las listas de {count} personas. Elija la suya.</translation>
    </message>
    <message>
        <source>The encoding is a guess: if names look wrong below, choose another.</source>
        <translation>La codificación es una suposición: si los nombres se ven mal abajo, elija otra.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>Buscar en esta conversación</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The place before this one</source>
        <translation>El lugar anterior</translation>
    </message>
    <message>
        <source>The place after this one</source>
        <translation>El lugar siguiente</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encuentra</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Delete my sign-in info</source>
        <translation>Eliminar mi información de inicio de sesión</translation>
    </message>
    <message>
        <source>Delete your address and password from this computer? Your messages stay.</source>
        <translation>¿Eliminar su dirección y su contraseña de este equipo? Sus mensajes se conservan.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>GatewayFields</name>
    <message>
        <source>Found by the domain of your address</source>
        <translation>Según el dominio de su dirección</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Puerta de enlace</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS desde el principio</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>This computer&apos;s own authorities</source>
        <translation>Las entidades de este equipo</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo de CA</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose CA file</source>
        <translation>Elegir archivo de CA</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>Puerta de en&amp;lace</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;uerto</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Cifrado</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>&amp;Archivo de CA</translation>
    </message>
    <message>
        <source>A file with your organisation&apos;s own certification authority, in PEM format, from your administrator.</source>
        <translation>Un archivo con la entidad de certificación de su organización, en formato PEM, de su administrador.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.ca-bundle)</source>
        <translation>Certificados (*.pem *.crt *.cer *.ca-bundle)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Contact list</source>
        <translation>Lista de contactos</translation>
    </message>
    <message>
        <source>&amp;Order of contacts</source>
        <translation>&amp;Orden de los contactos</translation>
    </message>
    <message>
        <source>How contacts stand within their group.</source>
        <translation>Cómo se ordenan los contactos dentro de su grupo.</translation>
    </message>
    <message>
        <source>Most reachable first</source>
        <translation>Primero los más disponibles</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>&amp;Hide contacts who are offline</source>
        <translation>Oc&amp;ultar los contactos sin conexión</translation>
    </message>
    <message>
        <source>They come back as soon as they are reachable, and searching finds them always.</source>
        <translation>Vuelven en cuanto están disponibles, y la búsqueda siempre los encuentra.</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Filas &amp;compactas</translation>
    </message>
    <message>
        <source>One line for each contact, with a smaller picture and without the note.</source>
        <translation>Una línea por contacto, con una imagen más pequeña y sin la nota.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Ventanas</translation>
    </message>
    <message>
        <source>Open each conversation in a &amp;window of its own</source>
        <translation>Abrir cada conversación en su propia &amp;ventana</translation>
    </message>
    <message>
        <source>Otherwise it opens beside the contacts.</source>
        <translation>Si no, se abre junto a los contactos.</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>Seguir en &amp;marcha al cerrar la ventana</translation>
    </message>
    <message>
        <source>You stay reachable, and the icon in the tray brings the window back. Needs a tray.</source>
        <translation>Sigue disponible, y el icono de la bandeja recupera la ventana. Necesita una bandeja.</translation>
    </message>
    <message>
        <source>Starting and signing in</source>
        <translation>Inicio y conexión</translation>
    </message>
    <message>
        <source>Start with the computer&apos;s s&amp;ession</source>
        <translation>Iniciar con la s&amp;esión del equipo</translation>
    </message>
    <message>
        <source>The program starts by itself, in the tray where there is one.</source>
        <translation>El programa se inicia solo, en la bandeja si la hay.</translation>
    </message>
    <message>
        <source>That could not be written: {reason}</source>
        <translation>No se pudo escribir: {reason}</translation>
    </message>
    <message>
        <source>&amp;Sign in when the program starts</source>
        <translation>&amp;Iniciar sesión al abrir el programa</translation>
    </message>
    <message>
        <source>Needs a password that is remembered on this computer.</source>
        <translation>Necesita una contraseña recordada en este equipo.</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>Establecido por su organización</translation>
    </message>
</context>
<context>
    <name>GroupChoice</name>
    <message>
        <source>Group here</source>
        <translation>Grupo aquí</translation>
    </message>
    <message>
        <source>Empty leaves the group out</source>
        <translation>Vacío deja fuera el grupo</translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>Left out</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Group in the file</source>
        <translation>Grupo en el archivo</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Becomes here</source>
        <translation>Pasa a ser aquí</translation>
    </message>
</context>
<context>
    <name>GroupsPart</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Space puts the person into a group or takes them out</source>
        <translation>La barra espaciadora mete a la persona en un grupo o la saca</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Grupo nuevo</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>Nombre de un grupo nuevo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Creates the group and puts the person into it</source>
        <translation>Crea el grupo y mete a la persona en él</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>User&apos;s guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>You to {name}, {when}: {text}</source>
        <translation>Usted a {name}, {when}: {text}</translation>
    </message>
    <message>
        <source>{name}, {when}: {text}</source>
        <translation>{name}, {when}: {text}</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>durante un año</translation>
    </message>
    <message numerus="yes">
        <source>for %n days</source>
        <translation>
            <numerusform>durante %n día</numerusform>
            <numerusform>durante %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryExportBar</name>
    <message>
        <source>Choose another place…</source>
        <translation>Elegir otro lugar…</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>Exportar conversación</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>Exportar todas las conversaciones</translation>
    </message>
    <message>
        <source>Web page, to be read (*.html)</source>
        <translation>Página web, para leer (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto sin formato (*.txt)</translation>
    </message>
    <message>
        <source>JSON, for other programs (*.json)</source>
        <translation>JSON, para otros programas (*.json)</translation>
    </message>
    <message>
        <source>conversations.html</source>
        <translation>conversations.html</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Escribiendo {file}…</translation>
    </message>
    <message numerus="yes">
        <source>%n messages written to {file}.</source>
        <translation>
            <numerusform>%n mensaje escrito en {file}.</numerusform>
            <numerusform>%n mensajes escritos en {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>&amp;Keep messages</source>
        <translation>&amp;Conservar los mensajes</translation>
    </message>
    <message>
        <source>Older ones are deleted from this computer, a minute after you choose and then every day. What you have not read stays until you have. Your server may keep a copy of its own.</source>
        <translation>Los más antiguos se eliminan de este equipo, un minuto después de elegirlo y luego cada día. Lo no leído se queda hasta que lo lea. Su servidor puede guardar su propia copia.</translation>
    </message>
    <message>
        <source>{sentence} They are kept {value}.</source>
        <translation>{sentence} Se conservan {value}.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Export all conversations…</source>
        <translation>Exportar todas las conversaciones…</translation>
    </message>
    <message>
        <source>As a web page, as text, or as JSON. The file can be read by you alone.</source>
        <translation>Como página web, texto o JSON. Solo usted puede leer el archivo.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>1 contact</source>
        <translation>1 contacto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln contacto</numerusform>
            <numerusform>%Ln contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Lync export (Export-CsUserData)</source>
        <translation>Exportación de Lync (Export-CsUserData)</translation>
    </message>
    <message>
        <source>Lync 2010 export (DbImpExp)</source>
        <translation>Exportación de Lync 2010 (DbImpExp)</translation>
    </message>
    <message>
        <source>Administrator&apos;s CSV (Group, Key, SIP)</source>
        <translation>CSV del administrador (Group, Key, SIP)</translation>
    </message>
    <message>
        <source>Contact list from a Lync trace</source>
        <translation>Lista de contactos de un seguimiento de Lync</translation>
    </message>
    <message>
        <source>Outlook CSV</source>
        <translation>CSV de Outlook</translation>
    </message>
    <message>
        <source>Google Contacts CSV</source>
        <translation>CSV de Contactos de Google</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>Pidgin buddy list</source>
        <translation>Lista de contactos de Pidgin</translation>
    </message>
    <message>
        <source>Psi contact list</source>
        <translation>Lista de contactos de Psi</translation>
    </message>
    <message>
        <source>Gajim CSV</source>
        <translation>CSV de Gajim</translation>
    </message>
    <message>
        <source>Profanity CSV</source>
        <translation>CSV de Profanity</translation>
    </message>
    <message>
        <source>XMPP server data (XEP-0227)</source>
        <translation>Datos de servidor XMPP (XEP-0227)</translation>
    </message>
    <message>
        <source>XMPP roster</source>
        <translation>Lista de contactos XMPP</translation>
    </message>
    <message>
        <source>MSN Messenger contact list</source>
        <translation>Lista de contactos de MSN Messenger</translation>
    </message>
    <message>
        <source>CSV of this program</source>
        <translation>CSV de este programa</translation>
    </message>
    <message>
        <source>List of addresses</source>
        <translation>Lista de direcciones</translation>
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
        <translation>Europeo occidental (Windows-1252)</translation>
    </message>
    <message>
        <source>Korean (Windows-949)</source>
        <translation>Coreano (Windows-949)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Centroeuropeo (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cirílico (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griego (Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turco (Windows-1254)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebreo (Windows-1255)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Árabe (Windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Báltico (Windows-1257)</translation>
    </message>
    <message>
        <source>Japanese (Windows-932)</source>
        <translation>Japonés (Windows-932)</translation>
    </message>
    <message>
        <source>Traditional Chinese (Windows-950)</source>
        <translation>Chino tradicional (Windows-950)</translation>
    </message>
    <message>
        <source>Simplified Chinese (GB 18030)</source>
        <translation>Chino simplificado (GB 18030)</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened. Check that it is there and that you may read it.</source>
        <translation>No se puede abrir {file}. Compruebe que está ahí y que puede leerlo.</translation>
    </message>
    <message>
        <source>This is no contact file we recognise. If you know what it is, choose its format.</source>
        <translation>No es un archivo de contactos que reconozcamos. Si sabe qué es, elija su formato.</translation>
    </message>
    <message>
        <source>{file} is too large to be a contact list. Split it, or export only your own list.</source>
        <translation>{file} es demasiado grande para una lista de contactos. Divídalo o exporte solo su propia lista.</translation>
    </message>
    <message>
        <source>{file} is damaged or cut short. Export it again where it comes from.</source>
        <translation>{file} está dañado o cortado. Vuelva a exportarlo desde su origen.</translation>
    </message>
    <message>
        <source>{file} holds what attackers use and no contact list needs, so it was not read.</source>
        <translation>{file} contiene lo que usan los atacantes y ninguna lista necesita, así que no se leyó.</translation>
    </message>
    <message>
        <source>{file} does not hold this user&apos;s list. Choose one of those it holds.</source>
        <translation>{file} no contiene la lista de este usuario. Elija una de las que contiene.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read in this encoding.</source>
        <translation>{file} no se puede leer en esta codificación.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Se detuvo la lectura.</translation>
    </message>
    <message>
        <source>This list has moved to the mailbox, and the copy here is empty. In Outlook, export the folder Lync Contacts as CSV, and import that.</source>
        <translation>Esta lista se ha movido al buzón y la copia de aquí está vacía. En Outlook, exporte la carpeta Lync Contacts como CSV e impórtela.</translation>
    </message>
    <message>
        <source>The file holds passwords. They were not read; keep the file in a safe place.</source>
        <translation>El archivo contiene contraseñas. No se leyeron; guarde el archivo en lugar seguro.</translation>
    </message>
    <message>
        <source>Google&apos;s own labels were not made groups.</source>
        <translation>Las etiquetas propias de Google no se convirtieron en grupos.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya está</translation>
    </message>
    <message>
        <source>Not a partner</source>
        <translation>No es partner</translation>
    </message>
    <message>
        <source>Service ended</source>
        <translation>Servicio terminado</translation>
    </message>
    <message>
        <source>Yourself</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>New on your list</source>
        <translation>Nuevo en su lista</translation>
    </message>
    <message>
        <source>New; taken for XMPP, because no partners are listed</source>
        <translation>Nuevo; tomado como XMPP, pues no hay partners en la lista</translation>
    </message>
    <message>
        <source>Looks like {detail}: tick it only if it is right</source>
        <translation>Se parece a {detail}: márquelo solo si es correcto</translation>
    </message>
    <message>
        <source>Mixes alphabets, as forged addresses do: tick it only if it is right</source>
        <translation>Mezcla alfabetos, como las direcciones falsas: márquelo solo si es correcto</translation>
    </message>
    <message>
        <source>Gets the name {name}</source>
        <translation>Recibe el nombre {name}</translation>
    </message>
    <message>
        <source>Comes into further groups</source>
        <translation>Entra en más grupos</translation>
    </message>
    <message>
        <source>Gets the name {name} and comes into further groups</source>
        <translation>Recibe el nombre {name} y entra en más grupos</translation>
    </message>
    <message>
        <source>On your list just so</source>
        <translation>Ya está así en su lista</translation>
    </message>
    <message>
        <source>The same address as in line {detail}</source>
        <translation>La misma dirección que en la línea {detail}</translation>
    </message>
    <message>
        <source>The same address as in {detail}</source>
        <translation>La misma dirección que en {detail}</translation>
    </message>
    <message>
        <source>{detail} is no XMPP partner</source>
        <translation>{detail} no es partner XMPP</translation>
    </message>
    <message>
        <source>A colleague at {detail}: reach them with Lync itself</source>
        <translation>Un compañero en {detail}: contacte con él en Lync</translation>
    </message>
    <message>
        <source>Ended on {date} ({service}); ticked, it is kept as a note</source>
        <translation>Terminó el {date} ({service}); marcado, se conserva como nota</translation>
    </message>
    <message>
        <source>Your own address</source>
        <translation>Su propia dirección</translation>
    </message>
    <message>
        <source>Ended in {date} ({service}); ticked, it is kept as a note</source>
        <translation>Terminó en {date} ({service}); marcado, se conserva como nota</translation>
    </message>
    <message>
        <source>the name was shortened</source>
        <translation>se acortó el nombre</translation>
    </message>
    <message>
        <source>a group&apos;s name was shortened</source>
        <translation>se acortó el nombre de un grupo</translation>
    </message>
    <message>
        <source>groups beyond the most possible were left out</source>
        <translation>se dejaron fuera los grupos sobrantes</translation>
    </message>
    <message>
        <source>a group it names is not in the file</source>
        <translation>un grupo que nombra no está en el archivo</translation>
    </message>
    <message>
        <source>the name was taken as it stands</source>
        <translation>el nombre se tomó tal cual</translation>
    </message>
    <message>
        <source>the device behind the / was left out</source>
        <translation>se dejó fuera el dispositivo tras la /</translation>
    </message>
    <message>
        <source>its e-mail address was taken</source>
        <translation>se tomó su dirección de correo</translation>
    </message>
    <message>
        <source>{words}; {remark}</source>
        <translation>{words}; {remark}</translation>
    </message>
    <message>
        <source>It has no messaging address.</source>
        <translation>No tiene dirección de mensajería.</translation>
    </message>
    <message>
        <source>It has only an e-mail address.</source>
        <translation>Solo tiene una dirección de correo.</translation>
    </message>
    <message>
        <source>It is a telephone number.</source>
        <translation>Es un número de teléfono.</translation>
    </message>
    <message>
        <source>It is a distribution group, not a person.</source>
        <translation>Es un grupo de distribución, no una persona.</translation>
    </message>
    <message>
        <source>It lives on a service that neither Lync nor XMPP reaches.</source>
        <translation>Es de un servicio al que no llegan ni Lync ni XMPP.</translation>
    </message>
    <message>
        <source>It is the address of a server, not of a person.</source>
        <translation>Es la dirección de un servidor, no de una persona.</translation>
    </message>
    <message>
        <source>It is not a valid address.</source>
        <translation>No es una dirección válida.</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>La línea es demasiado larga.</translation>
    </message>
    <message>
        <source>It has characters that can&apos;t be read in this encoding.</source>
        <translation>Tiene caracteres que no se leen en esta codificación.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <translation>Hay unas comillas sin cerrar.</translation>
    </message>
    <message>
        <source>It has the wrong number of columns.</source>
        <translation>El número de columnas no es correcto.</translation>
    </message>
    <message>
        <source>It was blocked in Lync, and asking would let them see you.</source>
        <translation>Estaba bloqueado en Lync, y pedirlo le dejaría verle a usted.</translation>
    </message>
    <message>
        <source>The card has no end.</source>
        <translation>La tarjeta no tiene fin.</translation>
    </message>
    <message>
        <source>It is not a line of a vCard.</source>
        <translation>No es una línea de una vCard.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to add</source>
        <translation>
            <numerusform>%Ln por agregar</numerusform>
            <numerusform>%Ln por agregar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to update</source>
        <translation>
            <numerusform>%Ln por actualizar</numerusform>
            <numerusform>%Ln por actualizar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept as a note</source>
        <translation>
            <numerusform>%Ln conservado como nota</numerusform>
            <numerusform>%Ln conservados como nota</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import contacts from a file</source>
        <translation>Importar contactos de un archivo</translation>
    </message>
    <message>
        <source>Check before you import</source>
        <translation>Revise antes de importar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Import {contacts}</source>
        <translation>&amp;Importar {contacts}</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Nothing is ticked, so there is nothing to import.</source>
        <translation>No hay nada marcado, así que no hay nada que importar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln sin cambios</numerusform>
            <numerusform>%Ln sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose contact files</source>
        <translation>Elegir archivos de contactos</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>Se deshizo la importación</translation>
    </message>
    <message>
        <source>Nothing was changed. {reason}</source>
        <translation>No se cambió nada. {reason}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Table for spreadsheets, CSV (*.csv)</source>
        <translation>Tabla para hojas de cálculo, CSV (*.csv)</translation>
    </message>
    <message>
        <source>import-report.csv</source>
        <translation>import-report.csv</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The report is in {file}.</source>
        <translation>El informe está en {file}.</translation>
    </message>
</context>
<context>
    <name>LeftPane</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Search contacts and messages</source>
        <translation>Buscar contactos y mensajes</translation>
    </message>
    <message>
        <source>Search contacts by name or address, and messages by their words</source>
        <translation>Buscar contactos por nombre o dirección, y mensajes por sus palabras</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkDetailsDialog</name>
    <message>
        <source>Connection details</source>
        <translation>Detalles de la conexión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Agregar un contacto</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>Agregar un contacto…</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Tarjeta de contacto</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importar contactos…</translation>
    </message>
    <message>
        <source>Export contacts…</source>
        <translation>Exportar contactos…</translation>
    </message>
    <message>
        <source>Conversation in its own window</source>
        <translation>Conversación en su propia ventana</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>Exportar conversación…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search contacts and messages</source>
        <translation>Buscar contactos y mensajes</translation>
    </message>
    <message>
        <source>Sort by presence</source>
        <translation>Ordenar por presencia</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>Ordenar por nombre</translation>
    </message>
    <message>
        <source>Hide who is offline</source>
        <translation>Ocultar a quien está sin conexión</translation>
    </message>
    <message>
        <source>Compact list</source>
        <translation>Lista compacta</translation>
    </message>
    <message>
        <source>Partners…</source>
        <translation>Partners…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>User&apos;s guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Métodos abreviados de teclado</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
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
        <translation>Responder a muchas</translation>
    </message>
    <message>
        <source>Accept all {count} and add them…</source>
        <translation>Aceptar y agregar las {count}…</translation>
    </message>
    <message>
        <source>Decline all {count}…</source>
        <translation>Rechazar las {count}…</translation>
    </message>
    <message>
        <source>Decline all {count} of {domain}…</source>
        <translation>Rechazar las {count} de {domain}…</translation>
    </message>
    <message>
        <source>Block {domain}…</source>
        <translation>Bloquear {domain}…</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Show what it said before</source>
        <translation>Mostrar lo que decía antes</translation>
    </message>
    <message>
        <source>Delete from this computer</source>
        <translation>Eliminar de este equipo</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n messages from this computer</source>
        <translation>
            <numerusform>Eliminar %n mensaje de este equipo</numerusform>
            <numerusform>Eliminar %n mensajes de este equipo</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {address}</source>
        <translation>Abrir {address}</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>What&apos;s happening today?</source>
        <translation>¿Qué está pasando hoy?</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Su nota</translation>
    </message>
    <message>
        <source>A note that your contacts see beside your state</source>
        <translation>Una nota que sus contactos ven junto a su estado</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. It goes on; the details are in the log.</source>
        <translation>Algo falló dentro del programa. Sigue en marcha; los detalles están en el registro.</translation>
    </message>
    <message>
        <source>The database was damaged. It lies at {path}; a new one was begun.</source>
        <translation>La base de datos estaba dañada. Está en {path}; se ha empezado una nueva.</translation>
    </message>
    <message>
        <source>The database is from a newer version. It lies at {path}; a new one was begun.</source>
        <translation>La base de datos es de una versión más reciente. Está en {path}; se ha empezado una nueva.</translation>
    </message>
    <message>
        <source>The settings could not be read. They lie at {path}; the defaults are in force.</source>
        <translation>No se pudo leer la configuración. Está en {path}; rigen los valores predeterminados.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s settings in {path} can&apos;t be used ({reason}), so nobody new can be added. Tell your administrator.</source>
        <translation>La configuración de su administrador en {path} no se puede usar ({reason}), así que no se puede agregar a nadie. Avise a su administrador.</translation>
    </message>
    <message>
        <source>Something could not be saved ({reason}). Check that the disk has room and can be written.</source>
        <translation>Algo no se pudo guardar ({reason}). Compruebe que el disco tiene espacio y se puede escribir en él.</translation>
    </message>
    <message>
        <source>There is a newer version of this program. Ask your administrator for it.</source>
        <translation>Hay una versión más reciente de este programa. Pídala a su administrador.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the password is kept for this session only.</source>
        <translation>Este equipo no tiene llavero, así que la contraseña se guarda solo para esta sesión.</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>New messages</source>
        <translation>Mensajes nuevos</translation>
    </message>
    <message>
        <source>Show &amp;notifications of new messages</source>
        <translation>Mostrar &amp;notificaciones de mensajes nuevos</translation>
    </message>
    <message>
        <source>Only while their conversation is not in front of you.</source>
        <translation>Solo si su conversación no está en primer plano.</translation>
    </message>
    <message>
        <source>Show the &amp;text in notifications</source>
        <translation>Mostrar el &amp;texto en las notificaciones</translation>
    </message>
    <message>
        <source>Otherwise they only say who has written.</source>
        <translation>Si no, solo dicen quién ha escrito.</translation>
    </message>
    <message>
        <source>Play a &amp;sound</source>
        <translation>Reproducir un &amp;sonido</translation>
    </message>
    <message>
        <source>The desktop&apos;s own, with the notification.</source>
        <translation>El del escritorio, con la notificación.</translation>
    </message>
</context>
<context>
    <name>OwnHeader</name>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectado</translation>
    </message>
    <message>
        <source>Your state: {state}</source>
        <translation>Su estado: {state}</translation>
    </message>
    <message>
        <source>Change your state</source>
        <translation>Cambiar su estado</translation>
    </message>
</context>
<context>
    <name>PaneTabs</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>PartnerDialog</name>
    <message>
        <source>Change a partner</source>
        <translation>Cambiar un partner</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>Agregar un partner</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add partner</source>
        <translation>Agregar partner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>fabrikam.example</source>
        <translation>fabrikam.example</translation>
    </message>
    <message>
        <source>Further domains</source>
        <translation>Más dominios</translation>
    </message>
    <message>
        <source>sales.fabrikam.example, fabrikam.test</source>
        <translation>sales.fabrikam.example, fabrikam.test</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation>Para usted</translation>
    </message>
    <message>
        <source>Separated by commas or spaces</source>
        <translation>Separados por comas o espacios</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Dominio</translation>
    </message>
    <message>
        <source>&amp;Further domains</source>
        <translation>&amp;Más dominios</translation>
    </message>
    <message>
        <source>Subdomains are not included by themselves: name each.</source>
        <translation>Los subdominios no se incluyen solos: indique cada uno.</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>D&amp;escripción</translation>
    </message>
    <message>
        <source>this domain</source>
        <translation>este dominio</translation>
    </message>
    <message>
        <source>{text} is not a domain. A domain looks like fabrikam.example.</source>
        <translation>{text} no es un dominio. Un dominio es como fabrikam.example.</translation>
    </message>
</context>
<context>
    <name>PartnerPart</name>
    <message>
        <source>Check this domain</source>
        <translation>Comprobar este dominio</translation>
    </message>
    <message>
        <source>Partners…</source>
        <translation>Partners…</translation>
    </message>
    <message>
        <source>Your own organisation</source>
        <translation>Su propia organización</translation>
    </message>
    <message>
        <source>{type}, not listed</source>
        <translation>{type}, no figura</translation>
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
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Further domains</source>
        <translation>Más dominios</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>People anywhere can reach you without being on your list, and your contacts see your note.</source>
        <translation>Cualquiera puede contactar con usted sin estar en su lista, y sus contactos ven su nota.</translation>
    </message>
    <message>
        <source>People anywhere can reach you without being on your list. Of unlisted domains nobody sees your note.</source>
        <translation>Cualquiera puede contactar con usted sin estar en su lista. De los dominios que no figuran, nadie ve su nota.</translation>
    </message>
    <message>
        <source>People there can reach you only after you add them; what strangers write is held back. They never see your note.</source>
        <translation>Allí solo pueden contactar con usted después de que los agregue; lo que escriben desconocidos se retiene. Nunca ven su nota.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s settings in {path} can&apos;t be used ({reason}), so nobody new can be added. Tell your administrator.</source>
        <translation>La configuración de su administrador en {path} no se puede usar ({reason}), así que no se puede agregar a nadie. Avise a su administrador.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened. Check that it is there and that you may read it.</source>
        <translation>No se puede abrir {file}. Compruebe que está ahí y que puede leerlo.</translation>
    </message>
    <message>
        <source>{file} is no list of partners: it has no column Domain or Identity. Ask for the output of Get-CsXmppAllowedPartner | Export-Csv.</source>
        <translation>{file} no es una lista de partners: no tiene la columna Domain o Identity. Pida el resultado de Get-CsXmppAllowedPartner | Export-Csv.</translation>
    </message>
    <message>
        <source>{file} is too large to be a list of partners.</source>
        <translation>{file} es demasiado grande para una lista de partners.</translation>
    </message>
    <message>
        <source>{file} is damaged, so nothing was taken over.</source>
        <translation>{file} está dañado, así que no se tomó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n partners were taken over.</source>
        <translation>
            <numerusform>Se tomó %n partner.</numerusform>
            <numerusform>Se tomaron %n partners.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 partner was taken over.</source>
        <translation>Se tomó 1 partner.</translation>
    </message>
    <message>
        <source>The export lost the further domains of: {domains}. Add them by hand.</source>
        <translation>La exportación perdió los demás dominios de: {domains}. Agréguelos a mano.</translation>
    </message>
    <message>
        <source>Line {line}, {text}: {reason}</source>
        <translation>Línea {line}, {text}: {reason}</translation>
    </message>
    <message>
        <source>and {count} more lines</source>
        <translation>y {count} líneas más</translation>
    </message>
    <message>
        <source>Federated</source>
        <translation>Federado</translation>
    </message>
    <message>
        <source>Public verified</source>
        <translation>Público comprobado</translation>
    </message>
    <message>
        <source>Public unverified</source>
        <translation>Público sin comprobar</translation>
    </message>
    <message>
        <source>Not a partner</source>
        <translation>No es partner</translation>
    </message>
    <message>
        <source>People at {domain} can reach you without being on your list, and see your note.</source>
        <translation>Las personas de {domain} pueden contactar con usted sin estar en su lista, y ven su nota.</translation>
    </message>
    <message>
        <source>People at {domain} can reach you without being on your list. They never see your note.</source>
        <translation>Las personas de {domain} pueden contactar con usted sin estar en su lista. Nunca ven su nota.</translation>
    </message>
    <message>
        <source>People at {domain} can reach you only after you add them. They never see your note.</source>
        <translation>Las personas de {domain} solo pueden contactar con usted después de que las agregue. Nunca ven su nota.</translation>
    </message>
    <message>
        <source>{domain} is no partner, and only partners are allowed. Nobody there can be added.</source>
        <translation>{domain} no es partner, y solo se permiten partners. No se puede agregar a nadie de allí.</translation>
    </message>
    <message>
        <source>The line has no domain.</source>
        <translation>La línea no tiene dominio.</translation>
    </message>
    <message>
        <source>It names something that is not a domain.</source>
        <translation>Nombra algo que no es un dominio.</translation>
    </message>
    <message>
        <source>Its partner type is not one of Lync&apos;s three.</source>
        <translation>Su tipo de partner no es uno de los tres de Lync.</translation>
    </message>
    <message>
        <source>The line can&apos;t be read.</source>
        <translation>La línea no se puede leer.</translation>
    </message>
    <message>
        <source>An earlier line has the same domain.</source>
        <translation>Una línea anterior tiene el mismo dominio.</translation>
    </message>
    <message>
        <source>Your administrator has set the partners.</source>
        <translation>Su administrador ha establecido los partners.</translation>
    </message>
    <message>
        <source>Your administrator has set whether other domains are allowed.</source>
        <translation>Su administrador ha establecido si se permiten otros dominios.</translation>
    </message>
    <message>
        <source>Your administrator has set the type of other domains.</source>
        <translation>Su administrador ha establecido el tipo de los demás dominios.</translation>
    </message>
    <message>
        <source>Your administrator has set the domain of your account.</source>
        <translation>Su administrador ha establecido el dominio de su cuenta.</translation>
    </message>
    <message>
        <source>Your administrator has set the gateway.</source>
        <translation>Su administrador ha establecido la puerta de enlace.</translation>
    </message>
    <message>
        <source>Your administrator has set how the connection is secured.</source>
        <translation>Su administrador ha establecido cómo se protege la conexión.</translation>
    </message>
    <message>
        <source>Your administrator has set the CA file.</source>
        <translation>Su administrador ha establecido el archivo de CA.</translation>
    </message>
    <message>
        <source>Your administrator has set how long messages are kept.</source>
        <translation>Su administrador ha establecido cuánto se conservan los mensajes.</translation>
    </message>
    <message>
        <source>Your administrator has set whether spelling is checked.</source>
        <translation>Su administrador ha establecido si se revisa la ortografía.</translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>&amp;Only partners on this list</source>
        <translation>&amp;Solo los partners de esta lista</translation>
    </message>
    <message>
        <source>Nobody of another domain can be added, and whoever writes from there is held back.</source>
        <translation>No se puede agregar a nadie de otro dominio, y lo que se escriba desde allí se retiene.</translation>
    </message>
    <message>
        <source>Other domains &amp;count as</source>
        <translation>Los demás dominios &amp;cuentan como</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Agregar…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Import from Lync…</source>
        <translation>Importar de Lync…</translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation>Aún no hay partners</translation>
    </message>
    <message>
        <source>Add the domains your organisation federates with, or import the list that an administrator of Lync exports with Get-CsXmppAllowedPartner.</source>
        <translation>Agregue los dominios con los que se federa su organización, o importe la lista que un administrador de Lync exporta con Get-CsXmppAllowedPartner.</translation>
    </message>
    <message>
        <source>Other domains</source>
        <translation>Otros dominios</translation>
    </message>
    <message>
        <source>List of partners</source>
        <translation>Lista de partners</translation>
    </message>
    <message>
        <source>Remove the partner {domain}? Contacts there stay, as of any other domain.</source>
        <translation>¿Quitar el partner {domain}? Sus contactos siguen, como los de cualquier otro dominio.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Partners exported from Lync</source>
        <translation>Partners exportados de Lync</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tablas (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>PartnersTable</name>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Ocultar contraseña</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar contraseña</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar una opción</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Páginas de la configuración</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No such setting</source>
        <translation>No existe esa opción</translation>
    </message>
    <message>
        <source>Try another word, or clear the search to see all.</source>
        <translation>Pruebe otra palabra o borre la búsqueda para verlas todas.</translation>
    </message>
</context>
<context>
    <name>PresencePage</name>
    <message>
        <source>Tell me when available</source>
        <translation>Avisarme cuando esté disponible</translation>
    </message>
    <message>
        <source>A notice says when somebody of these can be reached.</source>
        <translation>Un aviso indica cuándo se puede contactar con alguna de estas personas.</translation>
    </message>
    <message>
        <source>Your state</source>
        <translation>Su estado</translation>
    </message>
    <message>
        <source>Reset state</source>
        <translation>Restablecer estado</translation>
    </message>
    <message>
        <source>Back to Available, or to Inactive and Away while you are not at the computer.</source>
        <translation>Volver a Disponible, o a Inactivo y Ausente mientras no está en el equipo.</translation>
    </message>
    <message>
        <source>When you leave the computer</source>
        <translation>Cuando deja el equipo</translation>
    </message>
    <message>
        <source>Show me as &amp;Inactive after</source>
        <translation>Mostrarme como &amp;inactivo después de</translation>
    </message>
    <message>
        <source>So long without mouse or keyboard, while your state is Available.</source>
        <translation>Ese tiempo sin ratón ni teclado, mientras su estado sea Disponible.</translation>
    </message>
    <message>
        <source>Show me as &amp;Away after</source>
        <translation>Mostrarme como &amp;ausente después de</translation>
    </message>
    <message>
        <source>Locking the screen shows you as Away at once.</source>
        <translation>Bloquear la pantalla le muestra enseguida como ausente.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source> min</source>
        <comment>behind a number</comment>
        <translation> min</translation>
    </message>
    <message>
        <source>As in Lync: 5 and 15 minutes</source>
        <translation>Como en Lync: 5 y 15 minutos</translation>
    </message>
    <message>
        <source>When you present</source>
        <translation>Cuando presenta</translation>
    </message>
    <message>
        <source>Show me as Pre&amp;senting while another program fills the screen</source>
        <translation>Mostrarme pre&amp;sentando mientras otro programa llena la pantalla</translation>
    </message>
    <message>
        <source>Notices stay away, as in Do Not Disturb. Only while your state is Available.</source>
        <translation>Los avisos se retienen, como en No molestar. Solo si su estado es Disponible.</translation>
    </message>
    <message>
        <source>Several programs with your account</source>
        <translation>Varios programas con su cuenta</translation>
    </message>
    <message>
        <source>&amp;Priority of this one</source>
        <translation>&amp;Prioridad de este</translation>
    </message>
    <message>
        <source>Messages go to the program with the highest; usually 5. The others get copies.</source>
        <translation>Los mensajes van al programa con la más alta; normalmente 5. Los demás reciben copias.</translation>
    </message>
    <message>
        <source>Others see you as {state}.</source>
        <translation>Los demás le ven como {state}.</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Not ticked</source>
        <translation>Sin marcar</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Kept as a note</source>
        <translation>Conservado como nota</translation>
    </message>
    <message>
        <source>can&apos;t be taken</source>
        <translation>no se puede tomar</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>{name}, {address}, {verdict}, {state}</source>
        <translation>{name}, {address}, {verdict}, {state}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Groups in the files</source>
        <translation>Grupos de los archivos</translation>
    </message>
    <message>
        <source>Take e-mail addresses where there is no messaging address</source>
        <translation>Tomar el correo si no hay dirección de mensajería</translation>
    </message>
    <message>
        <source>Lines that were left out</source>
        <translation>Líneas que quedaron fuera</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué mirar</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Agregar archivos…</translation>
    </message>
    <message>
        <source>Choose what each group becomes on your list, with the mouse or with F2. A group that is left empty is not taken over.</source>
        <translation>Elija qué pasa a ser cada grupo en su lista, con el ratón o con F2. Un grupo que se deja vacío no se toma.</translation>
    </message>
    <message>
        <source>These lines can&apos;t become contacts.</source>
        <translation>Estas líneas no pueden ser contactos.</translation>
    </message>
    <message>
        <source>Contacts ({count})</source>
        <translation>Contactos ({count})</translation>
    </message>
    <message>
        <source>Groups ({count})</source>
        <translation>Grupos ({count})</translation>
    </message>
    <message>
        <source>Left out ({count})</source>
        <translation>Fuera ({count})</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>This takes a moment for very long lists.</source>
        <translation>Con listas muy largas tarda un momento.</translation>
    </message>
    <message>
        <source>Whose list?</source>
        <translation>¿De quién es la lista?</translation>
    </message>
    <message>
        <source>Choose above whose contacts to take. The lists of the others stay untouched.</source>
        <translation>Elija arriba los contactos de quién tomar. Las listas de los demás quedan intactas.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada que mostrar</translation>
    </message>
    <message>
        <source>Nothing could be read. Choose another format above, or another file.</source>
        <translation>No se pudo leer nada. Elija arriba otro formato u otro archivo.</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Contacts in the files</source>
        <translation>Contactos de los archivos</translation>
    </message>
    <message>
        <source>Space ticks or unticks the chosen rows.</source>
        <translation>La barra espaciadora marca o desmarca las filas elegidas.</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Stop reading</source>
        <translation>Detener la lectura</translation>
    </message>
    <message>
        <source>Reading {file}, {number} of {total}…</source>
        <translation>Leyendo {file}, {number} de {total}…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>You: {text}</source>
        <translation>Usted: {text}</translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Aún no hay conversaciones</translation>
    </message>
    <message>
        <source>Choose a contact and press Enter to write to them.</source>
        <translation>Elija un contacto y pulse Entrar para escribirle.</translation>
    </message>
</context>
<context>
    <name>RejectedModel</name>
    <message>
        <source>Left out</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Qué pone</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>Por qué quedó fuera</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>RequestBar</name>
    <message>
        <source>Accept and add</source>
        <translation>Aceptar y agregar</translation>
    </message>
    <message>
        <source>More answers…</source>
        <translation>Más respuestas…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>{name} wants to add you.</source>
        <translation>{name} quiere agregarle.</translation>
    </message>
    <message numerus="yes">
        <source>%n people want to add you.</source>
        <translation>
            <numerusform>%n persona quiere agregarle.</numerusform>
            <numerusform>%n personas quieren agregarle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>Asked {time}</source>
        <translation>Solicitado {time}</translation>
    </message>
    <message>
        <source>First wrote {time}</source>
        <translation>Primer mensaje {time}</translation>
    </message>
    <message>
        <source>{name} wants to see your presence</source>
        <translation>{name} quiere ver su presencia</translation>
    </message>
    <message>
        <source>{name} has written to you and is not on your list</source>
        <translation>{name} le ha escrito y no está en su lista</translation>
    </message>
    <message>
        <source>Has written to you; you see the message when you accept.</source>
        <translation>Le ha escrito; verá el mensaje cuando acepte.</translation>
    </message>
    <message numerus="yes">
        <source>Has written to you %n times; you see the messages when you accept.</source>
        <translation>
            <numerusform>Le ha escrito %n vez; verá el mensaje cuando acepte.</numerusform>
            <numerusform>Le ha escrito %n veces; verá los mensajes cuando acepte.</numerusform>
        </translation>
    </message>
    <message>
        <source>{domain} is no partner, and only partners are allowed.</source>
        <translation>{domain} no es partner, y solo se permiten partners.</translation>
    </message>
    <message>
        <source>Accept and add</source>
        <translation>Aceptar y agregar</translation>
    </message>
    <message>
        <source>They see your presence, and you ask to see theirs</source>
        <translation>Ve su presencia, y usted pide ver la suya</translation>
    </message>
    <message>
        <source>{name} sees your presence, and you ask to see theirs</source>
        <translation>{name} ve su presencia, y usted pide ver la suya</translation>
    </message>
    <message>
        <source>Accept only</source>
        <translation>Solo aceptar</translation>
    </message>
    <message>
        <source>{name} sees your presence; you don&apos;t see theirs</source>
        <translation>{name} ve su presencia; usted no ve la suya</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>{name} does not see your presence, and may ask again</source>
        <translation>{name} no ve su presencia y puede volver a pedirlo</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>{name} can&apos;t reach you any more, and is not told</source>
        <translation>{name} ya no puede contactar con usted y no se le informa</translation>
    </message>
</context>
<context>
    <name>RequestProgressBar</name>
    <message>
        <source>Undo the import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>{contacts} imported, and everybody new has been asked.</source>
        <translation>{contacts} importados, y se ha preguntado a todos los nuevos.</translation>
    </message>
    <message>
        <source>{contacts} imported.</source>
        <translation>{contacts} importados.</translation>
    </message>
    <message>
        <source>{contacts} will be asked as soon as you are signed in.</source>
        <translation>Por preguntar en cuanto inicie sesión: {contacts}.</translation>
    </message>
    <message>
        <source>Asking the imported contacts: {sent} of {total}</source>
        <translation>Preguntando a los contactos importados: {sent} de {total}</translation>
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
        <translation>1 mensaje retenido</translation>
    </message>
    <message numerus="yes">
        <source>%n messages kept back</source>
        <translation>
            <numerusform>%n mensaje retenido</numerusform>
            <numerusform>%n mensajes retenidos</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} asks to see your presence, {line}</source>
        <translation>{name} pide ver su presencia, {line}</translation>
    </message>
    <message>
        <source>{name} wrote to you, {line}</source>
        <translation>{name} le escribió, {line}</translation>
    </message>
    <message>
        <source>1 person asks to see your presence</source>
        <translation>1 persona pide ver su presencia</translation>
    </message>
    <message numerus="yes">
        <source>%n people ask to see your presence</source>
        <translation>
            <numerusform>%n persona pide ver su presencia</numerusform>
            <numerusform>%n personas piden ver su presencia</numerusform>
        </translation>
    </message>
    <message>
        <source>1 stranger has written to you</source>
        <translation>1 desconocido le ha escrito</translation>
    </message>
    <message numerus="yes">
        <source>%n strangers have written to you</source>
        <translation>
            <numerusform>%n desconocido le ha escrito</numerusform>
            <numerusform>%n desconocidos le han escrito</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsPanel</name>
    <message>
        <source>Answer many…</source>
        <translation>Responder a muchas…</translation>
    </message>
    <message>
        <source>No requests</source>
        <translation>No hay solicitudes</translation>
    </message>
    <message>
        <source>Whoever asks to see your presence waits here for your answer.</source>
        <translation>Quien pide ver su presencia espera aquí su respuesta.</translation>
    </message>
    <message>
        <source>Kinds of requests</source>
        <translation>Tipos de solicitudes</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Solicitantes</translation>
    </message>
    <message>
        <source>Strangers&apos; messages</source>
        <translation>Mensajes de desconocidos</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Accept all {count}? They see your presence, and you ask to see theirs.</source>
        <translation>¿Aceptar las {count}? Verán su presencia, y usted pide ver la suya.</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>Aceptar todas</translation>
    </message>
    <message>
        <source>Decline all {count}? They don&apos;t see your presence, and may ask again.</source>
        <translation>¿Rechazar las {count}? No ven su presencia y pueden volver a pedirlo.</translation>
    </message>
    <message>
        <source>Decline all</source>
        <translation>Rechazar todas</translation>
    </message>
    <message>
        <source>Decline everybody of {domain} who waits here? They may ask again.</source>
        <translation>¿Rechazar a todos los de {domain} que esperan aquí? Pueden volver a pedirlo.</translation>
    </message>
    <message>
        <source>Block {domain}? Nobody there can reach you, contacts of yours included.</source>
        <translation>¿Bloquear {domain}? Nadie de allí podrá contactar con usted, incluidos sus contactos.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
</context>
<context>
    <name>Resemblance</name>
    <message>
        <source>This address only looks like {address}, who is on your list: it is somebody else&apos;s.</source>
        <translation>Esta dirección solo se parece a {address}, que está en su lista: es de otra persona.</translation>
    </message>
    <message>
        <source>This address mixes letters of different alphabets that look alike.</source>
        <translation>Esta dirección mezcla letras parecidas de distintos alfabetos.</translation>
    </message>
</context>
<context>
    <name>ResultsDelegate</name>
    <message>
        <source>You to {name}</source>
        <translation>Usted a {name}</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Only messages with</source>
        <translation>Solo mensajes con</translation>
    </message>
    <message>
        <source>Only messages of</source>
        <translation>Solo mensajes de</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>El último año</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Hace más de un año</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Mensajes encontrados</translation>
    </message>
    <message>
        <source>No message there has these words.</source>
        <translation>Ningún mensaje de ahí tiene estas palabras.</translation>
    </message>
    <message>
        <source>No message has these words.</source>
        <translation>Ningún mensaje tiene estas palabras.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages found</source>
        <translation>
            <numerusform>%n mensaje encontrado</numerusform>
            <numerusform>%n mensajes encontrados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchEntry</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
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
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Busy, inactive</source>
        <translation>Ocupado, inactivo</translation>
    </message>
    <message>
        <source>Do Not Disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Be Right Back</source>
        <translation>Vuelvo enseguida</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Presence unknown</source>
        <translation>Estado desconocido</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>en reunión</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>al teléfono</translation>
    </message>
    <message>
        <source>in a conference call</source>
        <translation>en una conferencia</translation>
    </message>
    <message>
        <source>presenting</source>
        <translation>presentando</translation>
    </message>
    <message>
        <source>urgent interruptions only</source>
        <translation>solo interrupciones urgentes</translation>
    </message>
    <message>
        <source>out of office</source>
        <translation>fuera de la oficina</translation>
    </message>
    <message>
        <source>off work</source>
        <translation>fuera del trabajo</translation>
    </message>
    <message>
        <source>out to lunch</source>
        <translation>comiendo</translation>
    </message>
    <message>
        <source>free to chat</source>
        <translation>con ganas de hablar</translation>
    </message>
    <message>
        <source>for longer</source>
        <translation>por mucho tiempo</translation>
    </message>
    <message>
        <source>Off Work</source>
        <translation>Fuera del trabajo</translation>
    </message>
    <message>
        <source>Out of Office</source>
        <translation>Fuera de la oficina</translation>
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
        <translation>{state} · último conocido</translation>
    </message>
    <message>
        <source>{state} · last known, {time}</source>
        <translation>{state} · último conocido, {time}</translation>
    </message>
    <message>
        <source>{state} · {note}</source>
        <translation>{state} · {note}</translation>
    </message>
    <message>
        <source>Appear Away</source>
        <translation>Aparecer como ausente</translation>
    </message>
    <message>
        <source>Appear Offline</source>
        <translation>Aparecer como desconectado</translation>
    </message>
    <message>
        <source>In a Meeting</source>
        <translation>En reunión</translation>
    </message>
    <message>
        <source>In a Call</source>
        <translation>Al teléfono</translation>
    </message>
    <message>
        <source>In a Conference Call</source>
        <translation>En una conferencia</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>Presentando</translation>
    </message>
    <message>
        <source>Urgent Interruptions Only</source>
        <translation>Solo interrupciones urgentes</translation>
    </message>
    <message>
        <source>Out to Lunch</source>
        <translation>Comiendo</translation>
    </message>
    <message>
        <source>Nobody sees you, and you don&apos;t see how others are. Messages come a little later.</source>
        <translation>Nadie le ve, y usted no ve cómo están los demás. Los mensajes llegan un poco más tarde.</translation>
    </message>
    <message>
        <source>Friends and Family</source>
        <translation>Amigos y familia</translation>
    </message>
    <message>
        <source>Workgroup</source>
        <translation>Grupo de trabajo</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>Compañeros</translation>
    </message>
    <message>
        <source>External Contacts</source>
        <translation>Contactos externos</translation>
    </message>
    <message>
        <source>Blocked Contacts</source>
        <translation>Contactos bloqueados</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Ha cerrado la sesión.</translation>
    </message>
    <message>
        <source>Looking for {host}…</source>
        <translation>Buscando {host}…</translation>
    </message>
    <message>
        <source>Connecting to {host}…</source>
        <translation>Conectando con {host}…</translation>
    </message>
    <message>
        <source>Securing the connection to {host}…</source>
        <translation>Protegiendo la conexión con {host}…</translation>
    </message>
    <message>
        <source>Signing in at {host}…</source>
        <translation>Iniciando sesión en {host}…</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>Ha iniciado sesión.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost.</source>
        <translation>Se perdió la conexión con {host}.</translation>
    </message>
    <message>
        <source>You are not signed in at {host}.</source>
        <translation>No ha iniciado sesión en {host}.</translation>
    </message>
    <message>
        <source>{host} did not accept this address and password. Check both and sign in again.</source>
        <translation>{host} no aceptó esta dirección y contraseña. Revise ambas y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Your account at {host} is disabled. Ask your administrator to enable it.</source>
        <translation>Su cuenta en {host} está deshabilitada. Pida a su administrador que la habilite.</translation>
    </message>
    <message>
        <source>There is no server {host}. Check the part of your address behind the @, or enter the gateway&apos;s name under More.</source>
        <translation>No existe el servidor {host}. Revise la parte de su dirección tras la @, o escriba el nombre de la puerta de enlace en Más.</translation>
    </message>
    <message>
        <source>This computer has no network. You will be signed in as soon as there is one.</source>
        <translation>Este equipo no tiene red. Se iniciará sesión en cuanto la haya.</translation>
    </message>
    <message>
        <source>{host} refuses connections. It may be restarting; if this goes on, tell your administrator.</source>
        <translation>{host} rechaza las conexiones. Quizá se esté reiniciando; si continúa, avise a su administrador.</translation>
    </message>
    <message>
        <source>{host} does not answer. A firewall may be in the way, or the server is down.</source>
        <translation>{host} no responde. Quizá haya un firewall en medio o el servidor esté caído.</translation>
    </message>
    <message>
        <source>{host} offers no encryption, so nothing was sent. Ask your administrator to switch on TLS.</source>
        <translation>{host} no ofrece cifrado, así que no se envió nada. Pida a su administrador que active TLS.</translation>
    </message>
    <message>
        <source>No secure connection to {host} could be made. Tell your administrator.</source>
        <translation>No se pudo establecer una conexión segura con {host}. Avise a su administrador.</translation>
    </message>
    <message>
        <source>The certificate of {host} comes from an authority that this computer does not trust. If your organisation has its own, choose its CA file under More.</source>
        <translation>El certificado de {host} es de una entidad en la que este equipo no confía. Si su organización tiene la suya, elija su archivo de CA en Más.</translation>
    </message>
    <message>
        <source>The key of {host} has changed since you trusted it. Somebody may be in between: ask your administrator whether it was renewed, and compare the fingerprint under Details.</source>
        <translation>La clave de {host} ha cambiado desde que confió en ella. Quizá haya alguien en medio: pregunte a su administrador si se renovó y compare la huella digital en Detalles.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired. Check this computer&apos;s clock, then tell your administrator.</source>
        <translation>El certificado de {host} ha caducado. Revise el reloj de este equipo y avise a su administrador.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server than {host}. Nothing was sent. Tell your administrator.</source>
        <translation>El certificado es de otro servidor, no de {host}. No se envió nada. Avise a su administrador.</translation>
    </message>
    <message>
        <source>The certificate of {host} has been revoked: its key may be in wrong hands. Nothing was sent. Tell your administrator.</source>
        <translation>El certificado de {host} se ha revocado: su clave puede estar en malas manos. No se envió nada. Avise a su administrador.</translation>
    </message>
    <message>
        <source>Whether the certificate of {host} has been revoked cannot be told: the CA file has no list in force for it. Tell your administrator.</source>
        <translation>No se puede saber si el certificado de {host} se ha revocado: el archivo de CA no tiene una lista vigente para él. Avise a su administrador.</translation>
    </message>
    <message>
        <source>Somebody between this computer and {host} has changed how to sign in. Your password was not given away. Tell your administrator.</source>
        <translation>Alguien entre este equipo y {host} ha alterado el modo de iniciar sesión. Su contraseña no se entregó. Avise a su administrador.</translation>
    </message>
    <message>
        <source>{host} no longer offers the protection that this account has had before. Your password was not given away. Tell your administrator.</source>
        <translation>{host} ya no ofrece la protección que esta cuenta tenía hasta ahora. Su contraseña no se entregó. Avise a su administrador.</translation>
    </message>
    <message>
        <source>{host} wants the password in a way that is not safe. Ask your administrator to allow SCRAM.</source>
        <translation>{host} pide la contraseña de un modo que no es seguro. Pida a su administrador que permita SCRAM.</translation>
    </message>
    <message>
        <source>The CA file could not be read. Choose another one under More.</source>
        <translation>No se pudo leer el archivo de CA. Elija otro en Más.</translation>
    </message>
    <message>
        <source>{host} signed in another account than yours. You were disconnected; tell your administrator.</source>
        <translation>{host} abrió otra cuenta que no es la suya. Se le desconectó; avise a su administrador.</translation>
    </message>
    <message>
        <source>Your administrator allows other accounts than this one on this computer. Sign in with the address that your organisation gave you.</source>
        <translation>Su administrador permite en este equipo otras cuentas, no esta. Inicie sesión con la dirección que le dio su organización.</translation>
    </message>
    <message>
        <source>Another program signed in with the same name and took over. Sign in to take it back.</source>
        <translation>Otro programa inició sesión con el mismo nombre y ocupó el lugar. Inicie sesión para recuperarlo.</translation>
    </message>
    <message>
        <source>{host} is being shut down or restarted.</source>
        <translation>{host} se está apagando o reiniciando.</translation>
    </message>
    <message>
        <source>{host} sent something that is not allowed, so the connection was closed.</source>
        <translation>{host} envió algo que no está permitido, así que se cerró la conexión.</translation>
    </message>
    <message>
        <source>{domain} can&apos;t be found</source>
        <translation>no se encuentra {domain}</translation>
    </message>
    <message>
        <source>{domain} does not answer</source>
        <translation>{domain} no responde</translation>
    </message>
    <message>
        <source>{domain} offers no presence</source>
        <translation>{domain} no ofrece presencia</translation>
    </message>
    <message>
        <source>{domain} does not know this address</source>
        <translation>{domain} no conoce esta dirección</translation>
    </message>
    <message>
        <source>{domain} does not allow it</source>
        <translation>{domain} no lo permite</translation>
    </message>
    <message>
        <source>they have not let you see it</source>
        <translation>no le ha dejado verla</translation>
    </message>
    <message>
        <source>{domain} did not take the request</source>
        <translation>{domain} no aceptó la solicitud</translation>
    </message>
    <message>
        <source>{domain} found the request too large</source>
        <translation>{domain} encontró la solicitud demasiado grande</translation>
    </message>
    <message>
        <source>{domain} is overloaded</source>
        <translation>{domain} está sobrecargado</translation>
    </message>
    <message>
        <source>{domain} does not federate with yours</source>
        <translation>{domain} no se federa con el suyo</translation>
    </message>
    <message>
        <source>this address no longer exists</source>
        <translation>esta dirección ya no existe</translation>
    </message>
    <message>
        <source>you have blocked them</source>
        <translation>usted le ha bloqueado</translation>
    </message>
    <message>
        <source>{domain} gave an error</source>
        <translation>{domain} dio un error</translation>
    </message>
    <message>
        <source>Your gateway can&apos;t reach {domain}. Check that the address is right; if it is, tell your administrator that federation with {domain} does not work.</source>
        <translation>Su puerta de enlace no llega a {domain}. Compruebe que la dirección es correcta; si lo es, diga a su administrador que la federación con {domain} no funciona.</translation>
    </message>
    <message>
        <source>Check the address with the person, then add them anew.</source>
        <translation>Confirme la dirección con la persona y vuelva a agregarla.</translation>
    </message>
    <message>
        <source>Ask them again to let you see their presence.</source>
        <translation>Vuelva a pedirle que le deje ver su presencia.</translation>
    </message>
    <message>
        <source>This clears by itself as soon as {domain} answers again.</source>
        <translation>Se arregla solo en cuanto {domain} vuelva a responder.</translation>
    </message>
    <message>
        <source>{domain} can&apos;t be reached</source>
        <translation>no se puede contactar con {domain}</translation>
    </message>
    <message>
        <source>they can&apos;t receive messages now</source>
        <translation>ahora no puede recibir mensajes</translation>
    </message>
    <message>
        <source>they take messages from their contacts only</source>
        <translation>solo acepta mensajes de sus contactos</translation>
    </message>
    <message>
        <source>{domain} did not accept the message</source>
        <translation>{domain} no aceptó el mensaje</translation>
    </message>
    <message>
        <source>it is too long for {domain}</source>
        <translation>es demasiado largo para {domain}</translation>
    </message>
    <message>
        <source>their mailbox is full or {domain} is overloaded</source>
        <translation>su buzón está lleno o {domain} está sobrecargado</translation>
    </message>
    <message>
        <source>The change of {who} was not taken: your contact list is full.</source>
        <translation>No se aceptó el cambio de {who}: su lista de contactos está llena.</translation>
    </message>
    <message>
        <source>Your server did not take the change of {who}.</source>
        <translation>Su servidor no aceptó el cambio de {who}.</translation>
    </message>
    <message>
        <source>Enter an address, such as name@example.org.</source>
        <translation>Escriba una dirección, como name@example.org.</translation>
    </message>
    <message>
        <source>The address needs an @ between name and domain.</source>
        <translation>La dirección necesita una @ entre el nombre y el dominio.</translation>
    </message>
    <message>
        <source>The address has more than one @.</source>
        <translation>La dirección tiene más de una @.</translation>
    </message>
    <message>
        <source>An address has no spaces.</source>
        <translation>Una dirección no tiene espacios.</translation>
    </message>
    <message>
        <source>The name before the @ is missing.</source>
        <translation>Falta el nombre antes de la @.</translation>
    </message>
    <message>
        <source>The domain behind the @ is missing.</source>
        <translation>Falta el dominio después de la @.</translation>
    </message>
    <message>
        <source>The address is too long: 1023 bytes a part at most.</source>
        <translation>La dirección es demasiado larga: 1023 bytes por parte como máximo.</translation>
    </message>
    <message>
        <source>The name before the @ has a character that is not allowed.</source>
        <translation>El nombre antes de la @ tiene un carácter no permitido.</translation>
    </message>
    <message>
        <source>The domain behind the @ is not a valid domain name.</source>
        <translation>El dominio después de la @ no es un nombre de dominio válido.</translation>
    </message>
    <message>
        <source>The part behind the / is not valid.</source>
        <translation>La parte después de la / no es válida.</translation>
    </message>
    <message>
        <source>Leave out the / and what follows it.</source>
        <translation>Quite la / y lo que la sigue.</translation>
    </message>
    <message>
        <source>This is your own address.</source>
        <translation>Es su propia dirección.</translation>
    </message>
    <message>
        <source>This person is already on your list.</source>
        <translation>Esta persona ya está en su lista.</translation>
    </message>
    <message>
        <source>The domain behind the @ is no partner, and only partners are allowed. Add it to the partners in the settings, or ask your administrator.</source>
        <translation>El dominio después de la @ no es partner, y solo se permiten partners. Agréguelo a los partners en la configuración o pídaselo a su administrador.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Free some space, then try again.</source>
        <translation>No queda espacio en el disco. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>the disk</source>
        <translation>el disco</translation>
    </message>
    <message>
        <source>There is no room left for {path}. Free some space, then try again.</source>
        <translation>No queda sitio para {path}. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written. Check its permissions.</source>
        <translation>No se puede escribir {path}. Revise sus permisos.</translation>
    </message>
    <message>
        <source>{path} is in use by another program. Close that one, then try again.</source>
        <translation>Otro programa está usando {path}. Ciérrelo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{path} is damaged. It will be looked at the next time you start.</source>
        <translation>{path} está dañado. Se revisará la próxima vez que inicie.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version. Install that version to use it.</source>
        <translation>{path} lo escribió una versión más reciente. Instálela para usarlo.</translation>
    </message>
    <message>
        <source>{path} could not be read or written.</source>
        <translation>No se pudo leer o escribir {path}.</translation>
    </message>
    <message>
        <source>{file} could not be written: the disk is full.</source>
        <translation>No se pudo escribir {file}: el disco está lleno.</translation>
    </message>
    <message>
        <source>{file} could not be written: you may not write there.</source>
        <translation>No se pudo escribir {file}: no tiene permiso para escribir ahí.</translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation>No se pudo escribir {file}.</translation>
    </message>
    <message>
        <source>The password is kept in this computer&apos;s keyring.</source>
        <translation>La contraseña se guarda en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the password is kept for this session only.</source>
        <translation>Este equipo no tiene llavero, así que la contraseña se guarda solo para esta sesión.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring would keep the password readable for others, so it is kept for this session only.</source>
        <translation>El llavero de este equipo dejaría la contraseña legible para otros, así que se guarda solo para esta sesión.</translation>
    </message>
</context>
<context>
    <name>ServicePart</name>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>With Lync</source>
        <translation>Con Lync</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Además</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>{sentence} It is {value}.</source>
        <translation>{sentence} El valor es {value}.</translation>
    </message>
    <message>
        <source>whatever the server offers, always encrypted</source>
        <translation>lo que ofrezca el servidor, siempre cifrado</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>TLS desde el primer byte</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>These settings come from {path}.</source>
        <translation>Esta configuración viene de {path}.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Métodos abreviados de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Search contacts and messages</source>
        <translation>Buscar contactos y mensajes</translation>
    </message>
    <message>
        <source>Find in the conversation, else search</source>
        <translation>Buscar en la conversación o, si no, en todo</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Agregar un contacto</translation>
    </message>
    <message>
        <source>Card of the chosen contact</source>
        <translation>Tarjeta del contacto elegido</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contactos</translation>
    </message>
    <message>
        <source>Give the conversation a window of its own</source>
        <translation>Dar a la conversación su propia ventana</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Esta hoja</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>The next part of the window</source>
        <translation>La parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>The part before</source>
        <translation>La parte anterior</translation>
    </message>
    <message>
        <source>On the tabs: the tab before or after</source>
        <translation>En las pestañas: la anterior o la siguiente</translation>
    </message>
    <message>
        <source>Close what is open, or give the whole list back</source>
        <translation>Cerrar lo abierto o volver a la lista entera</translation>
    </message>
    <message>
        <source>In the contact list</source>
        <translation>En la lista de contactos</translation>
    </message>
    <message>
        <source>The next contact; letters begin a search</source>
        <translation>El contacto siguiente; las letras inician una búsqueda</translation>
    </message>
    <message>
        <source>Write to the contact</source>
        <translation>Escribir al contacto</translation>
    </message>
    <message>
        <source>Card of the contact</source>
        <translation>Tarjeta del contacto</translation>
    </message>
    <message>
        <source>Fold the group, unfold with the other arrow</source>
        <translation>Contraer el grupo, expandir con la otra flecha</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>All that can be done with the contact</source>
        <translation>Todo lo que se puede hacer con el contacto</translation>
    </message>
    <message>
        <source>In a conversation</source>
        <translation>En una conversación</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>A new line</source>
        <translation>Una línea nueva</translation>
    </message>
    <message>
        <source>In the messages: the message before</source>
        <translation>En los mensajes: el mensaje anterior</translation>
    </message>
    <message>
        <source>The newest message</source>
        <translation>El mensaje más reciente</translation>
    </message>
    <message>
        <source>Copy the chosen messages</source>
        <translation>Copiar los mensajes elegidos</translation>
    </message>
    <message>
        <source>The next misspelt word, and what may be meant</source>
        <translation>La siguiente palabra mal escrita, con sugerencias</translation>
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
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Use the XMPP account that your organisation gave you.</source>
        <translation>Use la cuenta XMPP que le dio su organización.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>name@{domain}</source>
        <translation>name@{domain}</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>Your sign-in info was deleted from this computer.</source>
        <translation>Su información de inicio de sesión se ha eliminado de este equipo.</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>Dejar de intentarlo</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>The password of {address} is not remembered on this computer. Enter it to sign in.</source>
        <translation>La contraseña de {address} no se recuerda en este equipo. Escríbala para iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>No word is marked as misspelt.</source>
        <translation>Ninguna palabra está marcada como mal escrita.</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>Add to the dictionary</source>
        <translation>Agregar al diccionario</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Presence unknown: {reason}.</source>
        <translation>Estado desconocido: {reason}.</translation>
    </message>
    <message>
        <source>You see each other&apos;s presence.</source>
        <translation>Ambos ven la presencia del otro.</translation>
    </message>
    <message>
        <source>You see their presence, but they don&apos;t see yours: they have not asked to.</source>
        <translation>Usted ve su presencia, pero no ve la de usted: no lo ha pedido.</translation>
    </message>
    <message>
        <source>They see your presence, but you don&apos;t see theirs: you have not asked to.</source>
        <translation>Ve la presencia de usted, pero usted no ve la suya: no lo ha pedido.</translation>
    </message>
    <message>
        <source>Neither of you sees the other&apos;s presence, and you have not asked to.</source>
        <translation>Ninguno ve la presencia del otro, y usted no lo ha pedido.</translation>
    </message>
    <message>
        <source>Your request to see their presence will be sent as soon as you are signed in.</source>
        <translation>Su solicitud para ver su presencia se enviará en cuanto inicie sesión.</translation>
    </message>
    <message>
        <source>You have asked to see their presence; they have not answered.</source>
        <translation>Ha pedido ver su presencia; aún no ha respondido.</translation>
    </message>
    <message>
        <source>They do not let you see their presence.</source>
        <translation>No le deja ver su presencia.</translation>
    </message>
    <message>
        <source>They ask to see your presence and wait for your answer.</source>
        <translation>Pide ver la presencia de usted y espera su respuesta.</translation>
    </message>
    <message>
        <source>They have let you see their presence, but none has ever come. Check that the address is right, and the domain {domain}.</source>
        <translation>Le ha dejado ver su presencia, pero nunca ha llegado ninguna. Compruebe la dirección y el dominio {domain}.</translation>
    </message>
    <message>
        <source>Nothing has been heard of them for more than eight hours, so their presence may be out of date.</source>
        <translation>No se sabe nada desde hace más de ocho horas; su presencia puede no estar al día.</translation>
    </message>
    <message>
        <source>Presence unknown: {domain} can&apos;t be reached.</source>
        <translation>Estado desconocido: no se puede contactar con {domain}.</translation>
    </message>
    <message>
        <source>{domain} is no partner, and only partners are allowed. Add it to the partners in the settings, or ask your administrator.</source>
        <translation>{domain} no es partner, y solo se permiten partners. Agréguelo a los partners en la configuración o pídaselo a su administrador.</translation>
    </message>
    <message>
        <source>{service} has ended, so nobody can be reached at this address.</source>
        <translation>{service} ha terminado, así que no se puede contactar con nadie en esta dirección.</translation>
    </message>
    <message>
        <source>You have blocked them: they see you offline and can&apos;t reach you.</source>
        <translation>Le ha bloqueado: le ve sin conexión y no puede contactar con usted.</translation>
    </message>
    <message>
        <source>You asked to see their presence ({since}); they have not answered.</source>
        <translation>Pidió ver su presencia ({since}); aún no ha respondido.</translation>
    </message>
    <message>
        <source>They have not let you see their presence ({since}).</source>
        <translation>No le ha dejado ver su presencia ({since}).</translation>
    </message>
    <message>
        <source>Nothing has been heard of them since {since}, so their presence may be out of date.</source>
        <translation>No se sabe nada desde {since}; su presencia puede no estar al día.</translation>
    </message>
    <message>
        <source>{service} has ended ({date}), so nobody can be reached at this address.</source>
        <translation>{service} ha terminado ({date}), así que no se puede contactar con nadie en esta dirección.</translation>
    </message>
    <message>
        <source>They see your presence.</source>
        <translation>Ve la presencia de usted.</translation>
    </message>
    <message>
        <source>The server said: “{text}”.</source>
        <translation>El servidor dijo: «{text}».</translation>
    </message>
    <message>
        <source> </source>
        <comment>between two sentences</comment>
        <translation> </translation>
    </message>
    <message>
        <source>Ask to see their presence</source>
        <translation>Pedir ver su presencia</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Volver a pedirlo</translation>
    </message>
    <message>
        <source>Take back the request</source>
        <translation>Retirar la solicitud</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Let them see me</source>
        <translation>Dejar que me vea</translation>
    </message>
    <message>
        <source>Refresh presence</source>
        <translation>Actualizar presencia</translation>
    </message>
    <message>
        <source>Check this domain</source>
        <translation>Comprobar este dominio</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>Corregir la dirección</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation>Conservar como nota</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>StateMenu</name>
    <message>
        <source>Your state</source>
        <translation>Su estado</translation>
    </message>
    <message>
        <source>More states</source>
        <translation>Más estados</translation>
    </message>
    <message>
        <source>Reset state</source>
        <translation>Restablecer estado</translation>
    </message>
    <message>
        <source>Available, or Inactive and Away while you are not at the computer</source>
        <translation>Disponible, o Inactivo y Ausente mientras no está en el equipo</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
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
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
</context>
<context>
    <name>Toaster</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n people.</source>
        <translation>
            <numerusform>De %n persona.</numerusform>
            <numerusform>De %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>{name} is available</source>
        <translation>{name} está disponible</translation>
    </message>
    <message>
        <source>You wanted to be told.</source>
        <translation>Quería que se le avisara.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>A new message</source>
        <translation>Un mensaje nuevo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>Escribir a {name}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for you</source>
        <translation>
            <numerusform>%n solicitud le espera</numerusform>
            <numerusform>%n solicitudes le esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>A request waits for you</source>
        <translation>Le espera una solicitud</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show window</source>
        <translation>Mostrar ventana</translation>
    </message>
    <message>
        <source>Your state</source>
        <translation>Su estado</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>Sigue en marcha</translation>
    </message>
    <message>
        <source>You stay signed in. This icon brings the window back; Quit in its menu ends the program.</source>
        <translation>Su sesión sigue abierta. Este icono recupera la ventana; Salir, en su menú, cierra el programa.</translation>
    </message>
</context>
<context>
    <name>VCardPart</name>
    <message>
        <source>From their own visiting card. Nobody has checked it.</source>
        <translation>De su propia tarjeta de visita. Nadie la ha comprobado.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Trying again in {time}.</source>
        <translation>Nuevo intento en {time}.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Two steps and you are ready. Each can wait.</source>
        <translation>Dos pasos y listo. Cada uno puede esperar.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Your partners</source>
        <translation>Sus partners</translation>
    </message>
    <message>
        <source>Your contacts</source>
        <translation>Sus contactos</translation>
    </message>
    <message>
        <source>Choose partners…</source>
        <translation>Elegir partners…</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importar contactos…</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>Agregar un contacto…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>All of this is in the menu, too.</source>
        <translation>Todo esto está también en el menú.</translation>
    </message>
    <message>
        <source>As {address}.</source>
        <translation>Como {address}.</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>Establecido por su organización.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisations are on your list.</source>
        <translation>
            <numerusform>%Ln organización está en su lista.</numerusform>
            <numerusform>%Ln organizaciones están en su lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>The organisations you write with, by hand or from the list an administrator of Lync exports. Without a list, everybody is treated as a stranger&apos;s server would be.</source>
        <translation>Las organizaciones con las que se escribe, a mano o de la lista que exporta un administrador de Lync. Sin lista, todos se tratan como servidores desconocidos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are on your list.</source>
        <translation>
            <numerusform>%Ln persona está en su lista.</numerusform>
            <numerusform>%Ln personas están en su lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>From a file of Lync, Outlook, Google or another program, with a preview first.</source>
        <translation>De un archivo de Lync, Outlook, Google u otro programa, con una vista previa antes.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>WishesPart</name>
    <message>
        <source>&amp;Keep at the top of the list</source>
        <translation>&amp;Mantener al principio de la lista</translation>
    </message>
    <message>
        <source>&amp;Tell me when available</source>
        <translation>&amp;Avisarme cuando esté disponible</translation>
    </message>
    <message>
        <source>A quiet notice. In Do Not Disturb it waits, unless the relationship may interrupt.</source>
        <translation>Un aviso discreto. En No molestar espera, salvo que la relación pueda interrumpir.</translation>
    </message>
    <message>
        <source>&amp;Privacy relationship</source>
        <translation>Relación de &amp;privacidad</translation>
    </message>
    <message>
        <source>Relationship and place stay on this computer: your server can&apos;t keep them for you alone.</source>
        <translation>La relación y el lugar quedan en este equipo: su servidor no puede guardarlos solo para usted.</translation>
    </message>
    <message>
        <source>Relationship and place go with your account to your other computers.</source>
        <translation>La relación y el lugar van con su cuenta a sus otros equipos.</translation>
    </message>
</context>
<context>
    <name>WritingPart</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>You are correcting your message.</source>
        <translation>Está corrigiendo su mensaje.</translation>
    </message>
    <message>
        <source>Leave the message as it is (Escape)</source>
        <translation>Dejar el mensaje como está (Esc)</translation>
    </message>
    <message>
        <source>{name}&apos;s program does not understand corrections.</source>
        <translation>El programa de {name} no entiende correcciones.</translation>
    </message>
    <message>
        <source>The clipboard holds {count} characters; a message has {most} at most.</source>
        <translation>El portapapeles tiene {count} caracteres; un mensaje admite {most} como máximo.</translation>
    </message>
    <message>
        <source>This message has {count} characters; {most} are the most that can be sent.</source>
        <translation>Este mensaje tiene {count} caracteres; se pueden enviar {most} como máximo.</translation>
    </message>
    <message>
        <source>You are offline. What you send now waits until you are signed in again.</source>
        <translation>Está sin conexión. Lo que envíe ahora espera a que vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>{name} is typing…</source>
        <translation>{name} está escribiendo…</translation>
    </message>
    <message>
        <source>{name} is offline. {domain} keeps your messages until they sign in.</source>
        <translation>{name} está sin conexión. {domain} guarda sus mensajes hasta que inicie sesión.</translation>
    </message>
    <message>
        <source>{name} is offline, and {domain} does not say that it keeps messages. They may be lost.</source>
        <translation>{name} está sin conexión, y {domain} no dice que guarde mensajes. Pueden perderse.</translation>
    </message>
    <message>
        <source>{name} is offline. Whether {domain} keeps messages for later is not known.</source>
        <translation>{name} está sin conexión. No se sabe si {domain} guarda mensajes para después.</translation>
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
        <translation>Listo</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Por hacer</translation>
    </message>
</context>
</TS>
