package id.giliran.hub.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.giliran.protocol.view.HallView.HallNotice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NoticesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final HallNotice CLOSED = new HallNotice(Map.of("id", "Besok tutup."), null, null);
    private static final Duration OFTEN = Duration.ofMillis(20);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void where() {
        file = folder.resolve("notices.yaml");
    }

    @Test
    void theFileThatIsShippedIsRight() {
        try (Notices notices = notices(Path.of("../../config/notices.yaml"))) {
            assertThat(notices.trouble()).isEmpty();
            assertThat(notices.all()).hasSize(1);
        }
    }

    @Test
    void anOfficeWithoutTheFileHasNothingToSay() {
        try (Notices notices = notices(file)) {
            assertThat(notices.all()).isEmpty();
            assertThat(notices.trouble()).isEmpty();
        }
    }

    @Test
    void aNoticeHoldsFromItsFirstDayToTheEndOfItsLastByOfficeTime() throws Exception {
        write("  - text: {id: Besok tutup.}\n    from: 2026-12-14\n    until: 2026-12-23\n");
        try (Notices notices = notices(file)) {
            assertThat(notices.all())
                    .containsExactly(new HallNotice(
                            Map.of("id", "Besok tutup."),
                            Instant.parse("2026-12-13T17:00:00Z"),
                            Instant.parse("2026-12-23T17:00:00Z")));
        }
    }

    @Test
    void whatIsForTheStaffIsNotShownToTheHall() throws Exception {
        write("  - text: {id: Besok tutup.}\n  - text: {id: Rapat.}\n    for: staff\n");
        try (Notices notices = notices(file)) {
            assertThat(notices.all()).containsExactly(CLOSED);
            assertThat(notices.staff()).extracting(HallNotice::text).containsExactly(Map.of("id", "Rapat."));
        }
    }

    @Test
    void nobodyElseIsKnown() throws Exception {
        write("  - text: {id: Rapat.}\n    for: visitors\n");
        try (Notices notices = notices(file)) {
            assertThat(notices.trouble().orElseThrow()).contains("notices[0].for", "hall", "staff");
        }
    }

    @Test
    void anEditedFileIsReadAgainAndToldAndAMistakeLeavesWhatWas() throws Exception {
        AtomicInteger changes = new AtomicInteger();
        try (Notices notices = notices(file)) {
            notices.watch(OFTEN, changes::incrementAndGet);
            write("  - text: {id: Besok tutup.}\n");
            await().untilAsserted(() -> assertThat(notices.all()).containsExactly(CLOSED));
            assertThat(notices.trouble()).isEmpty();

            write("  - txt: {id: Lusa tutup juga.}\n");
            await().untilAsserted(() -> assertThat(notices.trouble()).isPresent());
            assertThat(notices.all()).containsExactly(CLOSED);
            assertThat(notices.trouble().orElseThrow())
                    .contains("The notices on the wall stay as they were", "notices.yaml", "line 2", "txt");

            Files.delete(file);
            await().untilAsserted(() -> assertThat(notices.all()).isEmpty());
            assertThat(notices.trouble()).isEmpty();
            await().until(() -> changes.get() >= 3);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text: {en: Closed.}                                         | the Indonesian text is missing",
                "text: {id: Tutup., fr: Fermé.}                              | 'fr' is not among the languages",
                "{text: {id: Tutup.}, from: 2026-12-24, until: 2026-12-23}   | the last day is before the first one",
                "{text: {id: Tutup.}, until: besok}                          | a date",
            })
    void aMistakeIsToldWithItsLine(String entry, String sentence) throws Exception {
        write("  - " + entry + "\n");
        try (Notices notices = notices(file)) {
            assertThat(notices.all()).isEmpty();
            assertThat(notices.trouble().orElseThrow()).contains("line 2", sentence);
        }
    }

    private void write(String entries) throws IOException {
        Files.writeString(file, "notices:\n" + entries);
    }

    private static Notices notices(Path file) {
        return new Notices(file, ZONE, List.of("id", "en"));
    }
}
