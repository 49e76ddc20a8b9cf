package id.giliran.hub.backup;

import id.giliran.hub.access.store.AccessException;
import id.giliran.hub.access.store.AccessFile;
import id.giliran.hub.authority.Authority;
import id.giliran.hub.authority.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The hub's identity and the file of devices and people, beside a backup of the journal and by its name. Whoever has them can
 * pass for the hub, so they are readable by their owner alone wherever the disk knows owners.
 */
final class AccessCopies {
    private static final String IDENTITY = ".identity.p12";
    private static final String ACCESS = ".access.db";
    private static final String BACKUP = ".db";

    private AccessCopies() {}

    /** The folder in which a hub keeps them, beside its journal. */
    static Path dataOf(Path journal) {
        return Objects.requireNonNull(journal.toAbsolutePath().getParent(), "a file is in a folder");
    }

    static Path identityOf(Path backup) {
        return beside(backup, IDENTITY);
    }

    static Path accessOf(Path backup) {
        return beside(backup, ACCESS);
    }

    private static Path beside(Path backup, String ending) {
        String name = String.valueOf(backup.getFileName());
        // A person may name any file to restore from.
        String stem = name.endsWith(BACKUP) ? name.substring(0, name.length() - BACKUP.length()) : name;
        return backup.resolveSibling(stem + ending);
    }

    /**
     * Copies what the data folder has.
     *
     * @return lines for the file of checksums
     * @throws AccessException when the file of devices and people cannot be read
     */
    static String make(Path data, Path backup) throws IOException {
        StringBuilder lines = new StringBuilder();
        Path identity = Authority.fileIn(data);
        if (Files.exists(identity)) {
            OwnerOnly.write(identityOf(backup), Files.readAllBytes(identity));
            lines.append(line(identityOf(backup)));
        }
        Path access = AccessFile.in(data);
        if (Files.exists(access)) {
            OwnerOnly.write(accessOf(backup), moment(data, access));
            lines.append(line(accessOf(backup)));
        }
        return lines.toString();
    }

    private static String line(Path copy) throws IOException {
        return Checksum.line(Checksum.of(copy), copy);
    }

    /** A hub may be writing it. The copy is made on the hub's own disk first, as a stick may know no owners. */
    static byte[] moment(Path data, Path access) throws IOException {
        Path folder = Files.createTempDirectory(data, "copy-of-access-");
        Path copy = folder.resolve("access.db");
        try {
            AccessFile.copy(access, copy);
            return Files.readAllBytes(copy);
        } finally {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(folder);
        }
    }

    /** Lets go of what was left when making a backup was cut off, and of what belonged to one that has served its time. */
    static void discardOrphans(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path orphan : files.filter(AccessCopies::isOrphan).toList()) {
                Files.delete(orphan);
            }
        }
    }

    private static boolean isOrphan(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith("journal-")
                && Stream.of(IDENTITY, ACCESS)
                        .filter(name::endsWith)
                        .map(ending -> name.substring(0, name.length() - ending.length()) + BACKUP)
                        .anyMatch(backup -> !Files.exists(file.resolveSibling(backup)));
    }
}
