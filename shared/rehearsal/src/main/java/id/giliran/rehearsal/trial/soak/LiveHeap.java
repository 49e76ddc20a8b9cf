package id.giliran.rehearsal.trial.soak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What lives in another JVM's heap after everything dead was collected, asked by the JDK's own {@code jcmd}. */
final class LiveHeap {
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)\\s*$");

    private LiveHeap() {}

    /** Bytes of all live objects. Makes that JVM collect first. */
    static long bytes(long pid) throws IOException {
        String told = ask(pid);
        Matcher total = TOTAL.matcher(told);
        if (!total.find()) {
            throw new IOException("jcmd did not tell the heap of process " + pid + ": " + told.strip());
        }
        return Long.parseLong(total.group(1));
    }

    private static String ask(long pid) throws IOException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process process = new ProcessBuilder(List.of(jcmd.toString(), Long.toString(pid), "GC.class_histogram"))
                .redirectErrorStream(true)
                .start();
        try (var told = process.getInputStream()) {
            return new String(told.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
