package id.giliran.hub.view;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.OfficeCommand.CloseDay;
import id.giliran.core.OfficeCommand.MarkNoShow;
import id.giliran.core.OfficeCommand.RecallTicket;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.ticket.TicketId;
import id.giliran.protocol.view.HallView;
import id.giliran.protocol.view.KioskView;
import id.giliran.protocol.view.OfficeView;
import id.giliran.protocol.view.PhoneView;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class PublicViewsTest {
    private final ViewScene scene = new ViewScene();

    @Test
    void beforeTheDayAKioskShowsEveryServiceAsClosedAndWhichDayComes() {
        assertThat(kiosk().office().day()).isNull();
        assertThat(kiosk().office().nextDay()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(kiosk().services())
                .hasSize(6)
                .allSatisfy(tile -> assertThat(tile.closed()).isEqualTo("day-not-open"));
        assertThat(kiosk().priorityGroups()).hasSize(5);
    }

    @Test
    void anOpenServiceShowsWhoWaitsAndWhatToBring() {
        scene.open().waiting("passport-new");

        assertThat(tile("passport-new").closed()).isNull();
        assertThat(tile("passport-new").waiting()).isEqualTo(1);
        assertThat(tile("passport-new").requirements().get("en")).hasSize(5);
        assertThat(tile("passport-new").stages()).isEqualTo(2);
        assertThat(tile("information").requirements()).isEmpty();
        assertThat(kiosk().office().nextDay()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void outsideItsHoursAServiceShowsWhenItOpens() {
        scene.open();
        scene.later(Duration.ofMinutes(200));

        assertThat(tile("passport-new").closed()).isEqualTo("outside-hours");
        assertThat(tile("passport-new").opensAt()).isEqualTo(LocalDateTime.of(2026, 11, 23, 13, 0));
        assertThat(tile("passport-express").opensAt()).isEqualTo(LocalDateTime.of(2026, 11, 24, 8, 0));
    }

    @Test
    void theQuotaAndTheEndOfTheDayCloseATile() {
        scene.open();
        for (int ticket = 0; ticket < 35; ticket++) {
            scene.issue("passport-express", false);
        }
        assertThat(tile("passport-express").closed()).isEqualTo("quota-used-up");

        scene.later(Duration.ofDays(1));

        assertThat(tile("passport-new").closed()).isEqualTo("day-over");
        assertThat(kiosk().office().nextDay()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void aPhoneFollowsTheNewestFourCallsAndNothingElse() {
        scene.open();
        for (int counter = 1; counter <= 5; counter++) {
            scene.signIn(counter);
        }
        PhoneView before = phone();
        for (int visitor = 0; visitor < 4; visitor++) {
            scene.waiting("passport-new");
        }
        scene.waiting("information");

        assertThat(phone()).as("a ticket that waits is no news for a phone").isEqualTo(before);

        scene.callNext(4);
        scene.callNext(1);
        assertThat(phone().calls())
                .extracting(call -> call.announcement() + " " + call.number() + " " + call.counter())
                .containsExactly("2026-11-23/2 A001 1", "2026-11-23/1 L001 4");

        scene.callNext(2);
        for (int visitor = 0; visitor < 2; visitor++) {
            TicketId atFive = scene.waiting("information");
            scene.callNext(5);
            scene.must(new MarkNoShow(new CounterNumber(5), atFive));
        }
        assertThat(hall().calls()).hasSize(5);
        assertThat(phone().calls())
                .extracting(PhoneView.Call::announcement)
                .doesNotContain("2026-11-23/1")
                .hasSize(4);
        scene.must(new CloseDay());
        assertThat(phone().calls()).isEmpty();
    }

    @Test
    void theHallShowsCallsNewestFirstEachWithAnIdOfItsOwn() {
        scene.open().signIn(4);
        TicketId ticket = scene.waiting("information");
        scene.callNext(4);
        scene.must(new RecallTicket(new CounterNumber(4), ticket));
        scene.signIn(5);
        scene.waiting("stay-permit");
        scene.callNext(5);

        assertThat(hall().calls())
                .extracting(
                        call -> call.announcement() + " " + call.number() + " " + call.counter() + " " + call.recall())
                .containsExactly("2026-11-23/3 K001 5 false", "2026-11-23/2 L001 4 true");
        assertThat(hall().openCounters()).isEqualTo(2);
    }

    @Test
    void aClosedOfficeCallsNobody() {
        scene.open().signIn(4);
        scene.waiting("information");
        scene.callNext(4);
        scene.must(new CloseDay());

        assertThat(hall().calls()).isEmpty();
        assertThat(hall().office().nextDay()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void theOfficeViewCountsWhatBecameOfTheTickets() {
        scene.open().signIn(4);
        scene.waiting("information");
        scene.waiting("information");
        scene.issue("passport-new", false);
        scene.callNext(4);

        OfficeView office = (OfficeView) scene.view(new ViewKind.Whole());

        assertThat(office.totals().issued()).isEqualTo(3);
        assertThat(office.totals().printed()).isEqualTo(2);
        assertThat(office.totals().waiting()).isEqualTo(1);
        assertThat(office.totals().called()).isEqualTo(1);
        assertThat(office.totals().priority()).as("while numbers are given").isEmpty();
        assertThat(office.counters().get(3).number()).isEqualTo("L001");
        assertThat(office.counters().get(3).waiting()).isEqualTo(1);
        assertThat(office.services().get(4).waiting()).isEqualTo(Map.of("information", 1));
    }

    private KioskView.ServiceTile tile(String service) {
        return kiosk().services().stream()
                .filter(tile -> tile.id().equals(service))
                .findFirst()
                .orElseThrow();
    }

    private KioskView kiosk() {
        return (KioskView) scene.view(new ViewKind.Kiosk(1));
    }

    private PhoneView phone() {
        return (PhoneView) scene.view(new ViewKind.Phone());
    }

    private HallView hall() {
        return (HallView) scene.view(new ViewKind.Hall());
    }
}
