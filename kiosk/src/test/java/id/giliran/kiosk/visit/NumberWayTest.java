package id.giliran.kiosk.visit;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.kiosk.Offices;
import id.giliran.kiosk.TestKiosk;
import id.giliran.kiosk.Ways;
import id.giliran.protocol.request.IssueTicketRequest;
import id.giliran.protocol.request.MissingRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NumberWayTest {
    private final TestKiosk kiosk = new TestKiosk();
    private final Visit visit = kiosk.visit;

    @Test
    void headingsLeadDownAndBackOneByOne() {
        visit.show(Offices.fresh(Ways.withHeadings()));
        open("foreigners");
        open("permits");
        visit.choose("stay-permit");
        assertThat(step()).isInstanceOf(Step.Requirements.class);

        back();
        assertThat(step()).isEqualTo(new Step.UnderHeading("permits"));
        back();
        assertThat(step()).isEqualTo(new Step.UnderHeading("foreigners"));
        back();
        assertThat(step()).isEqualTo(new Step.Home());
    }

    @Test
    void whatWasTypedStaysWhileAServiceIsLookedAtAndIsForgottenWithTheVisitor() {
        visit.numberWay().search();
        visit.typed().type("p");
        visit.typed().type(" ");
        visit.typed().type(" ");
        visit.typed().type("baru");
        kiosk.pause();
        visit.choose("passport-new");
        back();
        assertThat(step()).isEqualTo(new Step.Search());
        assertThat(visit.typed().text().get()).isEqualTo("p baru");

        kiosk.pass(41);
        assertThat(step()).isEqualTo(new Step.Home());
        assertThat(visit.typed().text().get()).isEmpty();
    }

    @Test
    void searchLeadsToPaper() {
        visit.numberWay().search();
        visit.typed().type("informasi");
        kiosk.pause();
        visit.choose("information");

        assertThat(step()).isInstanceOf(Step.Done.class);
        assertThat(visit.typed().text().get()).isEmpty();
    }

    @Test
    void familyTakesOneNumberForAll() {
        visit.show(Offices.fresh(Ways.withFamilies()));
        visit.choose("passport-new");
        kiosk.pause();
        visit.takeNumber();
        visit.numberWay().changeParty(-1);
        visit.numberWay().changeParty(9);
        assertThat(step())
                .isInstanceOfSatisfying(
                        Step.Party.class,
                        asked -> assertThat(asked.wish().party()).isEqualTo(6));
        visit.numberWay().changeParty(-2);
        kiosk.pause();
        visit.numberWay().takeForParty();

        assertThat(kiosk.hub.requests()).containsExactly(new IssueTicketRequest("passport-new", "id", null, 4));
    }

    @Test
    void onePersonIsNoParty() {
        visit.show(Offices.fresh(Ways.withFamilies()));
        visit.choose("passport-new");
        kiosk.pause();
        visit.takeNumber();
        kiosk.pause();
        visit.numberWay().takeForParty();

        assertThat(kiosk.hub.requests()).containsExactly(new IssueTicketRequest("passport-new", "id", null));
    }

    @Test
    void lackingVisitorMayTakeANumberAllTheSame() {
        lack(3, 1, 4, 4);
        visit.numberWay().takeWithout();

        assertThat(kiosk.hub.missing().values())
                .containsExactly(new MissingRequest("passport-new", List.of(1, 3), true));
        assertThat(step()).isInstanceOf(Step.Done.class);
    }

    @Test
    void lackingVisitorMayComeBackWithoutANumber() {
        lack(0);
        visit.numberWay().comeBack();

        assertThat(kiosk.hub.missing().values()).containsExactly(new MissingRequest("passport-new", List.of(0), false));
        assertThat(kiosk.hub.requests()).isEmpty();
        assertThat(step()).isInstanceOf(Step.ComeBack.class);
        kiosk.pass(61);
        assertThat(step()).isEqualTo(new Step.Home());
    }

    @Test
    void whoMarksNothingIsNotCountedAndStays() {
        lack();
        visit.numberWay().comeBack();
        kiosk.pause();
        visit.numberWay().takeWithout();

        assertThat(step()).isInstanceOf(Step.Missing.class);
        assertThat(kiosk.hub.missing()).isEmpty();
    }

    @Test
    void kioskThatIsAloneAsksForNoParty() {
        visit.show(Offices.fresh(Ways.withFamilies()));
        kiosk.alone(Ways.withFamilies());
        visit.choose("passport-new");
        kiosk.pause();
        visit.takeNumber();

        assertThat(step()).isNotInstanceOf(Step.Party.class);
    }

    private void lack(int... requirements) {
        visit.choose("passport-new");
        kiosk.pause();
        visit.numberWay().lack();
        for (int requirement : requirements) {
            kiosk.pause();
            visit.numberWay().mark(requirement);
        }
        kiosk.pause();
    }

    private void open(String heading) {
        visit.numberWay().openHeading(heading);
        kiosk.pause();
    }

    private void back() {
        kiosk.pause();
        visit.back();
    }

    private Step step() {
        return visit.stepProperty().get();
    }
}
