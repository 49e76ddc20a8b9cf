package id.giliran.hub.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How much the hub takes on at a time, so that it never runs out of open files.
 *
 * @param connections of all programs together; fewer than the writer's inbox holds, and each has one act underway at most
 * @param streams of all screens together; the other connections are left for acts
 */
public record Capacity(int connections, int streams) {
    private static final Logger LOG = LoggerFactory.getLogger(Capacity.class);
    private static final int MOST_CONNECTIONS = 4_000;
    private static final int MOST_STREAMS = 2_500;

    /** For the journal, the log, the program's own jars, and connections that are just being closed. */
    private static final int OTHER_FILES = 200;

    private static final int LEAST_CONNECTIONS = 50;
    private static final Path LIMITS = Path.of("/proc/self/limits");
    private static final Pattern OPEN_FILES = Pattern.compile("Max open files +(\\d+) .*");

    /** As the system lets this process open files; where that cannot be known, as much as an office needs. */
    public static Capacity ofThisProcess() {
        if (!Files.isReadable(LIMITS)) {
            return of(Integer.MAX_VALUE);
        }
        try (var lines = Files.lines(LIMITS)) {
            return lines.map(OPEN_FILES::matcher)
                    .filter(Matcher::matches)
                    .map(found -> of(Integer.parseInt(found.group(1))))
                    .findFirst()
                    .orElseGet(() -> of(Integer.MAX_VALUE));
        } catch (IOException | NumberFormatException unknown) {
            LOG.warn("How many files the hub may open cannot be read; it takes it to be enough", unknown);
            return of(Integer.MAX_VALUE);
        }
    }

    static Capacity of(int openFiles) {
        int connections = Math.clamp((long) openFiles - OTHER_FILES, LEAST_CONNECTIONS, MOST_CONNECTIONS);
        return new Capacity(connections, Math.min(MOST_STREAMS, connections / 8 * 5));
    }
}
