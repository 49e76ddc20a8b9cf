package id.giliran.kiosk.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.giliran.hubclient.ActSender;
import id.giliran.kiosk.Offices;
import id.giliran.protocol.request.OfflineTicketRequest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class IssuingWithoutHubTest {
    private final DeskTrial trial = new DeskTrial().leased();

    @Test
    void hubThatAnswersGivesTheNumber() {
        trial.order();

        assertThat(trial.watching.seen).containsExactly("issued A017", "printed A017");
        assertThat(trial.kiosk.printer.texts().getFirst()).contains("12 orang di depan Anda.");
    }

    @Test
    void lostHubIsNotEvenAsked() {
        trial.withoutHub().order();

        assertThat(trial.watching.seen).containsExactly("issued L801", "printed L801");
        assertThat(trial.kiosk.hub.requests()).isEmpty();
    }

    @Test
    void paperSaysThatTheHubWasAwayAndPromisesNoPlaceInLine() {
        trial.withoutHub().order();

        assertThat(trial.kiosk.printer.texts().getFirst()).contains("L801").doesNotContain("di depan Anda");
    }

    @Test
    void hubThatSeemsThereIsAskedForThreeSecondsAndNotLonger() {
        trial.kiosk.hub.silent(true);
        trial.order();

        assertThat(trial.kiosk.hub.longestWait()).isEqualTo(Duration.ofSeconds(3));
        assertThat(trial.watching.seen).containsExactly("issued L801", "printed L801");
    }

    @Test
    void hubThatIsAwayIsAskedShortlyWhenTheKioskHasNoNumberLeft() {
        trial.withoutHub();
        trial.order();
        trial.order();
        trial.order();

        assertThat(trial.watching.seen).endsWith("printed L802", "unanswered");
        assertThat(trial.kiosk.hub.longestWait()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void hubThatSeemsThereIsWaitedForAsBeforeByAKioskWithoutNumbers() {
        DeskTrial bare = new DeskTrial();
        bare.kiosk.hub.silent(true);
        bare.order();

        assertThat(bare.watching.seen).containsExactly("unanswered");
        assertThat(bare.kiosk.hub.longestWait()).isEqualTo(ActSender.PATIENCE);
    }

    @Test
    void orderThatTheHubMayHaveStoredIsReportedWithItsKey() {
        trial.kiosk.hub.silent(true);
        trial.order();
        trial.kiosk.hub.silent(false);
        trial.kiosk.offline.look();

        assertThat(trial.kiosk.hub.keys()).containsExactly("key-1", "key-1");
        assertThat(trial.kiosk.hub.reported())
                .extracting(OfflineTicketRequest::number, OfflineTicketRequest::confirmation)
                .containsExactly(tuple("L801", "sent"));
    }

    @Test
    void unansweredOrderThatIsGivenAgainGetsANumberOfTheKiosksOwn() {
        DeskTrial bare = new DeskTrial();
        bare.kiosk.hub.silent(true);
        Order order = bare.order();
        assertThat(bare.watching.seen).containsExactly("unanswered");

        bare.kiosk.hub.silent(false);
        bare.leased().withoutHub();
        bare.kiosk.desk.take(order, bare.watching);
        assertThat(bare.watching.seen).containsExactly("unanswered", "issued L801", "printed L801");
        bare.kiosk.hub.silent(false);
        bare.kiosk.hear(Offices.fresh(Offices.open()));
        assertThat(bare.kiosk.hub.keys()).containsExactly("key-1", "key-1");
    }

    @Test
    void paperThatRanOutBeforeTheHubWentAwayIsToldLater() {
        trial.kiosk.printer.outOfPaper(true);
        trial.order();
        trial.withoutHub();
        trial.kiosk.pass(20);
        assertThat(trial.kiosk.hub.told()).isEmpty();

        trial.kiosk.hub.silent(false);
        trial.kiosk.hear(Offices.fresh(Offices.open()));
        assertThat(trial.kiosk.hub.told()).containsExactly("print-failed t-1 out-of-paper");
    }
}
