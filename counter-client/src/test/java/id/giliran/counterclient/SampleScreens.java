package id.giliran.counterclient;

import static id.giliran.counterclient.sample.SampleOffice.NOW;
import static id.giliran.counterclient.sample.SampleOffice.counter;
import static id.giliran.counterclient.sample.SampleOffice.parked;

import id.giliran.counterclient.sample.SampleHub;
import id.giliran.counterclient.sample.SampleOffice;
import id.giliran.counterclient.sample.SampleView;
import id.giliran.hubclient.Link;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.view.CounterView.Next;
import id.giliran.protocol.view.CounterView.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** Every state of the window that a person can meet. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold views, which nobody changes after the class is there.
enum SampleScreens {
    SIGN_IN(signIn(SampleOffice.MONDAY, window -> {
        window.click("counter-3");
        window.click("operator");
        window.type("Rina W.");
    })),
    SIGN_IN_TAKEN(signIn(SampleOffice.MONDAY, window -> {
        window.click("counter-5");
        window.click("operator");
        window.type("Rina W.");
    })),
    NO_DAY(signIn(null, window -> {})),
    OLDER_DAY(signIn(SampleOffice.FRIDAY, window -> {})),
    NEVER_CONNECTED(settings -> SampleWindow.open(settings, new SampleHub().broken(Link.LOST, null))),
    FREE(desk(counter().parked(parked("A009", "mengambil fotokopi KK", 8)))),
    FREE_PRIORITY_NEXT(desk(counter().next(priorityNext()))),
    FREE_EMPTY(desk(counter().next(null).line(List.of()).without(CounterAct.CALL_NEXT))),
    CALLED(desk(inHand().inHand(
                    SampleView.visitor("called", null, 0, SampleOffice.INTERVIEW, "en", true, false),
                    CounterAct.START))),
    SERVING(desk(inHand().parked(parked("A009", "mengambil fotokopi KK", 8))
            .inHand(
                    SampleView.visitor("serving", NOW.minusSeconds(348), 60, SampleOffice.INTERVIEW, "id", true, true),
                    CounterAct.FINISH)
            .undo("finish", "A016", NOW.plusSeconds(7)))),
    SERVING_LATE(desk(inHand().inHand(
                    SampleView.visitor("serving", NOW.minusSeconds(905), 0, null, "id", false, true),
                    CounterAct.FINISH))),
    PAUSED(desk(counter().paused("lunch"))),
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
    UNANSWERED(desk(inHand().serving().undo("call", "A017", NOW.plusSeconds(9)), window -> {
        window.hub.losesAnswers();
        askAndWait(window);
    })),
    PANEL_TRANSFER(desk(inHand().serving().undo("finish", "A016", NOW.plusSeconds(7)), KeyCode.F5)),
    PANEL_PARK(desk(inHand().serving(), KeyCode.F4)),
    PANEL_NO_SHOW(desk(inHand().called(), KeyCode.F3)),
    PANEL_RETURN(desk(inHand().called(), KeyCode.F6)),
    PANEL_OUTCOME(desk(inHand().serving(), KeyCode.F8)),
    PANEL_PAUSE(desk(counter(), KeyCode.F9)),
    PANEL_CALL(desk(counter(), window -> {
        window.press(KeyCode.F7);
        window.type("c009");
    })),
    PANEL_RESUME(desk(
            counter()
                    .parked(
                            parked("A009", "mengambil fotokopi KK", 8),
                            parked("C004", "", 15),
                            parked("A012", "menyelesaikan pembayaran di bank seberang jalan kantor pos", 3),
                            parked("A013", "foto ulang", 2)),
            KeyCode.F8)),
    PANEL_SIGN_OUT(desk(counter().parked(parked("A009", "mengambil fotokopi KK", 8)), KeyCode.F10));

    private final Function<CounterClientSettings, SampleWindow> opening;

    SampleScreens(Function<CounterClientSettings, SampleWindow> opening) {
        this.opening = opening;
    }

    SampleWindow open(CounterClientSettings settings) {
        return opening.apply(settings);
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static SampleView inHand() {
        return counter();
    }

    private static Next priorityNext() {
        return new Next(
                new Standing("t9", "C009", SampleOffice.ago(4), 1200, 100, true),
                List.of(new Standing("t18", "A018", SampleOffice.ago(21), 0, 100, false)));
    }

    private static void askAndWait(SampleWindow window) {
        int before = window.hub.asked().size();
        window.pause();
        window.press(KeyCode.SPACE);
        window.untilAsked(before + 1);
        window.until(() -> window.has("trouble"));
    }

    private static Function<CounterClientSettings, SampleWindow> signIn(
            @Nullable LocalDate day, Consumer<SampleWindow> then) {
        return settings -> {
            SampleWindow window = SampleWindow.open(settings, new SampleHub().fresh(SampleOffice.office(day)));
            then.accept(window);
            return window;
        };
    }

    private static Function<CounterClientSettings, SampleWindow> desk(SampleView view) {
        return desk(view, window -> {});
    }

    private static Function<CounterClientSettings, SampleWindow> desk(SampleView view, KeyCode key) {
        return desk(view, window -> window.press(key));
    }

    private static Function<CounterClientSettings, SampleWindow> desk(SampleView view, Consumer<SampleWindow> then) {
        return settings -> {
            SampleWindow window = SampleWindow.desk(settings, view);
            then.accept(window);
            return window;
        };
    }
}
