package id.giliran.counterclient.outbox;

import id.giliran.counterclient.wording.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The acts of one counter that the hub does not know yet, oldest first, in memory and on disk. Safe for use by many threads. */
public final class Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private final int counter;
    private final OutboxFile file;
    private final Wording wording;
    private final List<PendingAct> acts = new ArrayList<>();
    private final List<String> news = new ArrayList<>();

    /** Takes up what was kept before a restart. */
    public Outbox(Path folder, int counter, Wording wording) {
        this.counter = counter;
        this.file = new OutboxFile(folder, counter);
        this.wording = wording;
        read();
    }

    /** The counters that left something in this folder when the program was ended before the hub was back. */
    public static List<Integer> left(Path folder) {
        try {
            return OutboxFile.counters(folder);
        } catch (IOException unreadable) {
            LOG.warn("{} cannot be searched for what is still to be sent: {}", folder, unreadable.toString());
            return List.of();
        }
    }

    public int counter() {
        return counter;
    }

    public synchronized List<PendingAct> acts() {
        return List.copyOf(acts);
    }

    /** Sentences for the operator about the file, each given once. */
    synchronized List<String> takeNews() {
        List<String> taken = List.copyOf(news);
        news.clear();
        return taken;
    }

    /** Keeps an act; returns once it is on disk, or once there is a sentence that says why it is not. */
    synchronized void add(PendingAct act) {
        acts.add(act);
        write();
    }

    /** Forgets an act that the hub has answered. */
    synchronized void remove(PendingAct act) {
        acts.remove(act);
        write();
    }

    private synchronized void read() {
        try {
            OutboxFile.Found found = file.read();
            acts.addAll(found.acts());
            found.setAside().ifPresent(this::tellSetAside);
        } catch (IOException unreadable) {
            LOG.error("The outbox cannot be read or set aside", unreadable);
            news.add(wording.text("outbox.unreadable", file.path(), unreadable));
        }
    }

    private void tellSetAside(Path aside) {
        LOG.error("{} could not be read and is {} now.", file.path(), aside);
        news.add(wording.text(
                "outbox.set-aside", Optional.ofNullable(aside.getFileName()).orElse(aside)));
    }

    private void write() {
        try {
            file.write(acts);
        } catch (IOException unwritable) {
            LOG.error("The outbox cannot be written", unwritable);
            if (!acts.isEmpty()) {
                news.add(wording.text("outbox.not-written", file.path()));
            }
        }
    }
}
