package id.giliran.rehearsal.month;

import static org.assertj.core.api.Assertions.assertThat;

import id.giliran.core.Office;
import id.giliran.core.OfficeEvent;
import id.giliran.core.plan.OfficePlan;
import id.giliran.hub.config.OfficeSettings;
import id.giliran.hub.journal.JournalVerifier;
import id.giliran.hub.journal.Verdict;
import id.giliran.rehearsal.Workplace;
import id.giliran.rehearsal.script.Arrival;
import id.giliran.rehearsal.script.Counters;
import id.giliran.rehearsal.script.Performance;
import id.giliran.settings.SettingsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OfficeMonthTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private final OfficePlan plan;

    @TempDir
    private Path folder;

    OfficeMonthTest() throws SettingsException {
        plan = OfficeSettings.read(Workplace.config().resolve("office.yaml")).plan();
    }

    @Test
    void theSameSeedGivesTheSameDayAndAnotherSeedAnother() {
        List<OfficeEvent> once = played(new OfficeMonth(plan, 7));

        assertThat(played(new OfficeMonth(plan, 7))).isEqualTo(once);
        assertThat(played(new OfficeMonth(plan, 8))).isNotEqualTo(once);
    }

    @Test
    void closedDaysAreLeftOut() {
        assertThat(new OfficeMonth(plan, 1).days(MONDAY, 6))
                .containsExactly(
                        MONDAY,
                        MONDAY.plusDays(1),
                        MONDAY.plusDays(2),
                        MONDAY.plusDays(3),
                        MONDAY.plusDays(4),
                        MONDAY.plusDays(7));
    }

    @Test
    void mostVisitorsComeInTheMorning() {
        List<Arrival> arrivals = new OfficeMonth(plan, 3).script(MONDAY).arrivals();

        long morning = arrivals.stream()
                .filter(arrival -> arrival.at().atZone(plan.zone()).getHour() < 12)
                .count();
        assertThat(arrivals).hasSizeGreaterThan(40);
        assertThat(morning).isGreaterThan(arrivals.size() * 2L / 3);
    }

    @Test
    void anOfficeOfOneToEightCountersGetsAsManyVisitorsAsItCanServe() {
        assertThat(IntStream.rangeClosed(1, 8)
                        .map(counters -> new OfficeMonth(Counters.allServeAll(plan, counters), 5)
                                .script(MONDAY)
                                .arrivals()
                                .size()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void theJournalIsWholeAndHoldsAllThatCanHappenInADay() throws Exception {
        Path file = folder.resolve("journal.db");
        OfficeMonth month = new OfficeMonth(plan, 2, 1.1);
        int events = 0;
        try (MonthJournal journal = MonthJournal.create(file, month, List.of("elderly", "sick"))) {
            for (LocalDate day : month.days(MONDAY, 3)) {
                events += journal.write(day).events();
            }
        }

        Verdict verdict = JournalVerifier.verify(file);

        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.rows()).isEqualTo(events);
        assertThat(verdict.days()).isEqualTo(3);
    }

    @Test
    void whateverAnOperatorCanDoHappensInAMonth() {
        OfficeMonth month = new OfficeMonth(plan, 4, 1.1);
        List<OfficeEvent> all = new ArrayList<>();
        Office office = new Office();
        for (LocalDate day : month.days(MONDAY, 12)) {
            Performance.play(office, plan, month.script(day), (at, events, now) -> all.addAll(events));
        }

        assertThat(all.stream().map(OfficeEvent::getClass))
                .contains(
                        OfficeEvent.TicketPrinted.class,
                        OfficeEvent.ConfirmationTimedOut.class,
                        OfficeEvent.PrintingFailed.class,
                        OfficeEvent.TicketRecalled.class,
                        OfficeEvent.TicketMarkedNoShow.class,
                        OfficeEvent.TicketReturnedToQueue.class,
                        OfficeEvent.TicketParked.class,
                        OfficeEvent.TicketResumed.class,
                        OfficeEvent.TicketTransferred.class,
                        OfficeEvent.TicketCancelled.class,
                        OfficeEvent.ActUndone.class,
                        OfficeEvent.CounterPaused.class,
                        OfficeEvent.OperatorSignedOut.class);
    }

    private static List<OfficeEvent> played(OfficeMonth month) {
        List<OfficeEvent> all = new ArrayList<>();
        Performance.play(new Office(), month.plan(), month.script(MONDAY), (at, events, now) -> all.addAll(events));
        return all;
    }
}
