package id.giliran.printing.port;

import com.fazecast.jSerialComm.SerialPort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which serial ports this machine has, for a technician who chooses one. */
public final class SerialPorts {
    private static final Path STABLE_LINKS = Path.of("/dev/serial/by-id");

    private SerialPorts() {}

    /**
     * One port.
     *
     * @param name by which it is opened; a link that stays the same in whatever socket the adapter is, where there is one
     * @param description what the operating system calls it
     */
    public record Found(String name, String description) {}

    /** All of them, by name. */
    public static List<Found> all() {
        return Arrays.stream(SerialPort.getCommPorts())
                .map(port -> new Found(stable(port.getSystemPortPath()), port.getDescriptivePortName()))
                .sorted(Comparator.comparing(Found::name))
                .toList();
    }

    private static String stable(String port) {
        // On Windows a path is written \\.\COM3, and everybody says COM3.
        String plain = port.replace("\\\\.\\", "");
        try (Stream<Path> links = Files.list(STABLE_LINKS)) {
            Path real = Path.of(plain).toRealPath();
            return links.filter(link -> leadsTo(link, real))
                    .map(Path::toString)
                    .findFirst()
                    .orElse(plain);
        } catch (IOException none) {
            return plain;
        }
    }

    private static boolean leadsTo(Path link, Path real) {
        try {
            return link.toRealPath().equals(real);
        } catch (IOException dangling) {
            return false;
        }
    }
}
