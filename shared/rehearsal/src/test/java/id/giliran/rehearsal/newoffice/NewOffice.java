package id.giliran.rehearsal.newoffice;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.hub.HubMain;
import id.giliran.hubclient.HubConnection;
import id.giliran.hubclient.finding.HubPlace;
import id.giliran.rehearsal.Workplace;
import id.giliran.rehearsal.hubprocess.HubProcess;
import id.giliran.rehearsal.hubprocess.RehearsalOffice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A hub that was never started before, with its day open, and the terminal on its computer. */
final class NewOffice implements AutoCloseable {
    private static final int LONGEST_SECONDS = 60;

    private final Path folder;
    private final HubProcess hub;

    NewOffice(Path folder) throws IOException {
        this.folder = folder;
        RehearsalOffice.copyWithCounters(Workplace.config(), config(), 1);
        hub = HubProcess.start(config(), folder.resolve("hub"));
        try (HubConnection owner = hub.connect()) {
            Workplace.openDay(owner);
        }
    }

    Path config() {
        return folder.resolve("config");
    }

    /** A folder of a program's own. */
    Path folder(String program) {
        return folder.resolve(program);
    }

    /** Written so that no device takes it for its own computer, on which nobody would have to type a code. */
    HubPlace place() {
        return new HubPlace.At("[::ffff:127.0.0.1]", hub.place().port());
    }

    /** What {@code giliran hub} says when these words are typed after it, and ends well. */
    String types(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                HubMain.class.getName()));
        command.addAll(List.of(words));
        command.addAll(List.of("--config", config().toString()));
        command.addAll(List.of("--data", hub.data().toString()));
        command.addAll(List.of("--port", String.valueOf(hub.place().port())));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    @Override
    public void close() {
        hub.close();
    }
}
