package id.giliran.hub.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person answers for; each may do all that the one before may. */
public enum PersonRole {
    OPERATOR,
    SUPERVISOR,
    ADMINISTRATOR;

    /** Whether this role may do what that one may. */
    public boolean covers(PersonRole needed) {
        return compareTo(needed) >= 0;
    }

    /** The word in JSON, staff lists and the journal, such as {@code supervisor}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of this word. */
    public static Optional<PersonRole> of(String word) {
        return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
    }
}
