package id.giliran.rehearsal.trial.powercut;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.journal.JournalException;
import id.giliran.hub.journal.JournalVerifier;
import id.giliran.hub.journal.Verdict;
import id.giliran.hubclient.HubConnection;
import id.giliran.protocol.ApiPaths;
import id.giliran.rehearsal.Workplace;
import id.giliran.rehearsal.hubprocess.HubProcess;
import id.giliran.rehearsal.hubprocess.RehearsalOffice;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real hub process whose disk is about to fail, and one visitor who asks it for numbers. */
final class TroubledHub implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String KEY = "visitor-number-";
    private static final int OK = 200;
    private static final String ISSUE = "{\"service\":\"information\",\"language\":\"id\"}";

    private final HttpClient visitor;
    private final Path config;
    private final Path data;
    private final HubProcess hub;
    private final List<Heard> heard = new ArrayList<>();
    private Optional<DiskFault> fault = Optional.empty();

    private TroubledHub(Path config, Path data, HubProcess hub) throws IOException {
        this.config = config;
        this.data = data;
        this.hub = hub;
        this.visitor = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(hub.owner())
                .build();
    }

    /** A hub with an open day. */
    static TroubledHub open(Path config, Path data) throws IOException {
        RehearsalOffice.copy(Workplace.config(), config);
        TroubledHub opened = start(config, data.toRealPath(), HubProcess.How.plain());
        opened.openDay();
        return opened;
    }

    /** A hub on what another has left. */
    static TroubledHub start(Path config, Path data, HubProcess.How how) throws IOException {
        return new TroubledHub(config, data, HubProcess.start(config, data, how));
    }

    private void openDay() throws IOException {
        try (HubConnection connection = hub.connect()) {
            Workplace.openDay(connection);
        }
    }

    Path journal() {
        return data.resolve("journal.db");
    }

    Path writeAheadFile() {
        return data.resolve("journal.db-wal");
    }

    /** From now on these calls on this file fail. */
    void diskFails(Path file, String calls, String how) throws IOException {
        fault = Optional.of(DiskFault.of(hub.pid(), file, calls, how));
    }

    /** The disk is well again. */
    void diskHeals() throws InterruptedException {
        if (fault.isPresent()) {
            fault.get().end();
            fault = Optional.empty();
        }
    }

    /** Asks for a number; the reply's number, or its problem's code. */
    String issue(String key) throws IOException, InterruptedException {
        JsonNode reply = JSON.readTree(ask(key).body());
        return reply.has("number")
                ? reply.get("number").stringValue()
                : reply.get("code").stringValue();
    }

    HttpResponse<String> ask(String key) throws IOException, InterruptedException {
        HttpResponse<String> reply = visitor.send(
                HttpRequest.newBuilder(hub.address().resolve(ApiPaths.TICKETS))
                        .timeout(Duration.ofSeconds(60))
                        .header("Content-Type", "application/json")
                        .header(ApiPaths.IDEMPOTENCY_KEY, KEY + key)
                        .POST(HttpRequest.BodyPublishers.ofString(ISSUE))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (reply.statusCode() == OK) {
            heard.add(new Heard(Instant.now(), KEY + key, reply.body()));
        }
        return reply;
    }

    /** What the visitor was told. */
    List<Heard> heard() {
        return List.copyOf(heard);
    }

    /** What health says to a technician, in one text. */
    String notices() throws IOException, InterruptedException {
        return visitor.send(
                        HttpRequest.newBuilder(hub.address().resolve(ApiPaths.HEALTH))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** Ends it at once. What makes its disk fail goes first: it would hold on to the dead process. */
    void kill() throws InterruptedException {
        ProcessHandle.of(hub.pid()).ifPresent(ProcessHandle::destroyForcibly);
        diskHeals();
        hub.kill();
    }

    void restart() throws IOException {
        hub.restart();
    }

    /** Ends it at once and looks at what it has stored. */
    Verdict killAndVerify() throws JournalException, InterruptedException {
        kill();
        return JournalVerifier.verify(journal());
    }

    /** Starts the hub's program on this data, once more, and tells how it refused. */
    String refusal(String... wrapper) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(wrapper));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "id.giliran.hub.HubMain",
                "--port",
                "0",
                "--config",
                config.toString(),
                "--data",
                data.toString()));
        Path said = Files.createTempFile("refusal", ".txt");
        Process refused = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(refused.waitFor(60, TimeUnit.SECONDS)).as("the hub ends").isTrue();
            assertThat(refused.exitValue()).as("exit code").isEqualTo(2);
            return Files.readString(said);
        } finally {
            refused.descendants().forEach(ProcessHandle::destroyForcibly);
            refused.destroyForcibly();
            Files.delete(said);
        }
    }

    @Override
    public void close() {
        try {
            kill();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        visitor.close();
    }
}
