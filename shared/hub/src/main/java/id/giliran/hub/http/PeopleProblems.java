package id.giliran.hub.http;

import id.giliran.hub.people.Consented;
import id.giliran.hub.people.StaffList;
import id.giliran.hub.people.Verdict;
import id.giliran.hub.people.Weakness;
import id.giliran.protocol.Problem;
import java.time.Duration;
import java.util.Map;

/** Why somebody is not let in, or may not do something alone. */
final class PeopleProblems {
    private static final int BAD = 400;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;
    private static final int CONFLICT = 409;
    private static final long MILLIS = 1_000;

    private PeopleProblems() {}

    /** Of a verdict that lets nobody in. */
    static Problem of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Known _ -> throw new IllegalArgumentException("nothing is wrong with a known person");
            case Verdict.MustChange _ ->
                Problem.of(
                        FORBIDDEN,
                        "secret-must-change",
                        "The first secret must be changed.",
                        "Choose one of your own; then sign in with it.",
                        Map.of());
            case Verdict.Wrong _ ->
                Problem.of(
                        FORBIDDEN,
                        "sign-in-refused",
                        "Person and secret do not fit.",
                        "Compare both; an administrator gives a new first secret with 'giliran hub staff reset'.",
                        Map.of());
            case Verdict.NobodyListed _ ->
                Problem.of(
                        FORBIDDEN,
                        "staff-list-empty",
                        "Nobody is in the staff list yet.",
                        "At the hub's computer an administrator begins it with '" + StaffList.BEGIN + "'.",
                        Map.of());
            case Verdict.Delayed(Duration left) -> delayed(left);
            case Verdict.Busy _ -> Problems.busy();
            case Verdict.Weak(Weakness weakness) -> weak(weakness);
        };
    }

    /** The same about a second person. */
    static Problem ofConsent(Verdict verdict) {
        return verdict instanceof Verdict.Wrong
                ? Problem.of(
                        FORBIDDEN,
                        "consent-refused",
                        "Person and secret do not fit.",
                        "The second person compares both.",
                        Map.of())
                : of(verdict);
    }

    private static Problem delayed(Duration left) {
        String seconds = Long.toString(Math.max(1, Math.ceilDiv(left.toMillis(), MILLIS)));
        return Problem.of(
                TOO_MANY,
                "sign-in-delayed",
                "There were too many wrong secrets.",
                "Try again in " + seconds + " s; elsewhere and for others nothing has changed.",
                Map.of("seconds", seconds));
    }

    private static Problem weak(Weakness weakness) {
        return Problem.of(
                BAD,
                "secret-too-weak",
                "The chosen secret is too easy to guess.",
                "The fact least tells how many characters it needs; the fact why, what is wrong with it.",
                Map.of("least", Integer.toString(weakness.least()), "why", Words.kebab(weakness.reason())));
    }

    static Problem consentNeeded(Consented act) {
        return Problem.of(
                FORBIDDEN,
                "consent-needed",
                act.people() > 1 ? "This needs a second person." : "This needs a person who says who it is.",
                "It needs " + act.people() + ", at least one of them "
                        + act.least().word()
                        + ". Consent to the fact act first; it holds for a minute and for one act.",
                Map.of("act", act.word()));
    }

    /** The staff list cannot be changed so. */
    static Problem staffRefused(String sentence) {
        return Problem.of(CONFLICT, "staff-refused", "The staff list stays as it is.", sentence, Map.of());
    }
}
