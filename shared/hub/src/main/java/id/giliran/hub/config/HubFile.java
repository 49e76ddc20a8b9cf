package id.giliran.hub.config;

import id.giliran.settings.Default;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * {@code config/hub.yaml} as it is written.
 *
 * @param listen the address to listen on
 * @param data the folder of the journal, against the folder that Giliran is installed in
 * @param diskFreeLeast megabytes; less than this free on the disk of the data folder is told
 * @param backups where copies of the journal go, against the same
 */
record HubFile(
        @Default("8765") int port,
        @Default("127.0.0.1") String listen,
        @Default("data") Path data,
        @Default("500") int diskFreeLeast,
        Optional<Backups> backups) {

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
}
