package id.giliran.core.plan;

import java.util.Optional;

/**
 * The kiosks of an office, and the numbers that they may give by themselves while the hub is away. Each kiosk has a share of
 * its own: even a hub that has forgotten what it leased cannot lease it to another kiosk.
 *
 * @param count how many kiosks there are, numbered from 1
 * @param offline the numbers of each letter that are never given otherwise
 * @param block how many a kiosk is leased at a time
 */
public record KioskPlan(int count, Ordinals offline, int block) {
    public KioskPlan {
        if (count < 1 || block < 1 || offline.size() / count < block) {
            throw new IllegalArgumentException(
                    "numbers " + offline + " do not give " + count + " kiosks a block of " + block);
        }
    }

    /** The numbers of each letter that are for this kiosk alone; empty for a kiosk that the office does not have. */
    public Optional<Ordinals> share(KioskNumber kiosk) {
        if (kiosk.value() < 1 || kiosk.value() > count) {
            return Optional.empty();
        }
        int size = offline.size() / count;
        int first = offline.first() + (kiosk.value() - 1) * size;
        return Optional.of(new Ordinals(first, first + size - 1));
    }

    /** Whether the same numbers belong to the same kiosks. */
    boolean sharesAs(KioskPlan other) {
        return count == other.count && offline.equals(other.offline);
    }
}
