package id.giliran.display.slides;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows a folder's pictures in turn. Each is decoded on a thread of its own when its turn comes, one at a time, and nothing is kept: in memory
 * are the one that is shown and the one that is to follow it. May be used on any thread.
 */
public final class Slides {
    private static final Logger LOG = LoggerFactory.getLogger(Slides.class);

    /** After so many turns the folder is read again: once a minute. */
    private static final long TURNS_OF_A_LIST = 4;

    private final SlideFolder folder;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final Map<Path, String> faults = new LinkedHashMap<>();
    private List<Path> listed = List.of();
    private long listedAt = -TURNS_OF_A_LIST;
    private LocalDate listedOn = LocalDate.MIN;
    private volatile List<String> complaints = List.of();

    public Slides(Path folder) {
        this.folder = new SlideFolder(folder);
    }

    /**
     * Whose turn it is.
     *
     * @param turn counts the turns
     * @param today pictures whose last day is before this one are left out
     * @param width of the room in pixels
     * @param height of the room
     */
    public record Turn(long turn, LocalDate today, double width, double height) {}

    /** Decodes the picture of this turn and hands it over; nothing when there is none. Left out while the turn before is not done. */
    public void show(Turn turn, Consumer<Optional<Image>> receiver) {
        if (busy.compareAndSet(false, true)) {
            Thread.ofVirtual().name("display-slides").start(() -> {
                try {
                    receiver.accept(decode(turn));
                } finally {
                    busy.set(false);
                }
            });
        }
    }

    /** A sentence for each picture that cannot be shown, and for a folder that cannot be read. */
    public List<String> complaints() {
        return complaints;
    }

    /** The next one takes the turn of one that cannot be shown. */
    private Optional<Image> decode(Turn turn) {
        list(turn);
        for (int tried = 0; tried < listed.size(); tried++) {
            Path file = listed.get((int) ((turn.turn() + tried) % listed.size()));
            try {
                Image image = SlideReader.read(file, turn.width(), turn.height());
                faults.remove(file);
                publish();
                return Optional.of(image);
            } catch (IOException | RuntimeException broken) {
                complain(
                        file,
                        "The picture " + SlideFolder.name(file) + " cannot be shown: " + why(broken)
                                + ". Put another one in its place, or take it away.");
            }
        }
        return Optional.empty();
    }

    private void list(Turn turn) {
        if (turn.turn() - listedAt < TURNS_OF_A_LIST && turn.today().equals(listedOn)) {
            return;
        }
        listedAt = turn.turn();
        listedOn = turn.today();
        try {
            listed = folder.slides(turn.today());
            faults.keySet().retainAll(listed);
            publish();
        } catch (IOException unreadable) {
            listed = List.of();
            faults.clear();
            complain(
                    folder.folder(),
                    "The folder " + folder.folder()
                            + " with the wall's pictures cannot be read. Make it, or name another one at 'media'.");
        }
    }

    private void complain(Path file, String sentence) {
        if (!sentence.equals(faults.put(file, sentence))) {
            LOG.warn("{}", sentence);
        }
        publish();
    }

    private void publish() {
        complaints = List.copyOf(faults.values());
    }

    private static String why(Exception broken) {
        String message = broken.getMessage();
        return broken instanceof IOException && message != null ? message : "it is damaged";
    }
}
