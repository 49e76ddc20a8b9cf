package id.giliran.core;

import static id.giliran.core.OfficeFixture.FAMILY_PLAN;
import static id.giliran.core.OfficeFixture.PASSPORT;
import static id.giliran.core.OfficeFixture.STAY;
import static id.giliran.core.OfficeFixture.kiosk;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.OfficeCommand.TellMissing;
import id.giliran.core.OfficeEvent.MissingTold;
import id.giliran.core.Rejection.UnknownKiosk;
import id.giliran.core.Rejection.UnknownRequirement;
import id.giliran.core.Rejection.UnknownService;
import id.giliran.core.plan.ServiceId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Visitors say at a kiosk what they have not with them. */
final class TellingMissingTest {
    private final Scenario office = Scenario.dayOpen(FAMILY_PLAN);

    @Test
    void itIsCountedForTheDayAndForNoTicket() {
        assertThat(office.when(new TellMissing(kiosk(1), PASSPORT, List.of(3, 1), true)))
                .containsExactly(new MissingTold(PASSPORT, List.of(1, 3), true));
        office.when(new TellMissing(kiosk(2), PASSPORT, List.of(3), false));
        office.when(new TellMissing(kiosk(2), STAY, List.of(2), false));

        assertThat(office.office().missingAtKiosks())
                .isEqualTo(new MissingTally(
                        3,
                        2,
                        List.of(
                                new MissingTally.Count(PASSPORT, 3, 2),
                                new MissingTally.Count(PASSPORT, 1, 1),
                                new MissingTally.Count(STAY, 2, 1))));
    }

    @Test
    void onlyWhatIsOnTheListOfAServiceCanBeMissing() {
        office.refuses(new TellMissing(kiosk(1), PASSPORT, List.of(1, 4), true), new UnknownRequirement(PASSPORT, 4));
        office.refuses(new TellMissing(kiosk(1), PASSPORT, List.of(0), true), new UnknownRequirement(PASSPORT, 0));
        var visa = new ServiceId("visa");
        office.refuses(new TellMissing(kiosk(1), visa, List.of(1), true), new UnknownService(visa));
        office.refuses(new TellMissing(kiosk(9), PASSPORT, List.of(1), true), new UnknownKiosk(kiosk(9)));
    }
}
