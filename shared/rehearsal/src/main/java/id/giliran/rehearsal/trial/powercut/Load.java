package id.giliran.rehearsal.trial.powercut;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.ActSender;
import id.giliran.hubclient.CounterActs;
import id.giliran.hubclient.DayActs;
import id.giliran.hubclient.HubConnection;
import id.giliran.hubclient.KioskActs;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.view.OfficeView;
import id.giliran.rehearsal.day.Watch;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Kiosks and counters that never rest and never give up: what got no answer is asked again with the same key. */
final class Load implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration TO_ANSWER = Duration.ofSeconds(90);
    private static final int KIOSKS = 4;
    private static final int COUNTERS = 2;
    private static final String SERVICE = "information";
    private static final int FIRST_COUNTER = 4;

    private final HubConnection hub;
    private final Overheard acts;
    private final Semaphore answered = new Semaphore(0);
    private final List<Thread> hands = new ArrayList<>();
    private volatile boolean stopped;

    Load(HubConnection hub) {
        this.hub = hub;
        this.acts = new Overheard(hub);
    }

    /** What it was told until now. */
    List<Heard> heard() {
        return acts.all();
    }

    /** Opens the day and begins. */
    void start() throws IOException {
        openDay();
        for (int kiosk = 0; kiosk < KIOSKS; kiosk++) {
            hands.add(Thread.ofVirtual().start(this::kiosk));
        }
        for (int counter = 0; counter < COUNTERS; counter++) {
            int number = FIRST_COUNTER + counter;
            hands.add(Thread.ofVirtual().start(() -> counter(number)));
        }
    }

    private void openDay() throws IOException {
        try (Watch<OfficeView> office = new Watch<>(hub, ApiPaths.OFFICE_VIEW, OfficeView.class)) {
            OfficeView view = office.await(seen -> true, TO_ANSWER)
                    .orElseThrow(() -> new IOException("The hub did not show its office."));
            if (!(new DayActs(acts).open(view.office().nextDay()) instanceof ActResult.Done<ActReply>)) {
                throw new IOException("The hub did not open the day.");
            }
        }
    }

    /** Waits until so many more acts were acknowledged. */
    void awaitAnswers(int more) throws IOException {
        try {
            answered.drainPermits();
            if (!answered.tryAcquire(more, TO_ANSWER.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException(
                        "The hub did not answer " + more + " acts within " + TO_ANSWER.toSeconds() + " s.");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the hub was under load", interrupted);
        }
    }

    private void kiosk() {
        KioskActs kiosk = new KioskActs(acts, 1).withPatience(PATIENCE);
        while (!stopped) {
            ActResult<IssuedReply> issued =
                    untilAnswered(key -> kiosk.issue(new IssueTicketRequest(SERVICE, "id", null), key));
            if (issued instanceof ActResult.Done<IssuedReply>(IssuedReply ticket)) {
                untilAnswered(key -> kiosk.printed(ticket.ticket(), "sent", key));
            }
        }
    }

    private void counter(int number) {
        CounterActs counter = new CounterActs(acts, number);
        counter.signIn("Petugas");
        while (!stopped) {
            ActResult<ActReply> called = untilAnswered(key -> counter.callNext());
            if (called instanceof ActResult.Done<ActReply>(ActReply reply)) {
                String ticket = String.valueOf(reply.ticket());
                untilAnswered(key -> counter.start(ticket));
                untilAnswered(key -> counter.finish(ticket, "completed"));
            }
        }
    }

    private <R> ActResult<R> untilAnswered(Function<String, ActResult<R>> act) {
        String key = ActSender.newKey();
        ActResult<R> result = act.apply(key);
        while (!stopped && result instanceof ActResult.Unreachable<R>) {
            result = act.apply(key);
        }
        if (result instanceof ActResult.Done<R>) {
            answered.release();
        }
        return result;
    }

    @Override
    public void close() {
        stopped = true;
        hub.close();
        try {
            for (Thread hand : hands) {
                hand.join(TO_ANSWER);
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
