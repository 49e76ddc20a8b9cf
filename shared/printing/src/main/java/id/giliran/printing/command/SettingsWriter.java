package id.giliran.printing.command;

import id.giliran.printing.config.PrinterSettings;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Writes what a setup has found into the folder of settings, and takes it back when it could not be read again. */
final class SettingsWriter {
    private final Path config;
    private final Path home;

    SettingsWriter(Path config, Path home) {
        this.config = config;
        this.home = home;
    }

    /**
     * Writes printer.yaml, and the profile's file where there is something to say in it. What was there before is kept
     * beside it, with the ending {@code .before}.
     */
    void write(Way way, ProfileDraft profile) throws IOException, SettingsException {
        Path printer = config.resolve("printer.yaml");
        YamlText text = new YamlText(Files.exists(printer) ? Files.readString(printer) : "");
        text.set("kind", way.part());
        text.set("profile", profile.name());
        if (!way.keys().isEmpty()) {
            text.set(way.part(), way.keys());
        }
        if (profile.isChanged()) {
            replace(profile.file(config), profile.text());
        }
        Optional<Path> before = replace(printer, text.toString());
        try {
            PrinterSettings.read(config, home);
        } catch (SettingsException refused) {
            if (before.isPresent()) {
                Files.copy(before.get(), printer, StandardCopyOption.REPLACE_EXISTING);
            }
            throw refused;
        }
    }

    private static Optional<Path> replace(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Optional<Path> before = Optional.empty();
        if (Files.exists(file)) {
            before = Optional.of(file.resolveSibling(file.getFileName() + ".before"));
            Files.copy(file, before.get(), StandardCopyOption.REPLACE_EXISTING);
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(unfinished, text);
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return before;
    }
}
