package id.giliran.kiosk.visit;

import id.giliran.protocol.view.KioskView.ServiceTile;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor wants a number for, as far as they have said.
 *
 * @param booking absent for a visitor without appointment
 * @param party how many people come with the one number
 * @param missing positions in the list of requirements of what they have not with them
 */
public record Wish(ServiceTile service, @Nullable Booking booking, int party, List<Integer> missing) {
    public Wish {
        missing = List.copyOf(missing);
    }

    static Wish of(ServiceTile service, @Nullable Booking booking) {
        return new Wish(service, booking, 1, List.of());
    }

    Wish forParty(int people) {
        return new Wish(service, booking, people, missing);
    }

    Wish toggled(int requirement) {
        TreeSet<Integer> lacking = new TreeSet<>(missing);
        if (!lacking.remove(requirement)) {
            lacking.add(requirement);
        }
        return new Wish(service, booking, party, List.copyOf(lacking));
    }
}
