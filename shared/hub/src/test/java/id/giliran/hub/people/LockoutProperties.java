package id.giliran.hub.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeTry;

class LockoutProperties {
    private static final Instant MORNING = Instant.parse("2026-11-23T00:30:00Z");
    private static final String RINA = "rina";
    private static final String HERS = "counter-3";

    private Lockout lockout = new Lockout();

    @BeforeTry
    void beginAnew() {
        lockout = new Lockout();
    }

    /** A try after a while; one that has to wait is none. */
    record Try(String person, String device, int secondsLater) {}

    @Provide
    Arbitrary<List<Try>> storms() {
        return Combinators.combine(
                        Arbitraries.of(RINA, "budi", "sari", "482913"),
                        Arbitraries.of("counter-1", "counter-2", HERS),
                        Arbitraries.of(0, 1, 5, 40, 300, 1_000))
                .as(Try::new)
                .list()
                .ofMaxSize(200);
    }

    @Property(tries = 300)
    void nobodyCanKeepAPersonAwayFromTheUsualDevice(@ForAll("storms") List<Try> storm) {
        Instant now = storm(storm, "");

        assertThat(lockout.pause(RINA, HERS, true, now).orElse(Duration.ZERO))
                .isLessThanOrEqualTo(Duration.ofMinutes(1));
    }

    @Property(tries = 300)
    void whatIsTriedElsewhereCostsNothingHere(@ForAll("storms") List<Try> storm) {
        Instant now = storm(storm, HERS);

        assertThat(lockout.pause(RINA, HERS, true, now)).isEmpty();
        assertThat(lockout.pause(RINA, HERS, false, now)).isEmpty();
    }

    @Property(tries = 300)
    void aPersonWhoNeverWasThereWaitsAQuarterOfAnHourAtMost(@ForAll("storms") List<Try> storm) {
        Instant now = storm(storm, "");

        assertThat(lockout.pause("dewi", HERS, false, now).orElse(Duration.ZERO))
                .isLessThanOrEqualTo(Duration.ofMinutes(5));
        assertThat(lockout.pause(RINA, HERS, false, now).orElse(Duration.ZERO))
                .isLessThanOrEqualTo(Duration.ofMinutes(15));
    }

    /** All tries but those at the device that is left alone, by an attacker who is nowhere at home. */
    private Instant storm(List<Try> storm, String sparedDevice) {
        Instant now = MORNING;
        for (Try each : storm) {
            now = now.plusSeconds(each.secondsLater());
            boolean spared = each.device().equals(sparedDevice);
            if (!spared
                    && lockout.pause(each.person(), each.device(), false, now).isEmpty()) {
                lockout.wrong(each.person(), each.device(), now);
            }
        }
        return now;
    }

    @Property(tries = 20)
    void whoTriesAllDayGetsFewTries(@ForAll @IntRange(min = 1, max = 3) int people) {
        Instant now = MORNING;
        int tries = 0;
        for (int second = 0; second < Duration.ofHours(8).toSeconds(); second++) {
            now = now.plusSeconds(1);
            String person = "person-" + second % people;
            if (lockout.pause(person, "counter-9", false, now).isEmpty()) {
                lockout.wrong(person, "counter-9", now);
                tries++;
            }
        }
        assertThat(tries).isLessThanOrEqualTo(people * 45);
    }

    @Property(tries = 20)
    void atTheUsualDeviceTheTriesOfADayAreAHalfOfAThousandthOfAllPins(@ForAll @IntRange(min = 0, max = 59) int begin) {
        Instant now = MORNING.plusSeconds(begin);
        int tries = 0;
        for (int second = 0; second < Duration.ofHours(8).toSeconds(); second++) {
            now = now.plusSeconds(1);
            if (lockout.pause(RINA, HERS, true, now).isEmpty()) {
                lockout.wrong(RINA, HERS, now);
                tries++;
            }
        }
        assertThat(tries).isLessThanOrEqualTo(500);
    }
}
