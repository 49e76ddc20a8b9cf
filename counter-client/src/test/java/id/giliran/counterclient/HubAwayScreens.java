package id.giliran.counterclient;

import static id.giliran.counterclient.Openings.desk;
import static id.giliran.counterclient.Openings.finish;
import static id.giliran.counterclient.Openings.inHand;
import static id.giliran.counterclient.Openings.lose;
import static id.giliran.counterclient.sample.SampleOffice.NOW;
import static id.giliran.counterclient.sample.SampleOffice.counter;

import id.giliran.counterclient.sample.SampleHub;
import id.giliran.hubclient.Link;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.input.KeyCode;

/** A hub that is away, says no, or is back. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold views, which nobody changes after the class is there.
enum HubAwayScreens implements SampleScreen {
    NEVER_CONNECTED(settings -> SampleWindow.open(settings, new SampleHub().broken(Link.LOST, null))),
    STALE(desk(
            inHand().serving(),
            window ->
                    window.show(window.hub.broken(Link.STALE, inHand().serving().view())))),
    LOST(desk(
            inHand().serving(),
            window ->
                    window.show(window.hub.broken(Link.LOST, inHand().serving().view())))),
    REFUSED(desk(inHand().serving(), window -> {
        window.hub.refuse("wrong-state", Map.of("number", "A017", "state", "Served"));
        askAndWait(window);
    })),
    UNANSWERED(desk(counter().undo("finish", "A017", NOW.plusSeconds(9)), window -> {
        window.hub.losesAnswers();
        askAndWait(window);
    })),
    WITHOUT_HUB_CALLED(desk(inHand().called(), window -> lose(window, inHand().called()))),
    WITHOUT_HUB_SERVING(desk(inHand().called(), window -> {
        lose(window, inHand().called());
        window.press(KeyCode.SPACE);
        window.until(() -> window.has("act-outcome"));
    })),
    WITHOUT_HUB_FINISHED(desk(inHand().serving(), window -> {
        lose(window, inHand().serving());
        finish(window);
    })),
    HUB_BACK(desk(inHand().serving(), window -> {
        lose(window, inHand().serving());
        finish(window);
        window.show(inHand().serving());
    })),
    HUB_BACK_REFUSED(desk(inHand().serving(), window -> {
        lose(window, inHand().serving());
        finish(window);
        window.hub.refuse("wrong-state", Map.of("number", "A017", "state", "Served"));
        window.untilInTime(() -> window.has("outbox"));
        window.show(inHand().serving());
    })),
    UNSENT_AFTER_RESTART(settings -> {
        try (SampleWindow window = SampleWindow.desk(settings, inHand().serving())) {
            lose(window, inHand().serving());
            finish(window);
        }
        SampleHub hub = new SampleHub();
        hub.losesAnswers();
        return SampleWindow.open(settings, hub, hub.broken(Link.LOST, null));
    });

    private final Function<CounterClientSettings, SampleWindow> opening;

    HubAwayScreens(Function<CounterClientSettings, SampleWindow> opening) {
        this.opening = opening;
    }

    @Override
    public SampleWindow open(CounterClientSettings settings) {
        return opening.apply(settings);
    }

    private static void askAndWait(SampleWindow window) {
        int before = window.hub.asked().size();
        window.pause();
        window.press(KeyCode.SPACE);
        window.untilAsked(before + 1);
        window.until(() -> window.has("trouble"));
    }
}
