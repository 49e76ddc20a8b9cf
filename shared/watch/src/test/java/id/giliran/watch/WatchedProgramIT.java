package id.giliran.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** With real children. */
@Timeout(120)
final class WatchedProgramIT {
    private static final WatchTimes SHORT = new WatchTimes(
            Duration.ofMillis(50),
            Duration.ofSeconds(1),
            Duration.ofSeconds(30),
            Duration.ofSeconds(1),
            Duration.ofMillis(100),
            Duration.ofMillis(200));

    @TempDir
    private Path folder;

    @Test
    void aChildThatFreezesIsStartedAgainAndOneThatEndsInOrderIsNot() throws Exception {
        assertThat(watched("freezes", "0").run()).isZero();
        assertThat(starts()).hasSize(2);
    }

    @Test
    void aChildThatDiesIsStartedAgainAlsoManyTimesInARow() throws Exception {
        assertThat(watched("1", "137", "3", "0").run()).isZero();
        assertThat(starts()).hasSize(4);
    }

    @Test
    void aChildThatCannotBeginIsLeftAlone() throws Exception {
        assertThat(watched("2", "0").run()).isEqualTo(2);
        assertThat(starts()).hasSize(1);
    }

    @Test
    void theEndIsPassedOn() throws Exception {
        WatchedProgram watched = watched("lives");
        CompletableFuture<Integer> code = inBackground(watched);
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(folder.resolve("starts")));
        watched.end();
        code.get(60, TimeUnit.SECONDS);
        assertThat(starts()).hasSize(1);
        assertThat(folder.resolve("ends")).content().contains("asked to end");
    }

    @Test
    void aParentThatIsGoneLeavesNoChildBehind() throws Exception {
        Process parent = new ProcessBuilder(
                        java(ParentOfPatient.class, folder.resolve("starts").toString(), "lives"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> Files.exists(folder.resolve("starts")) && !starts().isEmpty());
        long child = Long.parseLong(starts().getFirst().replaceAll("\\D", ""));
        parent.destroyForcibly().waitFor(60, TimeUnit.SECONDS);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> ProcessHandle.of(child).isEmpty());
    }

    /** Stands for {@code giliran display --watched}. */
    static final class ParentOfPatient {
        private ParentOfPatient() {}

        public static void main(String[] arguments) throws Exception {
            new WatchedProgram(java(Patient.class, arguments), SHORT, line -> {}).run();
        }
    }

    private List<String> starts() throws java.io.IOException {
        return Files.readAllLines(folder.resolve("starts"));
    }

    private WatchedProgram watched(String... fates) {
        List<String> arguments =
                new ArrayList<>(List.of(folder.resolve("starts").toString()));
        arguments.addAll(List.of(fates));
        return new WatchedProgram(java(Patient.class, arguments.toArray(String[]::new)), SHORT, line -> {});
    }

    private static CompletableFuture<Integer> inBackground(WatchedProgram watched) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return watched.run();
            } catch (java.io.IOException | InterruptedException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }

    private static List<String> java(Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
