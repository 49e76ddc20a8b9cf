package id.giliran.hub.config;

import id.giliran.settings.Default;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The {@code calling} section of {@code office.yaml} as it is written; {@link CallingChecks} says whether it makes sense.
 *
 * @param transferred {@code as-asked}, {@code first}, {@code by-arrival} or {@code last}
 * @param usual the name of the rule by which a counter calls that names none
 */
record CallingEntry(
        @Default(AS_ASKED) String transferred,
        @Default("longest-wait") String usual,
        Optional<Appointments> appointments,
        Optional<List<Rule>> rules) {
    static final String AS_ASKED = "as-asked";

    /** What holds where the section is left out. */
    static final CallingEntry NONE = new CallingEntry(AS_ASKED, "longest-wait", Optional.empty(), Optional.empty());

    /** How long before its slot an appointment may be called, and how late its visitor is still on time. */
    record Appointments(
            @Default("10m") Duration early, @Default("15m") Duration late) {}

    /**
     * A rule. What is left out does not matter to it.
     *
     * @param order service or stage names, the first goes before all others
     */
    record Rule(
            String name,
            Optional<List<Help>> help,
            Optional<List<Limit>> maximumWait,
            Optional<List<Nth>> every,
            Optional<List<String>> order) {}

    /** The counter calls for this service or stage only who has waited longer. */
    record Help(String serve, Duration over) {}

    /** @param whom {@code everyone}, {@code priority}, {@code appointment}, a service or a stage */
    record Limit(String whom, Duration most) {}

    /** @param whom {@code priority}, {@code appointment}, a service or a stage */
    record Nth(int nth, String whom) {}

    List<Rule> ruleList() {
        return rules.orElse(List.of());
    }
}
