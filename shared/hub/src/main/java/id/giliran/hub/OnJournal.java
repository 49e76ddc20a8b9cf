package id.giliran.hub;

import id.giliran.hub.appointment.AppointmentException;
import id.giliran.hub.backup.BackupException;
import id.giliran.hub.config.HubSettings;
import id.giliran.hub.journal.JournalException;
import id.giliran.settings.SettingsException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all commands about a journal have in common: which one it is, and how they end when it cannot be used. */
abstract class OnJournal implements Callable<Integer> {
    @Option(names = "--config", paramLabel = "DIR", description = "folder of office.yaml and hub.yaml")
    private @Nullable Path config;

    @Option(names = "--data", paramLabel = "DIR", description = "folder of the journal, instead of the one in hub.yaml")
    private @Nullable Path data;

    @Spec
    private @Nullable CommandSpec spec;

    /** @return the exit code */
    abstract int run(PrintWriter out) throws SettingsException, JournalException, BackupException, AppointmentException;

    @Override
    public final Integer call() {
        PrintWriter out = commandSpec().commandLine().getOut();
        try {
            return run(out);
        } catch (SettingsException | JournalException | BackupException | AppointmentException refused) {
            PrintWriter err = commandSpec().commandLine().getErr();
            err.println(refused.getMessage());
            err.flush();
            return HubStart.CANNOT_START;
        } finally {
            out.flush();
        }
    }

    private CommandSpec commandSpec() {
        return Objects.requireNonNull(spec, "picocli fills it");
    }

    /** What {@code hub.yaml} and the command line say. */
    HubSettings settings() throws SettingsException {
        return HubStart.settings(config, data, null);
    }

    /** The journal's file; where it is named no {@code hub.yaml} is needed. */
    Path journal() throws SettingsException {
        Path folder = data;
        return Hub.journalIn(folder == null ? settings().data() : folder);
    }
}
