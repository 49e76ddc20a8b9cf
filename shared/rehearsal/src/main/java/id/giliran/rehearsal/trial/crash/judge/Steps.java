package id.giliran.rehearsal.trial.crash.judge;

import id.giliran.core.OfficeEvent;
import id.giliran.core.OfficeEvent.ByCounter;
import id.giliran.core.OfficeEvent.ConfirmationTimedOut;
import id.giliran.core.OfficeEvent.CounterPaused;
import id.giliran.core.OfficeEvent.CounterResumed;
import id.giliran.core.OfficeEvent.CounterTakenOver;
import id.giliran.core.OfficeEvent.DayOpened;
import id.giliran.core.OfficeEvent.MissingTold;
import id.giliran.core.OfficeEvent.NumbersLeased;
import id.giliran.core.OfficeEvent.OperatorSignedIn;
import id.giliran.core.OfficeEvent.OperatorSignedOut;
import id.giliran.core.OfficeEvent.PrintingFailed;
import id.giliran.core.OfficeEvent.TicketCancelled;
import id.giliran.core.OfficeEvent.TicketIssued;
import id.giliran.core.OfficeEvent.TicketPrinted;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.Ordinals;
import id.giliran.core.plan.Service;
import id.giliran.core.ticket.GivenOffline;
import id.giliran.core.ticket.TicketNumber;
import id.giliran.hub.journal.StoredEvent;
import id.giliran.rehearsal.trial.crash.judge.Paper.State;
import id.giliran.rehearsal.trial.crash.judge.Queue.Impossible;
import java.time.Instant;
import java.util.Optional;

/** Takes the plain queue one step further for each journal row, and says where one queue could not have gone that way. */
final class Steps {
    private final Queue queue = new Queue();

    Queue queue() {
        return queue;
    }

    /** @throws Impossible with the reason; the queue is as it was, or as far as it could follow */
    void take(StoredEvent row) {
        Instant now = row.hubTime();
        switch (row.event()) {
            case DayOpened opened -> open(opened);
            case OperatorSignedIn in -> signIn(in);
            case CounterTakenOver taken -> takeOver(taken);
            case OperatorSignedOut out -> signOut(out);
            case CounterPaused paused -> pause(paused.counter(), true);
            case CounterResumed resumed -> pause(resumed.counter(), false);
            case NumbersLeased leased -> lease(leased);
            case MissingTold told -> queue.service(told.service());
            case TicketIssued issued -> issue(issued, now);
            case TicketPrinted printed -> print(queue.paper(printed.ticket()));
            case ConfirmationTimedOut late -> timeOut(queue.paper(late.ticket()), now);
            case PrintingFailed failed -> fail(queue.paper(failed.ticket()));
            case TicketCancelled cancelled -> cancel(queue.paper(cancelled.ticket()));
            case ByCounter act -> new CounterSteps(queue, now).take(act);
            case OfficeEvent other ->
                throw new Impossible("nobody asked for a " + other.getClass().getSimpleName());
        }
    }

    private void open(DayOpened opened) {
        require(queue.plan.isEmpty(), "a business day is opened while one is open");
        queue.plan = Optional.of(opened.plan());
    }

    private void signIn(OperatorSignedIn in) {
        require(queue.plan().counter(in.counter()).isPresent(), "there is no counter " + in.counter());
        require(!queue.desks.containsKey(in.counter()), "two operators are signed in at counter " + in.counter());
        queue.desks.put(in.counter(), new Desk(in.operator(), false, Optional.empty()));
    }

    private void takeOver(CounterTakenOver taken) {
        Desk desk = queue.desk(taken.counter());
        require(desk.operator().equals(taken.from()), taken.from() + " was not at counter " + taken.counter());
        queue.desks.put(taken.counter(), desk.of(taken.operator()));
    }

    private void signOut(OperatorSignedOut out) {
        CounterNumber counter = out.counter();
        require(queue.desk(counter).operator().equals(out.operator()), "somebody else signs out at " + counter);
        require(queue.inHand(counter).isEmpty(), "counter " + counter + " is left while a visitor is there");
        require(queue.parkedAt(counter).isEmpty(), "counter " + counter + " is left with tickets set aside");
        queue.desks.remove(counter);
        // Also a ticket that was set aside here after it had been sent here: it is back in the line of this counter
        // alone.
        queue.waiting().stream()
                .filter(kept -> kept.only().equals(Optional.of(counter)))
                .forEach(kept -> queue.put(kept.waitingFor(kept.stage(), Optional.empty(), kept.eligibleAt())));
    }

    private void pause(CounterNumber counter, boolean now) {
        Desk desk = queue.desk(counter);
        require(desk.paused() != now, "counter " + counter + " pauses or goes on twice");
        require(!now || queue.inHand(counter).isEmpty(), "counter " + counter + " pauses with a visitor");
        queue.desks.put(counter, desk.pause(now));
    }

    private void lease(NumbersLeased leased) {
        char letter = queue.service(leased.service()).letter();
        Ordinals share = queue.plan()
                .share(leased.kiosk())
                .orElseThrow(() -> new Impossible("there is no kiosk " + leased.kiosk()));
        for (int ordinal = leased.first(); ordinal <= leased.last(); ordinal++) {
            TicketNumber number = new TicketNumber(letter, ordinal);
            require(share.contains(ordinal), number + " is not for kiosk " + leased.kiosk());
            require(queue.leased.add(number), number + " is lent twice");
            require(queue.find(number).isEmpty(), number + " is lent though a visitor has it");
        }
    }

    private void issue(TicketIssued issued, Instant now) {
        Service service = queue.service(issued.service());
        TicketNumber number = issued.number();
        require(queue.find(issued.ticket()).isEmpty(), "the ticket id " + issued.ticket() + " is given twice");
        require(queue.find(number).isEmpty(), "number " + number + " is given twice");
        require(number.letter() == service.letter(), number + " has not the letter of its service");
        Instant since = issued.offline().map(GivenOffline::issuedAt).orElse(now);
        if (issued.offline().isPresent()) {
            Optional<Ordinals> share = queue.plan().share(issued.offline().get().kiosk());
            require(share.stream().anyMatch(own -> own.contains(number.ordinal())), number + " is not the kiosk's");
            require(queue.leased.contains(number), number + " was never lent to the kiosk");
        } else {
            ordinary(service, number, issued.mark().isPresent());
        }
        issued.mark()
                .flatMap(queue.slots::holder)
                .ifPresent(other -> require(false, number + " is given for the appointment of " + other));
        queue.slots.note(issued);
        queue.put(new Paper(
                issued.ticket(),
                number,
                service.id(),
                issued.priority(),
                queue.issued() + 1,
                State.ISSUED,
                service.firstStage(),
                since,
                Optional.empty(),
                Optional.empty(),
                false,
                0));
    }

    /** @param booked whether the visitor was promised a place, so that no quota counts */
    private void ordinary(Service service, TicketNumber number, boolean booked) {
        int next = queue.nextOrdinal(service.letter());
        queue.ordinary.put(service.letter(), number.ordinal());
        require(
                number.ordinal() == next,
                number + " is given where " + new TicketNumber(number.letter(), next) + " is next");
        require(
                booked || service.quota().stream().noneMatch(quota -> queue.onPaper(service.id()) >= quota),
                number + " is given though all of " + service.id() + " are gone");
    }

    private void print(Paper paper) {
        require(!paper.confirmed(), "the paper of " + paper.number() + " comes out twice");
        require(
                paper.is(State.ISSUED, State.WAITING, State.CALLED, State.NO_SHOW),
                "paper comes out for " + paper.number() + ", which is " + paper.state());
        queue.put((paper.is(State.ISSUED) ? joined(paper) : paper).confirm());
    }

    private void timeOut(Paper paper, Instant now) {
        require(paper.is(State.ISSUED), paper.number() + " is late, but it is " + paper.state());
        Instant due = paper.eligibleAt().plus(queue.plan().confirmationTime());
        require(!now.isBefore(due), paper.number() + " joins the queue before its time");
        queue.put(joined(paper));
    }

    private Paper joined(Paper paper) {
        return paper.waitingFor(
                paper.stage(),
                paper.only(),
                queue.slots.eligibleAt(paper, queue.plan().appointments()));
    }

    private void fail(Paper paper) {
        require(
                !paper.confirmed() && paper.is(State.ISSUED, State.WAITING),
                paper.number() + " never came out, but it is " + paper.state());
        queue.slots.free(paper.id());
        queue.put(paper.in(State.VOID));
    }

    private void cancel(Paper paper) {
        require(
                !paper.is(State.SERVING, State.GONE, State.VOID),
                paper.number() + " is cancelled while it is " + paper.state());
        queue.slots.free(paper.id());
        queue.put(paper.in(State.GONE));
    }

    static void require(boolean possible, String otherwise) {
        if (!possible) {
            throw new Impossible(otherwise);
        }
    }
}
