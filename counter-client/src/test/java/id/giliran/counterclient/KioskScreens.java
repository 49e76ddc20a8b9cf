package id.giliran.counterclient;

import static id.giliran.counterclient.Openings.desk;
import static id.giliran.counterclient.Openings.inHand;
import static id.giliran.counterclient.sample.SampleOffice.NOW;
import static id.giliran.counterclient.sample.SampleOffice.counter;
import static id.giliran.counterclient.sample.SampleOffice.goneKiosk;
import static id.giliran.counterclient.sample.SampleOffice.kiosk;
import static id.giliran.counterclient.sample.SampleOffice.parked;

import id.giliran.counterclient.sample.SampleHub;
import id.giliran.counterclient.sample.SampleOffice;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.PrinterState;
import id.giliran.protocol.view.KioskLine;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;

/** What the desk says of the kiosks. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold views, which nobody changes after the class is there.
enum KioskScreens implements SampleScreen {
    KIOSK_FAULT(desk(inHand().serving()
            .with(CounterAct.REPRINT)
            .parked(parked("A009", "mengambil fotokopi KK", 8))
            .kiosks(kiosk(1, PrinterState.CUTTER_JAMMED), kiosk(2))
            .undo("call", "A017", NOW.plusSeconds(9)))),
    KIOSK_WARNING(desk(counter().kiosks(kiosk(1), nearEnd()))),
    KIOSKS_SEVERAL(desk(counter()
            .parked(parked("A009", "foto", 8), parked("C004", "", 15), parked("A012", "", 3))
            .kiosks(nearEnd(), kiosk(1, PrinterState.PAPER_OUT), goneKiosk(3)))),
    KIOSKS_LIST(desk(counter().kiosks(everyState()), window -> window.press(KeyCode.F12))),
    STAFF_CALL(desk(inHand().serving().kiosks(calling(), nearEnd()))),
    STAFF_CALL_ANSWERED(desk(counter().kiosks(calling()), window -> {
        window.pause();
        window.press(KeyCode.CONTROL, KeyCode.H);
        window.untilAsked(2);
    })),
    STAFF_CALL_AT_SIGN_IN(settings -> SampleWindow.open(
            settings, new SampleHub().fresh(SampleOffice.office(SampleOffice.MONDAY, List.of(calling()))))),
    KIOSKS_AT_SIGN_IN(settings -> SampleWindow.open(
            settings,
            new SampleHub()
                    .fresh(SampleOffice.office(
                            SampleOffice.MONDAY, List.of(kiosk(1, PrinterState.PAPER_OUT), nearEnd(), goneKiosk(3)))))),
    PANEL_REPRINT_IN_HAND(desk(inHand().serving().with(CounterAct.REPRINT).kiosks(kiosk(1)), KeyCode.F11)),
    PANEL_REPRINT_BY_NUMBER(desk(counter().with(CounterAct.REPRINT).kiosks(kiosk(1), kiosk(2), kiosk(3)), window -> {
        window.press(KeyCode.F11);
        window.type("c009");
    })),
    REPRINTED(desk(inHand().serving().with(CounterAct.REPRINT).kiosks(kiosk(1)), window -> {
        window.pause();
        window.press(KeyCode.F11);
        window.press(KeyCode.ENTER);
        window.until(() -> window.has("told"));
    }));

    private final Function<CounterClientSettings, SampleWindow> opening;

    KioskScreens(Function<CounterClientSettings, SampleWindow> opening) {
        this.opening = opening;
    }

    @Override
    public SampleWindow open(CounterClientSettings settings) {
        return opening.apply(settings);
    }

    private static KioskLine nearEnd() {
        return new KioskLine(2, "Kios 2", true, true, Set.of(PrinterState.PAPER_NEAR_END), 8);
    }

    static KioskLine calling() {
        return new KioskLine(1, "Kios 1", true, true, Set.of(), 64, true);
    }

    /** A kiosk for each state that a printer can have, all at once. */
    private static KioskLine[] everyState() {
        PrinterState[] states = PrinterState.values();
        return IntStream.range(0, states.length)
                .mapToObj(place -> kiosk(place + 1, states[place]))
                .toArray(KioskLine[]::new);
    }
}
