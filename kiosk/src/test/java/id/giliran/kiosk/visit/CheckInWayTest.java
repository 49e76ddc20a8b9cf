package id.giliran.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.kiosk.Offices;
import id.giliran.kiosk.TestKiosk;
import id.giliran.kiosk.Ways;
import id.giliran.kiosk.visit.Step.CheckInFault.Why;
import id.giliran.protocol.reply.AppointmentReply.Standing;
import id.giliran.protocol.request.IssueTicketRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class CheckInWayTest {
    private static final String CODE = "MP-20261123-0042";

    private final TestKiosk kiosk = new TestKiosk();
    private final Visit visit = kiosk.visit;

    @ParameterizedTest
    @EnumSource(
            value = Standing.class,
            names = {"EARLY", "ON_TIME", "LATE"})
    void codeTakesTheNumberForItsService(Standing standing) {
        Ways.scan(kiosk, standing);
        confirm();
        visit.takeNumber();

        assertThat(kiosk.hub.requests()).containsExactly(new IssueTicketRequest("stay-permit", "id", null, null, CODE));
        assertThat(step())
                .isInstanceOfSatisfying(
                        Step.Done.class,
                        done -> assertThat(done.issued().slot()).isEqualTo(LocalTime.of(10, 0)));
    }

    @Test
    void usedCodeGivesNoSecondNumber() {
        Ways.scan(kiosk, Standing.USED);

        assertThat(step()).isEqualTo(new Step.CheckInFault(Why.USED));
        assertThat(kiosk.hub.requests()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "404, unknown-appointment, UNKNOWN",
        "409, day-not-open, NOT_OPEN",
        "409, day-over, NOT_OPEN",
        "429, too-many-tries, TOO_MANY",
        "418, something-new, UNKNOWN",
    })
    void refusedCodeSaysWhy(int status, String problem, Why why) {
        kiosk.hub.refuseLookUps(status, problem, Map.of());
        Ways.scan(kiosk, null);

        assertThat(step()).isEqualTo(new Step.CheckInFault(why));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-25, 2026-11-25", "soon, "})
    void codeOfAnotherDaySaysWhich(String told, LocalDate understood) {
        kiosk.hub.refuseLookUps(409, "appointment-other-day", Map.of("day", told));
        Ways.scan(kiosk, null);

        assertThat(step()).isEqualTo(new Step.CheckInFault(Why.OTHER_DAY, understood));
    }

    @Test
    void withoutHubTheVisitorIsToldAndTheHubIsNotAsked() {
        kiosk.hear(Offices.fresh(Ways.withAppointments()));
        visit.show(Offices.stale(Ways.withAppointments()));
        visit.checkIn().show(CODE);

        assertThat(step()).isEqualTo(new Step.CheckInFault(Why.HUB_AWAY));
        assertThat(kiosk.hub.lookedUp()).isEmpty();
    }

    @Test
    void silentHubIsNotWaitedForForEver() {
        visit.show(Offices.fresh(Ways.withAppointments()));
        kiosk.hub.silent(true);
        visit.checkIn().show(CODE);

        assertThat(step()).isEqualTo(new Step.CheckInFault(Why.HUB_AWAY));
        kiosk.pause();
        visit.checkIn().again();
        assertThat(step()).isEqualTo(new Step.CheckIn());
    }

    @Test
    void answerForAVisitorWhoIsGoneShowsNothing() {
        visit.show(Offices.fresh(Ways.withAppointments()));
        kiosk.slow();
        visit.checkIn().show(CODE);
        assertThat(visit.giveWay()).isTrue();
        kiosk.work();

        assertThat(step()).isEqualTo(new Step.Home());
    }

    @Test
    void codesAreNoCodesWhereNoneAreAskedFor() {
        visit.checkIn().show(CODE);
        assertThat(kiosk.hub.lookedUp()).isEmpty();

        visit.show(Offices.fresh(Ways.withAppointments()));
        visit.checkIn().show("   ");
        visit.choose("passport-new");
        visit.checkIn().show(CODE);
        assertThat(step()).isInstanceOf(Step.Requirements.class);
        assertThat(kiosk.hub.lookedUp()).isEmpty();
    }

    @Test
    void endlessCodeIsNotSent() {
        visit.show(Offices.fresh(Ways.withAppointments()));
        visit.checkIn().show("7".repeat(201));

        assertThat(step()).isEqualTo(new Step.CheckInFault(Why.UNKNOWN));
        assertThat(kiosk.hub.lookedUp()).isEmpty();
    }

    @Test
    void typedCodeIsForgottenWhenItWasSent() {
        visit.show(Offices.fresh(Ways.withAppointments()));
        visit.checkIn().open();
        visit.typed().type("XY1");
        visit.checkIn().show(visit.typed().text().get());

        assertThat(kiosk.hub.lookedUp()).containsExactly("XY1");
        assertThat(visit.typed().text().get()).isEmpty();
    }

    @Test
    void unansweredOrderIsMadeVoidAndItsCodeIsWrittenNowhere() throws IOException {
        kiosk.hub.lease(Offices.lease());
        kiosk.hear(Offices.fresh(Ways.withAppointments()));
        Ways.scan(kiosk, Standing.ON_TIME);
        confirm();
        kiosk.hub.silent(true);
        visit.takeNumber();
        assertThat(step())
                .isInstanceOfSatisfying(
                        Step.Outage.class,
                        outage -> assertThat(outage.trouble()).isInstanceOf(Trouble.HubLost.class));
        kiosk.pass(20);
        assertThat(kiosk.filesHold(CODE)).isFalse();

        kiosk.hub.silent(false);
        kiosk.hear(Offices.stale(Ways.withAppointments()));
        kiosk.hear(Offices.fresh(Ways.withAppointments()));
        assertThat(kiosk.hub.told()).contains("print-failed t-1 visitor-left");
        assertThat(kiosk.hub.keys()).hasSize(2).containsOnly(kiosk.hub.keys().getFirst());
        assertThat(kiosk.filesHold(CODE)).isFalse();
    }

    @Test
    void stepsDoNotTellTheCode() {
        Ways.scan(kiosk, Standing.ON_TIME);

        assertThat(step().toString()).contains("stay-permit").doesNotContain(CODE);
    }

    private void confirm() {
        kiosk.pause();
        visit.numberWay().confirm();
        kiosk.pause();
    }

    private Step step() {
        return visit.stepProperty().get();
    }
}
