package id.giliran.rehearsal.trial.bench;

import id.giliran.rehearsal.hubprocess.HubProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Counts how often a hub waits for the disk: {@code strace} writes a line for each flush of the whole process, whoever asks
 * for it, checkpoints and other files included. It stops the hub at no other call, so that the hub runs as it does without.
 */
record Flushes(Path log) {
    private static final List<String> STRACE =
            List.of("strace", "-f", "--seccomp-bpf", "-qq", "-y", "-e", "trace=fsync,fdatasync,sync_file_range,msync");

    /** Whether strace is there and may watch a program. */
    static boolean canBeCounted() {
        try {
            Process strace = new ProcessBuilder("strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=fsync", "true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return strace.waitFor(10, TimeUnit.SECONDS) && strace.exitValue() == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The same program, its flushes written down. */
    HubProcess.How watched(HubProcess.How how) {
        return how.under(
                Stream.concat(STRACE.stream(), Stream.of("-o", log.toString())).toList());
    }

    /** So far. */
    Count count() throws IOException {
        List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
        // A call that another thread's comes between stands in two lines: the first names the file, the second tells
        // its end.
        return new Count(
                lines.stream().filter(line -> line.contains(") = 0")).count(),
                lines.stream().filter(line -> line.contains("-wal>")).count());
    }

    /**
     * How many.
     *
     * @param all of the process
     * @param ofLog of SQLite's log, which an act waits for; the others are those of checkpoints and other files
     */
    record Count(long all, long ofLog) {
        Count since(Count before) {
            return new Count(all - before.all, ofLog - before.ofLog);
        }
    }
}
