package id.giliran.counterclient;

import static id.giliran.counterclient.Openings.desk;
import static id.giliran.counterclient.Openings.inHand;
import static id.giliran.counterclient.sample.SampleOffice.NOW;
import static id.giliran.counterclient.sample.SampleOffice.counter;
import static id.giliran.counterclient.sample.SampleOffice.parked;

import id.giliran.counterclient.sample.SampleOffice;
import id.giliran.counterclient.sample.SampleVisitor;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.view.CounterView.NoShowRule;
import java.util.function.Function;
import javafx.scene.input.KeyCode;

/** Each question of the desk. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold views, which nobody changes after the class is there.
enum QuestionScreens implements SampleScreen {
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
    PANEL_WHY(desk(counter(), window -> window.press(KeyCode.CONTROL, KeyCode.K))),
    PANEL_MISSING(desk(
            inHand().inHand(
                            new SampleVisitor("A017")
                                    .needing()
                                    .servedSince(SampleOffice.ago(4))
                                    .visitor(),
                            CounterAct.FINISH),
            window -> {
                window.press(KeyCode.F8);
                window.click("tick-2");
                window.click("tick-3");
            })),
    PANEL_NO_SHOW_BY_NEXT_STEP(desk(
            inHand().inHand(
                            new SampleVisitor("A017")
                                    .calls(3)
                                    .rule(new NoShowRule(0, NOW, NOW.plusSeconds(3600)))
                                    .visitor(),
                            CounterAct.START),
            QuestionScreens::afterAWhile)),
    PANEL_CALL_MISSED(desk(counter().missed(SampleOffice.missed()), window -> {
        window.click("list-missed");
        window.click("missed-A011");
    })),
    PANEL_PAUSE_REASONS(desk(counter().pauseReasons(SampleOffice.pauseReasons()), KeyCode.F9)),
    PANEL_SIGN_OUT(desk(counter().parked(parked("A009", "mengambil fotokopi KK", 8)), KeyCode.F10));

    private final Function<CounterClientSettings, SampleWindow> opening;

    QuestionScreens(Function<CounterClientSettings, SampleWindow> opening) {
        this.opening = opening;
    }

    @Override
    public SampleWindow open(CounterClientSettings settings) {
        return opening.apply(settings);
    }

    /** Long enough after the step has come by itself. */
    private static void afterAWhile(SampleWindow window) {
        window.pause();
        window.hub.pass(java.time.Duration.ofSeconds(2));
        window.press(KeyCode.SPACE);
    }
}
