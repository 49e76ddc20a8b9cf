package id.giliran.hub.config;

import id.giliran.settings.SettingsException;
import id.giliran.settings.SettingsFile;
import java.time.Duration;

/**
 * What holds for the people at the counters.
 *
 * @param signOutAfter how long nobody must have done anything at a counter until who is signed in there is signed out; zero for
 *     never
 * @param callPast past how many waiting visitors an operator may call one by hand without a second person
 */
public record PeopleSettings(Duration signOutAfter, int callPast) {
    /** What holds if nothing is said. */
    public static final PeopleSettings USUAL = new PeopleSettings(Duration.ofMinutes(15), 3);

    private static final Duration LEAST = Duration.ofMinutes(2);
    private static final Duration MOST = Duration.ofHours(12);
    private static final int MOST_PAST = 999;

    static PeopleSettings of(SettingsFile<HubFile> file) throws SettingsException {
        PeopleSettings settings = file.value()
                .people()
                .map(written -> new PeopleSettings(written.signOutAfter(), written.callPast()))
                .orElse(USUAL);
        Duration after = settings.signOutAfter();
        if (!after.isZero() && (after.compareTo(LEAST) < 0 || after.compareTo(MOST) > 0)) {
            throw file.problem("people.sign-out-after", "this must be from 2m to 12h, or 0s for never.");
        }
        if (settings.callPast() < 0 || settings.callPast() > MOST_PAST) {
            throw file.problem(
                    "people.call-past",
                    "this must be from 0 to " + MOST_PAST + ", but is " + settings.callPast() + ".");
        }
        return settings;
    }
}
