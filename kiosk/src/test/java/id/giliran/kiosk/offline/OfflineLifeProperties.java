package id.giliran.kiosk.offline;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.protocol.request.OfflineTicketRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whatever happens in whatever order: no number twice, and each paper that may be out is told. */
final class OfflineLifeProperties {
    /** What may happen to a kiosk. */
    enum Happening {
        PRINTED,
        NOT_PRINTED,
        CUT_WHILE_PRINTING,
        CUT,
        RESTART,
        HUB_BACK,
        HUB_RESTORED,
        HUB_GONE
    }

    @Property(tries = 40)
    void numbersAreGivenOnceAndPapersAreToldToEveryRunOfTheHub(@ForAll @Size(max = 25) List<Happening> life)
            throws IOException {
        Life lived = new Life(Files.createTempDirectory(Path.of("target"), "offline-life-"));
        life.forEach(lived::happen);
        lived.check();
    }

    private static final class Life {
        private final Path folder;
        private final OfflineTrial trial;
        private final List<String> given = new ArrayList<>();
        private final Set<String> papers = new HashSet<>();
        private final Map<String, String> idOfNumber = new TreeMap<>();
        private int runs = 1;
        private int copies;

        Life(Path folder) {
            this.folder = folder;
            trial = new OfflineTrial(folder.resolve("data"));
            trial.hub.lease(OfflineTrial.lease(60));
            trial.connect().lose();
        }

        void happen(Happening what) {
            trial.pass(Duration.ofSeconds(10));
            switch (what) {
                case PRINTED -> {
                    OfflineTicket ticket = give();
                    trial.desk.numbers().printed(ticket, "sent");
                    papers.add(ticket.number());
                }
                case NOT_PRINTED -> trial.desk.numbers().notPrinted(give());
                case CUT_WHILE_PRINTING -> {
                    papers.add(give().number());
                    cut();
                }
                case CUT -> cut();
                case RESTART -> trial.restartWithoutHub();
                case HUB_BACK -> trial.findAgain("run-" + runs);
                case HUB_RESTORED -> trial.lose().findAgain("run-" + ++runs);
                case HUB_GONE -> trial.lose();
            }
        }

        private void cut() {
            trial.cutPowerAndRestartIn(folder.resolve("copy-" + ++copies));
        }

        private OfflineTicket give() {
            OfflineTicket ticket = trial.give().orElseThrow();
            given.add(ticket.number());
            idOfNumber.put(ticket.number(), ticket.id());
            return ticket;
        }

        void check() {
            assertThat(given).doesNotHaveDuplicates();
            int before = trial.hub.reported().size();
            trial.lose().findAgain("run-" + ++runs);
            List<OfflineTicketRequest> told = trial.hub.reported();
            assertThat(told.subList(before, told.size()))
                    .extracting(OfflineTicketRequest::number)
                    .as("told to a new run of the hub")
                    .containsExactlyInAnyOrderElementsOf(papers);
            assertThat(told)
                    .allSatisfy(ticket -> assertThat(idOfNumber).containsEntry(ticket.number(), ticket.ticket()));
            trial.close();
        }
    }
}
