package id.giliran.display.announcing;

import id.giliran.protocol.view.HallView.Call;
import java.time.Duration;

/**
 * The time in which one call is announced.
 *
 * @param heard whether it is heard, and not only shown
 * @param since when it began
 */
record Turn(Saying saying, boolean heard, Duration since) {
    Call call() {
        return saying.call();
    }

    String announcement() {
        return call().announcement();
    }
}
