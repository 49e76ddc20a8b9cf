package id.giliran.hub;

import id.giliran.hub.access.store.AccessFile;
import id.giliran.hub.appointment.AppointmentBook;
import id.giliran.hub.appointment.ListFolder;
import id.giliran.hub.backup.Backups;
import id.giliran.hub.backup.FolderStatus;
import id.giliran.hub.config.HubSettings;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.hub.daysheet.DaySheets;
import id.giliran.hub.health.HubHealth;
import id.giliran.hub.health.Storage;
import id.giliran.hub.http.HubApi;
import id.giliran.hub.journal.DayExport;
import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.SqliteEventJournal;
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
import id.giliran.hub.sequencer.HubClock;
import id.giliran.hub.sequencer.PriorityGate;
import id.giliran.hub.sequencer.Sequencer;
import id.giliran.hub.view.Views;
import id.giliran.protocol.view.Health;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The queue of an office at work: what is stored, decided and seen of it. Nothing here listens on the network. */
final class OfficeAtWork implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OfficeAtWork.class);

    /** Longer than a slow disk takes for a flush, and shorter than people wait before they ask. */
    private static final Duration LONGEST_TURN = Duration.ofSeconds(10);

    private static final Duration LOOK_AT_NOTICES = Duration.ofSeconds(5);
    private static final Duration LOOK_AT_APPOINTMENTS = Duration.ofSeconds(1);

    private final HubSettings settings;
    private final OfficeSettings office;
    private final HubClock clock;
    private final SqliteEventJournal journal;
    private final AccessFile access;
    private final KioskReports reports;
    private final DisplayReports displays = new DisplayReports();
    private final Notices notices;
    private final AppointmentBook appointments;
    private final People people;
    private final ViewBoard board;
    private final Tally tally = new Tally();
    private final Backups backups;
    private final Sequencer sequencer;

    /** An office that does not work yet. All that is given here is closed with it. */
    OfficeAtWork(
            HubSettings settings,
            OfficeSettings office,
            HubClock clock,
            SqliteEventJournal journal,
            AccessFile access) {
        this.settings = settings;
        this.office = office;
        this.clock = clock;
        this.journal = journal;
        this.access = access;
        reports = new KioskReports(office.plan().kioskCount());
        ZoneId zone = office.plan().zone();
        notices = new Notices(
                settings.office().resolveSibling("notices.yaml"),
                zone,
                office.texts().languages());
        appointments = new AppointmentBook(ListFolder.in(settings.data()), zone, clock);
        people = new People(access, settings.people(), clock);
        board = new ViewBoard(views(), reports, clock);
        backups = new Backups(file(), settings.backups(), zone, clock);
        sequencer = new Sequencer(
                new MeteredJournal(journal, tally),
                clock,
                people.listener().and(board).and(backups).and(appointments),
                gate(office));
    }

    private Path file() {
        return Hub.journalIn(settings.data());
    }

    private Views views() {
        return new Views(
                office.texts(), office.plan(), notices::all, notices::staff, appointments::knows, people.presence());
    }

    private static PriorityGate gate(OfficeSettings office) {
        return (group, counted, now) -> office.texts()
                .givesPriority(
                        group, counted, LocalTime.ofInstant(now, office.plan().zone()));
    }

    /**
     * Reads the journal and begins to decide.
     *
     * @throws JournalException when it cannot be read, or when it was lost and numbers would be given again
     */
    void begin() throws JournalException {
        people.connect(sequencer, sequencer);
        board.connect(sequencer);
        sequencer.start();
        refuseForgotten();
        backups.start();
        notices.watch(LOOK_AT_NOTICES, board::refresh);
        appointments.start(LOOK_AT_APPOINTMENTS, board::refresh);
    }

    private void refuseForgotten() throws JournalException {
        if (board.status().journalSeq() > 0) {
            return;
        }
        Optional<String> forgotten = Backups.forgotten(file(), settings.backups());
        if (forgotten.isPresent()) {
            throw new JournalException(forgotten.get());
        }
    }

    /** How the hub is, with all that a person should look at here; once the office works. */
    HubHealth health(String run, ScreenStreams streams) {
        Storage storage = new Storage(file(), settings.diskFreeLeast(), sequencer, LONGEST_TURN);
        HubHealth health =
                new HubHealth(run, clock, board, reports, displays, streams, storage, () -> healthOf(backups));
        health.attend(notices::trouble);
        health.attend(appointments::trouble);
        EditedPlan.takeUp(sequencer, board, office.plan()).ifPresent(health::attend);
        return health;
    }

    /** What devices and people can ask for and do. */
    HubApi api(HubHealth health, ScreenStreams streams, Devices devices) {
        return new HubApi(
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
                new DaySheets(file(), office.texts()),
                devices,
                people,
                new DayExport(file(), office.plan().zone()),
                HubHealth.version());
    }

    ViewBoard board() {
        return board;
    }

    People people() {
        return people;
    }

    Sequencer sequencer() {
        return sequencer;
    }

    /** Answers what was taken in, and lets go of the journal; a disk that hangs is not waited for. */
    @Override
    public void close() {
        notices.close();
        appointments.close();
        people.close();
        access.close();
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

    private static List<Health.Backup> healthOf(Backups backups) {
        return backups.status().stream()
                .map(folder -> new Health.Backup(
                        folder.folder().toString(), folder.lastBackup().orElse(null), troubleOf(folder)))
                .toList();
    }

    private static @Nullable String troubleOf(FolderStatus folder) {
        return folder.notices().isEmpty() ? null : String.join(" ", folder.notices());
    }
}
