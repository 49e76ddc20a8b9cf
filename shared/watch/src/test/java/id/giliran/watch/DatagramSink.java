package id.giliran.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;

/** A real datagram socket, held by socat, that keeps what it is sent. Stands where systemd would listen. */
public final class DatagramSink implements AutoCloseable {
    private final String address;
    private final Path received;
    private final Process socat;

    private DatagramSink(String address, Path received, Process socat) {
        this.address = address;
        this.received = received;
        this.socat = socat;
    }

    /** At a path in this folder. */
    public static DatagramSink at(Path folder) throws IOException {
        Path socket = folder.resolve("notify.socket");
        DatagramSink sink = start(socket.toString(), "UNIX-RECV:" + socket, folder);
        Awaitility.await().until(() -> Files.exists(socket));
        return sink;
    }

    /** In the abstract space, under a name of its own. */
    static DatagramSink abstractOne(Path folder) throws IOException {
        String name = folder.getFileName() + "-notify";
        DatagramSink sink = start("@" + name, "ABSTRACT-RECV:" + name, folder);
        Awaitility.await()
                .until(() -> Files.readString(Path.of("/proc/net/unix")).contains("@" + name));
        return sink;
    }

    private static DatagramSink start(String address, String from, Path folder) throws IOException {
        Path received = folder.resolve("received");
        try {
            Process socat = new ProcessBuilder("socat", "-u", from, "STDOUT")
                    .redirectOutput(received.toFile())
                    .start();
            return new DatagramSink(address, received, socat);
        } catch (IOException missing) {
            Assumptions.abort("socat is not installed, so nothing can listen where systemd would: apt install socat");
            throw missing;
        }
    }

    /** What {@code NOTIFY_SOCKET} would hold. */
    public String address() {
        return address;
    }

    /** All that came, one after the other. */
    public String received() throws IOException {
        return Files.readString(received);
    }

    @Override
    public void close() {
        socat.destroy();
        var _ = socat.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }
}
