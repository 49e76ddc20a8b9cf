package id.giliran.rehearsal.trial.powercut;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The command that watches a process's system calls, and can lie to it. Linux only. */
final class Strace {
    private static final String CALLS = "openat,write,writev,pwrite64,pwritev,ftruncate,fallocate,fsync,fdatasync,"
            + "sync_file_range,rename,renameat,renameat2,unlink,unlinkat,link,linkat";
    /** Longer than anything that the hub writes at once; a line that was cut off all the same is refused when it is read. */
    private static final String LONGEST = "2000000";
    /** What is done to the hub's flushes. */
    enum Disturbance {
        /** Each takes so long that most kills and most other calls fall into one. */
        SLOW_FLUSHES("delay_enter=1500"),
        /** Some fail, after those that a start needs. */
        FAILING_FLUSHES("error=EIO:when=40+9"),
        /** None does anything, and all say yes. */
        LYING_FLUSHES("retval=0");

        private final String how;

        Disturbance(String how) {
            this.how = how;
        }
    }

    private Strace() {}

    /** Starts a program and writes all that it does to files and sockets at the end of this file. */
    static List<String> recording(Path log, Disturbance disturbance) {
        return List.of(
                "strace",
                "-f",
                "-q",
                "--seccomp-bpf",
                "-yy",
                "-ttt",
                "-xx",
                "-A",
                "-s",
                LONGEST,
                "-o",
                log.toString(),
                "-e",
                "trace=" + CALLS,
                "-e",
                "signal=none",
                "-e",
                "inject=fsync,fdatasync:" + disturbance.how);
    }

    /** Why nothing can be watched here, in a sentence; empty when it can. */
    static Optional<String> missing() {
        try {
            Process probe = new ProcessBuilder("strace", "-f", "-qq", "--seccomp-bpf", "-e", "trace=none", "true")
                    .redirectErrorStream(true)
                    .start();
            probe.getOutputStream().close();
            String said = new String(probe.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return probe.waitFor(20, TimeUnit.SECONDS) && probe.exitValue() == 0
                    ? Optional.empty()
                    : Optional.of("strace may not watch processes here: " + said.strip());
        } catch (IOException none) {
            return Optional.of("Power cuts need strace, which is not here; install the package strace (Linux only).");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.of("Interrupted while strace was tried.");
        }
    }
}
