package id.giliran.counterclient.sample;

import id.giliran.protocol.CounterAct;
import id.giliran.protocol.PrinterState;
import id.giliran.protocol.view.CounterView.Destination;
import id.giliran.protocol.view.CounterView.Done;
import id.giliran.protocol.view.CounterView.Line;
import id.giliran.protocol.view.CounterView.Missed;
import id.giliran.protocol.view.CounterView.Next;
import id.giliran.protocol.view.CounterView.ParkedTicket;
import id.giliran.protocol.view.CounterView.PauseReason;
import id.giliran.protocol.view.CounterView.Standing;
import id.giliran.protocol.view.KioskLine;
import id.giliran.protocol.view.OfficeHead;
import id.giliran.protocol.view.OfficeView;
import id.giliran.protocol.view.OfficeView.CounterLine;
import id.giliran.protocol.view.OfficeView.ServiceLine;
import id.giliran.protocol.view.OfficeView.Totals;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The immigration office on Monday, 23 November 2026, 09.42 in the morning. */
public final class SampleOffice {
    public static final Instant NOW = Instant.parse("2026-11-23T02:42:00Z");
    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    public static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    public static final Map<String, String> NEW = Map.of("id", "Paspor baru", "en", "New passport");
    public static final Map<String, String> RENEWAL = Map.of("id", "Penggantian paspor", "en", "Passport renewal");
    public static final Map<String, String> EXPRESS = Map.of("id", "Percepatan paspor", "en", "Same-day passport");
    public static final Map<String, String> COLLECTION =
            Map.of("id", "Pengambilan paspor", "en", "Passport collection");
    public static final Map<String, String> PERMIT =
            Map.of("id", "Izin tinggal (WNA)", "en", "Stay permit (foreign nationals)");
    public static final Map<String, String> INFORMATION =
            Map.of("id", "Informasi dan pengaduan", "en", "Information and complaints");
    public static final Map<String, String> DOCUMENTS = Map.of("id", "Periksa berkas", "en", "Document check");
    public static final Map<String, String> INTERVIEW = Map.of("id", "Wawancara dan foto", "en", "Interview and photo");

    private SampleOffice() {}

    public static Instant ago(long minutes) {
        return NOW.minus(Duration.ofMinutes(minutes));
    }

    public static OfficeHead head(@Nullable LocalDate day) {
        Map<String, String> name =
                Map.of("id", "Kantor Imigrasi Bengkulu Selatan", "en", "Bengkulu Selatan Immigration Office");
        return new OfficeHead(name, "Asia/Jakarta", day, MONDAY);
    }

    /** The office as the sign-in screen sees it. */
    public static OfficeView office(@Nullable LocalDate day) {
        return office(day, List.of());
    }

    /** The office with these kiosks. */
    public static OfficeView office(@Nullable LocalDate day, List<KioskLine> kiosks) {
        List<CounterLine> counters = List.of(
                new CounterLine(1, "open", "Rina W.", List.of(NEW, RENEWAL, EXPRESS), "A019", 12),
                new CounterLine(2, "paused", "Budi S.", List.of(NEW, RENEWAL, EXPRESS), null, 9),
                new CounterLine(3, "closed", null, List.of(NEW, RENEWAL, EXPRESS), null, 9),
                new CounterLine(4, "closed", null, List.of(COLLECTION, INFORMATION), null, 0),
                new CounterLine(5, "open", "Siti Rahmawati", List.of(PERMIT, INFORMATION), "K002", 3));
        List<ServiceLine> services = List.of(new ServiceLine("passport-new", "A", NEW, Map.of("documents", 4)));
        Totals totals = new Totals(31, 30, 1, 1, 4, 20, 17, 2, 1, 0, Map.of("elderly", 3));
        return new OfficeView(head(day), day == null ? closed(counters) : counters, services, kiosks, totals);
    }

    /** A kiosk in which all is well, but for this. */
    public static KioskLine kiosk(int number, PrinterState... printer) {
        Set<PrinterState> states = Set.of(printer);
        boolean canPrint = states.stream().allMatch(PrinterState::isOnlyWarning);
        return new KioskLine(number, "Kios " + number, true, canPrint, states, -1);
    }

    /** A kiosk that does not report any more. */
    public static KioskLine goneKiosk(int number) {
        return new KioskLine(number, "Kios " + number, false, false, Set.of(), -1);
    }

    private static List<CounterLine> closed(List<CounterLine> counters) {
        return counters.stream()
                .map(line -> new CounterLine(line.counter(), "closed", null, line.serves(), null, 0))
                .toList();
    }

    /** Counter 3 with eleven waiting and nobody in hand. */
    public static SampleView counter() {
        return new SampleView()
                .with(CounterAct.CALL_NEXT, CounterAct.CALL, CounterAct.PAUSE, CounterAct.SIGN_OUT)
                .next(next())
                .line(line());
    }

    public static Next next() {
        return new Next(
                new Standing("t18", "A018", ago(21), 0, 100, false),
                List.of(
                        new Standing("t9", "C009", ago(4), 900, 100, true),
                        new Standing("t19", "A019", ago(18), 0, 100, false)),
                Map.of(
                        "id",
                        "Yang menunggu paling lama dipanggil dahulu; prioritas dihitung seolah datang 15 menit lebih awal.",
                        "en",
                        "Whoever has waited longest is called first; priority counts as having come 15 minutes earlier."),
                Map.of(
                        "id",
                        "A018 menunggu paling lama, sejak 09.21. C009 (prioritas) baru datang 09.38, kredit 15 menit belum cukup.",
                        "en",
                        "A018 has waited longest, since 09.21. C009 (priority) came at 09.38 only, 15 minutes of credit are not enough."));
    }

    public static List<Line> line() {
        List<Line> line = new ArrayList<>(List.of(
                waiting("A018", NEW, 21, false, true),
                waiting("C009", RENEWAL, 4, true, true),
                waiting("A019", NEW, 18, false, true),
                waiting("C010", RENEWAL, 16, true, false),
                waiting("A020", NEW, 11, false, true),
                waiting("M002", EXPRESS, 9, false, true)));
        for (int more = 21; more < 26; more++) {
            line.add(waiting("A0" + more, NEW, 30 - more, false, true));
        }
        return line;
    }

    private static Line waiting(
            String number, Map<String, String> service, long minutes, boolean priority, boolean confirmed) {
        return new Line(
                "id-" + number, number, service, INTERVIEW, ago(minutes), priority, confirmed, 2, 2, "id", 1, "");
    }

    public static ParkedTicket parked(String number, String note, long minutes) {
        return new ParkedTicket("id-" + number, number, NEW, note, ago(minutes));
    }

    /** Two who did not come, one of them with a time until which it can. */
    public static Missed[] missed() {
        return new Missed[] {
            new Missed("id-A011", "A011", NEW, ago(6), NOW.plus(Duration.ofMinutes(54))),
            new Missed("id-C003", "C003", RENEWAL, ago(71), null)
        };
    }

    public static Done[] history() {
        return new Done[] {
            new Done("id-A016", "A016", NEW, "completed", ago(2), 540),
            new Done("id-A011", "A011", NEW, "no-show", ago(6), 0),
            new Done("id-C002", "C002", RENEWAL, "documents-incomplete", ago(19), 280),
            new Done("id-I001", "I001", INFORMATION, "referred-elsewhere", ago(31), 95)
        };
    }

    public static List<Map<String, String>> notes() {
        return List.of(
                Map.of(
                        "id",
                        "Sistem SIMKIM lambat sampai pukul 11.00: simpan berkas dahulu, foto menyusul.",
                        "en",
                        "SIMKIM is slow until 11.00: store the documents first, take the photo later."),
                Map.of("id", "Toner loket 2 sudah dipesan.", "en", "Toner for counter 2 is on its way."));
    }

    public static PauseReason[] pauseReasons() {
        return new PauseReason[] {
            new PauseReason("lunch", Map.of("id", "Makan siang", "en", "Lunch")),
            new PauseReason("prayer", Map.of("id", "Ibadah", "en", "Prayer")),
            new PauseReason("archive", Map.of("id", "Mengantar berkas", "en", "Taking files away"))
        };
    }

    public static List<Destination> destinations() {
        List<Destination> all = new ArrayList<>();
        service(all, "passport-new", NEW, true);
        service(all, "passport-renewal", RENEWAL, true);
        service(all, "passport-collection", COLLECTION, false);
        service(all, "stay-permit", PERMIT, false);
        service(all, "information", INFORMATION, false);
        service(all, "passport-express", EXPRESS, true);
        for (int counter = 1; counter <= 5; counter++) {
            all.add(new Destination(null, null, counter, Map.of("id", "Loket " + counter, "en", "Counter " + counter)));
        }
        return all;
    }

    private static void service(List<Destination> all, String id, Map<String, String> name, boolean staged) {
        if (!staged) {
            all.add(new Destination(id, "only", null, name));
            return;
        }
        all.add(new Destination(id, "documents", null, joined(name, DOCUMENTS)));
        all.add(new Destination(id, "interview", null, joined(name, INTERVIEW)));
    }

    private static Map<String, String> joined(Map<String, String> service, Map<String, String> stage) {
        return Map.of(
                "id", service.get("id") + ": " + stage.get("id"), "en", service.get("en") + ": " + stage.get("en"));
    }

    static Set<CounterAct> inHand() {
        return Set.of(CounterAct.RECALL, CounterAct.NO_SHOW, CounterAct.PARK, CounterAct.TRANSFER, CounterAct.RETURN);
    }
}
