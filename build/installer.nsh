; The program registers its links for the user at each start, so no part of the installer knows them. An update also runs
; the uninstaller; the links stay then.
!macro customUnInstall
  ${ifNot} ${isUpdated}
    DeleteRegKey HKCU "Software\Classes\switchyard"
  ${endIf}
!macroend
