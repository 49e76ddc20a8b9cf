package id.giliran.hub.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.giliran.core.plan.ServiceId;
import id.giliran.hub.SetClock;
import id.giliran.hub.config.AppointmentSettings;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ListImportTest {
    private static final ListedAppointment NEW_AT_NINE = appointment("passport-new", 9, 0);

    @TempDir
    private Path folder;

    private static ListedAppointment appointment(String service, int hour, int minute) {
        return new ListedAppointment(new ServiceId(service), LocalTime.of(hour, minute));
    }

    @Test
    void aListOfSemicolonsIsReadWhateverElseItHas() throws Exception {
        DayList list = imported("""
                \uFEFFNo;Nama;KODE ;Layanan;Jam\r
                1;Ani;AB-12 cd;Paspor  baru;08.30 WIB\r
                ;;;;\r
                2;Budi;'9';New passport;09:00-09:30\r
                3;C;XY99;stay-permit;2026-11-23 10:00\r
                """);

        assertThat(list.size()).isEqualTo(2 + 1);
        assertThat(found(list, "ab12CD")).contains(appointment("passport-new", 8, 30));
        assertThat(found(list, "XY-99")).contains(appointment("stay-permit", 10, 0));
        assertThat(found(list, "AB12")).isEmpty();
        assertThat(list.counts()).isEqualTo(Map.of("passport-new", 2L, "stay-permit", 1L));
    }

    @Test
    void aListOfCommasCanQuoteThemAndLineBreaks() throws Exception {
        DayList list = imported(
                "code,service,time,note\n\"AB12\",\"passport-new\",\"9:00\",\"a, \"\"b\"\"\nc\"\nCD34,information,13.15,\n");

        assertThat(found(list, "AB12")).contains(NEW_AT_NINE);
        assertThat(found(list, "CD34")).contains(appointment("information", 13, 15));
    }

    @Test
    void aListAsWindowsWritesItIsRead() throws Exception {
        Path file = folder.resolve("list.csv");
        Files.write(file, "Kode;Catatan;Layanan;Jam\nAB12;café;Visé;9:00\n".getBytes(Charset.forName("windows-1252")));
        AppointmentSettings named = new AppointmentSettings(
                List.of("kode"), List.of("layanan"), List.of("jam"), Map.of("visé", "passport-new"));

        assertThat(found(Lists.read(file, SetClock.MONDAY, named, Optional.empty()), "AB12"))
                .contains(NEW_AT_NINE);
    }

    @Test
    void aWorkbookHasItsTimesAndFiguresInManyForms() throws Exception {
        Path file = folder.resolve("list.xlsx");
        try (OutputStream stream = Files.newOutputStream(file);
                Workbook workbook = new Workbook(stream, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Senin");
            row(sheet, 0, "Jam", "Kode", "Layanan");
            row(sheet, 1, "08:30", "AB12", "Paspor baru");
            row(sheet, 3, "", "", "passport-collection");
            sheet.value(3, 0, 0.375);
            sheet.style(3, 0).format("hh:mm").set();
            sheet.value(3, 1, 12345678);
            row(sheet, 4, "", "CD34", "Informasi dan pengaduan");
            sheet.value(4, 0, LocalDate.of(2026, 11, 23).atTime(13, 15));
            sheet.style(4, 0).format("d/m/yyyy h:mm").set();
        }

        DayList list = Lists.read(file, SetClock.MONDAY, AppointmentSettings.USUAL, Optional.empty());

        assertThat(found(list, "AB12")).contains(appointment("passport-new", 8, 30));
        assertThat(found(list, "12345678")).contains(appointment("passport-collection", 9, 0));
        assertThat(found(list, "CD34")).contains(appointment("information", 13, 15));
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                sheet.value(row, column, cells[column]);
            }
        }
    }

    @Test
    void oneRowThatIsNotRightRefusesAllAndEachIsToldWithItsLine() {
        assertThatThrownBy(() -> imported("""
                        kode;layanan;jam
                        GOOD1;information;09:00
                        S12;information;09:00
                        GOOD2;infomation;09:00
                        GOOD3;information;9 pagi
                        GOOD4;information;25:00
                        good-1;information;10:00
                        GOOD5;information;24/11/2026 09:00
                        """))
                .isInstanceOf(AppointmentException.class)
                .satisfies(refused -> assertThat(
                                String.valueOf(refused.getMessage()).lines())
                        .satisfiesExactly(
                                first -> assertThat(first)
                                        .startsWith("Nothing of ")
                                        .endsWith("was imported:"),
                                line -> assertThat(line).startsWith("line 3: the code is missing or has fewer than 4"),
                                line -> assertThat(line).startsWith("line 4: there is no service 'infomation'."),
                                line -> assertThat(line).isEqualTo("line 5: '9 pagi' is no time like 08:30."),
                                line -> assertThat(line).isEqualTo("line 6: '25:00' is no time like 08:30."),
                                line -> assertThat(line).isEqualTo("line 7: this code stands in line 2 already."),
                                line -> assertThat(line)
                                        .startsWith("line 8: this is an appointment of 2026-11-24, not of 2026-11-23."))
                        .noneMatch(line -> line.toUpperCase(Locale.ROOT).contains("GOOD")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nomor;layanan;jam|no column is named kode or code, for the code",
                "kode;layanan;layanan;jam|2 columns are named layanan or service, for the service",
                "kode;layanan|no column is named jam or waktu or time, for the time",
                "kode;layanan;jam|has a heading line and no appointment; nothing was imported"
            })
    void aHeadingThatDoesNotFitIsTold(String heading, String sentence) {
        assertThatThrownBy(() -> imported(heading + "\n"))
                .isInstanceOf(AppointmentException.class)
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "kode;layanan;jam\n\"AB12;information;09:00\n", "\0\0", "PK no workbook"})
    void whatIsNoTableIsToldInOneSentence(String text) {
        assertThatThrownBy(() -> imported(text))
                .isInstanceOf(AppointmentException.class)
                .hasMessageMatching("(?s)[^\n]*list\\.csv[^\n]*\\.");
    }

    @Test
    void theListThatReplacesAnotherKeepsItsKey() throws Exception {
        DayList first = imported("kode;layanan;jam\nAB12;information;09:00\n");
        DayList second =
                Lists.read(folder.resolve("list.csv"), SetClock.MONDAY, AppointmentSettings.USUAL, Optional.of(first));
        DayList other = imported("kode;layanan;jam\nAB12;information;09:00\n");

        assertThat(second.appointments().keySet())
                .isEqualTo(first.appointments().keySet())
                .doesNotContainAnyElementsOf(other.appointments().keySet());
    }

    private static Optional<ListedAppointment> found(DayList list, String code) {
        return list.find(CodeText.of(code)).map(Map.Entry::getValue);
    }

    private DayList imported(String text) throws Exception {
        Path file = folder.resolve("list.csv");
        Files.writeString(file, text.replace("'9'", "ZZ99"), StandardCharsets.UTF_8);
        return Lists.read(file, SetClock.MONDAY, AppointmentSettings.USUAL, Optional.empty());
    }
}
