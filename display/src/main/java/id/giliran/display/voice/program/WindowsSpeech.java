package id.giliran.display.voice.program;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * The voices of Windows, through its PowerShell. The script is the same always; text, language and file reach it beside it, so that
 * nothing in them can be a command. Not tried on Windows yet.
 */
record WindowsSpeech() implements SpeechProgram {
    private static final String SCRIPT = """
            $ErrorActionPreference = 'Stop'
            Add-Type -AssemblyName System.Speech
            $speaker = New-Object System.Speech.Synthesis.SpeechSynthesizer
            $voice = $speaker.GetInstalledVoices() | Where-Object { $_.Enabled -and \
            $_.VoiceInfo.Culture.TwoLetterISOLanguageName -eq $env:GILIRAN_LANGUAGE } | Select-Object -First 1
            if (-not $voice) { Write-Output 'no voice for this language; add one in the settings of Windows'; exit 3 }
            $speaker.SelectVoice($voice.VoiceInfo.Name)
            $speaker.SetOutputToWaveFile($env:GILIRAN_WAV)
            $reader = New-Object System.IO.StreamReader([Console]::OpenStandardInput(), [Text.Encoding]::UTF8)
            $speaker.Speak($reader.ReadToEnd())
            $speaker.Dispose()
            """;

    @Override
    public String name() {
        return "the voice of Windows";
    }

    @Override
    public Run run(String voice, String text, Path folder, Path wav) {
        return new Run(
                List.of("powershell.exe", "-NoProfile", "-NonInteractive", "-EncodedCommand", encoded()),
                Map.of("GILIRAN_LANGUAGE", voice.split("-", 2)[0], "GILIRAN_WAV", wav.toString()),
                text);
    }

    /** As PowerShell wants a script that no quoting can spoil. */
    private static String encoded() {
        return Base64.getEncoder().encodeToString(SCRIPT.getBytes(StandardCharsets.UTF_16LE));
    }
}
