package id.giliran.hub.notice;

import id.giliran.hub.notice.NoticesReader.Read;
import id.giliran.protocol.view.HallView.HallNotice;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The office's notices. The file is read again when it was edited, so that nobody has to start the hub again to say that tomorrow is a
 * holiday; while it has a mistake the notices stay as they were. Without the file there are none. Safe for use by many threads.
 */
public final class Notices implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);
    private static final State NONE = new State(Optional.empty(), Read.NOTHING, Optional.empty());

    private final NoticesReader reader;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("giliran-notices").factory());
    private volatile State state = NONE;

    /**
     * What is known of the file.
     *
     * @param edited when it was, as far as it has been read; empty when there is none
     */
    private record State(Optional<Edited> edited, Read notices, Optional<String> trouble) {}

    /** Two edits within one tick of the file system's clock seldom leave the same size. */
    private record Edited(FileTime at, long size) {}

    /**
     * Reads the file for the first time.
     *
     * @param file {@code notices.yaml}; it need not be there
     * @param zone of the office
     * @param languages of the screens
     */
    public Notices(Path file, ZoneId zone, List<String> languages) {
        this.reader = new NoticesReader(file, zone, languages);
        look();
    }

    /** Looks again and again from now on; tells when something has changed, on a thread of its own. */
    public void watch(Duration every, Runnable changed) {
        Runnable look = () -> {
            if (look()) {
                changed.run();
            }
        };
        var _ = thread.scheduleWithFixedDelay(look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** All that the file has for everybody, also what is over or still to come. */
    public List<HallNotice> all() {
        return state.notices().hall();
    }

    /** All that it has for the staff alone, also what is over or still to come. */
    public List<HallNotice> staff() {
        return state.notices().staff();
    }

    /** What is wrong with the file, and where. */
    public Optional<String> trouble() {
        return state.trouble();
    }

    /** Reads the file if it was edited; whether there was anything to read. */
    private boolean look() {
        Optional<Edited> edited = edited();
        if (edited.equals(state.edited())) {
            return false;
        }
        state = edited.isEmpty() ? NONE : read(edited);
        return true;
    }

    private State read(Optional<Edited> edited) {
        try {
            return new State(edited, reader.read(), Optional.empty());
        } catch (SettingsException wrong) {
            String sentence = "The notices on the wall stay as they were: " + String.join(" ", wrong.messages());
            LOG.warn("{}", sentence);
            return new State(edited, state.notices(), Optional.of(sentence));
        }
    }

    private Optional<Edited> edited() {
        try {
            return Optional.of(new Edited(Files.getLastModifiedTime(reader.file()), Files.size(reader.file())));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
