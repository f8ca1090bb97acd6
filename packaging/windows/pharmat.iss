; Windows: an installer for one person, without administrator's rights, made of the bundle. Inno Setup 6.5 or newer (Arabic).
;
;   python packaging\bootstrap.py package bundle
;   iscc /DVersion=0.1.0 packaging\windows\pharmat.iss
;
; Signed when Inno Setup knows a sign tool named "pharmat" (README.md): add /DSign to the line above.

#ifndef Version
  #error Say which version: iscc /DVersion=X.Y.Z (it is in pharmat_desktop\__init__.py)
#endif

[Setup]
AppId={{7A4B4C1E-2E0B-4E5E-9C53-6B2A8B1D3F60}
AppName=pharmaT
AppVersion={#Version}
AppPublisher=The pharmaT Desktop authors
DefaultDirName={localappdata}\Programs\pharmaT
DefaultGroupName=pharmaT
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=pharmaT-{#Version}-setup
SetupIconFile=..\..\build\bundle-windows\pharmat\pharmat.ico
UninstallDisplayIcon={app}\pharmat-desktop.exe
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes
RestartApplications=no
#ifdef Sign
SignTool=pharmat
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[InstallDelete]
; Nothing of an older version may stay beside the new one. What people wrote is elsewhere (%LOCALAPPDATA%\pharmat-desktop).
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\pharmat-desktop\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\pharmaT"; Filename: "{app}\pharmat-desktop.exe"; AppUserModelID: "org.pharmat.desktop"

[Registry]
Root: HKCU; Subkey: "Software\Classes\pharmat"; ValueType: string; ValueData: "URL:pharmaT link"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\pharmat"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKCU; Subkey: "Software\Classes\pharmat\DefaultIcon"; ValueType: string; ValueData: "{app}\pharmat-desktop.exe,0"
Root: HKCU; Subkey: "Software\Classes\pharmat\shell\open\command"; ValueType: string; ValueData: """{app}\pharmat-desktop.exe"" ""%1"""

[Run]
Filename: "{app}\pharmat-desktop.exe"; Description: "{cm:LaunchProgram,pharmaT}"; Flags: nowait postinstall skipifsilent
