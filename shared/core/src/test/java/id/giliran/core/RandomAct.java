package id.giliran.core;

import static id.giliran.core.OfficeFixture.DOCUMENTS;
import static id.giliran.core.OfficeFixture.PASSPORT;
import static id.giliran.core.OfficeFixture.PHOTO;
import static id.giliran.core.OfficeFixture.PICKUP;
import static id.giliran.core.OfficeFixture.PICKUP_DESK;
import static id.giliran.core.OfficeFixture.STAY;
import static id.giliran.core.OfficeFixture.STAY_DESK;

import id.giliran.core.OfficeCommand.AskReprint;
import id.giliran.core.OfficeCommand.BeginOverride;
import id.giliran.core.OfficeCommand.ByOperator;
import id.giliran.core.OfficeCommand.CallNext;
import id.giliran.core.OfficeCommand.CallTicket;
import id.giliran.core.OfficeCommand.CancelTicket;
import id.giliran.core.OfficeCommand.ChangePlan;
import id.giliran.core.OfficeCommand.CloseDay;
import id.giliran.core.OfficeCommand.ConfirmPrinted;
import id.giliran.core.OfficeCommand.ConfirmReprint;
import id.giliran.core.OfficeCommand.Destination.ToCounter;
import id.giliran.core.OfficeCommand.Destination.ToStage;
import id.giliran.core.OfficeCommand.EndOverride;
import id.giliran.core.OfficeCommand.ExpireConfirmations;
import id.giliran.core.OfficeCommand.FinishServing;
import id.giliran.core.OfficeCommand.IssueTicket;
import id.giliran.core.OfficeCommand.LeaseNumbers;
import id.giliran.core.OfficeCommand.MarkNoShow;
import id.giliran.core.OfficeCommand.ParkTicket;
import id.giliran.core.OfficeCommand.PauseCounter;
import id.giliran.core.OfficeCommand.RecallTicket;
import id.giliran.core.OfficeCommand.RecordOfflineTicket;
import id.giliran.core.OfficeCommand.ReportPrintFailure;
import id.giliran.core.OfficeCommand.ReportReprintFailure;
import id.giliran.core.OfficeCommand.RestoreJournal;
import id.giliran.core.OfficeCommand.ResumeCounter;
import id.giliran.core.OfficeCommand.ResumeTicket;
import id.giliran.core.OfficeCommand.ReturnToQueue;
import id.giliran.core.OfficeCommand.SignIn;
import id.giliran.core.OfficeCommand.SignOut;
import id.giliran.core.OfficeCommand.StartServing;
import id.giliran.core.OfficeCommand.TakeInTicket;
import id.giliran.core.OfficeCommand.TellMissing;
import id.giliran.core.OfficeCommand.TransferTicket;
import id.giliran.core.OfficeCommand.Undo;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.KioskNumber;
import id.giliran.core.plan.Placement;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.AppointmentMark;
import id.giliran.core.ticket.Confirmation;
import id.giliran.core.ticket.Outcome;
import id.giliran.core.ticket.TicketNumber;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * Somebody tries something, whether or not it makes sense at that moment.
 *
 * @param counter 1 to 4
 * @param pick chooses among tickets, services, places; any number
 * @param seconds that pass before
 */
record RandomAct(Kind kind, int counter, int pick, int seconds, boolean priority) {
    private static final List<ServiceId> SERVICES = List.of(PASSPORT, PASSPORT, STAY, PICKUP);
    private static final List<StageRef> STAGES = List.of(DOCUMENTS, PHOTO, STAY_DESK, PICKUP_DESK);

    private static final List<Placement> PLACEMENTS = List.of(Placement.values());

    enum Kind {
        ISSUE(12),
        CHECK_IN(3),
        TELL_MISSING(2),
        CONFIRM(16),
        FAIL(2),
        EXPIRE(3),
        CANCEL(1),
        SIGN_IN(10),
        SIGN_OUT(2),
        PAUSE(1),
        RESUME_COUNTER(5),
        CALL_NEXT(18),
        CALL_BY_HAND(3),
        RECALL(2),
        START(14),
        FINISH(12),
        NO_SHOW(3),
        RETURN(2),
        TRANSFER_TO_STAGE(3),
        TRANSFER_TO_COUNTER(3),
        PARK(3),
        RESUME_TICKET(4),
        UNDO(8),
        LEASE(4),
        OFFLINE_TICKET(5),
        ASK_REPRINT(3),
        REPRINTED(2),
        REPRINT_FAILED(1),
        RESTORE(2),
        TAKE_IN(7),
        OVERRIDE(2),
        END_OVERRIDE(2),
        TAKE_OVER(2),
        OLD_WINDOW(2),
        CHANGE_PLAN(1),
        CLOSE_DAY(1);

        private final int frequency;

        Kind(int frequency) {
            this.frequency = frequency;
        }
    }

    static Arbitrary<List<RandomAct>> days() {
        var kinds = Arbitraries.frequency(List.of(Kind.values()).stream()
                .map(kind -> Tuple.of(kind.frequency, kind))
                .toList());
        return Combinators.combine(
                        kinds,
                        evenly(1, 4),
                        evenly(0, 999),
                        Arbitraries.frequencyOf(Tuple.of(6, evenly(0, 6)), Tuple.of(1, evenly(0, 240))),
                        Arbitraries.of(true, false, false))
                .as(RandomAct::new)
                .withoutEdgeCases()
                .list()
                .ofMinSize(150)
                .ofMaxSize(250)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    /** Not mostly small numbers, as jqwik would choose: then all would happen at one counter. */
    private static Arbitrary<Integer> evenly(int least, int most) {
        return Arbitraries.integers().between(least, most).withDistribution(RandomDistribution.uniform());
    }

    OfficeCommand on(RandomDay day) {
        var number = new CounterNumber(counter);
        var ticket = day.ticketFor(number, pick);
        return switch (kind) {
            case ISSUE ->
                new IssueTicket(
                        day.newId(),
                        SERVICES.get(pick % SERVICES.size()),
                        "id",
                        priority,
                        Optional.empty(),
                        1 + pick % 13 / 12);
            case CHECK_IN -> checkIn(day);
            case TELL_MISSING ->
                new TellMissing(kiosk(), SERVICES.get(pick % SERVICES.size()), List.of(1 + pick % 5), priority);
            case CONFIRM -> new ConfirmPrinted(day.newestTicket(pick), Confirmation.STATUS_CLEAN);
            case FAIL -> new ReportPrintFailure(day.newestTicket(pick), "paper jam");
            case EXPIRE -> new ExpireConfirmations();
            case CANCEL -> new CancelTicket(ticket, "visitor left");
            case SIGN_IN -> new SignIn(number, "operator-" + counter);
            case TAKE_OVER -> new SignIn(number, "operator-" + pick % 6, true);
            case OLD_WINDOW -> new ByOperator("operator-" + counter, new RecallTicket(number, ticket));
            case SIGN_OUT -> new SignOut(number);
            case PAUSE -> new PauseCounter(number, "prayer");
            case RESUME_COUNTER -> new ResumeCounter(number);
            case CALL_NEXT -> new CallNext(number);
            case CALL_BY_HAND -> new CallTicket(number, day.numberOf(day.anyTicket(pick)), "asked");
            case RECALL -> new RecallTicket(number, ticket);
            case START -> new StartServing(number, ticket, Optional.empty());
            case FINISH -> new FinishServing(number, ticket, outcome(), Optional.empty(), missing());
            case NO_SHOW -> new MarkNoShow(number, ticket);
            case RETURN -> new ReturnToQueue(number, ticket);
            case TRANSFER_TO_STAGE ->
                new TransferTicket(number, ticket, new ToStage(stage()), placement(), priority ? "stamp" : "");
            case TRANSFER_TO_COUNTER -> new TransferTicket(number, ticket, new ToCounter(otherCounter()), placement());
            case PARK -> new ParkTicket(number, ticket, "photocopy");
            case RESUME_TICKET -> new ResumeTicket(number, day.parkedAt(number, pick));
            case UNDO -> new Undo(number);
            case LEASE -> new LeaseNumbers(kiosk());
            case OFFLINE_TICKET -> offlineTicket(day);
            case ASK_REPRINT -> new AskReprint(number, day.numberOf(ticket), kiosk());
            case REPRINTED -> new ConfirmReprint(kiosk(), 1 + pick % 4, Confirmation.SENT);
            case REPRINT_FAILED -> new ReportReprintFailure(kiosk(), 1 + pick % 4, "paper-out");
            case RESTORE -> restore(day);
            case TAKE_IN -> takeIn(day, number);
            case OVERRIDE -> override();
            case END_OVERRIDE -> new EndOverride(1 + pick % 4, "head");
            case CHANGE_PLAN -> new ChangePlan(day.anotherPlan(pick));
            case CLOSE_DAY -> pick % 8 == 0 ? new CloseDay() : new ExpireConfirmations();
        };
    }

    /** Few appointments, so that they are often tried twice; sometimes for another service than they were made for. */
    private OfficeCommand checkIn(RandomDay day) {
        int appointment = pick % 7;
        var booked = SERVICES.get(appointment % SERVICES.size());
        return new IssueTicket(
                day.newId(),
                pick % 10 == 0 ? STAY : booked,
                "id",
                priority,
                Optional.of(day.now().plus(Duration.ofMinutes(pick % 60 - 30))),
                1,
                Optional.of(new Code.Listed(
                        day.office().day().orElseThrow(), booked, new AppointmentMark("mark-" + appointment))));
    }

    /** Two kiosks, and sometimes one that is not there. */
    private KioskNumber kiosk() {
        return new KioskNumber(1 + pick % 11 % 3);
    }

    /** Mostly of the kiosk's share, often one that was told before. */
    private OfficeCommand offlineTicket(RandomDay day) {
        int share = pick % 11 % 3;
        int service = pick % SERVICES.size();
        return new RecordOfflineTicket(
                kiosk(),
                day.newId(),
                new TicketNumber("AABC".charAt(service), 6 + share * 18 + pick % 19),
                SERVICES.get(service),
                "id",
                priority,
                day.now().minusSeconds(pick),
                Confirmation.SENT,
                seconds % 2 == 0 ? Optional.of(day.newestTicket(pick)) : Optional.empty());
    }

    /** Of today, mostly, else of tomorrow. */
    private OfficeCommand restore(RandomDay day) {
        var today = day.office().day().orElseThrow();
        return new RestoreJournal(
                pick % 3 == 0 ? today.plusDays(1) : today,
                day.now().minusSeconds(pick),
                new LostNumbers(Map.of('A', pick % 60, 'B', pick % 7), seconds));
    }

    private OfficeCommand takeIn(RandomDay day, CounterNumber number) {
        return new TakeInTicket(
                number, day.newId(), new TicketNumber("AABC".charAt(pick % 4), pick % 50), "id", priority);
    }

    /** For a while, for some numbers, or both; for one service or all. */
    private OfficeCommand override() {
        return new BeginOverride(
                priority ? Optional.empty() : Optional.of(SERVICES.get(pick % SERVICES.size())),
                pick % 3 == 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(pick)),
                pick % 3 == 1 ? OptionalInt.empty() : OptionalInt.of(1 + pick % 5),
                "head",
                "they came from far");
    }

    private Outcome outcome() {
        return pick % 9 == 0 ? Outcome.DOCUMENTS_INCOMPLETE : priority ? Outcome.REFERRED_ELSEWHERE : Outcome.COMPLETED;
    }

    private List<Integer> missing() {
        return outcome() == Outcome.DOCUMENTS_INCOMPLETE ? List.of(1 + pick % 3) : List.of();
    }

    private StageRef stage() {
        return STAGES.get(pick % STAGES.size());
    }

    private CounterNumber otherCounter() {
        return new CounterNumber(1 + pick % 4);
    }

    private Placement placement() {
        return PLACEMENTS.get(pick / 7 % PLACEMENTS.size());
    }
}
