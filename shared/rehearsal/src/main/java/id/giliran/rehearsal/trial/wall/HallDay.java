package id.giliran.rehearsal.trial.wall;

import id.giliran.protocol.view.HallView;
import id.giliran.protocol.view.HallView.Call;
import id.giliran.protocol.view.HallView.HallCounter;
import id.giliran.protocol.view.HallView.HallNotice;
import id.giliran.protocol.view.HallView.OpenSpan;
import id.giliran.protocol.view.HallView.WaitingCount;
import id.giliran.protocol.view.OfficeHead;
import id.giliran.rehearsal.day.Chance;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one day's hub tells a display: visitors come, are called, sometimes again, and served. Not for several threads. */
final class HallDay {
    static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    static final LocalTime OPENS = LocalTime.of(7, 30);
    static final Duration LENGTH = Duration.ofHours(8);

    private static final int COUNTERS = 8;
    private static final int CALLS = 12;
    private static final int FEW = 300;
    private static final double RECALLS = 0.15;
    private static final List<String> LETTERS = List.of("A", "C", "F", "K", "M");
    private static final Map<String, String> NAME =
            Map.of("id", "Kantor Imigrasi Bengkulu Selatan", "en", "Bengkulu Selatan Immigration Office");

    private final LocalDate day;
    private final int visitors;
    private final Chance chance;
    private final List<Call> calls = new ArrayList<>();
    private final int[] waiting = new int[LETTERS.size()];
    private final int[] issued = new int[LETTERS.size()];
    private final @Nullable String[] called = new String[COUNTERS];
    private int announcements;

    HallDay(LocalDate day, int visitors, Chance chance) {
        this.day = day;
        this.visitors = visitors;
        this.chance = chance;
    }

    Instant opening() {
        return day.atTime(OPENS).atZone(ZONE).toInstant();
    }

    /** Calls made so far today. */
    int announcements() {
        return announcements;
    }

    /** Lets a second pass; whether the hub has something new to tell. */
    boolean second(Instant now) {
        double aSecond = visitors / (double) LENGTH.toSeconds();
        boolean changed = false;
        if (chance.happens(aSecond)) {
            int service = chance.below(LETTERS.size());
            waiting[service]++;
            issued[service]++;
            changed = true;
        }
        if (chance.happens(1.2 * aSecond)) {
            changed |= callNext(now);
        }
        if (chance.happens(RECALLS * aSecond) && !calls.isEmpty()) {
            Call again = calls.getFirst();
            call(again.number(), again.counter(), true, now);
            changed = true;
        }
        return changed;
    }

    private boolean callNext(Instant now) {
        int service = chance.below(LETTERS.size());
        if (waiting[service] == 0) {
            return false;
        }
        int counter = chance.below(COUNTERS);
        String number = "%s%03d".formatted(LETTERS.get(service), issued[service] - waiting[service] + 1);
        waiting[service]--;
        called[counter] = number;
        call(number, counter + 1, false, now);
        return true;
    }

    private void call(String number, int counter, boolean recall, Instant now) {
        announcements++;
        called[counter - 1] = number;
        int service = LETTERS.indexOf(number.substring(0, 1));
        String language = chance.happens(0.1) ? "en" : "id";
        calls.removeIf(call -> call.number().equals(number));
        calls.addFirst(new Call(
                day + "/" + announcements,
                number,
                counter,
                language,
                recall,
                now,
                1 + service,
                "service-" + service,
                false));
        if (calls.size() > CALLS) {
            calls.removeLast();
        }
    }

    /** The view that the hub would send now. */
    HallView view() {
        OfficeHead office = new OfficeHead(NAME, ZONE.getId(), day, day);
        return new HallView(
                office,
                calls,
                counts(),
                COUNTERS,
                counters(),
                List.of(new OpenSpan(opening(), opening().plus(LENGTH))),
                notices());
    }

    private List<WaitingCount> counts() {
        List<WaitingCount> counts = new ArrayList<>();
        for (int service = 0; service < LETTERS.size(); service++) {
            String letter = LETTERS.get(service);
            counts.add(new WaitingCount(
                    "service-" + service,
                    letter,
                    Map.of("id", "Layanan " + letter, "en", "Service " + letter),
                    waiting[service],
                    1 + service,
                    null));
        }
        return counts;
    }

    private List<HallCounter> counters() {
        List<HallCounter> counters = new ArrayList<>();
        for (int counter = 0; counter < COUNTERS; counter++) {
            String number = called[counter];
            counters.add(new HallCounter(
                    counter + 1,
                    number == null ? HallCounter.OPEN : HallCounter.CALLED,
                    number,
                    1,
                    Map.of(),
                    List.of("service-0")));
        }
        return counters;
    }

    private List<HallNotice> notices() {
        Instant noon = opening().plusSeconds(16L * FEW);
        return List.of(
                new HallNotice(Map.of("id", "Siapkan KTP asli.", "en", "Have your identity card ready."), null, null),
                new HallNotice(Map.of("id", "Istirahat.", "en", "Break."), noon, noon.plusSeconds(12L * FEW)));
    }
}
