package id.giliran.hub.people;

import id.giliran.hub.access.Person;
import id.giliran.hub.access.PersonRole;
import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Secrets that are given to somebody for the first use only. */
final class FirstSecret {
    private static final int PIN_DIGITS = 6;
    private static final int ADMINISTRATORS_CHARACTERS = 12;

    /** Without those that are mistaken for each other on paper. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final String DIGITS = "0123456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private FirstSecret() {}

    /** One that keeps the rules. */
    static String of(Person person) {
        boolean administrator = person.role() == PersonRole.ADMINISTRATOR;
        String secret;
        do {
            secret = administrator ? text(LETTERS, ADMINISTRATORS_CHARACTERS) : text(DIGITS, PIN_DIGITS);
        } while (SecretRules.weakness(person, secret).isPresent());
        return secret;
    }

    private static String text(String signs, int length) {
        return RANDOM.ints(length, 0, signs.length())
                .mapToObj(index -> signs.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
