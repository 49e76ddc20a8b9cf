package id.giliran.core;

import static id.giliran.core.OfficeFixture.DOCUMENTS;
import static id.giliran.core.OfficeFixture.PLAIN_PLAN;
import static id.giliran.core.OfficeFixture.STAY_DESK;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.plan.Bound;
import id.giliran.core.plan.OfficePlan;
import id.giliran.core.plan.Policy.MaximumWait;
import id.giliran.core.plan.Policy.MaximumWait.Limit;
import id.giliran.core.plan.Policy.StrictOrder;
import id.giliran.core.plan.Whom;
import id.giliran.core.plan.Whom.ForStages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * No call breaks what its rule promises, on days of chance. More of them: {@code -Dgiliran.fair-rules.days=100000
 * -Dgiliran.fair-rules.seed=1000}; the figures are in {@code target/fair-rules-*.txt}.
 */
class FairRulesTest {
    private static final int DAYS = Integer.getInteger("giliran.fair-rules.days", 200);
    private static final long SEED = Long.getLong("giliran.fair-rules.seed", 1);
    private static final int BUSY_DAYS = 40;
    private static final StrictOrder STRICT =
            new StrictOrder(List.of(new ForStages(List.of(DOCUMENTS)), new ForStages(List.of(STAY_DESK))));

    private static final Bound ANYTHING = new Bound(100, Duration.ofDays(1));

    @Test
    void noRuleBreaksWhatItPromises() throws IOException {
        long judged = LongStream.range(SEED, SEED + DAYS)
                .parallel()
                .map(FairRulesTest::callsOfDay)
                .sum();
        tell("any-rule", DAYS + " days, " + judged + " calls, no promise broken");
        assertThat(judged).isGreaterThan(20L * DAYS);
    }

    private static long callsOfDay(long seed) {
        var random = new Random(seed);
        var plan = new RandomRule(random).plan();
        var judge = new FairJudge();
        try {
            FairDay.pass(plan, random, judge);
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError("Day " + seed + ": " + broken.getMessage(), broken);
        }
        return judge.judged();
    }

    /** The same judge, the same days: what no rule above does, strict priority alone does on every busy day. */
    @Test
    void strictOrderAloneStarvesWhoeverStandsLast() throws IOException {
        var plan = RandomRule.everywhere(PLAIN_PLAN, STRICT);
        var fair = new Bound(100, Duration.ofMinutes(60));
        var longest = Duration.ZERO;
        int days = 0;
        for (long seed = 1; seed <= BUSY_DAYS; seed++) {
            days += breaks(plan, seed, new FairJudge(fair)) ? 1 : 0;
            var judge = new FairJudge(ANYTHING);
            FairDay.pass(plan, new Random(seed), judge);
            longest = longest.compareTo(judge.longestPassedOver()) < 0 ? judge.longestPassedOver() : longest;
        }
        tell(
                "strict-order",
                days + " of " + BUSY_DAYS + " days with somebody passed over by who came an hour later, at most "
                        + longest.toMinutes() + " minutes later");

        assertThat(plan.bound(plan.calling().orElseThrow().rules().getFirst())).isEmpty();
        assertThat(days).isGreaterThan(BUSY_DAYS / 2);
    }

    @Test
    void aMaximumWaitForEveryoneMendsIt() {
        var plan = RandomRule.everywhere(
                PLAIN_PLAN, new MaximumWait(List.of(new Limit(new Whom.Everyone(), Duration.ofMinutes(50)))), STRICT);

        assertThat(plan.bound(plan.calling().orElseThrow().rules().getFirst()))
                .contains(new Bound(100, Duration.ofMinutes(60)));
        for (long seed = 1; seed <= BUSY_DAYS; seed++) {
            assertThat(breaks(plan, seed, new FairJudge())).as("day %d", seed).isFalse();
        }
    }

    private static void tell(String what, String figures) throws IOException {
        Files.writeString(Path.of("target", "fair-rules-" + what + ".txt"), figures + "\n");
    }

    private static boolean breaks(OfficePlan plan, long seed, FairJudge judge) {
        try {
            FairDay.pass(plan, new Random(seed), judge);
            return false;
        } catch (AssertionError broken) {
            return true;
        }
    }
}
