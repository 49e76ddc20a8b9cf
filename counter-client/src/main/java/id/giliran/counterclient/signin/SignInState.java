package id.giliran.counterclient.signin;

import id.giliran.counterclient.wording.LinkNotice;
import java.util.List;
import java.util.Optional;

/**
 * Everything the first screen shows, in words, at one moment.
 *
 * @param day the open business day in words
 * @param summary what the chosen counter serves, or that one must be chosen
 * @param hint what is still missing for signing in, empty when nothing is
 * @param ready signing in can be asked for
 */
public record SignInState(
        String office,
        String day,
        String clock,
        Optional<DayCard> dayCard,
        List<CounterTile> counters,
        Optional<Integer> chosen,
        String summary,
        String hint,
        boolean ready,
        Optional<LinkNotice> link) {
    public SignInState {
        counters = List.copyOf(counters);
    }

    /**
     * Who stands there, as far as typed.
     *
     * @param delaySeconds to wait before another try, 0 for none
     */
    record Entry(String person, boolean secretMissing, long delaySeconds) {}

    /** An open invitation to begin the day. */
    public record DayCard(String title, String advice, String button, boolean enabled) {}

    /**
     * One counter of the office.
     *
     * @param serves what it serves
     * @param status free, or who works there
     * @param free nobody works there
     * @param here it can be chosen on this computer
     */
    public record CounterTile(
            int counter, String name, String serves, String status, String waiting, boolean free, boolean here) {}
}
