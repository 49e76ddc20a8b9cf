package id.giliran.display.voice.grammar;

import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The languages that calls can be said in: those of the office, and those that come with Giliran. */
public final class Languages {
    /** The languages that come with Giliran. */
    public static final List<String> SHIPPED = List.of("id", "en");

    private static final String FILE = "language.yaml";
    private static final String ROOT = "id/giliran/display/voice/";
    private static final Pattern CODE = Pattern.compile("[a-z]{2,3}(-[a-z0-9]{2,8})?");

    private Languages() {}

    /**
     * A language, where there is one.
     *
     * @param problems why the office's own file could not be used, each a sentence with the place; the shipped one is then used
     */
    public record Found(Optional<Language> language, List<String> problems) {
        public Found {
            problems = List.copyOf(problems);
        }
    }

    /** Whether this may be the code of a language, such as {@code id}. */
    public static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    /**
     * The grammar of a language: the office's, else that of its language folder, else the one inside Giliran.
     *
     * @param folder the office's folder, with a folder for each language
     */
    public static Found find(String code, Path folder) {
        if (!isCode(code)) {
            return new Found(Optional.empty(), List.of());
        }
        Optional<Path> own = Stream.of(folder.resolve(code).resolve(FILE), inLanguageFolder(code, folder))
                .filter(Files::exists)
                .findFirst();
        if (own.isEmpty()) {
            return new Found(shipped(code), List.of());
        }
        try {
            return new Found(Optional.of(LanguageReader.read(code, own.get())), List.of());
        } catch (SettingsException wrong) {
            return new Found(shipped(code), wrong.messages());
        }
    }

    /** Every language that has a grammar, or a folder of the office. */
    public static List<String> known(Path folder) {
        TreeSet<String> known = new TreeSet<>(SHIPPED);
        known.addAll(codesIn(folder));
        codesIn(folder.resolveSibling("languages")).stream()
                .filter(code -> Files.exists(inLanguageFolder(code, folder)))
                .forEach(known::add);
        return List.copyOf(known);
    }

    private static List<String> codesIn(Path folder) {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory)
                    .map(path -> String.valueOf(path.getFileName()))
                    .filter(Languages::isCode)
                    .toList();
        } catch (IOException _) {
            // An office without such a folder has none of its own.
            return List.of();
        }
    }

    /** The folders of languages lie beside that of the voices. */
    private static Path inLanguageFolder(String code, Path voices) {
        return voices.resolveSibling("languages").resolve(code).resolve("voice.yaml");
    }

    private static Optional<Language> shipped(String code) {
        if (!SHIPPED.contains(code)) {
            return Optional.empty();
        }
        try {
            Path home = home();
            if (Files.isDirectory(home)) {
                return Optional.of(LanguageReader.read(code, home.resolve(ROOT + code + "/" + FILE)));
            }
            try (FileSystem jar = FileSystems.newFileSystem(home)) {
                return Optional.of(LanguageReader.read(code, jar.getPath("/" + ROOT + code + "/" + FILE)));
            }
        } catch (IOException | SettingsException incomplete) {
            throw new IllegalStateException("Giliran's own files are incomplete: build it again", incomplete);
        }
    }

    /** The jar or folder with what comes with Giliran. */
    private static Path home() {
        URL code = Languages.class.getProtectionDomain().getCodeSource().getLocation();
        try {
            return Path.of(code.toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("no file: " + code, impossible);
        }
    }
}
