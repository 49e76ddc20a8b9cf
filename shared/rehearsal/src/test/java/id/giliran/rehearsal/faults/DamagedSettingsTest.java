package id.giliran.rehearsal.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import id.giliran.counterclient.CounterClientSettings;
import id.giliran.display.settings.DisplaySettings;
import id.giliran.display.voice.grammar.LanguageReader;
import id.giliran.fx.texts.LanguageFolders;
import id.giliran.hub.config.HubSettings;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.hub.notice.Notices;
import id.giliran.kiosk.KioskSettings;
import id.giliran.printing.config.PrinterProfiles;
import id.giliran.printing.config.PrinterSettings;
import id.giliran.rehearsal.Workplace;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every file of {@code config/}, damaged at random from a seed, as its own program reads it: accepted, or refused in sentences
 * that name the file and the line. A longer search: {@code -Dgiliran.fuzz.tries=1000000 -Dgiliran.fuzz.seed=7}.
 */
@Timeout(300)
final class DamagedSettingsTest {
    private static final int TRIES = Integer.getInteger("giliran.fuzz.tries", 60);
    private static final long SEED = Long.getLong("giliran.fuzz.seed", 1);

    /** Taken from memory while one file of at most 250 KB is read, most of it given back at once; whatever is in the file. */
    private static final long MOST_BYTES = 200_000_000;

    private static final int LONGEST_SENTENCE = 1_500;
    private static final int MOST_SENTENCES = 60;

    /** Where there is no line to tell. */
    private static final List<String> OF_THE_WHOLE_FILE =
            List.of("the file is empty", "this is not UTF-8 text", "this is too large");

    @TempDir
    private Path folder;

    private Path config;

    @BeforeEach
    void copySettings() throws IOException {
        config = folder.resolve("config");
        Path shipped = Workplace.config();
        try (Stream<Path> files = Files.walk(shipped)) {
            for (Path file : files.toList()) {
                Files.copy(file, config.resolve(shipped.relativize(file).toString()));
            }
        }
    }

    static Stream<String> files() throws IOException {
        Path shipped = Workplace.config();
        try (Stream<Path> files = Files.walk(shipped)) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> shipped.relativize(file).toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aDamagedFileIsReadOrRefusedInSentences(String name) throws Exception {
        Path file = config.resolve(name);
        String text = Files.readString(file);
        assertThat(read(file)).as("as shipped").isEmpty();
        for (int number = 0; number < TRIES; number++) {
            byte[] mutant = new YamlMutations(SEED * 1_000_003 + number).mutant(text);
            Files.write(file, mutant);

            readOrRefused(
                    file,
                    "seed " + SEED + ", number " + number + ", base64 "
                            + Base64.getEncoder().encodeToString(mutant));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"office.yaml", "printers/generic80.yaml", "ticket.yaml"})
    void aHostileFileCostsNoMoreThanAUsualOne(String name) throws Exception {
        Path file = config.resolve(name);
        for (String hostile : hostile()) {
            Files.writeString(file, hostile);
            readOrRefused(file, hostile.substring(0, Math.min(200, hostile.length())));
        }
    }

    private static List<String> hostile() {
        String laughs = "a: &a [x, x]\n"
                + IntStream.range(0, 25)
                        .mapToObj(level -> (char) ('b' + level) + ": &" + (char) ('b' + level) + " [*"
                                + (char) ('a' + level) + ", *" + (char) ('a' + level) + "]\n")
                        .collect(Collectors.joining());
        return List.of(
                laughs,
                "&a [" + "*a, ".repeat(50_000) + "]",
                "a: ".repeat(80_000),
                "[".repeat(240_000),
                "- ".repeat(120_000),
                IntStream.range(0, 220)
                        .mapToObj(level -> " ".repeat(level) + "k".repeat(900) + ":\n")
                        .collect(Collectors.joining()),
                IntStream.range(0, 24_000)
                        .mapToObj(number -> "k" + number + ": 1\n")
                        .collect(Collectors.joining()),
                "? " + "k".repeat(240_000) + "\n: 1\n",
                "letter: " + "x".repeat(240_000),
                "port: " + "9".repeat(240_000),
                "\"" + "\\u0000".repeat(40_000),
                "\n".repeat(240_000),
                "#".repeat(2_000_000));
    }

    private void readOrRefused(Path file, String what) throws IOException {
        long before = allocated();
        List<String> sentences;
        try {
            sentences = read(file);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            sentences = fail(what, failure);
        }
        assertThat(allocated() - before).as(what).isLessThan(MOST_BYTES);
        assertThat(sentences)
                .as(what)
                .hasSizeLessThan(MOST_SENTENCES)
                .allSatisfy(sentence -> isForAPerson(sentence, file));
    }

    private static void isForAPerson(String sentence, Path file) {
        assertThat(sentence).contains(file.getFileName().toString()).doesNotContain("Exception");
        assertThat(sentence.length()).isLessThan(LONGEST_SENTENCE);
        if (OF_THE_WHOLE_FILE.stream().noneMatch(sentence::contains)) {
            assertThat(sentence).containsPattern(", line [1-9]\\d*[,:]");
        }
    }

    /** What the program that reads this file says about it; nothing when it takes it. */
    private List<String> read(Path file) throws IOException {
        try {
            readAsItsProgram(file);
            return List.of();
        } catch (SettingsException refused) {
            return refused.messages();
        }
    }

    private void readAsItsProgram(Path file) throws SettingsException, IOException {
        String name = config.relativize(file).toString();
        switch (name) {
            case "office.yaml" -> OfficeSettings.read(file);
            case "hub.yaml" -> HubSettings.read(config, folder, Optional.empty(), OptionalInt.empty());
            case "kiosk.yaml" -> KioskSettings.read(config, folder);
            case "display.yaml" -> DisplaySettings.read(config, folder);
            case "notices.yaml" -> new Notices(file, ZoneId.of("Asia/Jakarta"), List.of("id", "en")).close();
            case "counter.yaml" -> CounterClientSettings.read(config, folder);
            case "keypads/lines.yaml", "keypads/qsystem-ub485.yaml" -> readAsKeypad(file);
            case "printer.yaml", "ticket.yaml" -> PrinterSettings.read(config, folder);
            case "languages/ar/language.yaml", "languages/zh/language.yaml" -> LanguageFolders.read(config);
            case "languages/ar/office.yaml", "languages/zh/office.yaml" ->
                OfficeSettings.read(config.resolve("office.yaml"));
            case "languages/ar/voice.yaml", "languages/zh/voice.yaml" -> LanguageReader.read("zh", file);
            case "counter-panels/cd5220.yaml", "counter-panels/plain-led.yaml" -> readAsPanel(file);
            default -> {
                assertThat(name).as("a new file needs its reader here").startsWith("printers");
                PrinterProfiles.read(config).named(file.getFileName().toString().replace(".yaml", ""));
            }
        }
    }

    private void readAsPanel(Path template) throws SettingsException, IOException {
        String name = template.getFileName().toString().replace(".yaml", "");
        Files.writeString(
                config.resolve("display.yaml"),
                Files.readString(Workplace.config().resolve("display.yaml")) + "\ncounter-panels:\n  - counter: 1\n"
                        + "    port: /dev/none\n    template: " + name + "\n");
        DisplaySettings.read(config, folder);
    }

    private void readAsKeypad(Path layout) throws SettingsException, IOException {
        String name = layout.getFileName().toString().replace(".yaml", "");
        Files.writeString(
                config.resolve("counter.yaml"),
                Files.readString(Workplace.config().resolve("counter.yaml"))
                        + "\nkeypad:\n  port: /dev/none\n  layout: " + name + "\n");
        CounterClientSettings.read(config, folder);
    }

    private static long allocated() {
        return ManagementFactory.getPlatformMXBean(ThreadMXBean.class).getCurrentThreadAllocatedBytes();
    }
}
