package id.giliran.rehearsal.backup;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.Hub;
import id.giliran.hub.journal.JournalVerifier;
import id.giliran.hubclient.ActResult;
import id.giliran.hubclient.CounterActs;
import id.giliran.hubclient.HubConnection;
import id.giliran.hubclient.KioskActs;
import id.giliran.protocol.reply.ActReply;
import id.giliran.protocol.reply.IssuedReply;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.TakeInRequest;
import id.giliran.rehearsal.Workplace;
import id.giliran.rehearsal.hubprocess.HubProcess;
import id.giliran.rehearsal.hubprocess.RehearsalOffice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk of the hub is lost in the middle of the day; a stick has the backups. What a technician would do, in real processes. */
final class RestoreDrillIT {
    private static final List<String> SERVICES = List.of("passport-new", "information");
    private static final Duration BETWEEN_VISITORS = Duration.ofMillis(20);

    @TempDir
    private Path folder;

    private final List<String> papers = new ArrayList<>();

    @Test
    void afterTheDiskIsLostTheDayGoesOnWithNoNumberTwiceOnPaperAndNobodyForgotten() throws Exception {
        Path config = configWithStick();
        HubProcess hub = HubProcess.start(config, folder.resolve("disk"));
        try (HubConnection connection = hub.connect()) {
            Workplace.openDay(connection);
            visitors(connection, 60);
            assertThat(giliranHub("backup", "--config", config, "--data", hub.data()))
                    .contains("rows.");
            visitors(connection, 90);
        } finally {
            hub.kill();
        }
        int beforeTheLoss = papers.size();
        lose(folder.resolve("disk"));

        String told = giliranHub("restore", "--config", config, "--data", folder.resolve("new-disk"));

        assertThat(told).contains("was restored from", "Lost is everything that happened after", "may be on paper");
        hub = HubProcess.start(config, folder.resolve("new-disk"));
        try (HubConnection connection = hub.connect()) {
            visitors(connection, 40);
            assertThat(papers).hasSize(190).doesNotHaveDuplicates();
            assertThat(takenIn(connection, papers.subList(0, beforeTheLoss))).isEqualTo(90);
        } finally {
            hub.close();
        }
        var verdict = JournalVerifier.verify(Hub.journalIn(folder.resolve("new-disk")));
        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.tickets()).isEqualTo(papers.size());
    }

    private Path configWithStick() throws IOException {
        Path config = folder.resolve("config");
        RehearsalOffice.copy(Workplace.config(), config);
        Path stick = Files.createDirectories(folder.resolve("stick"));
        Path hub = config.resolve("hub.yaml");
        Files.writeString(hub, Files.readString(hub).replaceFirst("(?m)^backups:$", "backups:\n  second: " + stick));
        return config;
    }

    private void visitors(HubConnection connection, int many) {
        KioskActs kiosk = new KioskActs(connection, 1);
        for (int visitor = 0; visitor < many; visitor++) {
            IssuedReply issued =
                    done(kiosk.issue(new IssueTicketRequest(SERVICES.get(visitor % SERVICES.size()), "id", null)));
            papers.add(issued.number());
            done(kiosk.printed(issued.ticket(), "status-clean"));
            LockSupport.parkNanos(BETWEEN_VISITORS.toNanos());
        }
    }

    /** Each visitor shows the paper; whom the hub knows already is not taken in again. */
    private static long takenIn(HubConnection connection, List<String> shown) {
        CounterActs counter = new CounterActs(connection, 4);
        done(counter.signIn("Rina"));
        return shown.stream()
                .map(number -> counter.takeIn(new TakeInRequest(number, "id", null)))
                .filter(result -> switch (result) {
                    case ActResult.Done<ActReply> _ -> true;
                    case ActResult.Refused<ActReply> refused -> {
                        assertThat(refused.problem().code()).isEqualTo("number-taken");
                        yield false;
                    }
                    case ActResult.Unreachable<ActReply> unreachable -> throw new AssertionError(unreachable);
                })
                .count();
    }

    private static <R> R done(ActResult<R> result) {
        return switch (result) {
            case ActResult.Done<R>(R reply) -> reply;
            default -> throw new AssertionError(result);
        };
    }

    /** The command line in a process of its own, as a technician types it. */
    private String giliranHub(Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "id.giliran.hub.HubMain"));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        Path output = Files.createTempFile(folder, "giliran-hub", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            String told = Files.readString(output);
            assertThat(process.exitValue()).as(told).isZero();
            return told;
        } finally {
            process.destroyForcibly();
        }
    }

    private static void lose(Path disk) throws IOException {
        try (Stream<Path> files = Files.walk(disk)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
