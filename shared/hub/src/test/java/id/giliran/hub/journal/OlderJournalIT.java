package id.giliran.hub.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.hub.Hub;
import id.giliran.hub.HubTrial;
import id.giliran.hub.SetClock;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.Json;
import id.giliran.protocol.reply.NumbersReply;
import id.giliran.protocol.request.NoBody;
import id.giliran.protocol.request.ReprintRequest;
import id.giliran.protocol.view.Health;
import id.giliran.protocol.view.OfficeView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A morning as it was stored before kiosks had numbers for the time without the hub, said how paper was confirmed, and
 * counters told what they had done meanwhile.
 */
final class OlderJournalIT {
    @TempDir
    private Path data;

    @BeforeEach
    void theFile() throws IOException {
        try (var stored = OlderJournalIT.class.getResourceAsStream("before-kiosk-numbers.db")) {
            Files.copy(Objects.requireNonNull(stored), Hub.journalIn(data));
        }
    }

    @Test
    void itIsSound() throws JournalException {
        assertThatThrownBy(() -> JournalVerifier.verify(Hub.journalIn(data)))
                .hasMessageContaining("start the hub on it once, then it is brought up to date");
        SqliteEventJournal.open(Hub.journalIn(data)).close();

        assertThat(JournalVerifier.verify(Hub.journalIn(data))).isEqualTo(new Verdict(30, 1, 7, 4, List.of()));
    }

    @Test
    void theDayGoesOnWithEverythingNew() throws Exception {
        try (HubTrial hub = HubTrial.closed(data)) {
            OfficeView office = hub.view(ApiPaths.OFFICE_VIEW, OfficeView.class);
            assertThat(office.office().day()).isEqualTo(SetClock.MONDAY);
            assertThat(office.totals().issued()).isEqualTo(7);
            assertThat(office.totals().served()).isEqualTo(1);
            assertThat(hub.view(ApiPaths.HEALTH, Health.class).status()).isEqualTo("ok");

            hub.clock().advance(Duration.ofMinutes(1));
            assertThat(hub.waiting("passport-new").number()).isEqualTo("A003");
            NumbersReply numbers = Json.read(hub.done(ApiPaths.kioskNumbers(1), new NoBody()), NumbersReply.class);
            assertThat(numbers.services().getFirst().blocks()).containsExactly(new NumbersReply.Block(801, 820));
            hub.act(4, CounterAct.REPRINT, new ReprintRequest("A003", 1));
        }
        assertThat(JournalVerifier.verify(Hub.journalIn(data)).findings()).isEmpty();
    }
}
