package id.giliran.display.hall;

import id.giliran.protocol.view.HallView;
import id.giliran.protocol.view.HallView.Call;
import id.giliran.protocol.view.HallView.HallCounter;
import id.giliran.protocol.view.HallView.HallNotice;
import id.giliran.protocol.view.HallView.OpenSpan;
import id.giliran.protocol.view.HallView.WaitingCount;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Adds to a view of {@link Halls} what an office's day brings: counters, hours, notices, services that are closed.
 */
record BusyHall(HallView view) {
    /** 08.00 in Manna. */
    static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");

    private static final Map<String, String> PLACE = Map.of("id", "Area B, lantai 1", "en", "Area B, ground floor");

    static BusyHall of(List<Call> calls) {
        return new BusyHall(Halls.open(calls));
    }

    static BusyHall withServices(List<Call> calls, int services) {
        return new BusyHall(Halls.withServices(calls, services));
    }

    /** Counters from 1 on in every state; the calls' newest numbers are called there. */
    BusyHall counters(int count) {
        List<HallCounter> counters = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            counters.add(counter(number));
        }
        return with(view.waiting(), counters, view.hours(), view.notices());
    }

    /** From 08.00 on so many minutes each, with breaks of so many minutes between. */
    BusyHall hours(Instant from, int... minutes) {
        List<OpenSpan> spans = new ArrayList<>();
        Instant at = from;
        for (int part = 0; part < minutes.length; part++) {
            Instant next = at.plusSeconds(60L * minutes[part]);
            if (part % 2 == 0) {
                spans.add(new OpenSpan(at, next));
            }
            at = next;
        }
        return with(view.waiting(), view.counters(), spans, view.notices());
    }

    BusyHall notices(HallNotice... notices) {
        return with(view.waiting(), view.counters(), view.hours(), List.of(notices));
    }

    static HallNotice notice(String id, String en) {
        return new HallNotice(Map.of("id", id, "en", en), null, null);
    }

    /** The first services take no more numbers. */
    BusyHall closed(String why, int services) {
        List<WaitingCount> waiting = new ArrayList<>();
        for (WaitingCount count : view.waiting()) {
            @Nullable String closed = waiting.size() < services ? why : null;
            waiting.add(new WaitingCount(
                    count.service(), count.letter(), count.name(), count.waiting(), count.colour(), closed));
        }
        return with(waiting, view.counters(), view.hours(), view.notices());
    }

    private HallCounter counter(int number) {
        for (Call call : view.calls()) {
            if (call.counter() == number) {
                return new HallCounter(number, HallCounter.CALLED, call.number(), 1, PLACE, List.of());
            }
        }
        return switch (number % 5) {
            case 0 -> new HallCounter(number, HallCounter.CLOSED, null, 1, PLACE, List.of());
            case 1 -> new HallCounter(number, HallCounter.PAUSED, null, 1, PLACE, List.of());
            case 2 -> new HallCounter(number, HallCounter.OPEN, null, 1, PLACE, List.of());
            default -> new HallCounter(number, HallCounter.SERVING, "F0" + (10 + number), 3, PLACE, List.of());
        };
    }

    private BusyHall with(
            List<WaitingCount> waiting, List<HallCounter> counters, List<OpenSpan> hours, List<HallNotice> notices) {
        return new BusyHall(
                new HallView(view.office(), view.calls(), waiting, view.openCounters(), counters, hours, notices));
    }
}
