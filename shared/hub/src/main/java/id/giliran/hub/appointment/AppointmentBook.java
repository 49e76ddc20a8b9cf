package id.giliran.hub.appointment;

import id.giliran.core.Code;
import id.giliran.core.Office;
import id.giliran.hub.sequencer.HubClock;
import id.giliran.hub.sequencer.OfficeListener;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The lists of appointments as a running hub knows them: read again when somebody imports one, wiped when their day is closed or
 * over, also if that happened while the hub was off. Safe for use by many threads; files are touched by its own thread only.
 */
public final class AppointmentBook implements OfficeListener, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AppointmentBook.class);

    private static final Duration TO_END = Duration.ofSeconds(2);

    private final ListFolder folder;
    private final ZoneId zone;
    private final HubClock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("giliran-appointments").factory());

    private volatile Map<LocalDate, DayList> lists = Map.of();
    private volatile Optional<String> trouble = Optional.empty();
    private volatile Optional<LocalDate> closed = Optional.empty();
    private Map<Path, List<Object>> seen = Map.of();
    private Optional<String> unreadable = Optional.empty();

    /** Nothing is read or wiped before {@link #start}. */
    public AppointmentBook(ListFolder folder, ZoneId zone, HubClock clock) {
        this.folder = folder;
        this.zone = zone;
        this.clock = clock;
    }

    /**
     * Wipes what is over, reads what is there, and looks again and again from now on.
     *
     * @param changed runs when other appointments are known, on this book's thread
     */
    public void start(Duration every, Runnable changed) {
        try {
            folder.wipeUnfinished();
        } catch (AppointmentException failure) {
            trouble = Optional.ofNullable(failure.getMessage());
        }
        look();
        Runnable look = () -> {
            if (look()) {
                changed.run();
            }
        };
        var _ = thread.scheduleWithFixedDelay(look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether a visitor of this day can come with a code. */
    public boolean knows(LocalDate day) {
        return lists.containsKey(day);
    }

    /** What a code stands for; in the list of today rather than in another. */
    public Presented find(String written) {
        CodeText code = CodeText.of(written);
        if (!code.hasGoodLength()) {
            return Presented.UNLISTED;
        }
        LocalDate today = today();
        return lists.values().stream()
                .sorted(Comparator.comparing((DayList list) -> !list.day().equals(today))
                        .thenComparing(DayList::day))
                .flatMap(list -> presented(list, code).stream())
                .findFirst()
                .orElse(Presented.UNLISTED);
    }

    private static Optional<Presented> presented(DayList list, CodeText code) {
        return list.find(code)
                .map(found -> new Presented(
                        new Code.Listed(list.day(), found.getValue().service(), found.getKey()),
                        Optional.of(found.getValue().begins())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), zone);
    }

    /** What a person should do something about. */
    public Optional<String> trouble() {
        return trouble;
    }

    @Override
    public void changed(Office office, Instant now, long journalSeq, Map<String, Integer> priorityCounts) {
        Optional<LocalDate> over = office.dayOpen() ? office.lastDay().map(day -> day.minusDays(1)) : office.lastDay();
        if (over.equals(closed)) {
            return;
        }
        closed = over;
        try {
            thread.execute(this::look);
        } catch (RejectedExecutionException ending) {
            LOG.debug("The hub ends; the next start wipes what is over");
        }
    }

    /** Whether other appointments are known now. */
    private synchronized boolean look() {
        try {
            wipe();
            Map<Path, List<Object>> state = folder.state();
            boolean other = !state.equals(seen);
            if (other) {
                lists = read();
                seen = state;
            }
            trouble = unreadable;
            return other;
        } catch (AppointmentException | IOException failure) {
            trouble = Optional.ofNullable(failure.getMessage());
            return false;
        } catch (RuntimeException bug) {
            LOG.error("The lists of appointments could not be looked at", bug);
            return false;
        }
    }

    private void wipe() throws AppointmentException {
        LocalDate today = today();
        List<LocalDate> wiped = folder.wipe(day ->
                day.isBefore(today) || closed.filter(last -> !day.isAfter(last)).isPresent());
        wiped.forEach(day -> LOG.info("The appointments of {} are wiped, as that day is over", day));
    }

    private Map<LocalDate, DayList> read() throws AppointmentException {
        Map<LocalDate, DayList> read = new TreeMap<>();
        List<String> damages = new ArrayList<>();
        for (LocalDate day : folder.days()) {
            try {
                folder.read(day).ifPresent(list -> read.put(day, list));
            } catch (AppointmentException damaged) {
                damages.add(String.valueOf(damaged.getMessage()));
            }
        }
        unreadable = damages.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", damages));
        read.values().forEach(list -> LOG.info("{} appointments are known for {}", list.size(), list.day()));
        return Map.copyOf(read);
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            boolean _ = thread.awaitTermination(TO_END.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }
}
