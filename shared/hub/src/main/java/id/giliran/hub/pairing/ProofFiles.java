package id.giliran.hub.pairing;

import id.giliran.hub.authority.OwnerOnly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files that nobody but the hub's user can read. A program that knows what stands in one runs as that user, who may read the
 * authority's key as well: no code could prove more.
 */
final class ProofFiles {
    private static final Logger LOG = LoggerFactory.getLogger(ProofFiles.class);
    private static final int BYTES = 32;

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    ProofFiles(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** One file and what stands in it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and never changed
    record ProofFile(Path path, byte[] bytes) {}

    /** Takes away what a hub that was killed has left. */
    void clear() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> left = files.toList();
            left.forEach(this::delete);
        } catch (IOException unreadable) {
            LOG.warn("The folder {} cannot be cleared", folder, unreadable);
        }
    }

    ProofFile make(String name) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        Path path = folder.resolve(name);
        try {
            OwnerOnly.folder(folder);
            OwnerOnly.create(path);
            Files.write(path, bytes);
            return new ProofFile(path, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException("no file for a proof can be made in " + folder, failure);
        }
    }

    void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            LOG.warn("The file {} cannot be deleted; it is worth nothing any more", path, failure);
        }
    }
}
