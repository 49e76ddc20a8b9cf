package id.giliran.rehearsal.trial.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What a process takes of the machine, as Linux tells it.
 *
 * @param rssKib memory that it holds now
 * @param peakRssKib the most that it has held so far
 * @param threads of the operating system
 * @param files open file descriptors, sockets among them
 */
public record Footprint(long rssKib, long peakRssKib, long threads, long files) {
    /**
     * Looks at a process.
     *
     * @throws IOException when there is no such process, or this is not Linux
     */
    public static Footprint of(long pid) throws IOException {
        Path process = Path.of("/proc", Long.toString(pid));
        try (Stream<String> status = Files.lines(process.resolve("status"));
                Stream<Path> files = Files.list(process.resolve("fd"))) {
            var lines = status.filter(line -> line.contains(":")).toList();
            return new Footprint(
                    number(lines, "VmRSS:"), number(lines, "VmHWM:"), number(lines, "Threads:"), files.count());
        }
    }

    private static long number(Iterable<String> lines, String name) throws IOException {
        for (String line : lines) {
            if (line.startsWith(name)) {
                return Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        throw new IOException("the operating system does not tell " + name);
    }
}
