package id.giliran.core;

import id.giliran.core.plan.KioskNumber;
import id.giliran.core.plan.Ordinals;
import id.giliran.core.plan.ServiceId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The numbers that each kiosk holds for the time without the hub, and up to where its share was ever used. */
final class Leases {
    private final Map<Holder, Holding> holdings = new HashMap<>();
    private final Map<Character, ServiceId> services = new TreeMap<>();

    private record Holder(KioskNumber kiosk, char letter) {}

    /** @param highest ordinal that was leased or is known to be given; below it nothing is leased again */
    private record Holding(NavigableSet<Integer> unspent, int highest) {
        static final Holding NOTHING = new Holding(new TreeSet<>(), 0);

        Holding and(Ordinals leased) {
            var more = new TreeSet<>(unspent);
            IntStream.rangeClosed(leased.first(), leased.last()).forEach(more::add);
            return new Holding(more, Math.max(highest, leased.last()));
        }

        Holding without(int ordinal) {
            var rest = new TreeSet<>(unspent);
            rest.remove(ordinal);
            return new Holding(rest, Math.max(highest, ordinal));
        }
    }

    void lease(KioskNumber kiosk, ServiceId service, char letter, Ordinals numbers) {
        services.put(letter, service);
        holdings.put(new Holder(kiosk, letter), holding(kiosk, letter).and(numbers));
    }

    /** A number was given, whether or not it is known to be leased. */
    void spend(KioskNumber kiosk, ServiceId service, char letter, int ordinal) {
        services.put(letter, service);
        holdings.put(new Holder(kiosk, letter), holding(kiosk, letter).without(ordinal));
    }

    /** The highest ordinal of the kiosk's share that may be on paper; 0 when none can be. */
    int highest(KioskNumber kiosk, char letter) {
        return holding(kiosk, letter).highest();
    }

    int unspent(KioskNumber kiosk, char letter) {
        return holding(kiosk, letter).unspent().size();
    }

    /** Leased numbers of a letter that no ticket is known to have, at all kiosks together. */
    int unspent(char letter) {
        return holdings.entrySet().stream()
                .filter(held -> held.getKey().letter() == letter)
                .mapToInt(held -> held.getValue().unspent().size())
                .sum();
    }

    /** The same one by one, as unbroken rows in ascending order. */
    List<Ordinals> unspentBlocks(KioskNumber kiosk, char letter) {
        var blocks = new ArrayList<Ordinals>();
        for (int ordinal : holding(kiosk, letter).unspent()) {
            var follows = !blocks.isEmpty() && blocks.getLast().last() == ordinal - 1;
            int first = follows ? blocks.removeLast().first() : ordinal;
            blocks.add(new Ordinals(first, ordinal));
        }
        return List.copyOf(blocks);
    }

    /** The service of each letter of which kiosks hold or have given numbers today. */
    Map<Character, ServiceId> services() {
        return Map.copyOf(services);
    }

    private Holding holding(KioskNumber kiosk, char letter) {
        return holdings.getOrDefault(new Holder(kiosk, letter), Holding.NOTHING);
    }

    private List<Object> state() {
        return List.of(holdings, services);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Leases that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return holdings.toString();
    }
}
