package id.giliran.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadingSettingsTest {
    @TempDir
    Path folder;

    private SampleFile sample;

    @BeforeEach
    void nameTheFile() {
        sample = new SampleFile(folder);
    }

    @Test
    void aCompleteFileFillsTheWholeRecord() throws Exception {
        SampleOffice office = sample.read(SampleFile.COMPLETE).value();

        assertThat(office)
                .isEqualTo(new SampleOffice(
                        Map.of("id", "Kantor Imigrasi", "en", "Immigration office"),
                        List.of(
                                new SampleOffice.Service(
                                        "paspor-baru",
                                        "A",
                                        Duration.ofMinutes(20),
                                        new SampleOffice.Hours(
                                                LocalTime.of(8, 0), LocalTime.of(16, 0), Optional.empty()),
                                        List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                                        SampleOffice.Ending.SERVED),
                                new SampleOffice.Service(
                                        "paspor-ganti",
                                        "B",
                                        Duration.ofMinutes(90),
                                        new SampleOffice.Hours(
                                                LocalTime.of(7, 30), LocalTime.of(16, 0), Optional.of(LocalTime.NOON)),
                                        List.of(DayOfWeek.TUESDAY),
                                        SampleOffice.Ending.NOT_SERVED)),
                        Optional.of(Path.of("config/logo.png")),
                        40,
                        Duration.ofSeconds(45),
                        true));
        assertThat(office.name().keySet()).containsExactly("id", "en");
    }

    @Test
    void keysThatAreLeftOutTakeTheirDefaults() throws Exception {
        SampleOffice office = sample.read("""
                name: {}
                services: []
                logo:
                idle-reset:
                """).value();

        assertThat(office)
                .isEqualTo(
                        new SampleOffice(Map.of(), List.of(), Optional.empty(), null, Duration.ofSeconds(30), false));
        assertThat(office.quota()).isEqualTo(100);
    }

    record Rarities(LocalDate holiday, ZoneId zone, URI hub, long seed, double share, Map<DayOfWeek, Integer> quota) {}

    @Test
    void theRarerKindsOfValuesAreRead() throws Exception {
        Files.writeString(sample.path(), """
                holiday: 2026-08-17
                zone: Asia/Jakarta
                hub: http://127.0.0.1:8080
                seed: 9876543210
                share: 0.25
                quota: {monday: 40}
                """);

        assertThat(SettingsFile.read(sample.path(), Rarities.class).value())
                .isEqualTo(new Rarities(
                        LocalDate.of(2026, 8, 17),
                        ZoneId.of("Asia/Jakarta"),
                        URI.create("http://127.0.0.1:8080"),
                        9_876_543_210L,
                        0.25,
                        Map.of(DayOfWeek.MONDAY, 40)));
    }

    record Reserved(@Key("for") String readers) {}

    @Test
    void aKeyMayBeAWordThatJavaKeepsForItself() throws Exception {
        Files.writeString(sample.path(), "for: staff\n");

        assertThat(SettingsFile.read(sample.path(), Reserved.class).value()).isEqualTo(new Reserved("staff"));
    }

    @Test
    void numbersAndWordsOfYamlAreTextsWhereATextIsAsked() throws Exception {
        SampleOffice office = sample.read("name: {a: 1.10, b: true, c: \"\", d: 007}\nservices: []\n")
                .value();

        assertThat(office.name())
                .containsExactlyInAnyOrderEntriesOf(Map.of("a", "1.10", "b", "true", "c", "", "d", "007"));
    }

    @Test
    void theMarkThatWindowsPutsBeforeTheTextIsSkipped() throws Exception {
        assertThat(sample.read("\uFEFF" + SampleFile.COMPLETE).value().quota()).isEqualTo(40);
    }

    @Test
    void windowsLineEndsChangeNoLine() throws Exception {
        assertThat(sample.read(SampleFile.COMPLETE.replace("\n", "\r\n")).line("services[1].letter"))
                .isEqualTo(13);
    }

    @Test
    void theLineOfEachPartIsKnown() throws Exception {
        SettingsFile<SampleOffice> file = sample.read(SampleFile.COMPLETE);

        assertThat(file.line("name")).isEqualTo(2);
        assertThat(file.line("name.en")).isEqualTo(4);
        assertThat(file.line("services[0]")).isEqualTo(6);
        assertThat(file.line("services[1].letter")).isEqualTo(13);
        assertThat(file.line("services[1].hours.break-at")).isEqualTo(18);
        assertThat(file.line("services[1].days[0]")).isEqualTo(20);
    }

    @Test
    void aPartThatIsLeftOutHasTheLineOfThePartAroundIt() throws Exception {
        SettingsFile<SampleOffice> file = sample.read(SampleFile.COMPLETE);

        assertThat(file.line("services[0].hours.break-at")).isEqualTo(9);
        assertThat(file.line("services[7].letter")).isEqualTo(5);
        assertThat(file.line("screens")).isEqualTo(2);
        assertThat(file.line("")).isEqualTo(2);
    }

    @Test
    void aProblemThatTheProgramFindsIsToldLikeAllOthers() throws Exception {
        SettingsFile<SampleOffice> file = sample.read(SampleFile.COMPLETE);

        SettingsException letter = file.problem(
                "services[1].letter",
                "the letter A is already used by service paspor-baru (line " + file.line("services[0]")
                        + "). Choose another letter.");
        SettingsException logo = file.problem("logo", "there is no such picture.");

        assertThat(sample.withoutFile(SettingsException.all(List.of(letter, logo))))
                .containsExactly(
                        "office.yaml, line 13, services[1].letter: the letter A is already used by service paspor-baru"
                                + " (line 6). Choose another letter.",
                        "office.yaml, line 22, logo: there is no such picture.");
    }

    @Test
    void messagesStandOneBelowTheOther() throws IOException, SettingsException {
        SettingsFile<SampleOffice> file = sample.read(SampleFile.COMPLETE);

        assertThat(SettingsException.all(List.of(file.problem("logo", "one."), file.problem("", "two."))))
                .hasMessage(sample.path() + ", line 22, logo: one.\n" + sample.path() + ", line 2: two.");
    }
}
