package id.giliran.protocol;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where things are on the hub. Every act is a POST with an {@link #IDEMPOTENCY_KEY}; every view is a GET, also as a stream. */
public final class ApiPaths {
    /** Names the request: retried with the same key it has the effect of one. */
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    public static final String ROOT = "/api/v1";
    public static final String HEALTH = ROOT + "/health";
    public static final String OPENAPI = ROOT + "/openapi.json";

    /** Where Prometheus looks by itself. */
    public static final String METRICS = "/metrics";

    public static final String OPEN_DAY = ROOT + "/day/open";
    public static final String CLOSE_DAY = ROOT + "/day/close";
    public static final String TICKETS = ROOT + "/tickets";

    /** What an appointment's code stands for; a POST, as a code stands in no address, and no act: nothing of it is stored. */
    public static final String APPOINTMENT = ROOT + "/appointments/look-up";

    /** Lets numbers be given against the plan. */
    public static final String OVERRIDES = ROOT + "/overrides";

    public static final String HALL_VIEW = ROOT + "/views/hall";
    public static final String PHONE_VIEW = ROOT + "/views/phone";
    public static final String OFFICE_VIEW = ROOT + "/views/office";

    /** Where a device asks to be let in; the only place that answers a device without a certificate. */
    public static final String PAIRINGS = ROOT + "/pairings";

    /** The devices that the hub knows; for the hub's owner. */
    public static final String DEVICES = ROOT + "/devices";

    /** Lets the device in that shows a code; no key is needed here and below, as nothing can be done twice. */
    public static final String APPROVE = DEVICES + "/approve";

    /** Turns away all devices that wait for a person. */
    public static final String REFUSE = DEVICES + "/refuse";

    /** Gives a device its next certificate. */
    public static final String RENEWAL = ROOT + "/device/renewal";

    /** Changes the PIN or password of somebody who knows the old one; nothing of it is stored and no key is needed. */
    public static final String SECRET = ROOT + "/people/secret";

    /** A second person consents at a counter to what one alone may not do; no key is needed. */
    public static final String CONSENTS = ROOT + "/consents";

    /** The staff list, for the hub's owner. */
    public static final String STAFF = ROOT + "/staff";

    /** The journal of one day, taken out of the hub; for the hub's owner. */
    public static final String EXPORTS = ROOT + "/exports";

    /** A page to print, not part of the API; {@code ?day=2026-11-23&language=en} says which. */
    public static final String DAY_SHEET = "/day-sheet";

    private ApiPaths() {}

    /** One pairing: a GET tells how it stands. */
    public static String pairing(String pairing) {
        return PAIRINGS + "/" + pairing;
    }

    /** The second step of a pairing. */
    public static String reveal(String pairing) {
        return PAIRINGS + "/" + pairing + "/reveal";
    }

    /** What is done with a known device: {@code revoke} or {@code rename}. */
    public static String device(String device, String act) {
        return DEVICES + "/" + device + "/" + act;
    }

    /** Ends an override before it is over. */
    public static String endOverride(int override) {
        return OVERRIDES + "/" + override + "/end";
    }

    /** The view of one kiosk; kiosks are numbered from 1. */
    public static String kioskView(int kiosk) {
        return ROOT + "/views/kiosks/" + kiosk;
    }

    /** What a kiosk says of itself; a POST that is no act: nothing of it is stored and no key is needed. */
    public static String kioskReport(int kiosk) {
        return kiosk(kiosk, "report");
    }

    /** Counts which requirements a visitor at this kiosk has not with them. */
    public static String missing(int kiosk) {
        return kiosk(kiosk, "missing");
    }

    /** Staff is on the way to the visitor at this kiosk who called; nothing of it is stored and no key is needed. */
    public static String staffComing(int kiosk) {
        return kiosk(kiosk, "staff-coming");
    }

    /** What a hall display says of itself; nothing of it is stored and no key is needed. Displays are numbered from 1. */
    public static String displayReport(int display) {
        return ROOT + "/displays/" + display + "/report";
    }

    /** Leases numbers to a kiosk for the time when the hub is away. */
    public static String kioskNumbers(int kiosk) {
        return kiosk(kiosk, "numbers");
    }

    /** Takes what a kiosk has printed while the hub was away. */
    public static String kioskTickets(int kiosk) {
        return kiosk(kiosk, "tickets");
    }

    /** What became of a reprint: {@code printed} or {@code print-failed}. */
    public static String kioskReprint(int kiosk, int reprint, String act) {
        return kiosk(kiosk, "reprints/" + reprint + "/" + act);
    }

    private static String kiosk(int kiosk, String rest) {
        return ROOT + "/kiosks/" + kiosk + "/" + rest;
    }

    /** The view of one counter. */
    public static String counterView(int counter) {
        return ROOT + "/views/counters/" + counter;
    }

    /** Says that the person signed in at a counter is still there; nothing of it is stored and no key is needed. */
    public static String present(int counter) {
        return ROOT + "/counters/" + counter + "/present";
    }

    /**
     * What the hub's owner does about somebody: {@code add}, {@code role}, {@code name}, {@code reset} or {@code remove}.
     *
     * @param person id: small letters, digits, dots, hyphens and underscores; it stands in the journal instead of the name
     */
    public static String staff(String person, String act) {
        return STAFF + "/" + person + "/" + act;
    }

    /** An act on a ticket: {@code printed}, {@code print-failed}, {@code cancel}. */
    public static String ticket(String ticket, String act) {
        return TICKETS + "/" + ticket + "/" + act;
    }

    /** In the query of a counter's act: whose window asks it. */
    public static final String OPERATOR = "operator";

    /**
     * An act of a counter, asked by the window of this operator: nothing is done when somebody else has taken the counter over
     * meanwhile. It proves nothing; an act without it is done for whoever asks.
     */
    public static String counter(int counter, CounterAct act, String operator) {
        String name = URLEncoder.encode(operator, StandardCharsets.UTF_8).replace("+", "%20");
        return counter(counter, act) + "?" + OPERATOR + "=" + name;
    }

    /** An act of a counter. */
    public static String counter(int counter, CounterAct act) {
        return ROOT + "/counters/" + counter + "/" + act.path();
    }
}
