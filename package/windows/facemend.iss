; The installer for Windows: iscc /DVersion=0.1.0 package\windows\facemend.iss, after
; package\build.py. Without administrator's rights it installs for the user alone.

#ifndef Version
  #error Say /DVersion=...
#endif

[Setup]
AppId={{6E0C1F43-7F0B-4B39-9B1B-2B4A1C8B5A4E}
AppName=Facemend
AppVersion={#Version}
AppPublisher=The Facemend maintainers
DefaultDirName={autopf}\Facemend
DefaultGroupName=Facemend
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
ChangesEnvironment=yes
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\icons\facemend.ico
UninstallDisplayIcon={app}\facemend-window.exe
OutputDir=..\..\dist
OutputBaseFilename=facemend-{#Version}-windows-x64
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "path"; Description: "Use facemend in the terminal (adds it to PATH)"; Flags: unchecked

[InstallDelete]
; libraries of an older version must not stay beside the new ones
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\facemend\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Facemend"; Filename: "{app}\facemend-window.exe"
Name: "{autodesktop}\Facemend"; Filename: "{app}\facemend-window.exe"; Tasks: desktopicon

[Registry]
; its own files open with it; for photos it is offered, the user's choice stays
Root: HKA; Subkey: "Software\Classes\.facemend"; ValueType: string; ValueData: "Facemend.Project"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Facemend.Project"; ValueType: string; ValueData: "Facemend project"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Facemend.Project\DefaultIcon"; ValueType: string; ValueData: "{app}\facemend-window.exe,0"
Root: HKA; Subkey: "Software\Classes\Facemend.Project\shell\open\command"; ValueType: string; ValueData: """{app}\facemend-window.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\facemend-window.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Facemend"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\facemend-window.exe\shell\open\command"; ValueType: string; ValueData: """{app}\facemend-window.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\facemend-window.exe\SupportedTypes"; ValueType: string; ValueName: ".jpg"
Root: HKA; Subkey: "Software\Classes\Applications\facemend-window.exe\SupportedTypes"; ValueType: string; ValueName: ".jpeg"
Root: HKA; Subkey: "Software\Classes\Applications\facemend-window.exe\SupportedTypes"; ValueType: string; ValueName: ".png"
Root: HKA; Subkey: "Software\Classes\Applications\facemend-window.exe\SupportedTypes"; ValueType: string; ValueName: ".tif"
Root: HKA; Subkey: "Software\Classes\Applications\facemend-window.exe\SupportedTypes"; ValueType: string; ValueName: ".tiff"
Root: HKA; Subkey: "Software\Classes\Applications\facemend-window.exe\SupportedTypes"; ValueType: string; ValueName: ".webp"
Root: HKA; Subkey: "Software\Classes\Applications\facemend-window.exe\SupportedTypes"; ValueType: string; ValueName: ".bmp"
Root: HKA; Subkey: "Software\Classes\Applications\facemend-window.exe\SupportedTypes"; ValueType: string; ValueName: ".gif"
Root: HKA; Subkey: "Software\Classes\Applications\facemend-window.exe\SupportedTypes"; ValueType: string; ValueName: ".heic"
Root: HKA; Subkey: "Software\Classes\Applications\facemend-window.exe\SupportedTypes"; ValueType: string; ValueName: ".heif"
Root: HKA; Subkey: "Software\Classes\Applications\facemend-window.exe\SupportedTypes"; ValueType: string; ValueName: ".hif"
Root: HKA; Subkey: "Software\Classes\Applications\facemend-window.exe\SupportedTypes"; ValueType: string; ValueName: ".avif"
Root: HKA; Subkey: "Software\Classes\Applications\facemend-window.exe\SupportedTypes"; ValueType: string; ValueName: ".jp2"
Root: HKA; Subkey: "{code:EnvironmentKey}"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: IsMissingInPath

[Run]
Filename: "{app}\facemend-window.exe"; Description: "{cm:LaunchProgram,Facemend}"; Flags: nowait postinstall skipifsilent

[Code]
function EnvironmentKey(Unused: String): String;
begin
  if IsAdminInstallMode then
    Result := 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment'
  else
    Result := 'Environment';
end;

function IsMissingInPath: Boolean;
var
  Path: String;
begin
  if not RegQueryStringValue(HKA, EnvironmentKey(''), 'Path', Path) then
    Path := '';
  Result := Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(Path) + ';') = 0;
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
var
  Path: String;
begin
  { the entry in PATH goes with the program, and no other that only begins like it }
  if (CurUninstallStep = usPostUninstall) and RegQueryStringValue(HKA, EnvironmentKey(''), 'Path', Path) then
  begin
    Path := ';' + Path + ';';
    if StringChangeEx(Path, ';' + ExpandConstant('{app}') + ';', ';', True) > 0 then
      RegWriteExpandStringValue(HKA, EnvironmentKey(''), 'Path', Copy(Path, 2, Length(Path) - 2));
  end;
end;
