package id.giliran.hub.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.core.plan.LastTicket;
import id.giliran.core.plan.OpenHours;
import id.giliran.core.plan.PriorityLimits;
import id.giliran.core.plan.ServiceId;
import id.giliran.core.plan.ServiceTimes;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The delivered office with what its comments offer. */
final class CalendarTest {
    private static final String WEEKS = """
            hours:
              ramadan:
                monday: ["08:30-12:00", "12:30-14:00"]
                friday: ["08:30-11:00"]
            """;
    private static final String YEAR = """
            calendar:
              seasons:
                - from: 2027-02-08
                  until: 2027-03-09
                  weeks:
                    office-hours: ramadan
              holidays:
                - day: 2027-03-10
                  until: 2027-03-12
                  name:
                    id: Idul Fitri
                    en: Eid al-Fitr
              days:
                - day: 2027-03-12
                  hours: ["09:00-10:00"]
                  services: [information]
                - day: 2027-04-03
                  hours: ["08:00-12:00"]
                - day: 2027-05-03
                  closes: "11:00"
            last-ticket:
              then: refuse
              served-on: 30m
              margin: 5m
            """;
    private static final String LIMITS = """
              on-display: false
              quota: 50
              window: "07:30-10:00"
            """;
    private static final String WINDOWS = """
                hours: office-hours
                windows:
                  - hours: "07:30-10:00"
                    quota: 60
                  - hours: "13:00-14:00"
                    days: [monday]
            """;

    @TempDir
    private Path folder;

    @Test
    void theYearIsUnderstood() throws Exception {
        OfficeSettings office = OfficeSettings.read(write());
        ServiceTimes permits = times(office, "stay-permit");

        assertThat(permits.openOn(date("2027-02-08"))).containsExactly(span("08:30", "12:00"), span("12:30", "14:00"));
        assertThat(permits.openOn(date("2027-02-09")))
                .as("no such day in that week")
                .isEmpty();
        assertThat(permits.isHoliday(date("2027-03-12"))).isTrue();
        assertThat(times(office, "information").openOn(date("2027-03-12"))).containsExactly(span("09:00", "10:00"));
        assertThat(permits.openOn(date("2027-04-03"))).containsExactly(span("08:00", "12:00"));
        assertThat(permits.openOn(date("2027-05-03"))).containsExactly(span("08:00", "11:00"));
        assertThat(times(office, "passport-express").openOn(date("2027-02-08")))
                .as("its week has no other in the season")
                .containsExactly(span("08:00", "11:30"));
        assertThat(office.texts().holiday(date("2027-03-11"))).containsEntry("id", "Idul Fitri");
        assertThat(office.texts().holiday(date("2027-03-13"))).isEmpty();
    }

    @Test
    void windowsAndLimitsAreUnderstood() throws Exception {
        OfficeSettings office = OfficeSettings.read(write());
        ServiceTimes passports = times(office, "passport-new");

        assertThat(passports.issuingOn(date("2027-06-07")))
                .containsExactly(span("08:00", "10:00"), span("13:00", "14:00"));
        assertThat(passports.issuingOn(date("2027-06-08"))).containsExactly(span("08:00", "10:00"));
        assertThat(office.plan().priorityLimits())
                .contains(new PriorityLimits(OptionalInt.of(50), Optional.of(span("07:30", "10:00"))));
        assertThat(office.plan().lastTicket())
                .contains(new LastTicket(true, Duration.ofMinutes(30), Duration.ofMinutes(5)));
    }

    @Test
    void theDeliveredOfficeHasPlainWeeksAndWarnsOfALineThatIsTooLong() throws Exception {
        OfficeSettings office = OfficeSettings.read(Path.of("../../config/office.yaml"));

        assertThat(office.plan().services())
                .allSatisfy(service -> assertThat(service.schedule()).isEmpty());
        assertThat(office.plan().priorityLimits()).isEmpty();
        assertThat(office.plan().lastTicket())
                .contains(new LastTicket(false, Duration.ofMinutes(60), Duration.ofMinutes(10)));
    }

    @Test
    void whatTheCommentsOfferIsUnderstood() throws Exception {
        String offered = delivered()
                        .replaceAll("(?m)^  # (quota: 50|window: )", "  $1")
                        .replaceFirst("\nhours:\n", "\nhours:\n  ramadan:\n    monday: [\"08:00-12:00\"]\n")
                + offered("# calendar:")
                + offered("# last-ticket:");
        Path file = Files.writeString(folder.resolve("office.yaml"), offered);

        OfficeSettings office = OfficeSettings.read(file);

        assertThat(office.plan().priorityLimits()).isPresent();
        assertThat(times(office, "information").isHoliday(date("2027-03-12"))).isTrue();
        assertThat(times(office, "information").openOn(date("2027-04-03"))).isEmpty();
    }

    /** A block of the file without the signs that make it a comment. */
    private static String offered(String first) throws IOException {
        String text = delivered();
        int from = text.indexOf(first);
        return text.substring(from, text.indexOf("\n\n", from) + 1).replaceAll("(?m)^# ", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "until: 2027-03-09|until: 2027-02-07|calendar.seasons[0].until|the last date, 2027-02-07, is before the "
                        + "first, 2027-02-08.",
                "until: 2027-03-09|until: 2037-03-09|calendar.seasons[0].until|from 2027-02-08 to 2037-03-09 is more than "
                        + "366 days. Look at the year.",
                "office-hours: ramadan|office-hours: ramadhan|calendar.seasons[0].weeks.office-hours|there is no hours "
                        + "named 'ramadhan'; did you mean 'ramadan'?",
                "until: 2027-03-12|until: 2028-03-12|calendar.holidays[0].until|from 2027-03-10 to 2028-03-12 is more than "
                        + "31 days. Look at the year.",
                "id: Idul Fitri|idn: Idul Fitri|calendar.holidays[0].name|the Indonesian name is missing. Add a line "
                        + "'id: ...'.",
                "services: [information]|services: [informasi]|calendar.days[0].services|there is no service named "
                        + "'informasi'; did you mean 'information'?",
                "closes: \"11:00\"|services: [information]|calendar.days[2]|write either 'hours' (a list of spans, [] for a "
                        + "closed day) or 'closes' (when it ends this time).",
                "day: 2027-05-03|day: 2027-04-03|calendar.days[2].day|2027-04-03 stands here twice for one service. Remove "
                        + "one of both.",
                "[\"09:00-10:00\"]|[\"10:00-09:00\"]|calendar.days[0].hours|'10:00-09:00' ends at or before its begin. Put "
                        + "the earlier time first.",
                "then: refuse|then: maybe|last-ticket.then|'maybe' is not known; write off, warn or refuse.",
                "margin: 5m|margin: 9h|last-ticket.margin|this must be from 0s to 480m, but is 540m.",
                "quota: 60|quota: 0|services[0].windows[0].quota|this must be 1 or more, but is 0.",
                "days: [monday]|days: [senin]|services[0].windows[1].days|'senin' is no day of the week; write monday to "
                        + "sunday.",
                "hours: \"13:00-14:00\"|hours: \"09:00-14:00\"|services[0].windows[1].hours|two windows of one day overlap. "
                        + "Let each begin when the one before has ended.",
                "window: \"07:30-10:00\"|window: pagi|priority.window|'pagi' is no span of hours; write a span like "
                        + "08:00-12:00."
            })
    void aMistakeIsToldWithItsKeyAndLine(String right, String wrong, String path, String sentence) throws IOException {
        String text = Files.readString(write());
        assertThat(text).contains(right);
        Path file = Files.writeString(
                folder.resolve("office.yaml"),
                text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)));

        assertThatThrownBy(() -> OfficeSettings.read(file))
                .isInstanceOfSatisfying(
                        SettingsException.class,
                        refusal -> assertThat(refusal.messages())
                                .anySatisfy(message -> assertThat(message)
                                        .matches("(?s)\\Q" + file + "\\E, line \\d+, .*")
                                        .endsWith(", " + path + ": " + sentence)));
    }

    /** From ten o'clock on only the sick would have priority. */
    @Test
    void noHourMayLeaveOneGroupAloneWithPriority() throws Exception {
        String text = delivered()
                .replaceAll(
                        "(?m)^    - id: (elderly|disabled|pregnant-or-nursing|small-child)$",
                        "    - id: $1\n      window: \"08:00-10:00\"");

        assertThatThrownBy(() -> OfficeSettings.read(Files.writeString(folder.resolve("office.yaml"), text)))
                .hasMessageContaining("priority.groups: from 10:00 on only one group has priority");
        String two = text.replaceFirst("small-child\n      window: \"08:00-10:00\"", "small-child");
        assertThat(OfficeSettings.read(Files.writeString(folder.resolve("office.yaml"), two))
                        .texts()
                        .givesPriority("elderly", 0, LocalTime.of(10, 0)))
                .isFalse();
    }

    @Test
    void aGroupOfItsOwnQuotaIsNotInThePlanThatTheJournalKeeps() throws Exception {
        String text = delivered().replaceAll("(?m)^    - id: (elderly|disabled)$", "    - id: $1\n      quota: 2");
        OfficeSettings office = OfficeSettings.read(Files.writeString(folder.resolve("office.yaml"), text));

        assertThat(office.texts().givesPriority("elderly", 1, LocalTime.NOON)).isTrue();
        assertThat(office.texts().givesPriority("elderly", 2, LocalTime.NOON)).isFalse();
        assertThat(office.plan())
                .isEqualTo(
                        OfficeSettings.read(Path.of("../../config/office.yaml")).plan());
    }

    private Path write() throws IOException {
        return Files.writeString(
                folder.resolve("office.yaml"),
                delivered()
                                .replaceAll("(?m)^ *#.*\n", "")
                                .replaceFirst("  on-display: false\n", Matcher.quoteReplacement(LIMITS))
                                .replaceFirst("(?m)^hours:\n", Matcher.quoteReplacement(WEEKS))
                                .replaceFirst("    hours: office-hours\n", Matcher.quoteReplacement(WINDOWS))
                        + YEAR);
    }

    private static ServiceTimes times(OfficeSettings office, String service) {
        return office.plan().service(new ServiceId(service)).orElseThrow().times();
    }

    private static LocalDate date(String written) {
        return LocalDate.parse(written);
    }

    private static OpenHours span(String from, String to) {
        return new OpenHours(LocalTime.parse(from), LocalTime.parse(to));
    }

    private static String delivered() throws IOException {
        return Files.readString(Path.of("../../config/office.yaml"));
    }
}
