package id.giliran.fx.texts;

import id.giliran.settings.SettingsException;
import id.giliran.settings.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The languages that there are: Indonesian and English, which come inside the programs, and each folder of
 * {@code config/languages}. A folder {@code id} or {@code en} changes single texts of those.
 */
public final class LanguageFolders {
    /** The languages whose texts come inside the programs. */
    public static final List<String> BUILT_IN = List.of("id", "en");

    private static final String LANGUAGE_FILE = "language.yaml";
    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

    private final Path folder;
    private final Map<String, Language> languages = new TreeMap<>();

    private LanguageFolders(Path folder) {
        this.folder = folder;
        BUILT_IN.forEach(code -> languages.put(code, Language.builtIn(code)));
    }

    /** Only what comes inside the programs. */
    public static LanguageFolders none() {
        return new LanguageFolders(Path.of("config", "languages"));
    }

    /**
     * Reads each {@code language.yaml}.
     *
     * @param config the folder in which the folder {@code languages} is, or is not
     * @throws SettingsException one sentence for each mistake, with file and line
     */
    public static LanguageFolders read(Path config) throws SettingsException {
        LanguageFolders read = new LanguageFolders(config.resolve("languages"));
        for (Path language : read.subfolders()) {
            Path file = language.resolve(LANGUAGE_FILE);
            String code = String.valueOf(language.getFileName());
            if (!BUILT_IN.contains(code) || Files.exists(file)) {
                LanguageFile written =
                        SettingsFile.read(file, LanguageFile.class).value();
                read.languages.put(code, written.language(code));
            }
        }
        return read;
    }

    /** The folder of the folders. */
    public Path folder() {
        return folder;
    }

    /** All languages, by code. */
    public List<Language> all() {
        return List.copyOf(languages.values());
    }

    /** @throws TextsException when there is no such language */
    public Language language(String code) {
        Language language = languages.get(code);
        if (language == null) {
            throw new TextsException("There is no language \"" + code + "\": it is none of "
                    + String.join(", ", languages.keySet()) + ", and there is no folder "
                    + folder.resolve(code) + ". \"giliran languages new " + code + "\" makes one.");
        }
        return language;
    }

    /** Whether its texts come with the programs. */
    public static boolean isBuiltIn(String code) {
        return BUILT_IN.contains(code);
    }

    /** The file of a program in a language's folder, where it exists. */
    public Optional<Path> file(String code, String name) {
        return Optional.of(folder.resolve(code).resolve(name)).filter(Files::isRegularFile);
    }

    private List<Path> subfolders() {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                inside.filter(Files::isDirectory)
                        .filter(each ->
                                CODE.matcher(String.valueOf(each.getFileName())).matches())
                        .sorted()
                        .forEach(found::add);
            } catch (IOException unreadable) {
                throw new TextsException(
                        "The folder " + folder + " cannot be read: " + unreadable.getMessage(), unreadable);
            }
        }
        return found;
    }
}
