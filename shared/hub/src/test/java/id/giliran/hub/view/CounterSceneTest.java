package id.giliran.hub.view;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.OfficeCommand.FinishServing;
import id.giliran.core.OfficeCommand.ParkTicket;
import id.giliran.core.OfficeCommand.StartServing;
import id.giliran.core.OfficeCommand.Undo;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.ticket.Outcome;
import id.giliran.core.ticket.TicketId;
import id.giliran.protocol.view.CounterView;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CounterSceneTest {
    private static final CounterNumber ONE = new CounterNumber(1);

    private final ViewScene scene = new ViewScene().open();

    @Test
    void theNextIsToldWithTheRivalsItWinsAgainst() {
        scene.waiting("passport-collection");
        scene.later(Duration.ofMinutes(5));
        scene.waiting("information", true);
        scene.later(Duration.ofMinutes(1));

        CounterView.Next next = Objects.requireNonNull(scene.counter(4).next());

        assertThat(next.winner().number()).isEqualTo("L001");
        assertThat(next.winner().creditSeconds()).isEqualTo(1_200);
        assertThat(next.winner().since()).isEqualTo(scene.now().minus(Duration.ofMinutes(1)));
        assertThat(next.rivals()).singleElement().satisfies(rival -> {
            assertThat(rival.number()).isEqualTo("F001");
            assertThat(rival.creditSeconds()).isZero();
            assertThat(rival.priority()).isFalse();
            assertThat(rival.since()).isEqualTo(scene.now().minus(Duration.ofMinutes(6)));
        });
        assertThat(scene.counter(4).line()).extracting(CounterView.Line::number).containsExactly("L001", "F001");
        assertThat(scene.counter(4).waiting()).isEqualTo(2);
        assertThat(scene.counter(3).next()).isNull();
    }

    @Test
    void theVisitorInHandIsToldWithItsStageAndTimes() {
        TicketId ticket = scene.waiting("passport-new", true);
        scene.later(Duration.ofMinutes(3));
        scene.signIn(1);
        scene.callNext(1);
        scene.must(new StartServing(ONE, ticket, Optional.empty()));

        CounterView.Current current = Objects.requireNonNull(scene.counter(1).current());

        assertThat(current.number()).isEqualTo("A001");
        assertThat(current.state()).isEqualTo("serving");
        assertThat(current.stage()).containsEntry("id", "Periksa berkas").containsEntry("en", "Document check");
        assertThat(current.stageIndex()).isEqualTo(1);
        assertThat(current.stages()).isEqualTo(2);
        assertThat(current.nextStage()).containsEntry("id", "Wawancara dan foto");
        assertThat(current.waitedSeconds()).isEqualTo(180);
        assertThat(current.targetSeconds()).isEqualTo(300);
        assertThat(current.startedAt()).isEqualTo(scene.now());
        assertThat(current.priority()).isTrue();
    }

    @Test
    void finishedStagesCountForTheCounterThatFinishedThem() {
        TicketId ticket = scene.waiting("passport-new");
        scene.signIn(1);
        scene.callNext(1);
        scene.must(new StartServing(ONE, ticket, Optional.empty()));
        scene.must(new FinishServing(ONE, ticket, Outcome.COMPLETED, Optional.empty()));

        assertThat(scene.counter(1).servedToday()).isEqualTo(1);
        assertThat(Objects.requireNonNull(scene.counter(1).undo()).act()).isEqualTo("finish");

        scene.must(new Undo(ONE));

        assertThat(scene.counter(1).servedToday()).isZero();
    }

    @Test
    void parkedTicketsStayInViewWithTheirNote() {
        TicketId ticket = scene.waiting("passport-new");
        scene.signIn(1);
        scene.callNext(1);
        scene.must(new ParkTicket(ONE, ticket, "fotokopi KTP"));

        assertThat(scene.counter(1).parked()).singleElement().satisfies(parked -> {
            assertThat(parked.number()).isEqualTo("A001");
            assertThat(parked.note()).isEqualTo("fotokopi KTP");
        });
    }

    @Test
    void aTransferCanGoToEachStageAndToEachOtherStaffedCounter() {
        scene.signIn(1);
        scene.signIn(2);

        assertThat(scene.counter(1).destinations())
                .extracting(destination -> destination.counter() == null
                        ? destination.service() + "/" + destination.stage()
                        : String.valueOf(destination.counter()))
                .containsExactly(
                        "passport-new/documents",
                        "passport-new/interview",
                        "passport-renewal/documents",
                        "passport-renewal/interview",
                        "passport-collection/collection",
                        "stay-permit/application",
                        "information/information",
                        "passport-express/documents",
                        "passport-express/interview",
                        "2");
        assertThat(scene.counter(1).destinations().getFirst().name())
                .containsEntry("id", "Paspor baru · Periksa berkas");
    }
}
