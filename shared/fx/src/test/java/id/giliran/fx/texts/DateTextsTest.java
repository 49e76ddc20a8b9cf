package id.giliran.fx.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class DateTextsTest {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T03:42:07Z");

    private final DateTexts indonesian = new DateTexts(Locale.of("id"), JAKARTA);
    private final DateTexts english = new DateTexts(Locale.of("en"), JAKARTA);

    @Test
    void indonesianClockHasAPoint() {
        assertThat(indonesian.time(MONDAY_MORNING)).isEqualTo("10.42");
        assertThat(indonesian.timeWithSeconds(MONDAY_MORNING)).isEqualTo("10.42.07");
        assertThat(english.time(MONDAY_MORNING)).isEqualTo("10:42");
        assertThat(english.timeWithSeconds(MONDAY_MORNING)).isEqualTo("10:42:07");
    }

    @Test
    void datesAreWrittenOut() {
        assertThat(indonesian.date(MONDAY_MORNING)).isEqualTo("Senin, 23 November 2026");
        assertThat(indonesian.dateWithoutYear(MONDAY_MORNING)).isEqualTo("Senin, 23 November");
        assertThat(indonesian.date(Instant.parse("2026-08-20T17:00:00Z"))).isEqualTo("Jumat, 21 Agustus 2026");
        assertThat(english.date(MONDAY_MORNING)).isEqualTo("Monday, 23 November 2026");
    }

    @Test
    void timerShowsHoursOnlyWhenThereAreAny() {
        assertThat(DateTexts.timer(Duration.ofSeconds(408))).isEqualTo("06:48");
        assertThat(DateTexts.timer(Duration.ofSeconds(3599))).isEqualTo("59:59");
        assertThat(DateTexts.timer(Duration.ofSeconds(4008))).isEqualTo("1:06:48");
        assertThat(DateTexts.timer(Duration.ofSeconds(-5))).isEqualTo("00:00");
    }

    @Test
    void thousandsAreSeparatedByCustom() {
        assertThat(indonesian.number(1250)).isEqualTo("1.250");
        assertThat(english.number(1250)).isEqualTo("1,250");
    }
}
