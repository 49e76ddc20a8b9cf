package id.giliran.rehearsal.trial.storm;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.CounterActs;
import id.giliran.hubclient.HubConnection;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.pairing.Device;
import id.giliran.protocol.pairing.DeviceRole;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.request.ChangeSecretRequest;
import id.giliran.protocol.request.SignInRequest;
import id.giliran.rehearsal.hubprocess.Entrance;
import id.giliran.rehearsal.hubprocess.HubProcess;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Somebody who signs in at the usual counter again and again, and serves visitors. */
final class StormOperator implements AutoCloseable {
    private static final Duration BETWEEN = Duration.ofMillis(30);
    private static final int VISITORS = 5;

    private final CountDownLatch never = new CountDownLatch(1);
    private final HubConnection connection;
    private final CounterActs acts;
    private final int counter;
    private final String person;
    private final String secret;

    /** @param first the first secret, which is changed at once */
    StormOperator(HubProcess hub, Path devices, int counter, String person, String first) throws IOException {
        this.connection =
                Entrance.letIn(hub.place(), new Device(DeviceRole.COUNTER, counter, "Loket " + counter), devices);
        this.acts = new CounterActs(connection, counter);
        this.counter = counter;
        this.person = person;
        this.secret = "hujan-bulan-juni-" + counter;
        ChangeSecretRequest change = new ChangeSecretRequest(person, first, secret);
        ActResult<ActReply> changed = connection.act(ApiPaths.SECRET, change, ActReply.class);
        if (!(changed instanceof ActResult.Done<?>)) {
            throw new IOException("The first secret of " + person + " could not be changed: " + changed);
        }
    }

    /** Works for this long. */
    Felt work(Duration length) throws InterruptedException {
        Felt felt = new Felt();
        long end = System.nanoTime() + length.toNanos();
        do {
            felt.signIn(this::signIn);
            for (int visitor = 0; visitor < VISITORS && System.nanoTime() < end; visitor++) {
                serve(felt);
            }
            felt.act(acts::signOut);
            pause();
        } while (System.nanoTime() < end);
        return felt;
    }

    private ActResult<ActReply> signIn() {
        SignInRequest request = new SignInRequest(person, null, secret);
        return connection.act(ApiPaths.counter(counter, CounterAct.SIGN_IN), request, ActReply.class);
    }

    private void serve(Felt felt) throws InterruptedException {
        pause();
        if (felt.act(acts::callNext) instanceof ActResult.Done<ActReply>(ActReply called)) {
            String ticket = String.valueOf(called.ticket());
            pause();
            felt.act(() -> acts.start(ticket));
            pause();
            felt.act(() -> acts.finish(ticket, "completed"));
        }
    }

    private void pause() throws InterruptedException {
        boolean _ = never.await(BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        connection.close();
    }
}
