package id.giliran.hub.access;

import static id.giliran.hub.access.Consent.Need.ALWAYS;
import static id.giliran.hub.access.Consent.Need.BEYOND_THE_RULE;
import static id.giliran.hub.access.Consent.Need.OF_ONE;
import static id.giliran.hub.access.PersonRole.OPERATOR;
import static id.giliran.hub.access.PersonRole.SUPERVISOR;
import static id.giliran.hub.access.Who.any;
import static id.giliran.hub.access.Who.anyoneAtAll;
import static id.giliran.hub.access.Who.consoleAlone;
import static id.giliran.hub.access.Who.own;
import static id.giliran.protocol.pairing.DeviceRole.CONSOLE;
import static id.giliran.protocol.pairing.DeviceRole.COUNTER;
import static id.giliran.protocol.pairing.DeviceRole.DISPLAY;
import static id.giliran.protocol.pairing.DeviceRole.KIOSK;

import id.giliran.protocol.pairing.Device;
import java.util.Locale;
import java.util.Optional;

/**
 * The one table of what can be asked of the hub, and by whom. Each route names its line; {@code giliran hub permissions} prints
 * it.
 */
public enum Permission {
    BE_LET_IN("Ask to be let in.", anyoneAtAll()),
    RENEW_CERTIFICATE("Get its own next certificate.", any(KIOSK, DISPLAY, COUNTER)),
    ISSUE_TICKETS("Give visitors numbers and tell whether the paper is out.", any(KIOSK)),
    KEEP_KIOSK("Tell how this kiosk is, give numbers without the hub, print papers again.", own(KIOSK)),
    SEE_KIOSK("See what this kiosk shows.", own(KIOSK)),
    SEE_HALL("See the calls.", any(DISPLAY)),
    REPORT_DISPLAY("Tell how this display is.", own(DISPLAY)),
    SEE_OFFICE("See the counters, kiosks and how many wait.", any(COUNTER)),
    SEE_COUNTER("See what this counter needs.", own(COUNTER)),
    SIGN_IN("Open this counter with PIN or password.", own(COUNTER)),
    CHANGE_SECRET("Change one's own PIN or password.", any(COUNTER)),
    SERVE("Call, serve and send on visitors at this counter.", own(COUNTER).signedIn(OPERATOR)),
    CALL_BY_HAND(
            "Call a visitor whose turn it is not.",
            own(COUNTER).signedIn(OPERATOR).with(new Consent("call", SUPERVISOR, BEYOND_THE_RULE))),
    HELP_AT_KIOSK("Say that staff goes to the visitor at a kiosk.", any(COUNTER).signedIn(OPERATOR)),
    GIVE_CONSENT("Consent to what another may not do alone, with one's own PIN or password.", any(COUNTER)),
    OVERRIDE(
            "Let numbers be given against the plan.",
            any(COUNTER).signedIn(OPERATOR).with(new Consent("override", SUPERVISOR, ALWAYS))),
    OPEN_DAY(
            "Open the business day; nobody can be signed in before.",
            any(COUNTER).with(new Consent("open-day", OPERATOR, OF_ONE))),
    CLOSE_DAY("Close the business day.", any(COUNTER).with(new Consent("close-day", SUPERVISOR, OF_ONE))),
    CANCEL_TICKETS("Take a ticket out of the queue.", any(COUNTER).signedIn(SUPERVISOR)),
    SEE_PHONE("See what a visitor's phone follows.", consoleAlone()),
    WATCH_HUB("See the hub's health, figures and interface.", consoleAlone()),
    READ_SHEETS("Read the sheet of a day.", consoleAlone()),
    MANAGE_DEVICES("Let devices in, rename, replace and revoke them.", consoleAlone()),
    MANAGE_STAFF("Keep the staff list.", consoleAlone()),
    EXPORT("Take the journal of a day out.", consoleAlone().with(new Consent("export", SUPERVISOR, ALWAYS)));

    private final String sentence;

    @SuppressWarnings(
            "ImmutableEnumChecker") // a record whose set is a copy; it cannot be annotated without Error Prone's jar
    private final Who who;

    Permission(String sentence, Who who) {
        this.sentence = sentence;
        this.who = who;
    }

    /** The word in printed tables, such as {@code see-hall}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it allows. */
    public String sentence() {
        return sentence;
    }

    /** Whom. */
    public Who who() {
        return who;
    }

    /**
     * Whether somebody may.
     *
     * @param number of the kiosk, display or counter that the request is about; absent where it is about none
     * @return why not; empty when he may
     */
    public Optional<Refusal> refusal(Asking asking, Optional<String> number) {
        Device device = asking.device().device();
        if (who.anybody() || device.role() == CONSOLE) {
            return Optional.empty();
        }
        if (!who.devices().contains(device.role())) {
            return Optional.of(Refusal.OTHER_DEVICES);
        }
        if (who.own() && isOther(device, number)) {
            return Optional.of(Refusal.OTHER_NUMBER);
        }
        return who.person().flatMap(least -> refusal(asking.person(), least));
    }

    /** A number that is none is nobody's own. */
    private static boolean isOther(Device device, Optional<String> number) {
        boolean chosenByHand = device.role() == COUNTER && device.number() == 0;
        return !chosenByHand
                && number.filter(Integer.toString(device.number())::equals).isEmpty();
    }

    private static Optional<Refusal> refusal(Optional<Person> person, PersonRole least) {
        if (person.isEmpty()) {
            return Optional.of(Refusal.NOBODY_SIGNED_IN);
        }
        return person.get().role().covers(least) ? Optional.empty() : Optional.of(Refusal.OTHER_PEOPLE);
    }

    /** Why somebody may not. */
    public enum Refusal {
        OTHER_DEVICES,
        OTHER_NUMBER,
        NOBODY_SIGNED_IN,
        OTHER_PEOPLE
    }
}
