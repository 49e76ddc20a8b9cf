package id.giliran.rehearsal.trial.crash;

import static id.giliran.rehearsal.trial.crash.RealHistory.changed;
import static id.giliran.rehearsal.trial.crash.RealHistory.isAskedFor;
import static id.giliran.rehearsal.trial.crash.RealHistory.isWholeAct;
import static id.giliran.rehearsal.trial.crash.RealHistory.judged;
import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.OfficeEvent.DayOpened;
import id.giliran.core.OfficeEvent.TicketCalled;
import id.giliran.core.plan.CounterNumber;
import id.giliran.core.plan.OfficePlan;
import id.giliran.hub.journal.JournalVerifier;
import id.giliran.hub.journal.StoredEvent;
import id.giliran.rehearsal.trial.crash.judge.Finding;
import id.giliran.rehearsal.trial.crash.judge.Findings;
import id.giliran.rehearsal.trial.crash.judge.Judge;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** One real history and its journal: rows are spoiled in every way that the judge must notice. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "kills a process by a signal")
@ExtendWith(OneTrial.class)
final class JudgeIT {
    private final RealHistory real;

    JudgeIT(RealHistory real) {
        this.real = real;
    }

    @TempDir
    private Path folder;

    @Test
    void theHistoryAsItWasHasNothingAgainstIt() throws Exception {
        Findings findings = judged(real.history(), real.rows(), real.stored());

        assertThat(findings.sentences()).isEmpty();
        assertThat(findings.all()).isZero();
    }

    @Test
    void anyRowThatIsMissingIsFound() throws Exception {
        for (int place : real.places(row -> isAskedFor(row.event()))) {
            List<StoredEvent> spoiled = new ArrayList<>(real.rows());
            StoredEvent missing = spoiled.remove(place);

            Findings findings = judged(real.history(), spoiled, real.stored());

            assertThat(findings.all()).as(missing.toString()).isPositive();
            if (isWholeAct(missing.event())) {
                assertThat(findings.count(Finding.LOST)).as(missing.toString()).isPositive();
            }
        }
    }

    @Test
    void anyRowThatStandsTwiceIsFound() throws Exception {
        for (int place : real.places(row -> isAskedFor(row.event()))) {
            List<StoredEvent> spoiled = new ArrayList<>(real.rows());
            spoiled.add(place + 1, spoiled.get(place));

            Findings findings = judged(real.history(), spoiled, real.stored());

            assertThat(findings.all()).as(real.rows().get(place).toString()).isPositive();
            if (isWholeAct(real.rows().get(place).event())) {
                assertThat(findings.count(Finding.DOUBLED))
                        .as(real.rows().get(place).toString())
                        .isPositive();
            }
        }
    }

    @Test
    void aTicketThatIsCalledByTwoCountersIsFound() throws Exception {
        int place = real.places(row -> row.event() instanceof TicketCalled).getFirst();
        TicketCalled call = (TicketCalled) real.rows().get(place).event();
        List<StoredEvent> spoiled = new ArrayList<>(real.rows());
        int other = call.counter().value() == 1 ? 2 : 1;
        spoiled.add(
                place + 1,
                changed(
                        real.rows().get(place),
                        new TicketCalled(
                                call.ticket(), new CounterNumber(other), call.announcement() + 1, call.reason())));

        Findings findings = judged(real.history(), spoiled, real.stored());

        assertThat(findings.count(Finding.DOUBLED)).isPositive();
        assertThat(findings.count(Finding.NOT_ONE_QUEUE)).isPositive();
    }

    @Test
    void callsThatAnotherRuleHasChosenAreFound() throws Exception {
        StoredEvent opening = real.rows().getFirst();
        DayOpened opened = (DayOpened) opening.event();
        OfficePlan plan = opened.plan();
        List<StoredEvent> spoiled = new ArrayList<>(real.rows());
        OfficePlan withoutCredit = new OfficePlan(
                plan.zone(),
                plan.services(),
                plan.counters(),
                Duration.ZERO,
                plan.confirmationTime(),
                plan.undoTime(),
                plan.kiosks());
        spoiled.set(0, changed(opening, new DayOpened(opened.day(), withoutCredit)));

        Findings findings = judged(real.history(), spoiled, real.stored());

        assertThat(findings.sentences())
                .anyMatch(sentence -> sentence.contains(" where ") && sentence.contains("is next"));
    }

    @Test
    void aByteThatIsChangedInTheFileIsFound() throws Exception {
        Path spoiled = AsideCopy.of(real.data(), folder.resolve("spoiled"));
        String text = Files.readString(spoiled, StandardCharsets.ISO_8859_1);
        assertThat(text).contains("\"outcome\":\"completed\"");
        Files.writeString(
                spoiled,
                text.replace("\"outcome\":\"completed\"", "\"outcome\":\"Completed\""),
                StandardCharsets.ISO_8859_1);
        Judge judge = new Judge();

        judge.add(JournalVerifier.verify(spoiled).findings());

        assertThat(judge.findings().count(Finding.CHAIN)).isPositive();
    }
}
