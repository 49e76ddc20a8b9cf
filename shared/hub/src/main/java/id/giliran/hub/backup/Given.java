package id.giliran.hub.backup;

import id.giliran.core.Office;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.Ordinals;
import id.giliran.core.plan.Service;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which ordinary numbers an open business day has given.
 *
 * @param highest the last ordinal of each letter that the next one comes after
 * @param offline what ordinary numbers leave out
 */
record Given(LocalDate day, Map<Character, Integer> highest, Optional<Ordinals> offline) {
    Given {
        highest = Map.copyOf(highest);
    }

    /** Of an office whose day is open. */
    static Optional<Given> of(Office office) {
        return office.day().map(day -> of(office, day, office.plan()));
    }

    private static Given of(Office office, LocalDate day, OfficePlan plan) {
        Map<Character, Integer> highest = new HashMap<>();
        for (Service service : plan.services()) {
            highest.put(service.letter(), office.nextNumber(service.letter()).ordinal() - 1);
        }
        return new Given(day, highest, plan.offlineNumbers());
    }

    /** The ordinal that comes so many numbers after the last one. */
    int after(char letter, int numbers) {
        int last = highest.getOrDefault(letter, 0);
        int plain = last + numbers;
        return offline.filter(left -> left.first() > last && left.first() <= plain)
                .map(left -> plain + left.size())
                .orElse(plain);
    }
}
