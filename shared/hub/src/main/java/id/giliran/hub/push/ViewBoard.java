package id.giliran.hub.push;

import id.giliran.core.Office;
import id.giliran.hub.report.KioskReports;
import id.giliran.hub.sequencer.CommandGate;
import id.giliran.hub.sequencer.HubBusyException;
import id.giliran.hub.sequencer.HubClock;
import id.giliran.hub.sequencer.OfficeListener;
import id.giliran.hub.view.Moment;
import id.giliran.hub.view.ViewKind;
import id.giliran.hub.view.Views;
import id.giliran.protocol.view.KioskLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The newest views. Computes a view once for all that watch it, and only while somebody does; on the writer's thread, which
 * is the only one that may look at the office.
 */
public final class ViewBoard implements OfficeListener {
    private final Views views;
    private final KioskReports reports;
    private final HubClock clock;
    private final AtomicBoolean refreshing = new AtomicBoolean();
    private final AtomicLong order = new AtomicLong();
    private volatile Map<String, Integer> priorityCounts = Map.of();
    private volatile Status status = new Status(0, null, null);
    private volatile BiConsumer<Office, Instant> watcher = (office, now) -> {};
    private volatile @Nullable CommandGate gate;

    /**
     * Where the hub is.
     *
     * @param journalSeq number of the newest journal row
     * @param day the open business day
     * @param lastDay the newest business day so far, open or closed
     */
    public record Status(
            long journalSeq,
            @Nullable LocalDate day,
            @Nullable LocalDate lastDay) {}

    /** A board without an office; {@link #connect} gives it one. */
    public ViewBoard(Views views, KioskReports reports, HubClock clock) {
        this.views = views;
        this.reports = reports;
        this.clock = clock;
    }

    /** Views can be asked for from now on. */
    public void connect(CommandGate newGate) {
        gate = newGate;
    }

    /** Where the hub is. */
    public Status status() {
        return status;
    }

    /**
     * The view as it is now: everything that was answered before is in it.
     *
     * @return empty for a counter that the office does not have; fails with {@link HubBusyException}
     */
    public CompletableFuture<Optional<Seen>> look(ViewKind kind) {
        CommandGate open = gate;
        return open == null
                ? CompletableFuture.failedFuture(new HubBusyException())
                : open.look(office -> view(kind, office, clock.now()));
    }

    /**
     * Something that views show has changed outside the office. They are made again soon; asked again before that, once.
     * A busy hub makes them with its next change.
     */
    public void refresh() {
        CommandGate open = gate;
        if (open != null && refreshing.compareAndSet(false, true)) {
            open.look(this::refresh).exceptionally(busy -> {
                refreshing.set(false);
                return null;
            });
        }
    }

    private @Nullable Void refresh(Office office) {
        refreshing.set(false);
        watcher.accept(office, clock.now());
        return null;
    }

    /** Between business days kiosks are switched off, and none is missed. */
    private List<KioskLine> kiosks(Office office, Instant now) {
        return reports.lines(now).stream()
                .filter(line -> office.dayOpen() || line.connected())
                .toList();
    }

    /** On the writer's thread only. */
    Optional<Seen> view(ViewKind kind, Office office, Instant now) {
        return views.view(kind, new Moment(office, now, priorityCounts, kiosks(office, now)))
                .map(view -> new Seen(view, order.incrementAndGet()));
    }

    /** Shown the office on the writer's thread whenever views may have changed. */
    void watch(BiConsumer<Office, Instant> newWatcher) {
        watcher = newWatcher;
    }

    @Override
    public void changed(Office office, Instant now, long journalSeq, Map<String, Integer> counts) {
        priorityCounts = Map.copyOf(counts);
        status = new Status(
                journalSeq, office.day().orElse(null), office.lastDay().orElse(null));
        watcher.accept(office, now);
    }
}
