<#
  Makes this Windows a terminal: docs/kiosk-mode.md. For the SYSTEM account, as Shell Launcher's bridge wants:
      psexec.exe -i -s powershell.exe -ExecutionPolicy Bypass -File install-kiosk.ps1
#>
$ErrorActionPreference = 'Stop'
$here = Split-Path -Parent $MyInvocation.MyCommand.Path

# The parts of Windows that are needed; a restart is asked for at the end where they were missing.
$features = 'Client-EmbeddedShellLauncher', 'Client-KeyboardFilter'
foreach ($feature in $features) {
    Enable-WindowsOptionalFeature -Online -FeatureName $feature -All -NoRestart | Out-Null
}

# The terminal is the shell of an account that Windows makes, and signs in, by itself.
$configuration = Get-Content -Raw -Encoding UTF8 (Join-Path $here 'shell-launcher.xml')
$launcher = Get-CimInstance -Namespace 'root\cimv2\mdm\dmmap' -ClassName 'MDM_AssignedAccess'
$launcher.ShellLauncher = [Net.WebUtility]::HtmlEncode($configuration)
Set-CimInstance -CimInstance $launcher

# Keys that Windows itself would take: all that Keyboard Filter knows, but for Shift, which types.
$filter = @{ Namespace = 'root\standardcimv2\embedded' }
Get-CimInstance @filter -ClassName WEKF_PredefinedKey | Where-Object Id -NE 'Shift' | ForEach-Object {
    $_.Enabled = $true
    Set-CimInstance -CimInstance $_
}
$administrators = Get-CimInstance @filter -ClassName WEKF_Settings -Filter "Name='DisableKeyboardFilterForAdministrators'"
$administrators.Value = 'true'
Set-CimInstance -CimInstance $administrators

# Nothing slides in from an edge, nothing pops up, the screen stays on.
$policies = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows'
New-Item -Force "$policies\EdgeUI" | Out-Null
Set-ItemProperty "$policies\EdgeUI" -Name AllowEdgeSwipe -Value 0 -Type DWord
New-Item -Force "$policies\Explorer" | Out-Null
Set-ItemProperty "$policies\Explorer" -Name DisableNotificationCenter -Value 1 -Type DWord
powercfg /change monitor-timeout-ac 0
powercfg /change standby-timeout-ac 0
powercfg /hibernate off

'Done. Restart the machine: it comes up as a terminal.'
