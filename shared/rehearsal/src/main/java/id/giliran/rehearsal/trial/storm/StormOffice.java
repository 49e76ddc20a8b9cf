package id.giliran.rehearsal.trial.storm;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.DayActs;
import id.giliran.hubclient.HubConnection;
import id.giliran.hubclient.KioskActs;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.DeviceRole;
import id.giliran.protocol.reply.FirstSecretReply;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.request.AddPersonRequest;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.rehearsal.hubprocess.Entrance;
import id.giliran.rehearsal.hubprocess.HubProcess;
import id.giliran.rehearsal.trial.attack.Way;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The people whose PINs are tried, at their usual counters, and a kiosk that sends them visitors. */
final class StormOffice implements AutoCloseable {
    private static final IssueTicketRequest NUMBER = new IssueTicketRequest("information", "id", null);
    private static final Duration BETWEEN = Duration.ofMillis(60);

    private final CountDownLatch never = new CountDownLatch(1);
    private final List<StormOperator> operators = new ArrayList<>();
    private final HubConnection kiosk;
    private final KioskActs kioskActs;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    StormOffice(HubProcess hub, Path devices, ZoneId zone) throws IOException {
        this.kiosk = Entrance.letIn(hub.place(), new Device(DeviceRole.KIOSK, 1, "Kios 1"), devices);
        this.kioskActs = new KioskActs(kiosk, 1);
        try (HubConnection owner = hub.connect()) {
            new DayActs(owner).open(LocalDate.now(zone));
            int counter = 1;
            for (String person : Way.LISTED) {
                operators.add(new StormOperator(hub, devices, counter++, person, add(owner, person)));
            }
        }
    }

    private static String add(HubConnection owner, String person) throws IOException {
        AddPersonRequest request = new AddPersonRequest(person, "operator", null);
        if (owner.act(ApiPaths.staff(person, "add"), request, FirstSecretReply.class)
                instanceof ActResult.Done<FirstSecretReply>(FirstSecretReply reply)) {
            return reply.secret();
        }
        throw new IOException(person + " could not be put into the staff list.");
    }

    /** All work for this long. */
    Felt work(Duration length) throws InterruptedException, IOException {
        List<Callable<Felt>> people = new ArrayList<>();
        people.add(() -> giveNumbers(length));
        operators.forEach(operator -> people.add(() -> operator.work(length)));
        Felt felt = new Felt();
        for (Future<Felt> person : threads.invokeAll(people)) {
            try {
                felt.addAll(person.get());
            } catch (ExecutionException failure) {
                throw new IOException("Somebody of the office could not work", failure);
            }
        }
        return felt;
    }

    private Felt giveNumbers(Duration length) throws InterruptedException {
        Felt felt = new Felt();
        long end = System.nanoTime() + length.toNanos();
        while (System.nanoTime() < end) {
            if (felt.act(() -> kioskActs.issue(NUMBER)) instanceof ActResult.Done<IssuedReply>(IssuedReply issued)) {
                felt.act(() -> kioskActs.printed(issued.ticket(), "status-clean"));
            }
            boolean _ = never.await(BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
        }
        return felt;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        operators.forEach(StormOperator::close);
        kiosk.close();
    }
}
