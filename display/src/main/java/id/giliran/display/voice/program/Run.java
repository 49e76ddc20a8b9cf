package id.giliran.display.voice.program;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One run of a program, without a shell, so that no text is ever taken for a command.
 *
 * @param input what it gets on its standard input
 */
record Run(List<String> command, Map<String, String> environment, String input) {
    private static final int MOST_TOLD = 200;
    private static final int MOST_OUTPUT = 100_000;

    Run {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /**
     * Runs it to its end.
     *
     * @param output file in which all that it says is gathered: a pipe that nobody empties would hold it up
     * @return what it said
     * @throws SpeechException if it cannot be started, fails, or has not ended in time; it is then ended
     */
    String within(int seconds, Path output) throws SpeechException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        Process process = null;
        try {
            process = builder.start();
            give(process);
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                throw new SpeechException("has not ended within " + seconds + " s");
            }
            String said = said(output);
            if (process.exitValue() != 0) {
                throw new SpeechException("ended with code " + process.exitValue() + told(said));
            }
            return said;
        } catch (IOException trouble) {
            throw new SpeechException("cannot be used (" + trouble.getMessage() + ")");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new SpeechException("was interrupted");
        } finally {
            if (process != null) {
                process.destroyForcibly();
            }
        }
    }

    /** A text is shorter than the pipe, so this does not wait; a program that has ended already tells by its code. */
    private void give(Process process) {
        try (OutputStream text = process.getOutputStream()) {
            text.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException _) {
            // It did not want the text: what it says at its end tells more.
        }
    }

    private static String said(Path output) throws IOException {
        try (var stream = Files.newInputStream(output)) {
            return new String(stream.readNBytes(MOST_OUTPUT), StandardCharsets.UTF_8).strip();
        }
    }

    private static String told(String said) {
        String line = said.lines().findFirst().orElse("");
        return line.isEmpty() ? "" : ": " + line.substring(0, Math.min(MOST_TOLD, line.length()));
    }
}
