package id.giliran.display.watch;

import id.giliran.fx.screen.EndSignals;
import id.giliran.watch.WatchTimes;
import id.giliran.watch.WatchedProgram;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The display as a child of this process, which starts it again when it dies or freezes: on every system, and without a service manager.
 * This process draws nothing and waits nearly all the time.
 */
public final class WatchedDisplay {
    private static final Logger LOG = LoggerFactory.getLogger(WatchedDisplay.class);

    /** Below this the display's own second between two ticks would count as frozen. */
    private static final Duration LEAST_SILENCE = Duration.ofSeconds(10);

    private WatchedDisplay() {}

    /**
     * Runs it until it ends in order: by its exit keys, or because this process is told to end.
     *
     * @param program name of its main class
     * @param arguments of the display, without the one that asked to be watched
     * @param silence how long it may send no sign of life
     * @return its exit code
     */
    public static int run(String program, List<String> arguments, Duration silence) throws InterruptedException {
        WatchTimes times = WatchTimes.USUAL.withSilence(silence.compareTo(LEAST_SILENCE) < 0 ? LEAST_SILENCE : silence);
        WatchedProgram display = new WatchedProgram(command(program, arguments), times, line -> LOG.info("{}", line));
        EndSignals.onEnd(display::end);
        try {
            return display.run();
        } catch (IOException unstartable) {
            throw new IllegalStateException(
                    "The display could not be started: " + unstartable.getMessage(), unstartable);
        }
    }

    /** This very JVM once more, with all its options. */
    static List<String> command(String program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program));
        command.addAll(arguments);
        return command;
    }
}
