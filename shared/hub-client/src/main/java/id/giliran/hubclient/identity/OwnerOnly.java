package id.giliran.hubclient.identity;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Files that nobody but their owner may read. */
public final class OwnerOnly {
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

    private OwnerOnly() {}

    /** Puts bytes into a file that is whole, on the disk and protected before it has its name. */
    public static void write(Path folder, String name, byte[] bytes) throws IOException {
        Path draft = Files.createTempFile(Files.createDirectories(folder), name, ".new");
        try {
            protect(draft);
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(
                    draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Whether others than the owner may read or change it; false where the file system knows no such rights. */
    public static boolean isOpen(Path file) throws IOException {
        PosixFileAttributeView posix =
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        return posix != null && !OWNER.containsAll(posix.readAttributes().permissions());
    }

    /** Takes every right from everyone but the owner. */
    public static void protect(Path file) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        AclFileAttributeView list = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (posix != null) {
            posix.setPermissions(OWNER);
        } else if (list != null) {
            list.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(list.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build()));
        }
    }

    /**
     * Whose files this program makes in this folder: the name that the system gives its user may be missing, a new file's
     * owner never is.
     */
    public static UserPrincipal me(Path folder) throws IOException {
        Path trace = Files.createTempFile(Files.createDirectories(folder), "owner", ".new");
        try {
            return Files.getOwner(trace);
        } finally {
            Files.deleteIfExists(trace);
        }
    }
}
