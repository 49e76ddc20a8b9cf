package id.giliran.counterclient;

import id.giliran.counterclient.keys.KeyUse;
import java.util.List;
import javafx.scene.Node;

/** The screen that fills the window now, and all that goes when it does. Belongs to the FX thread. */
interface OpenScreen extends AutoCloseable {
    Node view();

    /** Once its view is in the window: it takes the keyboard and follows the hub. */
    void begin();

    /** Time has passed. */
    void tick();

    /** Whatever key it was, of the keyboard or of a keypad. */
    void use(KeyUse use);

    /** A key of a keypad, with all that it can be for. */
    void keypad(List<KeyUse> uses);

    Showing showing();

    @Override
    void close();

    /**
     * What is shown.
     *
     * @param screen {@code sign-in} or {@code desk}; {@code closed} when the program has ended
     * @param summary equal as long as only timers and waits differ
     */
    record Showing(String screen, String summary) {
        static final Showing CLOSED = new Showing("closed", "");
    }
}
