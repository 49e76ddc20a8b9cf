package id.giliran.watch;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a program as a child and starts it again when it dies or freezes, on systems with and without a service manager. The child
 * sends its signs by {@link Heartbeat}.
 */
public final class WatchedProgram {
    private static final Logger LOG = LoggerFactory.getLogger(WatchedProgram.class);

    /** The exit code of a program that cannot begin, such as for a mistake in its settings: starting it again does not mend that. */
    private static final int CANNOT_BEGIN = 2;

    private final List<String> command;
    private final WatchTimes times;
    private final Consumer<String> said;
    private final CountDownLatch asked = new CountDownLatch(1);
    private volatile @Nullable ChildLife child;
    private boolean everLived;

    /**
     * @param command starts the child
     * @param said is told each line that the child writes to its output
     */
    public WatchedProgram(List<String> command, WatchTimes times, Consumer<String> said) {
        this.command = List.copyOf(command);
        this.times = times;
        this.said = said;
    }

    /**
     * Runs it until it ends in order or {@link #end} is called.
     *
     * @return the exit code of the last child; 0 after {@link #end}
     * @throws IOException when it cannot be started at all
     */
    public int run() throws IOException, InterruptedException {
        int diedYoung = 0;
        while (asked.getCount() > 0) {
            ChildLife life = ChildLife.begin(command, times, said);
            child = life;
            if (asked.getCount() == 0) {
                life.askToEnd();
            }
            OptionalInt code = life.await(times);
            everLived |= life.hasLived();
            if (code.isEmpty()) {
                life.end();
            } else if (isOrderly(code.getAsInt())) {
                return code.getAsInt();
            }
            diedYoung = life.age().compareTo(times.soundLife()) < 0 ? diedYoung + 1 : 0;
            if (asked.getCount() > 0) {
                tell(life, code, diedYoung);
                boolean _ = asked.await(times.before(diedYoung).toMillis(), TimeUnit.MILLISECONDS);
            }
        }
        return 0;
    }

    /** Passes the end on to the child; {@link #run} returns when that has ended. */
    public void end() {
        asked.countDown();
        ChildLife life = child;
        if (life != null) {
            life.askToEnd();
        }
    }

    private boolean isOrderly(int code) {
        return code == 0 || (code == CANNOT_BEGIN && !everLived);
    }

    private void tell(ChildLife life, OptionalInt code, int diedYoung) {
        String what = code.isPresent()
                ? "ended with code " + code.getAsInt()
                : "sent no sign of life for " + (life.hasLived() ? times.silence() : times.start()).toSeconds()
                        + " s and was ended";
        LOG.warn(
                "The watched program (process {}) {} after {} s; it is started again in {} s.",
                life.pid(),
                what,
                life.age().toSeconds(),
                times.before(diedYoung).toSeconds());
    }
}
