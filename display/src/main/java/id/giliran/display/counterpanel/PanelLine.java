package id.giliran.display.counterpanel;

import id.giliran.display.settings.CounterPanelSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The panels on one serial port, with the one thread that writes to it. A write that does not end is ended by the watchdog's thread,
 * which closes the port. A port that is lost is opened again and again, and then everything is said again.
 */
final class PanelLine implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PanelLine.class);
    private static final long GOODBYE_SECONDS = 2;

    private final String name;
    private final List<CounterPanelSettings> panels;
    private final Times times;
    private final ScheduledExecutorService watchdog;
    private final ScheduledThreadPoolExecutor writer;
    private final Map<Integer, byte[]> wanted = new HashMap<>();
    private final AtomicBoolean asked = new AtomicBoolean();

    // Of the writer's thread only:
    private final Map<Integer, byte[]> sent = new HashMap<>();
    private volatile @Nullable SerialLine line;
    private long allSentAt;

    private volatile boolean quiet = true;
    private volatile Optional<String> complaint = Optional.empty();

    /**
     * How long things may take.
     *
     * @param look how often a lost port is tried again, and whether the panel is still there
     * @param all how often everything is said again, for a panel that was switched on late
     * @param write the longest that a frame may take
     */
    record Times(Duration look, Duration all, Duration write) {
        static final Times USUAL = new Times(Duration.ofSeconds(5), Duration.ofMinutes(1), Duration.ofSeconds(3));
    }

    /** @param panels all on the same port */
    PanelLine(List<CounterPanelSettings> panels, Times times, ScheduledExecutorService watchdog) {
        this.name = panels.getFirst().port();
        this.panels = panels;
        this.times = times;
        this.watchdog = watchdog;
        this.writer = new ScheduledThreadPoolExecutor(
                1,
                Thread.ofPlatform().daemon().name("counter-panel " + name).factory(),
                new ThreadPoolExecutor.DiscardPolicy());
        var unused = writer.scheduleWithFixedDelay(this::look, 0, times.look().toMillis(), TimeUnit.MILLISECONDS);
    }

    List<CounterPanelSettings> panels() {
        return panels;
    }

    /** These panels shall show these frames; returns at once. */
    void show(Map<Integer, byte[]> frames) {
        synchronized (wanted) {
            wanted.putAll(frames);
        }
        quiet = false;
        // At most one waits: a line that hangs must not gather a backlog.
        if (asked.compareAndSet(false, true)) {
            writer.execute(() -> {
                asked.set(false);
                send();
                quiet = !asked.get();
            });
        }
    }

    /** Whether all that was shown is written, or could not be. */
    boolean isQuiet() {
        return quiet;
    }

    /** What a technician should know of this port now. */
    Optional<String> complaint() {
        return complaint;
    }

    /** Frees a stuck write. */
    @Override
    public void close() {
        writer.shutdownNow();
        try {
            if (!writer.awaitTermination(GOODBYE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The serial port {} of a counter panel does not let go.", name);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        SerialLine open = line;
        if (open != null) {
            open.close();
        }
    }

    private void look() {
        SerialLine open = line;
        if (open != null && !open.isAlive()) {
            lose(new IOException("The counter panel on " + name + " was unplugged: plug it in again."));
        }
        if (System.nanoTime() - allSentAt > times.all().toNanos()) {
            sent.clear();
        }
        send();
    }

    private void send() {
        try {
            SerialLine open = line == null ? opened() : line;
            if (sent.isEmpty()) {
                allSentAt = System.nanoTime();
            }
            for (Map.Entry<Integer, byte[]> frame : changes().entrySet()) {
                write(open, frame.getValue());
                sent.put(frame.getKey(), frame.getValue());
            }
            found();
        } catch (IOException trouble) {
            lose(trouble);
        }
    }

    private SerialLine opened() throws IOException {
        SerialLine open = SerialLine.open(name, panels.getFirst().baud());
        line = open;
        sent.clear();
        for (CounterPanelSettings panel : panels) {
            write(open, FrameBytes.start(panel.template(), panel.counter()));
        }
        return open;
    }

    private Map<Integer, byte[]> changes() {
        Map<Integer, byte[]> changes = new HashMap<>();
        synchronized (wanted) {
            wanted.forEach((counter, frame) -> {
                if (!Arrays.equals(sent.get(counter), frame)) {
                    changes.put(counter, frame);
                }
            });
        }
        return changes;
    }

    private void write(SerialLine open, byte[] frame) throws IOException {
        Future<?> alarm = watchdog.schedule(open::close, times.write().toMillis(), TimeUnit.MILLISECONDS);
        try {
            open.write(frame);
        } finally {
            alarm.cancel(false);
        }
    }

    private void found() {
        if (complaint.isPresent()) {
            LOG.info("The counter panel on {} is there again.", name);
            complaint = Optional.empty();
        }
    }

    private void lose(IOException trouble) {
        String sentence = String.valueOf(trouble.getMessage());
        SerialLine open = line;
        if (open != null) {
            open.close();
            line = null;
        }
        if (complaint.isEmpty()) {
            LOG.warn("{} The display goes on and tries again.", sentence);
        }
        complaint = Optional.of(sentence);
    }
}
