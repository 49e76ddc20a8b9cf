package id.giliran.protocol.reply;

import java.util.List;

/** The staff list, by id. */
public record StaffReply(List<Line> people) {
    public StaffReply {
        people = List.copyOf(people);
    }

    /**
     * Somebody of the staff.
     *
     * @param role {@code operator}, {@code supervisor} or {@code administrator}
     * @param firstSecret whether the secret is still the one that somebody else gave
     */
    public record Line(String person, String name, String role, boolean firstSecret) {}
}
