package id.giliran.hubclient.pairing;

import id.giliran.hubclient.identity.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The file by which the hub and a device of the same user on the same computer prove to each other that they are. */
final class ProofFile {
    private static final Logger LOG = LoggerFactory.getLogger(ProofFile.class);
    private static final String FOLDER = "pairing";
    private static final int BYTES = 32;

    private ProofFile() {}

    /**
     * What it holds; nothing if this is not a hub of this user on this computer. Whoever answers may name any file, so that
     * only one of the right size, in the right folder and of this user alone is read.
     *
     * @param folder of the device, where it makes files
     */
    static Optional<byte[]> read(String named, Path folder) {
        try {
            Path file = Path.of(named);
            Path parent = file.getParent();
            boolean looksLikeIt = file.isAbsolute()
                    && parent != null
                    && parent.endsWith(FOLDER)
                    && Files.isReadable(file)
                    && isSmallFile(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
            return looksLikeIt && isMine(file, folder) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException | InvalidPathException notForThisUser) {
            LOG.debug("The hub's proof file is not for this user.", notForThisUser);
            return Optional.empty();
        }
    }

    private static boolean isSmallFile(BasicFileAttributes file) {
        return file.isRegularFile() && file.size() == BYTES;
    }

    private static boolean isMine(Path file, Path folder) throws IOException {
        return Files.getOwner(file, LinkOption.NOFOLLOW_LINKS).equals(OwnerOnly.me(folder)) && !OwnerOnly.isOpen(file);
    }
}
