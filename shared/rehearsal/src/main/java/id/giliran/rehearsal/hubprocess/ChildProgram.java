package id.giliran.rehearsal.hubprocess;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of a trial in a process of its own. It speaks in lines, and ends when nobody speaks to it any more. */
public final class ChildProgram implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 20;

    private final Process process;
    private final BufferedReader said;
    private final PrintWriter told;

    private ChildProgram(Process process) {
        this.process = process;
        this.said = process.inputReader(StandardCharsets.UTF_8);
        this.told = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
    }

    /** Starts it in this way. */
    public static ChildProgram start(Class<?> main, HubProcess.How how, List<String> arguments, File log)
            throws IOException {
        List<String> command = new ArrayList<>(how.wrapper());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(how.javaOptions());
        command.addAll(List.of("-cp", how.classPath(), main.getName()));
        command.addAll(arguments);
        return new ChildProgram(new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log))
                .start());
    }

    /** The next line that it says. */
    public String hear() throws IOException {
        String line = said.readLine();
        if (line == null) {
            throw new IOException("A program of the trial has ended: "
                    + process.info().commandLine().orElse("unknown"));
        }
        return line;
    }

    /** How long it has kept a processor busy until now. */
    public Duration busy() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Says a line to it. */
    public void say(String line) {
        told.println(line);
    }

    @Override
    public void close() throws IOException {
        told.close();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        said.close();
    }
}
