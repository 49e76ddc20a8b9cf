package id.giliran.hub.journal;

import id.giliran.hub.authority.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps other users of the computer from reading a journal. What SQLite puts beside the file gets the file's rights by itself. */
final class JournalRights {
    private static final Logger LOG = LoggerFactory.getLogger(JournalRights.class);

    private JournalRights() {}

    /** Makes the file where there is none, and takes it and its folder away from others. A disk that knows no owners changes nothing. */
    static void keep(Path journal) {
        try {
            boolean folderMended = mendFolder(journal);
            if (!Files.exists(journal)) {
                OwnerOnly.create(journal);
            } else if (mendFiles(journal) || folderMended) {
                LOG.warn("Other users could read {} until now; its rights are mended.", journal);
            }
        } catch (IOException notAllowed) {
            LOG.warn(
                    "Other users may be able to read {}, as its rights cannot be mended ({}); give the folder to the hub's"
                            + " user.",
                    journal,
                    notAllowed.toString());
        }
    }

    private static boolean mendFiles(Path journal) throws IOException {
        boolean mended = false;
        for (String ending : List.of("", "-wal", "-shm")) {
            Path file = journal.resolveSibling(journal.getFileName() + ending);
            mended |= Files.exists(file) && OwnerOnly.mend(file);
        }
        return mended;
    }

    private static boolean mendFolder(Path journal) throws IOException {
        Path folder = Objects.requireNonNull(journal.toAbsolutePath().getParent(), "a file stands in a folder");
        return !isForAll(folder) && OwnerOnly.mend(folder);
    }

    /** A folder in which everybody may write, such as /tmp, is nobody's to close. */
    private static boolean isForAll(Path folder) throws IOException {
        PosixFileAttributeView rights = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        return rights != null && rights.readAttributes().permissions().contains(PosixFilePermission.OTHERS_WRITE);
    }
}
