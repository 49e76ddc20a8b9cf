package id.giliran.printing.port.spooler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.core.ConditionTimeoutException;

/** A real CUPS of the test's own, on loopback, in a folder; it touches no printers and no services of the machine. */
public final class PrivateCups implements Closeable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final System.Logger LOG = System.getLogger(PrivateCups.class.getName());
    private static final List<Path> NEEDED =
            List.of(Path.of("/usr/sbin/cupsd"), Path.of("/usr/sbin/lpadmin"), Path.of("/usr/bin/lpr"));

    private final String server;
    private final Path folder;
    private Process daemon;

    private PrivateCups(String server, Path folder) throws IOException {
        this.server = server;
        this.folder = folder;
        this.daemon = start();
    }

    /** Starts it, or skips the test with a line that nobody overlooks. */
    public static PrivateCups start(Path folder) throws IOException {
        String server = System.getenv("CUPS_SERVER");
        if (server == null) {
            throw skipped("CUPS_SERVER is not set: run them by Maven");
        }
        if (!NEEDED.stream().allMatch(Files::isExecutable)) {
            throw skipped("CUPS is not here: apt-get install --no-install-recommends cups cups-client cups-bsd");
        }
        configure(folder, server);
        return new PrivateCups(server, folder);
    }

    private static RuntimeException skipped(String why) {
        String line = "THE TESTS OF THE PRINT QUEUE ARE SKIPPED! " + why + ".";
        LOG.log(System.Logger.Level.ERROR, "\n" + "=".repeat(line.length()) + "\n" + line);
        return abort(line);
    }

    /** The rules about jobs are Debian's; everything else is open, for there is no password here. */
    private static void configure(Path folder, String server) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(folder.resolve("cupsd.conf"), """
                Listen %s
                Browsing Off
                DefaultAuthType None
                ErrorPolicy retry-job
                LogLevel debug
                MaxLogSize 0
                <Location />
                  Order allow,deny
                  Allow localhost
                </Location>
                <Policy default>
                  JobPrivateAccess default
                  JobPrivateValues default
                  <Limit Cancel-Job CUPS-Authenticate-Job>
                    Require user @OWNER @SYSTEM
                    Order deny,allow
                  </Limit>
                  <Limit All>
                    Order deny,allow
                  </Limit>
                </Policy>
                """.formatted(server));
        StringBuilder files = new StringBuilder();
        for (String key : List.of("ServerRoot", "StateDir", "RequestRoot", "CacheDir", "TempDir")) {
            files.append(key).append(' ').append(Files.createDirectories(folder.resolve(key)));
            files.append('\n');
        }
        for (String key : List.of("AccessLog", "ErrorLog", "PageLog")) {
            files.append(key).append(' ').append(folder.resolve(key)).append('\n');
        }
        Files.createDirectories(folder.resolve("StateDir/certs"));
        Files.writeString(folder.resolve("cups-files.conf"), files);
    }

    private Process start() throws IOException {
        Process started = new ProcessBuilder(
                        "/usr/sbin/cupsd",
                        "-f",
                        "-c",
                        folder.resolve("cupsd.conf").toString(),
                        "-s",
                        folder.resolve("cups-files.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("cupsd.out").toFile())
                .start();
        try {
            await().atMost(PATIENCE).until(() -> run("lpstat", "-r").contains("is running"));
            return started;
        } catch (ConditionTimeoutException late) {
            started.destroy();
            throw new AssertionError("cupsd did not start: " + Files.readString(folder.resolve("cupsd.out")), late);
        }
    }

    /** A queue that passes bytes on as they are. */
    void addQueue(String name, int port) throws IOException {
        run("lpadmin", "-p", name, "-E", "-v", "socket://127.0.0.1:" + port, "-m", "raw");
    }

    void pause(String queue) throws IOException {
        run("cupsdisable", queue);
    }

    void resume(String queue) throws IOException {
        run("cupsenable", queue);
    }

    void reject(String queue, String why) throws IOException {
        run("cupsreject", "-r", why, queue);
    }

    void accept(String queue) throws IOException {
        run("cupsaccept", queue);
    }

    /** What is not over yet, a line for each job. */
    List<String> waiting(String queue) throws IOException {
        return run("lpstat", "-o", queue).lines().toList();
    }

    void print(String queue, Path file, String jobName) throws IOException {
        run("lpr", "-P", queue, "-J", jobName, file.toString());
    }

    /** Stops it in the middle of whatever it does, and starts it again. */
    void restart() throws IOException {
        close();
        daemon = start();
    }

    private String run(String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command))).redirectErrorStream(true);
        builder.environment().put("CUPS_SERVER", server);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.onExit()
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join()
                .exitValue();
        if (!command[0].equals("lpstat")) {
            assertThat(code).as(String.join(" ", command) + ": " + said).isZero();
        }
        return said;
    }

    @Override
    public void close() {
        daemon.destroy();
        daemon.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }
}
