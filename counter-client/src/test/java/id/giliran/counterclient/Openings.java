package id.giliran.counterclient;

import static id.giliran.counterclient.sample.SampleOffice.counter;

import id.giliran.counterclient.sample.SampleHub;
import id.giliran.counterclient.sample.SampleOffice;
import id.giliran.counterclient.sample.SampleView;
import id.giliran.hubclient.Link;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** How windows come into the states that a person can meet. */
final class Openings {
    private Openings() {}

    static Function<CounterClientSettings, SampleWindow> signIn(@Nullable LocalDate day, Consumer<SampleWindow> then) {
        return settings -> {
            SampleHub hub = new SampleHub().withSecrets();
            SampleWindow window = SampleWindow.open(settings, hub, hub.fresh(SampleOffice.office(day)));
            then.accept(window);
            return window;
        };
    }

    static Function<CounterClientSettings, SampleWindow> desk(SampleView view) {
        return desk(view, window -> {});
    }

    static Function<CounterClientSettings, SampleWindow> desk(SampleView view, KeyCode key) {
        return desk(view, window -> window.press(key));
    }

    static Function<CounterClientSettings, SampleWindow> desk(SampleView view, Consumer<SampleWindow> then) {
        return settings -> {
            SampleWindow window = SampleWindow.desk(settings, view);
            then.accept(window);
            return window;
        };
    }

    static Function<CounterClientSettings, SampleWindow> bar(SampleView view, Consumer<SampleWindow> then) {
        return desk(view, window -> {
            window.press(KeyCode.CONTROL, KeyCode.B);
            then.accept(window);
        });
    }

    static void lose(SampleWindow window, SampleView last) {
        window.hub.losesAnswers();
        window.pause();
        window.show(window.hub.broken(Link.LOST, last.view()));
    }

    static void finish(SampleWindow window) {
        window.press(KeyCode.SPACE);
        window.until(() -> !window.isEnabled("primary"));
    }

    static SampleView inHand() {
        return counter();
    }
}
