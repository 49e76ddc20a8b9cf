package id.giliran.kiosk.logs;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Finds the removable disks that a person has plugged in. */
public final class UsbSticks {
    /** Where Linux desktops and udisks put them, by themselves or in a folder of each user. */
    private static final List<Path> LINUX = List.of(Path.of("/media"), Path.of("/run/media"));

    private static final String REMOVABLE_ON_WINDOWS = "volume:isRemovable";

    private UsbSticks() {}

    /** Their folders, those that can be written. */
    public static List<Path> pluggedIn() {
        return Stream.concat(
                        LINUX.stream().flatMap(UsbSticks::mountedUnder),
                        StreamSupport.stream(
                                        FileSystems.getDefault()
                                                .getRootDirectories()
                                                .spliterator(),
                                        false)
                                .filter(UsbSticks::isRemovable))
                .filter(Files::isWritable)
                .toList();
    }

    /** A folder of the same disk as the one around it is only a place where something was plugged in once. */
    static Stream<Path> mountedUnder(Path base) {
        return Stream.concat(folders(base), folders(base).flatMap(UsbSticks::folders))
                .filter(folder -> isOtherDisk(folder, base));
    }

    private static Stream<Path> folders(Path base) {
        if (!Files.isDirectory(base) || !Files.isReadable(base)) {
            return Stream.empty();
        }
        try (Stream<Path> inside = Files.list(base)) {
            return inside.filter(Files::isDirectory).sorted().toList().stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    private static boolean isOtherDisk(Path folder, Path base) {
        try {
            FileStore store = Files.getFileStore(folder);
            return !store.equals(Files.getFileStore(base)) && !store.isReadOnly();
        } catch (IOException gone) {
            return false;
        }
    }

    private static boolean isRemovable(Path root) {
        try {
            return Boolean.TRUE.equals(Files.getFileStore(root).getAttribute(REMOVABLE_ON_WINDOWS));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException notWindows) {
            return false;
        }
    }
}
