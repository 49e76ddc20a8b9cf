package id.giliran.kiosk.speech;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The system's program that makes speech of a text. It gets the text on its standard input and gives a WAV file on its standard output.
 *
 * @param command its words; {@code %} stands for the language
 */
record SpeechProgram(List<String> command) {
    /** Words a minute: a little slower than it speaks by itself. */
    private static final String SPEED = "150";

    /** The same always; the language reaches it beside it, so that nothing in it can be a command. Not tried on Windows yet. */
    private static final String WINDOWS = """
            $ErrorActionPreference = 'Stop'
            Add-Type -AssemblyName System.Speech
            $speaker = New-Object System.Speech.Synthesis.SpeechSynthesizer
            $voice = $speaker.GetInstalledVoices() | Where-Object { $_.Enabled -and \
            $_.VoiceInfo.Culture.TwoLetterISOLanguageName -eq $env:GILIRAN_LANGUAGE } | Select-Object -First 1
            if (-not $voice) { exit 3 }
            $speaker.SelectVoice($voice.VoiceInfo.Name)
            $memory = New-Object System.IO.MemoryStream
            $speaker.SetOutputToWaveStream($memory)
            $reader = New-Object System.IO.StreamReader([Console]::OpenStandardInput(), [Text.Encoding]::UTF8)
            $speaker.Speak($reader.ReadToEnd())
            $speaker.Dispose()
            $bytes = $memory.ToArray()
            [Console]::OpenStandardOutput().Write($bytes, 0, $bytes.Length)
            """;

    SpeechProgram {
        command = List.copyOf(command);
    }

    /** The one of this machine, if there is one. */
    static Optional<SpeechProgram> ofThisMachine() {
        return of(System.getProperty("os.name", ""), System.getenv("PATH"));
    }

    /** @param path folders with programs, as the system writes them; null where it has none */
    static Optional<SpeechProgram> of(String system, @Nullable String path) {
        if (system.toLowerCase(Locale.ROOT).startsWith("windows")) {
            return Optional.of(new SpeechProgram(
                    List.of("powershell.exe", "-NoProfile", "-NonInteractive", "-EncodedCommand", encoded())));
        }
        return Arrays.stream(path == null ? new String[0] : path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, "espeak-ng"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new SpeechProgram(
                        List.of(program.toString(), "-v", "%", "-s", SPEED, "-b", "1", "--stdin", "--stdout")));
    }

    /** As PowerShell wants a script that no quoting can spoil. */
    private static String encoded() {
        return Base64.getEncoder().encodeToString(WINDOWS.getBytes(StandardCharsets.UTF_16LE));
    }

    /** A run that speaks this language, not started yet. */
    ProcessBuilder speaking(String language) {
        ProcessBuilder builder = new ProcessBuilder(
                command.stream().map(word -> word.equals("%") ? language : word).toList());
        builder.environment().putAll(Map.of("GILIRAN_LANGUAGE", language));
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    }
}
