package id.giliran.rehearsal.trial.flood;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.DayActs;
import id.giliran.hubclient.HubConnection;
import id.giliran.hubclient.KioskActs;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.DeviceRole;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.rehearsal.hubprocess.Entrance;
import id.giliran.rehearsal.hubprocess.HubProcess;
import id.giliran.rehearsal.trial.attack.Attackers;
import id.giliran.rehearsal.trial.attack.Heard;
import id.giliran.rehearsal.trial.attack.Rounds;
import id.giliran.rehearsal.trial.attack.Way;
import id.giliran.rehearsal.trial.bench.load.Latencies;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A hub, a kiosk that gives numbers at an even pace, and somebody who floods the hub from another address of the computer. */
final class FloodTrial implements AutoCloseable {
    private static final Device KIOSK = new Device(DeviceRole.KIOSK, 1, "Kios 1");
    private static final IssueTicketRequest NUMBER = new IssueTicketRequest("information", "id", null);
    private static final Duration BETWEEN = Duration.ofMillis(40);

    /** What one may do at once is used up by then. */
    private static final Duration TO_GET_GOING = Duration.ofSeconds(2);

    private final CountDownLatch never = new CountDownLatch(1);
    private final HubProcess hub;
    private final Path folder;
    private final HubConnection kiosk;
    private final KioskActs acts;

    /** @param folder of the devices */
    FloodTrial(HubProcess hub, Path folder, ZoneId zone) throws IOException {
        this.hub = hub;
        this.folder = folder;
        this.kiosk = Entrance.letIn(hub.place(), KIOSK, folder);
        this.acts = new KioskActs(kiosk, 1);
        try (HubConnection owner = hub.connect()) {
            new DayActs(owner).open(LocalDate.now(zone));
        }
    }

    /**
     * Floods it in this way, with a rest after each time.
     *
     * @param length of each flood, and of the quiet between
     * @param tries a second
     */
    FloodRow flood(Way way, int rounds, Duration length, int tries) throws IOException, InterruptedException {
        Rounds felt = new Rounds();
        Heard heard = new Heard();
        Duration attacking = Duration.ZERO;
        Duration hubs = Duration.ZERO;
        try (Attackers attackers = Attackers.start(hub, folder, tries, List.of(way))) {
            Latencies before = feel(length);
            for (int round = 0; round < rounds; round++) {
                attackers.begin();
                var _ = feel(TO_GET_GOING);
                Duration attackerBusy = attackers.busy();
                Duration hubBusy = busy();
                Latencies during = feel(length);
                attacking = attacking.plus(attackers.busy()).minus(attackerBusy);
                hubs = hubs.plus(busy()).minus(hubBusy);
                heard.addAll(attackers.rest());
                Latencies after = feel(length);
                felt.add(before, during, after);
                before = after;
            }
        }
        Duration flooded = length.multipliedBy(rounds);
        return new FloodRow(
                way, felt, heard, flooded.plus(TO_GET_GOING.multipliedBy(rounds)), flooded, hubs, attacking);
    }

    /** What the kiosk feels for this long. */
    Latencies feel(Duration length) throws IOException, InterruptedException {
        Latencies felt = new Latencies();
        long end = System.nanoTime() + length.toNanos();
        while (System.nanoTime() < end) {
            long begun = System.nanoTime();
            if (!(acts.issue(NUMBER) instanceof ActResult.Done<?>)) {
                throw new IOException("The kiosk got no number within its patience.");
            }
            felt.add(System.nanoTime() - begun);
            boolean _ = never.await(BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
        }
        return felt;
    }

    /** How long the hub has kept a processor busy until now. */
    private Duration busy() {
        return ProcessHandle.of(hub.pid())
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        kiosk.close();
    }
}
