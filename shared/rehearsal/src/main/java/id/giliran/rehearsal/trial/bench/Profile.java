package id.giliran.rehearsal.trial.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

/** Where hubs spent their time, by the recordings that their JVMs have left. */
final class Profile {
    private static final String RECORDING = "hub.jfr";
    private static final Set<String> SAMPLES = Set.of("jdk.ExecutionSample", "jdk.NativeMethodSample");

    /** A thread that waits there for something to do. */
    private static final Set<String> IDLE = Set.of("sun.nio.ch.EPoll.wait", "sun.nio.ch.Net.accept");

    private static final String OURS = "id.giliran.";
    private static final int MOST_TOLD = 15;

    private final Map<String, Integer> hottest = new HashMap<>();
    private final Map<String, Integer> ours = new HashMap<>();
    private int samples;

    /** An option that makes a JVM leave a recording in this folder. */
    static String option(Path data) {
        return "-XX:StartFlightRecording:settings=profile,dumponexit=true,filename=" + data.resolve(RECORDING);
    }

    /** What all recordings below this folder say, as lines to print; they are deleted. */
    static List<String> take(Path folder) throws IOException {
        Profile profile = new Profile();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(path -> path.endsWith(RECORDING)).toList()) {
                profile.read(file);
                Files.delete(file);
            }
        }
        return profile.lines();
    }

    private void read(Path file) throws IOException {
        try (RecordingFile recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                RecordedEvent event = recording.readEvent();
                if (SAMPLES.contains(event.getEventType().getName()) && event.getStackTrace() != null) {
                    note(event.getStackTrace().getFrames());
                }
            }
        }
    }

    private void note(List<RecordedFrame> frames) {
        String top = name(frames.getFirst().getMethod());
        if (IDLE.contains(top)) {
            return;
        }
        samples++;
        hottest.merge(top, 1, Integer::sum);
        frames.stream()
                .map(frame -> name(frame.getMethod()))
                .filter(name -> name.startsWith(OURS))
                .findFirst()
                .ifPresent(name -> ours.merge(name, 1, Integer::sum));
    }

    private static String name(RecordedMethod method) {
        return method.getType().getName() + "." + method.getName();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("profile of the hub: " + samples + " samples; top frames:");
        lines.addAll(top(hottest));
        lines.add("the hub's own method nearest to the top:");
        lines.addAll(top(ours));
        return lines;
    }

    private List<String> top(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_TOLD)
                .map(entry ->
                        String.format(Locale.ROOT, "%6.1f %%  %s", 100.0 * entry.getValue() / samples, entry.getKey()))
                .toList();
    }
}
