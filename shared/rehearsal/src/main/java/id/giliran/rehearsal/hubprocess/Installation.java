package id.giliran.rehearsal.hubprocess;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where this Giliran is installed: the folder of the launcher, and what the launcher starts the hub with. */
final class Installation {
    private static final Path HUB = Path.of("shared", "hub");
    private static final Path HUB_OPTIONS = HUB.resolve("hub.options");
    private static final Path HUB_TARGET = HUB.resolve("target");

    private Installation() {}

    /** The file of JVM options that the hub is started with. */
    static Path hubOptions() {
        return home().resolve(HUB_OPTIONS);
    }

    /** The hub's jar and its libraries, word for word as the launcher names them: the AOT cache holds for no other. */
    static String hubClassPath() {
        Path target = home().resolve(HUB_TARGET);
        return hubJar(target) + File.pathSeparator + target.resolve("lib") + File.separator + "*";
    }

    /** The AOT cache of the hub, where the launcher could make one. */
    static Optional<Path> hubCache() {
        Path cache = home().resolve(HUB_TARGET).resolve("giliran-hub.aot");
        try {
            return Files.isRegularFile(cache) && Files.size(cache) > 0 ? Optional.of(cache) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path hubJar(Path target) {
        if (Files.isDirectory(target.resolve("lib"))) {
            try (Stream<Path> files = Files.list(target)) {
                Optional<Path> jar = files.filter(
                                file -> file.getFileName().toString().matches("giliran-hub-.*\\.jar"))
                        .findFirst();
                if (jar.isPresent()) {
                    return jar.get();
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        throw new IllegalStateException(
                "The hub is not built in " + target + "; start ./giliran once, or run mvn package.");
    }

    /** The launcher names it; a test runs in the folder of its module, somewhere below. */
    private static Path home() {
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
