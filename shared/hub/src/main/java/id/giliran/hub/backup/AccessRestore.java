package id.giliran.hub.backup;

import id.giliran.hub.access.store.AccessException;
import id.giliran.hub.access.store.AccessFile;
import id.giliran.hub.authority.Authority;
import id.giliran.hub.authority.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the hub's identity, devices and people back, so that a hub on another computer is the hub that the devices know. What
 * the data folder has stays where it is sound and of the same authority: it is newer, and knows who was revoked since.
 */
final class AccessRestore {
    private static final Logger LOG = LoggerFactory.getLogger(AccessRestore.class);

    private final Path data;
    private final Path backup;

    AccessRestore(Path data, Path backup) {
        this.data = data;
        this.backup = backup;
    }

    /** @return what was done, in a sentence */
    String run() throws BackupException {
        Path identity = AccessCopies.identityOf(backup);
        Path access = AccessCopies.accessOf(backup);
        if (!Files.exists(identity)) {
            return "This backup holds no identity of the hub; what the data folder has of devices and people stays.";
        }
        try {
            requireWhole(identity);
            if (Files.exists(access)) {
                requireWhole(access);
            }
            if (Authority.isSame(Authority.fileIn(data), identity) && isSound(AccessFile.in(data))) {
                return "The hub's identity, devices and people were not lost and stay as they are.";
            }
            return bringBack(identity, access);
        } catch (IOException failure) {
            throw new BackupException(
                    "The journal is restored, but not the hub's identity (" + failure
                            + "). Look whether the disk is full and the folder belongs to the hub's user; then restore once more.",
                    failure);
        }
    }

    private String bringBack(Path identity, Path access) throws IOException {
        Path aside = Files.createTempDirectory(data, "before-restore-identity-");
        boolean any = false;
        for (Path before : List.of(
                Authority.fileIn(data), AccessFile.in(data), sibling("-wal"), sibling("-shm"), sibling("-journal"))) {
            if (Files.exists(before)) {
                Files.move(before, aside.resolve(before.getFileName()), StandardCopyOption.ATOMIC_MOVE);
                any = true;
            }
        }
        if (!any) {
            Files.delete(aside);
        }
        if (Files.exists(access)) {
            OwnerOnly.write(AccessFile.in(data), Files.readAllBytes(access));
        }
        OwnerOnly.write(Authority.fileIn(data), Files.readAllBytes(identity));
        return "The hub's identity, devices and people were brought back too: devices know this hub, and go on by"
                + " themselves." + (any ? " What was there before was moved to " + aside + "." : "");
    }

    private Path sibling(String ending) {
        Path access = AccessFile.in(data);
        return access.resolveSibling(access.getFileName() + ending);
    }

    private void requireWhole(Path copy) throws IOException, BackupException {
        if (!Checksum.stored(backup, copy).equals(Checksum.of(copy))) {
            throw new BackupException("The journal is restored, but " + copy
                    + " is damaged: its checksum does not fit. Restore an older backup with --from, or pair every device"
                    + " again.");
        }
    }

    private boolean isSound(Path access) throws IOException {
        if (!Files.exists(access)) {
            return false;
        }
        try {
            byte[] _ = AccessCopies.moment(data, access);
            return true;
        } catch (AccessException damaged) {
            LOG.debug("The file of devices and people is damaged", damaged);
            return false;
        }
    }
}
