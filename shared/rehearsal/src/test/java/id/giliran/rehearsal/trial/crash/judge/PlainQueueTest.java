package id.giliran.rehearsal.trial.crash.judge;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.OfficeEvent;
import id.giliran.core.plan.OfficePlan;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The judge's plain queue beside the office itself, through thousands of random acts: where the two differ, either the judge
 * would find what is none, or the office has a mistake. Other days: {@code -Dgiliran.plain-queue.days=2000
 * -Dgiliran.plain-queue.seed=1000}.
 */
final class PlainQueueTest {
    private static final int DAYS = Integer.getInteger("giliran.plain-queue.days", 60);
    private static final long SEED = Long.getLong("giliran.plain-queue.seed", 1);
    private static final int ACTS = 500;
    private static final Instant MORNING = Instant.parse("2026-11-23T01:00:00Z");

    /** What is not asked for in the trial, or only on days that end. */
    private static final Set<String> NOT_ASKED = Set.of(
            "DayClosed",
            "PlanChanged",
            "JournalRestored",
            "ReprintAsked",
            "TicketReprinted",
            "ReprintFailed",
            "TicketTakenIn",
            "OverrideBegun",
            "OverrideEnded",
            "NumberGivenByOverride",
            "TicketLeftUnserved");

    private static final Set<String> REFUSALS = Set.of(
            "counter-busy",
            "counter-closed",
            "counter-not-on-pause",
            "counter-on-pause",
            "counter-taken",
            "counter-taken-over",
            "not-at-this-counter",
            "nothing-to-undo",
            "nothing-waiting",
            "number-outside-share",
            "number-taken",
            "quota-used-up",
            "reason-missing",
            "unknown-counter",
            "unknown-kiosk",
            "unknown-number",
            "unknown-service",
            "unknown-stage",
            "unknown-ticket",
            "wrong-state");

    @TempDir
    private static Path folder;

    private static List<OfficePlan> plans = List.of();

    @BeforeAll
    static void plansOfTwoOffices() throws Exception {
        OfficePlan real = TrialPlans.real(folder);
        plans = List.of(real, TrialPlans.scarce(real));
    }

    @Test
    void anyDayOfTheOfficeIsOneThatThePlainQueueAllows() {
        LongStream.range(SEED, SEED + DAYS).parallel().forEach(PlainQueueTest::day);
    }

    @Test
    void theWholeJudgeHasNothingAgainstSuchADay() {
        LongStream.range(SEED, SEED + DAYS / 4).parallel().forEach(PlainQueueTest::judged);
    }

    @Test
    void suchDaysHaveAllThatATrialCanMakeAHubDo() {
        Set<String> happened = new TreeSet<>();
        Set<String> refused = new TreeSet<>();
        for (long seed = 1; seed <= 20; seed++) {
            TwoOffices day = day(seed);
            day.rows().forEach(row -> happened.add(row.event().getClass().getSimpleName()));
            refused.addAll(day.told().refusals());
        }

        assertThat(happened)
                .containsAll(names(OfficeEvent.class)
                        .filter(name -> !NOT_ASKED.contains(name))
                        .toList());
        assertThat(refused).containsAll(REFUSALS);
    }

    private static Stream<String> names(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(PlainQueueTest::names)
                : Stream.of(family.getSimpleName());
    }

    private static TwoOffices day(long seed) {
        TwoOffices day = new TwoOffices();
        Dice dice = new Dice(seed);
        RandomPeople people = new RandomPeople(day, dice);
        try {
            day.open(plans.get((int) (seed % plans.size())), MORNING);
            for (int act = 0; act < ACTS; act++) {
                people.next();
            }
            return day;
        } catch (AssertionError | RuntimeException difference) {
            throw new AssertionError(
                    "Day " + seed + ", row " + day.rows().size() + ": " + difference.getMessage(), difference);
        }
    }

    private static void judged(long seed) {
        TwoOffices day = day(seed);
        Judge judge = new Judge();
        try {
            judge.judge(day.told().history(), day.rows(), day.told().stored());
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
        assertThat(judge.findings().sentences()).as("day %d", seed).isEmpty();
    }
}
