package id.giliran.hub.config;

import id.giliran.settings.Default;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code config/hub.yaml} as it is written.
 *
 * @param listen who can reach the hub
 * @param names other names of the hub's computer
 * @param data the folder of the journal, against the folder that Giliran is installed in
 * @param diskFreeLeast megabytes; less than this free on the disk of the data folder is told
 * @param backups where copies of the journal go, against the same
 * @param keepJournal how long business days stay in the journal; for ever if it is not said
 * @param appointments how the lists are written that are imported
 * @param people what holds for the people at the counters
 */
record HubFile(
        @Default("8765") int port,
        @Default("127.0.0.1") String listen,
        Optional<List<String>> names,
        @Default("data") Path data,
        @Default("500") int diskFreeLeast,
        Optional<Backups> backups,
        Optional<String> keepJournal,
        Optional<Appointments> appointments,
        Optional<People> people) {

    /**
     * Copies of the journal.
     *
     * @param folder beside the journal if it is not said
     * @param newest how many of the newest are kept
     * @param days for how many days the last one of each is kept
     */
    record Backups(
            Optional<Path> folder,
            Optional<Path> second,
            @Default("15m") Duration every,
            @Default("12") int newest,
            @Default("30") int days) {}

    /**
     * A list of appointments.
     *
     * @param services what the list calls a service, with the service's id
     */
    record Appointments(Optional<Columns> columns, Optional<Map<String, String>> services) {}

    /**
     * The people at the counters.
     *
     * @param signOutAfter without anything done at a counter; zero for never
     * @param callPast waiting visitors whom one person alone may pass over
     */
    record People(
            @Default("15m") Duration signOutAfter,
            @Default("3") int callPast) {}

    /** The names that the columns may have. */
    record Columns(Optional<List<String>> code, Optional<List<String>> service, Optional<List<String>> time) {}
}
