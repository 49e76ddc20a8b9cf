package id.giliran.rehearsal.trial.bench;

import id.giliran.hub.Hub;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.hub.journal.JournalException;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Journals that are made once and used by several rows and runs. */
final class Journals {
    private final BenchOffice office;
    private final Lengths lengths;

    Journals(BenchOffice office, Lengths lengths) {
        this.office = office;
        this.lengths = lengths;
    }

    /** Name of the data folder of an office with years behind it, and a full day. */
    String old() throws IOException {
        return made("old", lengths.oldTickets());
    }

    /** Name of the data folder of an office in its first day, a full one. */
    String today() throws IOException {
        return made("today", 0);
    }

    private String made(String name, int oldTickets) throws IOException {
        Path data = office.data(name);
        if (!Files.exists(data)) {
            try {
                Files.createDirectories(data);
                Past.write(
                        Hub.journalIn(data),
                        OfficeSettings.read(office.config().resolve("office.yaml"))
                                .plan(),
                        oldTickets,
                        lengths.todaysTickets());
            } catch (JournalException | SettingsException failure) {
                throw new IOException("The past could not be written: " + failure.getMessage(), failure);
            }
        }
        return name;
    }
}
