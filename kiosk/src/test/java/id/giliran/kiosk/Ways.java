package id.giliran.kiosk;

import id.giliran.protocol.reply.AppointmentReply;
import id.giliran.protocol.reply.AppointmentReply.Standing;
import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.KioskView.Heading;
import id.giliran.protocol.view.KioskView.ServiceTile;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Offices with headings, appointments and families, and how to get to the screens that they have. */
public final class Ways {
    private Ways() {}

    static Map<String, Consumer<TestKiosk>> all() {
        Map<String, Consumer<TestKiosk>> ways = new LinkedHashMap<>();
        ways.put("services-headings", kiosk -> show(kiosk, withHeadings()));
        ways.put("services-check-in", kiosk -> show(kiosk, withAppointments()));
        ways.put("headings", kiosk -> {
            show(kiosk, withHeadings());
            kiosk.visit.numberWay().openHeading("passports");
        });
        ways.put("headings-below", kiosk -> {
            show(kiosk, withHeadings());
            kiosk.visit.numberWay().openHeading("foreigners");
            kiosk.pause();
            kiosk.visit.numberWay().openHeading("permits");
        });
        ways.put("search", kiosk -> search(kiosk, ""));
        ways.put("search-found", kiosk -> search(kiosk, "paspor"));
        ways.put("search-nothing", kiosk -> search(kiosk, "xyzzy"));
        ways.put("check-in", kiosk -> {
            show(kiosk, withAppointments());
            kiosk.visit.checkIn().open();
        });
        ways.put("looking-up", kiosk -> {
            show(kiosk, withAppointments());
            kiosk.slow();
            kiosk.visit.checkIn().show("MP-1");
        });
        for (Standing standing : Standing.values()) {
            ways.put("appointment-" + word(standing.name()), kiosk -> scan(kiosk, standing));
        }
        ways.put("check-in-unknown", kiosk -> scan(kiosk, null));
        ways.put("check-in-too-many", kiosk -> {
            kiosk.hub.refuseLookUps(429, "too-many-tries", Map.of());
            scan(kiosk, null);
        });
        ways.put("check-in-other-day", kiosk -> {
            kiosk.hub.refuseLookUps(409, "appointment-other-day", Map.of("day", "2026-11-25"));
            scan(kiosk, null);
        });
        ways.put("check-in-not-open", kiosk -> {
            kiosk.hub.refuseLookUps(409, "day-not-open", Map.of());
            scan(kiosk, null);
        });
        ways.put("check-in-hub-away", kiosk -> {
            kiosk.hear(Offices.fresh(withAppointments()));
            kiosk.visit.show(Offices.stale(withAppointments()));
            kiosk.visit.checkIn().show("MP-1");
        });
        ways.put("requirements-appointment", kiosk -> {
            scan(kiosk, Standing.ON_TIME);
            kiosk.pause();
            kiosk.visit.numberWay().confirm();
        });
        ways.put("done-appointment", kiosk -> {
            scan(kiosk, Standing.ON_TIME);
            kiosk.pause();
            kiosk.visit.numberWay().confirm();
            kiosk.pause();
            kiosk.visit.takeNumber();
        });
        ways.put("missing", kiosk -> lack(kiosk));
        ways.put("missing-some", kiosk -> mark(kiosk));
        ways.put("come-back", kiosk -> {
            mark(kiosk);
            kiosk.visit.numberWay().comeBack();
        });
        ways.put("party", kiosk -> party(kiosk));
        ways.put("party-priority", kiosk -> {
            Scenarios.choosePriority(kiosk);
            party(kiosk);
            kiosk.visit.numberWay().changeParty(3);
        });
        return ways;
    }

    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void show(TestKiosk kiosk, KioskView view) {
        kiosk.visit.show(Offices.fresh(view));
    }

    private static void search(TestKiosk kiosk, String words) {
        kiosk.visit.numberWay().search();
        kiosk.visit.typed().type(words);
    }

    /** A code that the hub knows with this standing, or does not know. */
    public static void scan(TestKiosk kiosk, @Nullable Standing standing) {
        show(kiosk, withAppointments());
        if (standing != null) {
            kiosk.hub.appointment(
                    "MP-20261123-0042", new AppointmentReply("stay-permit", LocalTime.of(10, 0), standing));
        }
        kiosk.visit.checkIn().show("MP-20261123-0042");
    }

    private static void lack(TestKiosk kiosk) {
        kiosk.visit.choose("stay-permit");
        kiosk.pause();
        kiosk.visit.numberWay().lack();
    }

    private static void mark(TestKiosk kiosk) {
        lack(kiosk);
        kiosk.pause();
        kiosk.visit.numberWay().mark(0);
        kiosk.pause();
        kiosk.visit.numberWay().mark(2);
        kiosk.pause();
    }

    private static void party(TestKiosk kiosk) {
        show(kiosk, withFamilies());
        kiosk.visit.choose("passport-new");
        kiosk.pause();
        kiosk.visit.takeNumber();
    }

    /** The usual morning, and the day's appointments are known. */
    public static KioskView withAppointments() {
        return changed(Offices.open(), Offices.open().services(), List.of(), true);
    }

    /** Families of up to six may come with one number for new passports. */
    public static KioskView withFamilies() {
        List<ServiceTile> services = new ArrayList<>(Offices.open().services());
        services.set(0, tile(services.getFirst(), "A", "passport-new", null, 6));
        return changed(Offices.open(), services, List.of(), false);
    }

    /** A large office: two headings at the top, one of them with a heading of its own, and one service by itself. */
    public static KioskView withHeadings() {
        List<Heading> headings = List.of(
                new Heading("passports", Map.of("id", "Paspor", "en", "Passports"), null),
                new Heading("foreigners", Map.of("id", "Orang asing", "en", "Foreign nationals"), null),
                new Heading("permits", Map.of("id", "Izin tinggal", "en", "Stay permits"), "foreigners"),
                new Heading("empty", Map.of("id", "Kosong", "en", "Empty"), null));
        List<ServiceTile> usual = Offices.open().services();
        List<ServiceTile> services = List.of(
                tile(usual.get(0), "A", "passport-new", "passports", 1),
                tile(usual.get(1), "C", "passport-renewal", "passports", 1),
                tile(usual.get(2), "F", "passport-collection", "passports", 1),
                tile(usual.get(5), "M", "passport-express", "passports", 1),
                tile(usual.get(3), "K", "stay-permit", "permits", 1),
                tile(usual.get(3), "H", "stay-permit-limited", "permits", 1),
                tile(usual.get(3), "R", "exit-permit", "foreigners", 1),
                tile(usual.get(4), "L", "information", null, 1));
        return changed(Offices.open(), services, headings, false);
    }

    private static KioskView changed(
            KioskView view, List<ServiceTile> services, List<Heading> headings, boolean checkIn) {
        return new KioskView(
                view.office(),
                services,
                view.priorityGroups(),
                view.openCounters(),
                view.kiosks(),
                view.reprints(),
                view.numberOnScreen(),
                view.withoutHub(),
                headings,
                checkIn,
                false);
    }

    private static ServiceTile tile(ServiceTile like, String letter, String id, @Nullable String heading, int party) {
        return new ServiceTile(
                id,
                letter,
                like.colour(),
                like.name(),
                like.requirements(),
                like.zone(),
                like.stages(),
                like.waiting(),
                like.closed(),
                like.opensAt(),
                heading,
                like.words(),
                like.openCounters(),
                like.estimate(),
                party);
    }
}
