package id.giliran.printing.port.spooler;

import java.util.UUID;

/** The names by which this program knows its own jobs again, also those of an earlier run. */
final class JobNames {
    private static final String PREFIX = "giliran-";

    private JobNames() {}

    static String next() {
        return PREFIX + UUID.randomUUID();
    }

    static boolean isOurs(String name) {
        return name.startsWith(PREFIX);
    }
}
