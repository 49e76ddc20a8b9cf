package id.giliran.printing.config;

import id.giliran.printing.PrinterProfile;
import id.giliran.settings.SettingsException;
import id.giliran.settings.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The kinds of printers that an office has files for: {@code config/printers/<name>.yaml}, one a printer. */
public final class PrinterProfiles {
    private static final String FOLDER = "printers";
    private static final String ENDING = ".yaml";

    private final Path folder;
    private final List<String> names;

    private PrinterProfiles(Path folder, List<String> names) {
        this.folder = folder;
        this.names = List.copyOf(names);
    }

    /**
     * Looks which files there are; each is read when it is asked for, so that a mistake in one that no kiosk uses harms
     * nobody.
     *
     * @param config the folder around {@code printers}
     */
    public static PrinterProfiles read(Path config) {
        Path folder = config.resolve(FOLDER);
        try (Stream<Path> files = Files.list(folder)) {
            return new PrinterProfiles(
                    folder,
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(ENDING))
                            .map(name -> name.substring(0, name.length() - ENDING.length()))
                            .sorted()
                            .toList());
        } catch (IOException absent) {
            return new PrinterProfiles(folder, List.of());
        }
    }

    /** The names that can be asked for, in alphabetical order. */
    public List<String> names() {
        return names;
    }

    /** Where the file of a profile is, whether there is one or not. */
    public Path file(String name) {
        return folder.resolve(name + ENDING);
    }

    /**
     * The profile with this name.
     *
     * @throws IllegalArgumentException when there is none; its sentence names those that there are, the most similar first
     * @throws SettingsException one sentence for each mistake in its file, with file, line and key
     */
    public PrinterProfile named(String name) throws SettingsException {
        if (!names.contains(name)) {
            throw new IllegalArgumentException(
                    names.isEmpty()
                            ? "There is no printer profile \"" + name + "\", for there are no files in "
                                    + folder.toAbsolutePath() + ": put the folder back that came with Giliran."
                            : "There is no printer profile \"" + name + "\": choose one of "
                                    + String.join(", ", nearestFirst(name)) + ", or write " + file(name) + ".");
        }
        SettingsFile<PrinterProfile> file = SettingsFile.readAlike(file(name), PrinterProfile.class);
        if (!file.value().name().isEmpty()) {
            throw file.problem("name", "a profile has the name of its file. Take this key away.");
        }
        return file.value().named(name);
    }

    private List<String> nearestFirst(String written) {
        String nearest = SettingsFile.nearest(written, names).orElse("");
        return names.stream()
                .sorted(Comparator.comparing(name -> !name.equals(nearest)))
                .toList();
    }
}
