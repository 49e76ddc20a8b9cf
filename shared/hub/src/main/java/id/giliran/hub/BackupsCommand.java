package id.giliran.hub;

import id.giliran.hub.backup.BackupFile;
import id.giliran.hub.backup.BackupFolder;
import id.giliran.hub.backup.Backups;
import id.giliran.hub.journal.JournalCopy;
import id.giliran.hub.journal.JournalException;
import id.giliran.settings.SettingsException;
import java.io.PrintWriter;
import picocli.CommandLine.Command;

/** {@code giliran hub backups}. */
@Command(
        name = "backups",
        description = "Lists the backups of each folder, the newest last.",
        mixinStandardHelpOptions = true)
final class BackupsCommand extends OnJournal {
    @Override
    int run(PrintWriter out) throws SettingsException {
        for (BackupFolder folder : Backups.folders(settings().backups())) {
            out.println(folder.path() + (folder.backups().isEmpty() ? ": no backups" : ":"));
            folder.backups().forEach(backup -> out.println("  " + line(backup)));
        }
        return 0;
    }

    private static String line(BackupFile backup) {
        String name = String.valueOf(backup.file().getFileName());
        try {
            JournalCopy.Contents contents = JournalCopy.contents(backup.file());
            return name + "  " + contents.rows() + " rows, newest day "
                    + contents.day().orElse("none") + ", "
                    + backup.file().toFile().length() / 1024 + " KB";
        } catch (JournalException unreadable) {
            return name + "  cannot be read: " + unreadable.getMessage();
        }
    }
}
