package id.giliran.display.watch;

import java.lang.management.ManagementFactory;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the log when the wall has drawn what the hub says for the first time: the end of the way from a restart to the board. */
public final class FirstBoard {
    private static final Logger LOG = LoggerFactory.getLogger(FirstBoard.class);

    /** How {@link #tell} begins. */
    public static final String WORDS = "The wall shows the hall";

    private FirstBoard() {}

    /**
     * Waits for it; belongs to the FX thread. A scene without a window is laid out by whoever draws it, and says nothing here.
     *
     * @param isOfTheHub whether a board holds what the hub said
     */
    public static <T> void tell(Scene scene, ObservableValue<T> board, Predicate<? super T> isOfTheHub) {
        Runnable[] drawn = new Runnable[1];
        drawn[0] = () -> {
            if (isOfTheHub.test(board.getValue())) {
                scene.removePostLayoutPulseListener(drawn[0]);
                LOG.info("{} {} ms after its program was started.", WORDS, sinceStart());
            }
        };
        scene.addPostLayoutPulseListener(drawn[0]);
    }

    private static long sinceStart() {
        return ProcessHandle.current()
                .info()
                .startInstant()
                .map(start -> System.currentTimeMillis() - start.toEpochMilli())
                .orElseGet(() -> System.currentTimeMillis()
                        - ManagementFactory.getRuntimeMXBean().getStartTime());
    }
}
