package id.giliran.display.announcing;

import id.giliran.protocol.view.HallView.Call;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives each call its turn, once in this program. A turn takes every wall that the call is for, and the one loudspeaker if one of these
 * walls speaks: it begins when all of them are free and no earlier call needs any of them, and lasts for the dwell time (less
 * when more than one waits) and until nothing of it is heard any more. It reads no clock: hub time tells how old a call is, and
 * "now" is any time that only runs forward. Not for several threads at once.
 */
public final class Announcer {
    /** A call older than this when it is first seen is shown, not announced: its visitor has long been on the way. */
    public static final Duration TOO_OLD = Duration.ofSeconds(60);

    /** Long enough to find one's own number, and for the chime. */
    private static final Duration SHORTEST = Duration.ofSeconds(2);

    private final Places places;
    private final AnnouncedIds announced;
    private final CallQueue queue = new CallQueue();
    private final @Nullable Turn[] turns;
    private CallList calls = CallList.NONE;
    private boolean inTouch;

    /** The announcement that has the loudspeaker; empty when it is free. */
    private Optional<String> speaking = Optional.empty();

    public Announcer(List<Place> places, AnnouncedIds announced) {
        this.places = new Places(places);
        this.announced = announced;
        this.turns = new Turn[places.size()];
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
            queue.removeIf(call -> CallList.isOld(call, hubNow));
        }
        CallList next = new CallList(newestFirst);
        dropTakenBack(next);
        newestFirst.reversed().stream().filter(call -> isNews(call, hubNow)).forEach(queue::add);
        calls = next;
    }

    /** The hub cannot be heard: nothing is announced until it is. */
    public void outOfTouch() {
        inTouch = false;
    }

    /** Begins all announcements whose turn it is. One that is heard has the loudspeaker until {@link #silent}. */
    List<Turn> next(Duration now) {
        List<Turn> begun = new ArrayList<>();
        if (!inTouch) {
            return begun;
        }
        BitSet taken = taken(now);
        for (Saying waiting : queue.inOrder()) {
            BitSet needs = places.needs(waiting.call());
            if (!needs.intersects(taken)) {
                begun.add(begin(waiting, needs, now));
            }
            taken.or(needs);
        }
        return begun;
    }

    /** Nothing more is heard of this announcement. */
    void silent(String announcement) {
        if (speaking.filter(announcement::equals).isPresent()) {
            speaking = Optional.empty();
        }
    }

    /** How many calls wait for the loudspeaker. */
    int waitingToSpeak() {
        return queue.count(places::isHeard);
    }

    /** The next call that will have the loudspeaker. */
    Optional<Saying> nextToSpeak() {
        return queue.inOrder().stream()
                .filter(waiting -> places.isHeard(waiting.call()))
                .findFirst();
    }

    /** Whether what is being said may be said once more: nobody waits for it to end, and it still holds. */
    boolean mayRepeat() {
        return inTouch && waitingToSpeak() == 0 && Stream.of(turns).anyMatch(turn -> turn != null && isSpoken(turn));
    }

    /** When {@link #next} must be asked again, or a dwell time ends; empty when only the hub or silence can bring something new. */
    Optional<Duration> due(Duration now) {
        return IntStream.range(0, turns.length)
                .mapToObj(this::dwellEnd)
                .flatMap(Optional::stream)
                .filter(end -> end.compareTo(now) > 0)
                .min(Duration::compareTo);
    }

    /** The call that is the big number of this wall: the one being announced, else the newest. */
    Optional<Call> shown(int wall, Duration now) {
        Turn last = turns[wall];
        if (last != null && (isAnnouncing(wall, now) || waitingFor(wall) > 0)) {
            return Optional.of(last.call());
        }
        return calls.newestFirst().stream()
                .filter(places.wall(wall).zone()::has)
                .findFirst();
    }

    /** Whether the big number of this wall is being announced at this time. */
    boolean isAnnouncing(int wall, Duration now) {
        Turn turn = turns[wall];
        return turn != null && (isSpoken(turn) || dwellEnd(wall).orElseThrow().compareTo(now) > 0);
    }

    private Turn begin(Saying waiting, BitSet needs, Duration now) {
        queue.remove(waiting);
        Call call = waiting.call();
        announced.add(call.announcement());
        boolean heard = needs.get(places.speaker());
        Turn turn = new Turn(waiting, heard, now);
        needs.stream().filter(wall -> wall != places.speaker()).forEach(wall -> turns[wall] = turn);
        if (heard) {
            speaking = Optional.of(call.announcement());
        }
        return turn;
    }

    private BitSet taken(Duration now) {
        BitSet taken = new BitSet();
        IntStream.range(0, turns.length).filter(wall -> isAnnouncing(wall, now)).forEach(taken::set);
        taken.set(places.speaker(), speaking.isPresent());
        return taken;
    }

    private boolean isNews(Call call, Instant hubNow) {
        String id = call.announcement();
        return !calls.has(id)
                && !queue.has(id)
                && !announced.contains(id)
                && !places.needs(call).isEmpty()
                && !CallList.isOld(call, hubNow);
    }

    private boolean isSpoken(Turn turn) {
        return speaking.filter(turn.announcement()::equals).isPresent();
    }

    private int waitingFor(int wall) {
        return queue.count(places.wall(wall).zone()::has);
    }

    /** The wall must not fall behind the counters: the more calls wait for it, the shorter each is its big number. */
    private Optional<Duration> dwellEnd(int wall) {
        Turn turn = turns[wall];
        if (turn == null) {
            return Optional.empty();
        }
        Duration share = places.wall(wall).dwell().multipliedBy(2).dividedBy(1 + Math.max(1, waitingFor(wall)));
        return Optional.of(turn.since().plus(share.compareTo(SHORTEST) < 0 ? SHORTEST : share));
    }

    private void dropTakenBack(CallList next) {
        queue.removeIf(call -> calls.isTakenBack(call, next));
        for (int wall = 0; wall < turns.length; wall++) {
            Turn turn = turns[wall];
            if (turn != null && calls.isTakenBack(turn.call(), next)) {
                turns[wall] = null;
            }
        }
    }
}
