package id.giliran.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A year of an office: a Friday with a longer break, Ramadan, a feast, a Saturday, an afternoon off. */
class ServiceTimesTest {
    private static final OpenHours MORNING = span("08:00", "12:00");
    private static final OpenHours AFTERNOON = span("13:00", "15:00");
    private static final LocalDate RAMADAN = LocalDate.of(2027, 2, 8);
    private static final LocalDate LAST_OF_RAMADAN = LocalDate.of(2027, 3, 9);
    private static final LocalDate FEAST = LocalDate.of(2027, 3, 10);
    private static final LocalDate SATURDAY = LocalDate.of(2027, 4, 3);
    private static final LocalDate SHORT_MONDAY = LocalDate.of(2027, 5, 3);

    private static final WeeklyHours WEEK =
            week(List.of(MORNING, AFTERNOON), List.of(span("08:00", "11:30"), AFTERNOON));
    private static final WeeklyHours FASTING = week(List.of(span("08:30", "12:00"), span("12:30", "14:00")), List.of());

    private static final Schedule YEAR = new Schedule(
            List.of(new Season(RAMADAN, LAST_OF_RAMADAN, FASTING)),
            List.of(
                    SpecialDay.holiday(FEAST),
                    SpecialDay.holiday(FEAST.plusDays(1)),
                    SpecialDay.holiday(FEAST.plusDays(2)),
                    new SpecialDay(SATURDAY, false, List.of(span("09:00", "11:00"))),
                    new SpecialDay(SHORT_MONDAY, false, List.of(span("08:00", "10:30")))),
            List.of());
    private static final ServiceTimes TIMES = new ServiceTimes(WEEK, YEAR);

    @Test
    void aPlainDayFollowsItsWeekAndFridayItsOwnBreak() {
        var thursday = LocalDate.of(2027, 1, 7);
        assertThat(TIMES.openOn(thursday)).containsExactly(MORNING, AFTERNOON);
        assertThat(TIMES.issuesAt(thursday.plusDays(1).atTime(11, 45))).isFalse();
        assertThat(TIMES.issuesFrom(thursday.plusDays(1).atTime(11, 45)))
                .contains(thursday.plusDays(1).atTime(13, 0));
    }

    @Test
    void aSeasonHoldsFromItsFirstToItsLastDate() {
        assertThat(TIMES.openOn(RAMADAN.minusDays(3))).containsExactly(span("08:00", "11:30"), AFTERNOON);
        assertThat(TIMES.closesOn(RAMADAN)).contains(RAMADAN.atTime(14, 0));
        assertThat(TIMES.closesOn(LAST_OF_RAMADAN)).contains(LAST_OF_RAMADAN.atTime(14, 0));
        assertThat(TIMES.closesOn(LocalDate.of(2027, 2, 12))).isEmpty();
    }

    @Test
    void aHolidayIsClosedAndTheNextOpeningIsBehindAllOfThem() {
        assertThat(TIMES.isHoliday(FEAST)).isTrue();
        assertThat(TIMES.openOn(FEAST)).isEmpty();
        assertThat(TIMES.issuesFrom(FEAST.atTime(9, 0)))
                .contains(LocalDate.of(2027, 3, 15).atTime(8, 0));
        assertThat(TIMES.isHoliday(LocalDate.of(2027, 3, 13))).isFalse();
    }

    @Test
    void aSingleDayIsStrongerThanTheWeek() {
        assertThat(TIMES.openOn(SATURDAY)).containsExactly(span("09:00", "11:00"));
        assertThat(TIMES.openOn(SATURDAY.plusDays(7))).isEmpty();
        assertThat(TIMES.issuesFrom(SATURDAY.minusDays(1).atTime(16, 0))).contains(SATURDAY.atTime(9, 0));
        assertThat(TIMES.closesOn(SHORT_MONDAY)).contains(SHORT_MONDAY.atTime(10, 30));
    }

    @Test
    void numbersAreGivenWhereAWindowAndTheHoursMeet() {
        var friday = LocalDate.of(2027, 1, 8);
        var times = withWindows(
                new IssueWindow(span("07:30", "10:00"), List.of(), OptionalInt.of(50)),
                new IssueWindow(span("11:00", "14:00"), List.of(DayOfWeek.FRIDAY), OptionalInt.empty()));

        assertThat(times.issuingOn(friday.minusDays(1))).containsExactly(span("08:00", "10:00"));
        assertThat(times.issuingOn(friday))
                .containsExactly(span("08:00", "10:00"), span("11:00", "11:30"), span("13:00", "14:00"));
        assertThat(times.openOn(friday)).containsExactly(span("08:00", "11:30"), AFTERNOON);
        assertThat(times.windowAt(friday.atTime(7, 45))).isPresent();
        assertThat(times.issuesAt(friday.atTime(7, 45))).isFalse();
        assertThat(times.issuesFrom(friday.minusDays(1).atTime(10, 0))).contains(friday.atTime(8, 0));
    }

    @Test
    void aServiceThatNeverOpensSaysSo() {
        assertThat(new ServiceTimes(new WeeklyHours(Map.of()), Schedule.PLAIN).issuesFrom(FEAST.atStartOfDay()))
                .isEmpty();
    }

    /** At any minute of two years: what is said to come next does come, and nothing comes before it. */
    @Property(tries = 300)
    void theNextOpeningIsTheFirstMinuteAtWhichNumbersAreGiven(
            @ForAll @IntRange(max = 500) int day, @ForAll @IntRange(max = 1439) int minute) {
        var times = withWindows(new IssueWindow(span("09:15", "13:45"), List.of(), OptionalInt.empty()));
        var moment = LocalDate.of(2026, 11, 1).plusDays(day).atStartOfDay().plusMinutes(minute);
        var next = times.issuesFrom(moment).orElseThrow();

        assertThat(times.issuesAt(next)).isTrue();
        assertThat(times.issuesAt(next.minusMinutes(1))).isFalse();
        Stream.iterate(moment, at -> at.isBefore(next), at -> at.plusMinutes(1))
                .dropWhile(times::issuesAt)
                .forEach(at -> assertThat(times.issuesAt(at)).as("%s", at).isFalse());
    }

    private static ServiceTimes withWindows(IssueWindow... windows) {
        return new ServiceTimes(WEEK, new Schedule(YEAR.seasons(), YEAR.days(), List.of(windows)));
    }

    private static WeeklyHours week(List<OpenHours> plain, List<OpenHours> friday) {
        return new WeeklyHours(Stream.of(DayOfWeek.values())
                .filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0)
                .collect(Collectors.toMap(day -> day, day -> day == DayOfWeek.FRIDAY ? friday : plain)));
    }

    private static OpenHours span(String from, String to) {
        return new OpenHours(LocalTime.parse(from), LocalTime.parse(to));
    }
}
