package id.giliran.hub.retention;

import id.giliran.hub.authority.OwnerOnly;
import id.giliran.hub.journal.Anchor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Journals of before, which a restore has put aside in the data folder and deletes never. */
final class PutAside {
    private static final String ASIDE = "before-restore-";
    private static final String JOURNAL = "journal.db";
    private static final String UNFINISHED = "journal.db.restoring";

    private PutAside() {}

    /** The folders whose journal holds anything up to this row or this note, and what an unfinished restore has left. */
    static List<Path> holding(Path data, long row, long note) throws IOException {
        try (Stream<Path> files = Files.list(data)) {
            return files.filter(each -> isUnfinished(each) || isAside(each, row, note))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isUnfinished(Path file) {
        return String.valueOf(file.getFileName()).startsWith(UNFINISHED);
    }

    private static boolean isAside(Path folder, long row, long note) {
        return String.valueOf(folder.getFileName()).startsWith(ASIDE)
                && Files.exists(folder.resolve(JOURNAL))
                && Anchor.isBefore(folder.resolve(JOURNAL), row, note);
    }

    /** Writes zeros over a file, or over all in a folder, and deletes it. */
    static void wipe(Path path) throws IOException {
        List<Path> all;
        try (Stream<Path> tree = Files.walk(path)) {
            all = tree.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            if (Files.isRegularFile(each) && !Files.isSymbolicLink(each)) {
                OwnerOnly.wipe(each);
            } else {
                Files.delete(each);
            }
        }
    }
}
