package id.giliran.rehearsal.trial.bench;

import id.giliran.rehearsal.trial.bench.load.DiskProbe;
import id.giliran.rehearsal.trial.bench.load.Latencies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** On what it was measured. */
final class MachineFacts {
    private static final int FLUSHES = 2_000;
    private static final String UNKNOWN = "unknown";

    private MachineFacts() {}

    /** By name of the fact; the disk is asked, which takes a moment. */
    static Map<String, String> of(Path folder) throws IOException {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("CPU", first(Path.of("/proc/cpuinfo"), "model name"));
        facts.put("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
        facts.put("memory", first(Path.of("/proc/meminfo"), "MemTotal"));
        facts.put("kernel", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        facts.put("JDK", System.getProperty("java.vendor.version", "") + " (" + Runtime.version() + ")");
        facts.put("file system", Files.getFileStore(folder).type());
        facts.put("4 KiB write + fdatasync", disk(folder));
        facts.put("load of the machine before", load());
        return facts;
    }

    private static String first(Path file, String name) throws IOException {
        if (!Files.isReadable(file)) {
            return UNKNOWN;
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(UNKNOWN);
        }
    }

    private static String load() throws IOException {
        Path file = Path.of("/proc/loadavg");
        return Files.isReadable(file) ? Files.readString(file).split(" ", -1)[0] : UNKNOWN;
    }

    private static String disk(Path folder) throws IOException {
        Latencies latencies = new Latencies();
        try (DiskProbe disk = new DiskProbe(folder)) {
            for (int flush = 0; flush < FLUSHES; flush++) {
                latencies.add(disk.write());
            }
        }
        return String.format(Locale.ROOT, "p50 %.3f ms, p99 %.3f ms", latencies.median(), latencies.quantile(0.99));
    }
}
