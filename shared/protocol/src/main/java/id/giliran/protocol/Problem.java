package id.giliran.protocol;

import java.util.Map;

/**
 * Why the hub did not do what was asked, as {@code application/problem+json} (RFC 9457).
 *
 * @param type {@code urn:giliran:problem:} and the code
 * @param title one English sentence for a technician; screens show their own words for the code
 * @param status the HTTP status
 * @param code stable, in kebab-case, such as {@code nothing-waiting}
 * @param detail what exactly was wrong and what to do
 * @param facts what a screen needs to say it in words, such as {@code number} or {@code opensAt}
 */
public record Problem(String type, String title, int status, String code, String detail, Map<String, String> facts) {
    /** Media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        facts = Map.copyOf(facts);
    }

    /** A problem of this code. */
    public static Problem of(int status, String code, String title, String detail, Map<String, String> facts) {
        return new Problem("urn:giliran:problem:" + code, title, status, code, detail, facts);
    }
}
