package id.giliran.hub.authority;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Files and folders that nobody but the user who made them can read, from their first moment on. */
public final class OwnerOnly {
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private static final int CHUNK = 1 << 20;

    private OwnerOnly() {}

    /** Puts these bytes in place of whatever was there: whole or not at all, also after a power cut. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(unfinished);
        create(unfinished);
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        flushFolder(file);
    }

    /** Makes an empty file that is not there yet. */
    public static void create(Path file) throws IOException {
        if (hasPosixRights(file)) {
            FileAttribute<?> rights = PosixFilePermissions.asFileAttribute(FILE);
            try (SeekableByteChannel _ = Files.newByteChannel(
                    file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights)) {
                return;
            }
        }
        Files.createFile(file);
        boolean _ = mend(file);
    }

    /** Makes a folder where there is none, and takes it away from others where there is one. */
    public static void folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
        }
        boolean _ = mend(folder);
    }

    /**
     * Takes a file or folder away from all others.
     *
     * @return whether others had a right on it until now
     */
    public static boolean mend(Path path) throws IOException {
        if (hasPosixRights(path)) {
            Set<PosixFilePermission> right = Files.isDirectory(path) ? FOLDER : FILE;
            Set<PosixFilePermission> found = Files.getPosixFilePermissions(path);
            if (right.containsAll(found)) {
                return false;
            }
            Files.setPosixFilePermissions(path, right);
            return true;
        }
        return mendList(path);
    }

    /**
     * Writes zeros over a file before it goes, as a deleted file's bytes stay on the disk until others take their place. What a
     * disk keeps by itself (worn blocks of an SSD, snapshots, older versions) no program can reach.
     */
    public static void wipe(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer zeros = ByteBuffer.allocateDirect(CHUNK);
            long left = channel.size();
            while (left > 0) {
                left -= channel.write(zeros.clear().limit((int) Math.min(left, CHUNK)));
            }
            channel.force(true);
        }
        Files.delete(file);
    }

    /** On Windows a list says who may do what; it inherits from the folder unless it is replaced. */
    private static boolean mendList(Path path) throws IOException {
        AclFileAttributeView view = Files.getFileAttributeView(path, AclFileAttributeView.class);
        if (view == null) {
            return false;
        }
        AclEntry all = AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(view.getOwner())
                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                .build();
        boolean others = view.getAcl().stream()
                .anyMatch(entry ->
                        entry.type() == AclEntryType.ALLOW && !entry.principal().equals(all.principal()));
        if (others) {
            view.setAcl(List.of(all));
        }
        return others;
    }

    private static boolean hasPosixRights(Path path) throws IOException {
        Path there = Files.exists(path) ? path : path.toAbsolutePath().getParent();
        return Files.getFileStore(there).supportsFileAttributeView(PosixFileAttributeView.class);
    }

    /** The name itself has to survive too. */
    private static void flushFolder(Path file) {
        try (FileChannel channel = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notPossibleHere) {
            // Windows does not open folders, and keeps names by itself.
        }
    }
}
