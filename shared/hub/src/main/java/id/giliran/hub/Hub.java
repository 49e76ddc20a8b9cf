package id.giliran.hub;

import id.giliran.hub.access.store.AccessException;
import id.giliran.hub.access.store.AccessFile;
import id.giliran.hub.appointment.AppointmentBook;
import id.giliran.hub.appointment.ListFolder;
import id.giliran.hub.authority.Authority;
import id.giliran.hub.authority.AuthorityException;
import id.giliran.hub.backup.Backups;
import id.giliran.hub.backup.FolderStatus;
import id.giliran.hub.config.HubSettings;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.hub.config.OfficeTexts;
import id.giliran.hub.daysheet.DaySheets;
import id.giliran.hub.health.HubHealth;
import id.giliran.hub.health.Storage;
import id.giliran.hub.http.Capacity;
import id.giliran.hub.http.HubApi;
import id.giliran.hub.http.HubServer;
import id.giliran.hub.journal.DayExport;
import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.SqliteEventJournal;
import id.giliran.hub.lan.Announced;
import id.giliran.hub.lan.Lan;
import id.giliran.hub.metrics.MeteredJournal;
import id.giliran.hub.metrics.MetricsPage;
import id.giliran.hub.metrics.Tally;
import id.giliran.hub.notice.Notices;
import id.giliran.hub.pairing.Devices;
import id.giliran.hub.people.People;
import id.giliran.hub.push.ScreenStreams;
import id.giliran.hub.push.ViewBoard;
import id.giliran.hub.report.DisplayReports;
import id.giliran.hub.report.KioskReports;
import id.giliran.hub.retention.Retention;
import id.giliran.hub.retention.WholeHub;
import id.giliran.hub.sequencer.HubClock;
import id.giliran.hub.sequencer.PriorityGate;
import id.giliran.hub.sequencer.Sequencer;
import id.giliran.hub.sequencer.SystemHubClock;
import id.giliran.hub.view.Views;
import id.giliran.protocol.view.Health;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running hub. All parts are put together here and nowhere else. */
public final class Hub implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Hub.class);

    /** Longer than a slow disk takes for a flush, and shorter than people wait before they ask. */
    private static final Duration LONGEST_TURN = Duration.ofSeconds(10);

    private static final Duration LOOK_AT_NOTICES = Duration.ofSeconds(5);
    private static final Duration LOOK_AT_APPOINTMENTS = Duration.ofSeconds(1);

    private final SqliteEventJournal journal;
    private final Sequencer sequencer;
    private final Backups backups;
    private final ScreenStreams streams;
    private final HubServer server;
    private final HubHealth health;
    private final Notices notices;
    private final AppointmentBook appointments;
    private final Devices devices;
    private final AccessFile access;
    private final Lan lan;
    private final People people;

    private Hub(
            SqliteEventJournal journal,
            Sequencer sequencer,
            Backups backups,
            ScreenStreams streams,
            HubServer server,
            HubHealth health,
            Notices notices,
            AppointmentBook appointments,
            Devices devices,
            AccessFile access,
            Lan lan,
            People people) {
        this.devices = devices;
        this.access = access;
        this.lan = lan;
        this.people = people;
        this.appointments = appointments;
        this.health = health;
        this.notices = notices;
        this.journal = journal;
        this.sequencer = sequencer;
        this.backups = backups;
        this.streams = streams;
        this.server = server;
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
        Authority authority = identity.authority();
        AccessFile access = identity.access();
        KioskReports reports = new KioskReports(office.plan().kioskCount());
        DisplayReports displays = new DisplayReports();
        Notices notices = new Notices(
                settings.office().resolveSibling("notices.yaml"),
                office.plan().zone(),
                office.texts().languages());
        AppointmentBook appointments = new AppointmentBook(
                ListFolder.in(settings.data()), office.plan().zone(), clock);
        People people = new People(access, settings.people(), clock);
        ViewBoard board = new ViewBoard(
                new Views(
                        office.texts(),
                        office.plan(),
                        notices::all,
                        notices::staff,
                        appointments::knows,
                        people.presence()),
                reports,
                clock);
        Tally tally = new Tally();
        Backups backups = new Backups(
                journalIn(settings.data()), settings.backups(), office.plan().zone(), clock);
        Sequencer sequencer = new Sequencer(
                new MeteredJournal(journal, tally),
                clock,
                people.listener().and(board).and(backups).and(appointments),
                gate(office));
        String run = UUID.randomUUID().toString();
        ScreenStreams streams =
                new ScreenStreams(board, clock, run, Capacity.ofThisProcess().streams());
        Devices devices = new Devices(settings.data(), access, authority, sequencer, clock);
        try {
            people.connect(sequencer, sequencer);
            board.connect(sequencer);
            sequencer.start();
            refuseForgotten(settings, board);
            backups.start();
            Storage storage =
                    new Storage(journalIn(settings.data()), settings.diskFreeLeast(), sequencer, LONGEST_TURN);
            HubHealth health =
                    new HubHealth(run, clock, board, reports, displays, streams, storage, () -> healthOf(backups));
            health.attend(notices::trouble);
            notices.watch(LOOK_AT_NOTICES, board::refresh);
            health.attend(appointments::trouble);
            health.attend(devices::notice);
            health.attend(() -> people.staff().notice(devices.registry()));
            appointments.start(LOOK_AT_APPOINTMENTS, board::refresh);
            EditedPlan.takeUp(sequencer, board, office.plan()).ifPresent(health::attend);
            HubApi api = new HubApi(
                    office.texts(),
                    office.plan(),
                    clock,
                    sequencer,
                    board,
                    reports,
                    displays,
                    streams,
                    appointments,
                    health::tell,
                    tally,
                    new MetricsPage(tally, health::tell, board, sequencer::waiting)::text,
                    new DaySheets(journalIn(settings.data()), office.texts()),
                    devices,
                    people,
                    new DayExport(journalIn(settings.data()), office.plan().zone()),
                    HubHealth.version());
            HubServer server = HubServer.start(settings.listen(), settings.port(), authority.forHub(), api);
            Lan lan = Lan.begin(
                    settings.listen(),
                    new Announced(
                            office.texts().name().getOrDefault(OfficeTexts.INDONESIAN, ""),
                            authority.mark(),
                            server.port()));
            LOG.info(
                    "Hub {} listens on port {}, run {}, journal row {}, business day {}",
                    HubHealth.version(),
                    server.port(),
                    run,
                    board.status().journalSeq(),
                    board.status().day());
            return new Hub(
                    journal,
                    sequencer,
                    backups,
                    streams,
                    server,
                    health,
                    notices,
                    appointments,
                    devices,
                    access,
                    lan,
                    people);
        } catch (JournalException | IOException failure) {
            notices.close();
            appointments.close();
            devices.close();
            people.close();
            access.close();
            close(streams, sequencer, backups, journal);
            throw failure;
        }
    }

    private static PriorityGate gate(OfficeSettings office) {
        return (group, counted, now) -> office.texts()
                .givesPriority(
                        group, counted, LocalTime.ofInstant(now, office.plan().zone()));
    }

    /** Numbers of a journal that was lost must not be given again by one that begins anew. */
    private static void refuseForgotten(HubSettings settings, ViewBoard board) throws JournalException {
        if (board.status().journalSeq() > 0) {
            return;
        }
        Optional<String> forgotten = Backups.forgotten(journalIn(settings.data()), settings.backups());
        if (forgotten.isPresent()) {
            throw new JournalException(forgotten.get());
        }
    }

    private static List<Health.Backup> healthOf(Backups backups) {
        return backups.status().stream()
                .map(folder -> new Health.Backup(
                        folder.folder().toString(), folder.lastBackup().orElse(null), troubleOf(folder)))
                .toList();
    }

    private static @Nullable String troubleOf(FolderStatus folder) {
        return folder.notices().isEmpty() ? null : String.join(" ", folder.notices());
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
        notices.close();
        appointments.close();
        streams.close();
        server.close();
        devices.close();
        people.close();
        access.close();
        close(streams, sequencer, backups, journal);
        LOG.info("The hub has ended");
    }

    private static void close(ScreenStreams streams, Sequencer sequencer, Backups backups, SqliteEventJournal journal) {
        streams.close();
        sequencer.close();
        backups.close();
        if (!sequencer.ended()) {
            LOG.error("The writer still waits for the disk and is left behind; what was answered is stored.");
            return;
        }
        try {
            journal.close();
        } catch (JournalException failure) {
            LOG.warn("The journal was not closed cleanly", failure);
        }
    }
}
