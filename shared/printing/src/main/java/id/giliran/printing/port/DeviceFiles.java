package id.giliran.printing.port;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Which USB printers Linux offers as device files, for a technician who chooses one. */
public final class DeviceFiles {
    private static final Path FOLDER = Path.of("/dev/usb");

    private DeviceFiles() {}

    /** All of them, by name; none on other systems. */
    public static List<Path> all() {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(FOLDER, "lp*")) {
            files.forEach(found::add);
        } catch (IOException none) {
            return List.of();
        }
        Collections.sort(found);
        return found;
    }
}
