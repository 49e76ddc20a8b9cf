package id.giliran.rehearsal.hubprocess;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where this Giliran is installed: the folder of the launcher. */
final class Installation {
    private static final Path HUB_OPTIONS = Path.of("shared", "hub", "hub.options");

    private Installation() {}

    /** The file of JVM options that the hub is started with. */
    static Path hubOptions() {
        return home().resolve(HUB_OPTIONS);
    }

    /** The launcher names it; a test runs in the folder of its module, somewhere below. */
    static Path home() {
        Path begin = Path.of(System.getProperty("giliran.home", "")).toAbsolutePath();
        for (Path folder = begin; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve(HUB_OPTIONS))) {
                return folder;
            }
        }
        throw new IllegalStateException(
                "Neither " + begin + " nor a folder above it holds " + HUB_OPTIONS + "; start this with ./giliran.");
    }
}
