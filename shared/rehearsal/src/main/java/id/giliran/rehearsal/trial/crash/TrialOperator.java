package id.giliran.rehearsal.trial.crash;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.ActSender;
import id.giliran.hubclient.CounterActs;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.request.SignInRequest;
import id.giliran.protocol.request.TransferRequest;
import id.giliran.rehearsal.day.Chance;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One operator who does everything that a counter can do, in an order that chance makes, as fast as the hub answers. Believes
 * what the replies say, and takes a refusal for the truth. Runs on one thread.
 */
final class TrialOperator implements Runnable {
    private static final Duration WHILE_NOBODY_WAITS = Duration.ofMillis(10);
    private static final double UNDOES = 0.1;
    private static final int MOST_PARKED = 2;

    /** Of the shipped office, which takes no others. */
    private static final List<String> PAUSES = List.of("break", "lunch", "prayer", "meeting");

    private final int counter;
    private final ActSender hub;
    private final CounterActs desk;
    private final List<Integer> others;
    private final List<String> services;
    private final Hall hall;
    private final Chance chance;
    private final Deque<String> parked = new ArrayDeque<>();
    private Optional<String> current = Optional.empty();
    private boolean serving;
    private int turns;

    TrialOperator(int counter, ActSender hub, List<Integer> others, List<String> services, Hall hall, Chance chance) {
        this.counter = counter;
        this.hub = hub;
        this.desk = new CounterActs(hub, counter);
        this.others = others;
        this.services = services;
        this.hall = hall;
        this.chance = chance;
    }

    @Override
    public void run() {
        signIn();
        while (!hall.ended()) {
            turns++;
            if (current.isEmpty()) {
                begin();
            } else if (serving) {
                serve(current.get());
            } else {
                receive(current.get());
            }
        }
    }

    /** Every sign-in, note and reason is worded differently, so that the journal tells one from another. */
    private String worded(String what) {
        return what + " " + counter + "-" + turns;
    }

    private void signIn() {
        done(desk.signIn(worded("Petugas")));
    }

    private void begin() {
        switch (chance.below(40)) {
            case 0 -> goAway();
            case 1 -> {
                done(desk.pause(chance.oneOf(PAUSES)));
                done(desk.resume());
            }
            case 2 -> takeOver();
            case 3, 4, 5, 6, 7 -> hall.someNumber(chance).ifPresent(this::callByHand);
            case 8, 9, 10 -> takeUp();
            case 11, 12 -> callTwice();
            default -> callNext();
        }
    }

    private void goAway() {
        if (done(desk.signOut())) {
            parked.clear();
            signIn();
        }
    }

    /** A colleague takes the counter over with all that it has; the plain sign-in before that must be refused. */
    private void takeOver() {
        String colleague = worded("Rekan");
        done(desk.signIn(colleague));
        done(hub.act(
                ApiPaths.counter(counter, CounterAct.SIGN_IN), new SignInRequest(colleague, true), ActReply.class));
    }

    private void takeUp() {
        if (parked.isEmpty()) {
            callNext();
            return;
        }
        String ticket = parked.removeFirst();
        if (done(desk.resumeTicket(ticket))) {
            has(ticket, true);
        }
    }

    private void callNext() {
        Optional<String> called = ticket(desk.callNext());
        if (called.isPresent()) {
            has(called.get(), false);
        } else {
            boolean _ = hall.pass(WHILE_NOBODY_WAITS);
        }
    }

    private void callByHand(String number) {
        ticket(desk.call(number, worded("by hand"))).ifPresent(ticket -> has(ticket, false));
    }

    /** A finger that hits the key twice: two requests at once, of which one at most may call. */
    private void callTwice() {
        AtomicReference<Optional<String>> second = new AtomicReference<>(Optional.empty());
        Thread finger = Thread.ofVirtual().start(() -> second.set(ticket(desk.callNext())));
        Optional<String> first = ticket(desk.callNext());
        try {
            finger.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        first.or(second::get).ifPresent(ticket -> has(ticket, false));
    }

    private void receive(String ticket) {
        switch (chance.below(20)) {
            case 0, 1 -> {
                done(desk.recall(ticket));
                undoSometimes();
            }
            case 2 -> {
                letGo(desk.noShow(ticket));
                undoSometimes(ticket, false);
            }
            case 3 -> undo();
            case 4 -> letGo(desk.returnToQueue(ticket));
            case 5 -> park(ticket);
            default -> {
                if (done(desk.start(ticket))) {
                    has(ticket, true);
                } else {
                    current = Optional.empty();
                }
            }
        }
    }

    private void serve(String ticket) {
        switch (chance.below(20)) {
            case 0 -> done(desk.recall(ticket));
            case 1 -> park(ticket);
            case 2 -> transfer(ticket);
            case 3 -> letGo(desk.returnToQueue(ticket));
            default -> {
                letGo(desk.finish(ticket, chance.happens(0.1) ? "documents-incomplete" : "completed"));
                undoSometimes(ticket, true);
            }
        }
    }

    private void park(String ticket) {
        if (parked.size() < MOST_PARKED) {
            if (done(desk.park(ticket, worded("fotokopi")))) {
                parked.addLast(ticket);
            }
            current = Optional.empty();
        }
    }

    private void transfer(String ticket) {
        String placement = chance.oneOf(List.of("last", "keep-arrival", "first"));
        TransferRequest request = chance.happens(0.3)
                ? new TransferRequest(ticket, null, null, chance.oneOf(others), placement)
                : new TransferRequest(ticket, chance.oneOf(services), null, null, placement);
        if (done(desk.transfer(request))) {
            current = Optional.empty();
        }
    }

    private void undoSometimes(String ticket, boolean wasServing) {
        if (chance.happens(UNDOES) && done(desk.undo())) {
            has(ticket, wasServing);
        }
    }

    /** After anything but a call, a finish or a no-show the hub must refuse. */
    private void undoSometimes() {
        if (chance.happens(UNDOES)) {
            undo();
        }
    }

    /** Of a call: the counter is free again. */
    private void undo() {
        if (done(desk.undo())) {
            current = Optional.empty();
        }
    }

    private void has(String ticket, boolean isServing) {
        current = Optional.of(ticket);
        serving = isServing;
    }

    /** Refused or not: the ticket is no longer here. */
    private void letGo(ActResult<ActReply> result) {
        done(result);
        current = Optional.empty();
    }

    private static boolean done(ActResult<ActReply> result) {
        return result instanceof ActResult.Done<ActReply>;
    }

    private static Optional<String> ticket(ActResult<ActReply> result) {
        return result instanceof ActResult.Done<ActReply>(ActReply reply)
                ? Optional.ofNullable(reply.ticket())
                : Optional.empty();
    }
}
