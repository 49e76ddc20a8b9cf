package id.giliran.rehearsal.trial.powercut;

import id.giliran.rehearsal.hubprocess.HubProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** The life of one hub, watched from its first start: killed in the middle of its work, started again, ended in good order. */
final class HubLife {
    private static final int KILLS = 1;
    private static final int FEWEST_ACTS = 60;
    private static final int MORE_ACTS = 60;
    private static final int TO_END_SECONDS = 30;

    private final PowerCutOptions options;
    private final Strace.Disturbance disturbance;
    private final Random chance;

    HubLife(PowerCutOptions options, Strace.Disturbance disturbance, Random chance) {
        this.options = options;
        this.disturbance = disturbance;
        this.chance = chance;
    }

    /** Lives it, and tells all that happened to its disk and what it told people. */
    List<Moment> live() throws IOException {
        Path life = Files.createTempDirectory(options.work(), "life").toRealPath();
        Path data = Files.createDirectory(life.resolve("data"));
        Path log = life.resolve("calls.log");
        HubProcess.How how = HubProcess.How.plain().under(Strace.recording(log, disturbance));
        HubProcess hub = HubProcess.start(options.config(), data, how);
        Load load = new Load(hub.connect());
        try (load) {
            load.start();
            for (int kill = 0; kill < KILLS; kill++) {
                load.awaitAnswers(FEWEST_ACTS + chance.nextInt(MORE_ACTS));
                end(hub, ProcessHandle::destroyForcibly);
                hub.restart();
            }
            load.awaitAnswers(FEWEST_ACTS);
        } finally {
            end(hub, ProcessHandle::destroy);
        }
        Witness witness = new Witness(data, load.heard());
        new TraceReader(witness).read(log);
        Files.delete(log);
        return witness.moments();
    }

    /** Ends the hub itself; the one that watches it has to write down how it ended, and goes by itself. */
    private static void end(HubProcess hub, Consumer<ProcessHandle> how) throws IOException {
        Optional<ProcessHandle> program = ProcessHandle.of(hub.pid());
        Optional<ProcessHandle> watcher = program.flatMap(ProcessHandle::parent);
        program.ifPresent(how);
        try {
            if (watcher.isPresent()) {
                watcher.get().onExit().get(TO_END_SECONDS, TimeUnit.SECONDS);
            }
        } catch (ExecutionException | TimeoutException endless) {
            throw new IOException("The hub did not end.", endless);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            hub.kill();
        }
    }
}
