package id.giliran.rehearsal.hubprocess;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** In a program that a trial has started: its line to the trial. */
public final class ParentLine {
    private final BufferedReader said = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    private final PrintStream told =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    /** Says a line. */
    public void tell(String line) {
        told.println(line);
    }

    /** The next line that the trial says; null when it has gone. */
    public @Nullable String hear() throws IOException {
        return said.readLine();
    }
}
