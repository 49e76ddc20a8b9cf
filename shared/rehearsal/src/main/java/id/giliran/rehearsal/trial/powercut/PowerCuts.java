package id.giliran.rehearsal.trial.powercut;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Cuts the power of a real hub at any instant, as often as one likes: its life is watched once, call by call, and from that
 * every disk that a cut could have left is rebuilt, opened and held against the replies that had left the hub by then.
 */
public final class PowerCuts {
    private static final int MOST_SENTENCES = 20;
    private static final int SHARED_MEMORY = 32_768;

    private final PowerCutOptions options;
    private final Random chance;
    private final List<String> sentences = new ArrayList<>();
    private int told;
    private int lost;
    private int doubled;
    private int unsound;

    private PowerCuts(PowerCutOptions options) {
        this.options = options;
        this.chance = new Random(options.seed());
    }

    /** Why there can be no power cuts on this computer, in a sentence; empty when there can. */
    public static Optional<String> missing() {
        return Strace.missing();
    }

    /**
     * Runs one trial.
     *
     * @throws IOException when the hub could not be started, watched or loaded
     */
    public static PowerCutReport run(PowerCutOptions options) throws IOException {
        PowerCuts trial = new PowerCuts(options);
        if (options.lyingDisk()) {
            trial.cut(Strace.Disturbance.LYING_FLUSHES, options.cuts());
        } else {
            trial.cut(Strace.Disturbance.SLOW_FLUSHES, options.cuts() / 2);
            trial.cut(Strace.Disturbance.FAILING_FLUSHES, options.cuts() - options.cuts() / 2);
        }
        return trial.report();
    }

    private PowerCutReport report() {
        return new PowerCutReport(options.cuts(), told, lost, doubled, unsound, sentences);
    }

    private void cut(Strace.Disturbance disturbance, int cuts) throws IOException {
        cut(new HubLife(options, disturbance, chance).live(), cuts);
    }

    private void cut(List<Moment> moments, int cuts) throws IOException {
        PriorityQueue<Integer> instants = new PriorityQueue<>();
        for (int cut = 0; cut < cuts; cut++) {
            instants.add(chance.nextInt(moments.size()));
        }
        Disk disk = new Disk(chance);
        Map<String, String> acknowledged = new HashMap<>();
        for (int instant = 0; instant < moments.size(); instant++) {
            while (!instants.isEmpty() && instants.element() == instant) {
                instants.remove();
                cut(instant, disk, acknowledged);
            }
            disk.happen(moments.get(instant));
            if (moments.get(instant) instanceof Moment.Acknowledged(String key, String body)) {
                acknowledged.put(key, body);
            }
        }
        told += acknowledged.size();
    }

    private void cut(int instant, Disk disk, Map<String, String> acknowledged) throws IOException {
        Path folder = rebuilt(disk, options.work(), chance);
        Aftermath found = Aftermath.of(folder, acknowledged);
        lost += found.lost().size();
        doubled += found.doubled().size();
        unsound += found.unsound().isEmpty() ? 0 : 1;
        if (found.sound()) {
            delete(folder);
        } else if (sentences.size() < MOST_SENTENCES) {
            sentences.add("Power cut at moment " + instant + " after " + acknowledged.size() + " replies: "
                    + found.lost().size() + " of them lost "
                    + found.lost().stream().findFirst().orElse("")
                    + ", numbers twice " + found.doubled() + ", " + found.unsound() + "; the disk is kept in " + folder
                    + ".");
        }
    }

    /** Makes a folder with the files that a cut now may leave. */
    static Path rebuilt(Disk disk, Path work, Random chance) throws IOException {
        Path folder = Files.createTempDirectory(work, "cut");
        for (Map.Entry<String, byte[]> file : disk.afterCut(chance).entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        if (chance.nextBoolean()) {
            byte[] garbage = new byte[SHARED_MEMORY];
            chance.nextBytes(garbage);
            Files.write(folder.resolve(Aftermath.JOURNAL + "-shm"), garbage);
        }
        return folder;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(PowerCuts::deleteOne);
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static void deleteOne(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
