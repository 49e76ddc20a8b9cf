package id.giliran.display.voice.command;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/** A person at the console who types prepared answers. */
final class Console {
    private final StringWriter written = new StringWriter();
    private final SoundDevice sound;

    Console(SoundDevice sound) {
        this.sound = sound;
    }

    /**
     * Types a command, then answers line by line.
     *
     * @return the exit code
     */
    int type(List<String> answers, String... arguments) {
        written.getBuffer().setLength(0);
        String lines = answers.isEmpty() ? "" : String.join("\n", answers) + "\n";
        CommandLine commands = VoiceMain.commandLine(new BufferedReader(new StringReader(lines)), sound);
        PrintWriter writer = new PrintWriter(written, true);
        return commands.setOut(writer).setErr(writer).execute(arguments);
    }

    /** All that the last command wrote. */
    String text() {
        return written.toString();
    }
}
