package id.giliran.rehearsal.trial.powercut;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what strace has written of all threads of a process, in the order in which it saw them. */
final class TraceReader {
    private static final int MOST_SHOWN = 200;
    private static final String UNFINISHED = " <unfinished ...>";
    /** The thread died while strace looked at it. */
    private static final String DETACHED = "<detached ...>";

    private static final String RESUMED = " resumed>";

    /** Thread, seconds since 1970 and microseconds, and what was seen. */
    private static final Pattern LINE = Pattern.compile("(\\d+) +(\\d+)\\.(\\d{6}) (.*)", Pattern.DOTALL);

    private final Map<String, SystemCall> underway = new HashMap<>();
    private final Consumer<SystemCall> reader;
    private long calls;
    private Instant at = Instant.EPOCH;

    TraceReader(Consumer<SystemCall> reader) {
        this.reader = reader;
    }

    /** Reads a whole file. */
    void read(Path log) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(log, StandardCharsets.ISO_8859_1)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                try {
                    read(line);
                } catch (IllegalArgumentException | IndexOutOfBoundsException strange) {
                    throw new IOException("strace wrote a line that is not understood: " + shortened(line), strange);
                }
            }
        }
    }

    private static String shortened(String line) {
        return line.length() <= MOST_SHOWN
                ? line
                : line.substring(0, MOST_SHOWN) + " ... " + line.substring(line.length() - MOST_SHOWN);
    }

    /** Reads a line such as {@code 4711  1795345678.123456 fsync(35</data/journal.db-wal>) = 0}. */
    void read(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no thread and no time");
        }
        at = Instant.ofEpochSecond(Long.parseLong(parts.group(2)), 1_000L * Integer.parseInt(parts.group(3)));
        read(parts.group(1), parts.group(4));
    }

    private void read(String thread, String told) {
        if (told.startsWith("<... ")) {
            resumed(thread, told);
        } else if (told.endsWith(UNFINISHED)) {
            SystemCall begun = begun(told.substring(0, told.length() - UNFINISHED.length()));
            underway.put(thread, begun);
        } else if (told.endsWith(DETACHED)) {
            died(begun(told.substring(0, told.length() - DETACHED.length())));
        } else if (told.startsWith("+++")) {
            Optional.ofNullable(underway.remove(thread)).ifPresent(this::died);
        } else if (told.indexOf('(') > 0) {
            ended(begun(told.substring(0, endOfArguments(told))), told);
        }
    }

    private void resumed(String thread, String told) {
        SystemCall begun = underway.remove(thread);
        if (begun != null) {
            String rest = told.substring(told.indexOf(RESUMED) + RESUMED.length());
            ended(begun, rest);
        }
    }

    private void died(SystemCall in) {
        reader.accept(new SystemCall(at, in.id(), in.name(), in.arguments(), "?"));
    }

    private SystemCall begun(String told) {
        int bracket = told.indexOf('(');
        SystemCall call = new SystemCall(at, ++calls, told.substring(0, bracket), told.substring(bracket + 1), "");
        reader.accept(call);
        return call;
    }

    private void ended(SystemCall begun, String told) {
        int end = endOfArguments(told);
        int from = told.startsWith(begun.name() + "(") ? begun.name().length() + 1 : 0;
        String arguments = from > 0 ? told.substring(from, end) : begun.arguments() + told.substring(0, end);
        String result = told.substring(told.indexOf('=', end) + 1).strip();
        reader.accept(new SystemCall(at, begun.id(), begun.name(), arguments, result));
    }

    /** Texts are printed in hex, so that the last bracket before a sign of equality ends the arguments. */
    private static int endOfArguments(String told) {
        int equals = told.lastIndexOf(" = ");
        int end = equals < 0 ? -1 : told.lastIndexOf(')', equals);
        if (end < 0) {
            throw new IllegalArgumentException("no arguments and no result");
        }
        return end;
    }
}
