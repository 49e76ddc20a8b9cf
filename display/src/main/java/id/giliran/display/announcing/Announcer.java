package id.giliran.display.announcing;

import id.giliran.protocol.view.HallView.Call;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The queue of announcements: each call is announced once, in the order of calling, and stays the big number for the dwell time
 * before the next one begins, for less when more than one waits. It reads no clock: hub time tells how old a call is, and "now"
 * is any time that only runs forward. Not for several threads at once.
 */
public final class Announcer {
    /** A call older than this when it is first seen is shown, not announced: its visitor has long been on the way. */
    public static final Duration TOO_OLD = Duration.ofSeconds(60);

    /** Long enough to find one's own number, and for the chime. */
    private static final Duration SHORTEST = Duration.ofSeconds(2);

    private final Duration dwell;
    private final AnnouncedIds announced;
    private final List<Call> queue = new ArrayList<>();
    private List<Call> calls = List.of();
    private boolean inTouch;
    private @Nullable Call current;
    private Duration currentSince = Duration.ZERO;

    public Announcer(Duration dwell, AnnouncedIds announced) {
        this.dwell = dwell;
        this.announced = announced;
    }

    /**
     * The hub's newest list of calls.
     *
     * @param newestFirst as in the view; empty while no day is open
     * @param hubNow hub time
     */
    public void heard(List<Call> newestFirst, Instant hubNow) {
        if (!inTouch) {
            inTouch = true;
            queue.removeIf(call -> isTooOld(call, hubNow));
        }
        dropTakenBack(newestFirst);
        Set<String> known = ids(calls);
        known.addAll(ids(queue));
        for (Call call : newestFirst.reversed()) {
            if (known.add(call.announcement()) && !announced.contains(call.announcement()) && !isTooOld(call, hubNow)) {
                enqueue(call);
            }
        }
        calls = List.copyOf(newestFirst);
    }

    /** The hub cannot be heard: nothing is announced until it is. */
    public void outOfTouch() {
        inTouch = false;
    }

    /** Begins the next announcement if it is its turn; the call to be announced now, once. */
    public Optional<Call> next(Duration now) {
        if (!inTouch || queue.isEmpty() || isDwelling(now)) {
            return Optional.empty();
        }
        Call call = queue.removeFirst();
        current = call;
        currentSince = now;
        announced.add(call.announcement());
        return Optional.of(call);
    }

    /** When {@link #next} must be asked again, or the dwell time ends; empty when only the hub can bring something new. */
    public Optional<Duration> due(Duration now) {
        return isDwelling(now) ? Optional.of(currentSince.plus(dwellNow())) : Optional.empty();
    }

    /** The call that is the big number: the one being announced, else the newest. */
    public Optional<Call> shown(Duration now) {
        Call last = current;
        if (last != null && (isDwelling(now) || !queue.isEmpty())) {
            return Optional.of(last);
        }
        return calls.stream().findFirst();
    }

    /** Whether the big number is being announced at this time. */
    public boolean isDwelling(Duration now) {
        return current != null && now.compareTo(currentSince.plus(dwellNow())) < 0;
    }

    /** The wall must not fall behind the counters: the more calls wait for their turn, the shorter each is the big number. */
    private Duration dwellNow() {
        Duration share = dwell.multipliedBy(2).dividedBy(1 + Math.max(1, queue.size()));
        return share.compareTo(SHORTEST) < 0 ? SHORTEST : share;
    }

    private static boolean isTooOld(Call call, Instant hubNow) {
        return call.at().plus(TOO_OLD).isBefore(hubNow);
    }

    /** A recall of a number that still waits for its turn takes that turn. */
    private void enqueue(Call call) {
        for (int at = 0; at < queue.size(); at++) {
            if (queue.get(at).number().equals(call.number())) {
                queue.set(at, call);
                return;
            }
        }
        queue.add(call);
    }

    private void dropTakenBack(List<Call> newestFirst) {
        queue.removeIf(call -> isTakenBack(call, newestFirst));
        Call last = current;
        if (last != null && isTakenBack(last, newestFirst)) {
            current = null;
        }
    }

    /**
     * The list is cut at its end, so that a call can be missing because newer ones pushed it out: then the list is as long as
     * before and all that stands on it is newer.
     */
    private boolean isTakenBack(Call call, List<Call> newestFirst) {
        if (newestFirst.stream().anyMatch(listed -> listed.number().equals(call.number()))) {
            return false;
        }
        return newestFirst.size() < calls.size()
                || newestFirst.stream().anyMatch(listed -> listed.at().isBefore(call.at()));
    }

    private static Set<String> ids(List<Call> calls) {
        Set<String> ids = new HashSet<>();
        calls.forEach(call -> ids.add(call.announcement()));
        return ids;
    }
}
