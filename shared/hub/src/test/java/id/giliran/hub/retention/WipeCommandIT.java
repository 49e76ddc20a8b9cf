package id.giliran.hub.retention;

import static id.giliran.hub.retention.PastDays.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.hub.Hub;
import id.giliran.hub.HubException;
import id.giliran.hub.HubTrial;
import id.giliran.hub.SetClock;
import id.giliran.hub.backup.BackupFolder;
import id.giliran.hub.config.BackupSettings;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.hub.journal.JournalVerifier;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.request.ExportRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three closed days of a real hub, a backup of them, and a journal that a restore has put aside. */
final class WipeCommandIT {
    private static final LocalDate FIRST = SetClock.MONDAY;
    private static final String LAST = FIRST.plusDays(2).toString();

    @TempDir
    private static Path lived;

    private static List<String> tickets = List.of();

    @TempDir
    private Path folder;

    private Path data;

    @BeforeAll
    static void threeDays() throws Exception {
        try (HubTrial hub = HubTrial.closed(lived)) {
            tickets = PastDays.live(hub, FIRST, 3);
        }
        Path aside = Files.createDirectory(lived.resolve("before-restore-20261123-1"));
        Files.copy(Hub.journalIn(lived), aside.resolve("journal.db"));
        PastDays.backUp(lived, BackupSettings.in(lived.resolve("backups")));
    }

    @BeforeEach
    void asTheyWere() throws IOException {
        data = folder.resolve("data");
        try (Stream<Path> files = Files.walk(lived)) {
            for (Path each : files.toList()) {
                Files.copy(each, data.resolve(lived.relativize(each).toString()));
            }
        }
    }

    @Test
    void nothingOfTheWipedDaysIsLeftButTheirSums() throws Exception {
        assertThat(PastDays.bytes(data)).contains(tickets);

        String told = typed(data, "wipe", "--before", LAST, "--yes");

        assertThat(told)
                .startsWith("0 For ever go from the journal ")
                .contains("2 business days, 2026-11-23 to 2026-11-24")
                .contains("Copies that hold such days go too: " + data.resolve("before-restore-20261123-1"))
                .contains("Copies that hold such days go too: " + data.resolve("backups"));
        assertThat(PastDays.bytes(data)).contains(tickets.getLast()).doesNotContain(tickets.subList(0, 2));
        assertThat(new BackupFolder(data.resolve("backups"), true).backups())
                .singleElement()
                .satisfies(backup -> assertThat(
                                JournalVerifier.verify(backup.file()).findings())
                        .isEmpty());
        assertThat(typed(data, "verify"))
                .startsWith("0 ")
                .contains("the business days before " + LAST + " were wiped on purpose on ", "chain whole");
        assertThat(typed(data, "day", "--day", "2026-11-24", "--language", "en"))
                .startsWith("0 ")
                .contains("Numbers given                                 1", "These sums were kept.");
        assertThat(typed(data, "why", "L001", "--day", "2026-11-24"))
                .startsWith("2 The business day 2026-11-24 was wiped from this journal on ");
        assertThat(typed(data, "estimates")).contains("The business days before " + LAST + " were wiped.");
        assertThat(typed(data, "notes")).contains("journal-wiped  by console");
    }

    @Test
    void theSealOfAWipedDayIsStillCompared() {
        String sheet = typed(data, "day", "--day", "2026-11-24");
        String seal = sheet.substring(sheet.indexOf("2026-11-24=") + "2026-11-24=".length())
                .lines()
                .findFirst()
                .orElseThrow();
        typed(data, "wipe", "--before", LAST, "--yes");

        assertThat(typed(data, "verify", "--seal", "2026-11-24=" + seal))
                .startsWith("0 ")
                .contains("seal of 2026-11-24 fits the one that was noted when that day was wiped");
        assertThat(typed(data, "verify", "--seal", "2026-11-24=00")).startsWith("1 ");
    }

    @Test
    void theHubGoesOnAndShowsTheSumsOfWipedDays() throws Exception {
        typed(data, "wipe", "--before", LAST, "--yes");

        try (HubTrial hub = HubTrial.closed(data)) {
            hub.clock().advance(Duration.ofDays(1));
            assertThat(hub.get("/day-sheet/2026-11-23?language=en").body())
                    .contains("Day sheet", "These sums were kept.");
            assertThat(HubTrial.problem(hub.get("/day-sheet/2026-11-22")).code())
                    .isEqualTo("unknown-day");
            assertThat(hub.refused(ApiPaths.EXPORTS, new ExportRequest(FIRST)).code())
                    .isEqualTo("day-wiped");
            hub.openDay(FIRST.plusDays(3));
            assertThat(hub.waiting("information").number()).isEqualTo("L001");
        }
        assertThat(JournalVerifier.verify(Hub.journalIn(data)).findings()).isEmpty();
    }

    @Test
    void underARunningHubNothingIsWipedAndADryRunTells() throws Exception {
        try (HubTrial _ = HubTrial.closed(data)) {
            assertThat(typed(data, "wipe", "--before", LAST, "--yes"))
                    .startsWith("2 The hub is running, and nothing is wiped under it.");
            assertThat(typed(data, "wipe", "--all", "--yes")).startsWith("2 The hub is running");
            assertThat(typed(data, "wipe", "--before", LAST, "--dry-run")).startsWith("0 For ever go");
        }
        assertThat(PastDays.bytes(data)).contains(tickets);
    }

    @Test
    void whoTypesAnotherWordWipesNothing() throws Exception {
        assertThat(answered("yes", "wipe", "--before", LAST)).startsWith("1 ").endsWith("Nothing was wiped.");
        assertThat(answered("Giliran", "wipe", "--all")).startsWith("1 ").endsWith("Nothing was wiped.");
        assertThat(PastDays.bytes(data)).contains(tickets);

        assertThat(answered("wipe", "wipe", "--before", LAST)).startsWith("0 ");
        assertThat(answered("", "wipe", "--before", LAST)).startsWith("0 There is nothing from before " + LAST);
    }

    @Test
    void aDayThatHasNotComeIsRefusedAndTheNewestStays() {
        assertThat(typed(data, "wipe", "--before", "2062-01-01", "--yes"))
                .startsWith("2 The day 2062-01-01 has not come yet");
        assertThat(typed(data, "verify")).contains("3 days");
    }

    @Test
    void aBackupFromBeforeAWipeBringsTheDaysBackAndSaysSo() throws Exception {
        Path older = new BackupFolder(data.resolve("backups"), true)
                .backups()
                .getLast()
                .file();
        Path stick = Files.createDirectory(folder.resolve("stick"));
        for (String ending : List.of("", ".sha256")) {
            Files.copy(older.resolveSibling(older.getFileName() + ending), stick.resolve(older.getFileName() + ending));
        }
        typed(data, "wipe", "--before", LAST, "--yes");

        assertThat(typed(
                        data,
                        "restore",
                        "--from",
                        stick.resolve(older.getFileName()).toString()))
                .contains("older than the wipe of the business days before " + LAST + ": they are back.");
        assertThat(typed(data, "wipe", "--before", LAST, "--yes")).startsWith("0 ");
        assertThat(PastDays.bytes(data)).doesNotContain(tickets.subList(0, 2));
    }

    @Test
    void allOfAHubIsWipedAndWhatIsNotItsOwnStays() throws Exception {
        Files.writeString(data.resolve("letter.txt"), "not the hub's");

        assertThat(typed(data, "wipe", "--all", "--yes"))
                .startsWith("0 ")
                .contains("Not made by the hub, so it stays: " + data.resolve("letter.txt"), "All of it is wiped.");
        assertThat(data).isDirectoryNotContaining(file -> !file.endsWith("letter.txt"));
        assertThat(typed(data, "wipe", "--all", "--yes")).startsWith("0 No hub has stored anything");
    }

    @Test
    void onAHubThatIsHalfWipedNoneStarts() throws Exception {
        Files.writeString(data.resolve("wipe-all.unfinished"), "");
        Files.delete(data.resolve("identity.p12"));

        assertThatThrownBy(() -> HubTrial.closed(data))
                .isInstanceOf(HubException.class)
                .hasMessageContaining("Run giliran hub wipe --all once more.");
        assertThat(typed(data, "wipe", "--all", "--yes")).startsWith("0 ");
        assertThat(data).doesNotExist();
    }

    @Test
    void aStickThatWasAwayLosesTheDaysWhenItIsBack() throws Exception {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        BackupSettings both =
                new BackupSettings(data.resolve("backups"), Optional.of(stick), Duration.ofMinutes(15), 12, 30);
        PastDays.backUp(data, both);
        Files.move(stick, folder.resolve("drawer"));
        OldDays old = new OldDays(Hub.journalIn(data), both, OfficeSettings.read(HubTrial.OFFICE));
        assertThat(old.find(FIRST.plusDays(2)).away()).containsExactly(stick);
        assertThat(old.wipe(FIRST.plusDays(2), Instant.EPOCH))
                .anySatisfy(told -> assertThat(told)
                        .startsWith("The backup folder " + stick + " is not there.")
                        .contains("What is wiped is still in the backups there"));
        Files.move(folder.resolve("drawer"), stick);
        assertThat(PastDays.bytes(stick)).contains(tickets);

        PastDays.backUp(data, both);

        assertThat(PastDays.bytes(stick)).contains(tickets.getLast()).doesNotContain(tickets.subList(0, 2));
    }

    private String answered(String line, String... arguments) {
        InputStream keyboard = System.in;
        System.setIn(new ByteArrayInputStream((line + "\n").getBytes(StandardCharsets.UTF_8)));
        try {
            return typed(
                    data,
                    arguments[0],
                    List.of(arguments).subList(1, arguments.length).toArray(String[]::new));
        } finally {
            System.setIn(keyboard);
        }
    }

    @Test
    void withoutWordsNothingIsWiped() {
        assertThat(typed(data, "wipe")).startsWith("2 ").contains("--before", "--all");
    }
}
