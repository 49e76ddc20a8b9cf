package id.giliran.printing.command;

import id.giliran.printing.PrinterProfile;
import id.giliran.printing.config.PrinterProfiles;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A profile of the shop, and what is different on the printer that stands here. */
final class ProfileDraft {
    private final Path config;
    private final String base;
    private final Map<String, String> changes = new LinkedHashMap<>();
    private String ownName;

    /** @param base name of the profile that comes nearest */
    ProfileDraft(Path config, String base) {
        this.config = config;
        this.base = base;
        this.ownName = base + "-own";
    }

    void change(String key, Object value) {
        changes.put(key, String.valueOf(value));
    }

    boolean isChanged() {
        return !changes.isEmpty();
    }

    /** Under which a changed profile is kept; may not be one that others are like. */
    void called(String name) {
        ownName = name;
    }

    String name() {
        return isChanged() ? ownName : base;
    }

    Path file(Path folder) {
        return PrinterProfiles.read(folder).file(name());
    }

    String text() {
        YamlText text = new YamlText(
                "# The printer of this office, as its setup has found it: \"giliran printer setup\" writes this file.\n");
        text.set("like", base);
        changes.forEach(text::set);
        return text.toString();
    }

    /** The profile as it is read from its file, before there is one in the folder of settings. */
    PrinterProfile profile() throws IOException, SettingsException {
        if (!isChanged()) {
            return PrinterProfiles.read(config).named(base);
        }
        Path trial = Files.createTempDirectory("giliran-profile");
        try {
            copyProfiles(trial.resolve("printers"));
            Files.writeString(file(trial), text());
            return PrinterProfiles.read(trial).named(name());
        } finally {
            delete(trial);
        }
    }

    private void copyProfiles(Path folder) throws IOException {
        Files.createDirectory(folder);
        for (String name : PrinterProfiles.read(config).names()) {
            Path file = PrinterProfiles.read(config).file(name);
            Files.copy(file, folder.resolve(file.getFileName()));
        }
    }

    private static void delete(Path trial) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(trial.resolve("printers"))) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(trial.resolve("printers"));
        Files.delete(trial);
    }
}
