package id.giliran.hub.config;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who can reach the hub.
 *
 * @param address the one of this computer that the LAN reaches it by; absent for all of them, or for none
 * @param lan whether computers other than its own can; only then it is announced
 * @param names by which devices may ask for it, beside its addresses and the computer's own name
 */
public record Listen(Optional<InetAddress> address, boolean lan, Set<String> names) {
    /** Programs of this computer only. */
    public static final Listen LOOPBACK = new Listen(Optional.empty(), false, Set.of());

    /** By every address of this computer. */
    public static final Listen LAN = new Listen(Optional.empty(), true, Set.of());

    private static final Set<String> THIS_COMPUTER = Set.of("127.0.0.1", "localhost", "::1");

    public Listen {
        names = Set.copyOf(names);
    }

    /** What a person wrote: {@code lan}, an address of this computer, or {@code 127.0.0.1}; empty for anything else. */
    static Optional<Listen> of(String written) {
        if (written.equals("lan")) {
            return Optional.of(LAN);
        }
        if (THIS_COMPUTER.contains(written)) {
            return Optional.of(LOOPBACK);
        }
        try {
            InetAddress address = InetAddress.ofLiteral(written);
            return address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isMulticastAddress()
                    ? Optional.empty()
                    : Optional.of(new Listen(Optional.of(address), true, Set.of()));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    Listen named(List<String> more) {
        return new Listen(address, lan, Set.copyOf(more));
    }
}
