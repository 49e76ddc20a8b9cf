package id.giliran.hub.people;

import id.giliran.hub.access.Person;
import id.giliran.hub.access.PersonRole;
import id.giliran.hub.people.Weakness.Reason;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a PIN or password must be: long, and none of those that are tried first. No kinds of signs are asked for and none is
 * forced to be changed by the calendar, as people then choose worse ones (NIST SP 800-63B, 5.1.1.2).
 */
final class SecretRules {
    private static final int LEAST_DIGITS = 6;
    private static final int LEAST_CHARACTERS = 8;
    private static final int LEAST_NAME = 3;

    /** In small letters. A list of millions would need a file; these are what is tried first in an Indonesian office. */
    private static final Set<String> COMMON = Set.of(
            "password",
            "passw0rd",
            "password1",
            "password123",
            "kata sandi",
            "katasandi",
            "rahasia1",
            "rahasia123",
            "qwertyui",
            "qwerty123",
            "qwertyuiop",
            "asdfghjk",
            "asdfghjkl",
            "1q2w3e4r",
            "1qaz2wsx",
            "iloveyou",
            "admin123",
            "administrator",
            "operator",
            "operator1",
            "supervisor",
            "imigrasi",
            "imigrasi1",
            "imigrasi123",
            "imigrasi2026",
            "giliran1",
            "giliran123",
            "antrean1",
            "antrian1",
            "paspor123",
            "loket123",
            "kantor123",
            "indonesia",
            "indonesia1",
            "indonesia45",
            "bismillah",
            "bismillah1",
            "bismillah123",
            "alhamdulillah",
            "sayangku",
            "cintaku1",
            "merdeka1",
            "merdeka45",
            "garuda123",
            "semangat",
            "petugas1",
            "petugas123",
            "welcome1",
            "letmein1",
            "abcd1234",
            "abc12345",
            "a1b2c3d4",
            "11223344",
            "12341234",
            "17081945");

    private SecretRules() {}

    /** What is wrong with a secret for this person; empty when it can be taken. */
    static Optional<Weakness> weakness(Person person, String secret) {
        boolean digits = secret.chars().allMatch(character -> character >= '0' && character <= '9');
        int least = digits && person.role() != PersonRole.ADMINISTRATOR ? LEAST_DIGITS : LEAST_CHARACTERS;
        return reason(person, secret, least).map(reason -> new Weakness(reason, least));
    }

    private static Optional<Reason> reason(Person person, String secret, int least) {
        String small = secret.toLowerCase(Locale.ROOT);
        if (secret.codePointCount(0, secret.length()) < least) {
            return Optional.of(Reason.SHORT);
        }
        if (isSeries(small) || isRepeated(small)) {
            return Optional.of(Reason.TRIVIAL);
        }
        if (COMMON.contains(small)) {
            return Optional.of(Reason.COMMON);
        }
        return holdsName(person, small) ? Optional.of(Reason.NAME) : Optional.empty();
    }

    /** As 123456, 987654 and 567890. */
    private static boolean isSeries(String text) {
        return steps(text).allMatch(step -> step == 1 || step == '0' - '9')
                || steps(text).allMatch(step -> step == -1 || step == '9' - '0');
    }

    private static IntStream steps(String text) {
        return IntStream.range(1, text.length()).map(index -> text.charAt(index) - text.charAt(index - 1));
    }

    /** As 777777, 121212 and 123123. */
    private static boolean isRepeated(String text) {
        return IntStream.rangeClosed(1, text.length() / 2)
                .anyMatch(length -> IntStream.range(length, text.length())
                        .allMatch(index -> text.charAt(index) == text.charAt(index - length)));
    }

    private static boolean holdsName(Person person, String secret) {
        return Arrays.stream((person.id() + " " + person.name())
                        .toLowerCase(Locale.ROOT)
                        .split("[^\\p{L}\\p{N}]+"))
                .filter(part -> part.length() >= LEAST_NAME)
                .anyMatch(secret::contains);
    }
}
