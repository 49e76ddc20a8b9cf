package id.giliran.hub.access.store;

import id.giliran.hub.access.KnownDevice;
import id.giliran.hub.access.store.RegisteredDevice.Certificate;
import id.giliran.hub.access.store.RegisteredDevice.End;
import id.giliran.hub.access.store.Standing.TurnedAway;
import id.giliran.hub.access.store.Standing.Why;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.DeviceRole;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The devices that were ever let in. All are in memory, so that looking one up at each request costs nothing; what changes is
 * durable before it counts. Safe for use by many threads.
 */
public final class DeviceRegistry {
    /** For a person who looks whether a device is alive; more would only make work. */
    private static final Duration SEEN_TO_THE = Duration.ofSeconds(30);

    private final AccessFile file;
    private final Map<String, RegisteredDevice> devices = new ConcurrentHashMap<>();
    private final Set<String> unstored = ConcurrentHashMap.newKeySet();
    private final List<Consumer<String>> watchers = new CopyOnWriteArrayList<>();
    private final ReentrantLock changing = new ReentrantLock();

    /** @throws AccessException when the file cannot be read */
    public DeviceRegistry(AccessFile file) {
        this.file = file;
        file.read(DeviceTable::all).forEach(device -> devices.put(device.id(), device));
    }

    /** All, those that are no longer let in last; by role, number and the time of their pairing. */
    public List<RegisteredDevice> all() {
        return devices.values().stream()
                .sorted(Comparator.comparing((RegisteredDevice each) -> !each.isLive())
                        .thenComparing(each -> each.known().device().role())
                        .thenComparing(each -> each.known().device().number())
                        .thenComparing(each -> each.pairing().at()))
                .toList();
    }

    /** The device of this id, also one that is no longer let in. */
    public Optional<RegisteredDevice> find(String id) {
        return Optional.ofNullable(devices.get(id));
    }

    /** Whether at least one device of this role is let in. */
    public boolean isAnyLive(DeviceRole role) {
        return devices.values().stream()
                .anyMatch(each -> each.isLive() && each.known().device().role() == role);
    }

    /** The device that has this number now; devices without a number have none. */
    public Optional<RegisteredDevice> holder(DeviceRole role, int number) {
        return devices.values().stream()
                .filter(RegisteredDevice::isLive)
                .filter(each -> number > 0
                        && each.known().device().role() == role
                        && each.known().device().number() == number)
                .findFirst();
    }

    /** Whom to tell the id of each device that is no longer let in; called at once, on the thread that turned it away. */
    public void watchEnds(Consumer<String> watcher) {
        watchers.add(watcher);
    }

    /**
     * Whether the device of a certificate is let in, and notes that it was heard of. The first use of a certificate that was
     * given to it makes the one of before worthless.
     *
     * @param serial hexadecimal
     */
    public Standing check(String id, String serial, DeviceRole role, Instant now) {
        RegisteredDevice device = devices.get(id);
        if (device == null || device.known().device().role() != role) {
            return new TurnedAway(Why.UNKNOWN);
        }
        if (device.ended() != null) {
            return new TurnedAway(device.ended().by() == End.REVOKED ? Why.REVOKED : Why.REPLACED);
        }
        if (device.next() != null && device.next().serial().equals(serial)) {
            // Stored later, as nobody may wait for the disk here; until then a restart makes the one before count once
            // more.
            devices.computeIfPresent(id, (key, each) -> each.renewed());
            unstored.add(id);
        } else if (!device.certificate().serial().equals(serial)) {
            return new TurnedAway(Why.OUTDATED);
        }
        hearOf(device, now);
        return new Standing.Known(device.known());
    }

    private void hearOf(RegisteredDevice device, Instant now) {
        Instant seen = device.seen();
        if (seen == null || now.isAfter(seen.plus(SEEN_TO_THE))) {
            devices.computeIfPresent(device.id(), (id, each) -> each.seen(now));
            unstored.add(device.id());
        }
    }

    /** Stores when and by which certificate devices were heard of; called now and then, as it waits for the disk. */
    public void storeHeard() {
        List<String> heard = List.copyOf(unstored);
        if (heard.isEmpty()) {
            return;
        }
        heard.forEach(unstored::remove);
        changing.lock();
        try {
            int _ = file.write(connection -> {
                for (String id : heard) {
                    DeviceTable.put(connection, Objects.requireNonNull(devices.get(id), "none is ever removed"));
                }
                return heard.size();
            });
        } finally {
            changing.unlock();
        }
    }

    /**
     * Lets a device in.
     *
     * @param known with an id that no device ever had
     * @param mayReplace whether the device that has its number may lose it
     */
    public Entry admit(
            KnownDevice known,
            String key,
            Certificate certificate,
            RegisteredDevice.Pairing pairing,
            Predicate<RegisteredDevice> mayReplace) {
        RegisteredDevice newcomer = RegisteredDevice.fresh(known, key, certificate, pairing);
        changing.lock();
        try {
            Optional<RegisteredDevice> holder =
                    holder(known.device().role(), known.device().number());
            if (holder.isPresent() && !mayReplace.test(holder.get())) {
                return new Entry.Taken(holder.get());
            }
            Optional<RegisteredDevice> replaced = holder.map(each -> each.ended(pairing.at(), End.REPLACED));
            store(replaced.stream().toList(), newcomer);
            return new Entry.Admitted(newcomer, replaced);
        } finally {
            changing.unlock();
        }
    }

    private void store(List<RegisteredDevice> ended, RegisteredDevice newcomer) {
        RegisteredDevice _ = file.write(connection -> {
            for (RegisteredDevice each : ended) {
                DeviceTable.put(connection, each);
            }
            DeviceTable.put(connection, newcomer);
            return newcomer;
        });
        ended.forEach(each -> devices.put(each.id(), each));
        devices.put(newcomer.id(), newcomer);
        ended.forEach(this::tellEnded);
    }

    /** Gives a device a certificate that counts beside the present one until it is used; empty when it is not let in. */
    public Optional<RegisteredDevice> renew(String id, Certificate next) {
        return change(id, each -> each.isLive() ? each.given(next) : each).filter(RegisteredDevice::isLive);
    }

    /** Gives a device another name; empty when there is none of this id. */
    public Optional<RegisteredDevice> rename(String id, String name) {
        return change(id, each -> each.named(name));
    }

    /** Turns a device away from now on; empty when there is none of this id that is let in. */
    public Optional<RegisteredDevice> revoke(String id, Instant now) {
        if (!find(id).map(RegisteredDevice::isLive).orElse(false)) {
            return Optional.empty();
        }
        Optional<RegisteredDevice> revoked = change(id, each -> each.isLive() ? each.ended(now, End.REVOKED) : each);
        revoked.ifPresent(this::tellEnded);
        return revoked;
    }

    private void tellEnded(RegisteredDevice device) {
        watchers.forEach(watcher -> watcher.accept(device.id()));
    }

    private Optional<RegisteredDevice> change(String id, UnaryOperator<RegisteredDevice> change) {
        changing.lock();
        try {
            RegisteredDevice device = devices.get(id);
            if (device == null) {
                return Optional.empty();
            }
            RegisteredDevice changed = change.apply(device);
            RegisteredDevice stored = file.write(connection -> {
                DeviceTable.put(connection, changed);
                return changed;
            });
            devices.put(id, stored);
            return Optional.of(stored);
        } finally {
            changing.unlock();
        }
    }

    /** How a person is told of a device, such as {@code kiosk 1 (Kios 1)}. */
    public static String words(Device device) {
        String number = device.number() > 0 ? " " + device.number() : "";
        return device.role().word() + number + " (" + device.name() + ")";
    }
}
