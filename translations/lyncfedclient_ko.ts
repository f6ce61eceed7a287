<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Lync Federation Client</source>
        <translation>Lync 페더레이션 클라이언트</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>버전 {version}</translation>
    </message>
    <message>
        <source>Reaches people on XMPP the way Lync users know it: contacts, presence and messages with federated partners. Free software under the MIT licence.</source>
        <translation>Lync 사용자에게 익숙한 방식으로 XMPP에 있는 사람들과 연결합니다. 페더레이션 파트너와 대화 상대, 현재 상태, 메시지를 주고받습니다. MIT 라이선스에 따른 자유 소프트웨어입니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
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
        <translation>주소</translation>
    </message>
    <message>
        <source>&amp;Remember my password</source>
        <translation>암호 기억(&amp;R)</translation>
    </message>
    <message>
        <source>Sign in when the program &amp;starts</source>
        <translation>프로그램 시작 시 로그인(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>주소(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>암호(&amp;P)</translation>
    </message>
    <message>
        <source>Remembered on this computer</source>
        <translation>이 컴퓨터에 기억됨</translation>
    </message>
</context>
<context>
    <name>AddContactDialog</name>
    <message>
        <source>Add a contact</source>
        <translation>대화 상대 추가</translation>
    </message>
    <message>
        <source>Their XMPP address. It looks like a mail address.</source>
        <translation>상대방의 XMPP 주소입니다. 전자 메일 주소처럼 생겼습니다.</translation>
    </message>
    <message>
        <source>&amp;Privacy relationship</source>
        <translation>개인 정보 관계(&amp;P)</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>대화 상대 추가</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>As it shall stand on your list</source>
        <translation>목록에 표시할 이름</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Add somebody outside your organisation</source>
        <translation>조직 외부의 사람 추가</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>주소(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>그룹(&amp;G)</translation>
    </message>
    <message>
        <source>{name} is already on your list with this address.</source>
        <translation>이 주소를 사용하는 {name} 님이 이미 목록에 있습니다.</translation>
    </message>
    <message>
        <source>The note stays on your list, on this computer. Your server is not told of it.</source>
        <translation>메모는 이 컴퓨터의 목록에만 남습니다. 서버에는 알리지 않습니다.</translation>
    </message>
    <message>
        <source>They are asked to let you see their presence. You can write to them at once.</source>
        <translation>현재 상태를 볼 수 있게 해 달라고 요청합니다. 메시지는 바로 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>You are offline. The contact is added now, and asked as soon as you are signed in.</source>
        <translation>오프라인 상태입니다. 대화 상대는 지금 추가되고, 요청은 로그인하는 즉시 보냅니다.</translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation>메모로 보관</translation>
    </message>
</context>
<context>
    <name>AddressRemarks</name>
    <message>
        <source>{service} has ended ({date}). Nobody can be reached at this address any more. You can keep it as a note: nobody is asked.</source>
        <translation>{service} 서비스가 종료되었습니다({date}). 이 주소로는 더 이상 연락할 수 없습니다. 메모로 보관할 수 있으며, 아무에게도 요청을 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Shown as {address}.</source>
        <translation>{address}(으)로 표시됩니다.</translation>
    </message>
    <message>
        <source>{sentence} {another}</source>
        <translation>{sentence} {another}</translation>
    </message>
    <message>
        <source>Looking for a server of {domain}…</source>
        <translation>{domain}의 서버를 찾는 중…</translation>
    </message>
    <message>
        <source>A server of {domain} was found.</source>
        <translation>{domain}의 서버를 찾았습니다.</translation>
    </message>
    <message>
        <source>{domain} could not be looked up now.</source>
        <translation>지금은 {domain}을(를) 조회할 수 없습니다.</translation>
    </message>
    <message>
        <source>{domain} says that it has no server for this: nobody there can be reached.</source>
        <translation>{domain}은(는) 이 서비스용 서버가 없다고 알립니다. 그곳의 누구에게도 연락할 수 없습니다.</translation>
    </message>
    <message>
        <source>No server of {domain} was found. Check the spelling: as it stands, nobody there can be reached.</source>
        <translation>{domain}의 서버를 찾지 못했습니다. 철자를 확인하십시오. 이대로는 그곳의 누구에게도 연락할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>AlertBar</name>
    <message>
        <source>Send a message</source>
        <translation>메시지 보내기</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>{name} and one more are available.</source>
        <translation>{name} 님 외 한 명이 대화 가능합니다.</translation>
    </message>
    <message numerus="yes">
        <source>{name} and %n others are available.</source>
        <translation>
            <numerusform>{name} 님 외 %n명이 대화 가능합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is available.</source>
        <translation>{name} 님이 대화 가능합니다.</translation>
    </message>
    <message>
        <source>Opens the conversation with {name}</source>
        <translation>{name} 님과의 대화를 엽니다</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>{name}, the next time</source>
        <translation>{name} 님, 다음번에만</translation>
    </message>
    <message>
        <source>{name}, every time</source>
        <translation>{name} 님, 매번</translation>
    </message>
</context>
<context>
    <name>AlertsPart</name>
    <message>
        <source>Nobody. Choose it in the menu or on the card of a contact.</source>
        <translation>없습니다. 대화 상대의 메뉴나 카드에서 선택하십시오.</translation>
    </message>
    <message>
        <source>Whom you wait for</source>
        <translation>기다리는 사람</translation>
    </message>
    <message>
        <source>Don&apos;t tell me any more</source>
        <translation>더 이상 알리지 않기</translation>
    </message>
</context>
<context>
    <name>AnswerMenu</name>
    <message>
        <source>More answers</source>
        <translation>다른 답변</translation>
    </message>
    <message>
        <source>Accept only</source>
        <translation>수락만</translation>
    </message>
    <message>
        <source>They see your presence; you don&apos;t see theirs</source>
        <translation>상대방은 내 현재 상태를 보지만, 나는 상대방의 현재 상태를 보지 못합니다</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>They don&apos;t see your presence; they may ask again</source>
        <translation>상대방은 내 현재 상태를 보지 못하며, 다시 요청할 수 있습니다</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>차단</translation>
    </message>
    <message>
        <source>They can&apos;t reach you any more, and are not told</source>
        <translation>상대방은 더 이상 나에게 연락할 수 없으며, 알림도 받지 않습니다</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Colours and text</source>
        <translation>색과 글자</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>색(&amp;L)</translation>
    </message>
    <message>
        <source>Light, dark, in high contrast, or the desktop&apos;s own.</source>
        <translation>밝게, 어둡게, 고대비 또는 바탕 화면 설정대로.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>바탕 화면 설정대로</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>고대비, 밝게</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>고대비, 어둡게</translation>
    </message>
    <message>
        <source>Size of the &amp;text</source>
        <translation>글자 크기(&amp;T)</translation>
    </message>
    <message>
        <source>In proportion to the desktop&apos;s own size; rows and buttons grow with it.</source>
        <translation>바탕 화면의 글자 크기에 대한 비율입니다. 행과 단추도 함께 커집니다.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Langua&amp;ge of the program</source>
        <translation>프로그램 언어(&amp;G)</translation>
    </message>
    <message>
        <source>Used from the next start on.</source>
        <translation>다음에 시작할 때부터 적용됩니다.</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>CardFrame</name>
    <message>
        <source>Remove…</source>
        <translation>제거…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>메시지 보내기</translation>
    </message>
</context>
<context>
    <name>CardHead</name>
    <message>
        <source>Copy address</source>
        <translation>주소 복사</translation>
    </message>
    <message>
        <source>The address mixes letters of different alphabets, as forged addresses do. Look closely.</source>
        <translation>이 주소에는 위조된 주소처럼 서로 다른 문자 체계의 글자가 섞여 있습니다. 자세히 확인하십시오.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
</context>
<context>
    <name>CatchUpBar</name>
    <message>
        <source>Fetching what you missed: {count} messages so far, up to {time}.</source>
        <translation>놓친 메시지를 가져오는 중: 지금까지 {count}개, {time}까지.</translation>
    </message>
    <message>
        <source>Fetching what you missed.</source>
        <translation>놓친 메시지를 가져오는 중입니다.</translation>
    </message>
</context>
<context>
    <name>CertificateDetails</name>
    <message>
        <source>Issued to</source>
        <translation>발급 대상</translation>
    </message>
    <message>
        <source>For the names</source>
        <translation>대상 이름</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>발급자</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>유효 기간 시작</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>유효 기간 끝</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>지문(SHA-256)</translation>
    </message>
    <message>
        <source>Technical text</source>
        <translation>기술 정보</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>세부 정보 복사</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>이 인증서 신뢰</translation>
    </message>
    <message>
        <source>Only when your administrator has told you the same fingerprint</source>
        <translation>관리자가 같은 지문을 알려 준 경우에만</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Drop contact files here</source>
        <translation>여기에 대화 상대 파일을 놓으십시오</translation>
    </message>
    <message>
        <source>Lync and Skype for Business exports (zip, XML or CSV), Outlook, Google Contacts, vCards, Pidgin, Psi, Gajim, Profanity, MSN Messenger, XMPP server data, and plain lists of addresses.</source>
        <translation>Lync 및 Skype for Business 내보내기(zip, XML 또는 CSV), Outlook, Google 주소록, vCard, Pidgin, Psi, Gajim, Profanity, MSN Messenger, XMPP 서버 데이터, 주소만 적힌 목록.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen what would happen to each contact.</source>
        <translation>각 대화 상대가 어떻게 될지 확인하기 전에는 아무것도 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Undo it</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Undo the last import</source>
        <translation>마지막 가져오기 취소</translation>
    </message>
    <message>
        <source>Last import: {contacts} from {file}, {time}.</source>
        <translation>마지막 가져오기: {file}에서 {contacts}, {time}.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Send message</source>
        <translation>메시지 보내기</translation>
    </message>
    <message>
        <source>Send (Enter). Shift+Enter starts a new line.</source>
        <translation>보내기(Enter). Shift+Enter를 누르면 줄이 바뀝니다.</translation>
    </message>
    <message>
        <source>Message {name}</source>
        <translation>{name} 님에게 메시지</translation>
    </message>
    <message>
        <source>Message to {name}</source>
        <translation>{name} 님에게 보낼 메시지</translation>
    </message>
</context>
<context>
    <name>ConnectionBar</name>
    <message>
        <source>Try now</source>
        <translation>지금 시도</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>로그인…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Trying again in {time}.</source>
        <translation>{time} 후에 다시 시도합니다.</translation>
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
        <translation>네트워크에서 받은 그대로</translation>
    </message>
    <message>
        <source>About this service</source>
        <translation>이 서비스 정보</translation>
    </message>
    <message>
        <source>Signed in with</source>
        <translation>로그인한 프로그램</translation>
    </message>
    <message>
        <source>What they say of themselves</source>
        <translation>본인이 밝힌 정보</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>나를 위한 설정</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Their organisation</source>
        <translation>상대방의 조직</translation>
    </message>
    <message>
        <source>Contact card of {name}</source>
        <translation>{name} 님의 연락처 카드</translation>
    </message>
    <message>
        <source>{new} is on your list now. Remove {old}?</source>
        <translation>이제 {new}이(가) 목록에 있습니다. {old}을(를) 제거하시겠습니까?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove {name} from your list? You no longer see each other&apos;s presence.</source>
        <translation>{name} 님을 목록에서 제거하시겠습니까? 더 이상 서로의 현재 상태를 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>Block {name}? They see you offline and can&apos;t reach you.</source>
        <translation>{name} 님을 차단하시겠습니까? 상대방에게는 오프라인으로 보이고, 나에게 연락할 수 없게 됩니다.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>차단</translation>
    </message>
    <message>
        <source>May interrupt you in Do Not Disturb. Lync also showed them your whole contact card; XMPP has no such level, so they see what everybody on your list sees.</source>
        <translation>방해 금지 상태에서도 연락할 수 있습니다. Lync에서는 연락처 카드 전체도 볼 수 있었지만 XMPP에는 그런 수준이 없으므로, 목록의 다른 사람과 같은 것을 봅니다.</translation>
    </message>
    <message>
        <source>May interrupt you in Do Not Disturb. Lync also showed them your meetings and most phone numbers; XMPP has no such level, so they see what everybody on your list sees.</source>
        <translation>방해 금지 상태에서도 연락할 수 있습니다. Lync에서는 모임과 대부분의 전화번호도 볼 수 있었지만 XMPP에는 그런 수준이 없으므로, 목록의 다른 사람과 같은 것을 봅니다.</translation>
    </message>
    <message>
        <source>The same as External Contacts here. Lync showed colleagues your work phone and more; XMPP has no such level, so this is only your own note.</source>
        <translation>여기서는 외부 대화 상대와 같습니다. Lync에서는 동료에게 회사 전화 등을 보여 주었지만 XMPP에는 그런 수준이 없으므로, 이것은 나만 보는 표시입니다.</translation>
    </message>
    <message>
        <source>Sees your presence if you have let them, and can write to you. The usual one.</source>
        <translation>허용한 경우 내 현재 상태를 보고, 나에게 메시지를 보낼 수 있습니다. 일반적인 관계입니다.</translation>
    </message>
    <message>
        <source>Sees you offline and can&apos;t reach you; nobody tells them. Kept on your server, so it holds in your other programs too.</source>
        <translation>상대방에게는 오프라인으로 보이고, 나에게 연락할 수 없습니다. 상대방에게 알리지 않습니다. 서버에 저장되므로 다른 프로그램에서도 적용됩니다.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>The next time</source>
        <translation>다음번</translation>
    </message>
    <message>
        <source>Every time</source>
        <translation>매번</translation>
    </message>
    <message>
        <source>They may see your presence.</source>
        <translation>상대방은 내 현재 상태를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>They don&apos;t see your presence.</source>
        <translation>상대방은 내 현재 상태를 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>They have let you see their presence.</source>
        <translation>상대방이 현재 상태를 볼 수 있게 허용했습니다.</translation>
    </message>
    <message>
        <source>You have asked to see their presence.</source>
        <translation>상대방의 현재 상태를 보게 해 달라고 요청했습니다.</translation>
    </message>
    <message>
        <source>You don&apos;t see their presence.</source>
        <translation>상대방의 현재 상태를 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>{client} · {resource}</source>
        <translation>{client} · {resource}</translation>
    </message>
    <message>
        <source>Client not named</source>
        <translation>알 수 없는 프로그램</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>현재 상태</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>음성</translation>
    </message>
    <message>
        <source>video</source>
        <translation>영상</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>{date} (not confirmed)</source>
        <translation>{date}(확인되지 않음)</translation>
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
        <translation>Microsoft 기술 자료, 897567</translation>
    </message>
    <message>
        <source>XMPP Standards Foundation, March 2015</source>
        <translation>XMPP Standards Foundation, 2015년 3월</translation>
    </message>
    <message>
        <source>{company}, {department}</source>
        <translation>{company}, {department}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>별명</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>직함</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>회사</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>전자 메일</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>웹 사이트</translation>
    </message>
    <message>
        <source>About</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>회사 전화</translation>
    </message>
    <message>
        <source>Home phone</source>
        <translation>집 전화</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>휴대폰</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Lync CAL and Public IM Connectivity USL (not sold since {date})</source>
        <translation>Lync CAL 및 Public IM Connectivity USL({date}부터 판매 중단)</translation>
    </message>
    <message>
        <source>Lync CAL, or Lync Online plan 1 to 3</source>
        <translation>Lync CAL 또는 Lync Online 플랜 1~3</translation>
    </message>
    <message>
        <source>Or with the end of the licence. {sentence}</source>
        <translation>또는 라이선스가 끝난 때입니다. {sentence}</translation>
    </message>
    <message>
        <source>Its users were moved to Skype.</source>
        <translation>사용자는 Skype로 이전되었습니다.</translation>
    </message>
    <message>
        <source>Reached from Lync since {month}; video came later (not confirmed first-hand).</source>
        <translation>{month}부터 Lync에서 연결되었으며 비디오는 나중에 지원되었습니다(직접 확인되지 않음).</translation>
    </message>
    <message>
        <source>XMPP federation was wound down from {begin} and still answered without TLS in {month}.</source>
        <translation>XMPP 페더레이션은 {begin}부터 단계적으로 종료되었으며 {month}에도 TLS 없이 응답했습니다.</translation>
    </message>
    <message>
        <source>{service} itself closed on {date} (not confirmed first-hand).</source>
        <translation>{service} 자체는 {date}에 종료되었습니다(직접 확인되지 않음).</translation>
    </message>
</context>
<context>
    <name>ContactDelegate</name>
    <message>
        <source>{reachable} of {total}</source>
        <translation>{total}명 중 {reachable}명</translation>
    </message>
    <message>
        <source>Name of the contact</source>
        <translation>대화 상대의 이름</translation>
    </message>
    <message>
        <source>Name; empty for the address</source>
        <translation>이름, 비워 두면 주소</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Pinned</source>
        <translation>고정됨</translation>
    </message>
    <message>
        <source>Other Contacts</source>
        <translation>기타 대화 상대</translation>
    </message>
    <message>
        <source>Ask to see it</source>
        <translation>보기 요청</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>다시 요청</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>차단 해제</translation>
    </message>
    <message>
        <source>Is typing…</source>
        <translation>입력 중…</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>차단됨</translation>
    </message>
    <message>
        <source>Declined your request ({when})</source>
        <translation>요청이 거절됨({when})</translation>
    </message>
    <message>
        <source>Declined ({when})</source>
        <translation>거절됨({when})</translation>
    </message>
    <message>
        <source>Waiting for approval since {when}</source>
        <translation>{when}부터 승인 대기 중</translation>
    </message>
    <message>
        <source>Waiting since {when}</source>
        <translation>{when}부터 대기 중</translation>
    </message>
    <message>
        <source>Will be asked as soon as you are signed in</source>
        <translation>로그인하는 즉시 요청을 보냅니다</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>승인 대기 중</translation>
    </message>
    <message>
        <source>You don&apos;t see their presence</source>
        <translation>상대방의 현재 상태를 볼 수 없습니다</translation>
    </message>
    <message>
        <source>Presence not shared</source>
        <translation>현재 상태가 공유되지 않음</translation>
    </message>
    <message>
        <source>Presence unknown: {reason}</source>
        <translation>알 수 없는 상태: {reason}</translation>
    </message>
    <message>
        <source>Service ended</source>
        <translation>서비스 종료됨</translation>
    </message>
    <message>
        <source>Service ended: {service}</source>
        <translation>서비스 종료됨: {service}</translation>
    </message>
    <message>
        <source>Service ended: {service}, {date}</source>
        <translation>서비스 종료됨: {service}, {date}</translation>
    </message>
    <message>
        <source>1 unread message</source>
        <translation>읽지 않은 메시지 1개</translation>
    </message>
    <message numerus="yes">
        <source>%n unread messages</source>
        <translation>
            <numerusform>읽지 않은 메시지 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Group {title}, folded, {reachable} of {total} reachable</source>
        <translation>그룹 {title}, 접힘, {total}명 중 {reachable}명 연락 가능</translation>
    </message>
    <message>
        <source>Group {title}, {reachable} of {total} reachable</source>
        <translation>그룹 {title}, {total}명 중 {reachable}명 연락 가능</translation>
    </message>
    <message>
        <source>As received: {text}</source>
        <translation>받은 그대로: {text}</translation>
    </message>
    <message>
        <source>Signed in with {client}</source>
        <translation>{client}(으)로 로그인함</translation>
    </message>
    <message>
        <source>Presence unknown: {domain} is no partner</source>
        <translation>알 수 없는 상태: {domain}은(는) 파트너가 아님</translation>
    </message>
    <message>
        <source>Not a partner</source>
        <translation>파트너가 아님</translation>
    </message>
    <message>
        <source>Never seen: is the address right?</source>
        <translation>본 적이 없음: 주소가 맞습니까?</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>본 적이 없음</translation>
    </message>
    <message>
        <source>Presence unknown: silent since {when}</source>
        <translation>알 수 없는 상태: {when}부터 소식 없음</translation>
    </message>
    <message>
        <source>Silent since {when}</source>
        <translation>{when}부터 소식 없음</translation>
    </message>
</context>
<context>
    <name>ContactListPanel</name>
    <message>
        <source>Nobody found</source>
        <translation>아무도 찾지 못했습니다</translation>
    </message>
    <message>
        <source>Nobody on your list has this in their name or address. You can add them as a new contact.</source>
        <translation>이름이나 주소에 이 단어가 있는 사람이 목록에 없습니다. 새 대화 상대로 추가할 수 있습니다.</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>대화 상대 추가…</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>아직 대화 상대가 없습니다</translation>
    </message>
    <message>
        <source>Add somebody by their address, such as name@partner.example. They are asked whether you may see them.</source>
        <translation>name@partner.example과 같은 주소로 사람을 추가하십시오. 상대방에게 현재 상태를 볼 수 있는지 요청합니다.</translation>
    </message>
    <message>
        <source>Import contacts from a file…</source>
        <translation>파일에서 대화 상대 가져오기…</translation>
    </message>
    <message>
        <source>Your contacts appear here as soon as you are signed in.</source>
        <translation>로그인하는 즉시 대화 상대가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Name of the new group</source>
        <translation>새 그룹의 이름</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>그룹 만들기</translation>
    </message>
    <message>
        <source>New name of the group {name}</source>
        <translation>그룹 {name}의 새 이름</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>그룹 이름 바꾸기</translation>
    </message>
    <message>
        <source>Delete the group {name}? Its people stay on your list.</source>
        <translation>그룹 {name}을(를) 삭제하시겠습니까? 그룹에 속한 사람은 목록에 남습니다.</translation>
    </message>
    <message>
        <source>Delete group</source>
        <translation>그룹 삭제</translation>
    </message>
    <message>
        <source>Remove {name} from your list? You no longer see each other&apos;s presence.</source>
        <translation>{name} 님을 목록에서 제거하시겠습니까? 더 이상 서로의 현재 상태를 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Block {name}? They see you offline and can&apos;t reach you.</source>
        <translation>{name} 님을 차단하시겠습니까? 상대방에게는 오프라인으로 보이고, 나에게 연락할 수 없게 됩니다.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>차단</translation>
    </message>
    <message numerus="yes">
        <source>Block everybody at {domain}? %n people on your list are there; they all see you offline and can&apos;t reach you.</source>
        <translation>
            <numerusform>{domain}의 모든 사람을 차단하시겠습니까? 목록에 있는 %n명이 그곳에 속합니다. 이들에게는 모두 오프라인으로 보이고, 나에게 연락할 수 없게 됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Block all</source>
        <translation>모두 차단</translation>
    </message>
</context>
<context>
    <name>ContactListView</name>
    <message>
        <source>Contacts</source>
        <translation>대화 상대</translation>
    </message>
</context>
<context>
    <name>ContactMenu</name>
    <message>
        <source>Send a message</source>
        <translation>메시지 보내기</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>연락처 카드</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>고정 해제</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>맨 위에 고정</translation>
    </message>
    <message>
        <source>Tell me when available</source>
        <translation>대화 가능하면 알림</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>그룹으로 이동</translation>
    </message>
    <message>
        <source>Copy to group</source>
        <translation>그룹에 복사</translation>
    </message>
    <message>
        <source>Take out of group</source>
        <translation>그룹에서 빼기</translation>
    </message>
    <message>
        <source>Ask again to see their presence</source>
        <translation>현재 상태 보기 다시 요청</translation>
    </message>
    <message>
        <source>Ask to see their presence</source>
        <translation>현재 상태 보기 요청</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>요청 취소</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>주소 복사</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>차단 해제</translation>
    </message>
    <message>
        <source>Privacy relationship</source>
        <translation>개인 정보 관계</translation>
    </message>
    <message>
        <source>Block…</source>
        <translation>차단…</translation>
    </message>
    <message>
        <source>Block everybody at {domain}…</source>
        <translation>{domain}의 모든 사람 차단…</translation>
    </message>
    <message>
        <source>Remove from list…</source>
        <translation>목록에서 제거…</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>대화 상대 추가…</translation>
    </message>
    <message>
        <source>Rename group…</source>
        <translation>그룹 이름 바꾸기…</translation>
    </message>
    <message>
        <source>Delete group…</source>
        <translation>그룹 삭제…</translation>
    </message>
    <message>
        <source>Move group up</source>
        <translation>그룹 위로 이동</translation>
    </message>
    <message>
        <source>Move group down</source>
        <translation>그룹 아래로 이동</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>모든 그룹 접기</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>모든 그룹 펼치기</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>새 그룹…</translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message>
        <source>Tick all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>모두 선택 해제</translation>
    </message>
    <message>
        <source>Find by name, address or group</source>
        <translation>이름, 주소 또는 그룹으로 찾기</translation>
    </message>
    <message>
        <source>Find contacts by name, address or group</source>
        <translation>이름, 주소 또는 그룹으로 대화 상대 찾기</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>표시할 항목</translation>
    </message>
    <message>
        <source>Tick all that are shown</source>
        <translation>표시된 항목 모두 선택</translation>
    </message>
    <message>
        <source>Untick all that are shown</source>
        <translation>표시된 항목 모두 선택 해제</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>{verdict} ({count})</source>
        <translation>{verdict}({count})</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>새 메시지</translation>
    </message>
    <message>
        <source>{day} · New messages</source>
        <translation>{day} · 새 메시지</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>보내기 대기 중</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>보냄</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>배달됨</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>보내지 못함</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <translation>보내지 못함: {reason}</translation>
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
        <translation>서버의 답: {text}</translation>
    </message>
    <message>
        <source>Corrected at {time}</source>
        <translation>{time}에 수정됨</translation>
    </message>
    <message>
        <source>Suspicious: this time had not come when the message arrived.</source>
        <translation>의심스러움: 메시지가 도착했을 때 아직 되지 않은 시각입니다.</translation>
    </message>
    <message>
        <source>Suspicious: the sender gives another time, for which nobody vouches: {moment}</source>
        <translation>의심스러움: 보낸 사람이 다른 시각을 주장하지만 확인되지 않았습니다. {moment}</translation>
    </message>
    <message>
        <source>Until {time}:
{text}</source>
        <translation>{time}까지:
{text}</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>읽음</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>편집됨</translation>
    </message>
    <message>
        <source>Suspicious time</source>
        <translation>의심스러운 시각</translation>
    </message>
    <message>
        <source>{time} · {state}</source>
        <translation>{time} · {state}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Show the whole message ({count} characters)</source>
        <translation>전체 메시지 표시({count}자)</translation>
    </message>
    <message>
        <source>{text} (edited)</source>
        <translation>{text}(편집됨)</translation>
    </message>
    <message>
        <source>{text} (suspicious time)</source>
        <translation>{text} (의심스러운 시각)</translation>
    </message>
    <message>
        <source>{name}, {time}: {text}</source>
        <translation>{name}, {time}: {text}</translation>
    </message>
    <message>
        <source>You, {time}: {text}, {state}</source>
        <translation>나, {time}: {text}, {state}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>나</translation>
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
        <translation>연락처 카드</translation>
    </message>
    <message>
        <source>Contact card (Ctrl+I)</source>
        <translation>연락처 카드(Ctrl+I)</translation>
    </message>
    <message>
        <source>{state}: {reason}</source>
        <translation>{state}: {reason}</translation>
    </message>
    <message>
        <source>Not on your list</source>
        <translation>목록에 없음</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>알림 끔</translation>
    </message>
    <message>
        <source>{domain} · Federated partner</source>
        <translation>{domain} · 페더레이션 파트너</translation>
    </message>
    <message>
        <source>{domain} · Public partner, verified</source>
        <translation>{domain} · 공용 파트너, 확인됨</translation>
    </message>
    <message>
        <source>{domain} · Public partner, unverified</source>
        <translation>{domain} · 공용 파트너, 확인되지 않음</translation>
    </message>
</context>
<context>
    <name>ConversationMenuButton</name>
    <message>
        <source>More for this conversation</source>
        <translation>이 대화에 대한 추가 작업</translation>
    </message>
    <message>
        <source>Mute: no notices of new messages</source>
        <translation>알림 끄기: 새 메시지를 알리지 않음</translation>
    </message>
    <message>
        <source>Delete this conversation…</source>
        <translation>이 대화 삭제…</translation>
    </message>
</context>
<context>
    <name>ConversationPanel</name>
    <message>
        <source>Jump to newest</source>
        <translation>최신 메시지로 이동</translation>
    </message>
    <message>
        <source>Shows the end of the conversation</source>
        <translation>대화의 끝을 표시합니다</translation>
    </message>
    <message>
        <source>Conversation with {name}</source>
        <translation>{name} 님과의 대화</translation>
    </message>
    <message>
        <source>This is the beginning of your conversation with {name}.</source>
        <translation>{name} 님과의 대화가 시작되는 곳입니다.</translation>
    </message>
    <message>
        <source>What the message said before</source>
        <translation>이전 메시지 내용</translation>
    </message>
    <message>
        <source>Delete this message from this computer? Others keep theirs.</source>
        <translation>이 컴퓨터에서 이 메시지를 삭제하시겠습니까? 다른 사람의 메시지는 남습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n messages from this computer? Others keep theirs.</source>
        <translation>
            <numerusform>이 컴퓨터에서 메시지 %n개를 삭제하시겠습니까? 다른 사람의 메시지는 남습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete all messages with {name} from this computer? Others keep theirs.</source>
        <translation>이 컴퓨터에서 {name} 님과의 모든 메시지를 삭제하시겠습니까? 다른 사람의 메시지는 남습니다.</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>모두 삭제</translation>
    </message>
    <message>
        <source>1 new message</source>
        <translation>새 메시지 1개</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>새 메시지 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Message of {name}</source>
        <translation>{name} 님의 메시지</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation>내 메시지</translation>
    </message>
</context>
<context>
    <name>ConversationStack</name>
    <message>
        <source>Back to the list</source>
        <translation>목록으로 돌아가기</translation>
    </message>
    <message>
        <source>No conversation open</source>
        <translation>열린 대화 없음</translation>
    </message>
    <message>
        <source>Choose a contact and press Enter, or double-click, to write to them.</source>
        <translation>메시지를 보내려면 대화 상대를 선택하고 Enter를 누르거나 두 번 클릭하십시오.</translation>
    </message>
</context>
<context>
    <name>ConversationWindow</name>
    <message>
        <source>Conversation with {name}</source>
        <translation>{name} 님과의 대화</translation>
    </message>
</context>
<context>
    <name>ConversationsPage</name>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Show &amp;messages as</source>
        <translation>메시지 표시 방식(&amp;M)</translation>
    </message>
    <message>
        <source>Lines take less room; bubbles set you and the other side apart.</source>
        <translation>줄은 공간을 적게 차지하고, 말풍선은 나와 상대방을 구분해 보여 줍니다.</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>말풍선</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Tell others when you have &amp;seen their messages</source>
        <translation>메시지를 읽었음을 상대방에게 알리기(&amp;S)</translation>
    </message>
    <message>
        <source>Only people who see your presence, and only where their program asks for it.</source>
        <translation>내 현재 상태를 볼 수 있는 사람에게만, 상대방의 프로그램이 요청하는 경우에만 알립니다.</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>내 서버</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>맞춤법</translation>
    </message>
    <message>
        <source>Mark misspelt words while you &amp;write</source>
        <translation>입력하는 동안 맞춤법이 틀린 단어 표시(&amp;W)</translation>
    </message>
    <message>
        <source>With a wavy line. F7, or the menu of the word, says what may be meant.</source>
        <translation>물결선으로 표시합니다. F7 키나 단어의 메뉴에서 추천 단어를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Dictionary</source>
        <translation>사전(&amp;D)</translation>
    </message>
    <message>
        <source>Those of this computer. What you add to one, other programs know as well.</source>
        <translation>이 컴퓨터의 사전입니다. 여기에 추가한 단어는 다른 프로그램에서도 인식합니다.</translation>
    </message>
    <message>
        <source>As keyboard and desktop</source>
        <translation>키보드와 데스크톱에 따름</translation>
    </message>
    <message>
        <source>Whether your server keeps an archive of your messages is known once you sign in.</source>
        <translation>서버에 메시지 보관함이 있는지는 로그인하면 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Your server keeps an archive of your messages: what you missed is fetched when you sign in, and older messages when you scroll up.</source>
        <translation>서버에 메시지 보관함이 있습니다. 놓친 메시지는 로그인할 때, 오래된 메시지는 위로 스크롤할 때 가져옵니다.</translation>
    </message>
    <message>
        <source>Your server keeps no archive of your messages. What stands on this computer is all there is, and what you write or read on another device does not appear here later.</source>
        <translation>서버에 메시지 보관함이 없습니다. 이 컴퓨터에 있는 것이 전부이며, 다른 장치에서 쓰거나 읽은 것은 나중에 여기에 나타나지 않습니다.</translation>
    </message>
</context>
<context>
    <name>DomainCheck</name>
    <message>
        <source>Partner list</source>
        <translation>파트너 목록</translation>
    </message>
    <message>
        <source>Service record in the DNS</source>
        <translation>DNS의 서비스 레코드</translation>
    </message>
    <message>
        <source>Address of its server</source>
        <translation>서버 주소</translation>
    </message>
    <message>
        <source>Your own sign-in</source>
        <translation>내 로그인</translation>
    </message>
    <message>
        <source>Answer to your server</source>
        <translation>내 서버에 대한 응답</translation>
    </message>
    <message>
        <source>Server software</source>
        <translation>서버 소프트웨어</translation>
    </message>
    <message>
        <source>good</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>open</source>
        <translation>미확인</translation>
    </message>
    <message>
        <source>Not listed; other domains count as {type}.</source>
        <translation>목록에 없음. 다른 도메인은 {type}(으)로 간주됩니다.</translation>
    </message>
    <message>
        <source>{domain} can be reached through your server.</source>
        <translation>내 서버를 통해 {domain}에 연락할 수 있습니다.</translation>
    </message>
    <message>
        <source>{domain} can&apos;t be reached.</source>
        <translation>{domain}에 연락할 수 없습니다.</translation>
    </message>
    <message>
        <source>Whether {domain} can be reached could not be told.</source>
        <translation>{domain}에 연락할 수 있는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>If somebody there stays unknown all the same, check their address, or ask them to look whether they have let you see their presence.</source>
        <translation>그래도 그곳 사람의 상태를 알 수 없으면 주소를 확인하거나, 상대방에게 현재 상태 보기를 허용했는지 확인해 달라고 하십시오.</translation>
    </message>
    <message>
        <source>Sign in and check again: then your server can be asked.</source>
        <translation>로그인한 후 다시 확인하십시오. 그러면 서버에 물어볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Only partners are allowed. Add {domain} to the partners, or ask your administrator to.</source>
        <translation>파트너만 허용됩니다. 파트너에 {domain}을(를) 추가하거나 관리자에게 요청하십시오.</translation>
    </message>
    <message>
        <source>Sign in and check again.</source>
        <translation>로그인한 후 다시 확인하십시오.</translation>
    </message>
    <message>
        <source>Check the spelling of {domain}. If it is right, tell your administrator: there is no usable record _xmpp-server._tcp.{domain}; the partner has to publish it.</source>
        <translation>{domain}의 철자를 확인하십시오. 맞다면 사용할 수 있는 _xmpp-server._tcp.{domain} 레코드가 없으니 파트너가 게시해야 한다고 관리자에게 알리십시오.</translation>
    </message>
    <message>
        <source>Check the spelling of {domain}. If it is right, tell your administrator: its server has no address; the partner has to publish it.</source>
        <translation>{domain}의 철자를 확인하십시오. 맞다면 서버에 주소가 없으니 파트너가 게시해야 한다고 관리자에게 알리십시오.</translation>
    </message>
    <message>
        <source>Tell your administrator: your server does not reach {domain}. Both sides have to list each other as partner, let port 5269 through, and accept each other&apos;s certificate.</source>
        <translation>관리자에게 서버가 {domain}에 연결하지 못한다고 알리십시오. 양쪽 모두 서로를 파트너로 등록하고, 포트 5269를 열고, 서로의 인증서를 수락해야 합니다.</translation>
    </message>
    <message>
        <source>Federation with {domain}, checked {time}</source>
        <translation>{domain}과(와)의 페더레이션, {time}에 확인</translation>
    </message>
    <message>
        <source>Last error: {text}</source>
        <translation>마지막 오류: {text}</translation>
    </message>
    <message>
        <source>Not a partner, and only partners are allowed.</source>
        <translation>파트너가 아니며, 파트너만 허용됩니다.</translation>
    </message>
    <message>
        <source>On the list, as {type}.</source>
        <translation>목록에 있음: {type}.</translation>
    </message>
    <message>
        <source>None; then the domain&apos;s own address counts.</source>
        <translation>없음. 이 경우 도메인 자체의 주소를 사용합니다.</translation>
    </message>
    <message>
        <source>It could not be looked up.</source>
        <translation>조회할 수 없습니다.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>없습니다.</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>로그인되어 있습니다.</translation>
    </message>
    <message>
        <source>You are not signed in, so your server can&apos;t be asked.</source>
        <translation>로그인되어 있지 않아 서버에 물어볼 수 없습니다.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>응답합니다.</translation>
    </message>
    <message>
        <source>Not asked: you are not signed in.</source>
        <translation>묻지 않음: 로그인되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>응답하지 않습니다.</translation>
    </message>
    <message>
        <source>Your server says: {reason}.</source>
        <translation>서버의 답변: {reason}.</translation>
    </message>
    <message>
        <source>Not named.</source>
        <translation>이름 없음.</translation>
    </message>
    <message>
        <source>Not told, which many servers do.</source>
        <translation>알려 주지 않음. 많은 서버가 그렇습니다.</translation>
    </message>
    <message>
        <source>{sentence} ({text})</source>
        <translation>{sentence} ({text})</translation>
    </message>
    <message>
        <source>Copy for the administrator</source>
        <translation>관리자에게 전달할 내용 복사</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>다시 확인</translation>
    </message>
    <message>
        <source>Checking {domain}…</source>
        <translation>{domain} 확인 중…</translation>
    </message>
    <message>
        <source>This can take half a minute.</source>
        <translation>30초 정도 걸릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The check brought no answer.</source>
        <translation>확인에 대한 답을 받지 못했습니다.</translation>
    </message>
    <message>
        <source>Check again in a minute.</source>
        <translation>1분 후에 다시 확인하십시오.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
</context>
<context>
    <name>DonePage</name>
    <message>
        <source>Undo the import</source>
        <translation>가져오기 취소</translation>
    </message>
    <message>
        <source>Save a report…</source>
        <translation>보고서 저장…</translation>
    </message>
    <message>
        <source>{added} added, {changed} updated</source>
        <translation>{added} 추가됨, {changed} 업데이트됨</translation>
    </message>
    <message>
        <source>{changed} updated</source>
        <translation>{changed} 업데이트됨</translation>
    </message>
    <message>
        <source>{added} added</source>
        <translation>{added} 추가됨</translation>
    </message>
    <message>
        <source>Everything is done.</source>
        <translation>모두 완료되었습니다.</translation>
    </message>
    <message>
        <source>Each new contact is now asked whether you may see their presence. This goes on gently in the background, and above your list you see how far it is.</source>
        <translation>이제 새 대화 상대마다 현재 상태를 볼 수 있는지 요청합니다. 이 작업은 백그라운드에서 천천히 진행되며, 진행 상황은 목록 위에 표시됩니다.</translation>
    </message>
    <message>
        <source>You are offline. As soon as you are signed in, each new contact is asked whether you may see their presence.</source>
        <translation>오프라인 상태입니다. 로그인하는 즉시 새 대화 상대마다 현재 상태를 볼 수 있는지 요청합니다.</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>가져오기를 취소했습니다</translation>
    </message>
    <message>
        <source>{contacts} came off your list again, and what had been updated is as it was before.</source>
        <translation>{contacts}을(를) 목록에서 다시 뺐고, 업데이트된 것은 이전 상태로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>What had been updated is as it was before.</source>
        <translation>업데이트된 것을 이전 상태로 되돌렸습니다.</translation>
    </message>
</context>
<context>
    <name>EmojiCompletion</name>
    <message>
        <source>Emoji by name</source>
        <translation>이름으로 찾은 이모지</translation>
    </message>
</context>
<context>
    <name>ExportBar</name>
    <message>
        <source>Choose another place…</source>
        <translation>다른 위치 선택…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>대화 상대 내보내기</translation>
    </message>
    <message>
        <source>contacts.csv</source>
        <translation>contacts.csv</translation>
    </message>
    <message>
        <source>Table for spreadsheets, CSV (*.csv)</source>
        <translation>스프레드시트용 표, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Address cards, vCard 4.0 (*.vcf)</source>
        <translation>주소 카드, vCard 4.0 (*.vcf)</translation>
    </message>
    <message>
        <source>For another XMPP server, XEP-0227 (*.xml)</source>
        <translation>다른 XMPP 서버용, XEP-0227 (*.xml)</translation>
    </message>
    <message>
        <source>{contacts} written to {file}.</source>
        <translation>{contacts}을(를) {file}에 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>File {name}</source>
        <translation>파일 {name}</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>{name} 제외</translation>
    </message>
    <message>
        <source>Format of {name}</source>
        <translation>{name}의 형식</translation>
    </message>
    <message>
        <source>Encoding of {name}</source>
        <translation>{name}의 인코딩</translation>
    </message>
    <message>
        <source>Whose list to take from {name}</source>
        <translation>{name}에서 가져올 목록의 주인</translation>
    </message>
    <message>
        <source>Recognise by content</source>
        <translation>내용으로 인식</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>자동 판별</translation>
    </message>
    <message>
        <source>Choose whose list</source>
        <translation>목록의 주인 선택</translation>
    </message>
    <message>
        <source>Whose list</source>
        <translation>목록의 주인</translation>
    </message>
    <message>
        <source>Recognised: {format}</source>
        <translation>인식됨: {format}</translation>
    </message>
    <message>
        <source>Guessed: {encoding}</source>
        <translation>추정: {encoding}</translation>
    </message>
    <message>
        <source>Reading was stopped, so nothing of this file is taken. Choose its format to read it after all.</source>
        <translation>읽기가 중지되어 이 파일에서는 아무것도 가져오지 않습니다. 그래도 읽으려면 형식을 선택하십시오.</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>This file holds the lists of {count} people. Choose the one that is yours.</source>
        <translation>이 파일에는 {count}명의 목록이 있습니다. 본인의 목록을 선택하십시오.</translation>
    </message>
    <message>
        <source>The encoding is a guess: if names look wrong below, choose another.</source>
        <translation>인코딩은 추정한 것입니다. 아래 이름이 이상하게 보이면 다른 인코딩을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>이 대화에서 찾기</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>The place before this one</source>
        <translation>이전 위치</translation>
    </message>
    <message>
        <source>The place after this one</source>
        <translation>다음 위치</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{count}개 중 {place}번째</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>찾지 못함</translation>
    </message>
</context>
<context>
    <name>Forgetting</name>
    <message>
        <source>Delete my sign-in info</source>
        <translation>내 로그인 정보 삭제</translation>
    </message>
    <message>
        <source>Delete your address and password from this computer? Your messages stay.</source>
        <translation>이 컴퓨터에서 주소와 암호를 삭제하시겠습니까? 메시지는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>GatewayFields</name>
    <message>
        <source>Found by the domain of your address</source>
        <translation>주소의 도메인으로 찾음</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>게이트웨이</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>암호화</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>처음부터 TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>This computer&apos;s own authorities</source>
        <translation>이 컴퓨터의 인증 기관</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 파일</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>Choose CA file</source>
        <translation>CA 파일 선택</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>게이트웨이(&amp;G)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>포트(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>암호화(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;CA file</source>
        <translation>CA 파일(&amp;C)</translation>
    </message>
    <message>
        <source>A file with your organisation&apos;s own certification authority, in PEM format, from your administrator.</source>
        <translation>조직 자체 인증 기관이 들어 있는 PEM 형식의 파일로, 관리자에게서 받습니다.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.ca-bundle)</source>
        <translation>인증서 (*.pem *.crt *.cer *.ca-bundle)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Contact list</source>
        <translation>대화 상대 목록</translation>
    </message>
    <message>
        <source>&amp;Order of contacts</source>
        <translation>대화 상대 순서(&amp;O)</translation>
    </message>
    <message>
        <source>How contacts stand within their group.</source>
        <translation>그룹 안에서 대화 상대를 나열하는 순서입니다.</translation>
    </message>
    <message>
        <source>Most reachable first</source>
        <translation>연락 가능한 순</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>이름순</translation>
    </message>
    <message>
        <source>&amp;Hide contacts who are offline</source>
        <translation>오프라인인 대화 상대 숨기기(&amp;H)</translation>
    </message>
    <message>
        <source>They come back as soon as they are reachable, and searching finds them always.</source>
        <translation>연락 가능해지면 바로 다시 나타나며, 검색하면 항상 찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>간단한 행(&amp;C)</translation>
    </message>
    <message>
        <source>One line for each contact, with a smaller picture and without the note.</source>
        <translation>대화 상대마다 한 줄로, 작은 사진과 함께 메모 없이 표시합니다.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>창</translation>
    </message>
    <message>
        <source>Open each conversation in a &amp;window of its own</source>
        <translation>각 대화를 별도의 창에서 열기(&amp;W)</translation>
    </message>
    <message>
        <source>Otherwise it opens beside the contacts.</source>
        <translation>그렇지 않으면 대화 상대 옆에 열립니다.</translation>
    </message>
    <message>
        <source>&amp;Keep running when the window is closed</source>
        <translation>창을 닫아도 계속 실행(&amp;K)</translation>
    </message>
    <message>
        <source>You stay reachable, and the icon in the tray brings the window back. Needs a tray.</source>
        <translation>계속 연락 가능하며, 알림 영역의 아이콘으로 창을 다시 열 수 있습니다. 알림 영역이 필요합니다.</translation>
    </message>
    <message>
        <source>Starting and signing in</source>
        <translation>시작 및 로그인</translation>
    </message>
    <message>
        <source>Start with the computer&apos;s s&amp;ession</source>
        <translation>컴퓨터 세션과 함께 시작(&amp;E)</translation>
    </message>
    <message>
        <source>The program starts by itself, in the tray where there is one.</source>
        <translation>프로그램이 자동으로 시작되며, 알림 영역이 있으면 그곳에 표시됩니다.</translation>
    </message>
    <message>
        <source>That could not be written: {reason}</source>
        <translation>쓸 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>&amp;Sign in when the program starts</source>
        <translation>프로그램 시작 시 로그인(&amp;S)</translation>
    </message>
    <message>
        <source>Needs a password that is remembered on this computer.</source>
        <translation>이 컴퓨터에 기억된 암호가 필요합니다.</translation>
    </message>
    <message>
        <source>Set by your organisation</source>
        <translation>조직에서 설정함</translation>
    </message>
</context>
<context>
    <name>GroupChoice</name>
    <message>
        <source>Group here</source>
        <translation>여기서의 그룹</translation>
    </message>
    <message>
        <source>Empty leaves the group out</source>
        <translation>비워 두면 그룹을 제외합니다</translation>
    </message>
</context>
<context>
    <name>GroupsModel</name>
    <message>
        <source>Left out</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>Group in the file</source>
        <translation>파일의 그룹</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>대화 상대</translation>
    </message>
    <message>
        <source>Becomes here</source>
        <translation>여기서의 이름</translation>
    </message>
</context>
<context>
    <name>GroupsPart</name>
    <message>
        <source>Groups</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Space puts the person into a group or takes them out</source>
        <translation>스페이스바를 누르면 그룹에 넣거나 뺍니다</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>새 그룹</translation>
    </message>
    <message>
        <source>Name of a new group</source>
        <translation>새 그룹의 이름</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Creates the group and puts the person into it</source>
        <translation>그룹을 만들고 이 사람을 넣습니다</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>User&apos;s guide</source>
        <translation>사용 설명서</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>목차</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>You to {name}, {when}: {text}</source>
        <translation>나 → {name} 님, {when}: {text}</translation>
    </message>
    <message>
        <source>{name}, {when}: {text}</source>
        <translation>{name}, {when}: {text}</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>1년</translation>
    </message>
    <message numerus="yes">
        <source>for %n days</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryExportBar</name>
    <message>
        <source>Choose another place…</source>
        <translation>다른 위치 선택…</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>폴더 표시</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Export conversation</source>
        <translation>대화 내보내기</translation>
    </message>
    <message>
        <source>Export all conversations</source>
        <translation>모든 대화 내보내기</translation>
    </message>
    <message>
        <source>Web page, to be read (*.html)</source>
        <translation>웹 페이지, 읽기용 (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>일반 텍스트 (*.txt)</translation>
    </message>
    <message>
        <source>JSON, for other programs (*.json)</source>
        <translation>JSON, 다른 프로그램용 (*.json)</translation>
    </message>
    <message>
        <source>conversations.html</source>
        <translation>conversations.html</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} 쓰는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%n messages written to {file}.</source>
        <translation>
            <numerusform>메시지 %n개를 {file}에 저장했습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>On this computer</source>
        <translation>이 컴퓨터에서</translation>
    </message>
    <message>
        <source>&amp;Keep messages</source>
        <translation>메시지 보관 기간(&amp;K)</translation>
    </message>
    <message>
        <source>Older ones are deleted from this computer, a minute after you choose and then every day. What you have not read stays until you have. Your server may keep a copy of its own.</source>
        <translation>더 오래된 메시지는 선택하고 1분 후, 그 다음에는 매일 이 컴퓨터에서 삭제됩니다. 읽지 않은 것은 읽을 때까지 남습니다. 서버에는 별도의 사본이 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>{sentence} They are kept {value}.</source>
        <translation>{sentence} 보관 기간: {value}.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>사본</translation>
    </message>
    <message>
        <source>Export all conversations…</source>
        <translation>모든 대화 내보내기…</translation>
    </message>
    <message>
        <source>As a web page, as text, or as JSON. The file can be read by you alone.</source>
        <translation>웹 페이지, 텍스트 또는 JSON으로 저장합니다. 파일은 본인만 읽을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>1 contact</source>
        <translation>대화 상대 1명</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>대화 상대 %Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>Lync export (Export-CsUserData)</source>
        <translation>Lync 내보내기(Export-CsUserData)</translation>
    </message>
    <message>
        <source>Lync 2010 export (DbImpExp)</source>
        <translation>Lync 2010 내보내기(DbImpExp)</translation>
    </message>
    <message>
        <source>Administrator&apos;s CSV (Group, Key, SIP)</source>
        <translation>관리자 CSV(Group, Key, SIP)</translation>
    </message>
    <message>
        <source>Contact list from a Lync trace</source>
        <translation>Lync 추적의 대화 상대 목록</translation>
    </message>
    <message>
        <source>Outlook CSV</source>
        <translation>Outlook CSV</translation>
    </message>
    <message>
        <source>Google Contacts CSV</source>
        <translation>Google 주소록 CSV</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>Pidgin buddy list</source>
        <translation>Pidgin 친구 목록</translation>
    </message>
    <message>
        <source>Psi contact list</source>
        <translation>Psi 대화 상대 목록</translation>
    </message>
    <message>
        <source>Gajim CSV</source>
        <translation>Gajim CSV</translation>
    </message>
    <message>
        <source>Profanity CSV</source>
        <translation>Profanity CSV</translation>
    </message>
    <message>
        <source>XMPP server data (XEP-0227)</source>
        <translation>XMPP 서버 데이터(XEP-0227)</translation>
    </message>
    <message>
        <source>XMPP roster</source>
        <translation>XMPP 명단(roster)</translation>
    </message>
    <message>
        <source>MSN Messenger contact list</source>
        <translation>MSN Messenger 대화 상대 목록</translation>
    </message>
    <message>
        <source>CSV of this program</source>
        <translation>이 프로그램의 CSV</translation>
    </message>
    <message>
        <source>List of addresses</source>
        <translation>주소 목록</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>유니코드(UTF-8)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>유니코드(UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16 LE)</source>
        <translation>유니코드(UTF-16 LE)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16 BE)</source>
        <translation>유니코드(UTF-16 BE)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>서유럽어(Windows-1252)</translation>
    </message>
    <message>
        <source>Korean (Windows-949)</source>
        <translation>한국어(Windows-949)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>중앙유럽어(Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>키릴 문자(Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>그리스어(Windows-1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>터키어(Windows-1254)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>히브리어(Windows-1255)</translation>
    </message>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>아랍어(Windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>발트어(Windows-1257)</translation>
    </message>
    <message>
        <source>Japanese (Windows-932)</source>
        <translation>일본어(Windows-932)</translation>
    </message>
    <message>
        <source>Traditional Chinese (Windows-950)</source>
        <translation>중국어 번체(Windows-950)</translation>
    </message>
    <message>
        <source>Simplified Chinese (GB 18030)</source>
        <translation>중국어 간체(GB 18030)</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened. Check that it is there and that you may read it.</source>
        <translation>{file}을(를) 열 수 없습니다. 파일이 있는지, 읽을 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>This is no contact file we recognise. If you know what it is, choose its format.</source>
        <translation>알 수 있는 대화 상대 파일이 아닙니다. 어떤 파일인지 알면 형식을 선택하십시오.</translation>
    </message>
    <message>
        <source>{file} is too large to be a contact list. Split it, or export only your own list.</source>
        <translation>{file}은(는) 대화 상대 목록으로는 너무 큽니다. 파일을 나누거나 본인의 목록만 내보내십시오.</translation>
    </message>
    <message>
        <source>{file} is damaged or cut short. Export it again where it comes from.</source>
        <translation>{file}이(가) 손상되었거나 잘렸습니다. 원래 프로그램에서 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>{file} holds what attackers use and no contact list needs, so it was not read.</source>
        <translation>{file}에 공격자가 쓰는, 대화 상대 목록에는 필요 없는 내용이 있어 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>{file} does not hold this user&apos;s list. Choose one of those it holds.</source>
        <translation>{file}에 이 사용자의 목록이 없습니다. 들어 있는 목록 중에서 선택하십시오.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read in this encoding.</source>
        <translation>{file}을(를) 이 인코딩으로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>읽기가 중지되었습니다.</translation>
    </message>
    <message>
        <source>This list has moved to the mailbox, and the copy here is empty. In Outlook, export the folder Lync Contacts as CSV, and import that.</source>
        <translation>이 목록은 사서함으로 옮겨졌고 여기의 사본은 비어 있습니다. Outlook에서 Lync Contacts 폴더를 CSV로 내보낸 후 그 파일을 가져오십시오.</translation>
    </message>
    <message>
        <source>The file holds passwords. They were not read; keep the file in a safe place.</source>
        <translation>파일에 암호가 들어 있습니다. 암호는 읽지 않았습니다. 파일을 안전한 곳에 보관하십시오.</translation>
    </message>
    <message>
        <source>Google&apos;s own labels were not made groups.</source>
        <translation>Google 자체 레이블은 그룹으로 만들지 않았습니다.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>업데이트</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>Not a partner</source>
        <translation>파트너가 아님</translation>
    </message>
    <message>
        <source>Service ended</source>
        <translation>서비스 종료됨</translation>
    </message>
    <message>
        <source>Yourself</source>
        <translation>본인</translation>
    </message>
    <message>
        <source>New on your list</source>
        <translation>목록에 새로 추가</translation>
    </message>
    <message>
        <source>New; taken for XMPP, because no partners are listed</source>
        <translation>새로 추가. 등록된 파트너가 없어 XMPP로 간주</translation>
    </message>
    <message>
        <source>Looks like {detail}: tick it only if it is right</source>
        <translation>{detail}과(와) 비슷함: 맞는 경우에만 선택하십시오</translation>
    </message>
    <message>
        <source>Mixes alphabets, as forged addresses do: tick it only if it is right</source>
        <translation>위조된 주소처럼 문자 체계가 섞여 있음: 맞는 경우에만 선택하십시오</translation>
    </message>
    <message>
        <source>Gets the name {name}</source>
        <translation>이름이 {name}(으)로 바뀜</translation>
    </message>
    <message>
        <source>Comes into further groups</source>
        <translation>다른 그룹에도 들어감</translation>
    </message>
    <message>
        <source>Gets the name {name} and comes into further groups</source>
        <translation>이름이 {name}(으)로 바뀌고 다른 그룹에도 들어감</translation>
    </message>
    <message>
        <source>On your list just so</source>
        <translation>목록에 그대로 있음</translation>
    </message>
    <message>
        <source>The same address as in line {detail}</source>
        <translation>{detail}번째 줄과 같은 주소</translation>
    </message>
    <message>
        <source>The same address as in {detail}</source>
        <translation>{detail}과(와) 같은 주소</translation>
    </message>
    <message>
        <source>{detail} is no XMPP partner</source>
        <translation>{detail}은(는) XMPP 파트너가 아님</translation>
    </message>
    <message>
        <source>A colleague at {detail}: reach them with Lync itself</source>
        <translation>{detail}의 동료: Lync로 직접 연락하십시오</translation>
    </message>
    <message>
        <source>Ended on {date} ({service}); ticked, it is kept as a note</source>
        <translation>{date}에 종료됨({service}). 선택하면 메모로 보관</translation>
    </message>
    <message>
        <source>Your own address</source>
        <translation>본인의 주소</translation>
    </message>
    <message>
        <source>Ended in {date} ({service}); ticked, it is kept as a note</source>
        <translation>{date}에 종료됨({service}). 선택하면 메모로 보관</translation>
    </message>
    <message>
        <source>the name was shortened</source>
        <translation>이름이 줄여졌음</translation>
    </message>
    <message>
        <source>a group&apos;s name was shortened</source>
        <translation>그룹 이름이 줄여졌음</translation>
    </message>
    <message>
        <source>groups beyond the most possible were left out</source>
        <translation>최대 개수를 넘는 그룹은 제외됨</translation>
    </message>
    <message>
        <source>a group it names is not in the file</source>
        <translation>지정된 그룹이 파일에 없음</translation>
    </message>
    <message>
        <source>the name was taken as it stands</source>
        <translation>이름을 있는 그대로 가져옴</translation>
    </message>
    <message>
        <source>the device behind the / was left out</source>
        <translation>/ 뒤의 장치는 제외됨</translation>
    </message>
    <message>
        <source>its e-mail address was taken</source>
        <translation>전자 메일 주소를 사용함</translation>
    </message>
    <message>
        <source>{words}; {remark}</source>
        <translation>{words}. {remark}</translation>
    </message>
    <message>
        <source>It has no messaging address.</source>
        <translation>메신저 주소가 없습니다.</translation>
    </message>
    <message>
        <source>It has only an e-mail address.</source>
        <translation>전자 메일 주소만 있습니다.</translation>
    </message>
    <message>
        <source>It is a telephone number.</source>
        <translation>전화번호입니다.</translation>
    </message>
    <message>
        <source>It is a distribution group, not a person.</source>
        <translation>사람이 아니라 메일 그룹입니다.</translation>
    </message>
    <message>
        <source>It lives on a service that neither Lync nor XMPP reaches.</source>
        <translation>Lync도 XMPP도 연결되지 않는 서비스에 있습니다.</translation>
    </message>
    <message>
        <source>It is the address of a server, not of a person.</source>
        <translation>사람이 아니라 서버의 주소입니다.</translation>
    </message>
    <message>
        <source>It is not a valid address.</source>
        <translation>올바른 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>The line is too long.</source>
        <translation>줄이 너무 깁니다.</translation>
    </message>
    <message>
        <source>It has characters that can&apos;t be read in this encoding.</source>
        <translation>이 인코딩으로 읽을 수 없는 문자가 있습니다.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <translation>따옴표가 닫히지 않았습니다.</translation>
    </message>
    <message>
        <source>It has the wrong number of columns.</source>
        <translation>열 수가 맞지 않습니다.</translation>
    </message>
    <message>
        <source>It was blocked in Lync, and asking would let them see you.</source>
        <translation>Lync에서 차단된 사람이며, 요청하면 상대방이 나를 볼 수 있게 됩니다.</translation>
    </message>
    <message>
        <source>The card has no end.</source>
        <translation>카드의 끝이 없습니다.</translation>
    </message>
    <message>
        <source>It is not a line of a vCard.</source>
        <translation>vCard의 줄이 아닙니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to add</source>
        <translation>
            <numerusform>추가할 항목 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to update</source>
        <translation>
            <numerusform>업데이트할 항목 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept as a note</source>
        <translation>
            <numerusform>메모로 보관 %Ln개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import contacts</source>
        <translation>대화 상대 가져오기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Import contacts from a file</source>
        <translation>파일에서 대화 상대 가져오기</translation>
    </message>
    <message>
        <source>Check before you import</source>
        <translation>가져오기 전에 확인하십시오</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>&amp;Import {contacts}</source>
        <translation>{contacts} 가져오기(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>가져오기(&amp;I)</translation>
    </message>
    <message>
        <source>Nothing is ticked, so there is nothing to import.</source>
        <translation>선택된 항목이 없어 가져올 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>그대로 둔 항목 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose contact files</source>
        <translation>대화 상대 파일 선택</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>가져오기를 취소했습니다</translation>
    </message>
    <message>
        <source>Nothing was changed. {reason}</source>
        <translation>아무것도 바뀌지 않았습니다. {reason}</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>Table for spreadsheets, CSV (*.csv)</source>
        <translation>스프레드시트용 표, CSV (*.csv)</translation>
    </message>
    <message>
        <source>import-report.csv</source>
        <translation>import-report.csv</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>The report is in {file}.</source>
        <translation>보고서를 {file}에 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>LeftPane</name>
    <message>
        <source>Contacts</source>
        <translation>대화 상대</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Search contacts and messages</source>
        <translation>대화 상대 및 메시지 검색</translation>
    </message>
    <message>
        <source>Search contacts by name or address, and messages by their words</source>
        <translation>이름이나 주소로 대화 상대를, 단어로 메시지를 검색합니다</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n개 대기 중</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkDetailsDialog</name>
    <message>
        <source>Connection details</source>
        <translation>연결 세부 정보</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>대화 상대 추가</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>대화 상대 추가…</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>연락처 카드</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>대화 상대 가져오기…</translation>
    </message>
    <message>
        <source>Export contacts…</source>
        <translation>대화 상대 내보내기…</translation>
    </message>
    <message>
        <source>Conversation in its own window</source>
        <translation>대화를 별도의 창에서 열기</translation>
    </message>
    <message>
        <source>Export conversation…</source>
        <translation>대화 내보내기…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Search contacts and messages</source>
        <translation>대화 상대 및 메시지 검색</translation>
    </message>
    <message>
        <source>Sort by presence</source>
        <translation>현재 상태순으로 정렬</translation>
    </message>
    <message>
        <source>Sort by name</source>
        <translation>이름순으로 정렬</translation>
    </message>
    <message>
        <source>Hide who is offline</source>
        <translation>오프라인인 사람 숨기기</translation>
    </message>
    <message>
        <source>Compact list</source>
        <translation>간단한 목록</translation>
    </message>
    <message>
        <source>Partners…</source>
        <translation>파트너…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>User&apos;s guide</source>
        <translation>사용 설명서</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>바로 가기 키</translation>
    </message>
    <message>
        <source>About</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Lync Federation Client</source>
        <translation>Lync 페더레이션 클라이언트</translation>
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
        <translation>한꺼번에 답변</translation>
    </message>
    <message>
        <source>Accept all {count} and add them…</source>
        <translation>{count}개 모두 수락하고 추가…</translation>
    </message>
    <message>
        <source>Decline all {count}…</source>
        <translation>{count}개 모두 거절…</translation>
    </message>
    <message>
        <source>Decline all {count} of {domain}…</source>
        <translation>{domain}의 {count}개 모두 거절…</translation>
    </message>
    <message>
        <source>Block {domain}…</source>
        <translation>{domain} 차단…</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>인용</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Show what it said before</source>
        <translation>이전 내용 표시</translation>
    </message>
    <message>
        <source>Delete from this computer</source>
        <translation>이 컴퓨터에서 삭제</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n messages from this computer</source>
        <translation>
            <numerusform>이 컴퓨터에서 메시지 %n개 삭제</numerusform>
        </translation>
    </message>
    <message>
        <source>Open {address}</source>
        <translation>{address} 열기</translation>
    </message>
</context>
<context>
    <name>MessageView</name>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>What&apos;s happening today?</source>
        <translation>오늘의 상황은 어떻습니까?</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>내 메모</translation>
    </message>
    <message>
        <source>A note that your contacts see beside your state</source>
        <translation>대화 상대가 내 상태 옆에서 보는 메모</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. It goes on; the details are in the log.</source>
        <translation>프로그램 내부에 문제가 생겼습니다. 프로그램은 계속 실행되며, 자세한 내용은 로그에 있습니다.</translation>
    </message>
    <message>
        <source>The database was damaged. It lies at {path}; a new one was begun.</source>
        <translation>데이터베이스가 손상되었습니다. {path}에 옮겨 두고 새로 만들었습니다.</translation>
    </message>
    <message>
        <source>The database is from a newer version. It lies at {path}; a new one was begun.</source>
        <translation>데이터베이스가 더 새로운 버전의 것입니다. {path}에 옮겨 두고 새로 만들었습니다.</translation>
    </message>
    <message>
        <source>The settings could not be read. They lie at {path}; the defaults are in force.</source>
        <translation>설정을 읽을 수 없습니다. {path}에 옮겨 두었으며 기본값을 사용합니다.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s settings in {path} can&apos;t be used ({reason}), so nobody new can be added. Tell your administrator.</source>
        <translation>{path}에 있는 관리자 설정을 사용할 수 없어({reason}) 새로운 사람을 추가할 수 없습니다. 관리자에게 알리십시오.</translation>
    </message>
    <message>
        <source>Something could not be saved ({reason}). Check that the disk has room and can be written.</source>
        <translation>저장하지 못한 것이 있습니다({reason}). 디스크에 공간이 있고 쓸 수 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>There is a newer version of this program. Ask your administrator for it.</source>
        <translation>이 프로그램의 새 버전이 있습니다. 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the password is kept for this session only.</source>
        <translation>이 컴퓨터에 키링이 없어 암호를 이 세션 동안만 보관합니다.</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>New messages</source>
        <translation>새 메시지</translation>
    </message>
    <message>
        <source>Show &amp;notifications of new messages</source>
        <translation>새 메시지 알림 표시(&amp;N)</translation>
    </message>
    <message>
        <source>Only while their conversation is not in front of you.</source>
        <translation>해당 대화가 앞에 있지 않을 때만 표시합니다.</translation>
    </message>
    <message>
        <source>Show the &amp;text in notifications</source>
        <translation>알림에 내용 표시(&amp;T)</translation>
    </message>
    <message>
        <source>Otherwise they only say who has written.</source>
        <translation>그렇지 않으면 누가 썼는지만 표시합니다.</translation>
    </message>
    <message>
        <source>Play a &amp;sound</source>
        <translation>소리 재생(&amp;S)</translation>
    </message>
    <message>
        <source>The desktop&apos;s own, with the notification.</source>
        <translation>알림과 함께 바탕 화면의 기본 소리를 냅니다.</translation>
    </message>
</context>
<context>
    <name>OwnHeader</name>
    <message>
        <source>Offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>연결 중…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>연결되지 않음</translation>
    </message>
    <message>
        <source>Your state: {state}</source>
        <translation>내 상태: {state}</translation>
    </message>
    <message>
        <source>Change your state</source>
        <translation>상태 변경</translation>
    </message>
</context>
<context>
    <name>PaneTabs</name>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
</context>
<context>
    <name>PartnerDialog</name>
    <message>
        <source>Change a partner</source>
        <translation>파트너 변경</translation>
    </message>
    <message>
        <source>Add a partner</source>
        <translation>파트너 추가</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Add partner</source>
        <translation>파트너 추가</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>도메인</translation>
    </message>
    <message>
        <source>fabrikam.example</source>
        <translation>fabrikam.example</translation>
    </message>
    <message>
        <source>Further domains</source>
        <translation>추가 도메인</translation>
    </message>
    <message>
        <source>sales.fabrikam.example, fabrikam.test</source>
        <translation>sales.fabrikam.example, fabrikam.test</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>For yourself</source>
        <translation>본인용</translation>
    </message>
    <message>
        <source>Separated by commas or spaces</source>
        <translation>쉼표나 공백으로 구분</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>도메인(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Further domains</source>
        <translation>추가 도메인(&amp;F)</translation>
    </message>
    <message>
        <source>Subdomains are not included by themselves: name each.</source>
        <translation>하위 도메인은 자동으로 포함되지 않으므로 하나씩 입력하십시오.</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>유형(&amp;T)</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>설명(&amp;E)</translation>
    </message>
    <message>
        <source>this domain</source>
        <translation>이 도메인</translation>
    </message>
    <message>
        <source>{text} is not a domain. A domain looks like fabrikam.example.</source>
        <translation>{text}은(는) 도메인이 아닙니다. 도메인은 fabrikam.example과 같은 형태입니다.</translation>
    </message>
</context>
<context>
    <name>PartnerPart</name>
    <message>
        <source>Check this domain</source>
        <translation>이 도메인 확인</translation>
    </message>
    <message>
        <source>Partners…</source>
        <translation>파트너…</translation>
    </message>
    <message>
        <source>Your own organisation</source>
        <translation>본인의 조직</translation>
    </message>
    <message>
        <source>{type}, not listed</source>
        <translation>{type}, 목록에 없음</translation>
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
        <translation>없음</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>도메인</translation>
    </message>
    <message>
        <source>Further domains</source>
        <translation>추가 도메인</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>People anywhere can reach you without being on your list, and your contacts see your note.</source>
        <translation>어디에 있는 사람이든 목록에 없어도 나에게 연락할 수 있고, 대화 상대는 내 메모를 봅니다.</translation>
    </message>
    <message>
        <source>People anywhere can reach you without being on your list. Of unlisted domains nobody sees your note.</source>
        <translation>어디에 있는 사람이든 목록에 없어도 나에게 연락할 수 있습니다. 목록에 없는 도메인의 사람은 내 메모를 보지 못합니다.</translation>
    </message>
    <message>
        <source>People there can reach you only after you add them; what strangers write is held back. They never see your note.</source>
        <translation>그곳 사람은 내가 추가한 후에만 나에게 연락할 수 있으며, 모르는 사람의 글은 보류됩니다. 내 메모는 절대 보지 못합니다.</translation>
    </message>
    <message>
        <source>Your administrator&apos;s settings in {path} can&apos;t be used ({reason}), so nobody new can be added. Tell your administrator.</source>
        <translation>{path}에 있는 관리자 설정을 사용할 수 없어({reason}) 새로운 사람을 추가할 수 없습니다. 관리자에게 알리십시오.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be opened. Check that it is there and that you may read it.</source>
        <translation>{file}을(를) 열 수 없습니다. 파일이 있는지, 읽을 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>{file} is no list of partners: it has no column Domain or Identity. Ask for the output of Get-CsXmppAllowedPartner | Export-Csv.</source>
        <translation>{file}은(는) 파트너 목록이 아닙니다. Domain 또는 Identity 열이 없습니다. Get-CsXmppAllowedPartner | Export-Csv의 출력을 요청하십시오.</translation>
    </message>
    <message>
        <source>{file} is too large to be a list of partners.</source>
        <translation>{file}은(는) 파트너 목록으로는 너무 큽니다.</translation>
    </message>
    <message>
        <source>{file} is damaged, so nothing was taken over.</source>
        <translation>{file}이(가) 손상되어 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n partners were taken over.</source>
        <translation>
            <numerusform>파트너 %n개를 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 partner was taken over.</source>
        <translation>파트너 1개를 가져왔습니다.</translation>
    </message>
    <message>
        <source>The export lost the further domains of: {domains}. Add them by hand.</source>
        <translation>내보내기에서 다음 도메인의 추가 도메인이 빠졌습니다: {domains}. 직접 추가하십시오.</translation>
    </message>
    <message>
        <source>Line {line}, {text}: {reason}</source>
        <translation>{line}번째 줄, {text}: {reason}</translation>
    </message>
    <message>
        <source>and {count} more lines</source>
        <translation>그 외 {count}줄</translation>
    </message>
    <message>
        <source>Federated</source>
        <translation>페더레이션</translation>
    </message>
    <message>
        <source>Public verified</source>
        <translation>공용(확인됨)</translation>
    </message>
    <message>
        <source>Public unverified</source>
        <translation>공용(확인되지 않음)</translation>
    </message>
    <message>
        <source>Not a partner</source>
        <translation>파트너가 아님</translation>
    </message>
    <message>
        <source>People at {domain} can reach you without being on your list, and see your note.</source>
        <translation>{domain}의 사람은 목록에 없어도 나에게 연락할 수 있고, 내 메모를 봅니다.</translation>
    </message>
    <message>
        <source>People at {domain} can reach you without being on your list. They never see your note.</source>
        <translation>{domain}의 사람은 목록에 없어도 나에게 연락할 수 있습니다. 내 메모는 절대 보지 못합니다.</translation>
    </message>
    <message>
        <source>People at {domain} can reach you only after you add them. They never see your note.</source>
        <translation>{domain}의 사람은 내가 추가한 후에만 나에게 연락할 수 있습니다. 내 메모는 절대 보지 못합니다.</translation>
    </message>
    <message>
        <source>{domain} is no partner, and only partners are allowed. Nobody there can be added.</source>
        <translation>{domain}은(는) 파트너가 아니며, 파트너만 허용됩니다. 그곳의 사람은 추가할 수 없습니다.</translation>
    </message>
    <message>
        <source>The line has no domain.</source>
        <translation>줄에 도메인이 없습니다.</translation>
    </message>
    <message>
        <source>It names something that is not a domain.</source>
        <translation>도메인이 아닌 것이 적혀 있습니다.</translation>
    </message>
    <message>
        <source>Its partner type is not one of Lync&apos;s three.</source>
        <translation>파트너 유형이 Lync의 세 가지 중 하나가 아닙니다.</translation>
    </message>
    <message>
        <source>The line can&apos;t be read.</source>
        <translation>줄을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>An earlier line has the same domain.</source>
        <translation>앞줄에 같은 도메인이 있습니다.</translation>
    </message>
    <message>
        <source>Your administrator has set the partners.</source>
        <translation>관리자가 파트너를 설정했습니다.</translation>
    </message>
    <message>
        <source>Your administrator has set whether other domains are allowed.</source>
        <translation>관리자가 다른 도메인의 허용 여부를 설정했습니다.</translation>
    </message>
    <message>
        <source>Your administrator has set the type of other domains.</source>
        <translation>관리자가 다른 도메인의 유형을 설정했습니다.</translation>
    </message>
    <message>
        <source>Your administrator has set the domain of your account.</source>
        <translation>관리자가 계정의 도메인을 설정했습니다.</translation>
    </message>
    <message>
        <source>Your administrator has set the gateway.</source>
        <translation>관리자가 게이트웨이를 설정했습니다.</translation>
    </message>
    <message>
        <source>Your administrator has set how the connection is secured.</source>
        <translation>관리자가 연결 보안 방식을 설정했습니다.</translation>
    </message>
    <message>
        <source>Your administrator has set the CA file.</source>
        <translation>관리자가 CA 파일을 설정했습니다.</translation>
    </message>
    <message>
        <source>Your administrator has set how long messages are kept.</source>
        <translation>관리자가 메시지 보관 기간을 설정했습니다.</translation>
    </message>
    <message>
        <source>Your administrator has set whether spelling is checked.</source>
        <translation>관리자가 맞춤법 검사 여부를 설정했습니다.</translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>&amp;Only partners on this list</source>
        <translation>이 목록의 파트너만(&amp;O)</translation>
    </message>
    <message>
        <source>Nobody of another domain can be added, and whoever writes from there is held back.</source>
        <translation>다른 도메인의 사람은 추가할 수 없으며, 그곳에서 온 글은 보류됩니다.</translation>
    </message>
    <message>
        <source>Other domains &amp;count as</source>
        <translation>다른 도메인의 유형(&amp;C)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>추가…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>변경…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>제거…</translation>
    </message>
    <message>
        <source>Import from Lync…</source>
        <translation>Lync에서 가져오기…</translation>
    </message>
    <message>
        <source>No partners yet</source>
        <translation>아직 파트너가 없습니다</translation>
    </message>
    <message>
        <source>Add the domains your organisation federates with, or import the list that an administrator of Lync exports with Get-CsXmppAllowedPartner.</source>
        <translation>조직과 페더레이션된 도메인을 추가하거나, Lync 관리자가 Get-CsXmppAllowedPartner로 내보낸 목록을 가져오십시오.</translation>
    </message>
    <message>
        <source>Other domains</source>
        <translation>다른 도메인</translation>
    </message>
    <message>
        <source>List of partners</source>
        <translation>파트너 목록</translation>
    </message>
    <message>
        <source>Remove the partner {domain}? Contacts there stay, as of any other domain.</source>
        <translation>파트너 {domain}을(를) 제거하시겠습니까? 그곳의 대화 상대는 다른 도메인의 대화 상대처럼 남습니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Partners exported from Lync</source>
        <translation>Lync에서 내보낸 파트너</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>표 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>PartnersTable</name>
    <message>
        <source>Partners</source>
        <translation>파트너</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>암호 숨기기</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>암호 표시</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>현재 상태</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>History</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>파트너</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>설정 찾기</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>설정 페이지</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>No such setting</source>
        <translation>그런 설정이 없습니다</translation>
    </message>
    <message>
        <source>Try another word, or clear the search to see all.</source>
        <translation>다른 단어로 찾거나, 검색을 지워 모든 설정을 보십시오.</translation>
    </message>
</context>
<context>
    <name>PresencePage</name>
    <message>
        <source>Tell me when available</source>
        <translation>대화 가능하면 알림</translation>
    </message>
    <message>
        <source>A notice says when somebody of these can be reached.</source>
        <translation>이 사람들 가운데 연락할 수 있게 된 사람이 있으면 알립니다.</translation>
    </message>
    <message>
        <source>Your state</source>
        <translation>내 상태</translation>
    </message>
    <message>
        <source>Reset state</source>
        <translation>상태 다시 설정</translation>
    </message>
    <message>
        <source>Back to Available, or to Inactive and Away while you are not at the computer.</source>
        <translation>대화 가능으로 되돌립니다. 컴퓨터 앞에 없으면 비활성 또는 자리 비움이 됩니다.</translation>
    </message>
    <message>
        <source>When you leave the computer</source>
        <translation>컴퓨터를 떠날 때</translation>
    </message>
    <message>
        <source>Show me as &amp;Inactive after</source>
        <translation>비활성으로 표시(&amp;I)</translation>
    </message>
    <message>
        <source>So long without mouse or keyboard, while your state is Available.</source>
        <translation>대화 가능 상태에서 마우스와 키보드를 이 시간 동안 쓰지 않으면 표시합니다.</translation>
    </message>
    <message>
        <source>Show me as &amp;Away after</source>
        <translation>자리 비움으로 표시(&amp;A)</translation>
    </message>
    <message>
        <source>Locking the screen shows you as Away at once.</source>
        <translation>화면을 잠그면 바로 자리 비움으로 표시됩니다.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source> min</source>
        <comment>behind a number</comment>
        <translation> 분</translation>
    </message>
    <message>
        <source>As in Lync: 5 and 15 minutes</source>
        <translation>Lync처럼: 5분과 15분</translation>
    </message>
    <message>
        <source>When you present</source>
        <translation>프레젠테이션할 때</translation>
    </message>
    <message>
        <source>Show me as Pre&amp;senting while another program fills the screen</source>
        <translation>다른 프로그램이 전체 화면일 때 프레젠테이션 중으로 표시(&amp;S)</translation>
    </message>
    <message>
        <source>Notices stay away, as in Do Not Disturb. Only while your state is Available.</source>
        <translation>방해 금지 상태처럼 알림이 나타나지 않습니다. 대화 가능 상태일 때만 적용됩니다.</translation>
    </message>
    <message>
        <source>Several programs with your account</source>
        <translation>같은 계정을 쓰는 여러 프로그램</translation>
    </message>
    <message>
        <source>&amp;Priority of this one</source>
        <translation>이 프로그램의 우선 순위(&amp;P)</translation>
    </message>
    <message>
        <source>Messages go to the program with the highest; usually 5. The others get copies.</source>
        <translation>메시지는 우선 순위가 가장 높은 프로그램으로 갑니다. 보통 5입니다. 다른 프로그램은 사본을 받습니다.</translation>
    </message>
    <message>
        <source>Others see you as {state}.</source>
        <translation>다른 사람에게 보이는 상태: {state}.</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Not ticked</source>
        <translation>선택 안 함</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>추가됨</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>업데이트됨</translation>
    </message>
    <message>
        <source>Kept as a note</source>
        <translation>메모로 보관됨</translation>
    </message>
    <message>
        <source>can&apos;t be taken</source>
        <translation>가져올 수 없음</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>선택되지 않음</translation>
    </message>
    <message>
        <source>{name}, {address}, {verdict}, {state}</source>
        <translation>{name}, {address}, {verdict}, {state}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>이름 없음</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>처리 내용</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Groups in the files</source>
        <translation>파일의 그룹</translation>
    </message>
    <message>
        <source>Take e-mail addresses where there is no messaging address</source>
        <translation>메신저 주소가 없으면 전자 메일 주소 사용</translation>
    </message>
    <message>
        <source>Lines that were left out</source>
        <translation>제외된 줄</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>표시할 내용</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>대화 상대</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>파일 추가…</translation>
    </message>
    <message>
        <source>Choose what each group becomes on your list, with the mouse or with F2. A group that is left empty is not taken over.</source>
        <translation>마우스나 F2 키로 각 그룹이 목록에서 무엇이 될지 선택하십시오. 비워 둔 그룹은 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>These lines can&apos;t become contacts.</source>
        <translation>다음 줄은 대화 상대가 될 수 없습니다.</translation>
    </message>
    <message>
        <source>Contacts ({count})</source>
        <translation>대화 상대({count})</translation>
    </message>
    <message>
        <source>Groups ({count})</source>
        <translation>그룹({count})</translation>
    </message>
    <message>
        <source>Left out ({count})</source>
        <translation>제외됨({count})</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>This takes a moment for very long lists.</source>
        <translation>매우 긴 목록은 시간이 조금 걸립니다.</translation>
    </message>
    <message>
        <source>Whose list?</source>
        <translation>누구의 목록입니까?</translation>
    </message>
    <message>
        <source>Choose above whose contacts to take. The lists of the others stay untouched.</source>
        <translation>위에서 누구의 대화 상대를 가져올지 선택하십시오. 다른 사람의 목록은 건드리지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>표시할 내용 없음</translation>
    </message>
    <message>
        <source>Nothing could be read. Choose another format above, or another file.</source>
        <translation>아무것도 읽을 수 없습니다. 위에서 다른 형식을 선택하거나 다른 파일을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>Contacts in the files</source>
        <translation>파일의 대화 상대</translation>
    </message>
    <message>
        <source>Space ticks or unticks the chosen rows.</source>
        <translation>스페이스바를 누르면 선택한 행을 선택하거나 선택 해제합니다.</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Stop reading</source>
        <translation>읽기 중지</translation>
    </message>
    <message>
        <source>Reading {file}, {number} of {total}…</source>
        <translation>{file} 읽는 중, {total}개 중 {number}번째…</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} 읽는 중…</translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>You: {text}</source>
        <translation>나: {text}</translation>
    </message>
</context>
<context>
    <name>RecentPanel</name>
    <message>
        <source>Conversations</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>아직 대화가 없습니다</translation>
    </message>
    <message>
        <source>Choose a contact and press Enter to write to them.</source>
        <translation>메시지를 보내려면 대화 상대를 선택하고 Enter를 누르십시오.</translation>
    </message>
</context>
<context>
    <name>RejectedModel</name>
    <message>
        <source>Left out</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>줄</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>줄의 내용</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>제외된 이유</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
</context>
<context>
    <name>RequestBar</name>
    <message>
        <source>Accept and add</source>
        <translation>수락하고 추가</translation>
    </message>
    <message>
        <source>More answers…</source>
        <translation>다른 답변…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>{name} wants to add you.</source>
        <translation>{name} 님이 나를 추가하려고 합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n people want to add you.</source>
        <translation>
            <numerusform>%n명이 나를 추가하려고 합니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>Asked {time}</source>
        <translation>{time}에 요청함</translation>
    </message>
    <message>
        <source>First wrote {time}</source>
        <translation>{time}에 처음 메시지를 보냄</translation>
    </message>
    <message>
        <source>{name} wants to see your presence</source>
        <translation>{name} 님이 내 현재 상태를 보려고 합니다</translation>
    </message>
    <message>
        <source>{name} has written to you and is not on your list</source>
        <translation>목록에 없는 {name} 님이 메시지를 보냈습니다</translation>
    </message>
    <message>
        <source>Has written to you; you see the message when you accept.</source>
        <translation>메시지를 보냈습니다. 수락하면 볼 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Has written to you %n times; you see the messages when you accept.</source>
        <translation>
            <numerusform>메시지를 %n번 보냈습니다. 수락하면 볼 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>{domain} is no partner, and only partners are allowed.</source>
        <translation>{domain}은(는) 파트너가 아니며, 파트너만 허용됩니다.</translation>
    </message>
    <message>
        <source>Accept and add</source>
        <translation>수락하고 추가</translation>
    </message>
    <message>
        <source>They see your presence, and you ask to see theirs</source>
        <translation>상대방이 내 현재 상태를 보고, 나도 상대방의 현재 상태 보기를 요청합니다</translation>
    </message>
    <message>
        <source>{name} sees your presence, and you ask to see theirs</source>
        <translation>{name} 님이 내 현재 상태를 보고, 나도 상대방의 현재 상태 보기를 요청합니다</translation>
    </message>
    <message>
        <source>Accept only</source>
        <translation>수락만</translation>
    </message>
    <message>
        <source>{name} sees your presence; you don&apos;t see theirs</source>
        <translation>{name} 님은 내 현재 상태를 보지만, 나는 상대방의 현재 상태를 보지 못합니다</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>{name} does not see your presence, and may ask again</source>
        <translation>{name} 님은 내 현재 상태를 보지 못하며, 다시 요청할 수 있습니다</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>차단</translation>
    </message>
    <message>
        <source>{name} can&apos;t reach you any more, and is not told</source>
        <translation>{name} 님은 더 이상 나에게 연락할 수 없으며, 알림도 받지 않습니다</translation>
    </message>
</context>
<context>
    <name>RequestProgressBar</name>
    <message>
        <source>Undo the import</source>
        <translation>가져오기 취소</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>{contacts} imported, and everybody new has been asked.</source>
        <translation>{contacts}을(를) 가져왔고, 새로운 사람 모두에게 요청했습니다.</translation>
    </message>
    <message>
        <source>{contacts} imported.</source>
        <translation>{contacts}을(를) 가져왔습니다.</translation>
    </message>
    <message>
        <source>{contacts} will be asked as soon as you are signed in.</source>
        <translation>{contacts}에게는 로그인하는 즉시 요청합니다.</translation>
    </message>
    <message>
        <source>Asking the imported contacts: {sent} of {total}</source>
        <translation>가져온 대화 상대에게 요청하는 중: {total}명 중 {sent}명</translation>
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
        <translation>보류된 메시지 1개</translation>
    </message>
    <message numerus="yes">
        <source>%n messages kept back</source>
        <translation>
            <numerusform>보류된 메시지 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} asks to see your presence, {line}</source>
        <translation>{name} 님이 현재 상태 보기를 요청합니다, {line}</translation>
    </message>
    <message>
        <source>{name} wrote to you, {line}</source>
        <translation>{name} 님이 메시지를 보냈습니다, {line}</translation>
    </message>
    <message>
        <source>1 person asks to see your presence</source>
        <translation>1명이 현재 상태 보기를 요청합니다</translation>
    </message>
    <message numerus="yes">
        <source>%n people ask to see your presence</source>
        <translation>
            <numerusform>%n명이 현재 상태 보기를 요청합니다</numerusform>
        </translation>
    </message>
    <message>
        <source>1 stranger has written to you</source>
        <translation>모르는 사람 1명이 메시지를 보냈습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n strangers have written to you</source>
        <translation>
            <numerusform>모르는 사람 %n명이 메시지를 보냈습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsPanel</name>
    <message>
        <source>Answer many…</source>
        <translation>한꺼번에 답변…</translation>
    </message>
    <message>
        <source>No requests</source>
        <translation>요청 없음</translation>
    </message>
    <message>
        <source>Whoever asks to see your presence waits here for your answer.</source>
        <translation>내 현재 상태를 보게 해 달라는 요청이 여기에서 답변을 기다립니다.</translation>
    </message>
    <message>
        <source>Kinds of requests</source>
        <translation>요청의 종류</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>요청한 사람</translation>
    </message>
    <message>
        <source>Strangers&apos; messages</source>
        <translation>모르는 사람의 메시지</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Accept all {count}? They see your presence, and you ask to see theirs.</source>
        <translation>{count}개 모두 수락하시겠습니까? 상대방이 내 현재 상태를 보고, 나도 상대방의 현재 상태 보기를 요청합니다.</translation>
    </message>
    <message>
        <source>Accept all</source>
        <translation>모두 수락</translation>
    </message>
    <message>
        <source>Decline all {count}? They don&apos;t see your presence, and may ask again.</source>
        <translation>{count}개 모두 거절하시겠습니까? 상대방은 내 현재 상태를 보지 못하며, 다시 요청할 수 있습니다.</translation>
    </message>
    <message>
        <source>Decline all</source>
        <translation>모두 거절</translation>
    </message>
    <message>
        <source>Decline everybody of {domain} who waits here? They may ask again.</source>
        <translation>여기서 기다리는 {domain}의 사람을 모두 거절하시겠습니까? 다시 요청할 수 있습니다.</translation>
    </message>
    <message>
        <source>Block {domain}? Nobody there can reach you, contacts of yours included.</source>
        <translation>{domain}을(를) 차단하시겠습니까? 대화 상대를 포함해 그곳의 누구도 나에게 연락할 수 없게 됩니다.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>차단</translation>
    </message>
</context>
<context>
    <name>Resemblance</name>
    <message>
        <source>This address only looks like {address}, who is on your list: it is somebody else&apos;s.</source>
        <translation>이 주소는 목록에 있는 {address}과(와) 비슷해 보일 뿐, 다른 사람의 주소입니다.</translation>
    </message>
    <message>
        <source>This address mixes letters of different alphabets that look alike.</source>
        <translation>이 주소에는 비슷해 보이는 서로 다른 문자 체계의 글자가 섞여 있습니다.</translation>
    </message>
</context>
<context>
    <name>ResultsDelegate</name>
    <message>
        <source>You to {name}</source>
        <translation>나 → {name} 님</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Messages</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Only messages with</source>
        <translation>다음 사람과의 메시지만</translation>
    </message>
    <message>
        <source>Only messages of</source>
        <translation>다음 기간의 메시지만</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>모든 사람</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>전체 기간</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>최근 7일</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>최근 30일</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>최근 1년</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>1년 이전</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>찾은 메시지</translation>
    </message>
    <message>
        <source>No message there has these words.</source>
        <translation>그 범위에는 이 단어가 있는 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>No message has these words.</source>
        <translation>이 단어가 있는 메시지가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n messages found</source>
        <translation>
            <numerusform>메시지 %n개를 찾음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchEntry</name>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>검색 지우기</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Available</source>
        <translation>대화 가능</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>비활성</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>다른 용무 중</translation>
    </message>
    <message>
        <source>Busy, inactive</source>
        <translation>다른 용무 중, 비활성</translation>
    </message>
    <message>
        <source>Do Not Disturb</source>
        <translation>방해 금지</translation>
    </message>
    <message>
        <source>Be Right Back</source>
        <translation>곧 돌아오겠음</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>자리 비움</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>Presence unknown</source>
        <translation>알 수 없는 상태</translation>
    </message>
    <message>
        <source>in a meeting</source>
        <translation>모임 중</translation>
    </message>
    <message>
        <source>in a call</source>
        <translation>통화 중</translation>
    </message>
    <message>
        <source>in a conference call</source>
        <translation>전화 회의 중</translation>
    </message>
    <message>
        <source>presenting</source>
        <translation>프레젠테이션 중</translation>
    </message>
    <message>
        <source>urgent interruptions only</source>
        <translation>긴급 용무만</translation>
    </message>
    <message>
        <source>out of office</source>
        <translation>부재 중</translation>
    </message>
    <message>
        <source>off work</source>
        <translation>업무 시간 아님</translation>
    </message>
    <message>
        <source>out to lunch</source>
        <translation>식사 중</translation>
    </message>
    <message>
        <source>free to chat</source>
        <translation>대화 환영</translation>
    </message>
    <message>
        <source>for longer</source>
        <translation>장시간</translation>
    </message>
    <message>
        <source>Off Work</source>
        <translation>업무 시간 아님</translation>
    </message>
    <message>
        <source>Out of Office</source>
        <translation>부재 중</translation>
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
        <translation>{state} · 마지막으로 알려진 상태</translation>
    </message>
    <message>
        <source>{state} · last known, {time}</source>
        <translation>{state} · 마지막 확인 {time}</translation>
    </message>
    <message>
        <source>{state} · {note}</source>
        <translation>{state} · {note}</translation>
    </message>
    <message>
        <source>Appear Away</source>
        <translation>자리 비움으로 표시</translation>
    </message>
    <message>
        <source>Appear Offline</source>
        <translation>오프라인으로 표시</translation>
    </message>
    <message>
        <source>In a Meeting</source>
        <translation>모임 중</translation>
    </message>
    <message>
        <source>In a Call</source>
        <translation>통화 중</translation>
    </message>
    <message>
        <source>In a Conference Call</source>
        <translation>전화 회의 중</translation>
    </message>
    <message>
        <source>Presenting</source>
        <translation>프레젠테이션 중</translation>
    </message>
    <message>
        <source>Urgent Interruptions Only</source>
        <translation>긴급 용무만</translation>
    </message>
    <message>
        <source>Out to Lunch</source>
        <translation>식사 중</translation>
    </message>
    <message>
        <source>Nobody sees you, and you don&apos;t see how others are. Messages come a little later.</source>
        <translation>아무도 나를 볼 수 없고, 나도 다른 사람의 상태를 볼 수 없습니다. 메시지는 조금 늦게 도착합니다.</translation>
    </message>
    <message>
        <source>Friends and Family</source>
        <translation>친구 및 가족</translation>
    </message>
    <message>
        <source>Workgroup</source>
        <translation>작업 그룹</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>동료</translation>
    </message>
    <message>
        <source>External Contacts</source>
        <translation>외부 대화 상대</translation>
    </message>
    <message>
        <source>Blocked Contacts</source>
        <translation>차단된 대화 상대</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>로그아웃되었습니다.</translation>
    </message>
    <message>
        <source>Looking for {host}…</source>
        <translation>{host} 찾는 중…</translation>
    </message>
    <message>
        <source>Connecting to {host}…</source>
        <translation>{host}에 연결하는 중…</translation>
    </message>
    <message>
        <source>Securing the connection to {host}…</source>
        <translation>{host}과(와)의 연결을 보호하는 중…</translation>
    </message>
    <message>
        <source>Signing in at {host}…</source>
        <translation>{host}에 로그인하는 중…</translation>
    </message>
    <message>
        <source>You are signed in.</source>
        <translation>로그인되어 있습니다.</translation>
    </message>
    <message>
        <source>The connection to {host} was lost.</source>
        <translation>{host}과(와)의 연결이 끊어졌습니다.</translation>
    </message>
    <message>
        <source>You are not signed in at {host}.</source>
        <translation>{host}에 로그인되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>{host} did not accept this address and password. Check both and sign in again.</source>
        <translation>{host}에서 이 주소와 암호를 받아들이지 않았습니다. 둘 다 확인하고 다시 로그인하십시오.</translation>
    </message>
    <message>
        <source>Your account at {host} is disabled. Ask your administrator to enable it.</source>
        <translation>{host}의 계정이 사용 중지되었습니다. 관리자에게 사용하도록 설정해 달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>There is no server {host}. Check the part of your address behind the @, or enter the gateway&apos;s name under More.</source>
        <translation>{host} 서버가 없습니다. 주소에서 @ 뒤의 부분을 확인하거나, 더 보기에서 게이트웨이 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>This computer has no network. You will be signed in as soon as there is one.</source>
        <translation>이 컴퓨터에 네트워크가 없습니다. 연결되는 즉시 로그인합니다.</translation>
    </message>
    <message>
        <source>{host} refuses connections. It may be restarting; if this goes on, tell your administrator.</source>
        <translation>{host}에서 연결을 거부합니다. 다시 시작하는 중일 수 있습니다. 계속되면 관리자에게 알리십시오.</translation>
    </message>
    <message>
        <source>{host} does not answer. A firewall may be in the way, or the server is down.</source>
        <translation>{host}에서 응답하지 않습니다. 방화벽이 막고 있거나 서버가 중단되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>{host} offers no encryption, so nothing was sent. Ask your administrator to switch on TLS.</source>
        <translation>{host}에서 암호화를 제공하지 않아 아무것도 보내지 않았습니다. 관리자에게 TLS를 켜 달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>No secure connection to {host} could be made. Tell your administrator.</source>
        <translation>{host}에 안전하게 연결할 수 없습니다. 관리자에게 알리십시오.</translation>
    </message>
    <message>
        <source>The certificate of {host} comes from an authority that this computer does not trust. If your organisation has its own, choose its CA file under More.</source>
        <translation>{host}의 인증서는 이 컴퓨터가 신뢰하지 않는 기관에서 발급되었습니다. 조직에 자체 기관이 있으면 더 보기에서 CA 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>The key of {host} has changed since you trusted it. Somebody may be in between: ask your administrator whether it was renewed, and compare the fingerprint under Details.</source>
        <translation>신뢰한 이후 {host}의 키가 바뀌었습니다. 누군가 중간에 있을 수 있습니다. 관리자에게 키가 갱신되었는지 묻고, 자세히에서 지문을 비교하십시오.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired. Check this computer&apos;s clock, then tell your administrator.</source>
        <translation>{host}의 인증서가 만료되었습니다. 이 컴퓨터의 시계를 확인한 다음 관리자에게 알리십시오.</translation>
    </message>
    <message>
        <source>The certificate belongs to another server than {host}. Nothing was sent. Tell your administrator.</source>
        <translation>인증서가 {host}이(가) 아닌 다른 서버의 것입니다. 아무것도 보내지 않았습니다. 관리자에게 알리십시오.</translation>
    </message>
    <message>
        <source>The certificate of {host} has been revoked: its key may be in wrong hands. Nothing was sent. Tell your administrator.</source>
        <translation>{host}의 인증서가 해지되었습니다. 키가 다른 사람 손에 있을 수 있습니다. 아무것도 보내지 않았습니다. 관리자에게 알리십시오.</translation>
    </message>
    <message>
        <source>Whether the certificate of {host} has been revoked cannot be told: the CA file has no list in force for it. Tell your administrator.</source>
        <translation>{host}의 인증서가 해지되었는지 알 수 없습니다. CA 파일에 유효한 해지 목록이 없습니다. 관리자에게 알리십시오.</translation>
    </message>
    <message>
        <source>Somebody between this computer and {host} has changed how to sign in. Your password was not given away. Tell your administrator.</source>
        <translation>이 컴퓨터와 {host} 사이의 누군가가 로그인 방식을 바꿨습니다. 암호는 전달되지 않았습니다. 관리자에게 알리십시오.</translation>
    </message>
    <message>
        <source>{host} no longer offers the protection that this account has had before. Your password was not given away. Tell your administrator.</source>
        <translation>{host}이(가) 이 계정이 지금까지 받던 보호를 더 이상 제공하지 않습니다. 암호는 전달되지 않았습니다. 관리자에게 알리십시오.</translation>
    </message>
    <message>
        <source>{host} wants the password in a way that is not safe. Ask your administrator to allow SCRAM.</source>
        <translation>{host}에서 안전하지 않은 방식으로 암호를 요구합니다. 관리자에게 SCRAM을 허용해 달라고 요청하십시오.</translation>
    </message>
    <message>
        <source>The CA file could not be read. Choose another one under More.</source>
        <translation>CA 파일을 읽을 수 없습니다. 더 보기에서 다른 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>{host} signed in another account than yours. You were disconnected; tell your administrator.</source>
        <translation>{host}에서 다른 계정으로 로그인시켰습니다. 연결을 끊었습니다. 관리자에게 알리십시오.</translation>
    </message>
    <message>
        <source>Your administrator allows other accounts than this one on this computer. Sign in with the address that your organisation gave you.</source>
        <translation>관리자가 이 컴퓨터에서 이 계정이 아닌 다른 계정을 허용합니다. 조직에서 받은 주소로 로그인하십시오.</translation>
    </message>
    <message>
        <source>Another program signed in with the same name and took over. Sign in to take it back.</source>
        <translation>같은 이름의 다른 프로그램이 로그인하여 연결을 가져갔습니다. 되찾으려면 로그인하십시오.</translation>
    </message>
    <message>
        <source>{host} is being shut down or restarted.</source>
        <translation>{host}이(가) 종료되거나 다시 시작되는 중입니다.</translation>
    </message>
    <message>
        <source>{host} sent something that is not allowed, so the connection was closed.</source>
        <translation>{host}에서 허용되지 않는 것을 보내 연결을 닫았습니다.</translation>
    </message>
    <message>
        <source>{domain} can&apos;t be found</source>
        <translation>{domain}을(를) 찾을 수 없음</translation>
    </message>
    <message>
        <source>{domain} does not answer</source>
        <translation>{domain}에서 응답하지 않음</translation>
    </message>
    <message>
        <source>{domain} offers no presence</source>
        <translation>{domain}에서 현재 상태를 제공하지 않음</translation>
    </message>
    <message>
        <source>{domain} does not know this address</source>
        <translation>{domain}에서 이 주소를 알지 못함</translation>
    </message>
    <message>
        <source>{domain} does not allow it</source>
        <translation>{domain}에서 허용하지 않음</translation>
    </message>
    <message>
        <source>they have not let you see it</source>
        <translation>상대방이 보기를 허용하지 않음</translation>
    </message>
    <message>
        <source>{domain} did not take the request</source>
        <translation>{domain}에서 요청을 받지 않음</translation>
    </message>
    <message>
        <source>{domain} found the request too large</source>
        <translation>{domain}에서 요청이 너무 크다고 함</translation>
    </message>
    <message>
        <source>{domain} is overloaded</source>
        <translation>{domain}에 과부하가 걸림</translation>
    </message>
    <message>
        <source>{domain} does not federate with yours</source>
        <translation>{domain}은(는) 내 서버와 페더레이션하지 않음</translation>
    </message>
    <message>
        <source>this address no longer exists</source>
        <translation>이 주소는 더 이상 없음</translation>
    </message>
    <message>
        <source>you have blocked them</source>
        <translation>내가 차단한 사람임</translation>
    </message>
    <message>
        <source>{domain} gave an error</source>
        <translation>{domain}에서 오류를 보냄</translation>
    </message>
    <message>
        <source>Your gateway can&apos;t reach {domain}. Check that the address is right; if it is, tell your administrator that federation with {domain} does not work.</source>
        <translation>게이트웨이에서 {domain}에 연결할 수 없습니다. 주소가 맞는지 확인하고, 맞다면 {domain}과(와)의 페더레이션이 작동하지 않는다고 관리자에게 알리십시오.</translation>
    </message>
    <message>
        <source>Check the address with the person, then add them anew.</source>
        <translation>상대방에게 주소를 확인한 후 새로 추가하십시오.</translation>
    </message>
    <message>
        <source>Ask them again to let you see their presence.</source>
        <translation>현재 상태를 볼 수 있게 해 달라고 다시 요청하십시오.</translation>
    </message>
    <message>
        <source>This clears by itself as soon as {domain} answers again.</source>
        <translation>{domain}에서 다시 응답하면 저절로 해결됩니다.</translation>
    </message>
    <message>
        <source>{domain} can&apos;t be reached</source>
        <translation>{domain}에 연락할 수 없음</translation>
    </message>
    <message>
        <source>they can&apos;t receive messages now</source>
        <translation>상대방이 지금 메시지를 받을 수 없음</translation>
    </message>
    <message>
        <source>they take messages from their contacts only</source>
        <translation>상대방은 자신의 대화 상대에게서만 메시지를 받음</translation>
    </message>
    <message>
        <source>{domain} did not accept the message</source>
        <translation>{domain}에서 메시지를 받아들이지 않음</translation>
    </message>
    <message>
        <source>it is too long for {domain}</source>
        <translation>{domain}에는 너무 긴 메시지임</translation>
    </message>
    <message>
        <source>their mailbox is full or {domain} is overloaded</source>
        <translation>상대방의 사서함이 가득 찼거나 {domain}에 과부하가 걸림</translation>
    </message>
    <message>
        <source>The change of {who} was not taken: your contact list is full.</source>
        <translation>{who}의 변경이 받아들여지지 않았습니다. 대화 상대 목록이 가득 찼습니다.</translation>
    </message>
    <message>
        <source>Your server did not take the change of {who}.</source>
        <translation>서버에서 {who}의 변경을 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>Enter an address, such as name@example.org.</source>
        <translation>name@example.org와 같은 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>The address needs an @ between name and domain.</source>
        <translation>이름과 도메인 사이에 @가 필요합니다.</translation>
    </message>
    <message>
        <source>The address has more than one @.</source>
        <translation>주소에 @가 두 개 이상 있습니다.</translation>
    </message>
    <message>
        <source>An address has no spaces.</source>
        <translation>주소에는 공백이 없어야 합니다.</translation>
    </message>
    <message>
        <source>The name before the @ is missing.</source>
        <translation>@ 앞의 이름이 없습니다.</translation>
    </message>
    <message>
        <source>The domain behind the @ is missing.</source>
        <translation>@ 뒤의 도메인이 없습니다.</translation>
    </message>
    <message>
        <source>The address is too long: 1023 bytes a part at most.</source>
        <translation>주소가 너무 깁니다. 각 부분은 최대 1023바이트입니다.</translation>
    </message>
    <message>
        <source>The name before the @ has a character that is not allowed.</source>
        <translation>@ 앞의 이름에 허용되지 않는 문자가 있습니다.</translation>
    </message>
    <message>
        <source>The domain behind the @ is not a valid domain name.</source>
        <translation>@ 뒤의 도메인이 올바른 도메인 이름이 아닙니다.</translation>
    </message>
    <message>
        <source>The part behind the / is not valid.</source>
        <translation>/ 뒤의 부분이 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>Leave out the / and what follows it.</source>
        <translation>/와 그 뒤의 부분을 빼십시오.</translation>
    </message>
    <message>
        <source>This is your own address.</source>
        <translation>본인의 주소입니다.</translation>
    </message>
    <message>
        <source>This person is already on your list.</source>
        <translation>이미 목록에 있는 사람입니다.</translation>
    </message>
    <message>
        <source>The domain behind the @ is no partner, and only partners are allowed. Add it to the partners in the settings, or ask your administrator.</source>
        <translation>@ 뒤의 도메인이 파트너가 아니며, 파트너만 허용됩니다. 설정에서 파트너에 추가하거나 관리자에게 요청하십시오.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Free some space, then try again.</source>
        <translation>디스크에 남은 공간이 없습니다. 공간을 확보한 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>the disk</source>
        <translation>디스크</translation>
    </message>
    <message>
        <source>There is no room left for {path}. Free some space, then try again.</source>
        <translation>{path}을(를) 저장할 공간이 없습니다. 공간을 확보한 후 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written. Check its permissions.</source>
        <translation>{path}에 쓸 수 없습니다. 권한을 확인하십시오.</translation>
    </message>
    <message>
        <source>{path} is in use by another program. Close that one, then try again.</source>
        <translation>다른 프로그램에서 {path}을(를) 사용 중입니다. 그 프로그램을 닫고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>{path} is damaged. It will be looked at the next time you start.</source>
        <translation>{path}이(가) 손상되었습니다. 다음에 시작할 때 점검합니다.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version. Install that version to use it.</source>
        <translation>{path}은(는) 더 새로운 버전에서 만들어졌습니다. 사용하려면 그 버전을 설치하십시오.</translation>
    </message>
    <message>
        <source>{path} could not be read or written.</source>
        <translation>{path}을(를) 읽거나 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>{file} could not be written: the disk is full.</source>
        <translation>{file}을(를) 쓸 수 없습니다. 디스크가 가득 찼습니다.</translation>
    </message>
    <message>
        <source>{file} could not be written: you may not write there.</source>
        <translation>{file}을(를) 쓸 수 없습니다. 쓰기 권한이 없습니다.</translation>
    </message>
    <message>
        <source>{file} could not be written.</source>
        <translation>{file}을(를) 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The password is kept in this computer&apos;s keyring.</source>
        <translation>암호는 이 컴퓨터의 키링에 보관됩니다.</translation>
    </message>
    <message>
        <source>This computer has no keyring, so the password is kept for this session only.</source>
        <translation>이 컴퓨터에 키링이 없어 암호를 이 세션 동안만 보관합니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring would keep the password readable for others, so it is kept for this session only.</source>
        <translation>이 컴퓨터의 키링은 다른 사람이 읽을 수 있게 암호를 보관하므로, 이 세션 동안만 보관합니다.</translation>
    </message>
</context>
<context>
    <name>ServicePart</name>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>With Lync</source>
        <translation>Lync에서 가능했던 것</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>필요했던 라이선스</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>추가 정보</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>{sentence} It is {value}.</source>
        <translation>{sentence} 값: {value}.</translation>
    </message>
    <message>
        <source>whatever the server offers, always encrypted</source>
        <translation>서버가 제공하는 방식, 항상 암호화</translation>
    </message>
    <message>
        <source>TLS from the first byte</source>
        <translation>첫 바이트부터 TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>These settings come from {path}.</source>
        <translation>이 설정은 {path}에서 왔습니다.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>바로 가기 키</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>어디서나</translation>
    </message>
    <message>
        <source>Search contacts and messages</source>
        <translation>대화 상대 및 메시지 검색</translation>
    </message>
    <message>
        <source>Find in the conversation, else search</source>
        <translation>대화에서 찾기, 아니면 검색</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>대화 상대 추가</translation>
    </message>
    <message>
        <source>Card of the chosen contact</source>
        <translation>선택한 대화 상대의 카드</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>대화 상대 가져오기</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>대화 상대 내보내기</translation>
    </message>
    <message>
        <source>Give the conversation a window of its own</source>
        <translation>대화를 별도의 창으로</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>이 도움말</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>The next part of the window</source>
        <translation>창의 다음 부분</translation>
    </message>
    <message>
        <source>The part before</source>
        <translation>창의 이전 부분</translation>
    </message>
    <message>
        <source>On the tabs: the tab before or after</source>
        <translation>탭에서: 이전 또는 다음 탭</translation>
    </message>
    <message>
        <source>Close what is open, or give the whole list back</source>
        <translation>열린 것을 닫거나 전체 목록으로 돌아가기</translation>
    </message>
    <message>
        <source>In the contact list</source>
        <translation>대화 상대 목록에서</translation>
    </message>
    <message>
        <source>The next contact; letters begin a search</source>
        <translation>다음 대화 상대, 글자를 입력하면 검색</translation>
    </message>
    <message>
        <source>Write to the contact</source>
        <translation>대화 상대에게 메시지 쓰기</translation>
    </message>
    <message>
        <source>Card of the contact</source>
        <translation>대화 상대의 카드</translation>
    </message>
    <message>
        <source>Fold the group, unfold with the other arrow</source>
        <translation>그룹 접기, 반대 화살표로 펼치기</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>All that can be done with the contact</source>
        <translation>대화 상대로 할 수 있는 모든 작업</translation>
    </message>
    <message>
        <source>In a conversation</source>
        <translation>대화에서</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>A new line</source>
        <translation>줄 바꿈</translation>
    </message>
    <message>
        <source>In the messages: the message before</source>
        <translation>메시지에서: 이전 메시지</translation>
    </message>
    <message>
        <source>The newest message</source>
        <translation>최신 메시지</translation>
    </message>
    <message>
        <source>Copy the chosen messages</source>
        <translation>선택한 메시지 복사</translation>
    </message>
    <message>
        <source>The next misspelt word, and what may be meant</source>
        <translation>맞춤법이 틀린 다음 단어와 추천 단어</translation>
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
        <translation>로그인</translation>
    </message>
    <message>
        <source>Use the XMPP account that your organisation gave you.</source>
        <translation>조직에서 받은 XMPP 계정을 사용하십시오.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>name@{domain}</source>
        <translation>name@{domain}</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>암호를 입력하십시오.</translation>
    </message>
    <message>
        <source>Your sign-in info was deleted from this computer.</source>
        <translation>이 컴퓨터에서 로그인 정보를 삭제했습니다.</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation>시도 중지</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>로그인하는 중…</translation>
    </message>
    <message>
        <source>The password of {address} is not remembered on this computer. Enter it to sign in.</source>
        <translation>{address}의 암호가 이 컴퓨터에 기억되어 있지 않습니다. 로그인하려면 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>SpellingMenu</name>
    <message>
        <source>No word is marked as misspelt.</source>
        <translation>맞춤법이 틀린 것으로 표시된 단어가 없습니다.</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>추천 단어 없음</translation>
    </message>
    <message>
        <source>Add to the dictionary</source>
        <translation>사전에 추가</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Presence unknown: {reason}.</source>
        <translation>알 수 없는 상태: {reason}.</translation>
    </message>
    <message>
        <source>You see each other&apos;s presence.</source>
        <translation>서로의 현재 상태를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>You see their presence, but they don&apos;t see yours: they have not asked to.</source>
        <translation>나는 상대방의 현재 상태를 보지만, 상대방은 내 현재 상태를 보지 못합니다. 상대방이 요청하지 않았습니다.</translation>
    </message>
    <message>
        <source>They see your presence, but you don&apos;t see theirs: you have not asked to.</source>
        <translation>상대방은 내 현재 상태를 보지만, 나는 상대방의 현재 상태를 보지 못합니다. 요청하지 않았습니다.</translation>
    </message>
    <message>
        <source>Neither of you sees the other&apos;s presence, and you have not asked to.</source>
        <translation>서로의 현재 상태를 볼 수 없으며, 요청하지 않았습니다.</translation>
    </message>
    <message>
        <source>Your request to see their presence will be sent as soon as you are signed in.</source>
        <translation>현재 상태 보기 요청은 로그인하는 즉시 보냅니다.</translation>
    </message>
    <message>
        <source>You have asked to see their presence; they have not answered.</source>
        <translation>현재 상태 보기를 요청했지만 아직 답변이 없습니다.</translation>
    </message>
    <message>
        <source>They do not let you see their presence.</source>
        <translation>상대방이 현재 상태 보기를 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>They ask to see your presence and wait for your answer.</source>
        <translation>상대방이 내 현재 상태 보기를 요청하고 답변을 기다립니다.</translation>
    </message>
    <message>
        <source>They have let you see their presence, but none has ever come. Check that the address is right, and the domain {domain}.</source>
        <translation>상대방이 현재 상태 보기를 허용했지만 한 번도 온 적이 없습니다. 주소와 도메인 {domain}이(가) 맞는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Nothing has been heard of them for more than eight hours, so their presence may be out of date.</source>
        <translation>8시간 넘게 소식이 없어 현재 상태가 오래된 것일 수 있습니다.</translation>
    </message>
    <message>
        <source>Presence unknown: {domain} can&apos;t be reached.</source>
        <translation>알 수 없는 상태: {domain}에 연락할 수 없습니다.</translation>
    </message>
    <message>
        <source>{domain} is no partner, and only partners are allowed. Add it to the partners in the settings, or ask your administrator.</source>
        <translation>{domain}은(는) 파트너가 아니며, 파트너만 허용됩니다. 설정에서 파트너에 추가하거나 관리자에게 요청하십시오.</translation>
    </message>
    <message>
        <source>{service} has ended, so nobody can be reached at this address.</source>
        <translation>{service} 서비스가 종료되어 이 주소로는 연락할 수 없습니다.</translation>
    </message>
    <message>
        <source>You have blocked them: they see you offline and can&apos;t reach you.</source>
        <translation>차단한 사람입니다. 상대방에게는 오프라인으로 보이고, 나에게 연락할 수 없습니다.</translation>
    </message>
    <message>
        <source>You asked to see their presence ({since}); they have not answered.</source>
        <translation>현재 상태 보기를 요청했지만({since}) 아직 답변이 없습니다.</translation>
    </message>
    <message>
        <source>They have not let you see their presence ({since}).</source>
        <translation>상대방이 현재 상태 보기를 허용하지 않았습니다({since}).</translation>
    </message>
    <message>
        <source>Nothing has been heard of them since {since}, so their presence may be out of date.</source>
        <translation>{since} 이후 소식이 없어 현재 상태가 오래된 것일 수 있습니다.</translation>
    </message>
    <message>
        <source>{service} has ended ({date}), so nobody can be reached at this address.</source>
        <translation>{service} 서비스가 종료되어({date}) 이 주소로는 연락할 수 없습니다.</translation>
    </message>
    <message>
        <source>They see your presence.</source>
        <translation>상대방이 내 현재 상태를 봅니다.</translation>
    </message>
    <message>
        <source>The server said: “{text}”.</source>
        <translation>서버의 메시지: “{text}”.</translation>
    </message>
    <message>
        <source> </source>
        <comment>between two sentences</comment>
        <translation> </translation>
    </message>
    <message>
        <source>Ask to see their presence</source>
        <translation>현재 상태 보기 요청</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>다시 요청</translation>
    </message>
    <message>
        <source>Take back the request</source>
        <translation>요청 철회</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>수락</translation>
    </message>
    <message>
        <source>Let them see me</source>
        <translation>나를 볼 수 있게 허용</translation>
    </message>
    <message>
        <source>Refresh presence</source>
        <translation>현재 상태 새로 고침</translation>
    </message>
    <message>
        <source>Check this domain</source>
        <translation>이 도메인 확인</translation>
    </message>
    <message>
        <source>Correct the address</source>
        <translation>주소 수정</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>차단 해제</translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation>메모로 보관</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
</context>
<context>
    <name>StateMenu</name>
    <message>
        <source>Your state</source>
        <translation>내 상태</translation>
    </message>
    <message>
        <source>More states</source>
        <translation>다른 상태</translation>
    </message>
    <message>
        <source>Reset state</source>
        <translation>상태 다시 설정</translation>
    </message>
    <message>
        <source>Available, or Inactive and Away while you are not at the computer</source>
        <translation>대화 가능, 컴퓨터 앞에 없으면 비활성 또는 자리 비움</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count}분</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count}시간</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1일</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count}초</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}년 {month}</translation>
    </message>
</context>
<context>
    <name>Toaster</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>새 메시지 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n people.</source>
        <translation>
            <numerusform>%n명에게서 옴.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>{name} is available</source>
        <translation>{name} 님이 대화 가능합니다</translation>
    </message>
    <message>
        <source>You wanted to be told.</source>
        <translation>알려 달라고 하셨습니다.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>쓰기</translation>
    </message>
    <message>
        <source>A new message</source>
        <translation>새 메시지</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Write to {name}</source>
        <translation>{name} 님에게 쓰기</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message numerus="yes">
        <source>%n requests wait for you</source>
        <translation>
            <numerusform>요청 %n개가 기다리고 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>A request waits for you</source>
        <translation>요청이 기다리고 있습니다</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show window</source>
        <translation>창 표시</translation>
    </message>
    <message>
        <source>Your state</source>
        <translation>내 상태</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>계속 실행 중</translation>
    </message>
    <message>
        <source>You stay signed in. This icon brings the window back; Quit in its menu ends the program.</source>
        <translation>로그인 상태가 유지됩니다. 이 아이콘으로 창을 다시 열 수 있으며, 메뉴의 끝내기를 선택하면 프로그램이 끝납니다.</translation>
    </message>
</context>
<context>
    <name>VCardPart</name>
    <message>
        <source>From their own visiting card. Nobody has checked it.</source>
        <translation>상대방이 직접 작성한 명함입니다. 아무도 확인하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Trying again in {time}.</source>
        <translation>{time} 후에 다시 시도합니다.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Two steps and you are ready. Each can wait.</source>
        <translation>두 단계면 준비가 끝납니다. 나중에 해도 됩니다.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>로그인함</translation>
    </message>
    <message>
        <source>Your partners</source>
        <translation>파트너</translation>
    </message>
    <message>
        <source>Your contacts</source>
        <translation>대화 상대</translation>
    </message>
    <message>
        <source>Choose partners…</source>
        <translation>파트너 선택…</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>대화 상대 가져오기…</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>대화 상대 추가…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>All of this is in the menu, too.</source>
        <translation>이 모든 것은 메뉴에도 있습니다.</translation>
    </message>
    <message>
        <source>As {address}.</source>
        <translation>{address}(으)로 로그인했습니다.</translation>
    </message>
    <message>
        <source>Set by your organisation.</source>
        <translation>조직에서 설정했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln organisations are on your list.</source>
        <translation>
            <numerusform>조직 %Ln개가 목록에 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The organisations you write with, by hand or from the list an administrator of Lync exports. Without a list, everybody is treated as a stranger&apos;s server would be.</source>
        <translation>메시지를 주고받는 조직입니다. 직접 입력하거나 Lync 관리자가 내보낸 목록을 사용하십시오. 목록이 없으면 모든 서버를 모르는 서버로 취급합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are on your list.</source>
        <translation>
            <numerusform>목록에 %Ln명이 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>From a file of Lync, Outlook, Google or another program, with a preview first.</source>
        <translation>Lync, Outlook, Google 또는 다른 프로그램의 파일에서 미리 본 후 가져옵니다.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
</context>
<context>
    <name>WishesPart</name>
    <message>
        <source>&amp;Keep at the top of the list</source>
        <translation>목록 맨 위에 두기(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Tell me when available</source>
        <translation>대화 가능하면 알림(&amp;T)</translation>
    </message>
    <message>
        <source>A quiet notice. In Do Not Disturb it waits, unless the relationship may interrupt.</source>
        <translation>조용한 알림입니다. 방해 금지 상태에서는 관계상 연락할 수 있는 사람이 아니면 기다립니다.</translation>
    </message>
    <message>
        <source>&amp;Privacy relationship</source>
        <translation>개인 정보 관계(&amp;P)</translation>
    </message>
    <message>
        <source>Relationship and place stay on this computer: your server can&apos;t keep them for you alone.</source>
        <translation>관계와 위치는 이 컴퓨터에만 남습니다. 서버에서 나만 볼 수 있게 보관하지 못합니다.</translation>
    </message>
    <message>
        <source>Relationship and place go with your account to your other computers.</source>
        <translation>관계와 위치는 계정과 함께 다른 컴퓨터에도 적용됩니다.</translation>
    </message>
</context>
<context>
    <name>WritingPart</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>You are correcting your message.</source>
        <translation>메시지를 수정하고 있습니다.</translation>
    </message>
    <message>
        <source>Leave the message as it is (Escape)</source>
        <translation>메시지를 그대로 두기(Esc)</translation>
    </message>
    <message>
        <source>{name}&apos;s program does not understand corrections.</source>
        <translation>{name} 님의 프로그램은 수정을 이해하지 못합니다.</translation>
    </message>
    <message>
        <source>The clipboard holds {count} characters; a message has {most} at most.</source>
        <translation>클립보드에 {count}자가 있습니다. 메시지는 최대 {most}자입니다.</translation>
    </message>
    <message>
        <source>This message has {count} characters; {most} are the most that can be sent.</source>
        <translation>이 메시지는 {count}자입니다. 최대 {most}자까지 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>You are offline. What you send now waits until you are signed in again.</source>
        <translation>오프라인 상태입니다. 지금 보내는 메시지는 다시 로그인할 때까지 기다립니다.</translation>
    </message>
    <message>
        <source>{name} is typing…</source>
        <translation>{name} 님이 입력하는 중…</translation>
    </message>
    <message>
        <source>{name} is offline. {domain} keeps your messages until they sign in.</source>
        <translation>{name} 님은 오프라인입니다. {domain}에서 상대방이 로그인할 때까지 메시지를 보관합니다.</translation>
    </message>
    <message>
        <source>{name} is offline, and {domain} does not say that it keeps messages. They may be lost.</source>
        <translation>{name} 님은 오프라인이며, {domain}은(는) 메시지를 보관한다고 알리지 않습니다. 메시지가 없어질 수 있습니다.</translation>
    </message>
    <message>
        <source>{name} is offline. Whether {domain} keeps messages for later is not known.</source>
        <translation>{name} 님은 오프라인입니다. {domain}에서 메시지를 보관하는지는 알 수 없습니다.</translation>
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
        <translation>완료</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>남은 작업</translation>
    </message>
</context>
</TS>
