package id.giliran.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.giliran.printing.TicketContent.Trait;
import id.giliran.printing.TicketElement.Rule;
import id.giliran.printing.TicketElement.TextLine;
import id.giliran.settings.SettingsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketDesignTest {
    private static final String NEEDED = "- show: number\n- show: qr\n";

    @TempDir
    private Path folder;

    @Test
    void theShippedFileIsTheUsualTicket() throws Exception {
        assertThat(TicketDesign.read(Profiles.CONFIG)).isEqualTo(TicketDesign.usual());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "- show: numbr | line 2, blocks[0].show: unknown value 'numbr'; did you mean 'number'?",
                "- {show: office, size: 9} | line 2, blocks[0].size: allowed is 1 to 8, but found 9.",
                "- {show: rule, size: 2} | blocks[0].size: this key is only for lines of words and the number.",
                "- {show: qr, style: bold} | blocks[0].style: this key is only for lines of words.",
                "- {show: office, words: {id: Kantor}} | blocks[0].words: this key is only for \"show: text\".",
                "- show: text | blocks[0].words: a text needs its words for each language",
                "- show: space | blocks[0].millimetres: a space needs its height, for example \"millimetres: 3\".",
                "- {show: space, millimetres: 900} | blocks[0].millimetres: allowed is 0.1 to 100, but found 900.0.",
                "- {show: time, millimetres: 3} | blocks[0].millimetres: this key is only for a space, the QR code",
                "- {show: time, when: sunday} | line 2, blocks[0].when: unknown value 'sunday'",
                "- {show: time, colour: red} | line 2, blocks[0]: unknown key 'colour'",
                "- show: logo | blocks[0].file: a logo needs its picture",
                "- {show: logo, file: none.png} | blocks[0].file: there is no picture ",
                "- {show: logo, file: ticket.yaml} | ticket.yaml is not a picture: save it as PNG.",
            })
    void aMistakeIsToldWithFileLineAndKey(String block, String sentence) throws IOException {
        write(block + "\n" + NEEDED);

        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> TicketDesign.read(folder))
                .withMessageStartingWith(folder.resolve("ticket.yaml") + ", line ")
                .withMessageContaining(sentence);
    }

    @Test
    void aTicketWithoutNumberOrQrCodeIsRefused() throws IOException {
        write("- show: office\n");

        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> TicketDesign.read(folder))
                .withMessageContaining("a ticket needs its number")
                .withMessageContaining("a ticket needs its QR code");
    }

    @Test
    void allMistakesAreToldAtOnce() throws IOException {
        write("- {show: rule, size: 2}\n- show: text\n" + NEEDED);

        assertThatExceptionOfType(SettingsException.class)
                .isThrownBy(() -> TicketDesign.read(folder))
                .satisfies(problem -> assertThat(problem.messages()).hasSize(2));
    }

    @ParameterizedTest
    @CsvSource({"stages", "zone", "priority", "reprint", "offline", "mark", "requirements"})
    void aBlockCanStandOnSomeTicketsOnly(String condition) throws Exception {
        write("- {show: text, words: {id: Hanya ini}, when: " + condition + "}\n" + NEEDED);
        TicketContent bare =
                new TicketContent(List.of(), "", "A017", "", "", List.of(), List.of(), List.of(), "x", null, null);
        TicketContent full = new TicketContent(
                        List.of(), "", "A017", "", "", List.of(), List.of("KTP"), List.of(), "x", "ULANG", "OFFLINE")
                .with(Trait.STAGES)
                .with(Trait.ZONE)
                .with(Trait.PRIORITY)
                .with(Trait.REPRINT);

        assertThat(lines(bare)).isEmpty();
        assertThat(lines(full)).containsExactly("Hanya ini");
    }

    @Test
    void aTextIsInTheLanguageOfTheTicketAndElseInTheFirst() throws Exception {
        write("- {show: text, words: {id: Terima kasih, en: Thank you}}\n" + NEEDED);
        TicketContent ticket = Tickets.newPassport();

        assertThat(lines(ticket.in("en"))).containsExactly("Thank you");
        assertThat(lines(ticket.in("id"))).containsExactly("Terima kasih");
        assertThat(lines(ticket.in("zh"))).containsExactly("Terima kasih");
    }

    @Test
    void rulesWithNothingBetweenThemAreOne() throws Exception {
        write("""
                - show: rule
                - show: number
                - show: rule
                - show: offline
                - {show: space, millimetres: 2}
                - show: rule
                - show: qr
                - show: rule
                """);

        assertThat(elements(Tickets.newPassport()).filter(Rule.class::isInstance))
                .hasSize(1);
    }

    private Stream<String> lines(TicketContent ticket) throws SettingsException {
        return elements(ticket).filter(TextLine.class::isInstance).map(line -> ((TextLine) line).text());
    }

    private Stream<TicketElement> elements(TicketContent ticket) throws SettingsException {
        return new TicketLayout(PrinterProfile.generic80(), TicketDesign.read(folder), true).arrange(ticket).stream();
    }

    private void write(String blocks) throws IOException {
        Files.writeString(folder.resolve("ticket.yaml"), "blocks:\n" + blocks);
    }
}
