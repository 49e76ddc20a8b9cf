package id.giliran.protocol.view;

import java.time.Instant;
import java.util.List;

/**
 * What a visitor's phone follows: the newest calls and nothing else. Thousands may follow it, so that it is a few hundred bytes
 * and changes with calls only.
 *
 * @param calls newest first, at most four; none while no business day is open
 */
public record PhoneView(List<Call> calls) {
    public PhoneView {
        calls = List.copyOf(calls);
    }

    /**
     * One called number.
     *
     * @param announcement as in {@link HallView.Call}
     */
    public record Call(String announcement, String number, int counter, Instant at) {}
}
