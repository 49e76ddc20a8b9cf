package id.giliran.hub.view;

import static id.giliran.hub.view.ViewScene.FOUR;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.CounterState.Staffed;
import id.giliran.core.Decision.Accepted;
import id.giliran.core.LostNumbers;
import id.giliran.core.OfficeCommand;
import id.giliran.core.OfficeCommand.AskReprint;
import id.giliran.core.OfficeCommand.CallNext;
import id.giliran.core.OfficeCommand.CallTicket;
import id.giliran.core.OfficeCommand.CloseDay;
import id.giliran.core.OfficeCommand.Destination.ToStage;
import id.giliran.core.OfficeCommand.FinishServing;
import id.giliran.core.OfficeCommand.MarkNoShow;
import id.giliran.core.OfficeCommand.ParkTicket;
import id.giliran.core.OfficeCommand.PauseCounter;
import id.giliran.core.OfficeCommand.RecallTicket;
import id.giliran.core.OfficeCommand.RestoreJournal;
import id.giliran.core.OfficeCommand.ResumeCounter;
import id.giliran.core.OfficeCommand.ResumeTicket;
import id.giliran.core.OfficeCommand.ReturnToQueue;
import id.giliran.core.OfficeCommand.SignIn;
import id.giliran.core.OfficeCommand.SignOut;
import id.giliran.core.OfficeCommand.StartServing;
import id.giliran.core.OfficeCommand.TakeInTicket;
import id.giliran.core.OfficeCommand.TransferTicket;
import id.giliran.core.OfficeCommand.Undo;
import id.giliran.core.plan.KioskNumber;
import id.giliran.core.plan.Placement;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.StageId;
import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.Outcome;
import id.giliran.core.ticket.TicketId;
import id.giliran.core.ticket.TicketNumber;
import id.giliran.hub.SetClock;
import id.giliran.protocol.CounterAct;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the view says is possible is what the decider accepts, for each act in each state that a counter can be in. */
final class PossibleActsTest {
    private static final StageRef INFORMATION = new StageRef(new ServiceId("information"), new StageId("information"));

    private record Case(String name, Consumer<ViewScene> story) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() {
        return List.of(
                new Case("no day is open", scene -> {}),
                new Case("nobody is signed in", ViewScene::open),
                new Case("signed in, nobody waits", scene -> scene.open().signIn(4)),
                new Case("signed in, somebody waits here", scene -> waitingHere(scene)),
                new Case("signed in, somebody waits elsewhere", scene -> {
                    scene.open().signIn(4);
                    scene.waiting("stay-permit");
                }),
                new Case("a ticket is issued, its paper not out", scene -> {
                    scene.open().signIn(4);
                    scene.issue("information", false);
                }),
                new Case("on pause", scene -> {
                    waitingHere(scene);
                    scene.must(new PauseCounter(FOUR, "break"));
                }),
                new Case("called", PossibleActsTest::called),
                new Case("called, undo time over", scene -> {
                    called(scene);
                    scene.later(Duration.ofSeconds(11));
                }),
                new Case("called and recalled", scene -> {
                    called(scene);
                    scene.must(new RecallTicket(FOUR, inHand(scene)));
                }),
                new Case("serving", PossibleActsTest::serving),
                new Case("finished", scene -> {
                    serving(scene);
                    scene.must(new FinishServing(FOUR, inHand(scene), Outcome.COMPLETED, Optional.empty()));
                }),
                new Case("no-show", scene -> {
                    called(scene);
                    scene.must(new MarkNoShow(FOUR, inHand(scene)));
                }),
                new Case("parked, free", scene -> {
                    called(scene);
                    scene.must(new ParkTicket(FOUR, inHand(scene), ""));
                }),
                new Case("parked, the next one called", scene -> {
                    called(scene);
                    scene.must(new ParkTicket(FOUR, inHand(scene), ""));
                    scene.waiting("information");
                    scene.callNext(4);
                }),
                new Case("parked, on pause", scene -> {
                    called(scene);
                    scene.must(new ParkTicket(FOUR, inHand(scene), ""));
                    scene.must(new PauseCounter(FOUR, "break"));
                }),
                new Case("signed out again", scene -> {
                    scene.open().signIn(4);
                    scene.must(new SignOut(FOUR));
                }),
                new Case("papers may be lost", scene -> {
                    scene.open().signIn(4);
                    scene.must(new RestoreJournal(SetClock.MONDAY, Instant.EPOCH, new LostNumbers(Map.of('A', 1), 0)));
                }),
                new Case("the day is closed", scene -> {
                    waitingHere(scene);
                    scene.must(new CloseDay());
                }));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theViewOffersExactlyWhatTheDeciderAccepts(Case told) {
        ViewScene scene = new ViewScene();
        told.story().accept(scene);

        Set<CounterAct> accepted = EnumSet.noneOf(CounterAct.class);
        for (CounterAct act : CounterAct.values()) {
            if (tries(act, scene).anyMatch(command -> scene.decide(command) instanceof Accepted)) {
                accepted.add(act);
            }
        }

        assertThat(scene.counter(4).acts()).isEqualTo(accepted);
    }

    /** Every command that the act can become; on tickets for the one in hand, and for resuming the parked ones. */
    private static Stream<OfficeCommand> tries(CounterAct act, ViewScene scene) {
        Stream<TicketId> inHand = desk(scene).flatMap(desk -> desk.current().stream());
        return switch (act) {
            case SIGN_IN -> Stream.of(new SignIn(FOUR, "Budi"));
            case SIGN_OUT -> Stream.of(new SignOut(FOUR));
            case PAUSE -> Stream.of(new PauseCounter(FOUR, "break"));
            case RESUME -> Stream.of(new ResumeCounter(FOUR));
            case CALL_NEXT -> Stream.of(new CallNext(FOUR));
            case CALL -> everyNumber().map(number -> new CallTicket(FOUR, number, "asked"));
            case RECALL -> inHand.map(ticket -> new RecallTicket(FOUR, ticket));
            case START -> inHand.map(ticket -> new StartServing(FOUR, ticket, Optional.empty()));
            case FINISH -> inHand.map(ticket -> new FinishServing(FOUR, ticket, Outcome.COMPLETED, Optional.empty()));
            case NO_SHOW -> inHand.map(ticket -> new MarkNoShow(FOUR, ticket));
            case RETURN -> inHand.map(ticket -> new ReturnToQueue(FOUR, ticket));
            case TRANSFER ->
                inHand.map(ticket -> new TransferTicket(FOUR, ticket, new ToStage(INFORMATION), Placement.LAST));
            case PARK -> inHand.map(ticket -> new ParkTicket(FOUR, ticket, ""));
            case RESUME_TICKET ->
                desk(scene).flatMap(desk -> desk.parked().stream()).map(ticket -> new ResumeTicket(FOUR, ticket));
            case UNDO -> Stream.of(new Undo(FOUR));
            case TAKE_IN ->
                everyNumber().map(number -> new TakeInTicket(FOUR, new TicketId("a-paper"), number, "id", false));
            case REPRINT -> everyNumber().map(number -> new AskReprint(FOUR, number, new KioskNumber(2)));
        };
    }

    private static Stream<TicketNumber> everyNumber() {
        return Stream.of('A', 'K', 'L')
                .flatMap(letter ->
                        Arrays.stream(new int[] {1, 2}).mapToObj(ordinal -> new TicketNumber(letter, ordinal)));
    }

    private static Stream<Staffed> desk(ViewScene scene) {
        return scene.office().counter(FOUR) instanceof Staffed desk ? Stream.of(desk) : Stream.empty();
    }

    private static TicketId inHand(ViewScene scene) {
        return desk(scene).flatMap(desk -> desk.current().stream()).findFirst().orElseThrow();
    }

    private static void waitingHere(ViewScene scene) {
        scene.open().signIn(4);
        scene.waiting("information");
    }

    private static void called(ViewScene scene) {
        waitingHere(scene);
        scene.callNext(4);
    }

    private static void serving(ViewScene scene) {
        called(scene);
        scene.must(new StartServing(FOUR, inHand(scene), Optional.empty()));
    }
}
