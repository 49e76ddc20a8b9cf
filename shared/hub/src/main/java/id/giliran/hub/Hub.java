package id.giliran.hub;

import id.giliran.hub.access.store.AccessException;
import id.giliran.hub.authority.Authority;
import id.giliran.hub.authority.AuthorityException;
import id.giliran.hub.config.HubSettings;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.hub.config.OfficeTexts;
import id.giliran.hub.health.HubHealth;
import id.giliran.hub.http.Capacity;
import id.giliran.hub.http.HubServer;
import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.SqliteEventJournal;
import id.giliran.hub.lan.Announced;
import id.giliran.hub.lan.Lan;
import id.giliran.hub.pairing.Devices;
import id.giliran.hub.push.ScreenStreams;
import id.giliran.hub.retention.Retention;
import id.giliran.hub.retention.WholeHub;
import id.giliran.hub.sequencer.HubClock;
import id.giliran.hub.sequencer.SystemHubClock;
import id.giliran.protocol.view.Health;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running hub. All parts are put together here and nowhere else. */
public final class Hub implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Hub.class);

    private final OfficeAtWork office;
    private final ScreenStreams streams;
    private final HubServer server;
    private final HubHealth health;
    private final Devices devices;
    private final Lan lan;

    private Hub(
            OfficeAtWork office, ScreenStreams streams, HubServer server, HubHealth health, Devices devices, Lan lan) {
        this.office = office;
        this.streams = streams;
        this.server = server;
        this.health = health;
        this.devices = devices;
        this.lan = lan;
    }

    /** The file of the journal in a data folder. */
    public static Path journalIn(Path data) {
        return data.resolve("journal.db");
    }

    /**
     * Starts a hub by the computer's clock.
     *
     * @throws HubException when the settings, the journal or the port cannot be used; then nothing runs
     */
    public static Hub start(HubSettings settings) throws HubException {
        return start(settings, new SystemHubClock());
    }

    /** Starts a hub by this clock. */
    public static Hub start(HubSettings settings, HubClock clock) throws HubException {
        try {
            Authority.prepare(settings.data(), clock::now);
            OfficeSettings office = OfficeSettings.read(settings.office());
            office.warnings().forEach(LOG::warn);
            WholeHub.refuseHalfWiped(settings.data());
            return start(settings, office, clock);
        } catch (SettingsException | JournalException | AuthorityException | AccessException | IOException failure) {
            throw new HubException(failure);
        }
    }

    private static Hub start(HubSettings settings, OfficeSettings office, HubClock clock)
            throws JournalException, IOException, AuthorityException {
        SqliteEventJournal journal = SqliteEventJournal.open(journalIn(settings.data()));
        Retention.keep(journal, journalIn(settings.data()), settings.kept(), office, clock.now());
        HubIdentity identity = HubIdentity.open(settings.data(), clock, journal);
        OfficeAtWork work = new OfficeAtWork(settings, office, clock, journal, identity.access());
        String run = UUID.randomUUID().toString();
        ScreenStreams streams = new ScreenStreams(
                work.board(), clock, run, Capacity.ofThisProcess().streams());
        Devices devices =
                new Devices(settings.data(), identity.access(), identity.authority(), work.sequencer(), clock);
        try {
            work.begin();
            HubHealth health = work.health(run, streams);
            health.attend(devices::notice);
            health.attend(() -> work.people().staff().notice(devices.registry()));
            HubServer server = HubServer.start(
                    settings.listen(),
                    settings.port(),
                    identity.authority().forHub(),
                    work.api(health, streams, devices));
            Lan lan = Lan.begin(settings.listen(), announced(office, identity.authority(), server.port()));
            LOG.info(
                    "Hub {} listens on port {}, run {}, journal row {}, business day {}",
                    HubHealth.version(),
                    server.port(),
                    run,
                    work.board().status().journalSeq(),
                    work.board().status().day());
            return new Hub(work, streams, server, health, devices, lan);
        } catch (JournalException | IOException failure) {
            streams.close();
            devices.close();
            work.close();
            throw failure;
        }
    }

    private static Announced announced(OfficeSettings office, Authority authority, int port) {
        return new Announced(office.texts().name().getOrDefault(OfficeTexts.INDONESIAN, ""), authority.mark(), port);
    }

    /** The port that it listens on. */
    public int port() {
        return server.port();
    }

    /** Where programs on this machine reach it. */
    public URI address() {
        return URI.create("https://127.0.0.1:" + port());
    }

    /** By which addresses other computers reach it; none when it listens for its own computer only. */
    public List<String> lanAddresses() {
        return lan.addresses();
    }

    /** How it is. */
    public Health health() {
        return health.tell();
    }

    /**
     * Ends all streams, answers what was taken in, and lets go of the journal: within 5 seconds for the network and 10 for the
     * disk, whatever hangs.
     */
    @Override
    public void close() {
        LOG.info("The hub ends: it answers what was begun and takes in nothing new");
        lan.close();
        streams.close();
        server.close();
        devices.close();
        office.close();
        LOG.info("The hub has ended");
    }
}
