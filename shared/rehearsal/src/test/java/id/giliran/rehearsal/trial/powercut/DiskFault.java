package id.giliran.rehearsal.trial.powercut;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A disk that fails for a while: some calls of a running process are answered with an error and never reach the system. */
final class DiskFault {
    private final Process strace;

    private DiskFault(Process strace) {
        this.strace = strace;
    }

    /**
     * Begins now.
     *
     * @param calls such as {@code fsync,fdatasync}
     * @param how such as {@code error=EIO}, in the words of strace
     */
    static DiskFault of(long process, Path file, String calls, String how) throws IOException {
        Process strace = new ProcessBuilder(List.of(
                        "strace",
                        "-f",
                        "-p",
                        Long.toString(process),
                        "-o",
                        "/dev/null",
                        "-P",
                        file.toString(),
                        "-e",
                        "trace=" + calls,
                        "-e",
                        "inject=" + calls + ":" + how))
                .redirectErrorStream(true)
                .start();
        BufferedReader said = strace.inputReader(StandardCharsets.UTF_8);
        String line = said.readLine();
        if (line == null || !line.contains("attached")) {
            throw new IOException("strace did not attach: " + line);
        }
        return new DiskFault(strace);
    }

    /** The disk is well again. A strace that waits within a call that it delays hears nothing else: Linux lets go in its place. */
    void end() throws InterruptedException {
        strace.destroy();
        if (!strace.waitFor(3, TimeUnit.SECONDS) && !strace.destroyForcibly().waitFor(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("strace did not let go");
        }
    }
}
