package id.giliran.hub;

import id.giliran.hub.backup.BackupException;
import id.giliran.hub.backup.BackupNow;
import id.giliran.hub.config.HubSettings;
import id.giliran.settings.SettingsException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import picocli.CommandLine.Command;

/** {@code giliran hub backup}. */
@Command(
        name = "backup",
        description = "Copies the journal to the backup folders now, also while the hub runs.",
        mixinStandardHelpOptions = true)
final class BackupCommand extends OnJournal {
    @Override
    int run(PrintWriter out) throws SettingsException, BackupException {
        HubSettings settings = settings();
        BackupNow.run(
                        Hub.journalIn(settings.data()),
                        settings.backups(),
                        Instant.now().atZone(ZoneId.systemDefault()))
                .forEach(out::println);
        return 0;
    }
}
