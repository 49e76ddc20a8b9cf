package id.giliran.counterclient;

import static id.giliran.counterclient.Openings.desk;
import static id.giliran.counterclient.Openings.signIn;
import static id.giliran.counterclient.sample.SampleOffice.NOW;
import static id.giliran.counterclient.sample.SampleOffice.counter;

import id.giliran.counterclient.sample.SampleHub;
import id.giliran.counterclient.sample.SampleOffice;
import id.giliran.hubclient.Admission;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.input.KeyCode;

/** Somebody comes to a counter: who he is, who else must consent, and a computer that is not let in. */
@SuppressWarnings("ImmutableEnumChecker") // The functions hold views, which nobody changes after the class is there.
enum PeopleScreens implements SampleScreen {
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
    CONSENT(desk(counter(), PeopleScreens::callOutOfTurn)),
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
    TAKE_OVER(signIn(SampleOffice.MONDAY, window -> {
        window.click("counter-5");
        window.click("operator");
        window.type("Rina W.");
        window.press(KeyCode.ENTER);
        window.type("902417");
        window.press(KeyCode.ENTER);
    }));

    private final Function<CounterClientSettings, SampleWindow> opening;

    PeopleScreens(Function<CounterClientSettings, SampleWindow> opening) {
        this.opening = opening;
    }

    @Override
    public SampleWindow open(CounterClientSettings settings) {
        return opening.apply(settings);
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
}
