package id.giliran.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.fx.screen.FxToolkit;
import id.giliran.fx.screen.NoScreenException;
import id.giliran.kiosk.visit.Step;
import id.giliran.protocol.reply.AppointmentReply;
import id.giliran.protocol.reply.AppointmentReply.Standing;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.MissingRequest;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Four keys are enough for every way to a number. */
final class FourKeyWaysTest {
    @BeforeAll
    static void startToolkit() throws NoScreenException {
        FxToolkit.start(true);
    }

    private final KeyHand hand = new KeyHand();

    @Test
    void fourKeysFindAServiceByItsWordsAndTakeAFamilysNumber() {
        hand.stage.act(kiosk -> kiosk.hear(Offices.fresh(Ways.withFamilies())));
        hand.choose("search");
        for (String letter : List.of("b", "a", "r", "u")) {
            hand.choose("key-" + letter);
        }
        hand.choose("service-passport-new");
        hand.choose("take-number");
        hand.choose("party-more");
        hand.press(KeyCode.ENTER);
        hand.choose("take-for-party");
        assertThat(hand.step()).isInstanceOf(Step.Done.class);
        assertThat(hand.stage.kiosk.hub.requests())
                .containsExactly(new IssueTicketRequest("passport-new", "id", null, 3));
    }

    @Test
    void fourKeysSayWhatIsMissing() {
        hand.choose("service-stay-permit");
        hand.choose("lack");
        hand.choose("missing-1");
        hand.choose("come-back");
        assertThat(hand.step()).isInstanceOf(Step.ComeBack.class);
        hand.press(KeyCode.ESCAPE);
        assertThat(hand.step()).isInstanceOf(Step.Home.class);
        assertThat(hand.stage.kiosk.hub.requests()).isEmpty();
        assertThat(hand.stage.kiosk.hub.missing().values())
                .containsExactly(new MissingRequest("stay-permit", List.of(1), false));
    }

    @Test
    void fourKeysTypeTheCodeOfAnAppointment() {
        hand.stage.act(kiosk -> {
            kiosk.hub.appointment("M4", new AppointmentReply("information", LocalTime.of(10, 0), Standing.ON_TIME));
            kiosk.hear(Offices.fresh(Ways.withAppointments()));
        });
        hand.choose("check-in");
        hand.choose("key-m");
        hand.choose("key-4");
        hand.choose("check-in-send");
        hand.choose("appointment-take");
        assertThat(hand.step()).isInstanceOf(Step.Done.class);
    }

    /** Where the lowest third has no room for all controls, four keys stand in it. */
    @Test
    void keysOnTheLoweredScreenDoTheSame() {
        hand.stage.act(kiosk -> {
            kiosk.visit.toggleLowReach();
            kiosk.pause();
            Objects.requireNonNull(Ways.all().get("party")).accept(kiosk);
        });
        while (!hand.focused().equals("party-more")) {
            hand.tap("low-next");
        }
        hand.tap("low-choose");
        hand.tap("low-previous");
        assertThat(hand.focused()).isEqualTo("party-fewer");
        hand.tap("low-back");
        assertThat(hand.step()).isInstanceOf(Step.Requirements.class);
        hand.tap("low-back");
        assertThat(hand.step()).isInstanceOf(Step.Home.class);
    }
}
