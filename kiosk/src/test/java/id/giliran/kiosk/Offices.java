package id.giliran.kiosk;

import id.giliran.hubclient.Link;
import id.giliran.hubclient.Snapshot;
import id.giliran.protocol.PrinterState;
import id.giliran.protocol.reply.NumbersReply;
import id.giliran.protocol.reply.NumbersReply.Block;
import id.giliran.protocol.reply.NumbersReply.ServiceNumbers;
import id.giliran.protocol.reply.NumbersReply.Span;
import id.giliran.protocol.view.KioskLine;
import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.KioskView.PriorityGroup;
import id.giliran.protocol.view.KioskView.ServiceTile;
import id.giliran.protocol.view.OfficeHead;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a hub may say to a kiosk. */
public final class Offices {
    /** Monday, 23 November 2026, 09.42 in Jakarta. */
    public static final Instant NOW = Instant.parse("2026-11-23T02:42:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDateTime TOMORROW_MORNING = TODAY.plusDays(1).atTime(8, 0);

    private Offices() {}

    /** The immigration office on a usual morning. */
    public static KioskView open() {
        return office(List.of(
                Tiles.newPassport(12, null, null),
                Tiles.service("passport-renewal", "C", 2, "Penggantian paspor", "Passport renewal", 3, 2, 7),
                Tiles.service("passport-collection", "F", 3, "Pengambilan paspor", "Passport collection", 3, 1, 3),
                Tiles.service("stay-permit", "K", 4, "Izin tinggal (WNA)", "Stay permit (foreign nationals)", 4, 1, 1),
                Tiles.service("information", "L", 5, "Informasi dan pengaduan", "Information and complaints", 0, 1, 0),
                Tiles.closed(
                        "passport-express",
                        "M",
                        1,
                        "Percepatan paspor",
                        "Same-day passport",
                        "outside-hours",
                        TOMORROW_MORNING)));
    }

    /** The same office on the next business day. */
    public static KioskView tomorrow() {
        KioskView today = open();
        OfficeHead head =
                new OfficeHead(today.office().name(), today.office().zone(), TODAY.plusDays(1), TODAY.plusDays(1));
        return new KioskView(
                head, today.services(), today.priorityGroups(), 3, List.of(), List.of(), false, Map.of(), List.of());
    }

    /** The same office with no service to be had. */
    public static KioskView closed(String reason, @Nullable LocalDateTime opensAt) {
        return office(open().services().stream()
                .map(service -> Tiles.withClosed(service, reason, opensAt))
                .toList());
    }

    /** Windows, a line that is too long, and priority that is over or has its time. */
    public static KioskView byTheClock() {
        List<ServiceTile> tiles = new ArrayList<>(open().services());
        tiles.set(0, Tiles.withClosed(tiles.get(0), "quota-used-up", TODAY.atTime(13, 0)));
        tiles.set(1, Tiles.withClosed(tiles.get(1), "too-late", TOMORROW_MORNING));
        tiles.set(2, Tiles.warnedLate(tiles.get(2)));
        List<PriorityGroup> groups = new ArrayList<>(groups());
        groups.set(0, group(groups.get(0), true, null));
        groups.set(1, group(groups.get(1), false, "outside-hours"));
        return office(tiles, groups);
    }

    /** The same when nobody gets priority any more. */
    public static KioskView withoutPriority() {
        return office(
                open().services(),
                groups().stream()
                        .map(group -> group(group, false, "quota-used-up"))
                        .toList());
    }

    private static PriorityGroup group(PriorityGroup group, boolean companion, @Nullable String closed) {
        return new PriorityGroup(group.id(), group.name(), companion, closed, null, LocalTime.of(10, 0));
    }

    /** Closed for a holiday. */
    public static KioskView holiday() {
        KioskView closed = closed("holiday", TOMORROW_MORNING);
        OfficeHead head = new OfficeHead(
                closed.office().name(), closed.office().zone(), TODAY, TODAY, both("Hari Guru", "Teachers' Day"));
        return new KioskView(
                head,
                closed.services(),
                closed.priorityGroups(),
                closed.openCounters(),
                closed.kiosks(),
                closed.reprints(),
                closed.numberOnScreen(),
                closed.withoutHub(),
                closed.headings());
    }

    /** An office with so many services; every third has a long name. */
    public static KioskView with(int services) {
        List<ServiceTile> tiles = new ArrayList<>();
        String letters = "AFHKLMRSWXCD";
        for (int at = 0; at < services; at++) {
            String name = at % 3 == 2 ? "Perpanjangan izin tinggal terbatas" : "Layanan paspor " + (at + 1);
            String english = at % 3 == 2 ? "Extension of limited stay permit" : "Passport service " + (at + 1);
            tiles.add(Tiles.service(
                    "service-" + at, letters.substring(at, at + 1), at % 5 + 1, name, english, 2, 1, at * 5));
        }
        return office(tiles);
    }

    public static KioskView office(List<ServiceTile> services) {
        return office(services, groups());
    }

    public static KioskView office(List<ServiceTile> services, List<PriorityGroup> groups) {
        OfficeHead head = new OfficeHead(
                both("Kantor Imigrasi Bengkulu Selatan", "Bengkulu Selatan Immigration Office"),
                "Asia/Jakarta",
                TODAY,
                TODAY);
        return new KioskView(head, services, groups, 3, kiosks(true), List.of(), false, Map.of(), List.of());
    }

    /** The same office with its two other kiosks, of which only the farther one may print. */
    public static KioskView otherKiosksPrint(KioskView view, boolean printing) {
        return new KioskView(
                view.office(),
                view.services(),
                view.priorityGroups(),
                view.openCounters(),
                kiosks(printing),
                view.reprints(),
                view.numberOnScreen(),
                view.withoutHub(),
                view.headings());
    }

    /** The same office with a sentence for visitors without hub, and its word on numbers without paper. */
    public static KioskView ruled(KioskView view, boolean numberOnScreen) {
        return new KioskView(
                view.office(),
                view.services(),
                view.priorityGroups(),
                view.openCounters(),
                view.kiosks(),
                view.reprints(),
                numberOnScreen,
                both(
                        "Silakan ambil nomor di loket 1 dengan menunjukkan KTP.",
                        "Please take a number at counter 1 and show your identity card."),
                view.headings());
    }

    private static List<KioskLine> kiosks(boolean printing) {
        return List.of(
                new KioskLine(2, "Kios 2", true, false, Set.of(PrinterState.PAPER_OUT), 0),
                new KioskLine(3, "Kios 3 (lantai 2)", true, printing, Set.of(), 80));
    }

    /** Twenty numbers of a kiosk's own for new passports, all day. */
    public static NumbersReply lease() {
        Span day = new Span(TODAY.atStartOfDay(), TODAY.plusDays(1).atStartOfDay());
        ServiceNumbers passports = new ServiceNumbers("passport-new", "A", List.of(new Block(801, 820)), List.of(day));
        return new NumbersReply(TODAY, List.of(passports));
    }

    public static List<PriorityGroup> groups() {
        return List.of(
                new PriorityGroup("elderly", both("Lanjut usia (60 tahun ke atas)", "Senior citizen (60 and over)")),
                new PriorityGroup("disabled", both("Penyandang disabilitas", "Person with a disability")),
                new PriorityGroup("pregnant-or-nursing", both("Ibu hamil atau menyusui", "Pregnant or nursing mother")),
                new PriorityGroup("small-child", both("Membawa anak balita", "With a child under five")),
                new PriorityGroup("sick", both("Sedang sakit", "Feeling unwell")));
    }

    public static Snapshot<KioskView> fresh(KioskView view) {
        return new Snapshot<>(Link.CONNECTED, view, NOW, "hub-1", null);
    }

    public static Snapshot<KioskView> stale(KioskView view) {
        return new Snapshot<>(Link.STALE, view, NOW, "hub-1", null);
    }

    static Map<String, String> both(String indonesian, String english) {
        return Map.of("id", indonesian, "en", english);
    }
}
