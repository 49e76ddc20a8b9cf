package id.giliran.rehearsal.hubprocess;

import id.giliran.hub.HubConsole;
import id.giliran.hub.HubException;
import id.giliran.hub.RefusedException;
import id.giliran.hub.authority.AuthorityException;
import id.giliran.hubclient.HubConnection;
import id.giliran.hubclient.finding.HubPlace;
import id.giliran.protocol.ApiPaths;
import id.giliran.protocol.view.Health;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;

/** The hub's own program in a process of its own, always on the same port. Not safe for use by many threads. */
public final class HubProcess implements AutoCloseable {
    /** On a machine with much else to do; a program that has ended is noticed at once. */
    private static final Duration TO_START = Duration.ofMinutes(5);

    private static final Duration TO_STOP = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(2);

    private static final int TO_ANSWER_MILLIS = 2_000;
    private static final String HEALTHY = "HTTP/1.1 200";

    private final Path config;
    private final Path data;
    private final How how;
    private final int port;
    private volatile Process process;

    /**
     * How the program is started.
     *
     * @param wrapper a command that starts and watches it, such as {@code strace} with its options; empty for none
     * @param javaOptions options of its JVM
     * @param classPath where its classes are
     */
    public record How(List<String> wrapper, List<String> javaOptions, String classPath) {
        public How {
            wrapper = List.copyOf(wrapper);
            javaOptions = List.copyOf(javaOptions);
        }

        /** With the options of an office's hub and the classes of this program, watched by nobody. */
        public static How plain() {
            return new How(List.of(), List.of("@" + Installation.HUB.options()), System.getProperty("java.class.path"));
        }

        /**
         * The program as it is installed in an office, with its AOT cache where that was made.
         *
         * @throws IllegalStateException with a sentence when it was not built
         */
        public static How installed() {
            How plainly = installedWithoutCache();
            return Installation.HUB
                    .cache()
                    .map(cache -> plainly.with("-XX:AOTCache=" + cache, "-Xlog:aot*=off"))
                    .orElse(plainly);
        }

        /** The same, as if there were no AOT cache. */
        public static How installedWithoutCache() {
            return new How(List.of(), List.of("@" + Installation.HUB.options()), Installation.HUB.classPath());
        }

        /** The same with these options of the JVM as well, which stand above those before. */
        public How with(String... more) {
            return new How(
                    wrapper,
                    Stream.concat(javaOptions.stream(), Stream.of(more)).toList(),
                    classPath);
        }

        /** The same, started and watched by this command. */
        public How under(List<String> command) {
            return new How(command, javaOptions, classPath);
        }
    }

    private HubProcess(Path config, Path data, How how, int port) throws IOException {
        this.config = config;
        this.data = data;
        this.how = how;
        this.port = port;
        this.process = launch();
    }

    /**
     * Starts a hub on a free port of loopback and waits until it answers.
     *
     * @throws IOException when it does not; the message holds what it said
     */
    public static HubProcess start(Path config, Path data) throws IOException {
        return start(config, data, How.plain());
    }

    /** Starts it in this way and waits until it answers. */
    public static HubProcess start(Path config, Path data, How how) throws IOException {
        HubProcess hub = new HubProcess(config, data, how, freePort());
        hub.awaitHealthy();
        return hub;
    }

    /** Where it listens, before and after a restart. */
    public URI address() {
        return place().uri();
    }

    /** The same for the settings of a program. */
    public HubPlace.At place() {
        return new HubPlace.At("127.0.0.1", port);
    }

    /** What proves that a program is of the hub's owner: whoever started it can read its data. */
    public SSLContext owner() throws IOException {
        try {
            return HubConsole.context(data);
        } catch (AuthorityException notYet) {
            throw new IOException(notYet.getMessage(), notYet);
        }
    }

    /** A connection of the hub's owner, who may do all that any device may. */
    public HubConnection connect() throws IOException {
        return HubConnection.to(address(), owner());
    }

    /** What it says of itself. */
    public Health health() throws IOException {
        try (HubConsole console = HubConsole.of(data, port)) {
            return console.get(ApiPaths.HEALTH, Health.class);
        } catch (AuthorityException | HubException | RefusedException silent) {
            throw new IOException(silent.getMessage(), silent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the hub was asked", stopped);
        }
    }

    /** The operating system's number of the program's process, also when something watches it. */
    public long pid() {
        return process.descendants()
                .reduce((_, last) -> last)
                .map(ProcessHandle::pid)
                .orElseGet(process::pid);
    }

    /** The journal's folder. */
    public Path data() {
        return data;
    }

    /** What the program has written so far. */
    public Path log() {
        return data.resolve("hub-process.log");
    }

    /** Whether it runs. */
    public boolean alive() {
        return process.isAlive();
    }

    /** Ends it like a power cut: at once, with nothing tidied up (SIGKILL). */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        awaitEnd();
    }

    /** Starts it again on the same data and the same port, and waits until it answers. */
    public void restart() throws IOException {
        restartWithoutWaiting();
        awaitHealthy();
    }

    /** Starts it again on the same data and the same port, and leaves it to itself. */
    public void restartWithoutWaiting() throws IOException {
        process = launch();
    }

    /** Ends it as a technician would, and waits until it has. What watches it ends with it. */
    @Override
    public void close() {
        ProcessHandle.of(pid()).ifPresent(ProcessHandle::destroy);
        awaitEnd();
    }

    private Process launch() throws IOException {
        Files.createDirectories(data);
        return new ProcessBuilder(deafToTheKeyboard(command()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(how.wrapper());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(how.javaOptions());
        command.addAll(List.of("-cp", how.classPath(), "id.giliran.hub.HubMain"));
        command.addAll(List.of("--config", config.toString(), "--data", data.toString()));
        command.addAll(List.of("--port", Integer.toString(port), "--listen", "127.0.0.1"));
        return command;
    }

    /** Ctrl-C in a terminal reaches all that was started there; the hub must outlive the demo, which closes it last. */
    private static List<String> deafToTheKeyboard(List<String> command) {
        if (File.separatorChar != '/') {
            return command;
        }
        return Stream.concat(Stream.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "sh"), command.stream())
                .toList();
    }

    private void awaitHealthy() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        long until = System.nanoTime() + TO_START.toNanos();
        try {
            while (!answers()) {
                if (!process.isAlive() || System.nanoTime() > until) {
                    throw new IOException("The hub did not start. It said: " + Files.readString(log()));
                }
                boolean _ = never.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the hub started", stopped);
        }
    }

    /** With so little work that a hub is not slowed while it starts. */
    private boolean answers() {
        try (Socket plain = new Socket()) {
            plain.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), TO_ANSWER_MILLIS);
            plain.setSoTimeout(TO_ANSWER_MILLIS);
            Socket socket = owner().getSocketFactory().createSocket(plain, "127.0.0.1", port, true);
            socket.getOutputStream()
                    .write(("GET " + ApiPaths.HEALTH + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] status = socket.getInputStream().readNBytes(HEALTHY.length());
            return new String(status, StandardCharsets.US_ASCII).equals(HEALTHY);
        } catch (IOException notYet) {
            return false;
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(TO_STOP.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
