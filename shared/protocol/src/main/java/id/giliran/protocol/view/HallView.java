package id.giliran.protocol.view;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a hall display shows.
 *
 * @param calls newest first, at most twelve, so that a display that misses a view misses no call; each announcement id is announced once
 */
public record HallView(OfficeHead office, List<Call> calls, List<WaitingCount> waiting, int openCounters) {
    public HallView {
        calls = List.copyOf(calls);
        waiting = List.copyOf(waiting);
    }

    /**
     * One called number.
     *
     * @param announcement id that no other call of this office ever has, such as {@code 2026-11-23/17}
     * @param language the visitor's
     * @param recall announced again
     */
    public record Call(
            String announcement, String number, int counter, String language, boolean recall, Instant at, int colour) {}

    /** How many wait for a service. */
    public record WaitingCount(String service, String letter, Map<String, String> name, int waiting) {
        public WaitingCount {
            name = Map.copyOf(name);
        }
    }
}
