package id.giliran.hub;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.authority.AuthorityException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The hub's own program in a process of its own, on a free port. */
public final class HubProgram implements AutoCloseable {
    private static final Pattern FIRST_LINE =
            Pattern.compile("The hub is at https://127\\.0\\.0\\.1:(\\d+), for programs of this computer only\\.");
    private static final int TO_END_SECONDS = 60;

    private final Process process;
    private final Path data;
    private final Path console;
    private final URI address;

    private HubProgram(Process process, Path data, Path console) throws IOException {
        this.process = process;
        this.data = data;
        this.console = console;
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        Matcher told = FIRST_LINE.matcher(String.valueOf(lines.readLine()));
        assertThat(told.matches()).as(Files.readString(console)).isTrue();
        this.address = URI.create("https://127.0.0.1:" + told.group(1));
    }

    /** Starts it with these settings and waits until it says where it is. */
    public static HubProgram start(Path config, Path data) throws IOException {
        return start(config, data, Map.of());
    }

    static HubProgram start(Path config, Path data, Map<String, String> environment) throws IOException {
        Path console = data.resolve("console");
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                HubMain.class.getName(),
                "--config",
                config.toString(),
                "--data",
                data.toString(),
                "--port",
                "0",
                "--listen",
                "127.0.0.1");
        program.environment().putAll(environment);
        program.redirectError(ProcessBuilder.Redirect.appendTo(console.toFile()));
        Process process = program.start();
        try {
            return new HubProgram(process, data, console);
        } catch (IOException | AssertionError failure) {
            process.destroyForcibly();
            throw failure;
        }
    }

    public URI address() {
        return address;
    }

    /** Asks it as its owner. */
    public HttpClient client() throws AuthorityException {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(HubConsole.context(data))
                .build();
    }

    /** What it has written for people. */
    public String console() throws IOException {
        return Files.readString(console);
    }

    /** Asks it to end, as a service manager or a technician does (SIGTERM). */
    public void ask() {
        process.destroy();
    }

    /** Waits until it has ended by itself. */
    public int exitStatus() throws InterruptedException {
        assertThat(process.waitFor(TO_END_SECONDS, TimeUnit.SECONDS))
                .as("the hub ends within its limit")
                .isTrue();
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
