package id.giliran.hub.lan;

import id.giliran.hub.config.Listen;
import java.net.InetAddress;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How the running hub stands to the LAN. */
public final class Lan implements AutoCloseable {
    private final Listen listen;
    private final Optional<Announcement> announcement;

    private Lan(Listen listen, Optional<Announcement> announcement) {
        this.listen = listen;
        this.announcement = announcement;
    }

    /** Announces the hub, if others than this computer can reach it. */
    public static Lan begin(Listen listen, Announced what) {
        return new Lan(
                listen,
                listen.lan() ? Optional.of(Announcement.begin(what, () -> addresses(listen))) : Optional.empty());
    }

    /** By which addresses others reach the hub now. */
    public List<String> addresses() {
        return listen.lan()
                ? addresses(listen).stream().map(InetAddress::getHostAddress).toList()
                : List.of();
    }

    private static Collection<InetAddress> addresses(Listen listen) {
        return listen.address().map(List::of).orElseGet(LanAddresses::now);
    }

    @Override
    public void close() {
        announcement.ifPresent(Announcement::close);
    }
}
