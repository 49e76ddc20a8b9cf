package id.giliran.hub.config;

import id.giliran.settings.Default;
import java.nio.file.Path;

/**
 * {@code config/hub.yaml} as it is written.
 *
 * @param listen the address to listen on
 * @param data the folder of the journal, against the folder that Giliran is installed in
 * @param diskFreeLeast megabytes; less than this free on the disk of the data folder is told
 */
record HubFile(
        @Default("8765") int port,
        @Default("127.0.0.1") String listen,
        @Default("data") Path data,
        @Default("500") int diskFreeLeast) {}
