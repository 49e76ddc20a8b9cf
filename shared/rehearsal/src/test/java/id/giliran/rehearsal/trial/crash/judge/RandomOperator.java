package id.giliran.rehearsal.trial.crash.judge;

import id.giliran.core.CounterState.Staffed;
import id.giliran.core.Office;
import id.giliran.core.OfficeCommand.ByOperator;
import id.giliran.core.OfficeCommand.CallNext;
import id.giliran.core.OfficeCommand.CallTicket;
import id.giliran.core.OfficeCommand.Destination;
import id.giliran.core.OfficeCommand.Destination.ToCounter;
import id.giliran.core.OfficeCommand.Destination.ToService;
import id.giliran.core.OfficeCommand.Destination.ToStage;
import id.giliran.core.OfficeCommand.FinishServing;
import id.giliran.core.OfficeCommand.MarkNoShow;
import id.giliran.core.OfficeCommand.ParkTicket;
import id.giliran.core.OfficeCommand.PauseCounter;
import id.giliran.core.OfficeCommand.RecallTicket;
import id.giliran.core.OfficeCommand.ResumeCounter;
import id.giliran.core.OfficeCommand.ResumeTicket;
import id.giliran.core.OfficeCommand.ReturnToQueue;
import id.giliran.core.OfficeCommand.SignIn;
import id.giliran.core.OfficeCommand.SignOut;
import id.giliran.core.OfficeCommand.StartServing;
import id.giliran.core.OfficeCommand.TransferTicket;
import id.giliran.core.OfficeCommand.Undo;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.Placement;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.StageId;
import id.giliran.core.plan.StageRef;
import id.giliran.core.ticket.Outcome;
import id.giliran.core.ticket.TicketId;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.request.CallTicketRequest;
import id.giliran.protocol.request.FinishRequest;
import id.giliran.protocol.request.ParkRequest;
import id.giliran.protocol.request.ReasonRequest;
import id.giliran.protocol.request.SignInRequest;
import id.giliran.protocol.request.TicketRequest;
import id.giliran.protocol.request.TransferRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whoever sits at a counter and does anything at all, mostly with the visitor who is there. */
record RandomOperator(Office office, CounterNumber counter, RandomTickets tickets, Dice dice, Mood mood) {
    private static final List<String> OUTCOMES = List.of("completed", "completed", "documents-incomplete");
    private static final List<String> PLACEMENTS = List.of("last", "keep-arrival", "first");

    Attempt next(Instant now) {
        return switch (mood.next(office.counter(counter))) {
            case SIGN_IN -> signIn();
            case SIGN_OUT -> Attempt.of(counter, CounterAct.SIGN_OUT, new SignOut(counter));
            case PAUSE -> pause();
            case RESUME -> Attempt.of(counter, CounterAct.RESUME, new ResumeCounter(counter));
            case CALL -> callByHand();
            case RECALL -> dice.happens(0.5) ? recall() : byOldWindow();
            case START -> start(now);
            case FINISH -> finish(now);
            case NO_SHOW -> noShow();
            case RETURN -> giveBack();
            case TRANSFER -> dice.happens(0.5) ? transferToCounter() : transferToService();
            case PARK -> park();
            case RESUME_TICKET -> resumeTicket();
            case UNDO -> Attempt.of(counter, CounterAct.UNDO, new Undo(counter));
            default -> Attempt.of(counter, CounterAct.CALL_NEXT, new CallNext(counter));
        };
    }

    Attempt signIn() {
        String name = dice.worded("Petugas");
        boolean takeOver = dice.happens(0.2);
        return Attempt.of(
                counter,
                CounterAct.SIGN_IN,
                new SignIn(counter, name, takeOver),
                new SignInRequest(name, takeOver ? true : null));
    }

    private Attempt pause() {
        String reason = reason("doa");
        return Attempt.of(counter, CounterAct.PAUSE, new PauseCounter(counter, reason), new ReasonRequest(reason));
    }

    private Attempt callByHand() {
        String reason = reason("by hand");
        var number = tickets.numberOf(tickets.any());
        return Attempt.of(
                counter,
                CounterAct.CALL,
                new CallTicket(counter, number, reason),
                new CallTicketRequest(number.toString(), reason));
    }

    private String reason(String what) {
        return dice.happens(0.05) ? " " : dice.worded(what);
    }

    private Attempt start(Instant now) {
        TicketId ticket = ticket();
        Optional<Instant> doneAt = doneAt(now);
        return Attempt.of(
                counter,
                CounterAct.START,
                new StartServing(counter, ticket, doneAt),
                new TicketRequest(ticket.value(), doneAt.orElse(null)));
    }

    private Attempt finish(Instant now) {
        TicketId ticket = ticket();
        Optional<Instant> doneAt = doneAt(now);
        String outcome = dice.oneOf(OUTCOMES);
        return Attempt.of(
                counter,
                CounterAct.FINISH,
                new FinishServing(counter, ticket, Dice.named(Outcome.class, outcome), doneAt),
                new FinishRequest(ticket.value(), outcome, doneAt.orElse(null)));
    }

    /** Sometimes it is told only later, and not always by a clock that is right. */
    private Optional<Instant> doneAt(Instant now) {
        return dice.happens(0.1) ? Optional.of(now.plusSeconds(5).minusSeconds(dice.below(60))) : Optional.empty();
    }

    private Attempt recall() {
        TicketId ticket = ticket();
        return Attempt.of(counter, CounterAct.RECALL, new RecallTicket(counter, ticket), about(ticket));
    }

    /** Mostly of somebody who is there no more. */
    private Attempt byOldWindow() {
        TicketId ticket = ticket();
        String name = office.counter(counter) instanceof Staffed desk && dice.happens(0.3)
                ? desk.operator()
                : dice.worded("Petugas");
        return new Attempt(
                new ByOperator(name, new RecallTicket(counter, ticket)),
                ApiPaths.counter(counter.value(), CounterAct.RECALL, name),
                about(ticket));
    }

    private Attempt noShow() {
        TicketId ticket = ticket();
        return Attempt.of(counter, CounterAct.NO_SHOW, new MarkNoShow(counter, ticket), about(ticket));
    }

    private Attempt giveBack() {
        TicketId ticket = ticket();
        return Attempt.of(counter, CounterAct.RETURN, new ReturnToQueue(counter, ticket), about(ticket));
    }

    private Attempt resumeTicket() {
        TicketId ticket = tickets.parkedAt(counter);
        return Attempt.of(counter, CounterAct.RESUME_TICKET, new ResumeTicket(counter, ticket), about(ticket));
    }

    private Attempt park() {
        TicketId ticket = ticket();
        String note = dice.worded("fotokopi");
        return Attempt.of(
                counter, CounterAct.PARK, new ParkTicket(counter, ticket, note), new ParkRequest(ticket.value(), note));
    }

    private Attempt transferToCounter() {
        TicketId ticket = ticket();
        String placement = dice.oneOf(PLACEMENTS);
        CounterNumber other = dice.counter(office);
        return Attempt.of(
                counter,
                CounterAct.TRANSFER,
                new TransferTicket(counter, ticket, new ToCounter(other), Dice.named(Placement.class, placement)),
                new TransferRequest(ticket.value(), null, null, other.value(), placement));
    }

    private Attempt transferToService() {
        TicketId ticket = ticket();
        String placement = dice.oneOf(PLACEMENTS);
        ServiceId service = dice.service(office);
        Optional<StageId> stage = dice.happens(0.5) ? Optional.of(dice.stage(office, service)) : Optional.empty();
        return Attempt.of(
                counter,
                CounterAct.TRANSFER,
                new TransferTicket(
                        counter,
                        ticket,
                        stage.map(named -> new StageRef(service, named))
                                .<Destination>map(ToStage::new)
                                .orElseGet(() -> new ToService(service)),
                        Dice.named(Placement.class, placement)),
                new TransferRequest(
                        ticket.value(),
                        service.value(),
                        stage.map(StageId::value).orElse(null),
                        null,
                        placement));
    }

    private TicketId ticket() {
        boolean own = !dice.happens(0.1);
        return office.counter(counter) instanceof Staffed desk
                        && own
                        && desk.current().isPresent()
                ? desk.current().get()
                : dice.happens(0.5) ? tickets.parkedAt(counter) : tickets.any();
    }

    private static TicketRequest about(TicketId ticket) {
        return new TicketRequest(ticket.value());
    }
}
