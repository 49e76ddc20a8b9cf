package id.giliran.printing.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that all of these commands have. */
final class ConfigFolder {
    @Option(names = "--config", paramLabel = "DIR", description = "folder with printer.yaml (default: config)")
    private @Nullable Path folder;

    /** What a relative folder in the settings is meant against. */
    Path home() {
        return Path.of(System.getProperty("giliran.home", "."));
    }

    Path path() {
        return folder == null ? home().resolve("config") : folder;
    }
}
