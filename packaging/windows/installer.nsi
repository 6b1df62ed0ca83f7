; The installer for Windows: for one user, no administrator is asked. build.py calls makensis with
;   -DVERSION=0.1.0 -DSOURCE=the bundle's folder -DTARGET=the installer to make -DICON=kith.ico -DPANEL=panel.bmp
; Silent: SETUP.exe /S [/D=FOLDER], and "%LOCALAPPDATA%\Programs\Kith\uninstall.exe" /S [/PURGE].
; Status 2: Kith did not quit. 3: Windows is too old. 4: something else is in the folder.
Unicode true
Target amd64-unicode
!define ID "io.github.kith_desktop.Kith"
!define CARD "${ID}.vcf"
!define CLASSES "Software\Classes"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define PATHS "Software\Microsoft\Windows\CurrentVersion\App Paths\kith.exe"
!define PEOPLE "$LOCALAPPDATA\Kith"

Name "Kith"
OutFile "${TARGET}"
RequestExecutionLevel user
ManifestDPIAware true
InstallDir "$LOCALAPPDATA\Programs\Kith"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
SetCompressor /SOLID lzma
BrandingText "Kith ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Kith"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installs Kith, an address book that remembers"
VIAddVersionKey "LegalCopyright" "MIT licence"

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "WinVer.nsh"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PANEL}"
!define MUI_DIRECTORYPAGE_TEXT_TOP "Kith is installed for you alone, so nobody is asked for a password. What you keep in Kith lies in \
another folder and is not touched."
!define MUI_FINISHPAGE_RUN "$INSTDIR\kithw.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Open Kith"
!define MUI_FINISHPAGE_TITLE "Kith is here"
!define MUI_FINISHPAGE_TEXT "Kith is in your Start menu. Remove it like any other program, in Settings under Apps."
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE RefuseForeignFolder
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_PAGE_HEADER_TEXT "Remove Kith"
!define MUI_PAGE_HEADER_SUBTEXT "From this computer, for you."
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_COMPONENTSPAGE_TEXT_COMPLIST "What is removed:"
!define MUI_COMPONENTSPAGE_TEXT_TOP "Your people stay where they are unless you tick them here."
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; Windows replaces no program that runs, and does not let its file be opened for writing: so it is known whether one does.
!macro BUSY program
  ${If} ${FileExists} "$INSTDIR\${program}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${program}" a
    ${If} ${Errors}
      StrCpy $1 "busy"
    ${Else}
      FileClose $0
    ${EndIf}
  ${EndIf}
!macroend

!macro QUIT_KITH un
Function ${un}QuitKith
  StrCpy $2 "not asked"
  ${Do}
    StrCpy $1 "free"
    !insertmacro BUSY "kithw.exe"
    !insertmacro BUSY "kith.exe"
    ${If} $1 == "free"
      Return
    ${EndIf}
    ${If} $2 == "not asked"
      StrCpy $2 "asked"
      DetailPrint "Kith is asked to quit…"
      ExecWait '"$INSTDIR\kithw.exe" --quit'
      ; What has ended may keep its file for a moment.
      Sleep 1000
    ${Else}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "Kith is still open. Please quit it (also in the tray, beside the \
clock), then go on here." /SD IDCANCEL IDRETRY again
      SetErrorLevel 2
      Quit
      again:
    ${EndIf}
  ${Loop}
FunctionEnd
!macroend
!insertmacro QUIT_KITH ""
!insertmacro QUIT_KITH "un."

Function .onInit
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "Kith needs Windows 10 or newer." /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
FunctionEnd

; The folder "lib" is replaced as a whole, so it must be our own.
Function RefuseForeignFolder
  ${If} ${FileExists} "$INSTDIR\lib"
  ${AndIfNot} ${FileExists} "$INSTDIR\kithw.exe"
    MessageBox MB_OK|MB_ICONEXCLAMATION "Something else is in $INSTDIR. Please choose an empty folder." /SD IDOK
    ${If} ${Silent}
      SetErrorLevel 4
      Quit
    ${EndIf}
    Abort
  ${EndIf}
FunctionEnd

Section "Kith"
  ${If} ${Silent}
    Call RefuseForeignFolder
  ${EndIf}
  Call QuitKith
  RMDir /r "$INSTDIR\lib"
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*.*"
  CreateShortcut "$SMPROGRAMS\Kith.lnk" "$INSTDIR\kithw.exe" "" "" "" "" "" "People, and when to be in touch again"

  ; .vcf files: Kith stands among "Open with" and in the settings for default apps; what opens them now goes on doing so.
  WriteRegStr HKCU "${CLASSES}\${CARD}" "" "vCard"
  WriteRegStr HKCU "${CLASSES}\${CARD}" "FriendlyTypeName" "vCard"
  WriteRegStr HKCU "${CLASSES}\${CARD}\DefaultIcon" "" "$INSTDIR\kithw.exe,0"
  WriteRegStr HKCU "${CLASSES}\${CARD}\shell\open\command" "" '"$INSTDIR\kithw.exe" --open "%1"'
  WriteRegStr HKCU "${CLASSES}\.vcf\OpenWithProgids" "${CARD}" ""
  WriteRegStr HKCU "Software\${ID}\Capabilities" "ApplicationName" "Kith"
  WriteRegStr HKCU "Software\${ID}\Capabilities" "ApplicationDescription" "An address book that remembers"
  WriteRegStr HKCU "Software\${ID}\Capabilities\FileAssociations" ".vcf" "${CARD}"
  WriteRegStr HKCU "Software\RegisteredApplications" "${ID}" "Software\${ID}\Capabilities"
  ; Windows' Run box and "start kith" find it so.
  WriteRegStr HKCU "${PATHS}" "" "$INSTDIR\kithw.exe"

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Kith"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\kithw.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Kith contributors"
  WriteRegStr HKCU "${UNINSTALL}" "URLInfoAbout" "https://github.com/kith-desktop/kith"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" $0
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${RefreshShellIcons}
SectionEnd

Section "un.Kith" Program
  SectionIn RO
  Call un.QuitKith
  Delete "$SMPROGRAMS\Kith.lnk"
  RMDir /r "$INSTDIR\lib"
  Delete "$INSTDIR\kith.exe"
  Delete "$INSTDIR\kithw.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegValue HKCU "${RUN}" "Kith"
  DeleteRegValue HKCU "${CLASSES}\.vcf\OpenWithProgids" "${CARD}"
  DeleteRegKey HKCU "${CLASSES}\${CARD}"
  DeleteRegValue HKCU "Software\RegisteredApplications" "${ID}"
  DeleteRegKey HKCU "Software\${ID}"
  DeleteRegKey HKCU "${PATHS}"
  DeleteRegKey HKCU "${UNINSTALL}"
  ${un.RefreshShellIcons}
SectionEnd

; An address book kept in another folder than the usual one is the user's own to remove.
Section /o "un.My people and settings, for good" Everything
  RMDir /r "${PEOPLE}"
SectionEnd

Function un.onInit
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/PURGE" $1
  ${IfNot} ${Errors}
    SectionSetFlags ${Everything} ${SF_SELECTED}
  ${EndIf}
FunctionEnd
