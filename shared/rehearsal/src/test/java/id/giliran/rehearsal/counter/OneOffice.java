package id.giliran.rehearsal.counter;

import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.HubConnection;
import id.giliran.hubclient.KioskActs;
import id.giliran.hubclient.finding.HubPlace;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.rehearsal.Workplace;
import id.giliran.rehearsal.hubprocess.HubProcess;
import id.giliran.rehearsal.hubprocess.RehearsalOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real hub with its day open, whose counters serve everything, and a kiosk's hand that gives numbers. */
final class OneOffice implements AutoCloseable {
    private final Path folder;
    private final HubProcess hub;
    private final HubConnection connection;
    private final KioskActs kiosk;

    OneOffice(Path folder) throws IOException {
        this(folder, "30s");
    }

    /** @param gap the least time before a visitor is called again */
    OneOffice(Path folder, String gap) throws IOException {
        this.folder = folder;
        RehearsalOffice.copyWithCounters(Workplace.config(), config(), 2);
        setGap(gap);
        hub = HubProcess.start(config(), folder.resolve("hub"));
        connection = hub.connect();
        kiosk = new KioskActs(connection, 1);
        Workplace.openDay(connection);
    }

    private void setGap(String gap) throws IOException {
        Path office = config().resolve("office.yaml");
        Files.writeString(office, Files.readString(office).replaceFirst("gap: \"?30s\"?", "gap: " + gap));
    }

    Path config() {
        return folder.resolve("config");
    }

    /** A connection of its own for a counter's window. */
    HubConnection connect() throws IOException {
        return hub.connect();
    }

    /** The hub's own folder. */
    Path data() {
        return hub.data();
    }

    HubPlace place() {
        return hub.place();
    }

    HubConnection connection() {
        return connection;
    }

    /** A visitor's number, with its paper in hand. */
    String number(String service) {
        if (kiosk.issue(new IssueTicketRequest(service, "id", null)) instanceof ActResult.Done<IssuedReply>(var reply)
                && kiosk.printed(reply.ticket(), "acknowledged") instanceof ActResult.Done<?>) {
            return reply.number();
        }
        throw new IllegalStateException("The hub gave no number for " + service);
    }

    void kill() {
        hub.kill();
    }

    void restart() throws IOException {
        hub.restart();
    }

    @Override
    public void close() {
        connection.close();
        hub.close();
    }
}
