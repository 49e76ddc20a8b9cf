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
import java.util.stream.Stream;
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

    /**
     * The journal is in its place by now and stays there, whatever becomes of these: an older backup would be a worse one.
     *
     * @return what was done, or why not, in a sentence
     */
    String run() {
        Path identity = AccessCopies.identityOf(backup);
        Path access = AccessCopies.accessOf(backup);
        if (!Files.exists(identity)) {
            return "This backup holds no identity of the hub; what the data folder has of devices and people stays.";
        }
        try {
            for (Path copy : Stream.of(identity, access).filter(Files::exists).toList()) {
                if (!Checksum.stored(backup, copy).equals(Checksum.of(copy))) {
                    return "The journal is restored, but " + copy
                            + " is damaged: its checksum does not fit. Restore an older backup with --from, or pair every device"
                            + " again.";
                }
            }
            if (Authority.isSame(Authority.fileIn(data), identity) && isSound(AccessFile.in(data))) {
                return "The hub's identity, devices and people were not lost and stay as they are.";
            }
            return bringBack(identity, access);
        } catch (IOException failure) {
            LOG.warn("The hub's identity was not restored", failure);
            return "The journal is restored, but not the hub's identity (" + failure
                    + "). Look whether the disk is full and the folder belongs to the hub's user; then restore once more.";
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
                + " themselves. Who was let in or revoked after the backup is forgotten: look at 'giliran hub devices'."
                + (any ? " What was there before was moved to " + aside + "." : "");
    }

    private Path sibling(String ending) {
        Path access = AccessFile.in(data);
        return access.resolveSibling(access.getFileName() + ending);
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
