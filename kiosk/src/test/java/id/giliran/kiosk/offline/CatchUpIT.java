package id.giliran.kiosk.offline;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.kiosk.Offices;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.OfflineTicketRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CatchUpIT {
    @TempDir
    private Path folder;

    private OfflineTrial trial;

    @BeforeEach
    void open() {
        trial = new OfflineTrial(folder.resolve("data"));
        trial.hub.lease(OfflineTrial.lease(60));
        trial.connect().lose();
    }

    @AfterEach
    void close() {
        trial.close();
    }

    @Test
    void ticketsAreReportedInOrderOfTimeWithTheirKeys() {
        OfflineTicket first = trial.give().orElseThrow();
        trial.pass(Duration.ofMinutes(2));
        OfflineTicket second = trial.give().orElseThrow();
        trial.desk.numbers().printed(second, "acknowledged");
        trial.desk.numbers().printed(first, "on-screen");
        assertThat(trial.desk.numbers().unreported()).isEqualTo(2);

        trial.findAgain("run-1");

        assertThat(trial.hub.reported())
                .containsExactly(
                        new OfflineTicketRequest(
                                first.id(), "L801", "information", "id", null, Offices.NOW, "on-screen"),
                        new OfflineTicketRequest(
                                second.id(),
                                "L802",
                                "information",
                                "id",
                                null,
                                Offices.NOW.plus(Duration.ofMinutes(2)),
                                "acknowledged"));
        assertThat(trial.hub.keys()).containsExactly("order-1", "order-2");
        assertThat(trial.desk.numbers().unreported()).isZero();
    }

    @Test
    void moreTicketsThanOneBatchAreAllReported() {
        for (int ticket = 0; ticket < 60; ticket++) {
            trial.print();
        }
        trial.findAgain("run-1");

        assertThat(trial.hub.reported())
                .hasSize(60)
                .extracting(OfflineTicketRequest::number)
                .doesNotHaveDuplicates();
    }

    @Test
    void sameRunOfTheHubIsToldOnceAndAnotherOneAgain() {
        trial.print();
        trial.findAgain("run-1").lose().findAgain("run-1");
        assertThat(trial.hub.keys()).containsExactly("order-1");

        trial.lose().findAgain("restored-run");
        assertThat(trial.hub.keys()).containsExactly("order-1", "order-1");
        assertThat(trial.hub.reported().getLast())
                .isEqualTo(trial.hub.reported().getFirst());
    }

    @Test
    void ticketIsReportedAfterARestartOfTheKiosk() {
        trial.print();
        trial.restartWithoutHub();
        trial.hubNow = Offices.NOW;
        trial.findAgain("run-2");

        assertThat(trial.hub.reported())
                .extracting(OfflineTicketRequest::number)
                .containsExactly("L801");
    }

    @Test
    void ticketWithoutPaperIsReportedAsNothing() {
        trial.desk.numbers().notPrinted(trial.give().orElseThrow());
        trial.print();
        trial.findAgain("run-1");

        assertThat(trial.hub.reported())
                .extracting(OfflineTicketRequest::number)
                .containsExactly("L802");
    }

    @Test
    void ticketThatIsBeingPrintedIsNotReportedYet() {
        OfflineTicket held = trial.give().orElseThrow();
        trial.findAgain("run-1");
        assertThat(trial.hub.reported()).isEmpty();

        trial.desk.numbers().printed(held, "sent");
        trial.desk.look();
        assertThat(trial.hub.reported()).hasSize(1);
    }

    @Test
    void ticketAtWhichTheKioskEndedIsReportedAsSent() {
        trial.give();
        trial.cutPowerAndRestartIn(folder.resolve("after"));
        trial.hubNow = Offices.NOW;
        trial.findAgain("run-2");

        assertThat(trial.hub.reported())
                .singleElement()
                .extracting(OfflineTicketRequest::confirmation)
                .isEqualTo("sent");
    }

    @Test
    void refusedTicketDoesNotKeepTheOthersBack() {
        trial.print();
        trial.print();
        trial.hub.refuseTicket("L801", "number-taken");
        trial.findAgain("run-1");
        assertThat(trial.hub.reported())
                .extracting(OfflineTicketRequest::number)
                .containsExactly("L802");

        trial.desk.look();
        assertThat(trial.hub.keys()).as("asked once").containsExactly("order-1", "order-2");
    }

    @Test
    void ticketRefusedBecauseTheDayIsNotOpenIsToldAgainWhenItIs() {
        trial.print();
        trial.hub.refuseTicket("L801", "day-not-open");
        trial.findAgain("run-1");
        assertThat(trial.hub.reported()).isEmpty();

        trial.hub.refuseTicket("", "");
        trial.lose().findAgain("run-1");
        trial.desk.look();
        assertThat(trial.hub.reported()).hasSize(1);
    }

    @Test
    void priorityGroupIsGoneFromTheFileOnceTheHubHasAnswered() throws IOException {
        IssueTicketRequest sick = new IssueTicketRequest("information", "id", "small-child");
        OfflineTicket ticket = trial.desk.numbers().give(sick, "order-1", true).orElseThrow();
        assertThat(ticket.toString()).doesNotContain("small-child");
        trial.desk.numbers().printed(ticket, "sent");
        trial.findAgain("run-1");
        assertThat(trial.hub.reported().getFirst().priorityGroup()).isEqualTo("small-child");

        trial.lose().findAgain("run-2");
        assertThat(trial.hub.reported().getLast().priorityGroup())
                .as("says that there was one")
                .isEqualTo("forgotten");
        assertThat(trial.hub.keys()).containsExactly("order-1", "order-1");
        trial.close();
        assertThat(rowsWith("small-child")).isZero();
    }

    private long rowsWith(String group) throws IOException {
        KioskFile file = KioskFiles.open(folder.resolve("data"), 1);
        try (file) {
            return file.change(sqlite ->
                            new Sql(sqlite).texts("SELECT 1 FROM offline_ticket WHERE priority_group = ?", group))
                    .size();
        } catch (KioskFileException unreadable) {
            throw new IOException(unreadable);
        }
    }

    @Test
    void orderThatTheHubMayHaveStoredIsVoidedWhenItsOfflinePaperFailed() {
        OfflineTicket ticket =
                trial.desk.numbers().give(trial.request(), "order-1", true).orElseThrow();
        trial.desk.numbers().notPrinted(ticket);
        trial.restartWithoutHub();
        trial.hubNow = Offices.NOW;
        trial.findAgain("run-1");

        assertThat(trial.hub.keys()).containsExactly("order-1");
        assertThat(trial.hub.told()).containsExactly("print-failed t-1 visitor-served-offline");
    }

    @Test
    void orderThatTheHubMayHaveStoredIsSettledByTheReportWithItsKey() {
        OfflineTicket ticket =
                trial.desk.numbers().give(trial.request(), "order-1", true).orElseThrow();
        trial.findAgain("run-1");
        assertThat(trial.hub.requests()).as("asked while the paper may come").isEmpty();
        trial.desk.numbers().printed(ticket, "sent");
        trial.findAgain("run-1");

        assertThat(trial.hub.keys()).containsExactly("order-1");
        assertThat(trial.hub.reported()).hasSize(1);
        assertThat(trial.hub.requests()).isEmpty();
    }

    @Test
    void orderThatTheHubMayHaveStoredIsNotSettledWhenItsPaperMayBeOut() {
        assertThat(trial.desk.numbers().give(trial.request(), "order-1", true)).isPresent();
        trial.cutPowerAndRestartIn(folder.resolve("after"));
        trial.hubNow = Offices.NOW;
        trial.findAgain("run-1");

        assertThat(trial.hub.reported()).hasSize(1);
        assertThat(trial.hub.requests()).isEmpty();
    }

    @Test
    void wordsThatCouldNotBeToldAreToldInTheirOrderAlsoAfterARestart() {
        trial.desk.words().notPrinted("t-1", "out-of-paper");
        trial.desk.words().printed("t-2", "sent");
        trial.desk.words().notReprinted(7, "unplugged");
        trial.restartWithoutHub();
        trial.hubNow = Offices.NOW;
        trial.findAgain("run-1");

        assertThat(trial.hub.told())
                .containsExactly("print-failed t-1 out-of-paper", "printed t-2", "print-failed 7 unplugged");
        trial.lose().findAgain("run-1");
        assertThat(trial.hub.told()).hasSize(3);
    }

    @Test
    void wordToAHubThatFallsSilentIsKept() {
        trial.findAgain("run-1").hub.silent(true);
        trial.desk.words().printed("t-1", "sent");
        assertThat(trial.hub.told()).isEmpty();

        trial.hub.silent(false);
        trial.desk.look();
        assertThat(trial.hub.told()).containsExactly("printed t-1");
    }

    @Test
    void numbersAreLeasedOnConnectOnANewDayAfterReportsAndNowAndThen() {
        int atFirst = trial.hub.leases();
        assertThat(atFirst).isEqualTo(1);
        trial.print();
        trial.findAgain("run-1");
        assertThat(trial.hub.leases()).isEqualTo(2);

        trial.hub.lease(OfflineTrial.lease(OfflineTrial.TODAY.plusDays(1)));
        trial.connect("run-1", Offices.tomorrow());
        assertThat(trial.hub.leases()).isEqualTo(3);
        Stream.generate(() -> 1).limit(35).forEach(look -> trial.desk.look());
        assertThat(trial.hub.leases()).isEqualTo(4);
    }

    @Test
    void reprintIsBegunOnceAlsoAfterARestart() {
        assertThat(trial.desk.words().beginReprint(OfflineTrial.TODAY, 1, "t-1"))
                .isTrue();
        trial.restartWithoutHub();

        assertThat(List.of(
                        trial.desk.words().beginReprint(OfflineTrial.TODAY, 1, "t-1"),
                        trial.desk.words().beginReprint(OfflineTrial.TODAY, 2, "t-1"),
                        trial.desk.words().beginReprint(OfflineTrial.TODAY.plusDays(1), 1, "t-2")))
                .containsExactly(false, true, true);
    }
}
