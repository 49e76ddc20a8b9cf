package id.giliran.counterclient;

import static id.giliran.counterclient.sample.SampleOffice.NOW;
import static id.giliran.counterclient.sample.SampleOffice.counter;
import static id.giliran.counterclient.sample.SampleOffice.goneKiosk;
import static id.giliran.counterclient.sample.SampleOffice.kiosk;
import static id.giliran.counterclient.sample.SampleOffice.parked;

import id.giliran.counterclient.sample.SampleHub;
import id.giliran.counterclient.sample.SampleOffice;
import id.giliran.counterclient.sample.SampleView;
import id.giliran.counterclient.sample.SampleVisitor;
import id.giliran.hubclient.Admission;
import id.giliran.hubclient.Link;
import id.giliran.protocol.CounterAct;
import id.giliran.protocol.PrinterState;
import id.giliran.protocol.view.CounterView.Next;
import id.giliran.protocol.view.CounterView.NoShowRule;
import id.giliran.protocol.view.CounterView.Standing;
import id.giliran.protocol.view.KioskLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** Every state of the window that a person can meet. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold views, which nobody changes after the class is there.
enum SampleScreens {
    SIGN_IN(signIn(SampleOffice.MONDAY, window -> {
        window.click("counter-3");
        window.click("operator");
        window.type("197805");
        window.press(KeyCode.ENTER);
        window.type("902417");
    })),
    SIGN_IN_SECRET_SEEN(signIn(SampleOffice.MONDAY, window -> {
        window.click("counter-3");
        window.click("operator");
        window.type("197805");
        window.click("secret-digits");
        window.click("secret-show");
        window.click("secret-9");
        window.click("secret-0");
        window.click("secret-2");
    })),
    SIGN_IN_REFUSED(signIn(SampleOffice.MONDAY, window -> refused(window, "sign-in-refused", Map.of()))),
    SIGN_IN_DELAYED(signIn(SampleOffice.MONDAY, window -> refused(window, "sign-in-delayed", Map.of("seconds", "24")))),
    SIGN_IN_DAY_NEEDS_SOMEBODY(signIn(null, window -> {
        window.hub.refuse("open", "consent-needed", Map.of("act", "open-day"));
        window.click("open-day");
        window.until(() -> window.has("trouble"));
    })),
    SIGN_IN_ONE_COUNTER(settings -> {
        SampleHub hub = new SampleHub().withSecrets();
        return SampleWindow.open(settings.withCounter(4), hub, hub.fresh(SampleOffice.office(SampleOffice.MONDAY)));
    }),
    NEW_SECRET(signIn(SampleOffice.MONDAY, window -> {
        refused(window, "secret-must-change", Map.of());
        window.type("kucing hitam");
    })),
    NEW_SECRET_WEAK(signIn(SampleOffice.MONDAY, window -> {
        refused(window, "secret-must-change", Map.of());
        window.hub.refuse("secret", "secret-too-weak", Map.of("least", "6", "why", "trivial"));
        window.type("123456");
        window.press(KeyCode.ENTER);
        window.type("123456");
        window.pause();
        window.press(KeyCode.ENTER);
        window.untilAsked(2);
    })),
    CONSENT(desk(counter(), SampleScreens::callOutOfTurn)),
    CONSENT_REFUSED(desk(counter(), window -> {
        callOutOfTurn(window);
        window.pause();
        window.hub.refuse("consents", "consent-refused", Map.of());
        window.type("198811");
        window.press(KeyCode.ENTER);
        window.type("000000");
        window.press(KeyCode.ENTER);
        window.untilAsked(3);
    })),
    IDLE(desk(counter()
            .operator("Rina W.", "Rina Wulandari", "supervisor")
            .signsOutAt(NOW.plusSeconds(90))
            .undo("finish", "A016", NOW.plusSeconds(7)))),
    IDLE_SIGNED_OUT(desk(counter().signsOutAt(NOW.plusSeconds(90)), window -> {
        window.hub.pass(java.time.Duration.ofSeconds(95));
        window.show(counter().closed());
        window.until(() -> window.screen().equals("sign-in"));
    })),
    ADMISSION_WAITING(door(new Admission.Waiting("482913", "192.168.1.10:8765"))),
    ADMISSION_REVOKED(door(new Admission.TurnedAway(
            Admission.TurnedAway.Reason.REVOKED, "The hub at 192.168.1.10:8765 has revoked this device."))),
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
    }),
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
    BAR_STAFF_CALL(bar(inHand().serving().kiosks(calling()), window -> {})),
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
    TAKE_OVER(signIn(SampleOffice.MONDAY, window -> {
        window.click("counter-5");
        window.click("operator");
        window.type("Rina W.");
        window.press(KeyCode.ENTER);
        window.type("902417");
        window.press(KeyCode.ENTER);
    })),
    FREE_FOR_A_WHILE(desk(counter().freeSince(SampleOffice.ago(7)).notes(SampleOffice.notes()))),
    NOBODY_BY_THE_RULE(desk(counter().next(null))),
    CALLED_WAIT(desk(inHand().inHand(
                    new SampleVisitor("A017")
                            .party(3)
                            .note("KK sudah lengkap, tinggal foto")
                            .rule(new NoShowRule(1, NOW.plusSeconds(25), null))
                            .visitor(),
                    CounterAct.START))),
    CALLED_AGAIN_DUE(desk(inHand().inHand(
                    new SampleVisitor("A017").rule(new NoShowRule(2, NOW, null)).visitor(), CounterAct.START))),
    NO_SHOW_DUE(desk(inHand().inHand(
                    new SampleVisitor("A017")
                            .calls(3)
                            .rule(new NoShowRule(0, NOW, NOW.plusSeconds(3600)))
                            .visitor(),
                    CounterAct.START))),
    FAMILY(desk(inHand().beside(
                    new SampleVisitor("A018").visitor(),
                    new SampleVisitor("A019").servedSince(SampleOffice.ago(2)).visitor())
            .inHand(new SampleVisitor("A017").servedSince(SampleOffice.ago(3)).visitor(), CounterAct.FINISH)
            .with(CounterAct.CALL_NEXT))),
    LIST_MISSED(desk(counter().missed(SampleOffice.missed()), window -> window.click("list-missed"))),
    LIST_HISTORY(desk(counter().history(SampleOffice.history()), window -> window.click("list-history"))),
    LIST_NOTES(desk(counter().notes(SampleOffice.notes()), window -> window.click("list-notes"))),
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
            SampleScreens::afterAWhile)),
    PANEL_CALL_MISSED(desk(counter().missed(SampleOffice.missed()), window -> {
        window.click("list-missed");
        window.click("missed-A011");
    })),
    PANEL_PAUSE_REASONS(desk(counter().pauseReasons(SampleOffice.pauseReasons()), KeyCode.F9)),
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
    BAR_PAUSED(bar(counter().paused("lunch"), window -> {})),
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

    private static KioskLine nearEnd() {
        return new KioskLine(2, "Kios 2", true, true, Set.of(PrinterState.PAPER_NEAR_END), 8);
    }

    private static KioskLine calling() {
        return new KioskLine(1, "Kios 1", true, true, Set.of(), 64, true);
    }

    /** A kiosk for each state that a printer can have, all at once. */
    private static KioskLine[] everyState() {
        PrinterState[] states = PrinterState.values();
        return IntStream.range(0, states.length)
                .mapToObj(place -> kiosk(place + 1, states[place]))
                .toArray(KioskLine[]::new);
    }

    private static void lose(SampleWindow window, SampleView last) {
        window.hub.losesAnswers();
        window.pause();
        window.show(window.hub.broken(Link.LOST, last.view()));
    }

    private static void finish(SampleWindow window) {
        window.press(KeyCode.SPACE);
        window.until(() -> !window.isEnabled("primary"));
    }

    /** A bar is as wide everywhere. */
    boolean isDrawnAt(int width) {
        return !name().startsWith("BAR") || width == 1366;
    }

    /** Long enough after the step has come by itself. */
    private static void afterAWhile(SampleWindow window) {
        window.pause();
        window.hub.pass(java.time.Duration.ofSeconds(2));
        window.press(KeyCode.SPACE);
    }

    private static SampleView inHand() {
        return counter();
    }

    private static Next priorityNext() {
        return new Next(
                new Standing("t9", "C009", SampleOffice.ago(4), 1200, 100, true),
                List.of(new Standing("t18", "A018", SampleOffice.ago(21), 0, 100, false)),
                Map.of(),
                Map.of());
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
            SampleHub hub = new SampleHub().withSecrets();
            SampleWindow window = SampleWindow.open(settings, hub, hub.fresh(SampleOffice.office(day)));
            then.accept(window);
            return window;
        };
    }

    private static void refused(SampleWindow window, String code, Map<String, String> facts) {
        window.hub.refuse("sign-in", code, facts);
        window.click("counter-3");
        window.click("operator");
        window.type("197805");
        window.press(KeyCode.ENTER);
        window.type("902418");
        window.press(KeyCode.ENTER);
        window.untilAsked(1);
    }

    private static void callOutOfTurn(SampleWindow window) {
        window.hub.refuse("call", "consent-needed", Map.of("act", "call"));
        window.pause();
        window.press(KeyCode.F7);
        window.type("c009");
        window.press(KeyCode.ENTER);
        window.type("kembali");
        window.press(KeyCode.ENTER);
        window.untilAsked(2);
    }

    private static Function<CounterClientSettings, SampleWindow> door(Admission admission) {
        return settings -> {
            SampleHub hub = new SampleHub().withSecrets().admit(admission);
            SampleWindow window = SampleWindow.open(
                    settings.withCounter(3), hub, hub.fresh(SampleOffice.office(SampleOffice.MONDAY)));
            window.until(() -> window.has("admission"));
            return window;
        };
    }

    private static Function<CounterClientSettings, SampleWindow> desk(SampleView view) {
        return desk(view, window -> {});
    }

    private static Function<CounterClientSettings, SampleWindow> desk(SampleView view, KeyCode key) {
        return desk(view, window -> window.press(key));
    }

    private static Function<CounterClientSettings, SampleWindow> bar(SampleView view, Consumer<SampleWindow> then) {
        return desk(view, window -> {
            window.press(KeyCode.CONTROL, KeyCode.B);
            then.accept(window);
        });
    }

    private static Function<CounterClientSettings, SampleWindow> desk(SampleView view, Consumer<SampleWindow> then) {
        return settings -> {
            SampleWindow window = SampleWindow.desk(settings, view);
            then.accept(window);
            return window;
        };
    }
}
