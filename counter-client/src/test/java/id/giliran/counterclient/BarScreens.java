package id.giliran.counterclient;

import static id.giliran.counterclient.Openings.bar;
import static id.giliran.counterclient.Openings.inHand;
import static id.giliran.counterclient.Openings.lose;
import static id.giliran.counterclient.sample.SampleOffice.NOW;
import static id.giliran.counterclient.sample.SampleOffice.counter;

import id.giliran.protocol.CounterAct;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.input.KeyCode;

/** The slim bar. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold views, which nobody changes after the class is there.
enum BarScreens implements SampleScreen {
    BAR_STAFF_CALL(bar(inHand().serving().kiosks(KioskScreens.calling()), window -> {})),
    BAR_FREE(bar(counter(), window -> {})),
    BAR_EMPTY(bar(counter().next(null).line(List.of()).without(CounterAct.CALL_NEXT), window -> {})),
    BAR_CALLED(bar(inHand().called(), window -> {})),
    BAR_SERVING(bar(inHand().serving(), window -> {})),
    BAR_UNDO(bar(counter().undo("finish", "A016", NOW.plusSeconds(7)), window -> {})),
    BAR_QUESTION(bar(inHand().called(), window -> window.press(KeyCode.F3))),
    BAR_LOST(bar(inHand().serving(), window -> lose(window, inHand().serving()))),
    BAR_LOST_FINISHED(bar(inHand().serving(), window -> {
        lose(window, inHand().serving());
        window.press(KeyCode.SPACE);
        window.settle();
    })),
    BAR_TROUBLE(bar(counter(), window -> {
        window.hub.refuse("nothing-waiting", Map.of());
        window.pause();
        window.press(KeyCode.SPACE);
        window.untilAsked(2);
    })),
    BAR_IDLE(bar(counter().signsOutAt(NOW.plusSeconds(90)), window -> {})),
    BAR_PAUSED(bar(counter().paused("lunch"), window -> {}));

    private final Function<CounterClientSettings, SampleWindow> opening;

    BarScreens(Function<CounterClientSettings, SampleWindow> opening) {
        this.opening = opening;
    }

    @Override
    public SampleWindow open(CounterClientSettings settings) {
        return opening.apply(settings);
    }

    /** A bar is as wide everywhere. */
    @Override
    public boolean isDrawnAt(int width) {
        return width == 1366;
    }
}
