; SPDX-License-Identifier: Apache-2.0
; The setup program. Made by package.sh, which defines:
;   VERSION   0.1.0            PAYLOAD  folder with what is installed
;   OUTPUT    the setup's path ICON     .ico
;   UNINSTALL_LIST  file with the uninstaller's lines for what is in PAYLOAD
;   SIGNER    optional: command that signs the uninstaller, its path is appended
;
; setup.exe [/S] [/POLICY=C:\folder\policy.json] [/D=C:\folder]     (/D last and without quotation marks)
;   0 done   1 cancelled by the person   2 the site policy was not accepted   3 the program is running, or a file
;   could not be written   4 not a 64-bit Windows 10 or later
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
RequestExecutionLevel admin
ManifestDPIAware true
ManifestSupportedOS Win10

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WinVer.nsh

!define NAME "AOVPN Doctor"
!define PUBLISHER "The AOVPN Doctor authors"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\AOVPN Doctor"

Name "${NAME}"
OutFile "${OUTPUT}"
InstallDir "$PROGRAMFILES64\${NAME}"
BrandingText " "

VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey CompanyName "${PUBLISHER}"
VIAddVersionKey FileDescription "${NAME}, setup"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey LegalCopyright "${PUBLISHER}. Apache License 2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_NOAUTOCLOSE
!insertmacro MUI_PAGE_LICENSE "${PAYLOAD}/LICENSE.txt"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

LangString BadPolicy ${LANG_ENGLISH} "The site policy was not accepted, and nothing was installed:"
LangString BadPolicy ${LANG_GERMAN} "Die Richtlinie der Organisation wurde nicht angenommen, und nichts wurde installiert:"
LangString Running ${LANG_ENGLISH} "AOVPN Doctor is running, or its folder cannot be written. Close it and try again."
LangString Running ${LANG_GERMAN} "AOVPN Doctor läuft, oder sein Ordner lässt sich nicht beschreiben. Schließen Sie das Programm und versuchen Sie es noch einmal."
LangString TooOld ${LANG_ENGLISH} "AOVPN Doctor needs a 64-bit Windows 10 or later."
LangString TooOld ${LANG_GERMAN} "AOVPN Doctor braucht ein 64-Bit-Windows 10 oder neuer."

!ifdef SIGNER
!uninstfinalize '${SIGNER} "%1"' = 0
!endif

Var Policy
Var Data

; Says why on the screen, where there is somebody, and ends with an exit code.
!macro Refuse CODE SENTENCE
  SetErrorLevel ${CODE}
  MessageBox MB_OK|MB_ICONSTOP "${SENTENCE}" /SD IDOK
  Quit
!macroend

; Can the file be replaced? A running program's can not.
!macro DemandWritable FILE
  ${If} ${FileExists} "${FILE}"
    ClearErrors
    FileOpen $0 "${FILE}" a
    ${If} ${Errors}
      !insertmacro Refuse 3 "$(Running)"
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

!macro Start
  SetRegView 64
  SetShellVarContext all
  StrCpy $Data "$APPDATA\aovpn-doctor"
!macroend

Function .onInit
  !insertmacro Start
  ${IfNot} ${AtLeastWin10}
    !insertmacro Refuse 4 "$(TooOld)"
  ${EndIf}
  ; An upgrade goes where the program is, unless somebody says otherwise.
  ReadRegStr $0 HKLM "${KEY}" InstallLocation
  ${If} $0 != ""
  ${AndIf} $INSTDIR == "$PROGRAMFILES64\${NAME}"
    StrCpy $INSTDIR $0
  ${EndIf}
  ClearErrors
  ${GetParameters} $0
  ${GetOptions} $0 "/POLICY=" $Policy
  ${If} ${Errors}
    StrCpy $Policy ""
  ${EndIf}
FunctionEnd

Function un.onInit
  !insertmacro Start
FunctionEnd

; The program itself says whether it accepts the site policy, before anything is changed.
Function JudgePolicy
  ${If} $Policy == ""
    Return
  ${EndIf}
  GetFullPathName $0 "$Policy"
  ${If} $0 == ""
    !insertmacro Refuse 2 "$(BadPolicy)$\n$Policy"
  ${EndIf}
  StrCpy $Policy $0
  InitPluginsDir
  SetOutPath "$PLUGINSDIR"
  File "${PAYLOAD}/aovpn-doctor-cli.exe"
  nsExec::ExecToStack '"$PLUGINSDIR\aovpn-doctor-cli.exe" checks --site "$Policy"'
  Pop $0
  Pop $1
  SetOutPath "$TEMP" ; a folder that somebody stands in cannot be deleted
  ${If} $0 != 0
    !insertmacro Refuse 2 "$(BadPolicy)$\n$1"
  ${EndIf}
FunctionEnd

Section
  Call JudgePolicy
  !insertmacro DemandWritable "$INSTDIR\aovpn-doctor.exe"
  !insertmacro DemandWritable "$INSTDIR\aovpn-doctor-cli.exe"

  ; An earlier version takes its own files away, so that none of them stays that this one no longer has.
  ReadRegStr $0 HKLM "${KEY}" UninstallString
  ReadRegStr $1 HKLM "${KEY}" InstallLocation
  ${If} $0 != ""
  ${AndIf} ${FileExists} "$1\uninstall.exe"
    InitPluginsDir
    CopyFiles /SILENT "$1\uninstall.exe" "$PLUGINSDIR\earlier.exe"
    ExecWait '"$PLUGINSDIR\earlier.exe" /S /UPGRADE _?=$1'
  ${EndIf}

  ClearErrors
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\aovpn-doctor.exe"
  ${If} ${Errors}
    !insertmacro Refuse 3 "$(Running)"
  ${EndIf}

  ${If} $Policy != ""
    ; Everybody may read what only administrators may change. A folder that somebody made before is taken over, one that
    ; leads elsewhere is not followed.
    RMDir "$Data"
    Delete "$Data\policy.json"
    CreateDirectory "$Data"
    nsExec::Exec '"$SYSDIR\icacls.exe" "$Data" /setowner *S-1-5-32-544'
    Pop $0
    nsExec::Exec '"$SYSDIR\icacls.exe" "$Data" /inheritance:r /grant:r *S-1-5-18:(OI)(CI)F *S-1-5-32-544:(OI)(CI)F *S-1-5-32-545:(OI)(CI)RX'
    Pop $0
    ClearErrors
    CopyFiles /SILENT "$Policy" "$Data\policy.json"
    ${If} ${Errors}
      !insertmacro Refuse 3 "$(Running)"
    ${EndIf}
    WriteRegDWORD HKLM "${KEY}" SitePolicy 1
  ${EndIf}

  WriteRegStr HKLM "${KEY}" DisplayName "${NAME}"
  WriteRegStr HKLM "${KEY}" DisplayVersion "${VERSION}"
  WriteRegStr HKLM "${KEY}" DisplayIcon "$INSTDIR\aovpn-doctor.exe,0"
  WriteRegStr HKLM "${KEY}" Publisher "${PUBLISHER}"
  WriteRegStr HKLM "${KEY}" InstallLocation "$INSTDIR"
  WriteRegStr HKLM "${KEY}" UninstallString '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${KEY}" QuietUninstallString '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${KEY}" NoModify 1
  WriteRegDWORD HKLM "${KEY}" NoRepair 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKLM "${KEY}" EstimatedSize $0
SectionEnd

; /UPGRADE: a later version comes at once; the site policy and the logs stay.
Section Uninstall
  !insertmacro DemandWritable "$INSTDIR\aovpn-doctor.exe"
  !insertmacro DemandWritable "$INSTDIR\aovpn-doctor-cli.exe"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  !include "${UNINSTALL_LIST}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"

  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/UPGRADE" $1
  ${If} ${Errors}
    ReadRegDWORD $1 HKLM "${KEY}" SitePolicy
    ${If} $1 == 1
      Delete "$Data\policy.json"
      RMDir "$Data"
    ${EndIf}
    DeleteRegKey HKLM "${KEY}"
    ; What the program wrote for the person who uninstalls it; reports that were saved stay.
    SetShellVarContext current
    RMDir /r "$LOCALAPPDATA\aovpn-doctor\log"
    RMDir "$LOCALAPPDATA\aovpn-doctor"
    Delete "$APPDATA\aovpn-doctor\wizard.ini"
    RMDir "$APPDATA\aovpn-doctor"
  ${EndIf}
SectionEnd
