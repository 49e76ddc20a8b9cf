package id.giliran.rehearsal.trial.crash;

import id.giliran.hubclient.ActSender;
import id.giliran.protocol.view.OfficeView;
import id.giliran.rehearsal.day.Chance;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Everybody who asks the hub: three visitors at a time at kiosk 1, one at kiosk 2, and an operator at each counter. */
final class Crowd {
    private static final int AT_KIOSK_ONE = 3;
    private static final Duration TO_LEAVE = Duration.ofMinutes(2);

    private final Hall hall;
    private final List<CompletableFuture<Void>> people = new ArrayList<>();

    private Crowd(Hall hall) {
        this.hall = hall;
    }

    static Crowd comes(OfficeView office, ActSender hub, Hall hall, long seed) {
        List<String> services =
                office.services().stream().map(OfficeView.ServiceLine::id).toList();
        List<Integer> counters =
                office.counters().stream().map(OfficeView.CounterLine::counter).toList();
        Crowd crowd = new Crowd(hall);
        for (int visitor = 1; visitor <= AT_KIOSK_ONE; visitor++) {
            crowd.add(new TrialKiosk(visitor, hub, services, hall, new Chance(seed, "visitor " + visitor)));
        }
        crowd.add(new OfflineKiosk(2, hub, services, hall, new Chance(seed, "offline")));
        for (int counter : counters) {
            List<Integer> others =
                    counters.stream().filter(other -> other != counter).toList();
            crowd.add(new TrialOperator(counter, hub, others, services, hall, new Chance(seed, "counter " + counter)));
        }
        return crowd;
    }

    private void add(Runnable person) {
        people.add(CompletableFuture.runAsync(person, Thread::startVirtualThread));
    }

    /** Everybody finishes what they have begun. The hub must be there. */
    void leaves() throws IOException {
        hall.end();
        try {
            CompletableFuture.allOf(people.toArray(CompletableFuture[]::new))
                    .get(TO_LEAVE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stuck) {
            throw new IOException("Somebody of the trial's crowd did not come to an end: " + stuck, stuck);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("The trial was stopped", stopped);
        }
    }
}
