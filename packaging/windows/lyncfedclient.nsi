; The Windows installer, for one user or for everybody. Compiled by scripts/package windows, which defines
; VERSION, FOLDER (the frozen folder), DOCUMENTS (the licences), ICON and RESULT.
;
;   lyncfedclient-VERSION-setup.exe                     asks
;   lyncfedclient-VERSION-setup.exe /S /AllUsers        silent, for everybody (from an administrator's session)
;   lyncfedclient-VERSION-setup.exe /S /CurrentUser     silent, for this user, without any rights
;   ... /S /AllUsers /POLICY=C:\path\policy.toml        puts the policy file in its place besides
;   ... /D=C:\folder                                    elsewhere; last, without quotes
;   uninstall.exe /S /AllUsers | /CurrentUser           silent removal; the users' own data and the policy stay
;
; Exit status: 0 done, 1 given up, 2 it did not work.

Unicode true
; Qt 6 runs on 64 bits only, so its installer may too.
Target amd64-unicode
SetCompressor /SOLID lzma
ManifestDPIAware true

!define NAME "Lync Federation Client"
!define KEY "lyncfedclient"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${KEY}"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "Software\${KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "Software\${KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "Folder"
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include x64.nsh

Name "${NAME}"
OutFile "${RESULT}"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "Installer of ${NAME}"
VIAddVersionKey /LANG=0 "LegalCopyright" "MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\lyncfedclient.exe"
!insertmacro MUI_PAGE_LICENSE "${DOCUMENTS}\LICENSE.txt"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
; NSIS has no Korean words for the choice between one user and everybody: those stay English.
!insertmacro MUI_LANGUAGE "Korean"

LangString RUNS ${LANG_ENGLISH} "${NAME} is running. Quit it, then try again."
LangString RUNS ${LANG_GERMAN} "${NAME} läuft. Bitte beenden und dann erneut versuchen."
LangString RUNS ${LANG_FRENCH} "${NAME} est en cours d'exécution. Quittez-le, puis réessayez."
LangString RUNS ${LANG_SPANISH} "${NAME} está en ejecución. Ciérrelo y vuelva a intentarlo."
LangString RUNS ${LANG_KOREAN} "${NAME}이(가) 실행 중입니다. 종료한 후 다시 시도하세요."

Function .onInit
  ${IfNot} ${RunningX64}
    SetErrorLevel 2
    Abort
  ${EndIf}
  SetRegView 64
  !insertmacro MULTIUSER_INIT
FunctionEnd

Function un.onInit
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

; A program that runs keeps its file open for writing to nobody else.
!macro WAIT_UNTIL_CLOSED
  ${Do}
    ClearErrors
    IfFileExists "$INSTDIR\lyncfedclient.exe" 0 closed
    FileOpen $0 "$INSTDIR\lyncfedclient.exe" a
    ${IfNot} ${Errors}
      FileClose $0
      Goto closed
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNS)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 2
    Quit
    again:
  ${Loop}
  closed:
!macroend

; What an older version had and this one has not must not stay: the folder is ours alone.
!macro REMOVE_PROGRAM
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\lyncfedclient.exe"
  Delete "$INSTDIR\lyncfedclient-console.exe"
  Delete "$INSTDIR\LICENSE.txt"
  Delete "$INSTDIR\THIRD-PARTY.txt"
  Delete "$INSTDIR\sbom.cdx.json"
!macroend

Section "-program"
  !insertmacro WAIT_UNTIL_CLOSED
  !insertmacro REMOVE_PROGRAM
  SetOutPath "$INSTDIR"
  ClearErrors
  File /r "${FOLDER}/*"
  File "${DOCUMENTS}/LICENSE.txt"
  File "${DOCUMENTS}/THIRD-PARTY.txt"
  File "${DOCUMENTS}/sbom.cdx.json"
  ${If} ${Errors}
    SetErrorLevel 2
    Abort
  ${EndIf}
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\lyncfedclient.exe"

  ; SHCTX is HKLM for everybody and HKCU for one user.
  WriteRegStr SHCTX "Software\${KEY}" "Folder" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\lyncfedclient.exe"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "The lyncfedclient authors"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" "$0"

  ; xmpp: addresses, and contact files beside what opens them today.
  WriteRegStr SHCTX "Software\Classes\${KEY}.xmpp" "" "XMPP address"
  WriteRegStr SHCTX "Software\Classes\${KEY}.xmpp" "URL Protocol" ""
  WriteRegStr SHCTX "Software\Classes\${KEY}.xmpp\DefaultIcon" "" "$INSTDIR\lyncfedclient.exe,0"
  WriteRegStr SHCTX "Software\Classes\${KEY}.xmpp\shell\open\command" "" '"$INSTDIR\lyncfedclient.exe" "%1"'
  WriteRegStr SHCTX "Software\Classes\${KEY}.contacts" "" "Contacts"
  WriteRegStr SHCTX "Software\Classes\${KEY}.contacts\DefaultIcon" "" "$INSTDIR\lyncfedclient.exe,0"
  WriteRegStr SHCTX "Software\Classes\${KEY}.contacts\shell\open\command" "" '"$INSTDIR\lyncfedclient.exe" "%1"'
  WriteRegStr SHCTX "Software\Classes\.vcf\OpenWithProgids" "${KEY}.contacts" ""
  WriteRegStr SHCTX "Software\Classes\.csv\OpenWithProgids" "${KEY}.contacts" ""
  ReadRegStr $0 SHCTX "Software\Classes\xmpp\shell\open\command" ""
  ${If} $0 == ""
    WriteRegStr SHCTX "Software\Classes\xmpp" "" "URL:XMPP address"
    WriteRegStr SHCTX "Software\Classes\xmpp" "URL Protocol" ""
    WriteRegStr SHCTX "Software\Classes\xmpp\shell\open\command" "" '"$INSTDIR\lyncfedclient.exe" "%1"'
  ${EndIf}
  ; What Windows lists under Default apps.
  WriteRegStr SHCTX "Software\${KEY}\Capabilities" "ApplicationName" "${NAME}"
  WriteRegStr SHCTX "Software\${KEY}\Capabilities" "ApplicationDescription" "Reach people on XMPP"
  WriteRegStr SHCTX "Software\${KEY}\Capabilities\URLAssociations" "xmpp" "${KEY}.xmpp"
  WriteRegStr SHCTX "Software\${KEY}\Capabilities\FileAssociations" ".vcf" "${KEY}.contacts"
  WriteRegStr SHCTX "Software\${KEY}\Capabilities\FileAssociations" ".csv" "${KEY}.contacts"
  WriteRegStr SHCTX "Software\RegisteredApplications" "${NAME}" "Software\${KEY}\Capabilities"

  ; The machine's policy, for everybody only: who installs for one user decides nothing for others.
  ${GetParameters} $0
  ${GetOptions} $0 "/POLICY=" $1
  ${If} $1 != ""
  ${AndIf} $MultiUser.InstallMode == "AllUsers"
    SetShellVarContext all
    CreateDirectory "$APPDATA\${KEY}"
    ; Administrators and the system write there, users read (by their ids, which every language of Windows knows).
    nsExec::Exec 'icacls "$APPDATA\${KEY}" /inheritance:r /grant:r *S-1-5-32-544:(OI)(CI)F *S-1-5-18:(OI)(CI)F *S-1-5-32-545:(OI)(CI)RX'
    Pop $2
    CopyFiles /SILENT "$1" "$APPDATA\${KEY}\policy.toml"
  ${EndIf}
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  !insertmacro WAIT_UNTIL_CLOSED
  !insertmacro REMOVE_PROGRAM
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  ReadRegStr $0 SHCTX "Software\Classes\xmpp\shell\open\command" ""
  ${If} $0 == '"$INSTDIR\lyncfedclient.exe" "%1"'
    DeleteRegKey SHCTX "Software\Classes\xmpp"
  ${EndIf}
  DeleteRegKey SHCTX "Software\Classes\${KEY}.xmpp"
  DeleteRegKey SHCTX "Software\Classes\${KEY}.contacts"
  DeleteRegValue SHCTX "Software\Classes\.vcf\OpenWithProgids" "${KEY}.contacts"
  DeleteRegValue SHCTX "Software\Classes\.csv\OpenWithProgids" "${KEY}.contacts"
  DeleteRegValue SHCTX "Software\RegisteredApplications" "${NAME}"
  DeleteRegKey SHCTX "Software\${KEY}"
  DeleteRegKey SHCTX "${UNINSTALL}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
