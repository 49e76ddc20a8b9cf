package id.giliran.display.hall;

import id.giliran.hubclient.Link;
import id.giliran.hubclient.Snapshot;
import id.giliran.protocol.view.HallView;
import id.giliran.protocol.view.HallView.Call;
import id.giliran.protocol.view.HallView.WaitingCount;
import id.giliran.protocol.view.OfficeHead;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Views of an office in Manna on Monday, 23 November 2026, as its hub would send them. */
public final class Halls {
    /** 09.42 in Manna. */
    public static final Instant NOW = Instant.parse("2026-11-23T02:42:00Z");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final List<String[]> SERVICES = List.of(
            new String[] {"A", "Paspor baru", "New passport"},
            new String[] {"C", "Penggantian paspor", "Passport renewal"},
            new String[] {"F", "Pengambilan paspor", "Passport collection"},
            new String[] {"K", "Izin tinggal", "Stay permit"},
            new String[] {"M", "Paspor hilang atau rusak", "Lost or damaged passport"},
            new String[] {"H", "Percepatan paspor", "Same-day passport"},
            new String[] {"R", "Perubahan data atau nama", "Change of name or data"},
            new String[] {"S", "Anak berkewarganegaraan ganda", "Child of two nationalities"},
            new String[] {"W", "Alih status izin tinggal", "Change of stay permit"},
            new String[] {"X", "Informasi dan pengaduan", "Information and complaints"});

    private Halls() {}

    public static Call call(int announcement, String number, int counter, String language) {
        return new Call(
                "2026-11-23/" + announcement,
                number,
                counter,
                language,
                false,
                at(announcement),
                1,
                "service-0",
                false);
    }

    public static Call recall(int announcement, String number, int counter) {
        return new Call(
                "2026-11-23/" + announcement, number, counter, "id", true, at(announcement), 1, "service-0", false);
    }

    /** Announcement 100 is called now, each earlier one a second before. */
    public static Instant at(int announcement) {
        return NOW.plusSeconds(announcement - 100L);
    }

    /** So many calls up to announcement 100, newest first: A017 to counter 3, C008 to counter 1 and so on. */
    public static List<Call> calls(int count) {
        String[] numbers = {"A017", "C008", "A016", "F004", "K002", "A015", "C007", "F003"};
        int[] counters = {3, 1, 2, 5, 4, 3, 12, 1};
        List<Call> calls = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            calls.add(call(100 - at, numbers[at], counters[at], "id"));
        }
        return calls;
    }

    public static HallView open(List<Call> calls) {
        return view(DAY, calls, 4, 4);
    }

    public static HallView withServices(List<Call> calls, int services) {
        return view(DAY, calls, services, 6);
    }

    public static HallView closed() {
        return view(null, List.of(), 4, 0);
    }

    public static Snapshot<HallView> fresh(HallView view) {
        return new Snapshot<>(Link.CONNECTED, view, NOW, "run-1", null);
    }

    public static Snapshot<HallView> broken(Link link, HallView view) {
        return new Snapshot<>(link, view, NOW, "run-1", null);
    }

    private static HallView view(@Nullable LocalDate day, List<Call> calls, int services, int openCounters) {
        OfficeHead office = new OfficeHead(
                Map.of("id", "Kantor Imigrasi Bengkulu Selatan", "en", "Bengkulu Selatan Immigration Office"),
                "Asia/Jakarta",
                day,
                DAY);
        return new HallView(office, calls, waiting(services), openCounters, List.of(), List.of(), List.of());
    }

    private static List<WaitingCount> waiting(int services) {
        int[] counts = {12, 7, 3, 1, 0, 24, 5, 2, 11, 108};
        List<WaitingCount> waiting = new ArrayList<>();
        for (int at = 0; at < services; at++) {
            String[] service = SERVICES.get(at);
            waiting.add(new WaitingCount(
                    "service-" + at,
                    service[0],
                    Map.of("id", service[1], "en", service[2]),
                    counts[at],
                    1 + at % 5,
                    null));
        }
        return waiting;
    }
}
